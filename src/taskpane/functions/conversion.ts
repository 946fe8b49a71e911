/** Turning IKU formulas into native ones and back: look first, then change, and take it back if wanted. */

import { type Bilingual } from '../../core/language/bilingual';
import { placeName } from '../../core/sheet/address';
import { type FormulaChange, reversed } from '../../core/sheet/formula-change';
import { type Scope } from '../../excel/read/scope';
import { type WorkbookReading } from '../../excel/read/workbook';
import { type Problem, problemOf } from '../../excel/problem';
import { type ReplacedFormulas } from '../../excel/write/replace-formulas';
import { type Originals, originalsAfter, parseOriginals, storedOriginals } from '../../functions/native/originals';
import { type ConversionDirection, type ConversionPlan, planConversion } from '../../functions/native/plan';
import { differingResults, isUnfinished, showsError } from '../../functions/native/same-results';
import { type Store, createStore } from '../store';
import { type FormulaHost } from './formula-host';

export interface ConversionReport extends Omit<ReplacedFormulas, 'stopped'> {
  /** Put back at once, because the native formula shows something else. */
  readonly different: readonly FormulaChange[];
  /** Put back as well: the function shows an error, so nothing can be compared with it. */
  readonly failing: readonly FormulaChange[];
  /** What kept it from being done as a whole. */
  readonly problem?: Problem;
}

interface Undoable {
  readonly direction: ConversionDirection;
  readonly changes: readonly FormulaChange[];
}

export type ConversionState =
  | { readonly step: 'idle' }
  | { readonly step: 'busy' }
  | { readonly step: 'preview'; readonly plan: ConversionPlan }
  | { readonly step: 'done'; readonly direction: ConversionDirection; readonly report: ConversionReport }
  /** `open`: what can be put back once its sheet's protection is off. */
  | { readonly step: 'undone'; readonly report: ConversionReport; readonly open?: Undoable }
  | { readonly step: 'failed'; readonly problem: Problem };

export interface Converting {
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
export function createConversion(host: FormulaHost): Converting {
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

  /** Somebody else may be converting formulas too: what is kept is changed as it stands by then. */
  const keep = async (changes: readonly FormulaChange[], toNative: boolean): Promise<void> => {
    if (changes.length === 0) return;
    await host.changeOriginals((stored) =>
      storedOriginals(originalsAfter(parseOriginals(stored), changes, { toNative, idOf })),
    );
  };

  /** Puts back what shows something else than before: texts such as "80 - 85" are read by our functions only. */
  const onlySameResults = async (report: ConversionReport): Promise<ConversionReport> => {
    if (report.changed.length === 0) return report;
    const ids = [...new Set(report.changed.map(({ sheet }) => idOf(sheet)))];
    try {
      const now = await host.read({ kind: 'sheets', ids }, { background: true });
      const different = differingResults(report.changed, reading.grids, now.grids);
      const back = different.length > 0 ? await host.replaceFormulas(reversed(different)) : null;
      if (back?.stopped !== undefined) throw back.stopped;
      return compared(report, different, reading.grids, now.grids);
    } catch (error) {
      return { ...report, problem: report.problem ?? problemOf(error, 'change', UNCOMPARED) };
    }
  };

  const carryOut = async (
    direction: ConversionDirection,
    changes: readonly FormulaChange[],
    words?: (done: number, left: number) => Bilingual,
  ): Promise<ConversionReport> => {
    const toNative = direction === 'native';
    // First what they were, then the change: whatever Excel refuses, the way back is known.
    if (toNative) await keep(changes, true);
    const replaced = reported(await host.replaceFormulas(changes), changes.length, words);
    const report = toNative ? await onlySameResults(replaced) : replaced;
    // What is kept too much does no harm: it counts only for a cell that still holds its formula.
    const changed = new Set(report.changed);
    const over = toNative ? changes.filter((change) => !changed.has(change)) : report.changed;
    await keep(over, false).catch(() => undefined);
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
      const done = undoableIn(current);
      if (!done) return;
      const direction = done.direction === 'native' ? 'iku' : 'native';
      await attempt(async () => {
        const report = await carryOut(direction, reversed(done.changes), undoneInPart);
        const back = new Set(report.changed.map(placeOf));
        const open = done.changes.filter((change) => !back.has(placeOf(change)));
        if (report.problem) return { step: 'done', direction: done.direction, report: { ...report, changed: open } };
        const changes = open.filter(({ sheet }) => report.protected.includes(sheet));
        return { step: 'undone', report, ...(changes.length > 0 ? { open: { ...done, changes } } : {}) };
      });
    },
    close: () => state.set(() => ({ step: 'idle' })),
  };
}

/** The report without what was put back because it showed something else. */
function compared(
  report: ConversionReport,
  different: readonly FormulaChange[],
  before: WorkbookReading['grids'],
  after: WorkbookReading['grids'],
): ConversionReport {
  const putBack = new Set(different);
  const changed = report.changed.filter((change) => !putBack.has(change));
  const problem = report.problem ?? (isUnfinished(changed, after) ? NOT_CALCULATED : undefined);
  const failing = different.filter((change) => showsError(change, before));
  return {
    ...report,
    changed,
    different: different.filter((change) => !failing.includes(change)),
    failing,
    ...(problem ? { problem } : {}),
  };
}

/** What was refused midway is told with what was done by then; that can be undone. */
function reported(
  { stopped, ...replaced }: ReplacedFormulas,
  asked: number,
  words: (done: number, left: number) => Bilingual = convertedInPart,
): ConversionReport {
  const left = asked - replaced.changed.length - replaced.stale - replaced.arrays;
  const aftermath = words(replaced.changed.length, Math.max(0, left));
  return {
    ...replaced,
    different: [],
    failing: [],
    ...(stopped === undefined ? {} : { problem: problemOf(stopped, 'change', aftermath) }),
  };
}

function undoableIn(state: ConversionState): Undoable | undefined {
  if (state.step === 'done') return { direction: state.direction, changes: state.report.changed };
  return state.step === 'undone' ? state.open : undefined;
}

const placeOf = ({ sheet, position }: FormulaChange) => placeName(sheet, position);

function convertedInPart(done: number, left: number): Bilingual {
  return done === 0
    ? { id: 'Tidak ada rumus yang diganti.', en: 'No formula was changed.' }
    : {
        id: `${done} rumus sudah diganti dan dapat diurungkan; ${left} belum.`,
        en: `Formulas changed, which can be undone: ${done}. Not changed: ${left}.`,
      };
}

function undoneInPart(done: number, left: number): Bilingual {
  return {
    id: `${done} rumus sudah dikembalikan; ${left} belum dan masih dapat diurungkan.`,
    en: `Formulas put back: ${done}. Not yet, and still to be undone: ${left}.`,
  };
}

const UNCOMPARED: Bilingual = {
  id: 'Rumus sudah diganti, tetapi hasilnya belum dapat dibandingkan dengan yang semula. Periksa hasilnya, atau urungkan.',
  en: 'The formulas are changed, but their results could not be compared with what they were. Check them, or undo.',
};

const NOT_CALCULATED: Problem = {
  happened: UNCOMPARED,
  advice: {
    id: 'Sebagian rumus belum selesai dihitung. Tekan F9, lalu periksa hasilnya.',
    en: 'Some formulas are not worked out yet. Press F9, then check the results.',
  },
  details: '',
};
