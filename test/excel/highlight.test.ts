/** @jest-environment jsdom */
import { type Finding } from '../../src/core/rules/rule';
import { type Level } from '../../src/core/knowledge/choices/levels';
import { SheetsRefused, canHighlight, createHighlighter } from '../../src/excel/highlight';
import { type ConnectedOffice, connectOffice } from '../workbench/office';

const text = { id: '', en: '' };
const finding = (sheet: string, row: number, column: number, level: Level): Finding => ({
  rule: {
    id: 'x',
    level,
    title: text,
    why: text,
    remedy: text,
    basis: { kind: 'practice', citation: text },
    messages: {},
  },
  level,
  sheet,
  cell: { row, column },
  messageId: 'x',
  data: {},
  table: 0,
  subject: '',
  text: '',
});

/** Someone's own conditional format and fill, which nothing may touch. */
async function withForeignFormat() {
  const office = connectOffice({
    sheets: [
      { name: 'IKU', cells: { A1: { value: 'x', fill: '#FFFF00' }, B2: 1 } },
      { name: 'Kunci', cells: { A1: 1 }, protected: true },
    ],
  });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('IKU').getRange('A1:B2');
    range.conditionalFormats.add('Custom').custom.rule.formula = '=A1>5';
    await context.sync();
  });
  return office;
}

const formats = () =>
  Excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem('IKU').getRange().conditionalFormats;
    all.load('items/type,items/customOrNullObject/rule/formula');
    await context.sync();
    return all.items.map((format) => format.customOrNullObject.rule.formula);
  });

test('on and off again leaves the formatting as it was, however often', async () => {
  const office = await withForeignFormat();
  const { highlight, clearHighlight, isHighlighted } = createHighlighter();
  const before = JSON.stringify([...(office.workbook.findSheet('IKU')?.cells ?? [])]);
  const findings = [finding('IKU', 0, 0, 'warning'), finding('IKU', 0, 0, 'error'), finding('IKU', 1, 1, 'advice')];
  expect(await isHighlighted()).toBe(false);
  expect(await highlight(findings)).toEqual([]);
  expect(await isHighlighted()).toBe(true);
  await highlight(findings);
  expect(await formats()).toHaveLength(3);
  await clearHighlight();
  expect(await isHighlighted()).toBe(false);
  expect(await formats()).toEqual(['=A1>5']);
  expect(JSON.stringify([...(office.workbook.findSheet('IKU')?.cells ?? [])])).toBe(before);
});

test('colours every cell that a finding speaks of', async () => {
  connectOffice({ sheets: [{ name: 'IKU', cells: { A1: 1, B1: 2, C1: 3 } }] });
  const { highlight } = createHighlighter();
  await highlight([{ ...finding('IKU', 0, 0, 'error'), cells: [{ row: 0, column: 2 }] }]);
  const coloured = await Excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem('IKU').getRange().conditionalFormats;
    all.load('items');
    await context.sync();
    const ranges = all.items.map((format) => format.getRanges());
    ranges.forEach((range) => range.load('address'));
    await context.sync();
    return ranges.map(({ address }) => address);
  });
  expect(coloured).toEqual(['IKU!A1,IKU!C1']);
});

test('names the protected sheets that it left out; accepted findings are not coloured', async () => {
  await withForeignFormat();
  const { highlight } = createHighlighter();
  const accepted = { ...finding('IKU', 1, 1, 'error'), accepted: 'sudah dibahas' };
  expect(await highlight([finding('Kunci', 0, 0, 'error'), accepted])).toEqual(['Kunci']);
  expect(await formats()).toEqual(['=A1>5']);
});

describe('a pane that has painted before', () => {
  const THREE = [finding('IKU', 0, 0, 'error'), finding('Lain', 0, 0, 'error'), finding('Lain', 1, 0, 'advice')];
  const open = () =>
    connectOffice({
      sheets: [
        { name: 'IKU', cells: { A1: 1 } },
        { name: 'Lain', cells: { A1: 1 } },
      ],
    });

  test('asks Excel nothing while the same cells are to be coloured', async () => {
    const office = open();
    const pane = createHighlighter();
    await pane.highlight(THREE);
    office.traffic.reset();
    await pane.highlight([...THREE]);
    expect(office.traffic.requests).toBe(0);
  });

  test('writes only on the sheet where something has changed', async () => {
    const office = open();
    const pane = createHighlighter();
    await pane.highlight(THREE);
    const before = office.workbook.findSheet('Lain')?.conditionalFormats;
    await pane.highlight(THREE.slice(1));
    expect(office.workbook.findSheet('IKU')?.conditionalFormats).toEqual([]);
    expect(office.workbook.findSheet('Lain')?.conditionalFormats).toBe(before);
    await pane.highlight(THREE);
    expect(office.workbook.findSheet('IKU')?.conditionalFormats).toHaveLength(1);
  });

  test('paints anew what it took off, and forgets a sheet that is gone', async () => {
    const office = open();
    const pane = createHighlighter();
    await pane.highlight(THREE);
    await pane.clearHighlight();
    await pane.highlight(THREE);
    expect(office.workbook.findSheet('Lain')?.conditionalFormats).toHaveLength(2);
    const gone = office.workbook.findSheet('Lain');
    if (gone) office.workbook.change('grid', () => office.workbook.removeSheet(gone));
    await pane.highlight(THREE.slice(0, 1));
    office.traffic.reset();
    expect(await pane.highlight(THREE.slice(0, 1))).toEqual([]);
    expect(office.traffic.requests).toBe(0);
  });
});

describe('a sheet that Excel refuses', () => {
  const sheets = [
    { name: 'IKU', cells: { A1: 1 } },
    { name: 'Rumit', cells: { A1: 1 } },
  ];
  const both = [finding('IKU', 0, 0, 'error'), finding('Rumit', 0, 0, 'error')];
  const countOn = (office: ConnectedOffice, name: string) => office.workbook.findSheet(name)?.conditionalFormats.length;

  const addForeign = (office: ConnectedOffice, count: number) => {
    const sheet = office.workbook.findSheet('Rumit');
    if (!sheet) throw new Error('No sheet');
    const areas = [{ row: 0, column: 0, rows: 1, columns: 1 }];
    const format = (id: number) => ({
      id: String(id),
      areas,
      type: 'Custom',
      stopIfTrue: false,
      formula: '=A1',
      style: {},
    });
    sheet.conditionalFormats = Array.from({ length: count }, (_, id) => format(id));
  };

  test('is named, and the others are coloured, known to be, and cleared', async () => {
    const office = connectOffice({ sheets }, { quirks: ['format-bersyarat-ganda'] });
    addForeign(office, 2);
    const pane = createHighlighter();
    await expect(pane.highlight(both)).rejects.toEqual(new SheetsRefused(['Rumit']));
    expect([countOn(office, 'IKU'), countOn(office, 'Rumit')]).toEqual([1, 2]);
    expect(await pane.isHighlighted()).toBe(true);
    await expect(pane.clearHighlight()).rejects.toEqual(new SheetsRefused(['Rumit']));
    expect([countOn(office, 'IKU'), countOn(office, 'Rumit')]).toEqual([0, 2]);
  });

  test('loses the marks that the pane itself has made there', async () => {
    const office = connectOffice({ sheets }, { quirks: ['format-bersyarat-ganda'] });
    addForeign(office, 1);
    const pane = createHighlighter();
    expect(await pane.highlight(both)).toEqual([]);
    expect(await pane.clearHighlight()).toEqual([]);
    expect([countOn(office, 'IKU'), countOn(office, 'Rumit')]).toEqual([0, 1]);
  });

  test('when marks are written is named too; a mark that Excel no longer finds is passed over', async () => {
    const office = connectOffice({ sheets });
    const pane = createHighlighter();
    await pane.highlight(both);
    // Someone else takes the mark off while ours is on its way.
    let isFirst = true;
    office.onUse = (member) => {
      if (member !== 'ConditionalFormat.delete' || !isFirst) return undefined;
      isFirst = false;
      const sheet = office.workbook.findSheet('IKU');
      if (sheet) sheet.conditionalFormats = [];
      return 'ItemNotFound';
    };
    expect(await pane.highlight([finding('IKU', 1, 1, 'error'), finding('Rumit', 1, 1, 'error')])).toEqual([]);
    expect([countOn(office, 'IKU'), countOn(office, 'Rumit')]).toEqual([1, 1]);
    // Of the two sheets together, and then of each by itself, the second.
    let added = 0;
    office.onUse = (member) =>
      member === 'ConditionalFormatCollection.add' && ++added % 2 === 0 ? 'AccessDenied' : undefined;
    await expect(pane.highlight(both)).rejects.toEqual(new SheetsRefused(['Rumit']));
  });

  test('gets no second mark where Excel says that the first, which is there, is not', async () => {
    const office = connectOffice({ sheets });
    const pane = createHighlighter();
    await pane.highlight(both);
    office.refuse((member) => member === 'ConditionalFormat.delete', 'ItemNotFound', 'always');
    const later = [finding('IKU', 1, 1, 'error'), finding('Rumit', 0, 0, 'error')];
    await expect(pane.highlight(later)).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(countOn(office, 'IKU')).toBe(1);
  });

  test('is told with Excel’s reason where no sheet can be coloured', async () => {
    const office = connectOffice({ sheets });
    office.refuse((member) => member === 'ConditionalFormatCollection.add', 'AccessDenied', 'always');
    await expect(createHighlighter().highlight(both)).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});

test.each([
  ['m365', true],
  ['ltsc2024', true],
  ['ltsc2021', false],
] as const)('%s bears colours beside custom functions: %s', (excel, bears) => {
  connectOffice({}, { excel });
  expect(canHighlight()).toBe(bears);
});
