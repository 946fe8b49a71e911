/** "Pagu | Realisasi | % Serapan": how much of a budget was spent, beside the two amounts that it follows from. */

import { readQuantity } from '../language/read-quantity';
import { isPercent } from '../language/units';
import { type Quantity } from '../language/quantity';
import { type Cell, type Column, type Indicator, type IndicatorTable } from '../table/model';
import { type Span, exactly, meet, over, spanOf, spanOfCounted, times } from './rounding';

export interface BudgetRate {
  readonly budget: Cell;
  readonly spent: Cell;
  readonly rate: Cell;
  /** In percent. */
  readonly follows: Span;
}

/**
 * Rates that do not follow from the budget and what was spent of it. Where the header does not call it so, other rows must show that the
 * third of three columns is such a rate; progress of the works themselves is none.
 */
export function wrongBudgetRates(table: IndicatorTable): readonly BudgetRate[] {
  return table.columns.flatMap((_, place) => {
    const group = table.columns.slice(place, place + 3);
    const header = group[2]?.header ?? '';
    if (group.length < 3 || !group.every(isBudget) || OF_WORKS.test(header)) return [];
    const rows = table.indicators.flatMap((indicator) => rateIn(indicator, place) ?? []);
    const right = rows.filter(({ isRight }) => isRight);
    const isShown = right.some(({ isEven }) => !isEven) || (rows.length === 1 && CALLED_RATE.test(header));
    const wrong = rows.filter(({ isRight }) => !isRight);
    return isShown && (wrong.length <= right.length || rows.length === 1) ? wrong : [];
  });
}

function isBudget({ role }: Column): boolean {
  return role === 'budget';
}

const OF_WORKS = /\bfisik\b/i;
const CALLED_RATE = /serap/i;

/** More of a budget than this is spent only where the two amounts count in other units. */
export const MOST_SPENT = 2;

function rateIn(indicator: Indicator, place: number): (BudgetRate & Judged) | null {
  const [budget, spent, rate] = indicator.cells.slice(place, place + 3);
  const [whole, part, written] = [figureOf(budget), figureOf(spent), figureOf(rate)];
  if (!budget || !spent || !rate || !whole || !part || !written || whole.value <= 0) return null;
  const quotient = over(spanOfCounted(part), spanOfCounted(whole));
  if (!quotient || quotient.most > MOST_SPENT || part.value <= 0) return null;
  const follows = times(quotient, exactly(100));
  const isFraction = !isPercent(written.unit) && written.value <= MOST_SPENT;
  const isRight = meet(spanOf(written), isFraction ? quotient : follows);
  return { budget, spent, rate, follows, isRight, isEven: part.value === whole.value };
}

interface Judged {
  readonly isRight: boolean;
  /** All was spent: then the third figure may be anything else that is complete. */
  readonly isEven: boolean;
}

function figureOf(cell: Cell | undefined): Quantity | null {
  const reading = cell && readQuantity(cell.value, { numberFormat: cell.numberFormat });
  return reading?.kind === 'single' ? reading.quantity : null;
}
