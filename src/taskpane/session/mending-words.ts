/** What is said of a change and of its undoing, exactly as far as they came. Pure functions. */

import { type Bilingual, joined } from '../../core/language/bilingual';
import { cellName } from '../../core/sheet/address';
import { type FixResult } from '../../excel/write/apply-fixes';
import { type BookPlace } from '../../excel/write/book';
import { appliedCount, type AppliedFixes } from '../../excel/write/applied-fixes';
import { type UndoResult } from '../../excel/write/undo-fixes';
import { inBoth } from '../i18n';

/** What is said of a change that was carried out as far as the cells allowed. */
export type DoneWords = (done: number, written: readonly BookPlace[]) => Bilingual;

/** One finding may ask for several cells: then they are named, as far as anybody reads them. */
export const fixedWords: DoneWords = (done, written) => {
  const isTold = written.length > done && written.length <= MOST_NAMED;
  return inBoth((text) => text.fixing.done(done, isTold ? namesOf(written) : ''));
};

export const writtenWords: DoneWords = (done) => inBoth((text) => text.filling.done(done));

/** A change that came to its end. */
export function wordsOfDone(result: FixResult, asked: number, doneWords: DoneWords, more: Bilingual | null): Bilingual {
  return joined(doneWords(result.done, result.applied.cells), ...leftWords(result, asked), more);
}

/** A change that Excel refused to go on with. */
export function wordsOfStopped(done: number, left: number, unsure: number, more: Bilingual | null): Bilingual {
  return joined(
    inBoth((text) => text.fixing.stopped(done, left, unsure)),
    more,
  );
}

/** What was left out, each kind by itself, because for each something else helps. */
function leftWords({ done, stale, protected: locked }: FixResult, asked: number): Bilingual[] {
  const counts = { locked, stale, colliding: asked - done - locked - stale };
  const kinds = ['locked', 'stale', 'colliding'] as const;
  return kinds.flatMap((kind) => (counts[kind] > 0 ? [inBoth((text) => text.fixing[kind](counts[kind]))] : []));
}

/** An undoing that came to its end: what stays as it is, and which cells somebody has written in since. */
export function wordsOfUndone(
  { kept, locked, held = [], remaining }: UndoResult,
  undone: AppliedFixes,
  more: Bilingual | null,
): Bilingual {
  const isAllHeld = held.length > 0 && remaining !== null && appliedCount(remaining) === appliedCount(undone);
  return joined(
    isAllHeld ? null : inBoth((text) => text.fixing.undone(kept, locked)),
    held.length > 0 ? inBoth((text) => text.fixing.held(namesOf(held))) : null,
    more,
  );
}

/** An undoing that Excel refused to go on with. */
export function wordsOfUndoStopped({ remaining }: UndoResult, more: Bilingual | null): Bilingual {
  const left = remaining ? appliedCount(remaining) : 0;
  return joined(
    inBoth((text) => text.fixing.undoStopped(left)),
    more,
  );
}

/** The first few, with their sheets where there are several. */
function namesOf(places: readonly BookPlace[]): string {
  const isOneSheet = new Set(places.map(({ sheet }) => sheet)).size === 1;
  const names = places.map(({ sheet, position }) => `${isOneSheet ? '' : `${sheet}!`}${cellName(position)}`);
  return names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join(', ')}, …` : names.join(', ');
}

const MOST_NAMED = 4;
