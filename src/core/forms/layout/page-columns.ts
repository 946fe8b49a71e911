/** How the columns of a sheet share the pages: on one while that can be read, else on several side by side. Pure arithmetic. */

/** Smaller than this the 10-point text can no longer be read. */
const SMALLEST_SCALE = 0.55;

/** A page that ends where a group of columns ends is worth this much of its width. */
const EMPTIER = 0.6;
const FULLER = 1.15;

export interface PageColumns {
  /** What Excel shrinks the sheet to; it never enlarges. */
  readonly scale: number;
  /** Columns that begin a further page. */
  readonly breaks: readonly number[];
}

/**
 * @param widths of the columns, in points
 * @param lead columns that stand again on every page; without any, a further page could not be read
 * @param groups columns that begin a group of the header
 */
export function pageColumns(
  widths: readonly number[],
  lead: number,
  groups: readonly number[],
  pageWidth: number,
): PageColumns {
  const sum = (from: number, to: number) => widths.slice(from, to).reduce((total, width) => total + width, 0);
  const all = sum(0, widths.length);
  const repeated = sum(0, lead);
  const onOne = Math.min(1, pageWidth / all);
  if (onOne >= SMALLEST_SCALE || lead === 0) return { scale: onOne, breaks: [] };
  for (let pages = 2; ; pages++) {
    const share = (all + (pages - 1) * repeated) / pages;
    if (pageWidth / share < SMALLEST_SCALE && share > repeated * 1.5) continue;
    const breaks: number[] = [];
    let widest = 0;
    let from = 0;
    while (from < widths.length) {
      const again = from === 0 ? 0 : repeated;
      const width = (to: number) => again + sum(from, to);
      const isLast = breaks.length === pages - 1;
      const end = isLast ? widths.length : endOfPage(width, share, from, widths.length, groups);
      widest = Math.max(widest, width(end));
      if (end < widths.length) breaks.push(end);
      from = end;
    }
    return { scale: Math.min(1, pageWidth / widest), breaks };
  }
}

/** The end of a group nearest to an even share, else the last column that the share holds. */
function endOfPage(
  width: (to: number) => number,
  share: number,
  from: number,
  columns: number,
  groups: readonly number[],
): number {
  const fitting = groups.filter(
    (column) => column > from && width(column) >= share * EMPTIER && width(column) <= share * FULLER,
  );
  const [best] = fitting.sort((a, b) => Math.abs(width(a) - share) - Math.abs(width(b) - share));
  if (best !== undefined) return best;
  let end = from + 1;
  while (end < columns && width(end + 1) <= share) end++;
  return end;
}
