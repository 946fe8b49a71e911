import { buildForm } from '../../../src/core/forms/catalogue';
import { dashboard } from '../../../src/core/report/dashboard';
import { findingsSheet } from '../../../src/core/report/findings-sheet';
import { performanceReport } from '../../../src/core/report/performance-report';
import { review } from '../../../src/core/review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { planToGrid } from '../../../src/core/sheet/plan-to-grid';
import { SAMPLE, SHEET } from './sample';

const OPTIONS = { language: 'id', date: '5 Januari 2026' } as const;

test('reports that stand in the workbook change nothing in its review', () => {
  const before = review([SHEET]);
  const reports = [
    ...performanceReport(SAMPLE, DEFAULT_SETTINGS, OPTIONS),
    dashboard(SAMPLE, DEFAULT_SETTINGS, OPTIONS),
    findingsSheet(before, { ...OPTIONS, sheets: [SHEET] }),
  ];
  expect(review([SHEET, ...reports.map((plan) => planToGrid(plan))])).toEqual(before);
});

test('a form of ours is reviewed as any table', () => {
  const form = buildForm('iku-multitahun', {
    years: [2025],
    rows: 2,
    level: 'dinas',
    language: 'id',
    formulas: 'native',
    example: true,
  });
  expect(review([planToGrid(form)]).summary).toMatchObject({ tables: 1, indicators: 2 });
});
