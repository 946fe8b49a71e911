/** What we have filled in under other settings, by table. */

import { useMemo } from 'preact/hooks';
import { type IndicatorFill } from '../../core/forms/computed-cells';
import { renewedFormulas } from '../../core/forms/renewed-formulas';
import { type Settings } from '../../core/settings';
import { type IndicatorTable } from '../../core/table/model';
import { type Outcome } from '../validation/run';

type Renewals = ReadonlyMap<IndicatorTable, readonly IndicatorFill[]>;

const NO_RENEWALS: Renewals = new Map();

/** Tables of which nothing has to be renewed are left out. */
export function useRenewals(outcome: Outcome | null, settings: Settings): Renewals {
  return useMemo(() => (outcome ? renewalsIn(outcome, settings) : NO_RENEWALS), [outcome, settings]);
}

function renewalsIn({ tables, reading }: Outcome, settings: Settings): Renewals {
  const renewals = tables.map((table) => {
    const grid = reading.grids.find(({ name }) => name === table.sheet);
    return [table, grid ? renewedFormulas(table, grid, settings) : []] as const;
  });
  return new Map(renewals.filter(([, fills]) => fills.length > 0));
}
