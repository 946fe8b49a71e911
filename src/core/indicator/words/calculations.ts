/** The text that says how an indicator is computed, and what can be read in it. */

import { calculationWords } from '../../knowledge/names/calculation-words';
import { ADDED_WORDS, AMOUNT_WORDS, MEAN_WORDS, SUM_WORDS } from '../../knowledge/names/means';
import { COUNTING_WORDS } from '../../knowledge/names/measures';
import { FILLERS } from '../../knowledge/spelling/small-words';
import { unitWords } from '../../knowledge/units/units';
import { isFormulaText } from '../../language/cell-kinds';
import { isLeftBlank } from '../../language/blank';
import { tidy } from '../../language/normalise';
import { anyOf } from '../../language/words/any-of';
import { searchWords } from '../../language/words/find-words';
import { remembered } from '../../language/words/remembered';
import { type Cell, type IndicatorTable } from '../../table/model';
import { type IndicatorFacts, type TableFacts } from '../facts';

export interface WrittenCalculation {
  readonly cell: Cell;
  /** Lines kept: a fraction may be typed over two of them. */
  readonly text: string;
}

const CALCULATION_HEADER = new RegExp(anyOf(calculationWords('heading')), 'i');

/** An explanation column whose header promises the calculation as well: "Penjelasan/Formulasi". */
export function promisesCalculation({ columns }: IndicatorTable): boolean {
  return columns.some(({ role, header }) => role === 'explanation' && CALCULATION_HEADER.test(header));
}

/**
 * The calculation column, else the part of an explanation that is headed so, else the whole explanation where its column
 * promises the calculation or it is a formula itself; `null` when there is none.
 */
export function findCalculation({ indicator, table }: IndicatorFacts): WrittenCalculation | null {
  const { calculation, explanation } = indicator;
  if (calculation && !isLeftBlank(calculation.text)) return { cell: calculation, text: String(calculation.value) };
  if (!explanation || isLeftBlank(explanation.text)) return null;
  const { explanationParts } = indicator;
  const part = explanationParts?.calculation;
  if (part !== undefined && !isLeftBlank(part)) return { cell: explanation, text: part };
  const text = String(explanation.value);
  const isWhole = explanationParts === undefined && (table.explainsCalculation || isFormulaText(text));
  return isWhole ? { cell: explanation, text } : null;
}

/** Any of the words as a whole word. */
const says = (words: readonly string[]): string => String.raw`\b${anyOf(words)}\b`;

const DIVIDES = new RegExp(
  String.raw`[/÷:]|[-_─—–]{3,}|${says(calculationWords('divide', 'compare', 'share', 'against'))}`,
  'i',
);
const AMOUNT = anyOf(AMOUNT_WORDS);
/** "Jumlah A : jumlah B", "Desa maju : total desa x 100", "(A : B) x 100": the sign between two figures, not behind a heading. */
const DIVIDES_BY_COLON = new RegExp(
  String.raw`^\s*\(?${AMOUNT}\b[^:\n]*:\s*\(?(?:${AMOUNT}|seluruh)\b|^\s*\(?\p{L}[^:\n]{0,120}\s:\s*\(?(?:${anyOf(SUM_WORDS)}|seluruh)\b[^:\n]{0,120}[x×*]\s*100|:\s*\p{L}{1,2}\s*\)?\s*[x×*]\s*100`,
  'iu',
);
const DIVIDES_IN_WORDS = new RegExp(says(calculationWords('divide', 'compare')), 'i');
const MULTIPLIES = new RegExp(String.raw`[×*]|\bx\s*\d|\d\s*x\b|${says(calculationWords('multiply', 'times'))}`, 'i');
/** "… dibagi 5": so many figures have been added up before. */
const DIVIDES_BY_FIGURE = new RegExp(String.raw`(?:${says(calculationWords('divide'))}|[/÷])\s*\d{1,2}\s*$`, 'i');
const ADDS = new RegExp(
  String.raw`[+∑Σ=√]|[^\s:]\s+[-−]\s+[^\s\d]|${says([...ADDED_WORDS, ...calculationWords('add', 'subtract', 'sum', 'difference')])}`,
  'i',
);
const AVERAGES = new RegExp(String.raw`\b${anyOf([...MEAN_WORDS, ...calculationWords('weigh')])}\b`, 'i');
const HUNDRED = new RegExp(String.raw`\b100\b|%|\b(?:${anyOf(unitWords('percent'))}|seratus)\b`, 'i');
/** Somebody else measures and publishes it: the source stands for the calculation. */
const ASSESSED = new RegExp(
  [
    String.raw`${says(calculationWords('published'))}.{0,60}\b(?:${anyOf(calculationWords('assessment', 'assessor'))}|kemen[a-z]+)\b`,
    String.raw`${says(calculationWords('assessment'))}.{0,60}\b(?:${anyOf(calculationWords('assessor'))}|kemen[a-z]+)\b`,
    String.raw`\b(?:permen[a-z]*|${anyOf(calculationWords('regulation'))})\b.{0,30}\d`,
    says(calculationWords('given')),
    String.raw`^\s*${says(calculationWords('named'))}`,
    String.raw`${says(calculationWords('handing'))}\s+(?:${anyOf(calculationWords('assessor'))}|kemen[a-z]+)\b`,
  ].join('|'),
  'i',
);

/** "Hasil perhitungan Perpusnas", "Hasil monev (KI Pusat)": whose result it is, whatever the work is called. */
const RESULT_OF = /^\s*[Hh]asil\s+\p{Ll}+\s+\(?(?:\p{Ll}+\s+)?\p{Lu}/u;

/** "Opini … merupakan pernyataan profesional pemeriksa …" says what a thing is, whatever words of assessment follow. */
const DEFINES = new RegExp(
  String.raw`^[^:=/÷×*+]{0,60}:?\s*${anyOf(calculationWords('defining'))}\s+${anyOf(calculationWords('defined'))}\b`,
  'i',
);
/** Signs and words of computing that a definition has none of; "penilaian" and "per" stand in both. */
const OPERATES = new RegExp(
  String.raw`[÷×*=+∑Σ%]|\d\s*[/x]\s*\d|\b(?:jumlah|${anyOf(MEAN_WORDS)}|${anyOf(calculationWords('divide', 'compare', 'multiply', 'add', 'subtract', 'share', 'difference', 'sum', 'weigh'))})\b`,
  'i',
);

export interface CalculationWords {
  readonly divides: boolean;
  readonly timesHundred: boolean;
  readonly averages: boolean;
  readonly assessed: boolean;
  /** Any word or sign of computing at all. */
  readonly computes: boolean;
  /** It says what a thing is, and not how it is computed. */
  readonly defines: boolean;
  /** Two lines that may be numerator and denominator, and no stroke between them that says so. */
  readonly stacked: boolean;
}

/** "perencanaan 30, pengukuran 30, pelaporan 15, evaluasi 25", "(40% x fisik) + (60% x keuangan)": parts with their weights, which make a whole. */
function weighsParts(text: string): boolean {
  return [PART_AND_WEIGHT, WEIGHT_AND_PART].some((pattern) => {
    const weights = [...text.matchAll(pattern)].map(([, weight = '']) => Number(weight.replace(',', '.')));
    const sum = weights.reduce((all, weight) => all + weight, 0);
    return weights.length > 1 && WHOLES.some((whole) => Math.abs(sum - whole) < whole / 1000);
  });
}

const PART_AND_WEIGHT = /\p{L}\s?\(?\s?(\d{1,2})\s?%?\s?\)?\s?(?=[,;]|dan\b|$)/gu;
const WEIGHT_AND_PART = /(\d{1,2}(?:[.,]\d{1,2})?)\s?%?\s?[x×*]\s?\(?\p{L}/gu;

/** In percent, or in parts of one. */
const WHOLES = [100, 1];

/** The words of an indicator's calculation; texts that repeat from row to row are read once. */
export function readCalculation(text: string, { calculationsRead: known }: TableFacts): CalculationWords {
  let words = known.get(text);
  if (!words) {
    words = readText(text);
    known.set(text, words);
  }
  return words;
}

function readText(text: string): CalculationWords {
  const flat = tidy(text);
  // A colon behind a heading divides nothing.
  const divides =
    DIVIDES.test(text.replace(/^[^:\n]{0,60}:\s/, '')) || DIVIDES_IN_WORDS.test(text) || DIVIDES_BY_COLON.test(text);
  const averages = AVERAGES.test(flat) || weighsParts(flat) || DIVIDES_BY_FIGURE.test(flat);
  const multiplies = MULTIPLIES.test(flat);
  return {
    divides,
    averages,
    timesHundred: HUNDRED.test(flat),
    assessed: ASSESSED.test(flat) || RESULT_OF.test(flat),
    computes: divides || averages || multiplies || ADDS.test(flat) || /%/.test(flat),
    defines: DEFINES.test(text) && !OPERATES.test(text),
    stacked: text.trim().includes('\n') && !LINE.test(text),
  };
}

/** What a calculation divides by what: of each part the words that say a thing. */
export interface WrittenQuotient {
  readonly above: ReadonlySet<string>;
  readonly below: ReadonlySet<string>;
}

/** The quotient of a calculation that divides once; `null` for one that does not, or more than once. Rows repeat their calculations. */
export const quotientIn = remembered((text): WrittenQuotient | null => {
  const sign = LINE.exec(text) ?? DIVIDED.exec(text) ?? COLON.exec(text);
  if (sign === null) return null;
  const below = text.slice(sign.index + sign[0].length);
  if (DIVIDED.test(below) || LINE.test(below)) return null;
  return {
    above: thingsAmong(searchWords(text.slice(0, sign.index))),
    below: thingsAmong(searchWords(below.replace(sign[0].includes('\n') ? TIMES_HUNDRED : AND_ALL_BEHIND, ''))),
  };
});

const DIVIDED = new RegExp(String.raw`${says(calculationWords('divide', 'compare'))}(?:\s+dengan\b)?|[/÷]`, 'i');

/** A fraction over three lines, its stroke a line of its own; what it is multiplied by may stand beside that. */
const LINE = /\n\s*[-_─—–]{3,}[ \t]*(?=[^\n]*\n)/;

/** "(Jumlah A : jumlah B)": a colon between two numbers of things; behind a heading it divides nothing. */
const COLON = new RegExp(String.raw`:(?=\s*\(?${AMOUNT}\b)`, 'i');

/** What stands before a factor, as the source of a pattern. */
export const TIMES = String.raw`(?:[x×*]|\b${anyOf(calculationWords('multiply', 'times'))})\s*(?:dengan\s*)?`;
const AND_ALL_BEHIND = new RegExp(`${TIMES}100.*$`, 'i');

/** "dikali 100%", "x 100", and no more than that. */
export const TIMES_HUNDRED = new RegExp(String.raw`${TIMES}100\s*%?(?![\d.,])`, 'i');

/** The words that say a thing, small words and words of counting left out. */
export function thingsAmong(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.filter((word) => !FILLERS.has(word) && !COUNTING_WORDS.has(word)));
}
