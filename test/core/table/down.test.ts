/** Tables that do not run as most do: periods down the rows, names over the table, several tables below each other, notes that are none. */

import { cellName } from '../../../src/core/sheet/address';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { type IndicatorTable, type Measurement } from '../../../src/core/table/model';
import { recognise } from '../../../src/core/table/recognise';
import { draw, gridOf } from './drawn-layout';

const tablesIn = (picture: string): readonly IndicatorTable[] =>
  recognise(gridOf(draw(picture).values), DEFAULT_SETTINGS).tables;

const figures = (measurements: readonly Measurement[]) =>
  measurements.map(({ column, cell }) => [
    column.quarter ?? column.month ?? column.year,
    cellName(cell.position),
    cell.text,
  ]);

describe('names that come in pairs', () => {
  it.each([
    ['Persentase pasar layak (Target)', 'Persentase pasar layak (Realisasi)'],
    ['Persentase pasar layak - Target', 'Persentase pasar layak - Realisasi'],
    ['Target Persentase pasar layak', 'Realisasi Persentase pasar layak'],
  ])('reads "%s" and "%s" as one indicator', (aimed, reached) => {
    const [table] = tablesIn(`
No | Indikator Kinerja | Satuan | 2023 | 2024
1 | ${aimed} | % | 70 | 75
 | ${reached} | % | 71 | 76
`);
    const [only, ...more] = table?.indicators ?? [];
    expect([only?.name.text, more.length]).toEqual(['Persentase pasar layak', 0]);
    expect([figures(only?.targets ?? []), figures(only?.actuals ?? [])]).toEqual([
      [
        [2023, 'D2', '70'],
        [2024, 'E2', '75'],
      ],
      [
        [2023, 'D3', '71'],
        [2024, 'E3', '76'],
      ],
    ]);
  });

  it('leaves names that begin so, beside columns of both', () => {
    const [table] = tablesIn(`
No | Indikator Kinerja | Satuan | Target | Realisasi
1 | Target investasi | Rp miliar | 70 | 72
2 | Realisasi investasi | Rp miliar | 71 | 72
`);
    expect(table?.indicators.map(({ name }) => name.text)).toEqual(['Target investasi', 'Realisasi investasi']);
  });
});

describe('periods down the rows', () => {
  it('gives each indicator the figures of all its rows', () => {
    const [table] = tablesIn(`
Indikator Kinerja | Tahun | Target | Realisasi | Capaian
Persentase pasar yang layak | 2022 | 80 | 72 | 90
| 2023 | 82 | 82 | 100
Jumlah pedagang terdata | 2022 | 100 | 90 | 90
| 2023 | 110 | 111 | 100,9
`);
    expect(table?.indicators.map(({ row, name }) => [row + 1, name.text])).toEqual([
      [2, 'Persentase pasar yang layak'],
      [4, 'Jumlah pedagang terdata'],
    ]);
    const [, second] = table?.indicators ?? [];
    expect(figures(second?.targets ?? [])).toEqual([
      [2022, 'C4', '100'],
      [2023, 'C5', '110'],
    ]);
    expect(figures(second?.achievements ?? [])).toEqual([
      [2022, 'E4', '90'],
      [2023, 'E5', '100,9'],
    ]);
  });

  it('reads the year behind the months in rows of target and actual, and the achievement that is said once of both', () => {
    const [table] = tablesIn(`
No | Indikator Kinerja | Satuan | Uraian | Jan | Feb | Mar | Setahun | Capaian (%)
1 | Jumlah desa yang didampingi | Desa | Target | 1 | 2 | 4 | 8 | 75
| | | Realisasi | 1 | 2 | 4 | 6 |
2 | Jumlah sekolah yang dibina | Sekolah | Target | 3 | 6 | 9 | 12 |
| | | Realisasi | 3 | 6 | 9 | 12 | 100
`);
    const [first, second] = table?.indicators ?? [];
    expect(figures(first?.targets ?? []).at(-1)).toEqual([undefined, 'H2', '8']);
    expect(figures(first?.actuals ?? []).at(-1)).toEqual([undefined, 'H3', '6']);
    expect([first, second].flatMap((each) => figures(each?.achievements ?? []))).toEqual([
      [undefined, 'I2', '75'],
      [undefined, 'I5', '100'],
    ]);
  });

  it('takes the name from the caption where no column holds it', () => {
    const [table] = tablesIn(`
Tabel 3.5 Persentase Pasar yang Layak
No | Bulan | Target | Realisasi | Capaian
1 | Januari | 5 | 5 | 100
2 | Februari | 10 | 9 | 90
`);
    const [indicator, ...more] = table?.indicators ?? [];
    expect(more).toEqual([]);
    expect([indicator?.name.text, indicator?.name.position.row]).toEqual(['Persentase Pasar yang Layak', 0]);
    expect(figures(indicator?.actuals ?? [])).toEqual([
      [1, 'D3', '5'],
      [2, 'D4', '9'],
    ]);
  });

  it('takes no budget for an indicator because a caption stands over it', () => {
    expect(
      tablesIn(`
Tabel 4. Anggaran Dinas Pasar
Tahun | Pagu | Belanja | Persen
2022 | 1000 | 900 | 90
2023 | 1100 | 1000 | 90,9
`),
    ).toEqual([]);
  });

  it('reads Target, Realisasi and Capaian below each other', () => {
    const [table] = tablesIn(`
No | Indikator Kinerja | Uraian | TW I | TW II
1 | Persentase pasar yang layak | Target | 20 | 40
| | Realisasi | 22 | 41
| | Capaian | 110 | 102,5
2 | Jumlah pedagang terdata | Target | 10 | 20
| | Realisasi | 10 | 18
| | Capaian | 100 | 90
`);
    const [first] = table?.indicators ?? [];
    expect(figures(first?.targets ?? [])).toEqual([
      [1, 'D2', '20'],
      [2, 'E2', '40'],
    ]);
    expect(figures(first?.actuals ?? [])).toEqual([
      [1, 'D3', '22'],
      [2, 'E3', '41'],
    ]);
  });
});

it('reads T, R and C below each other as the words that they stand for', () => {
  const [table] = tablesIn(`
No | Indikator | Satuan | T/R/C | Jan | Feb
1 | Persentase pasar yang layak | % | T | 80 | 81
| | | R | 76 | 81
| | | C | 95 | 100
2 | Jumlah pedagang terdata | orang | T | 8 | 16
| | | R | 7 | 15
| | | C | 87,5 | 93,75
`);
  const [first, second] = table?.indicators ?? [];
  expect([figures(first?.targets ?? []), figures(first?.actuals ?? []), figures(second?.achievements ?? [])]).toEqual([
    [
      [1, 'E2', '80'],
      [2, 'F2', '81'],
    ],
    [
      [1, 'E3', '76'],
      [2, 'F3', '81'],
    ],
    [
      [1, 'E7', '87,5'],
      [2, 'F7', '93,75'],
    ],
  ]);
});

it('keeps apart the years of blocks under one indicator by their captions', () => {
  const [table] = tablesIn(`
IKU 1a | Persentase temuan yang selesai | |
Capaian pada tahun 2023 | | |
T/R/C | Q1 | Q2 |
Target | 30 | 40 |
Realisasi | 33 | 44 |
Capaian | 110 | 110 |
| | |
Capaian pada tahun 2022 | | |
T/R/C | Q1 | Q2 |
Target | 20 | 30 |
Realisasi | 20 | 30 |
Capaian | 100 | 100 |
`);
  const targets = table?.indicators[0]?.targets ?? [];
  expect(targets.map(({ column, cell }) => [column.year, column.quarter, cell.text])).toEqual([
    [2023, 1, '30'],
    [2023, 2, '40'],
    [2022, 1, '20'],
    [2022, 2, '30'],
  ]);
});

it('ends a table where another one with a header of another height begins', () => {
  const tables = tablesIn(`
Tabel 1 | | | | | |
Indikator Kinerja Utama | Target | Realisasi | Capaian | | |
Indeks keselamatan pasar | 67 | 60,3 | 90 | | |
| | | | | |
Tabel 2 | | | | | |
Indikator Kinerja Utama | Tahun 2022 | | | Tahun 2023 | |
| Target | Realisasi | Capaian | Target | Realisasi | Capaian
Indeks keselamatan pasar | 64 | 64 | 100 | 67 | 60,3 | 90
`);
  expect(tables.map(({ indicators }) => indicators.map(({ row }) => row + 1))).toEqual([[3], [8]]);
});

it('reads the repeated parents of a cascade once', () => {
  const [table] = tablesIn(`
TUJUAN | IK TUJUAN | TARGET IK TUJUAN | SASARAN | IK SASARAN | TARGET IK SASARAN
Terwujudnya pasar yang tertib | Indeks pasar | 4 | Meningkatnya mutu pasar | Persentase pasar yang layak | 80
Terwujudnya pasar yang tertib | Indeks pasar | 4 | Meningkatnya tertib niaga | Persentase pedagang terdata | 50
`);
  expect(table?.indicators.map(({ name }) => name.text)).toEqual([
    'Indeks pasar',
    'Persentase pasar yang layak',
    'Persentase pedagang terdata',
  ]);
});

it('takes neither a legend nor notes for indicators', () => {
  const [table] = tablesIn(`
Indikator Kinerja | Target | Realisasi | Capaian (%) | Kriteria
Persentase pasar yang layak | 80 | 64 | 80 | Cukup
| | | |
Keterangan kriteria: | | | |
Sangat Baik | > 110 | | |
Baik | 90 - 110 | | |
Cukup | 70 - < 90 | | |
`);
  expect(table?.indicators.map(({ row }) => row + 1)).toEqual([2]);
  expect(tablesIn('\nIKU 3 | TARGET 20\nPRAKTISI | 23\nMEMBIMBING | 23\nTRIDHARMA | 23\n')).toEqual([]);
});

it('keeps a table with a perfect header whatever its cells hold', () => {
  const [table] = tablesIn(`
No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian
1 | ABC | xyz | lorem | ipsum | dolor
2 | DEF | xyz | lorem | ipsum | dolor
`);
  expect(table?.columns.map(({ role }) => role)).toEqual([
    'number',
    'indicator',
    'unit',
    'target',
    'actual',
    'achievement',
  ]);
});

describe('names over their own columns, periods down the rows', () => {
  const [table] = tablesIn(`
Bulan | Jumlah ikan (ton) | | | Jumlah kapal (unit) | |
| Target | Realisasi | Capaian | Target | Realisasi | Capaian
Januari | 100 | 95 | 95 | 40 | 40 | 100
Februari | 100 | 104 | 104 | 40 | 38 | 95
`);

  it('gives each indicator the figures below its name and no others', () => {
    expect(table?.indicators.map(({ name }) => name.text)).toEqual(['Jumlah ikan (ton)', 'Jumlah kapal (unit)']);
    const [fish, ships] = table?.indicators ?? [];
    expect(figures(fish?.actuals ?? [])).toEqual([
      [1, 'C3', '95'],
      [2, 'C4', '104'],
    ]);
    expect(figures(ships?.actuals ?? [])).toEqual([
      [1, 'F3', '40'],
      [2, 'F4', '38'],
    ]);
  });

  it('has a cell of each indicator for every column', () => {
    expect(table?.indicators.map(({ cells }) => cells.length)).toEqual([12, 12]);
    expect(table?.columns).toHaveLength(12);
  });
});

describe('an indicator named above its periods', () => {
  it('is read from each of several blocks below each other', () => {
    const tables = tablesIn(`
IKU 1: Persentase pasar yang layak
Periode | Target (%) | Realisasi (%) | Capaian (%)
Triwulan I | 90 | 90 | 100
Triwulan II | 92 | 90,16 | 98
| | |
IKU 2: Indeks kepuasan pedagang
Periode | Target | Realisasi | Capaian (%)
Triwulan I | 91 | 91 | 100
Triwulan II | 92 | 92 | 100
`);
    expect(tables.map(({ indicators }) => indicators.map(({ name }) => name.text))).toEqual([
      ['Persentase pasar yang layak'],
      ['Indeks kepuasan pedagang'],
    ]);
  });

  it('is known by its label, whatever it measures, with the unit beside it and quarters that are only counted', () => {
    const [table] = tablesIn(`
Nama Indikator : Opini atas laporan pasar
Satuan : Poin
Triwulan | Target | Realisasi | Capaian
I | 3 | 3 | 100
II | 4 | 3 | 75
`);
    const [indicator] = table?.indicators ?? [];
    expect([indicator?.name.text, indicator?.unit?.text]).toEqual(['Opini atas laporan pasar', 'Poin']);
    expect(figures(indicator?.targets ?? [])).toEqual([
      [1, 'B4', '3'],
      [2, 'B5', '4'],
    ]);
  });

  it('keeps the target of the year, written once, apart from those of its quarters', () => {
    const [table] = tablesIn(`
No | Indikator | Target | Triwulan | Target TW | Realisasi TW
1 | Indeks mutu pasar | 80 | I | 20 | 21
| | | II | 40 |
`);
    const [indicator] = table?.indicators ?? [];
    expect(figures(indicator?.targets ?? [])).toEqual([
      [undefined, 'C2', '80'],
      [1, 'E2', '20'],
      [2, 'E3', '40'],
    ]);
    expect(figures(indicator?.actuals ?? []).map(([quarter]) => quarter)).toEqual([1, 2]);
  });

  it('may have a single period', () => {
    const tables = tablesIn(`
IKU 1: Persentase pasar yang layak
Tahun | Target (%) | Realisasi (%)
2024 | 90 | 81
IKU 2: Indeks kepuasan pedagang
Tahun | Target | Realisasi
2024 | 91 | 92
| |
IKU 3: Nilai kebersihan pasar
Tahun | Target | Realisasi
2023 | 70 | 70
2024 | 75 | 72
`);
    expect(
      tables.map(({ indicators }) => indicators.map(({ name, actuals }) => [name.text, figures(actuals)])),
    ).toEqual([
      [['Persentase pasar yang layak', [[2024, 'C3', '81']]]],
      [['Indeks kepuasan pedagang', [[2024, 'C6', '92']]]],
      [
        [
          'Nilai kebersihan pasar',
          [
            [2023, 'C10', '70'],
            [2024, 'C11', '72'],
          ],
        ],
      ],
    ]);
  });
});

describe('the header again below a lone title', () => {
  const rowsOfTables = (title: string, number: number) =>
    tablesIn(`
Target Kinerja Tahun 2023
No | Indikator | Satuan | Target
1 | Persentase pasar yang layak | % | 80
2 | Indeks kepuasan pedagang | Indeks | 84
${title}
No | Indikator | Satuan | Target
${number} | Persentase pasar yang bersih | % | 85
${number + 1} | Nilai kebersihan pasar | Nilai | 70
`).map(({ indicators, period }) => [period?.from, ...indicators.map(({ row }) => row + 1)]);

  it('is that of a second table where the title names another year or the numbers begin again', () => {
    expect(rowsOfTables('Target Kinerja Tahun 2024', 1)).toEqual([
      [2023, 3, 4],
      [2024, 7, 8],
    ]);
    expect(rowsOfTables('Target Kinerja Tahun 2024', 3)).toEqual([
      [2023, 3, 4],
      [2024, 7, 8],
    ]);
    expect(rowsOfTables('Bidang Pasar', 1).map(([, ...rows]) => rows)).toEqual([
      [3, 4],
      [7, 8],
    ]);
  });

  it('is that of a second table where its columns name another year', () => {
    const tables = tablesIn(`
No | Indikator | Satuan | Target 2024
1 | Persentase pasar yang layak | % | 80
| | |
No | Indikator | Satuan | Target 2025
2 | Persentase pasar yang bersih | % | 85
`);
    expect(tables.map(({ indicators }) => figures(indicators[0]?.targets ?? []))).toEqual([
      [[2024, 'D2', '80']],
      [[2025, 'D5', '85']],
    ]);
  });

  it('is that of the next page where the numbers go on, or the title says so', () => {
    expect(rowsOfTables('Bidang Pasar', 3)).toEqual([[2023, 3, 4, 7, 8]]);
    expect(rowsOfTables('Lanjutan Tabel', 1)).toEqual([[2023, 3, 4, 7, 8]]);
  });
});
