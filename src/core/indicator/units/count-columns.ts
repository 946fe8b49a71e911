/** "Sasaran", "Jumlah Terlayani": columns of a table of percentages that count those of whom it speaks. */

import { columnWords } from '../../knowledge/columns/column-words';
import { isPercent } from '../../language/units';
import { anyOf } from '../../language/words/any-of';
import { type Measurement } from '../../table/model';
import { type IndicatorFacts, type TableFacts } from '../facts';
import { quantityOf } from '../../language/quantity';
import { samePeriod } from '../periods/column-period';
import { unitOfFigure } from './unit';

/** No share is so far above the whole in row after row. */
const FAR_ABOVE_WHOLE = 150;
const FEWEST_ROWS = 2;

const COUNTS = /\bjumlah\b/i;

const NO_COLUMNS: ReadonlySet<number> = new Set();

/** Their places on the sheet. */
export function findCountColumns({ table, indicators }: TableFacts): ReadonlySet<number> {
  const mayBeCalledCount = table.columns.some(({ header }) => COUNTS.test(header));
  if (!mayBeCalledCount && !indicators.some(({ figures }) => figures.most > FAR_ABOVE_WHOLE)) return NO_COLUMNS;
  const seen = new Map<number, { figures: number; far: number; isCalledCount: boolean }>();
  for (const { indicator, unit } of indicators) {
    if (!isPercent(unit?.text ?? '')) continue;
    for (const figure of [...indicator.targets, ...indicator.actuals]) {
      const value = quantityOf(figure.reading)?.value;
      if (value === undefined || isPercent(unitOfFigure(figure))) continue;
      const { index, header } = figure.column;
      const known = seen.get(index) ?? { figures: 0, far: 0, isCalledCount: COUNTS.test(header) };
      known.figures++;
      if (value > FAR_ABOVE_WHOLE) known.far++;
      seen.set(index, known);
    }
  }
  const found = new Set<number>();
  for (const [index, { figures, far, isCalledCount }] of seen) {
    if (isCalledCount || (far >= FEWEST_ROWS && far * 2 > figures)) found.add(index);
  }
  return found;
}

const WHOLE = new RegExp(String.raw`\b${anyOf(columnWords('everybody'))}\b`, 'i');

/** "Target Sasaran": so many are to be reached, and more may be. */
const TO_REACH = /\btarget\b/i;

/** The count of all those of whom an actual counts a part, where it is smaller than the part. */
export function wholeBelow({ indicator, table }: IndicatorFacts, actual: Measurement): Measurement | null {
  const { countColumns } = table;
  const part = quantityOf(actual.reading)?.value;
  if (part === undefined || !countColumns.has(actual.column.index) || WHOLE.test(actual.column.header)) return null;
  const whole = indicator.targets.find(
    ({ column }) =>
      countColumns.has(column.index) &&
      WHOLE.test(column.header) &&
      !TO_REACH.test(column.header) &&
      samePeriod(column, actual.column),
  );
  const all = whole && quantityOf(whole.reading)?.value;
  return whole && all !== undefined && all > 0 && part > all ? whole : null;
}
