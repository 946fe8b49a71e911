/** What a column beside others says of them: a trend of years, a year that is called a target, a forecast, an answer, a need, the progress of works. */

import { review } from '../../../src/core/review';
import { areaName, cellName } from '../../../src/core/sheet/address';
import { asTyped, describeColumn, draw, gridOf } from './drawn-layout';

function reviewed(picture: string) {
  const { tables, findings, unread } = review([gridOf(asTyped(draw(picture).values))]);
  return {
    columns: tables[0]?.columns.slice(3).map(describeColumn) ?? [],
    said: findings
      .filter(({ level }) => level !== 'advice')
      .map(({ rule, cell }) => `${rule.id} ${cellName(cell)}`)
      .sort(),
    unread: unread.map(({ kind, area }) => `${kind} ${areaName(area)}`),
  };
}

it('takes years beside a trend for what was reached: a fall of them is no fault of a plan', () => {
  const picture = `
No | Indikator | Satuan | 2022 | 2023 | 2024 | Tren
1 | Persentase jembatan layak | % | 81 | 77 | 74 | Turun
2 | Jumlah desa tangguh | Desa | 12 | 15 | 19 | Naik
`;
  const { columns, said } = reviewed(picture);
  expect({ columns, said }).toEqual({ columns: ['actual 2022', 'actual 2023', 'actual 2024', 'other'], said: [] });
});

it('leaves the years of a plan with such a column targets', () => {
  const picture = `
RENCANA STRATEGIS DINAS
No | Indikator | Satuan | 2025 | 2026 | 2027 | Tren
1 | Persentase jembatan layak | % | 71 | 77 | 84 | Naik
2 | Jumlah desa tangguh | Desa | 12 | 15 | 19 | Naik
`;
  expect(reviewed(picture).columns.slice(0, 3)).toEqual(['target 2025', 'target 2026', 'target 2027']);
});

it('takes years before the only one that is called a target for what was reached', () => {
  const picture = `
No | Indikator | Satuan | 2022 | 2023 | Target 2024
1 | Persentase jembatan layak | % | 81 | 77 | 84
2 | Jumlah desa tangguh | Desa | 12 | 15 | 19
`;
  const { columns, said } = reviewed(picture);
  expect({ columns, said }).toEqual({ columns: ['actual 2022', 'actual 2023', 'target 2024'], said: [] });
});

it('leaves years before the end of a plan targets', () => {
  const picture = `
No | Indikator | Satuan | 2022 | 2023 | Target RPJMD 2024
1 | Persentase jembatan layak | % | 77 | 81 | 84
2 | Jumlah desa tangguh | Desa | 12 | 15 | 19
`;
  expect(reviewed(picture).columns.slice(0, 2)).toEqual(['target 2022', 'target 2023']);
});

it('takes a projection of the running year, between what was reached and what is aimed at, for an actual', () => {
  const picture = `
No | Indikator | Satuan | Realisasi 2022 | Realisasi 2023 | Proyeksi 2024 | Target 2025
1 | Persentase jembatan layak | % | 81 | 77 | 74 | 84
2 | Jumlah desa tangguh | Desa | 12 | 15 | 19 | 22
`;
  const { columns, said } = reviewed(picture);
  expect({ columns, said }).toEqual({
    columns: ['actual 2022', 'actual 2023', 'actual 2024', 'target 2025'],
    said: [],
  });
});

it('leaves projections that nothing is aimed at beside targets', () => {
  const picture = `
No | Indikator | Satuan | Realisasi 2023 | Proyeksi 2024 | Proyeksi 2025
1 | Persentase jembatan layak | % | 77 | 79 | 84
2 | Jumlah desa tangguh | Desa | 15 | 19 | 22
`;
  expect(reviewed(picture).columns).toEqual(['actual 2023', 'target 2024', 'target 2025']);
});

it.each(['Tercapai?', 'Ketercapaian (Ya/Tidak)'])(
  'reads the answers under "%s" as a status and no achievement',
  (header) => {
    const picture = `
No | Indikator | Satuan | Target | Realisasi | Capaian (%) | ${header}
1 | Persentase jembatan layak | % | 80 | 76 | 95 | Tidak
2 | Jumlah desa tangguh | Desa | 20 | 22 | 110 | Ya
`;
    expect(reviewed(picture).columns).toEqual(['target', 'actual', 'achievement', 'rating']);
  },
);

it('reads need and supply as the whole and its part, and the share as what was reached', () => {
  const picture = `
No | Indikator | Satuan | Kebutuhan | Ketersediaan | Persentase Pemenuhan
1 | Persentase pemenuhan dokter umum | Orang | 10 | 8 | 80
2 | Persentase pemenuhan perawat | Orang | 40 | 30 | 75
`;
  expect(reviewed(picture).columns).toEqual(['denominator', 'numerator', 'actual']);
});

it('compares no need with an actual that does not follow from it', () => {
  const picture = `
No | Indikator | Satuan | Target | Realisasi | Capaian (%) | Kebutuhan SDM | Ketersediaan SDM
1 | Persentase jembatan layak | % | 80 | 76 | 95 | 10 | 8
2 | Persentase desa tangguh | % | 60 | 66 | 110 | 20 | 15
`;
  const { columns, said } = reviewed(picture);
  expect({ columns: columns.slice(0, 3), said }).toEqual({ columns: ['target', 'actual', 'achievement'], said: [] });
});

it('takes no money for such a pair', () => {
  const picture = `
No | Indikator | Satuan | Target | Realisasi | Kebutuhan Anggaran (Rp) | Ketersediaan Anggaran (Rp)
1 | Persentase jembatan layak | % | 80 | 76 | 120000000 | 90000000
2 | Jumlah desa tangguh | Desa | 20 | 22 | 80000000 | 60000000
`;
  expect(reviewed(picture).columns).toEqual(['target', 'actual', 'budget', 'budget']);
});

it('holds no target to the progress of works beside the actual, and says that it was not checked', () => {
  const picture = `
No | Indikator | Satuan | Target | Realisasi | Capaian (%) | Realisasi Fisik (%) | Realisasi Keuangan (%)
1 | Persentase jembatan layak | % | 80 | 76 | 95 | 100 | 98
2 | Jumlah desa tangguh | Desa | 20 | 22 | 110 | 90 | 97
`;
  expect(reviewed(picture)).toEqual({
    columns: ['target', 'actual', 'achievement', 'other', 'budget'],
    said: [],
    unread: ['apart G2:G3'],
  });
});

it('keeps the progress of works where nothing else was reached', () => {
  const picture = `
No | Kegiatan | Indikator | Satuan | Target Fisik (%) | Realisasi Fisik (%)
1 | Pemeliharaan jembatan | Persentase jembatan layak | % | 80 | 76
2 | Pembinaan desa | Persentase desa tangguh | % | 60 | 66
`;
  expect(reviewed(picture).columns.slice(1)).toEqual(['target', 'actual']);
});

it('names a verified achievement that is judged against nothing', () => {
  const picture = `
No | Indikator | Satuan | Target | Realisasi | Capaian OPD (%) | Capaian Hasil Verifikasi (%)
1 | Persentase jembatan layak | % | 80 | 76 | 95 | 90
2 | Jumlah desa tangguh | Desa | 20 | 22 | 110 | 100
3 | Jumlah kampung iklim | Kampung | 20 | 20 | 100 | 95
`;
  const { columns, unread } = reviewed(picture);
  expect({ columns, unread }).toEqual({
    columns: ['target', 'actual', 'achievement', 'other'],
    unread: ['apart G2:G4'],
  });
});
