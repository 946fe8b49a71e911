/** What a measure says where it has no answer, whole and in both languages: the words that stand in a cell's error and in the pane. */

import { achievement } from '../../../src/core/measure/achievement';
import { efficiency, growth, progress, share } from '../../../src/core/measure/comparison';
import { figureOf } from '../../../src/core/measure/figure';
import { readQuantity } from '../../../src/core/language/read-quantity';
import { type CellValue } from '../../../src/core/sheet/grid';
import { ownScale, ratingOf } from '../../../src/core/measure/rating';
import { type MeasureFailure } from '../../../src/core/measure/result';
import { achievementScale, onOneScale } from '../../../src/core/measure/scale';
import { meanAchievement, projection, trendOf } from '../../../src/core/measure/series';
import { statusOf } from '../../../src/core/measure/status';

const readFigure = (value: CellValue) => figureOf(readQuantity(value), String(value));
const twice = { year: 2024, value: 1 };

const FAILURES: readonly (readonly [unknown, MeasureFailure['error'], string, string])[] = [
  [share(1, 0), 'divideByZero', 'Keseluruhan 0.', 'The whole is 0.'],
  [share(61, 60), 'value', 'Bagian melebihi keseluruhan.', 'The part exceeds the whole.'],
  [share(-1, 60), 'value', 'Bagian negatif.', 'The part is negative.'],
  [growth(0, 5), 'divideByZero', 'Nilai sebelumnya 0.', 'The value before is 0.'],
  [
    growth(-2, 5),
    'value',
    'Nilai sebelumnya negatif: pertumbuhan tidak dapat dinyatakan dalam persen. Pakai selisihnya (sesudah dikurangi sebelum).',
    'The value before is negative: no growth in percent can be stated. Use the difference (after less before).',
  ],
  [
    progress({ actual: 1, finalTarget: 0, baseline: null, polarity: 'higher' }),
    'divideByZero',
    'Target akhir 0.',
    'The final target is 0.',
  ],
  [
    progress({ actual: 1, finalTarget: 5, baseline: null, polarity: 'lower' }),
    'notAvailable',
    'Tanpa kondisi awal, kemajuan hanya dapat dihitung bila makin tinggi makin baik. Isi kondisi awalnya.',
    'Without a baseline there is progress only where higher is better. Give the baseline.',
  ],
  [
    progress({ actual: 1, finalTarget: 5, baseline: 5, polarity: 'lower' }),
    'divideByZero',
    'Target akhir sama dengan kondisi awal.',
    'The final target equals the baseline.',
  ],
  [efficiency(1, 0, 5), 'divideByZero', 'Pagu 0.', 'The budget is 0.'],
  [trendOf([1], 'higher'), 'notAvailable', 'Perlu sedikitnya dua angka.', 'At least two figures are needed.'],
  [projection([twice]), 'notAvailable', 'Perlu sedikitnya dua angka.', 'At least two figures are needed.'],
  [
    projection([twice, twice]),
    'divideByZero',
    'Semua angka dari tahun yang sama.',
    'All figures are of the same year.',
  ],
  [meanAchievement([{ value: 1, weight: 0 }]), 'divideByZero', 'Jumlah bobot 0.', 'The weights add up to 0.'],
  [
    meanAchievement([
      { value: 1, weight: -1 },
      { value: 1, weight: 2 },
    ]),
    'value',
    'Bobot tidak boleh negatif.',
    'A weight may not be negative.',
  ],
  [
    achievement(0, 5),
    'divideByZero',
    'Target 0: capaian tidak dapat dihitung.',
    'The target is 0: there is no achievement to compute.',
  ],
  [
    achievement(5, 0, { polarity: 'lower', lowerMethod: 'ratio' }),
    'divideByZero',
    'Realisasi 0: cara "rasio" (T/R) tidak dapat dihitung.',
    'The actual is 0: the ratio T/R cannot be computed.',
  ],
  [
    achievement(3, -0.2, { polarity: 'lower', lowerMethod: 'ratio' }),
    'value',
    'Realisasi negatif: cara "rasio" (T/R) tidak berlaku.',
    'The actual is negative: the ratio T/R does not apply.',
  ],
  [
    achievement(-5, 3),
    'value',
    'Target negatif: rumus capaian tidak berlaku.',
    'The target is negative: the formulas of achievement do not apply.',
  ],
  [
    achievement({ lower: -5, upper: 3 }, 9),
    'value',
    'Target negatif: rumus capaian tidak berlaku.',
    'The target is negative: the formulas of achievement do not apply.',
  ],
  [
    ratingOf(49, ownScale([{ name: 'Cukup', from: 50 }])),
    'notAvailable',
    'Nilai di bawah batas terendah skala.',
    'The value is below the lowest bound of the scale.',
  ],
  [
    statusOf(readFigure('BB'), readFigure(80)),
    'value',
    'Target dan realisasi tidak dapat dibandingkan (predikat dengan angka, atau skala yang berbeda).',
    'Target and actual cannot be compared (a rating with a number, or different scales).',
  ],
  [
    achievementScale(4),
    'value',
    'Capaian 4 dapat berarti 4% atau 400%. Tulis dengan tanda persennya.',
    'The achievement 4 may mean 4% or 400%. Write it with its percent sign.',
  ],
  [
    readFigure('7% dan 17%'),
    'value',
    '"7% dan 17%" berisi 2 angka. Pisahkan dahulu; IKU.URAI membantu.',
    '"7% dan 17%" holds 2 values. Separate them first; IKU.URAI helps.',
  ],
  [
    readFigure('1.250'),
    'value',
    '"1.250" dapat berarti 1250 atau 1,250. Tulis sebagai angka.',
    '"1.250" may mean 1250 or 1,250. Write it as a number.',
  ],
  [readFigure('#REF!'), 'value', 'Selnya berisi kesalahan: #REF!.', 'The cell holds an error: #REF!.'],
  [readFigure('meningkat'), 'value', '"meningkat" bukan angka.', '"meningkat" is not a number.'],
  [
    onOneScale(readFigure(90), readFigure(1), 'percent'),
    'value',
    'Realisasi 1 dapat berarti 1 atau 100% di samping target 90. Ketik 100 bila maksudnya 100%, atau "1%" sebagai teks bila memang 1%.',
    'Actual 1 may mean 1 or 100% beside target 90. Type 100 if 100% is meant, or "1%" as a text if it is 1%.',
  ],
  [
    onOneScale(readFigure(0.0075), readFigure(80), 'percent'),
    'value',
    'Target 0,0075 dapat berarti 0,0075 atau 0,75% di samping realisasi 80. "0,75%" yang diketik di rumus sampai dari Excel sebagai 0,0075. Ketik 0,75 bila maksudnya 0,75%, atau "0,0075%" sebagai teks bila memang 0,0075%.',
    'Target 0,0075 may mean 0,0075 or 0,75% beside actual 80. "0,75%" typed in a formula comes from Excel as 0,0075. Type 0,75 if 0,75% is meant, or "0,0075%" as a text if it is 0,0075%.',
  ],
  [
    onOneScale(readFigure(0.8), readFigure('84%'), 'other'),
    'value',
    'Target 0,8 dapat berarti 0,8 atau 80% di samping realisasi 84%. Tulis keduanya dengan cara yang sama (keduanya angka, atau keduanya persen) atau sebutkan satuannya.',
    'Target 0,8 may mean 0,8 or 80% beside actual 84%. Write both in the same way (both numbers, or both percent) or name the unit.',
  ],
];

test.each(FAILURES.map((each) => [each[2], ...each] as const))('%s', (_, result, error, id, en) => {
  expect(result).toEqual({ kind: 'error', error, message: { id, en } });
});
