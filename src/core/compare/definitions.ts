/** Where two definitions of one indicator disagree: about unit, direction or calculation. */

import { stemsOf } from '../indicator/words/likeness';
import { type Definition } from '../indicator/library/definition';
import { POLARITY_ROWS } from '../knowledge/choices/polarities';
import { type Bilingual, both } from '../language/bilingual';
import { unitOf } from '../language/units';
import { essenceOf, sameMeaningOfUnits } from './same-content';

export type DefinedPart = 'unit' | 'polarity' | 'calculation';

export const PART_NAMES: Readonly<Record<DefinedPart, Bilingual>> = {
  unit: both('satuan', 'unit'),
  polarity: both('arah', 'direction'),
  calculation: both('rumus', 'calculation'),
};

/** What a definition says of a part; '' for nothing. */
export function partText({ polarity, ...texts }: Definition, part: DefinedPart): string {
  if (part === 'polarity') return polarity === undefined ? '' : POLARITY_ROWS[polarity].word;
  return texts[part] ?? '';
}

/** The parts of which both say something, and not the same. */
export function differingParts(one: Definition, other: Definition): readonly DefinedPart[] {
  const { unit = '', polarity, calculation = '' } = one;
  const differs: Readonly<Record<DefinedPart, boolean>> = {
    unit: areOtherUnits(unit, other.unit ?? ''),
    polarity: polarity !== undefined && other.polarity !== undefined && polarity !== other.polarity,
    calculation:
      calculation !== '' && other.calculation !== undefined && !sameCalculation(calculation, other.calculation),
  };
  return (Object.keys(differs) as DefinedPart[]).filter((part) => differs[part]);
}

/** Only units that we know: "Indeks" and "Indeks (skala 0-100)" must not pass for two. */
function areOtherUnits(one: string, other: string): boolean {
  return unitOf(one) !== null && unitOf(other) !== null && !sameMeaningOfUnits(one, other);
}

/** The same words in another order or with other signs, and one that says the other and more. */
export function sameCalculation(one: string, other: string): boolean {
  const [essence, otherEssence] = [essenceOf(one), essenceOf(other)];
  if (essence.includes(otherEssence) || otherEssence.includes(essence)) return true;
  const [stems, others] = [stemsOf(one), stemsOf(other)];
  return stems.size === others.size && [...stems].every((stem) => others.has(stem));
}
