import { readQuantity } from '../../../src/core/language/read-quantity';
import { toOneUnit, wholeOfRate } from '../../../src/core/language/unit-factor';
import { figureOf } from '../../../src/core/measure/figure';
import { onOneScale } from '../../../src/core/measure/scale';

const quantity = (value: number, unit: string, decimals = 0) => ({ value, unit, decimals });

describe('two units as one', () => {
  it.each([
    ['jam', 'menit', 'menit', 60, 1],
    ['menit', 'jam', 'menit', 1, 60],
    ['tahun', 'bulan', 'bulan', 12, 1],
    ['kg', 'ton', 'kg', 1, 1000],
    ['per 1.000', 'per 100.000', 'per 100.000', 100, 1],
    ['‰', 'per mil penduduk', 'same', 1, 1],
  ])('%s and %s in %s', (one, other, unit, first, second) => {
    const found = toOneUnit(quantity(2, one), quantity(3, other));
    expect(found).toEqual(unit === 'same' ? 'same' : { unit, factors: [first, second] });
  });

  it('takes the coarser unit where its figure is a rounded one', () => {
    expect(toOneUnit(quantity(1.5, 'jam', 1), quantity(72, 'menit'))).toEqual({
      unit: 'jam',
      factors: [1, expect.closeTo(1 / 60, 12)],
    });
  });

  it.each([
    ['hari', 'jam'],
    ['bulan', 'hari'],
    ['hari kerja', 'menit'],
    ['ton', 'km'],
  ])('leaves %s and %s alone', (one, other) => {
    expect(['apart', 'same']).toContain(toOneUnit(quantity(2, one), quantity(3, other)));
  });

  it('asks what a rate is of', () => {
    expect(toOneUnit(quantity(2, 'per 1.000 bayi'), quantity(3, 'per 100.000 ibu'))).toBe('apart');
    expect(['per mil', '‰', 'per 100.000 KH', 'jam'].map(wholeOfRate)).toEqual([1000, 1000, 100000, null]);
  });

  it('is known to the functions too', () => {
    const [target, actual] = ['2 jam', '90 menit'].map((text) => figureOf(readQuantity(text), text));
    if (!target || !actual) throw new Error('no figures');
    expect(onOneScale(target, actual, 'open')).toMatchObject({ first: { value: 120 }, second: { value: 90 } });
    const days = figureOf(readQuantity('3 hari'), '3 hari');
    expect(onOneScale(days, actual, 'open')).toMatchObject({ kind: 'error' });
  });
});

describe('lengths of time', () => {
  it.each([
    ['00:30:00', undefined, 0.5, 'jam'],
    ['0:45', undefined, 0.75, 'jam'],
    ['02:30', undefined, 2.5, 'jam'],
    ['15:00', undefined, 15, 'jam'],
    ['1:30', 'Jam', 1.5, ''],
    ['12 menit 30 detik', undefined, 12.5, 'menit'],
  ])('%s in a row of %s', (text, unit, value, read) => {
    expect(readQuantity(text, unit === undefined ? {} : { unit })).toMatchObject({
      kind: 'single',
      quantity: { value, unit: read },
    });
  });

  it('keeps what may be a ratio, or minutes and seconds', () => {
    expect(readQuantity('1:16')).toMatchObject({ kind: 'single', quantity: { value: 1 / 16 } });
    expect(readQuantity('12:30', { unit: 'Menit' }).kind).toBe('text');
  });
});
