import { parseArea, parseAreas, MAX_COLUMNS } from '../model/address';
import { type EnteredValue } from '../model/entry';
import { offsetReferences } from '../model/references';
import { type Sheet, type Table } from '../model/sheet';
import { type WorkbookStyle } from '../model/style';
import { readConditionalFormats } from './conditional-formats';
import { formulaFromFile } from './formula-names';
import { readPageLayout } from './page/read-page-layout';
import { widthFromFile } from './units';
import { readRule } from './validations';
import { attributeOf, child, children, flagAttribute, numberAttribute, type WorkbookPackage } from './workbook-package';

export interface SheetSources {
  source: WorkbookPackage;
  path: string;
  styles: readonly (WorkbookStyle | undefined)[];
  /** Styles that are laid over those of the cells, as conditional formats do. */
  differentials: readonly WorkbookStyle[];
  texts: readonly string[];
  freshId: () => string;
}

/** Reads one worksheet into the model. */
export function readSheet(sheet: Sheet, sources: SheetSources): void {
  const root = sources.source.xml(sources.path)?.documentElement;
  if (!root) return;
  sheet.pageLayout = readPageLayout(root);
  readView(sheet, child(child(root, 'sheetViews'), 'sheetView'));
  const tab = child(child(root, 'sheetPr'), 'tabColor');
  sheet.tabColor = attributeOf(tab, 'rgb') ? `#${attributeOf(tab, 'rgb')?.slice(-6)}` : '';
  readColumns(sheet, child(root, 'cols'), sources.styles);
  readCells(sheet, child(root, 'sheetData'), sources);
  sheet.merges = children(child(root, 'mergeCells') ?? root, 'mergeCell').flatMap((merge) =>
    parseAreas(attributeOf(merge, 'ref')),
  );
  const protection = child(root, 'sheetProtection');
  if (protection && flagAttribute(protection, 'sheet')) sheet.protection = { options: readOptions(protection) };
  for (const element of children(child(root, 'dataValidations') ?? root, 'dataValidation')) {
    const validation = readRule(element);
    if (validation) sheet.validations.push({ id: sources.freshId(), ...validation });
  }
  sheet.conditionalFormats = readConditionalFormats(root, sources.differentials, sources.freshId);
  sheet.tables = [...sources.source.relations(sources.path).values()]
    .filter(({ type }) => type === 'table')
    .flatMap(({ target }) => readTable(sources.source.xml(target)?.documentElement, sources.freshId()));
}

function readView(sheet: Sheet, view: Element | undefined): void {
  if (!view) return;
  sheet.showGridlines = flagAttribute(view, 'showGridLines') !== false;
  sheet.showHeadings = flagAttribute(view, 'showRowColHeaders') !== false;
  const pane = child(view, 'pane');
  if (pane && /frozen/i.test(attributeOf(pane, 'state') ?? '')) {
    sheet.freeze = { rows: numberAttribute(pane, 'ySplit') ?? 0, columns: numberAttribute(pane, 'xSplit') ?? 0 };
  }
  const selections = children(view, 'selection');
  const selection =
    selections.find((own) => attributeOf(own, 'pane') === (attributeOf(pane, 'activePane') ?? null)) ?? selections[0];
  const cell = parseArea(attributeOf(selection, 'activeCell') ?? 'A1');
  const selected = parseAreas(attributeOf(selection, 'sqref'));
  if (cell) sheet.activeCell = { row: cell.row, column: cell.column };
  if (cell) sheet.selection = selected.length > 0 ? selected : [cell];
}

function readColumns(sheet: Sheet, cols: Element | undefined, styles: SheetSources['styles']): void {
  for (const column of cols ? children(cols, 'col') : []) {
    const first = (numberAttribute(column, 'min') ?? 1) - 1;
    const last = (numberAttribute(column, 'max') ?? first + 1) - 1;
    const width = numberAttribute(column, 'width');
    const style = styles[numberAttribute(column, 'style') ?? 0];
    const custom = width !== undefined && flagAttribute(column, 'customWidth') !== false;
    const hidden = flagAttribute(column, 'hidden') === true;
    // A last column far out is the file's way to say "and all the rest".
    for (let index = first; index <= Math.min(last, MAX_COLUMNS - 1, first + 1000); index++) {
      sheet.columns.set(index, {
        ...(custom ? { size: widthFromFile(width) } : {}),
        ...(hidden ? { hidden } : {}),
        ...(style ? { style } : {}),
      });
    }
  }
}

function readCells(sheet: Sheet, data: Element | undefined, { styles, texts }: SheetSources): void {
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  let row = -1;
  for (const line of data ? children(data, 'row') : []) {
    row = (numberAttribute(line, 'r') ?? row + 2) - 1;
    const height = numberAttribute(line, 'ht');
    const hidden = flagAttribute(line, 'hidden') === true;
    const rowStyle = flagAttribute(line, 'customFormat') ? styles[numberAttribute(line, 's') ?? 0] : undefined;
    if (height !== undefined || hidden || rowStyle) {
      sheet.rows.set(row, {
        ...(height === undefined ? {} : { size: height }),
        ...(hidden ? { hidden } : {}),
        ...(rowStyle ? { style: rowStyle } : {}),
      });
    }
    let column = -1;
    for (const element of children(line, 'c')) {
      const place = parseArea(attributeOf(element, 'r') ?? '');
      column = place?.column ?? column + 1;
      const style = styles[numberAttribute(element, 's') ?? 0];
      const value = readValue(element, texts);
      const formula = readFormula(element, row, column, shared);
      if (value === '' && formula === undefined && !style) continue;
      const cell = sheet.touch(row, column);
      cell.value = value;
      if (formula !== undefined) cell.formula = formula;
      if (style) cell.style = style;
    }
  }
}

function readValue(element: Element, texts: readonly string[]): EnteredValue {
  const type = attributeOf(element, 't');
  if (type === 'inlineStr') return richText(child(element, 'is'));
  const text = child(element, 'v')?.textContent ?? '';
  if (text === '' && type !== 'str') return '';
  switch (type) {
    case 's':
      return texts[Number(text)] ?? '';
    case 'b':
      return text === '1';
    case 'str':
    case 'e':
      return text;
    case 'd':
      return text;
    default:
      return Number(text);
  }
}

/** The text of a plain or a rich text, without the reading aids of East Asian scripts. */
export function richText(element: Element | undefined): string {
  if (!element) return '';
  const own = children(element, 't').map((text) => text.textContent ?? '');
  const runs = children(element, 'r').map((run) => child(run, 't')?.textContent ?? '');
  return unescape([...own, ...runs].join(''));
}

/** `_x000D_` and the like stand for characters that XML cannot hold. */
function unescape(text: string): string {
  const plain = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
  return plain.replace(/\r\n?/g, '\n');
}

function readFormula(
  element: Element,
  row: number,
  column: number,
  shared: Map<string, { formula: string; row: number; column: number }>,
): string | undefined {
  const formula = child(element, 'f');
  if (!formula) return undefined;
  const text = formula.textContent ?? '';
  const index = attributeOf(formula, 'si');
  if (attributeOf(formula, 't') === 'shared' && index !== undefined) {
    if (text) shared.set(index, { formula: formulaFromFile(text), row, column });
    const first = shared.get(index);
    return first && offsetReferences(first.formula, row - first.row, column - first.column);
  }
  return text ? formulaFromFile(text) : undefined;
}

const PERMISSIONS: Record<string, string> = {
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertRows: 'allowInsertRows',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  sort: 'allowSort',
  autoFilter: 'allowAutoFilter',
};

/** In the file a flag forbids; in Office.js it allows. */
function readOptions(protection: Element): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(PERMISSIONS).map(([name, option]) => [option, flagAttribute(protection, name) === false]),
  );
}

function readTable(table: Element | undefined, id: string): Table[] {
  const [area] = parseAreas(attributeOf(table, 'ref'));
  const name = attributeOf(table, 'displayName') ?? attributeOf(table, 'name');
  if (!table || !area || !name) return [];
  return [
    {
      id,
      name,
      area,
      showHeaders: numberAttribute(table, 'headerRowCount') !== 0,
      showTotals: (numberAttribute(table, 'totalsRowCount') ?? 0) > 0,
      style: attributeOf(child(table, 'tableStyleInfo'), 'name') ?? 'TableStyleMedium2',
    },
  ];
}
