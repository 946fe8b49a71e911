/** An actual that does not follow from its numerator and denominator, or a part larger than its whole. */

import { wrongBudgetRates } from '../../indicator/sums/budget-rates';
import { type Fraction, achievedOtherwise, factorOf, fractionsOf } from '../../indicator/achievements/fractions';
import { type IndicatorFacts, type TableFacts } from '../../indicator/facts';
import { wronglyNoted } from '../../indicator/sums/noted-fractions';
import { unitOfFigure } from '../../indicator/units/unit';
import { wholeOfRate } from '../../language/unit-factor';
import { isPercent } from '../../language/units';
import { formatNumber, roundHalfAwayFromZero } from '../../sheet/display';
import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import { isAboutChange, isPartOfWhole, isShare } from '../../indicator/meaning/names';
import { exactly, figureIn, meet, spanOf } from '../../indicator/figures/rounding';
import { type Column, hasColumn } from '../../table/model';
import { quote } from '../finding/quote';
import { type Report, defineRule } from '../rule';

export const pembilangPenyebut = defineRule({
  meta: {
    id: 'pembilang-penyebut',
    level: 'error',
    title: both('Realisasi tidak sesuai pembilang dan penyebutnya', 'The actual contradicts numerator and denominator'),
    why: both(
      'Pembilang dan penyebut adalah bukti realisasinya. Bila hasil baginya lain, salah satu dari ketiganya keliru.',
      'Numerator and denominator prove the actual. Where their quotient is another figure, one of the three is wrong.',
    ),
    remedy: both(
      'Cocokkan pembilang, penyebut, dan realisasi dengan sumber datanya, lalu perbaiki yang keliru. Agar tidak berselisih lagi, isi realisasi dengan rumus =pembilang/penyebut.',
      'Compare numerator, denominator and actual with their source and correct the one that is wrong. To keep them together, let the actual be a formula =numerator/denominator.',
    ),
    basis: arithmetic('realisasi = pembilang / penyebut', 'the actual is numerator / denominator'),
    messages: {
      wrong: both(
        'Realisasi tertulis "{actual}", padahal pembilang "{numerator}" dan penyebut "{denominator}" menghasilkan {expected}. Periksa ketiganya.',
        'The actual is written as "{actual}", but numerator "{numerator}" and denominator "{denominator}" give {expected}. Check all three.',
      ),
      spent: both(
        'Serapan tertulis "{rate}", padahal realisasi "{spent}" dari anggaran "{budget}" menghasilkan {expected}%. Periksa ketiganya.',
        'The part of the budget that was spent is written as "{rate}", but "{spent}" of "{budget}" gives {expected}%. Check all three.',
      ),
      achieved: both(
        'Capaian tertulis "{achievement}", padahal pembilang "{numerator}" dan penyebut "{denominator}" menghasilkan {expected}%. Periksa ketiganya.',
        'The achievement is written as "{achievement}", but numerator "{numerator}" and denominator "{denominator}" give {expected}%. Check all three.',
      ),
      noted: both(
        'Realisasi tertulis "{actual}", padahal menurut keterangannya ("{note}") {expected}%, dan di baris lain keduanya cocok. Periksa keduanya.',
        'The actual is written as "{actual}", but its note ("{note}") makes it {expected}%, and in other rows the two agree. Check both.',
      ),
      larger: both(
        'Pembilang "{numerator}" lebih besar daripada penyebut "{denominator}", padahal "{name}" adalah bagian dari keseluruhan. Periksa keduanya.',
        'The numerator "{numerator}" is larger than the denominator "{denominator}", but "{name}" is a part of a whole. Check both.',
      ),
    },
  },
  *check(table, { facts, grid }): Iterable<Report<'wrong' | 'larger' | 'spent' | 'achieved' | 'noted'>> {
    for (const { budget, spent, rate, follows } of wrongBudgetRates(table, grid)) {
      const expected = formatNumber(roundHalfAwayFromZero((follows.least + follows.most) / 2, 2));
      const data = { rate: rate.text, spent: spent.text, budget: budget.text, expected };
      yield { at: rate.position, message: 'spent', level: 'warning', data };
    }
    for (const { actual, note, expected } of wronglyNoted(facts)) {
      const percent = formatNumber(roundHalfAwayFromZero((expected.least + expected.most) / 2, 2));
      const data = { actual: actual.cell.text, note: quote(note.text), expected: percent };
      yield { at: actual.cell.position, message: 'noted', level: 'warning', data, cells: [note.position] };
    }
    // They stand in columns, or in rows below the share that they make.
    if (!hasColumn(table, 'numerator') && !table.rows.some(({ kind }) => kind === 'part')) return;
    const fractions = facts.indicators.flatMap(fractionsOf);
    yield* wronglyAchieved(facts);
    for (const fraction of fractions) {
      const { known, actual, numerator, denominator } = fraction;
      const [part, whole] = [figureIn(numerator), figureIn(denominator)];
      if (!part || !whole) continue;
      const data = { numerator: numerator.cell.text, denominator: denominator.cell.text };
      if (part.value > whole.value && whole.value > 0 && isPartOfWhole(known)) {
        yield { at: numerator.cell.position, message: 'larger', data: { ...data, name: known.indicator.name.text } };
        continue;
      }
      if (!actual || !figureIn(actual) || whole.value === 0 || factorOf(fraction) !== null) continue;
      if (isGrowth(fraction, part.value / whole.value)) continue;
      // A rate has a factor of its own (1.000, 100.000), which only the other rows can tell.
      const rate = saidRate(known);
      const isInPercent = isShare(known) || saysPercent(actual.column);
      const factor = rate ?? (isInPercent ? 100 : usualFactor(fractions));
      if (factor === null) continue;
      const decimals = Math.max(2, figureIn(actual)?.decimals ?? 0);
      const exact = formatNumber(roundHalfAwayFromZero((part.value / whole.value) * factor, decimals));
      const expected = rate === null && isInPercent ? `${exact}%` : exact;
      yield { at: actual.cell.position, message: 'wrong', data: { ...data, actual: actual.cell.text, expected } };
    }
  },
});

function* wronglyAchieved(facts: TableFacts): Iterable<Report<'achieved'>> {
  for (const { fraction, achievement, expected } of achievedOtherwise(facts)) {
    yield {
      at: achievement.cell.position,
      message: 'achieved',
      level: 'warning',
      data: {
        achievement: achievement.cell.text,
        numerator: fraction.numerator.cell.text,
        denominator: fraction.denominator.cell.text,
        expected: formatNumber(roundHalfAwayFromZero(expected, 2)),
      },
    };
  }
}

/** "Capaian (%)": its header says how it is written. */
function saysPercent({ headerUnit }: Column): boolean {
  return isPercent(headerUnit ?? '');
}

/** 13.125 of 12.500 as a growth of 5 %, 80 of 100 as a reduction by 20 %: the two are figures of two years. */
function isGrowth({ known, actual }: Fraction, quotient: number): boolean {
  const figure = figureIn(actual);
  if (!figure || !isAboutChange(known)) return false;
  return meet(spanOf({ ...figure, value: Math.abs(figure.value) }), exactly(Math.abs(quotient - 1) * 100));
}

/** "150 per mil", or "per 1.000" in the column of units: the row says itself of how many it is. */
function saidRate({ indicator: { targets, actuals }, unit }: IndicatorFacts): number | null {
  const typed = [...targets, ...actuals].map((figure) => wholeOfRate(unitOfFigure(figure)));
  return typed.find((whole) => whole !== null) ?? wholeOfRate(unit?.text ?? '');
}

function usualFactor(fractions: readonly Fraction[]): number | null {
  for (const fraction of fractions.filter(({ known }) => !isShare(known))) {
    const factor = figureIn(fraction.actual)?.value === 0 ? null : factorOf(fraction);
    if (factor !== null) return factor;
  }
  return null;
}
