/** @jest-environment jsdom */
import { problemOf } from '../../src/excel/problem';
import { readOpenWorkbook } from '../../src/excel/read/workbook';
import { goToCell } from '../../src/excel/go-to-cell';
import { applyFixes } from '../../src/excel/write/apply-fixes';
import { insertFormula } from '../../src/excel/write/insert-formula';
import { writePlan } from '../../src/excel/write/plan/write-plan';
import { connectOffice } from '../workbench/office';

const caught = (promise: Promise<unknown>) => promise.then(() => null, problemOf);

test('a cell that is being edited is told as that, and what to press', async () => {
  const office = connectOffice({ sheets: [{ name: 'IKU', cells: { A1: 'x' } }] });
  office.editing = true;
  const problem = await caught(readOpenWorkbook({ kind: 'workbook' }));
  expect(problem?.happened.id).toMatch(/sedang disunting.*Tidak ada yang diubah/);
  expect(problem?.advice.id).toContain('Enter');
});

test('a change waits for the cell that is being edited', async () => {
  const office = connectOffice({ sheets: [{ name: 'IKU', cells: { A1: 'x' } }] });
  office.editing = true;
  const changes = [{ kind: 'cell', sheet: 'IKU', position: { row: 0, column: 0 }, before: 'x', after: 'y' }] as const;
  const done = applyFixes([{ kind: 'safe', changes }], []);
  setTimeout(() => (office.editing = false), 50);
  expect(await done).toMatchObject({ done: 1 });
});

test('an older Excel is told as that', async () => {
  connectOffice({ sheets: [{ name: 'IKU', cells: { A1: 'x' } }] }, { api: '1.3' });
  const problem = await caught(readOpenWorkbook({ kind: 'workbook' }));
  expect(problem?.happened.id).toMatch(/belum mendukung/);
});

test('an undo step that Excel cannot make is told as that', () => {
  const error = Object.assign(new Error('UndoNotSupported'), { code: 'UndoNotSupported' });
  expect(problemOf(error).happened.id).toMatch(/langkah urung.*Tidak ada yang diubah/);
});

test('any thrown value has words, and details that a person can send', () => {
  expect(problemOf('aneh').details).toBe('aneh');
  expect(problemOf(new TypeError('x is undefined')).details).toContain('x is undefined');
  expect(problemOf(undefined).happened.en).not.toBe('');
});

test('what was refused halfway is never said to have changed nothing; a single write is, unless Excel gave no reason', () => {
  const refused = (code: string) => Object.assign(new Error(code), { code });
  const unchanged = expect.stringContaining('Tidak ada yang diubah') as string;
  for (const code of ['AccessDenied', 'ItemNotFound', 'RequestAborted', 'GeneralException']) {
    expect(problemOf(refused(code)).happened.id).toEqual(unchanged);
    expect(problemOf(refused(code), 'change').happened.id).not.toEqual(unchanged);
  }
  expect(problemOf(refused('AccessDenied'), 'write').happened.id).toEqual(unchanged);
  expect(problemOf(refused('RequestAborted'), 'write').happened.id).not.toEqual(unchanged);
});

test.each([
  ['m365', 'Ctrl+Z mengembalikannya'],
  ['ltsc2024', 'Ctrl+Z tidak mengembalikan'],
] as const)('urung-hapus: what Ctrl+Z can do is not promised where it cannot: %s', (excel, words) => {
  connectOffice({}, { excel });
  const refused = Object.assign(new Error('RequestAborted'), { code: 'RequestAborted' });
  expect(problemOf(refused, 'change').happened.id).toContain(words);
});

test('a fault of our own is not told as Excel’s', () => {
  expect(problemOf(new TypeError('x')).happened.id).toContain('Asisten IKU sendiri');
});

test('a part that an update took away is told as that, with the way to fetch it anew', () => {
  const error = Object.assign(new Error('Loading chunk 12 failed.'), { name: 'ChunkLoadError' });
  const { happened, advice, remedy } = problemOf(error);
  expect(happened.id).toMatch(/tidak dapat dimuat.*baru saja diperbarui.*Tidak ada yang diubah/);
  expect(advice.id).toContain('Muat ulang panel');
  expect(remedy).toBe('reload');
  expect(problemOf(new TypeError('x')).remedy).toBeUndefined();
});

test('a chart that is selected is told as that, and that it may be another workbook', async () => {
  const office = connectOffice({ sheets: [{ name: 'IKU', cells: { A1: 'x' } }] }, { quirks: ['pilihan-bagan'] });
  const problem = await caught(insertFormula(() => '=1+1'));
  expect(problem?.happened.id).toMatch(/bukan sel.*atau buku kerja lain/);
  expect(problem?.advice.id).toContain('Klik sebuah sel');
  expect(office.cell('IKU', 'A1')?.value).toBe('x');
});

test('another active workbook is told as that although Excel gives no reason', async () => {
  connectOffice({ sheets: [{ name: 'IKU', cells: { A1: 'x' } }] }, { quirks: ['buku-lain'] });
  const position = { row: 0, column: 0 };
  for (const action of [goToCell('IKU', position), writePlan({ name: 'Baru', cells: [] })]) {
    const problem = await caught(action);
    expect(problem?.happened.id).toMatch(/Buku kerja lain sedang aktif/);
    expect(problem?.details).toContain('GeneralException');
  }
});
