import { type Workbook } from '../model/workbook';
import { addPart, setRelationId } from './elements';
import { children, DOCUMENT_RELATIONS, type WorkbookPackage } from './workbook-package';

/** The settings that an add-in keeps in the workbook: a part of the file for each add-in (MS-OWEXML, 2.2). */

const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const RELATION = 'http://schemas.microsoft.com/office/2011/relationships';
const TYPE = 'application/vnd.ms-office';
const FOLDER = 'xl/webextensions';
const PANES_PART = `${FOLDER}/taskpanes.xml`;

/** Which add-in the settings belong to, as its manifest says. */
export interface AddInIdentity {
  id: string;
  version: string;
}

/** Reads the settings of one add-in; those of others are not its business. */
export function readSettings(workbook: Workbook, source: WorkbookPackage, addIn: AddInIdentity): void {
  for (const path of extensionParts(source)) {
    if (referenceOf(source, path) !== addIn.id.toLowerCase()) continue;
    const properties = source.xml(path)?.getElementsByTagNameNS(EXTENSION, 'property') ?? [];
    for (const property of properties) {
      const name = property.getAttribute('name') ?? '';
      if (name !== '') workbook.settings.set(name, parsed(property.getAttribute('value') ?? ''));
    }
  }
}

/** A value is JSON; what is none is taken as it stands. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Writes the settings into the add-in's part, which is made when there is something to write. */
export function writeSettings(target: WorkbookPackage, workbook: Workbook, addIn: AddInIdentity): void {
  const known = extensionParts(target).find((path) => referenceOf(target, path) === addIn.id.toLowerCase());
  if (known === undefined && workbook.settings.size === 0) return;
  const path = known ?? addExtension(target, addIn);
  const root = target.edit(path).documentElement;
  const [list] = children(root, 'properties');
  const elements = [...workbook.settings].map(([name, value]) => {
    const element = root.ownerDocument.createElementNS(EXTENSION, 'we:property');
    element.setAttribute('name', name);
    element.setAttribute('value', JSON.stringify(value) ?? 'null');
    return element;
  });
  list?.replaceChildren(...elements);
}

function extensionParts(source: WorkbookPackage): string[] {
  const panes = [...source.relations('').values()].filter(({ type }) => type === 'webextensiontaskpanes');
  return panes.flatMap(({ target }) =>
    [...source.relations(target).values()].flatMap((relation) =>
      relation.type === 'webextension' && source.has(relation.target) ? [relation.target] : [],
    ),
  );
}

function referenceOf(source: WorkbookPackage, path: string): string | undefined {
  const root = source.xml(path)?.documentElement;
  return root && children(root, 'reference')[0]?.getAttribute('id')?.toLowerCase();
}

/** A new part, its pane, and what leads to them. */
function addExtension(target: WorkbookPackage, { id, version }: AddInIdentity): string {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  if (!target.has(PANES_PART)) {
    const xml = `${head}<wetp:taskpanes xmlns:wetp="${PANES}"/>`;
    addPart(target, '', PANES_PART, xml, `${TYPE}.webextensiontaskpanes+xml`, `${RELATION}/webextensiontaskpanes`);
  }
  let number = 1;
  while (target.has(`${FOLDER}/webextension${number}.xml`)) number++;
  const path = `${FOLDER}/webextension${number}.xml`;
  const xml = `${head}<we:webextension xmlns:we="${EXTENSION}" id="{${id.toUpperCase()}}"><we:reference id="${id}" version="${version}" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="${DOCUMENT_RELATIONS}"/></we:webextension>`;
  const relation = addPart(target, PANES_PART, path, xml, `${TYPE}.webextension+xml`, `${RELATION}/webextension`);
  const panes = target.edit(PANES_PART);
  const pane = panes.createElementNS(PANES, 'wetp:taskpane');
  // The pane is not opened with the file: that is for the add-in to ask for.
  for (const [name, value] of Object.entries({ dockstate: 'right', visibility: '0', width: '350', row: '4' })) {
    pane.setAttribute(name, value);
  }
  const reference = panes.createElementNS(PANES, 'wetp:webextensionref');
  setRelationId(reference, relation);
  pane.append(reference);
  panes.documentElement.append(pane);
  return path;
}
