/** What is measured by its parts is named in a row of its own: the parts are the indicators, and take from that row what they do not say. */

import { review } from '../../../src/core/review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { gridFromValues } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, draw, gridOf } from './drawn-layout';

const tablesIn = (picture: string) => recognise(gridOf(asTyped(draw(picture).values)), DEFAULT_SETTINGS).tables;
const namesIn = (picture: string) =>
  tablesIn(picture).flatMap(({ indicators }) => indicators.map(({ name }) => name.text));

const SCHOOLS = `
No | Indikator | Satuan | Target 2024 | Target 2025 | Penanggung Jawab
1 | Angka Partisipasi Kasar (APK) | % | | | Bidang Sekolah
| - SD/MI | | 100 | 100 |
| - SMP/MTs | | 96 | 97 |
2 | Angka Partisipasi Murni (APM) | % | | | Bidang Sekolah
| - SD/MI | | 97 | 98 |
| - SMP/MTs | | 84 | 85 |
3 | Jumlah guru yang bersertifikat | orang | 40 | 45 | Bidang Guru
`;

it('reads each part under the name, the unit and the owner of the row above', () => {
  const [table] = tablesIn(SCHOOLS);
  expect(table?.indicators.map(({ name, unit, owner }) => [name.text, unit?.text, owner?.cell.text])).toEqual([
    ['Angka Partisipasi Kasar (APK) - SD/MI', '%', 'Bidang Sekolah'],
    ['Angka Partisipasi Kasar (APK) - SMP/MTs', '%', 'Bidang Sekolah'],
    ['Angka Partisipasi Murni (APM) - SD/MI', '%', 'Bidang Sekolah'],
    ['Angka Partisipasi Murni (APM) - SMP/MTs', '%', 'Bidang Sekolah'],
    ['Jumlah guru yang bersertifikat', 'orang', 'Bidang Guru'],
  ]);
});

it('finds no fault in such a table', () => {
  const { findings } = review([gridOf(asTyped(draw(SCHOOLS).values))]);
  expect(findings.filter(({ level }) => level !== 'advice').map(({ rule }) => rule.id)).toEqual([]);
});

it.each([
  ['a. ', 'b. ', '1) ', '2) '],
  ['1. ', '2. ', '1) ', '2) '],
  ['a. ', 'b. ', '(1) ', '(2) '],
  ['1) ', '2) ', 'i. ', 'ii. '],
  ['', '', '1. ', '2. '],
])('knows parts by a mark of another kind: %j and %j over %j and %j', (first, second, one, two) => {
  const picture = `
Sasaran | Indikator | Target (%) | Realisasi (%)
Terwujudnya layanan yang pasti | ${first}Persentase berkas yang selesai | |
| ${one}Kelas 1 Banding | 100 | 100
| ${two}Ekonomi syariah | 90 | 95
| ${second}Persentase berkas tepat waktu | |
| ${one}Kelas 1 Banding | 80 | 85
| ${two}Ekonomi syariah | 80 | 75
`;
  expect(namesIn(picture)).toEqual([
    `${first}Persentase berkas yang selesai - Kelas 1 Banding`,
    `${first}Persentase berkas yang selesai - Ekonomi syariah`,
    `${second}Persentase berkas tepat waktu - Kelas 1 Banding`,
    `${second}Persentase berkas tepat waktu - Ekonomi syariah`,
  ]);
});

it('knows parts by letters beside an objective, by short names, and by their numbers', () => {
  expect(
    namesIn(`
Sasaran | Indikator | Target (%) | Realisasi (%)
Terwujudnya layanan yang pasti | a. Persentase sisa berkas yang selesai : | |
| - Perdata | 100 | 100
| - Pidana | 90 | 95
| b. Persentase berkas tepat waktu : | |
| - Perdata | 80 | 85
| - Pidana | 80 | 75
`),
  ).toEqual([
    'a. Persentase sisa berkas yang selesai - Perdata',
    'a. Persentase sisa berkas yang selesai - Pidana',
    'b. Persentase berkas tepat waktu - Perdata',
    'b. Persentase berkas tepat waktu - Pidana',
  ]);
  expect(
    namesIn(`
Indikator | Target 2024 | Target 2025
Rata-rata lama studi (semester) | |
S2 | 5 | 4
S3 | 9 | 8
Persentase lulus tepat waktu | 60 | 70
`),
  ).toEqual([
    'Rata-rata lama studi (semester) - S2',
    'Rata-rata lama studi (semester) - S3',
    'Persentase lulus tepat waktu',
  ]);
  expect(
    namesIn(`
No | Indikator | Target 2024 | Target 2025
1 | Ekonomi dan Keuangan | |
1.1 | Nilai produksi pasar (Rp juta) | |
1.1.1 | Proyeksi rendah | 900 | 950
1.1.2 | Proyeksi tinggi | 990 | 999
1.2 | Persentase pasar yang layak | 20 | 30
`),
  ).toEqual([
    'Nilai produksi pasar (Rp juta) - Proyeksi rendah',
    'Nilai produksi pasar (Rp juta) - Proyeksi tinggi',
    'Persentase pasar yang layak',
  ]);
});

it('knows parts by their short names too, and their end by the next number', () => {
  expect(
    namesIn(`
No | Sasaran | Indikator | 2024 | 2025 | Penanggung Jawab
1 | Meningkatnya layanan | 1. Persentase pasien yang puas | 80 | 85 | Bidang Medik
| | 2. Rata-rata lama tunggu pasien (menit) | | | Bidang Medik
| | Rawat jalan | 30 | 25 |
| | Rawat inap | 20 | 15 |
| | 3. Persentase resep yang terbaca | 90 | 95 | Bidang Farmasi
`),
  ).toEqual([
    '1. Persentase pasien yang puas',
    '2. Rata-rata lama tunggu pasien (menit) - Rawat jalan',
    '2. Rata-rata lama tunggu pasien (menit) - Rawat inap',
    '3. Persentase resep yang terbaca',
  ]);
  // Without a number of its own it may as well lack its targets.
  expect(
    namesIn(`
Indikator | 2024 | 2025 | Penanggung Jawab
Rata-rata lama tunggu pasien (menit) | | | Bidang Medik
Rawat jalan | 30 | 25 | Bidang Medik
Rawat inap | 20 | 15 | Bidang Medik
`),
  ).toContain('Rata-rata lama tunggu pasien (menit)');
});

it('keeps the objective that is merged over the row and what stands below it', () => {
  const { values } = draw(`
Sasaran | Indikator | Satuan | Target
Meningkatnya pendapatan | 1. Persentase penerimaan pasar | % | 90
 | 2. Optimalisasi kios | |
 | a. Nilai sewa kios tetap | Rp | 500
 | b. Nilai sewa kios lepas | Rp | 300
 | 3. Persentase kios tersewa | % | 100
`);
  const grid = gridFromValues(asTyped(values), {
    name: 'IKU',
    merges: [{ top: 1, bottom: 5, left: 0, right: 0 }],
  });
  const [table] = recognise(grid, DEFAULT_SETTINGS).tables;
  expect(table?.indicators.map(({ name, objective }) => [name.text, objective?.cell.text])).toEqual(
    [
      '1. Persentase penerimaan pasar',
      'a. Nilai sewa kios tetap',
      'b. Nilai sewa kios lepas',
      '3. Persentase kios tersewa',
    ].map((name) => [name, 'Meningkatnya pendapatan']),
  );
});

it('takes a number of things without figures for what its parts are of, and not for a total', () => {
  expect(
    namesIn(`
No | Indikator | Satuan | Target 2024 | Target 2025
1 | Jumlah produksi kebun | | |
| Kopi | ton | 400 | 410
| Lada | ton | 60 | 65
2 | Persentase kebun bersertifikat | % | 70 | 75
`),
  ).toEqual(['Jumlah produksi kebun - Kopi', 'Jumlah produksi kebun - Lada', 'Persentase kebun bersertifikat']);
});

it('leaves an indicator without figures one where what follows are indicators too', () => {
  expect(
    namesIn(`
No | Indikator | Satuan | Target
1 | Persentase pasar yang layak | % |
2 | Jumlah kios | kios | 40
`),
  ).toEqual(['Persentase pasar yang layak', 'Jumlah kios']);
});

it('knows a parent that is described, and classes with a word behind them or with none but its own number above', () => {
  expect(
    namesIn(`
Kode | Sasaran | Indikator | 2024 | 2025 | Penanggung Jawab
5.1 | Lulusan yang cakap | 5. Rara-rata lama studi (semester) | | | Wakil Rektor
 | | S2 | 5 | 4 |
 | | S3 | 9 | 8 |
 | | 6. Rata-rata nilai lulusan | | |
 | | S2/Profesi | 3,5 | 3,6 |
 | | S3 | 3,5 | 3,7 |
 | | 7. Rata-rata masa tunggu (bulan) | | | Wakil Rektor
 | | Diploma | 8 | 7 |
 | | Sarjana | 6 | 5 |
 | | 8. Persentase lulusan bekerja | 70 | 75 | Wakil Rektor
`),
  ).toEqual([
    '5. Rara-rata lama studi (semester) - S2',
    '5. Rara-rata lama studi (semester) - S3',
    '6. Rata-rata nilai lulusan - S2/Profesi',
    '6. Rata-rata nilai lulusan - S3',
    '7. Rata-rata masa tunggu (bulan) - Diploma',
    '7. Rata-rata masa tunggu (bulan) - Sarjana',
    '8. Persentase lulusan bekerja',
  ]);
});

it('tells once what is misspelt in the row above the parts, at its own cell', () => {
  const grid = gridFromValues(
    asTyped(
      draw(`
No | Indikator | Satuan | Target 2024 | Target 2025
1 | Persentse bayi yang diperiksa | % | |
| - laki-laki | | 90 | 91
| - perempuan | | 92 | 93
`).values,
    ),
    { name: 'IKU' },
  );
  const { findings } = review([grid]);
  const misspelt = findings.filter(({ rule }) => rule.id === 'ejaan');
  expect(misspelt.map(({ cell }) => [cell.row, cell.column])).toEqual([[1, 1]]);
});
