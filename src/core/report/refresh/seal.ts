/**
 * A seal on a sheet of ours: a few signs, kept in the comment of its mark, by which it is known whether the sheet still says
 * what we wrote, besides what stands in the cells that wait for words. Rows may be sorted or moved; anything typed elsewhere
 * breaks the seal, and then the sheet is not ours alone any more.
 */

import { type CellValue, type SheetGrid } from '../../sheet/grid';
import { planToGrid } from '../../sheet/plan-to-grid';
import { type SheetPlan } from '../../sheet/plan';
import { findEntryPlaces, isColumnNumbering } from './entry-places';
import { findLeftoverRows } from './leftover-block';

/** Shown in Excel's list of names, so it says what it is; the number is the version. */
const SEAL = 'Asisten IKU 2:';

/** The plan with its seal on its marks. To be put on last: whatever is changed afterwards breaks it. */
export function sealed(plan: SheetPlan): SheetPlan {
  const comment = sealOf(planToGrid(plan), plan);
  return { ...plan, names: (plan.names ?? []).map((name) => ({ ...name, comment })) };
}

/** Nothing was written on the sheet but in the places for it. `plan` says where those are. */
export function isSealWhole(grid: SheetGrid, plan: Pick<SheetPlan, 'entries'>): boolean {
  return grid.seal !== undefined && grid.seal === sealOf(grid, plan);
}

function sealOf(grid: SheetGrid, plan: Pick<SheetPlan, 'entries'>): string {
  const places = plan.entries ? findEntryPlaces(grid, plan.entries) : null;
  const leftovers = findLeftoverRows(grid);
  const rows = grid.values.flatMap((line, offset) => {
    const row = grid.origin.row + offset;
    if (leftovers && row >= leftovers.from && row <= leftovers.to) return [];
    const entries = places && row > places.headerRow && !isColumnNumbering(grid, row, places) ? places.columns : [];
    const signs = line.flatMap((value, place) => {
      const column = grid.origin.column + place;
      const isEntry = entries.includes(column);
      const sign = isEntry ? '' : signOf(value, grid.formulas[offset]?.[place] ?? '');
      return sign === '' ? [] : [`${column}=${sign}`];
    });
    return signs.length === 0 ? [] : [hash(signs.join('\u0001'))];
  });
  return SEAL + hash(rows.sort().join());
}

/** Programs keep numbers and line breaks a little differently, and work out formulas at other times. */
function signOf(value: CellValue, formula: string): string {
  if (formula !== '') return 'f';
  if (typeof value === 'number') return `n${Number(value.toPrecision(SAFE_DIGITS))}`;
  if (typeof value === 'boolean') return `b${value}`;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' ? '' : `t${text}`;
}

const SAFE_DIGITS = 12;

/** FNV-1a over the UTF-16 units, twice from different beginnings: 16 hexadecimal digits. */
function hash(text: string): string {
  return [0x811c9dc5, 0x9dc5811c].map((start) => hashFrom(text, start)).join('');
}

function hashFrom(text: string, start: number): string {
  let state = start;
  for (let index = 0; index < text.length; index++) {
    state ^= text.charCodeAt(index);
    state = Math.imul(state, 0x01000193);
  }
  return (state >>> 0).toString(16).padStart(8, '0');
}
