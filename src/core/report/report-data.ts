/** The figures of a report as records for the comparison tables: everything is computed here, nothing by formulas. */

import { POLARITY_ROWS } from '../knowledge/choices/polarities';
import { achievementKey, actualKey, targetKey } from '../forms/fields';
import { type Entry, type FormRecord } from '../forms/layout/field';
import { type Language } from '../language/bilingual';
import { efficiency, growth, progress } from '../measure/comparison';
import { onOneScale } from '../measure/scale';
import { type MeasureFailure, type Value } from '../measure/result';
import { STATUS_NAMES } from '../knowledge/choices/statuses';
import { type Settings } from '../settings';
import { type IndicatorTable } from '../table/model';
import { collect, latestMeasuredYear } from './collect';
import { type KnownFigure, type MeasuredIndicator } from './measured-indicator';
import { type ReportOptions, ReportError } from './report-options';

export interface ReportData {
  readonly year: number;
  readonly indicators: readonly MeasuredIndicator[];
}

/**
 * Everything that the tables know, and the year to report.
 * @throws ReportError when there is no indicator, or nothing says which year is meant.
 */
export function reportData(tables: readonly IndicatorTable[], settings: Settings, options: ReportOptions): ReportData {
  const year = options.year ?? yearToReport(tables);
  if (year === null) {
    throw new ReportError({
      id: 'Tabel-tabel ini tidak menyebut tahun. Pilih tahun laporannya.',
      en: 'These tables name no year. Choose the year of the report.',
    });
  }
  const indicators = collect(tables, settings, year);
  if (indicators.length === 0) {
    throw new ReportError({
      id: 'Tidak ada indikator yang dapat dilaporkan.',
      en: 'There is no indicator to report.',
    });
  }
  return { year, indicators };
}

/** The year that the tables themselves tell to report; `null` where they name none. */
export function yearToReport(tables: readonly IndicatorTable[]): number | null {
  return latestMeasuredYear(tables) ?? onlyPeriodYear(tables);
}

/** The year in a title such as "Laporan Kinerja Tahun 2024". */
function onlyPeriodYear(tables: readonly IndicatorTable[]): number | null {
  const years = tables.flatMap(({ period }) => (period && period.from === period.to ? [period.to] : []));
  return years[0] ?? null;
}

export interface RecordOptions {
  readonly year: number;
  /** Begins the trend. */
  readonly firstYear: number;
  readonly language: Language;
}

/** One record an indicator, with a value for every field of every comparison that can be computed. */
export function reportRecordOf(
  indicator: MeasuredIndicator,
  index: number,
  { year, firstYear, language }: RecordOptions,
): FormRecord {
  const record: Record<string, Entry> = {
    number: { value: index + 1 },
    objective: { value: indicator.objective },
    indicator: { value: indicator.name },
    unit: { value: indicator.unit },
    polarity: { value: indicator.isDirectionOpen ? '' : POLARITY_ROWS[indicator.polarity].word },
  };
  const put = (key: string, entry: Entry | null): void => {
    if (entry) record[key] = entry;
  };
  for (const [each, { target, actual, achievement }] of indicator.years) {
    put(targetKey(each), entryOf(target));
    put(actualKey(each), entryOf(actual));
    if (achievement.kind === 'percent') put(achievementKey(each), { value: achievement.value });
  }
  const now = indicator.years.get(year);
  const before = indicator.years.get(year - 1);
  if (now?.achievement.kind === 'percent') {
    put('achievement', { value: now.achievement.value });
    put('rating', { value: now.achievement.rating });
  }
  if (now?.status) put('status', { value: STATUS_NAMES[now.status] });
  if (before?.achievement.kind === 'percent') put('lastAchievement', { value: before.achievement.value });
  put('growth', growthOf(indicator, before?.actual, now?.actual));
  put('trendGrowth', growthOf(indicator, indicator.years.get(firstYear)?.actual, now?.actual));
  putProgress(put, indicator, now?.actual, language);
  putStandard(put, indicator, now?.actual);
  putEfficiency(put, indicator, now?.achievement.kind === 'percent' ? now.achievement.value : null);
  if (indicator.program !== undefined) put('program', { value: indicator.program });
  return record;
}

/** Growth from one year's actual to another's, both on one scale. */
function growthOf(
  { unitKind }: MeasuredIndicator,
  before: KnownFigure | undefined,
  after: KnownFigure | undefined,
): Entry | null {
  if (!before || !after) return null;
  const pair = onOneScale(before.figure, after.figure, unitKind);
  if (pair.kind !== 'pair' || pair.first.kind !== 'number' || pair.second.kind !== 'number') return null;
  return computed(pair.first.value, pair.second.value, growth);
}

type Put = (key: string, entry: Entry | null) => void;

function putProgress(
  put: Put,
  { baseline, finalTarget, polarity, unitKind }: MeasuredIndicator,
  actual: KnownFigure | undefined,
  language: Language,
): void {
  put('baseline', entryOf(baseline));
  put('final', entryOf(finalTarget));
  if (!actual || !finalTarget) return;
  const pair = onOneScale(finalTarget.figure, actual.figure, unitKind);
  if (pair.kind === 'error') return put('finalNote', { value: pair.message[language] });
  const way = baseline ? onOneScale(pair.first, baseline.figure, unitKind) : null;
  if (way?.kind === 'error') return put('finalNote', { value: way.message[language] });
  if (pair.first.kind !== 'number' || pair.second.kind !== 'number') return;
  const start = way?.second.kind === 'number' ? way.second.value : null;
  const result = progress({ actual: pair.second.value, finalTarget: pair.first.value, baseline: start, polarity });
  if (result.kind === 'value') put('progress', { value: result.value });
  else put('finalNote', { value: result.message[language] });
}

function putStandard(put: Put, { standard, unitKind }: MeasuredIndicator, actual: KnownFigure | undefined): void {
  put('standard', entryOf(standard));
  if (!actual || !standard) return;
  const pair = onOneScale(standard.figure, actual.figure, unitKind);
  if (pair.kind !== 'pair' || pair.first.kind !== 'number' || pair.second.kind !== 'number') return;
  const [result, level] = [pair.second.value, pair.first.value];
  const decimals = Math.max(actual?.decimals ?? 0, standard?.decimals ?? 0);
  // 0.3 - 0.1 is 0.19999999999999998 in binary; the difference has no more decimals than its parts.
  put('fromStandard', { value: Number((result - level).toFixed(decimals)), decimals });
}

function putEfficiency(put: Put, { budget, spent }: MeasuredIndicator, achieved: number | null): void {
  if (budget !== undefined) put('budget', { value: budget });
  if (spent !== undefined) put('spent', { value: spent });
  if (budget === undefined || spent === undefined) return;
  // Nothing achieved, less what was spent, is the negative share of the budget.
  const share = efficiency(0, budget, spent);
  if (share.kind === 'value') put('absorption', { value: 0 - share.value });
  if (achieved === null) return;
  const result = efficiency(achieved, budget, spent);
  if (result.kind === 'value') put('efficiency', { value: result.value });
}

function computed(
  a: number | null,
  b: number | null,
  compute: (a: number, b: number) => Value | MeasureFailure,
): Entry | null {
  if (a === null || b === null) return null;
  const result = compute(a, b);
  return result.kind === 'value' ? { value: result.value } : null;
}

/** A plain number as a number; a range, a bound or a rating as it is written. */
function entryOf(known: KnownFigure | undefined): Entry | null {
  if (!known) return null;
  const { figure, text, decimals } = known;
  if (figure.kind !== 'number' || figure.comparator) return { value: text };
  return decimals !== undefined && decimals > 0 ? { value: figure.value, decimals } : { value: figure.value };
}
