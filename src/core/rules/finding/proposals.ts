/** The measure that a unit suggests for a name, so that no proposal contradicts its unit. */

import { ANY_THING, COUNTERS } from '../../knowledge/units/units';
import { hasUnitTrait, measureOfUnits } from '../../knowledge/units/unit-categories';
import { type Unit, unitOf } from '../../language/units';
import { searchWords } from '../../language/words/find-words';
import { type IndicatorFacts } from '../../indicator/facts';

/** The word to begin the name with; `null` where the unit says nothing, or the table is not in Indonesian. */
export function proposedMeasure(facts: IndicatorFacts): string | null {
  const { unit, table } = facts;
  if (table.isInEnglish) return null;
  const known = unitOf(unit?.text ?? '');
  if (known && hasUnitTrait(known.category, 'whole') && !namesCounted(facts, known)) return null;
  // A figure without a dimension may be of anything: only the unit's own name says of what.
  if (known?.category === 'index') return INDICES.get(known.name) ?? null;
  return (known && measureOfUnits(known.category)) ?? null;
}

const INDICES: ReadonlyMap<string, string> = new Map([
  ['indeks', 'Indeks'],
  ['angka indeks', 'Indeks'],
  ['nilai', 'Nilai'],
  ['skor', 'Skor'],
  ['rasio', 'Rasio'],
]);

/** "Bebas kusta | Kecamatan": the districts are counted, and not what the name says of them. */
function namesCounted({ words, unit }: IndicatorFacts, { name, category }: Unit): boolean {
  const [first = ''] = searchWords(unit?.text ?? '');
  if (ANY_THING.has(name) || COUNTERS.has(name)) return true;
  return words.some((word) => {
    if (word === first) return true;
    const own = unitOf(word);
    return own !== null && (own.name === name || (category === 'people' && own.category === 'people'));
  });
}
