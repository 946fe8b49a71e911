/** An actual that can hardly be right. */

import { type IndicatorFacts, type TableFacts } from '../../indicator/facts';
import { type PairScale, MOST_FRACTION, inPercent } from '../../measure/scale';
import { formatNumber } from '../../sheet/display';
import { saysCumulative } from '../../table/header/period-reading';
import { type Indicator, type Measurement } from '../../table/model';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { wholeBelow } from '../../indicator/units/count-columns';
import { limitsOverstepped, standsOnScale } from '../../indicator/meaning/limits';
import { hasDecimalPoint } from '../../indicator/figures/decimal-signs';
import {
  type NamedMeasure,
  addsUp,
  countsPeople,
  countsWholeThings,
  isPartOfWhole,
} from '../../indicator/meaning/names';
import { inOneUnitOf, scaleOfReadings } from '../../indicator/units/scales';
import { overspentIn } from '../../indicator/sums/overspent';
import { isNoWhole } from '../../indicator/figures/rounding';
import { FACTOR, FAR } from '../../indicator/figures/far-from-target';
import { FAR_APART, slippedActuals } from '../../indicator/figures/slipped-figures';
import { undoneTenfold } from '../../indicator/figures/tenfold';
import { isSoFar, saidBases } from '../../indicator/periods/part-basis';
import { nearestAtPeriod, ofPeriod } from '../../indicator/periods/at-period';
import { isPartOfYear, samePeriod } from '../../indicator/periods/column-period';
import { isReportOfPart, partsByYear } from '../../indicator/periods/parts-of-year';
import { yearSeries } from '../../indicator/periods/series';
import { quantityOf } from '../../language/quantity';
import { isPercent } from '../../language/units';
import { inOneUnit, unitOfFigure } from '../../indicator/units/unit';
import { otherCells } from '../finding/other-cells';
import { type Report, defineRule } from '../rule';

type Message =
  | ('beyond' | 'beneath' | 'aboveWhole' | 'farAbove' | 'farBelow' | 'none' | 'aTenth' | 'tenfold')
  | ('toCome' | 'falls' | 'fallsAsTargetsRise' | 'fallsOnTheWay')
  | ('twoScales' | 'fraction' | 'partOfThing' | 'lostZero')
  | ('slippedUp' | 'slippedDown');

export const realisasiTidakWajar = defineRule({
  meta: {
    id: 'realisasi-tidak-wajar',
    level: 'warning',
    title: both('Realisasi tidak wajar', 'The actual is implausible'),
    why: both(
      'Koma yang bergeser atau sel yang lupa diisi menghasilkan realisasi yang jauh dari target. Lebih baik ditemukan sebelum laporan dikirim.',
      'A slipped decimal sign or a forgotten cell gives an actual far from the target. Better found before the report is sent.',
    ),
    remedy: both(
      'Cocokkan angkanya dengan sumber data, mulai dari tanda desimal, tanda ribuan, dan satuannya. Bila datanya belum ada, tulis "-", bukan nol.',
      'Compare the figure with its source, beginning with the decimal mark, the thousands and the unit. Without data write "-", not zero.',
    ),
    basis: practice(
      'realisasi diperiksa terhadap target dan tahun-tahun lain',
      'actuals are checked against target and other years',
    ),
    helpedBy: 'library',
    messages: {
      beyond: both(
        'Realisasi "{actual}" berada di luar batas "{name}" (paling tinggi {limit}). Periksa angkanya.',
        'The actual "{actual}" lies beyond the limit of "{name}" (at most {limit}). Check the figure.',
      ),
      beneath: both(
        'Realisasi "{actual}" berada di luar batas "{name}" (paling rendah {limit}). Periksa angkanya.',
        'The actual "{actual}" lies beyond the limit of "{name}" (at least {limit}). Check the figure.',
      ),
      aboveWhole: both(
        'Realisasi "{actual}" melebihi "{header}" ("{whole}"), padahal "{name}" adalah bagian darinya. Periksa kedua angkanya.',
        'The actual "{actual}" is above "{header}" ("{whole}"), of which "{name}" is a part. Check both figures.',
      ),
      farAbove: both(
        'Realisasi "{actual}" lebih dari {factor} kali targetnya ("{target}"). Periksa tanda desimal dan satuannya.',
        'The actual "{actual}" is more than {factor} times its target ("{target}"). Check decimal sign and unit.',
      ),
      farBelow: both(
        'Realisasi "{actual}" kurang dari sepersepuluh targetnya ("{target}"). Periksa tanda desimal dan satuannya, dan apakah datanya sudah lengkap.',
        'The actual "{actual}" is less than a tenth of its target ("{target}"). Check decimal sign and unit, and whether the data are complete.',
      ),
      none: both(
        'Realisasi "{actual}" padahal targetnya "{target}". Periksa apakah datanya sudah ada; bila belum, tulis "-".',
        'The actual is "{actual}", but its target "{target}". See whether there are data; if not yet, write "-".',
      ),
      aTenth: both(
        'Realisasi "{actual}" kira-kira sepersepuluh targetnya ("{target}"). Mungkin tanda desimalnya bergeser: {undone}? Cocokkan dengan sumber datanya.',
        'The actual "{actual}" is about a tenth of its target ("{target}"). The decimal sign may have slipped: {undone}? Compare it with its source.',
      ),
      tenfold: both(
        'Realisasi "{actual}" kira-kira 10 kali targetnya ("{target}"). Mungkin tanda desimalnya bergeser: {undone}? Cocokkan dengan sumber datanya.',
        'The actual "{actual}" is about 10 times its target ("{target}"). The decimal sign may have slipped: {undone}? Compare it with its source.',
      ),
      twoScales: both(
        'Realisasi "{actual}" dan target "{target}" tidak dapat dibandingkan: {fraction} dapat berarti {fraction}% atau {percent}%. Ketik {percent} bila maksudnya {percent}%; bila memang {fraction}%, beri tanda persennya.',
        'The actual "{actual}" and the target "{target}" cannot be compared: {fraction} may mean {fraction}% or {percent}%. Type {percent} if {percent}% is meant; if it is {fraction}%, add the percent sign.',
      ),
      fraction: both(
        'Realisasi "{actual}" bukan bilangan bulat, padahal "{name}" menghitung orang. Periksa angka dan satuannya.',
        'The actual "{actual}" is no whole number, but "{name}" counts people. Check the figure and its unit.',
      ),
      partOfThing: both(
        'Realisasi "{actual}" bukan bilangan bulat, padahal "{name}" menghitung {unit}. Periksa angkanya.',
        'The actual "{actual}" is no whole number, but "{name}" counts things ("{unit}"). Check the figure.',
      ),
      lostZero: both(
        'Realisasi "{actual}" dan target "{target}" tidak cocok untuk "{name}", yang menghitung orang: bila titiknya tanda ribuan, ada nol yang hilang dari "{target}". Periksa keduanya, lalu ketik sebagai angka.',
        'The actual "{actual}" and the target "{target}" do not fit "{name}", which counts people: if the point marks thousands, "{target}" has lost a zero. Check both, then type them as numbers.',
      ),
      slippedUp: both(
        '"{header}" untuk "{name}" tertulis "{actual}", kira-kira {factor} kali angka lain di barisnya ({figures}). Periksa tanda desimal dan ribuannya.',
        '"{header}" of "{name}" is written as "{actual}", about {factor} times the other figures of its row ({figures}). Check decimal mark and thousands.',
      ),
      slippedDown: both(
        '"{header}" untuk "{name}" tertulis "{actual}", sedangkan angka lain di barisnya ({figures}) kira-kira {factor} kalinya. Periksa tanda desimal dan ribuannya.',
        '"{header}" of "{name}" is written as "{actual}", but the other figures of its row ({figures}) are about {factor} times as much. Check decimal mark and thousands.',
      ),
      toCome: both(
        '"{header}" berisi 0 di setiap baris, sehingga tampaknya belum diisi. Bila datanya belum ada, kosongkan atau tulis "-": 0 dihitung sebagai tidak tercapai. Bila memang nihil, biarkan.',
        '"{header}" holds 0 in every row, so that it seems not to be filled yet. Without data leave it blank or write "-": 0 counts as nothing reached. If there was nothing, leave it.',
      ),
      falls: both(
        'Realisasi turun dari "{before}" menjadi "{actual}", padahal "{name}" adalah angka kumulatif yang tidak dapat berkurang. Periksa angkanya.',
        'The actual falls from "{before}" to "{actual}", but "{name}" is a cumulative figure that cannot shrink. Check it.',
      ),
      fallsAsTargetsRise: both(
        'Realisasi turun dari "{before}" menjadi "{actual}", padahal targetnya bertambah terus dari awal tahun ({targets}). Bila realisasi juga dihitung sejak awal tahun, angkanya tidak dapat berkurang: periksa angkanya.',
        'The actual falls from "{before}" to "{actual}" although its targets add up from the beginning of the year ({targets}). If the actuals do too, they cannot shrink: check the figure.',
      ),
      fallsOnTheWay: both(
        'Realisasi turun dari "{before}" menjadi "{actual}", padahal realisasi lain di baris ini naik sampai di sekitar target setahun ("{target}"), seperti angka yang dihitung sejak awal tahun. Bila memang kumulatif, angkanya tidak dapat berkurang: periksa angkanya.',
        'The actual falls from "{before}" to "{actual}", although the others of this row rise until they are near the target of the year ("{target}"), as figures do that count from its beginning. If they are cumulative, they cannot shrink: check the figure.',
      ),
      overspent: both(
        'Realisasi anggaran "{actual}" melebihi pagunya ("{ceiling}" di {others}). Periksa kedua angkanya; bila pagunya sudah diubah, tulis pagu yang terakhir.',
        'The spending "{actual}" is above its budget ("{ceiling}" in {others}). Check both figures; if the budget was revised, write the last one.',
      ),
    },
  },
  *check(table, { facts }) {
    for (const { ceiling, spent } of overspentIn(table)) {
      const cells = [ceiling.position];
      const data = { actual: spent.text, ceiling: ceiling.text, ...otherCells(cells) };
      yield { at: spent.position, message: 'overspent', data, cells };
    }
    yield* partsToCome(facts);
    const parts = table.columns.filter((column) => column.role === 'actual' && isPartOfYear(column));
    const basisOf = saidBases(table, parts);
    const goesByParts = table.columns.some(isPartOfYear);
    const areAddedUpElsewhere = parts.length > 1 && table.indicators.some((each) => areAddedUp(each, partsOf(each)));
    const measured = facts.indicators.filter(({ indicator }) => indicator.actuals.length > 0);
    for (const known of goesByParts ? measured : measured.filter(isWorthALook)) {
      const { name } = known.indicator;
      if (!liesNear(known)) {
        const own = [...checkIndicator(known)];
        yield* own;
        yield* slips(known, own);
      }
      if (goesByParts || saysCumulative(name.text) === true) yield* fallsOf(known, basisOf);
      if (goesByParts && !areAddedUpElsewhere) yield* fallsTowardsYear(known, basisOf);
      if (countsPeople(known)) yield* partsOfPeople(known.indicator);
      else if (countsWholeThings(known)) yield* partsOfThings(known.indicator);
    }
  },
});

/** Where no figure belongs to a part of a year. */
function isWorthALook(known: IndicatorFacts): boolean {
  if (!liesNear(known) || saysCumulative(known.indicator.name.text) === true) return true;
  return countsPeople(known) || countsWholeThings(known);
}

/** As in nearly every row: no figure is a fraction, oversteps a limit or lies far from another. */
function liesNear(known: IndicatorFacts): boolean {
  const { least, most } = known.figures;
  return least >= MOST_FRACTION && most < least * FAR_APART && limitsOverstepped(known, least, most) === null;
}

/** Once a table, at the first of the zeros. */
function* partsToCome({ table, unfilledParts }: TableFacts): Iterable<Report<'toCome'>> {
  if (unfilledParts.size === 0) return;
  const zeros = table.indicators.flatMap(({ actuals }) =>
    actuals.filter(({ column, reading }) => unfilledParts.has(column.index) && quantityOf(reading) !== undefined),
  );
  const byColumn = new Map(zeros.map(({ column }) => [column.index, column.header]));
  const [first, ...more] = zeros.map(({ cell }) => cell.position);
  if (!first) return;
  const header = [...byColumn.values()].join('", "');
  yield { at: first, message: 'toCome', level: 'advice', data: { header }, cells: more };
}

function* checkIndicator(known: IndicatorFacts): Iterable<Report<Message>> {
  const { indicator } = known;
  const name = indicator.name.text;
  for (const actual of indicator.actuals) {
    const value = quantityOf(actual.reading)?.value;
    if (value === undefined) continue;
    const at = actual.cell.position;
    const limits = standsOnScale(known, actual) ? limitsOverstepped(known, value) : null;
    if (limits) {
      const isAbove = value > limits.to;
      const limit = formatNumber(isAbove ? limits.to : limits.from);
      yield { at, message: isAbove ? 'beyond' : 'beneath', data: { actual: actual.cell.text, name, limit } };
      continue;
    }
    const whole = wholeBelow(known, actual);
    if (whole && isPartOfWhole(known)) {
      const data = { actual: actual.cell.text, header: whole.column.header, whole: whole.cell.text, name };
      yield { at, message: 'aboveWhole', data };
      continue;
    }
    const target = comparableTarget(indicator, actual, value);
    if (!target) continue;
    const scale = scaleOfReadings(known, target.reading, actual.reading);
    if (scale.kind === 'open' && known.unitKind === 'percent') {
      // Nothing says whether this figure of the two is a fraction.
      const doubtful = quantityOf((scale.fraction === 'first' ? target : actual).reading)?.value ?? 0;
      const data = { fraction: formatNumber(doubtful), percent: formatNumber(inPercent(doubtful)) };
      yield { at, message: 'twoScales', data: { ...data, actual: actual.cell.text, target: target.cell.text } };
      continue;
    }
    if (isToldAsFraction(scale, target, actual)) continue;
    const undone = undoneTenfold(known, target, actual);
    if (undone !== undefined) {
      const data = { actual: actual.cell.text, target: target.cell.text, undone: formatNumber(undone) };
      yield { at, message: value < undone ? 'aTenth' : 'tenfold', data };
      continue;
    }
    const message = comparedInOneUnit(known, target, actual);
    if (message) {
      yield { at, message, data: { actual: actual.cell.text, target: target.cell.text, factor: FACTOR } };
    }
  }
}

function comparedInOneUnit(known: IndicatorFacts, target: Measurement, actual: Measurement) {
  const pair = inOneUnitOf(known, target, actual);
  const value = pair && quantityOf(pair.actual.reading)?.value;
  return pair && value !== undefined && value !== null && inOneUnit(pair.target, pair.actual)
    ? comparedWith(pair.target, value, known)
    : null;
}

/** Of several targets of the period ("Target (%) | Jumlah Sasaran") one that the actual may be measured against, else the nearest. */
function comparableTarget(indicator: Indicator, actual: Measurement, value: number): Measurement | undefined {
  const { targets } = indicator;
  const nearest = nearestAtPeriod(targets, actual.column) ?? onlyTargetBeside(indicator, actual);
  if (targets.length < 2 || nearest?.column.revision !== undefined) return nearest;
  const isNear = (target: Measurement) => {
    const goal = quantityOf(target.reading)?.value ?? 0;
    return goal > 0 && value <= goal * FACTOR && value >= goal / FACTOR;
  };
  if (!nearest || isNear(nearest)) return nearest;
  return targets.find((target) => samePeriod(target.column, actual.column) && isNear(target)) ?? nearest;
}

/** "Target 2025 | Realisasi": the year that a header leaves away; an actual of a year may lie far from a target of the whole plan. */
function onlyTargetBeside({ targets, actuals }: Indicator, { column }: Measurement): Measurement | undefined {
  const isUndated = column.year === undefined && column.ordinal === undefined;
  return isUndated && actuals.length === 1 ? ofPeriod(targets, column) : undefined;
}

/** So many of the others show it. */
const MOST_FIGURES = 6;

/** What is not named beside its own target already. */
function* slips(known: IndicatorFacts, named: readonly Report[]): Iterable<Report<'slippedUp' | 'slippedDown'>> {
  for (const { actual, factor, others } of slippedActuals(known)) {
    if (named.some(({ at }) => at.row === actual.cell.position.row && at.column === actual.cell.position.column))
      continue;
    const figures = others
      .slice(0, MOST_FIGURES)
      .map(({ cell }) => cell.text)
      .join('; ');
    const times = formatNumber(factor < 1 ? 1 / factor : factor);
    const { cell, column } = actual;
    const name = known.indicator.name.text;
    const data = { header: column.header, name, actual: cell.text, factor: times, figures };
    yield { at: cell.position, message: factor < 1 ? 'slippedDown' : 'slippedUp', data };
  }
}

/** Of people there are no fractions: of several in the row the first stands for all. */
function* partsOfPeople(indicator: Indicator): Iterable<Report<Message>> {
  const name = indicator.name.text;
  for (const actual of indicator.actuals) {
    const { reading, cell } = actual;
    // "% Cakupan Riil" of those who are counted is a share of them.
    if (isPercent(unitOfFigure(actual))) continue;
    const target = nearestAtPeriod(indicator.targets, actual.column);
    if (isNoWhole(actual)) {
      yield { at: cell.position, message: 'fraction', data: { actual: cell.text, name } };
      return;
    }
    if (reading.kind !== 'ambiguous' || target?.reading.kind !== 'single') continue;
    if (Number.isInteger(target.reading.quantity.value) || !hasDecimalPoint(target.cell.text)) continue;
    yield { at: cell.position, message: 'lostZero', data: { actual: cell.text, target: target.cell.text, name } };
  }
}

/** Where a target has decimals too, the parts are meant. */
function* partsOfThings({ name, unit, actuals, targets }: Indicator): Iterable<Report<Message>> {
  if (targets.some(isNoWhole)) return;
  const [part, ...more] = actuals.filter((actual) => isNoWhole(actual) && !isPercent(unitOfFigure(actual)));
  if (!part || more.length > 0) return;
  const data = { actual: part.cell.text, name: name.text, unit: unit?.text ?? '' };
  yield { at: part.cell.position, message: 'partOfThing', data };
}

/** `skala-persen` names the fraction among percentages; what it cannot be sure of is left to this rule. */
function isToldAsFraction(scale: PairScale, target: Measurement, actual: Measurement): boolean {
  if (scale.kind !== 'mixed') return false;
  const figures = [target, actual].map(({ reading }) => quantityOf(reading)?.value ?? 0);
  return Math.max(...figures) >= FACTOR;
}

/** Early months and quarters are low by nature; where less is better, a low actual is good news. */
function comparedWith(target: Measurement, value: number, known: IndicatorFacts) {
  const { direction, measure } = known;
  const goal = quantityOf(target.reading);
  if (!goal || goal.value <= 0 || isPartOfYear(target.column)) return null;
  if (value > goal.value * FACTOR) return 'farAbove';
  if (value < 0 || value >= goal.value / FACTOR) return null;
  const polarity = direction?.polarity;
  // Where no word tells the direction, nothing at all may be the best; a sliver of a share or an index is a slip.
  const isFar = isShareOrIndex(measure) || value * FAR <= goal.value;
  const isSliver = polarity === undefined && value > 0 && isFar;
  if (polarity !== 'higher' && !isSliver) return null;
  if (value === 0) return 'none';
  return measure?.kind !== 'index' && isReportOfPart(known.table.table) ? null : 'farBelow';
}

function isShareOrIndex(measure: NamedMeasure | null): boolean {
  return measure?.kind === 'share' || measure?.kind === 'index';
}

type BasisOf = ReturnType<typeof saidBases>;

function* fallsOf(known: IndicatorFacts, basisOf: BasisOf): Iterable<Report<Message>> {
  for (const items of cumulativeSeries(known, basisOf)) {
    for (const { before, item } of fallsIn(items, known)) {
      yield {
        at: item.cell.position,
        message: 'falls',
        data: { before: before.cell.text, actual: item.cell.text, name: known.indicator.name.text },
      };
    }
  }
  for (const { actuals, targets } of besideCumulativeTargets(known)) {
    const [fall, ...more] = fallsIn(actuals, known);
    // Actuals that fall again and again are counted by themselves.
    if (!fall || more.length > 0) continue;
    yield {
      at: fall.item.cell.position,
      message: 'fallsAsTargetsRise',
      data: {
        before: fall.before.cell.text,
        actual: fall.item.cell.text,
        targets: targets.map(({ cell }) => cell.text).join(', '),
      },
    };
  }
}

/** Rises from part to part to about the target of the year, which the parts together are far above; one fall between them. */
function* fallsTowardsYear(known: IndicatorFacts, basisOf: BasisOf): Iterable<Report<'fallsOnTheWay'>> {
  const { indicator } = known;
  const [goal, ...others] = indicator.targets;
  const target = goal && !isPartOfYear(goal.column) ? quantityOf(goal.reading)?.value : undefined;
  if (!goal || target === undefined || target <= 0 || others.length > 0 || !addsUp(known)) return;
  if (known.direction?.polarity === 'lower' || basisOf(indicator) !== null) return;
  if (saysCumulative(indicator.name.text) !== undefined) return;
  const parts = partsOf(indicator);
  if (parts.length !== indicator.actuals.length || parts.some(({ column }) => isSoFar(column))) return;
  for (const items of partsByYear(parts).values()) {
    const values = valuesOf(items);
    const [first = 0, last = 0] = [values[0], values[values.length - 1]];
    const sum = values.reduce((all, value) => all + value, 0);
    const [fall, ...more] = fallsIn(items, known);
    if (!fall || more.length > 0 || values.length < FEWEST_ON_THE_WAY || values.some(Number.isNaN)) continue;
    if (first * 2 > last || Math.abs(last / target - 1) > NEAR_YEAR || sum < target * TOO_MUCH_FOR_YEAR) continue;
    const data = { before: fall.before.cell.text, actual: fall.item.cell.text, target: goal.cell.text };
    yield { at: fall.item.cell.position, message: 'fallsOnTheWay', data };
  }
}

/** Of three parts one may be low by chance. */
const FEWEST_ON_THE_WAY = 4;
const NEAR_YEAR = 0.2;
const TOO_MUCH_FOR_YEAR = 1.8;

interface Fall {
  readonly before: Measurement;
  readonly item: Measurement;
}

function fallsIn(items: readonly Measurement[], { table: { unfilledParts } }: IndicatorFacts): readonly Fall[] {
  const figures = items.filter(
    ({ column, reading }) => quantityOf(reading) !== undefined && !unfilledParts.has(column.index),
  );
  return figures.flatMap((item, index) => {
    const before = figures[index - 1];
    const [value, previous] = [quantityOf(item.reading)?.value, before && quantityOf(before.reading)?.value];
    return before && value !== undefined && previous !== undefined && value < previous ? [{ before, item }] : [];
  });
}

/** Fewer quarters than this may rise by chance. */
const FEWEST_RISING = 3;

interface YearSoFar {
  readonly actuals: readonly Measurement[];
  readonly targets: readonly Measurement[];
}

/**
 * Months or quarters of one year whose targets are the first one, twice, three times as much …, or rise to a multiple of it with the
 * actuals beside them, so that they count from the beginning of the year; a header that says so is left to the check above.
 */
function besideCumulativeTargets(known: IndicatorFacts): readonly YearSoFar[] {
  const { indicator } = known;
  const goesByParts = indicator.targets.some(({ column }) => isPartOfYear(column));
  if (!goesByParts || !addsUp(known)) return [];
  const actuals = partsByYear(indicator.actuals.filter(({ column }) => !isSoFar(column)));
  const targets = partsByYear(indicator.targets);
  return [...actuals].flatMap(([year, items]) => {
    const goals = targets.get(year) ?? [];
    const enough = goals.length >= FEWEST_RISING && goals.length === items.length;
    const isShown = () => areMultiples(goals) || riseTogether(goals, items) || riseToYear(indicator, goals);
    return enough && isShown() ? [{ actuals: items, targets: goals }] : [];
  });
}

function areMultiples(goals: readonly Measurement[]): boolean {
  const [first = 0] = valuesOf(goals);
  return first > 0 && valuesOf(goals).every((value, index) => value === first * (index + 1));
}

/** Four quarters may rise with the season; so many parts one after the other, to so many times the first of them, do not. */
const FEWEST_MONTHS = 6;
const FARTHEST_SEASON = 3;

/** An actual that is nearer to its target than this follows it. */
const FOLLOWS = 0.5;

/** Every target is above the one before, at last by a multiple, and every actual stays near its own. */
function riseTogether(goals: readonly Measurement[], items: readonly Measurement[]): boolean {
  const [targets, actuals] = [valuesOf(goals), valuesOf(items)];
  const [first = 0, last = 0] = [targets[0], targets[targets.length - 1]];
  if (targets.length < FEWEST_MONTHS || first <= 0 || last < first * FARTHEST_SEASON) return false;
  const doRise = targets.every((value, index) => index === 0 || value > (targets[index - 1] ?? 0));
  return doRise && actuals.every((value, index) => Math.abs(value / (targets[index] ?? 1) - 1) < FOLLOWS);
}

/** Every target of the year's parts is above the one before, and the last of them is the year's, of which they together would be far too much. */
function riseToYear({ targets }: Indicator, goals: readonly Measurement[]): boolean {
  const [year, ...others] = targets.filter(({ column }) => !isPartOfYear(column));
  const whole = year && quantityOf(year.reading)?.value;
  const values = valuesOf(goals);
  if (whole === undefined || others.length > 0 || values[values.length - 1] !== whole) return false;
  const sum = values.reduce((all, value) => all + value, 0);
  return values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0)) && sum >= whole * TOO_MUCH_FOR_YEAR;
}

/** 20 %, 40 %, 60 %, 85 %: so much of the year's share is to be reached by the end of each part. */
function goesStepByStep({ indicator }: IndicatorFacts): boolean {
  const goals = valuesOf(indicator.targets.filter(({ column }) => isPartOfYear(column)));
  const [first = 0, last = 0] = [goals[0], goals[goals.length - 1]];
  const doRise = goals.every((value, at) => at === 0 || value > (goals[at - 1] ?? 0));
  return goals.length >= FEWEST_RISING && doRise && first > 0 && last >= first * FARTHEST_SEASON;
}

/** NaN where there is none. */
function valuesOf(figures: readonly Measurement[]): readonly number[] {
  return figures.map(({ reading }) => quantityOf(reading)?.value ?? NaN);
}

/** "Kumulatif" may also mean that the parts are to be added up: so it does where their sum comes nearer to the year's target than the last of them. */
function areAddedUp({ targets }: Indicator, parts: readonly Measurement[]): boolean {
  const goals = targets
    .filter(({ column }) => !isPartOfYear(column))
    .flatMap(({ reading }) => quantityOf(reading) ?? []);
  const [goal, ...others] = goals.map(({ value }) => value);
  const values = valuesOf(parts).filter((value) => !Number.isNaN(value));
  const last = values[values.length - 1];
  if (goal === undefined || others.length > 0 || last === undefined) return false;
  const sum = values.reduce((all, value) => all + value, 0);
  return Math.abs(sum - goal) < Math.abs(last - goal);
}

function partsOf({ actuals }: Indicator): readonly Measurement[] {
  return actuals.filter(({ column }) => isPartOfYear(column));
}

/** Years of what the name calls cumulative; the months or quarters of one year where name, header or table do, and things are counted. */
function cumulativeSeries(known: IndicatorFacts, basisOf: BasisOf): readonly (readonly Measurement[])[] {
  const { actuals, name } = known.indicator;
  const isNamed = saysCumulative(name.text) === true;
  const years = isNamed ? yearSeries(actuals).map(({ items }) => items) : [];
  const ofParts = partsOf(known.indicator);
  const areSaid =
    isNamed || (ofParts.length > 1 && basisOf(known.indicator) === 'soFar' && !areAddedUp(known.indicator, ofParts));
  const parts = areSaid ? ofParts : ofParts.filter(({ column }) => isSoFar(column));
  // Of a share or an index the year to date may well fall, unless a little more of it is aimed at from part to part.
  if (parts.length < 2 || !(addsUp(known) || (known.measure?.kind === 'share' && goesStepByStep(known)))) return years;
  return [...years, ...partsByYear(parts).values()];
}
