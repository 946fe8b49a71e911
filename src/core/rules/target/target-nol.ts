/** A target of 0 where higher is better, or among other targets of a share or an index: achievement can't be computed. */

import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import { periodName, periodOfColumn } from '../finding/period-words';
import { type IndicatorFacts } from '../../indicator/facts';
import { isCounted } from '../../indicator/meaning/names';
import { goesEitherWay, namesEvil } from '../../indicator/meaning/polarity';
import { plannedNothing } from '../../indicator/figures/planned-nothing';
import { isPartOfYear } from '../../indicator/periods/column-period';
import { yearSeries } from '../../indicator/periods/series';
import { quantityOf } from '../../language/quantity';
import { ZERO_WORDS } from '../../knowledge/cells/number-words';
import { anyOf } from '../../language/words/any-of';
import { type Measurement } from '../../table/model';
import { causesOfRow } from '../finding/one-cause';
import { type Report, defineRule } from '../rule';

/** A name that states zero as its aim: "… tingkat gratifikasi 0%", "nihil temuan". */
const WANTS_ZERO = new RegExp(`(?:^|[\\s(])0\\s*%|\\b${anyOf(ZERO_WORDS)}\\b`, 'i');

export const targetNol = defineRule({
  meta: {
    id: 'target-nol',
    level: 'warning',
    title: both('Target nol', 'The target is zero'),
    why: both(
      'Realisasi dibagi target nol tidak ada hasilnya. Nol sering dipakai sebagai pengganti "belum diukur"; tulis "-" untuk itu.',
      'An actual divided by a target of zero has no result. Zero often stands for "not measured yet"; write "-" for that.',
    ),
    remedy: both(
      'Isi target yang sebenarnya, atau tulis "-" bila tahun itu belum diukur. Bila nol memang tujuannya, misalnya nihil kecelakaan, tetapkan arahnya makin rendah makin baik.',
      'Write the real target, or "-" when that year is not measured. If zero is the aim, such as no accidents, say that lower is better.',
    ),
    basis: arithmetic('pembagian dengan nol tidak terdefinisi', 'division by zero is undefined'),
    denies: ['achievable'],
    messages: {
      zero: both(
        'Target {period} untuk "{name}" adalah 0, padahal makin tinggi makin baik: capaiannya tidak dapat dihitung. Isi target yang sebenarnya, atau "-" bila belum diukur.',
        'The target of {period} for "{name}" is 0 although higher is better: no achievement can be computed. Write the real target, or "-" when it is not measured yet.',
      ),
      throughout: both(
        'Target "{name}" adalah 0 di setiap tahun ({from} sampai {to}), sedangkan indikator lain di tabel ini bertarget: tidak ada yang direncanakan, dan capaiannya tidak dapat dihitung. Isi target yang sebenarnya, atau "-" bila tidak dilaksanakan.',
        'The target of "{name}" is 0 in every year ({from} to {to}), while other indicators of this table have targets: nothing is planned, and no achievement can be computed. Write the real targets, or "-" if it is not done.',
      ),
      among: both(
        'Target {period} untuk "{name}" adalah 0, sedangkan target tahun lain "{before}" dan "{after}": ke arah mana pun, capaiannya tidak dapat dihitung. Isi target yang sebenarnya, atau "-" bila belum diukur.',
        'The target of {period} for "{name}" is 0 between "{before}" and "{after}" of other years: whichever way is better, no achievement can be computed. Write the real target, or "-" when it is not measured yet.',
      ),
    },
  },
  *check(_, { facts }): Iterable<Report<'zero' | 'among' | 'throughout'>> {
    const idle = plannedNothing(facts);
    for (const known of facts.indicators) {
      const { indicator } = known;
      if (known.figures.least > 0 || !indicator.targets.some(isZero)) continue;
      const zeros = indicator.targets.filter((target) => !isPartOfYear(target.column) && isZero(target));
      if (zeros.length === 0 || WANTS_ZERO.test(indicator.name.text)) continue;
      if (idle.has(known)) {
        yield* throughout(known);
        continue;
      }
      const { direction } = known;
      if (direction === null) yield* amongOthers(known);
      if (direction?.polarity !== 'higher') continue;
      // "Zero accident": nothing but zeros is what is wanted, unless more is better for certain.
      if (direction.from === 'objective' && zeros.length === indicator.targets.length) continue;
      for (const { cell, column } of isWithoutMeaning(known) ? zeros : zerosBetween(known, zeros)) {
        const data = { ...periodOfColumn(column), name: indicator.name.text };
        yield { at: cell.position, message: 'zero', data, ...causesOfRow(indicator) };
      }
    }
  },
});

/** Once a row, at the first year. */
function* throughout({ indicator: { targets, name } }: IndicatorFacts): Iterable<Report<'throughout'>> {
  const [first, ...more] = targets;
  const last = more[more.length - 1];
  if (!first || !last) return;
  const ends = { from: periodName(first.column), to: periodName(last.column) };
  const cells = more.map(({ cell }) => cell.position);
  yield { at: first.cell.position, message: 'throughout', data: { name: name.text, ...ends }, cells };
}

/** No share and no index goes down to nothing and up again the year after, nor does a count that is much the same in all other years. */
function* amongOthers(known: IndicatorFacts): Iterable<Report<'among'>> {
  const { indicator, measure } = known;
  const mayCome = isCounted(known);
  if (measure === null || (mayCome && namesEvil(known)) || goesEitherWay(known)) return;
  for (const { items } of yearSeries(indicator.targets)) {
    if (mayCome && !isSteadyElsewhere(items)) continue;
    for (const [place, { cell, column, reading }] of items.entries()) {
      if (quantityOf(reading)?.value !== 0) continue;
      const before = items.slice(0, place).reverse().find(isAboveZero);
      const after = items.slice(place + 1).find(isAboveZero);
      if (!before || !after) continue;
      const data = { before: before.cell.text, after: after.cell.text, name: indicator.name.text };
      yield {
        at: cell.position,
        message: 'among',
        ...(mayCome && { level: 'warning' as const }),
        data: { ...periodOfColumn(column), ...data },
        ...causesOfRow(indicator),
      };
    }
  }
}

/** 120, 140, 0, 180: of few things there may well be none in some year. */
function isSteadyElsewhere(items: readonly Measurement[]): boolean {
  const values = items.flatMap(({ reading }) => quantityOf(reading)?.value ?? []).filter((value) => value !== 0);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.length === items.length - 1 && values.length >= FEWEST_YEARS && least >= MANY && most <= least * ALIKE;
}

const FEWEST_YEARS = 3;
const MANY = 20;
const ALIKE = 2;

function isAboveZero({ reading }: Measurement): boolean {
  return (quantityOf(reading)?.value ?? 0) > 0;
}

function isZero({ reading }: Measurement): boolean {
  return quantityOf(reading)?.value === 0;
}

/** Of shares and indices; a count may well begin with nothing. */
function isWithoutMeaning({ measure }: IndicatorFacts): boolean {
  return measure?.kind !== 'count';
}

/** What is built later has none at first, and where no disputes are expected none are to be settled: only a count that goes back to nothing is odd. */
function zerosBetween(known: IndicatorFacts, zeros: readonly Measurement[]): readonly Measurement[] {
  if (namesEvil(known)) return [];
  const { targets } = known.indicator;
  const first = targets.findIndex(isAboveZero);
  return first < 0 ? zeros : zeros.filter((zero) => targets.indexOf(zero) > first);
}
