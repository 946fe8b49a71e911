/**
 * What Excel takes back in one step, and what not (OfficeDev/office-js-docs-pr, docs/excel/excel-add-ins-undo-capabilities.md): a
 * member of the list in a run that is to be one step is refused with `UndoNotSupported`.
 */

/** Those of the published list that the workbench plays. */
const NOWHERE = [
  'Worksheet.Delete',
  'Worksheet.Copy',
  'WorksheetProtection.Protect',
  'WorksheetProtection.Unprotect',
  'WorkbookProtection.Protect',
  'WorkbookProtection.Unprotect',
];
const NOT_ON_DESKTOPS = ['Worksheet.Name', 'Worksheet.Position', 'Worksheet.Visibility'];
const NOT_ON_THE_WEB = [
  'NamedItem.Comment',
  'Worksheet.StandardWidth',
  ...['Author', 'Category', 'Comments', 'Company', 'Keywords', 'Manager', 'Subject', 'Title'].map(
    (name) => `DocumentProperties.${name}`,
  ),
];

/** Formulas in one step, from which on Excel refuses it; reports name some 1,600 (OfficeDev/office-js #6491). */
const MOST_FORMULAS = 1000;

/** The run that is to be one step of the undo list, while it lasts. */
export class UndoGroup {
  private open = 0;
  private formulas = 0;

  /** A run that is to be one step begins, or is over. */
  tell(isOpen: boolean): void {
    this.open += isOpen ? 1 : -1;
    if (this.open === 0) this.formulas = 0;
  }

  /** Whether Excel refuses a member that is called or set within the step. */
  refuses(member: string, value: unknown, isOnTheWeb: boolean): boolean {
    if (this.open === 0) return false;
    if (member === 'Range.Formulas') this.formulas += formulasIn(value);
    if (this.formulas > MOST_FORMULAS) return true;
    return [...NOWHERE, ...(isOnTheWeb ? NOT_ON_THE_WEB : NOT_ON_DESKTOPS)].includes(member);
  }
}

function formulasIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + formulasIn(part), 0);
  return typeof value === 'string' && value.startsWith('=') ? 1 : 0;
}
