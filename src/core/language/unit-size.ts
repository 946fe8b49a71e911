/** What a unit counts in: "Miliar Rupiah" in billions. */

import { ZEROS_OF } from '../knowledge/units/sizes';
import { unitOf } from './units';

/** The zeros that the unit's word of size stands for: 9 for "Miliar Rupiah", 6 for "Rp juta", 0 where it has none. A letter ("T") is one only beside a currency. */
export function zerosOfUnit(unit: string): number {
  const words = wordsOfUnit(unit);
  const hasCurrency = words.some(isCurrency);
  for (const word of words) {
    const zeros =
      ZEROS_OF.word.get(word) ?? ZEROS_OF.unit.get(word) ?? (hasCurrency ? ZEROS_OF.letter.get(word) : undefined);
    if (zeros !== undefined) return zeros;
  }
  return 0;
}

/** "Rp", "Rp juta", "Miliar Rupiah", "USD/ton": figures in it are amounts of money. */
export function isInMoney(unit: string): boolean {
  return wordsOfUnit(unit).some(isCurrency);
}

function wordsOfUnit(unit: string): readonly string[] {
  return unit.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isCurrency(word: string): boolean {
  return unitOf(word)?.category === 'money';
}
