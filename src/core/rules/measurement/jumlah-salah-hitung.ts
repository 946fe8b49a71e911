/** A total, a mean or a difference that does not follow from what it is made of. */

import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import { columnsOfRates } from '../../indicator/sums/budget-rates';
import { cellNumber } from '../../sheet/address';
import { hasRowEach } from '../../table/model';
import { type Report, defineRule } from '../rule';
import { derived, planEnds } from './sums/derived';
import { moneyTotals } from './sums/money-totals';
import { totalsOfPeriods } from './sums/period-totals';
import { objectiveMeans, partsBelow, sectionsAbove } from './sums/sections';
import { totalRows } from './sums/total-rows';
import { budgets, running, yearFigures } from './sums/year-figures';

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
      sumOfHighest: both(
        '"{row}" tertulis "{written}", padahal baris tingkat teratas (menurut kodenya) berjumlah {expected}, dan setiap baris itu sudah memuat rinciannya. Hitung ulang.',
        '"{row}" is written as "{written}", but the rows of the highest level (by their codes) add to {expected}, and each of these holds its parts already. Compute it again.',
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
    yield* objectiveMeans(facts);
    // Where periods run down the rows, a total is that of one indicator's periods.
    if (!hasRowEach(table)) {
      yield* totalsOfPeriods(facts, grid);
      return;
    }
    const rates = columnsOfRates(table);
    yield* sectionsAbove(facts, grid, rates);
    if (!table.rows.some(({ kind }) => kind === 'total')) return;
    for (const column of table.columns) {
      if (column.role === 'budget' && !rates.has(column)) yield* moneyTotals(table, grid, column);
      yield* totalRows(facts, grid, column);
    }
  },
});

type Message =
  | ('weighted' | 'beyondRows' | 'nearly' | 'shortRange')
  | ('sum' | 'sumOfHighest' | 'mean' | 'meanBelow' | 'sumBelow' | 'whole' | 'parts' | 'partsAbove')
  | ('periods' | 'added' | 'soFar' | 'grown' | 'onlyPart' | 'lastFilled' | 'unlike' | 'end' | 'endAdded' | 'endBehind')
  | ('difference' | 'change' | 'meanOfRow' | 'meanOfObjective' | 'running' | 'partAbove');
