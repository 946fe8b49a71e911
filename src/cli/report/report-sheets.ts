/** The sheets of a report besides its findings: those that need figures, and the tables as annexes of decrees. */

import { FormOptionError } from '../../core/forms/form';
import { type Bilingual } from '../../core/language/bilingual';
import { dashboard } from '../../core/report/dashboard';
import { performanceReport } from '../../core/report/performance-report';
import { ReportError } from '../../core/report/report-options';
import { type Settings } from '../../core/settings';
import { type SheetPlan } from '../../core/sheet/plan';
import { type IndicatorTable } from '../../core/table/model';
import { type ReportRequest } from './report-command';
import { formById } from '../../core/forms/catalogue';
import { type LeftBehind } from '../../core/forms/fill';
import { decreeAnnex } from '../../core/report/decree-annex';
import { formYears } from '../form/form-source';
import { tablePlace } from '../tables-in-words';
import { type Terminal } from '../terminal';

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

export interface Annex {
  readonly table: IndicatorTable;
  readonly plan: SheetPlan;
  readonly left: readonly LeftBehind[];
}

/** Each table of the workbook as the annex of a decree; why one has none is said on the error stream. */
export function annexes(
  tables: readonly IndicatorTable[],
  settings: Settings,
  { language, paper }: Pick<ReportRequest, 'language' | 'paper'>,
  terminal: Terminal,
): readonly Annex[] {
  return tables.flatMap((table) => {
    const say = (text: Bilingual) => terminal.err(`${tablePlace(table)}: ${text[language]}\n`);
    const { years, note } = formYears(formById('lampiran-keputusan'), undefined, table, terminal.now.getFullYear());
    if (note) say(note);
    try {
      const annex = decreeAnnex(table, {
        language,
        paper,
        level: 'dinas',
        measurement: settings,
        ...(years ? { years } : {}),
      });
      return [{ table, ...annex }];
    } catch (error) {
      if (!(error instanceof FormOptionError)) throw error;
      say(error.explanation);
      return [];
    }
  });
}
