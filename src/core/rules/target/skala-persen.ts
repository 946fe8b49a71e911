/** The same percentage on two scales in one row (0,85 and 85), within the row's figures or between an actual and its target. */

import { isStoredAsFraction } from '../../indicator/units/percent-points';
import { middleOf } from '../../measure/middle';
import { type IndicatorFacts, type TableFacts } from '../../indicator/facts';
import { fixedFormat, formatNumber, roundHalfAwayFromZero } from '../../sheet/display';
import { type SheetGrid } from '../../sheet/grid';
import { isPercent } from '../../language/units';
import { inPercent } from '../../measure/scale';
import { type Indicator, type Measurement } from '../../table/model';
import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import { type NewValue, fixCells } from '../finding/fixes';
import { nearestAtPeriod } from '../../indicator/periods/at-period';
import { causesOfRow } from '../finding/one-cause';
import { type Report, defineRule } from '../rule';
import { achievementsApart } from './scale/achievements-apart';
import { scaleQuestions } from './scale/scale-questions';

/** A fraction is so near to a hundredth of the usual figure. */
const NEAR = 2;

export const skalaPersen = defineRule({
  meta: {
    id: 'skala-persen',
    level: 'error',
    title: both('Persentase pada dua skala', 'A percentage on two scales'),
    why: both(
      'Bila 0,85 dan 85 dalam satu baris berarti sama, bagi Excel keduanya tetap berselisih seratus kali lipat.',
      'In one row 0.85 and 85 mean the same, but Excel computes with them a hundred times apart.',
    ),
    remedy: both(
      'Pilih satu skala untuk seluruh baris atau kolom: 85 dengan satuan "%", atau 85% sebagai format sel. Ubah angka yang berbeda, lalu lihat apakah rata-ratanya masuk akal.',
      'Choose one scale for the whole row or column: 85 with the unit "%", or 85% as the format of the cell. Change the figures that differ, then see that their mean makes sense.',
    ),
    basis: arithmetic(
      'angka sebaris dibandingkan satu sama lain',
      'the figures of one row are compared with each other',
    ),
    proposes: true,
    messages: {
      fraction: both(
        '"{text}" ditulis sebagai pecahan, sedangkan angka lain di baris ini ditulis dalam persen (sekitar {usual}). Tulis {after}.',
        '"{text}" is written as a fraction, while other figures of this row are in percent (about {usual}). Write {after}.',
      ),
      unsigned: both(
        '"{text}" tanpa tanda persen, sedangkan angka lain di baris ini berformat persen (sekitar {usual}%). Beri format persen, sehingga tampil {after}%.',
        '"{text}" has no percent sign, while other figures of this row have a percent format (about {usual}%). Give it that format, so that it shows {after}%.',
      ),
      hundredfold: both(
        '"{text}" tanpa tanda persen, sedangkan angka lain di baris ini berformat persen (sekitar {usual}%): bagi Excel nilainya {inExcel}%. Tulis {after}%.',
        '"{text}" has no percent sign, while other figures of this row have a percent format (about {usual}%): to Excel it is {inExcel}%. Write {after}%.',
      ),
      lostSign: both(
        '"{text}" tanpa tanda persen, sedangkan persentase lain di kolom ini bertanda persen (misalnya "{usual}"), dan tidak ada kolom Satuan. Tulis {after}%.',
        '"{text}" has no percent sign, while the other percentages of this column have one (such as "{usual}") and there is no column of units. Write {after}%.',
      ),
      storedApart: both(
        '"{text}" tersimpan sebagai pecahan berformat persen, sedangkan capaian lain di kolom ini angka biasa (misalnya "{usual}"): bagi Excel nilainya seratus kali lebih kecil, sehingga rata-ratanya salah. Tulis {after} tanpa format persen.',
        '"{text}" is stored as a fraction with a percent format, while other achievements of this column are plain numbers (such as "{usual}"): to Excel it is a hundred times smaller, and their mean is wrong. Write {after} without the percent format.',
      ),
      plainApart: both(
        '"{text}" angka biasa, sedangkan capaian lain di kolom ini berformat persen (misalnya "{usual}"): bagi Excel nilainya seratus kali lebih besar, sehingga rata-ratanya salah. Tulis {after}%.',
        '"{text}" is a plain number, while other achievements of this column have a percent format (such as "{usual}"): to Excel it is a hundred times greater, and their mean is wrong. Write {after}%.',
      ),
      asked: both(
        'Capaian "{name}" tidak dihitung dan menampilkan "{text}": target "{target}" dan realisasi "{actual}" mungkin ditulis pada dua skala. Tulis keduanya dengan cara yang sama, misalnya 85 dan 80; bila realisasinya memang sejauh itu dari target, tulis sendiri capaiannya.',
        'The achievement of "{name}" is not computed and shows "{text}": target "{target}" and actual "{actual}" may be written on two scales. Write both in the same way, such as 85 and 80; if the actual is really so far from the target, write the achievement yourself.',
      ),
    },
  },
  *check(_, { grid, facts }): Iterable<Report<Message>> {
    yield* achievementsApart(facts, grid);
    for (const { figure, fellow } of facts.missingSigns) {
      const [value = 0] = valueOf(figure);
      const { cell } = figure;
      const digits = decimalsIn(figure) + PLACES;
      const after =
        typeof fellow.cell.value === 'number'
          ? signed(figure, roundHalfAwayFromZero(value / 100, digits), digits)
          : { at: cell.position, after: `${formatNumber(value)}%` };
      yield {
        at: cell.position,
        message: 'lostSign',
        level: 'warning',
        data: { text: cell.text, usual: fellow.cell.text, after: formatNumber(value) },
        ...fixCells(grid, 'proposed', [after]),
      };
    }
    const told = new Set<IndicatorFacts>();
    let fractions: ReadonlySet<number> | undefined;
    let keptAsFractions: ReadonlySet<number> | undefined;
    let isPlain: boolean | undefined;
    for (const known of facts.withSpecialFigures) {
      const { indicator } = known;
      if (isMixed(indicator)) yield* hundredfold(known, (fractions ??= columnsOfFractions(facts)), grid);
      else if (isMixedByYear(indicator)) {
        const columns = (fractions ??= columnsOfFractions(facts));
        isPlain ??= facts.indicators.some(isPlainRow);
        yield* hundredfold(known, isPlain ? null : columns, grid);
      }
    }
    for (const known of facts.indicators.filter(hasSmallPercent)) {
      const { indicator } = known;
      const { baselines, targets, finalTargets, actuals } = indicator;
      const figures = [...baselines, ...targets, ...finalTargets, ...actuals];
      const areStored = figures.some(isStoredAsFraction) && !figures.some(isInPercent);
      const middle = middleOf(figures.flatMap(percentOf).filter((value) => value > 1));
      const usuals = new Map<Measurement, number>();
      for (const figure of figures) {
        const [value] = valueOf(figure);
        const usual = value === undefined ? undefined : usualBeside(figure, value, middle, indicator);
        if (value === undefined || usual === undefined || growsFrom(figure, value, usual, figures)) continue;
        usuals.set(figure, usual);
      }
      if (usuals.size > 0 && !areStored && figures.every(isSignedAboveOne)) {
        const kept = (keptAsFractions ??= columnsKeptAsFractions(facts));
        for (const figure of usuals.keys()) if (kept.has(figure.column.index)) usuals.delete(figure);
      }
      if (!areStored) takeAlong(figures, usuals);
      for (const figure of figures) {
        const [value] = valueOf(figure);
        const usual = usuals.get(figure);
        if (value === undefined || usual === undefined) continue;
        const { cell } = figure;
        told.add(known);
        yield {
          at: cell.position,
          message: areStored ? 'unsigned' : 'fraction',
          // Excel computes with both alike: only the reader is misled.
          ...(areStored && { level: 'warning' as const }),
          data: { text: cell.text, usual: formatNumber(usual), after: formatNumber(inPercent(value)) },
          ...fixCells(grid, 'proposed', [
            areStored ? signed(figure, value, decimalsIn(figure)) : inPercentOf(figure, value),
          ]),
          ...causesOfRow(indicator),
        };
      }
    }
    yield* scaleQuestions(facts, told, grid);
  },
});

type Message = 'fraction' | 'lostSign' | 'unsigned' | 'hundredfold' | 'storedApart' | 'plainApart' | 'asked';

/** Figures stored as percent beside numbers that say nothing of it. */
function isMixed({ targets, actuals }: Indicator): boolean {
  return (
    (targets.some(isStoredAsFraction) && actuals.some(isBare)) ||
    (actuals.some(isStoredAsFraction) && targets.some(isBare))
  );
}

/** Targets of some years stored as percent beside targets of others that say nothing of it. */
function isMixedByYear({ targets }: Indicator): boolean {
  return targets.some(isStoredAsFraction) && targets.some(isBare);
}

/** A percentage whose targets are all plain numbers: then no column of the table is kept as fractions throughout. */
function isPlainRow({ indicator: { targets }, unitKind }: IndicatorFacts): boolean {
  return unitKind === 'percent' && targets.length > 1 && targets.every(isBare);
}

/** A number without a unit, and no column that says it is in percent. */
function isBare(figure: Measurement): boolean {
  const { cell, column, reading } = figure;
  if (typeof cell.value !== 'number' || cell.formula !== '' || reading.kind !== 'single') return false;
  return reading.quantity.unit === '' && !isPercent(column.headerUnit ?? '');
}

/** Columns in which a percentage of some row is stored as a fraction. */
function columnsOfFractions({ withSpecialFigures }: TableFacts): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { indicator, unitKind } of withSpecialFigures) {
    if (unitKind !== 'percent') continue;
    for (const figure of [...indicator.targets, ...indicator.actuals]) {
      const usual = usualOf(figure, indicator);
      const isBareFraction = usual !== undefined && valueOf(figure).some((value) => isFraction(figure, value, usual));
      if (isStoredAsFraction(figure) || isBareFraction) columns.add(figure.column.index);
    }
  }
  return columns;
}

/** A figure above one has its own sign: "76%" is 0,76, and says nothing against a 0,8 beside it. */
function isSignedAboveOne({ reading }: Measurement): boolean {
  return reading.kind !== 'single' || reading.quantity.value <= 1 || isPercent(reading.quantity.unit);
}

/** So many fractions, and nothing else, show how a column is kept. */
const FEWEST_FRACTIONS = 2;

/** Columns in which every percentage without a sign of its own is a fraction. */
function columnsKeptAsFractions({ indicators }: TableFacts): ReadonlySet<number> {
  const fractions = new Map<number, number>();
  const others = new Set<number>();
  for (const { indicator, unitKind } of indicators) {
    if (unitKind !== 'percent') continue;
    for (const figure of [...indicator.targets, ...indicator.actuals]) {
      const { index } = figure.column;
      for (const value of valueOf(figure)) {
        if (value > 0 && value <= 1) fractions.set(index, (fractions.get(index) ?? 0) + 1);
        else if (value > 1) others.add(index);
      }
    }
  }
  return new Set(
    [...fractions].flatMap(([index, count]) => (count >= FEWEST_FRACTIONS && !others.has(index) ? [index] : [])),
  );
}

/**
 * 81 beside a target of 90%: it reads well, and is a hundred times too much for whatever is computed with it. A column that holds
 * nothing else was typed so throughout, and is one scale to its writer; among fractions it is a slip. `null`: no column is.
 */
function* hundredfold(
  { indicator, unitKind }: IndicatorFacts,
  fractions: ReadonlySet<number> | null,
  grid: SheetGrid,
): Iterable<Report<'hundredfold'>> {
  if (unitKind !== 'percent') return;
  for (const figure of [...indicator.targets, ...indicator.actuals].filter(isBare)) {
    if (fractions && !fractions.has(figure.column.index)) continue;
    const [value = 0] = valueOf(figure);
    const usual = usualOf(figure, indicator) ?? usualOfYears(figure, indicator);
    if (usual === undefined || value <= 1 || usual < 10 || !isNear(value, usual)) continue;
    const { cell } = figure;
    const digits = decimalsIn(figure) + PLACES;
    yield {
      at: cell.position,
      message: 'hundredfold',
      // The reader sees what is meant.
      level: 'warning',
      data: {
        text: cell.text,
        usual: formatNumber(usual),
        inExcel: formatNumber(inPercent(value)),
        after: formatNumber(value),
      },
      ...fixCells(grid, 'proposed', [signed(figure, roundHalfAwayFromZero(value / 100, digits), digits)]),
      ...causesOfRow(indicator),
    };
  }
}

/** The percentage, stored as such, that a figure is measured against. */
function usualOf(figure: Measurement, { targets, actuals }: Indicator): number | undefined {
  const fellow = nearestAtPeriod(actuals.includes(figure) ? targets : actuals, figure.column);
  if (!fellow || !isStoredAsFraction(fellow) || fellow.reading.kind !== 'single') return undefined;
  return fellow.reading.quantity.value;
}

/** The same of another year's target. */
function usualOfYears(figure: Measurement, { targets }: Indicator): number | undefined {
  const fellow = targets.includes(figure) ? targets.find(isStoredAsFraction) : undefined;
  return fellow?.reading.kind === 'single' ? fellow.reading.quantity.value : undefined;
}

/** 95, or "95%" as a text. */
function isInPercent(figure: Measurement): boolean {
  return percentOf(figure).some((value) => value > 1) && !isStoredAsFraction(figure);
}

function inPercentOf({ cell }: Measurement, value: number): NewValue {
  const percent = inPercent(value);
  return { at: cell.position, after: typeof cell.value === 'number' ? percent : formatNumber(percent) };
}

/** The same fraction with the sign that its neighbours have. */
function signed({ cell }: Measurement, value: number, digits: number): NewValue {
  const decimals = Math.max(0, digits - PLACES);
  return { at: cell.position, after: value, numberFormat: `${fixedFormat(decimals)}%` };
}

function decimalsIn({ reading }: Measurement): number {
  return reading.kind === 'single' ? reading.quantity.decimals : 0;
}

/** Percent has so many decimals less than the fraction. */
const PLACES = 2;

/** The figure among which this one is a fraction: the middle of the row, or the one that it is measured against. */
function usualBeside(
  figure: Measurement,
  value: number,
  middle: number | undefined,
  { targets, actuals }: Indicator,
): number | undefined {
  if (middle !== undefined && isFraction(figure, value, middle)) return middle;
  const against = actuals.includes(figure) ? targets : targets.includes(figure) ? actuals : [];
  const fellow = nearestAtPeriod(against, figure.column);
  const other = fellow?.reading.kind === 'single' ? fellow.reading.quantity.value : undefined;
  return other !== undefined && isFraction(figure, value, other) ? other : undefined;
}

/**
 * 0,2 and 0,45 before a 0,7 that is a fraction of 92 are fractions as well, however small: mended by halves the row would stand on two
 * scales still, and nobody would see it.
 */
function takeAlong(figures: readonly Measurement[], usuals: Map<Measurement, number>): void {
  const [usual] = usuals.values();
  if (usual === undefined) return;
  for (const figure of figures) {
    const [value] = valueOf(figure);
    if (value === undefined || usuals.has(figure) || figure.cell.formula !== '') continue;
    if (hasDecimals(figure) && value > 0 && value < 1 && hasFellow(figure, usuals)) usuals.set(figure, usual);
  }
}

/** What is measured in the same way, at another time, is surely a fraction. */
function hasFellow({ column }: Measurement, usuals: ReadonlyMap<Measurement, number>): boolean {
  return [...usuals.keys()].some((other) => other.column.role === column.role);
}

function hasDecimals({ reading }: Measurement): boolean {
  return reading.kind === 'single' && reading.quantity.decimals > 0;
}

/** So many times as much from one year to the next a small share may grow. */
const MOST_GROWN = 10;

/** 0,5 and 0,9 before 10 and 25: the next figure is none of a fraction, and no more than a step away. */
function growsFrom(figure: Measurement, value: number, usual: number, figures: readonly Measurement[]): boolean {
  const next = figures[figures.indexOf(figure) + 1];
  const [after] = next ? percentOf(next) : [];
  if (!next || after === undefined || after < value || after > value * MOST_GROWN) return false;
  return after > 1 || !isFraction(next, after, usual);
}

function hasSmallPercent(known: IndicatorFacts): boolean {
  if (known.figures.least > 1) return false;
  const { baselines, targets, finalTargets, actuals } = known.indicator;
  const isThere = [targets, actuals, baselines, finalTargets].some((figures) => figures.some(isSmall));
  return isThere && known.unitKind === 'percent';
}

function isSmall({ reading }: Measurement): boolean {
  return reading.kind === 'single' && reading.quantity.value <= 1;
}

/** The value of a figure in percent, be it by its own sign or by the unit of the row. */
function percentOf({ reading }: Measurement): number[] {
  if (reading.kind !== 'single') return [];
  const { value, unit } = reading.quantity;
  return unit === '' || isPercent(unit) ? [value] : [];
}

/** The value of a figure without a percent sign of its own. */
function valueOf({ reading }: Measurement): number[] {
  return reading.kind === 'single' && reading.quantity.unit === '' ? [reading.quantity.value] : [];
}

/** 0,85 beside 85. A real percentage below one (0,85 % beside 1,2 %) has neighbours of its own size. */
function isFraction({ cell, reading }: Measurement, value: number, usual: number): boolean {
  if (cell.formula !== '') return false;
  if (reading.kind !== 'single' || reading.quantity.decimals === 0 || value <= 0 || value > 1 || usual < 10)
    return false;
  return isNear(value * 100, usual);
}

function isNear(value: number, usual: number): boolean {
  const ratio = value / usual;
  return ratio <= NEAR && ratio >= 1 / NEAR;
}
