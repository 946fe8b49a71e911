/** @jest-environment jsdom */
import { withoutEmptyTail } from '../../src/workbench/files/empty-tail';
import { openWorkbook } from '../../src/workbench/files/open-workbook';
import { saveWorkbook } from '../../src/workbench/files/save-workbook';
import { zipSync, strToU8 } from 'fflate';
import { connectOffice } from './office';

function reopen(workbook: Parameters<typeof saveWorkbook>[0]) {
  return openWorkbook(new Uint8Array(saveWorkbook(workbook, null, () => false)), 'simpanan.xlsx').workbook;
}

test('validations come back from the file, also one that only shows a prompt', async () => {
  const office = connectOffice({ sheets: [{ name: 'IKU' }] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('IKU');
    const list = sheet.getRange('B2:B9').dataValidation;
    list.rule = { list: { inCellDropDown: true, source: '%,Orang' } };
    list.errorAlert = { showAlert: true, style: 'Stop', title: 'Satuan', message: 'Pilih dari daftar.' };
    const prompt = { showPrompt: true, title: 'Target', message: 'Ketik angkanya.' };
    sheet.getRange('C2:C9').dataValidation.prompt = prompt;
    await context.sync();
  });
  const [sheet] = reopen(office.workbook).sheets;
  expect(sheet?.validations.map(({ rule, areas }) => [rule, areas[0]?.column])).toEqual([
    [{ list: { inCellDropDown: true, source: '%,Orang' } }, 1],
    [{}, 2],
  ]);
  expect(sheet?.validations[1]?.prompt).toMatchObject({ title: 'Target', message: 'Ketik angkanya.' });
});

test('a highlight that a file was saved with is found again, and can be taken off', async () => {
  const office = connectOffice({ sheets: [{ name: 'IKU', cells: { B2: 'x' } }] });
  await Excel.run(async (context) => {
    const format = context.workbook.worksheets
      .getItem('IKU')
      .getRanges('B2,C3:C4')
      .conditionalFormats.add('Custom').custom;
    format.rule.formula = '=LEN("Asisten IKU")>0';
    format.format.fill.color = '#F8CCD1';
    await context.sync();
  });
  const file = openWorkbook(new Uint8Array(saveWorkbook(office.workbook, null, () => false)), 'simpanan.xlsx');
  const [sheet] = file.workbook.sheets;
  expect(sheet?.conditionalFormats).toMatchObject([
    { formula: '=LEN("Asisten IKU")>0', style: { fill: '#F8CCD1' }, areas: [{ row: 1, column: 1 }, { rows: 2 }] },
  ]);
  if (sheet) sheet.conditionalFormats = [];
  const cleared = openWorkbook(new Uint8Array(saveWorkbook(file.workbook, file, () => false)), 'simpanan.xlsx');
  expect(cleared.workbook.sheets[0]?.conditionalFormats).toEqual([]);
});

test('custom XML parts come back from the file with their ids, changed, new and gone', async () => {
  const office = connectOffice();
  const write = async (change: (parts: Excel.CustomXmlPartCollection) => void) =>
    Excel.run(async (context) => {
      change(context.workbook.customXmlParts);
      await context.sync();
    });
  await write((parts) => {
    for (const text of ['satu', 'dua', 'tiga']) parts.add(`<a xmlns="urn:uji">${text}</a>`);
  });
  const first = openWorkbook(new Uint8Array(saveWorkbook(office.workbook, null, () => false)), 'simpanan.xlsx');
  expect([...first.workbook.customXmlParts]).toEqual([...office.workbook.customXmlParts]);
  const [kept = '', changed = '', gone = ''] = first.workbook.customXmlParts.keys();
  office.workbook.adopt(first.workbook);
  await write((parts) => {
    parts.getItem(changed).setXml('<a xmlns="urn:uji">lain</a>');
    parts.getItem(gone).delete();
    parts.add('<b/>');
  });
  const second = openWorkbook(new Uint8Array(saveWorkbook(office.workbook, first, () => false)), 'simpanan.xlsx');
  const parts = [...second.workbook.customXmlParts];
  expect(parts.slice(0, 2)).toEqual([
    [kept, '<a xmlns="urn:uji">satu</a>'],
    [changed, '<a xmlns="urn:uji">lain</a>'],
  ]);
  expect(parts.slice(2).map(([, xml]) => xml)).toEqual(['<b/>']);
});

const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

test.each([
  ['an empty file', new Uint8Array(), 'bukan buku kerja Excel'],
  ['a text', strToU8('No;Indikator'), 'bukan buku kerja Excel'],
  ['a protected or an old file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'kata sandi'],
  ['another kind of archive', zip({ 'halo.txt': 'halo' }), 'bukan buku kerja Excel'],
  ['a torn file', zip({ 'halo.txt': 'halo' }).slice(0, 20), 'rusak'],
  ['a document of Word', zip({ '[Content_Types].xml': TYPES, 'word/document.xml': '<w/>' }), 'bukan buku kerja Excel'],
  ['a part that is no XML', zip({ '[Content_Types].xml': TYPES, '_rels/.rels': '<R><' }), 'rusak'],
])('%s is refused with what it is', (_name, data, message) => {
  expect(() => openWorkbook(data, 'berkas.xlsx')).toThrow(message);
});

test('a sheet that is formatted to its last row is read up to its last content', () => {
  const row = (number: number, cells: string) => `<row r="${number}" s="1">${cells}</row>`;
  const tail = Array.from({ length: 50 }, (_, index) => row(index + 10, '<c r="A1" s="1"/>')).join('');
  const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData><mergeCells/></worksheet>`;
  const content = row(1, '<c r="A1"><v>1</v></c><c r="B1" s="1"/>');
  expect(withoutEmptyTail(sheet(content + tail), 100)).toBe(sheet(content));
  expect(withoutEmptyTail(sheet(tail), 100)).toBe(sheet(''));
  expect(withoutEmptyTail(sheet(content + tail))).toBe(sheet(content + tail));
});
