import { ownScale, ratingOf } from '../../../src/core/measure/rating';
import { RATING_SCALES } from '../../../src/core/knowledge/choices/rating-scales';

function rate(percent: number, scale: keyof typeof RATING_SCALES, roundFirst = false): unknown {
  const result = ratingOf(percent, RATING_SCALES[scale], { roundFirst });
  return result.kind === 'value' ? result.value : result.error;
}

describe('rating scales', () => {
  test.each([
    ['permendagri86', 105, 'Sangat Tinggi'],
    ['permendagri86', 91, 'Sangat Tinggi'],
    ['permendagri86', 90.5, 'Tinggi'],
    ['permendagri86', 0.57 * 100 + 9, 'Sedang'],
    ['permendagri86', 50, 'Sangat Rendah'],
    ['permendagri86', -20, 'Sangat Rendah'],
    ['lke', 90.01, 'AA'],
    ['lke', 90, 'A'],
    ['lke', 30, 'D'],
    ['empat', 100, 'Sangat Berhasil'],
    ['empat', 54.99, 'Kurang'],
  ] as const)('%s: %d is %s', (scale, percent, expected) => {
    expect(rate(percent, scale)).toBe(expected);
  });

  test('rounding first lifts 90,5 over the gap', () => {
    expect(rate(90.5, 'permendagri86', true)).toBe('Sangat Tinggi');
  });

  test("the agency's own scale takes its rows in any order and has no rating below the last", () => {
    const scale = ownScale([
      { name: 'Cukup', from: 50 },
      { name: 'Baik', from: 80 },
    ]);
    expect(ratingOf(80, scale)).toEqual({ kind: 'value', value: 'Baik' });
    expect(ratingOf(49, scale)).toMatchObject({ kind: 'error', error: 'notAvailable' });
  });
});

test('a scale as long as a column is looked through by halves', () => {
  let asked = 0;
  const classes = Array.from({ length: 4_096 }, (_, index) => ({
    name: `Kelas ${index}`,
    get from() {
      asked++;
      return index;
    },
  }));
  const scale = { title: { id: '', en: '' }, source: { id: '', en: '' }, open: true, classes: [...classes].reverse() };
  expect(ratingOf(17.5, scale)).toEqual({ kind: 'value', value: 'Kelas 17' });
  expect(ratingOf(-1, scale)).toMatchObject({ kind: 'error' });
  expect(asked).toBeLessThan(100);
});
