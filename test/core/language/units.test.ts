import { mendUnit, sameUnit, unitOf } from '../../../src/core/language/units';

describe('units', () => {
  test.each([
    ['%', 'Persen'],
    ['Prosentase', 'persen'],
    ['org', 'Orang'],
    ['Kop', 'Koperasi'],
    ['Skore', 'Skor'],
    ['Dok.', 'dokumen'],
  ])('%s and %s: the spelling does not matter', (a, b) => {
    expect(sameUnit(a, b)).toBe(true);
  });

  test('a measure may name what it measures, but a yield is another unit', () => {
    expect(unitOf('Ton CO2eq')).toEqual({ name: 'ton', category: 'weight' });
    expect(unitOf('Ha sawah')?.category).toBe('area');
    expect(unitOf('Ton/Ha')).toBeNull();
    expect(unitOf('Ton per hektar')).toBeNull();
  });

  test('different things stay different, known or not', () => {
    expect(sameUnit('UMKM', 'UKM')).toBe(false);
    expect(sameUnit('Sapi Perah', 'sapi  perah')).toBe(true);
    expect(sameUnit('Sapi Perah', '%')).toBe(false);
  });

  test('a remark in brackets does not hide the unit', () => {
    expect(unitOf('Indeks (Skala 0-100)')).toMatchObject({ category: 'index' });
    expect(unitOf('Persen (%)')).toMatchObject({ category: 'percent' });
    expect(unitOf('per 100.000 KH')).toMatchObject({ category: 'rate' });
    expect(unitOf('Meningkatnya kualitas')).toBeNull();
  });

  test('broken words are joined, whole words are not', () => {
    expect(mendUnit('sertifi kasi Usaha Mikro')).toBe('sertifikasi Usaha Mikro');
    expect(mendUnit('doku men')).toBe('dokumen');
    expect(mendUnit('Kop/ KSP /USP')).toBe('Kop/KSP/USP');
    expect(mendUnit('hari kerja')).toBe('hari kerja');
  });
});
