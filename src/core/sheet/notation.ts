/** How the user's Excel writes formulas and numbers: `;` and a decimal comma, or `,` and a decimal point. */

import { type Language, type Notated } from '../language/bilingual';
import { shortened } from '../language/shortened';

export type DecimalSign = ',' | '.';

/** Excel tells the decimal sign only; what parts arguments follows from it. */
export interface Notation {
  readonly decimal: DecimalSign;
  readonly argument: string;
  /** In an array constant: what parts columns, what parts rows. */
  readonly column: string;
  readonly row: string;
}

const NOTATIONS: Readonly<Record<DecimalSign, Notation>> = {
  ',': { decimal: ',', argument: ';', column: '\\', row: ';' },
  '.': { decimal: '.', argument: ',', column: ',', row: ';' },
};

/** Excel's API takes formulas in this notation in every language. */
export const ENGLISH = NOTATIONS['.'];

/** The readers who are used to an Excel of this sign. */
export function usualReader(sign: DecimalSign): Language {
  return sign === ',' ? 'id' : 'en';
}

/** Until Excel has said how it writes: as readers of this language are used to. */
export function usualNotation(language: Language): Notation {
  return NOTATIONS[language === 'id' ? ',' : '.'];
}

/** Texts, names of sheets in quotation marks, and what a decimal point stands between. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d\.\d|[{},;]/g;

/** A formula in English notation (`IF(A1<0.5,"a,b",{1,2})`) as this Excel shows it. */
export function inNotation(formula: string, { decimal, argument, column, row }: Notation): string {
  let isArray = false;
  return formula.replace(PARTS, (part) => {
    if (part === '{' || part === '}') isArray = part === '{';
    if (part === ',') return isArray ? column : argument;
    if (part === ';') return isArray ? row : part;
    return /^\d/.test(part) ? part.replace('.', decimal) : part;
  });
}

/** In letters: what is longer tells nobody anything, and pushes all else out of sight. */
const LONGEST_IN_WORDS = 240;

/** A formula in English notation as a sentence quotes it: as the reader's Excel shows it. */
export function formulaInWords(formula: string): Notated {
  const [id, en] = (['id', 'en'] as const).map((language) =>
    shortened(inNotation(formula, usualNotation(language)), LONGEST_IN_WORDS),
  );
  return { id: id ?? formula, en: en ?? formula, notated: true };
}
