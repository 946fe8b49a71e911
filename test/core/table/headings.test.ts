/** Rows and captions that say under which objective indicators stand, and rows of totals, wherever their words are written. */

import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { gridFromValues } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, draw } from './drawn-layout';

const tablesIn = (picture: string) =>
  recognise(gridFromValues(asTyped(draw(picture).values), { name: 'IKU' }), DEFAULT_SETTINGS).tables;
const objectivesIn = (picture: string) =>
  tablesIn(picture).flatMap(({ indicators }) =>
    indicators.map(({ name, objective }) => [name.text, objective?.cell.text]),
  );

it('takes a numbered heading in the column of names for the objective', () => {
  expect(
    objectivesIn(`
No | Uraian | Satuan | Target | Realisasi
I | SASARAN STRATEGIS 1: Meningkatnya layanan pasar | | |
| Persentase izin tepat waktu | % | 95 | 96
II | SASARAN STRATEGIS 2: Meningkatnya tata kelola | | |
| Nilai kebersihan pasar | nilai | 70 | 70
`),
  ).toEqual([
    ['Persentase izin tepat waktu', 'SASARAN STRATEGIS 1: Meningkatnya layanan pasar'],
    ['Nilai kebersihan pasar', 'SASARAN STRATEGIS 2: Meningkatnya tata kelola'],
  ]);
});

it('takes the text beside a bare label for the objective', () => {
  expect(
    objectivesIn(`
Indikator Kinerja | Satuan | Target | Realisasi
Sasaran Strategis 1 | Meningkatnya layanan pasar | |
Persentase izin tepat waktu | % | 95 | 96
Sasaran Strategis 2 | Meningkatnya tata kelola | |
Nilai kebersihan pasar | nilai | 70 | 70
`),
  ).toEqual([
    ['Persentase izin tepat waktu', 'Meningkatnya layanan pasar'],
    ['Nilai kebersihan pasar', 'Meningkatnya tata kelola'],
  ]);
});

it('takes the objective in the caption of a table that has no place for one', () => {
  expect(
    objectivesIn(`
Sasaran 1 : Meningkatnya layanan pasar
No | Indikator Kinerja | Satuan | Target
1 | Persentase izin tepat waktu | % | 95
| | |
Sasaran 2 : Meningkatnya tata kelola
No | Indikator Kinerja | Satuan | Target
1 | Nilai kebersihan pasar | nilai | 70
`),
  ).toEqual([
    ['Persentase izin tepat waktu', 'Sasaran 1 : Meningkatnya layanan pasar'],
    ['Nilai kebersihan pasar', 'Sasaran 2 : Meningkatnya tata kelola'],
  ]);
});

it('takes no total of weights and scores for an indicator, and a number of something for no total', () => {
  const [table] = tablesIn(`
No | Indikator | Satuan | Bobot | Target | Realisasi | Capaian | Nilai
1 | Indeks kepuasan pedagang | indeks | 40 | 80 | 82 | 102,5 | 41
2 | Jumlah kios | kios | 60 | | | |
| Jumlah Aspek Layanan | | 100 | | | | 41
| Jumlah / Total | | 100 | | | | 41
`);
  expect(table?.indicators.map(({ name }) => name.text)).toEqual(['Indeks kepuasan pedagang', 'Jumlah kios']);
  expect(table?.rows.filter(({ kind }) => kind === 'total').map(({ text }) => text)).toEqual([
    'Jumlah Aspek Layanan',
    'Jumlah / Total',
  ]);
});

it('keeps the objective below a line that only announces its programmes or activities', () => {
  const goesOn = (line: string) =>
    objectivesIn(`
Sasaran | Program/Kegiatan | Indikator Kinerja | Satuan | Target 2024
Tertib pasar | Program Pasar | Persentase pasar tertib | % | 90
${line}
| Pendataan kios | Jumlah kios terdata | Kios | 12
`);
  const expected = [
    ['Persentase pasar tertib', 'Tertib pasar'],
    ['Jumlah kios terdata', 'Tertib pasar'],
  ];
  expect(goesOn('| Kegiatan : | | |')).toEqual(expected);
  expect(goesOn('Sub Kegiatan: | | | |')).toEqual(expected);
  expect(goesOn('| Kegiatan penataan kios | | |')).toEqual(expected);
  expect(goesOn('Bidang Niaga | | | |')).toEqual([expected[0], ['Jumlah kios terdata', undefined]]);
});
