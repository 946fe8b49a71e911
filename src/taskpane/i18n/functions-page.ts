/** What the Fungsi page says besides the catalogue of functions: trying out, and turning formulas into Excel's own. */

import { type UncomputableReason } from '../../core/forms/computed-cells';
import { SCALE_QUESTION } from '../../core/forms/plain-formulas';
import { type Language } from '../../core/language/bilingual';
import { type CountFormat, countFormat } from './format';

/** What is written of each kind, counted by indicator. */
export interface FillCount {
  readonly achievements: number;
  readonly ratings: number;
  /** Typed achievements that stay, by their cells. */
  readonly kept: readonly string[];
  /** What was typed and is a formula now, in cells. */
  readonly replaced: number;
  /** Formulas that wait for their figures, by their cells. */
  readonly blank: readonly string[];
  /** The same where a figure was typed before. */
  readonly emptied: readonly string[];
  /** Formulas that ask about the scale of their figures. */
  readonly asking: readonly string[];
  /** What stays as it is because it cannot be computed, by cells. */
  readonly left: readonly string[];
  /** Rows that were not ticked, by their first cells. */
  readonly unticked: readonly string[];
  /** Where it was written: "G5:H9". */
  readonly place: string;
}

/** Of many cells the first few are named. */
const MOST_NAMED = 6;

function named(cells: readonly string[]): string {
  return cells.length > MOST_NAMED ? `${cells.slice(0, MOST_NAMED).join(', ')}, …` : cells.join(', ');
}

const indonesian = (n: CountFormat) => ({
  filling: {
    title: 'Isi kolom Capaian dan Predikat',
    summary: 'Mengisi tabel yang dikenali dengan rumus; isinya diperlihatkan dahulu dan dapat diurungkan.',
    noTable: 'Jalankan Validasi lebih dulu, agar kolom target, realisasi, dan capaian tabel Anda dikenali.',
    table: 'Tabel',
    replace: 'Ganti juga angka yang sudah diketik (rumus yang ada tetap dibiarkan)',
    measured: (scale: string, method: string, cap: string) =>
      `Skala: ${scale}. Makin rendah makin baik: ${method}. Batas: ${cap}.`,
    change: 'Ubah di Pengaturan',
    headers: { achievement: 'Capaian', rating: 'Predikat' },
    addColumns: (columns: string) => `Tambahkan kolom ${columns}`,
    noActual: 'Tabel ini tidak memiliki kolom realisasi, jadi belum ada yang dapat dihitung.',
    scaleOfTable: {
      legend: () => 'Skala itu mengikuti legenda yang tercetak di lembar ini, bukan skala di Pengaturan.',
      ratings: (cells: string) => `Skala itu mengikuti kata-kata predikat di ${cells}, bukan skala di Pengaturan.`,
    },
    ownScale: 'Lembar ini mencetak skala predikatnya sendiri, jadi kolom Predikat tidak diisi.',
    nothing: 'Tidak ada sel yang perlu diisi: kolomnya sudah berisi, atau target dan realisasinya belum ada.',
    preview: 'Rumus yang akan ditulis',
    assumed: 'arahnya belum pasti',
    eitherWay:
      'targetnya dapat dinaikkan atau diturunkan, tergantung kebijakan: pilih dahulu arahnya di Pengaturan (Tetap bila dijaga pada targetnya)',
    assumedHint: (count: number) =>
      `${n(count)} indikator dianggap makin tinggi makin baik karena arahnya tidak terbaca. Tentukan di Pengaturan bila keliru.`,
    openRange: (cell: string, said: string) =>
      `target ${cell} berupa rentang (“${said}”), dan di luar rentang capaiannya bergantung pada arah: pilih dahulu arahnya di Pengaturan (Tetap bila harus di dalam rentang)`,
    added: (columns: readonly string[], place: string) =>
      `Kolom ${columns.join(' dan ')} ditambahkan${place === '' ? '' : ` di ${place}`}. Sekarang periksa isinya di bawah, lalu tekan Isi.`,
    nothingWritten: 'Tidak ada yang ditulis.',
    partly: (count: number) => `${n(count)} indikator diisi.`,
    filled: ({ achievements, ratings, kept, replaced, blank, emptied, asking, left, unticked, place }: FillCount) =>
      [
        achievements === ratings
          ? `Capaian dan Predikat ${n(ratings)} indikator diisi di ${place}.`
          : `${[
              achievements > 0 ? `Capaian ${n(achievements)} indikator` : '',
              ratings > 0 ? `Predikat ${n(ratings)} indikator` : '',
            ]
              .filter(Boolean)
              .join(' dan ')} diisi di ${place}.`,
        replaced > 0 ? `${n(replaced)} isian yang sudah diketik diganti dengan rumus.` : '',
        emptied.length > 0
          ? `${n(emptied.length)} di antaranya menjadi kosong sampai target dan realisasinya berupa angka: ${named(emptied)}.`
          : '',
        kept.length > 0 ? `Capaian yang sudah diketik di ${named(kept)} tidak diubah.` : '',
        blank.length > 0
          ? `${n(blank.length)} di antaranya tetap kosong sampai target dan realisasinya berupa angka: ${named(blank)}.`
          : '',
        asking.length > 0 ? `${n(asking.length)} di antaranya menampilkan “${SCALE_QUESTION}”: ${named(asking)}.` : '',
        left.length > 0 ? `${n(left.length)} tidak diisi: ${named(left)}; alasannya tertulis di daftar.` : '',
        unticked.length > 0 ? `${n(unticked.length)} tidak dicentang: ${named(unticked)}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    doubted: (count: number, cells: string) =>
      `${n(count)} angka yang menjadi dasarnya masih bermasalah (${cells}), dan Capaian serta Predikat akan mengikutinya. Barisnya tidak dicentang: perbaiki dahulu temuannya, atau centang barisnya bila angkanya memang benar.`,
    restsOn: (cell: string, said: string) => `menurut ${said} di ${cell}`,
    open: (cell: string, said: string, rules: string) => `${cell} “${said}” masih bertemuan: ${rules}`,
    blankYet: 'tetap kosong sampai target dan realisasinya berupa angka',
    blankThen: 'menjadi kosong sampai target dan realisasinya berupa angka',
    asksScale: `akan menampilkan “${SCALE_QUESTION}”`,
    uncomputable: (count: number) => `${n(count)} capaian tidak diisi:`,
    obstacles: {
      missing: () => 'target atau realisasinya belum ada.',
      parts: () =>
        'target dan realisasinya ada per triwulan atau bulan, dan tabel ini tidak mengatakan bagian mana yang dimaksud; tambahkan kolom target dan realisasi setahun, sebutkan triwulannya di judul kolom Capaian, atau tulis rumusnya sendiri.',
      asText: (cell: string, said: string) => `${cell} “${said}” tersimpan sebagai teks; perbaiki dahulu di Validasi.`,
      several: (cell: string, said: string) =>
        `${cell} “${said}” memuat beberapa angka; pisahkan dahulu menjadi beberapa baris.`,
      range: (cell: string, said: string, isNative: boolean) =>
        isNative
          ? `${cell} “${said}” bukan satu angka; pilih Fungsi IKU, atau isi capaiannya sendiri.`
          : `${cell} “${said}” bukan satu angka; isi capaiannya sendiri.`,
      ratingBesideFigure: (cell: string, said: string) =>
        `${cell} “${said}” adalah predikat, sedangkan pasangannya angka; tulis nilainya, misalnya 72,4.`,
      rating: (_cell: string, said: string) => `“${said}” adalah predikat, bukan angka; isi capaiannya sendiri.`,
      unclear: (cell: string, said: string) => `${cell} “${said}” belum terbaca sebagai satu angka.`,
      zeroTarget: (cell: string, said: string) =>
        `target ${cell} “${said}” nol, dan pembagian dengan nol tidak ada hasilnya; periksa targetnya, atau tulis capaiannya sendiri.`,
      zeroActual: (cell: string, said: string) =>
        `realisasi ${cell} “${said}” nol, dan cara rasio (target ÷ realisasi) membaginya; pilih cara selisih di Pengaturan, atau tulis capaiannya sendiri.`,
      negativeActual: (cell: string, said: string) =>
        `realisasi ${cell} “${said}” negatif, dan cara rasio (target ÷ realisasi) tidak berlaku untuknya; pilih cara selisih di Pengaturan, atau tulis capaiannya sendiri.`,
      negative: (cell: string, said: string) =>
        `target ${cell} “${said}” negatif, dan rumus capaian tidak berlaku untuknya; tulis capaiannya sendiri.`,
      together: () => '',
    } satisfies Readonly<Record<UncomputableReason, (cell: string, said: string, isNative: boolean) => string>>,
    more: (count: number) => `… dan ${n(count)} capaian lain.`,
    apply: (count: number) => `Isi ${n(count)} indikator`,
    outdated: (count: number) => `${n(count)} sel terisi rumus dari pengaturan atau versi sebelumnya.`,
    renewWaiting: 'Perbarui rumus baris yang belum diisi',
    partlyRenewed: (count: number) => `Rumus ${n(count)} baris diperbarui.`,
    waitingRows: (rows: string) => `Baris yang belum diisi (${rows}), agar mengikuti pengaturan bila nanti diisi`,
    renewed: ({ place, unticked }: FillCount) =>
      `Rumus di ${place} diperbarui.${unticked.length > 0 ? ` ${n(unticked.length)} tidak dicentang: ${named(unticked)}.` : ''}`,
    toRenewal: 'Perbarui rumus…',
    renewal: 'Rumus yang akan diperbarui',
    renew: (count: number) => `Perbarui rumus ${n(count)} indikator`,
    noteToo: (cells: string) =>
      `Catatan di ${cells} ikut diperbarui, agar menyebut rumus dan skala yang dipakai selnya:`,
    noteKept:
      'memuat catatan rumus yang sudah diubah orang, jadi dibiarkan: sesuaikan sendiri dengan rumus yang diperbarui.',
    renewNote: 'Perbarui catatan',
    noteRenewed: (cells: string) => `Catatan di ${cells} diperbarui.`,
  },
  trying: {
    title: 'Coba dengan angka atau sel sendiri',
    take: 'Ambil sel terpilih',
    takeFor: (name: string) => `Ambil sel terpilih untuk ${name}`,
    /** For arguments that take a range. */
    range:
      'Nama sel seperti E6:E10, atau tempel dari Excel, atau pisahkan nilai dengan titik koma dan baris dengan Enter.',
    byDefault: '(bawaan)',
    result: 'Hasil',
    empty: '(kosong)',
    calculating: 'Menghitung…',
    insertLabel: (formula: string) => `Sisipkan ${formula} ke sel terpilih`,
  },
  converting: {
    title: 'Rumus Excel biasa',
    summary: 'Ubah rumus IKU menjadi rumus Excel, agar buku kerja dapat dihitung di instansi tanpa Asisten IKU.',
    toNative: 'Jadikan rumus Excel…',
    toIku: 'Kembalikan ke rumus IKU…',
    hint: 'Setiap hasil dibandingkan sesudahnya. Sel yang hasilnya akan berubah, misalnya karena target "80 - 85", tetap memakai fungsi IKU.',
    busy: 'Membaca rumus…',
    nothing: {
      native: 'Tidak ada rumus IKU yang dapat diubah dalam cakupan ini.',
      iku: 'Tidak ada rumus dalam cakupan ini yang berasal dari fungsi IKU.',
    },
    count: {
      native: (cells: number, sheets: number) => `${n(cells)} rumus di ${n(sheets)} lembar akan menjadi rumus Excel.`,
      iku: (cells: number, sheets: number) =>
        `${n(cells)} rumus di ${n(sheets)} lembar akan kembali menjadi rumus IKU.`,
    },
    onSheet: (sheet: string, cells: number) => `${sheet}: ${n(cells)}`,
    kept: (cells: number, examples: string) =>
      `${n(cells)} sel tetap memakai fungsi IKU yang tidak punya padanan: ${examples}.`,
    apply: (cells: number) => `Ubah ${n(cells)} rumus`,
    changed: (cells: number) => (cells > 0 ? `${n(cells)} rumus diubah.` : 'Tidak ada rumus yang diubah.'),
    undone: (cells: number) => `${n(cells)} rumus dikembalikan seperti semula.`,
    different: (cells: number, examples: string) =>
      `${n(cells)} sel tetap memakai fungsi IKU karena rumus Excel memberi hasil lain: ${examples}.`,
    failing: (cells: number, examples: string) =>
      `${n(cells)} sel tetap memakai fungsi IKU karena fungsinya menampilkan kesalahan, jadi hasilnya tidak dapat dibandingkan: ${examples}. Bila semua fungsi IKU menampilkan #VALUE!, Excel ini tidak menjalankannya: tanyakan kepada pengelola TI Anda.`,
    protected: (sheets: string) =>
      `Lembar berikut diproteksi, jadi rumusnya tidak diubah: ${sheets}. Buka proteksinya lewat tab Tinjau bila Anda berhak.`,
    stale: (cells: number) =>
      `${n(cells)} sel dilewati karena isinya sudah disunting, atau lembarnya dihapus atau berganti nama.`,
    arrays: (cells: number) => `${n(cells)} rumus larik (Ctrl+Shift+Enter) dilewati: ubahlah dengan tangan.`,
    undo: 'Urungkan',
  },
});

export type FunctionsPageWords = ReturnType<typeof indonesian>;

const english = (n: CountFormat): FunctionsPageWords => ({
  filling: {
    title: 'Fill the columns Achievement and Rating',
    summary: 'Fills a recognised table with formulas; all of them are shown first and can be undone.',
    noTable: 'Validate first, so that the columns of targets, actuals and achievements of your table are recognised.',
    table: 'Table',
    replace: 'Also replace figures that were typed in (formulas that are there stay)',
    measured: (scale, method, cap) => `Scale: ${scale}. Lower is better: ${method}. Cap: ${cap}.`,
    change: 'Change in Settings',
    headers: { achievement: 'Achievement', rating: 'Rating' },
    addColumns: (columns) => `Add the columns ${columns}`,
    noActual: 'This table has no column of actuals, so there is nothing to compute from.',
    scaleOfTable: {
      legend: () => 'That scale follows the legend that this sheet prints, not the one in the settings.',
      ratings: (cells) => `That scale follows the words of the ratings in ${cells}, not the one in the settings.`,
    },
    ownScale: 'This sheet prints a rating scale of its own, so the column of ratings is left alone.',
    nothing: 'No cell needs to be filled: the columns hold something already, or target and actual are missing.',
    preview: 'The formulas that will be written',
    assumed: 'direction not certain',
    eitherWay:
      'policy moves its target either way: choose its direction in Settings first (Tetap where it is kept at the target)',
    assumedHint: (count) =>
      `For ${n(count)} indicators higher is taken for better, because their direction could not be read. Say it in Settings if that is wrong.`,
    openRange: (cell, said) =>
      `the target in ${cell} is a range (“${said}”), and beyond it the achievement depends on the direction: choose that in Settings first (Kept if it must lie inside)`,
    added: (columns, place) =>
      `${columns.join(' and ')} added${place === '' ? '' : ` in ${place}`}. Now look at what will stand there below, then press Fill.`,
    nothingWritten: 'Nothing was written.',
    partly: (count) => `${n(count)} indicators filled.`,
    filled: ({ achievements, ratings, kept, replaced, blank, emptied, asking, left, unticked, place }) =>
      [
        achievements === ratings
          ? `Achievement and rating of ${n(ratings)} indicators filled in ${place}.`
          : `${[
              achievements > 0 ? `Achievement of ${n(achievements)} indicators` : '',
              ratings > 0 ? `rating of ${n(ratings)} indicators` : '',
            ]
              .filter(Boolean)
              .join(' and ')} filled in ${place}.`,
        replaced > 0 ? `${n(replaced)} cells that were typed in hold formulas now.` : '',
        emptied.length > 0
          ? `${n(emptied.length)} of them are blank now until target and actual are figures: ${named(emptied)}.`
          : '',
        kept.length > 0 ? `Achievements that were typed in ${named(kept)} stay as they are.` : '',
        blank.length > 0
          ? `${n(blank.length)} of them stay blank until target and actual are figures: ${named(blank)}.`
          : '',
        asking.length > 0 ? `${n(asking.length)} of them show “${SCALE_QUESTION}”: ${named(asking)}.` : '',
        left.length > 0 ? `${n(left.length)} are not filled: ${named(left)}; the list says why.` : '',
        unticked.length > 0 ? `${n(unticked.length)} were not ticked: ${named(unticked)}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    doubted: (count, cells) =>
      `${n(count)} figures that it rests on are still in question (${cells}), and achievements and ratings would follow them. Their rows are not ticked: mend the findings first, or tick the row where the figure is right after all.`,
    restsOn: (cell, said) => `by ${said} in ${cell}`,
    open: (cell, said, rules) => `open on ${cell} “${said}”: ${rules}`,
    blankYet: 'stays blank until target and actual are figures',
    blankThen: 'will be blank until target and actual are figures',
    asksScale: `will show “${SCALE_QUESTION}”`,
    uncomputable: (count) => `${n(count)} achievements are not filled:`,
    obstacles: {
      missing: () => 'there is no target or actual yet.',
      parts: () =>
        'targets and actuals are there by quarter or month, and this table does not say which part is meant; add columns for the target and the actual of the year, name the quarter in the header of the achievement, or write the formula yourself.',
      asText: (cell, said) => `${cell} “${said}” is stored as text; mend it under Validate first.`,
      several: (cell, said) => `${cell} “${said}” holds several figures; split them into rows first.`,
      range: (cell, said, isNative) =>
        isNative
          ? `${cell} “${said}” is not one figure; choose IKU functions, or write the achievement yourself.`
          : `${cell} “${said}” is not one figure; write the achievement yourself.`,
      ratingBesideFigure: (cell, said) =>
        `${cell} “${said}” is a rating, while its counterpart is a figure; write its value, such as 72.4.`,
      rating: (_cell, said) => `“${said}” is a rating, not a figure; write the achievement yourself.`,
      unclear: (cell, said) => `${cell} “${said}” is not read as one figure.`,
      zeroTarget: (cell, said) =>
        `the target ${cell} “${said}” is zero, and nothing can be divided by zero; check the target, or write the achievement yourself.`,
      zeroActual: (cell, said) =>
        `the actual ${cell} “${said}” is zero, and the ratio (target ÷ actual) divides by it; choose the difference in Settings, or write the achievement yourself.`,
      negativeActual: (cell, said) =>
        `the actual ${cell} “${said}” is negative, and the ratio (target ÷ actual) does not hold for it; choose the difference in Settings, or write the achievement yourself.`,
      negative: (cell, said) =>
        `the target ${cell} “${said}” is negative, and no formula of achievement holds for it; write the achievement yourself.`,
      together: () => '',
    },
    more: (count) => `… and ${n(count)} more achievements.`,
    apply: (count) => `Fill ${n(count)} indicators`,
    outdated: (count) => `${n(count)} cells hold formulas of earlier settings or of an earlier version.`,
    renewWaiting: 'Renew the formulas of rows not yet filled',
    partlyRenewed: (count) => `Formulas of ${n(count)} rows were renewed.`,
    waitingRows: (rows) => `Rows not yet filled (${rows}), so that they follow the settings once they are`,
    renewed: ({ place, unticked }) =>
      `Formulas in ${place} were renewed.${unticked.length > 0 ? ` ${n(unticked.length)} not ticked: ${named(unticked)}.` : ''}`,
    toRenewal: 'Renew formulas…',
    renewal: 'The formulas that will be renewed',
    renew: (count) => `Renew the formulas of ${n(count)} indicators`,
    noteToo: (cells) =>
      `The notes in ${cells} are renewed as well, so that they print the formula and the scale of the cells:`,
    noteKept:
      'holds a note of the formula that somebody has changed, so it stays: make it fit the renewed formulas yourself.',
    renewNote: 'Renew the note',
    noteRenewed: (cells) => `The notes in ${cells} were renewed.`,
  },
  trying: {
    title: 'Try it with your own numbers or cells',
    take: 'Take the selected cells',
    takeFor: (name) => `Take the selected cells for ${name}`,
    range: 'Name cells such as E6:E10, paste from Excel, or part values by semicolons and rows by Enter.',
    byDefault: '(default)',
    result: 'Result',
    empty: '(blank)',
    calculating: 'Calculating…',
    insertLabel: (formula) => `Insert ${formula} into the selected cell`,
  },
  converting: {
    title: 'Plain Excel formulas',
    summary: 'Turn IKU formulas into Excel’s own, so that an office without IKU Assistant can calculate the workbook.',
    toNative: 'Make them Excel formulas…',
    toIku: 'Back to IKU formulas…',
    hint: 'Every result is compared afterwards. A cell that would change, such as one with the target "80 - 85", keeps its IKU function.',
    busy: 'Reading the formulas…',
    nothing: {
      native: 'There is no IKU formula here that could be turned.',
      iku: 'No formula here comes from an IKU function.',
    },
    count: {
      native: (cells, sheets) => `${n(cells)} formula(s) on ${n(sheets)} sheet(s) will become Excel formulas.`,
      iku: (cells, sheets) => `${n(cells)} formula(s) on ${n(sheets)} sheet(s) will become IKU formulas again.`,
    },
    onSheet: (sheet, cells) => `${sheet}: ${n(cells)}`,
    kept: (cells, examples) => `${n(cells)} cell(s) keep IKU functions that Excel has no formula for: ${examples}.`,
    apply: (cells) => `Change ${n(cells)} formula(s)`,
    changed: (cells) => (cells > 0 ? `${n(cells)} formula(s) changed.` : 'No formula was changed.'),
    undone: (cells) => `${n(cells)} formula(s) are as they were.`,
    different: (cells, examples) =>
      `${n(cells)} cell(s) keep their IKU functions because an Excel formula gives another result: ${examples}.`,
    failing: (cells, examples) =>
      `${n(cells)} cell(s) keep their IKU functions because these show an error, so that no results can be compared: ${examples}. If every IKU function shows #VALUE!, this Excel does not run them: ask your IT department.`,
    protected: (sheets) =>
      `These sheets are protected, so their formulas were not changed: ${sheets}. Unprotect them on the Review tab if you may.`,
    stale: (cells) =>
      `${n(cells)} cell(s) were left out because they have been edited, or their sheet was deleted or renamed.`,
    arrays: (cells) => `${n(cells)} array formula(s) (Ctrl+Shift+Enter) were left out: change them by hand.`,
    undo: 'Undo',
  },
});

export function functionsPageWords(language: Language): FunctionsPageWords {
  return (language === 'id' ? indonesian : english)(countFormat(language));
}
