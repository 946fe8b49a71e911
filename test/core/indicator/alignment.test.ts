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

test('the same name goes before the same words', () => {
  const children = ['Tingkat kemiskinan kota', 'Persentase kemiskinan'];
  expect(alignIndicators(['Persentase Kemiskinan'], children)).toEqual([{ child: 1, confidence: 1 }]);
});

test('the words of the children are weighed once, however many names there are', () => {
  const letters = (index: number) =>
    Array.from({ length: 3 }, (_, place) => String.fromCharCode(97 + (Math.floor(index / 16 ** place) % 16))).join('');
  const words = Array.from({ length: 2_000 }, (_, index) => `bz${letters(index)}`);
  const walked = jest.spyOn(Set.prototype, Symbol.iterator);
  const found = alignIndicators(
    words.map((word) => `Jumlah ${word} terpasang`),
    words.map((word) => `Persentase ${word} berfungsi`),
  );
  const walks = walked.mock.calls.length;
  walked.mockRestore();
  expect(found.map(({ child }) => child)).toEqual(words.map((_, index) => index));
  expect(walks).toBeLessThan(10 * words.length);
});
