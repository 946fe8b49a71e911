/** The name of an indicator that stands over its table: "Tabel 3.5 Persentase …", "Indikator : Indeks …". */

import { isMeasureName } from '../../language/cell-kinds';
import { withoutListMark } from '../../language/words/list-marks';
import { type Cell, type NearbyText } from '../model';
import { type SheetView } from '../sheet-view';

const NUMBERED_TABLE = /^(?:tabel|table|gambar|grafik|diagram)\s*[\d.-]*\s*[:.]?\s*/i;
const ABOUT =
  /^(?:target|realisasi|capaian|pencapaian|perbandingan|perkembangan)(?:(?:,| dan| serta|\s)+(?:target|realisasi|capaian|kinerja|tingkat))*\s+(?=\p{L})/iu;

/** The nearest text above that names a measure; its cell says only the name. */
export function captionName(view: SheetView, above: readonly NearbyText[]): Cell | undefined {
  for (const { position } of [...above].reverse()) {
    const cell = view.cell(position.row, position.column);
    const plain = withoutListMark(cell.text.replace(NUMBERED_TABLE, ''));
    const name = [plain, plain.replace(ABOUT, '')].find(
      (text) => isMeasureName(text) && !ABOUT.test(text) && /\s/.test(text),
    );
    if (name !== undefined) {
      return {
        position: cell.position,
        value: cell.value,
        text: name,
        formula: cell.formula,
        numberFormat: cell.numberFormat,
      };
    }
  }
  return undefined;
}
