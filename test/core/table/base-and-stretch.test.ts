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
