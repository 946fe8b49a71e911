/** What an option of the command line is, with what the help says of it. */

import { type Bilingual } from '../../core/language/bilingual';

/** A line of the help; an option has several where each of its words has one. */
export interface OptionHelp {
  /** What stands behind the option's name, such as `BERKAS`; the words of a choice where it is left out. */
  readonly value?: Bilingual;
  readonly text: Bilingual;
}

interface Named {
  /** Without its dashes. */
  readonly name: string;
  readonly help: readonly OptionHelp[];
}

/** An option that is there or not. */
export interface FlagOption extends Named {
  readonly type: 'boolean';
  /** A single letter, and another name, that mean the same. */
  readonly short?: string;
  readonly alias?: string;
}

/** An option with a text behind it. */
export interface ValueOption extends Named {
  readonly type: 'string';
}

/** An option with one of a few words behind it. */
export interface ChoiceOption<Word extends string = string> extends ValueOption {
  readonly words: readonly Word[];
  /** What is meant where the option is left out. */
  readonly standard: Word;
}

export type Option = FlagOption | ValueOption | ChoiceOption;

/** A word of the command line that is the same in both languages. */
export function same(word: string): Bilingual {
  return { id: word, en: word };
}
