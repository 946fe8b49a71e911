/** @jest-environment jsdom */
import { type Finding, type Level } from '../../src/core/rules/rule';
import { clearHighlight, highlight, isHighlighted } from '../../src/excel/highlight';
import { connectOffice } from '../workbench/office';

const text = { id: '', en: '' };
const finding = (sheet: string, row: number, column: number, level: Level): Finding => ({
  rule: { id: 'x', level, title: text, why: text, basis: { kind: 'practice', citation: text }, messages: {} },
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

test('names the protected sheets that it left out; accepted findings are not coloured', async () => {
  await withForeignFormat();
  const accepted = { ...finding('IKU', 1, 1, 'error'), accepted: 'sudah dibahas' };
  expect(await highlight([finding('Kunci', 0, 0, 'error'), accepted])).toEqual(['Kunci']);
  expect(await formats()).toEqual(['=A1>5']);
});
