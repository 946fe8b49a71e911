/** What this Excel can do; asked at run time. The manifest's floor is ExcelApi 1.9 with the shared runtime 1.1. */

const REQUIREMENTS = {
  /** Everything that reading, navigating, mending, highlighting and making sheets need. */
  workbook: ['ExcelApi', '1.9'],
  /** Threaded comments, and what older Excels call by that name. */
  comments: ['ExcelApi', '1.10'],
  notes: ['ExcelApi', '1.18'],
  /** How the user's Excel writes numbers. */
  separators: ['ExcelApi', '1.11'],
  /** Tells of rows and columns that were sorted. */
  sorting: ['ExcelApi', '1.10'],
  /** Whether a formula's answer spills over the cells beside it. */
  spilling: ['ExcelApi', '1.12'],
  /** What Excel LTSC 2021 lacks, and every other Excel from the floor on that is still updated has. */
  safeHighlight: ['ExcelApi', '1.15'],
  /** Tells of sheets that were renamed. */
  sheetNames: ['ExcelApi', '1.17'],
  /** Ctrl+Z takes back what an add-in wrote; before, writing emptied the list (OfficeDev/office-js-docs-pr #5175). */
  undo: ['ExcelApi', '1.19'],
  /** Several changes as one step of the undo list. Without it Excel keeps a step for each change. */
  undoGroup: ['ExcelApi', '1.20'],
} as const;

export type Capability = keyof typeof REQUIREMENTS;

export function supports(capability: Capability): boolean {
  const [set, version] = REQUIREMENTS[capability];
  return Office.context.requirements.isSetSupported(set, version);
}

/** What Excel itself would answer, for a host that is too old altogether. */
export function tooOldError(): Error {
  return Object.assign(new Error(REQUIREMENTS.workbook.join(' ')), { code: 'ApiNotFound' });
}
