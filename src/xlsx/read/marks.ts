import type * as XLSX from '@e965/xlsx';

import { isMark } from '../../core/sheet/marks';

/** The sheet that a name refers to: `'IKU 2025'!$A$1`, or as OpenDocument writes it, `$'IKU 2025'.$A$1`. */
const SHEET_OF_REFERENCE = /^\$?(?:'((?:[^']|'')+)'|([^'!.]+))[!.]/;

/** The names of this add-in on one sheet, and what the comment of one of them says. */
export interface SheetMarks {
  readonly marks: readonly string[];
  readonly seal?: string;
}

/** Names of this add-in, by the sheet they stand on. */
export function marksBySheet({ Workbook }: XLSX.WorkBook): ReadonlyMap<string, SheetMarks> {
  const found = new Map<string, SheetMarks>();
  for (const { Name, Ref, Comment } of Workbook?.Names ?? []) {
    if (!isMark(Name)) continue;
    const match = SHEET_OF_REFERENCE.exec(Ref);
    const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
    if (sheet === undefined) continue;
    const known = found.get(sheet);
    const seal = Comment ?? known?.seal;
    found.set(sheet, { marks: [...(known?.marks ?? []), Name], ...(seal === undefined ? {} : { seal }) });
  }
  return found;
}
