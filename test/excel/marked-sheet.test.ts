/** @jest-environment jsdom */
import { findingsSheet } from '../../src/core/report/findings-sheet';
import { review } from '../../src/core/review';
import { type SheetGrid } from '../../src/core/sheet/grid';
import { type SheetPlan } from '../../src/core/sheet/plan';
import { readMarkedSheets } from '../../src/excel/read/marked-sheet';
import { readOpenWorkbook } from '../../src/excel/read/workbook';
import { writePlan } from '../../src/excel/write/plan/write-plan';
import { connectOffice } from '../workbench/office';

const MARK = 'IKU_laporan_temuan';

async function markedSheet(): Promise<SheetGrid | null> {
  return (await readMarkedSheets([MARK])).get(MARK)?.grid ?? null;
}

const plan = (words: string): SheetPlan => ({
  name: 'Hasil Validasi',
  cells: [{ row: 0, column: 0, value: words }],
  names: [{ name: MARK, area: { top: 0, left: 0, bottom: 0, right: 0 } }],
});

test('a sheet is found by its mark, also after it was renamed; none is null', async () => {
  const office = connectOffice({ sheets: [{ name: 'IKU' }] });
  expect(await markedSheet()).toBeNull();
  await writePlan(plan('pertama'));
  const sheet = office.workbook.findSheet('Hasil Validasi');
  if (sheet) sheet.name = 'Temuan saya';
  const item = office.workbook.names.find(({ name }) => name === MARK);
  if (item) item.formula = "='Temuan saya'!$A$1";
  expect(await markedSheet()).toMatchObject({ name: 'Temuan saya', values: [['pertama']] });
});

test('a new report takes the place of the old one; nothing else is touched', async () => {
  const office = connectOffice({ sheets: [{ name: 'IKU', cells: { A1: 'x' } }] });
  await writePlan(plan('pertama'), { replaces: MARK });
  await writePlan({ name: 'Lain', cells: [] });
  expect(await writePlan(plan('kedua'), { replaces: MARK })).toMatchObject({ name: 'Hasil Validasi' });
  expect(office.workbook.sheets.map(({ name }) => name)).toEqual(['IKU', 'Hasil Validasi', 'Lain']);
  expect(await markedSheet()).toMatchObject({ name: 'Hasil Validasi', values: [['kedua']] });
  expect(office.workbook.names.filter(({ name }) => name === MARK)).toHaveLength(1);
});

test('a reading tells which sheets are ours, a second report too, and takes no more round trips for it', async () => {
  const office = connectOffice({
    sheets: [{ name: 'IKU', cells: { A1: 'x' } }],
    names: [
      { name: 'Rusak', formula: '=#REF!' },
      { name: 'IKU_laporan_hilang', formula: '=#REF!$A$1' },
    ],
  });
  office.traffic.reset();
  await readOpenWorkbook({ kind: 'workbook' });
  const before = office.traffic.requests;
  await writePlan(plan('pertama'));
  await writePlan(plan('kedua'));
  office.traffic.reset();
  const { grids } = await readOpenWorkbook({ kind: 'workbook' });
  expect(grids.map(({ name, marks }) => [name, marks])).toEqual([
    ['IKU', undefined],
    ['Hasil Validasi', [MARK]],
    ['Hasil Validasi (2)', [MARK]],
  ]);
  expect(office.traffic.requests).toBe(before);
});

test('tens of thousands of leftover names, as old workbooks have them, keep nothing from being read', async () => {
  const names = Array.from({ length: 60_000 }, (_, index) => ({
    name: `Sisa_nama_yang_tidak_dipakai_lagi_${index}`,
    formula: '=#REF!$A$1',
  }));
  connectOffice({ sheets: [{ name: 'IKU', cells: { A1: 'x' } }], names });
  expect((await readOpenWorkbook({ kind: 'workbook' })).grids).toHaveLength(1);
});

test('findings are refreshed in place, and what the user noted stays with its finding', async () => {
  const office = connectOffice({
    sheets: [
      {
        name: 'IKU',
        rows: [
          ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024'],
          [1, 'Prosentase jalan mantap', '%', 80, 60],
        ],
      },
    ],
  });
  const refresh = async () => {
    const { grids } = await readOpenWorkbook({ kind: 'workbook' });
    const previous = await markedSheet();
    const options = {
      language: 'id',
      date: '5 Januari 2026',
      sheets: grids,
      ...(previous ? { previous } : {}),
    } as const;
    const planned = findingsSheet(review(grids), options);
    return writePlan(planned, previous ? { replaces: MARK } : {});
  };
  await refresh();
  const rowOfRule = () => office.values('Hasil Validasi', 'F1:M20').find(([rule]) => rule === 'Salah eja');
  const row = office.values('Hasil Validasi', 'F1:F20').findIndex(([rule]) => rule === 'Salah eja') + 1;
  expect(row).toBeGreaterThan(0);
  office.user('Hasil Validasi', `M${row}`, [['tanya Bappeda']]);
  office.user('IKU', 'C2', [['']]);
  expect(await refresh()).toMatchObject({ name: 'Hasil Validasi' });
  expect(office.workbook.sheets.map(({ name }) => name)).toEqual(['IKU', 'Hasil Validasi']);
  expect(rowOfRule()?.at(-1)).toBe('tanya Bappeda');
});
