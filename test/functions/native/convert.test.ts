import * as fc from 'fast-check';
import { fromNative, toNative } from '../../../src/functions/native/convert';
import { parseFormula, printExpression } from '../../../src/functions/native/formula';
import { indonesianFormula } from '../../../src/functions/native/indonesian-formula';

describe('a formula as native Excel', () => {
  test('gives blank for blank, and the ratio otherwise', () => {
    expect(toNative('=IKU.CAPAIAN(E7,F7)')).toEqual({
      formula: '=IF((E7="")+(E7="-")+(F7="")+(F7="-"),"",IF(E7<0,#VALUE!,F7/E7))',
      changed: 1,
      kept: [],
    });
  });

  test('a text that only looks like a formula stays, and so do sheet names', () => {
    const { formula } = toNative(`=IF(A1="IKU.CAPAIAN(1,2)",IKU.CAPAIAN('IKU, 2025'!A1,SUM(B1:B3)+1),0)`);
    expect(formula).toContain('A1="IKU.CAPAIAN(1,2)"');
    expect(formula).toContain(`(SUM(B1:B3)+1)/'IKU, 2025'!A1`);
  });

  test.each([
    ['no native equivalent', '=IKU.URAI(A1)', 'URAI'],
    ['the direction stands in a cell', '=IKU.CAPAIAN(A1,B1,C1)', 'CAPAIAN'],
    ['a text target', '=IKU.CAPAIAN("80 - 85",B1)', 'CAPAIAN'],
    ['an own scale', '=IKU.PREDIKAT(A1,D1:E5)', 'PREDIKAT'],
  ])('stays as it is: %s', (_, formula, id) => {
    expect(toNative(formula)).toEqual({ formula, changed: 0, kept: [id] });
  });

  test('the name that Excel writes when the add-in is missing is understood', () => {
    expect(toNative('=_xldudf_IKU_CAPAIAN(A1,B1)').changed).toBe(1);
  });

  test.each([
    '=IKU.CAPAIAN(E7,F7)',
    '=IKU.CAPAIAN(E7,F7,"turun")',
    '=IKU.CAPAIAN(E7,F7,"turun",,"rasio")',
    '=IKU.CAPAIAN(E7,F7,"tetap",120%)',
    '=IKU.CAPAIAN(E7:E40,F7:F40,,100%)',
    `=IKU.STATUS('IKU 2025'!$A$1,B1-C1,"turun")`,
    '=IKU.PREDIKAT(IKU.CAPAIAN(E7,F7),"lke")',
    '=IKU.PREDIKAT(A1,"empat")',
    '=IKU.KONSOLIDASI(A1:D1,"akhir")',
    '=IKU.RERATA(Tabel1[Capaian])',
    '=IKU.KEMAJUAN(A1,B1,C1)',
    '=IKU.PERSENTASE(A1,B1)&" dari target"',
    '=IKU.EFISIENSI(A1,B1,C1)',
    '=IKU.PROYEKSI(A1:D1,A2:D2,2026)',
  ])('%s comes back as it was', (formula) => {
    const there = toNative(formula);
    expect(there.formula).not.toContain('IKU.');
    expect(fromNative(there.formula).formula).toBe(formula);
  });

  test('what a call computes as a percentage is one, whatever its size: 800 % is no 8 %', () => {
    expect(toNative('=IKU.PREDIKAT(IKU.CAPAIAN(E7,F7))').formula).not.toContain('ABS');
    expect(toNative('=IKU.PREDIKAT(E7)').formula).toContain('ABS');
  });

  test('stays as it is where the native formula would be longer than Excel takes', () => {
    const deep = `=${'IKU.PREDIKAT('.repeat(9)}A1${')'.repeat(9)}`;
    expect(toNative(deep)).toMatchObject({ formula: deep, changed: 0 });
  });

  test('a nested one counts once, however often it stands in the native formula', () => {
    const there = toNative('=IKU.PREDIKAT(IKU.CAPAIAN(E7,F7))');
    expect([there.changed, fromNative(there.formula).changed]).toEqual([2, 2]);
  });

  test("the user's own formulas are not touched on the way back", () => {
    for (const formula of ['=IF(A1="","",B1/A1)', '=SUM(A1:A3)', '=B1/A1']) {
      expect(fromNative(formula)).toEqual({ formula, changed: 0, kept: [] });
    }
  });
});

test('a formula is shown as an Indonesian Excel shows it', () => {
  expect(indonesianFormula('=IF(A1="a,b",ROUND(A1*1.5,2),LOOKUP(.5,{-1E+300,5.5},{"x,y","z"}))')).toBe(
    '=IF(A1="a,b";ROUND(A1*1,5;2);LOOKUP(,5;{-1E+300\\5,5};{"x,y"\\"z"}))',
  );
});

test('a formula that is read is printed as it was, and nothing throws', () => {
  const piece = fc.constantFrom(
    'A1',
    '$B$2:C9',
    '"a,(b"',
    ',',
    '(',
    ')',
    'SUM(',
    '+',
    '{1,2;"x"}',
    "'S 1'!A1",
    '#N/A',
    'T[[#This Row],[x]]',
    ' ',
    '%',
    '1.5E+3',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const formula = pieces.join('');
      const expression = parseFormula(formula);
      if (expression) expect(printExpression(expression)).toBe(formula);
      toNative(`=${formula}`);
      fromNative(`=${formula}`);
    }),
  );
});

test.each([8, 16, 40])(
  'a formula that is nested %d deep is left alone when it would grow beyond what Excel takes',
  (depth) => {
    const nested = Array.from({ length: depth }).reduce<string>((inner) => `IKU.CAPAIAN(A1,${inner})`, 'B1');
    const converted = toNative(`=${nested}`);
    expect(converted).toEqual({
      formula: `=${nested}`,
      changed: 0,
      kept: Array.from({ length: depth }, () => 'CAPAIAN'),
    });
  },
);

test.each([
  ['brackets', (depth: number) => `=IKU.CAPAIAN(A1,${'('.repeat(depth)}B1${')'.repeat(depth)})`, ['CAPAIAN']],
  ['calls', (depth: number) => `=${'IKU.CAPAIAN(A1,'.repeat(depth)}B1${')'.repeat(depth)}`, null],
  ['calls of Excel', (depth: number) => `=${'SUM('.repeat(depth)}IKU.CAPAIAN(A1,B1)${')'.repeat(depth)}`, ['CAPAIAN']],
  ['brackets that never close', (depth: number) => `=IKU.CAPAIAN(A1,${'('.repeat(depth)}`, ['CAPAIAN']],
] as const)(
  'thousands of %s are beyond what Excel nests: the formula stays, and is counted among those that stay',
  (_what, formulaOf, kept) => {
    for (const depth of [2_000, 8_000]) {
      const formula = formulaOf(depth);
      const converted = toNative(formula);
      expect(converted).toMatchObject({ formula, changed: 0 });
      expect(kept ? converted.kept : converted.kept.slice(0, 1)).toEqual(kept ?? ['CAPAIAN']);
      expect(fromNative(formula)).toEqual({ formula, changed: 0, kept: [] });
    }
  },
);

test('what Excel does nest is converted', () => {
  const formula = `=IKU.CAPAIAN(A1,${'('.repeat(60)}B1${')'.repeat(60)})`;
  expect(toNative(formula).changed).toBe(1);
});
