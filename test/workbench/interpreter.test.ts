/** @jest-environment jsdom */
import { connectOffice } from './office';

const IKU = {
  name: 'IKU',
  origin: 'B5',
  rows: [
    ['No', 'Indikator', 'Target'],
    [1, 'Persentase', 33.54],
    [2, 'Jumlah', '12 (dua belas)'],
  ],
};

/** The error that the body ends with, in the form that Office.js gives it. */
async function errorOf(body: (context: Excel.RequestContext) => Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(body);
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('no error came');
}

describe('reading', () => {
  test('a used range comes in one request', async () => {
    const office = connectOffice({ sheets: [IKU] });
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('IKU').getUsedRange(true);
      range.load('address, values, rowIndex, columnIndex, valueTypes, text');
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({ address: 'IKU!B5:D7', rowIndex: 4, columnIndex: 1 });
    expect(read.values?.[1]).toEqual([1, 'Persentase', 33.54]);
    expect(read.text?.[1]).toEqual(['1', 'Persentase', '33,54']);
    expect(read.valueTypes?.[2]).toEqual(['Double', 'String', 'String']);
    expect(office.traffic.requests).toBe(1);
    expect(office.traffic.bytesIn).toBeGreaterThan(100);
    expect(office.traffic.members).toContain('Range.values');
  });

  test('collections answer their items, nested properties and their place', async () => {
    connectOffice({ sheets: [IKU, { name: 'Catatan', visibility: 'Hidden' }] });
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name, items/visibility, items/protection/protected');
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(['IKU', 'Catatan']);
      expect(sheets.items[1]?.visibility).toBe('Hidden');
      expect(sheets.items[0]?.protection.protected).toBe(false);
      // An item that came from a collection is usable in the next request.
      const range = sheets.items[0]?.getRange('B5');
      range?.load(['values', 'format/fill/color', 'format/font', 'worksheet/name']);
      await context.sync();
      expect(range?.values).toEqual([['No']]);
      expect(range?.format.fill.color).toBe('#FFFFFF');
      expect(range?.format.font.name).toBe('Calibri');
      expect(range?.worksheet.name).toBe('IKU');
    });
  });

  test('what is not there is a null object, and an error where it was demanded', async () => {
    connectOffice({ sheets: [{ name: 'Kosong' }] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Tidak ada');
      const used = context.workbook.worksheets.getItem('Kosong').getUsedRangeOrNullObject(true);
      const below = sheet.getUsedRangeOrNullObject();
      used.load('address');
      await context.sync();
      expect([sheet.isNullObject, used.isNullObject, below.isNullObject]).toEqual([true, true, true]);
    });
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem('Tidak ada').getRange('A1').load('values');
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
    expect(error.debugInfo.statement).toContain('getItem');
  });

  test('a scalar property of a mixed range is null', async () => {
    connectOffice({ sheets: [{ name: 'A', cells: { A1: { value: 1, bold: true }, A2: 2 } }] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRange('A1:A2');
      range.load('format/font/bold, format/wrapText');
      await context.sync();
      expect(range.format.font.bold).toBeNull();
      expect(range.format.wrapText).toBe(false);
    });
  });

  test('neighbours of a range', async () => {
    connectOffice({ sheets: [IKU] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const start = sheet.getRange('C6');
      const made = {
        region: start.getSurroundingRegion(),
        offset: start.getOffsetRange(1, -1),
        resized: start.getResizedRange(1, 1),
        row: start.getEntireRow(),
        column: start.getEntireColumn(),
        cell: sheet.getRangeByIndexes(0, 0, 2, 3).getLastCell(),
        common: sheet.getRange('A1:C6').getIntersectionOrNullObject('C6:D9'),
        apart: sheet.getRange('A1:B2').getIntersectionOrNullObject('C6:D9'),
      };
      for (const range of Object.values(made)) range.load('address');
      await context.sync();
      expect(made.region.address).toBe('IKU!B5:D7');
      expect(made.offset.address).toBe('IKU!B7');
      expect(made.resized.address).toBe('IKU!C6:D7');
      expect(made.row.address).toBe('IKU!6:6');
      expect(made.column.address).toBe('IKU!C:C');
      expect(made.cell.address).toBe('IKU!C2');
      expect(made.common.address).toBe('IKU!C6');
      expect(made.apart.isNullObject).toBe(true);
    });
  });

  test('getCellProperties answers what was asked for', async () => {
    connectOffice({ sheets: [{ name: 'A', cells: { A1: { value: 1, fill: '#FF0000', bold: true } } }] });
    await Excel.run(async (context) => {
      const result = context.workbook.worksheets
        .getItem('A')
        .getRange('A1:B1')
        .getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      expect(result.value[0]?.[0]).toEqual({
        address: 'A!A1',
        format: { fill: { color: '#FF0000' }, font: { bold: true } },
      });
    });
  });
});

describe('writing', () => {
  test('null leaves a cell, an empty text clears it, texts are read as entries', async () => {
    const office = connectOffice({ sheets: [{ name: 'A', cells: { A1: 'tetap', B1: 'hilang' } }] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRange('A1:E1');
      range.values = [[null, '', '2024', "'007", '50%']];
      await context.sync();
    });
    expect(office.values('A', 'A1:E1')).toEqual([['tetap', '', 2024, '007', 0.5]]);
    expect(office.cell('A', 'E1')?.style?.numberFormat).toBe('0%');
  });

  test('a matrix of the wrong size is refused', async () => {
    connectOffice();
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1]];
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.errorLocation).toBe('Range.values');
  });

  test('formulas are kept in English whichever way they come', async () => {
    const office = connectOffice({}, { calculate: (formula) => (formula === '=ROUND(1.5,0)' ? 2 : undefined) });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').formulasLocal = [['=ROUND(1,5;0)']];
      const range = sheet.getRange('A1');
      await context.sync();
      range.load('formulas, formulasLocal, values');
      await context.sync();
      expect(range.formulas).toEqual([['=ROUND(1.5,0)']]);
      expect(range.formulasLocal).toEqual([['=ROUND(1,5;0)']]);
      expect(range.values).toEqual([[2]]);
    });
    expect(office.cell('Sheet1', 'A1')?.formula).toBe('=ROUND(1.5,0)');
  });

  test('styles, sizes, merges, borders and clearing', async () => {
    const office = connectOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B2');
      range.format.fill.color = 'yellow';
      range.format.font.bold = true;
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      range.format.columnWidth = 100;
      range.numberFormat = [['0.00']];
      await context.sync();
    }).catch(() => undefined);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').numberFormat = [
        ['0.00', null],
        ['0%', '@'],
      ] as string[][];
      sheet.getRange('A1:B1').merge();
      sheet.getRange('B2').clear('Formats');
      await context.sync();
    });
    const sheet = office.workbook.active;
    expect(office.cell('Sheet1', 'A2')?.style).toMatchObject({ fill: '#FFFF00', bold: true, numberFormat: '0%' });
    expect(office.cell('Sheet1', 'A2')?.style?.borders?.bottom?.line).toBe('Continuous');
    expect(office.cell('Sheet1', 'B2')?.style).toBeUndefined();
    expect(sheet.columns.get(0)?.size).toBe(100);
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  });

  test('inserted rows carry formulas along', async () => {
    const office = connectOffice({ sheets: [{ name: 'A', cells: { A1: 1, A2: { formula: '=A1*2', value: 2 } } }] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('1:1').insert('Down');
      await context.sync();
    });
    expect(office.cell('A', 'A3')?.formula).toBe('=A2*2');
    expect(office.cell('A', 'A2')?.value).toBe(1);
  });

  test('sheets are added, renamed, hidden and deleted', async () => {
    const office = connectOffice({ sheets: [{ name: 'Data' }] });
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const added = sheets.add('Laporan');
      added.tabColor = '#0F6CBD';
      added.position = 0;
      added.activate();
      const other = sheets.add();
      other.visibility = 'VeryHidden';
      await context.sync();
      added.name = 'Hasil';
      await context.sync();
    });
    expect(office.workbook.sheets.map(({ name }) => name)).toEqual(['Hasil', 'Data', 'Sheet3']);
    expect(office.workbook.active.name).toBe('Hasil');
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.add('data');
      await context.sync();
    });
    expect(error.code).toBe('ItemAlreadyExists');
  });

  test('tables, names, settings, validations and conditional formats', async () => {
    const office = connectOffice({ sheets: [IKU] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('IKU');
      const table = sheet.tables.add('B5:D7', true);
      table.name = 'TabelIku';
      context.workbook.names.add('Sasaran', sheet.getRange('C6'));
      context.workbook.settings.add('iku', { polaritas: 'naik' });
      sheet.getRange('D6:D7').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      const highlight = sheet.getRange('D6').conditionalFormats.add('Custom');
      highlight.custom.rule.formula = '=TRUE';
      highlight.custom.format.fill.color = '#FFF4CE';
      await context.sync();
      const setting = context.workbook.settings.getItemOrNullObject('iku');
      setting.load('value');
      const named = context.workbook.names.getItem('Sasaran').getRange();
      named.load('address');
      table.getDataBodyRange().load('address');
      highlight.load('id');
      await context.sync();
      expect(setting.value).toEqual({ polaritas: 'naik' });
      expect(named.address).toBe('IKU!C6');
      sheet.getRange('D6').conditionalFormats.getItem(highlight.id).delete();
      await context.sync();
    });
    expect(office.workbook.sheets[0]?.tables[0]?.name).toBe('TabelIku');
    expect(office.workbook.sheets[0]?.validations[0]?.rule).toHaveProperty('list');
    expect(office.workbook.sheets[0]?.conditionalFormats).toEqual([]);
  });
});

describe('refusing', () => {
  test('a locked cell of a protected sheet', async () => {
    const office = connectOffice({
      sheets: [{ name: 'A', protected: true, cells: { A1: 'x', B1: { value: 'y', unlocked: true } } }],
    });
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('A1').values = [['z']];
      await context.sync();
    });
    expect(error.code).toBe('AccessDenied');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('B1').values = [['z']];
      await context.sync();
    });
    expect(office.values('A', 'A1:B1')).toEqual([['x', 'z']]);
  });

  test('a member above the level of the host, and one that is not played', async () => {
    const office = connectOffice({}, { api: '1.4' });
    const read = (context: Excel.RequestContext) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getSurroundingRegion().load('address');
      return context.sync();
    };
    expect((await errorOf(read)).code).toBe('ApiNotFound');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.7')).toBe(false);
    office.api = '1.7';
    await Excel.run(read);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.7')).toBe(true);
    const error = await errorOf(async (context) => {
      context.workbook.pivotTables.load('items/name');
      await context.sync();
    });
    expect(error).toMatchObject({ code: 'ApiNotFound' });
    expect(error.debugInfo.errorLocation).toBe('Workbook.pivotTables');
  });

  test('versions compare part by part: 1.14 offers 1.9', async () => {
    connectOffice({}, { api: '1.14' });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  });

  test('more than five megabytes each way', async () => {
    connectOffice();
    const big = await errorOf(async (context) => {
      const text = 'x'.repeat(6 * 1024 * 1024);
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[text]];
      await context.sync();
    });
    expect(big.code).toBe('RequestPayloadSizeLimitExceeded');
    const long = await errorOf(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:Z100000').load('values');
      await context.sync();
    });
    expect(long.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('writes while a cell is being edited, unless they may wait', async () => {
    const office = connectOffice();
    office.editing = true;
    const write = async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    };
    expect((await errorOf(write)).code).toBe('InvalidOperationInCellEditMode');
    const waiting = Excel.run({ delayForCellEdit: true }, write);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(office.values('Sheet1', 'A1')).toEqual([['']]);
    office.editing = false;
    await waiting;
    expect(office.values('Sheet1', 'A1')).toEqual([[1]]);
  });
});

describe('events', () => {
  test('changes, selections and new sheets are pushed while registered', async () => {
    const office = connectOffice({ sheets: [IKU] });
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const changed = sheets.onChanged.add(
        async (event) => void seen.push(`changed ${event.address} ${event.changeType}`),
      );
      sheets.onSelectionChanged.add(async (event) => void seen.push(`selected ${event.address}`));
      sheets.onAdded.add(async () => void seen.push('added'));
      await context.sync();

      office.user('IKU', 'C6', [['baru']]);
      office.select('IKU', 'D6:D7');
      office.workbook.change('grid', () => office.workbook.addSheet('Lain'));
      await office.settled();
      expect(seen).toEqual(['changed C6 RangeEdited', 'selected D6:D7', 'added']);

      changed.remove();
      await context.sync();
      office.user('IKU', 'C6', [['lagi']]);
      await office.settled();
      expect(seen).toHaveLength(3);
    });
  });

  test('an event gives its range', async () => {
    const office = connectOffice({ sheets: [IKU] });
    let values: unknown;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('IKU').onChanged.add((event) =>
        Excel.run(async (own) => {
          const range = event.getRange(own);
          range.load('values');
          await own.sync();
          values = range.values;
        }),
      );
      await context.sync();
    });
    office.user('IKU', 'C6:C7', [['a'], ['b']]);
    await office.settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(values).toEqual([['a'], ['b']]);
  });
});

test('tracked ranges live on between requests and are let go of after the run', async () => {
  const office = connectOffice({ sheets: [IKU] });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('IKU').getUsedRange();
    await context.sync();
    range.load('address');
    await context.sync();
    expect(range.address).toBe('IKU!B5:D7');
    expect(office.trackedCount).toBe(1);
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(office.trackedCount).toBe(0);
});

test('custom XML parts are found by namespace; the only one is none where there are more', async () => {
  const office = connectOffice();
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const ours = parts.getByNamespace('urn:uji');
    const before = ours.getOnlyItemOrNullObject();
    const added = parts.add('<a xmlns="urn:uji">1</a>');
    const only = ours.getOnlyItemOrNullObject().load('id,namespaceUri');
    const xml = added.getXml();
    await context.sync();
    expect([before.isNullObject, only.namespaceUri, xml.value]).toEqual([true, 'urn:uji', '<a xmlns="urn:uji">1</a>']);
    parts.add('<a xmlns="urn:uji">2</a>');
    parts.add('<a xmlns="urn:lain"/>');
    const two = ours.getOnlyItemOrNullObject();
    const count = ours.getCount();
    await context.sync();
    expect([two.isNullObject, count.value]).toEqual([true, 2]);
    parts.add('bukan XML');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
  expect(office.workbook.customXmlParts.size).toBe(3);
});
