/**
 * What the rules stand on. A regulation is cited only for what it says; where its article could not be read, none is given.
 * Everything that agencies merely do is called practice, and a contradiction in figures is called arithmetic.
 */

import { type Bilingual, type Language, both } from '../language/bilingual';
import { capitalised } from '../language/normalise';
import { type Basis } from './rule';

/** What kinds of grounds there are, by name. */
export const BASIS_KINDS: Readonly<Record<Basis['kind'], Bilingual>> = {
  regulation: both('peraturan', 'regulation'),
  practice: both('kelaziman', 'practice'),
  arithmetic: both('perhitungan', 'arithmetic'),
};

/** An IKU measures the success of a goal or a strategic objective (quoted in agencies' own decrees). */
export const IKU_IS_A_MEASURE: Basis = {
  kind: 'regulation',
  citation: {
    id: 'PER/9/M.PAN/5/2007: IKU adalah ukuran keberhasilan dari suatu tujuan dan sasaran strategis',
    en: 'PER/9/M.PAN/5/2007: an IKU is the measure of success of a goal and a strategic objective',
  },
};

/** Which level must use outcomes, and which may use outputs. */
export const IKU_LEVELS: Basis = {
  kind: 'regulation',
  citation: {
    id: 'PER/9/M.PAN/5/2007: instansi pemerintah dan eselon I memakai indikator hasil (outcome); unit kerja sekurang-kurangnya indikator keluaran (output)',
    en: 'PER/9/M.PAN/5/2007: a government body and echelon I use outcome indicators; a work unit at least output indicators',
  },
};

/** What agencies do and evaluators look for, without a regulation that says so. */
export function practice(id: string, en: string): Basis {
  return { kind: 'practice', citation: both(id, en) };
}

/** What the figures themselves show. */
export function arithmetic(id: string, en: string): Basis {
  return { kind: 'arithmetic', citation: both(id, en) };
}

/** The ground in one line: a regulation speaks for itself, what is none is called what it is ("Kelaziman: …"). */
export function basisText({ kind, citation }: Basis, language: Language): string {
  if (kind === 'regulation') return citation[language];
  return `${capitalised(BASIS_KINDS[kind][language])}: ${citation[language]}`;
}
