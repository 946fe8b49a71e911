/** What stands below a table in its own columns and has a header of its own is no part of it. */

import { gridFromValues } from '../../../src/core/sheet/grid';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { review } from '../../../src/core/review';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, draw, rowsOf } from './drawn-layout';

const gridOf = (picture: string) => gridFromValues(asTyped(draw(picture).values));

const NUMBERED = `
No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian
1 | Persentase jalan mantap | % | 80 | 76 | 95
2 | Persentase jembatan mantap | % | 90 | 81 | 90`;
const PLAIN = `
Indikator Kinerja | Target | Realisasi | Capaian
Persentase jalan mantap | 80 | 76 | 95
Persentase jembatan mantap | 90 | 81 | 90`;

const BELOW: Readonly<Record<string, string>> = {
  'a scale by its limits': `${NUMBERED}
 | | | | |
Batas bawah | Batas atas | Predikat | | |
90 | 100 | Baik | | |
70 | 89 | Cukup | | |
`,
  'a scale of colours': `${PLAIN}
 | | |
Minimal | Maksimal | Warna |
90 | 100 | Hijau |
70 | 89 | Kuning |
`,
  'counts of months': `${PLAIN}
 | | |
Bulan | Berkas masuk | Berkas selesai |
Januari | 30 | 28 |
Februari | 40 | 39 |
`,
  'a sum by year, right below a mean': `${PLAIN}
Rata-rata | | | 92,5
Tahun | Jumlah | |
2023 | 5 | |
2024 | 7 | |
`,
};

it.each(Object.entries(BELOW))('ends above %s', (_, picture) => {
  const { tables } = recognise(gridOf(picture), DEFAULT_SETTINGS);
  expect(tables.map(rowsOf)).toEqual([[1, 2]]);
  const { findings } = review([gridOf(picture)], DEFAULT_SETTINGS);
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
});

it('reads the same indicators of other years below them as a table of their own', () => {
  const { tables } = recognise(
    gridOf(`${PLAIN}
 | | |
Indikator | Tahun 2023 | Tahun 2024 | Naik/Turun
Persentase jalan mantap | 70 | 76 | 6
Persentase jembatan mantap | 80 | 81 | 1
`),
    DEFAULT_SETTINGS,
  );
  expect(tables.map(rowsOf)).toEqual([
    [1, 2],
    [5, 6],
  ]);
});

it('goes on with what is rated or sought in words below a blank row', () => {
  const { tables } = recognise(
    gridOf(`
Indikator Kinerja | Satuan | Target | Realisasi
Predikat SAKIP | Predikat | BB | B
 | | |
Opini BPK | Opini | WTP | WDP
Mutu layanan | - | meningkat | tetap
Persentase irigasi baik | % | 80 | 76
`),
    DEFAULT_SETTINGS,
  );
  expect(tables.map(rowsOf)).toEqual([[1, 3, 4, 5]]);
});
