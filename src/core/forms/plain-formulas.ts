/**
 * Formulas of Excel's own that a person can read in one breath: nothing while a figure is missing or is a text, a short question
 * where two figures may stand on two scales (70% beside 65), and otherwise the formula that every textbook prints. Where the
 * question is asked, no figure is made up: a function of the add-in may know more (an own percent sign, which of two readings is
 * the likely one), and never gives another figure than the one that stands here.
 */

import { UNIT_PARTS_OF_FRACTIONS, UNIT_START } from '../knowledge/units/units';
import { type LowerMethod } from '../knowledge/choices/methods';
import { POLARITY_ROWS, type Polarity } from '../knowledge/choices/polarities';
import { OF_ONE_CELL, nativeAchievement, nativeCapped, plainPair } from '../measure/native-formulas';
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
}

/** What the cell says where its two figures may stand on two scales: a question, and no figure. */
export const SCALE_QUESTION = 'periksa skala';

/** The cell shows the question. */
export function asksAboutScale({ text }: Pick<Cell, 'text'>): boolean {
  return text.trim() === SCALE_QUESTION;
}

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
  if (typeof goal !== 'number' || typeof result !== 'number') return {};
  if (goal < 0) return { says: '' };
  const [first, second] = [goal, result].map((value) => ({ value, signed: false })) as [ScaledFigure, ScaledFigure];
  const scale = scaleOfPair(first, second, unit);
  if (scale.kind === 'mixed') return { hundredfold: scale.fraction === 'first' ? 'target' : 'actual' };
  return unit !== 'other' && isDoubtful(goal, result) ? { says: SCALE_QUESTION } : {};
}

/** A figure this small may be a fraction of percent, and no pair on one scale lies so far apart. */
function isDoubtful(target: number, actual: number): boolean {
  const size = Math.abs(actual);
  const isApart = size <= LEAST_RATIO * target || size > PLAUSIBLE.most * target;
  return target * actual !== 0 && Math.min(target, size) < MOST_FRACTION && isApart;
}

/** As a ratio: up to it a hundredfold may come nearer. */
const LEAST_RATIO = PLAUSIBLE.most / 100;

/** Blank while a figure is missing, for a negative target, of which nothing is known, and where there is nothing to divide by. */
export function plainAchievement(row: PlainRow, measuring: Pick<Settings, 'lowerMethod' | 'achievementCap'>): string {
  const { direction, unit, hundredfold } = row;
  const target = hundredfold === 'target' ? `(100*${row.target})` : row.target;
  const actual = hundredfold === 'actual' ? `(100*${row.actual})` : row.actual;
  const pair = plainPair(target, actual);
  const by = (polarity: Polarity) => nativeAchievement(polarity, measuring.lowerMethod, pair, OF_ONE_CELL);
  const full =
    typeof direction === 'string'
      ? by(direction)
      : ifSaid(direction.cell, 'lower', by('lower'), ifSaid(direction.cell, 'within', by('within'), by('higher')));
  const cap = capOf(measuring);
  const fraction = cap === undefined ? full : nativeCapped(String(cap), full, OF_ONE_CELL);
  const figure = row.inPoints ? inPoints(fraction) : fraction;
  const undivided = dividesNothing(row.target, row.actual, direction, measuring.lowerMethod);
  // Targets below 0 and of 0 are one condition where nothing else stands between them.
  const unfit = undivided === `${row.target}=0` ? `${row.target}<=0` : `${row.target}<0,${undivided}`;
  const incomplete = `OR(COUNT(${row.target},${row.actual})<2,${unfit})`;
  return `=IF(${incomplete},"",${askedIfDoubtful([target, actual], unit, figure)})`;
}

/**
 * Whether what the achievement is divided by is 0: the target, but for 0 beside 0 where less or just so much is better, which is
 * reached; or the actual, where less is better by the ratio. What stands in a cell as a text is none.
 */
export function dividesNothing(
  target: string,
  actual: string,
  direction: Known<Polarity>,
  lowerMethod: LowerMethod,
): string {
  const [noTarget, noActual] = [`${target}=0`, `${actual}=0`];
  const missed = `AND(${noTarget},${actual}<>0)`;
  const ofLower = lowerMethod === 'ratio' ? noActual : missed;
  if (typeof direction === 'string') return { higher: noTarget, lower: ofLower, within: missed }[direction];
  const says = (polarity: Polarity, sign = '=') => `${direction.cell}${sign}"${POLARITY_ROWS[polarity].word}"`;
  if (lowerMethod === 'ratio')
    return `IF(${says('lower')},${noActual},AND(${noTarget},OR(${actual}<>0,${says('within', '<>')})))`;
  return `AND(${noTarget},OR(${actual}<>0,${direction.cell}="",${says('higher')}))`;
}

/** The formula of a fraction as one of points of percent. */
export function inPoints(fraction: string): string {
  return `100*(${fraction})`;
}

function ifSaid(cell: string, polarity: Polarity, formula: string, otherwise: string): string {
  return `IF(${cell}="${POLARITY_ROWS[polarity].word}",${formula},${otherwise})`;
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

/**
 * A unit in which figures may be fractions: percent, a score, or what has no letters ("-", "0-100"). All that `unitKindOf` does not
 * take for counted or measured, and a few that it does ("Operasional"), since the list of words is to stay short.
 */
function takesFractions(cell: string): string {
  const parts = UNIT_PARTS_OF_FRACTIONS.map((part) => `"${part}"`).join(',');
  return `OR(EXACT(UPPER(${cell}),LOWER(${cell})),COUNT(SEARCH({${parts}},"${UNIT_START}"&${cell}&" "))>0)`;
}
