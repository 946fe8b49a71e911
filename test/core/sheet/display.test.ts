import * as fc from 'fast-check';

import { displayText, formatNumber, withShortFigures } from '../../../src/core/sheet/display';

describe('a number is shown as what it is, however large, small or strangely formatted', () => {
  it.each([
    [1e30, 'General', '1E+30'],
    [-2.5e300, 'General', '-2,5E+300'],
    [1e30, '0', `1${'0'.repeat(30)}`],
    [1.5e21, '#,##0.00', '1.500.000.000.000.000.000.000,00'],
    [3e-25, 'General', '3E-25'],
    [1e-7, 'General', '0,0000001'],
    [0.1, `0.${'0'.repeat(20)}`, '0,10000000000000000000'],
    [1e308, '0%', '1E+308'],
    [33.54, '0.00', '33,54'],
  ])('%d in format %s is %s', (value, format, text) => expect(displayText(value, format)).toBe(text));

  it('more decimals than Excel has are those that Excel has', () => {
    expect(displayText(33.54, `0.${'0'.repeat(101)}`)).toBe(`33,54${'0'.repeat(28)}`);
  });

  it('a number format that Excel does not take is no format', () => {
    expect(displayText(33.54, '['.repeat(200_000))).toBe('33,54');
  });

  it('whatever the number and the format are, the text says a number', () => {
    const format = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.string({ unit: fc.constantFrom('0', '#', '?', ',', '.', '%', ';', '[', '"') }),
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), format, (value, code) => {
        const text = displayText(value, code);
        expect(text).not.toContain('Infinity');
        expect(text).not.toContain('NaN');
      }),
    );
  });

  it('without a format every digit that Excel keeps is shown: the text reads back as the number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), (value) => {
        const kept = Number(value.toPrecision(15));
        const read = Number(formatNumber(value).replace(',', '.'));
        expect(Math.abs(read - kept)).toBeLessThanOrEqual(Math.abs(kept) * 1e-5);
      }),
    );
  });
});

describe('a sentence shows figures as short as a reader needs them', () => {
  it.each([
    ['Capaian 69,47368421052632, bukan 110,0000000000000%.', 'Capaian 69,47, bukan 110%.'],
    ['Rasio 0,0263157894736842 dan 0,9310000001', 'Rasio 0,0263 dan 0,931'],
    ['0,00000001234567', '0,0000000123'],
    ['tertulis -12,5000000001', 'tertulis -12,5'],
  ])('%s', (long, short) => {
    expect(withShortFigures(long)).toBe(short);
  });

  it.each(['Bobot 33,333333 dan 1.250,75', 'Kode 1,2345678,9 dan 4.1,2345678', 'Rp 1.234,50', '=A1*0.123456789'])(
    'and leaves alone what somebody wrote: %s',
    (text) => {
      expect(withShortFigures(text)).toBe(text);
    },
  );
});

describe('dates', () => {
  it.each([
    [45363, 'dd/mm/yyyy', '12/03/2024'],
    [45363.75, 'd-mmm-yy', '12/03/2024'],
    [42736, 'mm/yyyy', '01/2017'],
    [42736, 'mmm-yy', 'Jan-17'],
    [42767, 'mmmm yyyy', 'Februari 2017'],
    [45505, '[$-421]mmm', 'Agu'],
    [45363, '[$-421]dd mmmm yyyy', '12/03/2024'],
    // A time, and what is no day of Excel's calendar.
    [0.5, 'h:mm', '0,5'],
    [-3, 'dd/mm/yyyy', '-3'],
    [9e9, 'dd/mm/yyyy', '9000000000'],
  ])('%d under %s', (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });
});
