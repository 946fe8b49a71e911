import type * as XLSX from '@e965/xlsx';

import { isMark } from '../../core/sheet/marks';

/** The sheet that a name refers to: `'IKU 2025'!$A$1`, or as OpenDocument writes it, `$'IKU 2025'.$A$1`. */
const SHEET_OF_REFERENCE = /^\$?(?:'((?:[^']|'')+)'|([^'!.]+))[!.]/;

/** Names of this add-in, by the sheet they stand on. */
export function marksBySheet({ Workbook }: XLSX.WorkBook): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { Name, Ref } of Workbook?.Names ?? []) {
    if (!isMark(Name)) continue;
    const match = SHEET_OF_REFERENCE.exec(Ref);
    const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
    if (sheet !== undefined) found.set(sheet, [...(found.get(sheet) ?? []), Name]);
  }
  return found;
}
