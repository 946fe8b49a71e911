/** Hostile cells in every column of a table: the review ends, quickly, and no rule or reader fails. */

import fc from 'fast-check';
import { review } from '../../src/core/review';
import { gridFromValues } from '../../src/core/sheet/grid';
import { fuzz, hostileValue } from './fuzzing';

const HEADER = [
  ...[
    'No',
    'Sasaran',
    'Indikator Kinerja Utama',
    'Satuan',
    'Kondisi Awal',
    'Target 2024',
    'Target 2025',
    'Realisasi 2024',
  ],
  ...['Capaian (%)', 'Predikat', 'Rumus Perhitungan', 'Sumber Data', 'Penanggung Jawab'],
];
const USUAL = [
  ...[1, 'Meningkatnya layanan', 'Persentase layanan tuntas', '%', 80, 85, 90, 88],
  ...[103.53, 'Sangat Tinggi', 'Layanan tuntas / seluruh layanan x 100', 'Laporan', 'Bidang Layanan'],
];

const formats = fc.constantFrom(
  'General',
  '0%',
  '0.00',
  '@',
  '#,##0',
  'dd/mm/yyyy',
  '0 "org"',
  '[',
  '0.'.padEnd(40, '0'),
);

const sheets = fc.record({
  header: fc.array(fc.tuple(fc.nat({ max: HEADER.length - 1 }), hostileValue), { maxLength: 1 }),
  cells: fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: HEADER.length - 1 }), hostileValue, formats), {
    minLength: 1,
    maxLength: 6,
  }),
});

test('cells', () =>
  fuzz('cells', sheets, ({ header, cells }) => {
    const values = [[...HEADER], ...Array.from({ length: 4 }, () => [...USUAL])];
    const numberFormats = values.map((row) => row.map(() => 'General'));
    for (const [column, value] of header) (values[0] ?? [])[column] = value as string;
    for (const [row, column, value, format] of cells) {
      (values[row + 1] ?? [])[column] = value as string;
      (numberFormats[row + 1] ?? [])[column] = format;
    }
    const { failures } = review([{ ...gridFromValues(values, { name: 'IKU' }), numberFormats }]);
    expect(failures).toEqual([]);
  }));
