/** Which way is better, as somebody says it in a column of directions. */

import { polarityOf } from '../../../../src/core/language/words/polarity-words';

it.each([
  ['Turun (-)', 'lower'],
  ['Turun (makin rendah makin baik)', 'lower'],
  ['Minimize Target', 'lower'],
  ['Semakin kecil realisasinya semakin baik', 'lower'],
  ['Regresif', 'lower'],
  ['↓ turun', 'lower'],
  ['Naik/Positif', 'higher'],
  ['Maximize Target', 'higher'],
  ['Maksimal - makin tingginya nilai makin baik', 'higher'],
  ['(+) Naik', 'higher'],
  ['- Naik', 'higher'],
  ['Lower the better', 'lower'],
  ['Stabil (dipertahankan)', 'within'],
  ['-1', 'lower'],
  ['Semakin tinggi semakin buruk', 'lower'],
  ['( ) Maximize (x) Minimize ( ) Stabilize', 'lower'],
  ['☑ Maximize ☐ Minimize', 'higher'],
])('reads "%s" as %s', (text, direction) => expect(polarityOf(text)).toBe(direction));

it.each([
  'Naik/Turun',
  'Maksimal 5 hari',
  'Min. 80',
  '-5',
  'Tinggi tidak baik',
  'Minggu',
  'Mineral',
  'Stabilitas harga',
  'Naik (-)',
  '( ) Maximize ( ) Minimize',
  '(x) Maximize (x) Minimize ( ) Stabilize',
])('takes "%s" for no direction', (text) => expect(polarityOf(text)).toBeNull());
