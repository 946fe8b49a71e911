import * as fc from 'fast-check';
import { type QuantityReading } from '../../../src/core/language/quantity';
import { readQuantity } from '../../../src/core/language/read-quantity';
import { formatNumber } from '../../../src/core/sheet/display';
import { runs } from '../../runs';

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

describe('the mark of a footnote belongs to no figure', () => {
  readings({
    '640 ¹': '640',
    '640²)': '640',
    '64%¹': '64 %',
    '8,5 3)': '8.5',
    '8,5 *)': '8.5',
    '8,5 [2]': '8.5',
    '≥ 64 ¹)': '≥ 64',
    '64 dokumen a)': '64 dokumen',
    'BB ¹': 'huruf 4: BB',
    '12 m²': '12 m2',
    '12 m² ¹': '12 m2',
    '12 (dua belas)': '12',
    '100 (25 dari 25 desa)': '100',
    '10³': 'text',
  });
});

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
    '1 250 000,50 orang': '1250000.5 orang',
    '12 500 orang': '12500 orang',
    '1,250,000': '1250000',
    '1,234,567.8': '1234567.8',
    '1234.567': '1234.567',
    '00.125': '0.125',
    '012.500': '12.5',
    '1.2345': '1.2345',
    '1/3': '0.3333333333333333',
    '5 / 10 unit': '0.5 unit',
    '50/2000 orang': '0.025 orang',
    '1/100': '0.01',
    '21/2100 orang': '0.01 orang',
    '201/10050 orang': '0.02 orang',
    '5 : 10': '0.5',
    '1111111111111111': '1111111111111111',
    '5 Kop/ baru 10': '5 Kop/baru 10',
    '5/1.000': '5 per 1000',
    '-5/1.000': '-5 per 1000',
    '1.250/100.000 KH': '1250 per 100000 KH or 1.25 per 100000 KH',
    '22,5/100 KH': '22.5 per 100 KH',
    '1:100000': '0.00001',
    '20:1': '20',
    '+5': '5',
    '= 5 %': '5 %',
    'Rp.500': '500 Rp',
    'Rp500 juta': '500000000 Rp',
    'Rp 2 M': '2000000000 Rp',
    'Rp 5.000,-- per unit': '5000 Rp',
    'Rp 5.000,-': '5000 Rp',
    '5 M': '5 M',
    '2 jt orang': '2000000 orang',
    '2 x 24 jam': '2 x 24 jam',
    '10 dari 20 desa': '10 dari 20 desa',
    '5 / orang': '5 orang',
    '5 (orang)': '5 orang',
    '5 unit (baru)': '5 unit (baru)',
    '5 (unit) baru': '5 (unit) baru',
    '5 , - orang': '5 orang',
    '12 orang ;,': '12 orang',
    '2 Unit\nUsaha': '2 Unit Usaha',
    '25 %.': '25 %',
    '12(dua belas)kali': '12 kali',
    '1. 5 orang': '5 orang',
    'BB/72,15': '72.15',
    'Sangat Baik (90,5)': '90.5',
    'Sangat Baik  -  90,5': '90.5',
    '72,15-BB': '72.15',
    '90 (Sangat Baik)': '90',
    '90 ( A )': '90',
    '90 (A) unit': '90 (A) unit',
    'UMKM : 25': '25 UMKM',
  });

  test('a rate names what it counts against', () => {
    expect(readQuantity('22,5/100.000')).toMatchObject({ quantity: { unit: 'per 100000' } });
  });

  test('keeps the decimals that are written', () => {
    expect(readQuantity('33,50 %')).toEqual({ kind: 'single', quantity: { value: 33.5, unit: '%', decimals: 2 } });
  });

  test.each([
    ['3,50 ± 0,1', 2],
    ['3,5 ± 0,25', 2],
  ])('a tolerance keeps the finer of its two: %s', (text, decimals) => {
    expect(readQuantity(text)).toMatchObject({ lower: { decimals }, upper: { decimals } });
  });

  test.each([
    ['1/2', 1],
    ['1/3', 4],
    ['Rp 1,2 miliar', 0],
    ['Rp 1,2345 ribu', 1],
  ])('shows only decimals that are there: %s', (text, decimals) => {
    expect(readQuantity(text)).toMatchObject({ kind: 'single', quantity: { decimals } });
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
    'sekurangnya 75': '≥ 75',
    '80 – 85': '80 .. 85',
    '93.8-93.8': '93.8 .. 93.8',
    '70.5-75': '70.5 .. 75',
    '80-85.50': '80 .. 85.5',
    '143,33 - 139,83': '139.83 .. 143.33',
    '80 s/d 85%': '80 % .. 85 %',
    'antara 80 dan 85': '80 .. 85',
    '≥ 75 dan ≤ 80': '75 .. 80',
    '-5 - -3': '-5 .. -3',
    'Rp500 juta s.d. Rp1 miliar': '500000000 Rp .. 1000000000 Rp',
    '0.817:0.817': '0.817 .. 0.817',
    '3±1': '2 .. 4',
    '1:2,5': '1 .. 2.5',
    '1:0': '0 .. 1',
    '3,5 ± 0,1 %': '3.4 % .. 3.6 %',
    '3% +/- 1%': '2 % .. 4 %',
    '> 75 dan < 80': '75 .. 80',
    '≥ 75 s/d ≤ 80': '75 .. 80',
    '≥ -5': '≥ -5',
    '≥ Rp 5 juta': '≥ 5000000 Rp',
    'maks. Rp 5 juta': '≤ 5000000 Rp',
    '> 1.250 orang': '> 1250 orang',
    '60 % kebawah': '≤ 60 %',
    '75 keatas': '≥ 75',
    '75 orang ke atas': '≥ 75 orang',
    '75% atau lebih': '≥ 75 %',
    '5 ke bawah': '≤ 5',
    '5 hari atau kurang': '≤ 5 hari',
    '80% - 85': '80 % .. 85 %',
    '80% - 85%': '80 % .. 85 %',
    '80 orang - 85 Orang': '80 orang .. 85 Orang',
    '1 - 2 juta orang': '1000000 orang .. 2000000 orang',
    '5 ribu s.d. 10 ribu orang': '5000 orang .. 10000 orang',
    '5 ribu orang s.d. 10 ribu orang': '5000 orang .. 10000 orang',
    '5 ribu orang - 10 ribu': '5000 orang .. 10000 orang',
    '1.250 - 1.500 orang': '1250 orang .. 1500 orang',
    '1.250 orang - 1.500': '1250 orang .. 1500 orang',
    '1.250 - 1300': '1250 .. 1300',
    '1300 - 1.250': '1250 .. 1300',
    '5 s/d -3': '-3 .. 5',
    '5 - -3': '-3 .. 5',
    '3 -5': '3 .. 5',
    'Rp 1 juta - Rp 2 juta': '1000000 Rp .. 2000000 Rp',
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
    '15 Kop/ 25 UKM': '15 Kop + 25 UKM',
    '80 - 85 - 90': '80 + 85 + 90',
    '7 dan 17 orang': '7 + 17 orang',
    '15 orang dan 25': '15 orang + 25',
    '5 orang/10': '5 orang + 10',
    '5/2': '5 + 2',
    '4/4': '4 + 4',
    '1/0': '1 + 0',
    '1/2,5': '1 + 2.5',
    '1/2,0': '1 + 2',
    '-1/2': '-1 + 2',
    '2,5/3': '2.5 + 3',
    '75 dan ≤ 80': '75 + 80',
    '≥ 75 dan 80': '75 + 80',
    '≤ 75 dan ≥ 80': '75 + 80',
    'target 80 dan 85': '80 + 85',
    'antara 5 dan 6 dan 7': '5 + 6 + 7',
    '7 dan maksimal 17': '7 + 17',
    '7 dan -5': '7 + -5',
    '5 orang 3 unit': '5 orang + 3 unit',
    '50 % 3 unit': '50 % + 3 unit',
    '15 Kop; Rp 25 juta': '15 Kop + 25000000 Rp',
    '15 Kop, maks 20 orang': '15 Kop + 20 orang',
    '3 unit, min 2 orang': '3 unit + 2 orang',
    '15 orang; dan 25 unit': '15 orang + 25 unit',
    '5 Kop, baru; 6 UKM': '5 Kop, baru + 6 UKM',
    '15 Kop\n \n25 UMKM': '15 Kop + 25 UMKM',
    'a. 5 orang\nb. 6 unit': '5 orang + 6 unit',
    '- 5 orang\n- 6 unit': '5 orang + 6 unit',
    '2024 250': '2024 + 250',
    '1 25': '1 + 25',
    '12 500.5': '12 + 500.5',
    'Rp 5.000,-\nRp 6.000,-': '5000 Rp + 6000 Rp',
    'Rp 5.000,-- Rp 6.000,--': '5000 Rp + 6000 Rp',
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
    'n.a.': 'blank',
    '(tidak ada)': 'blank',
    '(-)': 'blank',
    'n/a **': 'blank',
    '-*': 'blank',
    'Nilainya belum dirilis': 'blank',
    'belum 5': 'text',
    'tidak ada (rusak': 'text',
    'Usulan (-)': 'text',
    '*n/a': 'text',
    'H-7': 'text',
    'Luas m2': 'text',
    'Jalan IDR500': 'text',
    'Luas usda.5': 'text',
    'orang 5': 'text',
    'Unit - 5': 'text',
    'Orang (5)': 'text',
    'A. 90': 'text',
    '2.  Bidang': 'text',
    '1.a': 'text',
    '12 Mei': 'text',
    '31/12/24': 'text',
    '2024-12-31': 'text',
    '31.12.2024': 'text',
    '1,234,56': 'text',
    '1.234.56': 'text',
    '1.234,567,8': 'text',
    '1.23,4': 'text',
    '10/20/30': 'text',
    '': 'blank',
  });
});

describe('no number, typed', () => {
  test('is a text', () => {
    expect(readQuantity(true)).toEqual({ kind: 'text', text: 'TRUE' });
    expect(readQuantity(false)).toEqual({ kind: 'text', text: 'FALSE' });
    expect(readQuantity('Sesuai  rencana')).toEqual({ kind: 'text', text: 'Sesuai rencana' });
  });
  test('beyond what a number can hold is one neither', () => {
    expect(readQuantity('9'.repeat(400)).kind).toBe('text');
    expect(readQuantity(Infinity)).toEqual({ kind: 'error', error: '#NUM!' });
  });
  test('a long sentence about what is missing is still a sentence', () => {
    expect(readQuantity('belum ada data ')).toEqual({ kind: 'blank' });
    expect(readQuantity(`belum ada data ${'karena survei tertunda '.repeat(3)}`).kind).toBe('text');
    expect(readQuantity(`belum ada ${'x'.repeat(50)}`).kind).toBe('blank');
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
    'level iv': 'level 8: Level 4',
    'Level 0': 'level 0: Level 0',
    'Level 3+': 'level 7: Level 3 Plus',
    '3 plus': 'level 7: Level 3 Plus',
    iii: 'text',
    'Predikat : BB': 'huruf 4: BB',
    'Sangat Baik(A)': 'mutu 4: Sangat Baik',
    'Baik (sekali) lagi': 'text',
    CC: 'huruf 2: CC',
    'Opini BPK Wajar Tanpa Pengecualian Dengan Paragraf Penjelas': 'opini 3: WTP',
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
    ['Dokumen', 1250],
    ['US$', 1250],
  ])('with the unit %s it is %d', (unit, value) => {
    expect(readQuantity('1.250', { unit })).toMatchObject({ kind: 'single', quantity: { value } });
  });
  test.each([
    [[1240, 1300], 1250],
    [['1,3', '1,4'], 1.25],
    [['12,5', '900,5'], 1250],
    [['93.5'], 1.25],
    [[1240, 1, 1300], 1250],
    [[0, 0, 1300], 1250],
    [[-1300], 1250],
    [['1300'], 1250],
    [['Rp 1300,-'], 1250],
    [['-', '1300'], 1250],
    [['4.01.2', '1300'], 1250],
    [['0.0817'], 1.25],
    [['98765.432'], 1.25],
    [['30.25'], 1.25],
    [['30.5 orang'], 1.25],
    [['30,5'], 1250],
    [['30,25 orang'], 1250],
    [['1.500.000'], 1250],
  ])('beside %j it is %d', (neighbours, value) => {
    expect(readQuantity('1.250', { neighbours })).toMatchObject({ kind: 'single', quantity: { value } });
  });
  test.each<[string, Parameters<typeof readQuantity>[1], string]>([
    ['1.250', { unit: 'Dokumen' }, '1250'],
    ['1.250', { unit: 'usd' }, '1250'],
    ['1.250', { unit: 'Rp Juta' }, '1250 or 1.25'],
    ['1.250', { neighbours: [1000, 2000, 3] }, '1250'],
    ['1.250', { neighbours: [3, 2, 1000] }, '1.25'],
    ['1.250', { neighbours: [0, '', true, 'teks', '-'] }, '1250 or 1.25'],
    ['1.250', { neighbours: [-1300] }, '1250'],
    ['1.250', { neighbours: [125] }, '1250 or 1.25'],
    ['1.250', { neighbours: ['1.300.000'] }, '1250'],
    ['1.250', { neighbours: ['Rp 1.300,5'] }, '1250'],
    ['1.250', { neighbours: ['1.300'] }, '1250 or 1.25'],
    ['1.250', { neighbours: ['93.75'] }, '1.25'],
    ['1.250', { neighbours: ['0.125'] }, '1.25'],
    ['1.250', { neighbours: ['1234.567'] }, '1250'],
    ['1.250', { neighbours: ['10,25', '30.5'] }, '1250 or 1.25'],
    ['1.250', { neighbours: ['12,345'] }, '1250 or 1.25'],
    ['1.250', { neighbours: ['40,', '60.'] }, '1250 or 1.25'],
    ['≥ 1.250', { unit: 'orang' }, '≥ 1250'],
    ['1.250 dan 5', {}, '1250 or 1.25'],
    ['1.250 - 1.300', { neighbours: [1240] }, '1250 .. 1300'],
    ['1.250 - 1.300', { unit: '%' }, '1.25 .. 1.3'],
    ['1,2 - 1.250', {}, '1.2 .. 1.25'],
    ['80 - 85', { unit: '%' }, '80 .. 85'],
  ])('%s with %j is %s', (text, context, expected) => {
    expect(say(readQuantity(text, context))).toBe(expected);
  });
  test.each([[[30.5]], [[]], [['30']], [['93.555']], [['30,125']], [['30,5', '30.5']], [[125]]])(
    'beside %j stays open',
    (neighbours) => {
      expect(say(readQuantity('1.250', { neighbours }))).toBe('1250 or 1.25');
    },
  );
  test('stays open in whatever it is a part of', () => {
    for (const text of ['≥ 1.250', '1.250 ± 5', '3 ± 1.250', '1.250 - 1.500', '50 - 1.250', '1.250 dan 5 unit']) {
      expect(readQuantity(text)).toMatchObject({ kind: 'ambiguous', readings: [{ value: 1250 }, { value: 1.25 }] });
    }
  });
  test('of both bounds follows the unit column and the neighbours', () => {
    expect(say(readQuantity('1.250 - 1.500', { unit: 'orang' }))).toBe('1250 .. 1500');
    expect(say(readQuantity('30 - 1.250', { neighbours: ['1300', '1400'] }))).toBe('30 .. 1250');
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
  test.each([
    ['0 "orang" "per" "hari"', 'orang per hari'],
    ['"Rp" #,##0', 'Rp'],
    ['"Rp "#,##0', 'Rp'],
    ['[$€]0', '€'],
    ['General "unit"', 'unit'],
    ['[Red]0', ''],
    ['\\d0', ''],
  ])('the unit in %s is %j', (numberFormat, unit) => {
    expect(readQuantity(5, { numberFormat })).toMatchObject({ kind: 'single', quantity: { value: 5, unit } });
  });
  test.each([
    [5, '0.0', 1],
    [5, '??0.0?', 2],
    [5, '#,##0', 0],
    [1234.5, '#,##0.##', 1],
    [1234.5, 'General', 1],
    [1234.5, 'General "unit"', 1],
    [1234.5, '', 1],
    [5.25, '@', 2],
    [5, '0;0.00', 0],
    [0.333, '0%', 0],
    [0.0457, '0.##%', 2],
    [0.333, '%', 1],
  ])('%d in the format %j has %d decimals', (value, numberFormat, decimals) => {
    expect(readQuantity(value, { numberFormat })).toMatchObject({ quantity: { decimals } });
  });
  test('a date is no quantity', () => {
    expect(readQuantity(45324, { numberFormat: 'dd/mm/yyyy' })).toEqual({ kind: 'text', text: '02/02/2024' });
    expect(readQuantity(0.5, { numberFormat: '[h]:mm' }).kind).toBe('text');
  });
  test.each([
    [0, 0],
    [-2.5, 1],
    [0.1 + 0.2, 1],
    [100.25, 2],
    [0.0457, 4],
    [1.23456, 5],
    [123456.789012, 6],
    [1e-7, 7],
    [2.5e-7, 8],
    [1e22, 0],
    [1.5e22, 0],
    [123456789012345, 0],
  ])('%d has %d decimals', (value, decimals) => {
    expect(readQuantity(value)).toMatchObject({ quantity: { value, decimals } });
  });
});

describe('as they are typed', () => {
  readings({
    '5 ke bawah': '≤ 5',
    '75 keatas': '≥ 75',
    '10 kebawah': '≤ 10',
    '75 atau lebih': '≥ 75',
    '3 atau kurang': '≤ 3',
    '5/4': '5 + 4',
    '4/5': '0.8',
    '2/100': '0.02',
    '22,5/100': '22.5 + 100',
    '22,5/100 KH': '22.5 per 100 KH',
    '22/10000 KH': '22 per 10000 KH',
    '1,5/2': '1.5 + 2',
    '3:2': '1.5',
    '1.250/2.500': '0.5',
    '> 75 dan < 80': '75 .. 80',
    '80 orang - 85 orang': '80 orang .. 85 orang',
    '80 Orang - 85 orang': '80 Orang .. 85 orang',
    '80 - 85 (dua) orang': '80 orang .. 85 orang',
    '1,2 - 1,5 juta': '1200000 .. 1500000',
    'Rp 1 - 2 miliar': '1000000000 Rp .. 2000000000 Rp',
    '80 - 80': '80 .. 80',
    '5 - 3': '3 .. 5',
    '1.250 - 1.300': '1250 or 1.25',
    '1.250 - 1.300 Ton': '1250 Ton .. 1300 Ton',
    '900 - 1.250': '900 .. 1250',
    '12,5 - 1.250': '1250 or 1.25',
    '15 dan 25': '15 + 25',
    '15 % dan 25': '15 % + 25',
    '5 orang, 6 unit, 7': '5 orang + 6 unit + 7',
    '2,5 juta': '2500000',
    '1,25 ribu': '1250',
    '1,2345 ribu': '1234.5',
    '2 rb': '2000',
    '3 jt': '3000000',
    '1 M': '1 M',
    'Rp 1 M': '1000000000 Rp',
    'Rp 2 T': '2000000000000 Rp',
    'Rp 5 Trilyun': '5000000000000 Rp',
    '5 (lima)': '5',
    '5 (orang)': '5 orang',
    '5 % dari 80': '5 %',
    '5 persen dari 80': '5 persen',
    '5,': '5',
    '5 *': '5',
    '5 ;': '5',
    '5 - orang': '5 orang',
    '%5': 'text',
    '100%.': '100 %',
    '5 kg,': '5 kg',
    '+5': '5',
    '=5': '5',
    '+ 5': '5',
    'realisasi = 5': '5',
    'antara 5 - 8': '5 .. 8',
    'nilai antara 5 dan 8': '5 .. 8',
    'UMKM: 5': '5 UMKM',
    'UMKM : 5 unit': '5 unit',
    'min 5': '≥ 5',
    '≤5': '≤ 5',
    '>=5': '≥ 5',
    '<=5': '≤ 5',
    '=>5': '≥ 5',
    '=<5': '≤ 5',
    '> 5': '> 5',
    '<5': '< 5',
    '± 5': '± 5',
    '~5': '± 5',
    'sekitar 5': '± 5',
    'lebih dari 5': '> 5',
    'di atas 5': '> 5',
    'di bawah 5': '< 5',
    'kurang 5': '< 5',
    'paling lambat 5 hari': '≤ 5 hari',
    'tidak lebih dari 5': '≤ 5',
    'target 75': '75',
    'skor 3,5': '3.5',
    'meningkat menjadi 75': '75',
    'usia 15 tahun': 'text',
    'lulusan 15': 'text',
    'PP 6': 'text',
    m2: 'text',
    '5 m2': '5 m2',
    'Covid-19 5': 'text',
    Rp5: '5 Rp',
    'Rp.5': '5 Rp',
    'Rp 5,-': '5 Rp',
    'Rp 1.500,--': '1500 Rp',
    'IDR 5': '5 IDR',
    'US$ 5': '5 US$',
    $5: '5 $',
    '1 000': '1000',
    '1 000 000': '1000000',
    '1 000,5': '1000.5',
    '12 345 678': '12345678',
    '2023-01-05': 'text',
    '1/2/2024': 'text',
    'Januari 2024': 'text',
    '5 Mei': 'text',
    'BB/72,15': '72.15',
    'BB - 72,15': '72.15',
    '72,15 - BB': '72.15',
    '72,15 (BB)': '72.15',
    'abc (72,15)': 'text',
    '72,15 - abc': '72.15 abc',
    'A / 85': '85',
    '85 / A (Memuaskan)': '85',
    '¼ hari': '0.25 hari',
    'dua puluh lima (25) orang': '25 orang',
    'lima (5)': '5',
    'ke-3': '3',
    'peringkat 5': '5',
    '10 x': '10 x',
    '4 x 5': '4 x 5',
    '5 / 6 / 7': '5 + 6 + 7',
    '5;6': '5 + 6',
    '5 & 6': '5 + 6',
    '5 + 6': '5 + 6',
    '5|6': '5 + 6',
    '• 5 orang\n• 6 unit': '5 orang + 6 unit',
    'a. 5 orang\nb. 6 unit': '5 orang + 6 unit',
    '- 5\n- 6': '5 + 6',
    '1) 5 orang': '5 orang',
    '5\n6': '5 + 6',
    '5\r\n\n6': '5 + 6',
    '1. 5 orang': '5 orang',
    '1.5 orang': '1.5 orang',
    '3.1.2': 'text',
    '1,2,3': 'text',
    '1,234,567': '1234567',
    '1.234.567,89': '1234567.89',
    '1,234.56': '1234.56',
    '1.23.456': 'text',
    '12.5.5': 'text',
    '1,2.3': 'text',
    '-5': '-5',
    '- 5': '-5',
    '−5': '-5',
    '–5': '-5',
    '5-': '5',
    '(5)': 'text',
    '(5)%': 'text',
    '5 sd 8': '5 .. 8',
    '5 s.d. 8': '5 .. 8',
    '5 s/d 8%': '5 % .. 8 %',
    '5 hingga 8': '5 .. 8',
    '5 s.d.8': '5 .. 8',
    '5%sampai 8%': '5 % .. 8 %',
    '5 s / d 8': '5 .. 8',
    '5 to 8': '5 .. 8',
    'tersampaikan 8': 'text',
    'SD 8': 'text',
    '5 sampai dengan 8': '5 .. 8',
    '5 ~ 8': '5 .. 8',
    '5-8': '5 .. 8',
    '5–8 %': '5 % .. 8 %',
    '5:8:9': '5 + 8 + 9',
    '01.02': '1.02',
    'tahun 2024: 5': 'text',
    '(1)': 'text',
    '...': 'blank',
    'tidak ada': 'blank',
    'belum tersedia': 'blank',
    'data belum dirilis BPS': 'blank',
    '(belum ada)': 'blank',
    'n/a*': 'blank',
    'N.A.': 'blank',
    TBD: 'blank',
    'belum 5': 'text',
    'Tidak Ada Data': 'blank',
    '#REF!': '#REF!',
    TRUE: 'text',
    wtp: 'opini 3: WTP',
    'opini: wtp': 'opini 3: WTP',
    'Predikat BB': 'huruf 4: BB',
    Tinggi: 'tingkat 3: Tinggi',
    '3 plus': 'level 7: Level 3 Plus',
    'Level IV': 'level 8: Level 4',
    'lvl 2 +': 'level 5: Level 2 Plus',
    'Level 7': 'text',
    'Sangat Baik (A)': 'mutu 4: Sangat Baik',
    'Kategori Tinggi': 'tingkat 3: Tinggi',
    'Zona Hijau': 'warna 4: Hijau',
    'kelas III': 'text',
    'Sangat Memuaskan dan Istimewa sekali': 'text',
    'B (baik)': 'huruf 3: B',
    CC: 'huruf 2: CC',
    ab: 'text',
  });
});

describe('an amount that says its own size, in a row of another', () => {
  test.each([
    ['Rp1,65 T', { unit: 'Miliar Rupiah' }, '1650 Miliar Rupiah'],
    ['2,25 miliar', { unit: 'Rp juta' }, '2250 Rp juta'],
    ['Rp 750 juta', { unit: 'Rp miliar' }, '0.75 Rp miliar'],
    ['120 M', { unit: 'Rp miliar' }, '120 Rp miliar'],
    ['Rp114.000.000.000', { unit: 'Rp miliar' }, '114 Rp miliar'],
    ['Rp1.500', { unit: 'Rp miliar' }, '1500 Rp'],
    ['2,62 M', { unit: 'Rp' }, '2620000000'],
    ['4,5 M', { unit: 'Km' }, '4.5 M'],
    ['1,2 juta', { unit: 'Ribu orang' }, '1200 Ribu orang'],
    ['1,2 juta', { unit: 'Orang' }, '1200000'],
  ])('%j in %j is %s', (text, context, expected) => {
    expect(say(readQuantity(text, context))).toBe(expected);
  });
});

describe('a count and its share in brackets', () => {
  test.each([
    ['18 dari 24 (75%)', { unit: '%' }, '75 %'],
    ['18 dari 24 (75 %)', { unit: 'Sekolah' }, '18'],
    ['18/24 (75%)', { unit: 'Persen' }, '75 %'],
    ['18/24 (75%)', { unit: 'Sekolah' }, '18'],
    ['1.240/1.600 (77,5%)', { unit: '%' }, '77.5 %'],
    ['1.240/1.600 (77,5%)', { unit: 'Orang' }, '1240'],
    ['57\n(95 persen)', { unit: '%' }, '95 persen'],
    ['57 (95%)', { unit: 'Desa' }, '57'],
    ['57 desa (95%)', {}, '57 desa or 95 %'],
    ['57 (95%)', { unit: 'Desa (%)' }, '57 or 95 %'],
    ['57 (>95%)', { unit: '%' }, '> 95 %'],
    ['Rp 4.500.000 (90%)', {}, '4500000 Rp'],
    ['90% (18/20)', { unit: '%' }, '90 %'],
    ['90% (95%)', { unit: '%' }, '90 %'],
    ['18 dari 24 (tiga perempat)', { unit: '%' }, '18 dari 24'],
    ['12 (2 dari 5 = 40%)', { unit: '%' }, '12'],
  ])('%j in %j is %s', (text, context, expected) => {
    expect(say(readQuantity(text, context))).toBe(expected);
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
      { numRuns: runs(2000) },
    );
  });
});
