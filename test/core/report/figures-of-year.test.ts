/** Which target and which actual stand in a report's row, where several tables or several quarters offer one. */

import { dashboard } from '../../../src/core/report/dashboard';
import { performanceReport } from '../../../src/core/report/performance-report';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { type CellValue } from '../../../src/core/sheet/grid';
import { type IndicatorTable } from '../../../src/core/table/model';
import { reader, tableOf } from './sample';

const OPTIONS = { language: 'id', date: '22 November 2026' } as const;
const MATURITY = 'Nilai maturitas SPIP';

function achievement(tables: readonly IndicatorTable[], year?: number) {
  const [first] = performanceReport(tables, DEFAULT_SETTINGS, year === undefined ? OPTIONS : { ...OPTIONS, year });
  return reader(first ?? { name: '', cells: [] });
}

describe('an indicator of two tables with different targets', () => {
  const agreed = tableOf([
    ['PERJANJIAN KINERJA TAHUN 2026'],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2026'],
    [1, 'Meningkatnya pengawasan', MATURITY, 'Nilai', 60],
    [2, 'Meningkatnya pengawasan', 'Persentase temuan yang ditindaklanjuti', '%', 90],
  ]);
  const measured = tableOf([
    ['PENGUKURAN KINERJA TAHUN 2026'],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
    [1, 'Meningkatnya pengawasan', MATURITY, 'Nilai', 64, 62, 96.88],
    [2, 'Meningkatnya pengawasan', 'Persentase temuan yang ditindaklanjuti', '%', '', 81, ''],
  ]);
  const trend = tableOf([
    ['REALISASI 2024-2026'],
    ['No', 'Indikator Kinerja', 'Satuan', 'Realisasi 2024', 'Realisasi 2025', 'Realisasi 2026'],
    [1, MATURITY, 'Nilai', 58, 59, 62],
  ]);

  test.each([
    ['the agreement first', [agreed, measured]],
    ['the measurement first', [measured, agreed]],
    ['actuals of years in a third', [trend, agreed, measured]],
  ])('the actual meets the target that stands beside it: %s', (_order, tables) => {
    const { figure } = achievement(tables, 2026);
    expect(figure(MATURITY, 'Target 2026')).toBe(64);
    expect(figure(MATURITY, 'Realisasi 2026')).toBe(62);
    expect(figure(MATURITY, 'Capaian')).toBeCloseTo(62 / 64, 12);
    expect(figure(MATURITY, 'Status')).toBe('Belum tercapai');
  });

  test('the achievement written beside the actual is the one that is quoted', () => {
    const earlier = tableOf([
      ['EVALUASI RENCANA AKSI TAHUN 2026'],
      ['No', 'Indikator Kinerja', 'Satuan', 'Capaian (%)'],
      [1, MATURITY, 'Nilai', 103.33],
    ]);
    const { figure } = reader(dashboard([earlier, agreed, measured], DEFAULT_SETTINGS, { ...OPTIONS, year: 2026 }));
    expect(figure(MATURITY, 'Tertulis', 'Capaian tertinggi')).toBe('96,88');
  });

  test('where no target stands beside the actual, another table still gives it', () => {
    const { figure } = achievement([measured, agreed], 2026);
    expect(figure('Persentase temuan yang ditindaklanjuti', 'Target 2026')).toBe(90);
    expect(figure('Persentase temuan yang ditindaklanjuti', 'Capaian')).toBeCloseTo(0.9, 12);
  });

  test('figures of a table of another year do not displace those that name the year', () => {
    const lastYear = tableOf([
      ['PENGUKURAN KINERJA TAHUN 2025'],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
      [1, 'Meningkatnya pengawasan', MATURITY, 'Nilai', 57, 59],
    ]);
    const { figure } = achievement([lastYear, agreed, trend]);
    expect(figure(MATURITY, 'Target 2026')).toBe(60);
    expect(figure(MATURITY, 'Realisasi 2026')).toBe(62);
  });
});

describe('a year of quarters', () => {
  const quarters = (actuals: readonly CellValue[]) =>
    tableOf([
      [
        'No',
        'Indikator Kinerja',
        'Satuan',
        'Target 2026',
        ...['I', 'II', 'III', 'IV'].map((q) => `Realisasi TW ${q} 2026`),
      ],
      [1, MATURITY, 'Nilai', 64, ...actuals],
      [2, 'Persentase temuan yang ditindaklanjuti', '%', 90, 20, 45, 70, 88],
    ]);

  test.each(['n/a', 'belum ada', '-', 'data belum tersedia'])(
    'whose last reported quarter says "%s" has no actual yet, and is counted as not measured',
    (word) => {
      const table = quarters([58, 60, 61, word]);
      const { figure, says } = achievement([table]);
      expect(figure(MATURITY, 'Realisasi 2026')).toBe('');
      expect(figure(MATURITY, 'Capaian')).toBe('');
      expect(says(`${MATURITY}: Realisasi belum ada.`)).toBe(true);
      const board = reader(dashboard([table], DEFAULT_SETTINGS, OPTIONS));
      expect(board.figure('Tidak terukur', 'Jumlah')).toBe(1);
      expect(board.figure(MATURITY, 'Yang belum ada')).toBe('Realisasi belum ada.');
    },
  );

  test('that is not over has the actual of the last quarter that is filled', () => {
    const { figure } = achievement([quarters([58, 60, '', ''])]);
    expect(figure(MATURITY, 'Realisasi 2026')).toBe(60);
  });

  test('with a word in an earlier quarter has the later figure', () => {
    const { figure } = achievement([quarters(['n/a', '-', 61, ''])]);
    expect(figure(MATURITY, 'Realisasi 2026')).toBe(61);
  });

  test('whose own column says that there is none has none', () => {
    const table = tableOf([
      [
        'No',
        'Indikator Kinerja',
        'Satuan',
        'Target 2026',
        'Realisasi TW III 2026',
        'Realisasi TW IV 2026',
        'Realisasi 2026',
      ],
      [1, MATURITY, 'Nilai', 64, 60, 61, 'belum ada'],
      [2, 'Persentase temuan yang ditindaklanjuti', '%', 90, 70, 88, 88],
    ]);
    expect(achievement([table]).figure(MATURITY, 'Realisasi 2026')).toBe('');
  });
});
