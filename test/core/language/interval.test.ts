/** Steps of scales and ranges, in whatever words their ends are joined and bounded. */

import { isIntervalText, readInterval } from '../../../src/core/language/interval';

test.each<[string, number, number]>([
  ['91 - 100', 91, 100],
  ['91–100 %', 91, 100],
  ['100 - 91', 91, 100],
  ['75,00 s.d. 89,99', 75, 89.99],
  ['0 s/d 50', 0, 50],
  ['80 sd 90', 80, 90],
  ['95 hingga 200', 95, 200],
  ['80% sampai dengan 90%', 80, 90],
  ['80 to 90', 80, 90],
  ['antara 50 dan 60', 50, 60],
  ['antara 50 - 60 poin', 50, 60],
  ['(90 - 100)', 90, 100],
  ['80 < x ≤ 90', 80, 90],
  ['90 ≥ nilai > 80', 80, 90],
  ['91 % ≤ 100 %', 91, 100],
  ['80 - < 90', 80, 90],
  ['> 80 dan ≤ 90', 80, 90],
  ['x > 80 dan x ≤ 90', 80, 90],
  ['lebih dari 80 sampai dengan 90 persen', 80, 90],
  ['Nilai 3,0644 – 3,532', 3.0644, 3.532],
])('%s lies between two ends', (text, from, to) => {
  expect(readInterval(text)).toMatchObject({ from, to });
});

test.each<[string, number]>([
  ['> 90 %', 90],
  ['=> 90', 90],
  ['x ≥ 90', 90],
  ['90 ≤ x', 90],
  ['90 ke atas', 90],
  ['90 keatas', 90],
  ['90 atau lebih', 90],
  ['di atas 90', 90],
  ['lebih dari 90 persen', 90],
  ['minimal 90', 90],
  ['tidak kurang dari 90', 90],
])('%s is open above', (text, from) => {
  expect(readInterval(text)).toMatchObject({ from, to: Infinity });
});

test.each<[string, number]>([
  ['< 50', 50],
  ['=< 50', 50],
  ['50 ≥ x', 50],
  ['50 ke bawah', 50],
  ['50 atau kurang', 50],
  ['dibawah 50', 50],
  ['kurang dari 50%', 50],
  ['maks. 50', 50],
  ['tidak lebih dari 50', 50],
])('%s is open below', (text, to) => {
  expect(readInterval(text)).toMatchObject({ from: -Infinity, to });
});

test.each([
  '',
  '80',
  '80 dan 90',
  'Kurang 50',
  'Baik ≥ 90',
  'Kurang 0 - 50',
  '1-2 orang',
  '12/05/2024',
  '1. Baik',
  'tersampaikan 90',
  'usia 0 - 17 tahun',
  '1.2.3.4 - 9',
  'capaian lebih dari 80 persen pada tahun 2024',
])('"%s" says more or less than an interval', (text) => {
  expect(isIntervalText(text)).toBe(false);
});

test.each([
  ['> 80 - 90', true],
  ['lebih dari 80', true],
  ['80 < x ≤ 90', true],
  ['>= 80', false],
  ['80 - 90', false],
  ['minimal 80', false],
  ['80 ≤ x < 90', false],
])('whether the lower end of %s lies below it: %s', (text, isAbove) => {
  expect(readInterval(text)?.isAbove).toBe(isAbove);
});
