/** Reads the words that choose a formula: `arah`, `cara`, `skala`. An unknown word is answered with the allowed ones. */

import { type ArgumentWords } from '../argument-words';
import { passOn } from './answer';
import { type Cell, isError, isLeftOut, textOfCell } from './cell';
import { stop } from './host';

/**
 * A reader of one word-argument: what the word means, and what its being left out means. An error in the cell passes through.
 * The last answer is kept, since a column of 10,000 rows asks the same question 10,000 times.
 */
export function wordReader<Meaning, Default extends Meaning | undefined>(
  argument: ArgumentWords<Meaning, Default>,
): (cell: Cell) => Meaning | Default {
  const meanings = new Map([...Object.entries(argument.words), ...Object.entries(argument.numbers ?? {})]);
  let asked: Cell = null;
  let answer: Meaning | Default = argument.whenLeftOut;
  return (cell) => {
    if (isLeftOut(cell)) return argument.whenLeftOut;
    if (cell === asked) return answer;
    if (isError(cell)) passOn(cell);
    const key = textOfCell(cell).toLowerCase();
    if (key === '') return argument.whenLeftOut;
    const found = meanings.get(key);
    if (found === undefined) unknownWord(argument.argument, key, Object.keys(argument.words));
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
