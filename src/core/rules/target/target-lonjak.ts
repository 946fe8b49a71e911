/** A step out of line with the row's other years. */

import { foundIn } from '../../found-in';
import { formatNumber } from '../../sheet/display';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { type IndicatorFacts } from '../../indicator/facts';
import { quantityOf } from '../../language/quantity';
import { unitOf } from '../../language/units';
import { limitsOverstepped } from '../../indicator/meaning/limits';
import { tenfoldOf } from '../../indicator/figures/slipped-figures';
import { figureIn } from '../../indicator/figures/rounding';
import { timeOf } from '../../indicator/periods/column-period';
import { cellNumber } from '../../sheet/address';
import { inOneUnit } from '../../indicator/units/unit';
import { type Measurement, columnsOf, hasRowEach } from '../../table/model';
import { type Report, defineRule } from '../rule';
import { stepsBack } from './course/steps-back';

/** One figure so many times all others, which lie so near to each other, is a slip and no plan. */
const TIMES_ALL = 100;
const NEAR_EACH_OTHER = 2;

/** Fewer steps show no line to be out of. */
const FEWEST_STEPS = 3;
/** So many times the usual step, */
const TIMES_USUAL = 3;
/** larger than any other by this factor, */
const TIMES_NEXT = 2;
/** and at least this part of the value before. */
const LEAST_CHANGE = 0.15;
/** Beside steps that are as good as even, one of so many times the usual step stands out at this part already. */
const TIMES_EVEN = 6;
const LEAST_BESIDE_EVEN = 0.05;

export const targetLonjak = defineRule({
  meta: {
    id: 'target-lonjak',
    level: 'advice',
    title: both('Target melonjak', 'The target jumps'),
    why: both(
      'Kenaikan yang jauh lebih besar daripada tahun-tahun lain sering kali salah ketik (koma yang bergeser, angka yang tertukar), atau perlu penjelasan.',
      'A step far beyond those of the other years is often a slip (a decimal sign out of place, swapped digits), or needs an explanation.',
    ),
    remedy: both(
      'Periksa koma, nol yang berlebih, dan tahun yang tertukar pada angka itu. Bila lonjakannya benar, jelaskan penyebabnya di keterangan.',
      'Look for a shifted comma, a zero too many or years that were exchanged. If the jump is right, explain its cause in the notes.',
    ),
    basis: practice('target disusun bertahap dan wajar', 'targets are set in reasonable steps'),
    messages: {
      jump: both(
        'Target berubah dari "{before}" menjadi "{after}" ({change}), sedangkan tahun lain berubah sekitar {usual}. Periksa angkanya, atau jelaskan alasannya.',
        'The target changes from "{before}" to "{after}" ({change}), while other years change by about {usual}. Check the figure, or give the reason.',
      ),
      fromBaseline: both(
        'Target pertama "{after}" berbeda jauh dari kondisi awal "{before}" ({change}), sedangkan tahun lain berubah sekitar {usual}. Periksa kedua angkanya, atau jelaskan alasannya.',
        'The first target "{after}" lies far from the baseline "{before}" ({change}), while other years change by about {usual}. Check both figures, or give the reason.',
      ),
      tenfold: both(
        'Target "{after}" kira-kira {times} kali kondisi awal "{before}". Mungkin tanda desimal salah satunya bergeser. Periksa keduanya, atau jelaskan alasannya.',
        'The target "{after}" is about {times} times the baseline "{before}". The decimal mark of one of them may have slipped. Check both, or give the reason.',
      ),
      aTenth: both(
        'Target "{after}" kira-kira sepersepuluh kondisi awal "{before}". Mungkin tanda desimal salah satunya bergeser. Periksa keduanya, atau jelaskan alasannya.',
        'The target "{after}" is about a tenth of the baseline "{before}". The decimal mark of one of them may have slipped. Check both, or give the reason.',
      ),
      tenfoldYear: both(
        'Target "{after}" kira-kira {times} kali target sebelumnya, "{before}". Mungkin tanda desimal atau ribuan salah satunya bergeser. Periksa keduanya, atau jelaskan alasannya.',
        'The target "{after}" is about {times} times the one before, "{before}". A decimal or thousands mark of one of them may have slipped. Check both, or give the reason.',
      ),
      aTenthYear: both(
        'Target "{after}" kira-kira sepersepuluh target sebelumnya, "{before}". Mungkin tanda desimal atau ribuan salah satunya bergeser. Periksa keduanya, atau jelaskan alasannya.',
        'The target "{after}" is about a tenth of the one before, "{before}". A decimal or thousands mark of one of them may have slipped. Check both, or give the reason.',
      ),
      exchanged: both(
        'Target "{after}" tampaknya tertulis terbalik: tahun lain ditulis seperti "{before}". Tukar kedua sisinya, atau samakan cara menulisnya.',
        'The target "{after}" seems to be written the wrong way round: other years are written like "{before}". Exchange its sides, or write all alike.',
      ),
    },
  },
  *check(table, { facts }): Iterable<Report<Message>> {
    if (columnsOf(table, 'target').length + columnsOf(table, 'baseline').length > 1)
      yield* foundIn(facts.indicators, slippedAtOnce);
    if (hasRowEach(table) && columnsOf(table, 'target').length < FEWEST_STEPS) return;
    for (const known of facts.indicators.filter(({ indicator }) => indicator.targets.length >= FEWEST_STEPS)) {
      const { baselines } = known.indicator;
      for (const { items } of known.targetYears) {
        const jump = jumpOf(fromBaseline(baselines, items), isBoundedKind(known) ? TIMES_SLIPPED : TIMES_ALL);
        if (!jump || goesBack(known, jump) || isImpossible(known, jump)) continue;
        yield {
          at: jump.to.cell.position,
          message: messageFor(jump),
          data: {
            before: jump.from.cell.text,
            after: jump.to.cell.text,
            change: signed(jump.whole),
            usual: formatNumber(jump.usual, jump.decimals),
          },
        };
      }
    }
  },
});

type Message = 'jump' | 'fromBaseline' | 'exchanged' | 'tenfold' | 'aTenth' | 'tenfoldYear' | 'aTenthYear';

/** "3,85", then "38,8": of too few years to show what is usual. What is counted in small numbers may well come to ten times as much. */
function slippedAtOnce(known: IndicatorFacts): Report<Message> | null {
  const { baselines, targets } = known.indicator;
  const [baseline, ...more] = baselines;
  if (targets.length >= FEWEST_STEPS || more.length > 0) return null;
  const [first, second] = targets;
  const steps = [
    [baseline, first],
    [first, second],
  ] as const;
  for (const [before, after] of steps) {
    const factor = before && after ? slipOf(known, before, after) : undefined;
    if (!before || !after || factor === undefined) continue;
    const ofBaseline = before === baseline;
    const message = factor > 1 ? 'tenfold' : 'aTenth';
    const data = { before: before.cell.text, after: after.cell.text, times: formatNumber(TENFOLD) };
    const sure = isSteadyKind(known) && { level: 'warning' as const };
    return { at: after.cell.position, message: ofBaseline ? message : `${message}Year`, ...sure, data };
  }
  return null;
}

const TENFOLD = 10;
const FEWEST_COUNTED = 1000;

/** Of two years that follow each other, in one unit. */
function isOneCourse(before: Measurement, after: Measurement): boolean {
  if (!inOneUnit(before, after)) return false;
  return before.column.role === 'baseline' || (isDatedYear(before) && isDatedYear(after));
}

function isDatedYear({ column }: Measurement): boolean {
  return timeOf(column) !== undefined && column.revision === undefined;
}

function slipOf(known: IndicatorFacts, before: Measurement, after: Measurement): number | undefined {
  const [from, to] = [figureIn(before), figureIn(after)];
  const factor = tenfoldOf(from, to);
  if (factor === undefined || !from || !to || !isOneCourse(before, after)) return undefined;
  if (!isSteadyKind(known) && Math.min(from.value, to.value) < FEWEST_COUNTED) return undefined;
  // What the scale forbids is told as that, a step back by `target-melawan-arah`; the aim of less may be a tenth.
  if (limitsOverstepped(known, to.value) !== null) return undefined;
  const polarity = known.direction?.polarity;
  if (before.column.role === 'baseline') return factor < 1 && polarity !== 'higher' ? undefined : factor;
  if (factor > 1) return polarity === 'lower' ? undefined : factor;
  return polarity === undefined && isBoundedKind(known) ? factor : undefined;
}

function isSteadyKind(known: IndicatorFacts): boolean {
  return (
    isBoundedKind(known) || unitOf(known.unit?.text ?? '')?.category === 'time' || known.direction?.polarity === 'lower'
  );
}

/** A ratio whose sides are exchanged is no jump, and the baseline is no target. */
function messageFor({ from, to }: Jump): 'jump' | 'fromBaseline' | 'exchanged' {
  const [before, after] = [sidesOf(from), sidesOf(to)];
  if (before && after && before.first < before.second !== after.first < after.second) return 'exchanged';
  return from.column.role === 'baseline' ? 'fromBaseline' : 'jump';
}

function sidesOf({ cell }: Measurement): { readonly first: number; readonly second: number } | null {
  const [, first, second] = /^(\d+)\s*:\s*(\d+)$/.exec(cell.text) ?? [];
  return first === undefined ? null : { first: Number(first), second: Number(second) };
}

/** What goes up and comes down again is one slip, told by `target-melawan-arah` at the same cell; so is the way back from a step back. */
function goesBack(known: IndicatorFacts, { from, to }: Jump): boolean {
  const [start, end] = [from, to].map(({ cell }) => cellNumber(cell.position));
  return [...stepsBack(known)].some(({ message, at, cells = [] }) =>
    message === 'outlier' || message === 'slipped'
      ? [at, ...cells].some((place) => cellNumber(place) === end)
      : cellNumber(at) === start,
  );
}

/** `target-di-luar-batas` says so. */
function isImpossible(known: IndicatorFacts, { to }: Jump): boolean {
  const value = quantityOf(to.reading)?.value;
  return value !== undefined && limitsOverstepped(known, value) !== null;
}

interface Step {
  readonly from: Measurement;
  readonly to: Measurement;
  /** From one year to the next: what lies several years apart had as many to get there. */
  readonly step: number;
  /** From the one figure to the other. */
  readonly whole: number;
  readonly base: number;
}

interface Jump extends Step {
  readonly usual: number;
  readonly decimals: number;
}

/** The way to the first target is a step as well, where the baseline is of an earlier year and in the same unit. */
function fromBaseline(baselines: readonly Measurement[], items: readonly Measurement[]): readonly Measurement[] {
  const [baseline, ...others] = baselines;
  const [first] = items;
  if (!baseline || others.length > 0 || !first || !inOneUnit(baseline, first)) return items;
  const [start, year] = [baseline.column.year, first.column.year];
  const isBefore = start === undefined || year === undefined || start < year;
  // A recovery from below zero, or from nothing, is no measure for the years that follow.
  return isBefore && (quantityOf(baseline.reading)?.value ?? 0) > 0 ? [baseline, ...items] : items;
}

/** One where neither column nor cell ("189 (2020)") says more. */
function yearsBetween(from: Measurement, to: Measurement): number {
  const [start, end] = [from.column.year ?? yearInBrackets(from), to.column.year];
  return from.column.role !== 'baseline' || start === undefined || end === undefined ? 1 : Math.max(1, end - start);
}

function yearInBrackets({ cell }: Measurement): number | undefined {
  const year = /\(((?:19|20)\d\d)\)\s*$/.exec(cell.text)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** The one step that stands out, if there is one. Blanks, zeros (placeholders) and values that are no single number end the search. */
function jumpOf(items: readonly Measurement[], timesAlone: number): Jump | null {
  const steps: Step[] = [];
  for (const [index, to] of items.entries()) {
    const from = items[index - 1];
    if (!from) continue;
    const base = quantityOf(from.reading)?.value;
    const value = quantityOf(to.reading)?.value;
    if (base === undefined || value === undefined) continue;
    if (base === 0 || value === 0) return null;
    const whole = value - base;
    steps.push({ from, to, base, whole, step: whole / yearsBetween(from, to) });
  }
  if (steps.length < FEWEST_STEPS) return slippedLast(steps);
  const bySize = [...steps].sort((a, b) => Math.abs(b.step) - Math.abs(a.step));
  const [largest, ...others] = bySize;
  const next = Math.abs(others[0]?.step ?? 0);
  const middle = Math.abs(others[Math.floor(others.length / 2)]?.step ?? 0);
  // Where most years are alike, the largest of the other steps is the measure; where all are, doubling is a jump.
  const usual = middle > 0 ? middle : next;
  // Targets that never move are told as that, wherever they began.
  if (!largest || (usual === 0 && largest.from.column.role === 'baseline')) return null;
  const size = Math.abs(largest.step);
  if (usual === 0 && size < Math.abs(largest.base)) return null;
  const part = size / Math.abs(largest.base);
  const isFarOut = size >= TIMES_USUAL * usual && size > TIMES_NEXT * next && part >= LEAST_CHANGE;
  const isBesideEven = size >= TIMES_EVEN * next && others.every(({ step }) => step !== 0) && part >= LEAST_BESIDE_EVEN;
  const standsOut = isFarOut || isBesideEven;
  if (!standsOut) return loneFigure(steps, items, timesAlone);
  return { ...largest, usual, decimals: Math.max(...items.map(decimalsOf)) };
}

/** 1.200, 1.300, 14.000: of three figures two tell nothing of what is usual, but ten times as much is a zero too many. */
function slippedLast(steps: readonly Step[]): Jump | null {
  const [first, last] = steps;
  if (!first || !last || first.to !== last.from) return null;
  const [least, most] = [Math.min(first.base, last.base), Math.max(first.base, last.base)];
  if (least <= 0 || most > least * NEAR_EACH_OTHER || last.base + last.step < most * TIMES_SLIPPED) return null;
  const decimals = Math.max(...[first.from, last.from, last.to].map(decimalsOf));
  return { ...last, usual: Math.abs(first.step), decimals };
}

/** A little less than ten, since the figures grow as well. */
const TIMES_SLIPPED = 8;

/** Shares and indices do not come to ten times as much for a year; what is counted or spent may. */
function isBoundedKind({ unitKind, measure }: IndicatorFacts): boolean {
  return unitKind === 'percent' || measure?.kind === 'index' || measure?.kind === 'share';
}

/** 10, 5.000, 10, 10, 10: up, and down again by as much. */
function loneFigure(steps: readonly Step[], items: readonly Measurement[], times: number): Jump | null {
  const up = steps.find(({ step, base }) => step >= base * (times - 1));
  if (!up) return null;
  const others = items.filter((item) => item !== up.to).map(({ reading }) => quantityOf(reading)?.value ?? 0);
  const [least, most] = [Math.min(...others), Math.max(...others)];
  if (least <= 0 || most > least * NEAR_EACH_OTHER || up.base + up.step < most * times) return null;
  const apart = steps.filter(({ from, to }) => from !== up.to && to !== up.to).map(({ step }) => Math.abs(step));
  return { ...up, usual: Math.max(0, ...apart), decimals: Math.max(...items.map(decimalsOf)) };
}

function decimalsOf({ reading }: Measurement): number {
  return quantityOf(reading)?.decimals ?? 0;
}

function signed(step: number): string {
  const text = formatNumber(step);
  return step > 0 ? `+${text}` : text;
}
