/** A further column of achievements is judged only where it may follow from the row's target and actual: no right figure beside them is an error. */

import { review } from '../../../src/core/review';
import { cellName } from '../../../src/core/sheet/address';
import { asTyped, draw, gridOf } from './drawn-layout';

function errorsIn(picture: string): readonly string[] {
  const { findings } = review([gridOf(asTyped(draw(picture).values))]);
  return findings
    .filter(({ level }) => level === 'error')
    .map(({ rule, cell }) => `${rule.id} ${cellName(cell)}`)
    .sort();
}

/** Right achievements, and three further figures a row. */
const beside = (header: string, [a, b, c]: readonly string[]): string => `
No | Indikator | Satuan | Target | Realisasi | Capaian (%) | ${header}
1 | Angka kecelakaan kerja | Kasus | 20 | 19 | 105 | ${a ?? ''}
2 | Persentase kehadiran pegawai | % | 80 | 76 | 95 | ${b ?? ''}
3 | Jumlah naskah yang dialihmediakan | Naskah | 40 | 40 | 100 | ${c ?? ''}
`;

it.each([
  ['Capaian 2023 (%)', ['92', '99', '97']],
  ['Capaian Tahun Lalu (%)', ['98', '93', '97']],
  ['Capaian Bulan Sebelumnya (%)', ['98', '93', '97']],
  ['Capaian Triwulan Lalu (%)', ['98', '93', '97']],
  ['Capaian Anggaran (%)', ['88', '91', '98']],
  ['Persentase Realisasi APBD', ['88', '91', '98']],
  ['% Capaian Keu', ['88', '91', '98']],
  ['Capaian Keluaran (%)', ['90', '100', '85']],
  ['Capaian Fisik (%)', ['90', '100', '85']],
  ['Capaian Tertimbang', ['31,5', '19', '40']],
  ['Capaian Setelah Koreksi (%)', ['100', '95', '96']],
  ['Skor Capaian', ['5', '4', '5']],
  ['Nilai Capaian', ['4', '3', '4']],
  ['Perkiraan Capaian (%)', ['110', '99', '101']],
] as const)('says nothing against "%s" beside the achievement of the row', (header, figures) => {
  expect(errorsIn(beside(header, figures))).toEqual([]);
});

it('takes a year that the title does not name for another one', () => {
  const picture = `
CAPAIAN KINERJA TAHUN 2025
No | Indikator | Satuan | Target | Realisasi | Capaian 2024 (%)
1 | Angka kecelakaan kerja | Kasus | 20 | 19 | 98
2 | Persentase kehadiran pegawai | % | 80 | 76 | 92
`;
  expect(errorsIn(picture)).toEqual([]);
});

it('still finds the wrong cell of a further column that follows in the other rows', () => {
  expect(errorsIn(beside('Persentase Ketercapaian', ['105', '92', '100']))).toEqual(['capaian-salah-hitung G3']);
});

it('still finds it in a table of two rows', () => {
  const picture = `
No | Indikator | Satuan | Target | Realisasi | Capaian (%) | Persentase Ketercapaian
1 | Angka kecelakaan kerja | Kasus | 20 | 19 | 105 | 105
2 | Persentase kehadiran pegawai | % | 80 | 76 | 95 | 92
`;
  expect(errorsIn(picture)).toEqual(['capaian-salah-hitung G3']);
});

it('judges each period by its own figures, however wrong they all are', () => {
  const picture = `
No | Indikator | Satuan | Target 2024 | Realisasi 2024 | Capaian 2024 | Target 2025 | Realisasi 2025 | Capaian 2025
1 | Persentase naskah dialihmediakan | % | 40 | 38 | 95 | 50 | 40 | 95
2 | Persentase kehadiran pegawai | % | 80 | 76 | 95 | 90 | 81 | 97
`;
  expect(errorsIn(picture)).toEqual(['capaian-salah-hitung I2', 'capaian-salah-hitung I3']);
});

it('judges the only column of achievements, however wrong it is', () => {
  const picture = `
No | Indikator | Satuan | Target | Realisasi | Capaian (%)
1 | Persentase naskah dialihmediakan | % | 40 | 38 | 91
2 | Persentase kehadiran pegawai | % | 80 | 76 | 92
`;
  expect(errorsIn(picture)).toEqual(['capaian-salah-hitung F2', 'capaian-salah-hitung F3']);
});

it('judges an achievement against each of two targets', () => {
  const picture = `
No | Indikator | Satuan | Target Renstra | Target PK | Realisasi | Capaian Renstra (%) | Capaian PK (%)
1 | Persentase naskah dialihmediakan | % | 40 | 38 | 38 | 95 | 100
2 | Persentase kehadiran pegawai | % | 80 | 78 | 76 | 95 | 97,44
3 | Persentase arsip tertata | % | 50 | 45 | 45 | 90 | 97
`;
  expect(errorsIn(picture)).toEqual(['capaian-salah-hitung H4']);
});

it('knows nothing of the year beside its halves', () => {
  const picture = `
No | Indikator | Satuan | Target 2025 | Semester I | | | Semester II | | | Capaian 2025
| | | | Target | Realisasi | Capaian | Target | Realisasi | Capaian |
1 | Jumlah naskah dialihmediakan | Naskah | 40 | 20 | 18 | 90 | 20 | 19 | 95 | 92,5
2 | Jumlah pameran | Kali | 10 | 5 | 4 | 80 | 5 | 5 | 100 | 90
`;
  const [table] = review([gridOf(asTyped(draw(picture).values))]).tables;
  expect(table?.columns.map(({ role }) => role).pop()).toBe('achievement');
  expect(errorsIn(picture)).toEqual([]);
});

it('reads the indicators of money as indicators', () => {
  const picture = `
No | Indikator Kinerja APBD | Satuan | Target | Realisasi | Capaian (%)
1 | Persentase belanja yang terserap | % | 80 | 76 | 91
2 | Jumlah laporan keuangan | Laporan | 12 | 12 | 100
`;
  expect(errorsIn(picture)).toEqual(['capaian-salah-hitung F2']);
});
