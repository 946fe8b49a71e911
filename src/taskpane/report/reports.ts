/** The sheets that can be made of the last validation. */

import { type Language } from '../../core/language/bilingual';
import { longDate } from '../../core/language/locale';
import { dashboard } from '../../core/report/dashboard';
import { findingsSheet } from '../../core/report/findings-sheet';
import { performanceReport } from '../../core/report/performance-report';
import { type EarlierSheet, type RefreshedReport, refreshReport } from '../../core/report/refresh/refresh-report';
import { markOf } from '../../core/sheet/marks';
import { FINDINGS_MARK, markOfReport, REPORT_MARKS } from '../../core/report/report-heads';
import { type Settings } from '../../core/settings';
import { type SheetPlan } from '../../core/sheet/plan';
import { type Outcome, reviewOf } from '../validation/run';

export const REPORTS = ['findings', 'performance', 'dashboard'] as const;
export type ReportKind = (typeof REPORTS)[number];

/** The sheets that earlier runs made, by their marks. */
export type EarlierSheets = ReadonlyMap<string, EarlierSheet>;

export interface ReportOrder {
  readonly kind: ReportKind;
  readonly outcome: Outcome;
  readonly settings: Settings;
  readonly language: Language;
  readonly today: Date;
  /** The year to report; that of the tables when left out. */
  readonly year?: number;
  /** What people wrote on them is kept. */
  readonly earlier: EarlierSheets;
}

/** The marks of the sheets that a report may replace. */
export function marksOf(kind: ReportKind): readonly string[] {
  switch (kind) {
    case 'findings':
      return [FINDINGS_MARK];
    case 'performance':
      return REPORT_MARKS.filter((mark) => mark !== FINDINGS_MARK && mark !== markOfReport('dasbor'));
    case 'dashboard':
      return [markOfReport('dasbor')];
  }
}

/** @throws ReportError when the tables do not hold what the report needs. */
export function planReport(request: ReportOrder): readonly RefreshedReport[] {
  const { language, earlier } = request;
  return plansOf(request).map((plan) => refreshReport(plan, earlier.get(markOf(plan) ?? '') ?? null, language));
}

function plansOf({ kind, outcome, settings, language, today, year, earlier }: ReportOrder): readonly SheetPlan[] {
  const date = longDate(today, language);
  const options = { language, date, ...(year === undefined ? {} : { year }) };
  const previous = earlier.get(FINDINGS_MARK)?.grid;
  switch (kind) {
    case 'findings':
      return [
        findingsSheet(reviewOf(outcome), {
          language,
          date,
          sheets: outcome.reading.grids,
          ...(previous ? { previous } : {}),
        }),
      ];
    case 'performance':
      return performanceReport(outcome.tables, settings, options);
    case 'dashboard':
      return [dashboard(outcome.tables, settings, options)];
  }
}
