/** A row of totals that does not follow from the rows that it sums up. */

import { anyOf } from '../../language/words/any-of';
import { calculationWords } from '../../knowledge/names/calculation-words';
import { MEAN_WORDS, SUM_WORDS, totalWords, SUPERLATIVE_WORDS } from '../../knowledge/names/means';
import { type IndicatorFacts, type TableFacts } from '../../indicator/facts';
import { onlyOf } from '../../only';
import { readQuantity } from '../../language/read-quantity';
import { sameUnit } from '../../language/units';
import { formatNumber } from '../../sheet/display';
import {
  type BodyRow,
  type BodyRowKind,
  type Cell,
  type Column,
  type IndicatorTable,
  type Measurement,
  type Role,
  columnsOf,
  figuresOfRole,
  hasRowEach,
} from '../../table/model';
import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import {
  type Span,
  exactly,
  figureIn,
  meet,
  over,
  spanOf,
  spanOfCounted,
  times,
} from '../../indicator/figures/rounding';
import { objectiveMeanMismatches } from '../../indicator/sums/objective-means';
import { sectionMismatches, sectionSumMismatches } from '../../indicator/sums/section-figures';
import {
  type SummedRow,
  answersFor,
  asRow,
  indicesOf,
  meanOf,
  sumOf,
  weightedMeansOf,
} from '../../indicator/sums/summed-rows';
import { type Total, columnFigures, sectionFigures, totalsOf, totalsOrElse } from '../../indicator/sums/totals';
import { limitsOverstepped } from '../../indicator/meaning/limits';
import { addsUp } from '../../indicator/meaning/names';
import { type DerivedPart, derivedMismatches } from '../../indicator/sums/derived-figures';
import { columnsOfRates } from '../../indicator/sums/budget-rates';
import { budgetMismatches } from '../../indicator/sums/budget-sums';
import { namesSum, partsMismatches } from '../../indicator/sums/part-sums';
import { lastKnownFormula } from '../../forms/formulas';
import { endMismatches, endsBehind } from '../../indicator/figures/plan-ends';
import { shortRangeOf } from '../../indicator/sums/short-ranges';
import { formulaInWords } from '../../sheet/notation';
import { weightGroups } from '../../indicator/sums/weight-groups';
import { partsAboveRunning, runningMismatches } from '../../indicator/sums/running-sums';
import { targetsAboveYear } from '../../indicator/sums/year-sums';
import { namesWhole } from '../../table/body/row-texts';
import { type CellPosition, cellName, cellNumber } from '../../sheet/address';
import { type SheetGrid, numberFormatAt, textAt, valueAt } from '../../sheet/grid';
import { type NewValue, fixCells } from '../finding/fixes';
import { otherCells } from '../finding/other-cells';
import { type Report, defineRule } from '../rule';

export const jumlahSalahHitung = defineRule({
  meta: {
    id: 'jumlah-salah-hitung',
    level: 'error',
    title: both('Jumlah, rata-rata, atau selisih salah hitung', 'A total, mean or difference is computed wrongly'),
    why: both(
      'Baris jumlah, rata-rata, atau nilai kinerja organisasi dikutip di mana-mana. Siapa pun dapat menghitungnya ulang dari baris di atasnya.',
      'The row of totals, means or the score of the organisation is quoted everywhere. Anyone can compute it again from the rows above.',
    ),
    remedy: both(
      'Ganti angka yang diketik dengan rumus SUM atau AVERAGE atas sel-selnya. Pastikan setiap sel di dalamnya berisi angka, bukan teks.',
      'Replace the typed figure by a SUM or AVERAGE over its cells. See that each of them holds a number, not a text.',
    ),
    basis: arithmetic(
      'jumlah dan rata-rata dihitung dari baris di atasnya',
      'totals and means follow from the rows above them',
    ),
    proposes: true,
    messages: {
      sum: both(
        '"{row}" tertulis "{written}", padahal baris di atasnya berjumlah {expected}. Hitung ulang.',
        '"{row}" is written as "{written}", but the rows above add to {expected}. Compute it again.',
      ),
      periods: both(
        '"{header}" untuk "{name}" tertulis "{written}", padahal {first} sampai {last} berjumlah {expected}. Hitung ulang.',
        '"{header}" of "{name}" is written as "{written}", but {first} to {last} add to {expected}. Compute it again.',
      ),
      added: both(
        '"{header}" untuk "{name}" tertulis "{written}", padahal jumlah {parts} adalah {expected}. Hitung ulang.',
        '"{header}" of "{name}" is written as "{written}", but {parts} add to {expected}. Compute it again.',
      ),
      soFar: both(
        '"{last}" untuk "{name}" sudah mencakup seluruh tahun dan tertulis "{figure}", padahal "{header}" tertulis "{written}". Samakan keduanya.',
        '"{last}" of "{name}" covers the whole year and is written as "{figure}", but "{header}" is written as "{written}". Make them agree.',
      ),
      grown: both(
        '"{last}" untuk "{name}" tertulis "{figure}", padahal "{header}" tertulis "{written}"; di baris lain keduanya sama. Samakan keduanya.',
        '"{last}" of "{name}" is written as "{figure}", but "{header}" is written as "{written}"; in other rows the two agree. Make them agree.',
      ),
      nearly: both(
        '"{last}" untuk "{name}" tertulis "{figure}", padahal "{header}" tertulis "{written}", dan bagian tahun sebelumnya ({figures}) menuju atau sama dengan angka setahun itu. Periksa keduanya.',
        '"{last}" of "{name}" is written as "{figure}", but "{header}" is written as "{written}", and the parts of the year before it ({figures}) lead to the figure of the year or stay at it. Check both.',
      ),
      onlyPart: both(
        'Untuk "{name}" hanya "{last}" yang diisi, yaitu "{figure}", padahal "{header}" tertulis "{written}". Samakan keduanya.',
        'Of "{name}" only "{last}" is filled in, with "{figure}", but "{header}" is written as "{written}". Make them agree.',
      ),
      lastFilled: both(
        '"{header}" untuk "{name}" tertulis "{written}", padahal triwulan atau bagian terakhir yang terisi, "{last}", berisi "{figure}", dan catatan di lembar ini menghubungkan angka setahun dengannya. Samakan keduanya; jumlah atau rata-rata semua bagiannya juga bukan angka itu.',
        '"{header}" of "{name}" is written as "{written}", but the last part that is filled, "{last}", holds "{figure}", and a note on this sheet ties the year to it. Make them agree; neither the sum nor the mean of all parts is that figure.',
      ),
      unlike: both(
        '"{header}" untuk "{name}" tertulis "{written}", padahal {first} sampai {last} ({figures}) tidak berakhir, berjumlah, atau berata-rata di situ; di baris lain angka setahunnya mengikuti bagian-bagiannya. Periksa keduanya.',
        '"{header}" of "{name}" is written as "{written}", but {first} to {last} ({figures}) neither end there nor add or average to it; in other rows the year follows its parts. Check both.',
      ),
      end: both(
        '"{header}" untuk "{name}" tertulis "{written}", padahal "{last}", tahun terakhirnya, tertulis "{figure}". Samakan keduanya.',
        '"{header}" of "{name}" is written as "{written}", but "{last}", its last year, is written as "{figure}". Make them agree.',
      ),
      endBehind: both(
        '"{header}" untuk "{name}" tertulis "{written}", padahal "{last}" sudah "{figure}" dan targetnya bergerak searah dari tahun ke tahun. Periksa keduanya.',
        '"{header}" of "{name}" is written as "{written}", but "{last}" is "{figure}" already and the targets go one way from year to year. Check both.',
      ),
      endAdded: both(
        '"{header}" untuk "{name}" tertulis "{written}", yaitu jumlah {first} sampai {last}, padahal yang diukur bukan jumlah barang atau orang, sehingga tidak dijumlahkan. Tulis target akhirnya, misalnya sama dengan {last} ("{figure}").',
        '"{header}" of "{name}" is written as "{written}", the sum of {first} to {last}, but what is measured is no number of things or people and adds up to nothing. Write the target of the end, such as {last} ("{figure}").',
      ),
      whole: both(
        '"{row}" tertulis "{written}", padahal rata-rata tertimbang bagian-bagiannya, dengan bobot yang tertulis di namanya, {expected}. Hitung ulang.',
        '"{row}" is written as "{written}", but the mean of its parts, by the weights in their names, is {expected}. Compute it again.',
      ),
      parts: both(
        '"{name}" tertulis "{written}", padahal bagian-bagiannya di bawahnya ({others}) berjumlah {expected}, sedangkan di kolom lain jumlahnya cocok. Periksa keduanya.',
        '"{name}" is written as "{written}", but its parts below ({others}) add to {expected}, while in other columns they agree. Check both.',
      ),
      partsAbove: both(
        '"{name}" tertulis "{written}", padahal baris-baris di atasnya ({others}) berjumlah {expected}, sedangkan di kolom lain jumlahnya cocok. Periksa keduanya.',
        '"{name}" is written as "{written}", but the rows above it ({others}) add to {expected}, while in other columns they agree. Check both.',
      ),
      difference: both(
        '"{header}" untuk "{name}" tertulis "{written}", padahal selisih {first} ("{from}") dan {last} ("{to}") adalah {expected}. Hitung ulang.',
        '"{header}" of "{name}" is written as "{written}", but {first} ("{from}") and {last} ("{to}") differ by {expected}. Compute it again.',
      ),
      change: both(
        '"{header}" untuk "{name}" tertulis "{written}", padahal perubahan dari {first} ("{from}") ke {last} ("{to}") adalah {expected}%. Hitung ulang.',
        '"{header}" of "{name}" is written as "{written}", but from {first} ("{from}") to {last} ("{to}") the change is {expected} %. Compute it again.',
      ),
      meanOfRow: both(
        '"{header}" untuk "{name}" tertulis "{written}", padahal rata-rata {first} sampai {last} adalah {expected}. Hitung ulang.',
        '"{header}" of "{name}" is written as "{written}", but the mean of {first} to {last} is {expected}. Compute it again.',
      ),
      running: both(
        '"{header}" untuk "{name}" tertulis "{written}", padahal {first} ("{from}") ditambah {last} ("{to}") adalah {expected}. Periksa ketiganya.',
        '"{header}" of "{name}" is written as "{written}", but {first} ("{from}") and {last} ("{to}") add to {expected}. Check all three.',
      ),
      partAbove: both(
        '"{header}" untuk "{name}" tertulis "{written}", padahal "{last}", yang sudah mencakupnya, hanya "{figure}". Periksa keduanya.',
        '"{header}" of "{name}" is written as "{written}", but "{last}", which includes it, is only "{figure}". Check both.',
      ),
      mean: both(
        '"{row}" tertulis "{written}", padahal rata-rata baris di atasnya {expected}. Hitung ulang.',
        '"{row}" is written as "{written}", but the mean of the rows above is {expected}. Compute it again.',
      ),
      shortRange: both(
        'Rumus "{row}", {formula}, tidak mencakup {others}. Perluas rentangnya sampai semua baris ikut dihitung, atau sebutkan mengapa baris itu tidak ikut.',
        'The formula of "{row}", {formula}, leaves out {others}. Widen its range to all rows, or say why these are left out.',
      ),
      weighted: both(
        '"{row}" tertulis "{written}", padahal rata-rata capaian di atasnya menurut bobotnya {expected}, dan tanpa bobot {plain}. Hitung ulang, atau sebutkan cara menghitungnya.',
        '"{row}" is written as "{written}", but the mean of the achievements above it is {expected} by their weights, and {plain} without. Compute it again, or say how it is computed.',
      ),
      beyondRows: both(
        '"{row}" tertulis "{written}", padahal capaian di atasnya hanya {least} sampai {most}: dengan bobot apa pun rata-ratanya tidak dapat di luar itu. Hitung ulang; rata-rata biasanya {plain}.',
        '"{row}" is written as "{written}", but the achievements above it lie between {least} and {most}: by no weights can their mean lie beyond. Compute it again; the plain mean is {plain}.',
      ),
      sumBelow: both(
        '"{row}" tertulis "{written}", padahal baris-baris di bawahnya berjumlah {expected}; di bagian lain tabel ini jumlahnya cocok. Periksa keduanya.',
        '"{row}" is written as "{written}", but the rows below it add to {expected}; in the other sections of this table they agree. Check both.',
      ),
      meanOfObjective: both(
        '"{header}" tertulis "{written}", padahal rata-rata {first} sampai {last} adalah {expected}, seperti pada sasaran lain di tabel ini. Hitung ulang.',
        '"{header}" is written as "{written}", but the mean of {first} to {last} is {expected}, as for the other objectives of this table. Compute it again.',
      ),
      meanBelow: both(
        '"{row}" tertulis "{written}", padahal rata-rata baris-baris di bawahnya {expected}, seperti di bagian lain tabel ini. Hitung ulang.',
        '"{row}" is written as "{written}", but the mean of the rows below it is {expected}, as in the other sections of this table. Compute it again.',
      ),
    },
  },
  *check(table, { grid, facts }): Iterable<Report<Message>> {
    const made = [...derived(facts)];
    const told = new Set(made.map(({ at }) => cellNumber(at)));
    // What the numbers of the columns say of a figure is said once.
    for (const report of yearFigures(facts, grid)) if (!told.has(cellNumber(report.at))) yield report;
    yield* planEnds(facts);
    yield* budgets(facts);
    yield* running(facts);
    yield* partsBelow(facts, grid);
    yield* made;
    if (facts.uncomputed.size > 0) return;
    const rates = columnsOfRates(table);
    if (hasRowEach(table)) yield* sectionsAbove(facts, grid, rates);
    yield* objectiveMeans(facts);
    if (!hasRowEach(table)) yield* totalsOfPeriods(facts, grid);
    // Where periods run down the rows, a total is that of one indicator's periods.
    if (!hasRowEach(table) || !table.rows.some(({ kind }) => kind === 'total')) return;
    for (const column of table.columns) {
      if (column.role === 'budget' && !rates.has(column)) yield* moneyTotals(table, grid, column);
      if (!SUMMED.has(column.role)) continue;
      const totals = totalsOrElse(table, grid, column.index);
      // Weights on two levels are told level by level.
      const isOnTwoLevels = column.role === 'weight' && weightGroups(table, grid, column.index).length > 0;
      if (totals.length === 0 || isOnTwoLevels || !areAlike(facts, column)) continue;
      const indicators = rowsOf(table, column);
      const computed = column.role === 'achievement' ? computedRows(facts, indicators, column) : indicators;
      // Sections with figures of their own may be what is summed up.
      const sections = sectionFigures(table, grid, column.index);
      const sectionRows = sections.map(asRow);
      for (const [index, total] of totals.entries()) {
        const isAbove = ({ row }: SummedRow) => row < total.position.row;
        const above = indicators.filter(isAbove);
        const earlier = totals.slice(0, index).map(asRow);
        const whole = judgeWhole(total, sections);
        if (whole) {
          yield whole;
          continue;
        }
        const short = shortRangeOf(table, grid, column, total, above);
        if (short) {
          const cells = short.missing.map(({ row }) => ({ row, column: column.index }));
          const data = { row: total.name, formula: formulaInWords(short.formula), ...otherCells(cells) };
          yield { at: total.position, message: 'shortRange', level: 'warning', data, cells };
          continue;
        }
        if (column.role === 'achievement' && followsOwnRow(table, grid, total)) continue;
        const others = { earlier, sections: sectionRows.filter(isAbove) };
        const report = judgeTotal(column, total, { above, ...others });
        // The mean of what the achievements should be is right, and one of them mistyped since.
        if (report && judgeTotal(column, total, { above: computed.filter(isAbove), ...others })) yield report;
      }
    }
  },
});

type Message =
  | ('weighted' | 'beyondRows' | 'nearly' | 'shortRange')
  | ('sum' | 'mean' | 'meanBelow' | 'sumBelow' | 'whole' | 'parts' | 'partsAbove')
  | ('periods' | 'added' | 'soFar' | 'grown' | 'onlyPart' | 'lastFilled' | 'unlike' | 'end' | 'endAdded' | 'endBehind')
  | ('difference' | 'change' | 'meanOfRow' | 'meanOfObjective' | 'running' | 'partAbove');

const SUMMED: ReadonlySet<Role> = new Set<Role>(['weight', 'score', 'achievement', 'target', 'actual']);

/** "Rata-rata capaian", "Capaian rata-rata kinerja". */
const MEAN_NAME = new RegExp(String.raw`^\s*(?:${anyOf(totalWords('before'))}\s+)?${anyOf(MEAN_WORDS)}\b`, 'i');

/** "Rata-rata tertimbang". */
const WEIGHTED_NAME = new RegExp(String.raw`\b${anyOf(calculationWords('weigh'))}\b`, 'i');

/** "Nilai Kinerja Organisasi (rata-rata)". */
const MEAN_BEHIND = new RegExp(String.raw`\(\s*${anyOf(MEAN_WORDS)}\b[^()]{0,40}\)\s*$`, 'i');

/** "Jumlah / Rata-rata" serves columns of both kinds. */
const EITHER_NAME = new RegExp(String.raw`^\s*${anyOf(SUM_WORDS)}\s*/\s*${anyOf(MEAN_WORDS)}\b`, 'i');

/** "Rata-rata | 85 | 84,5 | 99,41": the achievement of the means, and not the mean of the achievements. */
function followsOwnRow(table: IndicatorTable, grid: SheetGrid, { position: { row }, figure }: Total): boolean {
  const inRow = (role: Role) => {
    const column = onlyOf(columnsOf(table, role));
    const isRow = (each: BodyRow) => each.row === row;
    const [found] = column ? columnFigures(table, grid, column.index, isRow) : [];
    return found && spanOf(found.figure);
  };
  const [goal, result] = [inRow('target'), inRow('actual')];
  const ratio = goal && result ? over(result, goal) : null;
  return ratio !== null && [ratio, times(ratio, exactly(WHOLE))].some((answer) => meet(spanOf(figure), answer));
}

/** Only a name that says what was done is held to it; a score and a weight are added whatever the row is called. */
function kindOf({ role }: Column, { name }: Total): 'sum' | 'mean' | null {
  if (role === 'weight') return 'sum';
  // "Rata-rata tertinggi" is one of several.
  if (SUPERLATIVE.test(name)) return null;
  if (MEAN_NAME.test(name) || MEAN_BEHIND.test(name) || (role === 'achievement' && EITHER_NAME.test(name)))
    return 'mean';
  if (role === 'score') return 'sum';
  // A total of percentages is mostly their mean.
  return namesSum(name) && role !== 'achievement' ? 'sum' : null;
}

const SUPERLATIVE = new RegExp(String.raw`\b${anyOf(SUPERLATIVE_WORDS)}\b`, 'i');

/** What a total may sum up. */
interface Addends {
  /** The indicators above it. */
  readonly above: readonly SummedRow[];
  readonly sections: readonly SummedRow[];
  /** The totals above it. */
  readonly earlier: readonly SummedRow[];
}

function judgeTotal(column: Column, total: Total, addends: Addends): Report<Message> | null {
  const weighted = judgeWeighted(column, total, addends);
  return weighted === undefined ? (judge(column, total, addends) ?? judgeOfAll(column, total, addends)) : weighted;
}

/** "Rata-rata tertimbang": by the weights of the rows, where these share out the whole, and by nothing else; `undefined` where it is none. */
function judgeWeighted(column: Column, total: Total, { above }: Addends): Report<'weighted'> | null | undefined {
  if (column.role !== 'achievement' || above.length < 2 || !WEIGHTED_NAME.test(total.name)) return undefined;
  const weights = above.flatMap(({ weight }) => weight ?? []);
  if (weights.length < above.length || !shareWhole(weights)) return undefined;
  if (weightedMeansOf(above).some((answer) => readingsOf(total).some((each) => meet(each, answer)))) return null;
  const [[plain], [expected]] = [meanOf(above.map(asPrinted)), weightedMeansOf(above.map(asPrinted))];
  if (!plain || !expected) return undefined;
  const data = {
    row: total.name,
    written: total.text,
    plain: asWritten(plain, total),
    expected: asWritten(expected, total),
  };
  return { at: total.position, message: 'weighted', level: 'warning', data };
}

/**
 * "NKO" in a column of achievements: by the weights of the rows, where they share out the whole; without any it may be a mean by weights
 * that stand elsewhere, and still lies between the least and the most of them.
 */
function judgeOfAll(column: Column, total: Total, addends: Addends): Report<'weighted' | 'beyondRows'> | null {
  const { above, sections } = addends;
  const isOfWhole = column.role === 'achievement' && namesAll(total.name) && kindOf(column, total) === null;
  if (!isOfWhole || above.length < 2 || isAnswered(total, addendsOf(addends), ['mean'])) return null;
  const [plain, byWeight] = answersFor(above.map(asPrinted), 'mean');
  if (!plain) return null;
  const data = { row: total.name, written: total.text, plain: asWritten(plain, total) };
  const weights = above.flatMap(({ weight }) => weight ?? []);
  if (byWeight && shareWhole(weights)) {
    const expected = asWritten(byWeight, total);
    return { at: total.position, message: 'weighted', level: 'warning', data: { ...data, expected } };
  }
  if (weights.length > 0 || sections.length > 0) return null;
  const [least, most] = [Math.min(...above.map(({ value }) => value)), Math.max(...above.map(({ value }) => value))];
  const isWithin = readingsOf(total).some((span) => meet(span, { least, most }));
  if (isWithin) return null;
  const limits = { least: formatNumber(least), most: formatNumber(most) };
  return { at: total.position, message: 'beyondRows', level: 'warning', data: { ...data, ...limits } };
}

/** "NKO", and what says nothing but that it is reached by all together: "Capaian Kinerja Organisasi", "Nilai Capaian Kinerja". */
function namesAll(name: string): boolean {
  return namesWhole(name) || REACHED_BY_ALL.test(name.trim());
}

const REACHED_BY_ALL = new RegExp(
  String.raw`^(?:${anyOf(totalWords('before'))}\s+){1,4}\(?(?:${anyOf(totalWords('before', 'whole', 'wholeName'))})\)?\s*:?$`,
  'i',
);

function asPrinted({ row, value, weight }: SummedRow): SummedRow {
  return { row, value, span: exactly(value), weight: weight && exactly((weight.least + weight.most) / 2) };
}

/** 100 %, or 1. */
function shareWhole(weights: readonly Span[]): boolean {
  const sum = sumOf(weights);
  return [WHOLE, 1].some((whole) => meet(sum, exactly(whole)));
}

const WHOLE = 100;

/** The sets of rows that a total may be made of. */
function addendsOf({ above, sections, earlier }: Addends): readonly (readonly SummedRow[])[] {
  const last = earlier[earlier.length - 1]?.row ?? -1;
  const since = above.filter(({ row }) => row > last);
  return [above, since, sections, earlier].filter((rows) => rows.length > 0);
}

/** What the cell may say. */
function readingsOf({ figure, orElse }: Total): readonly Span[] {
  return [figure, ...(orElse ? [orElse] : [])].map(spanOf);
}

function isAnswered(
  total: Total,
  sets: readonly (readonly SummedRow[])[],
  kinds: readonly ('sum' | 'mean')[],
): boolean {
  const answers = sets.flatMap((rows) => kinds.flatMap((each) => answersFor(rows, each)));
  return answers.some((answer) => readingsOf(total).some((each) => meet(each, answer)));
}

function judge(column: Column, total: Total, addends: Addends): Report<'sum' | 'mean'> | null {
  const { above, earlier } = addends;
  const kind = kindOf(column, total);
  if (kind === null || above.length < 2) return null;
  const last = earlier[earlier.length - 1]?.row ?? -1;
  const since = above.filter(({ row }) => row > last);
  const sets = addendsOf(addends);
  if (isAnswered(total, sets, EITHER_NAME.test(total.name) ? ['sum', 'mean'] : [kind])) return null;
  if (column.role === 'score' && !namesSum(total.name)) {
    const others = [...indicesOf(above), ...sets.flatMap(meanOf)];
    if (others.some((answer) => readingsOf(total).some((each) => meet(each, answer)))) return null;
  }
  const [expected] = answersFor(since.length > 1 ? since : above, kind);
  if (!expected) return null;
  return {
    at: total.position,
    message: kind,
    data: {
      row: total.name,
      written: total.text,
      expected: asWritten(expected, total),
    },
  };
}

/** Whole numbers add to a whole one. */
function asWritten({ least, most }: Span, { figure: { decimals } }: Total): string {
  const middle = Number(((least + most) / 2).toPrecision(SURE_DIGITS));
  return formatNumber(middle, Number.isInteger(middle) ? decimals : Math.max(2, decimals));
}

const SURE_DIGITS = 12;

/** A weight in the name of a part: "Customer Perspective (25%)". */
const WEIGHT_IN_NAME = /\(\s*(\d{1,3}(?:[.,]\d+)?)\s*%\s*\)/;

/** What the whole organisation reached, where each of its parts is named with its weight and has a figure. */
function judgeWhole(total: Total, sections: readonly Total[]): Report<'whole'> | null {
  if (!/^(?:nko|nilai\b)/i.test(total.name.trim())) return null;
  const parts = sections.flatMap((section) => {
    const weight = WEIGHT_IN_NAME.exec(section.name)?.[1];
    return weight === undefined || section.position.row > total.position.row
      ? []
      : [{ weight: Number(weight.replace(',', '.')), figure: section.figure }];
  });
  if (parts.length < 2 || parts.reduce((sum, { weight }) => sum + weight, 0) !== 100) return null;
  const expected = sumOf(parts.map(({ weight, figure }) => times(spanOf(figure), exactly(weight / 100))));
  // "Nilai Tertimbang": the parts have been weighted already.
  const added = sumOf(parts.map(({ figure }) => spanOf(figure)));
  if ([expected, added].some((answer) => meet(spanOf(total.figure), answer))) return null;
  return {
    at: total.position,
    message: 'whole',
    data: {
      row: total.name,
      written: total.text,
      expected: asWritten(expected, total),
    },
  };
}

/** "Jan | Feb | Mar | Jumlah", four quarters beside the year. What a year is called by itself may differ for a reason: only a sum is provably wrong. */
function* yearFigures(facts: TableFacts, grid: SheetGrid): Iterable<Report<Message>> {
  const mismatches = facts.yearMismatches;
  const contradicted = new Set(mismatches.map(({ known }) => known));
  for (const { known, part, whole } of targetsAboveYear(facts)) {
    if (!contradicted.has(known)) yield partAbove(known, part, whole);
  }
  for (const { known, whole, parts, contradiction, isSure } of mismatches) {
    const last = parts[parts.length - 1] ?? parts[0];
    const data = { header: whole.column.header, name: known.indicator.name.text, written: whole.cell.text };
    const at = whole.cell.position;
    const unsure = !isSure && { level: 'warning' as const };
    const ends = { first: placeOf(parts[0]), last: placeOf(last) };
    if (contradiction.kind === 'unlike') {
      const figures = parts.map(({ cell }) => cell.text).join(', ');
      yield { at, message: 'unlike', ...unsure, data: { ...data, ...ends, figures } };
      continue;
    }
    if (contradiction.kind !== 'sum') {
      const before = parts.slice(0, -1).map(({ cell }) => cell.text);
      const ofLast = { last: last.column.header, figure: last.cell.text, figures: before.join(', ') };
      yield {
        // What is typed over a figure that would follow is the odd one.
        ...(contradiction.kind === 'lastFilled'
          ? { at, cells: [last.cell.position] }
          : { at: last.cell.position, cells: [at] }),
        message: contradiction.kind,
        ...unsure,
        data: { ...data, ...ofLast },
        ...(contradiction.kind === 'lastFilled' && fixCells(grid, 'proposed', asLastFilled(known, whole, last))),
      };
      continue;
    }
    const { least, most } = contradiction.sum;
    const expected = formatNumber((least + most) / 2);
    yield { at, message: 'periods', ...unsure, data: { ...data, ...ends, expected } };
  }
}

/** The formula of forms: the year follows its quarters from then on, also those that are filled later. */
function asLastFilled(
  { indicator }: IndicatorFacts,
  { cell: { position } }: Measurement,
  { column: { quarter, year } }: Measurement,
): readonly NewValue[] {
  const quarters = indicator.actuals.filter(({ column }) => column.quarter !== undefined && column.year === year);
  const areOfOneRow = quarters.every(({ cell }) => cell.position.row === position.row);
  const areFigures = quarters.every(({ cell: { value } }) => value === '' || typeof value === 'number');
  if (quarter === undefined || quarters.length !== QUARTERS_OF_YEAR || !areOfOneRow || !areFigures) return [];
  const inOrder = [...quarters].sort((one, other) => (one.column.quarter ?? 0) - (other.column.quarter ?? 0));
  const formula = lastKnownFormula(inOrder.map(({ cell }) => cellName(cell.position)));
  return [{ at: position, after: formula, formula: true }];
}

const QUARTERS_OF_YEAR = 4;

/** What the years cost may also be counted from another year on. */
function* budgets(facts: TableFacts): Iterable<Report<'periods'>> {
  for (const { known, whole, cell, first, last, sum } of budgetMismatches(facts)) {
    const expected = formatNumber((sum.least + sum.most) / 2, undefined, true);
    const ends = { first: first.header, last: last.header };
    const data = { header: whole.header, name: known.indicator.name.text, written: cell.text, ...ends, expected };
    yield { at: cell.position, message: 'periods', level: 'warning', data };
  }
}

/** Each of the figures may be the one that is mistyped. */
function* running(facts: TableFacts): Iterable<Report<'running' | 'periods' | 'partAbove'>> {
  for (const { known, parts, upTo, sum } of runningMismatches(facts)) {
    const [first, ...more] = parts;
    const last = more[more.length - 1] ?? first;
    yield {
      at: upTo.cell.position,
      message: parts.length > 2 ? 'periods' : 'running',
      level: 'warning',
      data: {
        header: upTo.column.header,
        name: known.indicator.name.text,
        written: upTo.cell.text,
        first: placeOf(first),
        last: placeOf(last),
        from: first.cell.text,
        to: last.cell.text,
        expected: formatNumber((sum.least + sum.most) / 2, undefined, true),
      },
      cells: parts.map(({ cell }) => cell.position),
    };
  }
  for (const { known, part, upTo } of partsAboveRunning(facts)) yield partAbove(known, part, upTo);
}

/** In headers of many words nobody sees at once which cells are meant. */
function placeOf({ column: { header }, cell }: { readonly column: Column; readonly cell: Cell }): string {
  return header.length > LONGEST_HEADER ? `${cellName(cell.position)} (${header})` : header;
}

const LONGEST_HEADER = 30;

/** Either of the two may be the one that is mistyped. */
function partAbove({ indicator }: IndicatorFacts, part: Measurement, whole: Measurement): Report<'partAbove'> {
  const { header } = part.column;
  const ofWhole = { last: whole.column.header, figure: whole.cell.text };
  return {
    at: part.cell.position,
    message: 'partAbove',
    level: 'warning',
    data: { header, name: indicator.name.text, written: part.cell.text, ...ofWhole },
    cells: [whole.cell.position],
  };
}

/** What an indicator is made of, row by row below it; that they are all of its parts only their sums show. */
function* partsBelow(facts: TableFacts, grid: SheetGrid): Iterable<Report<'parts' | 'partsAbove'>> {
  for (const { place, known, whole, parts, sum } of partsMismatches(facts, grid)) {
    const expected = formatNumber((sum.least + sum.most) / 2);
    const data = { name: known.indicator.name.text, written: whole.cell.text, expected, ...otherCells(parts) };
    yield {
      at: whole.cell.position,
      message: place === 'above' ? 'partsAbove' : 'parts',
      level: 'warning',
      data,
      cells: parts,
    };
  }
}

/**
 * "Jumlah" under a column of money. Only where the indicators' rows alone have an amount, each another: an amount that stands twice may
 * be that of one programme, and one in a heading may hold those below it.
 */
function* moneyTotals(table: IndicatorTable, grid: SheetGrid, { index }: Column): Iterable<Report<'sum'>> {
  const [total, ...more] = totalsOf(table, grid, index);
  if (!total || more.length > 0 || !namesSum(total.name)) return;
  const mayHold = ({ kind, row }: BodyRow) => !HOLD_NOTHING.has(kind) && row < total.position.row;
  const amounts = columnFigures(table, grid, index, mayHold);
  const isOfIndicators = amounts.every(({ kind }) => kind === 'indicator');
  const isOnce = new Set(amounts.map(({ figure }) => figure.value)).size === amounts.length;
  // Of one or two amounts among other rows a sum may be of something else.
  const isOfAll = amounts.length > 1 && amounts.length === table.rows.filter(mayHold).length;
  if ((amounts.length < FEWEST_AMOUNTS && !isOfAll) || !isOfIndicators || !isOnce) return;
  const sum = sumOf(amounts.map(({ figure }) => spanOf(figure)));
  if (meet(spanOf(total.figure), sum)) return;
  const expected = formatNumber((sum.least + sum.most) / 2, undefined, true);
  yield {
    at: total.position,
    message: 'sum',
    level: 'warning',
    data: { row: total.name, written: total.text, expected },
  };
}

const FEWEST_AMOUNTS = 3;

/** Rows of numbers of columns, repeated headers, blank rows and other totals hold nothing that is summed up. */
const HOLD_NOTHING: ReadonlySet<BodyRowKind> = new Set<BodyRowKind>(['numbering', 'header', 'blank', 'total']);

/** An objective, or a perspective, with the mean of what stands below it; a programme with the money of its activities. */
function* sectionsAbove(
  facts: TableFacts,
  grid: SheetGrid,
  rates: ReadonlySet<Column>,
): Iterable<Report<'meanBelow' | 'sumBelow'>> {
  for (const column of facts.table.columns) {
    if (column.role === 'budget' && !rates.has(column)) {
      for (const { section, expected } of sectionSumMismatches(facts.table, grid, column.index)) {
        const sum = formatNumber((expected.least + expected.most) / 2, undefined, true);
        const data = { row: nameOfSection(section, grid), written: section.text, expected: sum };
        yield { at: section.position, message: 'sumBelow', level: 'warning', data };
      }
    }
    if (column.role !== 'achievement' && column.role !== 'score') continue;
    const readings = () => {
      const written = rowsOf(facts.table, column);
      return [written, column.role === 'achievement' ? computedRows(facts, written, column) : written];
    };
    for (const { section, expected } of sectionMismatches(facts.table, grid, column.index, readings)) {
      const data = { row: nameOfSection(section, grid), written: section.text, expected: asWritten(expected, section) };
      yield { at: section.position, message: 'meanBelow', level: 'warning', data };
    }
  }
}

/** "Rata-rata Capaian Sasaran" in a column of its own. */
function* objectiveMeans(facts: TableFacts): Iterable<Report<'meanOfObjective'>> {
  const readings = (column: Column) => {
    const written = rowsOf(facts.table, column);
    return [written, computedRows(facts, written, column)];
  };
  for (const { column, cell, expected, parts } of objectiveMeanMismatches(facts, readings)) {
    const [first] = parts;
    const last = parts[parts.length - 1];
    const data = {
      header: column.header,
      written: cell.text,
      first: first ? cellName(first.position) : '',
      last: last ? cellName(last.position) : '',
      expected: formatNumber((expected.least + expected.most) / 2, undefined, true),
    };
    const cells = parts.map(({ position }) => position);
    yield { at: cell.position, message: 'meanOfObjective', level: 'warning', data, cells };
  }
}

/**
 * "Jumlah" below the months of one indicator. Only where another of its columns does add up to its own total: the year may also be
 * something else than the sum of its parts.
 */
function* totalsOfPeriods({ indicators: [known, ...more] }: TableFacts, grid: SheetGrid): Iterable<Report<'sum'>> {
  if (!known || more.length > 0 || !addsUp(known)) return;
  const { targets, actuals } = known.indicator;
  const judged = [targets, actuals].flatMap((figures) => {
    const total = totalBelow(figures, grid);
    const parts = figures.flatMap((figure) => figureIn(figure) ?? []);
    return total && parts.length === figures.length ? [{ total, sum: sumOf(parts.map(spanOfCounted)) }] : [];
  });
  const wrong = judged.filter(({ total, sum }) => !meet(spanOf(total.figure), sum));
  if (wrong.length === judged.length) return;
  for (const { total, sum } of wrong) {
    const expected = formatNumber((sum.least + sum.most) / 2, undefined, true);
    yield { at: total.position, message: 'sum', data: { row: total.name, written: total.text, expected } };
  }
}

/** Right below figures that stand one below the other, in a row that is called their sum. */
function totalBelow(figures: readonly Measurement[], grid: SheetGrid): Omit<Total, 'kind'> | null {
  const [first, ...others] = figures.map(({ cell }) => cell.position);
  if (!first || others.length === 0) return null;
  const isOneColumn = others.every(({ row, column }, at) => column === first.column && row === first.row + at + 1);
  const position = { row: first.row + figures.length, column: first.column };
  const name = labelBefore(grid, position);
  if (!isOneColumn || !namesSum(name)) return null;
  const { row, column } = position;
  const reading = readQuantity(valueAt(grid, row, column), { numberFormat: numberFormatAt(grid, row, column) });
  const text = textAt(grid, row, column).trim();
  return reading.kind === 'single' ? { position, name, text, figure: reading.quantity } : null;
}

/** The first text of a row, to the left of a cell, that is not blank or does what is asked of it. */
function labelBefore(grid: SheetGrid, { row, column }: CellPosition, wanted = /\S/): string {
  for (let at = 0; at < column; at++) {
    const text = textAt(grid, row, at).trim();
    if (wanted.test(text)) return text;
  }
  return '';
}

function nameOfSection({ position, name }: Total, grid: SheetGrid): string {
  return labelBefore(grid, position, SAYS_SOMETHING) || name;
}

/** More than a Roman number. */
const SAYS_SOMETHING = /\p{L}{5}|\p{L}\s\p{L}/u;

/** "Selisih", "Rata-rata 3 tahun", "Total": what other rows show to be made of other columns. */
function* derived(facts: TableFacts): Iterable<Report<'difference' | 'change' | 'meanOfRow' | 'periods' | 'added'>> {
  for (const mismatch of derivedMismatches(facts)) {
    const { known, column, cell, kind, parts, expected, decimals, isSure } = mismatch;
    const [first] = parts;
    const last = parts[parts.length - 1] ?? first;
    yield {
      at: cell.position,
      message: kind === 'sum' && !areInARow(parts) ? 'added' : DERIVED_MESSAGES[kind],
      ...(!isSure && { level: 'warning' as const }),
      data: {
        header: column.header,
        name: known.indicator.name.text,
        written: cell.text,
        first: placeOf(first),
        last: placeOf(last),
        from: first.cell.text,
        to: last.cell.text,
        parts: parts.map(placeOf).join(', '),
        expected: formatNumber(expected, decimals, true),
      },
      ...(kind === 'difference' || kind === 'change' ? { cells: [first.cell.position, last.cell.position] } : {}),
    };
  }
}

/** "Jan sampai Des" says which; of columns with others between them each is named. */
function areInARow(parts: readonly DerivedPart[]): boolean {
  return parts.every(({ column }, at) => at === 0 || column.index === (parts[at - 1]?.column.index ?? 0) + 1);
}

const DERIVED_MESSAGES = { difference: 'difference', change: 'change', mean: 'meanOfRow', sum: 'periods' } as const;

/** "Kondisi Akhir" is the target of the last year, in the rows that show it; a plan may have a reason to differ. */
function* planEnds(facts: TableFacts): Iterable<Report<'end' | 'endAdded' | 'endBehind'>> {
  for (const { known, end, lastYear } of endsBehind(facts)) {
    const ofEnd = { header: end.column.header, name: known.indicator.name.text, written: end.cell.text };
    const data = { ...ofEnd, last: lastYear.column.header, figure: lastYear.cell.text };
    yield { at: end.cell.position, message: 'endBehind', level: 'warning', data, cells: [lastYear.cell.position] };
  }
  for (const { known, end, lastYear, addedFrom } of endMismatches(facts)) {
    // What lies beyond the whole is told as that.
    const value = figureIn(end)?.value ?? 0;
    if (addedFrom && limitsOverstepped(known, value)) continue;
    yield {
      at: end.cell.position,
      message: addedFrom ? 'endAdded' : 'end',
      level: 'warning',
      data: {
        ...(addedFrom && { first: addedFrom.column.header }),
        header: end.column.header,
        name: known.indicator.name.text,
        written: end.cell.text,
        last: lastYear.column.header,
        figure: lastYear.cell.text,
      },
      cells: [lastYear.cell.position],
    };
  }
}

/** Targets and actuals of several units cannot be added up: what stands in such a row is something else. */
function areAlike({ indicators }: TableFacts, { role }: Column): boolean {
  if (role !== 'target' && role !== 'actual') return true;
  const [first, ...others] = indicators.map(({ unit }) => unit?.text ?? '');
  // "Jumlah" below the shares of several places is that of all of them together.
  const areShares = indicators.length > 1 && indicators.every((each) => each.indicator.parent && !addsUp(each));
  return first !== undefined && !areShares && others.every((unit) => sameUnit(unit, first));
}

function rowsOf({ indicators }: IndicatorTable, { index, role }: Column): readonly SummedRow[] {
  const isSet = role === 'achievement' && areSet(indicators);
  return indicators.flatMap((indicator) => {
    const figure = figureIn(figuresOfRole(indicator, role).find(({ column }) => column.index === index));
    if (!figure) return [];
    const weight = indicator.weights.length === 1 ? figureIn(indicator.weights[0]) : null;
    const span = role === 'achievement' ? spanOf(figure) : spanOfCounted(figure);
    return [
      {
        row: indicator.row,
        span,
        value: figure.value,
        weight: weight && (isSet ? exactly(weight.value) : spanOf(weight)),
      },
    ];
  });
}

/** Whole numbers that share out the whole were set so, and not rounded to it. */
function areSet(indicators: IndicatorTable['indicators']): boolean {
  const weights = indicators.flatMap((indicator) => figureIn(onlyOf(indicator.weights)) ?? []);
  return (
    weights.every(({ decimals }) => decimals === 0) && weights.reduce((sum, { value }) => sum + value, 0) === WHOLE
  );
}

/** The rows with the achievement that follows from target and actual, where another is written. */
function computedRows(
  { achievements }: TableFacts,
  rows: readonly SummedRow[],
  { index }: Column,
): readonly SummedRow[] {
  const right = new Map<number, number>();
  for (const { facts, achievement, explanation } of achievements) {
    if (explanation.kind !== 'contradicts' || achievement.column.index !== index) continue;
    const [value] = explanation.exact;
    if (value !== undefined) right.set(facts.indicator.row, value);
  }
  return rows.map((row) => {
    const value = right.get(row.row);
    return value === undefined ? row : { ...row, value, span: exactly(value) };
  });
}
