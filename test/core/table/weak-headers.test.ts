/** Where a header's word is a weak one, the cells below it and the columns beside it tell what the column is for. */

import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { gridFromValues } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, describeColumn, draw } from './drawn-layout';

function columnsOf(picture: string) {
  const { values, roles } = draw(picture);
  const [table] = recognise(gridFromValues(asTyped(values)), DEFAULT_SETTINGS).tables;
  return { expected: roles, found: (table?.columns ?? []).map(describeColumn) };
}

const STATUSES: Readonly<Record<string, string>> = {
  'a result beside the actual': `
No | Indikator | Satuan | Target | Realisasi | Hasil
= number | indicator | unit | target | actual | rating
1 | Waktu tunggu perizinan | hari | 5 | 7 | Tidak tercapai
2 | Persentase izin daring | % | 80 | 85 | Tercapai
`,
  'a result without any actual': `
Indikator | Target | Hasil Evaluasi
= indicator | target | rating
Persentase izin daring | 80 | Belum tercapai
Waktu tunggu perizinan | 5 | -
`,
  'a word that no header has': `
Indikator | Target | Realisasi | Simpulan
= indicator | target | actual | rating
Persentase izin daring | 80 | 85 | Melampaui target
Waktu tunggu perizinan | 5 | 7 | Tidak tercapai
`,
  'a short word of actuals beside figures': `
Indikator | Target | Capaian | Real
= indicator | target | actual | rating
Persentase izin daring | 80 | 85 | Tercapai
Waktu tunggu perizinan | 5 | 7 | Tidak tercapai
`,
  'grades behind the achievement': `
Indikator | Target | Realisasi | Capaian (%) | Hasil
= indicator | target | actual | achievement | rating
Persentase izin daring | 80 | 80 | 100 | Sangat Baik
Persentase izin tepat waktu | 75 | 60 | 80 | Baik
`,
};

const FIGURES: Readonly<Record<string, string>> = {
  'results in figures': `
Indikator | Target | Hasil
= indicator | target | actual
Persentase izin daring | 80 | 85
Waktu tunggu perizinan | 5 | 7
`,
  'grades aimed at and received': `
Indikator | Target | Hasil
= indicator | target | actual
Predikat akuntabilitas kinerja | BB | B
Opini atas laporan keuangan | WTP | WDP
`,
  'figures and a grade': `
Indikator | Target | Realisasi | Hasil
= indicator | target | actual | actual
Persentase izin daring | 80 | 85 | 85
Predikat akuntabilitas kinerja | BB | B | B
`,
  'what is plainly called the actual': `
Indikator | Target | Realisasi
= indicator | target | actual
Persentase izin daring | 80 | Tercapai
Waktu tunggu perizinan | 5 | Tercapai
`,
  'a plan in figures': `
Indikator | Satuan | Rencana | Realisasi
= indicator | unit | target | actual
Jumlah laporan yang terbit | laporan | 4 | 4
`,
  'deeds aimed at in words': `
No | Indikator | Target
= number | indicator | target
1 | Ketersediaan rencana induk | Tersusun seluruhnya pada akhir tahun
2 | Tersedianya peraturan turunan | Terbit sebelum anggaran ditetapkan
`,
};

const SENTENCES: Readonly<Record<string, string>> = {
  'an appraisal of an employee': `
No | Rencana Hasil Kerja | Indikator Kinerja Individu | Target
= number | objective | indicator | target
1 | Naskah peraturan yang siap ditetapkan | Jumlah naskah yang siap | 3 naskah
2 | Berkas kepegawaian yang tertata | Persentase berkas tertata | 100%
`,
  'with the work of the superior before it': `
No | Rencana Hasil Kerja Pimpinan | Rencana Hasil Kerja | Indikator | Target
= number | objective | objective | indicator | target
1 | Meningkatnya kepastian hukum | Naskah peraturan yang siap ditetapkan | Jumlah naskah yang siap | 3
2 | Tertatanya kepegawaian | Berkas kepegawaian yang tertata | Persentase berkas tertata | 100
`,
  'plans of work under another name': `
Rencana Kinerja | Indikator | Rencana | Realisasi
= objective | indicator | target | actual
Naskah peraturan yang siap ditetapkan | Jumlah naskah yang siap | 3 | 2
Berkas kepegawaian yang tertata | Persentase berkas tertata | 100 | 90
`,
};

const OBJECTIVES: Readonly<Record<string, string>> = {
  'objectives in few words under their abbreviation': `
Kode | SS | Indikator | Satuan | Target
= number | objective | indicator | unit | target
1.1 | Lulusan bermutu | Persentase lulusan yang bekerja | % | 60
1.2 | Dosen bermutu | Persentase dosen bersertifikat | % | 80
`,
};

const CONDITIONS: Readonly<Record<string, string>> = {
  'years hoped for after the present': `
No | Indikator | Kondisi Saat Ini | Kondisi yang Diinginkan 2026 | Kondisi yang Diinginkan 2027
= number | indicator | baseline | target 2026 | target 2027
1 | Persentase guru bersertifikat | 40 | 50 | 60
`,
  'years without a word of hope': `
No | Indikator | Kondisi Eksisting 2024 | Kondisi 2025 | Kondisi 2026
= number | indicator | baseline 2024 | target 2025 | target 2026
1 | Persentase guru bersertifikat | 40 | 50 | 60
`,
  'one year to be reached': `
No | Indikator | Kondisi Awal | Kondisi yang ingin dicapai 2027
= number | indicator | baseline | target 2027
1 | Persentase guru bersertifikat | 40 | 60
`,
  'the end of a plan behind its beginning': `
No | Indikator | Kondisi Awal 2021 | Kondisi Tahun 2026
= number | indicator | baseline 2021 | target 2026
1 | Persentase guru bersertifikat | 40 | 60
`,
  'the next year of a history': `
No | Indikator | Rumus | Kondisi Awal 2021 | Kondisi Tahun 2022
= number | indicator | calculation | baseline 2021 | baseline 2022
1 | Persentase guru bersertifikat | guru bersertifikat / guru x 100% | 40 | 41
`,
  'a history before the targets': `
No | Indikator | Kondisi Awal 2021 | Kondisi 2022 | Kondisi 2023 | Target 2024
= number | indicator | baseline 2021 | baseline 2022 | baseline 2023 | target 2024
1 | Persentase guru bersertifikat | 40 | 50 | 55 | 60
`,
};

const PERIODS: Readonly<Record<string, string>> = {
  'years alone behind the names': `
Indikator | 2024 | 2025 | 2026
= indicator | target 2024 | target 2025 | target 2026
Persentase guru bersertifikat | 95 | 96 | 97
Indeks mutu sekolah | 84 | 85 | 86
`,
  'quarters of a plan of action': `
No | Indikator | Satuan | Target | Rencana Aksi Triwulanan | | Realisasi Triwulanan |
 | | | | I | II | I | II
= number | indicator | unit | target | target Q1 | target Q2 | actual Q1 | actual Q2
1 | Persentase serapan dana sekolah | % | 100 | 25 | 50 | 18 | 42
`,
  'what was reached in the year before the targets': `
No | Indikator | Satuan | Capaian 2023 | Target 2024 | Realisasi 2024
= number | indicator | unit | actual 2023 | target 2024 | actual 2024
1 | Waktu tunggu layanan | menit | 64 | 60 | 57
2 | Persentase guru bersertifikat | % | 66 | 70 | 72
`,
  'letters under each quarter, whatever their figures have to do with the target of the year': `
No | Indikator | Satuan | Target 2024 | Triwulan I | | Triwulan II | | Triwulan III | | Total Realisasi | Capaian
 | | | | T | R | T | R | T | R | |
= number | indicator | unit | target 2024 | target Q1 | actual Q1 | target Q2 | actual Q2 | target Q3 | actual Q3 | actual | achievement
1 | Jumlah guru yang dilatih | orang | 1200 | 300 | 280 | 300 | 310 | 300 | 330 | 920 | 76,67
2 | Jumlah guru bersertifikat | orang | 400 | 100 | 90 | 100 | 105 | 100 | 98 | 293 | 73,25
3 | Persentase sekolah yang layak | % | 85 | 80 | 82 | 82 | 80 | 84 | 85 | 85 | 100
`,
  'months by their numbers': `
No | Nama IKU | Target B03 | Target B06
= number | indicator | target M3 | target M6
1 | Persentase guru bersertifikat | 92 | 94
`,
};

const OTHERS: Readonly<Record<string, string>> = {
  'how often the figures of an indicator come': `
No | Indikator Kinerja Utama | Satuan | Periode Data IKU | Target | Penjab
= number | indicator | unit | other | target | owner
1 | Persentase guru bersertifikat | % | Triwulanan | 95 | Bidang Guru
2 | Indeks mutu sekolah | indeks | Tahunan | 84 | Bidang Sekolah
`,
  'the weight times a value': `
No | Indikator | Rumus | Bobot | Nilai | Hasil
= number | indicator | calculation | weight | other | score
1 | Efisiensi produksi air | volume / kapasitas x 100% | 0,07 | 2 | 0,14
2 | Jam layanan | waktu / 365 hari | 0,08 | 1 | 0,08
`,
};

it.each(Object.entries({ ...PERIODS, ...OTHERS, ...STATUSES, ...FIGURES, ...SENTENCES, ...OBJECTIVES, ...CONDITIONS }))(
  '%s',
  (_name, picture) => {
    const { expected, found } = columnsOf(picture);
    expect(found).toEqual(expected);
  },
);
