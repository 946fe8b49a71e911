/** The tables of a workbook as annexes of decrees. */

import { formById } from '../../core/forms/catalogue';
import { type LeftBehind } from '../../core/forms/fill';
import { FormOptionError } from '../../core/forms/form';
import { type Bilingual } from '../../core/language/bilingual';
import { decreeAnnex } from '../../core/report/decree-annex';
import { type Settings } from '../../core/settings';
import { type SheetPlan } from '../../core/sheet/plan';
import { type IndicatorTable } from '../../core/table/model';
import { type ReportRequest } from '../commands/report';
import { formYears } from '../form/form-years';
import { placeOf } from '../tables-in-words';
import { type Terminal } from '../terminal';

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
    const say = (text: Bilingual) => terminal.err(`${placeOf(table)}: ${text[language]}\n`);
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
