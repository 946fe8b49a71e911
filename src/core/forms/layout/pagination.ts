/** Where to begin new pages, so that tables and charts stay whole where a page can hold them. Pure arithmetic in points. */

import { type Lines } from '../../sheet/plan';

/** Rows that belong together. Where no page can hold them all, `parts` are kept together instead. */
export interface PageBlock extends Lines {
  readonly parts?: readonly Lines[];
}

export interface Pages {
  /** In their order, without overlaps. */
  readonly blocks: readonly PageBlock[];
  readonly heightOf: (row: number) => number;
  /** What one page holds. */
  readonly page: number;
  /** Rows that stand again on every page but the first. */
  readonly repeated?: Lines;
}

/** The rows that begin a new page, ascending. */
export function rowBreaks({ blocks, heightOf, page, repeated }: Pages): number[] {
  const height = (from: number, to: number) => {
    let sum = 0;
    for (let row = from; row <= to; row++) sum += heightOf(row);
    return sum;
  };
  const again = repeated ? height(repeated.from, repeated.to) : 0;
  const breaks: number[] = [];
  /** Used up on the page that is being filled. */
  let used = 0;
  /** The first row that is not on a page yet. */
  let next = 0;
  /** What may be cut anywhere runs on from page to page. */
  const flow = (points: number): void => {
    used += points;
    if (used > page) used = again + ((used - page) % Math.max(1, page - again));
  };
  const isTooTall = ({ from, to }: Lines) => again + height(from, to) > page;
  for (const { from, to } of blocks.flatMap((block) => (block.parts && isTooTall(block) ? block.parts : [block]))) {
    flow(height(next, from - 1));
    const own = height(from, to);
    if (used + own > page && used > again) {
      breaks.push(from);
      used = again;
    }
    flow(own);
    next = to + 1;
  }
  return breaks;
}
