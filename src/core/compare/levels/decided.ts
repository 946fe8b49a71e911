/** What people decided about the proposals of an alignment, and what then holds of its two levels. */

import { type Bilingual, both } from '../../language/bilingual';
import { type AlignedChild, type LevelAlignment, servedBy } from './align-levels';
import { type ItemPlace } from './level-item';
import { unservedAmong } from './unserved';

export interface LinkChoice<Item extends ItemPlace> {
  /** The upper indicator that somebody chose; `null`: it serves none. */
  readonly parent: Item | null;
  /** Who chose it, where they said so. */
  readonly person?: string;
}

/** By the lower indicator. */
export type LinkChoices<Item extends ItemPlace> = ReadonlyMap<Item, LinkChoice<Item>>;

export interface Link<Item extends ItemPlace> {
  readonly aligned: AlignedChild<Item>;
  /** What was decided, else what is proposed first; `null` for none. */
  readonly parent: Item | null;
  readonly isDecided: boolean;
  /** Who decided it, where they said so. */
  readonly person?: string;
}

export interface DecidedAlignment<Item extends ItemPlace> {
  /** One for each lower indicator, in reading order. */
  readonly links: readonly Link<Item>[];
  /** Upper indicators that no lower one serves, each once. */
  readonly unserved: readonly Item[];
}

/** That it was decided, by whom, and what had been proposed where that is another one. */
export function decidedText({
  person,
  parent,
  aligned,
}: Pick<Link<ItemPlace>, 'person' | 'parent' | 'aligned'>): Bilingual {
  const by =
    person === undefined ? both('diputuskan', 'decided') : both(`diputuskan oleh ${person}`, `decided by ${person}`);
  const proposed = proposedParent(aligned);
  if (proposed === parent) return both(`${by.id}, sesuai usulan`, `${by.en}, as proposed`);
  const name = proposed?.name;
  return name === undefined
    ? both(`${by.id}, tanpa usulan`, `${by.en}, nothing had been proposed`)
    : both(`${by.id}, usulannya "${name}"`, `${by.en}, proposed was "${name}"`);
}

/** What is proposed first; `null` for an orphan. */
function proposedParent<Item extends ItemPlace>({ proposals, isOrphan }: AlignedChild<Item>): Item | null {
  return isOrphan ? null : (proposals[0]?.parent ?? null);
}

/** A decision goes before every proposal, also before the weaker ones of the same indicator. */
export function decidedAlignment<Item extends ItemPlace>(
  { parents, children }: Pick<LevelAlignment<Item>, 'parents' | 'children'>,
  choices: LinkChoices<Item>,
): DecidedAlignment<Item> {
  const links = children.map((aligned): Link<Item> => {
    const chosen = choices.get(aligned.child);
    const proposed = proposedParent(aligned);
    return chosen === undefined
      ? { aligned, parent: proposed, isDecided: false }
      : { aligned, ...chosen, isDecided: true };
  });
  const served = new Set(
    links.flatMap(({ aligned, parent, isDecided }) => (isDecided ? (parent ?? []) : servedBy(aligned))),
  );
  return { links, unserved: unservedAmong(parents, served) };
}
