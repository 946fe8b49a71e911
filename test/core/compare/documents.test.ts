import { compareDocuments, type DocumentRow } from '../../../src/core/compare/documents/compare-documents';
import { kindOfDocument } from '../../../src/core/compare/documents/kinds';
import { documentsJson } from '../../../src/core/report/documents-json';
import { documentLists } from '../../../src/core/report/documents-sheets';
import { type TableSpec, tableOf } from '../rules/table-builder';

const given = (name: string, ...specs: readonly TableSpec[]) => ({ name, tables: specs.map((spec) => tableOf(spec)) });

const DECREE = given('a.xlsx', {
  sheet: 'SK',
  title: 'INDIKATOR KINERJA UTAMA DINAS REKAAN',
  columns: ['indicator', 'unit', 'calculation'],
  rows: [
    ['Persentase jalan mantap', '%', 'Panjang jalan mantap / panjang jalan x 100'],
    ['Angka kematian ibu per 100.000 kelahiran hidup', 'Angka', 'Kematian ibu / kelahiran hidup x 100.000'],
    ['Indeks kepuasan masyarakat', 'Indeks', 'Survei'],
  ],
});
const PLAN = given('b.xlsx', {
  sheet: 'Sasaran',
  title: 'RENCANA STRATEGIS DINAS REKAAN TAHUN 2025-2026',
  columns: ['indicator', 'unit', 'target 2025', 'target 2026'],
  rows: [
    ['Persentase Jalan Mantap', 'Persen', 80, 85],
    ['Angka Kematian Ibu (AKI)', 'Angka', 110, 100],
    ['Jumlah embung', 'Unit', 3, 4],
  ],
});
const AGREEMENT = given('c.xlsx', {
  sheet: 'PK',
  title: 'PERJANJIAN KINERJA TAHUN 2025',
  columns: ['indicator', 'unit', 'target'],
  rows: [
    ['Persentase jalan mantap', '%', '80%'],
    ['Angka kematian ibu per 100.000 kelahiran hidup', 'Orang', 115],
  ],
});
const REPORT = given('d.xlsx', {
  sheet: 'Capaian',
  title: 'LAPORAN KINERJA TAHUN 2025',
  columns: ['indicator', 'unit', 'target 2025', 'actual 2025'],
  rows: [
    ['Persentase jalan mantap', '%', '', 79],
    ['Angka kematian ibu per 100.000 kelahiran hidup', 'Angka', 110, 112],
  ],
});

const where = ({ statements }: DocumentRow) =>
  statements.map((statement) => statement && statement.places.map(({ sheet }) => sheet).join('+'));
const differences = ({ differences: all }: DocumentRow) =>
  all.map(({ what, year, sayings }) => [what, year, sayings.map((each) => each.map(({ text }) => text).join(' / '))]);

test('four documents are put into their order, and each indicator is told with where it stands and what differs', () => {
  const { documents, rows, isOfSeveralAgencies } = compareDocuments([REPORT, AGREEMENT, PLAN, DECREE]);
  expect(documents.map(({ name, kind }) => [name, kind])).toEqual([
    ['a.xlsx', 'sk'],
    ['b.xlsx', 'renstra'],
    ['c.xlsx', 'pk'],
    ['d.xlsx', 'lkjip'],
  ]);
  expect(isOfSeveralAgencies).toBe(false);
  expect(rows.map((row) => [row.name, where(row)])).toEqual([
    ['Persentase jalan mantap', ['SK', 'Sasaran', 'PK', 'Capaian']],
    ['Angka kematian ibu per 100.000 kelahiran hidup', ['SK', 'Sasaran', 'PK', 'Capaian']],
    ['Indeks kepuasan masyarakat', ['SK', null, null, null]],
    ['Jumlah embung', [null, 'Sasaran', null, null]],
  ]);
  // 80 and "80%" are one target, a year that only the plan has is compared with nothing, and an empty cell is none.
  expect(rows.map(differences)).toEqual([
    [['target', 2025, ['', '80', '80%', '']]],
    [
      [
        'name',
        undefined,
        [
          'Angka kematian ibu per 100.000 kelahiran hidup',
          'Angka Kematian Ibu (AKI)',
          'Angka kematian ibu per 100.000 kelahiran hidup',
          'Angka kematian ibu per 100.000 kelahiran hidup',
        ],
      ],
      ['unit', undefined, ['Angka', 'Angka', 'Orang', 'Angka']],
      ['target', 2025, ['', '110', '115', '110']],
    ],
    [],
    [],
  ]);
});

test('the sheets say it in plain words, with the cell of every document', () => {
  const [all, differing, stated] = documentLists(compareDocuments([DECREE, PLAN, AGREEMENT, REPORT]), 'id');
  expect(all?.columns.map(({ label }) => label.id)).toEqual([
    'Keadaan',
    'Indikator',
    'IKU',
    'Renstra/RPJMD',
    'PK',
    'Laporan',
    'Yang Perlu Dilihat',
  ]);
  expect(all?.summary.id).toContain('IKU: a.xlsx; Renstra/RPJMD: b.xlsx; PK: c.xlsx; Laporan: d.xlsx.');
  expect(all?.rows.map(([state, name, ...rest]) => [state, name, rest.at(-1)])).toEqual([
    [
      'berbeda',
      'Persentase jalan mantap',
      'target 2025: Renstra/RPJMD "80" (Sasaran!C2), PK "80%" (PK!C2), Laporan (kosong) (Capaian!C2)',
    ],
    [
      'berbeda',
      'Angka kematian ibu per 100.000 kelahiran hidup',
      expect.stringContaining('satuan: IKU "Angka" (SK!B3), Renstra/RPJMD "Angka" (Sasaran!B3), PK "Orang" (PK!B3)'),
    ],
    ['tidak lengkap', 'Indeks kepuasan masyarakat', 'tidak ada di: Renstra/RPJMD, PK, Laporan'],
    ['tidak lengkap', 'Jumlah embung', 'tidak ada di: IKU, PK, Laporan'],
  ]);
  expect(differing?.rows.map(([what]) => what)).toEqual(['target 2025', 'nama', 'satuan', 'target 2025']);
  expect(stated?.rows).toHaveLength(10);
  expect(stated?.rows[1]?.slice(0, 2)).toEqual(['Renstra/RPJMD', 'Persentase jalan mantap']);
  expect(stated?.rows[1]?.at(-1)).toBe('2025: 80; 2026: 85');
});

test('no two columns have one head, also where one file is given twice', () => {
  const heads = documentLists(compareDocuments([PLAN, PLAN, AGREEMENT]), 'id')[0]?.columns.map(({ label }) => label.id);
  expect(heads?.slice(2, 5)).toEqual(['Renstra/RPJMD (b.xlsx)', 'Renstra/RPJMD (b.xlsx) (2)', 'PK']);
});

test('the JSON says the same by places', () => {
  const { documents, indicators } = documentsJson(compareDocuments([DECREE, PLAN, AGREEMENT, REPORT]));
  expect(documents.map(({ kind }) => kind)).toEqual(['iku', 'renstra', 'pk', 'laporan']);
  expect(indicators[3]).toMatchObject({
    name: 'Jumlah embung',
    statements: [null, { places: [{ sheet: 'Sasaran', cell: 'A4' }] }, null, null],
    missing: ['a.xlsx', 'c.xlsx', 'd.xlsx'],
    differences: [],
  });
});

test('what the user says a document is goes before its title; with one unknown the order given stays', () => {
  const unknown = given('e.xlsx', {
    sheet: 'Lembar1',
    columns: ['indicator', 'target 2025'],
    rows: [['Jumlah embung', 3]],
  });
  const order = (...all: Parameters<typeof compareDocuments>[0]) =>
    compareDocuments(all).documents.map(({ name }) => name);
  expect(order(REPORT, unknown, DECREE)).toEqual(['d.xlsx', 'e.xlsx', 'a.xlsx']);
  expect(order(REPORT, { ...unknown, kind: 'renstra' }, DECREE)).toEqual(['a.xlsx', 'e.xlsx', 'd.xlsx']);
  expect(order({ ...REPORT, kind: 'sk' }, { ...DECREE, kind: 'lkjip' })).toEqual(['d.xlsx', 'a.xlsx']);
});

test.each([
  ['CAPAIAN INDIKATOR KINERJA UTAMA TAHUN 2025', 'lkjip'],
  ['INDIKATOR KINERJA UTAMA DALAM RENSTRA 2025-2029', 'sk'],
  ['TARGET KINERJA RENSTRA 2025-2029', 'renstra'],
  ['LAMPIRAN PERJANJIAN KINERJA TAHUN 2025', 'pk'],
  ['PENGUKURAN KINERJA TAHUN 2025', 'lkjip'],
  ['RENCANA AKSI PERJANJIAN KINERJA TAHUN 2025', null],
  ['RENCANA KERJA TAHUN 2025', null],
  ['DAFTAR PANGKAT', null],
])('a title says what a document is: %s', (title, kind) => {
  expect(
    kindOfDocument('x.xlsx', [tableOf({ title, sheet: 'a', columns: ['indicator'], rows: [['Jumlah embung']] })]),
  ).toBe(kind);
});

test('a line above the table says it too, though it is not taken for the title', () => {
  const table = tableOf({
    sheet: 'a',
    nearby: ['LAPORAN KINERJA DINAS REKAAN'],
    columns: ['indicator'],
    rows: [['Jumlah embung']],
  });
  const above = table.nearby.map(({ text }) => ({ text, position: { row: -2, column: 0 } }));
  expect(kindOfDocument('x.xlsx', [{ ...table, nearby: above }])).toBe('lkjip');
  expect(kindOfDocument('x.xlsx', [{ ...table, nearby: [] }])).toBeNull();
});

test('where no title says it, the sheet or the file does; where these disagree it is asked of the user', () => {
  const table = (sheet: string) => tableOf({ sheet, columns: ['indicator'], rows: [['Jumlah embung']] });
  expect(kindOfDocument('buku.xlsx', [table('PK')])).toBe('pk');
  expect(kindOfDocument('iku.xlsx', [table('PK')])).toBeNull();
  expect(kindOfDocument('iku.xlsx!PK', [table('PK')])).toBe('pk');
  expect(kindOfDocument('perjanjian kinerja/renstra_2025.xlsx', [table('Sheet1')])).toBe('renstra');
  expect(kindOfDocument('iku/Sheet.xlsx', [table('Sheet1')])).toBeNull();
});

const TWO = ['indicator', 'unit', 'target 2025'];

test('an indicator that a document states in several tables stands there once, with all its places; what they have in common counts', () => {
  const plan = given(
    'renstra.xlsx',
    { sheet: 'Tujuan', columns: TWO, rows: [['Nilai SAKIP', 'Nilai', 70]] },
    { sheet: 'Program', columns: TWO, rows: [['Nilai SAKIP', 'Nilai', 72]] },
  );
  const agreement = (target: number) =>
    given('pk.xlsx', { sheet: 'PK', columns: TWO, rows: [['Nilai SAKIP', 'Nilai', target]] });
  const rowsOf = (target: number) => compareDocuments([plan, agreement(target)]).rows;
  expect(rowsOf(72).map(where)).toEqual([['Tujuan+Program', 'PK']]);
  expect(rowsOf(72).map(differences)).toEqual([[]]);
  expect(rowsOf(75).map(differences)).toEqual([[['target', 2025, ['70 / 72', '75']]]]);
});

test('names of other things do not become one over a name that says neither', () => {
  const one = (name: string, indicator: string) =>
    given(name, { columns: TWO, rows: [[indicator, '%', 10]], sheet: name });
  const { rows } = compareDocuments([
    one('a', 'Angka putus sekolah SD'),
    one('b', 'Angka putus sekolah'),
    one('c', 'Angka putus sekolah SMP'),
  ]);
  expect(rows.length).toBeGreaterThan(1);
  for (const { statements } of rows) expect(statements[0] && statements[2]).toBeNull();
});

test('targets whose year nobody wrote are compared with nothing, and that is said', () => {
  const undated = given('pk.xlsx', { sheet: 'PK', columns: ['indicator', 'target'], rows: [['Jumlah embung', 9]] });
  const comparison = compareDocuments([PLAN, undated]);
  expect(comparison.rows.flatMap((row) => differences(row))).toEqual([]);
  const [list] = documentLists(comparison, 'id');
  expect(list?.summary.id).toContain('PK: target 1 indikator tidak dibandingkan karena tahunnya tidak tertulis');
});

test('documents of other agencies are named as such', () => {
  const of = (title: string) => given('pk.xlsx', { title, columns: TWO, rows: [['Jumlah embung', 'Unit', 3]] });
  const several = (...titles: readonly string[]) => compareDocuments(titles.map(of)).isOfSeveralAgencies;
  expect(several('PERJANJIAN KINERJA DINAS KESEHATAN TAHUN 2025', 'IKU DINAS SOSIAL TAHUN 2025')).toBe(true);
  expect(several('PERJANJIAN KINERJA DINAS SOSIAL TAHUN 2025', 'IKU DINAS SOSIAL KABUPATEN REKAAN TAHUN 2025')).toBe(
    false,
  );
});
