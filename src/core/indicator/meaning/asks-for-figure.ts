/** Whether what an indicator measures is a figure, so that "Ada", "Aktif" and "Tepat waktu" say nothing of it. */

import { type MeasureKind } from '../../knowledge/names/measures';
import { hasUnitTrait } from '../../knowledge/units/unit-categories';
import { unitOf } from '../../language/units';
import { type IndicatorFacts } from '../facts';

/** Steps of what is there or not; of "Persentase …", "Jumlah …" and whatever is in Orang or Hari they say nothing. */
export function asksForFigure({ measure, unit, unitKind }: IndicatorFacts): boolean {
  if (measure?.place === 0 && FIGURED.has(measure.kind)) return true;
  const category = unit?.from === 'column' ? unitOf(unit.text)?.category : undefined;
  // A document or a unit is there or not; nobody says so of people, money or days.
  return unitKind === 'percent' || (hasUnitTrait(category, 'dimension') && category !== 'count');
}

const FIGURED: ReadonlySet<MeasureKind> = new Set<MeasureKind>(['share', 'count', 'index', 'ratio']);
