/** What a unit counts in: "Miliar Rupiah" in billions. */

import { ZEROS_OF } from '../knowledge/sizes';
import { unitOf } from './units';

/** The zeros that the unit's word of size stands for: 9 for "Miliar Rupiah", 6 for "Rp juta", 0 where it has none. A letter ("T") is one only beside a currency. */
export function zerosOfUnit(unit: string): number {
  const words = unit.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hasCurrency = words.some((word) => unitOf(word)?.category === 'money');
  for (const word of words) {
    const zeros =
      ZEROS_OF.word.get(word) ?? ZEROS_OF.unit.get(word) ?? (hasCurrency ? ZEROS_OF.letter.get(word) : undefined);
    if (zeros !== undefined) return zeros;
  }
  return 0;
}
