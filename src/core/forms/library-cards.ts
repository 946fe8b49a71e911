/** The form Manual IKU with what the library knows of indicators already in its cards. */

import { cardOf, formulaOf } from '../indicator/library/card';
import { type IndicatorRow } from '../knowledge/indicators/library';
import { POLARITY_ROWS } from '../knowledge/polarities';
import { type SheetPlan } from '../sheet/plan';
import { formContext } from './context';
import { type FormOptions } from './form';
import { type FormRecord } from './layout/field';
import { MANUAL_IKU } from './standard/manual-iku';
import { ACCUMULATIONS, INDICATOR_TYPES } from './words';

/** @throws FormOptionError when years are outside their limits. */
export function manualOf(rows: readonly IndicatorRow[], options: Omit<FormOptions, 'rows' | 'example'>): SheetPlan {
  const records = rows.map(cardRecordOf);
  return MANUAL_IKU.build(formContext({ ...options, rows: Math.max(1, rows.length) }, records, false));
}

function cardRecordOf(row: IndicatorRow): FormRecord {
  const [output = '', outcome = ''] = INDICATOR_TYPES;
  const [cumulative = '', single = ''] = ACCUMULATIONS;
  const texts = {
    indicator: row.name,
    meaning: cardOf(row).find(({ key }) => key === 'definition')?.text.id ?? '',
    calculation: row.formula === undefined ? '' : formulaOf(row),
    unit: row.unit,
    polarity: row.direction === undefined ? '' : POLARITY_ROWS[row.direction].word,
    indicatorType: row.kind === 'output' || row.kind === 'input' ? output : outcome,
    accumulation: row.flow === 'sum' ? cumulative : single,
    dataSource: row.dataSource ?? '',
    secondarySource: row.producer.join(', '),
    frequency: row.flow === 'yearly' ? 'Tahunan' : '',
  };
  return Object.fromEntries(Object.entries(texts).flatMap(([key, value]) => (value === '' ? [] : [[key, { value }]])));
}
