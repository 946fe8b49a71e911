/** The sheets that can be made of the last validation. */

import { type Language } from '../../core/language/bilingual';
import { dashboard } from '../../core/report/dashboard';
import { FINDINGS_MARK, findingsSheet } from '../../core/report/findings-sheet';
import { performanceReport } from '../../core/report/performance-report';
import { type Settings } from '../../core/settings';
import { type SheetGrid } from '../../core/sheet/grid';
import { type SheetPlan } from '../../core/sheet/plan';
import { type Outcome, reviewOf } from '../validation/run';

export const REPORTS = ['findings', 'performance', 'dashboard'] as const;
export type ReportKind = (typeof REPORTS)[number];

export interface ReportRequest {
  readonly kind: ReportKind;
  readonly outcome: Outcome;
  readonly settings: Settings;
  readonly language: Language;
  readonly today: Date;
  /** The sheet that an earlier run made: what the user noted there is kept. */
  readonly previous: SheetGrid | null;
}

/** The mark of the sheet whose notes a report takes over, or `null`. */
export function markOfNotes(kind: ReportKind): string | null {
  return kind === 'findings' ? FINDINGS_MARK : null;
}

/** @throws ReportError when the tables do not hold what the report needs. */
export function planReport(request: ReportRequest): readonly SheetPlan[] {
  const { kind, outcome, settings, language, previous } = request;
  const date = longDate(request.today, language);
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
      return performanceReport(outcome.tables, settings, { language, date });
    case 'dashboard':
      return [dashboard(outcome.tables, settings, { language, date })];
  }
}

/** `5 Januari 2026` */
export function longDate(date: Date, language: Language): string {
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(date);
}
