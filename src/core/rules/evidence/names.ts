/** What an indicator's name says about its measure. */

import { BEYOND_WHOLE_WORDS, CHANGE_WORDS } from '../../language/words/growth-words';
import { MEASURE_WORDS, type MeasureKind } from '../../language/words/measure-words';
import { MISSPELLINGS } from '../../language/words/misspellings';
import { WordList, searchWords, withoutCode, wordsOf } from '../../language/words/find-words';
import { isPercent } from '../../language/units';
import { type Indicator } from '../../table/model';
import { oncePer } from './once';
import { indicatorUnit } from './unit';

export interface NamedMeasure {
  readonly word: string;
  readonly kind: MeasureKind;
  /** 0: the name begins with it. */
  readonly place: number;
}

/** The first word of measure in an indicator's name, codes in front of it left aside. */
export const measureOf = oncePer(({ name }: Indicator) => measureIn(name.text));

/** The same in any text. */
export function measureIn(text: string): NamedMeasure | null {
  const plain = withoutCode(text);
  const [first] = wordsOf(plain, 1);
  const beginning = first && measureKind(first.text);
  if (first && beginning !== undefined) return { word: first.text.toLowerCase(), kind: beginning, place: 0 };
  for (const [place, word] of wordsOf(plain).entries()) {
    const kind = measureKind(word.text);
    if (kind !== undefined) return { word: word.text.toLowerCase(), kind, place };
  }
  return /rata\s*-\s*rata/i.test(text) ? { word: 'rata-rata', kind: 'other', place: 0 } : null;
}

/** What a single word measures; a misspelt measure is still a measure, and `ejaan` speaks of the spelling. */
export function measureKind(word: string): MeasureKind | undefined {
  const lower = word.toLowerCase();
  return MEASURE_WORDS.get(lower) ?? MEASURE_WORDS.get(MISSPELLINGS.get(lower) ?? '');
}

/** The name's words, ready for word lists; misspelt ones as they are meant. */
export const nameWords = oncePer(({ name }: Indicator) =>
  searchWords(name.text).map((word) => MISSPELLINGS.get(word) ?? word),
);

const changes = new WordList(CHANGE_WORDS);
const beyondWhole = new WordList(BEYOND_WHOLE_WORDS);

/** The name speaks of growth or decline ("Persentase peningkatan …"), not of a level. */
export function isAboutChange(indicator: Indicator): boolean {
  return changes.find(nameWords(indicator)) !== null;
}

/** A part of a whole, so that more than 100 % is impossible. Growth, fulfilment and the like are not. */
export function isPartOfWhole(indicator: Indicator): boolean {
  const measure = measureOf(indicator);
  if (measure?.kind !== 'share' || measure.place > 0) return false;
  const unit = indicatorUnit(indicator)?.text;
  if (unit !== undefined && !isPercent(unit)) return false;
  return beyondWhole.find(nameWords(indicator)) === null;
}
