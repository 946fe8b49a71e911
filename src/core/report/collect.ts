/**
 * Gathers targets and actuals of the same indicator from all tables: plans often stand in one table, results in another.
 * Indicators are the same when their names are, without unit and punctuation; a name that one table has twice stays two.
 */

import { namesSpent } from '../indicator/sums/overspent';
import { namesStandard } from '../indicator/context/standards';
import { type JudgedAchievement } from '../indicator/achievements/explained-achievement';
import { factsOf, type IndicatorFacts } from '../indicator/facts';
import { SCALE_QUESTION, asksAboutScale } from '../forms/plain-formulas';
import { type OpenDirection, openDirection } from '../indicator/achievements/open-direction';
import { type Bilingual, both } from '../language/bilingual';
import { normalise } from '../language/normalise';
import { withoutCode } from '../language/words/find-words';
import { type QuantityReading } from '../language/quantity';
import { readQuantity } from '../language/read-quantity';
import { isPercent } from '../language/units';
import { achievementOnOneScale, polarityOfTarget } from '../measure/achievement-of-figures';
import { type Figure, figureOf } from '../measure/figure';
import { ratingOf } from '../measure/rating';
import { chosenScale } from '../knowledge/choices/rating-scales';
import { type UnitKind, onOneScale } from '../measure/scale';
import { statusOf } from '../measure/status';
import { formatNumber } from '../sheet/display';
import { type Settings, capOf } from '../settings';
import { type Cell, type Column, type Indicator, type IndicatorTable, type Measurement } from '../table/model';
import { reversedDirection } from '../indicator/achievements/reversed-achievements';
import { endOfPlan } from '../indicator/periods/goals';
import { isOfWholeYear } from '../indicator/periods/column-period';
import { figuresByYear, known, knownFigure } from './figures-of-year';
import {
  type KnownFigure,
  type MeasuredIndicator,
  type StatedAchievement,
  type YearAchievement,
  type YearFigures,
} from './measured-indicator';

/** One indicator as one or more tables have it. */
/** In the order of the tables. `undatedYear` is meant by columns that name no year. */
export function collect(
  tables: readonly IndicatorTable[],
  settings: Settings,
  undatedYear: number | null,
): readonly MeasuredIndicator[] {
  const groups = new Map<string, IndicatorFacts[]>();
  for (const table of tables) {
    const seen = new Map<string, number>();
    for (const facts of factsOf(table, settings).indicators) {
      const name = facts.comparableName;
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      const key = `${name}#${times}`;
      groups.set(key, [...(groups.get(key) ?? []), facts]);
    }
  }
  return toldApart(
    [...groups.values()].flatMap((sightings) => {
      const measured = merge(sightings, settings, undatedYear);
      return measured ? [measured] : [];
    }),
  );
}

/** Namesakes under different objectives carry theirs in the name: readers, and words kept for one of them, must not mix them up. */
function toldApart(indicators: readonly MeasuredIndicator[]): readonly MeasuredIndicator[] {
  const objectives = new Map<string, Set<string>>();
  for (const { name, objective } of indicators) {
    objectives.set(normalise(name), (objectives.get(normalise(name)) ?? new Set()).add(normalise(objective)));
  }
  return indicators.map((indicator) => {
    const { name, objective } = indicator;
    const isAlone = objective === '' || (objectives.get(normalise(name))?.size ?? 0) < 2;
    return isAlone ? indicator : { ...indicator, name: `${name} (${objective})` };
  });
}

/** The last year with an actual, else the last with a target; `null` when no column names a year. */
export function latestMeasuredYear(tables: readonly IndicatorTable[]): number | null {
  const yearsOf = (pick: (indicator: Indicator) => readonly Measurement[]) =>
    tables.flatMap((table) =>
      table.indicators.flatMap((indicator) =>
        pick(indicator).flatMap(({ column, reading }) =>
          column.year !== undefined && reading.kind !== 'blank' ? [column.year] : [],
        ),
      ),
    );
  const actual = yearsOf((indicator) => indicator.actuals);
  const years = actual.length > 0 ? actual : yearsOf((indicator) => indicator.targets);
  return years.length > 0 ? years.reduce((last, year) => Math.max(last, year)) : null;
}

function merge(
  sightings: readonly IndicatorFacts[],
  settings: Settings,
  undatedYear: number | null,
): MeasuredIndicator | null {
  const [first] = sightings;
  if (!first) return null;
  const indicators = sightings.map(({ indicator }) => indicator);
  const figures = figuresByYear(sightings, undatedYear);
  const targets = [...figures].flatMap(([year, { target }]) => (target ? [{ ...target, year }] : []));
  const written = firstOf(sightings, ({ direction }) => direction);
  const [anyTarget] = targets;
  const polarity = written?.polarity ?? (anyTarget ? polarityOfTarget(anyTarget.figure) : 'higher');
  const unit = firstOf(sightings, (facts) => facts.unit)?.text ?? '';
  const unitKind = firstOf(sightings, (facts) => (facts.unitKind === 'open' ? null : facts.unitKind)) ?? 'open';
  const openFor = ({ figure }: KnownFigure): OpenDirection | null => {
    const kind = figure.kind === 'range' ? 'range' : boundIn(figure) ? 'bound' : 'single';
    const isSaid = written !== undefined || targets.some((target) => boundIn(target.figure));
    return isSaid ? null : (firstOf(sightings, (facts) => openDirection(facts, kind)) ?? null);
  };
  const yardstick: Yardstick = { polarity, unit: unitKind, openFor };
  const years = new Map<number, YearFigures>();
  for (const [year, { target, actual, measuredIn }] of figures) {
    // What is stated beside the actual, before what another table states.
    const measured = measureYear(target, actual, yardstick, settings);
    const achieved = measured.achievement.kind === 'percent' ? measured.achievement.value : null;
    const stated = statedIn(measuredIn ? [measuredIn, ...sightings] : sightings, { year, undatedYear, achieved });
    const asks = achieved !== null && stated !== undefined && asksAboutScale(stated);
    years.set(year, { ...(asks ? inQuestion(target, actual) : measured), ...(stated ? { stated } : {}) });
  }
  const finalTarget = finalTargetOf(sightings, targets);
  const baseline = firstOf(indicators, ({ baselines }) => known(baselines[baselines.length - 1]));
  const standard = firstOf(sightings, ({ table: { table }, indicator }) => standardOf(table, indicator));
  const budget = firstOf(sightings, ({ table: { table }, indicator }) => moneyOf(table, indicator, false));
  const spent = firstOf(sightings, ({ table: { table }, indicator }) => moneyOf(table, indicator, true));
  const program = firstOf(sightings, ({ table: { table }, indicator }) => textOfRole(table, indicator, 'program'));
  return {
    name: first.indicator.name.text,
    objective:
      firstOf(indicators, ({ objective, goal }) => withoutCode((objective ?? goal)?.cell.text ?? '') || null) ?? '',
    unit,
    unitKind,
    polarity,
    isDirectionOpen: targets.some((target) => openFor(target) !== null),
    years,
    ...(baseline ? { baseline } : {}),
    ...(finalTarget ? { finalTarget } : {}),
    ...(standard ? { standard } : {}),
    ...(budget === undefined ? {} : { budget }),
    ...(spent === undefined ? {} : { spent }),
    ...(program === undefined ? {} : { program }),
  };
}

/** What the sheet itself gives no achievement of, as its figures may stand on two scales, the report does not either. */
function inQuestion(target: KnownFigure | undefined, actual: KnownFigure | undefined): YearFigures {
  const [goal, result] = [target?.text ?? '', actual?.text ?? ''];
  return {
    ...(target ? { target } : {}),
    ...(actual ? { actual } : {}),
    achievement: {
      kind: 'failed',
      why: both(
        `Lembarnya menampilkan “${SCALE_QUESTION}”: target ${goal} dan realisasi ${result} mungkin pada dua skala. Tulis keduanya dengan cara yang sama.`,
        `The sheet shows “${SCALE_QUESTION}”: target ${goal} and actual ${result} may stand on two scales. Write both in the same way.`,
      ),
    },
  };
}

/** The achievement that a table states for the whole year. */
function statedIn(
  sightings: readonly IndicatorFacts[],
  /** `achieved`: the year's achievement by the settings, as a fraction; `null` where there is none. */
  { year, undatedYear, achieved }: { year: number; undatedYear: number | null; achieved: number | null },
): StatedAchievement | undefined {
  return firstOf(sightings, ({ achievements }) =>
    firstOf(achievements, (item) => {
      const { achievement, explanation } = item;
      const { column, cell, reading } = achievement;
      const isOfYear = (column.year ?? undatedYear) === year && isOfWholeYear(column);
      if (!isOfYear || reading.kind === 'blank') return null;
      return {
        text: cell.text,
        contradicts: explanation.kind === 'contradicts',
        reversed: reversedDirection(item) !== null,
        otherwise: achieved !== null && isOtherwise(explanation, achieved),
      };
    }),
  );
}

/** What explains the written figure comes to something else than the settings do. */
function isOtherwise(explanation: JudgedAchievement, achieved: number): boolean {
  // What counts from the baseline is another measure, which the settings do not know.
  if (explanation.kind !== 'follows' || explanation.by === 'progress') return false;
  const { exact, cap, scale } = explanation;
  const explained = cap === undefined ? exact / (scale === 'percent' ? 100 : 1) : cap / 100;
  return Math.abs(explained - achieved) > A_LITTLE;
}

/** As a fraction: less than is ever printed. */
const A_LITTLE = 1e-6;

function firstOf<T, R>(items: readonly T[], pick: (item: T) => R | null | undefined): R | undefined {
  for (const item of items) {
    const found = pick(item);
    if (found !== null && found !== undefined) return found;
  }
  return undefined;
}

/** That of the plan which goes farthest; plans of one year each make up the years of a longer one that nobody has told. */
function finalTargetOf(
  sightings: readonly IndicatorFacts[],
  targets: readonly (KnownFigure & { readonly year: number })[],
): MeasuredIndicator['finalTarget'] {
  const ends = sightings.flatMap(({ indicator, table: { table } }) => endOfPlan(indicator, table) ?? []);
  const [farthest] = ends.sort((one, other) => other.year - one.year);
  const figure = farthest && known(farthest.target);
  if (figure) return { ...figure, year: farthest.year };
  const last = targets[targets.length - 1];
  const goesOn = sightings.some(({ table: { table } }) => last !== undefined && (table.period?.to ?? 0) > last.year);
  return targets.length > 1 && !goesOn ? last : undefined;
}

/** How the figures of an indicator are set against each other. */
interface Yardstick {
  readonly polarity: MeasuredIndicator['polarity'];
  readonly unit: UnitKind;
  /** Why a target needs a direction that nobody has said. */
  readonly openFor: (target: KnownFigure) => OpenDirection | null;
}

function boundIn(figure: Figure): boolean {
  return figure.kind === 'number' && figure.comparator !== undefined;
}

const NO_DIRECTION: Readonly<Record<OpenDirection, Bilingual>> = {
  range: both(
    'Targetnya rentang dan arahnya belum dipilih: di luar rentang, capaiannya bergantung pada arah. Pilih arahnya di kolom Arah atau di Pengaturan (Tetap bila harus di dalam rentang).',
    'The target is a range and no direction is chosen: beyond it the achievement depends on the direction. Choose one in the column Arah or in the settings (Tetap where it has to stay within).',
  ),
  eitherWay: both(
    'Arahnya belum dipilih, padahal targetnya dapat dinaikkan atau diturunkan menurut kebijakan. Pilih arahnya di kolom Arah atau di Pengaturan (Tetap bila dijaga pada targetnya).',
    'No direction is chosen, and policy may raise or lower the target. Choose one in the column Arah or in the settings (Tetap where it is kept at the target).',
  ),
};

function measureYear(
  target: KnownFigure | undefined,
  actual: KnownFigure | undefined,
  yardstick: Yardstick,
  settings: Settings,
): YearFigures {
  const given = { ...(target ? { target } : {}), ...(actual ? { actual } : {}) };
  if (!target || !actual) {
    const what = target ? 'actual' : actual ? 'target' : 'both';
    return { ...given, achievement: { kind: 'missing', what } };
  }
  const pair = onOneScale(target.figure, actual.figure, yardstick.unit);
  if (pair.kind === 'error') return { ...given, achievement: { kind: 'failed', why: pair.message } };
  const open = yardstick.openFor(target);
  if (open !== null) return { ...given, achievement: { kind: 'failed', why: NO_DIRECTION[open] } };
  const status = statusOf(pair.first, pair.second, yardstick.polarity);
  return {
    target: asCounted(target, pair.first),
    actual: asCounted(actual, pair.second),
    achievement: achieve(pair.first, pair.second, yardstick.polarity, settings),
    ...(status.kind === 'value' ? { status: status.value } : {}),
  };
}

/** 0.45 beside 95 counts as 45 %, and is printed as what it counts: the achievement must follow from the figures beside it. */
function asCounted(known: KnownFigure, counted: Figure): KnownFigure {
  const { figure, decimals } = known;
  if (figure.kind !== 'number' || counted.kind !== 'number' || figure.unit === counted.unit) return known;
  if (!isPercent(counted.unit)) return known;
  return {
    figure: counted,
    text: `${counted.comparator ?? ''}${formatNumber(counted.value)}%`,
    ...(decimals === undefined ? {} : { decimals: Math.max(0, decimals - 2) }),
  };
}

function achieve(
  target: Figure,
  actual: Figure,
  polarity: MeasuredIndicator['polarity'],
  settings: Settings,
): YearAchievement {
  const { lowerMethod } = settings;
  const cap = capOf(settings);
  const result = achievementOnOneScale(target, actual, {
    polarity,
    lowerMethod,
    ...(cap === undefined ? {} : { cap }),
  });
  switch (result.kind) {
    case 'value': {
      const rating = ratingOf(result.value * 100, chosenScale(settings.ratingScale));
      return {
        kind: 'percent',
        value: result.value,
        formula: result.formula,
        rating: rating.kind === 'value' ? rating.value : '',
      };
    }
    case 'rated':
      return { kind: 'rated' };
    case 'blank':
      return { kind: 'missing', what: 'both' };
    case 'error':
      return { kind: 'failed', why: result.message };
  }
}

function cellsOf(table: IndicatorTable, indicator: Indicator, fits: (column: Column) => boolean): readonly Cell[] {
  return table.columns.flatMap((column, place) => {
    const cell = indicator.cells[place];
    return cell && cell.text !== '' && fits(column) ? [cell] : [];
  });
}

function textOfRole(table: IndicatorTable, indicator: Indicator, role: Column['role']): string | undefined {
  return cellsOf(table, indicator, (column) => column.role === role)[0]?.text;
}

/** A standard has no role of its own: its header says so. */
function standardOf(table: IndicatorTable, indicator: Indicator): KnownFigure | null {
  const [cell] = cellsOf(table, indicator, ({ role, header }) => role === 'other' && namesStandard(header));
  return cell ? knownFigure(readCell(cell, indicator.unit?.text ?? ''), cell) : null;
}

/** Budget columns are told apart by their headers. */
function moneyOf(table: IndicatorTable, indicator: Indicator, wantSpent: boolean): number | undefined {
  const [cell] = cellsOf(
    table,
    indicator,
    ({ role, header, headerUnit }) => role === 'budget' && headerUnit !== '%' && namesSpent(header) === wantSpent,
  );
  if (!cell) return undefined;
  const figure = figureOf(readCell(cell, 'Rp'), cell.text);
  return figure.kind === 'number' ? figure.value : undefined;
}

function readCell({ value, numberFormat }: Cell, unit: string): QuantityReading {
  return readQuantity(value, { numberFormat, unit });
}
