/**
 * What a native formula does not tell of the one it came from: how that was written (`=IKU.CAPAIAN(E7,F7,1)`), and that its
 * cell had no number format. Kept in the workbook, so that the way back restores exactly what was there, also days later.
 */

import {
  type CellArea,
  type CellPosition,
  areaName,
  cellName,
  contains,
  parseArea,
  parseCell,
} from '../../core/sheet/address';
import { type FormulaChange } from '../../core/sheet/formula-change';
import { fromNative, toNative } from './convert';

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

/**
 * Reads what was kept, in whatever places; each thing that cannot be understood is left out, and nothing else. What is known of a
 * cell in several holds as the first says.
 */
export function parseOriginals(kept: readonly string[]): Originals {
  const all = new Map<string, SheetOriginals>();
  for (const [id, sheet] of kept.flatMap(parseKept)) {
    const known = all.get(id);
    all.set(id, known ? united(known, sheet) : sheet);
  }
  return Object.fromEntries(all);
}

function parseKept(kept: string): (readonly [id: string, sheet: SheetOriginals])[] {
  try {
    const sheets: unknown = JSON.parse(kept);
    const parsed = Object.entries(Object(sheets)).map(([id, sheet]) => [id, parseSheet(sheet)] as const);
    return parsed.filter(([, sheet]) => holdsSomething(sheet));
  } catch {
    return [];
  }
}

function united(first: SheetOriginals, second: SheetOriginals): SheetOriginals {
  return {
    formulas: { ...second.formulas, ...first.formulas },
    unformatted: [...new Set([...first.unformatted, ...second.unformatted])],
  };
}

function holdsSomething({ formulas, unformatted }: SheetOriginals): boolean {
  return Object.keys(formulas).length + unformatted.length > 0;
}

function parseSheet(sheet: unknown): SheetOriginals {
  const { formulas, unformatted } = Object(sheet) as Partial<Record<keyof SheetOriginals, unknown>>;
  const pairs = Object.entries(Object(formulas)).filter((entry): entry is [string, [string, string]] => {
    const [cell, pair] = entry;
    return parseCell(cell) !== null && Array.isArray(pair) && pair.length === 2 && pair.every(isText);
  });
  const areas: unknown[] = Array.isArray(unformatted) ? unformatted : [];
  return { formulas: Object.fromEntries(pairs), unformatted: areas.filter(isText).filter(isColumnRun) };
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Never wider than one column: that is how they are written, and so they need not be told cell by cell. */
function isColumnRun(area: string): boolean {
  const parsed = parseArea(area);
  return parsed !== null && parsed.left === parsed.right;
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
  // A workbook may come from anywhere: only what would become the very formula that stands there can be what it was before.
  const isIts = written === native && iku !== undefined && toNative(iku).formula === native;
  const unformatted = known?.unformatted.some((area) => {
    const parsed = parseArea(area);
    return parsed !== null && contains(parsed, position);
  });
  return { formula: isIts ? iku : undefined, unformatted: unformatted ?? false };
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
    if (holdsSomething(sheet)) after.set(id, sheet);
    else after.delete(id);
  }
  return Object.fromEntries(after);
}

function sheetAfter(known: SheetOriginals, changes: readonly FormulaChange[], toNative: boolean): SheetOriginals {
  const formulas = new Map(Object.entries(known.formulas));
  const touched = new RowsByColumn();
  const unformatted = new RowsByColumn();
  for (const { position, before, after, format } of changes) {
    const cell = cellName(position);
    formulas.delete(cell);
    touched.add(position);
    if (!toNative) continue;
    if (fromNative(after).formula !== before) formulas.set(cell, [after, before]);
    if (format?.before === NO_FORMAT) unformatted.add(position);
  }
  const kept = known.unformatted.flatMap((area) => touched.without(area));
  return { formulas: Object.fromEntries(formulas), unformatted: [...kept, ...unformatted.runs()].map(areaName) };
}

const NO_FORMAT = 'General';

/** Cells, by column and row. */
class RowsByColumn {
  private readonly columns = new Map<number, Set<number>>();

  add({ row, column }: CellPosition): void {
    const rows = this.columns.get(column);
    if (rows) rows.add(row);
    else this.columns.set(column, new Set([row]));
  }

  /** Cells below one another as areas: ten thousand rows of a column are one entry. */
  runs(): CellArea[] {
    return [...this.columns].flatMap(([column, rows]) => {
      const runs: { top: number; left: number; bottom: number; right: number }[] = [];
      for (const row of [...rows].sort((a, b) => a - b)) {
        const last = runs[runs.length - 1];
        if (last?.bottom === row - 1) last.bottom = row;
        else runs.push({ top: row, bottom: row, left: column, right: column });
      }
      return runs;
    });
  }

  /** What is left of an area of one column without these cells. */
  without(name: string): CellArea[] {
    const area = parseArea(name);
    if (!area) return [];
    const left: CellArea[] = [];
    let { top } = area;
    const within = [...(this.columns.get(area.left) ?? [])].filter((row) => row >= area.top && row <= area.bottom);
    for (const row of within.sort((a, b) => a - b)) {
      if (row > top) left.push({ ...area, top, bottom: row - 1 });
      top = row + 1;
    }
    if (top <= area.bottom) left.push({ ...area, top });
    return left;
  }
}
