/** Two steps of one target, "Base" and "Stretch": both are aims, and an achievement against either is right. */

import { review } from '../../../src/core/review';
import { asTyped, describeColumn, draw, gridOf } from './drawn-layout';

const reviewed = (picture: string) => review([gridOf(asTyped(draw(picture).values))]);

it('are targets although no header says so', () => {
  const [table] = reviewed(`
No | KPI | Satuan | Base | Stretch | Realisasi
1 | Pendapatan sewa | Rp Miliar | 120 | 150 | 132
2 | Persentase keluhan selesai | % | 90 | 95 | 91
`).tables;
  expect(table?.columns.map(describeColumn)).toEqual(['number', 'indicator', 'unit', 'target', 'target', 'actual']);
});

it('are no targets where only one of them stands there', () => {
  const [table] = reviewed(`
No | KPI | Satuan | Base | Target | Realisasi
1 | Pendapatan sewa | Rp Miliar | 120 | 150 | 132
2 | Persentase keluhan selesai | % | 90 | 95 | 91
`).tables;
  expect(table?.columns.filter(({ role }) => role === 'target').map(({ header }) => header)).toEqual(['Target']);
});

it('give an achievement that is exact against one of them, and cut off against none', () => {
  const { findings } = reviewed(`
Sasaran | Indikator | Satuan | Target 2024 | | Realisasi 2024 | Capaian
| | | Base | Stretch | |
Meningkatnya laba | Pendapatan sewa | Rp Miliar | 120 | 150 | 132 | 110
Meningkatnya layanan | Persentase keluhan selesai | % | 90 | 95 | 91 | 101,1
Meningkatnya layanan | Persentase pelanggan aktif | % | 80 | 85 | 60 | 75
`);
  expect(findings.filter(({ rule }) => rule.id.startsWith('capaian-'))).toEqual([]);
});

it('give an achievement between the two that the agency scores in its own way, and a wrong one below the base', () => {
  const { findings } = reviewed(`
No | KPI | Satuan | Target | | Realisasi | Pencapaian (%)
| | | Base | Stretch | |
1 | Laba usaha | Rp miliar | 1345 | 1413 | 1460 | 120
2 | Pendapatan usaha | Rp miliar | 5000 | 5500 | 5000 | 100
3 | Penyerapan investasi | % | 80 | 90 | 85 | 110
4 | Pelanggan puas | % | 80 | 90 | 60 | 90
`);
  expect(findings.filter(({ rule }) => rule.id === 'capaian-salah-hitung').map(({ cell }) => cell.row)).toEqual([5]);
});

it('are no parts: what was reached in weeks is added up', () => {
  const { findings } = reviewed(`
No | Indikator | Satuan | Target | Realisasi Minggu ke-1 | Realisasi Minggu ke-2 | Capaian (%)
1 | Jumlah kunjungan | Orang | 200 | 100 | 80 | 90
2 | Jumlah sampel | Sampel | 60 | 20 | 40 | 100
3 | Jumlah laporan | Laporan | 50 | 10 | 20 | 80
`);
  expect(findings.filter(({ rule }) => rule.id === 'capaian-salah-hitung').map(({ cell }) => cell.row)).toEqual([3]);
});

it.each([
  ['Threshold', 'Stretch'],
  ['Minimum', 'Maksimum'],
  ['Batas Bawah', 'Batas Atas'],
  ['Base', 'Stretch'],
])('are named as not read around a plain target: "%s" and "%s"', (least, most) => {
  const { tables, unread, findings } = reviewed(`
No | KPI | Satuan | Target 2024 | | | Realisasi 2024 | Capaian (%)
| | | ${least} | Target | ${most} | |
1 | Persentase pasar yang layak | % | 70 | 80 | 90 | 72 | 90
2 | Jumlah pasar yang dibina | Pasar | 6 | 8 | 10 | 8 | 100
3 | Jumlah pedagang yang dilatih | Orang | 40 | 50 | 60 | 40 | 95
`);
  const roles = ['number', 'indicator', 'unit', 'other', 'target 2024', 'other', 'actual 2024', 'achievement'];
  expect(tables[0]?.columns.map(describeColumn)).toEqual(roles);
  expect(unread.map(({ area }) => area.left)).toEqual([3, 5]);
  expect(findings.filter(({ level }) => level === 'error').map(({ cell }) => cell)).toEqual([{ row: 4, column: 7 }]);
});

it('are targets both where nothing stands between them', () => {
  const [table] = reviewed(`
No | Indikator | Satuan | Target 2024 | | Realisasi 2024
| | | Min | Maks |
1 | Laju inflasi | % | 2 | 4 | 2,8
2 | Rasio belanja pegawai | % | 20 | 30 | 28
`).tables;
  expect(table?.columns.map(describeColumn).slice(3)).toEqual(['target 2024', 'target 2024', 'actual 2024']);
});
