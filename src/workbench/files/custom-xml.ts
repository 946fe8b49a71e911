/** The custom XML parts of a file: each a part of its own with its id beside it (ECMA-376 part 1, 15.2.5 and 15.2.6). */

import { type Workbook } from '../model/workbook';
import { addPart, removePart } from './elements';
import { type WorkbookPackage } from './workbook-package';

const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const FOLDER = 'customXml';

export function readCustomXml(workbook: Workbook, source: WorkbookPackage, workbookPath: string): void {
  for (const [id, path] of partsById(source, workbookPath)) workbook.customXmlParts.set(id, source.text(path));
}

/** Brings the file's parts up to date with the workbook's. */
export function writeCustomXml(target: WorkbookPackage, workbook: Workbook, workbookPath: string): void {
  const known = partsById(target, workbookPath);
  for (const [id, path] of known) {
    const xml = workbook.customXmlParts.get(id);
    if (xml === undefined) remove(target, workbookPath, path);
    else if (xml !== target.text(path)) target.add(path, xml);
  }
  for (const [id, xml] of workbook.customXmlParts) if (!known.has(id)) add(target, workbookPath, id, xml);
}

/** The path of each part, by the id that stands beside it; a part without one goes by its path. */
function partsById(source: WorkbookPackage, workbookPath: string): Map<string, string> {
  const related = [...source.relations(workbookPath).values()].filter(
    ({ type, target }) => type === 'customXml' && source.has(target),
  );
  return new Map(related.map(({ target }) => [idOf(source, target), target]));
}

function idOf(source: WorkbookPackage, path: string): string {
  const properties = propertiesOf(source, path);
  const root = properties === undefined ? undefined : source.xml(properties)?.documentElement;
  return root?.getAttributeNS(PROPERTIES, 'itemID') ?? path;
}

function propertiesOf(source: WorkbookPackage, path: string): string | undefined {
  return [...source.relations(path).values()].find(({ type }) => type === 'customXmlProps')?.target;
}

function remove(target: WorkbookPackage, workbookPath: string, path: string): void {
  const properties = propertiesOf(target, path);
  if (properties !== undefined) removePart(target, path, properties);
  removePart(target, workbookPath, path);
}

function add(target: WorkbookPackage, workbookPath: string, id: string, xml: string): void {
  let number = 1;
  while (target.has(`${FOLDER}/item${number}.xml`)) number++;
  const path = `${FOLDER}/item${number}.xml`;
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
  const properties = `${head}<ds:datastoreItem xmlns:ds="${PROPERTIES}" ds:itemID="${id}"><ds:schemaRefs/></ds:datastoreItem>`;
  addPart(target, workbookPath, path, xml, 'application/xml', 'customXml');
  addPart(target, path, `${FOLDER}/itemProps${number}.xml`, properties, PROPERTIES_TYPE, 'customXmlProps');
}
