/** Hostile stored settings: what can be used is used, the rest is named, and the review under them ends without a failure. */

import fc from 'fast-check';
import { review } from '../../src/core/review';
import { gridFromValues } from '../../src/core/sheet/grid';
import { changeKept, readKept, SettingsNotWritable } from '../../src/core/kept-settings';
import { fuzz, hostileText } from './fuzzing';

const KEYS = [
  ...[
    'version',
    'levels',
    'polarities',
    'lowerMethod',
    'ratingScale',
    'accepted',
    'tables',
    'rule',
    'sheet',
    'subject',
    'text',
  ],
  ...[
    'column',
    'reason',
    'area',
    'headers',
    'columns',
    'profile',
    'ignored',
    'role',
    '__proto__',
    'constructor',
    'toString',
  ],
];
const WORDS = [
  ...[
    'error',
    'off',
    'higher',
    'lower',
    'ejaan',
    'target-kosong',
    'IKU',
    'A1:H3',
    'A1:XFD1048576',
    'persentase layanan tuntas',
  ],
  ...['ratio', 'difference', 'lke', 'sk', 'indicator', 'target', 'higher', '1', '2'],
];
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(...WORDS),
    hostileText.filter((text) => text.length < 2000),
    fc.double(),
    fc.integer({ min: -5, max: 2_000_000 }),
    fc.constantFrom(null, true, false),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('json'), { maxKeys: 5 }),
  ),
}));
const part = fc.constantFrom('levels', 'polarities', 'lowerMethod', 'ratingScale', 'accepted', 'tables');
const stored = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.dictionary(part, json, { maxKeys: 3 }).map((parts) => JSON.stringify({ version: 1, ...parts })),
  },
  { weight: 1, arbitrary: json },
  { weight: 1, arbitrary: hostileText },
);

const SHEET = gridFromValues(
  [
    ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024', 'Capaian (%)'],
    [1, 'Prosentase layanan tuntas', '%', 80, 70, 90],
    [2, 'constructor', 'Orang', 10, 12, 120],
    [3, '__proto__', '', 'WTP', 'WDP', ''],
  ],
  { name: 'IKU' },
);

test('settings', () =>
  fuzz('settings', stored, (text) => {
    const { settings } = readKept([text]);
    expect(review([SHEET], settings).failures).toEqual([]);
    try {
      // One choice more is all that a choice changes.
      const changed = changeKept([text], (now) => ({ ...now, levels: { ...now.levels, ejaan: 'off' } }));
      expect(readKept([changed.stored]).settings.levels).toEqual({ ...settings.levels, ejaan: 'off' });
      expect(readKept([changed.stored]).settings.accepted).toEqual(settings.accepted);
    } catch (problem) {
      if (!(problem instanceof SettingsNotWritable)) throw problem;
    }
  }));
