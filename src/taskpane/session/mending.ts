/** Fixes: look at them first, carry them out, take them back, and tell exactly how far that came. */

import { type Bilingual, joined } from '../../core/language/bilingual';
import { carriedAcceptances, withCarried } from '../../core/rules/acceptances';
import { type Fix, changesOf } from '../../core/changes/fix';
import { type CellArea, type CellPosition, areaName, cellName } from '../../core/sheet/address';
import { type SheetGrid, formulaAt, numberFormatAt, valueAt } from '../../core/sheet/grid';
import { type WorkbookReading } from '../../excel/read/workbook';
import { problemOf } from '../../excel/problem';
import { SOMEWHERE, type SheetEdit } from '../../excel/watch';
import {
  type AppliedFixes,
  appliedCount,
  isNothing,
  movedColumn,
  movedPosition,
  movedRow,
} from '../../excel/write/applied-fixes';
import { type BookPlace } from '../../excel/write/book';
import { type FixResult } from '../../excel/write/apply-fixes';
import { beforeStanding } from '../../excel/write/left-standing';
import { type Messages, inBoth } from '../i18n';
import { type FocusWish, outcomeIn, type PaneState } from '../state';
import { type ListedFinding } from '../validation/grouping';
import { type Outcome, findingsOf } from '../validation/run';
import { type Attention } from './attention';
import { type Keeping } from './keeping';
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
  /** What is filled: columns of a table, told by their indicators, or anything else. */
  readonly what?: keyof Messages['filling'];
  /** Where the focus goes then, where what had it is gone. */
  readonly next?: FocusWish;
}

export interface Mending extends MendingActions {
  /** After edits of the user were read: a fix that he has taken back with Excel's own list is no longer offered to be undone. */
  readonly forgetTakenBack: () => Promise<void>;
  /** Excel tells of what we wrote and have taken in by then; to be asked once about each edit. */
  readonly isTakenIn: (edit: SheetEdit) => boolean;
}

type PlaceNow = (place: { readonly sheet: string; readonly position: CellPosition }) => CellPosition;

export function createMending(
  tools: Tools,
  keeping: Keeping,
  validation: Pick<ValidationActions, 'refresh' | 'judgeAgain'>,
  attention: Attention,
): Mending {
  const writes = new OwnWrites();
  const { host, get, update, change, tell, tellProblem } = tools;

  /** Brings the list up to date with what we did, without un-accepting anything by it. */
  const followOurOwn = async (applied: AppliedFixes, placeNow: PlaceNow): Promise<Bilingual | null> => {
    const before = outcomeIn(get().run);
    if (!before) return null;
    const edits = editsOf(applied, before.reading);
    writes.remember(edits);
    await validation.refresh(edits);
    const after = outcomeIn(get().run);
    return after && after !== before ? carryAcceptances(before, after, placeNow) : null;
  };

  /** Accepted findings are known by what their cells say, which we have just changed. Gives a word where they cannot follow. */
  const carryAcceptances = async (before: Outcome, after: Outcome, placeNow: PlaceNow): Promise<Bilingual | null> => {
    const now = findingsOf(after);
    const carried = carriedAcceptances(get().settings, findingsOf(before), now, placeNow);
    if (carried.length === 0) return null;
    try {
      await keeping.change((settings) => withCarried(settings, carried, now));
    } catch {
      return inBoth((text) => text.fixing.notCarried(carried.length));
    }
    await validation.judgeAgain();
    return null;
  };

  const tellDone = (result: FixResult, asked: number, doneWords: DoneWords, more: Bilingual | null) => {
    const { done, stopped } = result;
    const undo = isNothing(result.applied) ? undefined : 'undo';
    if (stopped) {
      const left = asked - done - stopped.unsure;
      const words = joined(
        inBoth((text) => text.fixing.stopped(done, left, stopped.unsure)),
        more,
      );
      tellProblem(problemOf(stopped.error, 'change', words), undo);
      return;
    }
    const words = joined(doneWords(done), ...leftWords(result, asked), more);
    tell(done < asked || more ? 'warning' : 'info', words, done > 0 ? undo : undefined);
  };

  const carryOut = (fixes: readonly Fix[], handled: readonly string[], words: DoneWords) =>
    change(async () => {
      const moveOn = attention.from(handled);
      const result = await host.applyFixes(compatible(fixes), outcomeIn(get().run)?.reading.grids ?? []);
      const { applied } = result;
      update({ fixing: null, applied: isNothing(applied) ? get().applied : [...get().applied, applied] });
      const more = await followOurOwn(applied, (place) => movedPosition(place, applied));
      // The list is behind the workbook: asked for again the same would be left out again.
      if (result.stale > 0) await validation.refresh([SOMEWHERE]);
      tellDone(result, fixes.length, words, more);
      if (handled.length > 0) await moveOn();
    });

  /** Lines that came are known by no cell of the reading, so Excel is asked for them; where it does not say, the way back stays. */
  const isTakenBack = async (step: AppliedFixes): Promise<boolean> => {
    if (step.rows.length > 0) return false;
    if (step.columns.length + step.newRows.length > 0) return host.areLinesTakenBack(step).catch(() => false);
    return areCellsBack(step, outcomeIn(get().run)?.reading.grids ?? []);
  };

  const forgetTakenBack = async () => {
    const { applied: steps } = get();
    const last = steps[steps.length - 1];
    if (!last || get().working || !(await isTakenBack(last))) return;
    const { applied, notice } = get();
    if (applied[applied.length - 1] !== last) return;
    update({ applied: applied.slice(0, -1) });
    if (notice?.action === 'undo')
      tell(
        'info',
        inBoth((text) => text.fixing.takenBack),
      );
  };

  return {
    forgetTakenBack,
    isTakenIn: (edit) => edit.by === 'pane' && writes.areThese(edit),
    preview: (items) => update({ fixing: items.map(({ key }) => key) }),
    closePreview: () => update({ fixing: null, focused: focusAfterPreview(get()) }),
    fill: async (fixes, { handled = [], what = 'done', next } = {}) => {
      await carryOut(fixes, handled, (done) => inBoth((text) => text.filling[what](done)));
      if (next) update({ focused: next });
    },
    fix: (items) =>
      carryOut(
        items.flatMap(({ finding }) => finding.fix ?? []),
        items.map(({ key }) => key),
        fixedWords,
      ),
    undo: async () => {
      const last = get().applied[get().applied.length - 1];
      if (!last) return;
      await change(async () => {
        const moveOn = attention.from([]);
        const { kept, locked, held = [], remaining, stopped } = await host.undoFixes(last);
        const earlier = get().applied.slice(0, -1);
        update({ applied: remaining ? [...earlier, remaining] : earlier });
        const more = await followOurOwn(last, placeBefore(last));
        if (stopped === undefined) {
          const isAllHeld = held.length > 0 && remaining !== null && appliedCount(remaining) === appliedCount(last);
          const words = joined(
            isAllHeld ? null : inBoth((text) => text.fixing.undone(kept, locked)),
            held.length > 0 ? inBoth((text) => text.fixing.held(namesOf(held))) : null,
            more,
          );
          const isWhole = kept + locked + held.length === 0 && !more;
          if (held.length === 0) tell(isWhole ? 'info' : 'warning', words);
          else update({ notice: { tone: 'warning', text: words, action: 'undo', alternative: 'leaveStanding' } });
        } else {
          const left = remaining ? appliedCount(remaining) : 0;
          const words = joined(
            inBoth((text) => text.fixing.undoStopped(left)),
            more,
          );
          tellProblem(problemOf(stopped, 'change', words), remaining ? 'undo' : undefined);
        }
        await moveOn();
      });
    },
    leaveStanding: () => {
      const { applied } = get();
      const earlier = applied.slice(0, -1);
      const standing = applied[applied.length - 1];
      if (!standing) return;
      const left = beforeStanding(earlier, standing);
      update({ applied: left });
      const words = inBoth((text) => text.fixing.leftStanding(left.length, earlier.length - left.length));
      tell('info', words, left.length > 0 ? 'undo' : undefined);
    },
  };
}

/** What is said of a change that was carried out as far as the cells allowed. */
type DoneWords = (done: number) => Bilingual;

const fixedWords: DoneWords = (done) => inBoth((text) => text.fixing.done(done));

/** What was left out, each kind by itself, because for each something else helps. */
function leftWords({ done, stale, protected: locked }: FixResult, asked: number): Bilingual[] {
  const counts = { locked, stale, colliding: asked - done - locked - stale };
  const kinds = ['locked', 'stale', 'colliding'] as const;
  return kinds.flatMap((kind) => (counts[kind] > 0 ? [inBoth((text) => text.fixing[kind](counts[kind]))] : []));
}

/** The first few, with their sheets where there are several. */
function namesOf(places: readonly BookPlace[]): string {
  const isOneSheet = new Set(places.map(({ sheet }) => sheet)).size === 1;
  const names = places.map(({ sheet, position }) => `${isOneSheet ? '' : `${sheet}!`}${cellName(position)}`);
  return names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join(', ')}, …` : names.join(', ');
}

const MOST_NAMED = 4;

/** Back to where the preview was asked for: the finding that is open, or else the button above the list. */
function focusAfterPreview({ selected }: PaneState): FocusWish {
  return selected === null ? { on: 'safeFixes' } : { on: 'finding', key: selected };
}

/** Every cell that it wrote says what it said before. */
function areCellsBack({ cells }: AppliedFixes, grids: readonly SheetGrid[]): boolean {
  return cells.every(({ sheet, position: { row, column }, before }) => {
    const grid = grids.find(({ name }) => name === sheet);
    if (!grid || formulaAt(grid, row, column) !== '') return false;
    return valueAt(grid, row, column) === before.value && numberFormatAt(grid, row, column) === before.numberFormat;
  });
}

/** What we wrote last, until Excel has told of it. */
class OwnWrites {
  private cells = new Set<string>();
  private moved = new Set<string>();

  remember(edits: readonly SheetEdit[]): void {
    this.cells = new Set(edits.flatMap(({ sheetId, areas }) => (areas ?? []).map(keyIn(sheetId))));
    this.moved = new Set(edits.flatMap(({ sheetId, areas }) => (areas ? [] : sheetId)));
  }

  /** What is told of is forgotten: the next writing of the same cell is another. */
  areThese({ sheetId, areas }: SheetEdit): boolean {
    if (this.moved.has(sheetId)) return areas !== null || this.moved.delete(sheetId);
    const keys = (areas ?? []).map(keyIn(sheetId));
    const isOurs = areas !== null && keys.every((key) => this.cells.has(key));
    if (isOurs) for (const key of keys) this.cells.delete(key);
    return isOurs;
  }
}

const keyIn =
  (sheetId: string) =>
  (area: CellArea): string =>
    `${sheetId}!${areaName(area)}`;

/** Where cells stand once inserted and deleted lines are taken back; one in an inserted line stays where it is. */
function placeBefore(applied: AppliedFixes): PlaceNow {
  return ({ sheet, position: { row, column } }) => ({
    row: lineBefore(row, movedLines(applied), (line) => movedRow(sheet, line, applied)),
    column: lineBefore(column, movedLines(applied), (line) => movedColumn(sheet, line, applied)),
  });
}

function movedLines({ columns, rows, newRows }: AppliedFixes): number {
  return columns.length + rows.length + newRows.length;
}

/** The line that has moved to this one; none can have come from further away than lines were moved. */
function lineBefore(line: number, reach: number, moved: (line: number) => number): number {
  for (let before = Math.max(0, line - reach); before <= line + reach; before++) {
    if (moved(before) === line) return before;
  }
  return line;
}

/** Where fixes wrote, as if the user had done it. */
function editsOf({ cells, columns, rows, newRows }: AppliedFixes, { grids, ids }: WorkbookReading): SheetEdit[] {
  const moved = new Set([...columns, ...rows, ...newRows].map(({ sheet }) => sheet));
  return grids.flatMap(({ name }, index) => {
    const areas = cells
      .filter(({ sheet }) => sheet === name)
      .map(({ position: { row, column } }) => ({ top: row, left: column, bottom: row, right: column }));
    const sheetId = ids[index];
    if (sheetId === undefined || (areas.length === 0 && !moved.has(name))) return [];
    return [{ sheetId, areas: moved.has(name) ? null : areas }];
  });
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
