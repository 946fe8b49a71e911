/** One validation: read, review step by step, keep to what was asked for. */

import { type RuleFailure } from '../../core/rules/failure';
import { type Finding } from '../../core/rules/rule';
import { type Settings } from '../../core/settings';
import { withSheetsSeen } from '../../core/sheets-seen';
import { type Review, type ReviewMemory, type ReviewProgress } from '../../core/review';
import { type CellArea, contains, overlap } from '../../core/sheet/address';
import { type SheetGrid } from '../../core/sheet/grid';
import { isReport } from '../../core/report/own-report';
import { type IndicatorTable, type NearMiss, type UnreadPart } from '../../core/table/model';
import { type Scope } from '../../excel/read/scope';
import { touchedSheets } from '../../excel/read/edited';
import { Cancelled, type WorkbookReading } from '../../excel/read/workbook';
import { type SheetEdit } from '../../excel/watch';
import { type PaneHost } from '../host';
import { breathe } from './breathe';
import { type ListedFinding, countFindings, keyed } from './list/grouping';

export type Progress =
  /** `share`: 0 to 1, when the workbook is big enough to know. */
  { readonly phase: 'reading'; readonly share: number } | ({ readonly phase: 'reviewing' } & ReviewProgress);

export interface Outcome {
  readonly scope: Scope;
  readonly tables: readonly IndicatorTable[];
  /** All findings, accepted ones included, in reading order. */
  readonly items: readonly ListedFinding[];
  readonly nearMisses: readonly NearMiss[];
  /** What could not be checked, through a fault of ours. */
  readonly failures: readonly RuleFailure[];
  readonly unread: readonly UnreadPart[];
  readonly partial: WorkbookReading['partial'];
  /** Nothing at all stands on the sheets. */
  readonly empty: boolean;
  /** There are only reports of ours, which are not reviewed. */
  readonly onlyReports: boolean;
  /** What was read, so that a changed setting can be judged without asking Excel again. */
  readonly reading: WorkbookReading;
}

/** All of them, accepted ones included. */
export function findingsOf({ items }: Outcome): readonly Finding[] {
  return items.map(({ finding }) => finding);
}

export interface RunOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** What is known of sheets that have not changed. */
  readonly memory: ReviewMemory;
  /** Sheets that the user's choices speak of have been renamed: the choices as they are meant now. */
  readonly onRenamed: (settings: Settings, follow: (settings: Settings) => Settings) => void;
  /** What is on the screen now: findings that are still the same stay the same objects. */
  readonly previous: Outcome | null;
}

/** Rejects with `Cancelled`, or with Excel's error. */
export async function runValidation(host: PaneHost, scope: Scope, settings: Settings, options: RunOptions) {
  options.onProgress({ phase: 'reading', share: 0 });
  const reading = await host.read(
    { kind: scope },
    { signal: options.signal, onProgress: (share) => options.onProgress({ phase: 'reading', share }) },
  );
  const followed = await settingsFor(
    reading,
    { scope, before: options.previous?.reading },
    settings,
    options.onRenamed,
  );
  return reviewReading(reading, scope, followed, options);
}

/**
 * The settings under the names that the sheets have in this reading. A sheet that was read `before` is known by its id, whatever
 * it is called now; for others only a reading of all sheets can tell.
 */
export async function settingsFor(
  reading: WorkbookReading,
  { scope, before }: Pick<Outcome, 'scope'> & { readonly before: WorkbookReading | undefined },
  settings: Settings,
  onRenamed: RunOptions['onRenamed'],
): Promise<Settings> {
  const { followRenames, withRenames } = await import('../../core/renamed-sheets');
  const { grids } = reading;
  const renames = renamesBetween(before, reading);
  const areAll = scope === 'workbook';
  const names = grids.map(({ name }) => name);
  const follow = (stored: Settings): Settings => {
    const renamed = withRenames(stored, renames);
    return areAll ? withSheetsSeen(followRenames(renamed, grids), names, areAll) : renamed;
  };
  const followed = follow(settings);
  if (followed !== settings) onRenamed(followed, follow);
  return followed;
}

function renamesBetween(before: WorkbookReading | undefined, now: WorkbookReading): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  for (const [index, id] of (before?.ids ?? []).entries()) {
    const [was, is] = [before?.grids[index]?.name, now.grids[now.ids.indexOf(id)]?.name];
    if (was !== undefined && is !== undefined && was !== is) renames.set(was, is);
  }
  return renames;
}

/** The same without reading: for settings that changed since. */
export async function reviewReading(
  reading: WorkbookReading,
  scope: Scope,
  settings: Settings,
  options: Omit<RunOptions, 'onRenamed'>,
): Promise<Outcome> {
  // Recognition and rules are the heaviest part of the add-in; the pane is on the screen before they are fetched.
  const { reviewSteps } = await import('../../core/review');
  const steps = reviewSteps(reading.grids, settings, { memory: options.memory });
  await breathe();
  for (;;) {
    if (options.signal.aborted) throw new Cancelled();
    const step = steps.next();
    if (!step.done) options.onProgress({ phase: 'reviewing', ...step.value });
    await breathe();
    if (!step.done) continue;
    const outcome = toOutcome(step.value, reading, scope, options.previous);
    // Whoever gets it draws it: with thousands of findings that is a piece of work of its own.
    await breathe();
    if (options.signal.aborted) throw new Cancelled();
    return outcome;
  }
}

function toOutcome(review: Review, reading: WorkbookReading, scope: Scope, previous: Outcome | null): Outcome {
  const all = {
    scope,
    tables: review.tables,
    items: keyed(review.findings, previous?.items),
    nearMisses: review.nearMisses,
    failures: review.failures,
    unread: review.unread,
    partial: reading.partial,
    empty: reading.grids.every(isEmpty),
    onlyReports: reading.grids.length > 0 && reading.grids.every(isReport),
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
    unread: outcome.unread.filter((part) => areas.some((area) => overlap(area, part.area))),
  };
}

/** What an edit changes is read again; the rest is as it was. `null` when the edit does not touch what was asked for. */
export async function rereadEdits(
  host: PaneHost,
  { reading, scope }: Outcome,
  edits: readonly SheetEdit[],
): Promise<WorkbookReading | null> {
  const known = edits.filter(({ sheetId }) => reading.ids.includes(sheetId));
  if (known.length < edits.length && scope === 'workbook') return host.read({ kind: scope }, BACKGROUND);
  if (known.length === 0) return null;
  return (await host.readEdited(reading, known)) ?? rereadSheets(host, reading, scope, known);
}

/** Nobody has asked for it, so it rather waits than fails while a cell is being edited. */
const BACKGROUND = { background: true };

/** Whole sheets: the edited ones and those that Excel works out from them. */
async function rereadSheets(
  host: PaneHost,
  reading: WorkbookReading,
  scope: Scope,
  edits: readonly SheetEdit[],
): Promise<WorkbookReading | null> {
  const ids = touchedSheets(reading, edits);
  const fresh = await host.read({ kind: 'sheets', ids }, BACKGROUND);
  // A sheet that is gone changes the order of the others too.
  if (fresh.ids.length < ids.length) return scope === 'workbook' ? host.read({ kind: scope }, BACKGROUND) : null;
  const grids = reading.grids.map((grid, index) => fresh.grids[fresh.ids.indexOf(reading.ids[index] ?? '')] ?? grid);
  return { ...reading, grids };
}

function isEmpty(grid: SheetGrid): boolean {
  return grid.values.every((row) => row.every((value) => value === ''));
}

/** The outcome as core's reports take it. */
export function reviewOf({ tables, items, nearMisses, failures, unread }: Outcome): Review {
  const { error, warning, advice, accepted } = countFindings(items);
  const indicators = tables.reduce((sum, table) => sum + table.indicators.length, 0);
  return {
    tables,
    findings: items.map(({ finding }) => finding),
    nearMisses,
    failures,
    unread,
    summary: { tables: tables.length, indicators, errors: error, warnings: warning, advice, accepted },
  };
}
