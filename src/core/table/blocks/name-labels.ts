/** Labels of names that stand in one cell with the name, however long that is: "Indikator 2 : Persentase …". */

import { labelled } from '../down/caption';
import { type HeaderReader, type HeaderReading } from '../header/header-reading';
import { type SheetView } from '../sheet-view';
import { HEADER } from '../weights';

/** In letters, of what stands before the colon. */
const LONGEST_LABEL = 40;

/** "Nama Indikator", "Indikator Kinerja Utama", "IKU". */
export function isNameLabel(reading: HeaderReading): boolean {
  return reading.role === 'indicator' && reading.strength >= HEADER.sure;
}

/** The rows of such cells by their column, from the top. */
export function nameLabels(
  view: SheetView,
  reader: HeaderReader,
  isTaken: (row: number, column: number) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  const { origin, values } = view.grid;
  for (const [rowOffset, row] of values.entries()) {
    for (const [offset, value] of row.entries()) {
      const colon = typeof value === 'string' ? value.indexOf(':') : -1;
      if (typeof value !== 'string' || colon <= 0 || colon > LONGEST_LABEL) continue;
      const place = { row: rowOffset + origin.row, column: offset + origin.column };
      if (labelled(reader, value, 'indicator') === undefined || isTaken(place.row, place.column)) continue;
      const rows = found.get(place.column);
      if (rows) rows.push(place.row);
      else found.set(place.column, [place.row]);
    }
  }
  return found;
}
