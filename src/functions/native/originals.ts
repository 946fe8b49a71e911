/**
 * What a native formula does not tell of the one it came from: how that was written (`=IKU.CAPAIAN(E7,F7,1)`), and that its
 * cell had no number format. Kept in the workbook, so that the way back restores exactly what was there, also days later.
 */

import { type CellPosition, areaName, cellName, contains, parseArea, parseCell } from '../../core/sheet/address';
import { type FormulaChange } from '../../core/sheet/formula-change';
import { fromNative } from './convert';

interface SheetOriginals {
  /** By cell: the native formula and what it was before. Only what cannot be read off the native one. */
  readonly formulas: Readonly<Record<string, readonly [native: string, iku: string]>>;
  /** Areas of cells that had no number format. */
  readonly unformatted: readonly string[];
}

/** By the sheet's id, which a renaming does not change. */
export type Originals = Readonly<Record<string, SheetOriginals>>;

/** As it is kept in the workbook; `''` when there is nothing to keep. */
export function storedOriginals(originals: Originals): string {
  return Object.keys(originals).length > 0 ? JSON.stringify(originals) : '';
}

/** Reads what was kept; what cannot be understood is left out. */
export function parseOriginals(stored: string): Originals {
  try {
    const sheets: unknown = JSON.parse(stored);
    return Object.fromEntries(Object.entries(Object(sheets)).filter(isEntry));
  } catch {
    return {};
  }
}

function isEntry(entry: [string, unknown]): entry is [string, SheetOriginals] {
  const { formulas, unformatted } = Object(entry[1]) as Partial<Record<keyof SheetOriginals, unknown>>;
  const isText = (value: unknown) => typeof value === 'string';
  return (
    typeof formulas === 'object' &&
    formulas !== null &&
    Object.values(formulas).every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every(isText)) &&
    Array.isArray(unformatted) &&
    unformatted.every(isText)
  );
}

export interface Original {
  readonly formula: string | undefined;
  /** The cell had no number format. */
  readonly unformatted: boolean;
}

/** What is known of the formula that stands in a cell now. */
export function originalOf(originals: Originals, id: string, position: CellPosition, native: string): Original {
  const known = originals[id];
  const [written, iku] = known?.formulas[cellName(position)] ?? [];
  const unformatted = known?.unformatted.some((area) => {
    const parsed = parseArea(area);
    return parsed !== null && contains(parsed, position);
  });
  return { formula: written === native ? iku : undefined, unformatted: unformatted ?? false };
}

/** What is to be known once these changes are made; `toNative`: they lead into native formulas. `idOf` gives a sheet's id. */
export function originalsAfter(
  originals: Originals,
  changes: readonly FormulaChange[],
  { toNative, idOf }: { toNative: boolean; idOf: (sheet: string) => string },
): Originals {
  const bySheet = new Map<string, FormulaChange[]>();
  for (const change of changes) {
    const id = idOf(change.sheet);
    const own = bySheet.get(id);
    if (own) own.push(change);
    else bySheet.set(id, [change]);
  }
  const after = new Map(Object.entries(originals));
  for (const [id, own] of bySheet) {
    const sheet = sheetAfter(after.get(id) ?? { formulas: {}, unformatted: [] }, own, toNative);
    if (Object.keys(sheet.formulas).length + sheet.unformatted.length > 0) after.set(id, sheet);
    else after.delete(id);
  }
  return Object.fromEntries(after);
}

function sheetAfter(known: SheetOriginals, changes: readonly FormulaChange[], toNative: boolean): SheetOriginals {
  const formulas = new Map(Object.entries(known.formulas));
  const unformatted = new Set(known.unformatted.flatMap(cellsOf));
  for (const { position, before, after, format } of changes) {
    const cell = cellName(position);
    formulas.delete(cell);
    unformatted.delete(cell);
    if (!toNative) continue;
    if (fromNative(after).formula !== before) formulas.set(cell, [after, before]);
    if (format) unformatted.add(cell);
  }
  return { formulas: Object.fromEntries(formulas), unformatted: columnRuns([...unformatted]) };
}

function cellsOf(area: string): string[] {
  const parsed = parseArea(area);
  if (!parsed) return [];
  const cells: string[] = [];
  for (let row = parsed.top; row <= parsed.bottom; row++) {
    for (let column = parsed.left; column <= parsed.right; column++) cells.push(cellName({ row, column }));
  }
  return cells;
}

/** Cells below one another as areas: ten thousand rows of a column are one entry. */
function columnRuns(cells: readonly string[]): string[] {
  const positions = cells.flatMap((cell) => parseCell(cell) ?? []);
  positions.sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of positions) {
    const last = areas[areas.length - 1];
    if (last?.left === column && last.bottom === row - 1) last.bottom = row;
    else areas.push({ top: row, bottom: row, left: column, right: column });
  }
  return areas.map(areaName);
}
