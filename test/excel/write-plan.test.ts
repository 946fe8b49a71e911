/** @jest-environment jsdom */
import { FORMS, buildForm } from '../../src/core/forms/catalogue';
import { type SheetPlan } from '../../src/core/sheet/plan';
import { problemOf } from '../../src/excel/problem';
import { writePlan } from '../../src/excel/write/plan/write-plan';
import { readOpenWorkbook } from '../../src/excel/read/workbook';
import { PAYLOAD_LIMIT } from '../../src/workbench/protocol/payload';
import { connectOffice } from '../workbench/office';

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

test('texts stay texts, numbers numbers, formulas formulas; formats, names and validations arrive', async () => {
  const office = connectOffice({ sheets: [{ name: 'IKU' }] });
  const plan: SheetPlan = {
    name: 'IKU',
    cells: [
      { row: 0, column: 0, value: 'Indikator', style: { bold: true, fill: '#DDEBF7', border: '#808080' } },
      { row: 0, column: 1, value: '(1)' },
      { row: 1, column: 0, value: '=bukan rumus' },
      { row: 1, column: 1, value: 0.5, style: { numberFormat: '0.00%' } },
      { row: 1, column: 2, formula: '=B2*2' },
    ],
    styles: [{ area: area(0, 0, 3, 2), style: { wrap: true, numberFormat: '0.0' } }],
    merges: [area(3, 0, 3, 2)],
    columnWidths: [{ column: 0, width: 30 }],
    names: [{ name: 'IKU_formulir_uji', area: area(0, 0, 3, 2) }],
    validations: [{ area: area(1, 1, 3, 1), rule: { kind: 'decimal', minimum: 0 } }],
    freeze: { rows: 1, columns: 1 },
  };
  expect(await writePlan(plan)).toEqual({ name: 'IKU (2)', withoutCharts: false });
  expect(office.traffic.requests).toBe(2);
  expect(office.values('IKU (2)', 'A1:B2')).toEqual([
    ['Indikator', '(1)'],
    ['=bukan rumus', 0.5],
  ]);
  expect(office.cell('IKU (2)', 'C2')?.formula).toBe('=B2*2');
  expect(office.cell('IKU (2)', 'B2')?.style?.numberFormat).toBe('0.00%');
  expect(office.cell('IKU (2)', 'B3')?.style?.numberFormat).toBe('0.0');
  expect(office.cell('IKU (2)', 'A1')?.style).toMatchObject({ bold: true, wrap: true });
  expect(office.workbook.names.map(({ name }) => name)).toContain('IKU_formulir_uji');
  expect(office.workbook.active.name).toBe('IKU (2)');

  await writePlan(plan);
  expect(office.workbook.names.filter(({ name }) => name === 'IKU_formulir_uji')).toHaveLength(2);
});

describe.each(FORMS.map(({ id }) => id))('the form %s', (id) => {
  test('is the same in Excel as in its plan, on the oldest Excel that we accept', async () => {
    connectOffice({ sheets: [{ name: 'Depan' }] }, { api: '1.9' });
    const plan = buildForm(id, {
      years: { from: 2025, to: 2029 },
      rows: 6,
      level: 'dinas',
      language: 'id',
      formulas: 'iku',
      example: true,
    });
    const { name } = await writePlan(plan);
    const { grids } = await readOpenWorkbook({ kind: 'workbook' });
    const grid = grids.find((candidate) => candidate.name === name);
    const at = (row: number, column: number) => ({
      value: grid?.values[row - grid.origin.row]?.[column - grid.origin.column] ?? '',
      formula: grid?.formulas[row - grid.origin.row]?.[column - grid.origin.column] ?? '',
    });
    for (const cell of plan.cells) {
      const found = at(cell.row, cell.column);
      if ('formula' in cell) expect(found.formula).toBe(cell.formula);
      else expect(found.value).toBe(cell.value);
    }
  });
});

test('a plan that Excel refuses leaves no half-made sheet behind', async () => {
  const office = connectOffice({ sheets: [{ name: 'Depan' }] });
  const overlapping: SheetPlan = {
    name: 'Rusak',
    cells: [],
    names: [{ name: '1 bukan nama', area: area(0, 0, 0, 0) }],
  };
  await expect(writePlan(overlapping)).rejects.toThrow();
  expect(office.workbook.sheets.map(({ name }) => name)).toEqual(['Depan']);
});

test('more findings than Excel takes at once are written in parts, and all of them are there', async () => {
  const office = connectOffice({ sheets: [{ name: 'IKU' }] });
  const rows = 9000;
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 11 }, (__, column) => ({
      row,
      column,
      value: `Temuan ${row}: “satuan” indikator ini belum ditulis, padahal targetnya ada ${column}`,
    })),
  ).flat();
  const rowHeights = Array.from({ length: rows }, (_, row) => ({ row, height: 30 }));
  const plan: SheetPlan = {
    name: 'Hasil Validasi',
    cells,
    styles: [{ area: area(0, 0, rows - 1, 10), style: { numberFormat: '@' } }],
    rowHeights,
  };
  office.traffic.reset();
  await writePlan(plan);
  expect(office.traffic.bytesIn).toBeGreaterThan(2 * PAYLOAD_LIMIT);
  expect(office.values('Hasil Validasi', 'K9000')).toEqual([[expect.stringContaining('Temuan 8999')]]);
}, 60_000);

test('a sheet is made without an undo group, which Excel would refuse for its protection', async () => {
  connectOffice({ sheets: [{ name: 'Depan' }] }, { api: '1.20' });
  const run = jest.spyOn(Excel, 'run');
  await writePlan({ name: 'Baru', cells: [], protect: true });
  expect(run.mock.calls.map(([options]) => options)).toEqual([{ delayForCellEdit: true }]);
  run.mockRestore();
});

test('a sheet that somebody else makes at the same moment is not taken for an unfinished one of ours', async () => {
  const office = connectOffice({ sheets: [{ name: 'Depan' }] });
  office.onUse = (member) => {
    if (member === 'WorksheetCollection.add' && !office.workbook.findSheet('Baru')) office.workbook.addSheet('Baru');
    return undefined;
  };
  await expect(writePlan({ name: 'Baru', cells: [] })).rejects.toThrow();
  expect(office.workbook.findSheet('Baru')).toBeDefined();
});

test('an Excel without a printer refuses the page, and the sheet is complete and protected all the same', async () => {
  const office = connectOffice({ sheets: [{ name: 'Depan' }] });
  office.refuse((member) => member.startsWith('PageLayout.'), 'GeneralException', 'always');
  const cells = [{ row: 0, column: 0, value: 'Indikator' }];
  const plan: SheetPlan = {
    name: 'Baru',
    cells,
    print: { orientation: 'landscape', paper: 'A4', fitToWidth: true },
    protect: true,
  };
  expect(await writePlan(plan)).toMatchObject({ name: 'Baru' });
  expect(office.values('Baru', 'A1')).toEqual([['Indikator']]);
  expect(office.workbook.findSheet('Baru')?.protection).not.toBeNull();
});

test('a sheet that could not be made leaves nothing that Ctrl+Z would take back, and is not said to', async () => {
  const office = connectOffice({ sheets: [{ name: 'Depan' }] });
  office.refuse((member) => member === 'Range.formulas', 'HostIsBusy', 'always');
  const plan: SheetPlan = { name: 'Baru', cells: [{ row: 0, column: 0, value: 'Indikator' }] };
  const refused = () =>
    writePlan(plan).then(
      () => null,
      (error: unknown) => problemOf(error, 'sheet'),
    );
  expect((await refused())?.happened.id).toMatch(/Tidak ada yang diubah\.$/);
  expect(office.workbook.sheets.map(({ name }) => name)).toEqual(['Depan']);

  office.refuse((member) => member === 'Range.formulas' || member === 'Worksheet.delete', 'HostIsBusy', 'always');
  const problem = await refused();
  expect(problem?.happened.id).toContain('Excel sedang sibuk');
  expect(problem?.happened.id).toContain('Lembar “Baru” yang belum selesai mungkin masih ada');
});

test('a workbook whose structure is protected is told as that, and stays as it is', async () => {
  const office = connectOffice({ sheets: [{ name: 'Depan' }] }, { quirks: ['struktur'] });
  const problem = await writePlan({ name: 'Baru', cells: [] }).then(() => null, problemOf);
  expect(problem?.happened.id).toContain('buku kerja ini diproteksi');
  expect(office.workbook.sheets.map(({ name }) => name)).toEqual(['Depan']);
});

test('the screen is held still in every request that writes', async () => {
  const office = connectOffice({ sheets: [{ name: 'Depan' }] });
  const cells = Array.from({ length: 4000 }, (_, row) => ({ row, column: 0, value: 'x'.repeat(1000) }));
  await writePlan({ name: 'Baru', cells });
  const held = office.traffic.members.filter((member) => member === 'Application.suspendScreenUpdatingUntilNextSync');
  // The first request only asks.
  expect(office.traffic.requests).toBe(3);
  expect(held).toHaveLength(2);
});
