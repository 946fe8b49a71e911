/** How the user's Excel writes formulas and numbers: `;` and a decimal comma, or `,` and a decimal point. */

import { type Language } from '../../core/language/bilingual';
import { type DecimalSign } from '../../excel/read/separators';

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

export function notationFor(sign: DecimalSign): Notation {
  return NOTATIONS[sign];
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
