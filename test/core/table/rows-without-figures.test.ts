/** Rows with a name and nothing else: what the rows below them are parts of, notes below a table, and indicators that lack their figures. */

import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, draw, gridOf } from './drawn-layout';

const tablesIn = (picture: string) => recognise(gridOf(asTyped(draw(picture).values)), DEFAULT_SETTINGS).tables;
const namesIn = (picture: string) =>
  tablesIn(picture).flatMap(({ indicators }) =>
    indicators.map(({ name, unit }) => (unit?.text ? `${name.text} (${unit.text})` : name.text)),
  );

describe('a name over rows that only say of what', () => {
  it('is what they measure, though nothing else tells them apart', () => {
    const picture = `
Indikator | Satuan | Target | Realisasi | Capaian (%)
Produksi perikanan darat | | | |
Lele | Ton | 100 | 95 | 95
Nila | Ton | 100 | 90 | 90
Indeks layanan pasar | Indeks | 80 | 84 | 105
`;
    expect(namesIn(picture)).toEqual([
      'Produksi perikanan darat - Lele (Ton)',
      'Produksi perikanan darat - Nila (Ton)',
      'Indeks layanan pasar (Indeks)',
    ]);
  });

  it('gives them its unit where they have none', () => {
    const picture = `
Indikator | Satuan | Target | Realisasi
Jumlah tenaga pengajar | Orang | |
Guru tetap | | 100 | 95
Guru bantu | | 50 | 45
Indeks layanan pasar | Indeks | 80 | 84
`;
    expect(namesIn(picture).slice(0, 2)).toEqual([
      'Jumlah tenaga pengajar - Guru tetap (Orang)',
      'Jumlah tenaga pengajar - Guru bantu (Orang)',
    ]);
  });

  it('is believed over a single row too, where another has several', () => {
    const picture = `
Sasaran | Indikator | Satuan | 2024 | 2025
Meningkatnya hasil kolam | Produksi kolam | | |
| Lele | Ton | 100 | 110
| Nila | Ton | 50 | 55
Meningkatnya ternak | Populasi ternak | | |
| Domba | Ekor | 100 | 120
`;
    expect(namesIn(picture)).toEqual([
      'Produksi kolam - Lele (Ton)',
      'Produksi kolam - Nila (Ton)',
      'Populasi ternak - Domba (Ekor)',
    ]);
  });

  it('is no part of the header, whatever words of headers it holds', () => {
    const picture = `
Indikator | Satuan | Target | Realisasi
Panjang saluran menurut kondisi | | |
Baik | Km | 100 | 95
Rusak | Km | 20 | 15
Indeks layanan pasar | Indeks | 80 | 84
`;
    expect(namesIn(picture)[0]).toBe('Panjang saluran menurut kondisi - Baik (Km)');
  });

  it('lacks its figures where the rows below are counted in other units, or where other names measure nothing either', () => {
    const units = `
Indikator | Satuan | Target | Realisasi
Jumlah kapal berizin | | |
Kios tertata | Kios | 9 | 8
Arsip baku | Berkas | 9 | 8
`;
    expect(namesIn(units)).toEqual(['Jumlah kapal berizin', 'Kios tertata (Kios)', 'Arsip baku (Berkas)']);
    const names = `
Indikator | Satuan | Target | Realisasi
Kios tertata | Unit | 9 | 8
Jumlah kapal berizin | | |
Gudang baku | Unit | 9 | 8
Lapak bersih | Unit | 9 | 8
`;
    expect(namesIn(names)).toContain('Jumlah kapal berizin');
  });
});

describe('a lone name below the figures', () => {
  const below = (note: string, gap = true) => `
No | Indikator | Satuan | Target | Realisasi
1 | Indeks layanan pasar | Indeks | 80 | 76
2 | Jumlah kios tertata | Kios | 4 | 4${gap ? '\n| | | | ' : ''}
| ${note} | | |
`;

  it.each([
    'Jumlah anggaran: Rp 5.000.000.000',
    'Jumlah pedagang 45 orang',
    'Persentase dihitung dari data per 31 Desember 2025',
    'Indeks diukur dengan survei 400 responden',
    'Waktu pelaksanaan: Januari - Desember 2025',
    'Rata-rata capaian = 97,5%',
    'Nilai akhir dihitung setelah verifikasi',
    'Jumlah anggaran Rp 5 miliar',
  ])('is a note where it states a figure or how figures are made: %s', (note) => {
    for (const gap of [true, false]) expect(namesIn(below(note, gap))).toHaveLength(2);
  });

  it.each([
    'Jumlah kapal berizin',
    'Jumlah pedagang minimal 45 orang',
    'Persentase balita usia 24 bulan yang ditimbang',
    'Jumlah sekolah dari 30 sekolah',
    'Persentase lahan yang diukur dengan alat baru',
  ])('is an indicator without figures where it does not: %s', (name) => {
    expect(namesIn(below(name))).toContain(name);
  });

  it('is an indicator where others with figures follow', () => {
    const picture = `
Indikator | Satuan | Target | Realisasi
Indeks layanan pasar | Indeks | 80 | 76
Jumlah pedagang 45 orang | | |
Jumlah kios tertata | Kios | 4 | 4
`;
    expect(namesIn(picture)).toHaveLength(3);
  });
});

describe('a sum of something in the last row', () => {
  const under = (last: string) => `
No | Indikator | Satuan | Target | Realisasi
1 | Jumlah domba | Ekor | 800 | 760
2 | Jumlah kerbau | Ekor | 500 | 525
${last}
`;

  it.each(['| Jumlah ternak | | 1300 | 1285', '| Total ternak | | 1300 | 1385', 'Jumlah ternak | | | 1300 | 1285'])(
    'is a total where the rows above come to it: %s',
    (last) => {
      const [table] = tablesIn(under(last));
      expect(table?.rows.map(({ kind }) => kind)).toEqual(['indicator', 'indicator', 'total']);
    },
  );

  it.each([
    '| Jumlah kandang | | 40 | 38',
    '3 | Jumlah ternak | | 1300 | 1285',
    '| Jumlah ternak | Ekor | 1300 | 1285',
  ])('is an indicator where they do not, or where it is numbered or has its unit: %s', (last) => {
    expect(namesIn(under(last))).toHaveLength(3);
  });
});

it('ends before the scale of ratings whose header has two rows', () => {
  const picture = `
Indikator | Satuan | Target | Realisasi | Capaian (%)
Indeks layanan pasar | Indeks | 80 | 76 | 95
Jumlah kios tertata | Kios | 4 | 4 | 100
| | | |
Interval Nilai | | Kriteria | |
>= | < | Kriteria | |
90 | 100 | Tinggi | |
0 | 90 | Rendah | |
`;
  expect(namesIn(picture)).toHaveLength(2);
});
