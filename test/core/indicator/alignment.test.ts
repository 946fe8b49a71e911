import { alignIndicators } from '../../../src/core/indicator/alignment';

test('an indicator is served by the one that speaks of the same thing in other words', () => {
  const children = [
    'Persentase pelaku usaha mikro yang difasilitasi',
    'Indeks kepuasan pelayanan perizinan',
    'Persentase koperasi aktif yang berkualitas',
  ];
  const found = alignIndicators(
    ['Persentase Koperasi Berkualitas', 'Nilai layanan perizinan', 'Angka harapan hidup'],
    children,
  );
  expect(found.map(({ child }) => child)).toEqual([2, 1, null]);
  expect(found[0]?.confidence).toBeGreaterThan(0.5);
});

test('the same name is certain, whatever its case and spaces', () => {
  expect(alignIndicators(['Tingkat  Inflasi'], ['tingkat inflasi'])).toEqual([{ child: 0, confidence: 1 }]);
});

test('nothing serves a blank, and no child serves anything', () => {
  expect(alignIndicators(['', 'Angka kemiskinan'], [])).toEqual([
    { child: null, confidence: 0 },
    { child: null, confidence: 0 },
  ]);
});
