/** Where one table ends and something else begins: titles right above, columns beyond a blank one. */

import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { gridFromValues } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/table/recognise';
import { gridOf } from './drawn-layout';

/** Header, area and columns of every table on a sheet that is drawn with `|`. */
function tablesOf(picture: string) {
  const values = picture
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return recognise(gridOf(values), DEFAULT_SETTINGS).tables.map((table) => ({
    header: table.headerRows,
    columns: table.columns.map((column) => `${column.index} ${column.role}`),
    rows: table.indicators.map((indicator) => indicator.row),
  }));
}

it('does not take a title in the middle of the sheet for a parent of the header below it', () => {
  const [table] = tablesOf(`
 | | | Tabel 2.5 Capaian Kinerja Dinas |
No | Indikator | Target | Capaian Realisasi | Rasio Capaian
1 | Persentase arsip tertib | 60 | 66 | 110
2 | Indeks kearsipan | 70 | 63 | 90
`);
  expect(table).toEqual({
    header: [1],
    columns: ['0 number', '1 indicator', '2 target', '3 actual', '4 achievement'],
    rows: [2, 3],
  });
});

it('knows the meaning of an indicator from its name, even where both begin alike', () => {
  const [table] = tablesOf(`
No | Indikator | Makna Indikator | Target
1 | Persentase arsip tertib | Persentase arsip yang ditata menurut pedoman | 60
2 | Indeks kearsipan | Indeks hasil pengawasan kearsipan | 70
`);
  expect(table?.columns).toEqual(['0 number', '1 indicator', '2 explanation', '3 target']);
});

it('goes on beyond a blank column with headers that it does not understand', () => {
  const [table] = tablesOf(`
No | Indikator | Target | | Perspektif BSC | Validitas
1 | Persentase arsip tertib | 60 | | Pelanggan | Exact
2 | Indeks kearsipan | 70 | | Proses | Proxy
`);
  expect(table?.columns).toEqual(['0 number', '1 indicator', '2 target', '4 other', '5 other']);
});

it('leaves a list beside it alone, whether it begins in the same row or in the row above', () => {
  const beside = (shift: string) =>
    tablesOf(`
 | | | | ${shift}
No | Indikator | Target | | No | Nama | Jabatan
1 | Persentase arsip tertib | 60 | | 1 | Fulan | Arsiparis
2 | Indeks kearsipan | 70 | | 2 | Fulanah | Analis
`).map(({ columns }) => columns);
  const own = [['0 number', '1 indicator', '2 target']];
  expect(beside('')).toEqual(own);
  expect(beside('Nomor | Uraian | Jumlah')).toEqual(own);
});

it('takes two tables in the same rows for two when the numbers of their columns begin anew', () => {
  const tables = tablesOf(`
Sasaran | Indikator | Target | | Indikator | Satuan | Target
(1) | (2) | (3) | | (1) | (2) | (3)
Meningkatnya tertib arsip | Persentase arsip tertib | 60 | | Jumlah arsiparis | Orang | 4
Meningkatnya mutu arsip | Indeks kearsipan | 70 | | Jumlah depo | Unit | 2
`);
  expect(tables.map(({ columns }) => columns)).toEqual([
    ['0 objective', '1 indicator', '2 target'],
    ['4 indicator', '5 unit', '6 target'],
  ]);
});

it('reads on after the header has come again, whatever the gap before it, unless a title stands there', () => {
  const table = (between: string) =>
    tablesOf(`
Indikator | Rumus | Sumber Data
Opini BPK | Opini atas laporan keuangan | LHP BPK
${between}
Indikator | Rumus | Sumber Data
Nilai LPPD | Hasil evaluasi | Kemendagri
`).map(({ rows }) => rows);
  expect(table('|\n|')).toEqual([[1, 5]]);
  expect(table('|\nIndikator Kinerja Kunci')).toEqual([[1], [5]]);
});

it('goes on beyond blank columns that one merged header cell covers, however many they are', () => {
  const values = [
    ['No', 'Sasaran', 'Kode', '', '', '', '', 'Indikator Kinerja', 'Target'],
    ['1', 'Meningkatnya tertib arsip', '2', '', '', '', '', 'Persentase arsip tertib', '60'],
    ['2', 'Meningkatnya mutu arsip', '2', '', '', '', '', 'Indeks kearsipan', '70'],
  ];
  const merges = [{ top: 0, bottom: 0, left: 2, right: 6 }];
  const [table] = recognise({ ...gridOf(values), merges }, DEFAULT_SETTINGS).tables;
  const named = (table?.columns ?? []).filter(({ index }) => index < 3 || index > 6);
  expect(named.map(({ role }) => role)).toEqual(['number', 'objective', 'number', 'indicator', 'target']);
});

it('reads a % at the end of a header as the unit of its figures', () => {
  const [table] = recognise(
    gridOf([
      ['No', 'Indikator', 'Target %', 'Realisasi TW II %', 'Capaian %'],
      ['1', 'Persentase arsip tertib', '60', '66', '110'],
      ['2', 'Persentase arsip digital', '70', '63', '90'],
    ]),
    DEFAULT_SETTINGS,
  ).tables;
  expect(table?.columns.map(({ role, headerUnit }) => [role, headerUnit])).toEqual([
    ['number', undefined],
    ['indicator', undefined],
    ['target', '%'],
    ['actual', '%'],
    ['achievement', '%'],
  ]);
});

/** Two tables with these headers, each over an indicator and another in the next row. */
const twins = (left: string, right: string) => `
${left} | ${right}
1 | Persentase arsip tertib | 60 | 66 | 1 | Persentase jalan mantap | 70 | 63
2 | Indeks kearsipan | 70 | 63 | 2 | Cakupan air bersih | 80 | 82
`;

it.each([
  ['Target', 'Realisasi'],
  ['Target', 'Program'],
  ['Target', 'Tim'],
])('takes tables that touch for two where number and indicator begin again after %s and %s', (third, fourth) => {
  const header = `No | Indikator | ${third} | ${fourth}`;
  const tables = tablesOf(twins(header, header));
  expect(tables.map(({ columns, rows }) => [columns.slice(0, 3), rows])).toEqual([
    [
      ['0 number', '1 indicator', '2 target'],
      [1, 2],
    ],
    [
      ['4 number', '5 indicator', '6 target'],
      [1, 2],
    ],
  ]);
});

it('splits as many tables as touch, with or without numbers', () => {
  const three = tablesOf(`
Indikator | Target | Indikator | Target | Indikator | Target
Produksi padi | 6000 | Jumlah konflik sosial | 3 | Persentase jalan mantap | 70
Persentase lahan baku | 70 | Persentase ormas aktif | 80 | Cakupan air bersih | 80
`);
  expect(three.map(({ columns }) => columns)).toEqual([
    ['0 indicator', '1 target'],
    ['2 indicator', '3 target'],
    ['4 indicator', '5 target'],
  ]);
});

it('takes tables beyond a blank column for two although the first ends with the programmes of its indicators', () => {
  const tables = tablesOf(`
No | Indikator | Target | Program | | No | Indikator | Target | Kegiatan
1 | Persentase arsip tertib | 60 | Program Arsip | | 1 | Persentase jalan mantap | 70 | Pemeliharaan jalan
2 | Indeks kearsipan | 70 | Program Arsip | | 2 | Cakupan air bersih | 80 | Pembangunan SPAM
`);
  expect(tables.map(({ columns }) => columns)).toEqual([
    ['0 number', '1 indicator', '2 target', '3 program'],
    ['5 number', '6 indicator', '7 target', '8 program'],
  ]);
});

it('does not take a title of figures right over the numbers for a header', () => {
  const tables = tablesOf(`
Target 2024 | | | | Realisasi 2024
No | Indikator | Satuan | Target | No | Indikator | Satuan | Realisasi
1 | Persentase arsip tertib | % | 60 | 1 | Persentase arsip tertib | % | 66
2 | Indeks kearsipan | Indeks | 70 | 2 | Indeks kearsipan | Indeks | 63
`);
  expect(tables.map(({ columns }) => columns)).toEqual([
    ['0 number', '1 indicator', '2 unit', '3 target'],
    ['4 number', '5 indicator', '6 unit', '7 actual'],
  ]);
});

it('keeps the levels of a cascade in one table, although numbers and indicators begin again', () => {
  const byName = tablesOf(`
No | Tujuan | Indikator Tujuan | Target | No | Sasaran | Indikator Sasaran | Target
1 | Mewujudkan tata kelola | Indeks reformasi birokrasi | 70 | 1 | Meningkatnya akuntabilitas | Nilai SAKIP | 80
2 | Mewujudkan mutu layanan | Indeks pelayanan publik | 4 | 2 | Meningkatnya layanan | Indeks kepuasan masyarakat | 83
`);
  const byRows = tablesOf(`
CAMAT | | SEKRETARIS |
Indikator | Target | Indikator | Target
Indeks kepuasan masyarakat | 84 | Persentase layanan tepat waktu | 95
 | | Persentase pengaduan yang diselesaikan | 100
Nilai SAKIP | 72 | Jumlah dokumen kinerja | 6
`);
  expect([byName, byRows].map((tables) => tables.map(({ rows }) => rows.length))).toEqual([[4], [5]]);
});

it('keeps a table as it was and as it is to be in one', () => {
  const tables = tablesOf(`
Semula | | | Menjadi | |
Sasaran | Indikator | Target | Sasaran | Indikator | Target
Meningkatnya tertib arsip | Persentase arsip tertib | 60 | Meningkatnya tertib arsip | Persentase arsip baku | 66
Meningkatnya mutu arsip | Indeks kearsipan | 70 | Meningkatnya mutu arsip | Nilai kearsipan | 63
`);
  expect(tables.map(({ columns }) => columns.length)).toEqual([6]);
});

it('gives the indicators of each level of a cascade the objective of their own level', () => {
  const values = [
    ['CAMAT', '', '', 'SEKRETARIS', '', ''],
    ['Sasaran', 'Indikator', 'Target', 'Sasaran', 'Indikator', 'Target'],
    ['Meningkatnya mutu layanan', 'Indeks kepuasan', '84', 'Terlaksananya layanan', 'Persentase layanan cepat', '95'],
    ['', '', '', 'Terkelolanya pengaduan', 'Persentase pengaduan selesai', '100'],
    ['Meningkatnya akuntabilitas', 'Nilai SAKIP', '72', 'Tersusunnya dokumen', 'Jumlah dokumen kinerja', '6'],
  ];
  const [table] = recognise(gridOf(values), DEFAULT_SETTINGS).tables;
  expect(table?.indicators.map(({ name, objective }) => [name.text, objective?.cell.text])).toEqual([
    ['Indeks kepuasan', 'Meningkatnya mutu layanan'],
    ['Persentase layanan cepat', 'Terlaksananya layanan'],
    ['Persentase pengaduan selesai', 'Terkelolanya pengaduan'],
    ['Nilai SAKIP', 'Meningkatnya akuntabilitas'],
    ['Jumlah dokumen kinerja', 'Tersusunnya dokumen'],
  ]);
});

it('gives a row that names one level of a cascade the figures of that level, and all where the other level holds some', () => {
  const targetsOf = (last: string) => {
    const picture = `
Sasaran | Indikator | Satuan | Target 2025 | Program | Indikator Program | Satuan | Target 2025
Meningkatnya tertib arsip | Indeks kearsipan | indeks | 70 | Program Arsip | Persentase arsip tertib | % | 60
${last}
Meningkatnya minat baca | Indeks literasi | indeks | 66 | Program Pustaka | Persentase pustakawan bersertifikat | % | 40`;
    const values = picture
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()));
    const [table] = recognise(gridOf(values), DEFAULT_SETTINGS).tables;
    return table?.indicators
      .filter(({ row }) => row === 2)
      .map(({ name, targets }) => [name.text, ...targets.map(({ column }) => column.index)]);
  };
  expect(targetsOf(' | | | | Program Depo | Persentase depo berstandar | % | 25')).toEqual([
    ['Persentase depo berstandar', 7],
  ]);
  expect(targetsOf(' | | | 71 | Program Depo | Persentase depo berstandar | % | 25')).toEqual([
    ['Persentase depo berstandar', 3, 7],
  ]);
});

it('reads an indicator of an upper level once for the rows that repeat it, and again with another figure or objective', () => {
  const namesIn = (...rows: readonly string[]) => {
    const picture = `
Sasaran | Indikator | Target | Program | Indikator Program | Target
Meningkatnya mutu arsip | Persentase arsip baku | 76 | Program Arsip | Persentase depo berstandar | 25
${rows.join('\n')}`;
    const values = picture
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()));
    const [table] = recognise(gridOf(values), DEFAULT_SETTINGS).tables;
    return table?.indicators.map(({ name, row }) => `${row} ${name.text}`);
  };
  const depots = ['1 Persentase arsip baku', '1 Persentase depo berstandar', '2 Persentase juru arsip terlatih'];
  const trained = 'Program Juru Arsip | Persentase juru arsip terlatih | 40';
  expect(namesIn(` | | | ${trained}`)).toEqual(depots);
  expect(namesIn(` | Persentase arsip baku | | ${trained}`)).toEqual(depots);
  expect(namesIn(`Meningkatnya mutu arsip | Persentase arsip baku | 76 | ${trained}`)).toEqual(depots);
  const again = [...depots.slice(0, 2), '2 Persentase arsip baku', '2 Persentase juru arsip terlatih'];
  expect(namesIn(`Meningkatnya mutu arsip | Persentase arsip baku | 80 | ${trained}`)).toEqual(again);
  expect(namesIn(`Meningkatnya tata kelola | Persentase arsip baku | 76 | ${trained}`)).toEqual(again);
});

describe('what a report writes between its tables', () => {
  const REPORT = `
Sasaran|Indikator Kinerja|Target|Realisasi|Capaian
Meningkatnya layanan|Persentase pengunjung yang terlayani|80|72|90
Formulasi perhitungan: jumlah pengunjung yang terlayani dibagi jumlah pengunjung dikali seratus
|
Tabel 3.7 Pengunjung menurut bulan
Jumlah pengunjung
Januari|Februari|Maret|April|Mei
11|12|13|14|15
`;
  const values = REPORT.trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const across = (row: number) => ({ top: row, left: 0, bottom: row, right: 4 });
  const read = (texts: string[][]) =>
    recognise(gridFromValues(texts, { name: 'IKU', merges: [across(2), across(5)] }), DEFAULT_SETTINGS);

  it('is no objective and no row, and the caption of the next table ends this one', () => {
    const { tables, unread } = read(values);
    expect(tables.map(({ area, indicators }) => [area.bottom, indicators.map(({ row }) => row)])).toEqual([[1, [1]]]);
    expect(unread.map(({ area }) => area.top)).toContain(7);
  });

  it('goes on below the caption of the same table on its next page', () => {
    const more = [
      ...values.slice(0, 2),
      ['Tabel 3.6 (lanjutan)', '', '', '', ''],
      ['', 'Indeks kepuasan pengunjung', '80', '84', '105'],
    ];
    expect(read(more).tables[0]?.indicators.map(({ row }) => row)).toEqual([1, 3]);
  });
});

it('gives a level of a cascade the unit that stands beside its own figures, and none of another level', () => {
  const grid = gridOf(
    `
Sasaran|Indikator|Target|Sasaran|Indikator|Satuan|Target
Meningkatnya mutu rencana|Persentase rencana yang selaras|96%|Terperiksanya rencana kerja|Jumlah rencana kerja yang diperiksa|Dokumen|12
`
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim())),
  );
  const [table] = recognise(grid, DEFAULT_SETTINGS).tables;
  expect(table?.indicators.map(({ unit }) => unit?.text)).toEqual([undefined, 'Dokumen']);
});
