/** A baseline that differs from the actual of that year in the same workbook, or a first target worse than the baseline. */

import { onlyOf } from '../../only';
import { type IndicatorFacts, type TableFacts } from '../../indicator/facts';
import { type Quantity, quantityOf } from '../../language/quantity';
import { placeName } from '../../sheet/address';
import { type Polarity } from '../../knowledge/choices/polarities';
import { columnsOf, hasColumn, type IndicatorTable, type Measurement } from '../../table/model';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { agree } from '../../indicator/figures/rounding';
import { indicatorsByName } from '../../indicator/context/same-indicators';
import { inColumn } from '../../indicator/periods/at-period';
import { isOfWholeYear, isPartOfYear } from '../../indicator/periods/column-period';
import { inOneUnit, unitOfFigure } from '../../indicator/units/unit';
import { sameUnit } from '../../language/units';
import { comesDownToWhole } from '../../indicator/meaning/whole';
import { isCounted } from '../../indicator/meaning/names';
import { isPlainIndex } from '../../indicator/meaning/polarity';
import { WHOLE_TABLE } from '../finding/one-cause';
import { type Report, defineWorkbookRule } from '../rule';

type Message = 'differs' | 'worse' | 'belowActual';

export const kondisiAwalTidakCocok = defineWorkbookRule<Message>({
  meta: {
    id: 'kondisi-awal-tidak-cocok',
    level: 'advice',
    title: both('Kondisi awal tidak cocok', 'The baseline does not fit'),
    why: both(
      'Kondisi awal adalah realisasi tahun dasar. Bila berbeda dari laporan, atau lebih baik daripada target pertama, rencananya mulai dari angka yang keliru.',
      'The baseline is the actual of the base year. If it differs from the report, or is better than the first target, the plan starts from a wrong figure.',
    ),
    remedy: both(
      'Ambil realisasi tahun dasar dari laporan kinerja dan samakan kedua tabel. Bila angkanya direvisi, sebutkan sumber dan tanggal revisinya di keterangan.',
      'Take the actual of the base year from the performance report and let both tables agree. If it was revised, note the source and the date.',
    ),
    basis: practice('target disusun dari realisasi tahun dasar', 'targets are built on the actual of the base year'),
    messages: {
      differs: both(
        'Kondisi awal {period} untuk "{name}" di sini "{here}", sedangkan realisasinya di {place} "{there}". Samakan keduanya.',
        'The baseline of {period} for "{name}" is "{here}" here, but the actual in {place} is "{there}". Make them agree.',
      ),
      belowActual: both(
        'Target {year} "{target}" untuk "{name}" lebih buruk daripada realisasi {before}, yaitu "{here}". Periksa keduanya, atau jelaskan alasannya.',
        'The target of {year}, "{target}", of "{name}" is worse than the actual of {before}, "{here}". Check both, or give the reason.',
      ),
      worse: both(
        'Target pertama "{target}" lebih buruk daripada kondisi awal "{here}" untuk "{name}". Periksa keduanya, atau jelaskan alasannya.',
        'The first target "{target}" is worse than the baseline "{here}" of "{name}". Check both, or give the reason.',
      ),
    },
  },
  *checkAll(tables) {
    for (const facts of tables) yield* belowLastYear(facts);
    if (!tables.some(({ table }) => hasColumn(table, 'baseline'))) return;
    const byName = indicatorsByName(tables);
    for (const places of byName.values()) {
      for (const place of places) yield* checkBaselines(place, places);
    }
  },
});

/** A plan that follows right behind an actual, with no baseline of its own: what was reached last year is where it starts. */
function* belowLastYear(facts: TableFacts): Iterable<WorkbookReport> {
  const { table } = facts;
  const years = columnsOf(table, 'actual').filter(({ year }) => year !== undefined);
  const [column, ...earlier] = [...years].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  if (!column || hasColumn(table, 'baseline') || columnsOf(table, 'achievement').length > 0) return;
  if (years.some((each) => isPartOfYear(each) || each.soFar === true)) return;
  const first = columnsOf(table, 'target').find(({ year }) => year !== undefined);
  if (first?.year === undefined || first.year !== (column.year ?? 0) + 1 || isPartOfYear(first)) return;
  for (const known of facts.indicators) {
    const actual = inColumn(known.indicator, column);
    const value = actual && quantityOf(actual.reading);
    const target = value && worseFirstTarget(known, actual, value.value);
    // Of what is made or held so many may be due in one year, and fewer in the next.
    if (!target || isCounted(known)) continue;
    // Where several years are shown, one good year is no start of a plan: all of them were better.
    if (!earlier.every((year) => isBetterThan(known, inColumn(known.indicator, year), target))) continue;
    yield {
      table,
      at: target.cell.position,
      message: 'belowActual',
      data: {
        year: first.year,
        target: target.cell.text,
        name: known.indicator.name.text,
        before: column.year ?? '',
        here: actual.cell.text,
      },
      causeOfMany: WHOLE_TABLE,
    };
  }
}

/** Or the year holds no figure. */
function isBetterThan(facts: IndicatorFacts, actual: Measurement | undefined, target: Measurement): boolean {
  const value = actual && quantityOf(actual.reading)?.value;
  const polarity = wantedWay(facts);
  const goal = bestOf(target, polarity);
  if (value === undefined || goal === undefined) return true;
  return polarity === 'lower' ? value < goal : value > goal;
}

/** Which way a plan should go from where it starts; of a plain index upward, unless its own targets go down. */
function wantedWay(facts: IndicatorFacts): Polarity | undefined {
  const { direction, figures } = facts;
  if (direction) return direction.polarity;
  return isPlainIndex(facts) && figures.course !== 'falling' ? 'higher' : undefined;
}

type WorkbookReport = Report<Message> & { readonly table: IndicatorTable };

function* checkBaselines(facts: IndicatorFacts, places: readonly IndicatorFacts[]): Iterable<WorkbookReport> {
  const { indicator } = facts;
  const { table } = facts.table;
  const name = indicator.name.text;
  for (const baseline of indicator.baselines) {
    const value = quantityOf(baseline.reading);
    if (!value) continue;
    const here = { name, here: baseline.cell.text };
    const actual = actualOf(baseline, value, places, table);
    if (actual) {
      const place = placeName(actual.sheet, actual.cell.position);
      const data = { ...here, place, there: actual.cell.text, period: baseline.column.year ?? '' };
      yield { table, at: baseline.cell.position, message: 'differs', data };
    }
    const target = worseFirstTarget(facts, baseline, value.value);
    if (target)
      yield { table, at: target.cell.position, message: 'worse', data: { ...here, target: target.cell.text } };
  }
}

/** The actual of the baseline's year in another table, when it is another figure. */
function actualOf(baseline: Measurement, value: Quantity, places: readonly IndicatorFacts[], own: IndicatorTable) {
  const { year } = baseline.column;
  if (year === undefined) return null;
  for (const { indicator, table } of places) {
    if (table.table === own) continue;
    for (const { cell, column, reading } of indicator.actuals) {
      if (column.year !== year || !isOfWholeYear(column)) continue;
      const actual = quantityOf(reading);
      if (!actual || !inOneUnit({ cell, column, reading }, baseline)) continue;
      return agree(actual, value) ? null : { cell, sheet: table.table.sheet };
    }
  }
  return null;
}

function worseFirstTarget(facts: IndicatorFacts, baseline: Measurement, value: number): Measurement | null {
  const { targetYears, indicator, unit } = facts;
  const { table } = facts.table;
  // Beside what was reached, a figure of the year before may be an achievement.
  const isPlan = !hasColumn(table, 'actual') && !hasColumn(table, 'achievement');
  const first = targetYears[0]?.items[0] ?? (isPlan ? onlyOf(indicator.targets) : undefined);
  const ofBaseline = unitOfFigure(baseline);
  if (ofBaseline !== '' && unit !== null && !sameUnit(ofBaseline, unit.text)) return null;
  const polarity = wantedWay(facts);
  const target = first && bestOf(first, polarity);
  if (!first || target === undefined || !inOneUnit(baseline, first) || isFarFrom(value, target)) return null;
  if (comesDownToWhole(facts, first)) return null;
  if ((baseline.column.year ?? -Infinity) >= (first.column.year ?? Infinity)) return null;
  const isWorse = (polarity === 'higher' && target < value) || (polarity === 'lower' && target > value);
  return isWorse ? first : null;
}

/** A tenth or ten times the target is another unit, or a slip of which other rules speak: 0,78 beside 72 years. */
const FAR = 10;

function isFarFrom(value: number, target: number): boolean {
  return value !== 0 && target !== 0 && (value / target >= FAR || target / value >= FAR);
}

/** Of a range its better end: a baseline within it is not better than the target. */
function bestOf({ reading }: Measurement, polarity: Polarity | undefined): number | undefined {
  if (reading.kind !== 'range') return quantityOf(reading)?.value;
  return polarity === 'lower' ? reading.lower.value : reading.upper.value;
}
