/** Turning IKU formulas into native ones and back: look first, then change, and take it back if wanted. */

import { type FormulaChange, reversed } from '../../core/sheet/formula-change';
import { type Scope } from '../../excel/read/scope';
import { type WorkbookReading } from '../../excel/read/workbook';
import { type Problem, problemOf } from '../../excel/problem';
import { type ReplacedFormulas } from '../../excel/write/replace-formulas';
import { type Originals, originalsAfter, parseOriginals, storedOriginals } from '../../functions/native/originals';
import { type ConversionDirection, type ConversionPlan, planConversion } from '../../functions/native/plan';
import { differingResults } from '../../functions/native/same-results';
import { type Store, createStore } from '../store';
import { type FormulaHost } from './formula-host';

export interface ConversionReport extends ReplacedFormulas {
  /** Put back at once, because the native formula shows something else. */
  readonly different: readonly FormulaChange[];
}

export type ConversionState =
  | { readonly step: 'idle' }
  | { readonly step: 'busy' }
  | { readonly step: 'preview'; readonly plan: ConversionPlan }
  | { readonly step: 'done'; readonly direction: ConversionDirection; readonly report: ConversionReport }
  | { readonly step: 'undone'; readonly report: ConversionReport }
  | { readonly step: 'failed'; readonly problem: Problem };

export interface Conversion {
  readonly state: Store<ConversionState>;
  /** Counts what would change; changes nothing. */
  readonly preview: (direction: ConversionDirection, scope: Scope) => Promise<void>;
  /** Makes the changes of the preview. */
  readonly apply: () => Promise<void>;
  /** Takes back what was changed last. */
  readonly undo: () => Promise<void>;
  readonly close: () => void;
}

/** It lives as long as the pane: leaving the page and coming back must not lose the way back. */
export function createConversion(host: FormulaHost): Conversion {
  const state = createStore<ConversionState>({ step: 'idle' });
  /** The sheets as they were before. */
  let reading: Pick<WorkbookReading, 'grids' | 'ids'> = { grids: [], ids: [] };
  const idOf = (sheet: string) => reading.ids[reading.grids.findIndex(({ name }) => name === sheet)] ?? sheet;

  const attempt = async (action: () => Promise<ConversionState>): Promise<void> => {
    if (state.get().step === 'busy') return;
    state.set(() => ({ step: 'busy' }));
    const end = await action().catch((error: unknown) => ({ step: 'failed' as const, problem: problemOf(error) }));
    state.set(() => end);
  };

  const remembered = async (): Promise<Originals> => parseOriginals(await host.loadOriginals());

  /** Puts back what shows something else than before: texts such as "80 - 85" are read by our functions only. */
  const onlySameResults = async (report: ReplacedFormulas): Promise<ConversionReport> => {
    if (report.changed.length === 0) return { ...report, different: [] };
    const ids = [...new Set(report.changed.map(({ sheet }) => idOf(sheet)))];
    const now = await host.read({ kind: 'sheets', ids });
    const different = differingResults(report.changed, reading.grids, now.grids);
    if (different.length > 0) await host.replaceFormulas(reversed(different));
    const putBack = new Set(different);
    return { ...report, changed: report.changed.filter((change) => !putBack.has(change)), different };
  };

  const carryOut = async (
    direction: ConversionDirection,
    changes: readonly FormulaChange[],
  ): Promise<ConversionReport> => {
    const before = await remembered();
    const replaced = await host.replaceFormulas(changes);
    const toNative = direction === 'native';
    const report = toNative ? await onlySameResults(replaced) : { ...replaced, different: [] };
    const after = originalsAfter(before, report.changed, { toNative, idOf });
    if (storedOriginals(after) !== storedOriginals(before)) await host.saveOriginals(storedOriginals(after));
    return report;
  };

  return {
    state,
    preview: (direction, scope) =>
      attempt(async () => {
        const found = await host.read({ kind: scope });
        reading = found;
        return { step: 'preview', plan: planConversion(direction, found, await remembered()) };
      }),
    apply: async () => {
      const current = state.get();
      if (current.step !== 'preview') return;
      const { direction, changes } = current.plan;
      await attempt(async () => ({ step: 'done', direction, report: await carryOut(direction, changes) }));
    },
    undo: async () => {
      const current = state.get();
      if (current.step !== 'done') return;
      const direction = current.direction === 'native' ? 'iku' : 'native';
      const changes = reversed(current.report.changed);
      await attempt(async () => ({ step: 'undone', report: await carryOut(direction, changes) }));
    },
    close: () => state.set(() => ({ step: 'idle' })),
  };
}
