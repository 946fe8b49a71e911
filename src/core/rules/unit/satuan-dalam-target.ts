/** The unit is typed into the target cell, so that the target is text. */

import { LEADING_TO_WHOM, OF_WHOLE } from '../../knowledge/spelling/small-words';
import { anyOf } from '../../language/words/any-of';
import { zerosOfUnit } from '../../language/unit-size';
import { normalise, tidy } from '../../language/normalise';
import { isPercent, sameUnit, unitHas, unitOf } from '../../language/units';
import { isRatingText } from '../../language/cell-kinds';
import { fixedFormat, numberFormatFor } from '../../sheet/display';
import { aimsOf, hasColumn, type Indicator, type IndicatorTable, type Measurement } from '../../table/model';
import { practice } from '../basis';
import { type IndicatorFacts } from '../../indicator/facts';
import { isOfOnePost } from '../../indicator/context/one-post';
import { both } from '../../language/bilingual';
import { type NewValue, fixCells } from '../finding/fixes';
import { WHOLE_TABLE } from '../finding/one-cause';
import { keepsAchievements } from '../finding/kept-meaning';
import { type FixKind } from '../../changes/fix';
import { type RuleContext, defineRule } from '../rule';

export const satuanDalamTarget = defineRule({
  meta: {
    id: 'satuan-dalam-target',
    level: 'advice',
    title: both('Satuan diketik di sel target', 'The unit is typed into the target cell'),
    why: both(
      'Excel memperlakukan "25 UKM" sebagai teks: tidak dapat dijumlahkan, dibandingkan, atau dibuat grafik. Angka di sel target, satuannya di kolom Satuan.',
      'To Excel "25 UKM" is text: it cannot be added, compared or charted. The number belongs into the target, the unit into its own column.',
    ),
    remedy: both(
      'Tulis angkanya saja di sel target dan satuannya di kolom Satuan. Bila satuannya perlu tampak di sel, gunakan format angka, bukan ketikan.',
      'Write the figure alone in the cell of the target and the unit in the column of units. If the unit must show in the cell, use a number format, not typing.',
    ),
    basis: practice(
      'formulir IKU memisahkan kolom target dan satuan',
      'IKU forms keep target and unit in separate columns',
    ),
    fixable: true,
    proposes: true,
    asks: 'unitColumn',
    messages: {
      unit: both(
        'Target "{text}" memuat satuan "{unit}", sehingga terbaca sebagai teks. Tulis angkanya saja dan letakkan "{unit}" di kolom Satuan.',
        'The target "{text}" holds the unit "{unit}", so it is text. Write the number alone and put "{unit}" into the unit column.',
      ),
      slip: both(
        'Target "{text}" memuat "{unit}", yang bukan satuan yang dikenal dan mungkin salah ketik. Tulis angkanya saja.',
        'The target "{text}" holds "{unit}", which is no unit that we know and may be a slip. Write the number alone.',
      ),
      beside: both(
        'Target "{text}" memuat "{unit}", sedangkan kolom Satuan berisi "{stated}". Bila satuannya berbeda, hitung ulang angkanya dalam satuan kolom itu; lalu tulis angkanya saja.',
        'The target "{text}" holds "{unit}", while the unit column says "{stated}". If the two differ, convert the figure into the unit of the column; then write the number alone.',
      ),
      change: both(
        'Target "{text}" memuat keadaan awal dan yang dituju, sehingga terbaca sebagai teks. Tulis angka yang dituju saja; keadaan awal mendapat kolomnya sendiri.',
        'The target "{text}" holds where it starts and what is to be reached, so it is text. Write the figure to be reached alone; the start has a column of its own.',
      ),
      product: both(
        'Target "{text}" memuat lebih dari satu angka, sehingga terbaca sebagai teks. Tulis satu angka yang hendak dicapai, misalnya hasil kalinya, dan jelaskan rinciannya di keterangan.',
        'The target "{text}" holds more than one figure, so it is text. Write the one figure to be reached, such as the product, and explain its parts in the notes.',
      ),
      inColumn: both(
        'Target "{text}" memuat satuan "{unit}", yang sudah ada di kolom Satuan, sehingga terbaca sebagai teks. Tulis angkanya saja.',
        'The target "{text}" holds the unit "{unit}", which the unit column says already, so it is text. Write the number alone.',
      ),
      ownColumn: both(
        'Target "{text}" memuat satuan "{unit}", sehingga terbaca sebagai teks. Tulis angkanya saja; "{unit}" dapat tetap tampak sebagai format angka, atau mendapat kolom Satuan sendiri.',
        'The target "{text}" holds the unit "{unit}", so it is text. Write the number alone; "{unit}" can still be shown by the number format, or get a unit column of its own.',
      ),
      otherUnit: both(
        'Target "{text}" memuat satuan "{unit}", padahal kolom Satuan berisi "{stated}". Pastikan mana yang diukur, samakan satuannya, lalu tulis angkanya saja di sel target.',
        'The target "{text}" holds the unit "{unit}", but the unit column says "{stated}". See which is measured, make the units agree, then write the number alone in the target.',
      ),
      unlikeName: both(
        'Target "{text}" memuat satuan "{unit}", padahal nama indikatornya menyebut "{named}". Pastikan mana yang diukur, lalu tulis angkanya dalam satuan itu.',
        'The target "{text}" holds the unit "{unit}", but the name of the indicator says "{named}". See which is measured, then write the figure in that unit.',
      ),
      unlikeOthers: both(
        'Target "{text}" memuat satuan "{unit}", padahal target lain di baris ini memuat "{named}". Pastikan mana yang diukur, lalu tulis angkanya dalam satuan itu.',
        'The target "{text}" holds the unit "{unit}", but the other targets of this row hold "{named}". See which is measured, then write the figure in that unit.',
      ),
      noColumn: both(
        'Target "{text}" memuat satuan "{unit}", sehingga terbaca sebagai teks. Tulis angkanya saja; "{unit}" dapat tetap tampak sebagai format angka, atau mendapat kolom Satuan, yang belum ada di tabel ini.',
        'The target "{text}" holds the unit "{unit}", so it is text. Write the number alone; "{unit}" can still be shown by the number format, or get a unit column, which this table does not have yet.',
      ),
    },
  },
  *check(table, context) {
    if (isOfOnePost(table)) return;
    for (const known of context.facts.withSpecialTargets) {
      const { indicator } = known;
      const typed = aimsOf(indicator).filter((target) => isTyped(target) && !namesStep(indicator, target));
      if (typed.length === 0) continue;
      const kind = kindOfFix(indicator, context);
      for (const [index, target] of typed.entries()) {
        const unit = typedUnit(target) ?? '';
        // Baseline and actual become numbers together with the first target, so that none is compared with a text.
        // What a formula brings from them becomes one by itself.
        const others = index === 0 ? [...indicator.baselines, ...indicator.actuals].filter(isTypedIn(unit)) : [];
        const constants = [target, ...others.filter(isConstant)];
        const values = constants.flatMap((figure) => valuesOf(indicator, figure));
        const contradicted = contradictionOf(known, typed, target);
        if (contradicted) {
          const data = { text: target.cell.text, unit: asWritten(target, unit), named: contradicted.named };
          yield { at: target.cell.position, message: contradicted.message, level: 'warning', data };
          continue;
        }
        const message = messageFor(table, indicator, unit);
        yield {
          at: target.cell.position,
          message,
          data: { text: target.cell.text, unit: asWritten(target, unit), stated: indicator.unit?.text ?? '' },
          // "≤ 24 jam" is how a service is promised: that the table writes its limits so is one decision.
          ...(target.reading.kind === 'bound' && message !== 'otherUnit' && { cause: WHOLE_TABLE }),
          ...fixCells(context.grid, kind, message === 'product' || message === 'change' ? [] : values),
        };
      }
    }
  },
});

/** Another unit than the name has in brackets, or than the rest of the row is typed in: to take it away would hide that. */
function contradictionOf(
  { unit: ofName, words }: IndicatorFacts,
  typed: readonly Measurement[],
  target: Measurement,
): { readonly message: 'unlikeName' | 'unlikeOthers'; readonly named: string } | null {
  const own = typedUnit(target) ?? '';
  if (unitOf(own) === null) return null;
  if (ofName?.from === 'name' && unitOf(ofName.text) !== null) {
    return isOfOtherKind(own, ofName.text) ? { message: 'unlikeName', named: ofName.text } : null;
  }
  const [other = '', ...more] = typed.flatMap((each) => (each === target ? [] : (typedUnit(each) ?? [])));
  const areAlike = more.length > 0 && more.every((each) => normalise(each) === normalise(other));
  // Of two units that we know `satuan-berubah` speaks; one that we do not know is one where the name counts it.
  if (!areAlike || unitOf(other) !== null || !words.includes(normalise(other))) return null;
  return { message: 'unlikeOthers', named: other };
}

function isOfOtherKind(a: string, b: string): boolean {
  const [one, other] = [unitOf(a)?.category, unitOf(b)?.category];
  return one !== other && !sameUnit(a, b);
}

function messageFor(table: IndicatorTable, indicator: Indicator, unit: string) {
  if (BECOMES.test(unit)) return 'change';
  if (holdsFigure(unit)) return 'product';
  if (!hasColumn(table, 'unit')) return 'noColumn';
  // Of several levels side by side another may have the only column.
  if (!indicator.unit) return 'ownColumn';
  if (isSlip(unit)) return 'slip';
  if (isAnother(indicator, unit)) return 'otherUnit';
  if (indicator.unit.text === '' || tellsMore(unit, indicator.unit.text)) return 'unit';
  return sameUnit(indicator.unit.text, unit) ? 'inColumn' : 'beside';
}

/** "12 an", "98%%": two letters that are no unit we know, or signs alone. "T" and "M" are sizes. */
function isSlip(unit: string): boolean {
  return SIGNS_OR_LETTERS.test(unit) && zerosOfUnit(unit) === 0 && !UNITS_OF_SIGNS.has(unit) && !isKnown(unit);
}

const SIGNS_OR_LETTERS = /^(?:\p{L}{2}|[^\p{L}\d\s]{1,3})$/u;
const UNITS_OF_SIGNS: ReadonlySet<string> = new Set(['%', '‰', '°', '$', '"', "'"]);

function isKnown(unit: string): boolean {
  return /\p{L}/u.test(unit) && unitOf(unit) !== null;
}

/** The column names another unit than the target does. Of a word that is no unit we know, such as a lone "T", this cannot be said. */
function isAnother({ unit: stated }: Indicator, unit: string): boolean {
  if (stated === undefined || stated.text === '' || unitOf(unit) === null) return false;
  return !sameUnit(stated.text, unit) && !tellsMore(unit, stated.text);
}

/** "per 1.000 perempuan 15-19 tahun" beside "per 1.000 perempuan": of whom more closely. */
function tellsMore(unit: string, stated: string): boolean {
  return unitOf(stated)?.category === 'rate' && normalise(unit).startsWith(`${normalise(stated)} `);
}

/** "Rp. 70 T" in a row of "Triliun Rupiah" is read in that unit, but says only "Rp. T". */
function asWritten({ cell }: Measurement, unit: string): string {
  if (tidy(cell.text).toLowerCase().includes(unit.toLowerCase())) return unit;
  return cell.text.replace(FIGURE, ' ').replace(/\s+/g, ' ').trim() || unit;
}

/** "1,65 T" in a row of "Miliar Rupiah": what is written instead, somebody has to see. */
function isInOtherWords(figure: Measurement): boolean {
  const unit = typedUnit(figure) ?? '';
  return zerosOfUnit(unit) > 0 && asWritten(figure, unit) !== unit;
}

const FIGURE = /[-+]?\d(?:[\d.,]*\d)?/g;

function isTyped(figure: Measurement): boolean {
  return typedUnit(figure) !== null;
}

/** "3 (Proaktif)" in a row of "Level": what the scale calls that step. */
function namesStep({ unit }: Indicator, { cell }: Measurement): boolean {
  const inBrackets = BEHIND_FIGURE.exec(cell.text)?.[1];
  if (inBrackets === undefined || unitOf(inBrackets) !== null) return false;
  return unitHas(unit?.text ?? '', 'score');
}

const BEHIND_FIGURE = /^\s*\d(?:[\d.,]*\d)?\s*\((\p{L}[^()\d]*)\)\s*$/u;

function isConstant({ cell }: Measurement): boolean {
  return cell.formula === '';
}

function isTypedIn(unit: string): (figure: Measurement) => boolean {
  return (figure) => {
    const own = typedUnit(figure);
    return own !== null && sameUnit(own, unit);
  };
}

/** Safe only where every figure of the row that is text becomes a number, and what is computed from them stays. */
function kindOfFix(indicator: Indicator, { facts }: RuleContext): FixKind {
  const typed = [...aimsOf(indicator), ...indicator.baselines, ...indicator.actuals].filter(isTyped);
  const found = typed.map((figure) => valuesOf(indicator, figure));
  const isWhole = found.every((each) => each.length > 0);
  const sayMore = typed.some(
    (figure) =>
      SAYS_MORE.test(figure.cell.text) || isInOtherWords(figure) || saysMoreThan(indicator.unit?.text, figure),
  );
  // "41000 buku" in a row of "orang": which of them is wrong, somebody has to see.
  const [first] = typed;
  const inOneUnit = !first || typed.every(isTypedIn(typedUnit(first) ?? ''));
  return isWhole &&
    inOneUnit &&
    typed.every(isConstant) &&
    !sayMore &&
    !isSignedBeside(indicator, typed) &&
    facts.figuresMayBeRewritten &&
    keepsAchievements(indicator, found.flat())
    ? 'safe'
    : 'proposed';
}

/** "82 persen" beside "80 %": the sign stands for a hundredth in Excel, the word does not, and 82 alone would be of another scale. */
function isSignedBeside(indicator: Indicator, typed: readonly Measurement[]): boolean {
  if (!typed.some((figure) => isPercent(typedUnit(figure) ?? ''))) return false;
  return [...aimsOf(indicator), ...indicator.baselines, ...indicator.actuals].some(({ cell }) =>
    cell.text.endsWith('%'),
  );
}

/** "5 UMKM/bulan" in a row of UMKM: the 5 alone would be those of a year. */
function saysMoreThan(stated: string | undefined, figure: Measurement): boolean {
  const unit = typedUnit(figure) ?? '';
  return unit.includes('/') && stated !== undefined && stated !== '' && normalise(unit) !== normalise(stated);
}

/** "12 posyandu x 4 kali", "3 titik (12 bulan)": what looks like a unit holds another figure. "m3" and "per 1.000 KH" are units. */
function holdsFigure(unit: string): boolean {
  return unitOf(unit)?.category !== 'rate' && ANOTHER_FIGURE.test(unit.replace(OF_WHOM, ' '));
}

/** "pemuda 16-30 tahun", "orang kelas 10-12": of whom is spoken. */
const OF_WHOM = new RegExp(
  `\\s${anyOf(LEADING_TO_WHOM)}\\s+\\d+(?:\\s?-\\s?\\d+)?|\\s\\d+\\s?-\\s?\\d+\\s+tahun`,
  'gi',
);

/** "70 menjadi 75". */
const BECOMES = /^(?:%\s*)?menjadi\s+\d/i;

const ANOTHER_FIGURE = /(?:^|[\s(@x×*])\d/i;

/** "85 (delapan puluh) persen": the words in brackets would be lost, and may say another figure. */
const SAYS_MORE = /\(\s*(?:\p{L}{2}|\d)/u;

/** The unit that is part of the cell's text. A percent sign is no unit in words: Excel itself writes and reads it. */
function typedUnit({ cell, reading }: Measurement): string | null {
  if (typeof cell.value !== 'string' || CLOCK.test(cell.text)) return null;
  if (reading.kind === 'range') return unitInWords(reading.upper.unit);
  return reading.kind === 'single' || reading.kind === 'bound' ? unitInWords(reading.quantity.unit) : null;
}

/** "00:30:00" says hours without a word of them, and "2 x 24 jam" is how a service says when it will have answered. */
const CLOCK = /^(?:[\d:\s]+|\s*\d+\s*[x×]\s*24\s*jam\s*)$/i;

function unitInWords(unit: string): string | null {
  return unit === '' || unit === '%' || RANK.test(unit) || OF_SO_MANY.test(unit) || ratingAlone(unit) ? null : unit;
}

/** "80 (BB / Sangat Baik)": what the figure is called on a scale. */
function ratingAlone(unit: string): boolean {
  return unit.split('/').every((part) => isRatingText(part.trim()));
}

/** "8 dari 10" is a share: the 8 alone would be another figure. */
const OF_SO_MANY = new RegExp(`^${anyOf(OF_WHOLE)}\\s+\\d`, 'i');

/** "10 besar" is a place among others: what is counted stands nowhere in the cell. */
const RANK = /^(?:besar|teratas)\b/i;

/**
 * The unit goes into the unit column when that says the same, or is empty and the whole row agrees; otherwise it becomes the
 * number format (`0 "Koperasi"`), which shows the same as before on a real number.
 */
function valuesOf(indicator: Indicator, figure: Measurement): readonly NewValue[] {
  const { reading, cell } = figure;
  const unit = typedUnit(figure) ?? '';
  if (reading.kind !== 'single' || /^(rp|idr|us\$|usd|\$)/i.test(unit) || holdsFigure(unit)) return [];
  const { value, decimals } = reading.quantity;
  const stated = indicator.unit?.text;
  const number = { at: cell.position, after: value, numberFormat: numberFormatFor(value, decimals) };
  if (indicator.unit && stated === '' && isUnitOfRow(indicator, unit)) {
    return [number, { at: indicator.unit.position, after: unit }];
  }
  if (stated) return sameUnit(stated, unit) ? [number] : [];
  return [{ ...number, numberFormat: `${fixedFormat(decimals)} "${unit.replace(/"/g, '')}"` }];
}

/** A unit in the column speaks for all figures of the row: every target must carry it, and none may depend on it to be read. */
function isUnitOfRow(indicator: Indicator, unit: string): boolean {
  const { baselines, actuals, achievements } = indicator;
  const agree = aimsOf(indicator).every(
    ({ reading }) => reading.kind === 'blank' || (reading.kind === 'single' && sameUnit(reading.quantity.unit, unit)),
  );
  return (
    agree && [baselines, actuals, achievements].every((all) => all.every(({ reading }) => reading.kind !== 'ambiguous'))
  );
}
