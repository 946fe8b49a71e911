/** The name of an indicator that stands over its table: "Tabel 3.5 Persentase …", "Indikator : Indeks …". */

import { documentWords } from '../../knowledge/document-words';
import { anyOf } from '../../language/words/any-of';
import { isMeasureName } from '../../language/cell-kinds';
import { withoutListMark } from '../../language/words/list-marks';
import { type HeaderReader, isHeaderLike } from '../header/header-reading';
import { type Cell, type NearbyText, type Role } from '../model';
import { type SheetView } from '../sheet-view';

const NUMBERED_TABLE = new RegExp(`^${anyOf(documentWords('numbered'))}\\s*[\\d.-]*\\s*[:.]?\\s*`, 'i');
const ABOUT = new RegExp(
  `^${anyOf(['target', ...documentWords('reached', 'comparing')])}(?:(?:,| dan| serta|\\s)+${anyOf(['target', 'kinerja', 'tingkat', ...documentWords('reached')])})*\\s+(?=\\p{L})`,
  'iu',
);

/** The nearest text above that says it is the indicator or names a measure; its cell says only the name. */
export function captionName(view: SheetView, reader: HeaderReader, above: readonly NearbyText[]): Cell | undefined {
  for (const { position } of [...above].reverse()) {
    const cell = view.cell(position.row, position.column);
    const name = labelled(reader, cell.text, 'indicator') ?? measureIn(cell.text);
    if (name !== undefined) return saying(cell, name);
  }
  return undefined;
}

/** "Satuan : %" above the table: the cell, saying only what stands behind the colon. */
export function captionDetail(
  view: SheetView,
  reader: HeaderReader,
  above: readonly NearbyText[],
  role: Role,
): Cell | undefined {
  for (const { position } of [...above].reverse()) {
    const cell = view.cell(position.row, position.column);
    const detail = labelled(reader, cell.text, role);
    if (detail !== undefined) return saying(cell, detail);
  }
  return undefined;
}

/** What stands behind "Nama Indikator :", "IKU 1:". */
export function labelled(reader: HeaderReader, text: string, role: Role): string | undefined {
  const [, label = '', rest = ''] = /^([^:]+?)[\s\d.]*:\s*(\S.*)$/su.exec(text) ?? [];
  const reading = reader.read(label);
  return reading.role === role && isHeaderLike(reading) ? rest : undefined;
}

function measureIn(text: string): string | undefined {
  const plain = withoutListMark(text.replace(NUMBERED_TABLE, ''));
  return [plain, plain.replace(ABOUT, '')].find((name) => isMeasureName(name) && !ABOUT.test(name) && /\s/.test(name));
}

function saying({ position, value, formula, numberFormat }: Cell, text: string): Cell {
  return { position, value, text, formula, numberFormat };
}
