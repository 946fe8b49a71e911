import { type Chart } from '../../model/chart';
import { lineAtOffset } from '../../model/line-offsets';
import { type Sheet } from '../../model/sheet';
import { type Workbook } from '../../model/workbook';
import { addPart, insertInOrder, removePart, setRelationId } from '../elements';
import { DOCUMENT_RELATIONS, make, type WorkbookPackage } from '../workbook-package';
import { chartXml } from './chart-xml';
import { chartId } from './read-charts';
import { escapeChartText } from './xml-text';

const SPREADSHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

const UNITS_PER_POINT = 12_700;

/** Writes the charts that are new or have changed, and takes out those that are gone; all other drawings stay. */
export function writeCharts(
  target: WorkbookPackage,
  path: string,
  workbook: Workbook,
  sheet: Sheet,
  before: Sheet | undefined,
): void {
  const same = (chart: Chart) =>
    before?.charts.some((old) => old.part === chart.part && contentOf(old) === contentOf(chart));
  const kept = new Set(sheet.charts.filter((chart) => chart.part !== undefined && same(chart)).map(({ part }) => part));
  removeCharts(target, path, before?.charts.flatMap(({ part }) => (part && !kept.has(part) ? [part] : [])) ?? []);
  const fresh = sheet.charts.filter(({ part }) => part === undefined || !kept.has(part));
  if (fresh.length === 0) return;
  const drawing = drawingOf(target, path);
  const document = target.edit(drawing);
  fresh.forEach((chart, index) => {
    const part = freePath(target, 'xl/charts/chart');
    const id = addPart(target, drawing, part, chartXml(workbook, chart), CHART_TYPE, 'chart');
    const parsed = new DOMParser().parseFromString(anchorXml(sheet, chart, index, id), 'application/xml');
    document.documentElement.append(document.importNode(parsed.documentElement, true));
  });
}

/** What decides whether a chart has to be written anew; its id is given afresh with every opening. */
function contentOf({ id: _id, ...chart }: Chart): string {
  return JSON.stringify(chart);
}

function removeCharts(target: WorkbookPackage, path: string, parts: readonly string[]): void {
  const drawing = [...target.relations(path).values()].find(({ type }) => type === 'drawing')?.target;
  if (!drawing || parts.length === 0) return;
  const relations = target.relations(drawing);
  for (const anchor of [...target.edit(drawing).documentElement.children]) {
    const part = relations.get(chartId(anchor) ?? '')?.target;
    if (part === undefined || !parts.includes(part)) continue;
    anchor.remove();
    removePart(target, drawing, part);
  }
}

/** The sheet's drawing, made when there is none. */
function drawingOf(target: WorkbookPackage, path: string): string {
  const known = [...target.relations(path).values()].find(({ type }) => type === 'drawing')?.target;
  if (known) return known;
  const part = freePath(target, 'xl/drawings/drawing');
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}"/>`;
  const id = addPart(target, path, part, xml, DRAWING_TYPE, 'drawing');
  const root = target.edit(path).documentElement;
  const element = make(root.ownerDocument, 'drawing');
  setRelationId(element, id);
  insertInOrder(root, element);
  return part;
}

function freePath(target: WorkbookPackage, stem: string): string {
  let number = 1;
  while (target.has(`${stem}${number}.xml`)) number++;
  return `${stem}${number}.xml`;
}

/** Where the chart lies: from a point in one cell to a point in another. */
function anchorXml(sheet: Sheet, { name, position, settings }: Chart, index: number, id: string): string {
  const { left, top, width, height } = position;
  const corner = (element: string, x: number, y: number) => {
    const column = lineAtOffset(sheet, 'column', x);
    const row = lineAtOffset(sheet, 'row', y);
    const units = (points: number) => Math.round(points * UNITS_PER_POINT);
    return `<xdr:${element}><xdr:col>${column.index}</xdr:col><xdr:colOff>${units(column.into)}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${units(row.into)}</xdr:rowOff></xdr:${element}>`;
  };
  // Without a description of its own the title tells a screen reader what the chart is.
  const description = escapeChartText(String(settings['title.text'] ?? name));
  return `<xdr:twoCellAnchor xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${DOCUMENT_RELATIONS}">${corner('from', left, top)}${corner('to', left + width, top + height)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 1025}" name="${escapeChartText(name)}" descr="${description}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}
