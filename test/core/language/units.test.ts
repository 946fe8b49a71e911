import { isPercent, mendUnit, sameUnit, unitOf } from '../../../src/core/language/units';

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
    expect(unitOf('Ton/Ha')).toEqual({ name: 'ton/ha', category: 'rate' });
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
    expect(unitOf('Orang (laki-laki')).toMatchObject({ name: 'orang' });
    expect(unitOf('(orang)')).toMatchObject({ name: 'orang' });
    expect(unitOf('(%)')).toMatchObject({ category: 'percent' });
    expect(unitOf('Meningkatnya kualitas')).toBeNull();
    expect(unitOf('(baru)')).toBeNull();
    expect(unitOf('()')).toBeNull();
    expect(unitOf('')).toBeNull();
  });

  test.each([
    ['%', true],
    ['Prosen tase (%)', true],
    ['Persen (%)', true],
    ['persentase', true],
    ['orang', false],
    ['poin', false],
    ['', false],
  ])('%j is a percentage: %s', (unit, expected) => {
    expect(isPercent(unit)).toBe(expected);
  });

  test.each([
    ['KH', null],
    ['‰', 'rate'],
    ['/ 1.000', 'rate'],
    ['kasus per 100.000 penduduk', 'rate'],
    ['super 5', null],
  ])('a rate is told from a thing: %s is %s', (text, category) => {
    expect(unitOf(text)?.category ?? null).toBe(category);
  });

  test('broken words are joined, whole words are not', () => {
    expect(mendUnit('sertifi kasi Usaha Mikro')).toBe('sertifikasi Usaha Mikro');
    expect(mendUnit('doku men')).toBe('dokumen');
    expect(mendUnit('Kop/ KSP /USP')).toBe('Kop/KSP/USP');
    expect(mendUnit('Kop /KSP/ USP')).toBe('Kop/KSP/USP');
    expect(mendUnit('Kop/sertifi kasi')).toBe('Kop/sertifikasi');
    expect(mendUnit('doku men/tahun')).toBe('dokumen/tahun');
    expect(mendUnit('UMK M')).toBe('UMKM');
    expect(mendUnit('kab upaten')).toBe('kabupaten');
    expect(mendUnit('klasifi kasi lokasi')).toBe('klasifikasi lokasi');
    expect(mendUnit('  hari  kerja ')).toBe('hari kerja');
    expect(mendUnit(' sapi  perah ')).toBe('sapi perah');
    expect(mendUnit('Sapi/ Kerbau /Kambing')).toBe('Sapi/Kerbau/Kambing');
    expect(mendUnit('Kop/doku men')).toBe('Kop/dokumen');
    expect(mendUnit('kerja sama')).toBe('kerja sama');
    expect(mendUnit('wifi desa')).toBe('wifi desa');
    expect(mendUnit('wifi a')).toBe('wifi a');
    expect(mendUnit('aktifitas warga')).toBe('aktifitas warga');
    expect(mendUnit('klasifi 2')).toBe('klasifi 2');
  });

  it.each([
    ['Jiwa/km2', 'rate'],
    ['Kuintal/ha', 'rate'],
    ['Anak per perempuan', 'rate'],
    ['Kg/kapita/tahun', 'weight'],
    ['Rp/kapita/bulan', 'money'],
    ['Ribu rupiah/orang/tahun', 'money'],
    ['Juta rupiah/tenaga kerja/tahun', 'money'],
    ['Skala', 'index'],
    ['Medali', 'count'],
    ['Insiden', 'count'],
  ])('%s, a unit of official indicators, is of kind %s', (text, category) => {
    expect(unitOf(text)?.category).toBe(category);
  });

  it('man-months of a cost standard are no people', () => {
    expect(sameUnit('OB', 'Orang')).toBe(false);
    expect(unitOf('OB')?.category).toBe('count');
  });
});
