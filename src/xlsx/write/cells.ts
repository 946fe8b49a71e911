import { cellName, columnLetter, type CellPosition } from '../../core/sheet/address';
import { type CellValue } from '../../core/sheet/grid';
import { type PlannedCell, type SheetPlan } from '../../core/sheet/plan';
import { storedFormula } from '../custom-function-names';
import { type ExcelizeFile, succeed } from './excelize';
import { corners } from './reference';

/** What Excel adds to the width in its dialog for the cell's margins, in characters of 7 pixels. */
const WIDTH_MARGIN = 5 / 7;

export function writeCells(file: ExcelizeFile, sheet: string, plan: SheetPlan): void {
  writeConstants(file, sheet, plan.cells);
  for (const cell of plan.cells) {
    if (!('formula' in cell)) continue;
    succeed(file.SetCellFormula(sheet, cellName(cell), storedFormula(cell.formula).replace(/^=/, '')));
  }
  for (const merge of plan.merges ?? []) succeed(file.MergeCell(sheet, ...corners(merge)));
}

/** One call for a run of neighbours: calls into the library are what takes the time. Texts that begin with "=" stay texts. */
function writeConstants(file: ExcelizeFile, sheet: string, cells: readonly PlannedCell[]): void {
  const constants = cells.flatMap((cell) => ('value' in cell && cell.value !== '' ? [cell] : []));
  const across = runsOf(constants, 'row', 'column');
  const down = runsOf(constants, 'column', 'row');
  if (down.length < across.length) {
    for (const { start, values } of down) succeed(file.SetSheetCol(sheet, cellName(start), values));
  } else {
    for (const { start, values } of across) succeed(file.SetSheetRow(sheet, cellName(start), values));
  }
}

interface Run {
  readonly start: CellPosition;
  readonly values: CellValue[];
}

/** Neighbours along one line, which is the same row or the same column for all of them. */
function runsOf(
  constants: readonly (CellPosition & { readonly value: CellValue })[],
  line: keyof CellPosition,
  along: keyof CellPosition,
): Run[] {
  const runs: Run[] = [];
  for (const cell of [...constants].sort((a, b) => a[line] - b[line] || a[along] - b[along])) {
    const last = runs[runs.length - 1];
    if (last && last.start[line] === cell[line] && last.start[along] + last.values.length === cell[along]) {
      last.values.push(cell.value);
    } else runs.push({ start: { row: cell.row, column: cell.column }, values: [cell.value] });
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
