/** Recognition knows every word that the language knows: a table whose words only one of them knew would lose its findings. */

import { POLARITY_NAMES } from '../../../src/core/knowledge/choices/polarities';
import { withoutListMark } from '../../../src/core/language/words/list-marks';
import { MEASURE_WORDS } from '../../../src/core/knowledge/names/measures';
import { ACTIVITY_OBJECTIVES, WISH_BEGINNINGS, WISH_NOUNS } from '../../../src/core/knowledge/names/objectives';
import {
  isBlankMark,
  isMeasureName,
  isNumberLike,
  isObjectiveText,
  isPolarityText,
  isRatingText,
  isUnitText,
} from '../../../src/core/language/cell-kinds';

const unknown = (words: Iterable<string>, knows: (text: string) => boolean) =>
  [...words].filter((word) => !knows(word));

it('knows every measure, wish and polarity of the language', () => {
  expect(unknown(MEASURE_WORDS.keys(), (word) => isMeasureName(`${word} layanan publik`))).toEqual([]);
  const wishes = [...WISH_BEGINNINGS, ...ACTIVITY_OBJECTIVES, ...WISH_NOUNS];
  expect(unknown(wishes, (word) => isObjectiveText(`${word} mutu layanan`))).toEqual([]);
  expect(unknown(POLARITY_NAMES.keys(), isPolarityText)).toEqual([]);
});

it.each(['Poktan', 'Kunjungan', 'Kkal/kapita/hari', 'Sambungan Rumah', 'Per 1.000 kelahiran'])(
  'knows the unit %s',
  (unit) => {
    expect(isUnitText(unit)).toBe(true);
  },
);

it.each(['Paripurna', 'WDP', 'Cukup Informatif', 'Level 3', 'Tidak Tercapai'])('knows the rating %s', (rating) => {
  expect(isRatingText(rating)).toBe(true);
});

it.each(['-', 'n/a', 'belum rilis BPS', 'Tidak diukur'])('knows that "%s" says nothing', (text) => {
  expect(isBlankMark(text)).toBe(true);
});

it('tells a noun of change with a measure behind it from a wish', () => {
  expect(isObjectiveText('Peningkatan jumlah wisatawan')).toBe(false);
  expect(isObjectiveText('Peningkatan mutu layanan')).toBe(true);
});

const MARKS = [
  '1 ',
  '1. ',
  '2) ',
  '(3) ',
  '1.1.1 - ',
  '1.2. ',
  '1a-CP ',
  'a. ',
  'IV. ',
  'IKU 1.1 ',
  '[S 2.0] ',
  '• ',
  '- ',
  'A. 1. ',
  'Indikator Program : ',
];

it.each(MARKS)('sees the name behind "%s"', (mark) => {
  const name = `${mark}Persentase layanan tepat waktu`;
  expect(withoutListMark(name)).toBe('Persentase layanan tepat waktu');
  expect(isMeasureName(name)).toBe(true);
  expect(isNumberLike(name)).toBe(false);
  expect(isObjectiveText(`${mark}Meningkatnya mutu layanan`)).toBe(true);
});

it.each(['25 orang', '5 kasus', '4.2 persen', '12 dokumen laporan', '3 kali setahun'])(
  'reads "%s" as a figure with its unit',
  (text) => {
    expect(isNumberLike(text)).toBe(true);
  },
);
