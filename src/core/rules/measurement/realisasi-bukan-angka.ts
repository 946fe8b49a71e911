/** An actual that holds no number where the target has one, or none where one is due. */

import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import { nearestAtPeriod } from '../../indicator/periods/at-period';
import { type QuantityReading, quantityOf } from '../../language/quantity';
import { asksForFigure } from '../../indicator/meaning/asks-for-figure';
import { type IndicatorFacts, type TableFacts } from '../../indicator/facts';
import { missingParts, missingYears } from '../../indicator/figures/missing-actuals';
import { meansZero } from '../../indicator/figures/nil';
import { normalise } from '../../language/normalise';
import { isTwoStep } from '../../language/words/two-step-words';
import { type Measurement } from '../../table/model';
import { type SheetGrid } from '../../sheet/grid';
import { mistypedOf, retyped, unsureFigure, LEVEL_OF } from '../finding/mistyped';
import { causesOfRow } from '../finding/one-cause';
import { type Report, defineRule } from '../rule';

export const realisasiBukanAngka = defineRule({
  meta: {
    id: 'realisasi-bukan-angka',
    level: 'error',
    title: both('Realisasi tidak berupa angka', 'The actual is no number'),
    why: both(
      'Target berupa angka hanya dapat dibandingkan dengan realisasi berupa angka. Kata-kata di sel itu membuat capaiannya tidak dapat dihitung.',
      'A target in figures can only be compared with an actual in figures. Words in that cell leave nothing to compute the achievement from.',
    ),
    remedy: both(
      'Tulis angka yang dicapai di sel realisasi, dan pindahkan penjelasannya ke kolom keterangan. Bila datanya belum ada, tulis "-" dan jelaskan di kolom keterangan.',
      'Write the figure that was reached, and move the words to the notes. Without data write "-", and say why in the notes.',
    ),
    basis: arithmetic('angka hanya dapat dibandingkan dengan angka', 'figures compare with figures only'),
    proposes: true,
    messages: {
      text: both(
        'Realisasi "{actual}" bukan angka, padahal targetnya "{target}". Tulis angka yang dicapai, atau "-" bila belum ada datanya.',
        'The actual "{actual}" is no number, but the target is "{target}". Write the figure reached, or "-" when there are no data yet.',
      ),
      step: both(
        'Realisasi "{actual}" bukan angka, padahal "{name}" diukur dengan angka seperti indikator lain di kolom ini. Tulis angka yang dicapai, atau "-" bila belum ada datanya.',
        'The actual "{actual}" is no number, but "{name}" is measured in figures, as others in this column are. Write the figure reached, or "-" when there are no data yet.',
      ),
      nil: both(
        'Realisasi "{actual}" berarti 0, tetapi tersimpan sebagai teks. Tulis 0, sehingga Excel dapat menghitungnya.',
        'The actual "{actual}" means 0, but is stored as text. Write 0, so that Excel can compute with it.',
      ),
      mistyped: both(
        'Realisasi "{text}" tampaknya salah ketik, mungkin {meant}. Ketik ulang angkanya.',
        'The actual "{text}" seems to be mistyped, perhaps for {meant}. Type the figure again.',
      ),
      broken: both(
        'Realisasi "{text}" tidak terbaca sebagai angka: titik atau komanya tidak pada tempatnya. Ketik ulang angkanya.',
        'The actual "{text}" cannot be read as a figure: its point or comma is out of place. Type the figure again.',
      ),
      noDay: both(
        'Realisasi "{text}" menyebut tanggal yang tidak ada. Periksa tanggalnya.',
        'The actual "{text}" names a day that does not exist. Check the date.',
      ),
      doubted: both(
        'Realisasi "{text}" masih bertanda tanya. Pastikan angkanya, lalu tulis tanpa tanda itu.',
        'The actual "{text}" still bears a question mark. Make sure of the figure and write it without the mark.',
      ),
      between: both(
        '"{column}" untuk "{name}" kosong, padahal realisasi sebelum dan sesudahnya terisi. Isi angkanya (0 bila memang nihil), atau tulis "-" bila tidak diukur.',
        '"{column}" of "{name}" is blank, although the actuals before and behind it are filled. Write the figure (0 where there was nothing), or "-" where none is measured.',
      ),
      saidBetween: both(
        '"{column}" untuk "{name}" berisi "{actual}", padahal realisasi sebelum dan sesudahnya terisi. Isi angkanya, atau tulis "-" bila tidak diukur.',
        '"{column}" of "{name}" says "{actual}", although the actuals before and behind it are filled. Write the figure, or "-" where none is measured.',
      ),
      approximate: both(
        'Realisasi "{actual}" hanya perkiraan dan tersimpan sebagai teks, sehingga Excel tidak menghitungnya. Tulis angka yang dicapai; bila memang taksiran, jelaskan di keterangan.',
        'The actual "{actual}" is an estimate stored as text, so that Excel does not compute with it. Write the figure reached; if it is estimated, say so in the notes.',
      ),
      notYet: both(
        'Realisasi "{name}" tertulis "{actual}", padahal targetnya "{target}" dan indikator lain sudah terisi. Isi angkanya; bila datanya belum ada, cukup "-" dengan penjelasan di kolom keterangan.',
        'The actual of "{name}" is written as "{actual}", although its target is "{target}" and other indicators have theirs. Write the figure; without data "-" with an explanation in the notes will do.',
      ),
    },
  },
  *check(_, { facts, grid }) {
    yield* missing(facts, grid);
    for (const known of facts.withSpecialFigures) {
      const { indicator } = known;
      const { targets, actuals } = indicator;
      for (const actual of actuals) {
        const { cell, column, reading } = actual;
        if (isApproximate(reading) && typeof cell.value === 'string') {
          const data = { actual: cell.text };
          yield { at: cell.position, message: 'approximate', level: 'warning', data, ...causesOfRow(indicator) };
        }
        if (meansZero(known, actual)) {
          const data = { actual: cell.text };
          yield { at: cell.position, message: 'nil', level: 'advice', data, ...causesOfRow(indicator) };
          continue;
        }
        const unsure = unsureFigure(actual);
        if (unsure) {
          yield { at: cell.position, message: unsure, level: LEVEL_OF[unsure], data: { text: cell.text } };
          continue;
        }
        if (reading.kind === 'rating') {
          yield* ratedInstead(known, actual);
          continue;
        }
        if (reading.kind !== 'text') continue;
        const slip = mistypedOf(actual);
        if (slip) yield { at: cell.position, message: 'mistyped', ...retyped(grid, cell, slip) };
        // Excel makes a date of "3/4" and of "3.4": typed as a number, but none to read.
        const isDate = typeof cell.value === 'number';
        if (!isDate && (/\d/.test(reading.text) || !/\p{L}{2}/u.test(reading.text))) continue;
        if (targets.length === 0 && isTwoStep(normalise(cell.text)) && isMeasuredBeside(known, actual)) {
          const data = { actual: cell.text, name: indicator.name.text };
          yield { at: cell.position, message: 'step', level: 'warning', data, ...causesOfRow(indicator) };
          continue;
        }
        const target = nearestAtPeriod(targets, column) ?? (isDate ? targets[0] : undefined);
        if (!target || quantityOf(target.reading) === undefined) continue;
        const data = { actual: cell.text, target: target.cell.text };
        yield { at: cell.position, message: 'text', data, ...causesOfRow(indicator) };
      }
    }
  },
});

/** "Ada" of what is measured, in a column in which others have figures. */
function isMeasuredBeside(known: IndicatorFacts, { column }: Measurement): boolean {
  if (!asksForFigure(known) && known.measure?.kind !== 'other') return false;
  return known.table.indicators.some(({ indicator: { actuals } }) =>
    actuals.some((other) => other.column.index === column.index && quantityOf(other.reading) !== undefined),
  );
}

/** "Baik" beside a target of 85 %: how good it was says nothing of a share, or of so many people. An index may be known by its step alone. */
function* ratedInstead(known: IndicatorFacts, { cell, column }: Measurement): Iterable<Report<'text'>> {
  const { indicator, measure, unitKind } = known;
  const target = nearestAtPeriod(indicator.targets, column);
  if (!target || quantityOf(target.reading) === undefined) return;
  const isFigure = measure?.place === 0 && (measure.kind === 'share' || measure.kind === 'count');
  if (!(isFigure || unitKind === 'percent') || measure?.kind === 'index' || !asksForFigure(known)) return;
  const data = { actual: cell.text, target: target.cell.text };
  yield { at: cell.position, message: 'text', data, ...causesOfRow(indicator) };
}

type Message = 'between' | 'saidBetween' | 'notYet';

/** "≈ 33", "sekitar 71": the figure is there, and nobody stands by it. */
function isApproximate(reading: QuantityReading): boolean {
  return reading.kind === 'bound' && reading.comparator === '±';
}

/** What is not there yet may have its reason: a person must look. */
function* missing(facts: TableFacts, grid: SheetGrid): Iterable<Report<Message>> {
  for (const known of facts.withSpecialFigures) {
    if (known.awaitsResults) continue;
    for (const { actual, target } of missingParts(known, grid)) {
      const { text } = actual.cell;
      const data = {
        column: actual.column.header,
        name: known.indicator.name.text,
        ...(text !== '' && { actual: text }),
      };
      const level = target ? 'warning' : 'advice';
      yield {
        at: actual.cell.position,
        message: text === '' ? 'between' : 'saidBetween',
        level,
        data,
        ...causesOfRow(known.indicator),
      };
    }
  }
  for (const { known, actual, target } of missingYears(facts)) {
    const data = { name: known.indicator.name.text, actual: actual.cell.text, target: target.cell.text };
    yield { at: actual.cell.position, message: 'notYet', level: 'advice', data, ...causesOfRow(known.indicator) };
  }
}
