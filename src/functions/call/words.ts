/** The words that choose a formula: `arah`, `cara`, `skala`. An unknown word is answered with the allowed ones. */

import { type LowerMethod } from '../../core/measure/achievement';
import { type RatingScaleId } from '../../core/measure/rating';
import { type ConsolidationMethod } from '../../core/measure/series';
import { type PolarityChoice } from '../../core/settings';
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

export function unknownWord(argument: string, word: string, allowed: readonly string[]): never {
  const list = allowed.map((each) => `"${each}"`).join(', ');
  stop(
    `${argument} "${word}" tidak dikenal. Pilihan: ${list}.`,
    `${argument} "${word}" is not known. Choices: ${list}.`,
  );
}

export const directionReader = (): WordReader<PolarityChoice> =>
  wordReader<PolarityChoice>(
    'arah',
    { naik: 'higher', turun: 'lower', tetap: 'within' },
    { '1': 'higher', '-1': 'lower', '0': 'within' },
  );

/** A trend has no target to keep to, so only two directions. */
export const trendDirectionReader = (): WordReader<Exclude<PolarityChoice, 'within'>> =>
  wordReader<Exclude<PolarityChoice, 'within'>>(
    'arah',
    { naik: 'higher', turun: 'lower' },
    { '1': 'higher', '-1': 'lower' },
  );

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
  wordReader<RatingScaleId>('skala', { permendagri86: 'permendagri86', lke: 'lke', empat: 'empat' });
