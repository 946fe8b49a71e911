/** A rating scale: the name of a known one, or a range of two columns with the agency's own bounds and names. */

import { type RatingClass, type RatingScale, RATING_SCALES } from '../../core/knowledge/choices/rating-scales';
import { ownScale } from '../../core/measure/rating';
import { failure } from '../../core/measure/result';
import { MOST_FRACTION } from '../../core/measure/scale';
import { SCALE_WORDS } from '../argument-words';
import { fractionIn, numberIn } from '../call/amount';
import { type CallCells, isError, isPercentNumber, textOfCell } from '../call/cell';
import { type CellKind, type ArgumentReading, isUnread } from './kind';
import { word } from './words';

const NAMED = word(SCALE_WORDS);

export const RATING_SCALE: CellKind<RatingScale> = {
  takes: 'each',
  words: SCALE_WORDS,
  read(cell, name, beside) {
    const id = NAMED.read(cell, name, beside);
    return isUnread(id) ? id : RATING_SCALES[id];
  },
  readWhole: (cells) => ((cells[0]?.length ?? 0) > 1 ? scaleFromRows(cells) : undefined),
};

/** Two columns: lower bound (91%, 0.91 or 91) and name. Rows without a bound, such as a header, are left out. */
function scaleFromRows(rows: CallCells): ArgumentReading<RatingScale> {
  const error = rows.flatMap((row) => row.slice(0, 2)).find(isError);
  if (error) return error;
  const classes = rows.flatMap(([bound = null, name = null]): RatingClass[] => {
    const from = isPercentNumber(bound) ? fractionIn(bound) : numberIn(bound);
    return typeof from === 'number' && name !== null && !isError(name) ? [{ from, name: textOfCell(name) }] : [];
  });
  if (classes.length === 0) return NO_CLASSES;
  const fractions = classes.every(({ from }) => Math.abs(from) <= MOST_FRACTION);
  return ownScale(fractions ? classes.map(({ from, name }) => ({ from: from * 100, name })) : classes);
}

const NO_CLASSES = failure(
  'value',
  'skala berupa rentang harus dua kolom: batas bawah dan nama predikat.',
  'A range as skala needs two columns: lower bound and name of the rating.',
);
