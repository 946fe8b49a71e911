/** Indicators whose labels stand in a column: one card below another, or an indicator in each column beside the labels. */

import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { type IndicatorTable } from '../../../src/core/table/model';
import { recognise } from '../../../src/core/table/recognise';
import { draw, gridOf } from './drawn-layout';

const tablesIn = (picture: string): readonly IndicatorTable[] =>
  recognise(gridOf(draw(picture).values), DEFAULT_SETTINGS).tables;

const read = (table: IndicatorTable | undefined) =>
  table?.indicators.map(({ name, unit, targets, actuals }) => [
    name.text,
    unit?.text,
    ...[...targets, ...actuals].map(({ cell }) => cell.text),
  ]);

it('reads an indicator from each column of values', () => {
  const [table] = tablesIn(`
Uraian | Unit A | Unit B | Unit C
Nama Indikator | Indeks kepuasan pedagang | Persentase kios tertib | Jumlah pasar bersih
Satuan | Indeks | % | Pasar
Target 2024 | 84 | 80 | 12
Realisasi 2024 | 84,1 | 82 | 11
`);
  expect(read(table)).toEqual([
    ['Indeks kepuasan pedagang', 'Indeks', '84', '84,1'],
    ['Persentase kios tertib', '%', '80', '82'],
    ['Jumlah pasar bersih', 'Pasar', '12', '11'],
  ]);
  expect(table?.unread).toEqual([]);
});

it('needs fewer labels where indicators stand beside each other', () => {
  const [table] = tablesIn(`
Indikator | Indeks kepuasan pedagang | Persentase kios tertib
Target 2024 | 84 | 80
Realisasi 2024 | 84,1 | 82
`);
  expect(table?.indicators).toHaveLength(2);
});

it.each(['Uraian', '', 'Keterangan Data'])('reads them also where the label of the names is "%s"', (label) => {
  const [table] = tablesIn(`
${label} | Indeks kepuasan pedagang | Persentase kios tertib
Satuan | Indeks | %
Target 2024 | 84 | 80
Realisasi 2024 | 84,1 | 82
`);
  expect(read(table)).toEqual([
    ['Indeks kepuasan pedagang', 'Indeks', '84', '84,1'],
    ['Persentase kios tertib', '%', '80', '82'],
  ]);
});

it('takes no names from a row where something else than measures stands beside the label', () => {
  expect(
    tablesIn(`
Uraian | Jumlah sapi | Kecamatan Awan
Satuan | Ekor | Ekor
Target 2024 | 84 | 80
Realisasi 2024 | 84,1 | 82
`),
  ).toEqual([]);
});

it('takes a remark beside some of the values for no indicator', () => {
  const [table] = tablesIn(`
Indikator | Indeks kepuasan pedagang | disepakati rapat
Satuan | Indeks |
Sumber Data | Survei |
Target 2024 | 84 |
`);
  expect(table?.indicators.map(({ name }) => name.text)).toEqual(['Indeks kepuasan pedagang']);
});

it('gives each card the objective that stands above its name', () => {
  const card = (objective: string, name: string) => `
Sasaran Strategis | ${objective}
Indikator Kinerja Utama | ${name}
Formula | Rata-rata nilai survei
Satuan | Indeks
Target 2024 | 85`;
  const [table] = tablesIn(
    `${card('Meningkatnya kepuasan pedagang', 'Indeks kepuasan pedagang')}${card('Meningkatnya mutu pasar', 'Indeks mutu pasar')}`,
  );
  expect(table?.indicators.map(({ name, objective }) => [name.text, objective?.cell.text])).toEqual([
    ['Indeks kepuasan pedagang', 'Meningkatnya kepuasan pedagang'],
    ['Indeks mutu pasar', 'Meningkatnya mutu pasar'],
  ]);
});

it('takes a list of perspectives with their weights and scores for no indicators', () => {
  expect(
    tablesIn(`
No | KPI | Indikator Jumlah | Bobot | Skor
1. | Perspektif Keuangan dan Pasar | 4 | 0,2 | 17,76
2. | Perspektif Fokus Pelanggan | 2 | 0,24 | 20,5
3. | Agen Pembangunan | 2 | 0,1 | 8,31
| Total Pencapaian KPI Perusahaan | | | 46,57
`),
  ).toEqual([]);
});

describe('labels in the first column, an indicator in each column beside it', () => {
  const indicatorsIn = (picture: string) =>
    recognise(gridOf(draw(picture).values), DEFAULT_SETTINGS).tables.flatMap(({ indicators }) =>
      indicators.map(({ name, unit, targets, actuals }) => [
        name.text,
        unit?.text,
        targets.map(({ column, cell }) => [column.year, cell.text]),
        actuals.map(({ column, cell }) => [column.year ?? column.quarter, cell.text]),
      ]),
    );

  it('is read where a name begins with a word of headers, or is worded as an objective', () => {
    expect(
      indicatorsIn(`
Aspek | Opini pemeriksa | Predikat pasar | Meningkatnya kios bersih
Satuan | Opini | Predikat | %
Target 2024 | WTP | BB | 80
Realisasi 2024 | WTP | B | 78
`),
    ).toEqual([
      ['Opini pemeriksa', 'Opini', [[2024, 'WTP']], [[2024, 'WTP']]],
      ['Predikat pasar', 'Predikat', [[2024, 'BB']], [[2024, 'B']]],
      ['Meningkatnya kios bersih', '%', [[2024, '80']], [[2024, '78']]],
    ]);
  });

  it.each([
    ['a number in front of each label', '1 | Satuan', '2 | Target', '3 | Realisasi', ' | Uraian'],
    ['a letter in each label', 'a. Satuan', 'b. Target', 'c. Realisasi', 'Komponen'],
    ['no label over them', 'Satuan', 'Target', 'Realisasi', ''],
  ])('is read with %s', (_, unit, target, actual, label) => {
    expect(
      indicatorsIn(`
${label} | Persentase kios terisi | Jumlah pedagang
${unit} | % | Orang
${target} 2024 | 80 | 12
${actual} 2024 | 78 | 12
${target} 2025 | 82 | 14
${actual} 2025 | 83 | 11
`),
    ).toEqual([
      [
        'Persentase kios terisi',
        '%',
        [
          [2024, '80'],
          [2025, '82'],
        ],
        [
          [2024, '78'],
          [2025, '83'],
        ],
      ],
      [
        'Jumlah pedagang',
        'Orang',
        [
          [2024, '12'],
          [2025, '14'],
        ],
        [
          [2024, '12'],
          [2025, '11'],
        ],
      ],
    ]);
  });

  it('is no list of places, posts or budgets', () => {
    const lists = [
      '\nUraian | Bidang A | Bidang B\nTarget | 10 | 12\nRealisasi | 5 | 6\nCapaian | 50 | 50\n',
      '\nUraian | Belanja Pegawai | Belanja Modal\nTarget | 10 | 12\nRealisasi | 5 | 6\nPersen | 50 | 50\n',
    ];
    for (const list of lists) expect(indicatorsIn(list)).toEqual([]);
  });
});
