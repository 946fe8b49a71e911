/** The sheets of a report that need figures. */

import { FormOptionError } from '../../core/forms/form';
import { type Bilingual } from '../../core/language/bilingual';
import { dashboard } from '../../core/report/dashboard';
import { performanceReport } from '../../core/report/performance-report';
import { ReportError } from '../../core/report/report-options';
import { type Settings } from '../../core/settings';
import { type SheetPlan } from '../../core/sheet/plan';
import { type IndicatorTable } from '../../core/table/model';
import { type ReportRequest } from '../commands/report';

export type MeasuredSheets =
  | { readonly kind: 'some'; readonly plans: readonly SheetPlan[] }
  | { readonly kind: 'none'; readonly plans: readonly []; readonly why: Bilingual };

const NOT_MADE: Bilingual = {
  id: 'Laporan kinerja dan dasbor tidak dibuat.',
  en: 'No performance report and no dashboard are made.',
};

/** Dashboard and performance report; none when nothing was measured in the year that is reported. */
export function measuredSheets(
  tables: readonly IndicatorTable[],
  settings: Settings,
  { language, paper, year }: Pick<ReportRequest, 'language' | 'paper' | 'year'>,
  date: string,
): MeasuredSheets {
  if (!hasActuals(tables, year)) {
    return none({
      id: year === undefined ? 'Tidak ada realisasi di buku kerja ini.' : `Tidak ada realisasi tahun ${year}.`,
      en: year === undefined ? 'There are no actuals in this workbook.' : `There are no actuals of ${year}.`,
    });
  }
  const options = { language, date, paper, ...(year === undefined ? {} : { year }) };
  try {
    return {
      kind: 'some',
      plans: [dashboard(tables, settings, options), ...performanceReport(tables, settings, options)],
    };
  } catch (error) {
    if (error instanceof ReportError || error instanceof FormOptionError) {
      return none({ id: `${error.explanation.id} (--tahun)`, en: `${error.explanation.en} (--tahun)` });
    }
    throw error;
  }
}

function hasActuals(tables: readonly IndicatorTable[], year: number | undefined): boolean {
  return tables.some(({ indicators }) =>
    indicators.some(({ actuals }) =>
      actuals.some(
        ({ column, reading }) =>
          reading.kind !== 'blank' && (year === undefined || column.year === undefined || column.year === year),
      ),
    ),
  );
}

function none({ id, en }: Bilingual): MeasuredSheets {
  return { kind: 'none', plans: [], why: { id: `${id} ${NOT_MADE.id}`, en: `${en} ${NOT_MADE.en}` } };
}
