/** Whether what an indicator measures is a figure, so that "Ada", "Aktif" and "Tepat waktu" say nothing of it. */

import { type MeasureKind } from '../../knowledge/names/measures';
import { type Unit, unitOf } from '../../language/units';
import { type IndicatorFacts } from '../facts';

/** Steps of what is there or not; of "Persentase …", "Jumlah …" and whatever is in Orang or Hari they say nothing. */
export function asksForFigure({ measure, unit, unitKind }: IndicatorFacts): boolean {
  if (measure?.place === 0 && FIGURED.has(measure.kind)) return true;
  const category = unit?.from === 'column' ? unitOf(unit.text)?.category : undefined;
  return unitKind === 'percent' || (category !== undefined && MEASURED.has(category));
}

const FIGURED: ReadonlySet<MeasureKind> = new Set<MeasureKind>(['share', 'count', 'index', 'ratio']);

/** A document or a unit is there or not; nobody says so of people, money or days. */
const MEASURED: ReadonlySet<Unit['category']> = new Set<Unit['category']>([
  ...(['percent', 'people', 'money', 'time', 'area', 'length', 'weight', 'volume', 'energy'] as const),
]);
