/** "Pagu | Realisasi | % Serapan": how much of a budget was spent, beside the two amounts that it follows from. */

import { PERCENT_WORDS, isPercent, speaksOfPercent } from '../../language/units';
import { saysSoFar } from '../../table/header/period-reading';
import { type SheetGrid } from '../../sheet/grid';
import { type Cell, type Column, type IndicatorTable, type Role } from '../../table/model';
import { sheetCell } from '../../table/sheet-view';
import { samePeriod } from '../periods/column-period';
import { MOST_SPENT, namesSpent } from './overspent';
import { type Span, exactly, figureInCell, meet, over, plus, spanOf, spanOfCounted, times } from '../figures/rounding';

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
export function wrongBudgetRates(table: IndicatorTable, grid: SheetGrid): readonly BudgetRate[] {
  return [...triplesIn(table), ...pairsIn(table)].flatMap(({ places, isCalled }) => {
    const rows = table.indicators.flatMap((indicator) => rateIn(indicator.cells, places) ?? []);
    const right = rows.filter(({ isRight }) => isRight);
    const isShown = right.some(({ isEven }) => !isEven) || (rows.length === 1 && isCalled);
    const wrong = rows.filter(({ isRight }) => !isRight);
    if (!isShown || (wrong.length > right.length && rows.length !== 1)) return [];
    return [...wrong, ...wrongTotals(table, grid, places, rows)];
  });
}

/** The columns of budgets that hold what part was spent: no money that adds up. */
export function columnsOfRates(table: IndicatorTable): ReadonlySet<Column> {
  const called = table.columns.filter((column) => isBudget(column) && speaksOfPercent(column.header));
  const shown = [...triplesIn(table), ...pairsIn(table)].flatMap(({ places: [, , place] }) => {
    const rate = table.columns[place];
    const areShares = table.indicators.every(
      ({ cells }) => (figureInCell(cells[place])?.value ?? 0) <= MOST_SPENT * 100,
    );
    return rate && areShares ? [rate] : [];
  });
  return new Set([...called, ...shown]);
}

/** In the row of totals it is the part of the whole budget that was spent, or the mean of the rates above. */
function wrongTotals(
  { columns, rows }: IndicatorTable,
  grid: SheetGrid,
  places: Places,
  above: readonly BudgetRate[],
): readonly BudgetRate[] {
  const mean = times(above.map(({ rate }) => rateSpan(rate)).reduce(plus, exactly(0)), exactly(1 / above.length));
  return rows.flatMap(({ kind, row }) => {
    if (kind !== 'total') return [];
    const found = rateIn(
      columns.map(({ index }) => sheetCell(grid, { row, column: index })),
      places,
    );
    return found && !found.isRight && !meet(rateSpan(found.rate), mean) ? [found] : [];
  });
}

function rateSpan(cell: Cell): Span {
  const figure = figureInCell(cell);
  return figure ? spanOf(figure) : exactly(0);
}

/** Where a budget, what was spent of it and the rate stand among a table's columns. */
type Places = readonly [budget: number, spent: number, rate: number];

interface Rates {
  readonly places: Places;
  /** Its header says that the third is the rate. */
  readonly isCalled: boolean;
}

/** Side by side. */
function triplesIn({ columns }: IndicatorTable): readonly Rates[] {
  return columns.flatMap((budget, place) => {
    const [spent, rate] = columns.slice(place + 1, place + 3);
    if (!spent || !rate || !isBudget(budget) || !isBudget(spent) || OF_WORKS.test(rate.header)) return [];
    const isBare = rate.role === 'other' && BARE_PERCENT.test(rate.header) && namesSpent(spent.header);
    if (!isBudget(rate) && !isBare) return [];
    return [{ places: [place, place + 1, place + 2], isCalled: isBare || CALLED_RATE.test(rate.header) }];
  });
}

/** "Target: K | Rp, Realisasi: K | Rp, Tingkat Capaian: K | Rp": each beside the figures of the indicator. */
function pairsIn({ columns }: IndicatorTable): readonly Rates[] {
  return columns.flatMap((rate, place) => {
    const achievement = columns[place - 1];
    if (!isBudget(rate) || achievement?.role !== 'achievement' || !rate.header.includes('%')) return [];
    const [budget, spent] = (['target', 'actual'] as const).map((role) => moneyBeside(columns, role, achievement));
    return budget === undefined || spent === undefined ? [] : [{ places: [budget, spent, place], isCalled: true }];
  });
}

/** The place of the money beside the only target, or actual, of the same period. */
function moneyBeside(columns: readonly Column[], role: Role, period: Column): number | undefined {
  const found = columns.flatMap((column, place) =>
    column.role === role && samePeriod(column, period) && !saysSoFar(column.header) ? [place + 1] : [],
  );
  const [place, ...more] = found;
  const beside = place === undefined ? undefined : columns[place];
  return more.length === 0 && beside && isBudget(beside) ? place : undefined;
}

function isBudget({ role }: Column): boolean {
  return role === 'budget';
}

const BARE_PERCENT = new RegExp(String.raw`^\s*(?:%|${PERCENT_WORDS}(?:\s*\(?\s*%\s*\)?)?)\s*$`, 'i');

const OF_WORKS = /\bfisik\b/i;
const CALLED_RATE = /serap/i;

function rateIn(cells: readonly Cell[], places: Places): (BudgetRate & Judged) | null {
  const [budget, spent, rate] = places.map((place) => cells[place]);
  const [whole, part, written] = [figureInCell(budget), figureInCell(spent), figureInCell(rate)];
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
