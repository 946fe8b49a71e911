/** In what an indicator is measured, and where the table says so. */

import { ADDED_WORDS } from '../../knowledge/names/means';
import { ZEROS_OF } from '../../knowledge/units/sizes';
import { anyOf } from '../../language/words/any-of';
import { quantitiesOf } from '../../language/quantity';
import { isLeftBlank } from '../../language/blank';
import { tidy } from '../../language/normalise';
import { sameUnit, unitHas, unitOf } from '../../language/units';
import { type Indicator, type Measurement } from '../../table/model';
import { type IndicatorFacts } from '../facts';
import { searchWords } from '../../language/words/find-words';
import { areInitials, withoutOwnInitials } from '../../language/words/initials';
import { remembered } from '../../language/words/remembered';
import { meantWords } from '../words/name-words';

export interface KnownUnit {
  /** As written. */
  readonly text: string;
  readonly from: 'column' | 'type' | 'targets' | 'name' | 'header';
}

/** The unit column first, then the kind of figure, the name's brackets ("… (Persen)"), the targets, the header; `null` when nobody says it. */
export function findUnit(indicator: Indicator): KnownUnit | null {
  const column = indicator.unit && unitInColumn(indicator.unit.text);
  if (column) return column;
  const type = indicator.indicatorType?.text ?? '';
  if (type !== '' && isKindOfMeasure(type)) return { text: type, from: 'type' };
  const name = unitInName(indicator.name.text);
  if (name !== null) return { text: name, from: 'name' };
  const typed = unitInFigures(indicator.targets) ?? unitInFigures(indicator.actuals);
  if (typed !== undefined) return { text: typed, from: 'targets' };
  const header = indicator.targets.find((target) => target.column.headerUnit)?.column.headerUnit;
  return header === undefined ? null : { text: header, from: 'header' };
}

/** The same for whoever takes it as the indicator's own: units typed with the targets count only where all of them are the same. */
export function agreedUnit(indicator: Indicator): string | null {
  const unit = findUnit(indicator);
  if (unit?.from !== 'targets') return unit?.text ?? null;
  const typed = indicator.targets.flatMap(({ reading }) => quantitiesOf(reading)).map((quantity) => quantity.unit);
  return typed.every((each) => each === unit.text) ? unit.text : null;
}

/** A column of kinds that says "Persentase" or "Indeks" instead of "Output": as good as a unit. */
function isKindOfMeasure(text: string): boolean {
  return unitHas(text, 'bare');
}

/** A dash is none. */
const unitInColumn = remembered((written): KnownUnit | null =>
  isLeftBlank(written) ? null : { text: tidy(written), from: 'column' },
);

/** "Proporsi Tenaga Kerja … (Persen)" is in percent; brackets that hold something else are none of our business. */
export function unitInName(name: string): string | null {
  if (!name.includes('(')) return unitInSquareBrackets(name);
  for (const match of [...name.matchAll(/\(([^()]*)\)/g)].reverse()) {
    const inner = tidy(match[1] ?? '');
    if (inner !== '' && isUnitInBrackets(inner) && !spellsName(inner, name.slice(0, match.index))) return inner;
  }
  return COUNTS.test(name) ? (LAST_WORD.exec(name)?.[1] ?? null) : null;
}

/** "Produksi susu [liter]": what we know for a unit, and nothing else. */
function unitInSquareBrackets(name: string): string | null {
  const inner = name.endsWith(']') ? tidy(name.slice(name.lastIndexOf('[') + 1, -1)) : '';
  return inner !== '' && unitOf(inner) !== null ? inner : null;
}

/** "Jumlah sertifikat terbit (bidang)": one word behind what is counted is what it is counted in, though we do not know it. */
const LAST_WORD = /^[^()]*\((\p{Ll}{3,20})\)\s*$/u;
const COUNTS = new RegExp(`^\\s*${anyOf(ADDED_WORDS)}\\s`, 'i');

function isUnitInBrackets(text: string): boolean {
  return unitOf(text) !== null || /^(rp\.?|rupiah)\b/i.test(text) || /^per [\d.]+/i.test(text) || IN_LARGE.test(text);
}

/** "Indeks Kepuasan Masyarakat (IKM)": the letters are those of the name, and no unit, unless the name counts: "Jumlah Kepala Keluarga (KK)". */
function spellsName(letters: string, before: string): boolean {
  return CAPITALS.test(letters) && !COUNTS.test(before) && areInitials(letters, searchWords(before));
}

const CAPITALS = /^[A-Z]{2,7}$/;

/** "juta USD", "ribu ton": so much of a unit, whatever it is. */
const IN_LARGE = new RegExp(
  `^${anyOf(['ratus', 'ratusan', ...ZEROS_OF.word.keys(), ...ZEROS_OF.unit.keys()])}\\s+\\p{L}`,
  'iu',
);

function unitInFigures(measurements: readonly Measurement[]): string | undefined {
  for (const { reading } of measurements) {
    if (reading.kind === 'rating') return reading.label;
    const unit = quantitiesOf(reading).find((quantity) => quantity.unit !== '')?.unit;
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** "IKU 1: ", "IKSS 2.1 - ": the name's number in one document. */
const COUNTED_MARK = /^\s*[a-z]{2,6}[\s.-]*\d+(?:[.-]\d+)*\s*(?:[.:)]|\s[-–—]\s)\s*/i;

/** The name without its mark, without the unit in brackets and without words that people leave out, misspelt words as they are meant: how names are compared. */
export function findComparableName({ indicator, words: plain }: IndicatorFacts): string {
  const written = indicator.name.text;
  const name = withoutOwnInitials(written);
  const unit = unitInName(name);
  const mark = COUNTED_MARK.exec(name)?.[0] ?? '';
  const isPlain = unit === null && mark === '' && name === written;
  const words = isPlain ? plain : meantWords(withoutUnit(name.slice(mark.length), unit ?? ''));
  return (words.some(isLeftOut) ? words.filter((word) => !isLeftOut(word)) : words).join(' ');
}

function withoutUnit(name: string, unit: string): string {
  return name.replace(/\(([^()]*)\)/g, (all, inner: string) => (tidy(inner) === unit ? ' ' : all));
}

function isLeftOut(word: string): boolean {
  return word === 'yang' || word === 'para';
}

/** "1 Dokumen" and 100 under "Realisasi Fisik (%)", or a baseline of 100 %, are not to be compared. */
export function inOneUnit(a: Measurement, b: Measurement): boolean {
  const one = unitOfFigure(a);
  const other = unitOfFigure(b);
  return one === '' || other === '' || !unitOf(one) || !unitOf(other) || sameUnit(one, other);
}

/** The unit typed with a figure, else the one in its header; '' for none. */
export function unitOfFigure({ reading, column }: Measurement): string {
  const quantity = reading.kind === 'single' ? reading.quantity : quantitiesOf(reading)[0];
  return quantity?.unit || (column.headerUnit ?? '');
}
