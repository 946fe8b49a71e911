/** Every function with hostile arguments of every kind: an answer or an error of Excel's, never another exception, never infinite. */

import fc from 'fast-check';
import { FUNCTIONS } from '../../src/functions/catalogue';
import { ExcelError, call } from '../functions/excel-call';
import { fuzz, hostileValue } from './fuzzing';

const cell = fc.oneof(
  { weight: 6, arbitrary: hostileValue },
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ type: 'Error', basicValue: '#N/A' }, { type: 'Boolean', basicValue: true }, {}),
  },
  {
    weight: 1,
    arbitrary: fc.double().map((basicValue) => ({ type: 'FormattedNumber', basicValue, numberFormat: '0.00%' })),
  },
);
const argument = fc.oneof(
  cell,
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .chain(([height, width]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    ),
);
const calls = fc
  .constantFrom(...FUNCTIONS)
  .chain(({ id, parameters }) => fc.tuple(fc.constant(id), fc.array(argument, { maxLength: parameters.length })));

test('functions', () =>
  fuzz('functions', calls, async ([id, args]) => {
    const answer = await Promise.resolve(call(id, ...args)).catch((problem: unknown) => problem);
    for (const value of [answer].flat(2)) {
      if (value instanceof ExcelError) expect(value.message).not.toBe('Fungsi gagal dihitung. Periksa argumennya.');
      else if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      else expect(['string', 'boolean']).toContain(typeof value);
    }
  }));
