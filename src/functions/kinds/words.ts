/** Kinds of words: those that choose a formula, names, and texts. */

import { BLANK, failure } from '../../core/measure/result';
import { type ArgumentWords } from '../argument-words';
import { type ReadableCell, isError, isLeftOut, textOfCell } from '../call/cell';
import { type CellKind } from './kind';

/** A word that chooses a formula: `arah`, `cara`. An unknown one is answered with the allowed ones. */
export function word<Meaning, Default extends Meaning | undefined>(
  words: ArgumentWords<Meaning, Default>,
): CellKind<Meaning | Default> {
  const meanings = new Map(
    [words.words, words.numbers ?? {}, words.synonyms ?? {}].flatMap((each) => Object.entries(each)),
  );
  return {
    takes: 'each',
    words,
    read(cell, name) {
      if (isLeftOut(cell)) return words.whenLeftOut;
      if (isError(cell)) return cell;
      const key = textOfCell(cell).toLowerCase();
      return key === '' ? words.whenLeftOut : (meanings.get(key) ?? unknownWord(name, key, Object.keys(words.words)));
    },
  };
}

function unknownWord(argument: string, word: string, allowed: readonly string[]) {
  const list = allowed.map((each) => `"${each}"`).join(', ');
  return failure(
    'value',
    `${argument} "${word}" tidak dikenal. Pilihan: ${list}.`,
    `${argument} "${word}" is not known. Choices: ${list}.`,
  );
}

/** `""` where there is none. Names, units and sources: none of them is called 0, which is a blank cell of an older Excel. */
export function textIn(cell: ReadableCell): string {
  return isLeftOut(cell) ? '' : textOfCell(cell);
}

export const TEXT: CellKind<string> = {
  takes: 'each',
  text: true,
  read: (cell) => (isError(cell) ? cell : textIn(cell)),
};

/** The name of an indicator, without which there is nothing to answer. */
export const NAME: CellKind<string> = {
  takes: 'each',
  text: true,
  read: (cell) => (isError(cell) ? cell : textIn(cell) || BLANK),
};
