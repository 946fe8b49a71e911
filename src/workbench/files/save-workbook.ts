import { type Sheet } from '../model/sheet';
import { type Workbook } from '../model/workbook';
import { writeCharts } from './charts/write-charts';
import { writeCustomXml } from './custom-xml';
import { addPart, ensureChild, insertInOrder, removePart, replaceList, setRelationId } from './elements';
import { NO_ADD_IN, type OpenedWorkbook, openWorkbook, relationId, workbookPath } from './open-workbook';
import { PRINT_AREA, PRINT_TITLES, printNames } from './page/print-names';
import { EMPTY_SHEET, emptyPackage, SHEET_TYPE } from './template';
import { child, children, make, numberAttribute, WorkbookPackage } from './workbook-package';
import { type AddInIdentity, writeSettings } from './web-extension';
import { writeCellElements } from './write-cells';
import { writeSheet } from './write-sheet';
import { StyleWriter } from './write-styles';

/**
 * The workbook as an .xlsx file. An opened file is changed only where the workbook was changed since; everything else
 * in it (charts, pictures, settings that the workbench knows nothing of) stays as it was.
 */
export function saveWorkbook(
  workbook: Workbook,
  file: OpenedWorkbook | null,
  isAddIn: (name: string) => boolean,
  addIn: AddInIdentity = NO_ADD_IN,
): ArrayBuffer {
  const target = file ? WorkbookPackage.open(file.data, workbook.name) : emptyPackage();
  const path = workbookPath(target);
  if (!path) throw new Error('The package has no workbook');
  const before = file ? sheetsByPart(openWorkbook(file.data, workbook.name)) : new Map<string, Sheet>();
  const stylesPath =
    [...target.relations(path).values()].find(({ type }) => type === 'styles')?.target ?? 'xl/styles.xml';
  const styles = new StyleWriter(target.edit(stylesPath));

  const parts = writeSheetList(target, path, workbook, file);
  let formulas = false;
  for (const sheet of workbook.sheets) {
    const part = parts.get(sheet);
    if (!part) continue;
    const old = before.get(part);
    const data = ensureChild(target.edit(part).documentElement, 'sheetData');
    formulas = writeCellElements(data, sheet, old, styles, isAddIn) || formulas;
    writeSheet(target, part, sheet, old, styles);
    writeCharts(target, part, workbook, sheet, old);
  }
  if (addIn !== NO_ADD_IN) writeSettings(target, workbook, addIn);
  writeCustomXml(target, workbook, path);
  if (formulas) recalculateOnOpening(target, path);
  const saved = target.save();
  return saved.buffer.slice(saved.byteOffset, saved.byteOffset + saved.byteLength) as ArrayBuffer;
}

function sheetsByPart({ workbook, parts }: OpenedWorkbook): Map<string, Sheet> {
  return new Map(workbook.sheets.map((sheet) => [parts.get(sheet.id) ?? '', sheet]));
}

/** Brings the list of sheets, the names and the open sheet up to date; answers the part behind each sheet. */
function writeSheetList(
  target: WorkbookPackage,
  path: string,
  workbook: Workbook,
  file: OpenedWorkbook | null,
): Map<Sheet, string> {
  const document = target.edit(path);
  const root = document.documentElement;
  const list = ensureChild(root, 'sheets');
  const relations = target.relations(path);
  const oldElements = children(list, 'sheet');
  const elementOf = new Map(oldElements.map((element) => [relations.get(relationId(element))?.target ?? '', element]));
  let nextId = Math.max(0, ...oldElements.map((element) => numberAttribute(element, 'sheetId') ?? 0)) + 1;
  const parts = new Map<Sheet, string>();
  const elements: Element[] = [];
  for (const sheet of workbook.sheets) {
    let part = file?.parts.get(sheet.id);
    let element = part ? elementOf.get(part) : undefined;
    if (!part || !element) {
      part = freePart(target);
      const id = addPart(target, path, part, EMPTY_SHEET, SHEET_TYPE, 'worksheet');
      element = make(document, 'sheet', { name: sheet.name, sheetId: nextId++ });
      setRelationId(element, id);
    }
    element.setAttribute('name', sheet.name);
    if (sheet.visibility === 'Visible') element.removeAttribute('state');
    else element.setAttribute('state', sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden');
    parts.set(sheet, part);
    elements.push(element);
  }
  const kept = new Set(parts.values());
  for (const [part, element] of elementOf) {
    if (kept.has(part)) continue;
    // A sheet of another kind (of charts, say) stays at the end.
    if ([...(file?.parts.values() ?? [])].includes(part)) removePart(target, path, part);
    else elements.push(element);
  }
  list.replaceChildren(...elements);
  writeNames(root, workbook, oldElements, elements);
  const views = ensureChild(root, 'bookViews');
  let view = child(views, 'workbookView');
  if (!view) views.append((view = make(document, 'workbookView')));
  view.setAttribute('activeTab', String(workbook.sheets.indexOf(workbook.active)));
  view.removeAttribute('firstSheet');
  return parts;
}

function freePart(target: WorkbookPackage): string {
  let number = 1;
  while (target.has(`xl/worksheets/sheet${number}.xml`)) number++;
  return `xl/worksheets/sheet${number}.xml`;
}

function writeNames(
  root: Element,
  workbook: Workbook,
  oldSheets: readonly Element[],
  newSheets: readonly Element[],
): void {
  const document = root.ownerDocument;
  const names = child(root, 'definedNames');
  // Names of the program itself are kept, but for those of printing; those of one sheet follow it to its new place.
  const own = (names ? children(names, 'definedName') : []).filter((name) => {
    const text = name.getAttribute('name') ?? '';
    if (!text.startsWith('_xl') || text === PRINT_AREA || text === PRINT_TITLES) return false;
    const scope = numberAttribute(name, 'localSheetId');
    if (scope === undefined) return true;
    const index = newSheets.indexOf(oldSheets[scope] ?? name);
    name.setAttribute('localSheetId', String(index));
    return index >= 0;
  });
  const users = workbook.names.map(({ name, formula, comment, visible, scope }) => {
    const index = scope === null ? undefined : workbook.sheets.findIndex(({ id }) => id === scope);
    const element = make(document, 'definedName', {
      name,
      comment: comment || undefined,
      localSheetId: index,
      hidden: visible ? undefined : 1,
    });
    element.textContent = formula.replace(/^=/, '');
    return element;
  });
  const printing = workbook.sheets.flatMap((sheet, index) =>
    printNames(sheet).map(({ name, text }) => {
      const element = make(document, 'definedName', { name, localSheetId: index });
      element.textContent = text;
      return element;
    }),
  );
  replaceList(root, 'definedNames', [...own, ...printing, ...users]);
  child(root, 'definedNames')?.removeAttribute('count');
}

/** The order of calculation in the file no longer holds. */
function recalculateOnOpening(target: WorkbookPackage, path: string): void {
  const chain = [...target.relations(path).values()].find(({ type }) => type === 'calcChain')?.target;
  if (chain) removePart(target, path, chain);
  const root = target.edit(path).documentElement;
  let properties = child(root, 'calcPr');
  if (!properties) insertInOrder(root, (properties = make(root.ownerDocument, 'calcPr')));
  properties.setAttribute('fullCalcOnLoad', '1');
}
