/** Everything the pane says, in Indonesian. `english.ts` must say the same: its type is taken from here. */

import { type CountFormat } from './format';

type Step = readonly [title: string, text: string];

export const indonesian = (n: CountFormat) => ({
  name: 'Asisten IKU',
  tabs: { validation: 'Validasi', forms: 'Templat', functions: 'Fungsi', report: 'Laporan', settings: 'Pengaturan' },
  number: n,
  tabList: 'Halaman Asisten IKU',
  close: 'Tutup',
  cancel: 'Batal',
  retry: 'Coba lagi',
  copyDetails: 'Salin rincian',
  copied: 'Tersalin',

  scope: { label: 'Cakupan', workbook: 'Seluruh buku kerja', sheet: 'Lembar ini', selection: 'Pilihan' },
  run: {
    button: 'Validasi',
    reading: 'Membaca lembar…',
    readingShare: (share: number) => `Membaca lembar… ${n(Math.round(share * 100))}%`,
    reviewing: (sheet: string, done: number, total: number) => `Memeriksa “${sheet}” (${n(done)} dari ${n(total)})`,
    finishing: 'Membandingkan antartabel…',
    progress: 'Kemajuan pemeriksaan',
    cancelled: 'Pemeriksaan dibatalkan. Buku kerja tidak diubah.',
  },
  welcome: {
    title: 'Periksa tabel IKU di buku kerja ini',
    steps: [
      ['Buka buku kerja Anda', 'Tabel IKU, Perjanjian Kinerja, Renstra atau LKjIP dengan tata letak apa pun.'],
      ['Tekan Validasi', 'Setiap sel yang bermasalah ditunjuk, lengkap dengan dasar hukum dan saran perbaikannya.'],
      ['Pilih temuan', 'Selnya langsung terpilih di lembar kerja, siap diperbaiki.'],
    ] as readonly Step[],
    privacy: 'Isi buku kerja tetap di komputer Anda; tidak ada yang dikirim ke mana pun.',
  },
  /** One finding's level, and the plural for counts and headings. */
  level: { error: 'Galat', warning: 'Peringatan', advice: 'Saran' },
  levels: { error: 'Galat', warning: 'Peringatan', advice: 'Saran' },
  levelCount: {
    error: (count: number) => `${n(count)} galat`,
    warning: (count: number) => `${n(count)} peringatan`,
    advice: (count: number) => `${n(count)} saran`,
  },
  summary: {
    title: 'Ringkasan',
    tables: (tables: number, indicators: number) => `${n(tables)} tabel · ${n(indicators)} indikator`,
    clean: 'Selesai. Tidak ada temuan.',
    cleanHint: 'Semua tabel IKU yang dikenali lolos setiap aturan yang menyala.',
    done: (errors: string, warnings: string, advice: string) =>
      `Pemeriksaan selesai: ${errors}, ${warnings}, ${advice}.`,
    fewer: (count: number) => `${n(count)} temuan lebih sedikit daripada pemeriksaan sebelumnya`,
    more: (count: number) => `${n(count)} temuan lebih banyak daripada pemeriksaan sebelumnya`,
    same: 'Jumlah temuan sama dengan pemeriksaan sebelumnya',
    partial: (sheet: string, area: string) => `Lembar “${sheet}” sangat besar: hanya ${area} yang diperiksa.`,
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
      noMeasureColumn: 'Ada kolom indikator, tetapi tidak ada kolom target, realisasi, satuan, rumus atau sumber data.',
      noRows: 'Judul kolom dikenali, tetapi tidak ada baris indikator di bawahnya.',
      noHeader: 'Isinya mirip tabel IKU, tetapi baris judul kolomnya tidak ditemukan.',
    },
    understood: (words: string) => `Dikenali: ${words}`,
    empty: 'Semua lembar dalam cakupan ini kosong.',
  },
  tables: {
    title: (count: number) => `Tabel yang dikenali (${n(count)})`,
    item: (sheet: string, area: string) => `${sheet}, ${area}`,
    indicators: (count: number) => `${n(count)} indikator`,
    columns: 'Kolom',
  },
  roles: {
    number: 'Nomor',
    goal: 'Tujuan',
    objective: 'Sasaran',
    indicator: 'Indikator',
    calculation: 'Rumus',
    explanation: 'Penjelasan',
    unit: 'Satuan',
    baseline: 'Kondisi awal',
    target: 'Target',
    actual: 'Realisasi',
    achievement: 'Capaian',
    rating: 'Predikat',
    polarity: 'Polaritas',
    indicatorType: 'Jenis indikator',
    dataSource: 'Sumber data',
    owner: 'Penanggung jawab',
    program: 'Program',
    budget: 'Anggaran',
    note: 'Keterangan',
    other: 'Lainnya',
  },
  quarter: (quarter: number) => `triwulan ${quarter}`,
  revisions: { before: 'sebelum perubahan', after: 'sesudah perubahan' },
  findings: {
    list: 'Temuan',
    groupBy: 'Kelompokkan',
    groups: { sheet: 'Per lembar', rule: 'Per aturan', level: 'Per tingkat' },
    search: 'Cari dalam temuan',
    shown: (shown: number, total: number) => `${n(shown)} dari ${n(total)} temuan`,
    noneMatch: 'Tidak ada temuan yang cocok dengan saringan ini.',
    clearFilter: 'Hapus saringan',
    previous: 'Temuan sebelumnya (Shift+F8)',
    next: 'Temuan berikutnya (F8)',
    accepted: (count: number) => `Diterima (${n(count)})`,
    acceptedMark: 'Diterima',
  },
  detail: {
    content: 'Isi sel',
    emptyCell: '(kosong)',
    subject: 'Indikator',
    why: 'Mengapa penting',
    basis: 'Dasar',
    basisKinds: { regulation: 'peraturan', practice: 'praktik', arithmetic: 'hitungan' },
    fix: 'Usulan perbaikan',
    before: 'Sebelum',
    after: 'Sesudah',
    newColumn: (header: string) => `Kolom baru “${header}”`,
    rule: 'Aturan',
  },
  arrival: {
    hiddenLine: 'Sel sudah dipilih, tetapi baris atau kolomnya sedang tersembunyi atau tersaring.',
    hiddenSheet: (sheet: string) =>
      `Lembar “${sheet}” tersembunyi. Tampilkan dulu lembarnya bila Anda ingin melihat sel ini.`,
    protected: (sheet: string) => `Proteksi lembar “${sheet}” tidak mengizinkan sel dipilih. Proteksi tidak diubah.`,
    missing: (sheet: string) => `Lembar “${sheet}” sudah tidak ada. Jalankan Validasi lagi.`,
  },
});

export type Messages = ReturnType<typeof indonesian>;
