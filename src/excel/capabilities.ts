/** What this Excel can do beyond the floor of ExcelApi 1.9; asked once, at run time. */

const REQUIREMENTS = {
  /** Everything that reading, navigating, mending and highlighting need. */
  workbook: ['ExcelApi', '1.9'],
  /** Showing the pane from a ribbon button. */
  sharedRuntime: ['SharedRuntime', '1.1'],
  /** The user's decimal and list separators. */
  culture: ['ExcelApi', '1.11'],
  /** Several changes as one step of the undo list. */
  undoGroup: ['ExcelApi', '1.20'],
} as const;

export type Capability = keyof typeof REQUIREMENTS;

export function supports(capability: Capability): boolean {
  const [set, version] = REQUIREMENTS[capability];
  return Office.context.requirements.isSetSupported(set, version);
}
