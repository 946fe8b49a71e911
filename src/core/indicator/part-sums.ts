/** "Jumlah izin, terdiri dari:", "a. Izin usaha", "b. Izin lokasi": the rows that an indicator is made of, beside its own figures. */

import { readQuantity } from '../language/read-quantity';
import { type SheetGrid, numberFormatAt, textAt, valueAt } from '../sheet/grid';
import { type CellPosition } from '../sheet/address';
import { type Indicator, type IndicatorTable, type Measurement } from '../table/model';
import { type IndicatorFacts, type TableFacts } from './facts';
import { isCounted } from './names';
import { type Span, exactly, figureIn, meet, plus, spanOfCounted } from './rounding';

/** A figure of an indicator that its parts contradict. */
export interface PartsMismatch {
  readonly known: IndicatorFacts;
  readonly whole: Measurement;
  readonly parts: readonly CellPosition[];
  readonly sum: Span;
}

/** Of things that are counted; only where the parts add up in at least as many other columns: they may be some of many. */
export function partsMismatches(facts: TableFacts, grid: SheetGrid): readonly PartsMismatch[] {
  return partRowsOf(facts.table).flatMap(({ indicator, rows }) => {
    const known = facts.of(indicator);
    if (rows.length < 2 || !isCounted(known)) return [];
    const figures = [...indicator.targets, ...indicator.actuals];
    const judged = figures.flatMap((whole) => {
      const written = figureIn(whole);
      const parts = rows.map((row) => ({ row, column: whole.cell.position.column }));
      const spans = parts.flatMap((at) => spanAt(grid, at) ?? []);
      if (!written || spans.length < rows.length) return [];
      const sum = spans.reduce(plus, exactly(0));
      const isTelling = spans.filter(({ most }) => most !== 0).length > 1;
      return [{ known, whole, parts, sum, isTelling, isRight: meet(spanOfCounted(written), sum) }];
    });
    const wrong = judged.filter(({ isRight }) => !isRight);
    const right = judged.filter(({ isRight, isTelling }) => isRight && isTelling);
    return wrong.length <= right.length ? wrong : [];
  });
}

interface PartRows {
  readonly indicator: Indicator;
  readonly rows: readonly number[];
}

function partRowsOf({ rows, indicators }: IndicatorTable): readonly PartRows[] {
  if (!rows.some(({ kind }) => kind === 'part')) return [];
  return indicators.flatMap((indicator, index) => {
    const next = indicators[index + 1]?.row ?? Infinity;
    const below = rows.filter(({ row }) => row > indicator.lastRow && row < next);
    const end = below.findIndex(({ kind }) => kind !== 'part');
    const parts = end < 0 ? below : below.slice(0, end);
    return parts.length > 0 ? [{ indicator, rows: parts.map(({ row }) => row) }] : [];
  });
}

function spanAt(grid: SheetGrid, { row, column }: CellPosition): Span | null {
  if (textAt(grid, row, column).trim() === '') return null;
  const reading = readQuantity(valueAt(grid, row, column), { numberFormat: numberFormatAt(grid, row, column) });
  return reading.kind === 'single' ? spanOfCounted(reading.quantity) : null;
}
