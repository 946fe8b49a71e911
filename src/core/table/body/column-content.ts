/** What the cells below a header hold, as shares of the filled ones. */

import { middleOf } from '../../measure/middle';
import { type SheetView } from '../sheet-view';
import {
  isAgencyText,
  isAnswerText,
  isBlankMark,
  isCode,
  isFigurePair,
  isFormulaText,
  isInteger,
  isSureMeasureName,
  isMeasurementLike,
  isNumberLike,
  isObjectiveText,
  isPolarityText,
  isRatingText,
  isStatusText,
  isTick,
  isTypeText,
  isUnitText,
} from '../../language/cell-kinds';
import { remembered } from '../../language/words/remembered';
import { SHARES } from '../weights';

/** Shares from 0 to 1 of the filled cells; all 0 when none is filled. */
export interface ColumnContent {
  readonly filled: number;
  readonly share: Readonly<Record<ContentKind, number>>;
  readonly averageLength: number;
  /** The middle one of the absolute figures; `undefined` without typed or plain figures. */
  readonly typicalFigure?: number;
}

type Value = string | number | boolean;

const TESTS = {
  number: (value: Value) => isNumberLike(value),
  /** A reference to a blank cell shows 0. */
  amount: (value: Value) => value !== 0 && isNumberLike(value) && !isWeightedSum(value),
  bareAmount: (value: Value) => value !== 0 && isNumberLike(value) && !hasSeveralWords(value),
  measurement: (value: Value) => isMeasurementLike(value),
  pair: (value: Value) => isFigurePair(value),
  integer: (value: Value) => isInteger(value),
  code: (value: Value) => isCode(value),
  measureName: onText(isSureMeasureName),
  objective: onText(isObjectiveText),
  unit: onText(isUnitText),
  agency: onText(isAgencyText),
  rating: onText(isRatingText),
  status: onText(isStatusText),
  answer: onText(isAnswerText),
  polarity: onText(isPolarityText),
  type: onText(isTypeText),
  tick: onText(isTick),
  formula: onText(isFormulaText),
  longText: (value: Value) => typeof value === 'string' && value.length > 45,
};

export type ContentKind = keyof typeof TESTS;

/** "40% capaian fisik + 60% capaian keuangan", "(40% x capaian fisik) + …": it begins like a figure, and tells how one is computed. */
function isWeightedSum(value: Value): boolean {
  return typeof value === 'string' && WEIGHTED_SUM.test(value);
}

const WEIGHTED_SUM = /^[(\s]*\d[^+]*\p{L}{3}[^+]*\+[(\s]*\d/u;

/** "100% x klaim dibayar/klaim masuk", "7 unsur pelayanan": more than a figure and its unit. */
function hasSeveralWords(value: Value): boolean {
  return typeof value === 'string' && SEVERAL_WORDS.test(value);
}

const SEVERAL_WORDS = /\p{L}{2}[^\p{L}]{1,9}\p{L}{2}/u;

const KINDS = Object.keys(TESTS) as ContentKind[];

function onText(test: (text: string) => boolean): (value: Value) => boolean {
  return (value) => typeof value === 'string' && test(value.trim());
}

const kindsOfText = remembered((text) => KINDS.filter((kind) => TESTS[kind](text)));

function kindsOf(value: Value): readonly ContentKind[] {
  return typeof value === 'string' ? kindsOfText(value) : KINDS.filter((kind) => TESTS[kind](value));
}

/** "Capaian Program" */
const LONGEST_KIND = 20;

export function holdsCodes({ filled, share }: ColumnContent): boolean {
  return filled > 0 && share.code >= SHARES.nearlyAll;
}

/** Input, Output, Outcome: kinds of indicators, not names that begin so. */
export function holdsKinds({ filled, share, averageLength }: ColumnContent): boolean {
  return filled > 0 && share.type >= SHARES.nearlyAll && averageLength <= LONGEST_KIND;
}

export function columnContent(view: SheetView, column: number, rows: readonly number[]): ColumnContent {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<ContentKind, number>;
  const figures: number[] = [];
  let filled = 0;
  let length = 0;
  for (const row of rows) {
    const value = view.value(row, column);
    if (view.isBlank(row, column) || (typeof value === 'string' && isBlankMark(value.trim()))) continue;
    filled++;
    length += String(value).length;
    for (const kind of kindsOf(value)) counts[kind]++;
    const figure = plainFigure(value);
    if (figure !== undefined) figures.push(Math.abs(figure));
  }
  const typicalFigure = middleOf(figures);
  const share = Object.fromEntries(KINDS.map((kind) => [kind, filled === 0 ? 0 : counts[kind] / filled]));
  return {
    filled,
    share: share as Record<ContentKind, number>,
    averageLength: filled === 0 ? 0 : length / filled,
    ...(typicalFigure === undefined ? {} : { typicalFigure }),
  };
}

/** What is longer is a sentence. */
const LONGEST_FIGURE = 60;

/** Good enough to tell money from percentages; not a reading. */
function plainFigure(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.length > LONGEST_FIGURE) return undefined;
  const digits = /\d[\d.,]*/.exec(value)?.[0];
  if (digits === undefined) return undefined;
  const grouped = /^\d{1,3}(?:[.,]\d{3}){2,}/.test(digits);
  const figure = Number(grouped ? digits.replace(/[.,]/g, '') : digits.replace(/\.(?=.*,)/g, '').replace(',', '.'));
  return Number.isNaN(figure) ? undefined : figure;
}
