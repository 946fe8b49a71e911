/** The measure that a unit suggests for a name, so that no proposal contradicts its unit. */

import { type Unit, unitOf } from '../../language/units';
import { type IndicatorFacts } from '../../indicator/facts';

/** The word to begin the name with; `null` where the unit says nothing, or the table is not in Indonesian. */
export function proposedMeasure({ unit, table }: IndicatorFacts): string | null {
  if (table.isInEnglish) return null;
  const category = unitOf(unit?.text ?? '')?.category;
  return (category && MEASURES[category]) ?? null;
}

const MEASURES: Partial<Record<Unit['category'], string>> = {
  percent: 'Persentase',
  index: 'Indeks',
  rating: 'Tingkat',
  people: 'Jumlah',
  count: 'Jumlah',
  weight: 'Jumlah',
  volume: 'Volume',
  length: 'Panjang',
  area: 'Luas',
  time: 'Lama',
  money: 'Nilai',
};
