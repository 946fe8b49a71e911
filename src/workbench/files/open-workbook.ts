import { type Sheet, type Visibility } from '../model/sheet';
import { Workbook } from '../model/workbook';
import { readCharts } from './charts/read-charts';
import { readTheme } from './colors';
import { readCustomXml } from './custom-xml';
import { readPrintName } from './page/print-names';
import { readSheet, richText } from './read-sheet';
import { readDifferentials, readStyles } from './read-styles';
import { type AddInIdentity, readSettings } from './web-extension';
import { attributeOf, child, children, numberAttribute, UnreadablePackage, WorkbookPackage } from './workbook-package';

/** A file that was opened: what it holds, and the file itself, to which changes are added on saving. */
export interface OpenedWorkbook {
  workbook: Workbook;
  data: Uint8Array;
  /** The part behind each sheet, by the sheet's id. */
  parts: Map<string, string>;
}

/** No part of a file belongs to it. */
export const NO_ADD_IN: AddInIdentity = { id: '', version: '' };

const VISIBILITY: Record<string, Visibility> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** Reads an .xlsx file. Throws `UnreadableFile` with a message for the user. */
export function openWorkbook(data: Uint8Array, name: string, addIn: AddInIdentity = NO_ADD_IN): OpenedWorkbook {
  const source = WorkbookPackage.open(data, name);
  const path = workbookPath(source);
  const root = path ? source.xml(path)?.documentElement : undefined;
  if (!path || !root) throw new UnreadablePackage(`${name} bukan buku kerja Excel (.xlsx).`);
  const relations = source.relations(path);
  const related = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target;
  const theme = readTheme(source, related('theme'));
  const stylesPath = related('styles');
  const stylesRoot = stylesPath ? source.xml(stylesPath) : null;
  const styles = readStyles(stylesRoot, theme);
  const differentials = readDifferentials(stylesRoot, theme);
  const textsPath = related('sharedStrings');
  const textsRoot = textsPath ? source.xml(textsPath)?.documentElement : undefined;
  const texts = textsRoot ? children(textsRoot, 'si').map(richText) : [];

  const workbook = new Workbook();
  workbook.name = name;
  workbook.sheets = [];
  const parts = new Map<string, string>();
  const listed: (Sheet | null)[] = [];
  for (const element of children(child(root, 'sheets') ?? root, 'sheet')) {
    const relation = relations.get(relationId(element));
    if (relation?.type !== 'worksheet') {
      listed.push(null);
      continue;
    }
    const sheet = workbook.addSheet(attributeOf(element, 'name') ?? 'Sheet');
    sheet.visibility = VISIBILITY[attributeOf(element, 'state') ?? ''] ?? 'Visible';
    parts.set(sheet.id, relation.target);
    listed.push(sheet);
    readSheet(sheet, {
      source,
      path: relation.target,
      styles,
      differentials,
      texts,
      freshId: () => workbook.freshId(),
    });
  }
  if (workbook.sheets.length === 0) throw new UnreadablePackage(`${name} tidak berisi lembar kerja.`);
  for (const sheet of workbook.sheets) readCharts(workbook, sheet, source, parts.get(sheet.id) ?? '');
  readNames(workbook, root, listed);
  readSettings(workbook, source, addIn);
  readCustomXml(workbook, source, path);
  const activeTab = numberAttribute(child(child(root, 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
  const active = listed[activeTab] ?? workbook.sheets.find(({ visibility }) => visibility === 'Visible');
  if (active?.visibility === 'Visible') workbook.activate(active);
  if (attributeOf(child(root, 'calcPr'), 'calcMode') === 'manual') workbook.calculationMode = 'Manual';
  workbook.discardChanges();
  return { workbook, data, parts };
}

export function workbookPath(source: WorkbookPackage): string | undefined {
  return [...source.relations('').values()].find(({ type }) => type === 'officeDocument')?.target;
}

export function relationId(element: Element): string {
  return [...element.attributes].find((own) => own.localName === 'id' && own.name.includes(':'))?.value ?? '';
}

function readNames(workbook: Workbook, root: Element, listed: readonly (Sheet | null)[]): void {
  for (const element of children(child(root, 'definedNames') ?? root, 'definedName')) {
    const name = attributeOf(element, 'name') ?? '';
    const scope = numberAttribute(element, 'localSheetId');
    const owner = scope === undefined ? null : listed[scope];
    if (owner) readPrintName(owner, name, element.textContent ?? '');
    // Names of the program itself stay in the file.
    if (!name || name.startsWith('_xl')) continue;
    workbook.names.push({
      name,
      formula: `=${element.textContent ?? ''}`,
      comment: attributeOf(element, 'comment') ?? '',
      visible: attributeOf(element, 'hidden') !== '1',
      scope: scope === undefined ? null : (listed[scope]?.id ?? null),
    });
  }
}
