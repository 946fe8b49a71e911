/** A recognised table as the annex of a decree, ready to print. */

import { type FillOptions, type FilledForm, fillForm } from '../forms/fill';
import { type IndicatorTable } from '../table/model';

/** The form `lampiran-keputusan` with the table's indicators, no empty rows, and what it has no place for. */
export function decreeAnnex(table: IndicatorTable, options: Omit<FillOptions, 'rows' | 'formulas'>): FilledForm {
  return fillForm('lampiran-keputusan', table, { ...options, rows: 1, formulas: 'native' });
}
