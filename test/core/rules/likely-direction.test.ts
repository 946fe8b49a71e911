/** Which answer stands first where a finding asks which way is better: the one that the row itself speaks for. */

import { review } from '../../../src/core/review';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { type CellValue } from '../../../src/core/sheet/grid';
import { gridOf } from '../table/drawn-layout';

const HEADER = ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025', 'Capaian (%)', 'Status'];

function likelyIn(rule: string, row: readonly CellValue[], settings: Partial<Settings> = {}) {
  const rows = [HEADER, [1, ...row], [2, 'Persentase jalan mantap', '%', 80, 76, 95, 'Tidak tercapai']];
  const { findings } = review([gridOf(rows)], { ...DEFAULT_SETTINGS, ...settings });
  return findings.filter(({ rule: { id } }) => id === rule).map(({ likely }) => likely);
}

test('a status that would fit in the other direction speaks for that one', () => {
  expect(likelyIn('status-tidak-cocok', ['Angka kematian ibu', 'kasus', 120, 132, 90, 'Tercapai'])).toEqual(['higher']);
});

test('a status that would fit in neither direction speaks for none', () => {
  expect(likelyIn('status-tidak-cocok', ['Angka kematian ibu', 'kasus', 120, 120, 100, 'Tidak tercapai'])).toEqual([
    undefined,
  ]);
});

test('an achievement that follows in the other direction than was set speaks for that one', () => {
  const polarities = { 'jumlah pelanggaran disiplin': 'lower' } as const;
  const row = ['Jumlah pelanggaran disiplin', 'kasus', 20, 15, 75, ''];
  expect(likelyIn('capaian-salah-hitung', row, { polarities })).toEqual(['higher']);
  expect(likelyIn('capaian-salah-hitung', ['Persentase usaha yang tumbuh', '%', 85, 80, 20, ''])).toEqual([undefined]);
});
