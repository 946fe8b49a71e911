/** "Jumlah izin, terdiri dari:", "a. Izin usaha", "b. Izin lokasi": the rows that an indicator is made of, beside its own figures. */

import { SUM_WORDS } from '../../knowledge/names/means';
import { anyOf } from '../../language/words/any-of';
import { sameUnit } from '../../language/units';
import { readQuantity } from '../../language/read-quantity';
import { type SheetGrid, numberFormatAt, textAt, valueAt } from '../../sheet/grid';
import { type CellPosition } from '../../sheet/address';
import { type Indicator, type IndicatorTable, type Measurement } from '../../table/model';
import { type IndicatorFacts, type TableFacts } from '../facts';
import { isCounted } from '../meaning/names';
import { type Span, exactly, figureIn, meet, plus, spanOfCounted } from '../figures/rounding';

/** A figure of an indicator that its parts contradict. `below`: its rows follow it; `above`: it sums up the indicators right above. */
export interface PartsMismatch {
  readonly place: 'below' | 'above';
  readonly known: IndicatorFacts;
  readonly whole: Measurement;
  readonly parts: readonly CellPosition[];
  readonly sum: Span;
}

/**
 * Of things that are counted; only where the parts add up in at least as many other columns: they may be
 * some of many.
 */
export function partsMismatches(facts: TableFacts, grid: SheetGrid): readonly PartsMismatch[] {
  return [...partRowsOf(facts.table), ...summedAbove(facts)].flatMap(({ indicator, rows, place }) => {
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
      return [{ place, known, whole, parts, sum, isTelling, isRight: meet(spanOfCounted(written), sum) }];
    });
    const wrong = judged.filter(({ isRight }) => !isRight);
    const right = judged.filter(({ isRight, isTelling }) => isRight && isTelling);
    return wrong.length <= right.length ? wrong : [];
  });
}

interface PartRows {
  readonly place: PartsMismatch['place'];
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
    return parts.length > 0 ? [{ place: 'below', indicator, rows: parts.map(({ row }) => row) }] : [];
  });
}

/**
 * "Jumlah peserta laki-laki", "Jumlah peserta perempuan", then "Total peserta" in a row without a number of its own: it sums up the rows
 * right above whose names go on where its own ends.
 */
function summedAbove({ indicators, table }: TableFacts): readonly PartRows[] {
  if (!table.indicators.some(({ number }) => number !== undefined && number.text !== '')) return [];
  return indicators.flatMap((known, index): readonly PartRows[] => {
    const { indicator } = known;
    const { number, name, unit } = indicator;
    if ((number?.text ?? '') !== '' || !namesSum(name.text) || known.words.length < 2) return [];
    const thing = known.words.slice(1);
    const rows: number[] = [];
    for (let at = index - 1; at >= 0; at--) {
      const above = indicators[at];
      if (!above || above.words.length <= known.words.length) break;
      const isPart = thing.every((word, place) => above.words[place + 1] === word);
      if (!isPart || !sameUnit(above.indicator.unit?.text ?? '', unit?.text ?? '')) break;
      rows.unshift(above.indicator.row);
    }
    return rows.length < 2 ? [] : [{ place: 'above', indicator, rows }];
  });
}

const SUM_NAME = new RegExp(String.raw`^\s*${anyOf(SUM_WORDS)}\b`, 'i');

/** "Jumlah", "Total peserta": a row that is called the sum of others. */
export function namesSum(text: string): boolean {
  return SUM_NAME.test(text);
}

function spanAt(grid: SheetGrid, { row, column }: CellPosition): Span | null {
  if (textAt(grid, row, column).trim() === '') return null;
  const reading = readQuantity(valueAt(grid, row, column), { numberFormat: numberFormatAt(grid, row, column) });
  return reading.kind === 'single' ? spanOfCounted(reading.quantity) : null;
}
