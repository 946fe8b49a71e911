/** A unit of another kind than what the name measures: a price in hours, pupils in kilometres. */

import { ANSWERING_WORDS, RISING_WORDS } from '../../knowledge/names/directions';
import { LEADING_WORDS_ROW, MEASURED_THING_ROWS } from '../../knowledge/names/measured-things';
import { COUNTING_WORDS } from '../../knowledge/names/measures';
import { wordsIn } from '../../knowledge/rows';
import { type UnitCategory, labelOfUnits } from '../../knowledge/units/unit-categories';
import { type Bilingual } from '../../language/bilingual';
import { unitOf } from '../../language/units';
import { WordList } from '../../language/words/find-words';
import { type IndicatorFacts } from '../facts';
import { readCalculation } from '../words/calculations';

interface MeasuredThing {
  readonly beginning: WordList;
  readonly of: ReadonlySet<string> | null;
  readonly isCounted: boolean;
  readonly never: ReadonlySet<UnitCategory>;
}

const leading: ReadonlySet<string> = new Set(wordsIn(LEADING_WORDS_ROW));

const things: readonly MeasuredThing[] = MEASURED_THING_ROWS.map((row) => ({
  beginning: new WordList(wordsIn(row)),
  of: row.of === undefined ? null : new Set(row.of.split(', ')),
  isCounted: row.isCounted ?? false,
  never: new Set(row.never),
}));

/** "Waktu tanggap ≤ 5 menit", "sesuai standar", or so many divided by all: how many keep to it is a share. */
function mayBeShare({ indicator, words, calculation, unit, table }: IndicatorFacts): boolean {
  if (unit?.from !== 'column' || KEEPS_TO.test(indicator.name.text) || kept.find(words)) return true;
  return calculation !== null && readCalculation(calculation.text, table).divides;
}

const KEEPS_TO = /[\d≤<]|\brate\b/i;
const kept = new WordList([...RISING_WORDS, ...ANSWERING_WORDS].filter((word) => !word.startsWith('respon')));

/** So many words behind its beginning may say what a measure is of: "produksi ikan", "produksi perikanan tangkap ikan". */
const NEAR = 3;

export interface ImpossibleUnit {
  /** What is measured, in the words of the name. */
  readonly measured: string;
  /** What the unit measures instead. */
  readonly kind: Bilingual;
}

/** `null` where the unit may be right, or the name does not tell for sure. */
export function impossibleUnit(facts: IndicatorFacts): ImpossibleUnit | null {
  const category = unitOf(facts.unit?.text ?? '')?.category;
  if (category === undefined || isUsual(facts, category)) return null;
  const { words } = facts;
  const start = words.findIndex((word) => !leading.has(word));
  const isCount = COUNTING_WORDS.has(words[start - 1] ?? '');
  for (const { beginning, of, isCounted, never } of things) {
    if (!never.has(category) || (isCounted && !isCount)) continue;
    const length = start < 0 ? 0 : beginning.lengthAt(words, start);
    if (length === 0) continue;
    if (category === 'percent' && (start > 0 || mayBeShare(facts))) continue;
    const behind = words.slice(start + length, start + length + NEAR);
    if (of && !behind.some((word) => of.has(word))) continue;
    return { measured: words.slice(start, start + length).join(' '), kind: labelOfUnits(category) };
  }
  return null;
}

/** What the library knows of this very indicator goes before its words. */
function isUsual({ libraryRow: row }: IndicatorFacts, category: UnitCategory): boolean {
  return row !== null && [row.unit, ...(row.alsoUnits ?? [])].some((unit) => unitOf(unit)?.category === category);
}
