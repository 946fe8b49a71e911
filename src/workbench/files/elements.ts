import {
  child,
  CONTENT_TYPES,
  DOCUMENT_RELATIONS,
  make,
  RELATIONS,
  relationsPath,
  type WorkbookPackage,
} from './workbook-package';

/** The order in which the parts of a worksheet must come. */
const SHEET_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );
const STYLES_ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
  ' ',
);
const WORKBOOK_ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );
const ORDERS: Record<string, string[]> = { worksheet: SHEET_ORDER, styleSheet: STYLES_ORDER, workbook: WORKBOOK_ORDER };

/** Puts an element where the format wants it among its siblings. */
export function insertInOrder(parent: Element, element: Element): void {
  const order = ORDERS[parent.localName] ?? [];
  const place = order.indexOf(element.localName);
  const next = [...parent.children].find((sibling) => order.indexOf(sibling.localName) > place);
  parent.insertBefore(element, next ?? null);
}

/** The child by that name, made in its place when it is missing. */
export function ensureChild(parent: Element, name: string): Element {
  const known = child(parent, name);
  if (known) return known;
  const made = make(parent.ownerDocument, name);
  insertInOrder(parent, made);
  return made;
}

/** Puts a list of elements under a wrapper, or takes the wrapper away when there are none. */
export function replaceList(parent: Element, wrapper: string, items: readonly Element[]): void {
  child(parent, wrapper)?.remove();
  if (items.length === 0) return;
  const element = make(parent.ownerDocument, wrapper, { count: items.length });
  element.append(...items);
  insertInOrder(parent, element);
}

/** Adds a part with its content type and a relation to it (a name of the format's own, or an address); answers the relation's id. */
export function addPart(
  target: WorkbookPackage,
  from: string,
  path: string,
  xml: string,
  contentType: string,
  relation: string,
): string {
  target.add(path, xml);
  const types = target.edit(CONTENT_TYPES);
  const override = types.createElementNS(types.documentElement.namespaceURI, 'Override');
  override.setAttribute('PartName', `/${path}`);
  override.setAttribute('ContentType', contentType);
  types.documentElement.append(override);
  const own = relationsPath(from);
  if (!target.has(own))
    target.add(own, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONS}"/>`);
  const relations = target.edit(own);
  const ids = new Set([...relations.documentElement.children].map((element) => element.getAttribute('Id')));
  let number = 1;
  while (ids.has(`rId${number}`)) number++;
  const element = relations.createElementNS(RELATIONS, 'Relationship');
  element.setAttribute('Id', `rId${number}`);
  element.setAttribute('Type', relation.includes(':') ? relation : `${DOCUMENT_RELATIONS}/${relation}`);
  element.setAttribute('Target', `/${path}`);
  relations.documentElement.append(element);
  return `rId${number}`;
}

/** Takes a part away, with its content type and the relation that leads to it; answers that relation's id. */
export function removePart(target: WorkbookPackage, from: string, path: string): string | undefined {
  const relation = [...target.relations(from)].find(([, own]) => own.target === path)?.[0];
  if (relation) {
    const relations = target.edit(relationsPath(from));
    [...relations.documentElement.children].find((element) => element.getAttribute('Id') === relation)?.remove();
  }
  const types = target.edit(CONTENT_TYPES);
  [...types.documentElement.children].find((element) => element.getAttribute('PartName') === `/${path}`)?.remove();
  target.remove(path);
  target.remove(relationsPath(path));
  return relation;
}

/** A relation's id as an attribute (`r:id`). */
export function setRelationId(element: Element, id: string): void {
  element.setAttributeNS(DOCUMENT_RELATIONS, 'r:id', id);
}
