/**
 * The comparisons of a performance report (PermenPANRB 53/2014): each is a table in the same grid of eleven columns, so that
 * several stand below each other on the form `laporan-kinerja`, and each on a sheet of its own in the report.
 */

import { type Bilingual } from '../../language/bilingual';
import { type FormContext } from '../form';
import { type SheetDraft } from '../layout/draft';
import { type Field, type FieldInput } from '../layout/field';

/** No, objective, indicator, unit, and seven columns for figures. */
const GRID_WIDTHS = [4, 22, 30, 10, 14, 14, 14, 14, 14, 14, 14] as const;

export const GRID_RIGHT = GRID_WIDTHS.length - 1;

export function setGridWidths(draft: SheetDraft): void {
  for (const [column, width] of GRID_WIDTHS.entries()) draft.width(column, width);
}

/** What a comparison takes over from the first one: a form links to its cells, a report writes the values itself. */
export interface Carried {
  /** `key` is the field's key in the first comparison. */
  readonly input: (key: string) => FieldInput;
  /** A1 name of that field's cell in the n-th row. */
  readonly cell: (key: string, rowIndex: number) => string;
}

/** The first comparison stands alone, and a report writes its own values: neither carries anything over. */
export const NOTHING_CARRIED: Carried = {
  input: (key) => (key === 'achievement' ? { kind: 'formula', format: '0.00%', write: () => '' } : { kind: 'text' }),
  cell: () => '',
};

export interface Comparison {
  readonly title: (context: FormContext) => Bilingual;
  readonly fields: (context: FormContext, carried: Carried) => readonly Field[];
}

/** Columns for figures, right of the unit. */
export const FIGURE_COLUMNS = 7;

/** The year that is reported on: the last one of the span. */
export function reportYear(context: FormContext): number {
  return context.lastYear;
}

/** Years whose actuals stand side by side: at most five, at least last year and this year. */
export function trendYears({ years, lastYear }: FormContext): readonly number[] {
  const shown = years.slice(-MOST_TREND_YEARS);
  return shown.length > 1 ? shown : [lastYear - 1, lastYear];
}

const MOST_TREND_YEARS = 5;
