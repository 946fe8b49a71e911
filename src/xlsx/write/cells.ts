import { cellName, columnLetter, type CellPosition } from '../../core/sheet/address';
import { type CellValue } from '../../core/sheet/grid';
import { type PlannedCell, type SheetPlan } from '../../core/sheet/plan';
import { storedFormula } from '../custom-function-names';
import { type ExcelizeFile, succeed } from './excelize';
import { corners } from './reference';

/** What Excel adds to the width in its dialog for the cell's margins, in characters of 7 pixels. */
const WIDTH_MARGIN = 5 / 7;

export function writeCells(file: ExcelizeFile, sheet: string, plan: SheetPlan): void {
  for (const run of runsOfValues(plan.cells)) {
    // One call for a run of neighbours: calls into the library are what takes the time. Texts that begin with "=" stay texts.
    succeed(file.SetSheetRow(sheet, cellName(run.start), run.values));
  }
  for (const cell of plan.cells) {
    if (!('formula' in cell)) continue;
    succeed(file.SetCellFormula(sheet, cellName(cell), storedFormula(cell.formula).replace(/^=/, '')));
  }
  for (const merge of plan.merges ?? []) succeed(file.MergeCell(sheet, ...corners(merge)));
}

interface Run {
  readonly start: CellPosition;
  readonly values: CellValue[];
}

/** Constants side by side in a row, in sheet order. */
function runsOfValues(cells: readonly PlannedCell[]): Run[] {
  const constants = cells
    .flatMap((cell) => ('value' in cell && cell.value !== '' ? [cell] : []))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Run[] = [];
  for (const { row, column, value } of constants) {
    const last = runs[runs.length - 1];
    if (last && last.start.row === row && last.start.column + last.values.length === column) last.values.push(value);
    else runs.push({ start: { row, column }, values: [value] });
  }
  return runs;
}

export function writeSizes(file: ExcelizeFile, sheet: string, plan: SheetPlan): void {
  for (const { column, width } of plan.columnWidths ?? []) {
    const letter = columnLetter(column);
    succeed(file.SetColWidth(sheet, letter, letter, width + WIDTH_MARGIN));
  }
  for (const { row, height } of plan.rowHeights ?? []) succeed(file.SetRowHeight(sheet, row + 1, height));
  for (const column of plan.hiddenColumns ?? []) succeed(file.SetColVisible(sheet, columnLetter(column), false));
}
