/** One validation: read, review step by step, keep to what was asked for. */

import { type Settings } from '../../core/settings';
import { type Review, type ReviewProgress } from '../../core/review';
import { type CellArea, contains } from '../../core/sheet/address';
import { type SheetGrid } from '../../core/sheet/grid';
import { type IndicatorTable, type NearMiss } from '../../core/table/model';
import { type Scope } from '../../excel/read/scope';
import { Cancelled, type WorkbookReading } from '../../excel/read/workbook';
import { type Host } from '../host';
import { breathe } from './breathe';
import { type ListedFinding, countFindings, keyed } from './grouping';

export type Progress =
  /** `share`: 0 to 1, when the workbook is big enough to know. */
  { readonly phase: 'reading'; readonly share: number } | ({ readonly phase: 'reviewing' } & ReviewProgress);

export interface Outcome {
  readonly scope: Scope;
  readonly tables: readonly IndicatorTable[];
  /** All findings, accepted ones included, in reading order. */
  readonly items: readonly ListedFinding[];
  readonly nearMisses: readonly NearMiss[];
  readonly partial: WorkbookReading['partial'];
  /** Nothing at all stands on the sheets. */
  readonly empty: boolean;
  /** What was read, so that a changed setting can be judged without asking Excel again. */
  readonly reading: WorkbookReading;
}

export interface RunOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Rejects with `Cancelled`, or with Excel's error. */
export async function runValidation(host: Host, scope: Scope, settings: Settings, options: RunOptions) {
  options.onProgress({ phase: 'reading', share: 0 });
  const reading = await host.read(
    { kind: scope },
    { signal: options.signal, onProgress: (share) => options.onProgress({ phase: 'reading', share }) },
  );
  return reviewReading(reading, scope, settings, options);
}

/** The same without reading: for settings that changed since. */
export async function reviewReading(
  reading: WorkbookReading,
  scope: Scope,
  settings: Settings,
  options: RunOptions,
): Promise<Outcome> {
  // Recognition and rules are the heaviest part of the add-in; the pane is on the screen before they are fetched.
  const { reviewSteps } = await import('../../core/review');
  const steps = reviewSteps(reading.grids, settings);
  for (;;) {
    if (options.signal.aborted) throw new Cancelled();
    const step = steps.next();
    if (step.done) return toOutcome(step.value, reading, scope);
    options.onProgress({ phase: 'reviewing', ...step.value });
    await breathe();
  }
}

function toOutcome(review: Review, reading: WorkbookReading, scope: Scope): Outcome {
  const all = {
    scope,
    tables: review.tables,
    items: keyed(review.findings),
    nearMisses: review.nearMisses,
    partial: reading.partial,
    empty: reading.grids.every(isEmpty),
    reading,
  };
  return scope === 'selection' ? within(all, reading.selection) : all;
}

/** Only what the selected areas touch. */
function within(outcome: Outcome, areas: readonly CellArea[]): Outcome {
  return {
    ...outcome,
    tables: outcome.tables.filter((table) => areas.some((area) => overlap(area, table.area))),
    items: outcome.items.filter(({ finding }) => areas.some((area) => contains(area, finding.cell))),
    nearMisses: outcome.nearMisses.filter((miss) => areas.some((area) => overlap(area, miss.area))),
  };
}

/**
 * What an edit changes: the edited sheets are read again, the others are as they were. `null` when the edit does not
 * touch what was asked for.
 */
export async function rereadSheets(
  host: Host,
  outcome: Outcome,
  ids: readonly string[],
): Promise<WorkbookReading | null> {
  const { reading, scope } = outcome;
  const known = ids.filter((id) => reading.ids.includes(id));
  if (scope !== 'workbook' && known.length === 0) return null;
  const fresh = known.length === ids.length ? await host.read({ kind: 'sheets', ids }) : null;
  // A sheet that is new or gone changes the order of the sheets too.
  if (!fresh || fresh.ids.length < ids.length) return scope === 'workbook' ? host.read({ kind: scope }) : null;
  const grids = reading.grids.map((grid, index) => {
    const at = fresh.ids.indexOf(reading.ids[index] ?? '');
    return fresh.grids[at] ?? grid;
  });
  return { ...reading, grids };
}

function overlap(a: CellArea, b: CellArea): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function isEmpty(grid: SheetGrid): boolean {
  return grid.values.every((row) => row.every((value) => value === ''));
}

/** The outcome as core's reports take it. */
export function reviewOf({ tables, items, nearMisses }: Outcome): Review {
  const { error, warning, advice, accepted } = countFindings(items);
  const indicators = tables.reduce((sum, table) => sum + table.indicators.length, 0);
  return {
    tables,
    findings: items.map(({ finding }) => finding),
    nearMisses,
    summary: { tables: tables.length, indicators, errors: error, warnings: warning, advice, accepted },
  };
}
