/** Columns whose own header leaves open, or misleads about, what they are, and whose neighbours tell. */

import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { gridFromValues } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, describeColumn, draw, seen } from './drawn-layout';

const TABLES: Readonly<Record<string, string>> = {
  'names under a word of their own, with unit, target, actual and achievement': `
No | Jenis Perkara | Satuan | Target | Realisasi | Capaian (%)
= number | indicator | unit | target | actual | achievement
> 1 | Perkara pidana umum | Perkara | 120 | 118 | 98,33
> 2 | Perkara perdata | Perkara | 60 | 45 | 75
`,
  'outputs, with the programme before them': `
Program | Keluaran (Output) | Satuan | Target | Realisasi | % Capaian
= program | indicator | unit | target | actual | achievement
> Tata Kelola Arsip | Arsip yang dialihmediakan | Berkas | 500 | 450 | 90
> Pembinaan Arsip | Unit kerja yang dibina | Unit | 20 | 20 | 100
`,
  'a share of last year is no figure of last year': `
No | Indikator | Satuan | Realisasi 2023 | Target 2024 | Realisasi 2024 | % thd Target | % thd 2023
= number | indicator | unit | actual 2023 | target 2024 | actual 2024 | achievement | other
> 1 | Pendapatan usaha | Rp miliar | 1200 | 1300 | 1352 | 104 | 112,67
> 2 | Jumlah pelanggan | Pelanggan | 500 | 600 | 570 | 95 | 114
`,
  'a share of the year before, behind the figure of that year': `
No | Uraian | Satuan | RKAP 2024 | Realisasi 2024 | % | Realisasi 2023 | %
= number | indicator | unit | target 2024 | actual 2024 | achievement | actual 2023 | other
> 1 | Jumlah pelanggan | SR | 50000 | 51000 | 102 | 49000 | 104,08
> 2 | Tingkat kehilangan air | % | 25 | 27 | 92 | 28 | 96,43
> 3 | Pendapatan usaha | Rp juta | 10000 | 9500 | 95 | 9000 | 105,56
`,
  'achievements of two years, each behind its own': `
No | Uraian | Satuan | Target 2024 | Realisasi 2024 | % | Target 2023 | Realisasi 2023 | %
= number | indicator | unit | target 2024 | actual 2024 | achievement | target 2023 | actual 2023 | achievement
> 1 | Jumlah pelanggan | SR | 50000 | 51000 | 102 | 49000 | 49000 | 100
> 2 | Pendapatan usaha | Rp juta | 10000 | 9500 | 95 | 9000 | 8100 | 90
`,
  'numbers that only the band beside says what they count': `
No | Indikator | Satuan | Target Triwulan | | | | Realisasi | | | | Capaian (%)
 | | | 1 | 2 | 3 | 4 | 1 | 2 | 3 | 4 |
= number | indicator | unit | target Q1 | target Q2 | target Q3 | target Q4 | actual Q1 | actual Q2 | actual Q3 | actual Q4 | achievement
> 1 | Persentase lulusan yang bekerja | % | 15 | 30 | 45 | 60 | 12 | 28 | 46 | 62 | 103,33
> 2 | Persentase dosen bersertifikat | % | 5 | 10 | 20 | 30 | 4 | 12 | 21 | 33 | 110
`,
  'numbers of years beside the years': `
No | Indikator | Satuan | Target | | | Realisasi Tahun ke | |
 | | | 2021 | 2022 | 2023 | 1 | 2 | 3
= number | indicator | unit | target 2021 | target 2022 | target 2023 | actual #1 | actual #2 | actual #3
> 1 | Persentase lulusan yang bekerja | % | 15 | 30 | 45 | 12 | 28 | 46
> 2 | Persentase dosen bersertifikat | % | 5 | 10 | 20 | 4 | 12 | 21
`,
  'a sign alone where the figure of a year should be': `
No | Indikator | Satuan | Target | |
 | | | 2024 | 2025 | 2026
= number | indicator | unit | target 2024 | target 2025 | target 2026
> 1 | Persentase sampel air yang bersih | % | 80 | % | 90
`,
  'what came true': `
No | Indikator | Satuan | Rencana | Terealisasi | Tingkat Ketercapaian
= number | indicator | unit | target | actual | achievement
> 1 | Persentase ternak yang divaksin | % | 80 | 76 | 95
> 2 | Jumlah pos kesehatan hewan | Unit | 20 | 19 | 85
`,
  'a weighted mean, however it begins': `
No | Indikator | Satuan | Formulasi | Target 2025
= number | indicator | unit | calculation | target 2025
> 1 | Persentase kinerja gabungan | % | (40% x capaian fisik) + (60% x capaian keuangan) | 95
> 2 | Persentase layanan gabungan | % | 30% capaian loket + 70% capaian daring | 90
`,
  'a share whose brackets say of what': `
Indikator | Satuan | Target setahun | Jan | s.d. Feb | s.d. Mar | % (s.d. Mar/Target)
= indicator | unit | target | actual M1 | actual M2 | actual M3 | achievement M3
> Jumlah wisatawan taman | Orang | 1000 | 90 | 180 | 270 | 27
> Jumlah pentas | Pentas | 20 | 2 | 4 | 7 | 35
`,
  'one header over figures that nothing tells apart': `
No | Indikator | Satuan | Target | | | Realisasi | | | Keterangan
= number | indicator | unit | target | target | target | actual | actual | actual | note
> 1 | Persentase lulusan yang bekerja | % | 15 | 30 | 45 | 12 | 28 | 46 | Baik
> 2 | Persentase dosen bersertifikat | % | 5 | 10 | 20 | 4 | 12 | 21 | Cukup
`,
  'one header over as many figures as the title has years': `
RENCANA STRATEGIS TAHUN 2022-2024
No | Indikator | Satuan | Target | | | Keterangan
= number | indicator | unit | target #1 | target #2 | target #3 | note
> 1 | Persentase lulusan yang bekerja | % | 15 | 30 | 45 | Baik
> 2 | Persentase dosen bersertifikat | % | 5 | 10 | 20 | Cukup
`,
  'one header that counts quarters over four figures': `
No | Indikator | Satuan | Target Triwulan | | | | Keterangan
= number | indicator | unit | target Q1 | target Q2 | target Q3 | target Q4 | note
> 1 | Persentase lulusan yang bekerja | % | 15 | 30 | 45 | 50 | Baik
> 2 | Persentase dosen bersertifikat | % | 5 | 10 | 20 | 25 | Cukup
`,
  'figures of another kind behind a target, without a header': `
No | Indikator | Satuan | Target | | | Keterangan
= number | indicator | unit | target | other | other | note
> 1 | Persentase lulusan yang bekerja | % | 15 | 50000000 | 1 | Baik
> 2 | Persentase dosen bersertifikat | % | 5 | 25000000 | 2 | Cukup
`,
  'an achievement and its worth, where each weighs the whole of its group': `
Kode | Indikator Kinerja Utama | Target | Realisasi | Indeks Capaian | Bobot Tertimbang | Nilai
= number | indicator | target | actual | achievement | weight | score
> 1a-CP | Persentase realisasi penerimaan pajak | 100 | 105 | 105 | 100% | 105
> 2a-N | Indeks kepuasan pengguna layanan | 4,2 | 4,62 | 110 | 100% | 110
`,
  'months of a coverage in percent, beside a target in percent': `
No | Indikator | Target (%) | Cakupan Kumulatif (%) Jan | Cakupan Kumulatif (%) Feb | Cakupan Kumulatif (%) Mar
= number | indicator | target | actual M1 | actual M2 | actual M3
> 1 | Cakupan imunisasi dasar lengkap | 95 | 7,5 | 15,2 | 23
> 2 | Cakupan K6 ibu hamil | 90 | 6,9 | 14,2 | 2,91
`,
  'what was reached so far, with a wrong share of the target': `
No | Indikator | Satuan | Target 2026 | s.d. TW II | % thd Target
= number | indicator | unit | target 2026 | actual Q2 | achievement
> 1 | Jumlah peserta didik | Orang | 200 | 120 | 60
> 2 | Jumlah guru terlatih | Orang | 80 | 36 | 54
`,
  'a condition that the share of the target is made of': `
No | Indikator | Satuan | Target 2026 | Kondisi 2025 | % thd Target
= number | indicator | unit | target 2026 | actual 2025 | achievement
> 1 | Jumlah peserta | Orang | 200 | 120 | 60
> 2 | Jumlah guru | Orang | 80 | 60 | 75
> 3 | Jumlah sekolah | Unit | 40 | 30 | 80
`,
  'a condition that nothing is made of': `
No | Indikator | Satuan | Kondisi 2025 | Target 2026 | % Capaian
= number | indicator | unit | baseline 2025 | target 2026 | achievement
> 1 | Jumlah peserta | Orang | 120 | 200 |
> 2 | Jumlah guru | Orang | 60 | 80 |
`,
  'the money of next year beside that of this year': `
Kode | Program | Indikator | Target | Pagu Indikatif | Prakiraan Maju
= number | program | indicator | target | budget | budget
> 1.01 | Program pendidikan | Angka partisipasi murni | 98 | 5200000000 | 5460000000
> 1.02 | Program kesehatan | Persentase imunisasi lengkap | 95 | 3200000000 | 3460000000
`,
  'how much of the money was spent, under a name of its own': `
Sasaran | Indikator | Target | Realisasi | Capaian (%) | Pagu | Realisasi Anggaran | Hasil Pengukuran (%)
= objective | indicator | target | actual | achievement | budget | budget | budget
> Meningkatnya mutu layanan | Indeks kepuasan | 3,5 | 3,3 | 94,29 | 500000000 | 492000000 | 98,4
> Meningkatnya tata kelola | Nilai SAKIP | 80 | 82 | 102,5 | 300000000 | 270000000 | 90
`,
  'a datum of a year as what was found then': `
No | Sasaran | Capaian | Data 2021 | Satuan
= number | indicator | achievement | actual 2021 | unit
> 1 | Tingkat kemiskinan desa mencapai 0% | 25,4 | 12 | %
> 2 | Persentase warga peserta jaminan kesehatan | 65,2 | 88 | %
`,
  'those to whom a service is owed, and who had it, a share of them wrong': `
No | Jenis Pelayanan Dasar | Sasaran yang Wajib Dilayani | Sasaran Dilayani | Persentase (%)
= number | indicator | denominator | numerator | actual
> 1 | Pelayanan kesehatan ibu hamil | 1000 | 900 | 90
> 2 | Pelayanan kesehatan balita | 15800 | 14220 | 95
`,
  'a blank form of outcomes and outputs': `
No | IKK Outcome | Rumus | Capaian Kinerja | IKK Output | Capaian
= number | indicator | calculation | actual | indicator | actual
> 1 | Tingkat partisipasi warga usia 5-6 tahun | Jumlah yang bersekolah / jumlah anak x 100% | …… % | Jumlah PAUD terakreditasi | ……..
>  |  |  |  | Jumlah guru PAUD | ……..
`,
  'a row in which only the output is named': `
No | Program | Indikator Hasil | Target | Indikator Keluaran | Target | Pagu
= number | program | indicator | target | indicator | target | budget
> 1 | Program A | Persentase jalan mantap | 80 | Panjang jalan dibangun | 12 | 500000000
> 2 | Program B | - | - | Jumlah jembatan dibangun | 3 | 200000000
`,
  'what the province aims at, beside what it reached': `
No | Indikator | Target | Realisasi | Capaian | Target Provinsi | Realisasi Provinsi
= number | indicator | target | actual | achievement | other | other
> 1 | Persentase jalan mantap | 80 | 76 | 95 | 85 | 82
> 2 | Jumlah desa mandiri | 30 | 33 | 110 | 300 | 280
`,
  'plans of a regency, which are no figures of a wider place': `
No | Indikator | Target RPJMD Kabupaten/Kota pada RKPD Kabupaten/Kota Tahun ke- 2024 | Capaian Target RPJMD Kabupaten/Kota melalui Pelaksanaan RKPD Tahun ke- 2024 | Tingkat Capaian Target RPJMD Kabupaten/Kota Hasil Pelaksanaan RKPD Kabupaten/Kota Tahun ke- 2024 (%)
= number | indicator | target 2024 | actual 2024 | achievement 2024
> 1 | Persentase jalan mantap | 80 | 76 | 95
> 2 | Jumlah desa mandiri | 30 | 33 | 110
`,
  'the direction of a policy, and for whom it is': `
Sasaran | Indikator | Target | Arah Kebijakan | Kelompok Sasaran
= objective | indicator | target | other | other
> Meningkatnya mutu layanan | Indeks kepuasan | 80 | Meningkatkan mutu layanan publik yang cepat dan murah | Masyarakat umum
> Menurunnya kemiskinan | Persentase penduduk miskin | 7 | Menurunkan jumlah penduduk miskin melalui perlindungan sosial | Rumah tangga miskin
`,
  'services held to a time, each with its own unit': `
No | Standar Layanan | Standar Waktu | Realisasi Waktu | Capaian
= number | indicator | target | actual | achievement
> 1 | Penerbitan kartu identitas anak | 1 hari | 1 hari | 100%
> 2 | Penerbitan akta kelahiran | 3 hari | 2 hari | 133%
`,
  'what is sought under "Kinerja"': `
No | Kinerja | Indikator | Target | Capaian TW I
= number | objective | indicator | target | actual Q1
> 1 | Meningkatnya mutu layanan | Indeks kepuasan | 80 | 79
> 2 | Meningkatnya tata kelola | Nilai SAKIP | 70 | 71
`,
};

it.each(Object.entries(TABLES))('reads %s', (_, picture) => {
  const layout = draw(picture);
  const { roles, indicatorRows } = seen(gridFromValues(asTyped(layout.values)), layout);
  expect(roles).toEqual(layout.roles);
  expect(indicatorRows).toEqual(layout.indicatorRows);
});

const merged = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

it.each([
  ['before', ['Program jalan', '%', 'Persentase jalan mantap', 63, 62, 98.41], 'program|unit|indicator'],
  ['behind', ['Program jalan', 'Persentase jalan mantap', '%', 63, 62, 98.41], 'program|indicator|unit'],
])('takes units %s the names for units, where one header stands over both', (_, row, roles) => {
  const header = ['Program', 'Indikator Kinerja', '', 'Target', 'Realisasi', 'Capaian (%)'];
  const grid = { ...gridFromValues([header, row, row.map((cell) => cell)]), merges: [merged(0, 1, 0, 2)] };
  const [table] = recognise(grid, DEFAULT_SETTINGS).tables;
  expect(
    table?.columns
      .map(({ role }) => role)
      .slice(0, 3)
      .join('|'),
  ).toBe(roles);
});

it('takes what was reached at the start for where one begins', () => {
  const grid = {
    ...gridFromValues([
      ['No', 'Indikator', 'Kondisi Awal (2015)', '', 'Target 2016', ''],
      ['', '', 'Realisasi', 'Rp', 'Target', 'Rp'],
      [1, 'Persentase jalan mantap', 70, 500_000_000, 75, 600_000_000],
      [2, 'Jumlah jembatan', 12, 100_000_000, 14, 150_000_000],
    ]),
    merges: [merged(0, 2, 0, 3), merged(0, 4, 0, 5)],
  };
  const [table] = recognise(grid, DEFAULT_SETTINGS).tables;
  expect(table?.columns.map(({ role }) => role)).toEqual([
    'number',
    'indicator',
    'baseline',
    'budget',
    'target',
    'budget',
  ]);
});

it.each([
  [
    'beside each year',
    ['No', 'Indikator', '2021', '', '2022', ''],
    ['', '', 'Kondisi', 'Nilai', 'Kondisi', 'Nilai'],
    'actual 2021|score 2021|actual 2022|score 2022',
  ],
  [
    'under a band of its own',
    ['No', 'Indikator', 'Rasio', '', 'Nilai Indikator', ''],
    ['', '', '2021', '2022', '2021', '2022'],
    'actual 2021|actual 2022|score 2021|score 2022',
  ],
])('reads what an assessment found in each year, with its worth %s', (_, band, columns, roles) => {
  const grid = {
    ...gridFromValues([
      band,
      columns,
      [1, 'Efisiensi penagihan (%)', 95, 5, 96, 4],
      [2, 'Rasio karyawan per pelanggan', 8, 4, 7.5, 3],
      ['', 'Nilai Kinerja Aspek Pelayanan', '', 9, '', 7],
    ]),
    merges: [merged(0, 2, 0, 3), merged(0, 4, 0, 5)],
  };
  const [table] = recognise(grid, DEFAULT_SETTINGS).tables;
  expect(table?.columns.map(describeColumn).slice(2).join('|')).toBe(roles);
});

it('says of a column before the target that nobody understands it', () => {
  const [table] = recognise(
    gridFromValues([
      ['KPI', 'Satuan', 'Hurdle', 'Target', 'Realisasi', 'Capaian'],
      ['Jumlah pelanggan baru', 'Pelanggan', 900, 1000, 1100, 110],
      ['Indeks kepuasan pelanggan', 'Indeks', 3.5, 4, 4.2, 105],
    ]),
    DEFAULT_SETTINGS,
  ).tables;
  expect(table?.unread.map(({ kind, area }) => [kind, area.left])).toEqual([['column', 2]]);
});

it('takes a list of money planned and received for no table of indicators', () => {
  const { tables } = recognise(
    gridFromValues([
      ['No', 'Jenis Pajak', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
      [1, 'Pajak hotel', 'Rupiah', 5_000_000, 4_000_000, 80],
      [2, 'Pajak restoran', 'Rupiah', 7_000_000, 7_700_000, 110],
    ]),
    DEFAULT_SETTINGS,
  );
  expect(tables).toEqual([]);
});
