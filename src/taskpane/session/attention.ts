/** After an action on findings: which one is open and has the focus next, so that nobody has to find his place again. */

import { normalise } from '../../core/language/normalise';
import { languageIn, outcomeIn, type PaneState } from '../state';
import { filtered, grouped, type ListedFinding } from '../validation/list/grouping';
import { type Tools } from './tools';
import { type Travel } from './travel';

export interface Attention {
  /**
   * To be asked before an action on these findings. What it gives is called when the list is new: the next finding after them
   * is opened then, or, where the action brought findings back, the first of those. `about`: normalised names of the indicators
   * that the action was about: what it has newly brought up there comes before what follows in the list. After many at once nothing
   * is opened, and Excel's selection stays where it is.
   */
  readonly from: (handled: readonly string[], about?: readonly string[]) => () => Promise<void>;
}

export function createAttention({ get, update }: Tools, travel: Travel): Attention {
  const open = async (next: ListedFinding | undefined): Promise<void> => {
    if (!next) {
      update({ selected: null, focused: { on: 'outcome' } });
      return;
    }
    const { key, finding } = next;
    update({ selected: key, focused: { on: 'finding', key } });
    // The message on the action stands; that Excel does not show a cell just now is not worth another.
    await travel.to(finding.sheet, finding.cell).catch(() => undefined);
  };
  return {
    from: (handled, about = []) => {
      const before = listed(get());
      const { selected } = get();
      // What was looked at together, away from the list, is not where the reader was: he goes on from what is open, or from the top.
      const isBatch = handled.length > 0 && (selected === null || !handled.includes(selected));
      return async () => {
        const state = get();
        if (state.page !== 'validation') return;
        const now = listed(state);
        if (isBatch) {
          const open = now.find(({ key }) => key === selected);
          update(open ? { focused: { on: 'finding', key: open.key } } : { selected: null, focused: { on: 'outcome' } });
          return;
        }
        const known = new Set(before.map(({ key }) => key));
        const isAbout = ({ finding }: ListedFinding) => about.includes(normalise(finding.subject));
        const isBack = (item: ListedFinding) => !known.has(item.key) && (handled.length === 0 || isAbout(item));
        const back = now.find(isBack);
        if (handled.length > 0 || back) await open(back ?? nextAfter(handled, before, now));
      };
    },
  };
}

/** The findings as they stand in the list. */
function listed(state: PaneState): readonly ListedFinding[] {
  const items = outcomeIn(state.run)?.items ?? [];
  const shown = filtered(items, state.filter, languageIn(state));
  return grouped(shown, state.preferences.grouping).flatMap((group) => group.items);
}

/** The first one that stood after the handled ones and is still there; else the last one that stood before them. */
function nextAfter(
  handled: readonly string[],
  before: readonly ListedFinding[],
  now: readonly ListedFinding[],
): ListedFinding | undefined {
  const there = new Map(now.map((item) => [item.key, item]));
  const done = new Set(handled);
  const first = before.findIndex(({ key }) => done.has(key));
  const left = (items: readonly ListedFinding[]) =>
    items.flatMap(({ key }) => there.get(key) ?? []).filter(({ key }) => !done.has(key));
  const after = left(before.slice(first + 1))[0];
  return after ?? left(before.slice(0, Math.max(first, 0))).pop() ?? now[0];
}
