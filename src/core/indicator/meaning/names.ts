/** What an indicator's name says about its measure. */

import { THOUSANDS } from '../../knowledge/units/sizes';
import { BEYOND_WHOLE_WORDS, CHANGE_WORDS, WHOLE_WORDS } from '../../knowledge/names/growth';
import { MEASURE_ABBREVIATIONS, MEASURE_TERMS, type MeasureKind } from '../../knowledge/names/measures';
import { MEAN_WORDS, PER_OTHER_WORDS } from '../../knowledge/names/means';
import { MISTAKEN_MEASURES } from '../../knowledge/spelling/misspellings';
import { EACH_WORDS, SOME_OF_WORDS } from '../../knowledge/spelling/small-words';
import { anyOf } from '../../language/words/any-of';
import {
  WordList,
  firstSearchWord,
  searchWords,
  spellingsOf,
  withoutCode,
  wordsOf,
} from '../../language/words/find-words';
import { remembered } from '../../language/words/remembered';
import { measureKind } from '../../language/measure-kind';
import { hasUnitTrait } from '../../knowledge/units/unit-categories';
import { isPercent, unitHas, unitOf } from '../../language/units';
import { type IndicatorFacts } from '../facts';
import { mayMakeErrors } from '../library/known';
import { unitInName } from '../units/unit';

export interface NamedMeasure {
  readonly word: string;
  readonly kind: MeasureKind;
  /** 0: the name begins with it. */
  readonly place: number;
}

/** How a text begins, codes in front of it left aside. */
export interface Beginning {
  /** The whole text without the code. */
  readonly text: string;
  /** Its first three words as written, fewer where there are no more. */
  readonly words: readonly string[];
}

/** So many words tell what a name is about: "Jumlah rapat …", "Meningkatnya jumlah rapat …". */
const BEGINNING_WORDS = 3;

export function beginningOf(text: string): Beginning {
  const plain = withoutCode(text);
  return { text: plain, words: spellingsOf(plain, BEGINNING_WORDS) };
}

/** The first word of measure in a text, codes in front of it left aside. */
export function measureIn(text: string): NamedMeasure | null {
  return measureAfter(beginningOf(text));
}

/** The same, where it is known how the text begins. */
export function measureAfter(beginningOfName: Beginning): NamedMeasure | null {
  const {
    text,
    words: [first],
  } = beginningOfName;
  if (text.startsWith('%')) return { word: 'persentase', kind: 'share', place: 0 };
  const beginning = first === undefined ? null : measureInFront(first);
  if (beginning) return beginning;
  for (const [place, word] of wordsOf(text).entries()) {
    const kind = measureKind(word.text);
    if (kind !== undefined) return { word: word.text.toLowerCase(), kind, place };
  }
  if (isMeasureTerm(beginningOfName)) return { word: first?.toLowerCase() ?? '', kind: 'other', place: 0 };
  return MEAN.test(text) ? { word: 'rata-rata', kind: 'other', place: 0 } : null;
}

const measureInFront = remembered((word): NamedMeasure | null => {
  const kind = measureKind(word);
  return kind === undefined ? null : { word: word.toLowerCase(), kind, place: 0 };
});

const MEAN = new RegExp(String.raw`\b${anyOf(MEAN_WORDS)}\b`, 'i');
/** "Rata-rata", "rata rata" and "rata2" at the beginning of a name. */
const BEGINS_WITH_MEAN = new RegExp(String.raw`^\W*${anyOf(MEAN_WORDS)}\b`, 'i');

/** Whether a text begins with what is measured, so that the rows below it need not say it again. */
export function saysMeasure(text: string): boolean {
  return measureIn(text)?.place === 0 || BEGINS_WITH_MEAN.test(text);
}

const terms = new WordList(MEASURE_TERMS);

/** "Pembentukan Modal Tetap Bruto": a name of the national accounts, whatever its first word means elsewhere. */
export function isMeasureTerm({ text, words: [first] }: Beginning): boolean {
  if (first === undefined || !terms.hasBeginning(firstSearchWord(text))) return false;
  return terms.lengthAt(searchWords(text), 0) > 0;
}

/** Whether a text names a measure: a unit in brackets, a word of measure anywhere, or an indicator that is known by its letters. */
export function namesMeasure(name: string): boolean {
  if (unitInName(name) !== null || /[%‰]|\bper\s+\d/i.test(name)) return true;
  return wordsOf(name).some(
    ({ text }, place) => (place > 0 ? measuresAnywhere(text) : isMeasure(text)) || isAbbreviatedMeasure(text),
  );
}

/** "BOR"; "mCPR" is the same with a small letter before it. */
function isAbbreviatedMeasure(word: string): boolean {
  return MEASURE_ABBREVIATIONS.has(word) || (MODERN.test(word) && MEASURE_ABBREVIATIONS.has(word.toUpperCase()));
}

const MODERN = /^[a-z][A-Z]{2,}$/;

function isMeasure(word: string): boolean {
  return (measureKind(word) ?? 'trait') !== 'trait';
}

/** "Pendidikan anak usia dini": further on in a name an age says whom it is about. */
function measuresAnywhere(word: string): boolean {
  return isMeasure(word) && !AGES.has(word.toLowerCase());
}

const AGES: ReadonlySet<string> = new Set(['usia', 'umur']);

const changes = new WordList(CHANGE_WORDS);
const beyondWhole = new WordList(BEYOND_WHOLE_WORDS);

/** The name speaks of growth or decline ("Persentase peningkatan …"), not of a level. */
export function isAboutChange({ words }: IndicatorFacts): boolean {
  return changes.find(words) !== null;
}

/** A part of a whole, so that more than 100 % is impossible. Growth, fulfilment and the like are not. */
export function isPartOfWhole(facts: IndicatorFacts): boolean {
  const { measure } = facts;
  const unit = facts.unit?.text;
  // "Setiap ibu hamil mendapatkan pelayanan …", as the minimum standards of services name the share that was served.
  if (EACH_WORDS.has(facts.words[0] ?? '')) return isPercent(unit ?? '');
  if (sharesByNature(facts)) return isPercent(unit ?? '') && beyondWhole.find(facts.words) === null;
  if (measure?.kind !== 'share' || measure.place > 0) return false;
  if (unit !== undefined && !isPercent(unit)) return false;
  const row = facts.libraryRow;
  if (row && row.measure !== 'share') return false;
  return beyondWhole.find(facts.words) === null;
}

/** "Tingkat kehadiran pegawai", "Kepatuhan cuci tangan": of those who should nobody can be more than all. */
function sharesByNature({ words, libraryRow }: IndicatorFacts): boolean {
  const [first = '', second = ''] = words;
  return libraryRow === null && (WHOLE_WORDS.has(first) || (first === 'tingkat' && WHOLE_WORDS.has(second)));
}

/** The same said plainly: the library has read it, the name counts things or people ("Persentase desa …"), or some of a whole ("… yang …"). */
export function isPlainlyPartOfWhole(facts: IndicatorFacts): boolean {
  if (!isPartOfWhole(facts)) return false;
  const row = facts.libraryRow;
  if ((row && mayMakeErrors(row)) || facts.words.some((word) => SOME_OF_WORDS.has(word))) return true;
  return unitHas(facts.words[1] ?? '', 'whole');
}

/** In percent, or a share by its name. */
export function isShare({ measure, unit }: IndicatorFacts): boolean {
  return measure?.kind === 'share' || isPercent(unit?.text ?? '');
}

/** People, things, money; without a known unit, what the name counts. */
export function isCounted({ measure, unit }: IndicatorFacts): boolean {
  const category = unitOf(unit?.text ?? '')?.category;
  return category === undefined ? measure?.kind === 'count' : hasUnitTrait(category, 'counted');
}

/** What grows with each month that is added to it: what is counted, and tons, hectares or kilometres of it; no mean, no share and nothing per head. */
export function addsUp(facts: IndicatorFacts): boolean {
  if (isCounted(facts)) return true;
  const { measure, unit, indicator } = facts;
  const written = unit?.text ?? '';
  if (!unitHas(written, 'extent') || PER_OTHER.test(written)) return false;
  const isAmount = measure === null || measure.kind === 'count' || measure.kind === 'trait' || measure.place > 0;
  return isAmount && !MEAN_OR_PER_OTHER.test(indicator.name.text);
}

const MEAN_OR_PER_OTHER = new RegExp(String.raw`\b${anyOf([...MEAN_WORDS, ...PER_OTHER_WORDS])}\b`, 'i');

const NO_YEAR = '(?!tahun|th)';

/** "kg/kapita", "ton per hektare": of a rate nothing adds up; a year in which it is counted is none. */
const PER_OTHER = new RegExp(String.raw`(?:\/|\bper\b)\s*${NO_YEAR}`, 'i');

/** "Jumlah …" in Orang, Jiwa, Siswa: whole numbers, unless they are given in thousands ("Ribu orang"). */
export function countsPeople({ indicator, measure, unit }: IndicatorFacts): boolean {
  const written = unit?.text ?? '';
  if (measure?.kind !== 'count' || unitOf(written)?.category !== 'people') return false;
  if (PER_OTHER.test(written) || MEAN_OR_PER_OTHER.test(indicator.name.text) || RATE.test(indicator.name.text))
    return false;
  return !IN_THOUSANDS.test(written) && !IN_THOUSANDS.test(indicator.name.text);
}

/** "Total Fertility Rate", "pengunjung per hari": so many for each, whatever it is called in front. */
const RATE = new RegExp(String.raw`\brates?\b|\bper\s+${NO_YEAR}\p{L}`, 'iu');

/** "Jumlah puskesmas …" in Puskesmas, or in units: what the name counts is its own unit, of which there are no parts. */
export function countsWholeThings({ measure, unit, words, indicator }: IndicatorFacts): boolean {
  if (measure?.kind !== 'count' || measure.place !== 0 || unit?.from !== 'column') return false;
  if (MEAN_OR_PER_OTHER.test(indicator.name.text) || RATE.test(indicator.name.text)) return false;
  const known = unitOf(unit.text);
  const isOwn = words[1] === unit.text.trim().toLowerCase();
  // A unit that no list knows is a thing where the name counts it.
  return known === null ? isOwn : known.category === 'count' && (isOwn || known.name === ANY_THING);
}

const ANY_THING = 'unit';

const IN_THOUSANDS = new RegExp(`\\b(?:${THOUSANDS.join('|')})\\b|\\b1[.,]?000\\b`, 'i');

/** The word with which a name in percent begins by mistake, and the measure that was meant. */
export function mistakenMeasureIn(facts: IndicatorFacts): { readonly word: string; readonly standard: string } | null {
  const word = facts.beginning.words[0] ?? '';
  const standard = MISTAKEN_MEASURES.get(word.toLowerCase());
  return standard !== undefined && facts.unitKind === 'percent' ? { word, standard } : null;
}
