/**
 * A report that is made again takes the place of the sheet that an earlier run made, unless something stands there that is
 * not ours to delete. What people wrote in the places for it comes over; what finds no place is kept on the new sheet.
 */

import { type Language } from '../../language/bilingual';
import { type SheetGrid } from '../../sheet/grid';
import { isReportMark, markOf } from '../../sheet/marks';
import { type SheetPlan } from '../../sheet/plan';
import { headOf } from '../own-report';
import { planToGrid } from '../../sheet/plan-to-grid';
import { carryEntries } from './carry-entries';
import { withLeftovers } from './leftover-block';
import { isSealWhole, sealed } from './seal';

/** The sheet that carries the mark of a report now. */
export interface EarlierSheet {
  readonly grid: SheetGrid;
  readonly charts: number;
  /** Comments and pictures, which no grid shows: none of ours has any. */
  readonly additions: number;
}

/** What becomes of the earlier sheet. */
export type EarlierFate =
  /** There is none. */
  | { readonly kind: 'none' }
  /** Nothing on it is lost when it is deleted. */
  | { readonly kind: 'replaced' }
  /** Something else stands on it, or it is the report of another year: it stays under the wanted name. */
  | { readonly kind: 'kept'; readonly wantedName: string; readonly why: 'foreign' | 'otherYear' }
  /** It is no report at all: it stays as it is. */
  | { readonly kind: 'stranger' };

export interface RefreshedReport {
  /** Sealed. */
  readonly plan: SheetPlan;
  readonly earlier: EarlierFate;
  /** How many entries found no place and stand in a block of their own. */
  readonly leftovers: number;
}

/** The plan of a report's sheet, given the sheet that has its mark now. */
export function refreshReport(planned: SheetPlan, earlier: EarlierSheet | null, language: Language): RefreshedReport {
  const fate = fateOf(planned, earlier, language);
  const isCarried = earlier !== null && (fate.kind === 'replaced' || (fate.kind === 'kept' && fate.why === 'foreign'));
  if (!isCarried) return { plan: sealed(planned), earlier: fate, leftovers: 0 };
  const { plan, leftovers } = carryEntries(planned, earlier.grid, language);
  return { plan: sealed(withLeftovers(plan, leftovers, language)), earlier: fate, leftovers: leftovers.length };
}

function fateOf(plan: SheetPlan, earlier: EarlierSheet | null, language: Language): EarlierFate {
  const mark = markOf(plan);
  if (earlier === null || mark === null) return { kind: 'none' };
  if (!isReportMark(mark)) return { kind: isSealWhole(earlier.grid, plan) ? 'replaced' : 'stranger' };
  const head = headOf(earlier.grid, mark);
  if (!head) return { kind: 'stranger' };
  const { name } = earlier.grid;
  if (head.year !== headOf(planToGrid(plan), mark)?.year) {
    return { kind: 'kept', wantedName: `${name} ${head.year ?? ''}`.trim(), why: 'otherYear' };
  }
  const hasMore = earlier.additions > 0 || earlier.charts > (plan.charts?.length ?? 0);
  if (!hasMore && isSealWhole(earlier.grid, plan)) return { kind: 'replaced' };
  return { kind: 'kept', wantedName: `${name} ${OLD[language]}`, why: 'foreign' };
}

const OLD: Readonly<Record<Language, string>> = { id: '(lama)', en: '(old)' };
