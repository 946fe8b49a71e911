/**
 * Formulas of the computing cells, as the add-in's functions or as Excel's own (measure/native-formulas.ts).
 * Both stay blank while there is nothing to compute: an empty argument reaches a custom function as 0 on some hosts, so
 * emptiness is decided before the function is called, and an empty direction is said to be "naik" (higher is better).
 * Neither divides by a target or an actual of 0.
 * The native ones compute numbers and are kept short (plain-formulas.ts): a text as target or actual ("70 %", "WTP") leaves them
 * blank, but for bounds that are known when they are written, and 70% beside 65, which the functions bring on one scale, is a
 * question in them.
 */

import { stepsOf } from '../knowledge/choices/ratings';
import { DEFAULT_LOWER_METHOD, LOWER_METHOD_ROWS } from '../knowledge/choices/methods';
import { type Polarity, POLARITY_ROWS } from '../knowledge/choices/polarities';
import { DEFAULT_RATING_SCALE, chosenScale } from '../knowledge/choices/rating-scales';
import { capOf } from '../settings';
import {
  nativeEfficiency,
  nativePercent,
  nativeProgress,
  nativeRating,
  nativeStatus,
  nativeStatusBySign,
  nativeStatusOfRatings,
  nativeStatusWhere,
} from '../measure/native-formulas';
import { type FormContext } from './form';
import {
  SCALE_QUESTION,
  type TextBounds,
  askedIfDoubtful,
  dividesNothing,
  inPoints,
  nativeBound,
  plainAchievement,
  saysBounds,
} from './plain-formulas';

type Style = Pick<FormContext, 'formulas' | 'measurement'>;

const HIGHER = POLARITY_ROWS.higher.word;
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
  /** The row's cell of direction is empty, and must not be taken for "naik". */
  readonly asksDirection?: true;
  /** Of a target that is a text, for plain formulas. */
  readonly bounds?: TextBounds;
}

/** Practice (no regulation prints a formula): R/T when higher is better; (2T − R)/T or T/R when lower; T kept: 2 − R/T above it. */
export function achievementFormula(style: Style, row: MeasuredRow): string {
  return onceDirected(row, achievementOf(style, row));
}

/** Blank until a direction stands in the row, where the row asks for one. */
function onceDirected({ polarity, asksDirection }: MeasuredRow, formula: string): string {
  return asksDirection && polarity !== undefined ? `=IF(${polarity}="","",${formula.slice(1)})` : formula;
}

function achievementOf({ formulas, measurement }: Style, row: MeasuredRow): string {
  const { target, actual, unit } = row;
  const cap = capOf(measurement);
  if (formulas === 'iku') {
    const { lowerMethod } = measurement;
    const method = lowerMethod === DEFAULT_LOWER_METHOD ? '' : `"${LOWER_METHOD_ROWS[lowerMethod].word}"`;
    const args = [target, actual, directionOf(row), String(cap ?? ''), method, unit === '""' ? '' : unit];
    const call = `IKU.CAPAIAN(${args.join(',').replace(/,+$/, '')})`;
    if (row.hasFigures && !row.inPoints) return `=${call}`;
    if (row.hasFigures) return `=IF(OR(${target}="",${actual}=""),"",${inPoints(call)})`;
    const undivided = dividesNothing(target, actual, knownDirection(row), lowerMethod);
    // Two ratings ("BB" and "A") have a status, which stands in a column of its own, and no percentage.
    return `=IF(OR(${target}="",${actual}="",${undivided}),"",IF(ISTEXT(${call}),"",${row.inPoints ? inPoints(call) : call}))`;
  }
  return plainAchievement(
    {
      target,
      actual,
      direction: knownDirection(row),
      unit: { cell: unit },
      inPoints: row.inPoints === true,
      ...(row.bounds && { bounds: row.bounds }),
    },
    measurement,
  );
}

function knownDirection({ polarity, direction }: Pick<MeasuredRow, 'polarity' | 'direction'>) {
  return direction ?? (polarity === undefined ? 'higher' : { cell: polarity });
}

function directionOf({ polarity, direction }: Pick<MeasuredRow, 'polarity' | 'direction'>): string {
  if (direction !== undefined) return `"${POLARITY_ROWS[direction].word.toLowerCase()}"`;
  return polarity === undefined ? HIGHER_IN_CALLS : `IF(${polarity}="",${HIGHER_IN_CALLS},${polarity})`;
}

/** The rating's name of an achievement in a cell, as a fraction or in points of percent. Only a number has one: of "" / 100 some programs make 0. */
export function ratingFormula(
  { formulas, measurement }: Style,
  achievement: string,
  { inPoints: isInPoints = false }: { readonly inPoints?: boolean } = {},
): string {
  const scale = measurement.ratingScale;
  // The function knows an agency's own scale only from a range, which a form does not have.
  if (formulas === 'iku' && typeof scale === 'string') {
    const argument = scale === DEFAULT_RATING_SCALE ? '' : `,"${scale}"`;
    const fraction = isInPoints ? `${achievement}/100` : achievement;
    // Beyond 200 % every scale says the same, and 4 could be read as 4 %.
    return `=IF(ISNUMBER(${achievement}),IKU.PREDIKAT(MAX(-2,MIN(2,${fraction}))${argument}),"")`;
  }
  const percent = isInPoints ? `ROUND(${achievement},10)` : nativePercent(achievement);
  return `=IF(ISNUMBER(${achievement}),${nativeRating(chosenScale(scale), percent)},"")`;
}

/** Ratings that are set as targets, the worst first: those of PermenPANRB 12/2015 and the opinions of BPK. */
const RATINGS_IN_ORDER: readonly (readonly string[])[] = [stepsOf('huruf'), stepsOf('opini')];

/**
 * Beyond, at or short of the target, in the words of `IKU.STATUS`: by the figures themselves, since an achievement that is cut at 100 %
 * does not tell what is beyond, and by the ratio an actual of 0 has none. Unlike a percentage, a status holds for ratings too.
 */
export function rowStatusFormula(style: Style, row: MeasuredRow, achievement: string): string {
  return onceDirected(row, statusInRow(style, row, achievement));
}

function statusInRow({ formulas }: Style, row: MeasuredRow, achievement: string): string {
  const { target, actual, unit, bounds } = row;
  if (formulas === 'native') {
    const figures = `IF(COUNT(${target},${actual})=2,${statusOf(row, target, achievement)},${statusOfRatings(row, `IF(ISNUMBER(${achievement}),${statusOfAchievement(achievement)},"")`)})`;
    if (!bounds) return `=${figures}`;
    const besideBounds = `IF(COUNT(${actual})<1,"",${statusOf(row, nativeBound(bounds, actual), achievement)})`;
    return `=IF(${saysBounds(target, bounds)},${besideBounds},${figures})`;
  }
  return `=IF(OR(${target}="",${actual}=""),"",IKU.STATUS(${target},${actual},${directionOf(row)},${unit}))`;
}

/** The plain formula of forms that told the status of figures by their achievement alone. */
export function earlierStatusFormula(row: Pick<MeasuredRow, 'target' | 'actual'>, achievement: string): string {
  const { target, actual } = row;
  const percent = nativePercent(achievement);
  const measured = `IF(NOT(ISNUMBER(${achievement})),"",${nativeStatus('higher', '100', percent)})`;
  return `=IF(AND(ISTEXT(${target}),ISTEXT(${actual}),NOT(ISNUMBER(${achievement}))),${statusOfRatings(row, '""')},${measured})`;
}

function statusOfRatings({ target, actual }: Pick<MeasuredRow, 'target' | 'actual'>, otherwise: string): string {
  return RATINGS_IN_ORDER.reduceRight(
    (rest, steps) => `IFERROR(${nativeStatusOfRatings(steps, target, actual)},${rest})`,
    otherwise,
  );
}

/** Of an achievement that is typed beside what is no figure: 100 % is the target itself. */
function statusOfAchievement(achievement: string): string {
  return nativeStatusBySign(`ROUND(${achievement}-1,10)`);
}

/** Of figures that are on one scale, or none while the achievement asks whether they are. */
function statusOf(row: MeasuredRow, target: string, achievement: string): string {
  const { actual } = row;
  const direction = knownDirection(row);
  const says = (cell: string, polarity: Polarity) => `${cell}="${POLARITY_ROWS[polarity].word}"`;
  const status =
    typeof direction === 'string'
      ? nativeStatus(direction, target, actual)
      : nativeStatusWhere(says(direction.cell, 'lower'), says(direction.cell, 'within'), target, actual);
  return `IF(${achievement}="${SCALE_QUESTION}","",${status})`;
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
  const higherIsBetter = `OR(${polarity}="",${polarity}="${HIGHER}")`;
  const from = (baselineIsKnown: string, fromZero: string) =>
    `IF(${baseline}<>"",IF(${finalTarget}=${baseline},"",${baselineIsKnown}),IF(AND(${higherIsBetter},${finalTarget}<>0),${fromZero},""))`;
  if (formulas === 'iku') {
    const call = (start: string) => `IKU.KEMAJUAN(${actual},${finalTarget},${start},${unit})`;
    return `=IF(OR(${actual}="",${finalTarget}=""),"",${from(call(baseline), call(''))})`;
  }
  const plain = from(nativeProgress(actual, baseline, finalTarget), `${actual}/${finalTarget}`);
  const asked = askedIfDoubtful([`ABS(${finalTarget})`, actual, baseline], { cell: unit }, plain);
  return `=IF(OR(COUNT(${actual},${finalTarget})<2,ISTEXT(${baseline})),"",${asked})`;
}

/** (N₁ − N₀)/N₀ (PP 6/2008, annex); a word instead of a figure from a negative one, from which a rise would look like a fall. */
export function growthFormula({ formulas }: Style, before: string, after: string, unit: string): string {
  if (formulas === 'iku')
    return `=IF(OR(${before}="",${before}=0,${after}=""),"",IKU.PERTUMBUHAN(${before},${after},${unit}))`;
  const plain = askedIfDoubtful([before, after], { cell: unit }, `${after}/${before}-1`);
  return `=IF(OR(COUNT(${before},${after})<2,${before}=0),"",IF(${before}<0,"${NEGATIVE_BASE}",${plain}))`;
}

const NEGATIVE_BASE = 'dasar negatif';

/** How far a figure is from its yardstick, in their unit. */
export function distanceFormula(actual: string, standard: string, unit: string): string {
  const plain = askedIfDoubtful([`ABS(${standard})`, actual], { cell: unit }, `${actual}-${standard}`);
  return `=IF(COUNT(${actual},${standard})<2,"",${plain})`;
}

/** Achievement less the share of the budget that was spent (as regional reports do it). */
export function efficiencyFormula(
  { formulas }: Style,
  { achievement, budget, spent }: { achievement: string; budget: string; spent: string },
): string {
  return formulas === 'iku'
    ? `=IF(OR(${achievement}="",${budget}="",${budget}=0,${spent}=""),"",IKU.EFISIENSI(${achievement},${budget},${spent}))`
    : `=IF(OR(COUNT(${achievement},${budget},${spent})<3,${budget}=0),"",${nativeEfficiency(achievement, budget, spent)})`;
}
