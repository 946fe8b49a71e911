/** The form Manual IKU with cards that are filled already: of the library's entries, or of the indicators of tables. */

import { factsOf } from '../indicator/facts';
import { definitionOf } from '../indicator/library/definition';
import { type OfficeDefinition } from '../indicator/library/office';
import { type IndicatorRow } from '../knowledge/indicators/library';
import { POLARITY_ROWS } from '../knowledge/choices/polarities';
import { type SheetPlan } from '../sheet/plan';
import { type IndicatorTable, type Role } from '../table/model';
import { formContext } from './context';
import { factsForForm, recordOf } from './fill-record';
import { yearsOfTable } from './fill';
import { type FormOptions } from './form';
import { type FormRecord } from './layout/field';
import { MANUAL_IKU } from './standard/manual-iku';
import { ACCUMULATIONS, INDICATOR_TYPES } from './words';

/** Everything but what fills the cards. */
export type ManualOptions = Omit<FormOptions, 'rows' | 'example'>;

/** @throws FormOptionError when years are outside their limits. */
export function manualOf(rows: readonly IndicatorRow[], options: ManualOptions): SheetPlan {
  return manualWith(rows.map(cardRecordOf), options);
}

/** What one office says of an indicator and another says otherwise without a contradiction. */
const OF_ONE_OFFICE: ReadonlySet<Role> = new Set<Role>(['objective', 'owner', 'baseline', 'target']);

/**
 * A card for each indicator of the tables. One that stands in several tables gets one card: what the first says, and what it leaves open
 * as the next ones say it. A manual among the tables should come first: it is what the others are to agree with.
 * @param offices of `several` only the definitions are taken: targets and responsible units are each office's own.
 * @throws FormOptionError when years are outside their limits.
 */
export function manualOfTables(
  tables: readonly IndicatorTable[],
  offices: 'one' | 'several',
  options: ManualOptions,
): SheetPlan {
  const context = formContext({ ...options, rows: 1 }, [], false);
  const fields = MANUAL_IKU.fields(context).filter(
    ({ source }) => offices === 'one' || source === undefined || !OF_ONE_OFFICE.has(source.role),
  );
  const cards = new Map<string, FormRecord>();
  for (const table of tables) {
    for (const facts of factsForForm(table, context).indicators) {
      const key = facts.comparableName;
      if (key === '') continue;
      cards.set(key, { ...recordOf(facts, fields, context).record, ...cards.get(key) });
    }
  }
  return manualWith([...cards.values()], options);
}

/** The tables with those of their indicators that the library says nothing of; tables without any are left out. */
export function notIn(
  library: readonly OfficeDefinition[],
  tables: readonly IndicatorTable[],
): readonly IndicatorTable[] {
  const known = new Set(library.map(({ key }) => key));
  return tables.flatMap((table) => {
    const unknown = factsOf(table).indicators.filter(({ comparableName }) => !known.has(comparableName));
    const indicators = unknown.map(({ indicator }) => indicator);
    return indicators.length > 0 ? [{ ...table, indicators }] : [];
  });
}

/** How many cards they make. */
export function countCards(tables: readonly IndicatorTable[]): number {
  const keys = tables.flatMap((table) => factsOf(table).indicators.map(({ comparableName }) => comparableName));
  return new Set(keys.filter((key) => key !== '')).size;
}

/** The years that the tables speak of, from the first to the last; `null` where they name none. */
export function yearsOfTables(
  tables: readonly IndicatorTable[],
): { readonly from: number; readonly to: number } | null {
  const years = tables.flatMap(yearsOfTable);
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

function manualWith(records: readonly FormRecord[], options: ManualOptions): SheetPlan {
  return MANUAL_IKU.build(formContext({ ...options, rows: 1 }, records, false));
}

function cardRecordOf(row: IndicatorRow): FormRecord {
  const [output = '', outcome = ''] = INDICATOR_TYPES;
  const [cumulative = '', single = ''] = ACCUMULATIONS;
  const { name, meaning = '', calculation = '', unit = '', polarity, dataSource = '' } = definitionOf(row);
  const texts = {
    indicator: name,
    meaning,
    calculation,
    unit,
    polarity: polarity === undefined ? '' : POLARITY_ROWS[polarity].word,
    indicatorType: row.kind === 'output' || row.kind === 'input' ? output : outcome,
    accumulation: row.flow === 'sum' ? cumulative : single,
    dataSource,
    secondarySource: row.producer.join(', '),
    frequency: row.flow === 'yearly' ? 'Tahunan' : '',
  };
  return Object.fromEntries(Object.entries(texts).flatMap(([key, value]) => (value === '' ? [] : [[key, { value }]])));
}
