/** A step that stays in the workbook although it could be undone: what the steps before it did stands elsewhere since then. */

import { type AppliedFixes, type Structure, type WrittenCell, movedColumn, movedPosition } from './applied-fixes';
import { type WitnessLine } from './row-witness';

/**
 * The steps before the one that stays, oldest first, each as it can be undone now. Where one of them has moved lines of the same
 * sheet itself, nothing tells any more which of both moved what: it stays as well, and so does all that is older.
 */
export function beforeStanding(earlier: readonly AppliedFixes[], standing: Structure): readonly AppliedFixes[] {
  const sheets = new Set([...standing.columns, ...standing.rows, ...standing.newRows].map(({ sheet }) => sheet));
  const last = earlier.map((step) => movesLinesOf(step, sheets)).lastIndexOf(true);
  return earlier.slice(last + 1).map((step) => ({
    ...step,
    cells: step.cells.map((cell) => (sheets.has(cell.sheet) ? movedCell(cell, standing) : cell)),
  }));
}

function movesLinesOf({ columns, rows, newRows }: Structure, sheets: ReadonlySet<string>): boolean {
  return [...columns, ...rows, ...newRows].some(({ sheet }) => sheets.has(sheet));
}

function movedCell(cell: WrittenCell, standing: Structure): WrittenCell {
  const { sheet, witness } = cell;
  const position = movedPosition(cell, standing);
  if (!witness) return { ...cell, position };
  const left = movedColumn(sheet, witness.left, standing);
  const stretched = (line: WitnessLine): WitnessLine => {
    const places = new Map(line.map((value, at) => [movedColumn(sheet, witness.left + at, standing) - left, value]));
    // Of a column that came in between nothing is known.
    return Array.from({ length: Math.max(-1, ...places.keys()) + 1 }, (_, at) => places.get(at) ?? null);
  };
  const [above, own, below] = [stretched(witness.above), stretched(witness.own), stretched(witness.below)];
  return { ...cell, position, witness: { left, above, own, below } };
}
