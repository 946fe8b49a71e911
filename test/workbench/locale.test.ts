import fc from 'fast-check';

import { shortCall } from '../../src/workbench/functions/arity';
import {
  ENGLISH_LOCALE,
  formulaFromLocal,
  formulaFromScript,
  formulaToLocal,
  hasForeignSeparator,
  INDONESIAN,
} from '../../src/workbench/model/locale';
import { renameInReferences } from '../../src/workbench/model/references';
import { typedFormula } from '../../src/workbench/model/typed-formula';

test.each([
  ['=IKU.CAPAIAN(20;21)', '=IKU.CAPAIAN(20,21)'],
  ['=IKU.PREDIKAT(1,05)', '=IKU.PREDIKAT(1.05)'],
  ['=IKU.PREDIKAT(,5)', '=IKU.PREDIKAT(.5)'],
  ['=A1*1,5', '=A1*1.5'],
  ['=IKU.ANGKA("92,5%; 3")', '=IKU.ANGKA("92,5%; 3")'],
  ["='Data; 1,5'!A1", "='Data; 1,5'!A1"],
  ['=SUM({1\\2,5;3\\4};A1)', '=SUM({1,2.5;3,4},A1)'],
])('%s is typed in Indonesian for %s', (local, english) => {
  expect(formulaFromLocal(local, INDONESIAN)).toBe(english);
  expect(hasForeignSeparator(local, INDONESIAN)).toBe(false);
});

test.each([
  ['=SUM(A1,B1)', true],
  ['=SUM(A1,2)', true],
  ['=SUM(2, 3)', true],
  ['=SUM(A1;B1)', false],
  ['=SUM({1,5\\2})', false],
  ['=A1&", "&B1', false],
])('in Indonesian %s divides as English does: %s', (formula, foreign) => {
  expect(hasForeignSeparator(formula, INDONESIAN)).toBe(foreign);
});

test('in English a semicolon divides nothing but the rows of an array', () => {
  expect(hasForeignSeparator('=SUM(A1;B1)', ENGLISH_LOCALE)).toBe(true);
  expect(hasForeignSeparator('=SUM({1,2;3,4},1.5)', ENGLISH_LOCALE)).toBe(false);
});

test('what is stored is shown, and read back, as the same formula', () => {
  const number = fc.constantFrom('1.5', '20', '0.05');
  const argument = fc.oneof(number, fc.constantFrom('A1', '"a;b,c"', "'x;y'!B2", '{1,2.5;3,4}', 'LOG10(7)'));
  const formula = fc.array(argument, { minLength: 1, maxLength: 4 }).map((args) => `=IKU.UJI(${args.join(',')})`);
  fc.assert(
    fc.property(formula, fc.constantFrom(INDONESIAN, ENGLISH_LOCALE), (english, locale) => {
      const shown = formulaToLocal(english, locale);
      expect(formulaFromLocal(shown, locale)).toBe(english);
      expect(hasForeignSeparator(shown, locale)).toBe(false);
    }),
  );
});

test('a script writes English; a semicolon outside an array shows that a formula is local', () => {
  expect(formulaFromScript('=F(1,05)', INDONESIAN)).toBe('=F(1,05)');
  expect(formulaFromScript('=F({1;2},3)', INDONESIAN)).toBe('=F({1;2},3)');
  expect(formulaFromScript('=F(1,5;2)', INDONESIAN)).toBe('=F(1.5,2)');
});

test('a call without its arguments is told, wherever it stands in the formula', () => {
  const catalogue = {
    namespace: 'IKU',
    hasBothFlags: false,
    asksForDataTypes: false,
    allowErrors: false,
    functions: [
      { id: 'C', name: 'CAPAIAN', parameters: [{ name: 'a' }, { name: 'b' }, { name: 'c', optional: true }] },
      { id: 'R', name: 'RERATA', parameters: [{ name: 'a', repeating: true }] },
    ],
  };
  expect(shortCall('=IKU.CAPAIAN(20.21)', catalogue)).toEqual({ name: 'IKU.CAPAIAN', least: 2, given: 1 });
  expect(shortCall('=1+iku.capaian()', catalogue)).toEqual({ name: 'IKU.CAPAIAN', least: 2, given: 0 });
  expect(shortCall('=IKU.RERATA(IKU.CAPAIAN(SUM(1,2)))', catalogue)).toMatchObject({ given: 1 });
  expect(shortCall('=IKU.CAPAIAN("a,b)",{1,2})&IKU.RERATA()', catalogue)).toBeNull();
});

test('references and names follow a sheet that is renamed; texts do not', () => {
  expect(renameInReferences(`=Data!A1+'Data'!B2&"Data!C3"&'Data 2'!A1`, 'Data', 'Data baru')).toBe(
    `='Data baru'!A1+'Data baru'!B2&"Data!C3"&'Data 2'!A1`,
  );
});

test.each([
  ['=IKU.PREDIKAT(1,5)', '=iku.predikat(1,05', '=IKU.PREDIKAT(1,05)'],
  ['=SUM(1,5;A7)', '=SUM(1,050;a07)', '=SUM(1,050;A07)'],
  ['=0,5+1', '=-0,5+1', '=-0,5+1'],
  ['=SUM(0,,5-2)', '=sum(-0,5;-2)', '=SUM(-0,5;-2)'],
  ['=A1*0.05', '=$a$1*5%', '=$A$1*5%'],
  ['=IF(A1<0,5;"a-1";TRUE)', '=if(a1<-0,5;"a1 (";true', '=IF(A1<-0,5;"a1 (";TRUE)'],
  ["='abc 1'!A1+abc1!B2", "='abc 1'!a1+abc1!b2", "='abc 1'!A1+abc1!B2"],
  ['=SUM((A1)', '=sum((a1', '=SUM((A1))'],
  ['=SUM(A:B;C1:C3)', '=sum(a:$b;c1:c3)', '=SUM(A:$B;C1:C3)'],
  ['=A1', '', '=A1'],
])('of %s, which the grid has tidied, %s was typed', (tidied, typed, expected) => {
  expect(typedFormula(tidied, typed)).toBe(expected);
});
