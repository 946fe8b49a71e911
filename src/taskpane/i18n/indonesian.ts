/** Everything the pane says, in Indonesian. `english.ts` must say the same: its type is taken from here. */

import { LEVEL_ROWS, countedLevel, eachLevel, levelTitle } from '../../core/knowledge/choices/levels';
import { POLARITIES, POLARITY_ROWS } from '../../core/knowledge/choices/polarities';
import { PROFILES, PROFILE_ROWS } from '../../core/knowledge/choices/profiles';
import { eachOf } from '../../core/knowledge/rows';
import { capitalised } from '../../core/language/normalise';
import { type YearPart } from '../tables/period-answer';
import { type CountFormat, monthName, quoted } from './format';

type Step = readonly [title: string, text: string];

export const indonesian = (n: CountFormat) => ({
  name: 'Asisten IKU',
  tabs: {
    validation: 'Validasi',
    forms: 'Templat',
    functions: 'Fungsi',
    dictionary: 'Kamus',
    report: 'Laporan',
    settings: 'Pengaturan',
  },
  number: n,
  tabList: 'Halaman Asisten IKU',
  working: 'Excel sedang bekerja',
  close: 'Tutup',
  cancel: 'Batal',
  retry: 'Coba lagi',
  fault: {
    page: 'Halaman ini tidak dapat ditampilkan karena kesalahan pada Asisten IKU. Buku kerja Anda tidak diubah.',
    advice:
      'Tampilkan lagi, atau buka halaman lain lewat tab di atas. Bila terulang, kirimkan rincian di bawah ini kepada pengelola Asisten IKU.',
    again: 'Tampilkan lagi',
    reload: 'Muat ulang panel',
  },
  copyDetails: 'Salin rincian',
  copied: 'Tersalin',
  copyByHand:
    'Excel tidak mengizinkan penyalinan. Teksnya ada di kotak ini dan sudah ditandai: tekan Ctrl+C (Mac: ⌘C).',

  scope: { label: 'Cakupan', workbook: 'Seluruh buku kerja', sheet: 'Lembar ini', selection: 'Pilihan' },
  run: {
    button: 'Validasi',
    reading: 'Membaca lembar…',
    readingShare: (share: number) => `Membaca lembar… ${n(Math.round(share * 100))}%`,
    reviewing: (sheet: string, done: number, total: number) => `Memeriksa “${sheet}” (${n(done)} dari ${n(total)})`,
    finishing: 'Membandingkan antartabel…',
    progress: 'Kemajuan pemeriksaan',
    cancelled: 'Pemeriksaan dibatalkan. Buku kerja tidak diubah.',
    behind:
      'Suntingan terakhir belum dapat dibaca, jadi daftar temuan tertinggal. Tekan Validasi untuk memeriksa ulang.',
  },
  welcome: {
    title: 'Periksa tabel IKU di buku kerja ini',
    steps: [
      ['Buka buku kerja Anda', 'Tabel IKU, Perjanjian Kinerja, Renstra atau LKjIP dengan tata letak apa pun.'],
      ['Tekan Validasi', 'Setiap sel yang bermasalah ditunjuk, lengkap dengan dasar dan saran perbaikannya.'],
      ['Pilih temuan', 'Selnya langsung terpilih di lembar kerja, siap diperbaiki.'],
    ] as readonly Step[],
    sampleHint: 'Belum punya tabel? Lihat dulu hasilnya pada tabel rekaan di lembar baru.',
    sample: 'Coba dengan contoh',
    privacy: 'Isi buku kerja tetap di komputer Anda; tidak ada yang dikirim ke mana pun.',
  },
  /** One finding's level, and the plural for counts and headings. */
  level: eachLevel((level) => levelTitle(level, 'id')),
  levels: eachLevel((level) => LEVEL_ROWS[level].heading.id),
  levelCount: eachLevel((level) => (count: number) => `${n(count)} ${countedLevel(level, count, 'id')}`),
  summary: {
    title: 'Ringkasan',
    tables: (tables: number, indicators: string) => `${n(tables)} tabel · ${indicators}`,
    clean: 'Selesai. Tidak ada temuan.',
    cleanHint: 'Semua tabel IKU yang dikenali memenuhi semua aturan yang aktif.',
    done: (errors: string, warnings: string, advice: string) =>
      `Pemeriksaan selesai: ${errors}, ${warnings}, ${advice}.`,
    fewer: (count: number) => `${n(count)} temuan lebih sedikit daripada pemeriksaan sebelumnya`,
    more: (count: number) => `${n(count)} temuan lebih banyak daripada pemeriksaan sebelumnya`,
    same: 'Jumlah temuan masih sama seperti sebelumnya',
    partial: (sheet: string, area: string) => `Lembar “${sheet}” sangat besar: hanya ${area} yang diperiksa.`,
    ofSheet: (sheet: string) => `Hanya lembar “${sheet}” yang diperiksa.`,
    ofSelection: (sheet: string, areas: string) =>
      `Hanya ${areas} di lembar “${sheet}” yang diperiksa; temuan di luarnya tidak ditampilkan.`,
    filterByLevel: 'Saring menurut tingkat',
  },
  noTable: {
    title: 'Tidak ada tabel IKU yang dikenali',
    lookedFor:
      'Yang dicari: baris judul dengan kolom indikator (“Indikator Kinerja”, “IKU”, “Indikator Sasaran” …) di samping kolom satuan, target, realisasi, rumus atau sumber data, dan paling sedikit satu baris isi di bawahnya.',
    nearTitle: 'Yang hampir cocok',
    near: (sheet: string, area: string) => `${sheet}, ${area}`,
    reason: {
      noIndicatorColumn: 'Tidak ada kolom indikator.',
      noName:
        'Ada target dan realisasi, tetapi nama indikatornya tidak terbaca. Tulis kolom indikator, atau "Indikator: …" di atas tabelnya.',
      noMeasureColumn: 'Ada kolom indikator, tetapi tidak ada kolom target, realisasi, satuan, rumus atau sumber data.',
      onlyBudget:
        'Ada indikator dan anggaran, tetapi tidak ada kolom target atau realisasi kinerja, jadi angkanya tidak diperiksa.',
      onlyScores:
        'Ada kolom bobot, nilai, atau target, tetapi tidak ada indikator dengan target atau realisasi yang terbaca, jadi angkanya tidak diperiksa.',
      noHeader:
        'Barisnya seperti indikator dengan angka di sampingnya, tetapi tidak ada baris judul yang mengatakan isi kolomnya.',
      noRows: 'Judul kolom dikenali, tetapi tidak ada baris indikator di bawahnya.',
    },
    understood: (words: string) => `Dikenali: ${words}`,
    empty: 'Semua lembar dalam cakupan ini kosong. Mulai dari templat, atau lihat dahulu hasilnya pada contoh.',
    toForms: 'Pilih templat',
    onlyReports:
      'Lembar dalam cakupan ini laporan buatan Asisten IKU, jadi tidak diperiksa. Pilih lembar atau cakupan lain.',
  },
  tables: {
    recognised: (what: string) => `Dikenali: ${what}`,
    nearCount: (count: number) => `${n(count)} hampir cocok`,
    unreadCount: (count: number) => `${n(count)} bagian belum terbaca`,
    item: (sheet: string, area: string) => `${sheet}, ${area}`,
    indicators: (count: number, rows = count) =>
      `${n(count)} indikator${rows === count ? '' : ` dalam ${n(rows)} baris`}`,
    columns: 'Kolom',
    correct: 'Perbaiki pembacaan',
    corrected: 'diperbaiki manual',
    near: (count: number) => `Yang hampir cocok (${n(count)})`,
    unread: (count: number) => `Belum terbaca, jadi tidak diperiksa (${n(count)})`,
    point: 'Tambahkan tabel secara manual…',
    pointNear: 'Ini tabel IKU…',
    pointHint: 'Pilih seluruh tabel di lembar, termasuk baris judulnya, lalu tekan Ambil pilihan.',
    take: 'Ambil pilihan',
    nowhere: 'Belum ada tabel yang ditunjuk',
    emptySelection: 'Pilihan itu kosong atau hanya satu baris. Pilih baris judul beserta isinya, lalu coba lagi.',
    headerRows: 'Baris judul',
    profile: 'Jenis dokumen',
    noHeader: '(tanpa judul)',
    reads: (count: number) => `Terbaca ${n(count)} indikator.`,
    readsNothing: 'Belum terbaca sebagai tabel IKU.',
    notYet: 'Tentukan dahulu kolom atau label mana yang memuat nama indikator.',
    save: 'Simpan',
    automatic: 'Kembalikan ke otomatis',
    ignore: 'Bukan tabel IKU',
    ignored: 'Tabel yang diabaikan',
    ignoredMark: 'diabaikan: bukan tabel IKU',
    column: (letter: string) => `kolom ${letter}`,
    label: (label: string) => `“${label}”`,
    roleOf: (what: string) => `Peran ${what}`,
    yearOf: (what: string) => `Tahun ${what}`,
    partOf: (what: string) => `Periode ${what}`,
    revisionOf: (what: string) => `Perubahan ${what}`,
    year: 'Tahun',
    unrevised: 'bukan perubahan',
    rows: (count: number) => `Baris tabel (${n(count)})`,
    rowsHint: 'Tentukan baris mana yang indikator. Pilihan berlaku untuk semua baris dengan tulisan yang sama.',
    firstRows: (count: number) => `Hanya ${n(count)} baris pertama yang ditampilkan.`,
    kindOfRow: (row: number) => `Jenis baris ${row}`,
    rowKinds: {
      indicator: 'Indikator',
      objective: 'Sasaran',
      group: 'Judul kelompok',
      continuation: 'Lanjutan baris di atasnya',
      total: 'Jumlah atau rata-rata',
      other: 'Bukan bagian tabel',
    },
    arrangement: 'Susunan',
    headersAbove: 'Judul di atas kolom',
    labelsBeside: 'Label di samping isi',
  },
  profiles: {
    auto: 'Otomatis',
    ...eachOf(PROFILES, (profile) => PROFILE_ROWS[profile].name.id),
  },
  half: (half: number) => `semester ${half}`,
  third: (third: number) => `caturwulan ${third}`,
  quarter: (quarter: number) => `triwulan ${quarter}`,
  month: (month: number) => monthName('id', month),
  yearPart: (part: YearPart) => {
    const number = Number(part.slice(1));
    if (part === '') return 'setahun penuh';
    if (part.startsWith('m')) return monthName('id', number);
    if (part.startsWith('t')) return `caturwulan ${number}`;
    return part.startsWith('h') ? `semester ${number}` : `triwulan ${number}`;
  },
  revisions: { before: 'sebelum perubahan', after: 'sesudah perubahan' },
  findings: {
    list: 'Temuan',
    groupBy: 'Kelompokkan',
    groups: { sheet: 'Per lembar', indicator: 'Per indikator', rule: 'Per aturan', level: 'Per tingkat' },
    group: (words: string) => `Kelompok ${words}`,
    cleanCell: (cell: string) => `Tidak ada temuan pada sel ${cell}.`,
    noSubject: (sheet: string | null) => `Tabel secara keseluruhan${sheet === null ? '' : ` (${sheet})`}`,
    closeAll: 'Ciutkan semua kelompok',
    openAll: 'Bentangkan semua kelompok',
    compact: 'Satu baris per temuan',
    search: 'Cari dalam temuan',
    shown: (shown: number, total: number) => `${n(shown)} dari ${n(total)} temuan`,
    place: (place: number, shown: number) => `Temuan ke-${n(place)} dari ${n(shown)}`,
    noneMatch: 'Tidak ada temuan yang cocok dengan saringan ini.',
    clearFilter: 'Hapus saringan',
    previous: 'Temuan sebelumnya (Shift+F8)',
    next: 'Temuan berikutnya (F8)',
    accepted: (count: number) => `Diabaikan (${n(count)})`,
    acceptedMark: 'Diabaikan',
  },
  detail: {
    content: 'Isi sel',
    emptyCell: '(kosong)',
    subject: 'Indikator',
    why: 'Mengapa penting',
    remedy: 'Cara memperbaiki',
    byHand: 'Bila diperbaiki sendiri',
    basis: 'Dasar',
    fix: 'Usulan perbaikan',
    noSplit: (obstacle: string) =>
      `Baris ini tidak dibagi secara otomatis: ${obstacle}. Sisipkan barisnya sendiri (di formulir Asisten IKU: Templat, lalu Tambah baris), lalu bagikan nama, satuan, target, dan realisasinya.`,
    sameCell: 'Temuan lain di sel ini',
    example: 'Contoh yang keliru dan perbaikannya',
    noExample: 'Contohnya ada di halaman aturan.',
    before: 'Sebelum',
    after: 'Sesudah',
    formula: 'Rumus',
    rulePage: (title: string) => `Tentang aturan “${title}”`,
  },
  arrival: {
    hiddenLine: 'Sel sudah dipilih, tetapi baris atau kolomnya sedang tersembunyi atau tersaring.',
    hiddenSheet: (sheet: string) =>
      `Lembar “${sheet}” tersembunyi. Tampilkan dulu lembarnya bila Anda ingin melihat sel ini.`,
    protected: (sheet: string) => `Proteksi lembar “${sheet}” tidak mengizinkan sel dipilih. Proteksi tidak diubah.`,
    missing: (sheet: string) => `Lembar “${sheet}” sudah berganti nama atau dihapus, jadi daftar temuannya diperbarui.`,
  },
  fixing: {
    fix: 'Perbaiki',
    fixRule: (count: number) => `Perbaiki semua dari aturan ini (${n(count)})`,
    fixSafe: (count: number) => `Terapkan perbaikan aman (${n(count)})…`,
    title: (count: number) => `${n(count)} perbaikan`,
    include: (what: string) => `Sertakan perbaikan untuk ${what}`,
    hint: 'Periksa dulu, lalu hapus centang yang tidak Anda kehendaki. Hanya sel yang isinya belum berubah yang ditulis; sel berumus tidak disentuh.',
    apply: (count: number) => `Terapkan ${n(count)} perbaikan`,
    done: (count: number, cells: string) =>
      count > 0 ? `${n(count)} temuan diperbaiki${cells === '' ? '' : `: ${cells}`}.` : 'Tidak ada yang diubah.',
    locked: (count: number) =>
      `${n(count)} dilewati karena lembarnya diproteksi: buka proteksinya lewat tab Tinjau (Review) bila Anda berhak, lalu coba lagi.`,
    stale: (count: number) =>
      `${n(count)} dilewati karena isi selnya sudah berubah, atau lembarnya dihapus atau berganti nama.`,
    colliding: (count: number) =>
      `${n(count)} dilewati karena perbaikan lain menulis di sel yang sama: periksa temuannya yang masih ada.`,
    takenBack: 'Perubahan itu sudah diurungkan di Excel.',
    stopped: (done: number, left: number, unsure: number) =>
      [
        done > 0 ? `${n(done)} temuan sudah diperbaiki.` : 'Tidak ada temuan yang diperbaiki.',
        left > 0 ? `${n(left)} belum.` : '',
        unsure > 0 ? `${n(unsure)} tidak dapat dipastikan.` : '',
        done + unsure > 0 ? 'Yang sudah tertulis dapat diurungkan.' : '',
      ]
        .filter(Boolean)
        .join(' '),
    notCarried: (count: number) =>
      `Isi sel dari ${n(count)} temuan yang sudah diabaikan ikut berubah dan keputusannya tidak dapat disimpan; abaikan lagi bila masih berlaku.`,
    undo: 'Urungkan',
    undoLast: 'Urungkan perubahan terakhir',
    leaveStanding: 'Biarkan yang ini',
    undone: (kept: number, locked: number) => {
      const left = [
        kept === 0 ? '' : `${n(kept)} bagian yang sesudahnya disunting, berpindah, atau terhapus`,
        locked === 0 ? '' : `${n(locked)} sel yang terkunci oleh proteksi lembar`,
      ].filter(Boolean);
      const except = left.length === 0 ? '' : `, kecuali ${left.join(' dan ')}`;
      return `Perubahan diurungkan${except}.${locked === 0 ? '' : ' Buka proteksinya, lalu urungkan lagi.'}`;
    },
    held: (cells: string) =>
      `Ada perubahan yang belum diurungkan supaya tulisan Anda di ${cells} tidak hilang. Pindahkan tulisan itu ke tempat lain dan kosongkan selnya, lalu tekan Urungkan lagi. Atau tekan Biarkan yang ini bila perubahan itu boleh tetap ada.`,
    leftStanding: (earlier: number, lost: number) =>
      [
        'Perubahan itu tetap ada di lembar.',
        earlier > 0 ? `Yang sebelumnya masih dapat diurungkan (${n(earlier)}).` : '',
        lost > 0
          ? `${n(lost)} yang lebih lama tidak dapat diurungkan lagi dari sini, karena baris atau kolom di lembar itu sudah bergeser karenanya.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    undoStopped: (left: number) =>
      left === 0
        ? 'Semuanya sudah dikembalikan.'
        : `Sebagian sudah dikembalikan; ${n(left)} bagian belum dan masih dapat diurungkan.`,
  },
  filling: {
    done: (count: number): string => (count > 0 ? 'Sudah ditulis di lembar.' : 'Tidak ada yang ditulis.'),
  },
  accepting: {
    open: 'Abaikan dengan alasan…',
    reason: 'Alasan diabaikan (wajib)',
    placeholder: 'Misalnya: sudah disepakati dengan Bappeda',
    person: 'Diputuskan oleh (boleh kosong)',
    personPlaceholder: 'Nama atau jabatan',
    reach: 'Berlaku untuk',
    reaches: {
      one: () => 'Temuan ini saja',
      ofRule: (count: number) => `Semua temuan dari aturan ini (${n(count)})`,
      ofIndicator: (count: number) => `Semua temuan indikator ini (${n(count)})`,
    },
    save: 'Abaikan temuan',
    revoke: 'Tampilkan lagi sebagai temuan',
    switchOff: 'Matikan aturan ini',
    accepted: (count: number) =>
      `${n(count)} temuan diabaikan. Keputusan ini tersimpan di buku kerja dan dapat dibatalkan di Pengaturan.`,
    undone: 'Keputusan terakhir sudah diurungkan.',
    switchedOffMany: (count: number) =>
      `${n(count)} aturan dimatikan untuk buku kerja ini. Nyalakan lagi di Pengaturan.`,
    switchedOnMany: (count: number) => `${n(count)} aturan kembali ke tingkat bawaannya.`,
    switchedOff: (rule: string, count: number) =>
      `Aturan “${rule}” dimatikan untuk seluruh buku kerja ini; ${n(count)} temuannya tidak tampil lagi. Nyalakan lagi di Pengaturan.`,
  },
  direction: {
    question: 'Arah indikator ini',
    chosen: (direction: string) => `Arah indikator ini: ${direction}`,
    likely: (direction: string) => `Menurut isi barisnya: ${direction}. Pilih satu; capaiannya lalu diperiksa ulang.`,
    forAll: (count: number) => `Berlaku untuk ${n(count)} indikator dengan temuan yang sama`,
    answered: (count: number, direction: string) => `${n(count)} indikator ditetapkan: ${direction.toLowerCase()}.`,
    columnWins: (cell: string, written: string) =>
      `Arah indikator ini ditentukan oleh sel ${cell} di kolom arah (“${written}”). Bila seharusnya lain, tulis di sel itu:`,
    write: (word: string, cell: string) => `Tulis “${word}” di ${cell}`,
  },
  formulaOffer: {
    title: 'Ganti angkanya dengan rumus',
    assumed: 'Arahnya belum terbaca, jadi rumus ini menganggap makin tinggi makin baik.',
    apply: 'Tulis rumusnya',
  },
  unitColumn: {
    title: (rows: number) => `Pindahkan satuan ${n(rows)} indikator ke kolom Satuan yang baru`,
    apply: 'Tambahkan kolom Satuan',
  },
  highlight: {
    on: 'Sorot sel',
    old: 'Sel di buku kerja ini masih disorot dari pemeriksaan sebelumnya.',
    remove: 'Hapus sorotan',
    unsafe:
      'Di Excel ini sorotan dimatikan: format bersyarat bersama fungsi pengaya dilaporkan membuat Excel LTSC 2021 berhenti. Buku kerja tidak diubah; daftar temuan tetap lengkap.',
    refused: (reason: string) => `Daftar temuan sudah benar, tetapi selnya tidak dapat disorot. ${reason}`,
    skipped: (sheets: string) => `Lembar berikut diproteksi, jadi sorotannya tidak diubah: ${sheets}.`,
  },
  functions: {
    all: 'Semua fungsi',
    search: 'Cari fungsi',
    hint: 'Ketik nama fungsi di sel mana pun, atau coba di sini lalu sisipkan ke sel kosong yang terpilih.',
    parameters: 'Argumen',
    optional: 'boleh kosong',
    returns: 'Hasil',
    examples: 'Contoh',
    notes: 'Catatan',
    insert: 'Sisipkan',
    insertLabel: (formula: string) => `Sisipkan ${formula} ke sel terpilih`,
    inserted: (cell: string) => `Rumus ditulis di ${cell}.`,
    insertedInPoints: (cell: string) =>
      `Rumus ditulis di ${cell} dan dikali 100, karena capaian di kolom itu ditulis sebagai angka persen (92,86), bukan 92,86%.`,
    occupied: (cell: string) => `${cell} sudah berisi, jadi tidak ditimpa. Pilih sel kosong, lalu sisipkan lagi.`,
    noneMatch: 'Tidak ada fungsi yang cocok.',
  },
  forms: {
    hint: 'Setiap templat menjadi lembar baru; lembar yang ada tidak diubah.',
    picture: (form: string) => `Pratinjau ${form}`,
    model: 'Acuan',
    source: 'Isi dari',
    blank: 'Kosong',
    example: 'Contoh isian',
    fromTable: (sheet: string, area: string) => `Tabel ${sheet}, ${area}`,
    noTableYet: 'Jalankan Validasi lebih dulu bila formulir hendak diisi dari tabel yang ada.',
    from: 'Dari tahun',
    to: 'Sampai tahun',
    year: 'Tahun',
    rows: 'Baris indikator',
    level: 'Tingkat',
    levels: { pemda: 'Pemerintah daerah', dinas: 'Perangkat daerah', unit: 'Unit kerja' },
    paper: 'Kertas',
    formulas: 'Rumus',
    formulaKinds: { iku: 'Fungsi IKU', native: 'Rumus Excel biasa' },
    plainHint: (question: string) =>
      `Rumus Excel saja, tanpa fungsi IKU: menghitung angka, dan target seperti “80 - 85” atau “≤ 5” selama bunyinya tetap. Bila target dan realisasi mungkin berbeda skala (70% dan 65), capaiannya berbunyi “${question}”.`,
    create: 'Buat lembar',
    inserted: (sheets: readonly string[]) => `Lembar ${quoted(sheets, 'dan')} dibuat.`,
    next: 'Klik lembarnya, isi mulai dari sel yang terpilih (Tab pindah ke isian berikutnya), lalu tekan Validasi.',
    insertedWithoutCharts: (sheets: readonly string[]) =>
      `Lembar ${quoted(sheets, 'dan')} dibuat, tetapi tanpa grafik: Excel ini tidak dapat menggambarnya.`,
    left: (count: number) => `${n(count)} isian tidak dipindahkan: lihat sebabnya`,
    back: 'Semua templat',
  },
  report: {
    manyFilesHint: 'Ada berkas dari banyak kantor, atau Excel tidak tersedia?',
    manyFiles: 'Banyak berkas: buka meja verifikasi',
    decreeHint: 'Lampiran keputusan penetapan IKU dan lampiran Perjanjian Kinerja dibuat dari templat.',
    toForms: 'Buka Templat',
    title: 'Laporan',
    empty: 'Jalankan Validasi lebih dulu; laporan disusun dari tabel yang dikenali dan temuannya.',
    noTable: 'Validasi terakhir tidak menemukan tabel IKU, jadi belum ada yang dapat dilaporkan.',
    hint: 'Setiap laporan menjadi lembar baru. Laporan yang dibuat ulang menggantikan lembar lamanya; isian Anda dibawa serta.',
    year: 'Tahun laporan kinerja dan dasbor',
    undated: 'Tabelnya tidak menyebut tahun: periksa tahun ini dahulu.',
    kinds: {
      findings: {
        title: 'Hasil Validasi',
        purpose:
          'Semua temuan dalam tabel yang dapat disaring; status dan catatan Anda tetap tersimpan saat dibuat ulang.',
        make: 'Buat lembar temuan',
      },
      performance: {
        title: 'Laporan kinerja',
        purpose: 'Perbandingan menurut PermenPANRB 53/2014 dari target dan realisasi di buku kerja ini.',
        make: 'Buat laporan kinerja',
      },
      dashboard: {
        title: 'Dasbor',
        purpose: 'Ringkasan satu halaman: capaian, predikat, dan yang perlu perhatian.',
        make: 'Buat dasbor',
      },
    },
    made: (sheets: string) => `Lembar dibuat: ${sheets}.`,
    withoutCharts: 'Tanpa grafik: Excel ini tidak dapat menggambarnya.',
    leftovers: (count: number) =>
      `${n(count)} isian Anda tidak lagi memiliki tempat; semuanya disimpan di bagian bawah lembarnya.`,
    keptForeign: (sheets: string) =>
      `Lembar lama memuat, atau mungkin memuat, tulisan atau perubahan lain, jadi tetap disimpan sebagai ${sheets}. Pindahkan yang masih perlu, lalu hapus sendiri.`,
    keptOtherYear: (sheets: string) => `Laporan tahun sebelumnya tetap disimpan sebagai ${sheets}.`,
    stopped: (count: number) => `Excel lalu menolak; ${n(count)} lembar belum dibuat. Coba lagi.`,
    stranger: (sheets: string) => `Lembar ${sheets} bukan laporan Asisten IKU, jadi tidak diubah.`,
    notReplaced: (sheets: string) =>
      `Excel tidak mengizinkan lembar lama diganti; lembar itu masih ada sebagai ${sheets}. Isiannya sudah disalin ke lembar baru.`,
    copyTitle: 'Salin temuan',
    copyHint: 'Siap ditempel ke dokumen atau surel, dengan sel, pesan, dasar dan usulannya.',
    copy: (count: number) => `Salin ${n(count)} temuan`,
    copied: 'Daftar temuan tersalin. Tempel (Ctrl+V) di tempat yang Anda perlukan.',
    headings: ['Lembar', 'Sel', 'Tingkat', 'Indikator', 'Aturan', 'Isi sel', 'Temuan', 'Dasar', 'Usulan'],
  },
  settings: {
    unknown:
      'Pengaturan buku kerja ini belum dapat dibaca, jadi untuk sementara dipakai pengaturan bawaan; yang tersimpan tidak diubah. Tekan Validasi untuk mencoba lagi.',
    directionNames: eachOf(POLARITIES, (polarity) => capitalised(POLARITY_ROWS[polarity].meaning.id)),
    recalculated: 'Semua rumus di buku kerja ini dihitung ulang.',
  },
});

export type Messages = ReturnType<typeof indonesian>;
