/** "Pagu | Realisasi": more spent than the budget gives. */

import { CEILING_WORDS, NO_CEILING_WORDS, SPENT_WORDS } from '../../knowledge/cells/budget-words';
import { anyOf } from '../../language/words/any-of';
import { isPercent } from '../../language/units';
import { type Cell, type Column, type IndicatorTable } from '../../table/model';
import { type Span, figureInCell, spanOfCounted } from '../figures/rounding';
import { isPartOfYear } from '../periods/column-period';

export interface Overspent {
  readonly ceiling: Cell;
  readonly spent: Cell;
}

/** Every row whose spending, the latest of several, is above the budget of the same year to its left. */
export function overspentIn({ columns, indicators }: IndicatorTable): readonly Overspent[] {
  const pairs = columns.flatMap((spent, place) => {
    const ceiling = ceilingOf(columns, place);
    return namesSpent(spent.header) && spent.role === 'budget' && ceiling !== undefined ? [{ ceiling, place }] : [];
  });
  const meant = pairs.map((pair) => onlySlip(comparedIn(pair, indicators))).filter((rows) => !isAboveMostly(rows));
  if (meant.length === 0) return [];
  return indicators.flatMap((_, row) => {
    const found = meant.flatMap((rows) => (rows[row]?.isAbove ? [rows[row]] : []));
    const last = new Map(found.map((each) => [each.ceiling, each]));
    return [...last.values()];
  });
}

interface Compared extends Overspent {
  readonly isAbove: boolean;
  /** About ten times as much, as a zero too many makes it. */
  readonly isTenfold: boolean;
}

/** One amount with a zero too many is above its budget; of several the two columns count in other units, or are of something else. */
function onlySlip(rows: readonly (Compared | null)[]): readonly (Compared | null)[] {
  const slips = rows.filter((row) => row?.isTenfold === true);
  return slips.length === 1 ? rows.map((row) => (row?.isTenfold === true ? { ...row, isAbove: true } : row)) : rows;
}

/** Of each indicator; `null` where one of the two is no amount. */
function comparedIn(
  { ceiling: limit, place }: { readonly ceiling: number; readonly place: number },
  indicators: IndicatorTable['indicators'],
): readonly (Compared | null)[] {
  return indicators.map(({ cells }) => {
    const [ceiling, spent] = [cells[limit], cells[place]];
    const [whole, part] = [ceiling && spanOfAmount(ceiling), spent && spanOfAmount(spent)];
    if (!ceiling || !spent || !whole || !part) return null;
    return { ceiling, spent, isAbove: isAbove(part, whole), isTenfold: isTenfold(part, whole) };
  });
}

/** Nobody overspends in row after row: what was spent is then of several years, or the budget of something else. */
function isAboveMostly(rows: readonly (Compared | null)[]): boolean {
  const compared = rows.filter((row) => row !== null);
  const above = compared.filter((row) => row.isAbove).length;
  return above >= FEWEST_ABOVE && above * 2 > compared.length;
}

const FEWEST_ABOVE = 5;

const CEILING = new RegExp(`\\b${anyOf(CEILING_WORDS)}\\b`, 'i');
/** "Realisasi Anggaran", "Anggaran Terealisasi": of a budget's columns, what was spent of it. */
export function namesSpent(header: string): boolean {
  return SPENT.test(header);
}

const SPENT = new RegExp(`\\b${anyOf(SPENT_WORDS)}(?:nya)?\\b`, 'i');
const NO_CEILING = new RegExp(`%|\\b${anyOf(NO_CEILING_WORDS)}\\b`, 'i');

/** The place of the nearest budget to the left that may be meant: of a whole year, and of no other year. */
function ceilingOf(columns: readonly Column[], place: number): number | undefined {
  const spent = columns[place];
  for (let at = place - 1; at >= 0; at--) {
    const column = columns[at];
    if (column?.role !== 'budget' || namesSpent(column.header) || !CEILING.test(column.header)) continue;
    const isOfOther = column.year !== undefined && spent?.year !== undefined && column.year !== spent.year;
    const isLimit = !NO_CEILING.test(column.header) && column.revision !== 'before' && !isPartOfYear(column);
    if (!isOfOther) return isLimit ? at : undefined;
  }
  return undefined;
}

/** More of a budget than this is spent only where the two amounts count in other units. */
export const MOST_SPENT = 2;

function isAbove(part: Span, whole: Span): boolean {
  return whole.least > 0 && part.least > whole.most && part.most <= whole.most * MOST_SPENT;
}

/** Nothing that is spent comes to less than this of its budget once the zero is taken away. */
const LEAST_OF_TENFOLD = 5;
const MOST_OF_TENFOLD = 10;

function isTenfold(part: Span, whole: Span): boolean {
  return whole.least > 0 && part.least > whole.most * LEAST_OF_TENFOLD && part.least <= whole.most * MOST_OF_TENFOLD;
}

function spanOfAmount(cell: Cell): Span | null {
  const figure = figureInCell(cell);
  return figure && !isPercent(figure.unit) ? spanOfCounted(figure) : null;
}
