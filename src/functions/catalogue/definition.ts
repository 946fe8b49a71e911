/** What the catalogue says about one function, around its signature. From it come functions.json, the help pages and the pane's Fungsi page. */

import { type Bilingual } from '../../core/language/bilingual';
import { type ArgumentWords } from '../argument-words';
import { type Parameter, type Signature } from '../call/signature';

export interface FunctionParameter {
  /** The same in both languages, as in a formula's tooltip. */
  readonly name: string;
  readonly help: Bilingual;
  readonly optional?: boolean;
  /** What may stand here is one of these words. */
  readonly words?: ArgumentWords<unknown, unknown> | undefined;
  /** A range is what is usually given: several values, or a table. */
  readonly range?: boolean;
  /** It is read as a text, also where it looks like a number. */
  readonly text?: boolean;
}

/** The unit of a pair of figures: it tells whether 0.7 beside 65 is 70 %. */
export const UNIT_HELP: Bilingual = {
  id: 'Satuan kedua angka, misalnya "%" atau "Orang". Dengan "%", 0,7 di samping 65 dibaca 70%; dengan satuan lain angka dipakai apa adanya.',
  en: 'The unit of both figures, such as "%" or "Orang". With "%", 0.7 beside 65 is read as 70 %; with another unit figures count as they are.',
};

/** A value in a cell, or a range of them; `null` for an argument left out. */
export type ExampleValue = string | number | null;
export type ExampleArgument = ExampleValue | readonly (readonly ExampleValue[])[];

export interface FunctionExample {
  readonly args: readonly ExampleArgument[];
  /** What the cell shows to an Indonesian reader; rows of cells for a spilled answer. A test computes it. */
  readonly shows: string | readonly (readonly string[])[];
  /** The rows are only some of the answer's, and "…" in them stands for any text. */
  readonly partly?: true;
  readonly note?: Bilingual;
}

export type FunctionGroup = 'achievement' | 'figures' | 'texts' | 'checks';

export const GROUP_TITLES: Readonly<Record<FunctionGroup, Bilingual>> = {
  achievement: { id: 'Capaian', en: 'Achievement' },
  figures: { id: 'Hitungan', en: 'Figures' },
  texts: { id: 'Angka dalam teks', en: 'Numbers in texts' },
  checks: { id: 'Pemeriksaan', en: 'Checks' },
};

/** What is told of a function, beside what it declares of itself. */
interface FunctionWords {
  readonly group: FunctionGroup;
  /** One sentence. */
  readonly summary: Bilingual;
  readonly returns: Bilingual;
  readonly examples: readonly FunctionExample[];
  /** Formulas and their sources, edges, conventions. */
  readonly notes: readonly Bilingual[];
  /** The answer comes a moment later: the function loads what it needs at its first call. */
  readonly later?: true;
  /** The function wants to know where its arguments stand: it names their cells, or must tell blank cells from zeros. */
  readonly needsAddresses?: true;
}

export interface FunctionDefinition extends FunctionWords, Pick<Signature, 'id' | 'answers'> {
  readonly parameters: readonly FunctionParameter[];
}

/** `help`: what each parameter takes, by its name. */
export function define<const Parameters extends readonly Parameter[]>(
  { id, answers, parameters }: Signature<Parameters>,
  { help, ...words }: FunctionWords & { readonly help: Readonly<Record<Parameters[number]['name'], Bilingual>> },
): FunctionDefinition {
  const described = parameters.map(({ name, kind, optional = false }) => ({
    name,
    help: help[name as Parameters[number]['name']],
    optional,
    words: kind.words,
    range: kind.takes === 'all' && kind.range === true,
    text: kind.text === true,
  }));
  return { ...words, id, ...(answers && { answers }), parameters: described };
}
