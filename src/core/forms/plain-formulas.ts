/**
 * Formulas of Excel's own that a person can check: nothing while a figure is missing or is a text, a question where two figures
 * may stand on two scales (70% beside 65), and otherwise the formula that every textbook prints. Where the question is asked, no
 * figure is made up: a function of the add-in may know more (an own percent sign, which of two readings is the likely one), and
 * never gives another figure than the one that stands here, but in units of levels and ranks, which nobody types as percent.
 * A target that is a text, "80 - 85" or "≤ 5", is worked out by its bounds, while the cell says just that.
 */

import { UNIT_PARTS_OF_FRACTIONS } from '../knowledge/units/units';
import { type LowerMethod } from '../knowledge/choices/methods';
import { POLARITY_ROWS, type Polarity } from '../knowledge/choices/polarities';
import { figureOf } from '../measure/figure';
import { OF_ONE_CELL, mayKeepZero, nativeCapped, nativeQuotient, plainPair } from '../measure/native-formulas';
import { MOST_FRACTION, PLAUSIBLE, type ScaledFigure, type UnitKind, scaleOfPair } from '../measure/scale';
import { type Cell, type Measurement } from '../table/model';
import { type Settings, capOf } from '../settings';

/** Known when the formula is written, or said by a cell of the row. */
type Known<T> = T | { readonly cell: string };

/** The cells of one row, and what is known of it. */
export interface PlainRow {
  readonly target: string;
  readonly actual: string;
  /** A cell holds the words of forms ("Naik", "Turun", "Tetap"), and blank is "Naik". */
  readonly direction: Known<Polarity>;
  readonly unit: Known<UnitKind>;
  /** In points of percent (94.12) instead of a fraction that shows as percent. */
  readonly inPoints?: boolean;
  readonly hundredfold?: PlainPair['hundredfold'];
  readonly bounds?: TextBounds;
}

/** What a target says that is a text; one bound is both. */
export interface TextBounds {
  readonly said: string;
  readonly lower: number;
  readonly upper: number;
  /** Of the unit as it is while the cell says so. */
  readonly unit: UnitKind;
}

/** What the cell says where its two figures may stand on two scales: a question, and no figure. */
export const SCALE_QUESTION = 'periksa skala';

/** The cell shows the question. */
export function asksAboutScale({ text }: Pick<Cell, 'text'>): boolean {
  return text.trim() === SCALE_QUESTION;
}

/** The bounds of a target that is a text; `null` for what is none, or has no achievement. */
export function textBoundsOf({ reading, cell }: Measurement, unit: UnitKind): TextBounds | null {
  const said = cell.value;
  if (typeof said !== 'string' || said.length > LONGEST_SAID || /[\r\n]/.test(said)) return null;
  if (reading.kind !== 'range' && (reading.kind !== 'bound' || reading.comparator === '±')) return null;
  const figure = figureOf(reading, said);
  if (figure.kind === 'number') {
    return figure.value > 0 ? { said, lower: figure.value, upper: figure.value, unit } : null;
  }
  if (figure.kind !== 'range') return null;
  const [lower, upper] = [Math.min(figure.lower, figure.upper), Math.max(figure.lower, figure.upper)];
  return lower >= 0 && upper > 0 ? { said, lower, upper, unit } : null;
}

/** A formula repeats the text, and is to be read. */
const LONGEST_SAID = 60;

/** What a plain formula makes of two figures as they stand. */
export interface PlainPair {
  /** This one is surely a fraction beside a percentage, and counts a hundredfold. */
  readonly hundredfold?: 'target' | 'actual';
  /** What the formula says instead of a figure. */
  readonly says?: string;
}

/** Blank cells and texts say nothing about the scale: what is typed later is judged by the formula. */
export function plainPairOf(target: Measurement, actual: Measurement, unit: UnitKind): PlainPair {
  const [goal, result] = [target.cell.value, actual.cell.value];
  if (typeof result !== 'number') return {};
  if (typeof goal !== 'number') {
    const bounds = unit === 'other' ? null : textBoundsOf(target, unit);
    return bounds && isDoubtful(middleOf(bounds), result) ? { says: SCALE_QUESTION } : {};
  }
  if (goal < 0) return { says: '' };
  const [first, second] = [goal, result].map((value) => ({ value, signed: false })) as [ScaledFigure, ScaledFigure];
  const scale = scaleOfPair(first, second, unit);
  if (scale.kind === 'mixed') return { hundredfold: scale.fraction === 'first' ? 'target' : 'actual' };
  return unit !== 'other' && isDoubtful(goal, result) ? { says: SCALE_QUESTION } : {};
}

/** By which the scale of what stands beside bounds is judged. */
function middleOf({ lower, upper }: TextBounds): number {
  return (lower + upper) / 2;
}

/** A figure this small may be a fraction of percent, and no pair on one scale lies so far apart. */
function isDoubtful(target: number, actual: number): boolean {
  const size = Math.abs(actual);
  const isApart = size <= LEAST_RATIO * target || size > PLAUSIBLE.most * target;
  return target * actual !== 0 && Math.min(target, size) < MOST_FRACTION && isApart;
}

/** As a ratio: up to it a hundredfold may come nearer. */
const LEAST_RATIO = PLAUSIBLE.most / 100;

type Measuring = Pick<Settings, 'lowerMethod' | 'achievementCap'>;

/** Blank while a figure is missing, where the method has no answer (a figure below 0), and where there is nothing to divide by. */
export function plainAchievement(row: PlainRow, measuring: Measuring): string {
  const { bounds } = row;
  const figures = ofFigures(row, measuring);
  return bounds
    ? `=IF(${saysBounds(row.target, bounds)},${ofBounds(row, bounds, measuring)},${figures})`
    : `=${figures}`;
}

/** How plain formulas of ours begin: others need not be compared. */
export function mayBeOurs(formula: string): boolean {
  return BEGINNING.test(formula);
}

const BEGINNING = /^=IF\((?:OR\(COUNT\(|\$?[A-Z]{1,3}\$?\d{1,7}=")/i;

/** The condition that a target still says what its bounds were read from. */
export function saysBounds(target: string, { said }: TextBounds): string {
  return `${target}="${said.replace(/"/g, '""')}"`;
}

/** The bound against which an actual in a cell counts, or that itself inside of them. */
export function nativeBound({ lower, upper }: TextBounds, actual: string): string {
  return lower === upper ? String(lower) : `MEDIAN(${lower},${actual},${upper})`;
}

function ofFigures(row: PlainRow, measuring: Measuring): string {
  const { direction, unit, hundredfold } = row;
  const { lowerMethod } = measuring;
  const target = hundredfold === 'target' ? `(100*${row.target})` : row.target;
  const actual = hundredfold === 'actual' ? `(100*${row.actual})` : row.actual;
  const undivided = dividesNothing(row.target, row.actual, direction, lowerMethod);
  // Targets below 0 and of 0 are one condition where nothing else stands between them.
  const unfit = undivided === `${row.target}=0` ? `${row.target}<=0` : `${row.target}<0,${undivided}`;
  const figure = computed(target, actual, row, measuring, (polarity, divided) =>
    mayKeepZero(polarity, lowerMethod) ? `IF(${row.target}=0,1,${divided})` : divided,
  );
  const asked = askedIfDoubtful([target, actual], unit, figure);
  return `IF(OR(COUNT(${row.target},${row.actual})<2,${unfit}),"",${asked})`;
}

/** Against a bound above 0 nothing but the ratio may divide by 0; against one of 0 counts only what lies on or above it. */
function ofBounds(row: PlainRow, bounds: TextBounds, measuring: Measuring): string {
  const { actual, direction } = row;
  const isFromZero = bounds.lower === 0;
  const figure = computed(nativeBound(bounds, actual), actual, row, measuring, (_, divided) =>
    isFromZero ? `IF(${actual}=0,1,${divided})` : divided,
  );
  const isByRatio =
    measuring.lowerMethod === 'ratio' && !isFromZero && direction !== 'higher' && direction !== 'within';
  const isLower = typeof direction === 'string' ? '' : saying(direction.cell, 'lower');
  const undivided = isLower === '' ? `${actual}<=0` : `AND(${isLower},${actual}<=0)`;
  const unfit = isFromZero ? [`${actual}<0`] : isByRatio ? [undivided] : [];
  const missing = `COUNT(${actual})<1`;
  const incomplete = unfit.length === 0 ? missing : `OR(${[missing, ...unfit].join(',')})`;
  return `IF(${incomplete},"",${askedBesideBounds(bounds, actual, figure)})`;
}

/** The achievement by the row's direction, with its cap and in its scale; `kept` takes what cannot be divided out of it. */
function computed(
  target: string,
  actual: string,
  { direction, inPoints: isInPoints }: Pick<PlainRow, 'direction' | 'inPoints'>,
  measuring: Measuring,
  kept: (polarity: Polarity, divided: string) => string,
): string {
  const pair = plainPair(target, actual);
  const by = (polarity: Polarity) => kept(polarity, nativeQuotient(polarity, measuring.lowerMethod, pair, OF_ONE_CELL));
  const full =
    typeof direction === 'string'
      ? by(direction)
      : ifSaid(direction.cell, 'lower', by('lower'), ifSaid(direction.cell, 'within', by('within'), by('higher')));
  const cap = capOf(measuring);
  const fraction = cap === undefined ? full : nativeCapped(String(cap), full, OF_ONE_CELL);
  return isInPoints ? inPoints(fraction) : fraction;
}

/**
 * Whether what the achievement is divided by is 0: the target, but for 0 beside 0 where less or just so much is better, which is
 * reached; or the actual, where less is better by the ratio, which says nothing of one below 0 either. What stands in a cell as a
 * text is none.
 */
export function dividesNothing(
  target: string,
  actual: string,
  direction: Known<Polarity>,
  lowerMethod: LowerMethod,
): string {
  const [noTarget, noActual] = [`${target}=0`, `${actual}<=0`];
  const missed = `AND(${noTarget},${actual}<>0)`;
  const ofLower = lowerMethod === 'ratio' ? noActual : missed;
  if (typeof direction === 'string') return { higher: noTarget, lower: ofLower, within: missed }[direction];
  const { cell } = direction;
  if (lowerMethod === 'ratio')
    return `IF(${saying(cell, 'lower')},${noActual},AND(${noTarget},OR(${actual}<>0,${saying(cell, 'within', '<>')})))`;
  return `AND(${noTarget},OR(${actual}<>0,${cell}="",${saying(cell, 'higher')}))`;
}

/** The formula of a fraction as one of points of percent. */
export function inPoints(fraction: string): string {
  return `100*(${fraction})`;
}

function saying(cell: string, polarity: Polarity, sign = '='): string {
  return `${cell}${sign}"${POLARITY_ROWS[polarity].word}"`;
}

function ifSaid(cell: string, polarity: Polarity, formula: string, otherwise: string): string {
  return `IF(${saying(cell, polarity)},${formula},${otherwise})`;
}

/** The formula where the figures are surely on one scale with the first, and the question where they may not be. `first` is not negative. */
export function askedIfDoubtful(
  [first, ...others]: readonly [first: string, ...others: string[]],
  unit: Known<UnitKind>,
  formula: string,
): string {
  if (unit === 'other') return formula;
  const doubts = others.map((other) => {
    const size = `ABS(${other})`;
    const isApart = `OR(${size}<=${LEAST_RATIO}*${first},${size}>${PLAUSIBLE.most}*${first})`;
    // By products, since a first figure of 0 divides nothing.
    return [`${first}*${other}<>0`, `MIN(${first},${size})<${MOST_FRACTION}`, isApart];
  });
  const inUnit = typeof unit === 'string' ? [] : [takesFractions(unit.cell)];
  const [only = [], ...more] = doubts;
  const inDoubt = more.length === 0 ? only : [`OR(${doubts.map((each) => `AND(${each.join(',')})`).join(',')})`];
  return `IF(AND(${[...inDoubt, ...inUnit].join(',')}),"${SCALE_QUESTION}",${formula})`;
}

/** The same beside bounds that are known, so that two figures to compare with are left of it. */
function askedBesideBounds(bounds: TextBounds, actual: string, formula: string): string {
  if (bounds.unit === 'other') return formula;
  const size = `ABS(${actual})`;
  const middle = middleOf(bounds);
  const least = Number((LEAST_RATIO * middle).toPrecision(12));
  const isLow = least < MOST_FRACTION ? `${size}<=${least}` : `${size}<${MOST_FRACTION}`;
  const isHigh = middle < MOST_FRACTION ? [`${size}>${Number((PLAUSIBLE.most * middle).toPrecision(12))}`] : [];
  const isApart = isHigh.length > 0 ? `OR(${[isLow, ...isHigh].join(',')})` : isLow;
  return `IF(AND(${actual}<>0,${isApart}),"${SCALE_QUESTION}",${formula})`;
}

/**
 * A unit in which figures may be fractions: percent, a score, or none ("-"). Of the rest of what `unitKindOf` leaves open (levels,
 * ranks) nobody types percent, and the list of words is to stay short.
 */
function takesFractions(cell: string): string {
  const parts = UNIT_PARTS_OF_FRACTIONS.map((part) => `"${part}"`).join(',');
  return `OR(LEN(${cell})<2,COUNT(SEARCH({${parts}},${cell})))`;
}
