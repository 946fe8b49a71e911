import { areaName, columnLetter } from '../../../core/sheet/address';
import { type PrintSetup, type SheetPlan } from '../../../core/sheet/plan';

/** Widths, heights, merges, hidden columns and frozen panes. */
export function writeLayout(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { column, width } of plan.columnWidths ?? []) {
    columnAt(sheet, column).format.columnWidth = pointsOfColumn(width);
  }
  for (const { row, height } of plan.rowHeights ?? []) {
    sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
  }
  for (const area of plan.merges ?? []) sheet.getRange(areaName(area)).merge();
  for (const column of plan.hiddenColumns ?? []) columnAt(sheet, column).columnHidden = true;
  if (plan.freeze) freeze(sheet, plan.freeze);
  if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
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

/** Pixels of a digit in Excel's default font, and of a cell's inner margins. */
const DIGIT_WIDTH = 7;
const CELL_PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** Excel's box counts characters, its API points (ECMA-376, 18.3.1.13, for a digit of 7 pixels). */
function pointsOfColumn(characters: number): number {
  return (Math.trunc(characters * DIGIT_WIDTH) + CELL_PADDING) * POINTS_PER_PIXEL;
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
  pageLayout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = PAPER[print.paper];
  if (print.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.repeatRows) pageLayout.setPrintTitleRows(`$${print.repeatRows.from + 1}:$${print.repeatRows.to + 1}`);
  if (print.area) pageLayout.setPrintArea(areaName(print.area));
  if (print.footer !== undefined) {
    // "&C" names the place in a file; here the property does.
    pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer.replace(/^&C/, '');
  }
}
