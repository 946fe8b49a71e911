import * as fc from 'fast-check';
import { type QuantityReading } from '../../../src/core/language/quantity';
import { readQuantity } from '../../../src/core/language/read-quantity';
import { formatNumber } from '../../../src/core/sheet/display';

/** A reading in one short line: `range 80 % .. 85 %`. */
function say(reading: QuantityReading): string {
  const amount = (quantity: { value: number; unit: string }): string => `${quantity.value} ${quantity.unit}`.trim();
  switch (reading.kind) {
    case 'single':
      return amount(reading.quantity);
    case 'bound':
      return `${reading.comparator} ${amount(reading.quantity)}`;
    case 'range':
      return `${amount(reading.lower)} .. ${amount(reading.upper)}`;
    case 'composite':
      return reading.quantities.map(amount).join(' + ');
    case 'ambiguous':
      return reading.readings.map(amount).join(' or ');
    case 'rating':
      return `${reading.scale} ${reading.rank}: ${reading.label}`;
    case 'error':
      return reading.error;
    case 'text':
    case 'blank':
      return reading.kind;
  }
}

function readings(cases: Readonly<Record<string, string>>): void {
  test.each(Object.entries(cases))('%j is %s', (text, expected) => {
    expect(say(readQuantity(text))).toBe(expected);
  });
}

describe('one number', () => {
  readings({
    '70,54 %': '70.54 %',
    '100,00 Persen': '100 Persen',
    '0,9 Angka': '0.9 Angka',
    '97.5': '97.5',
    '1.500.000': '1500000',
    '1.250,50': '1250.5',
    '1,250.50': '1250.5',
    'Rp 1,2 miliar': '1200000000 Rp',
    'Rp. 1.250.000,-': '1250000 Rp',
    '4,5 Triliun': '4500000000000',
    '12 (dua belas) kali': '12 kali',
    '2 Koperasi': '2 Koperasi',
    '60org': '60 org',
    '100 sertifi kasi': '100 sertifikasi',
    '3000 UMK M': '3000 UMKM',
    '1/2': '0.5',
    '½': '0.5',
    '1:20': '0.05',
    '5 per 100.000 KH': '5 per 100.000 KH',
    '-5%': '-5 %',
    'BB (72,15)': '72.15',
    '72,15 / BB': '72.15',
    '22,5/100.000': '22.5 per 100000',
    'dua (2) dokumen': '2 dokumen',
    'Peringkat ke-3': '3',
    'naik 5%': '5 %',
    '98 ,50': '98.5',
    '25 % dari 80 desa': '25 %',
  });

  test('keeps the decimals that are written', () => {
    expect(readQuantity('33,50 %')).toEqual({ kind: 'single', quantity: { value: 33.5, unit: '%', decimals: 2 } });
  });
});

describe('bounds and ranges', () => {
  readings({
    '≥ 75': '≥ 75',
    '± 15': '± 15',
    'minimal 75%': '≥ 75 %',
    'Maks. 5 hari': '≤ 5 hari',
    'kurang dari 10': '< 10',
    '75 ke atas': '≥ 75',
    '80 – 85': '80 .. 85',
    '93.8-93.8': '93.8 .. 93.8',
    '143,33 - 139,83': '139.83 .. 143.33',
    '80 s/d 85%': '80 % .. 85 %',
    'antara 80 dan 85': '80 .. 85',
    '≥ 75 dan ≤ 80': '75 .. 80',
    '-5 - -3': '-5 .. -3',
    'Rp500 juta s.d. Rp1 miliar': '500000000 Rp .. 1000000000 Rp',
    '0.817:0.817': '0.817 .. 0.817',
    '3±1': '2 .. 4',
    '3,5 ± 0,1 %': '3.4 % .. 3.6 %',
    '3% +/- 1%': '2 % .. 4 %',
  });
});

describe('several values in one cell', () => {
  readings({
    '15 Kop/ KSP /USP dan 25 UMKM': '15 Kop/KSP/USP + 25 UMKM',
    '100 sertifi kasi Usaha Mikro, 15 Kop/ 25 UKM': '100 sertifikasi Usaha Mikro + 15 Kop + 25 UKM',
    '7% dan 17%': '7 % + 17 %',
    '7 dan 17%': '7 % + 17 %',
    '15 Kop\n25 UMKM': '15 Kop + 25 UMKM',
    '1. 20 orang\n2. 30 unit': '20 orang + 30 unit',
    'Koperasi : 15; UMKM : 25': '15 Koperasi + 25 UMKM',
    '15 orang - 25 unit': '15 orang + 25 unit',
  });
});

describe('no number', () => {
  readings({
    '-': 'blank',
    '–': 'blank',
    '…': 'blank',
    'N/A': 'blank',
    'n/a': 'blank',
    'Belum  ada': 'blank',
    tad: 'blank',
    '#N/A': '#N/A',
    '#DIV/0!': '#DIV/0!',
    'Persentase anak usia 0-17 tahun': 'text',
    'Indeks (Skala 0-100)': 'text',
    'Tidak diadakan karena Covid19': 'text',
    '4.01.2.10.0.00.01.0000 - Sekretariat': 'text',
    '1. Bidang Pemberdayaan': 'text',
    'belum dirilis BPS': 'blank',
    '31 Desember 2024': 'text',
    'Tahun 2024': 'text',
    '(3)': 'text',
  });
});

describe('ratings', () => {
  readings({
    WTP: 'opini 3: WTP',
    'Opini Wajar Dengan Pengecualian': 'opini 2: WDP',
    BB: 'huruf 4: BB',
    bb: 'text',
    'A (Sangat Baik)': 'huruf 5: A',
    'Sangat  tinggi': 'tingkat 4: Sangat Tinggi',
    'Level 3': 'level 6: Level 3',
    'Level 3 Plus': 'level 7: Level 3 Plus',
    'Level III': 'level 6: Level 3',
  });
});

describe('the lone point of 1.250', () => {
  test('is reported, not guessed', () => {
    expect(say(readQuantity('1.250'))).toBe('1250 or 1.25');
  });
  test.each([
    ['orang', 1250],
    ['Rp', 1250],
    ['Indeks', 1.25],
    ['%', 1.25],
    ['Ton', 1250],
    ['Ha', 1250],
    ['kkal/kapita/hari', 1250],
    ['hari', 1250],
  ])('with the unit %s it is %d', (unit, value) => {
    expect(readQuantity('1.250', { unit })).toMatchObject({ kind: 'single', quantity: { value } });
  });
  test.each([
    [[1240, 1300], 1250],
    [['1,3', '1,4'], 1.25],
    [['12,5', '900,5'], 1250],
    [['93.5'], 1.25],
  ])('beside %j it is %d', (neighbours, value) => {
    expect(readQuantity('1.250', { neighbours })).toMatchObject({ kind: 'single', quantity: { value } });
  });
  test('of a weight or an area follows its neighbours first', () => {
    expect(readQuantity('1.250', { unit: 'Ton', neighbours: ['1.5', '1.75'] })).toMatchObject({
      quantity: { value: 1.25 },
    });
    expect(say(readQuantity('5.000 Ton'))).toBe('5000 Ton');
  });
  test('stays open where a million follows, or a unit that may be small or large', () => {
    expect(say(readQuantity('Rp 1.250 juta'))).toBe('1250000000 Rp or 1250000 Rp');
    expect(say(readQuantity('Rp 1.250 juta', { neighbours: ['Rp 1,3 juta'] }))).toBe('1250000 Rp');
    expect(say(readQuantity('5.250', { unit: 'Ton/Ha' }))).toBe('5250 or 5.25');
    expect(say(readQuantity('1.250', { unit: 'miliar rupiah' }))).toBe('1250 or 1.25');
  });
  test('cannot be meant where a zero stands before it', () => {
    expect(say(readQuantity('0.817'))).toBe('0.817');
  });
});

describe('numbers typed as numbers', () => {
  test('a percent format shows hundred times the value', () => {
    expect(readQuantity(0.0457, { numberFormat: '0.00%' })).toEqual({
      kind: 'single',
      quantity: { value: 4.57, unit: '%', decimals: 2 },
    });
  });
  test('the unit in a number format counts', () => {
    expect(say(readQuantity(5, { numberFormat: '0 "orang"' }))).toBe('5 orang');
    expect(say(readQuantity(1500, { numberFormat: '[$Rp-421]#,##0' }))).toBe('1500 Rp');
  });
  test('a date is no quantity', () => {
    expect(readQuantity(45324, { numberFormat: 'dd/mm/yyyy' }).kind).toBe('text');
  });
});

describe('always', () => {
  test('a number written out for an Indonesian reader is read back as itself', () => {
    const number = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(number, fc.boolean(), ([digits, decimals], grouping) => {
        const value = digits / 10 ** decimals;
        const text = formatNumber(value, decimals, grouping);
        const reading = readQuantity(text, { unit: 'orang' });
        expect(reading).toEqual({ kind: 'single', quantity: { value, unit: '', decimals } });
      }),
    );
  });
  test('any text whatever gets a reading', () => {
    const pieces = fc.constantFrom(
      '1',
      '20',
      '.',
      ',',
      '-',
      '/',
      ' ',
      '%',
      'dan',
      '\n',
      '(',
      ')',
      ':',
      '≥',
      'Rp',
      'orang',
      '±',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (value) => {
        const reading = readQuantity(value);
        if (reading.kind === 'single') expect(Number.isFinite(reading.quantity.value)).toBe(true);
        if (reading.kind === 'range') expect(reading.lower.value).toBeLessThanOrEqual(reading.upper.value);
        if (reading.kind === 'composite') expect(reading.quantities.length).toBeGreaterThan(1);
      }),
      { numRuns: 2000 },
    );
  });
});
