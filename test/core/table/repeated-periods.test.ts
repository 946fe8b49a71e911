/** Parts of the year that stand twice in one row of headers, and the end of a plan behind years that have been reported. */

import { gridFromValues } from '../../../src/core/sheet/grid';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, describeColumn, draw } from './drawn-layout';

function columnsOf(picture: string): readonly string[] {
  const grid = gridFromValues(asTyped(draw(picture).values), { name: 'IKU' });
  return recognise(grid, DEFAULT_SETTINGS).tables.flatMap(({ columns }) => columns.map(describeColumn));
}

it('reads the quarters behind a target as aimed at, and those behind an actual as reached', () => {
  const picture = `
Indikator Kinerja | Satuan | Target | TW I | TW II | TW III | TW IV | Realisasi | TW I | TW II | TW III | TW IV
Jumlah kios tertata | Kios | 40 | 10 | 10 | 10 | 10 | 37 | 9 | 10 | 9 | 9
Jumlah berkas baku | Berkas | 8 | 2 | 2 | 2 | 2 | 8 | 2 | 2 | 2 | 2
`;
  expect(columnsOf(picture)).toEqual([
    'indicator',
    'unit',
    ...['target', 'target Q1', 'target Q2', 'target Q3', 'target Q4'],
    ...['actual', 'actual Q1', 'actual Q2', 'actual Q3', 'actual Q4'],
  ]);
});

it('reads quarters that stand once, behind a target, as shared out of it', () => {
  const picture = `
Indikator Kinerja | Satuan | Target | TW I | TW II | TW III | TW IV | Keterangan
Jumlah kios tertata | Kios | 40 | 10 | 10 | 10 | 10 | -
Jumlah berkas baku | Berkas | 8 | 2 | 2 | 2 | 2 | -
`;
  expect(columnsOf(picture).slice(2, 4)).toEqual(['target', 'target Q1']);
});

const REPORTED = `
Indikator Kinerja | 2024 | | | 2025 | | | END | SHARE
| Target | Realisasi | % | Target | Realisasi | % | |
Indeks pasar | 82 | 82 | 100 | 84 | 86,1 | 102,5 | 90 | 95,67
Persentase kios tertib | 30 | 27 | 90 | 32 | 33,6 | 105 | 42 | 80
`;

it.each([
  ['Target Akhir Renstra (2026)', 'Capaian terhadap Renstra (%)'],
  ['Kondisi Akhir (2026)', 'Capaian thd Kondisi Akhir (%)'],
])('reads "%s" behind what was reported as the end of the plan, and "%s" as the share of it', (end, share) => {
  const columns = columnsOf(REPORTED.replace('END', end).replace('SHARE', share));
  expect(columns.slice(7)).toEqual(['finalTarget 2026', 'achievement']);
});

it('reads the condition at the end right behind the targets of the years before as the last of them', () => {
  const picture = `
Indikator Kinerja | Target 2024 | Target 2025 | Kondisi Akhir 2026
Indeks pasar | 82 | 84 | 90
Persentase kios tertib | 30 | 32 | 42
`;
  expect(columnsOf(picture).slice(1)).toEqual(['target 2024', 'target 2025', 'target 2026']);
});
