/** What the catalogue says about one function. From it come functions.json, the help pages and the pane's Fungsi page. */

import { type Bilingual } from '../../core/language/bilingual';
import { type ArgumentWords } from '../argument-words';

export interface FunctionParameter {
  /** The same in both languages, as in a formula's tooltip. */
  readonly name: string;
  readonly help: Bilingual;
  readonly optional?: true;
  /** What may stand here is one of these words. */
  readonly words?: ArgumentWords<unknown, unknown>;
  /** A range is what is usually given: several values, or a table. */
  readonly range?: true;
  /** It is read as a text, also where it looks like a number. */
  readonly text?: true;
}

/** The unit of a pair of figures: it tells whether 0.7 beside 65 is 70 %. */
export const UNIT_PARAMETER: FunctionParameter = {
  name: 'satuan',
  help: {
    id: 'Satuan kedua angka, misalnya "%" atau "Orang". Dengan "%", 0,7 di samping 65 dibaca 70%; dengan satuan lain angka dipakai apa adanya.',
    en: 'The unit of both figures, such as "%" or "Orang". With "%", 0.7 beside 65 is read as 70 %; with another unit figures count as they are.',
  },
  optional: true,
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

export interface FunctionDefinition {
  /** Without the namespace: `CAPAIAN` is `IKU.CAPAIAN` in a cell. */
  readonly id: string;
  readonly group: FunctionGroup;
  /** One sentence. */
  readonly summary: Bilingual;
  readonly parameters: readonly FunctionParameter[];
  readonly returns: Bilingual;
  /** The answer is a fraction that its cell shows as a percentage. */
  readonly answers?: 'percent';
  readonly examples: readonly FunctionExample[];
  /** Formulas and their sources, edges, conventions. */
  readonly notes: readonly Bilingual[];
  /** The answer comes a moment later: the function loads what it needs at its first call. */
  readonly later?: true;
  /** The function wants to know where its arguments stand: it names their cells, or must tell blank cells from zeros. */
  readonly needsAddresses?: true;
}
