/** "Jumlah" below the periods of one indicator. */

import { type TableFacts } from '../../../indicator/facts';
import { figureIn, meet, spanOf, spanOfCounted } from '../../../indicator/figures/rounding';
import { addsUp } from '../../../indicator/meaning/names';
import { namesSum } from '../../../indicator/sums/part-sums';
import { sumOf } from '../../../indicator/sums/summed-rows';
import { type Total } from '../../../indicator/sums/totals';
import { readQuantity } from '../../../language/read-quantity';
import { formatNumber } from '../../../sheet/display';
import { type SheetGrid, numberFormatAt, textAt, valueAt } from '../../../sheet/grid';
import { type Measurement } from '../../../table/model';
import { type Report } from '../../rule';
import { labelBefore } from './in-words';

/**
 * "Jumlah" below the months of one indicator. Only where another of its columns does add up to its own total: the year may also be
 * something else than the sum of its parts.
 */
export function* totalsOfPeriods(
  { indicators: [known, ...more] }: TableFacts,
  grid: SheetGrid,
): Iterable<Report<'sum'>> {
  if (!known || more.length > 0 || !addsUp(known)) return;
  const { targets, actuals } = known.indicator;
  const judged = [targets, actuals].flatMap((figures) => {
    const total = totalBelow(figures, grid);
    const parts = figures.flatMap((figure) => figureIn(figure) ?? []);
    return total && parts.length === figures.length ? [{ total, sum: sumOf(parts.map(spanOfCounted)) }] : [];
  });
  const wrong = judged.filter(({ total, sum }) => !meet(spanOf(total.figure), sum));
  if (wrong.length === judged.length) return;
  for (const { total, sum } of wrong) {
    const expected = formatNumber((sum.least + sum.most) / 2, undefined, true);
    yield { at: total.position, message: 'sum', data: { row: total.name, written: total.text, expected } };
  }
}

/** Right below figures that stand one below the other, in a row that is called their sum. */
function totalBelow(figures: readonly Measurement[], grid: SheetGrid): Omit<Total, 'kind'> | null {
  const [first, ...others] = figures.map(({ cell }) => cell.position);
  if (!first || others.length === 0) return null;
  const isOneColumn = others.every(({ row, column }, at) => column === first.column && row === first.row + at + 1);
  const position = { row: first.row + figures.length, column: first.column };
  const name = labelBefore(grid, position);
  if (!isOneColumn || !namesSum(name)) return null;
  const { row, column } = position;
  const reading = readQuantity(valueAt(grid, row, column), { numberFormat: numberFormatAt(grid, row, column) });
  const text = textAt(grid, row, column).trim();
  return reading.kind === 'single' ? { position, name, text, figure: reading.quantity } : null;
}
