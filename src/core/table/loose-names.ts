/** Indicators on a sheet of which nothing was read: in the boxes of a tree, in a list under words of its own, in lines of a form. */

import { MEASURE_WORDS } from '../knowledge/names/measures';
import { withoutListMark } from '../language/words/list-marks';
import { firstWord } from '../language/words/find-words';
import { type CellArea, union } from '../sheet/address';
import { splitLabel } from './blocks/label-blocks';
import { type HeaderReader } from './header/header-reading';
import { type SheetView } from './sheet-view';
import { HEADER } from './weights';

/** One or two names may be mentioned anywhere; beside the word itself two are meant. */
const FEWEST_NAMES = 3;
const FEWEST_LABELLED = 2;
/** In words: "Jumlah belanja" sums up, "Persentase keluarga yang terlayani" measures. */
const SHORTEST_NAME = 3;
/** In letters: longer texts tell of something. */
const LONGEST_NAME = 200;
/** A sheet of so many rows of other things is none of names. */
const MOST_ROWS = 500;

/** The area of all of them, where they are enough. */
export function looseNames(view: SheetView, reader: HeaderReader): CellArea | undefined {
  const { left, right, top, bottom } = view.area;
  let found: CellArea | undefined;
  let [names, labelled] = [0, 0];
  for (let row = top; row <= Math.min(bottom, top + MOST_ROWS); row++) {
    for (const column of view.filledColumns(row, left, right)) {
      const text = view.words(row, column);
      if (text.length > LONGEST_NAME) continue;
      const isLabelled = namesLabelled(reader, text);
      if (!isLabelled && !namesMeasure(text)) continue;
      names++;
      if (isLabelled) labelled++;
      const cell = { top: row, left: column, bottom: row, right: column };
      found = found ? union(found, cell) : cell;
    }
  }
  return names >= FEWEST_NAMES || labelled >= FEWEST_LABELLED ? found : undefined;
}

/** "Indikator: Indeks …", "IKU 1 : Persentase …". */
function namesLabelled(reader: HeaderReader, text: string): boolean {
  const { label, inside } = splitLabel(text);
  if (!inside) return false;
  const { role, strength, coverage } = reader.read(label);
  const name = text.slice(text.indexOf(':') + 1);
  return (
    role === 'indicator' && strength >= HEADER.sure && coverage >= HEADER.covered && wordsOf(name) >= SHORTEST_NAME
  );
}

function namesMeasure(text: string): boolean {
  const plain = withoutListMark(text);
  const kind = MEASURE_WORDS.get(firstWord(plain));
  return (
    kind !== undefined && kind !== 'trait' && kind !== 'time' && kind !== 'money' && wordsOf(plain) >= SHORTEST_NAME
  );
}

function wordsOf(text: string): number {
  return text.split(' ').filter((word) => /\p{L}{2}/u.test(word)).length;
}
