/** What we have filled in under other settings, by table. */

import { useMemo } from 'preact/hooks';
import { type IndicatorFill } from '../../core/forms/computed-cells';
import { type RenewedNotes, renewedNotes } from '../../core/forms/formula-notes';
import { renewedFormulas } from '../../core/forms/renewed-formulas';
import { type Settings } from '../../core/settings';
import { type IndicatorTable } from '../../core/table/model';
import { type Outcome } from '../validation/run';

export interface Renewal {
  readonly fills: readonly IndicatorFill[];
  /** Of the formula, on the table's sheet. */
  readonly notes: RenewedNotes;
}

type Renewals = ReadonlyMap<IndicatorTable, Renewal>;

const NO_RENEWALS: Renewals = new Map();

/** Tables of which nothing has to be renewed are left out. */
export function useRenewals(outcome: Outcome | null, settings: Settings): Renewals {
  return useMemo(() => (outcome ? renewalsIn(outcome, settings) : NO_RENEWALS), [outcome, settings]);
}

function renewalsIn({ tables, reading }: Outcome, settings: Settings): Renewals {
  const renewals = tables.flatMap((table) => {
    const grid = reading.grids.find(({ name }) => name === table.sheet);
    if (!grid) return [];
    const fills = renewedFormulas(table, grid, settings);
    const notes = renewedNotes(table, grid, settings, fills);
    return fills.length + notes.changes.length > 0 ? [[table, { fills, notes }] as const] : [];
  });
  return new Map(renewals);
}
