import * as fc from 'fast-check';

import { parseDelimited } from '../../src/xlsx/read/delimited';
import { UnreadableFile } from '../../src/xlsx/read';

const rowsOf = (text: string) => parseDelimited(text).rows;

test.each([
  [
    'a;b\n1;2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a\tb\r\n1\t2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a|b\r1|2\r',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['sep=;\r\na,b;c\n', [['a,b', 'c']]],
  ['"a;""b""";c\n', [['a;"b"', 'c']]],
  ['"baris 1\nbaris 2",x\n', [['baris 1\nbaris 2', 'x']]],
  [
    'ID;Nama\n1;A\n',
    [
      ['ID', 'Nama'],
      ['1', 'A'],
    ],
  ],
  [
    'a,\n,b',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['5" pipa,2\n', [['5" pipa', '2']]],
])('%j', (text, rows) => expect(rowsOf(text)).toEqual(rows));

test('a quotation mark that is never closed is a letter, its line is named, and the rest is read', () => {
  const open = parseDelimited('No;Indikator\n1;"Persentase jalan\n2;Jumlah usaha\n');
  expect(open.rows).toEqual([
    ['No', 'Indikator'],
    ['1', '"Persentase jalan'],
    ['2', 'Jumlah usaha'],
  ]);
  expect(open.note?.id).toContain('baris 2');
});

test('nor does it swallow the lines up to a mark that belongs to another cell', () => {
  const { rows, note } = parseDelimited('No;Indikator\n1;"Persentase jalan\n2;Jumlah "usaha"\n');
  expect(rows).toEqual([
    ['No', 'Indikator'],
    ['1', '"Persentase jalan'],
    ['2', 'Jumlah "usaha"'],
  ]);
  expect(note?.id).toContain('baris 2');
});

test('what was written is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', ';', '"', '\n', ' ', 'é') });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, (rows) => {
      const written = rows.map((row) => row.map((text) => `"${text.replace(/"/g, '""')}"`).join(';')).join('\n');
      expect(rowsOf(`sep=;\n${written}\n`)).toEqual(rows);
    }),
  );
});

test('more columns or rows than a sheet has are refused', () => {
  expect(() => parseDelimited(','.repeat(20_000))).toThrow(UnreadableFile);
  expect(() => parseDelimited('a\n'.repeat(1_048_577))).toThrow(UnreadableFile);
});
