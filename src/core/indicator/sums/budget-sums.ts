/** "Rp 2025 | Rp 2026 | … | Jumlah Rp", "Semester I | Semester II | Total Realisasi": what the budgets of a row add to. */

import { PARTS_IN_YEAR } from '../../knowledge/columns/years';
import { SUM_WORDS } from '../../knowledge/names/means';
import { anyOf } from '../../language/words/any-of';
import { type Cell, type Column, type IndicatorTable } from '../../table/model';
import { type IndicatorFacts, type TableFacts } from '../facts';
import { isSoFar } from '../periods/part-basis';
import { isPartOfYear, samePeriod } from '../periods/column-period';
import { kindOfPart } from '../periods/parts-of-year';
import { type Span, exactly, figureInCell, meet, plus, spanOfCounted } from '../figures/rounding';

/** A total of budgets that the years, or the parts of the year, beside it contradict. */
export interface BudgetMismatch {
  readonly known: IndicatorFacts;
  readonly whole: Column;
  readonly cell: Cell;
  readonly first: Column;
  readonly last: Column;
  readonly sum: Span;
}

/** Only where at least as many rows show that the column is their sum; of a single row, where it is one of all parts of the year. */
export function budgetMismatches(facts: TableFacts): readonly BudgetMismatch[] {
  return facts.table.columns.flatMap((whole, place) => {
    const parts = whole.role === 'budget' ? partsOf(facts.table, whole) : [];
    const [first, last] = [parts[0], parts[parts.length - 1]];
    if (!first || !last || parts.length < FEWEST_PARTS) return [];
    const places = parts.map((part) => facts.table.columns.indexOf(part));
    const rows = facts.indicators.flatMap((known) => {
      const { cells } = known.indicator;
      const cell = cells[place];
      const written = figureOf(cell);
      const amounts = places.flatMap((part) => figureOf(cells[part]) ?? []);
      if (!cell || !written || amounts.length < FEWEST_PARTS) return [];
      const sum = amounts.reduce(plus, exactly(0));
      return [{ known, whole, cell, first, last, sum, isRight: meet(written, sum) }];
    });
    const wrong = rows.filter(({ isRight }) => !isRight);
    const isAlone = rows.length === 1 && areWholeYear(parts);
    return isAlone || wrong.length * 2 <= rows.length ? wrong : [];
  });
}

const CALLED_SUM = new RegExp(`^${anyOf(SUM_WORDS)}\\b`, 'i');

const FEWEST_PARTS = 2;

function partsOf(table: IndicatorTable, whole: Column): readonly Column[] {
  if (!CALLED_SUM.test(whole.header)) return isOfPlan(table, whole) ? yearsBefore(table, whole) : [];
  const ofYear = partsOfYearBefore(table, whole);
  return ofYear.length > 0 ? ofYear : yearsBefore(table, whole);
}

/** "2025: Target | Rp, 2026: Target | Rp, Kondisi Akhir: Target | Rp": beside what the plan aims at in the end stands what all of it costs. */
function isOfPlan({ columns }: IndicatorTable, whole: Column): boolean {
  const before = columns[columns.indexOf(whole) - 1];
  return before?.role === 'finalTarget' && columns.filter(({ role }) => role === 'finalTarget').length === 1;
}

/** The budgets of halves, quarters or months right before it, each of them once. */
function partsOfYearBefore({ columns }: IndicatorTable, whole: Column): readonly Column[] {
  const place = columns.indexOf(whole);
  let from = place;
  while (isBudgetOfPart(columns[from - 1])) from--;
  const parts = columns.slice(from, place);
  const areApart = parts.every((part, at) => parts.findIndex((each) => samePeriod(each, part)) === at);
  return areApart && !isPartOfYear(whole) ? parts : [];
}

/** All months, quarters or halves, and none of them said to count from the beginning of the year. */
function areWholeYear(parts: readonly Column[]): boolean {
  const [first] = parts;
  if (!first || parts.length !== PARTS_IN_YEAR[kindOfPart(first)]) return false;
  return parts.every((part) => isPartOfYear(part) && !isSoFar(part));
}

function isBudgetOfPart(column: Column | undefined): boolean {
  return column?.role === 'budget' && isPartOfYear(column);
}

/** The budgets of the years to the left, one a year: two of a year would be what was planned and what was spent. */
function yearsBefore({ columns }: IndicatorTable, whole: Column): readonly Column[] {
  const budgets = columns.filter(({ role, index }) => role === 'budget' && index < whole.index);
  const years = new Set(budgets.map(({ year, ordinal }) => year ?? ordinal));
  const areYears = budgets.every(({ year, ordinal, revision }) => (year ?? ordinal) !== undefined && !revision);
  return areYears && years.size === budgets.length && whole.year === undefined ? budgets : [];
}

function figureOf(cell: Cell | undefined): Span | null {
  const figure = figureInCell(cell);
  return figure && spanOfCounted(figure);
}
