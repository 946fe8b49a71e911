import { scriptFor } from '../../src/workbench/page/script';
import { Workbook } from '../../src/workbench/model/workbook';
import { Traffic } from '../../src/workbench/protocol/traffic';

function openScript() {
  const workbook = new Workbook();
  const nothing = () => Promise.resolve();
  const script = scriptFor(workbook, {
    open: nothing,
    save: () => Promise.resolve(new ArrayBuffer(0)),
    idle: nothing,
    undo: nothing,
    traffic: new Traffic(),
  });
  return { workbook, script };
}

const MATRIX = [
  [1, 'dua'],
  [true, '4,5'],
];

test('a matrix goes where its first cell is named, or into a range of its size', () => {
  const { script } = openScript();
  script.set('Sheet1', 'B2', MATRIX);
  script.set('Sheet1', 'D2:E3', MATRIX);
  const typed = [
    [1, 'dua'],
    [true, 4.5],
  ];
  expect(script.values('Sheet1', 'B2:C3')).toEqual(typed);
  expect(script.values('Sheet1', 'D2:E3')).toEqual(typed);
});

test('one cell fills a range, and null leaves a cell', () => {
  const { script } = openScript();
  script.set('Sheet1', 'A1:B2', [['x']]);
  script.set('Sheet1', 'A1:B1', [[null, 'y']]);
  expect(script.values('Sheet1', 'A1:B2')).toEqual([
    ['x', 'y'],
    ['x', 'x'],
  ]);
});

test('entries are read in Indonesian, formulas are given in English', () => {
  const { script } = openScript();
  script.set('Sheet1', 'A1', [['=IKU.CAPAIAN(20;21,5)', "'007", '33,54%']]);
  expect(script.formulas('Sheet1', 'A1:C1')).toEqual([['=IKU.CAPAIAN(20,21.5)', '007', 0.3354]]);
  expect(script.text('Sheet1', 'C1')).toEqual([['33,54%']]);
});

test('whole columns and rows end where the use of the sheet ends', () => {
  const { script } = openScript();
  script.set('Sheet1', 'B2', [[1], [2]]);
  expect(script.values('Sheet1', 'B:B')).toEqual([[''], [1], [2]]);
  expect(script.values('Sheet1', '2:3')).toEqual([
    ['', 1],
    ['', 2],
  ]);
});

test.each([
  ['a range of another size', 'A1:C2', MATRIX, 'The matrix has 2 x 2 cells (rows x columns), A1:C2 has 2 x 3.'],
  ['ragged rows', 'A1', [[1, 2], [3]], 'row 2 has not'],
  ['no matrix', 'A1', [1, 2], 'rows of a matrix'],
  ['no cells', 'A1', [[]], 'rows of a matrix'],
  ['what no cell can hold', 'A1', [[1, { a: 1 }]], 'Row 1, column 2'],
  ['no address', 'bukan', MATRIX, '"bukan" is no address'],
  ['the end of the sheet', 'XFD1', MATRIX, 'beyond the end of the sheet'],
])('set refuses %s and changes nothing', (_name, address, matrix, message) => {
  const { script } = openScript();
  // A test in plain JavaScript may give anything.
  expect(() => script.set('Sheet1', address, matrix as string[][])).toThrow(message);
  expect(
    script
      .values('Sheet1', 'A1:C3')
      .flat()
      .every((value) => value === ''),
  ).toBe(true);
});

test('an unknown sheet is answered with the names that there are', () => {
  const { script } = openScript();
  expect(() => script.values('IKU', 'A1')).toThrow('There is no sheet "IKU". The workbook has: "Sheet1".');
});

test('a locked cell of a protected sheet is refused', () => {
  const { workbook, script } = openScript();
  workbook.active.protection = { options: {} };
  expect(() => script.set('Sheet1', 'B2', [['x']])).toThrow('B2 is on the protected sheet "Sheet1"');
});
