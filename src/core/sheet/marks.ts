/**
 * Marks: defined names by which sheets of this add-in are known again, whatever the user has called the sheets since.
 * A sheet made from a form carries `IKU_formulir_…`, a sheet of a report `IKU_laporan_…`.
 */

import { type SheetPlan } from './plan';

export const FORM_MARK = 'IKU_formulir_';
export const REPORT_MARK = 'IKU_laporan_';

/** What the names of parts of a form end with: its table with the header, the cells of its indicators, and the page that is signed before it. */
export const FORM_PARTS = { table: '_tabel', indicators: '_indikator', statement: '_pernyataan' } as const;

/** Excel compares names without case. */
function beginsWith(name: string, mark: string): boolean {
  return name.toLowerCase().startsWith(mark.toLowerCase());
}

/** The name is one of ours; other names of a workbook are nobody's business. */
export function isMark(name: string): boolean {
  return isFormMark(name) || isReportMark(name);
}

/** The name says that its sheet is a report; whether it is one, the sheet itself must say. */
export function isReportMark(name: string): boolean {
  return beginsWith(name, REPORT_MARK);
}

/** The name says that its sheet was made from a form. */
export function isFormMark(name: string): boolean {
  return beginsWith(name, FORM_MARK);
}

/** The sheet was made to be signed, and holds nothing else. */
export function isStatementMark(name: string): boolean {
  return isFormMark(name) && name.toLowerCase().endsWith(FORM_PARTS.statement);
}

/** Of a name for a form's table the name for its indicators; `null` for any other name. */
export function indicatorsBeside(name: string): string | null {
  const end = FORM_PARTS.table;
  if (!isFormMark(name) || !name.toLowerCase().endsWith(end)) return null;
  return name.slice(0, -end.length) + FORM_PARTS.indicators;
}

/** The mark that a planned sheet will carry. */
export function markOf({ names = [] }: SheetPlan): string | null {
  return names[0]?.name ?? null;
}
