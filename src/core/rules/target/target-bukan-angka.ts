/** A target that holds no number. */

import { hasUnitTrait } from '../../knowledge/units/unit-categories';
import { unitOf } from '../../language/units';
import { normalise } from '../../language/normalise';
import { isMoment, saysWhen } from '../../language/words/time-words';
import { isTwoStep, isStepOfUnit, isTwoStepUnit } from '../../language/words/two-step-words';
import { asksForFigure } from '../../indicator/meaning/asks-for-figure';
import { type IndicatorFacts } from '../../indicator/facts';
import { meansZero } from '../../indicator/figures/nil';
import { type QuantityReading } from '../../language/quantity';
import { aimsOf, type Cell, type Measurement } from '../../table/model';
import { CLASS_WORDS } from '../../knowledge/cells/cell-words';
import { AWARDS } from '../../knowledge/units/units';
import { anyOf } from '../../language/words/any-of';
import { IKU_IS_A_MEASURE } from '../basis';
import { both } from '../../language/bilingual';
import { mistypedOf, retyped, unsureFigure, LEVEL_OF } from '../finding/mistyped';
import { otherCells } from '../finding/other-cells';
import { type Report, defineRule } from '../rule';

export const targetBukanAngka = defineRule({
  meta: {
    id: 'target-bukan-angka',
    level: 'error',
    title: both('Target tidak berupa angka', 'The target is no number'),
    why: both(
      'Kata seperti "meningkat" tidak dapat dibandingkan dengan realisasi. Predikat pada skala yang dikenal (WTP, BB, Sangat Tinggi) boleh dipakai.',
      'A word such as "meningkat" (rising) cannot be compared with an actual. A rating on a known scale (WTP, BB, Sangat Tinggi) may be used.',
    ),
    remedy: both(
      'Ganti kata seperti "meningkat" dengan angka yang hendak dicapai. Bila yang ditargetkan sebuah predikat, tulis predikat dari skala yang dikenal, misalnya "WTP" atau "BB".',
      'Replace words such as "meningkat" by the figure to be reached. Where a grade is aimed at, write one of a known scale, such as "WTP" or "BB".',
    ),
    basis: IKU_IS_A_MEASURE,
    proposes: true,
    denies: ['achievable'],
    messages: {
      text: both(
        'Target "{text}" tidak memuat angka. Tulis angka yang hendak dicapai, atau predikat dari skala yang dikenal.',
        'The target "{text}" holds no number. Write the figure to be reached, or a rating on a known scale.',
      ),
      texts: both(
        'Target "{text}", juga {others}, tidak memuat angka. Tulis angka yang hendak dicapai, atau predikat dari skala yang dikenal.',
        'The target "{text}" holds no number, nor do {others}. Write the figure to be reached, or a rating on a known scale.',
      ),
      nil: both(
        'Target "{text}" berarti 0, tetapi tersimpan sebagai teks. Tulis 0, sehingga Excel dapat menghitungnya.',
        'The target "{text}" means 0, but is stored as text. Write 0, so that Excel can compute with it.',
      ),
      nils: both(
        'Target "{text}", juga {others}, berarti 0, tetapi tersimpan sebagai teks. Tulis 0, sehingga Excel dapat menghitungnya.',
        'The target "{text}" means 0, and so do {others}, but they are stored as text. Write 0, so that Excel can compute with them.',
      ),
      unit: both(
        'Target "{text}" hanya menyebut satuan tanpa angka. Tulis angka yang hendak dicapai.',
        'The target "{text}" names a unit without a figure. Write the figure to be reached.',
      ),
      mistyped: both(
        'Target "{text}" tampaknya salah ketik, mungkin {meant}. Ketik ulang angkanya.',
        'The target "{text}" seems to be mistyped, perhaps for {meant}. Type the figure again.',
      ),
      broken: both(
        'Target "{text}" tidak terbaca sebagai angka: titik atau komanya tidak pada tempatnya. Ketik ulang angkanya.',
        'The target "{text}" cannot be read as a figure: its point or comma is out of place. Type the figure again.',
      ),
      date: both(
        'Target "{text}" tersimpan sebagai tanggal atau jam, padahal "{name}" diukur dengan angka: ketikan seperti 4-3 atau 1:20 diubah Excel. Beri sel itu format Angka, lalu ketik ulang angkanya.',
        'The target "{text}" is stored as a date or a time, but "{name}" is measured in figures: Excel changes what is typed like 4-3 or 1:20. Give the cell a number format and type the figure again.',
      ),
      noDay: both(
        'Target "{text}" menyebut tanggal yang tidak ada. Periksa tanggalnya.',
        'The target "{text}" names a day that does not exist. Check the date.',
      ),
      doubted: both(
        'Target "{text}" masih bertanda tanya. Pastikan angkanya, lalu tulis tanpa tanda itu.',
        'The target "{text}" still bears a question mark. Make sure of the figure and write it without the mark.',
      ),
      rating: both(
        'Target "{text}" berupa predikat, padahal "{name}" diukur dalam "{unit}". Tulis angkanya.',
        'The target "{text}" is a rating, but "{name}" is measured in "{unit}". Write the figure.',
      ),
      ratings: both(
        'Target "{text}", juga {others}, berupa predikat, padahal "{name}" diukur dalam "{unit}". Tulis angkanya.',
        'The target "{text}" is a rating, and so are {others}, but "{name}" is measured in "{unit}". Write the figures.',
      ),
      amongFigures: both(
        'Target "{text}" berupa predikat, sedangkan target lain untuk "{name}" berupa angka ({figures}), sehingga tidak dapat dibandingkan. Tulis angkanya, atau pakai predikat di semua tahun.',
        'The target "{text}" is a step of a scale, but the others of "{name}" are figures ({figures}), so that they cannot be compared. Write the figure, or steps in all years.',
      ),
      scaleless: both(
        'Target "{text}" tidak menyebut skalanya, dan "{name}" tidak menyebut ukuran maupun satuannya. Tulis angka yang hendak dicapai, atau sebutkan skalanya di kolom satuan.',
        'The target "{text}" names no scale, and "{name}" names neither measure nor unit. Write the figure to be reached, or name the scale in the unit column.',
      ),
    },
  },
  *check(table, { facts, grid }): Iterable<Report<Message>> {
    const hasYears = table.columns.some(
      ({ role, year, ordinal }) => role === 'target' && (year ?? ordinal) !== undefined,
    );
    for (const known of facts.withSpecialTargets) {
      const { indicator, unit, measure } = known;
      const category = unit ? unitOf(unit.text)?.category : undefined;
      const rated = category === 'rating' || measure?.kind === 'rating';
      const isAward = unit !== null && AWARDS.has(normalise(unit.text));
      const isTwoSteps = unit !== null && isTwoStepUnit(normalise(unit.text));
      const odd = stepAmongFigures(known);
      if (odd) yield odd;
      const inWords: Cell[] = [];
      const rating: Cell[] = [];
      const nil: Cell[] = [];
      for (const target of aimsOf(indicator)) {
        // Beside target columns with years a bare "Target SDGs" is a column of ticks.
        const { year, ordinal, role } = target.column;
        if (role === 'target' && hasYears && year === undefined && ordinal === undefined) continue;
        const { text, position } = target.cell;
        const slip = mistypedOf(target);
        const unsure = unsureFigure(target);
        if (slip) yield { at: position, message: 'mistyped', ...retyped(grid, target.cell, slip) };
        else if (unsure) yield { at: position, message: unsure, level: LEVEL_OF[unsure], data: { text } };
        else if (isStoredAsDate(target) && category !== 'time' && asksForFigure(known))
          yield { at: position, message: 'date', level: 'warning', data: { text, name: indicator.name.text } };
        else if (!isTwoSteps && !rated && meansZero(known, target)) nil.push(target.cell);
        else if (isLoneUnit(target)) yield { at: position, message: 'unit', data: { text } };
        else if (isWords(target) && !rated) {
          if (isTwoSteps || isMoment(text) || (isAward && NAME.test(text))) continue;
          if (unit !== null && isStepOfUnit(normalise(text), normalise(unit.text))) continue;
          if (asksForFigure(known) || !(isTwoStep(normalise(text)) || saysWhen(text))) inWords.push(target.cell);
        } else if (
          odd === null &&
          target.reading.kind === 'rating' &&
          unit?.from === 'column' &&
          (category === 'percent' || hasUnitTrait(category, 'dimension'))
        ) {
          rating.push(target.cell);
        }
      }
      yield* inOneRow(inWords, 'text', 'texts', {});
      yield* inOneRow(rating, 'rating', 'ratings', { name: indicator.name.text, unit: unit?.text ?? '' });
      yield* inOneRow(nil, 'nil', 'nils', {}, 'advice');
      yield* withoutScale(known);
    }
  },
});

type Message =
  | 'text'
  | 'texts'
  | 'nil'
  | 'nils'
  | 'unit'
  | 'mistyped'
  | 'broken'
  | 'noDay'
  | 'doubted'
  | 'date'
  | 'rating'
  | 'ratings'
  | 'scaleless'
  | 'amongFigures';

/** So many figures of other years show how the row is measured. */
const FEWEST_FIGURES = 2;

/** "70 | BB | 74 | 76": the only step of a scale among the years of a row. */
function stepAmongFigures({ indicator: { targets, name } }: IndicatorFacts): Report<'amongFigures'> | null {
  const [odd, ...more] = targets.filter(({ reading }) => reading.kind === 'rating');
  const others = targets.filter(({ reading }) => reading.kind === 'single');
  if (!odd || more.length > 0 || others.length < FEWEST_FIGURES) return null;
  const figures = others
    .slice(0, MOST_QUOTED)
    .map(({ cell }) => cell.text)
    .join('; ');
  const data = { text: odd.cell.text, name: name.text, figures };
  return { at: odd.cell.position, message: 'amongFigures', level: 'warning', data };
}

const MOST_QUOTED = 6;

/** "Adipura Kencana": what is awarded is called by its name; "Meningkat" and "Terbaik" are none. */
const NAME = /^\s*(?!(?:me|ter|ber)\p{Ll}|tetap)\p{Lu}/iu;

/** "Kebersihan lingkungan: baik" may be told by anyone's eye; who grades, names the scale or is known for it. */
function* withoutScale({ indicator, unit, measure, libraryRow }: IndicatorFacts): Iterable<Report<'scaleless'>> {
  // A rating is the unit of its own target, unless somebody wrote another.
  if ((unit && unit.from !== 'targets') || measure || libraryRow) return;
  const [first, ...more] = indicator.targets.filter(
    ({ reading }) => reading.kind === 'rating' && isOfAnyScale(reading),
  );
  if (!first) return;
  const { text, position } = first.cell;
  const cells = more.map(({ cell }) => cell.position);
  const data = { text, name: indicator.name.text };
  yield { at: position, message: 'scaleless', level: 'warning', data, ...(cells.length > 0 && { cells }) };
}

/** Words that rate anything at all. */
function isOfAnyScale({ scale }: Extract<QuantityReading, { kind: 'rating' }>): boolean {
  return scale === 'tingkat' || scale === 'mutu';
}

/** Words in every year of a row are one way of planning, not five mistakes. */
function* inOneRow(
  [first, ...more]: readonly Cell[],
  one: Message,
  many: Message,
  about: Readonly<Record<string, string>>,
  level?: 'advice',
): Iterable<Report<Message>> {
  if (!first) return;
  const at = first.position;
  const data = { text: first.text, ...about };
  const cells = more.map(({ position }) => position);
  const said =
    cells.length === 0 ? { message: one, data } : { message: many, data: { ...data, ...otherCells(cells) }, cells };
  yield { at, ...said, ...(level && { level }) };
}

/** Excel makes 4 March of "4-3", and twenty past one of "1:20". */
function isStoredAsDate({ cell, reading }: Measurement): boolean {
  return typeof cell.value === 'number' && reading.kind === 'text';
}

/** "%", "… %", "Rp": what the figure would be in, without the figure. */
function isLoneUnit({ cell }: Measurement): boolean {
  return typeof cell.value === 'string' && /^[\s.…_-]*(?:%|‰|rp\.?)[\s.…_-]*$/i.test(cell.value);
}

/** "Tipe B", "Kelas III", "II": a class has a letter or a Roman number. */
const CLASS = new RegExp(String.raw`^(?:${anyOf(CLASS_WORDS)}\.?\s+(?:[a-e]|[ivx]+)|(?=.)x?(?:ix|iv|v?i{0,3}))$`, 'i');

/** Words without a digit. A tick, and a text with a figure that could not be read, are not judged. */
function isWords({ reading }: Measurement): boolean {
  return (
    reading.kind === 'text' &&
    !/\d/.test(reading.text) &&
    /\p{L}{2}/u.test(reading.text) &&
    !CLASS.test(reading.text.trim())
  );
}
