import { cellName, columnLetter, quotedSheet } from '../../core/sheet/address';
import { type PrintSetup, type SheetPlan } from '../../core/sheet/plan';
import { type ExcelizeFile, succeed } from './excelize';
import { absoluteReference } from './reference';
import { rgb } from './styles';

/** Paper codes of ECMA-376 (18.3.1.63): A4, and Folio 8,5 x 13 inch, which Indonesia calls F4. */
const PAPER = { A4: 9, F4: 14 } as const;

const NORMAL_VIEW = { View: 'normal', TopLeftCell: 'A1' };

/** Any number of pages downwards. */
const AS_MANY_AS_NEEDED = 0;

/** How the sheet looks on screen and on paper. */
export function writePage(file: ExcelizeFile, sheet: string, plan: SheetPlan): void {
  if (plan.freeze) writeFreeze(file, sheet, plan.freeze);
  if (plan.print) writePrintSetup(file, sheet, plan.print);
  if (plan.showGridlines !== undefined) {
    succeed(file.SetSheetView(sheet, 0, { ...NORMAL_VIEW, ShowGridLines: plan.showGridlines }));
  }
  if (plan.tabColor !== undefined) succeed(file.SetSheetProps(sheet, { TabColorRGB: `FF${rgb(plan.tabColor)}` }));
  if (plan.protect) {
    // No password: it keeps labels from being overwritten by accident, and anyone may lift it.
    succeed(
      file.ProtectSheet(sheet, {
        SelectLockedCells: true,
        SelectUnlockedCells: true,
        FormatColumns: true,
        FormatRows: true,
        AutoFilter: true,
        Sort: true,
      }),
    );
  }
}

function writeFreeze(file: ExcelizeFile, sheet: string, { rows, columns }: NonNullable<SheetPlan['freeze']>): void {
  if (rows === 0 && columns === 0) return;
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const topLeft = cellName({ row: rows, column: columns });
  succeed(
    file.SetPanes(sheet, {
      Freeze: true,
      XSplit: columns,
      YSplit: rows,
      TopLeftCell: topLeft,
      ActivePane: pane,
      Selection: [{ SQRef: topLeft, ActiveCell: topLeft, Pane: pane }],
    }),
  );
}

function writePrintSetup(file: ExcelizeFile, sheet: string, print: PrintSetup): void {
  const { pagesTall = AS_MANY_AS_NEEDED, margins, scale } = print;
  succeed(
    file.SetPageLayout(sheet, {
      Size: PAPER[print.paper],
      Orientation: print.orientation,
      ...(print.fitToWidth ? { FitToWidth: 1, FitToHeight: pagesTall } : {}),
      ...(!print.fitToWidth && scale !== undefined ? { AdjustTo: scale } : {}),
    }),
  );
  if (print.fitToWidth) succeed(file.SetSheetProps(sheet, { FitToPage: true }));
  if (margins) {
    const { top, bottom, left, right, header, footer } = margins;
    succeed(
      file.SetPageMargins(sheet, {
        Top: top,
        Bottom: bottom,
        Left: left,
        Right: right,
        Header: header,
        Footer: footer,
      }),
    );
  }
  if (print.footer !== undefined) succeed(file.SetHeaderFooter(sheet, { OddFooter: `&C${print.footer}` }));
  for (const row of print.rowBreaks ?? []) succeed(file.InsertPageBreak(sheet, cellName({ row, column: 0 })));
  for (const column of print.columnBreaks ?? []) succeed(file.InsertPageBreak(sheet, cellName({ row: 0, column })));
  const titles = titlesOf(sheet, print);
  if (titles !== '') succeed(file.SetDefinedName({ Name: '_xlnm.Print_Titles', RefersTo: titles, Scope: sheet }));
  if (print.area) {
    const area = absoluteReference(sheet, print.area);
    succeed(file.SetDefinedName({ Name: '_xlnm.Print_Area', RefersTo: area, Scope: sheet }));
  }
}

/** Columns first, then rows, as Excel writes them. */
function titlesOf(sheet: string, { repeatRows, repeatColumns }: PrintSetup): string {
  const place = quotedSheet(sheet);
  return [
    ...(repeatColumns ? [`${place}!$${columnLetter(repeatColumns.from)}:$${columnLetter(repeatColumns.to)}`] : []),
    ...(repeatRows ? [`${place}!$${repeatRows.from + 1}:$${repeatRows.to + 1}`] : []),
  ].join(',');
}
