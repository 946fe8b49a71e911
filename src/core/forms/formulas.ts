/**
 * Formulas of the computing cells, as the add-in's functions or as Excel's own (measure/native-formulas.ts).
 * Both stay blank while there is nothing to compute: an empty argument reaches a custom function as 0 on some hosts, so
 * emptiness is decided before the function is called, and an empty direction is said to be "naik" (higher is better).
 * The native ones compute numbers, and percentages typed as text; a range or a rating as target stays blank in them.
 * Both bring the figures of a row on one scale (measure/scale.ts), so that 70, 70% and "70 %" give the same.
 */

import { stepsOf } from '../knowledge/ratings';
import { DEFAULT_LOWER_METHOD, LOWER_METHOD_ROWS } from '../knowledge/methods';
import { OPEN_UNITS, PERCENT_PATTERNS, PERCENT_SPELLINGS, unitWords } from '../knowledge/units';
import { type Polarity, POLARITY_ROWS } from '../knowledge/polarities';
import { DEFAULT_RATING_SCALE, chosenScale } from '../knowledge/rating-scales';
import { capOf } from '../settings';
import {
  OF_ONE_CELL,
  nativeAchievement,
  nativeAchievementBy,
  nativeCapped,
  nativeEfficiency,
  nativeGrowth,
  nativePercent,
  nativeProgress,
  nativeRating,
  nativeStatus,
  nativeStatusOfRatings,
} from '../measure/native-formulas';
import { type UnitTests, ratioFormula } from '../measure/scale-formula';
import { type FormContext } from './form';

type Style = Pick<FormContext, 'formulas' | 'measurement'>;

const { higher, lower: lowerRow, within } = POLARITY_ROWS;
const [HIGHER, LOWER, WITHIN] = [higher.word, lowerRow.word, within.word];
const HIGHER_IN_CALLS = `"${HIGHER.toLowerCase()}"`;

/** The cells of one row that an achievement is computed from. */
interface MeasuredRow {
  readonly target: string;
  readonly actual: string;
  readonly unit: string;
  readonly polarity?: string;
  /** Which way is better, where no cell says it. */
  readonly direction?: Polarity;
  /** In points of percent (94.12) instead of a fraction that shows as percent. */
  readonly inPoints?: boolean;
  /** Both cells hold a figure: the function itself knows what to say should one be emptied. */
  readonly hasFigures?: boolean;
}

/** Practice (no regulation prints a formula): R/T when higher is better; (2T − R)/T or T/R when lower; T kept: 2 − R/T above it. */
export function achievementFormula({ formulas, measurement }: Style, row: MeasuredRow): string {
  const { target, actual, unit } = row;
  const cap = capOf(measurement);
  if (formulas === 'iku') {
    const { lowerMethod } = measurement;
    const method = lowerMethod === DEFAULT_LOWER_METHOD ? '' : `"${LOWER_METHOD_ROWS[lowerMethod].word}"`;
    const args = [target, actual, directionOf(row), String(cap ?? ''), method, unit === '""' ? '' : unit];
    const call = `IKU.CAPAIAN(${args.join(',').replace(/,+$/, '')})`;
    if (row.hasFigures && !row.inPoints) return `=${call}`;
    if (row.hasFigures) return `=IF(OR(${target}="",${actual}=""),"",${inPoints(call)})`;
    // Two ratings ("BB" and "A") have a status, which stands in a column of its own, and no percentage.
    return `=IF(OR(${target}="",${actual}=""),"",IF(ISTEXT(${call}),"",${row.inPoints ? inPoints(call) : call}))`;
  }
  const tests = unitTests(unit);
  const computed = (goal: string, result: string, known: UnitTests = tests) => {
    const full = achievementOf(goal, result, row, measurement, known);
    const figure = cap === undefined ? full : nativeCapped(String(cap), full, OF_ONE_CELL);
    return row.inPoints ? inPoints(figure) : figure;
  };
  const [goal, result] = [typedFigure(target), typedFigure(actual)];
  const hasPercentText = `AND(${tests.isPercent},COUNTIF(${target},"*%")+COUNTIF(${actual},"*%")>0)`;
  const fromTexts = `IF(ISERROR(${goal}+${result}),"",${computed(goal, result, 'percent')})`;
  return `=IF(COUNT(${target},${actual})=2,${computed(target, actual)},IF(${hasPercentText},${fromTexts},""))`;
}

/** The formula of a fraction as one of points of percent. */
export function inPoints(fraction: string): string {
  return `100*(${fraction})`;
}

function directionOf({ polarity, direction }: Pick<MeasuredRow, 'polarity' | 'direction'>): string {
  if (direction !== undefined) return `"${POLARITY_ROWS[direction].word.toLowerCase()}"`;
  return polarity === undefined ? HIGHER_IN_CALLS : `IF(${polarity}="",${HIGHER_IN_CALLS},${polarity})`;
}

function achievementOf(
  target: string,
  actual: string,
  { polarity, direction }: MeasuredRow,
  { lowerMethod }: Style['measurement'],
  tests: UnitTests,
): string {
  // A negative target has no achievement, as in the add-in: a text in the product makes it #VALUE!.
  const ratio = `IF(${target}<0,"?",1)*${ratioFormula(target, actual, tests)}`;
  if (polarity !== undefined && direction === undefined) {
    const ways = { isLower: `(${polarity}="${LOWER}")`, isWithin: `(${polarity}="${WITHIN}")` };
    return nativeAchievementBy(ways, lowerMethod, { target, actual, ratio });
  }
  const inverse = `IF(${target}=0,0/${actual},1/(${ratio}))`;
  return nativeAchievement(direction ?? 'higher', lowerMethod, { target, actual, ratio, inverse }, OF_ONE_CELL);
}

/** A figure that was typed as a text ("70 %", "70,5%"), whatever the decimal sign of this Excel. A number stays itself. */
function typedFigure(cell: string): string {
  return `NUMBERVALUE(SUBSTITUTE(${cell}&"",".",","),",",".")`;
}

/** What the cell of the unit says about the scale, as the add-in reads it: "%", "% per tahun", "Total persen" are percent. */
function unitTests(unit: string): Exclude<UnitTests, 'percent'> {
  const words = [
    ...OPEN_UNITS.map((word) => `${START} ${word} `),
    ...unitWords('score').map((word) => ` ${word}`),
    ...PERCENT_SPELLINGS.map((word) => ` ${word} `),
    '%',
  ];
  const apart = BESIDE_WORDS.reduce((text, sign) => `SUBSTITUTE(${text},"${sign}"," ")`, unit);
  const spaced = `"${START} "&${apart}&" "`;
  return {
    isPercent: `SUM(COUNTIF(${unit},${listOf(PERCENT_PATTERNS)}))>0`,
    // What has no letters ("-", "0-100") is no unit, but for the sign of per mil.
    isOpen: `OR(EXACT(UPPER(SUBSTITUTE(${unit},"‰","a")),LOWER(${unit})),COUNT(SEARCH(${listOf(words)},${spaced}))>0)`,
  };
}

/** What stands beside words without a blank: "Orang/nilai", "Orang (dalam persen)". */
const BESIDE_WORDS = ['/', '(', ')', ','];

/** Stands before the unit, so that a word may be asked for at its beginning. */
const START = '|';

function listOf(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text}"`).join(',')}}`;
}

/** The rating's name of an achievement given as a fraction. */
export function ratingFormula({ formulas, measurement }: Style, achievement: string): string {
  const scale = measurement.ratingScale;
  // The function knows an agency's own scale only from a range, which a form does not have.
  if (formulas === 'iku' && typeof scale === 'string') {
    const argument = scale === DEFAULT_RATING_SCALE ? '' : `,"${scale}"`;
    // Beyond 200 % every scale says the same, and 4 could be read as 4 %.
    return `=IF(ISNUMBER(${achievement}),IKU.PREDIKAT(MAX(-2,MIN(2,${achievement}))${argument}),"")`;
  }
  return `=IF(ISNUMBER(${achievement}),${nativeRating(chosenScale(scale), nativePercent(achievement))},"")`;
}

/** Ratings that are set as targets, the worst first: those of PermenPANRB 12/2015 and the opinions of BPK. */
const RATINGS_IN_ORDER: readonly (readonly string[])[] = [stepsOf('huruf'), stepsOf('opini')];

/** The same words for the row itself: unlike a percentage, a status holds for ratings too. */
export function rowStatusFormula({ formulas }: Style, row: MeasuredRow, achievement: string): string {
  const { target, actual, unit } = row;
  if (formulas === 'native') {
    const rated = RATINGS_IN_ORDER.reduceRight(
      (rest, steps) => `IFERROR(${nativeStatusOfRatings(steps, target, actual)},${rest})`,
      '""',
    );
    return `=IF(AND(ISTEXT(${target}),ISTEXT(${actual}),NOT(ISNUMBER(${achievement}))),${rated},${statusFormula(achievement).slice(1)})`;
  }
  return `=IF(OR(${target}="",${actual}=""),"",IKU.STATUS(${target},${actual},${directionOf(row)},${unit}))`;
}

/** Beyond, at or short of the target; the same words as `IKU.STATUS`. An achievement of 100 % is the target itself. */
function statusFormula(achievement: string): string {
  return `=IF(NOT(ISNUMBER(${achievement})),"",${nativeStatus('higher', '100', nativePercent(achievement))})`;
}

/** The last quarter that is filled ("take last known"); a year of one figure a quarter often wants another consolidation. */
export function lastKnownFormula(quarters: readonly string[]): string {
  return `=${[...quarters].reverse().reduceRight((rest, cell) => `IF(${cell}<>"",${cell},${rest})`, '""')}`;
}

/**
 * (R − B)/(T − B). While no baseline is given, R/T where higher is better, and blank elsewhere: R/T counts from zero, so a far
 * too high actual would look like 200 % of the way to a lower target.
 */
export function progressFormula(
  { formulas }: Style,
  {
    actual,
    finalTarget,
    baseline,
    polarity,
    unit,
  }: { actual: string; finalTarget: string; baseline: string; polarity: string; unit: string },
): string {
  const iku = formulas === 'iku';
  const incomplete = iku ? `OR(${actual}="",${finalTarget}="")` : `COUNT(${actual},${finalTarget})<2`;
  const ratioTo = (figure: string) => ratioFormula(finalTarget, figure, unitTests(unit));
  const fromBaseline = iku
    ? `IKU.KEMAJUAN(${actual},${finalTarget},${baseline},${unit})`
    : // (R − B)/(T − B), each as a part of T, so that all three are on one scale.
      nativeProgress(ratioTo(actual), ratioTo(baseline), '1');
  const fromZero = iku ? `IKU.KEMAJUAN(${actual},${finalTarget},,${unit})` : ratioTo(actual);
  const higherIsBetter = `OR(${polarity}="",${polarity}="${HIGHER}")`;
  return `=IF(${incomplete},"",IF(${baseline}<>"",${fromBaseline},IF(${higherIsBetter},${fromZero},"")))`;
}

/** (N₁ − N₀)/N₀ (PP 6/2008, annex); #VALUE! from a negative figure. */
export function growthFormula({ formulas }: Style, before: string, after: string, unit: string): string {
  return formulas === 'iku'
    ? `=IF(OR(${before}="",${after}=""),"",IKU.PERTUMBUHAN(${before},${after},${unit}))`
    : `=IF(COUNT(${before},${after})<2,"",${nativeGrowth(before, ratioFormula(before, after, unitTests(unit)))})`;
}

/** How far a figure is from its yardstick, in their unit: #VALUE! where the two may stand on different scales of percent. */
export function distanceFormula(actual: string, standard: string, unit: string): string {
  const ratio = ratioFormula(standard, actual, unitTests(unit));
  const plain = `${actual}-${standard}`;
  const onOneScale = `IF(ABS(${ratio}-${actual}/${standard})<1E-9,${plain},"?"*1)`;
  return `=IF(COUNT(${actual},${standard})<2,"",IF(OR(${actual}=0,${standard}=0),${plain},${onOneScale}))`;
}

/** Achievement less the share of the budget that was spent (as regional reports do it). */
export function efficiencyFormula(
  { formulas }: Style,
  { achievement, budget, spent }: { achievement: string; budget: string; spent: string },
): string {
  return formulas === 'iku'
    ? `=IF(OR(${achievement}="",${budget}="",${spent}=""),"",IKU.EFISIENSI(${achievement},${budget},${spent}))`
    : `=IF(COUNT(${achievement},${budget},${spent})<3,"",${nativeEfficiency(achievement, budget, spent)})`;
}
