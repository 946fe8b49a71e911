import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { strFromU8, unzipSync } from 'fflate';

import { formulaAt, numberFormatAt, type SheetGrid, valueAt } from '../../src/core/sheet/grid';
import { type SheetPlan } from '../../src/core/sheet/plan';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { excelizeInNode } from '../../src/xlsx/write/excelize-in-node';

// The library that writes files takes seconds to start on a busy machine.
jest.setTimeout(30_000);

const WRITTEN = new Date('2026-01-02T03:04:05Z');
const SOFFICE = '/usr/bin/soffice';

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** A sheet with everything that a plan can hold. */
const FULL: SheetPlan = {
  name: 'IKU 2025',
  cells: [
    { row: 0, column: 0, value: '=bukan rumus', style: { bold: true, fontSize: 14, fontName: 'Arial' } },
    { row: 2, column: 0, value: 'Indikator' },
    { row: 2, column: 1, value: 'Target' },
    { row: 2, column: 2, value: 'Realisasi' },
    { row: 2, column: 3, value: 'Capaian' },
    { row: 2, column: 4, value: 'Arah' },
    { row: 3, column: 0, value: 'A & <b> "c"\nbaris 2' },
    { row: 3, column: 1, value: 20 },
    { row: 3, column: 2, value: 21 },
    { row: 3, column: 3, formula: '=IKU.CAPAIAN(B4,C4)', result: 1.05, style: { numberFormat: '0.00%' } },
    { row: 4, column: 0, value: 'B' },
    { row: 4, column: 1, value: 0.1 + 0.2 },
    { row: 4, column: 2, value: true },
    { row: 4, column: 3, formula: '=B4/C4' },
  ],
  styles: [
    { area: area(2, 0, 4, 4), style: { border: '#000000', wrap: true, vertical: 'top' } },
    { area: area(2, 0, 2, 4), style: { bold: true, fill: '#D9E1F2', horizontal: 'center' } },
    { area: area(3, 1, 4, 2), style: { locked: false, numberFormat: '#,##0.00' } },
  ],
  merges: [area(0, 0, 0, 4)],
  columnWidths: [{ column: 0, width: 40 }],
  rowHeights: [{ row: 0, height: 30 }],
  hiddenColumns: [5],
  validations: [
    {
      area: area(3, 1, 4, 1),
      rule: { kind: 'decimal', minimum: 0, maximum: 100 },
      prompt: { title: 'Target', text: 'Angka saja, <tanpa> satuan & tanda' },
      error: { title: 'Bukan angka', text: 'Isilah angka', stops: true },
    },
    { area: area(3, 4, 3, 4), rule: { kind: 'list', items: ['naik', 'turun & "tetap"'] } },
    { area: area(4, 4, 4, 4), rule: { kind: 'list', items: ['Naik, makin besar', 'Turun, makin kecil'] } },
  ],
  names: [{ name: 'IKU_Target', area: area(3, 1, 4, 1) }],
  tables: [{ name: 'tblIKU', area: area(2, 0, 4, 4) }],
  charts: [
    {
      kind: 'columnWithLine',
      title: 'Capaian & tren',
      description: 'Capaian per indikator',
      categories: area(3, 0, 4, 0),
      series: [
        { name: 'Target', values: area(3, 1, 4, 1), color: '#1F4E78' },
        { name: 'Batas 100%', values: area(3, 2, 4, 2), color: '#C00000', line: true },
      ],
      place: area(7, 0, 20, 3),
      axisFormat: '0%',
      axisMinimum: 0,
    },
  ],
  freeze: { rows: 3, columns: 1 },
  print: {
    orientation: 'landscape',
    paper: 'F4',
    fitToWidth: true,
    repeatRows: { from: 2, to: 2 },
    area: area(0, 0, 20, 4),
    footer: 'Halaman &P dari &N',
  },
  protect: true,
  showGridlines: false,
  tabColor: '#1F4E78',
};

let full: Uint8Array;
beforeAll(async () => {
  full = await written(FULL);
});

async function written(...plans: SheetPlan[]): Promise<Uint8Array> {
  return writeWorkbook(plans, await excelizeInNode(), { title: 'Uji', written: WRITTEN });
}

function part(bytes: Uint8Array, path: string): string {
  const found = unzipSync(bytes)[path];
  if (!found) throw new Error(`no part ${path}`);
  return strFromU8(found);
}

function sheetOf(bytes: Uint8Array, index = 0): SheetGrid {
  const sheet = readWorkbook(bytes, 'tulisan.xlsx').sheets[index];
  if (!sheet) throw new Error(`no sheet ${index}`);
  return sheet;
}

describe('a written workbook, read back', () => {
  it('holds the planned values to the last digit, and texts that begin with "=" as texts', () => {
    const sheet = sheetOf(full);
    for (const cell of FULL.cells) {
      if ('value' in cell) expect(valueAt(sheet, cell.row, cell.column)).toBe(cell.value);
    }
    expect(formulaAt(sheet, 0, 0)).toBe('');
  });

  it('holds formulas, with the stored result where the plan knows it', () => {
    const sheet = sheetOf(full);
    expect([formulaAt(sheet, 3, 3), valueAt(sheet, 3, 3)]).toEqual(['=IKU.CAPAIAN(B4,C4)', 1.05]);
    expect([formulaAt(sheet, 4, 3), valueAt(sheet, 4, 3)]).toEqual(['=B4/C4', '']);
  });

  it('keeps formats (the cell over the area, the later area over the earlier), merges, tables and hidden columns', async () => {
    const bytes = await written({ ...FULL, cells: [...FULL.cells, { row: 4, column: 6, value: 'ujung' }] });
    const sheet = sheetOf(bytes);
    expect(numberFormatAt(sheet, 3, 1)).toBe('#,##0.00');
    expect(numberFormatAt(sheet, 3, 3)).toBe('0.00%');
    expect(sheet.merges).toEqual([area(0, 0, 0, 4)]);
    expect(sheet.listObjects).toEqual([area(2, 0, 4, 4)]);
    expect(sheet.hiddenColumns).toEqual([5]);
  });

  it('gives every sheet a name that Excel allows and that is free', async () => {
    const bytes = await written(
      { name: 'Target/Realisasi [2025]', cells: [] },
      { name: 'target realisasi  2025', cells: [] },
      { name: 'N'.repeat(40), cells: [] },
      { name: 'n'.repeat(31), cells: [] },
    );
    const names = readWorkbook(bytes, 'x.xlsx').sheets.map((sheet) => sheet.name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });

  it('is known as ours by its mark, also when a second sheet carries the same one', async () => {
    const marked = { ...FULL, names: [{ name: 'IKU_laporan_dasbor', area: area(0, 0, 4, 4) }] };
    const bytes = await written(FULL, marked, { ...marked, name: "Dasbor d'Kota" });
    const { sheets } = readWorkbook(bytes, 'x.xlsx');
    expect(sheets.map(({ marks }) => marks)).toEqual([undefined, ['IKU_laporan_dasbor'], ['IKU_laporan_dasbor']]);
  });

  it('is the same, byte for byte, whenever it is written', async () => {
    expect(Buffer.from(await written(FULL)).equals(Buffer.from(full))).toBe(true);
  });
});

test('bars run down in the order of their table, with the values below and the names at the edge', async () => {
  const [chart] = FULL.charts ?? [];
  if (!chart) throw new Error('no chart');
  const xml = part(await written({ ...FULL, charts: [{ ...chart, kind: 'bar' }] }), 'xl/charts/chart1.xml');
  expect(/<catAx>.*<\/catAx>/s.exec(xml)?.[0]).toMatch(/<orientation val="maxMin">.*<tickLblPos val="low">/s);
  expect(/<valAx>.*<\/valAx>/s.exec(xml)?.[0]).toContain('<crosses val="max">');
});

describe('what a reader of values does not see', () => {
  it('validations carry their limits, lists and Indonesian prompts', () => {
    const xml = part(full, 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/type="decimal"[^>]*><formula1>0<\/formula1><formula2>100<\/formula2>/);
    expect(xml).toContain('prompt="Angka saja, &lt;tanpa&gt; satuan &amp; tanda"');
    expect(xml).toContain('<formula1>"naik,turun &amp; ""tetap"""</formula1>');
    // A comma parts the items of a list, so items with commas stand on a hidden sheet.
    expect(xml).toContain("<formula1>'Daftar'!$A$1:$A$2</formula1>");
    expect(readWorkbook(full, 'x.xlsx').sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
      ['IKU 2025', false],
      ['Daftar', true],
    ]);
  });

  it('what many cells may hold is written once for all of them, in references of a length that every reader takes', async () => {
    const items = ['Naik, makin besar', 'Turun, makin kecil'];
    const cells = 450;
    const validations = Array.from({ length: cells }, (_, card) => ({
      area: area(card * 3, 1, card * 3, 1),
      rule: { kind: 'list' as const, items },
    }));
    const bytes = await written({ name: 'Kartu', cells: [], validations });
    const references = [...part(bytes, 'xl/worksheets/sheet1.xml').matchAll(/<dataValidation [^>]*sqref="([^"]*)"/g)];
    const areas = references.map(([, sqref = '']) => sqref.split(' '));
    expect(areas.map(({ length }) => length)).toEqual([200, 200, 50]);
    expect(areas.flat()).toEqual(validations.map((_, card) => `B${card * 3 + 1}`));
    const [, lists] = readWorkbook(bytes, 'x.xlsx').sheets;
    expect(lists?.values).toEqual(items.map((item) => [item]));
  });

  it('values stand in their cells whether they run across or down', async () => {
    const down = Array.from({ length: 9 }, (_, row) => ({ row, column: row % 3 === 0 ? 2 : 1, value: `baris ${row}` }));
    const rows = (cells: SheetPlan['cells']) =>
      written({ name: 'Nilai', cells }).then((bytes) => readWorkbook(bytes, 'x.xlsx').sheets[0]?.values);
    const long = [...down, ...down.map(({ row }) => ({ row, column: 0, value: row }))];
    expect(await rows(long)).toEqual(
      down.map(({ row, column, value }) => (column === 1 ? [row, value, ''] : [row, '', value])),
    );
    const wide = long.map(({ row, column, value }) => ({ row: column, column: row, value }));
    expect(await rows(wide)).toEqual([
      down.map(({ row }) => row),
      down.map(({ column, value }) => (column === 1 ? value : '')),
      down.map(({ column, value }) => (column === 2 ? value : '')),
    ]);
  });

  it('the sheet prints as planned, is frozen, and is protected without a password', () => {
    const xml = part(full, 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<pageSetup[^>]*fitToHeight="0" fitToWidth="1" orientation="landscape" paperSize="14"/);
    expect(xml).toContain('<oddFooter>&amp;CHalaman &amp;P dari &amp;N</oddFooter>');
    expect(xml).toContain('topLeftCell="B4" xSplit="1" ySplit="3"');
    expect(xml).toContain('showGridLines="false"');
    expect(xml).toContain('<tabColor rgb="FF1F4E78">');
    expect(xml).toMatch(/<sheetProtection sheet="true"/);
    expect(xml).not.toMatch(/password|hashValue/);
    const names = part(full, 'xl/workbook.xml');
    expect(names).toMatch(/_xlnm\.Print_Titles"[^>]*>&#39;IKU 2025&#39;!\$3:\$3</);
    expect(names).toMatch(/_xlnm\.Print_Area"[^>]*>&#39;IKU 2025&#39;!\$A\$1:\$E\$21</);
    expect(names).toMatch(/"IKU_Target">&#39;IKU 2025&#39;!\$B\$4:\$B\$5</);
  });

  it('a chart stands in its place, names its series and says in words what it shows', async () => {
    const bytes = await written({ name: 'Tanpa bagan', cells: [] }, FULL);
    const drawing = part(bytes, 'xl/drawings/drawing1.xml');
    expect(drawing).toContain('descr="Capaian per indikator"');
    expect(drawing).toMatch(/<xdr:to><xdr:col>4<\/xdr:col><xdr:colOff>0<\/xdr:colOff><xdr:row>21<\/xdr:row>/);
    const chart = part(bytes, 'xl/charts/chart1.xml');
    expect(chart).toContain('<tx><v>Batas 100%</v></tx>');
    expect(chart).toMatch(/<lineChart>.*<a:srgbClr val="C00000">.*<\/lineChart>/s);
    expect(chart).toContain('formatCode="0%"');
    // Columns that do not begin at 0 exaggerate differences.
    expect(chart).toMatch(/<valAx>.*<scaling><orientation [^>]*><\/orientation><min val="0"><\/min><\/scaling>/s);
  });

  it('the points of a trend are marked, so that one that stands alone is seen', async () => {
    const [chart] = FULL.charts ?? [];
    const trend: SheetPlan = { ...FULL, charts: chart ? [{ ...chart, kind: 'line' }] : [] };
    expect(part(await written(trend), 'xl/charts/chart1.xml')).toContain('<marker><symbol val="circle">');
    expect(part(full, 'xl/charts/chart1.xml')).toContain('<marker><symbol val="none">');
  });

  it('Excel is asked to calculate only when a result is missing', async () => {
    const known: SheetPlan = { name: 'A', cells: [{ row: 0, column: 0, formula: '=1+1', result: 2 }] };
    expect(part(full, 'xl/workbook.xml')).toContain('fullCalcOnLoad="true"');
    expect(part(await written(known), 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  });

  it('a plan that Excel could not open is refused', async () => {
    const twice: SheetPlan = { name: 'A', cells: [], names: [{ name: 'A 1', area: area(0, 0, 0, 0) }] };
    await expect(written(twice)).rejects.toThrow(/excelize/);
  });
});

if (!existsSync(SOFFICE))
  console.warn(`LibreOffice is not at ${SOFFICE}: written workbooks are not opened by another program.`);

(existsSync(SOFFICE) ? describe : describe.skip)(`LibreOffice opens what we write (skipped without ${SOFFICE})`, () => {
  it('with the same values, and formulas computed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'iku-'));
    try {
      writeFileSync(join(folder, 'tulisan.xlsx'), full);
      const home = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const source = join(folder, 'tulisan.xlsx');
      spawnSync(SOFFICE, [home, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'hasil'), source]);
      const sheet = sheetOf(readFileSync(join(folder, 'hasil', 'tulisan.xlsx')));
      expect(valueAt(sheet, 0, 0)).toBe('=bukan rumus');
      expect(valueAt(sheet, 3, 0)).toBe('A & <b> "c"\nbaris 2');
      expect(valueAt(sheet, 3, 1)).toBe(20);
      expect(valueAt(sheet, 4, 3)).toBeCloseTo(20 / 21, 12);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
