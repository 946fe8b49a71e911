/** Headers as Excel and programs write them: months that became dates, budget years, results of a calculation, number rows that begin with a word. */

import { areaName } from '../../../src/core/sheet/address';
import { type CellValue, gridFromValues } from '../../../src/core/sheet/grid';
import { review } from '../../../src/core/review';
import { asTyped, describeColumn, draw, gridOf } from './drawn-layout';

function reviewed(picture: string) {
  const { tables, findings, nearMisses } = review([gridOf(asTyped(draw(picture).values))]);
  return {
    columns: tables[0]?.columns.map(describeColumn),
    names: tables.flatMap(({ indicators }) => indicators.map(({ name }) => name.text)),
    findings: findings.map(({ rule, cell }) => `${rule.id} ${cell.row + 1}`),
    missed: nearMisses.filter(({ holdsFigures }) => holdsFigures).length,
  };
}

it('reads months that Excel has made dates', () => {
  const values: CellValue[][] = [
    ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi', ''],
    ['', '', '', '', 45658, 45689],
    [1, 'Jumlah kunjungan', 'orang', 3000, 950, 1020],
    [2, 'Jumlah pinjaman', 'buku', 300, 95, 110],
  ];
  const numberFormats = values.map((row, index) => row.map(() => (index === 1 ? 'mmm-yy' : 'General')));
  const { tables } = review([gridFromValues(values, { numberFormats })]);
  expect(tables[0]?.columns.slice(3).map(describeColumn)).toEqual(['target', 'actual 2025 M1', 'actual 2025 M2']);
});

it('misses no figures in columns of dates', () => {
  const values: CellValue[][] = [
    ['No', 'Rencana Aksi', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Mulai', 'Selesai'],
    [1, 'Pemilihan penyedia', 'Persentase jalan mantap', '%', 80, 81, 45292, 45382],
    [2, 'Penyusunan rancangan', 'Persentase jembatan mantap', '%', 90, 91, 45383, 45473],
  ];
  const unreadUnder = (format: string) =>
    review([
      gridFromValues(values, {
        numberFormats: values.map((row) => row.map((_, column) => (column > 5 ? format : 'General'))),
      }),
    ]).unread.map(({ area }) => areaName(area));
  expect(unreadUnder('dd/mm/yyyy')).toEqual([]);
  expect(unreadUnder('General')).toEqual(['G2:G3']);
});

it('takes a budget year for a year', () => {
  const { columns } = reviewed(`
No | Indikator | Satuan | Tahun Anggaran 2024 | | Tahun_Anggaran
 | | | Target | Realisasi |
1 | Persentase perkara selesai | % | 100 | 98 | 2024
2 | Jumlah pegawai dilatih | orang | 10 | 9 | 2024
`);
  expect(columns?.slice(3)).toEqual(['target 2024', 'actual 2024', 'other']);
});

it('takes what came of a calculation beside target and actual for the achievement', () => {
  const { columns } = reviewed(`
Indikator | Target | Realisasi | Rumus | Hasil Kalkulasi
Persentase perkara selesai | 100 | 88 | realisasi / target x 100% | 88%
Rata-rata waktu tunggu sidang | 30 | 25 | target / realisasi x 100% | 120%
`);
  expect(columns).toEqual(['indicator', 'target', 'actual', 'calculation', 'achievement']);
});

it('knows the row that numbers the columns behind the name of the form', () => {
  const { columns, names } = reviewed(`
No | Upaya | Kegiatan | Satuan | Target | Pencapaian | % Cakupan
UKM | 1 | 2 | 3 | 4 | 5 | 6 : 5/4
1 | Promosi | Penyuluhan kelompok | kelompok | 30 | 27 | 90
2 | Promosi | Kunjungan rumah | keluarga | 40 | 40 | 100
`);
  expect(columns?.slice(4)).toEqual(['target', 'actual', 'achievement']);
  expect(names).toEqual(['Penyuluhan kelompok', 'Kunjungan rumah']);
});

it('reads the quarter up to which a header counts, and short halves of a year', () => {
  const { columns } = reviewed(`
No | Indikator | Satuan | Target | Realisasi Triwulan I s.d. III | Realisasi Sm.1
1 | Jumlah pasien dilayani | orang | 300 | 150 | 90
2 | Jumlah obat tersedia | jenis | 90 | 45 | 20
`);
  expect(columns?.slice(4)).toEqual(['actual Q3', 'actual H1']);
});

it('finds the indicator behind the activity in one caption', () => {
  const { names } = reviewed(`
Kegiatan : Pelatihan Kader - Indikator: Jumlah kader yang dilatih
Bulan | Target | Realisasi
Januari | 10 | 10
Februari | 25 | 20
`);
  expect(names).toEqual(['Jumlah kader yang dilatih']);
});

it('takes components behind numbers with a comma for no figures', () => {
  const { columns, missed } = reviewed(`
IKU | Komponen | Bobot | Nilai | Skor
Indeks Keamanan | 1,1 Road Safety Index | 40% | 110% | 44
 | 1,2 Indeks Patroli Malam | 60% | 90% | 54
`);
  expect([columns, missed]).toEqual([undefined, 1]);
});

it('says that results of unknown things were not read', () => {
  const { columns, missed } = reviewed(`
No | Komponen Kegiatan | Hasil Cakupan (%)
I | Promosi kesehatan | #REF!
II | Kesehatan lingkungan | 88
III | Upaya perbaikan gizi | 91
`);
  expect([columns, missed]).toEqual([undefined, 1]);
});

it('says nothing of the steps of a scale', () => {
  const { missed } = reviewed(`
No | Nilai | Predikat
1 | 90 | Sangat Baik
2 | 80 | Baik
3 | 70 | Cukup
`);
  expect(missed).toBe(0);
});

it.each([
  ['Kecamatan', 'Awan', 'Bintang'],
  ['Jenis Kelamin', 'Laki-laki', 'Perempuan'],
  ['Kelompok Umur', '0-5', '6-12'],
  ['Sumber Dana', 'APBD', 'APBN'],
  ['L/P', 'L', 'P'],
  ['Kelas', 'A', 'B'],
])('calls rows that differ in %s no duplicates', (header, one, other) => {
  const rows = (second: string) => `
No | Indikator | Satuan | ${header} | Target | Realisasi
1 | Jumlah penerima bantuan | orang | ${one} | 500 | 510
2 | Jumlah penerima bantuan | orang | ${second} | 300 | 290
`;
  expect(reviewed(rows(other)).findings).toEqual([]);
  expect(reviewed(rows(one)).findings).toContain('indikator-ganda 3');
});
