/** What an indicator is broken down into, below it, is no indicator of its own; what only looks so is. */

import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, draw, gridOf, rowsOf } from './drawn-layout';

const WHOLE = `
Indikator | Satuan | Target | Realisasi | Capaian (%)
> Produksi ikan | Ton | 1000 | 1010 | 101
> - Laut | Ton | 400 | 380 | 95
> - Kolam | Ton | 600 | 630 | 105
`;

it('is an indicator where it has a unit, a target and results of its own', () => {
  const { tables } = recognise(gridOf(asTyped(draw(WHOLE).values)), DEFAULT_SETTINGS);
  expect(tables.map(rowsOf)).toEqual([draw(WHOLE).indicatorRows]);
});

const PARTS: Readonly<Record<string, string>> = {
  'places with letters before them': `
No | Indikator / Kecamatan | Satuan | Target | Realisasi
> 1 | Jumlah balita yang ditimbang | balita | 700 | 650
 | a. Kec. Rawa Tengah | balita | 400 | 390
 | b. Kec. Watu Ireng | balita | 300 | 260
> 2 | Persentase imunisasi lengkap | % | 90 | 85
 | a. Kec. Rawa Tengah | % | 90 | 80
 | b. Kec. Watu Ireng | % | 90 | 91
`,
  'places without any mark, under numbers': `
No | Indikator | Satuan | Target | Realisasi
> 1 | Jumlah balita yang ditimbang | balita | 700 | 650
 | Puskesmas Rawa | | 400 | 390
 | Puskesmas Watu | | 300 | 260
> 2 | Jumlah kader yang dilatih | orang | 40 | 40
`,
  'groups that add up, their letters in the column of numbers': `
No | Sasaran | Indikator | Satuan | Target
> 1 | Meningkatnya kunjungan | Jumlah kunjungan wisata | orang | 1000
a. | | Mancanegara | orang | 200
b. | | Nusantara | orang | 800
`,
  'what shares are counted from, unmarked below their numbers, one of them wrong': `
No | Indikator | Satuan | Target | Realisasi | Capaian (%)
> 1 | Persentase pustakawan bersertifikat | % | 80 | 70 | 87.5
 | Jumlah pustakawan bersertifikat | Orang | | 700 |
 | Jumlah seluruh pustakawan | Orang | | 1000 |
> 2 | Persentase rak yang tertata | % | 50 | 40 | 80
 | Jumlah rak yang tertata | Rak | | 90 |
 | Jumlah seluruh rak | Rak | | 200 |
`,
  'groups that add up, without a column of numbers': `
Indikator | Satuan | Target | Realisasi
> Jumlah pencari kerja yang ditempatkan | orang | 100 | 90
- laki-laki | orang | 60 | 50
- perempuan | orang | 40 | 40
> Jumlah lowongan yang terdaftar | lowongan | 150 | 160
`,
};

const INDICATORS: Readonly<Record<string, string>> = {
  'indicators of one objective without numbers': `
No | Sasaran | Indikator | Target | Realisasi
> 1 | Meningkatnya tertib arsip | Persentase arsip tertata | 90 | 80
> | | Ketersediaan daftar arsip | 50 | 40
> | | Kepatuhan pelaporan arsip | 40 | 40
`,
  'a place that is an award': `
No | Indikator | Satuan | Target
> 1 | Persentase ruang bermain ramah anak | % | 60
> | Kota Layak Anak | Nilai | 800
> | Kabupaten Sehat | Predikat | Padapa
`,
  'parts of a heading without figures': `
No | Indikator | Satuan | Target
1 | Cakupan layanan balita | |
> | a. Kec. Rawa Tengah | % | 90
> | b. Kec. Watu Ireng | % | 85
`,
  'counts without numbers and targets that make no share': `
No | Indikator | Satuan | Target | Realisasi
> 1 | Persentase pustakawan bersertifikat | % | 80 | 70
> | Jumlah buku yang dipinjam | Buku | | 300
> | Jumlah pengunjung perpustakaan | Orang | | 1000
`,
  'letters for indicators of their own': `
Sasaran | Indikator | Satuan | Target
> Meningkatnya kunjungan | a. Jumlah kunjungan wisata | orang | 1000
> | b. Lama tinggal | hari | 2
> | c. Belanja wisatawan | rupiah | 900000
`,
};

it.each(Object.entries({ ...PARTS, ...INDICATORS }))('%s', (_name, picture) => {
  const layout = draw(picture);
  for (const grid of [gridOf(layout.values), gridOf(asTyped(layout.values))]) {
    expect(recognise(grid, DEFAULT_SETTINGS).tables.flatMap(rowsOf)).toEqual(layout.indicatorRows);
  }
});

it.each(Object.entries(PARTS))('says that nothing is judged in the rows that make no share: %s', (_name, picture) => {
  const { values, indicatorRows } = draw(picture);
  const { tables, unread } = recognise(gridOf(asTyped(values)), DEFAULT_SETTINGS);
  const rows = tables.flatMap((table) => table.rows.filter(({ kind }) => kind === 'part').map(({ row }) => row));
  expect(rows.length + indicatorRows.length).toBe(values.length - 1);
  const said = unread.filter(({ kind }) => kind === 'part').map(({ area }) => area.bottom - area.top + 1);
  const ofShares = tables
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ numerators, denominators }) => [...numerators, ...denominators]);
  const compared = new Set(ofShares.map(({ cell }) => cell.position.row));
  expect(said.reduce((sum, each) => sum + each, 0)).toBe(rows.filter((row) => !compared.has(row)).length);
});
