/** What may be chosen about a report, and the marks by which our own sheets are known again. */

import { type Bilingual, type Language } from '../language/bilingual';
import { REPORT_MARK } from '../sheet/marks';
import { type PrintSetup } from '../sheet/plan';

export interface ReportOptions {
  readonly language: Language;
  /** The date of the report, as it is to be printed. */
  readonly date: string;
  /** The year that is reported; the last one with an actual when left out. */
  readonly year?: number;
  readonly paper?: PrintSetup['paper'];
}

/** A report that cannot be made, and why. */
export class ReportError extends Error {
  constructor(readonly explanation: Bilingual) {
    super(explanation.en);
    this.name = 'ReportError';
  }
}

export type ReportSheet =
  | 'capaian'
  | 'sasaran'
  | 'tahun'
  | 'tren'
  | 'tren_capaian'
  | 'target_akhir'
  | 'standar'
  | 'efisiensi'
  | 'analisis'
  | 'program'
  | 'dasbor';

/** The defined name that marks a sheet of the report as ours. */
export function markOfReport(sheet: ReportSheet): string {
  return `${REPORT_MARK}${sheet}`;
}
