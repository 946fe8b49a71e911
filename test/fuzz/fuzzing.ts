/** What all fuzzing shares: the seed and the time that were asked for, hostile values, and how often something was tried. */

import fc from 'fast-check';
import { type CellValue } from '../../src/core/sheet/grid';

/** `npm run fuzz -- --seed 7 --seconds 300`; the part of the time that each of the parts gets. */
const PARTS = 5;
export const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? 60);

/**
 * Longer than this for one input is a fault of its own: everything is to be linear in the text. Of a machine that is busy with
 * other things not the time counts but the part of it that was work.
 */
export const SLOW_MS = 2_000;

/** Tries inputs until the time of this part is over; what fails is shown with the seed that brings it back. */
export async function fuzz<T>(
  name: string,
  inputs: fc.Arbitrary<T>,
  attempt: (input: T) => void | Promise<void>,
): Promise<void> {
  let tried = 0;
  const limit = (SECONDS * 1000) / PARTS;
  await fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      tried++;
      const start = performance.now();
      const before = process.cpuUsage();
      await attempt(input);
      const { user, system } = process.cpuUsage(before);
      const took = Math.min(performance.now() - start, (user + system) / 1000);
      if (took > SLOW_MS) throw new Error(`${Math.round(took)} ms for one input.`);
    }),
    { seed: SEED, numRuns: 10_000_000, interruptAfterTimeLimit: limit, endOnFailure: true },
  );
  process.stdout.write(`fuzz ${name}: ${tried} inputs, seed ${SEED}\n`);
}

const PIECES = [
  ...[
    '(',
    ')',
    '((',
    '1 ',
    '1) ',
    '(1',
    '1 x ',
    '%',
    ' %',
    '- ',
    '–',
    '.',
    ',',
    ';',
    ':',
    '/',
    '≥ ',
    '± ',
    '"',
    "'",
    '\n',
    '\t',
  ],
  ...[
    '70',
    '0,7',
    '1.250',
    '51,664',
    '1,269,534',
    '1e308',
    '-0',
    '1/2',
    'Rp ',
    'juta',
    'per 100.000',
    's/d',
    'dan',
    'ke-',
  ],
  ...[
    '=',
    '+',
    '@',
    '=1+1',
    '=HYPERLINK("x")',
    "=cmd|'/c x'!A0",
    '#REF!',
    '#DIV/0!',
    '__proto__',
    'constructor',
    'toString',
  ],
  ...['\u202e', '\u200b', '\u001b[31m', '\ud83d', '\u0000', 'İ', 'ﬁ', '½', 'Ⅳ', '<b>', '&amp;', '{cell}', '$1', '\\'],
  ...[
    'Persentase ',
    'Jumlah ',
    'Meningkatnya ',
    'Sasaran ',
    'Indikator ',
    'Target 2025',
    'Realisasi',
    'Triwulan I',
    'MISI 1',
  ],
];

/** The longest text that a cell holds. */
const LONGEST = 32_767;

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .tuple(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES), fc.integer({ min: 100, max: LONGEST }))
    .map(([a, b, length]) => (a + b).repeat(Math.ceil(length / Math.max(1, (a + b).length))).slice(0, length)),
);

export const hostileValue: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.integer({ min: -1000, max: 5000 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant('') },
);
