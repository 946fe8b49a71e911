/** Indicators one below the other, each over rows of Target and Realisasi with the periods beside each other. */

import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { recognise } from '../../../src/core/table/recognise';
import { draw, gridOf } from './drawn-layout';

const figures = (name: string, unit: string, targets: string, actuals: string) => ({ name, unit, targets, actuals });

function read(picture: string) {
  const { tables } = recognise(gridOf(draw(picture).values), DEFAULT_SETTINGS);
  return tables.flatMap((table) =>
    table.indicators.map((indicator) => {
      const dated = (list: 'targets' | 'actuals') =>
        indicator[list]
          .map(({ column, cell }) => `${column.year ?? column.month ?? column.quarter ?? '?'}:${cell.text}`)
          .join(' ');
      return figures(indicator.name.text, indicator.unit?.text ?? '', dated('targets'), dated('actuals'));
    }),
  );
}

const TOLLS = (unit: string) =>
  figures('Persentase kios tertib', unit, '2022:70 2023:72 2024:75', '2022:71 2023:70 2024:76');
const MARKETS = (unit: string) =>
  figures('Jumlah pasar dibenahi', unit, '2022:5 2023:6 2024:7', '2022:5 2023:5 2024:8');

describe('below labels of the name', () => {
  it.each([
    ['each with its years', 'Indikator: ', 'Tahun | 2022 | 2023 | 2024', ''],
    ['years above all of them', 'Indikator: ', '', 'Uraian | 2022 | 2023 | 2024\n'],
    ['years above all of them without a word', 'Indikator : ', '', ' | 2022 | 2023 | 2024\n'],
    ['label and name in cells beside each other', 'Indikator | ', 'Tahun | 2022 | 2023 | 2024', ''],
    ['numbered labels', 'IKU 2: ', 'Uraian | 2022 | 2023 | 2024', ''],
    ['no label at all', '', 'Tahun | 2022 | 2023 | 2024', ''],
    ['no label at all, years above all of them', '', '', 'Uraian | 2022 | 2023 | 2024\n'],
  ])('%s', (_, label, years, above) => {
    const block = (name: string, targets: string, actuals: string) =>
      [`${label}${name}`, ...(years === '' ? [] : [years]), `Target | ${targets}`, `Realisasi | ${actuals}`].join('\n');
    const first = block('Persentase kios tertib', '70 | 72 | 75', '71 | 70 | 76');
    const second = block('Jumlah pasar dibenahi', '5 | 6 | 7', '5 | 5 | 8');
    expect(read(`\n${above}${first}\n${second}\n`)).toEqual([TOLLS(''), MARKETS('')]);
  });

  it('with the years beside the name itself, and units before the figures', () => {
    expect(
      read(`
Indikator: Persentase kios tertib | Satuan | 2022 | 2023 | 2024
Target | % | 70 | 72 | 75
Realisasi | % | 71 | 70 | 76
Indikator: Jumlah pasar dibenahi | Satuan | 2022 | 2023 | 2024
Target | unit | 5 | 6 | 7
Realisasi | unit | 5 | 5 | 8
`),
    ).toEqual([TOLLS('%'), MARKETS('unit')]);
  });

  it('whatever the length of the name', () => {
    expect(
      read(`
Indikator : Persentase pedagang pasar rakyat yang memperoleh pembinaan dalam satu tahun
Tahun | 2023 | 2024
Target | 70 | 72
Realisasi | 71 | 70
Indikator : Jumlah pedagang pasar rakyat yang menerima modal bergulir tanpa bunga
Tahun | 2023 | 2024
Target | 50 | 60
Realisasi | 40 | 62
`).map(({ targets }) => targets),
    ).toEqual(['2023:70 2024:72', '2023:50 2024:60']);
  });

  it.each([
    ['Bulan | Jan | Feb | Mar', '1:10 2:20 3:30'],
    ['Triwulan | I | II | III', '1:10 2:20 3:30'],
  ])('over "%s"', (periods, targets) => {
    expect(
      read(`
Indikator : Jumlah pasar dibenahi
${periods}
Target | 10 | 20 | 30
Realisasi | 11 | 19 | 31
`).map((each) => each.targets),
    ).toEqual([targets]);
  });
});

describe('below names in a column of their own', () => {
  it.each([
    ['Target', 'Realisasi'],
    ['- Target', '- Realisasi'],
    ['a. Target', 'b. Realisasi'],
  ])('%s', (target, actual) => {
    expect(
      read(`
No | Indikator Kinerja | Satuan | 2022 | 2023 | 2024
1 | Persentase kios tertib | %
 | ${target} | | 70 | 72 | 75
 | ${actual} | | 71 | 70 | 76
2 | Jumlah pasar dibenahi | unit
 | ${target} | | 5 | 6 | 7
 | ${actual} | | 5 | 5 | 8
`),
    ).toEqual([TOLLS('%'), MARKETS('unit')]);
  });

  it('under objectives, with the unit beside the figures', () => {
    expect(
      read(`
No | Sasaran / Indikator | Satuan | 2022 | 2023 | 2024
A | Meningkatnya ketertiban pasar
1 | Persentase kios tertib
 | Target | % | 70 | 72 | 75
 | Realisasi | % | 71 | 70 | 76
B | Meningkatnya mutu pasar
2 | Jumlah pasar dibenahi
 | Target | unit | 5 | 6 | 7
 | Realisasi | unit | 5 | 5 | 8
`),
    ).toEqual([TOLLS('%'), MARKETS('unit')]);
  });

  it('takes a name that says target for the name that it is, beside others', () => {
    expect(
      read(`
No | Indikator Kinerja | Satuan | 2023 | 2024
1 | Target | % | 70 | 72
2 | Jumlah pasar dibenahi | unit | 5 | 6
3 | Jumlah kios dibangun | unit | 7 | 9
`).map(({ name }) => name),
    ).toEqual(['Target', 'Jumlah pasar dibenahi', 'Jumlah kios dibangun']);
  });
});
