/** "Jumlah" under a column of money. */

import { meet, spanOf } from '../../../indicator/figures/rounding';
import { highestLevel } from '../../../indicator/sums/levels';
import { namesSum } from '../../../indicator/sums/part-sums';
import { sumOf } from '../../../indicator/sums/summed-rows';
import { columnFigures, totalsOf } from '../../../indicator/sums/totals';
import { formatNumber } from '../../../sheet/display';
import { type SheetGrid } from '../../../sheet/grid';
import { type BodyRow, type BodyRowKind, type Column, type IndicatorTable } from '../../../table/model';
import { type Report } from '../../rule';

/**
 * "Jumlah" under a column of money. Only where the indicators' rows alone have an amount, and each another or all with codes of their
 * levels: an amount that stands twice may be that of one programme, and one in a heading may hold those below it.
 */
export function* moneyTotals(
  table: IndicatorTable,
  grid: SheetGrid,
  { index }: Column,
): Iterable<Report<'sum' | 'sumOfHighest'>> {
  const [total, ...more] = totalsOf(table, grid, index);
  if (!total || more.length > 0 || !namesSum(total.name)) return;
  const mayHold = ({ kind, row }: BodyRow) => !HOLD_NOTHING.has(kind) && row < total.position.row;
  const amounts = columnFigures(table, grid, index, mayHold);
  const isOfIndicators = amounts.every(({ kind }) => kind === 'indicator');
  const isOnce = new Set(amounts.map(({ figure }) => figure.value)).size === amounts.length;
  // Of one or two amounts among other rows a sum may be of something else.
  const isOfAll = amounts.length > 1 && amounts.length === table.rows.filter(mayHold).length;
  if ((amounts.length < FEWEST_AMOUNTS && !isOfAll) || !isOfIndicators) return;
  const codes = new Map(table.indicators.map((indicator) => [indicator.row, indicator.number?.text ?? '']));
  const rows = amounts.map(({ position, figure }) => ({ code: codes.get(position.row) ?? '', span: spanOf(figure) }));
  const level = highestLevel(rows);
  // Programmes with their activities: what they come to is told by those of the highest level, and judged only where codes name these.
  const isByCodes = level !== null && level !== 'unclear' && level.by === 'codes';
  if (!isByCodes && (level !== null || !isOnce)) return;
  const sum = sumOf((isByCodes ? level.rows : rows).map(({ span }) => span));
  if (meet(spanOf(total.figure), sum)) return;
  const expected = formatNumber((sum.least + sum.most) / 2, undefined, true);
  yield {
    at: total.position,
    message: isByCodes ? 'sumOfHighest' : 'sum',
    level: 'warning',
    data: { row: total.name, written: total.text, expected },
  };
}

const FEWEST_AMOUNTS = 3;

/** Rows of numbers of columns, repeated headers, blank rows and other totals hold nothing that is summed up. */
const HOLD_NOTHING: ReadonlySet<BodyRowKind> = new Set<BodyRowKind>(['numbering', 'header', 'blank', 'total']);
