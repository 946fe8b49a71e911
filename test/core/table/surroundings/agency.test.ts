import { review } from '../../../../src/core/review';
import { gridFromValues } from '../../../../src/core/sheet/grid';
import { agencyOf } from '../../../../src/core/table/surroundings/agency';

/** The agency of a sheet with these lines above a table. */
function agencyUnder(...lines: readonly (readonly string[])[]): string | null {
  const table = [
    ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target 2025'],
    ['1', 'Meningkatnya mutu air sungai', 'Indeks kualitas air', 'Indeks', '71'],
  ];
  return agencyOf(review([gridFromValues([...lines, [''], ...table])]).tables);
}

test.each([
  [
    [['INDIKATOR KINERJA UTAMA'], ['DINAS LINGKUNGAN HIDUP'], ['KABUPATEN REKAAN'], ['TAHUN 2025']],
    'DINAS LINGKUNGAN HIDUP KABUPATEN REKAAN',
  ],
  [
    [['Indikator Kinerja Utama Badan Pengelola Sungai Kota Rekaan Tahun 2025-2029']],
    'Badan Pengelola Sungai Kota Rekaan',
  ],
  [[['PERJANJIAN KINERJA TAHUN 2025'], ['Perangkat Daerah', ': Inspektorat Kota Rekaan']], 'Inspektorat Kota Rekaan'],
  [[['PEMERINTAH KABUPATEN REKAAN'], ['KECAMATAN HULU'], ['INDIKATOR KINERJA UTAMA 2025']], 'KECAMATAN HULU'],
  [[['LAPORAN KINERJA DINAS PERIKANAN KABUPATEN REKAAN TAHUN 2025']], 'DINAS PERIKANAN KABUPATEN REKAAN'],
  [
    [['INDIKATOR KINERJA UTAMA PEMERINTAH DAERAH TAHUN 2025-2027'], ['PEMERINTAH KABUPATEN REKAAN']],
    'PEMERINTAH KABUPATEN REKAAN',
  ],
  [[['PERJANJIAN KINERJA TAHUN 2025'], ['OPD : Bappeda']], 'Bappeda'],
  [[['LAPORAN KINERJA PENGADILAN NEGERI REKAAN TAHUN 2025']], 'PENGADILAN NEGERI REKAAN'],
  [[['PERJANJIAN KINERJA TAHUN 2025'], ['FAKULTAS TEKNIK'], ['UNIVERSITAS REKAAN']], 'FAKULTAS TEKNIK'],
  [[['PEMERINTAH KABUPATEN REKAAN'], ['INDIKATOR KINERJA UTAMA TAHUN 2025']], 'PEMERINTAH KABUPATEN REKAAN'],
])('%j belongs to %s', (lines, agency) => {
  expect(agencyUnder(...lines)).toBe(agency);
});

test.each([
  ['', 'DINAS PERIKANAN'],
  ['lain', null],
])('a title that begins left of its table belongs to it, where "%s" stands beside the table', (beside, agency) => {
  const lines = [
    ['DINAS PERIKANAN'],
    [''],
    [beside, '', '', '', 'No', 'Indikator Kinerja', 'Satuan', 'Target 2025'],
    [beside, '', '', '', '1', 'Indeks kualitas air', 'Indeks', '71'],
  ];
  expect(agencyOf(review([gridFromValues(lines)]).tables)).toBe(agency);
});

test.each([
  'INDIKATOR KINERJA UTAMA TAHUN 2025',
  'INDIKATOR KINERJA UTAMA PEMERINTAH DAERAH',
  'DINAS .........',
  'Renstra universitas tahun 2025',
])('"%s" names no office', (title) => {
  expect(agencyUnder([title])).toBeNull();
});
