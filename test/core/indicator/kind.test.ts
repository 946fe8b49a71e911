import { indicatorKind } from '../../../src/core/indicator/kind';

test.each([
  ['Persentase Koperasi Berkualitas', 'outcome'],
  ['Indeks Kepuasan Masyarakat', 'outcome'],
  ['Jumlah wirausaha baru yang tumbuh', 'outcome'],
  ['1. Jumlah dokumen perencanaan', 'output'],
  ['Jumlah bantuan alat yang diserahkan', 'output'],
  ['Laporan evaluasi kinerja', 'output'],
  ['Jumlah rapat koordinasi', 'process'],
  ['Persentase penyusunan laporan tepat waktu', 'process'],
  ['Terlaksananya sosialisasi', 'process'],
  ['Koperasi', null],
  ['', null],
])('%j is of kind %s', (name, kind) => {
  expect(indicatorKind(name)).toBe(kind);
});
