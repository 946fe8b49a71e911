/** SheetPlans in, an .xlsx file out. Works in Node and in a browser. */

import { freeSheetName, freeSheetNames, freeTableName } from '../core/sheet/free-name';
import { type SheetPlan } from '../core/sheet/plan';
import { writeCells, writeSizes } from './write/cells';
import { writeChart } from './write/charts';
import { type Excelize, type ExcelizeFile, succeed } from './write/excelize';
import { DEFAULT_FONT } from './write/default-font';
import { finish } from './write/finish';
import { writePage } from './write/page';
import { absoluteReference } from './write/reference';
import { StyleBook, writeStyles } from './write/styles';
import { ChoicesSheet, writeValidations } from './write/validations';

/** What the file says about itself. */
export interface DocumentProperties {
  readonly title?: string;
  /** The moment of writing. */
  readonly written: Date;
}

const AUTHOR = 'Asisten IKU';
const TABLE_STYLE = 'TableStyleMedium2';

/** The sheet of a new workbook, which becomes the first planned one. */
const FIRST_SHEET = 'Sheet1';

/**
 * Writes one sheet for each plan. The same plans and date give the same bytes.
 * @throws Error when a plan asks for what Excel does not allow, such as merged areas that overlap.
 */
export function writeWorkbook(
  plans: readonly SheetPlan[],
  excelize: Excelize,
  document: DocumentProperties,
): Uint8Array {
  const file = excelize.NewFile();
  succeed(file.SetDefaultFont(DEFAULT_FONT.name));
  const names = freeSheetNames(plans.map((plan) => plan.name));
  const sheets = plans.map((plan, index) => ({ plan, name: names[index] ?? plan.name }));
  const workbook: Workbook = {
    excelize,
    file,
    styles: new StyleBook(file),
    lists: new ChoicesSheet(file, freeSheetName('Daftar', names)),
    tableNames: [],
    names: new Set(),
  };
  sheets.forEach(({ name }, index) => {
    if (index === 0) succeed(file.SetSheetName(FIRST_SHEET, name));
    else succeed(file.NewSheet(name));
  });
  for (const { plan, name } of sheets) writeSheet(workbook, name, plan);
  const finished = plans.flatMap((plan) => plan.cells).every((cell) => 'value' in cell || cell.result !== undefined);

  succeed(file.SetActiveSheet(0));
  // Formulas without a result are for Excel to compute when it opens the file.
  if (!finished) succeed(file.SetCalcProps({ FullCalcOnLoad: true }));
  const moment = document.written.toISOString().replace(/\.\d+/, '');
  succeed(
    file.SetDocProps({
      Creator: AUTHOR,
      LastModifiedBy: AUTHOR,
      Created: moment,
      Modified: moment,
      ...(document.title === undefined ? {} : { Title: document.title }),
    }),
  );
  succeed(file.SetAppProps({ Application: AUTHOR }));
  return finish(bytesOf(succeed(file.WriteToBuffer()).buffer), plans);
}

interface Workbook {
  readonly excelize: Excelize;
  readonly file: ExcelizeFile;
  readonly styles: StyleBook;
  readonly lists: ChoicesSheet;
  readonly tableNames: string[];
  /** Names already defined for the whole workbook; the same name again belongs to its sheet alone. */
  readonly names: Set<string>;
}

function writeSheet(workbook: Workbook, sheet: string, plan: SheetPlan): void {
  const { excelize, file, styles, lists, tableNames, names } = workbook;
  writeSizes(file, sheet, plan);
  writeCells(file, sheet, plan);
  writeStyles(file, sheet, plan, styles);
  writeValidations(file, sheet, plan.validations ?? [], lists);
  for (const { name, area, comment } of plan.names ?? []) {
    const scope = names.has(name.toLowerCase()) ? { Scope: sheet } : {};
    names.add(name.toLowerCase());
    const described = comment === undefined ? {} : { Comment: comment };
    succeed(file.SetDefinedName({ Name: name, RefersTo: absoluteReference(sheet, area), ...described, ...scope }));
  }
  for (const { name, area } of plan.tables ?? []) {
    const range = absoluteReference(sheet, area).replace(/^.*!/, '').replace(/\$/g, '');
    const free = freeTableName(name, tableNames);
    tableNames.push(free);
    succeed(file.AddTable(sheet, { Range: range, Name: free, StyleName: TABLE_STYLE }));
  }
  for (const chart of plan.charts ?? []) writeChart(excelize, file, sheet, chart);
  writePage(file, sheet, plan);
}

function bytesOf(buffer: BlobPart): Uint8Array {
  if (buffer instanceof Uint8Array) return buffer;
  throw new Error('excelize: the workbook came back in an unknown form');
}
