/** What people decided about the proposals of an alignment, and what then holds of its two levels. */

import { type AlignedChild, type LevelAlignment, servedBy } from './align-levels';
import { type ItemPlace } from './level-item';
import { unservedAmong } from './unserved';

/** The upper indicator that somebody chose for a lower one; `null`: it serves none. */
export type LinkChoices<Item extends ItemPlace> = ReadonlyMap<Item, Item | null>;

export interface Link<Item extends ItemPlace> {
  readonly aligned: AlignedChild<Item>;
  /** What was decided, else what is proposed first; `null` for none. */
  readonly parent: Item | null;
  readonly isDecided: boolean;
}

export interface DecidedAlignment<Item extends ItemPlace> {
  /** One for each lower indicator, in reading order. */
  readonly links: readonly Link<Item>[];
  /** Upper indicators that no lower one serves, each once. */
  readonly unserved: readonly Item[];
}

/** A decision goes before every proposal, also before the weaker ones of the same indicator. */
export function decidedAlignment<Item extends ItemPlace>(
  { parents, children }: Pick<LevelAlignment<Item>, 'parents' | 'children'>,
  choices: LinkChoices<Item>,
): DecidedAlignment<Item> {
  const links = children.map((aligned): Link<Item> => {
    const chosen = choices.get(aligned.child);
    const proposed = aligned.isOrphan ? null : (aligned.proposals[0]?.parent ?? null);
    return chosen === undefined
      ? { aligned, parent: proposed, isDecided: false }
      : { aligned, parent: chosen, isDecided: true };
  });
  const served = new Set(
    links.flatMap(({ aligned, parent, isDecided }) => (isDecided ? (parent ?? []) : servedBy(aligned))),
  );
  return { links, unserved: unservedAmong(parents, served) };
}
