/** What kind of thing one cell of a table's body holds, judged quickly. The exact reading of figures is `language/read-quantity`. */

import { SOUGHT_WORDS } from '../knowledge/documents/plan-words';
import { unitWords } from '../knowledge/units/units';
import { calculationWords } from '../knowledge/names/calculation-words';
import { figureWords } from '../knowledge/cells/figure-words';
import { anyOf } from './words/any-of';
import { NOT_REACHED_WORDS, OPEN_STATUS_WORDS, STATUS_NAMES } from '../knowledge/choices/statuses';
import { polarityOf } from './words/polarity-words';
import { readStatus } from './words/status-words';
import { isTwoStep } from './words/two-step-words';
import { beginsAsWish } from './words/wish-words';
import { saysBlank } from './blank';
import { normalise, tidy } from './normalise';
import { measureKind } from './measure-kind';
import { readRating } from './ratings';
import { unitOf } from './units';
import { OWNER_STEMS, OWNER_WORDS, TYPE_WORDS } from '../knowledge/cells/cell-words';
import { RATING_BEGINNINGS } from '../knowledge/choices/ratings';
import { withoutListMark } from './words/list-marks';
import { MEASURE_ABBREVIATIONS } from '../knowledge/names/measures';
import { MEAN_WORDS } from '../knowledge/names/means';
import { ACTIVITY_OBJECTIVES, WISH_BEGINNINGS, WISH_NOUNS } from '../knowledge/names/objectives';
import { type CellValue } from '../sheet/grid';
import { roleOfWord } from '../knowledge/columns/header-words';

/** A word as a cell or a PDF may have broken it, which no list can hold: `persen tase`, `prosen-tase`; and measures of several parts. */
const BROKEN_MEASURE = new RegExp(
  String.raw`^(?:p[er]{2}sen\s?-?tase|pros?en\s?-?tase|%|usia harapan|${anyOf(MEAN_WORDS)})(?!\p{L})`,
  'iu',
);

/** Units of recognition alone: with any number of words behind them, or letters that rate. */
const OPEN_UNIT = new RegExp(
  String.raw`^(?:per\s.+|ribu\s.+|orang\/.+|${anyOf(unitWords('rated'))})(?:\s*\(.*\))?$`,
  'i',
);

const AGENCY = new RegExp(`^(?:\\d+[.)]\\s*)?(?:${OWNER_STEMS.join('|')}|(?:${OWNER_WORDS.join('|')})\\b)`, 'i');

/** Whether a target was met, in words: a rating without a scale. */
const STATUS = new RegExp(
  `^(?:(?:(?:${NOT_REACHED_WORDS.join('|')}) )?(?:${STATUS_NAMES.reached}|${STATUS_NAMES.exceeded})|${OPEN_STATUS_WORDS.join('|')})`,
  'i',
);

const RATING_TARGET = new RegExp(`^(?:${RATING_BEGINNINGS.join('|')}|a-|level\\s*\\d)(?![a-z]{3})`, 'i');

const TYPE = new RegExp(`^(?:${TYPE_WORDS.join('|')}|(?:non|tidak)?[\\s-]*kumulatif)\\b`, 'i');

const TICK = /^(?:[√✓✔vxV●•○]|ya|tidak|yes|no)$/;

const FORMULA = new RegExp(
  String.raw`[x×*÷/=∑Σ]\s*(?:100|\d|\(|jumlah|total)|${anyOf(calculationWords('divide', 'multiply'))}|\b${anyOf(calculationWords('subtract'))}\b|jumlah .+ (?:\/|per|:) .+|^∑|=\s`,
  'i',
);

/** What stands before a name in a column of its own: `1`, `1.2`, `SS1`, `IKU 1.1`, `3a-CP`, `b.`. */
const CODE = /^\[?(?:(?:[a-z]{1,6}[\s.-]?)?\d+(?:[.-]\d+)*[a-z]?(?:[-.\s][a-z]{1,2})?|[a-z])[.):\]]*$/i;
const LONGEST_CODE = 12;

const INTEGER = /^\(?\s*["']?\(?-?\d{1,4}\s*\)?\s*[.)]?$/;
const SMALL_INTEGER = /^["']?\(?\s*-?\d{1,2}\s*\)?\.?(?:\s*=.*|\s*[:(]\s*\(?\d{1,2}.*[/x:*+-].*)?\)?$/i;

const CURRENCY = String.raw`(?:${anyOf(figureWords('currency'))}\.?\s*)?`;
const FIGURE = new RegExp(String.raw`^${CURRENCY}[≥≤<>±~=(+-]*\s*${CURRENCY}\d`, 'i');

/** "1. Jumlah", "2.1.UKM Esensial", "2.1.1 Promosi Kesehatan": no figure has such points in it. */
const NUMBER_BEFORE_TEXT = /^\d{1,2}(?:(?:\.\d{1,2})*[.)]\s*|(?:\.\d{1,2}){2,}\s+)[a-z]{2}/i;

export function isNumberLike(value: CellValue): boolean {
  if (typeof value === 'number') return true;
  if (typeof value !== 'string') return false;
  const text = value.trim();
  if (text.length > 60 || !FIGURE.test(text)) return false;
  return !NUMBER_BEFORE_TEXT.test(text) && !isNumberedText(text) && !isNumberedTitle(text);
}

/** `1.2 Persentase jalan mantap`, `(1) Perkara banding`: a text after its number, not a figure with its unit (`4.2 persen`, `5 kasus`). */
function isNumberedText(text: string): boolean {
  const rest = withoutListMark(text);
  if (rest.length === text.length || !/\s/.test(rest)) return false;
  return isMeasureStart(rest) || isObjectiveStart(rest) || (IN_BRACKETS.test(text) && !isUnitText(rest));
}

/** "1,1 Road Safety Index": a number with the comma of Excel's own, and a title behind it that is no unit. */
function isNumberedTitle(text: string): boolean {
  const title = NUMBERED_TITLE.exec(text)?.[1];
  return title !== undefined && !isUnitText(title);
}

const NUMBERED_TITLE = /^\d{1,2},\d{1,2}\.?\s+((?:\p{Lu}\p{L}+\s+){1,4}\p{Lu}\p{L}+)$/u;

const IN_BRACKETS = /^\(\d{1,2}\)\s*\p{L}/u;

/** Something a target or an actual may say: a figure, a rating, or that there is none. */
export function isMeasurementLike(value: CellValue): boolean {
  if (typeof value !== 'string') return typeof value === 'number';
  const text = value.trim();
  return (
    isNumberLike(value) || isBlankMark(text) || (text.length <= 30 && (RATING_TARGET.test(text) || isRatingText(text)))
  );
}

/** "2,5/2,6", "60% / 58%" */
export function isFigurePair(value: CellValue): boolean {
  return typeof value === 'string' && FIGURE_PAIR.test(value);
}

const FIGURE_PAIR = /^\s*\d[\d.,]{0,14}\s*%?\s*\/\s*\d[\d.,]{0,14}\s*%?\s*$/;

export function isInteger(value: CellValue): boolean {
  return typeof value === 'number' ? Number.isInteger(value) : typeof value === 'string' && INTEGER.test(value.trim());
}

export function isCode(value: CellValue): boolean {
  if (typeof value === 'number') return Number.isInteger(value);
  return typeof value === 'string' && value.trim().length <= LONGEST_CODE && CODE.test(value.trim());
}

/** What stands in a row that numbers the columns: 3, (3), "(03)", -3, "7=6/5", "8 : 7/5". */
export function isColumnNumber(value: CellValue): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) <= 60;
  return typeof value === 'string' && SMALL_INTEGER.test(value.trim());
}

/** An indicator's name says what is measured: it begins with the measure. */
export function isMeasureName(text: string): boolean {
  const plain = withoutListMark(text);
  // "Rata2" looks like the number of a list.
  return isMeasureStart(plain) || (plain !== text && BROKEN_MEASURE.test(text));
}

function isMeasureStart(text: string): boolean {
  const word = firstWord(text);
  if (isMeasureWord(word) || BROKEN_MEASURE.test(text)) return true;
  // "IKU" is an index of air, and over a column or before a number the indicator itself.
  return MEASURE_ABBREVIATIONS.has(word) && roleOfWord(word.toLowerCase()) === undefined;
}

function isMeasureWord(word: string): boolean {
  return measureKind(word) !== undefined;
}

/** Qualities and sums of money are named in objectives and budgets too: "Kualitas layanan", "Penerimaan negara". */
export function isSureMeasureName(text: string): boolean {
  const plain = withoutListMark(text);
  const kind = measureKind(firstWord(plain));
  return kind === undefined ? isMeasureStart(plain) : kind !== 'trait' && kind !== 'money';
}

const SOUGHT_LABEL = new RegExp(String.raw`^${anyOf(SOUGHT_WORDS)}\s*[\d.]*\s*[:.]?\s*`, 'i');

/** An objective says what is to become better. */
export function isObjectiveText(text: string): boolean {
  return isObjectiveStart(withoutListMark(text).replace(SOUGHT_LABEL, ''));
}

function isObjectiveStart(text: string): boolean {
  const word = firstWord(text).toLowerCase();
  if (WISH_BEGINNINGS.has(word) || ACTIVITY_OBJECTIVES.has(word) || beginsAsWish(text)) return true;
  // "Peningkatan jumlah …" measures what "Peningkatan mutu …" only wants.
  return WISH_NOUNS.has(word) && !isMeasureWord(firstWord(text.slice(word.length).trimStart()));
}

function firstWord(text: string): string {
  return /^\p{L}+(?:-\p{L}+)*/u.exec(text)?.[0] ?? '';
}

/** "…… %" in a blank form is a figure to be filled in. */
export function isUnitText(text: string): boolean {
  return text.length <= 30 && !TO_BE_FILLED.test(text) && (OPEN_UNIT.test(text) || unitOf(text) !== null);
}

const TO_BE_FILLED = /^[\s(]*(?:…|[._]{2})/;

/** It says of a target whether it was reached, and nothing else: what no figure of the row can be. */
export function isStatusText(text: string): boolean {
  const plain = normalise(text);
  return readStatus(plain) !== null || OPEN_STATUS_WORDS.includes(plain);
}

/** "Ya", "Tidak", "Belum", "Sudah". */
export function isAnswerText(text: string): boolean {
  return isTwoStep(normalise(text));
}

export function isRatingText(text: string): boolean {
  return STATUS.test(text) || readStatus(normalise(text)) !== null || readRating(tidy(text)) !== null;
}

/** "Meningkat", "Makin tinggi makin baik"; "Meningkatnya mutu layanan" is an objective. */
export function isPolarityText(text: string): boolean {
  return text.length <= 40 && polarityOf(text) !== null && !(isObjectiveText(text) && /\p{Ll}nya\s/iu.test(text));
}

export const isAgencyText = (text: string): boolean => AGENCY.test(text);
export const isTypeText = (text: string): boolean => text.length <= 40 && TYPE.test(text);
export const isTick = (text: string): boolean => TICK.test(text);
/** A formula shows in its first words; looking through a whole page for it costs more than it tells. */
export const isFormulaText = (text: string): boolean => FORMULA.test(text.slice(0, 1000));
export const isBlankMark = (text: string): boolean => text !== '' && saysBlank(tidy(text));
