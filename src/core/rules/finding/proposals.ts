/** The measure that a unit suggests for a name, so that no proposal contradicts its unit. */

import { type Unit, unitOf } from '../../language/units';
import { type IndicatorFacts } from '../../indicator/facts';

/** The word to begin the name with; `null` where the unit says nothing, or the table is not in Indonesian. */
export function proposedMeasure({ unit, table }: IndicatorFacts): string | null {
  if (table.isInEnglish) return null;
  const known = unitOf(unit?.text ?? '');
  // A figure without a dimension may be of anything: only the unit's own name says of what.
  if (known?.category === 'index') return INDICES.get(known.name) ?? null;
  return (known && MEASURES[known.category]) ?? null;
}

const INDICES: ReadonlyMap<string, string> = new Map([
  ['indeks', 'Indeks'],
  ['angka indeks', 'Indeks'],
  ['nilai', 'Nilai'],
  ['skor', 'Skor'],
  ['rasio', 'Rasio'],
]);

const MEASURES: Partial<Record<Unit['category'], string>> = {
  percent: 'Persentase',
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
