/** Brings the list up to date with what the pane itself has changed. */

import { type Bilingual } from '../../core/language/bilingual';
import { carriedAcceptances, withCarried } from '../../core/rules/acceptances';
import { type SheetEdit } from '../../excel/watch';
import { type AppliedFixes, type WrittenCell } from '../../excel/write/applied-fixes';
import { inBoth } from '../i18n';
import { outcomeIn } from '../state';
import { type Outcome, findingsOf } from '../validation/run';
import { type Keeping } from './keeping';
import { OwnWrites, editsOf } from './own-writes';
import { type PlaceNow } from './places-before';
import { type Tools } from './tools';
import { type ValidationActions } from './validation';

interface OwnChanges {
  /** Resolves when the list shows it; with a word where accepted findings could not be kept accepted. */
  readonly follow: (applied: AppliedFixes, placeNow: PlaceNow) => Promise<Bilingual | null>;
  /** Excel tells of what we wrote and have taken in by then; to be asked once about each edit. */
  readonly isTakenIn: (edit: SheetEdit) => boolean;
}

export function createOwnChanges(
  { get }: Tools,
  keeping: Keeping,
  validation: Pick<ValidationActions, 'refresh' | 'judgeAgain'>,
): OwnChanges {
  const writes = new OwnWrites();

  const follow = async (applied: AppliedFixes, placeNow: PlaceNow): Promise<Bilingual | null> => {
    const before = outcomeIn(get().run);
    if (!before) return null;
    const edits = editsOf(applied, before.reading);
    // Excel may still be at work on a formula of ours when it is read: what it tells of it then is read once more.
    writes.remember(editsOf({ ...applied, cells: applied.cells.filter(isConstant) }, before.reading));
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

  return { follow, isTakenIn: (edit) => edit.by === 'pane' && writes.areThese(edit) };
}

function isConstant({ before, after }: WrittenCell): boolean {
  return before.formula === undefined && !('formula' in after);
}
