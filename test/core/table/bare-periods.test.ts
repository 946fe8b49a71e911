/** Months and quarters without a word of their own beside a target, and what stands among the rows and headers of such tables. */

import { review } from '../../../src/core/review';
import { asTyped, describeColumn, draw, gridOf } from './drawn-layout';

function reviewed(picture: string) {
  const { tables, findings } = review([gridOf(asTyped(draw(picture).values))]);
  return {
    columns: tables.flatMap(({ columns }) => columns.map(describeColumn)),
    rows: tables.flatMap(({ indicators }) => indicators.map(({ row }) => row + 1)),
    fractions: tables.flatMap(({ indicators }) =>
      indicators.map(({ numerators, denominators }) => [numerators, denominators].map(([first]) => first?.cell.text)),
    ),
    findings: findings.map(({ rule, cell }) => `${rule.id} ${cell.row + 1}`),
  };
}

const bare = (target: string, rows: string) =>
  reviewed(`
No | Indikator | Satuan | ${target} | Jan | Feb | Mar | Apr
${rows}
`).columns[4];

it.each([
  [
    'that neither add up nor lead to it',
    '1 | Kunjungan | orang | 3000 | 250 | 260 | 240 | 255\n2 | Lulus uji | % | 90 | 88 | 91 | 92 | 89',
  ],
  ['of one row, far from it', '1 | Kunjungan | orang | 3000 | 250 | 260 | 240 | 255'],
  ['of which some have not come', '1 | Kunjungan | orang | 3000 | 250 | 260 | |'],
  [
    'beside a limit',
    '1 | Waktu tunggu | menit | ≤ 60 | 45 | 40 | 50 | 50\n2 | Kepatuhan | % | ≥ 85 | 80 | 85 | 88 | 90',
  ],
  ['beside a target of nothing', '1 | Jumlah infeksi | kasus | 0 | 0 | 1 | 0 | 0'],
])('takes months %s for what was reached', (_, rows) => {
  expect(bare('Target', rows)).toBe('actual M1');
});

it.each([
  ['add up to it', '1 | Kunjungan | orang | 1000 | 200 | 300 | 250 | 250\n2 | Pelatihan | kali | 4 | 1 | 1 | 1 | 1'],
  ['end at it, with a slip on the way', '1 | Realisasi fisik | % | 95 | 20 | 45 | 40 | 95'],
  ['rise or fall to it', '1 | Lulus uji | % | 90 | 60 | 70 | 80 | 90\n2 | Keluhan | keluhan | 5 | 8 | 7 | 6 | 5'],
  [
    'add up to it but for a slip',
    '1 | Dokumen | dokumen | 4 | 1 | 1 | 1 | 1\n2 | Lulus uji | % | 90 | 20 | 45 | 70 | 85',
  ],
])('takes months that %s for targets', (_, rows) => {
  expect(bare('Target', rows)).toBe('target M1');
});

it('takes quarters under the title of a plan for targets', () => {
  const { columns } = reviewed(`
Rencana Aksi Tahun 2025
No | Indikator | Satuan | Target | TW I | TW II | TW III | TW IV
1 | Dokumen terbit | dokumen | 4 | 1 | 2 | 1 | 1
2 | Lulus uji | % | 90 | 20 | 45 | 40 | 85
`);
  expect(columns[4]).toBe('target Q1');
});

it('finds a header of a name, a standard and months', () => {
  const { columns } = reviewed(`
Indikator | Standar | Jan | Feb
Kepatuhan cuci tangan | 85% | 80% | 90%
Kepatuhan identifikasi | 100% | 98% | 92%
`);
  expect(columns).toEqual(['indicator', 'target', 'actual M1', 'actual M2']);
});

it.each([
  ['Numerator', 'Denominator'],
  ['Denumerator: jumlah kesempatan', 'Numerator: jumlah tindakan'],
])('reads rows of %s and %s below a share with it', (first, second) => {
  const row = (label: string) => ` | ${label} | | ${label.startsWith('D') ? '100 | 100' : '80 | 90'}`;
  const { rows, fractions, findings } = reviewed(`
No | Indikator | Target | Jan | Feb
1 | Persentase cuci tangan | 95% | 80% | 90%
${row(first)}
${row(second)}
2 | Persentase identifikasi pasien | 100% | 80% | 90%
${row(first)}
${row(second)}
`);
  expect(rows).toEqual([2, 5]);
  expect(fractions).toEqual([
    ['80', '100'],
    ['80', '100'],
  ]);
  expect(findings.filter((each) => !each.startsWith('kolom-wajib'))).toEqual([]);
});

it.each(['(diisi oleh unit kerja)', 'Catatan: target mengikuti renstra', '* angka dari laporan bulanan bidang'])(
  'reads a header on below "%s"',
  (note) => {
    const { columns, rows } = reviewed(`
No | Indikator | Satuan | Target | Realisasi | | Capaian
${note} | | | | | |
 | | | | TW I | TW II |
1 | Persentase resep tepat waktu | % | 90 | 85 | 90 | 100
2 | Persentase pasien puas | % | 80 | 75 | 80 | 100
`);
    expect(columns.slice(3)).toEqual(['target', 'actual Q1', 'actual Q2', 'achievement']);
    expect(rows).toEqual([4, 5]);
  },
);

it('keeps an objective right below the header above its rows', () => {
  const { columns, rows } = reviewed(`
No | Indikator | Satuan | Target | Realisasi
Sasaran 1: Meningkatnya mutu layanan | | | |
1 | Persentase resep tepat waktu | % | 90 | 85
2 | Persentase pasien puas | % | 80 | 75
`);
  expect(columns).toEqual(['number', 'indicator', 'unit', 'target', 'actual']);
  expect(rows).toEqual([3, 4]);
});

it('takes the performance of a year before the report for an actual', () => {
  const { columns } = reviewed(`
No | Indikator | Satuan | Kinerja 2023 | Target 2024 | Realisasi 2024
1 | Persentase ibu hamil dilayani | % | 90 | 95 | 94
2 | Jumlah puskesmas terakreditasi | puskesmas | 9 | 10 | 9
`);
  expect(columns.slice(3)).toEqual(['actual 2023', 'target 2024', 'actual 2024']);
});

it('parts years held to a standard from a table of years beside them', () => {
  const { columns, rows } = reviewed(`
Indikator | Standar | 2022 | 2023 | 2024 | | Tahun | Rawat Jalan | IGD
BOR (%) | 60-85 % | 68 | 70 | 58 | | 2022 | 81200 | 15300
TOI (hari) | 1-3 hari | 1,9 | 1,7 | 4 | | 2023 | 84300 | 15800
GDR (‰) | ≤ 45 ‰ | 38 | 36 | 52 | | 2024 | 60100 | 11200
`);
  expect(columns).toEqual(['indicator', 'target', 'actual 2022', 'actual 2023', 'actual 2024']);
  expect(rows).toEqual([2, 3, 4]);
});

it('takes the performance of a year for an actual where months of no year are reported', () => {
  const { columns } = reviewed(`
Indikator | Satuan | Target | Kinerja 2024 | Realisasi s.d. Jan | Realisasi s.d. Feb
Persentase ibu hamil dilayani | % | 100 | 90 | 8 | 16
Persentase balita dilayani | % | 100 | 88 | 7 | 15
`);
  expect(columns.slice(2)).toEqual(['target', 'actual 2024', 'actual M1', 'actual M2']);
});

it('takes days that are aimed at for the first row and no header', () => {
  const { columns, rows } = reviewed(`
Indikator | Satuan | Target | Realisasi | Capaian (%)
Tanggal penetapan Perda APBD | tanggal | 30 November 2025 | 28 November 2025 | 100
`);
  expect(columns).toEqual(['indicator', 'unit', 'target', 'actual', 'achievement']);
  expect(rows).toEqual([2]);
});
