/** Columns whose place among others tells what they are: letters under months, bands of parts, years that are compared, the progress of works, sums up to a year. */

import { review } from '../../../src/core/review';
import { areaName, cellName } from '../../../src/core/sheet/address';
import { asTyped, describeColumn, draw, gridOf } from './drawn-layout';

function reviewed(picture: string) {
  const { tables, findings, unread, nearMisses } = review([gridOf(asTyped(draw(picture).values))]);
  return {
    columns: tables[0]?.columns.map(describeColumn) ?? [],
    names: tables.map(({ indicators }) => indicators.map(({ name }) => name.text)),
    objectives: tables.map(({ indicators }) => indicators.map(({ objective }) => objective?.cell.text)),
    said: findings
      .filter(({ level }) => level !== 'advice')
      .map(({ rule, cell }) => `${rule.id} ${cellName(cell)}`)
      .sort(),
    unread: unread.map(({ kind, area }) => `${kind} ${areaName(area)}`),
    missed: nearMisses.filter(({ holdsFigures }) => holdsFigures).map(({ area }) => areaName(area)),
  };
}

it('reads N, D and % the same way under every month, and holds the wrong share to its own parts', () => {
  const picture = `
No | Indikator Mutu | Satuan | Target | Januari | | | Februari | |
 | | | | N | D | % | N | D | %
1 | Kepatuhan identifikasi pasien | % | 85 | 170 | 200 | 85 | 180 | 200 | 60
2 | Kepatuhan cuci tangan | % | 100 | 90 | 100 | 90 | 95 | 100 | 95
`;
  const { columns, said } = reviewed(picture);
  const month = (number: number) => [`numerator M${number}`, `denominator M${number}`, `actual M${number}`];
  expect({ columns: columns.slice(4), said }).toEqual({
    columns: [...month(1), ...month(2)],
    said: ['pembilang-penyebut J3'],
  });
});

it('takes N and D under months for no targets', () => {
  const picture = `
No | Nama Indikator | Satuan | Jan | | Feb |
 | | | N | D | N | D
1 | Kepatuhan identifikasi pasien | % | 170 | 200 | 180 | 200
2 | Kepatuhan cuci tangan | % | 90 | 100 | 95 | 100
`;
  expect(reviewed(picture).columns.slice(3)).toEqual([
    'numerator M1',
    'denominator M1',
    'numerator M2',
    'denominator M2',
  ]);
});

it('believes the head of a band: the numerator of an actual is none', () => {
  const picture = `
No | Indikator Kinerja | Satuan | Target | Realisasi | | Pembilang (X) Realisasi | | Penyebut (Y) Realisasi |
 | | | | TW I | TW II | TW I | TW II | TW I | TW II
1 | Persentase puskesmas siaga | % | 75 | 60 | 70 | 6 | 6 | 10 | 10
2 | Persentase kader terlatih | % | 80 | 50 | 75 | 50 | 75 | 100 | 100
`;
  const { columns, said } = reviewed(picture);
  expect({ columns: columns.slice(4), said }).toEqual({
    columns: ['actual Q1', 'actual Q2', 'numerator Q1', 'numerator Q2', 'denominator Q1', 'denominator Q2'],
    said: ['pembilang-penyebut F3'],
  });
});

it.each(['Perkembangan Indikator Kinerja Daerah 2022-2024', 'PERKEMBANGAN IKD', 'Tren Indikator Kinerja'])(
  'takes the years under "%s" for what was reached',
  (title) => {
    const picture = `
${title}
No | Indikator | Satuan | 2022 | 2023 | 2024
1 | Persentase pertumbuhan wisatawan | % | 276 | 125 | 57
2 | Indeks inovasi daerah | Indeks | 73 | 87 | 86
`;
    const { columns, said } = reviewed(picture);
    expect({ columns: columns.slice(3), said }).toEqual({
      columns: ['actual 2022', 'actual 2023', 'actual 2024'],
      said: [],
    });
  },
);

it('takes years beside a standard for how it was kept, and for aims in a plan', () => {
  const table = `
No | Indikator | Satuan | Standar | 2022 | 2023 | 2024
1 | Persentase hunian tempat tidur | % | 60 | 62 | 58 | 71
2 | Waktu tunggu rawat jalan | menit | 60 | 55 | 52 | 48
`;
  expect(reviewed(table).columns.slice(3)).toEqual(['target', 'actual 2022', 'actual 2023', 'actual 2024']);
  const planned = reviewed(`\nRENCANA STRATEGIS RUMAH SAKIT${table}`).columns.slice(4);
  expect(planned).toEqual(['target 2022', 'target 2023', 'target 2024']);
});

it('measures the year against what was reached in it, and not against what was reached up to it', () => {
  const picture = `
No | Indikator | Satuan | Target Renstra | Realisasi s/d 2022 | Target 2023 | Realisasi | Capaian 2023 (%) | Realisasi s/d 2023 | Capaian Renstra (%)
1 | Jumlah peta yang terbit | Peta | 600 | 480 | 120 | 115 | 95,83 | 595 | 99,17
2 | Jumlah juru ukur tersertifikasi | Orang | 120 | 95 | 25 | 22 | 88 | 117 | 97,5
`;
  const { columns, said } = reviewed(picture);
  expect({ actual: columns[6], said }).toEqual({ actual: 'actual 2023', said: [] });
});

it('does so too where the money of each figure stands beside it', () => {
  const picture = `
No | Indikator | Satuan | Target Renstra | Rp | Target 2023 | Rp | Realisasi | Rp | Capaian 2023 (%) | Rp | Realisasi s/d 2023 | Rp
1 | Jumlah peta yang terbit | Peta | 600 | 600000000 | 120 | 100000000 | 115 | 90000000 | 95,83 | 90 | 595 | 490000000
2 | Jumlah juru ukur tersertifikasi | Orang | 120 | 600000000 | 25 | 100000000 | 22 | 90000000 | 88 | 90 | 117 | 490000000
`;
  expect(reviewed(picture).columns[7]).toBe('actual 2023');
});

it('adds up quarters to the actual of their year alone', () => {
  const picture = `
No | Indikator | Satuan | Target Renstra | Realisasi s/d 2022 | Target Renja 2023 | Realisasi Renja TW 1 | Realisasi Renja TW 2 | Realisasi Capaian Kinerja Renja | Tingkat Capaian Renja Tahun 2023 | Realisasi Kinerja Renstra s/d Tahun 2023 | Tingkat Capaian Renstra (%)
1 | Jumlah peta yang terbit | Peta | 600 | 480 | 120 | 60 | 55 | 115 | 95,83 | 595 | 99,17
2 | Jumlah juru ukur tersertifikasi | Orang | 120 | 95 | 25 | 12 | 10 | 22 | 88 | 117 | 97,5
`;
  expect(reviewed(picture).said).toEqual([]);
});

it('holds counts to no share of works, and the share of money behind them to money', () => {
  const picture = `
Kegiatan | Indikator | Target | Satuan | Pagu (Rp) | Realisasi Fisik (%) | Realisasi Keuangan (Rp) | %
Pemetaan | Jumlah peta yang terbit | 5 | peta | 50000000 | 100 | 48000000 | 96
Pelatihan | Jumlah juru ukur tersertifikasi | 40 | orang | 80000000 | 90 | 60000000 | 75
`;
  const { columns, said, unread } = reviewed(picture);
  expect({ columns: columns.slice(4), said, unread }).toEqual({
    columns: ['budget', 'other', 'budget', 'budget'],
    said: [],
    unread: ['apart F2:F3'],
  });
});

it('says that targets of money under unknown words were not read', () => {
  const picture = `
No | Uraian | Target (Rp) | Realisasi (Rp) | %
1 | Pajak Reklame | 12000000000 | 11400000000 | 95
2 | Retribusi Parkir | 3000000000 | 3600000000 | 102
`;
  expect(reviewed(picture).missed).toEqual(['A1:E3']);
});

it('gives each name over a target and an actual its own figures, where months run down', () => {
  const picture = `
Bulan | Penjualan (GWh) | | | SAIDI (menit) | |
 | Target | Realisasi | % | Target | Realisasi | %
Januari | 10 | 9 | 90 | 5 | 4 | 120
Februari | 20 | 22 | 110 | 5 | 5 | 100
`;
  const { names, said } = reviewed(picture);
  expect({ names, said }).toEqual({ names: [['Penjualan (GWh)', 'SAIDI (menit)']], said: [] });
});

it.each([
  [
    ['TWI', 'TWII', 'TWIII', 'TWIV'],
    ['actual Q1', 'actual Q2', 'actual Q3', 'actual Q4'],
  ],
  [
    ['Jan-Mar', 'Apr-Jun', 'Jul-Sep', 'Okt-Des'],
    ['actual Q1', 'actual Q2', 'actual Q3', 'actual Q4'],
  ],
  [
    ['Januari s.d. Juni', 'Juli s.d. Desember'],
    ['actual H1', 'actual H2'],
  ],
])('reads the parts of the year under %j', (headers, columns) => {
  const parts = (of: number) => headers.map(() => of / headers.length).join(' | ');
  const picture = `
No | Indikator | Satuan | Target | ${headers.join(' | ')} | Capaian (%)
1 | Panjang jalan yang dipetakan | km | 80 | ${parts(76)} | 95
2 | Jumlah desa yang dipetakan | Desa | 40 | ${parts(44)} | 110
`;
  expect(reviewed(picture).columns.slice(4)).toEqual([...columns, 'achievement']);
});

it('takes base years for no start, and what was found in them for it', () => {
  const picture = `
No | Indikator | Satuan | Tahun Dasar | Nilai Dasar | Target 2025
1 | Panjang jalan yang dipetakan | km | 2020 | 16 | 80
2 | Jumlah desa yang dipetakan | Desa | 2021 | 10 | 30
`;
  const { columns, unread } = reviewed(picture);
  expect({ columns: columns.slice(3), unread }).toEqual({ columns: ['other', 'baseline', 'target 2025'], unread: [] });
});

it('reads the three marks of an evaluation as a status', () => {
  const picture = `
No | Indikator | Satuan | Target | Realisasi | Akan Tercapai, Tercapai, Perlu Upaya Keras
1 | Panjang jalan yang dipetakan | km | 80 | 76 | Akan Tercapai
2 | Jumlah desa yang dipetakan | Desa | 30 | 33 | Tercapai
3 | Jumlah peta tematik | Peta | 30 | 13 | Perlu Upaya Keras
`;
  expect(reviewed(picture).columns[5]).toBe('rating');
});

it('begins a new table under the next objective where header and numbers begin anew', () => {
  const picture = `
Sasaran 1 : Terpetakannya jalan
No | Indikator | Satuan | Target
1 | Persentase jalan yang dipetakan | % | 80
2 | Persentase jembatan yang dipetakan | % | 70
Sasaran 2 : Terpetakannya desa
No | Indikator | Satuan | Target
1 | Persentase desa yang dipetakan | % | 80
2 | Jumlah peta tematik | Peta | 70
`;
  const { names, objectives } = reviewed(picture);
  expect(names.map(({ length }) => length)).toEqual([2, 2]);
  expect(objectives).toEqual([
    ['Sasaran 1 : Terpetakannya jalan', 'Sasaran 1 : Terpetakannya jalan'],
    ['Sasaran 2 : Terpetakannya desa', 'Sasaran 2 : Terpetakannya desa'],
  ]);
});
