/** The mean achievement of each objective's indicators. */

import { ratingOf } from '../measure/rating';
import { chosenScale } from '../knowledge/choices/rating-scales';
import { meanAchievement } from '../measure/series';
import { type Settings } from '../settings';
import { type ReportData } from './report-data';

export interface ObjectiveSummary {
  readonly objective: string;
  /** Indicators in all, and those whose achievement could be computed. */
  readonly indicators: number;
  readonly measured: number;
  /** A fraction; `null` when none of its indicators could be measured. */
  readonly mean: number | null;
  readonly rating: string;
}

/** In the order in which the objectives appear. No cap, equal weights. */
export function summariseObjectives({ indicators, year }: ReportData, settings: Settings): readonly ObjectiveSummary[] {
  const objectives = [...new Set(indicators.map(({ objective }) => objective))];
  return objectives.map((objective) => {
    const own = indicators.filter((indicator) => indicator.objective === objective);
    const values = own.flatMap(({ years }) => {
      const result = years.get(year)?.achievement;
      return result?.kind === 'percent' ? [{ value: result.value, weight: 1 }] : [];
    });
    const mean = meanAchievement(values);
    const value = mean.kind === 'value' ? mean.value : null;
    const rating = value === null ? null : ratingOf(value * 100, chosenScale(settings.ratingScale));
    return {
      objective,
      indicators: own.length,
      measured: values.length,
      mean: value,
      rating: rating?.kind === 'value' ? rating.value : '',
    };
  });
}
