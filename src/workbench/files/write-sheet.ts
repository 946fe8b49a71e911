import { areaAddress, cellAddress } from '../model/address';
import { type Sheet, type Table } from '../model/sheet';
import { writeConditionalFormats } from './conditional-formats';
import { addPart, ensureChild, insertInOrder, removePart, replaceList, setRelationId } from './elements';
import { writePageLayout } from './page/write-page-layout';
import { TABLE_TYPE } from './template';
import { widthToFile } from './units';
import { writeRule } from './validations';
import { child, children, DOCUMENT_RELATIONS, MAIN, make, type WorkbookPackage } from './workbook-package';
import { type StyleWriter } from './write-styles';

function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

/** Writes everything of a sheet but its cells, where it differs from what the file held. */
export function writeSheet(
  target: WorkbookPackage,
  path: string,
  sheet: Sheet,
  before: Sheet | undefined,
  styles: StyleWriter,
): void {
  const document = target.edit(path);
  const root = document.documentElement;
  writeView(root, sheet);
  if ((before?.tabColor ?? '') !== sheet.tabColor) writeTabColor(root, sheet.tabColor);
  if (differs([...sheet.columns], [...(before?.columns ?? [])])) writeColumns(root, sheet, styles);
  if (differs(sheet.merges, before?.merges ?? [])) {
    const merges = sheet.merges.map((merge) => make(document, 'mergeCell', { ref: areaAddress(merge) }));
    replaceList(root, 'mergeCells', merges);
  }
  if (differs(sheet.protection, before?.protection ?? null)) writeProtection(root, sheet);
  const page = (own: Sheet | undefined) => ({
    ...own?.pageLayout,
    printArea: null,
    titleRows: null,
    titleColumns: null,
  });
  if (differs(page(sheet), page(before))) writePageLayout(root, sheet.pageLayout);
  const rules = (own: Sheet | undefined) => own?.validations.map(({ id: _id, ...rule }) => rule) ?? [];
  if (differs(rules(sheet), rules(before))) {
    const elements = sheet.validations.flatMap((validation) => writeRule(document, validation) ?? []);
    replaceList(root, 'dataValidations', elements);
  }
  const formats = (own: Sheet | undefined) => own?.conditionalFormats.map(({ id: _id, ...format }) => format) ?? [];
  if (differs(formats(sheet), formats(before))) writeConditionalFormats(root, sheet, styles);
  writeTables(target, path, sheet, before);
  child(root, 'dimension')?.remove();
}

function writeView(root: Element, sheet: Sheet): void {
  const { ownerDocument: document } = root;
  const views = ensureChild(root, 'sheetViews');
  let view = child(views, 'sheetView');
  if (!view) views.append((view = make(document, 'sheetView', { workbookViewId: 0 })));
  if (sheet.showGridlines) view.removeAttribute('showGridLines');
  else view.setAttribute('showGridLines', '0');
  if (sheet.showHeadings) view.removeAttribute('showRowColHeaders');
  else view.setAttribute('showRowColHeaders', '0');
  for (const old of [...children(view, 'pane'), ...children(view, 'selection')]) old.remove();
  const { rows, columns } = sheet.freeze;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : columns > 0 ? 'topRight' : undefined;
  const parts: Element[] = [];
  if (pane) {
    parts.push(
      make(document, 'pane', {
        xSplit: columns || undefined,
        ySplit: rows || undefined,
        topLeftCell: cellAddress(rows, columns),
        activePane: pane,
        state: 'frozen',
      }),
    );
  }
  parts.push(
    make(document, 'selection', {
      pane,
      activeCell: cellAddress(sheet.activeCell.row, sheet.activeCell.column),
      sqref: sheet.selection.map(areaAddress).join(' '),
    }),
  );
  view.prepend(...parts);
}

function writeTabColor(root: Element, color: string): void {
  const properties = ensureChild(root, 'sheetPr');
  child(properties, 'tabColor')?.remove();
  if (color) properties.prepend(make(root.ownerDocument, 'tabColor', { rgb: `FF${color.slice(1)}` }));
}

function writeColumns(root: Element, sheet: Sheet, styles: StyleWriter): void {
  child(root, 'cols')?.remove();
  const columns = [...sheet.columns].filter(([, line]) => Object.keys(line).length > 0).sort(([a], [b]) => a - b);
  if (columns.length === 0) return;
  const cols = make(root.ownerDocument, 'cols');
  for (const [column, line] of columns) {
    cols.append(
      make(root.ownerDocument, 'col', {
        min: column + 1,
        max: column + 1,
        width: line.size === undefined ? 9.140625 : widthToFile(line.size),
        customWidth: line.size === undefined ? undefined : 1,
        hidden: line.hidden ? 1 : undefined,
        style: line.style ? styles.id(line.style) : undefined,
      }),
    );
  }
  insertInOrder(root, cols);
}

const PERMISSIONS: Record<string, string> = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertRows: 'insertRows',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowSort: 'sort',
  allowAutoFilter: 'autoFilter',
};

/** Passwords are not written: a sheet protected here with one is protected without it in the file. */
function writeProtection(root: Element, sheet: Sheet): void {
  child(root, 'sheetProtection')?.remove();
  if (!sheet.protection) return;
  const allowed = Object.entries(PERMISSIONS).filter(([option]) => sheet.protection?.options[option] === true);
  insertInOrder(
    root,
    make(root.ownerDocument, 'sheetProtection', {
      sheet: 1,
      objects: 1,
      scenarios: 1,
      ...Object.fromEntries(allowed.map(([, name]) => [name, 0])),
    }),
  );
}

function writeTables(target: WorkbookPackage, path: string, sheet: Sheet, before: Sheet | undefined): void {
  const root = target.edit(path).documentElement;
  const known = new Map<string, string>();
  for (const { type, target: part } of target.relations(path).values()) {
    const name = type === 'table' ? target.xml(part)?.documentElement.getAttribute('displayName') : null;
    if (name) known.set(name, part);
  }
  for (const old of before?.tables ?? []) {
    const now = sheet.tables.find((table) => table.name === old.name);
    const part = known.get(old.name);
    if (!part || (now && !differs({ ...now, id: '' }, { ...old, id: '' }))) continue;
    const relation = removePart(target, path, part);
    const parts = child(root, 'tableParts');
    for (const element of parts ? children(parts, 'tablePart') : []) {
      if (element.getAttributeNS(DOCUMENT_RELATIONS, 'id') === relation) element.remove();
    }
    known.delete(old.name);
  }
  for (const table of sheet.tables) {
    if (known.has(table.name)) continue;
    const number = freeTableNumber(target);
    const id = addPart(
      target,
      path,
      `xl/tables/table${number}.xml`,
      tableXml(sheet, table, number),
      TABLE_TYPE,
      'table',
    );
    const element = make(root.ownerDocument, 'tablePart');
    setRelationId(element, id);
    ensureChild(root, 'tableParts').append(element);
  }
  const parts = child(root, 'tableParts');
  if (parts?.children.length === 0) parts.remove();
  else parts?.setAttribute('count', String(parts.children.length));
}

function freeTableNumber(target: WorkbookPackage): number {
  let number = 1;
  while (target.has(`xl/tables/table${number}.xml`)) number++;
  return number;
}

function tableXml(sheet: Sheet, table: Table, id: number): string {
  const { row, column, columns } = table.area;
  const escape = (text: string) =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/\n/g, '_x000a_');
  const headings = Array.from({ length: columns }, (_, x) => {
    const value = table.showHeaders ? String(sheet.cell(row, column + x)?.value ?? '') : '';
    return `<tableColumn id="${x + 1}" name="${escape(value || `Column${x + 1}`)}"/>`;
  });
  const ref = areaAddress(table.area);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${MAIN}" id="${id}" name="${escape(table.name)}" displayName="${escape(table.name)}" ref="${ref}"${table.showHeaders ? '' : ' headerRowCount="0"'} totalsRowShown="0">${table.showHeaders ? `<autoFilter ref="${ref}"/>` : ''}<tableColumns count="${columns}">${headings.join('')}</tableColumns><tableStyleInfo name="${escape(table.style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}
