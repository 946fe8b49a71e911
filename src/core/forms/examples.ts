/** Two invented, generic indicators of a licensing service: they belong to no agency, and our own rules accept them. */

import { actualKey, QUARTERS, quarterKey, targetKey } from './fields';
import { type FormRecord } from './layout/field';

interface ExampleIndicator {
  readonly texts: Readonly<Record<string, string>>;
  readonly baseline: number;
  /** Target of the first and of the last year; the years between lie on the line. */
  readonly from: number;
  readonly to: number;
  /** Actuals of the first year, quarter by quarter. */
  readonly actuals: readonly [number, number, number, number];
}

const OWNER = 'Bidang Pelayanan Perizinan';

const EXAMPLES: readonly ExampleIndicator[] = [
  {
    texts: {
      goal: 'Meningkatnya mutu pelayanan publik',
      objective: 'Meningkatnya ketepatan waktu pelayanan perizinan',
      indicator: 'Persentase izin yang terbit tepat waktu',
      calculation: 'Jumlah izin yang terbit tepat waktu dibagi jumlah seluruh izin yang terbit dikali 100%',
      explanation:
        'Makna Indikator: bagian izin yang terbit dalam batas waktu standar pelayanan.\n' +
        'Alasan Pemilihan: ketepatan waktu adalah janji layanan kepada pemohon.\n' +
        'Rumus Perhitungan: jumlah izin yang terbit tepat waktu dibagi jumlah seluruh izin yang terbit dikali 100%',
      meaning: 'Bagian izin yang terbit dalam batas waktu standar pelayanan',
      rationale: 'Ketepatan waktu adalah janji layanan kepada pemohon',
      unit: '%',
      polarity: 'Naik',
      indicatorType: 'Hasil',
      accumulation: 'Tidak kumulatif',
      consolidation: 'Akhir',
      dataSource: 'Register perizinan',
      secondarySource: 'Laporan tahunan pelayanan',
      owner: OWNER,
      frequency: 'Triwulanan',
      program: 'Program pelayanan perizinan',
      reason: 'Target tidak berubah',
      chosen: 'Ya',
      choiceReason: 'Mengukur langsung kinerja utama',
    },
    baseline: 80,
    from: 82,
    to: 92,
    actuals: [79.5, 80.5, 82, 83],
  },
  {
    texts: {
      goal: 'Meningkatnya mutu pelayanan publik',
      objective: 'Meningkatnya penyelesaian pengaduan layanan',
      indicator: 'Persentase pengaduan layanan yang diselesaikan',
      calculation: 'Jumlah pengaduan layanan yang diselesaikan dibagi jumlah seluruh pengaduan layanan dikali 100%',
      explanation:
        'Makna Indikator: bagian pengaduan layanan yang sudah diselesaikan.\n' +
        'Alasan Pemilihan: pengaduan yang selesai menjaga kepercayaan masyarakat.\n' +
        'Rumus Perhitungan: jumlah pengaduan layanan yang diselesaikan dibagi jumlah seluruh pengaduan layanan dikali 100%',
      meaning: 'Bagian pengaduan layanan yang sudah diselesaikan',
      rationale: 'Pengaduan yang selesai menjaga kepercayaan masyarakat',
      unit: '%',
      polarity: 'Naik',
      indicatorType: 'Hasil',
      accumulation: 'Tidak kumulatif',
      consolidation: 'Akhir',
      dataSource: 'Register pengaduan',
      secondarySource: 'Laporan tahunan pelayanan',
      owner: 'Bidang Pengaduan',
      frequency: 'Triwulanan',
      program: 'Program pengelolaan pengaduan',
      reason: 'Target tidak berubah',
      chosen: 'Ya',
      choiceReason: 'Datanya tersedia setiap triwulan',
    },
    baseline: 74,
    from: 75,
    to: 85,
    actuals: [70, 71.5, 73, 74.5],
  },
];

/** By these names rows that nobody has written over are known. */
export const EXAMPLE_NAMES: readonly string[] = EXAMPLES.flatMap(({ texts }) => texts['indicator'] ?? []);

/** Fields that get a score in `pemilihan-iku`. */
const SCORED = ['relevant', 'important', 'effective', 'specific', 'measurable', 'achievable', 'pertinent', 'timely'];

/** The examples for these years, with a value for every field that any form asks of an indicator. */
export function exampleRecords(years: readonly number[]): FormRecord[] {
  return EXAMPLES.map((example) => exampleRecord(example, years));
}

function exampleRecord(example: ExampleIndicator, years: readonly number[]): FormRecord {
  const record: Record<string, { value: string | number }> = {
    baseline: { value: example.baseline },
  };
  for (const [key, value] of Object.entries(example.texts)) record[key] = { value };
  for (const [index, year] of years.entries()) {
    const value =
      Math.round((example.from + ((example.to - example.from) * index) / Math.max(1, years.length - 1)) * 10) / 10;
    // The targets of the revision form stay as they were: what changes is for the agency to say.
    for (const key of [targetKey(year), targetKey(year, 'before'), targetKey(year, 'after')]) record[key] = { value };
  }
  for (const [index, key] of SCORED.entries()) record[key] = { value: index % 2 === 0 ? 5 : 4 };
  for (const year of years) {
    const target = record[targetKey(year)]?.value;
    if (typeof target === 'number') record[actualKey(year)] = { value: target + example.actuals[3] - example.from };
  }
  record['final'] = { value: example.to };
  const [firstYear] = years;
  for (const quarter of QUARTERS) {
    record[quarterKey('target', quarter)] = { value: example.from };
    record[quarterKey('actual', quarter)] = { value: example.actuals[quarter - 1] ?? example.from };
  }
  if (firstYear !== undefined) {
    // The year before, for forms that compare with it: reached to the point.
    record[targetKey(firstYear - 1)] = { value: example.baseline };
    record[actualKey(firstYear - 1)] = { value: example.baseline };
  }
  return record;
}
