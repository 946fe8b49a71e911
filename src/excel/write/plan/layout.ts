import { areaName, cellName, columnLetter } from '../../../core/sheet/address';
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
  for (const area of plan.merges ?? []) {
    sheet.getRange(areaName(area)).merge();
    await instalments.add(2 * REQUEST_BYTES);
  }
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
