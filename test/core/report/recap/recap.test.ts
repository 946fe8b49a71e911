import { recap } from '../../../../src/core/report/recap/recap';
import { type ReadRecapFile, type RecapFile, type RecapFinding } from '../../../../src/core/report/recap/recap-file';
import { isReport } from '../../../../src/core/report/own-report';
import { type SheetGrid, valueAt } from '../../../../src/core/sheet/grid';
import { planToGrid } from '../../../../src/core/sheet/plan-to-grid';
import { type SheetPlan } from '../../../../src/core/sheet/plan';

const finding: RecapFinding = {
  level: 'warning',
  levelTitle: 'Peringatan',
  sheet: "Dinas 'A'",
  cell: 'E7',
  subject: '=Persentase jalan mantap',
  text: '85%',
  rule: 'satuan-dalam-target',
  ruleTitle: 'Satuan diketik di sel target',
  message: 'Pisahkan satuan.',
  basis: 'Kelaziman',
  accepted: null,
  acceptedBy: '',
};

function read(name: string, agency: string | null, findings: readonly RecapFinding[]): RecapFile {
  const summary = { tables: 1, indicators: 3, errors: 0, warnings: findings.length, advice: 0, accepted: 0 };
  const nothing = { isEmpty: false, unread: 0, ownChoices: '', failures: [] };
  return { kind: 'read', name, agency, summary, sheets: ['IKU'], ...nothing, findings };
}

const FILES: readonly RecapFile[] = [
  read('a/iku.xlsx', 'Dinas Air', [finding, { ...finding, accepted: 'sesuai RPJMD', acceptedBy: 'Tim reviu' }]),
  read('b/iku.xlsx', 'DINAS  AIR', [finding]),
  { kind: 'unreadable', name: 'c.xlsx', reason: 'Berkas kosong (0 bita).' },
  read('d/renja.xlsx', null, [{ ...finding, rule: 'ejaan' }]),
  read('e.xlsx', 'Dinas Api', []),
];

const OPTIONS = { language: 'id', date: '5 Januari 2026' } as const;
const plans = recap(FILES, OPTIONS);
const planNamed = (name: string) => plans.find((plan) => plan.name === name) ?? plans[0];
const gridOf = (plan: SheetPlan | undefined): SheetGrid => planToGrid(plan ?? { name: '', cells: [] });

test('what a file sets itself is said with its state', () => {
  const set = { ...read('f.xlsx', null, []), ownChoices: 'Diatur oleh berkas ini sendiri: aturan yang dimatikan: 2.' };
  const [files] = recap([set as RecapFile], OPTIONS);
  expect(gridOf(files).values.flat()).toContain(
    'Diperiksa · Diatur oleh berkas ini sendiri: aturan yang dimatikan: 2.',
  );
});

test('a workbook that holds nothing is told from one without a table', () => {
  const noTable = { tables: 0, indicators: 0, errors: 0, warnings: 0, advice: 0, accepted: 0 };
  const without = { ...(read('f.xlsx', null, []) as ReadRecapFile), summary: noTable };
  const [files] = recap([without, { ...without, isEmpty: true }], OPTIONS);
  expect(
    gridOf(files)
      .values.slice(4)
      .map((row) => row[10]),
  ).toEqual(['Tanpa tabel IKU', 'Tanpa isi: semua lembarnya kosong']);
});

test('every file has its row, also one that could not be read, of which nothing is counted', () => {
  const grid = gridOf(planNamed('Rekap'));
  expect(grid.values.slice(4).map((row) => [row[1], row[5], row[10]])).toEqual([
    ['a/iku.xlsx', 0, 'Diperiksa'],
    ['b/iku.xlsx', 0, 'Diperiksa'],
    ['c.xlsx', '', 'Tidak terbaca: Berkas kosong (0 bita).'],
    ['d/renja.xlsx', 0, 'Diperiksa'],
    ['e.xlsx', 0, 'Diperiksa'],
  ]);
});

test('a file that was not reached has its row too, and the heading says how many there are', () => {
  const [files] = recap([...FILES, { kind: 'waiting', name: 'f.xlsx' }], OPTIONS);
  const { values } = gridOf(files);
  expect(values[1]?.[0]).toContain('6 berkas (1 tidak terbaca, 1 belum diperiksa)');
  expect(values.at(-1)?.slice(1, 11)).toEqual(['f.xlsx', '', '', '', '', '', '', '', '', 'Belum diperiksa']);
});

test('a row is as tall as its longest text needs, which no reader of a file finds out by itself', () => {
  const long = { kind: 'unreadable', name: 'c.xlsx', reason: 'Bukan buku kerja. '.repeat(8) } as const;
  const [files] = recap([read('a.xlsx', 'Dinas Air', []), long], OPTIONS);
  const heightOf = (row: number) => files?.rowHeights?.find((each) => each.row === row)?.height ?? 0;
  expect(heightOf(5)).toBeGreaterThan(3 * 13);
  expect(heightOf(4)).toBeLessThan(2 * 13);
});

test('what was set aside says why and by whom', () => {
  const { values } = gridOf(planNamed('Temuan'));
  expect(values.slice(4, 7).map((row) => row.slice(10, 12))).toEqual([
    ['', ''],
    ['sesuai RPJMD', 'Tim reviu'],
    ['', ''],
  ]);
});

test('files of one agency share its review sheet, one without an agency has its own, and nothing to mend has none', () => {
  expect(plans.map(({ name }) => name)).toEqual(['Rekap', 'Temuan', 'Per aturan', 'Dinas Air', 'renja']);
  const grid = gridOf(planNamed('Dinas Air'));
  // What was accepted is not sent back.
  expect(grid.values.filter((row) => row[3] === 'Pisahkan satuan.')).toHaveLength(2);
});

test('texts stay texts: what looks like a formula or a number is written as it stands', () => {
  const plan = planNamed('Temuan');
  const grid = gridOf(plan);
  expect(valueAt(grid, 4, 5)).toBe('=Persentase jalan mantap');
  expect(valueAt(grid, 4, 6)).toBe('85%');
  expect(plan?.cells.filter((cell) => 'formula' in cell)).toEqual([]);
  expect(plan?.styles?.filter(({ area, style }) => area.left === 6 && style.numberFormat === '@')).toHaveLength(1);
});

test('a finding leads to its cell in its file, and stays plain where Excel could not hold the link', () => {
  const linked = (path: string) =>
    recap(FILES, { ...OPTIONS, pathOf: () => path })[1]?.cells.flatMap((cell) =>
      'formula' in cell ? [cell.formula] : [],
    );
  expect(linked('kiriman/a "1".xlsx')?.[0]).toBe(`=HYPERLINK("kiriman/a ""1"".xlsx#'Dinas ''A'''!E7","E7")`);
  expect(linked('x'.repeat(300))).toEqual([]);
  // Excel takes what follows the first "#" for the place.
  expect(linked('kiriman/iku #1.xlsx')).toEqual([]);
});

test('rules are counted over all files, the most broken first', () => {
  const grid = gridOf(planNamed('Per aturan'));
  expect(grid.values.slice(4)).toEqual([
    ['satuan-dalam-target', 'Satuan diketik di sel target', 2, 2, 1],
    ['ejaan', 'Satuan diketik di sel target', 1, 1, 0],
  ]);
  expect(planNamed('Per aturan')?.charts).toHaveLength(1);
});

test('every sheet of the recap is known as a report of ours, so that it is not reviewed itself', () => {
  for (const plan of plans) {
    const marks = (plan.names ?? []).map(({ name }) => name);
    expect([plan.name, isReport({ ...gridOf(plan), marks })]).toEqual([plan.name, true]);
  }
});

test('nothing to tell makes sheets all the same', () => {
  expect(recap([], OPTIONS).map(({ name }) => name)).toEqual(['Rekap', 'Temuan', 'Per aturan']);
});
