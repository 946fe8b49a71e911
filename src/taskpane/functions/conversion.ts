/** Turning IKU formulas into native ones and back: look first, then change, and take it back if wanted. */

import { type FormulaChange, reversed } from '../../core/sheet/formula-change';
import { type Scope } from '../../excel/read/scope';
import { type Problem, problemOf } from '../../excel/problem';
import { type ReplacedFormulas } from '../../excel/write/replace-formulas';
import { type Originals, originalsAfter, parseOriginals, storedOriginals } from '../../functions/native/originals';
import { type ConversionDirection, type ConversionPlan, planConversion } from '../../functions/native/plan';
import { type Store, createStore } from '../store';
import { type FormulaHost } from './formula-host';

export type ConversionState =
  | { readonly step: 'idle' }
  | { readonly step: 'busy' }
  | { readonly step: 'preview'; readonly plan: ConversionPlan }
  | { readonly step: 'done'; readonly direction: ConversionDirection; readonly report: ReplacedFormulas }
  | { readonly step: 'undone'; readonly report: ReplacedFormulas }
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
  /** Sheet names to their ids, as they were read last. */
  let ids: ReadonlyMap<string, string> = new Map();

  const attempt = async (action: () => Promise<ConversionState>): Promise<void> => {
    if (state.get().step === 'busy') return;
    state.set(() => ({ step: 'busy' }));
    const end = await action().catch((error: unknown) => ({ step: 'failed' as const, problem: problemOf(error) }));
    state.set(() => end);
  };

  const remembered = async (): Promise<Originals> => parseOriginals(await host.loadOriginals());

  const carryOut = async (
    direction: ConversionDirection,
    changes: readonly FormulaChange[],
  ): Promise<ReplacedFormulas> => {
    const before = await remembered();
    const report = await host.replaceFormulas(changes);
    const toNative = direction === 'native';
    const after = originalsAfter(before, report.changed, { toNative, idOf: (sheet) => ids.get(sheet) ?? sheet });
    if (storedOriginals(after) !== storedOriginals(before)) await host.saveOriginals(storedOriginals(after));
    return report;
  };

  return {
    state,
    preview: (direction, scope) =>
      attempt(async () => {
        const reading = await host.read({ kind: scope });
        ids = new Map(reading.grids.map(({ name }, index) => [name, reading.ids[index] ?? name]));
        return { step: 'preview', plan: planConversion(direction, reading, await remembered()) };
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
