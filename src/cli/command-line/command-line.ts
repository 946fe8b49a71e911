/** A command line taken apart into words and options, and what an option is, with what the help says of it. */

import { parseArgs, type ParseArgsConfig } from 'node:util';

import { Refusal, refuse } from '../refusal';
import { type Bilingual } from '../../core/language/bilingual';
import { editDistance } from '../../core/language/edit-distance';

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

/** What the words and options mean is the command's to say. */
export class CommandLine {
  readonly command: string | undefined;
  /** What stands behind the command. */
  readonly words: readonly string[];
  private readonly values = new Map<string, string>();
  private readonly flags = new Set<string>();
  private readonly complaint: Refusal | null;

  /** @param options all that any command takes. */
  constructor(
    args: readonly string[],
    options: readonly Option[],
    private readonly common: readonly Option[],
  ) {
    const known = namesOf([...options, ...common]);
    const { positionals, tokens } = parseArgs({
      args: [...args],
      options: known,
      allowPositionals: true,
      strict: false,
      tokens: true,
    });
    [this.command, ...this.words] = positionals;
    let complaint: Refusal | null = null;
    for (const token of tokens) {
      if (token.kind !== 'option') continue;
      complaint ??= complaintAbout(token, known);
      if (token.value === undefined) this.flags.add(token.name);
      else this.values.set(token.name, token.value);
    }
    this.complaint = complaint;
  }

  /** @throws Refusal for an option that does not exist, and for a value that is missing or not wanted. */
  checkSpelling(): void {
    if (this.complaint) throw this.complaint;
  }

  /** @throws Refusal for an option that the command does not have. */
  allow(command: string, options: readonly Option[]): void {
    const allowed = namesOf([...options, ...this.common]);
    const stray = [...this.values.keys(), ...this.flags].find((name) => !(name in allowed));
    if (stray === undefined) return;
    refuse(`--${stray} tidak berlaku untuk "${command}".`, `--${stray} does not go with "${command}".`);
  }

  /** At least one of the options was given. */
  has(options: readonly Option[]): boolean {
    return options.some(({ name }) => this.values.has(name) || this.flags.has(name));
  }

  value({ name }: ValueOption): string | undefined {
    return this.values.get(name);
  }

  flag({ name, alias }: FlagOption): boolean {
    return this.flags.has(name) || (alias !== undefined && this.flags.has(alias));
  }

  /**
   * One of the words that an option knows.
   * @throws Refusal for any other word.
   */
  choice<Word extends string>({ name, words, standard }: ChoiceOption<Word>): Word {
    const given = this.values.get(name);
    const chosen = given === undefined ? standard : words.find((word) => word === given);
    const known = words.join(', ');
    return chosen ?? refuse(`--${name} harus salah satu dari: ${known}.`, `--${name} must be one of: ${known}.`);
  }

  /**
   * The whole number behind an option; `undefined` where it is left out.
   * @throws Refusal for anything else.
   */
  wholeNumber({ name }: ValueOption): number | undefined {
    const text = this.values.get(name);
    if (text === undefined || /^\d+$/.test(text)) return text === undefined ? undefined : Number(text);
    return refuse(`--${name} harus bilangan bulat: "${text}".`, `--${name} must be a whole number: "${text}".`);
  }
}

type KnownOptions = NonNullable<ParseArgsConfig['options']>;

function namesOf(options: readonly Option[]): KnownOptions {
  return Object.fromEntries(
    options.flatMap((option) => {
      if (option.type === 'string') return [[option.name, { type: 'string' }]];
      const { name, short, alias } = option;
      const flag = [name, { type: 'boolean', ...(short === undefined ? {} : { short }) }];
      return alias === undefined ? [flag] : [flag, [alias, { type: 'boolean' }]];
    }),
  );
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function complaintAbout({ name, rawName, value, inlineValue }: OptionToken, known: KnownOptions): Refusal | null {
  const option = Object.entries(known).find(([word]) => word === name)?.[1];
  if (!option) return new Refusal({ id: `pilihan "${rawName}" tidak dikenal.`, en: `unknown option "${rawName}".` });
  if (option.type === 'boolean') {
    if (value === undefined) return null;
    return new Refusal({ id: `${rawName} tidak memakai nilai.`, en: `${rawName} takes no value.` });
  }
  // `--keluaran --timpa`: the file was forgotten, and is not called "--timpa".
  if (value !== undefined && value !== '' && (inlineValue || !value.startsWith('-'))) return null;
  return new Refusal({ id: `${rawName} memerlukan nilai.`, en: `${rawName} needs a value.` });
}

/** Shorter texts stand in too many words to tell which was meant. */
const SHORTEST_PART = 3;

/** A question to put behind "unknown": the known word that was most likely meant. Empty when none comes close. */
export function didYouMean(typed: string, known: readonly string[]): Bilingual {
  const nearest = nearestWord(typed.toLowerCase(), known);
  if (nearest === null) return { id: '', en: '' };
  return { id: ` Maksud Anda "${nearest}"?`, en: ` Did you mean "${nearest}"?` };
}

/** One that holds what was typed, else the one that is the fewest slips away. */
function nearestWord(typed: string, known: readonly string[]): string | null {
  const words = known.map((word) => ({ word, lower: word.toLowerCase() }));
  const holding = words.find(({ lower }) => typed.length >= SHORTEST_PART && lower.includes(typed));
  if (holding) return holding.word;
  const limit = Math.ceil(typed.length / 3);
  const [nearest] = words
    .map(({ word, lower }) => ({ word, distance: editDistance(typed, lower, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.word ?? null;
}
