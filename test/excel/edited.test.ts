/** @jest-environment jsdom */
import { rereadEdited } from '../../src/excel/read/edited';
import { readOpenWorkbook } from '../../src/excel/read/workbook';
import { connectOffice } from '../workbench/office';

const rows = Array.from({ length: 400 }, (_, index) => [`Indikator ${index}`, index, index + 1]);
const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

async function workbook() {
  const office = connectOffice({
    sheets: [
      { name: 'Renstra', rows },
      { name: 'Catatan', rows },
      { name: 'Rekap 2025', cells: { A1: 'Jumlah', B1: { formula: '=SUM(Renstra!B1:B400)', value: 79_800 } } },
      { name: 'Akhir', cells: { A1: { formula: "='Rekap 2025'!B1*2", value: 159_600 } } },
    ],
  });
  return { office, reading: await readOpenWorkbook({ kind: 'workbook' }) };
}

test('an edit is read by its cells and by what Excel works out from them; nothing else is asked for', async () => {
  const { office, reading } = await workbook();
  const whole = office.traffic.bytesOut;
  office.traffic.reset();
  office.user('Renstra', 'B2', [[1000]]);
  const rekap = office.workbook.findSheet('Rekap 2025')?.touch(0, 1);
  if (rekap) rekap.value = 80_799;
  const [id = ''] = reading.ids;
  const next = await rereadEdited(reading, [{ sheetId: id, areas: [area(1, 1)] }]);
  expect(next?.grids[0]?.values[1]?.[1]).toBe(1000);
  expect(next?.grids[2]?.values[0]?.[1]).toBe(80_799);
  expect(next?.grids[1]).toBe(reading.grids[1]);
  expect(next?.grids[0]?.values[2]).toBe(reading.grids[0]?.values[2]);
  expect(office.traffic.requests).toBe(1);
  expect(office.traffic.bytesOut).toBeLessThan(whole / 20);
  expect(next?.grids).toEqual((await readOpenWorkbook({ kind: 'workbook' })).grids);
});

test('what is written beyond the edge makes the sheet larger, also on an empty sheet', async () => {
  const office = connectOffice({ sheets: [{ name: 'IKU', origin: 'B3', rows: [['a', 'b']] }, { name: 'Kosong' }] });
  const reading = await readOpenWorkbook({ kind: 'workbook' });
  office.user('IKU', 'D5', [['c']]);
  office.user('Kosong', 'C2', [[7]]);
  const [first = '', second = ''] = reading.ids;
  const next = await rereadEdited(reading, [
    { sheetId: first, areas: [area(4, 3)] },
    { sheetId: second, areas: [area(1, 2)] },
  ]);
  expect(next?.grids).toEqual((await readOpenWorkbook({ kind: 'workbook' })).grids);
});

test('when cells have moved, a formula came in, or the sheet is gone or has another name, all is to be read anew', async () => {
  const { office, reading } = await workbook();
  const [id = ''] = reading.ids;
  expect(await rereadEdited(reading, [{ sheetId: id, areas: null }])).toBeNull();
  expect(await rereadEdited(reading, [{ sheetId: 'lain', areas: [area(0, 0)] }])).toBeNull();
  office.user('Renstra', 'E1', [['=B1*2']]);
  expect(await rereadEdited(reading, [{ sheetId: id, areas: [area(0, 4)] }])).toBeNull();
  const sheet = office.workbook.findSheet('Renstra');
  if (sheet) sheet.name = 'Rencana';
  expect(await rereadEdited(reading, [{ sheetId: id, areas: [area(1, 1)] }])).toBeNull();
});

test('while a cell is being edited, what nobody waits for is read as soon as that is over', async () => {
  const { office, reading } = await workbook();
  const [id = ''] = reading.ids;
  office.user('Renstra', 'B2', [[1000]]);
  office.editing = true;
  await expect(readOpenWorkbook({ kind: 'workbook' })).rejects.toMatchObject({
    code: 'InvalidOperationInCellEditMode',
  });
  const rereading = rereadEdited(reading, [{ sheetId: id, areas: [area(1, 1)] }]);
  const whole = readOpenWorkbook({ kind: 'sheets', ids: [id] }, { background: true });
  setTimeout(() => (office.editing = false), 30);
  expect((await rereading)?.grids[0]?.values[1]?.[1]).toBe(1000);
  expect((await whole).grids[0]?.values[1]?.[1]).toBe(1000);
});
