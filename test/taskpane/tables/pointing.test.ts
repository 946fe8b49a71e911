/** Every kind of layout is read by hand as it is by itself, and what is said of it is heard. */

import { type TableChoice } from '../../../src/core/settings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { gridFromValues, type SheetGrid } from '../../../src/core/sheet/grid';
import { type Indicator, type IndicatorTable } from '../../../src/core/table/model';
import { readStored } from '../../../src/core/stored-settings';
import { recognise } from '../../../src/core/table/recognise';
import { NOTHING_SAID, readPlace, type Said, type TablePlace } from '../../../src/taskpane/tables/pointing';
import { type PeriodAnswer, type YearPart, periodAnswer } from '../../../src/taskpane/tables/period-answer';
import { choiceOfPlace, columnChoices, rowChoices } from '../../../src/taskpane/tables/table-choice';

const sheet = (picture: string): SheetGrid => {
  const rows = picture
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const width = Math.max(...rows.map((row) => row.length));
  return gridFromValues(
    rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]),
    { name: 'Lembar' },
  );
};

const LAYOUTS = {
  'periods down the rows': `
Indikator | Tahun | Target | Realisasi
Persentase kios tertib | 2023 | 80 | 78
| 2024 | 82 | 84
Jumlah pasar bersih | 2023 | 10 | 9
| 2024 | 12 | 12`,
  'periods under a caption': `
Nama Indikator : Persentase kios tertib
Triwulan | Target | Realisasi
I | 20 | 21
II | 40 | 38`,
  'names over their columns': `
Bulan | Jumlah ikan (ton) | | Jumlah kapal (unit) |
| Target | Realisasi | Target | Realisasi
Januari | 100 | 95 | 40 | 41
Februari | 100 | 104 | 40 | 38`,
  'blocks below each other': `
IKU 1: Persentase kios tertib
Periode | Target | Realisasi
Triwulan I | 90 | 90
Triwulan II | 92 | 90
| |
IKU 2: Jumlah pasar bersih
Periode | Target | Realisasi
Triwulan I | 9 | 9
Triwulan II | 9 | 8`,
  'a table on its side': `
Indikator | Persentase kios tertib | Jumlah pasar bersih
Satuan | % | Pasar
Target 2024 | 80 | 12
Realisasi 2024 | 82 | 11`,
  cards: `
Nama Indikator | Persentase kios tertib
Satuan | %
Formula | kios tertib / kios
Target 2024 | 80
|
Nama Indikator | Jumlah pasar bersih
Satuan | Pasar
Formula | hitungan
Target 2024 | 12`,
  'levels beside each other': `
Sasaran | Indikator Sasaran | Target | Program | Indikator Program | Target
Tertibnya pasar | Persentase kios tertib | 80 | Program Pasar | Jumlah kios ditata | 40
| | | Program Pedagang | Jumlah pedagang dibina | 30`,
  'tables side by side': `
No | Indikator | Target | No | Indikator | Target
1 | Persentase kios tertib | 80 | 1 | Jumlah kapal | 40
2 | Jumlah pasar bersih | 12 | 2 | Jumlah ikan | 100`,
};

const figures = ({ name, targets, actuals }: Indicator) => [
  name.text,
  ...[...targets, ...actuals].map(({ cell, column }) => [column.year, column.quarter, column.month, cell.text]),
];

const placeOf = (grid: SheetGrid, { area, headerRows, layout }: IndicatorTable): TablePlace => ({
  grid,
  area,
  headerRows: headerRows.length,
  labelled: layout === 'cards',
});

describe.each(Object.entries(LAYOUTS))('%s', (_name, picture) => {
  const grid = sheet(picture);
  const { tables } = recognise(grid, DEFAULT_SETTINGS);

  test('is read by hand as it was by itself', () => {
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const read = readPlace(placeOf(grid, table), NOTHING_SAID).table;
      expect(read?.indicators.map(figures)).toEqual(table.indicators.map(figures));
    }
  });

  test('asks for each column or label once, and hears that a target is a baseline', () => {
    const [table] = tables;
    const place = table && placeOf(grid, table);
    const asked = place && readPlace(place, NOTHING_SAID);
    const names = asked && [...asked.columns.map(({ index }) => index), ...asked.labels.map(({ label }) => label)];
    expect(new Set(names).size).toBe(names?.length);
    expect(names).not.toEqual([]);
    const said: Said = {
      columns:
        asked?.columns.flatMap(({ index, role }) => (role === 'target' ? [{ column: index, role: 'baseline' }] : [])) ??
        [],
      labels:
        asked?.labels.flatMap(({ label, role }) => (role === 'target' ? [{ label, role: 'baseline' }] : [])) ?? [],
      rows: [],
    };
    const choice: TableChoice | undefined = place && choiceOfPlace(place, said, null);
    const again = recognise(grid, { ...DEFAULT_SETTINGS, tables: choice ? [choice] : [] }).tables;
    const heard = again.find(({ area }) => area.top === table?.area.top && area.left === table.area.left);
    expect(heard?.indicators.map(({ targets }) => targets.length)).toEqual(table?.indicators.map(() => 0));
    expect(heard?.indicators.map(({ baselines }) => baselines.map(({ cell }) => cell.text))).toEqual(
      table?.indicators.map(({ targets }) => targets.map(({ cell }) => cell.text)),
    );
  });
});

test('labels that nobody would understand are given their meaning, wherever in the place they stand', () => {
  const grid = sheet(`
Yang diukur | Persentase kios tertib
Mau | 80
Jadi | 82
|
Yang diukur | Jumlah pasar bersih
Mau | 12
Jadi | 11`);
  const place = { grid, area: { top: 0, left: 0, bottom: 6, right: 1 }, headerRows: 0, labelled: true };
  expect(readPlace(place, NOTHING_SAID).labels.map(({ label, role }) => [label, role])).toEqual([
    ['Yang diukur', 'other'],
    ['Mau', 'other'],
    ['Jadi', 'other'],
  ]);
  const { table } = readPlace(place, {
    columns: [],
    labels: [
      { label: 'Yang diukur', role: 'indicator' },
      { label: 'Mau', role: 'target', year: 2024 },
      { label: 'Jadi', role: 'actual', year: 2024 },
    ],
    rows: [],
  });
  expect(table?.indicators.map(figures)).toEqual([
    ['Persentase kios tertib', [2024, undefined, undefined, '80'], [2024, undefined, undefined, '82']],
    ['Jumlah pasar bersih', [2024, undefined, undefined, '12'], [2024, undefined, undefined, '11']],
  ]);
});

test('labels that were given their meaning are found again when rows come in above them', () => {
  const rows = `
Yang diukur | Persentase kios tertib | Jumlah pasar bersih
Mau | 80 | 12`;
  const grid = sheet(rows);
  const place = { grid, area: { top: 0, left: 0, bottom: 1, right: 2 }, headerRows: 0, labelled: true };
  const labels = [
    { label: 'Yang diukur', role: 'indicator' },
    { label: 'Mau', role: 'target' },
  ] as const;
  const choice = choiceOfPlace(place, { columns: [], labels, rows: [] }, null);
  const later = sheet(`Rekap pasar\n|${rows}`);
  const [table] = recognise(later, { ...DEFAULT_SETTINGS, tables: [choice] }).tables;
  expect(table?.indicators.map(figures)).toEqual([
    ['Persentase kios tertib', [undefined, undefined, undefined, '80']],
    ['Jumlah pasar bersih', [undefined, undefined, undefined, '12']],
  ]);
});

describe('what is said of a table', () => {
  const grid = sheet(`
No | Indikator | Target Triwulan I 2024 | Realisasi
1 | Pelayanan pasar | |
2 | Persentase kios tertib | 80 | 82
3 | Jumlah pasar bersih | 12 | 11`);
  const place = { grid, area: { top: 0, left: 0, bottom: 3, right: 3 }, headerRows: 1, labelled: false };
  const read = (said: Partial<Said>) => readPlace(place, { ...NOTHING_SAID, ...said });
  const period = (year: number | null, part: YearPart): PeriodAnswer => ({ year, part, revision: '', isSaid: true });

  test("a period that is said is all there is of it; one that is only seen stays the header's", () => {
    const answers = new Map([
      [2, { role: 'target', period: period(2025, '') } as const],
      [3, { role: 'actual', period: period(2025, 'm3') } as const],
    ]);
    const { table } = read({ columns: columnChoices(answers, []) });
    expect(table?.indicators.map(figures).pop()).toEqual([
      'Jumlah pasar bersih',
      [2025, undefined, undefined, '12'],
      [2025, undefined, 3, '11'],
    ]);
    const seen = new Map([[2, { role: 'baseline', period: periodAnswer({ year: 2024, quarter: 1 }) } as const]]);
    const [baseline] = read({ columns: columnChoices(seen, []) }).table?.indicators[2]?.baselines ?? [];
    expect([baseline?.column.year, baseline?.column.quarter]).toEqual([2024, 1]);
  });

  test('a period that was said stands when later only the role is changed', () => {
    const earlier = columnChoices(new Map([[3, { role: 'actual', period: period(2025, 'q2') }]]), []);
    const later = columnChoices(new Map([[3, { role: 'achievement', period: periodAnswer({}) }]]), earlier);
    expect(later).toEqual([{ column: 3, role: 'achievement', year: 2025, quarter: 2, exact: true }]);
  });

  test('each row is asked for, and hears what it is', () => {
    const asked = read({}).rows;
    expect(asked.map(({ row, text }) => [row, text])).toEqual([
      [1, 'Pelayanan pasar'],
      [2, 'Persentase kios tertib'],
      [3, 'Jumlah pasar bersih'],
    ]);
    const said = rowChoices(
      new Map([
        ['Pelayanan pasar', 'group'],
        ['Jumlah pasar bersih', 'other'],
      ] as const),
      [{ text: 'Pelayanan pasar', kind: 'indicator' }],
    );
    const { table, rows } = read({ rows: said });
    expect(table?.indicators.map(({ name }) => name.text)).toEqual(['Persentase kios tertib']);
    expect(rows.map(({ kind }) => kind).slice(0, 2)).toEqual(['group', 'indicator']);
  });

  test('what is said of rows is kept with the table and found again where it has moved', () => {
    const rows = [{ text: 'Pelayanan pasar', kind: 'group' }] as const;
    const choice = choiceOfPlace(place, { ...NOTHING_SAID, rows }, null);
    const kept = readStored(JSON.stringify({ ...DEFAULT_SETTINGS, tables: [choice] })).settings;
    const below = { ...grid, values: [['Rekap', '', '', ''], ...grid.values] };
    const [table] = recognise(gridFromValues(below.values, { name: 'Lembar' }), kept).tables;
    expect(table?.indicators.map(({ name }) => name.text)).toEqual(['Persentase kios tertib', 'Jumlah pasar bersih']);
  });
});

describe('a table without headers', () => {
  const headless = gridFromValues(
    [
      [1, 'Meningkatnya mutu layanan', 'Persentase pemohon yang puas', '%', 85, 80],
      [2, 'Meningkatnya usaha', 'Jumlah usaha yang dibina', 'unit', 40, 38],
      [3, '', 'Jumlah pasar yang ditata', 'unit', 4, 4],
    ],
    { name: 'Lembar' },
  );
  const place: TablePlace = {
    grid: headless,
    area: { top: 0, left: 0, bottom: 2, right: 5 },
    headerRows: 0,
    labelled: false,
  };

  test('is read by what stands in its columns, so that it can be saved at once', () => {
    const { columns, table } = readPlace(place, NOTHING_SAID);
    expect(columns.map(({ role }) => role)).toEqual(['number', 'objective', 'indicator', 'unit', 'target', 'actual']);
    expect(table?.indicators.map(({ name }) => name.text)).toEqual([
      'Persentase pemohon yang puas',
      'Jumlah usaha yang dibina',
      'Jumlah pasar yang ditata',
    ]);
  });

  test('what somebody says goes before what was guessed, and the rest stays', () => {
    const { columns } = readPlace(place, { ...NOTHING_SAID, columns: [{ column: 4, role: 'baseline' }] });
    expect(columns.map(({ role }) => role)).toEqual(['number', 'objective', 'indicator', 'unit', 'baseline', 'actual']);
  });

  test('of more figures than a target and an actual nobody says what they are', () => {
    const wide = gridFromValues(
      headless.values.map((row) => [...row, 1, 2]),
      { name: 'Lembar' },
    );
    const { columns } = readPlace({ ...place, grid: wide, area: { ...place.area, right: 7 } }, NOTHING_SAID);
    expect(columns.map(({ role }) => role).slice(4)).toEqual(['other', 'other', 'other', 'other']);
  });
});
