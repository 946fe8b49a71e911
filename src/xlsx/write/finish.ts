/** What Excelize cannot say, or says in a way that Excel's own schema does not allow, put right in the finished file. */

import { unzipSync, zipSync } from 'fflate';

import { cellName } from '../../core/sheet/address';
import { type CellValue } from '../../core/sheet/grid';
import { type PlannedChart, type SheetPlan } from '../../core/sheet/plan';
import { escapeXml } from '../../core/xml-text';
import { withDefaultFontSize } from './default-font';

/** The earliest moment a zip archive can name: the bytes depend on nothing but the plans. */
const NO_TIME = new Date(1980, 0, 1);

export function finish(workbook: Uint8Array, plans: readonly SheetPlan[]): Uint8Array {
  const parts = unzipSync(workbook);
  const edit = (path: string, change: (xml: string) => string) => {
    const part = parts[path];
    if (!part) throw new Error(`excelize: ${path} is missing`);
    parts[path] = new TextEncoder().encode(change(new TextDecoder().decode(part)));
  };
  // Excelize numbers sheets, drawings and charts in the order in which they were made: the order of the plans.
  plans.forEach((plan, index) => edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => withResults(xml, plan)));
  plans
    .filter((plan) => plan.charts?.length)
    .forEach((plan, index) => edit(`xl/drawings/drawing${index + 1}.xml`, (xml) => inPlace(xml, plan.charts ?? [])));
  plans
    .flatMap((plan) => plan.charts ?? [])
    .forEach((chart, index) =>
      edit(`xl/charts/chart${index + 1}.xml`, (xml) =>
        withReadableBars(withMinimum(withValidSeries(xml), chart), chart),
      ),
    );
  edit('xl/styles.xml', withDefaultFontSize);
  edit('[Content_Types].xml', withSortedDefaults);
  return zipSync(parts, { mtime: NO_TIME, level: 9 });
}

/** Formula cells come out as texts without a result: they get the planned one, or none and no type. */
function withResults(xml: string, plan: SheetPlan): string {
  const results = new Map(
    plan.cells.flatMap((cell) => ('formula' in cell ? [[cellName(cell), cell.result] as const] : [])),
  );
  return xml.replace(
    /<c r="([A-Z]+\d+)"((?: s="\d+")?)(?: t="str")?>(<f>[^<]*<\/f>)(?:<v>[^<]*<\/v>)?<\/c>/g,
    (_whole, name: string, style: string, formula: string) => {
      const { type, value } = storedResult(results.get(name));
      return `<c r="${name}"${style}${type}>${formula}${value}</c>`;
    },
  );
}

function storedResult(result: CellValue | undefined): { type: string; value: string } {
  if (result === undefined) return { type: '', value: '' };
  if (typeof result === 'number') return { type: '', value: `<v>${result}</v>` };
  if (typeof result === 'boolean') return { type: ' t="b"', value: `<v>${result ? 1 : 0}</v>` };
  const type = /^#[A-Z]/.test(result) ? ' t="e"' : ' t="str"';
  return { type, value: `<v>${escapeXml(result)}</v>` };
}

/** Excelize knows only a size in pixels: the charts get the corner of their place. */
function inPlace(xml: string, charts: readonly PlannedChart[]): string {
  let index = 0;
  return xml.replace(/<xdr:to>.*?<\/xdr:to>/gs, (whole) => {
    const place = charts[index++]?.place;
    if (!place) return whole;
    const column = `<xdr:col>${place.right + 1}</xdr:col><xdr:colOff>0</xdr:colOff>`;
    const row = `<xdr:row>${place.bottom + 1}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
    return `<xdr:to>${column}${row}</xdr:to>`;
  });
}

/** Names as literal texts, and of a series only what its chart allows, in the order of ECMA-376 (CT_BarSer, CT_LineSer). */
function withValidSeries(xml: string): string {
  return xml.replace(/<(barChart|lineChart)>.*?<\/\1>/gs, (chart, kind: string) =>
    chart.replace(/<ser>.*?<\/ser>/gs, (series) =>
      series
        .replace(/<tx><strRef><f>(.*?)<\/f><\/strRef><\/tx>/s, '<tx><v>$1</v></tx>')
        .replace(kind === 'barChart' ? /<smooth [^>]*><\/smooth>/ : /<invertIfNegative [^>]*><\/invertIfNegative>/, '')
        .replace(/(<dLbls>.*?<\/dLbls>)(.*?)(?=<cat>)/s, '$2$1'),
    ),
  );
}

/** To Excelize a minimum of 0 means that the axis chooses its own. */
function withMinimum(xml: string, { axisMinimum }: PlannedChart): string {
  if (axisMinimum === undefined) return xml;
  const minimum = `<min val="${axisMinimum}"></min>`;
  return xml.replace(/<valAx>.*?<\/valAx>/gs, (axis) => axis.replace('</scaling>', `${minimum}</scaling>`));
}

/**
 * With the first bar on top the values would be there too: they cross at the last one. Names stand at the edge, where no bar
 * that runs to the left lies over them.
 */
function withReadableBars(xml: string, { kind }: PlannedChart): string {
  if (kind !== 'bar') return xml;
  return xml
    .replace(/<valAx>.*?<\/valAx>/gs, (axis) => axis.replace(/<crosses val="\w+">/, '<crosses val="max">'))
    .replace(/<catAx>.*?<\/catAx>/gs, (axis) => axis.replace(/<tickLblPos val="\w+">/, '<tickLblPos val="low">'));
}

/** Excelize lists the kinds of pictures in an order that changes from run to run. */
function withSortedDefaults(xml: string): string {
  const defaults = [...xml.matchAll(/<Default [^>]*><\/Default>/g)].map((match) => match[0]).sort();
  return xml.replace(/<Default [^>]*><\/Default>/g, () => defaults.shift() ?? '');
}
