/** Conditional formats that are drawn: those whose formula is true in every cell. */

import { isAlwaysTrue } from '../../src/workbench/model/constant-formula';

test.each([
  '=TRUE',
  '=true()',
  '1',
  '=2.5',
  '=LEN("Asisten IKU")>0',
  '= LEN("a""b") = 3',
  '=1<2',
  '=2>=2',
  '=1<>2',
  '=-1<=0',
])('%s is true everywhere', (formula) => expect(isAlwaysTrue(formula)).toBe(true));

test.each([
  '',
  '=FALSE',
  '=0',
  '=LEN("")>0',
  '=2<1',
  '=1=2',
  '=1>=2',
  '=2<>2',
  '=A1>0',
  '=LEN(A1)>0',
  '="a"',
  '=1>0>1',
])('%s is not, or not for certain', (formula) => expect(isAlwaysTrue(formula)).toBe(false));
