/** Files that are broken or made to hurt: each is read, or refused with the reason, and costs neither time nor memory. */

import * as XLSX from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';

import { review } from '../../src/core/review';
import { UNKNOWN_FORMULA } from '../../src/core/sheet/grid';
import { readWorkbook, UnreadableFile, type WorkbookFile } from '../../src/xlsx/read';
import { binaryFailure } from '../../src/xlsx/read/binary-records';
import { gridFromWorksheet } from '../../src/xlsx/read/grid-from-worksheet';
import { SheetXmlTrimmer, trimSheetXml } from '../../src/xlsx/read/trim-sheet-xml';
import { rawWorkbook, textCell } from './make-workbook';

const ROW = `<row r="1">${textCell('A1', 'Indikator')}</row>`;
const GOOD = { name: 'Baik', xml: ROW };

function reasonOf(bytes: Uint8Array, name = 'buku.xlsx'): string {
  try {
    readWorkbook(bytes, name);
    return 'readable';
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason;
    throw error;
  }
}

function outcome({ sheets, unreadable }: WorkbookFile) {
  return { read: sheets.map(({ name }) => name), unreadable };
}

/** A workbook with a good sheet and one of this XML. */
const beside = (xml: string, more: Readonly<Record<string, string>> = {}) =>
  readWorkbook(rawWorkbook([GOOD, { name: 'Rusak', xml }], more), 'buku.xlsx');

describe('a damaged sheet is named, and the others are read', () => {
  const damaged = { read: ['Baik'], unreadable: [{ name: 'Rusak', reason: 'corrupted' }] };

  it('a shared text that is not there', () => {
    expect(outcome(beside('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'))).toEqual(damaged);
  });

  it('a part that was cut short', () => {
    const cut = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${ROW}`;
    expect(outcome(beside(cut))).toEqual(damaged);
    expect(outcome(beside(cut.slice(0, -20)))).toEqual(damaged);
    expect(outcome(beside(cut.replace(/<sheetData>.*/, '')))).toEqual(damaged);
  });

  it('a part that was cut short after megabytes', () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, row) => `<row r="${row + 1}">${textCell(`A${row + 1}`, 'x'.repeat(120))}</row>`,
    );
    const cut = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}`;
    expect(outcome(beside(cut))).toEqual(damaged);
  });

  it('rows that end and begin again: no program shows the second ones', () => {
    const part = (cells: string) =>
      `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${cells}</worksheet>`;
    for (const first of ['<sheetData/>', `<sheetData>${ROW}</sheetData>`]) {
      expect(outcome(beside(part(`${first}<sheetData>${ROW}</sheetData>`)))).toEqual(damaged);
    }
    const trimmer = new SheetXmlTrimmer();
    trimmer.add(strToU8(part(`<sheetData>${ROW}</sheetData><sheetData>${ROW}</sheetData>`)));
    expect(trimmer.finish()).toBeNull();
  });

  it('a number that is none is said, and read as blank', () => {
    const read = beside('<row r="1"><c r="A1"><v>1e999</v></c><c r="B1"><v>-1e400</v></c><c r="C1"><v>5</v></c></row>');
    expect(read.sheets[1]?.values).toEqual([[5]]);
    expect(read.notes.map(({ id }) => id)).toEqual([expect.stringContaining('isi A1 dan 1 sel lain bukan angka')]);
  });

  it('a part that is missing', () => {
    const parts = Object.entries(unzipSync(rawWorkbook([GOOD, { name: 'Rusak', xml: ROW }])));
    const without = Object.fromEntries(parts.filter(([path]) => path !== 'xl/worksheets/sheet2.xml'));
    expect(outcome(readWorkbook(zipSync(without), 'buku.xlsx'))).toEqual(damaged);
  });

  it('when none is left the file is unreadable', () => {
    expect(reasonOf(rawWorkbook([{ name: 'IKU', xml: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>' }]))).toBe(
      'corrupted',
    );
  });
});

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const part = (rows: string) =>
  `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;

describe('what stands among the rows without being one hides none of them', () => {
  const second = `<row r="2">${textCell('A2', 'Realisasi')}</row>`;

  it.each([
    ['a comment', '<!-- </sheetData> -->'],
    ['an instruction', '<?x </sheetData> ?>'],
  ])('%s', (_what, aside) => {
    expect(beside(part(ROW + aside + second)).sheets[1]?.values).toEqual([['Indikator'], ['Realisasi']]);
  });

  it('text that is set apart', () => {
    const apart = '<row r="2"><c r="A2" t="inlineStr"><is><t><![CDATA[a </sheetData> & b]]></t></is></c></row>';
    expect(beside(part(ROW + apart)).sheets[1]?.values).toEqual([['Indikator'], ['a </sheetData> & b']]);
  });

  it('in a sheet that is read piece by piece they make it unreadable', () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, row) => `<row r="${row + 1}">${textCell(`A${row + 1}`, 'x'.repeat(120))}</row>`,
    );
    const hidden = part(`${rows.slice(0, 30_000).join('')}<!-- </sheetData> -->${rows.slice(30_000).join('')}`);
    expect(outcome(beside(hidden))).toEqual({ read: ['Baik'], unreadable: [{ name: 'Rusak', reason: 'corrupted' }] });
  });
});

describe('one lost or misspelt tag is damage, whatever the parser makes of it', () => {
  const damaged = { read: ['Baik'], unreadable: [{ name: 'Rusak', reason: 'corrupted' }] };

  it.each([
    ['a value without its end', '<row r="1"><c r="A1"><v>70<v></c></row>'],
    ['a place that is none', '<row r="1"><c r="E"><v>70</v></c></row>'],
    ['a number with letters', '<row r="1"><c r="A1"><v>80abc</v></c></row>'],
    ['a number with a comma', '<row r="1"><c r="A1"><v>80,5</v></c></row>'],
    ['half of a shared text', '<row r="1"><c r="A1" t="s"><v>1.5</v></c></row>'],
    ['a shared text without its number', '<row r="1"><c r="A1" t="s"><v></v></c></row>'],
  ])('%s', (_what, rows) => {
    expect(outcome(beside(rows))).toEqual(damaged);
  });

  it('in the shared texts or the list of sheets the file is refused: all behind it would be read wrongly', () => {
    const parts = unzipSync(rawWorkbook([GOOD, { name: 'Lain', xml: ROW }]));
    const list = Buffer.from(parts['xl/workbook.xml'] ?? []).toString();
    const texts = '<sst><si><t>a</t><si><t>b</t></si></sst>';
    expect(reasonOf(zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8(texts) }))).toBe('corrupted');
    const misspelt = strToU8(
      list.replace('<sheet name="Lain"', '<sheat name="Lain"').replace('/></sheets>', '></sheets>'),
    );
    expect(reasonOf(zipSync({ ...parts, 'xl/workbook.xml': misspelt }))).toBe('corrupted');
  });
});

describe('a sheet is looked at wherever the workbook keeps it and however it is written', () => {
  const moved = (sheet: Uint8Array) => {
    const parts = unzipSync(rawWorkbook([GOOD, { name: 'Rusak', xml: ROW }]));
    const relations = Buffer.from(parts['xl/_rels/workbook.xml.rels'] ?? []).toString();
    const types = Buffer.from(parts['[Content_Types].xml'] ?? []).toString();
    const others = Object.fromEntries(Object.entries(parts).filter(([path]) => path !== 'xl/worksheets/sheet2.xml'));
    return zipSync({
      ...others,
      '[Content_Types].xml': strToU8(types.replace('worksheets/sheet2', 'lembar/sheet2')),
      'xl/_rels/workbook.xml.rels': strToU8(relations.replace('worksheets/sheet2', 'lembar/sheet2')),
      'xl/lembar/sheet2.xml': sheet,
    });
  };

  it('in another folder', () => {
    expect(readWorkbook(moved(strToU8(part(ROW))), 'buku.xlsx').sheets[1]?.values).toEqual([['Indikator']]);
    expect(outcome(readWorkbook(moved(strToU8(part(ROW).slice(0, -30))), 'buku.xlsx'))).toEqual({
      read: ['Baik'],
      unreadable: [{ name: 'Rusak', reason: 'corrupted' }],
    });
  });

  it.each(['chartsheet', 'dialogsheet'])('in a binary workbook that calls it a %s', (kind) => {
    const workbook = XLSX.utils.book_new();
    for (const name of ['Baik', 'Rusak'])
      XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet([['Indikator']]), name);
    const parts = unzipSync(new Uint8Array(XLSX.write(workbook, { type: 'array', bookType: 'xlsb' })));
    const relations = Buffer.from(parts['xl/_rels/workbook.bin.rels'] ?? []).toString();
    const disguised = relations.replace(/worksheet(" Target="worksheets\/sheet2)/, `${kind}$1`);
    expect(disguised).not.toBe(relations);
    const bytes = zipSync({ ...parts, 'xl/_rels/workbook.bin.rels': strToU8(disguised) });
    expect(outcome(readWorkbook(bytes, 'buku.xlsb'))).toEqual({
      read: ['Baik'],
      unreadable: [{ name: 'Rusak', reason: 'corrupted' }],
    });
  });

  it('in UTF-16', () => {
    const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    const xml = part(ROW).replace('?>', ' encoding="UTF-16"?>');
    expect(readWorkbook(moved(utf16(xml)), 'buku.xlsx').sheets[1]?.values).toEqual([['Indikator']]);
    expect(outcome(readWorkbook(moved(utf16(xml.slice(0, -30))), 'buku.xlsx')).read).toEqual(['Baik']);
  });
});

describe('a file whose list of sheets was cut short is refused, because nobody would miss the sheets that are gone', () => {
  it('the workbook part', () => {
    const parts = unzipSync(rawWorkbook([GOOD, { name: 'Lain', xml: ROW }]));
    const list = Buffer.from(parts['xl/workbook.xml'] ?? []).toString();
    for (const cut of [list.indexOf('<sheet name="Lain"'), list.indexOf('<sheets>')]) {
      const damaged = { ...parts, 'xl/workbook.xml': strToU8(list.slice(0, cut)) };
      expect(reasonOf(zipSync(damaged))).toBe('corrupted');
    }
  });

  it('XML of 2003', () => {
    const sheet = (name: string) =>
      `<Worksheet ss:Name="${name}"><Table><Row><Cell><Data ss:Type="String">x</Data></Cell></Row></Table></Worksheet>`;
    const whole = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${sheet('Satu')}${sheet('Dua')}</Workbook>`;
    expect(reasonOf(strToU8(whole), 'buku.xls')).toBe('readable');
    expect(reasonOf(strToU8(whole.slice(0, -40)), 'buku.xls')).toBe('corrupted');
  });
});

describe('a sheet that reaches beyond Excel', () => {
  it.each([
    ['a row number', '<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>'],
    ['a row number without cells', `${ROW}<row r="999999999"><c><v>1</v></c></row>`],
    ['a column', '<row r="1"><c r="ZZZZZ1"><v>1</v></c></row>'],
    // Numbers so large that what holds the rows forgets them.
    ['a cell of a row that no list has', '<row r="1"><c r="A4294967297"><v>1</v></c></row>'],
    ['a cell of a row beyond counting', `<row r="1"><c r="A${'9'.repeat(40)}"><v>1</v></c></row>`],
    ['a cell of a column that no list has', '<row r="1"><c r="AAAAAAAAAA1"><v>1</v></c></row>'],
  ])('by %s is named, and the others are read', (_what, xml) => {
    expect(outcome(beside(xml))).toEqual({ read: ['Baik'], unreadable: [{ name: 'Rusak', reason: 'beyondExcel' }] });
  });

  it('by columns without cells, or by a link on every cell, is read as far as it goes', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const xml = `<?xml version="1.0"?><worksheet xmlns="${main}"><cols><col min="2" max="4000000000" hidden="1"/></cols><sheetData>${ROW}</sheetData><hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks></worksheet>`;
    const [sheet] = readWorkbook(rawWorkbook([{ name: 'IKU', xml }]), 'buku.xlsx').sheets;
    expect(sheet?.values).toEqual([['Indikator']]);
    const empty = xml.replace(/<sheetData>.*<\/sheetData>/, '<sheetData/>');
    expect(readWorkbook(rawWorkbook([{ name: 'IKU', xml: empty }]), 'buku.xlsx').sheets).toHaveLength(1);
  });

  it('by comments on every row is read: comments are not looked at', () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const bytes = rawWorkbook([GOOD], {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${office}/comments" Target="../comments1.xml"/></Relationships>`,
      'xl/comments1.xml':
        '<comments><commentList><comment ref="A4294967295"><text><t>x</t></text></comment></commentList></comments>',
    });
    expect(readWorkbook(bytes, 'buku.xlsx').sheets[0]?.values).toEqual([['Indikator']]);
  });
});

describe('a few bytes that ask for a million cells', () => {
  const openDocument = (rows: string) =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'META-INF/manifest.xml': strToU8(
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
      ),
      'styles.xml': strToU8('<office:document-styles xmlns:office="o"/>'),
      'content.xml': strToU8(
        `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="IKU">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    });
  const cell = (attributes: string) =>
    `<table:table-cell office:value-type="string"${attributes}><text:p>Indikator</text:p></table:table-cell>`;

  it.each([
    ['rows', '<table:table-row table:number-rows-repeated="1000000000">', ''],
    ['columns', '<table:table-row>', ' table:number-columns-repeated="1000000000"'],
    ['both', '<table:table-row table:number-rows-repeated="20000">', ' table:number-columns-repeated="16000"'],
  ])('OpenDocument: repeated %s with content are refused', (_what, row, attributes) => {
    expect(reasonOf(openDocument(`${row}${cell(attributes)}</table:table-row>`), 'buku.ods')).toBe('tooLarge');
  });

  it('OpenDocument: a content that was cut short is refused', () => {
    const parts = unzipSync(openDocument(`<table:table-row>${cell('')}</table:table-row>`));
    const cut = { ...parts, 'content.xml': (parts['content.xml'] ?? new Uint8Array()).slice(0, -60) };
    expect(reasonOf(zipSync(cut), 'buku.ods')).toBe('corrupted');
  });

  it('OpenDocument: blank cells may be repeated to the end of the sheet, and cost nothing', () => {
    const blank =
      '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row><table:table-row><table:covered-table-cell table:number-columns-repeated="1000000000"/></table:table-row>';
    const bytes = openDocument(`<table:table-row>${cell('')}</table:table-row>${blank}`);
    expect(readWorkbook(bytes, 'buku.ods').sheets[0]?.values).toEqual([['Indikator']]);
  });

  const xml2003 = (table: string) =>
    strToU8(
      `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="IKU"><Table>${table}</Table></Worksheet></Workbook>`,
    );
  const data = '<Data ss:Type="String">Indikator</Data></Cell></Row>';

  it('XML of 2003: a merge over everything is read, an index or a span beyond the sheet refused', () => {
    const merged = xml2003(`<Row><Cell ss:MergeAcross="1000000000" ss:MergeDown="1000000000">${data}`);
    expect(readWorkbook(merged, 'buku.xls').sheets[0]?.values).toEqual([['Indikator']]);
    expect(reasonOf(xml2003(`<Row ss:Index="1000000000"><Cell>${data}`), 'buku.xls')).toBe('beyondExcel');
    expect(reasonOf(xml2003(`<Row><Cell ss:Index="1000000000">${data}`), 'buku.xls')).toBe('beyondExcel');
    expect(reasonOf(xml2003(`<Column ss:Span="1000000000"/><Row><Cell>${data}`), 'buku.xls')).toBe('beyondExcel');
  });

  it('a web page: a cell behind a thousand million columns is refused', () => {
    const page = '<html><table><tr><td colspan="1000000000">Indikator</td><td>Target</td></tr></table></html>';
    expect(reasonOf(strToU8(page), 'buku.xls')).toBe('beyondExcel');
  });

  it('a workbook that unpacks to a row without end is refused', () => {
    const xml = `<row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(20 * 1024 * 1024)}</t></is></c></row>`;
    expect(outcome(beside(xml))).toEqual({ read: ['Baik'], unreadable: [{ name: 'Rusak', reason: 'tooLarge' }] });
  });

  it('a text of tens of megabytes is refused', () => {
    expect(reasonOf(strToU8('1;Persentase jalan mantap\n'.repeat(900_000)), 'data.csv')).toBe('tooLarge');
  });

  it('one text of a megabyte in thousands of cells is cut to what a cell holds, and that is said', () => {
    const text = 'Persentase\r\n'.repeat(100_000);
    const rows = Array.from(
      { length: 4_000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>0</v></c></row>`,
    );
    const bytes = rawWorkbook([{ name: 'IKU', xml: rows.join('') }], {
      'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${text}</t></si></sst>`,
    });
    const parts = unzipSync(bytes);
    const types = Buffer.from(parts['[Content_Types].xml'] ?? []).toString();
    parts['[Content_Types].xml'] = strToU8(
      types.replace(
        '</Types>',
        '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
      ),
    );
    const { sheets, notes } = readWorkbook(zipSync(parts), 'buku.xlsx');
    expect(sheets[0]?.values).toHaveLength(4_000);
    expect(String(sheets[0]?.values[0]?.[0]).length).toBeLessThanOrEqual(32_767);
    expect(notes.map((note) => note.id)).toEqual([expect.stringContaining('teks di A1')]);
  });

  it('a number format of two hundred thousand brackets is passed over', () => {
    const bytes = rawWorkbook([{ name: 'IKU', xml: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' }], {
      'xl/styles.xml': `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="${'['.repeat(200_000)}"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
    });
    const [sheet] = readWorkbook(bytes, 'buku.xlsx').sheets;
    expect([sheet?.values, sheet?.numberFormats]).toEqual([[[1]], [['General']]]);
  });
});

describe('what the parser gives of a kind that it does not promise', () => {
  const grid = (cell: object) => {
    const reading = gridFromWorksheet('IKU', { '!data': [[cell]] } as unknown as XLSX.WorkSheet, false, {
      listObjects: undefined,
      marks: undefined,
      seal: undefined,
    });
    return reading.kind === 'read' ? reading.grid : null;
  };

  it.each([1, [24, 37], { s: 1 }, true])('a formula that is %j is a formula that nobody knows', (f) => {
    expect(grid({ t: 'n', v: 5, f })).toMatchObject({ values: [[5]], formulas: [[UNKNOWN_FORMULA]] });
  });

  it('such a formula is not held against the formulas around it', () => {
    const table = 'No;Indikator;Satuan;Target;Realisasi;Capaian\n';
    const rows = [1, 2, 3, 4].map((row) => `${row};Persentase jalan mantap ${row};%;80;60;75%\n`);
    const [sheet] = readWorkbook(strToU8(table + rows.join('')), 'iku.csv').sheets;
    if (!sheet) throw new Error('There is no sheet.');
    const rulesFor = (last: string) => {
      const own = (y: number) => (y === 0 ? '' : y === 4 ? last : `=E${y + 1}/D${y + 1}`);
      const formulas = sheet.formulas.map((row, y) => row.map((text, x) => (x === 5 ? own(y) : text)));
      const shown = (y: number) => (y === 4 ? 80 / 60 : 60 / 80);
      const values = sheet.values.map((row, y) => row.map((value, x) => (x === 5 && y > 0 ? shown(y) : value)));
      return review([{ ...sheet, formulas, values }]).findings.map(({ rule }) => rule.id);
    };
    expect(rulesFor('=D5/E5')).toContain('rumus-sel-berbeda');
    expect(rulesFor(UNKNOWN_FORMULA)).not.toContain('rumus-sel-berbeda');
  });

  it.each([{ a: 1 }, [1], undefined, null, NaN])('a value that is %j is no value', (v) => {
    expect(grid({ t: 's', v, f: 'A1' })?.values).toEqual([['']]);
  });

  it('a number format that is no text is none', () => {
    expect(grid({ t: 'n', v: 5, z: { a: 1 } })?.numberFormats).toEqual([['General']]);
  });

  it('a sheet without a name has one, and a character that does not exist stays as it is written', () => {
    const nameless = rawWorkbook([{ name: 'Lembar &#x110000;', xml: ROW }]);
    expect(readWorkbook(nameless, 'buku.xlsx').sheets).toHaveLength(1);
  });
});

describe('the records of a binary workbook', () => {
  const record = (type: number, ...numbers: number[]) => {
    const content = new Uint8Array(new Uint32Array(numbers).buffer);
    const head = type < 128 ? [type] : [(type & 0x7f) | 0x80, type >> 7];
    return [...head, content.length, ...content];
  };
  const part = (...records: number[][]) => new Uint8Array(records.flat());

  it('are refused where a count leads out of them or a row or column out of the sheet', () => {
    expect(binaryFailure(part(record(0, 5), record(6, 0, 0, 0x40000000)))).toBe('corrupted');
    expect(binaryFailure(part(record(156, 0, 1, 0xffffffff, 0x70000000)))).toBe('corrupted');
    expect(binaryFailure(part(record(0, 4_000_000_000)))).toBe('beyondExcel');
    expect(binaryFailure(part(record(60, 0, 2_000_000_000)))).toBe('beyondExcel');
    expect(binaryFailure(part(record(0, 5)).subarray(0, 4))).toBe('corrupted');
    expect(binaryFailure(part(record(0, 5), record(60, 0, 16_383)))).toBeNull();
  });

  it('hold links on one cell at most', () => {
    const link = part(record(494, 2, 1_048_575, 1, 16_383));
    expect(binaryFailure(link)).toBeNull();
    expect([...link]).toEqual(record(494, 2, 2, 1, 1));
  });
});

describe('worksheet XML that arrives in pieces', () => {
  const rows = Array.from(
    { length: 50 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c><c r="B${row + 1}" s="1"/></row>`,
  );
  const whole = `<worksheet><cols><col min="1" max="99999999"/></cols><sheetData>${rows.join('')}</sheetData><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells><hyperlinks/></worksheet>`;

  it.each([1, 7, 64, 1000])('of %d bytes is trimmed as when it comes at once', (size) => {
    const trimmer = new SheetXmlTrimmer();
    const bytes = strToU8(whole);
    for (let from = 0; from < bytes.length; from += size) trimmer.add(bytes.subarray(from, from + size));
    const expected = trimSheetXml(whole);
    expect(expected).toContain('<mergeCell ref="A1:A2"/>');
    expect(expected).not.toMatch(/99999999|hyperlinks|s="1"/);
    expect(Buffer.from(trimmer.finish() ?? []).toString()).toBe(expected);
  });

  it('and never ends a row is not held in memory', () => {
    const trimmer = new SheetXmlTrimmer();
    trimmer.add(strToU8('<worksheet><sheetData><row r="1">'));
    const piece = new Uint8Array(1024 * 1024).fill(32);
    let pieces = 0;
    for (; pieces < 100 && !trimmer.overflowed; pieces++) trimmer.add(piece);
    expect(pieces).toBeLessThan(20);
  });
});
