/** What a reader is told where a fault of ours left something unchecked. */

import { failureMessage, failureOf } from '../../../src/core/rules/failure';

const rule = { id: 'ejaan', title: { id: 'Salah ejaan', en: 'A misspelling' } };

test.each([
  [
    'a sheet that could not be read',
    failureOf('IKU', null, new TypeError('x is undefined')),
    'Lembar “IKU” tidak dapat diperiksa karena kesalahan pada Asisten IKU.',
    'Sheet “IKU” could not be checked, because of a fault in IKU Assistant.',
  ],
  [
    'a rule on one sheet',
    failureOf('IKU', rule, new RangeError('too deep')),
    'Aturan “Salah ejaan” tidak dapat dijalankan pada lembar “IKU” karena kesalahan pada Asisten IKU; temuan aturan lain tetap lengkap.',
    'The rule “A misspelling” could not be run on sheet “IKU”, because of a fault in IKU Assistant; the findings of other rules are complete.',
  ],
  [
    'a rule over several sheets',
    failureOf('', rule, 'stopped'),
    'Aturan “Salah ejaan” tidak dapat dijalankan karena kesalahan pada Asisten IKU; temuan aturan lain tetap lengkap.',
    'The rule “A misspelling” could not be run, because of a fault in IKU Assistant; the findings of other rules are complete.',
  ],
])('%s is named, and that the rest holds', (_, failure, id, en) => {
  expect(failureMessage(failure, 'id')).toBe(id);
  expect(failureMessage(failure, 'en')).toBe(en);
});

test('support learns the kind of the fault and nothing of the workbook', () => {
  expect(failureOf('IKU', null, new TypeError('Target 25')).details).toBe('TypeError');
  expect(failureOf('IKU', null, 'Target 25').details).toBe('string');
});
