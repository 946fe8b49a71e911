/** Every written achievement of a table with what can be said about it. */

import {
  type AchievementExplanation,
  type AchievementScale,
  type WrittenAchievement,
  CAPS,
  explainAchievement,
} from '../../measure/explain-achievement';
import { type Quantity, type QuantityReading, quantityOf } from '../../language/quantity';
import { readQuantity } from '../../language/read-quantity';
import { hasUnitTrait } from '../../knowledge/units/unit-categories';
import { isPercent, unitOf } from '../../language/units';
import { remembered } from '../../language/words/remembered';
import { polarityOfBound } from '../../measure/figure';
import { sameNumber } from '../../measure/result';
import { allAtOnce } from '../../steps';
import { roundHalfAwayFromZero } from '../../sheet/display';
import { type Indicator, type Measurement } from '../../table/model';
import { type IndicatorFacts, type TableFacts } from '../facts';
import { reachesBase } from '../figures/target-steps';
import { type KnownPolarity, isSaid } from '../meaning/polarity';
import { unitOfFigure } from '../units/unit';
import { isCounted } from '../meaning/names';
import { inOneUnitOf, readingsOnOneScale } from '../units/scales';
import { isPartOfYear, samePeriod } from '../periods/column-period';
import { namesItsPlan, namesPlanEnd } from '../periods/goals';
import { type Triple, otherTriples } from '../periods/triples';
import { onBasisOfColumn } from './column-basis';
import { type ExplainedAchievement, type JudgedAchievement } from './explained-achievement';

const BLANK: QuantityReading = { kind: 'blank' };

/** Judges every achievement under the table's own scale; words alone never rule a formula out. */
export function explainAchievements(table: TableFacts): readonly ExplainedAchievement[] {
  return allAtOnce(explainSteps(table));
}

/** So many indicators, or achievements, make a step of their own. */
const MANY = 200;

/** The same, a part at a time. */
export function* explainSteps(table: TableFacts): Generator<void, readonly ExplainedAchievement[]> {
  const first: ExplainedAchievement[] = [];
  for (let at = 0; at < table.indicators.length; at += MANY) {
    explainEach(table.indicators.slice(at, at + MANY), first);
    yield;
  }
  const found = onOwnBasis(onBasisOfColumn(first, (facts, triple) => explain(facts, triple, NO_STYLE)));
  const style: Style = { scale: commonScale(found) ?? scaleOfHeaders(found), caps: capsOf(found, table.statedCaps) };
  const all: ExplainedAchievement[] = [];
  for (let at = 0; at < found.length; at += MANY) {
    for (const item of found.slice(at, at + MANY)) all.push(inStyle(item, style));
    yield;
  }
  return all;
}

function explainEach(indicators: readonly IndicatorFacts[], into: ExplainedAchievement[]): void {
  for (const facts of indicators) {
    for (const triple of facts.triples) {
      const isOpen = isToCome(triple, facts.table);
      into.push(isOpen ? explained(facts, triple, TO_COME, false) : explainKindly(facts, triple, NO_STYLE));
    }
  }
}

function inStyle(item: ExplainedAchievement, style: Style): ExplainedAchievement {
  return fitsStyle(item, style) ? item : explainKindly(item.facts, item, style);
}

/** Whatever is written beside a month or a quarter to come was not reached in it. */
function isToCome({ actual }: Triple, { unfilledParts }: TableFacts): boolean {
  return actual !== undefined && unfilledParts.has(actual.column.index) && quantityOf(actual.reading)?.value === 0;
}

const TO_COME: JudgedAchievement = { kind: 'undecidable', reason: 'noBasis' };

/** How the table writes its achievements, where its own figures tell. */
interface Style {
  readonly scale?: AchievementScale | undefined;
  readonly caps?: readonly number[] | undefined;
}

const NO_STYLE: Style = {};

function fitsStyle({ explanation, isOnlyByName }: ExplainedAchievement, { scale, caps }: Style): boolean {
  if (explanation.kind === 'undecidable') return true;
  if (isOnlyByName && caps !== undefined) return false;
  if (explanation.kind === 'contradicts') return scale === undefined || explanation.scale === scale;
  if (scale !== undefined && explanation.scale !== scale) return false;
  return explanation.cap === undefined || caps === undefined || caps.includes(explanation.cap);
}

/** Rounding to a whole number or to decimals adds no more than this. */
const ROUNDED_UP = 0.5;

/** So many figures that end at one cap are no chance, whatever stands above them. */
const FEWEST_CAPPED = 2;

/**
 * The caps that the table names, and the one that its figures show: its highest achievement, or one at which several end. A single
 * figure that looks like a cap is contradicted by a higher one.
 */
function capsOf(items: readonly ExplainedAchievement[], stated: readonly number[]): readonly number[] {
  const capped: number[] = [];
  let highest = 0;
  for (const { achievement, explanation } of items) {
    if (explanation.kind === 'undecidable') continue;
    if (explanation.kind === 'follows' && explanation.cap !== undefined) capped.push(explanation.cap);
    const written = quantityOf(achievement.reading);
    if (!written) continue;
    const percent = explanation.scale === 'fraction' && !isPercent(written.unit) ? 100 : 1;
    if ((written.value + ROUNDED_UP) * percent <= highest) continue;
    highest = Math.max(highest, roundHalfAwayFromZero(written.value, written.decimals) * percent);
  }
  return CAPS.filter(
    (cap) =>
      stated.includes(cap) ||
      sameNumber(cap, highest) ||
      (cap > 100 && capped.filter((each) => each === cap).length >= FEWEST_CAPPED),
  );
}

/**
 * What has no target of its own period may be measured against the year's or the plan's, against a part of it, or something else: only
 * where other cells of the table follow from such a goal does one that does not contradict it.
 */
function onOwnBasis(items: readonly ExplainedAchievement[]): readonly ExplainedAchievement[] {
  if (!items.some(({ explanation }) => explanation.kind === 'contradicts')) return items;
  const isYearlyShown = items.some((item) => hasYearlyTarget(item) && isShowing(item));
  const isPlanEndShown = isShownBy(items.filter(({ assumed }) => assumed === 'planEnd'));
  const isYearEndShown = isShownBy(items.filter(({ assumed }) => assumed === 'yearEnd'));
  const isOtherPlanShown = isShownBy(items.filter(({ assumed }) => assumed === 'otherPlan'));
  const isOpen = (item: ExplainedAchievement) => {
    if (item.assumed === 'yearEnd') return !isYearEndShown;
    if (item.assumed === 'otherPlan') return !isOtherPlanShown;
    if (item.assumed === 'planEnd') return !isPlanEndShown && !isNamed(item);
    return hasYearlyTarget(item) && !isYearlyShown;
  };
  return items.map((item) =>
    item.explanation.kind === 'contradicts' && isOpen(item)
      ? { ...item, explanation: { kind: 'undecidable', reason: 'openBasis' } }
      : item,
  );
}

/** So many achievements against the plan's end show that the others are too: years have targets that the table may leave away. */
const FEWEST_SHOWING = 2;

function isShownBy(items: readonly ExplainedAchievement[]): boolean {
  const showing = items.filter(isShowing).length;
  return showing >= FEWEST_SHOWING && showing * 2 > items.length;
}

/** The header means the plan's end, or that end is the actual's own year. What is counted may add up over years that the table leaves away. */
function isNamed({ achievement, target, actual, facts }: ExplainedAchievement): boolean {
  const isOfOwnYear = target?.column.year !== undefined && target.column.year === actual?.column.year;
  const isNamedSo = namesPlanEnd(achievement) || (target !== undefined && namesItsPlan(achievement, target));
  return (isOfOwnYear || isNamedSo) && !isCounted(facts);
}

function isShowing({ explanation }: ExplainedAchievement): boolean {
  return explanation.kind === 'follows' && explanation.exact !== 0;
}

/** The parts of a year, and what is written without a period beside targets of parts, may be measured against the part's target instead. */
function hasYearlyTarget({ achievement, target, actual, facts }: ExplainedAchievement): boolean {
  if (target === undefined || isPartOfYear(target.column)) return false;
  const isOfPart = isPartOfYear(achievement.column) || (actual !== undefined && isPartOfYear(actual.column));
  const isUndated = achievement.column.year === undefined && actual?.column.year === undefined;
  return isOfPart || (isUndated && facts.indicator.targets.some(({ column }) => isPartOfYear(column)));
}

/** Where the table offers several targets or actuals of the period, an achievement that follows from any of them is right. */
function explainKindly(facts: IndicatorFacts, triple: Triple, style: Style): ExplainedAchievement {
  const first = explain(facts, triple, style);
  // "Target: Base | Stretch": what is exact against one of them is not cut off against the other.
  if (first.explanation.kind !== 'contradicts' && !isCut(first) && !isStrained(first)) return first;
  for (const other of otherTriples(facts.indicator, triple)) {
    const second = explain(facts, other, style);
    // Against so many figures something always lies above a cap.
    if (second.explanation.kind !== 'follows' || second.explanation.cap !== undefined) continue;
    if ((!isOfOtherYear(other, triple) && !isStrained(first)) || isPlainly(second)) return second;
  }
  if (first.explanation.kind !== 'contradicts') return first;
  const ofSum = actualInParts(facts.indicator, triple);
  const third = ofSum && explain(facts, { ...triple, actual: ofSum }, style);
  if (third?.explanation.kind === 'follows') return { ...third, actual: first.actual };
  return reachesBase(facts.indicator, triple)
    ? { ...first, explanation: { kind: 'undecidable', reason: 'openBasis' } }
    : first;
}

/** "Target | Realisasi | Capaian | Realisasi 2022": among the figures of another year something comes near to anything. */
function isOfOtherYear({ actual }: Triple, { actual: own, achievement }: Triple): boolean {
  const year = actual?.column.year;
  return own !== undefined && year !== undefined && year !== own.column.year && year !== achievement.column.year;
}

/** Near enough only, and by the formula of the other direction than the one that the name tells: a plain figure beside it is meant. */
function isStrained({ explanation, facts: { direction } }: ExplainedAchievement): boolean {
  if (explanation.kind !== 'follows' || explanation.precision === 'rounded' || explanation.by === 'higher')
    return false;
  return direction?.polarity !== 'lower';
}

function isPlainly({ explanation, facts }: ExplainedAchievement): boolean {
  if (explanation.kind !== 'follows' || explanation.precision !== 'rounded') return false;
  return explanation.by === 'higher' || (facts.direction !== null && isSaid(facts.direction));
}

/** "Realisasi Minggu ke-1 | Realisasi Minggu ke-2", of parts that are no periods of ours: their sum, as the actual at hand. */
function actualInParts({ actuals }: Indicator, { actual }: Triple): Measurement | undefined {
  if (actual === undefined) return undefined;
  const parts = actuals.filter(
    ({ column }) => samePeriod(column, actual.column) && partName(column.header) === partName(actual.column.header),
  );
  const figures = parts.flatMap(({ reading }) => quantityOf(reading) ?? []);
  const [first] = figures;
  if (first === undefined || figures.length < 2 || figures.some(({ unit }) => isPercent(unit))) return undefined;
  const value = figures.reduce((sum, figure) => sum + figure.value, 0);
  return withReading(actual, { kind: 'single', quantity: { ...first, value } });
}

/** The header without what counts the parts. */
const partName = remembered((header) => header.toLowerCase().replace(/\d+|\b[ivx]+\b/g, '#'));

function isCut({ explanation }: ExplainedAchievement): boolean {
  return explanation.kind === 'follows' && explanation.cap !== undefined;
}

/**
 * Where target and actual may stand on two scales of percent, the written figure settles it if it follows from one of the two
 * readings; otherwise nothing is computed from figures of which we do not know what they mean.
 */
function explain(facts: IndicatorFacts, asTyped: Triple, style: Style): ExplainedAchievement {
  const { target: goal, actual: result } = asTyped;
  const inOneUnit = goal && result ? inOneUnitOf(facts, goal, result) : asTyped;
  if (!inOneUnit) return explained(facts, asTyped, { kind: 'undecidable', reason: 'unitsApart' }, false);
  const areTypedSo = inOneUnit === asTyped || (inOneUnit.target === goal && inOneUnit.actual === result);
  const triple = areTypedSo ? asTyped : { ...asTyped, ...inOneUnit };
  const asWritten = explainReadings(facts, triple, style);
  if (asWritten.explanation.kind === 'follows') return asWritten;
  const ratios = asWritten.explanation.kind === 'contradicts' ? secondTerms(triple) : null;
  const ofRatios = ratios && explainReadings(facts, { ...triple, ...ratios }, style);
  if (ofRatios?.explanation.kind === 'follows') return { ...ofRatios, target: triple.target, actual: triple.actual };
  const pair = readingsOnOneScale(facts, triple.target?.reading ?? BLANK, triple.actual?.reading ?? BLANK);
  if (pair.kind === 'same' && !isShareOfCounted(facts, triple)) return asWritten;
  if (pair.kind === 'mixed') {
    const [target, actual] = [withReading(triple.target, pair.target), withReading(triple.actual, pair.actual)];
    const found = explainReadings(facts, { ...triple, target, actual }, style);
    if (found.explanation.kind === 'follows') return { ...found, target: triple.target, actual: triple.actual };
  }
  return { ...asWritten, explanation: { kind: 'undecidable', reason: 'twoScales' }, followsOtherwise: false };
}

/** "1:16" and "1:15": a sixteenth and a fifteenth, or sixteen and fifteen for each one; offices compute with either. */
function secondTerms({ target, actual }: Triple): Pick<Triple, 'target' | 'actual'> | null {
  const [goal, result] = [target && secondTerm(target), actual && secondTerm(actual)];
  return goal && result ? { target: withReading(target, goal), actual: withReading(actual, result) } : null;
}

const RATIO_OF_ONE = /^1\s*[:/]\s*(\d+(?:[.,]\d{1,2})?)$/;

/** "1:16", as it is typed: offices keep such a ratio as a norm, and compute with either of its terms or not at all. */
export function isRatioOfOne(figure: Measurement): boolean {
  return secondTerm(figure) !== null;
}

function secondTerm({ cell }: Measurement): QuantityReading | null {
  const term = typeof cell.value === 'string' ? RATIO_OF_ONE.exec(cell.text)?.[1] : undefined;
  return term === undefined ? null : readQuantity(term);
}

/** "100%" of the people as the target, and so many of them as the actual: how many there are, the table need not say. */
function isShareOfCounted(facts: IndicatorFacts, { target, actual }: Triple): boolean {
  if (!target || !actual || facts.unit?.from !== 'column' || !isCounted(facts)) return false;
  return isPercent(unitOfFigure(target)) && !isPercent(unitOfFigure(actual));
}

function withReading(measurement: Measurement | undefined, reading: QuantityReading): Measurement | undefined {
  return measurement && { column: measurement.column, cell: measurement.cell, reading };
}

function explainReadings(facts: IndicatorFacts, triple: Triple, style: Style): ExplainedAchievement {
  const { achievement, target, actual } = triple;
  const plain = style.scale === 'fraction' ? null : followsPlainly(achievement, target, actual, facts.direction);
  if (plain) return explained(facts, triple, plain, false);
  return explainAtLength(facts, triple, style);
}

/** Formula by formula. */
function explainAtLength(facts: IndicatorFacts, triple: Triple, { scale, caps }: Style): ExplainedAchievement {
  const { achievement, target, actual } = triple;
  const { indicator, direction } = facts;
  const judged = (explanation: JudgedAchievement, followsOtherwise = false): ExplainedAchievement =>
    explained(facts, triple, explanation, followsOtherwise);
  const roundedWholes = roundedWholesOf(facts);
  const question = {
    target: target?.reading ?? BLANK,
    actual: actual?.reading ?? BLANK,
    written: achievement.reading,
    ...(scale && { scale }),
    ...(caps && { caps }),
    ...(roundedWholes && { roundedWholes }),
    ...(hasShownDecimals(target) && hasShownDecimals(actual) && { hasShownDecimals: true as const }),
    others: indicator.actuals
      .filter((other) => !samePeriod(other.column, achievement.column))
      .map((other) => other.reading),
  };
  const open = explainAchievement(question);
  const polarity = direction !== null && isSaid(direction) ? direction.polarity : boundPolarity(target);
  const explanation = polarity ? explainAchievement({ ...question, polarity }) : open;
  if (isReversedAndCut(explanation, facts)) {
    const plain = explainAchievement({ ...question, polarity: 'higher' });
    if (plain.kind === 'contradicts') return { ...judged(plain), isOnlyByName: true };
  }
  if (explanation.kind !== 'contradicts') return judged(explanation);
  const progress = followsProgress(indicator, question, startsOf(indicator, triple));
  return progress ? judged(progress) : judged(explanation, open.kind === 'follows');
}

/** "92 | 82,8 | 100" of what the name calls better the higher it is: the formula of the other direction, and a cap upon it, are one too many. */
function isReversedAndCut(explanation: AchievementExplanation, { direction, table }: IndicatorFacts): boolean {
  if (explanation.kind !== 'follows' || explanation.cap !== FULL || explanation.by === 'higher') return false;
  if (table.statedCaps.includes(FULL)) return false;
  return direction?.polarity === 'higher' && direction.from === 'words';
}

/** In percent: what is reached and no more. */
const FULL = 100;

/** "≤ 25" says itself that less is better; `undefined` where a target is no bound. */
export function boundPolarity(target: Measurement | undefined): 'higher' | 'lower' | undefined {
  return target?.reading.kind === 'bound' ? polarityOfBound(target.reading.comparator) : undefined;
}

/** Things and people are counted, so that their whole numbers are exact; a target in percent is set, what is measured is rounded. */
function roundedWholesOf({ unit, measure, words }: IndicatorFacts): WrittenAchievement['roundedWholes'] {
  const text = unit?.text ?? '';
  const category = unitOf(text)?.category;
  if (category === undefined) {
    if (measure?.kind !== 'count') return 'actual';
    // "Jumlah listrik yang terjual" in a unit that we do not know: only where the name counts what the unit says it is of things.
    const things = text.toLowerCase().match(/\p{L}+/gu) ?? [];
    return things.length === 0 || things.some((thing) => words.includes(thing)) ? undefined : 'actual';
  }
  if (hasUnitTrait(category, 'whole') || category === 'rating') return undefined;
  return hasUnitTrait(category, 'bare') ? 'actual' : 'both';
}

/** 2236 in a cell that shows "2.236,00". */
function hasShownDecimals(figure: Measurement | undefined): boolean {
  if (figure?.reading.kind !== 'single' || figure.reading.quantity.decimals === 0) return false;
  return Number.isInteger(figure.cell.value) && figure.cell.formula === '';
}

function explained(
  facts: IndicatorFacts,
  { achievement, target, actual, assumed }: Triple,
  explanation: JudgedAchievement,
  followsOtherwise: boolean,
): ExplainedAchievement {
  const item = { facts, achievement, target, actual, explanation, followsOtherwise };
  return assumed ? { ...item, assumed } : item;
}

/** Where the table has a baseline, the way from there to the target of the period or of the last year may be meant. */
function followsProgress(
  indicator: Indicator,
  question: WrittenAchievement,
  starts: readonly Measurement[],
): JudgedAchievement | null {
  const actual = quantityOf(question.actual);
  const goals = [question.target, indicator.targets[indicator.targets.length - 1]?.reading ?? BLANK];
  for (const baseline of starts) {
    for (const goal of goals) {
      const [from, to] = [quantityOf(baseline.reading), quantityOf(goal)];
      if (!actual || !from || !to || from.value === to.value) continue;
      const falls = to.value < from.value;
      const found = explainAchievement({
        ...question,
        target: distance(falls ? to : from, falls ? from : to),
        actual: distance(falls ? actual : from, falls ? from : actual),
        polarity: 'higher',
      });
      const isPlain = found.kind === 'follows' && found.precision === 'rounded' && found.cap === undefined;
      if (isPlain) return { ...found, by: 'progress' };
    }
  }
  return null;
}

/** The baseline, and under a header that speaks of progress the actual of the year before. */
function startsOf({ baselines, actuals }: Indicator, { achievement, actual }: Triple): readonly Measurement[] {
  const year = actual?.column.year;
  if (year === undefined || !PROGRESS.test(achievement.column.header)) return baselines;
  return [...baselines, ...actuals.filter(({ column }) => column.year === year - 1 && !isPartOfYear(column))];
}

const PROGRESS = /\bkemajuan|\bprogress?\b/i;

function distance(from: Quantity, to: Quantity): QuantityReading {
  const decimals = Math.max(from.decimals, to.decimals);
  const value = roundHalfAwayFromZero(to.value - from.value, decimals);
  return { kind: 'single', quantity: { value, unit: '', decimals } };
}

/**
 * The usual case, without trying every formula: actual / target in percent, clearly within the written decimals. Whatever is
 * near the edge of rounding, or anything but three plain numbers, takes the long way.
 */
function followsPlainly(
  achievement: Measurement,
  target: Measurement | undefined,
  actual: Measurement | undefined,
  known: KnownPolarity | null,
): AchievementExplanation | null {
  if (known && isSaid(known) && known.polarity !== 'higher') return null;
  if (target?.reading.kind !== 'single' || actual?.reading.kind !== 'single') return null;
  if (achievement.reading.kind !== 'single' || target.reading.quantity.value <= 0) return null;
  const { value, decimals } = achievement.reading.quantity;
  const exact = (actual.reading.quantity.value / target.reading.quantity.value) * 100;
  if (Math.abs(exact - value) >= 0.499 * 10 ** -decimals) return null;
  return { kind: 'follows', by: 'higher', precision: 'rounded', exact, scale: 'percent' };
}

/** So many clear cells make the table's scale known. */
const ENOUGH = 3;

/** "Capaian (%)" over figures of which no fewer are in percent than are not: fewer of them need to show it. */
function scaleOfHeaders(items: readonly ExplainedAchievement[]): AchievementScale | undefined {
  if (!items.every(({ achievement: { column } }) => isPercent(column.headerUnit ?? ''))) return undefined;
  const { percent, fraction } = votesOf(items);
  return percent > 0 && percent >= fraction ? 'percent' : undefined;
}

/** The scale in which nearly all achievements of the table are written; `undefined` while it is open. */
function commonScale(items: readonly ExplainedAchievement[]): AchievementScale | undefined {
  const votes = votesOf(items);
  if (votes.percent >= ENOUGH && votes.fraction * ENOUGH <= votes.percent) return 'percent';
  return votes.fraction >= ENOUGH && votes.percent * ENOUGH <= votes.fraction ? 'fraction' : undefined;
}

function votesOf(items: readonly ExplainedAchievement[]): Record<AchievementScale, number> {
  const votes = { percent: 0, fraction: 0 };
  for (const { explanation } of items) {
    if (explanation.kind === 'follows' && explanation.exact !== 0) votes[explanation.scale]++;
  }
  return votes;
}
