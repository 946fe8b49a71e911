import * as XLSX from '@e965/xlsx';

import { review } from '../../src/core/review';
import { valueAt } from '../../src/core/sheet/grid';
import { readWorkbook } from '../../src/xlsx/read';
import { rawWorkbook, textCell } from './make-workbook';

function onlySheet(bytes: Uint8Array, name = 'buku.xlsx') {
  const [sheet, ...others] = readWorkbook(bytes, name).sheets;
  if (!sheet || others.length > 0) throw new Error('one sheet was expected');
  return sheet;
}

describe('an .xlsx file', () => {
  it('gives values as Excel does: numbers, texts, booleans, errors, dates as numbers', () => {
    const cells = [
      '<c r="B2"><v>33.54</v></c>',
      textCell('C2', 'baris 1&#13;&#10;baris 2'),
      '<c r="D2" t="b"><v>1</v></c>',
      '<c r="E2" t="e"><v>#DIV/0!</v></c>',
      '<c r="F2" t="d"><v>2024-01-02T00:00:00Z</v></c>',
      '<c r="G2" t="e"><v>#SPILL!</v></c>',
    ];
    const sheet = onlySheet(rawWorkbook([{ name: 'IKU', xml: `<row r="2">${cells.join('')}</row>` }]));
    expect(sheet.origin).toEqual({ row: 1, column: 1 });
    expect(sheet.values).toEqual([[33.54, 'baris 1\nbaris 2', true, '#DIV/0!', 45293, '#SPILL!']]);
  });

  it('gives formulas in English, custom functions by the name that the user typed, and no invented results', () => {
    const cells = [
      '<c r="A1"><f>SUM(B1:C1)</f><v>5</v></c>',
      '<c r="B1"><f>_xldudf_IKU_CAPAIAN(E1,F1)</f><v>1.05</v></c>',
      '<c r="C1" s="1"><f>E1/F1</f></c>',
      '<c r="D1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
    ];
    const sheet = onlySheet(rawWorkbook([{ name: 'IKU', xml: `<row r="1">${cells.join('')}</row>` }]));
    expect(sheet.formulas).toEqual([['=SUM(B1:C1)', '=IKU.CAPAIAN(E1,F1)', '=E1/F1', '="a"&"b"']]);
    expect(sheet.values).toEqual([[5, 1.05, '', 'ab']]);
  });

  it('keeps shared formulas, number formats, hidden rows and columns, merges and Excel tables', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const xml = `<?xml version="1.0"?><worksheet xmlns="${main}" xmlns:r="${office}"><cols><col min="2" max="3" width="9" hidden="1"/></cols><sheetData>
      <row r="5">${textCell('A5', 'Indikator')}${textCell('B5', 'Target')}</row>
      <row r="6" hidden="1"><c r="A6"><v>1</v></c><c r="B6" s="1"><f t="shared" ref="B6:B7" si="0">A6*2</f><v>2</v></c></row>
      <row r="7"><c r="A7" s="2"><v>2</v></c><c r="B7"><f t="shared" si="0"/><v>4</v></c></row>
      </sheetData><mergeCells count="2"><mergeCell ref="A6:A7"/><mergeCell ref="X90:Z99"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;
    const sheet = onlySheet(
      rawWorkbook([{ name: 'A &amp; B', xml }], {
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/></Relationships>`,
        'xl/tables/table1.xml': `<table xmlns="${main}" id="1" name="T" displayName="T" ref="A5:B7"/>`,
      }),
    );
    expect(sheet.name).toBe('A & B');
    expect(sheet.formulas[2]).toEqual(['', '=A7*2']);
    expect(sheet.numberFormats.slice(1)).toEqual([
      ['General', '0.00%'],
      ['#,##0.00', 'General'],
    ]);
    expect(sheet.hiddenRows).toEqual([5]);
    expect(sheet.hiddenColumns).toEqual([1]);
    expect(sheet.merges).toEqual([{ top: 5, left: 0, bottom: 6, right: 0 }]);
    expect(sheet.listObjects).toEqual([{ top: 4, left: 0, bottom: 6, right: 1 }]);
  });

  it('marks hidden sheets and keeps the order of the tabs', () => {
    const row = `<row r="1">${textCell('A1', 'x')}</row>`;
    const { sheets } = readWorkbook(
      rawWorkbook([
        { name: 'Satu', xml: row },
        { name: 'Dua', xml: row, state: 'hidden' },
        { name: 'Tiga', xml: row, state: 'veryHidden' },
      ]),
      'buku.xlsx',
    );
    expect(sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
      ['Satu', false],
      ['Dua', true],
      ['Tiga', true],
    ]);
  });

  it('is read the same whether or not a prefix stands before the tags', () => {
    const xml =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c><x:c r="B1" s="1"/></x:row><x:row r="2"/></x:sheetData></x:worksheet>';
    expect(onlySheet(rawWorkbook([{ name: 'IKU', xml }])).values).toEqual([[7]]);
  });
});

describe('a sheet that reaches far', () => {
  it('formatted blank rows by the hundred thousand cost neither time nor memory', () => {
    const blanks = Array.from(
      { length: 300_000 },
      (_, index) => `<row r="${index + 2}" ht="15"><c r="A${index + 2}" s="1"/></row>`,
    );
    const bytes = rawWorkbook([
      { name: 'IKU', xml: `<row r="1">${textCell('A1', 'Indikator')}</row>${blanks.join('')}` },
    ]);
    const before = process.cpuUsage();
    const sheet = onlySheet(bytes);
    // Processor time, in microseconds: it does not depend on what else the machine is doing.
    expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
    expect(sheet.values).toEqual([['Indikator']]);
  }, 60_000);

  it('a large sheet keeps every value, its formulas and what stands below its cells', () => {
    const rows = Array.from({ length: 40_000 }, (_, index) => {
      const row = index + 1;
      const blanks = Array.from({ length: 8 }, (_unused, column) => `<c r="${'BCDEFGHI'[column]}${row}" s="1"/>`);
      const last = row % 2 ? `<c r="J${row}"><v>${row}</v></c>` : `<c r="J${row}" s="1"><f>A${row}*2</f></c>`;
      return `<row r="${row}">${textCell(`A${row}`, `é${row}`)}${blanks.join('')}${last}</row>`;
    });
    const xml = `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells></worksheet>`;
    const sheet = onlySheet(rawWorkbook([{ name: 'IKU', xml }]));
    expect(sheet.values).toHaveLength(40_000);
    expect(sheet.values.every((row, index) => row[0] === `é${index + 1}`)).toBe(true);
    expect(sheet.values[39_998]?.[9]).toBe(39_999);
    expect([sheet.formulas[39_999]?.[9], sheet.values[39_999]?.[9]]).toEqual(['=A40000*2', '']);
    expect(sheet.merges).toHaveLength(1);
  }, 60_000);

  it('a lone value in the last cell is left out, with a note', () => {
    const xml = `<row r="1">${textCell('A1', 'Indikator')}</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    const { sheets, notes } = readWorkbook(rawWorkbook([{ name: 'IKU', xml }]), 'buku.xlsx');
    const sheet = sheets[0];
    expect(sheet && valueAt(sheet, 0, 0)).toBe('Indikator');
    expect((sheet?.values.length ?? 0) * (sheet?.values[0]?.length ?? 0)).toBeLessThanOrEqual(4_000_000);
    expect(notes.map((note) => note.id)).toEqual([expect.stringContaining('XFD1048576')]);
  });
});

describe('other formats', () => {
  const table = [
    ['No', 'Indikator', 'Target'],
    [1, 'Persentase Koperasi Aktif', 33.54],
  ];
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(table), 'IKU');
  const saved = (bookType: XLSX.BookType) => new Uint8Array(XLSX.write(workbook, { type: 'array', bookType }));

  it.each(['xlsx', 'xlsm', 'xlsb', 'xls', 'biff8', 'ods'] as const)('reads %s', (bookType) => {
    expect(onlySheet(saved(bookType), `buku.${bookType}`).values).toEqual(table);
  });

  it('reads CSV with either separator and keeps its figures as they are written', () => {
    const text = 'No;Indikator;Target\n1;Persentase Koperasi Aktif;33,54\n2;Jumlah Koperasi;1.250\n';
    const semicolons = onlySheet(new TextEncoder().encode(text), 'buku.csv').values;
    expect(semicolons[1]).toEqual(['1', 'Persentase Koperasi Aktif', '33,54']);
    expect(semicolons[2]).toEqual(['2', 'Jumlah Koperasi', '1.250']);
    const commas = onlySheet(new TextEncoder().encode('No,Indikator,Target\n1,A,"33,54"\n'), 'buku.csv').values;
    expect(commas[1]).toEqual(['1', 'A', '33,54']);
  });

  it('does not call the figures of a CSV texts: it has no types', () => {
    const text = 'No;Indikator;Satuan;Target;Realisasi\n1;Indeks layanan arsip;Indeks;81,5;82,5\n';
    const { findings } = review([onlySheet(new TextEncoder().encode(text), 'arsip.csv')]);
    expect(findings.map(({ rule }) => rule.id)).not.toContain('angka-sebagai-teks');
  });

  it('reads the web page that some applications save as .xls', () => {
    const page =
      '<html><body><table><tr><td>Indikator</td><td>Target</td></tr><tr><td>A</td><td>33,54</td></tr></table></body></html>';
    expect(onlySheet(new TextEncoder().encode(page), 'ekspor.xls').values).toEqual([
      ['Indikator', 'Target'],
      ['A', '33,54'],
    ]);
  });
});
