/** Tables that say in a caption what is measured, and in each row where: "Kecamatan | Target | Realisasi" under "Persentase …". */

import { BROKEN_DOWN_BY } from '../../knowledge/documents/offices';
import { LIST_WORDS } from '../../knowledge/spelling/small-words';
import { anyOf } from '../../language/words/any-of';
import { PART_MARK } from '../../language/words/list-marks';
import { namesPlace } from '../body/part-rows';
import { type NameOver } from '../body/row-indicator';
import { type HeaderBand } from '../header/header-shape';
import { type Cell, type Column } from '../model';
import { type ColumnEvidence } from '../roles/column-evidence';
import { type SheetView } from '../sheet-view';
import { SHARES } from '../weights';

/** A name that stands above the rows of places, and the columns that speak of it. */
export class NameAbove implements NameOver {
  constructor(
    readonly name: Cell,
    readonly columns: readonly Column[],
    readonly unit: Cell | undefined,
  ) {}

  /** "Persentase … - Kecamatan Awan" */
  nameOf({ text, position, value, formula, numberFormat }: Cell): Cell {
    return { position, value, text: `${this.name.text} - ${text.replace(PART_MARK, '')}`, formula, numberFormat };
  }
}

const PLACE = anyOf(BROKEN_DOWN_BY);
const PLACE_HEADER = new RegExp(
  String.raw`^(?:nama\s+)?${PLACE}\.?(?:[\s/,&-]+(?:${anyOf(LIST_WORDS)}\s+)?${PLACE}\.?)*$`,
  'i',
);
/** What is longer is a sentence. */
const LONGEST_PLACE = 40;
const FEWEST_PLACES = 2;

/** The only column whose header or cells name places, offices or their parts; `undefined` when there is none, or more than one. */
export function placeColumn(
  view: SheetView,
  { top }: HeaderBand,
  evidence: readonly ColumnEvidence[],
  rows: readonly number[],
): number | undefined {
  const columns = evidence.filter(({ column: { index, levels }, content }) => {
    const { filled, share, averageLength } = content;
    if (filled < FEWEST_PLACES || share.number > 0 || averageLength > LONGEST_PLACE) return false;
    // Beside names of measures it may stand in the row of those.
    if (PLACE_HEADER.test(levels[levels.length - 1]?.text.trim() ?? view.words(top - 1, index))) return true;
    const texts = rows.map((row) => view.words(row, index)).filter((text) => text !== '');
    return texts.filter((text) => namesPlace(text)).length >= SHARES.most * texts.length;
  });
  return columns.length === 1 ? columns[0]?.column.index : undefined;
}
