/** Tables of one indicator through the years, its name in the caption: years down the rows, or side by side. */

import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { type Measurement } from '../../../src/core/table/model';
import { recognise } from '../../../src/core/table/recognise';
import { draw, gridOf } from './drawn-layout';

const recognised = (picture: string) => recognise(gridOf(draw(picture).values), DEFAULT_SETTINGS);

const namesIn = (picture: string) =>
  recognised(picture).tables.flatMap(({ indicators }) => indicators.map(({ name }) => name.text));

const YEARS = `
Tahun | Target | Realisasi | Capaian
2022 | 80 | 82 | 102,5
2023 | 85 | 85 | 100
`;

const figures = (measurements: readonly Measurement[]) =>
  measurements.map(({ column, cell }) => [column.year ?? column.quarter, cell.text]);

describe('the name of the only indicator', () => {
  it.each([
    ['Tabel 3.5 Perbandingan Tahunan Persentase Pasar Bersih', 'Persentase Pasar Bersih'],
    ['Grafik 2 Perkembangan Capaian Indeks Mutu Pasar', 'Indeks Mutu Pasar'],
    ['Realisasi Indeks Mutu Pasar Tahun 2021 s.d. 2024', 'Indeks Mutu Pasar'],
    ['Indikator 2.1 Angka Kerusakan Kios', 'Angka Kerusakan Kios'],
    ['Capaian IKU 1 : Persentase Kios Terisi', 'Persentase Kios Terisi'],
    [
      'Capaian indikator Nilai Kebersihan Pasar dalam dua tahun terakhir dapat dilihat pada tabel berikut:',
      'Nilai Kebersihan Pasar',
    ],
    [
      'Tabel 3 Perbandingan Realisasi Kinerja Tahun Ini dengan Tahun Lalu Indikator Angka Kerusakan Kios',
      'Angka Kerusakan Kios',
    ],
    ['Tabel 3.4 Perbandingan Tahunan Sengketa Kios yang Diselesaikan', 'Sengketa Kios yang Diselesaikan'],
  ])('is read from %j', (caption, name) => {
    expect(namesIn(`\n${caption}${YEARS}`)).toEqual([name]);
  });

  it('is no office, no document and no budget, so that the figures are named as not read', () => {
    const captions = [
      'Tabel 3.1 Capaian Kinerja Dinas Pasar dan Niaga',
      'Tabel 6 Target dan Realisasi Belanja Daerah',
      'Tabel 2 Perbandingan Renstra dengan Rencana Tahunan',
    ];
    for (const caption of captions) {
      const { tables, nearMisses } = recognised(`\n${caption}${YEARS}`);
      expect([tables, nearMisses.map(({ reason }) => reason)]).toEqual([[], ['noName']]);
    }
  });
});

it('knows what was counted and of how many between the year and its target', () => {
  const [table] = recognised(`
Tabel 3.4 Perbandingan Tahunan Sengketa Kios yang Diselesaikan
No | Tahun | Jumlah Sengketa | Sengketa Selesai | Target | Realisasi | Capaian
1 | 2022 | 50 | 45 | 80% | 90% | 112,5%
2 | 2023 | 40 | 38 | 85% | 95% | 111,76%
`).tables;
  const [indicator] = table?.indicators ?? [];
  expect(figures(indicator?.denominators ?? [])).toEqual([
    [2022, '50'],
    [2023, '40'],
  ]);
  expect(figures(indicator?.actuals ?? [])).toEqual([
    [2022, '90%'],
    [2023, '95%'],
  ]);
});

it('reads Target and Realisasi below each other with the years beside them', () => {
  const [table, ...more] = recognised(`
Perkembangan Nilai Kebersihan Pasar
Tahun | 2021 | 2022
Target (%) | 60 | 62
Realisasi (%) | 61 | 62
Capaian (%) | 101,67 | 100
`).tables;
  const [indicator] = table?.indicators ?? [];
  expect([more, indicator?.name.text, indicator?.name.position.row]).toEqual([[], 'Nilai Kebersihan Pasar', 0]);
  expect(figures(indicator?.targets ?? [])).toEqual([
    [2021, '60'],
    [2022, '62'],
  ]);
  expect(indicator?.targets.map(({ column }) => column.headerUnit)).toEqual(['%', '%']);
});

it('takes no budget under years for an indicator', () => {
  expect(
    namesIn('\nTabel 4 Realisasi Anggaran\nUraian | 2021 | 2022\nTarget | 100 | 120\nRealisasi | 90 | 110\n'),
  ).toEqual([]);
});
