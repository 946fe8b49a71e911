import { cellName } from '../../core/sheet/address';
import { type PrintSetup, type SheetPlan } from '../../core/sheet/plan';
import { type ExcelizeFile, succeed } from './excelize';
import { absoluteReference, quotedSheet } from './reference';
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
  succeed(
    file.SetPageLayout(sheet, {
      Size: PAPER[print.paper],
      Orientation: print.orientation,
      ...(print.fitToWidth ? { FitToWidth: 1, FitToHeight: AS_MANY_AS_NEEDED } : {}),
    }),
  );
  if (print.fitToWidth) succeed(file.SetSheetProps(sheet, { FitToPage: true }));
  if (print.footer !== undefined) {
    const footer = /^&[LCR]/.test(print.footer) ? print.footer : `&C${print.footer}`;
    succeed(file.SetHeaderFooter(sheet, { OddFooter: footer }));
  }
  if (print.repeatRows) {
    const { from, to } = print.repeatRows;
    const rows = `${quotedSheet(sheet)}!$${from + 1}:$${to + 1}`;
    succeed(file.SetDefinedName({ Name: '_xlnm.Print_Titles', RefersTo: rows, Scope: sheet }));
  }
  if (print.area) {
    const area = absoluteReference(sheet, print.area);
    succeed(file.SetDefinedName({ Name: '_xlnm.Print_Area', RefersTo: area, Scope: sheet }));
  }
}
