/** Fixes: look at them first, carry them out, take them back, and tell exactly how far that came. */

import { type Bilingual } from '../../core/language/bilingual';
import { type Fix, changesOf } from '../../core/changes/fix';
import { cellName } from '../../core/sheet/address';
import { problemOf } from '../../excel/problem';
import { SOMEWHERE, type SheetEdit } from '../../excel/watch';
import { type AppliedFixes, isNothing, movedPosition } from '../../excel/write/applied-fixes';
import { type FixResult } from '../../excel/write/apply-fixes';
import { beforeStanding } from '../../excel/write/left-standing';
import { type UndoResult } from '../../excel/write/undo-fixes';
import { inBoth } from '../i18n';
import { type FocusWish, outcomeIn, type PaneState } from '../state';
import { type ListedFinding } from '../validation/list/grouping';
import { type Attention } from './attention';
import { type Keeping } from './keeping';
import {
  type DoneWords,
  fixedWords,
  wordsOfDone,
  wordsOfStopped,
  wordsOfUndoStopped,
  wordsOfUndone,
  writtenWords,
} from './mending-words';
import { createOwnChanges } from './own-changes';
import { placeBefore } from './places-before';
import { createTakenBack } from './taken-back';
import { type Tools } from './tools';
import { type ValidationActions } from './validation';

export interface MendingActions {
  /** Shows what these findings' fixes would change. */
  readonly preview: (items: readonly ListedFinding[]) => void;
  readonly closePreview: () => void;
  readonly fix: (items: readonly ListedFinding[]) => Promise<void>;
  /** Writes what the user has seen and chosen elsewhere than in the list. */
  readonly fill: (fixes: readonly Fix[], telling?: FillTelling) => Promise<void>;
  /** Takes back what was changed last. */
  readonly undo: () => Promise<void>;
  /** Leaves what was changed last as it is, so that what was changed before can be taken back. */
  readonly leaveStanding: () => void;
}

interface FillTelling {
  /** The findings at which it was offered, by key. */
  readonly handled?: readonly string[];
  /** What is said of it, where that is more than that something was written. */
  readonly told?: DoneWords;
  /** Where the focus goes then, where what had it is gone. */
  readonly next?: FocusWish;
}

export interface Mending extends MendingActions {
  /** After edits of the user were read: a fix that he has taken back with Excel's own list is no longer offered to be undone. */
  readonly forgetTakenBack: () => Promise<void>;
  /** Excel tells of what we wrote and have taken in by then; to be asked once about each edit. */
  readonly isTakenIn: (edit: SheetEdit) => boolean;
}

export function createMending(
  tools: Tools,
  keeping: Keeping,
  validation: Pick<ValidationActions, 'refresh' | 'judgeAgain'>,
  attention: Attention,
): Mending {
  const { get, update } = tools;
  const ownChanges = createOwnChanges(tools, keeping, validation);
  const carryOut = createCarryingOut(tools, ownChanges.follow, validation, attention);
  return {
    forgetTakenBack: createTakenBack(tools),
    isTakenIn: ownChanges.isTakenIn,
    preview: (items) => update({ fixing: items.map(({ key }) => key) }),
    closePreview: () => update({ fixing: null, focused: focusAfterPreview(get()) }),
    fill: async (fixes, { handled = [], told = writtenWords, next } = {}) => {
      await carryOut(fixes, handled, told);
      if (next) update({ focused: next });
    },
    fix: (items) =>
      carryOut(
        items.flatMap(({ finding }) => finding.fix ?? []),
        items.map(({ key }) => key),
        fixedWords,
      ),
    undo: createUndoing(tools, ownChanges.follow, attention),
    leaveStanding: () => leaveStanding(tools),
  };
}

type Follow = ReturnType<typeof createOwnChanges>['follow'];

type CarryOut = (fixes: readonly Fix[], handled: readonly string[], words: DoneWords) => Promise<void>;

/** `handled`: the keys of the findings at which it was asked for; the next one is opened then. */
function createCarryingOut(
  { host, get, update, change, tell, tellProblem }: Tools,
  follow: Follow,
  { refresh }: Pick<ValidationActions, 'refresh'>,
  attention: Attention,
): CarryOut {
  const tellDone = (result: FixResult, asked: number, doneWords: DoneWords, more: Bilingual | null) => {
    const { done, stopped } = result;
    const undo = isNothing(result.applied) ? undefined : 'undo';
    if (stopped) {
      const words = wordsOfStopped(done, asked - done - stopped.unsure, stopped.unsure, more);
      tellProblem(problemOf(stopped.error, 'change', words), undo);
      return;
    }
    const words = wordsOfDone(result, asked, doneWords, more);
    tell(done < asked || more ? 'warning' : 'info', words, done > 0 ? undo : undefined);
  };

  return (fixes, handled, words) =>
    change(async () => {
      const moveOn = attention.from(handled);
      const result = await host.applyFixes(compatible(fixes), outcomeIn(get().run)?.reading.grids ?? []);
      const { applied } = result;
      update({ fixing: null, applied: isNothing(applied) ? get().applied : [...get().applied, applied] });
      const more = await follow(applied, (place) => movedPosition(place, applied));
      // The list is behind the workbook: asked for again the same would be left out again.
      if (result.stale > 0) await refresh([SOMEWHERE]);
      tellDone(result, fixes.length, words, more);
      // What was refused is still to be done: nobody is led away from it.
      if (handled.length > 0 && result.done > 0) await moveOn();
    });
}

function createUndoing(
  { host, get, update, change, tell, tellProblem }: Tools,
  follow: Follow,
  attention: Attention,
): () => Promise<void> {
  const tellUndone = (result: UndoResult, undone: AppliedFixes, more: Bilingual | null) => {
    const { kept, locked, held = [], remaining, stopped } = result;
    if (stopped !== undefined) {
      tellProblem(problemOf(stopped, 'change', wordsOfUndoStopped(result, more)), remaining ? 'undo' : undefined);
      return;
    }
    const words = wordsOfUndone(result, undone, more);
    const isWhole = kept + locked + held.length === 0 && !more;
    if (held.length === 0) tell(isWhole ? 'info' : 'warning', words);
    else update({ notice: { tone: 'warning', text: words, action: 'undo', alternative: 'leaveStanding' } });
  };

  return async () => {
    const { applied } = get();
    const last = applied[applied.length - 1];
    if (!last) return;
    await change(async () => {
      const moveOn = attention.from([]);
      const result = await host.undoFixes(last);
      const earlier = get().applied.slice(0, -1);
      update({ applied: result.remaining ? [...earlier, result.remaining] : earlier });
      tellUndone(result, last, await follow(last, placeBefore(last)));
      await moveOn();
    });
  };
}

/** What was changed last stays for good; what was changed before it can be taken back, as far as that does not stand in its way. */
function leaveStanding({ get, update, tell }: Tools): void {
  const { applied } = get();
  const earlier = applied.slice(0, -1);
  const standing = applied[applied.length - 1];
  if (!standing) return;
  const left = beforeStanding(earlier, standing);
  update({ applied: left });
  const words = inBoth((text) => text.fixing.leftStanding(left.length, earlier.length - left.length));
  tell('info', words, left.length > 0 ? 'undo' : undefined);
}

/** Back to where the preview was asked for: the finding that is open, or else the button above the list. */
function focusAfterPreview({ selected }: PaneState): FocusWish {
  return selected === null ? { on: 'safeFixes' } : { on: 'finding', key: selected };
}

/** Of fixes that want one cell to say different things only the first: the others were made for what it said before. */
function compatible(fixes: readonly Fix[]): Fix[] {
  const wanted = new Map<string, string>();
  return fixes.filter((fix) => {
    const cells = changesOf(fix, 'cell').map(
      ({ sheet, position, after, formula }) =>
        [`${sheet}!${cellName(position)}`, JSON.stringify([after, formula ?? false])] as const,
    );
    if (cells.some(([cell, after]) => wanted.has(cell) && wanted.get(cell) !== after)) return false;
    for (const [cell, after] of cells) wanted.set(cell, after);
    return true;
  });
}
