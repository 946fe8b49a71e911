/** The period of a column or a label, as the user sees it and may correct it. */

import { type ColumnChoice } from '../../core/settings';
import { type Half, type Quarter, type Revision, type Third } from '../../core/table/model';

/** What the user sees and may change of a column's period. */
export interface PeriodAnswer {
  readonly year: number | null;
  readonly part: YearPart;
  readonly revision: Revision | '';
  /** It was changed by hand: what the header says beside it is not meant. */
  readonly isSaid: boolean;
}

/** A part of a year by one word: `h2`, `t3`, `q3`, `m12`; `''` for the year as a whole, or where nothing is said. */
export type YearPart = (typeof YEAR_PARTS)[number];

const numbered = <Letter extends string>(letter: Letter, count: number): `${Letter}${number}`[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}` as const);

export const YEAR_PARTS = [
  '' as const,
  ...numbered('h', 2),
  ...numbered('t', 3),
  ...numbered('q', 4),
  ...numbered('m', 12),
];

type Period = Pick<ColumnChoice, 'year' | 'half' | 'third' | 'quarter' | 'month' | 'revision'>;

/** The period as recognition reads it, for the user to see. */
export function periodAnswer({ year, half, third, quarter, month, revision }: Period): PeriodAnswer {
  const part: YearPart = month ? `m${month}` : quarter ? `q${quarter}` : third ? `t${third}` : half ? `h${half}` : '';
  return { year: year ?? null, part, revision: revision ?? '', isSaid: false };
}

/** The period as the settings keep it. */
export function periodOf({ year, part, revision }: PeriodAnswer): Period {
  const number = Number(part.slice(1));
  return {
    ...(year === null ? {} : { year }),
    ...(part.startsWith('h') ? { half: number as Half } : {}),
    ...(part.startsWith('t') ? { third: number as Third } : {}),
    ...(part.startsWith('q') ? { quarter: number as Quarter } : {}),
    ...(part.startsWith('m') ? { month: number } : {}),
    ...(revision === '' ? {} : { revision }),
  };
}
