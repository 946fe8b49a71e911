/** RERATA, KONSOLIDASI, TREN, PROYEKSI: many figures, one answer. Blanks are skipped, not zero. */

import { isPercent } from '../../core/language/units';
import {
  type Weighted,
  type YearValue,
  TREND_NAMES,
  consolidate,
  meanAchievement,
  projection,
  trendOf,
} from '../../core/measure/series';
import { type Failure, failure, valueOf } from '../../core/measure/result';
import { MOST_FRACTION, inPercent, mixesScales } from '../../core/measure/scale';
import { formatNumber } from '../../core/sheet/display';
import { CONSOLIDATION_WORDS, TREND_DIRECTION_WORDS } from '../argument-words';
import { type Amount, type Obstacle, capIn, fractionIn, isObstacle, numberIn } from '../call/amount';
import { showError, showPercent, showPlain } from '../call/answer';
import { type Body, withNumbers } from '../call/body';
import { eachCell, flatten, pairs } from '../call/broadcast';
import { type Cell, cellOf, figureOfCell, isError } from '../call/cell';
import { type Answer, type Host, stop } from '../call/host';
import { wordReader } from '../call/words';

export const rerata: Body = ([values, weights, rawCap], host) => {
  const cap = capIn(cellOf(single(rawCap, 'batas')));
  if (typeof cap === 'object') return showError(host, cap);
  const weighted = weights !== null && weights !== undefined;
  const items: Weighted[] = [];
  for (const [rawValue, rawWeight] of weighted ? pairs(values, weights) : flatten(values).map((value) => [value, 1])) {
    const value = fractionIn(cellOf(rawValue));
    const weight = weightIn(cellOf(rawWeight));
    if (isObstacle(value)) return showError(host, value);
    if (isObstacle(weight)) return showError(host, weight);
    if (value !== null) items.push({ value, weight: weight ?? 0 });
  }
  return showPercent(host, meanAchievement(items, cap));
};

/** A weight as a share where it says percent: "60%" and 0.6 weigh the same. */
function weightIn(cell: Cell): Amount {
  return saysPercent(cell) ? fractionIn(cell) : numberIn(cell);
}

export const konsolidasi: Body = ([values, rawMethod], host) => {
  const method = wordReader(CONSOLIDATION_WORDS)(cellOf(single(rawMethod, 'cara')));
  const series = numbersOf(flatten(values).map(cellOf));
  if (series.kind !== 'series') return showError(host, series);
  if (series.percent && method === 'sum') return showError(host, SUM_OF_PERCENT);
  return (series.percent ? showPercent : showPlain)(host, consolidate(series.numbers, method));
};

const SUM_OF_PERCENT = failure(
  'value',
  'Persentase tidak boleh dijumlahkan. Pakai cara "rata" atau "akhir".',
  'Percentages may not be summed. Use cara "rata" or "akhir".',
);
const MIXED = failure(
  'value',
  'Sebagian angka dalam persen, sebagian tidak.',
  'Some of the figures are in percent, others are not.',
);

/** Names the very figures, so that nobody has to look for them. */
function fractionAmongPercent(numbers: readonly number[]): Failure {
  const fraction = numbers.find((value) => Math.abs(value) <= 1 && value !== 0 && !Number.isInteger(value)) ?? 0;
  const other = numbers.find((value) => Math.abs(value) > MOST_FRACTION) ?? 0;
  const [small, large] = [formatNumber(fraction), formatNumber(other)];
  const percent = formatNumber(inPercent(fraction));
  return failure(
    'value',
    `Di antara ${large} dan angka lain, ${small} dapat berarti ${small} atau ${percent}%. Tulis semuanya dengan cara yang sama.`,
    `Among ${large} and other figures ${small} may mean ${small} or ${percent}%. Write all of them in the same way.`,
  );
}

interface Series {
  readonly kind: 'series';
  readonly numbers: readonly number[];
  /** All are percentages, as fractions. */
  readonly percent: boolean;
}

/** The figures of a range without the blanks; all percentages or none. */
function numbersOf(cells: readonly Cell[]): Series | Obstacle {
  const numbers: number[] = [];
  let percents = 0;
  for (const cell of cells) {
    const percent = saysPercent(cell);
    const amount = percent ? fractionIn(cell) : numberIn(cell);
    if (isObstacle(amount)) return amount;
    if (amount === null) continue;
    numbers.push(amount);
    if (percent) percents++;
  }
  if (percents > 0 && percents < numbers.length) return MIXED;
  if (percents === 0 && mixesScales(numbers)) return fractionAmongPercent(numbers);
  return { kind: 'series', numbers, percent: percents > 0 };
}

function saysPercent(cell: Cell): boolean {
  if (isError(cell) || typeof cell === 'number') return false;
  if (typeof cell === 'object' && cell !== null) return true;
  const figure = figureOfCell(cell);
  return figure.kind === 'number' && isPercent(figure.unit);
}

export const tren: Body = ([values, rawDirection], host) => {
  const direction = wordReader(TREND_DIRECTION_WORDS)(cellOf(single(rawDirection, 'arah')));
  const series = numbersOf(flatten(values).map(cellOf));
  if (series.kind !== 'series') return showError(host, series);
  const trend = trendOf(series.numbers, direction);
  return showPlain(host, trend.kind === 'value' ? valueOf(TREND_NAMES[trend.value]) : trend);
};

export const proyeksi: Body = ([years, values, wanted], host) => {
  const points: YearValue[] = [];
  for (const [rawYear, rawValue] of pairs(years, values)) {
    const year = yearIn(cellOf(rawYear));
    const value = numberIn(cellOf(rawValue));
    if (isObstacle(year)) return showError(host, year);
    if (isObstacle(value)) return showError(host, value);
    if (year !== null && value !== null) points.push({ year, value });
  }
  const figures = points.map(({ value }) => value);
  if (mixesScales(figures)) return showError(host, fractionAmongPercent(figures));
  const line = projection(points);
  if (typeof line !== 'function') return showError(host, line);
  return eachCell([wanted], host, (raw): Answer => projected(line, yearIn(cellOf(raw)), host));
};

function projected(line: (year: number) => number, year: Amount, host: Host): Answer {
  return showPlain(
    host,
    withNumbers([year], (found) => valueOf(line(found))),
  );
}

/** A year as a header writes it: 2024, "2024", "Tahun 2024", "Target 2024". */
function yearIn(cell: Cell): Amount {
  const year = typeof cell === 'string' ? /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/.exec(cell)?.[1] : undefined;
  return year === undefined ? numberIn(cell) : Number(year);
}

/** An argument that chooses for the whole call. */
function single(argument: unknown, name: string): unknown {
  const cells = flatten(argument);
  if (cells.length > 1) stop(`${name} harus satu sel.`, `${name} must be a single cell.`);
  return cells[0];
}
