import { areaName, type CellArea, cellName, columnLetter } from '../../../core/sheet/address';
import { type PrintSetup, type SheetPlan } from '../../../core/sheet/plan';
import { pointsOfColumn } from '../../../core/sheet/sizes';
import { type Instalments, REQUEST_BYTES } from './instalments';

/** Widths, heights, merges, hidden columns and frozen panes. */
export async function writeLayout(sheet: Excel.Worksheet, plan: SheetPlan, instalments: Instalments): Promise<void> {
  for (const { column, width } of plan.columnWidths ?? []) {
    columnAt(sheet, column).format.columnWidth = pointsOfColumn(width);
    await instalments.add(3 * REQUEST_BYTES);
  }
  for (const { row, height } of plan.rowHeights ?? []) {
    sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
    await instalments.add(3 * REQUEST_BYTES);
  }
  for (const { area, rowByRow } of mergesTogether(plan.merges ?? [])) {
    sheet.getRange(areaName(area)).merge(rowByRow);
    await instalments.add(2 * REQUEST_BYTES);
  }
  for (const column of plan.hiddenColumns ?? []) columnAt(sheet, column).columnHidden = true;
  if (plan.freeze) freeze(sheet, plan.freeze);
  if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
}

/** What one call merges: an area into one cell, or each of its rows into a cell of its own. */
interface Merging {
  readonly area: CellArea;
  readonly rowByRow: boolean;
}

/** A form merges the same columns in each of its rows: such rows go in one call, however many they are. */
function mergesTogether(merges: readonly CellArea[]): Merging[] {
  const together: Merging[] = [];
  const open = new Map<string, number>();
  for (const area of merges) {
    const columns = `${area.left}:${area.right}`;
    const at = open.get(columns);
    const above = at === undefined ? undefined : together[at];
    if (area.top !== area.bottom) together.push({ area, rowByRow: false });
    else if (at !== undefined && above?.area.bottom === area.top - 1) {
      together[at] = { area: { ...above.area, bottom: area.top }, rowByRow: true };
    } else {
      open.set(columns, together.length);
      together.push({ area, rowByRow: true });
    }
  }
  return together;
}

/** What a computer without a printer, or a plain viewer, may refuse; the sheet is complete without it. */
export function writePresentation(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (plan.showGridlines !== undefined) sheet.showGridlines = plan.showGridlines;
  if (plan.print) writePrintSetup(sheet, plan.print);
}

function columnAt(sheet: Excel.Worksheet, column: number): Excel.Range {
  const letter = columnLetter(column);
  return sheet.getRange(`${letter}:${letter}`);
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetPlan['freeze']>): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Indonesia's F4 is what Excel calls Folio, 8.5 x 13 inch. */
const PAPER = { A4: 'A4', F4: 'Folio' } as const;

function writePrintSetup(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  const { repeatRows, repeatColumns, margins } = print;
  pageLayout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = PAPER[print.paper];
  if (print.fitToWidth) {
    const tall = print.pagesTall === undefined ? {} : { verticalFitToPages: print.pagesTall };
    pageLayout.zoom = { horizontalFitToPages: 1, ...tall };
  } else if (print.scale !== undefined) {
    pageLayout.zoom = { scale: print.scale };
  }
  if (repeatRows) pageLayout.setPrintTitleRows(`$${repeatRows.from + 1}:$${repeatRows.to + 1}`);
  if (repeatColumns) {
    const { from, to } = repeatColumns;
    pageLayout.setPrintTitleColumns(`$${columnLetter(from)}:$${columnLetter(to)}`);
  }
  if (print.area) pageLayout.setPrintArea(areaName(print.area));
  if (margins) pageLayout.setPrintMargins('Inches', margins);
  for (const row of print.rowBreaks ?? []) sheet.horizontalPageBreaks.add(cellName({ row, column: 0 }));
  for (const column of print.columnBreaks ?? []) sheet.verticalPageBreaks.add(cellName({ row: 0, column }));
  if (print.footer !== undefined) pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
}
