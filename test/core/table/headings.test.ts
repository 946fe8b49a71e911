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

it('takes a heading that is marked as a goal for one, where the header speaks of goals', () => {
  const rows = `Satuan | Target 2025 | Realisasi 2025
T1. Menguatnya tata kelola arsip | | |
S1.1 Meningkatnya penyelamatan arsip | | |
Persentase arsip vital terlindungi | % | 80 | 82
T2. Mewujudkan layanan arsip prima | | |
Indeks kepuasan pengguna arsip | Indeks | 85 | 86
`;
  expect(objectivesIn(`\nTujuan / Sasaran / Indikator Kinerja | ${rows}`)).toEqual([
    ['Persentase arsip vital terlindungi', 'S1.1 Meningkatnya penyelamatan arsip'],
    ['Indeks kepuasan pengguna arsip', undefined],
  ]);
  expect(objectivesIn(`\nSasaran / Indikator Kinerja | ${rows}`)).toEqual([
    ['Persentase arsip vital terlindungi', 'S1.1 Meningkatnya penyelamatan arsip'],
    ['Indeks kepuasan pengguna arsip', 'T2. Mewujudkan layanan arsip prima'],
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

it('carries the office in front of the objectives down to the rows below, whatever objectives begin there', () => {
  const [table] = tablesIn(`
No | Unit Kerja | Sasaran | Indikator | Satuan | Target 2025
1 | Kepala Badan | Meningkatnya mutu | Persentase temuan yang ditindaklanjuti | % | 93
2 | | Meningkatnya tertib arsip | Jumlah pedoman pengawasan | Dokumen | 6
3 | Wilayah I | Meningkatnya mutu | Persentase temuan yang ditindaklanjuti | % | 91
`);
  expect(table?.indicators.map(({ owner }) => owner?.cell.text)).toEqual(['Kepala Badan', 'Kepala Badan', 'Wilayah I']);
});

it('takes the lines of a name that was broken over several rows for no indicators', () => {
  const [table] = tablesIn(`
No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi
1 | Meningkatnya kualitas | Persentase izin yang | % | 90 | 81
| pelayanan perizinan | diterbitkan tepat waktu | | |
| | Indeks Kepuasan | Indeks | 85 | 86
| | Pengunjung | | |
2 | Meningkatnya | Nilai evaluasi SAKIP | Nilai | 75 | 76
| tata kelola | oleh Inspektorat | | |
| | Persentase arsip yang tertib | | |
`);
  expect(table?.indicators.map(({ name, row, lastRow }) => [name.text, row, lastRow])).toEqual([
    ['Persentase izin yang', 1, 2],
    ['Indeks Kepuasan', 3, 4],
    ['Nilai evaluasi SAKIP', 5, 6],
    ['Persentase arsip yang tertib', 7, 7],
  ]);
});

it('reads headers whose letters are set apart', () => {
  const [table] = tablesIn(`
N O | I N D I K A T O R | S A T U A N | T A R G E T | R E A L I S A S I
1 | Persentase guru bersertifikat | % | 90 | 88
`);
  expect(table?.columns.map(({ role }) => role)).toEqual(['number', 'indicator', 'unit', 'target', 'actual']);
});

it('parts the words of headers whose letters are all equally far apart', () => {
  const [table] = tablesIn(`
N O | S A S A R A N S T R A T E G I S | I N D I K A T O R K I N E R J A | S A T U A N | T A R G E T
1 | Meningkatnya mutu guru | Persentase guru bersertifikat | % | 90
`);
  expect(table?.columns.map(({ role }) => role)).toEqual(['number', 'objective', 'indicator', 'unit', 'target']);
});

it('takes the end of a name for no indicator where the objective beside it goes on too', () => {
  const [table] = tablesIn(`
No | Sasaran | Indikator | Satuan | Target
1 | Meningkatnya tertib | Persentase gedung ber- | % | 40
| bangunan | IMB | |
2 | Meningkatnya mutu guru | Persentase guru bersertifikat | % | 90
`);
  expect(table?.indicators.map(({ row, lastRow }) => [row, lastRow])).toEqual([
    [1, 2],
    [3, 3],
  ]);
});

it('reads number, unit and figures beside the middle of a name', () => {
  const [table] = tablesIn(`
No | Indikator | Satuan | Target
| Persentase guru | |
1 | yang bersertifikat | % | 90
| sampai akhir tahun | |
`);
  const [only, ...more] = table?.indicators ?? [];
  expect(more).toEqual([]);
  expect([only?.row, only?.lastRow, only?.number?.text, only?.unit?.text, only?.targets[0]?.cell.text]).toEqual([
    1,
    3,
    '1',
    '%',
    '90',
  ]);
});

it('takes a code of the outline and its name, alone in their row, for a heading of indicators that no column numbers', () => {
  const [table] = tablesIn(`
Aspek/Fokus/Indikator | | | Kondisi Awal 2020 | Target 2021 | Target 2022
1.1. | ASPEK KESEJAHTERAAN | | | |
 | 1.1.1. | Fokus Pemerataan Ekonomi | | |
 | | 1. Pertumbuhan Ekonomi (%) | 5 | 5.1 | 5.2
 | | 2. Laju Inflasi (%) | 3 | 2.9 | 2.8
 | 1.1.2. | Persentase desa berlistrik | | |
`);
  expect(table?.indicators.map(({ name }) => name.text)).toEqual([
    '1. Pertumbuhan Ekonomi (%)',
    '2. Laju Inflasi (%)',
    'Persentase desa berlistrik',
  ]);
});
