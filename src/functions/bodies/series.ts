/** KONSOLIDASI, TREN, PROYEKSI: many figures, one answer. Blanks are skipped, not zero. */

import { failure, valueOf } from '../../core/measure/result';
import { type YearValue, TREND_NAMES, consolidate, projection, trendOf } from '../../core/measure/series';
import { percentage } from '../call/answer';
import { sizesDiffer } from '../call/broadcast';
import { callOf } from '../call/call-of';
import { type List } from '../kinds/ranges';
import { mixedScales } from '../kinds/series';
import * as signatures from '../signatures/figures';

export const konsolidasi = callOf(signatures.KONSOLIDASI, () => ({ numbers, percent }, method) => {
  if (percent && method === 'sum') return SUM_OF_PERCENT;
  const result = consolidate(numbers, method);
  return percent && result.kind === 'value' ? percentage(result.value) : result;
});

const SUM_OF_PERCENT = failure(
  'value',
  'Persentase tidak boleh dijumlahkan. Pakai cara "rata" atau "akhir".',
  'Percentages may not be summed. Use cara "rata" or "akhir".',
);

export const tren = callOf(signatures.TREN, () => ({ numbers }, direction) => {
  const trend = trendOf(numbers, direction);
  return trend.kind === 'value' ? valueOf(TREND_NAMES[trend.value]) : trend;
});

export const proyeksi = callOf(signatures.PROYEKSI, () => {
  // The years and figures are the same for every year that is asked for.
  let line: ReturnType<typeof lineThrough> | undefined;
  return (years, figures, wanted) => {
    line ??= lineThrough(years, figures);
    return typeof line === 'function' ? valueOf(line(wanted)) : line;
  };
});

function lineThrough(years: List<number>, figures: List<number>) {
  if (years.values.length !== figures.values.length) return sizesDiffer(years.shape, figures.shape);
  const points = years.values.flatMap((year, index): YearValue[] => {
    const value = figures.values[index] ?? null;
    return year === null || value === null ? [] : [{ year, value }];
  });
  return mixedScales(points.map(({ value }) => value)) ?? projection(points);
}
