/** The words that choose a formula: `arah`, `cara`, `skala`. An unknown word is answered with the allowed ones. */

import { type LowerMethod } from '../../core/measure/achievement';
import { RATING_SCALE_IDS, type RatingScaleId } from '../../core/knowledge/rating-scales';
import { type ConsolidationMethod } from '../../core/measure/series';
import { POLARITIES, POLARITY_ROWS, type Polarity } from '../../core/knowledge/polarities';
import { passOn } from './answer';
import { type Cell, isError, isLeftOut, textOfCell } from './cell';
import { stop } from './host';

/** `undefined` when the argument was left out or its cell is blank. */
type WordReader<T> = (cell: Cell) => T | undefined;

/**
 * Reads one of the words; `numbers` are other ways to say them. An error in the cell passes through. The last answer is
 * kept, since a column of 10,000 rows asks the same question 10,000 times.
 */
function wordReader<T>(
  argument: string,
  words: Readonly<Record<string, T>>,
  numbers: Readonly<Record<string, T>> = {},
): WordReader<T> {
  let asked: Cell = null;
  let answer: T | undefined;
  return (cell) => {
    if (isLeftOut(cell)) return undefined;
    if (cell === asked) return answer;
    if (isError(cell)) passOn(cell);
    const key = textOfCell(cell).toLowerCase();
    if (key === '') return undefined;
    const found = new Map([...Object.entries(words), ...Object.entries(numbers)]).get(key);
    if (found === undefined) unknownWord(argument, key, Object.keys(words));
    asked = cell;
    answer = found;
    return found;
  };
}

function unknownWord(argument: string, word: string, allowed: readonly string[]): never {
  const list = allowed.map((each) => `"${each}"`).join(', ');
  stop(
    `${argument} "${word}" tidak dikenal. Pilihan: ${list}.`,
    `${argument} "${word}" is not known. Choices: ${list}.`,
  );
}

/** `naik` and `1`, as they are said in every language. */
const directionWords = <Direction extends Polarity>(directions: readonly Direction[]) => ({
  words: Object.fromEntries(directions.map((each) => [POLARITY_ROWS[each].word.toLowerCase(), each])),
  numbers: Object.fromEntries(directions.map((each) => [POLARITY_ROWS[each].number, each])),
});
const DIRECTIONS = directionWords(POLARITIES);
const TREND_DIRECTIONS = directionWords(['higher', 'lower']);

export const directionReader = (): WordReader<Polarity> =>
  wordReader<Polarity>('arah', DIRECTIONS.words, DIRECTIONS.numbers);

/** A trend has no target to keep to, so only two directions. */
export const trendDirectionReader = (): WordReader<Exclude<Polarity, 'within'>> =>
  wordReader<Exclude<Polarity, 'within'>>('arah', TREND_DIRECTIONS.words, TREND_DIRECTIONS.numbers);

export const lowerMethodReader = (): WordReader<LowerMethod> =>
  wordReader<LowerMethod>('cara', { selisih: 'difference', rasio: 'ratio' });

export const consolidationReader = (): WordReader<ConsolidationMethod> =>
  wordReader<ConsolidationMethod>('cara', {
    jumlah: 'sum',
    rata: 'average',
    akhir: 'last',
    maks: 'highest',
    min: 'lowest',
  });

export const scaleReader = (): WordReader<RatingScaleId> =>
  wordReader<RatingScaleId>('skala', Object.fromEntries(RATING_SCALE_IDS.map((id) => [id, id])));
