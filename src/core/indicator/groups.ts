/** The heading under which each row stands: "MISI 1", "Program …", the name that several rows share. */

import { type IndicatorTable } from '../table/model';

/** "Lanjutan" above the rest of a table on another page is no heading of its own. */
const GOES_ON = /^\W*(?:lanjutan|sambungan)(?:\s+(?:tabel|halaman|lampiran)\b.*)?\W*$/i;

export function saysGoesOn(text: string): boolean {
  return GOES_ON.test(text);
}

/** By sheet row; `""` above the first heading. */
export function groupsOf(table: IndicatorTable): ReadonlyMap<number, string> {
  const groups = new Map<number, string>();
  let current = '';
  for (const { row, kind, text } of table.rows) {
    if (kind === 'group' && !saysGoesOn(text)) current = text;
    groups.set(row, current);
  }
  return groups;
}
