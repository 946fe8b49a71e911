/** What an indicator's name says about its measure. */

import { BEYOND_WHOLE_WORDS } from '../../language/words/growth-words';
import { MEASURE_WORDS, type MeasureKind } from '../../language/words/measure-words';
import { MISSPELLINGS } from '../../language/words/misspellings';
import { WordList, withoutCode, wordsOf } from '../../language/words/find-words';
import { normalise } from '../../language/normalise';
import { isPercent } from '../../language/units';
import { type Indicator } from '../../table/model';
import { indicatorUnit } from './unit';

export interface NamedMeasure {
  readonly word: string;
  readonly kind: MeasureKind;
  /** 0: the name begins with it. */
  readonly place: number;
}

/** The first word of measure in a name, codes in front of it left aside. */
export function measureOf(name: string): NamedMeasure | null {
  const words = wordsOf(withoutCode(name));
  for (const [place, { text }] of words.entries()) {
    const word = text.toLowerCase();
    // A misspelt measure is still a measure; ejaan speaks of the spelling.
    const kind = MEASURE_WORDS.get(word) ?? MEASURE_WORDS.get(MISSPELLINGS.get(word) ?? '');
    if (kind !== undefined) return { word, kind, place };
  }
  return /rata\s*-\s*rata/i.test(name) ? { word: 'rata-rata', kind: 'other', place: 0 } : null;
}

const beyondWhole = new WordList(BEYOND_WHOLE_WORDS);

/** A part of a whole, so that more than 100 % is impossible. Growth, fulfilment and the like are not. */
export function isPartOfWhole(indicator: Indicator): boolean {
  const measure = measureOf(indicator.name.text);
  if (measure?.kind !== 'share' || measure.place > 0) return false;
  const unit = indicatorUnit(indicator)?.text;
  if (unit !== undefined && !isPercent(unit)) return false;
  return beyondWhole.find(normalise(indicator.name.text)) === null;
}
