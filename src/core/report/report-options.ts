/** What may be chosen about a report. */

import { type Language } from '../language/bilingual';
import { Explained } from '../language/explained';
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
export class ReportError extends Explained {
  override readonly name = 'ReportError';
}
