import fc from 'fast-check';

import { alignNames } from '../../../src/core/compare/levels/align-names';
import { runs } from '../../runs';

test('an indicator is served by the one that speaks of the same thing in other words', () => {
  const children = [
    'Persentase pelaku usaha mikro yang difasilitasi',
    'Indeks kepuasan pelayanan perizinan',
    'Persentase koperasi aktif yang berkualitas',
  ];
  const found = alignNames(
    ['Persentase Koperasi Berkualitas', 'Nilai layanan perizinan', 'Angka harapan hidup'],
    children,
  );
  expect(found.map(({ child }) => child)).toEqual([2, 1, null]);
  expect(found[0]?.confidence).toBeGreaterThan(0.5);
});

test('what counts the people of a share serves it', () => {
  const found = alignNames(['Persentase penduduk miskin'], ['Panjang jalan', 'Jumlah keluarga miskin yang dibantu']);
  expect(found.map(({ child }) => child)).toEqual([1]);
});

test('the same name is certain, whatever its case and spaces, and goes before the same words', () => {
  expect(alignNames(['Tingkat  Inflasi'], ['tingkat inflasi'])).toEqual([{ child: 0, confidence: 1 }]);
  const children = ['Tingkat kemiskinan kota', 'Persentase kemiskinan'];
  expect(alignNames(['Persentase Kemiskinan'], children)).toEqual([{ child: 1, confidence: 1 }]);
});

test('nothing serves a blank, and no child serves anything', () => {
  expect(alignNames(['', 'Angka kemiskinan'], [])).toEqual([
    { child: null, confidence: 0 },
    { child: null, confidence: 0 },
  ]);
  expect(alignNames(['', 'Angka kemiskinan'], ['', 'Jumlah jalan']).map(({ child }) => child)).toEqual([null, null]);
});

test('of thousands of names each finds its own by the one rare word', () => {
  const letters = (index: number) =>
    Array.from({ length: 3 }, (_, place) => String.fromCharCode(97 + (Math.floor(index / 16 ** place) % 16))).join('');
  const words = Array.from({ length: 1_500 }, (_, index) => `bz${letters(index)}`);
  const found = alignNames(
    words.map((word) => `Jumlah ${word} terpasang`),
    words.map((word) => `Persentase ${word} berfungsi`),
  );
  expect(found.map(({ child }) => child)).toEqual(words.map((_, index) => index));
});

test('any texts are answered, one place for each parent, with an index and a share', () => {
  const names = fc.array(
    fc.oneof(fc.string(), fc.constantFrom('Persentase jalan mantap', '', '1.2 Jumlah guru', '((')),
    {
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(names, names, (parents, children) => {
      const found = alignNames(parents, children);
      expect(found).toHaveLength(parents.length);
      for (const { child, confidence } of found) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        if (child !== null) expect(children[child]).toBeDefined();
      }
    }),
    { numRuns: runs(200) },
  );
});
