import { type ChartSettings } from '../../model/chart';
import { attributes } from './xml-text';

/** Colours, lines and fonts of a chart, under a path of its settings; nothing where nothing was set. */

/** English metric units in a point. */
const UNITS = 12_700;

const DASHES: Record<string, string> = {
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDash',
  RoundDot: 'sysDot',
};

function at(settings: ChartSettings, path: string, name: string): unknown {
  return settings[path === '' ? name : `${path}.${name}`];
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
}

export function fillXml(settings: ChartSettings, path: string): string {
  const color = at(settings, path, 'color');
  if (color === 'none') return '<a:noFill/>';
  return typeof color === 'string' ? solid(color) : '';
}

/** `standardWeight` is written where a line has a colour but no weight of its own. */
export function lineXml(settings: ChartSettings, path: string, standardWeight?: number): string {
  const color = at(settings, path, 'color');
  const style = at(settings, path, 'lineStyle');
  const weight = at(settings, path, 'weight') ?? standardWeight;
  if (style === 'None') return '<a:ln><a:noFill/></a:ln>';
  if (color === undefined && style === undefined && weight === undefined) return '';
  const dash = DASHES[String(style)];
  return `<a:ln${attributes({ w: weight === undefined ? undefined : Math.round(Number(weight) * UNITS) })}>${typeof color === 'string' ? solid(color) : ''}${dash ? `<a:prstDash val="${dash}"/>` : ''}</a:ln>`;
}

/** A font, and how far texts are turned. As `a:rPr` it goes into a run of text, else it stands for itself. */
export function textPropertiesXml(
  settings: ChartSettings,
  path: string,
  rotation?: number,
  element: 'c:txPr' | 'a:rPr' = 'c:txPr',
): string {
  const [size, bold, italic, color, name] = ['size', 'bold', 'italic', 'color', 'name'].map((own) =>
    at(settings, path, own),
  );
  const isSet = [size, bold, italic, color, name, rotation].some((value) => value !== undefined);
  if (!isSet) return '';
  const given = attributes({
    sz: size === undefined ? undefined : Math.round(Number(size) * 100),
    b: bold === undefined ? undefined : bold === true ? 1 : 0,
    i: italic === undefined ? undefined : italic === true ? 1 : 0,
  });
  const content =
    (typeof color === 'string' ? solid(color) : '') +
    (typeof name === 'string' ? `<a:latin${attributes({ typeface: name })}/>` : '');
  if (element === 'a:rPr') return `<a:rPr${given}>${content}</a:rPr>`;
  // The file turns clockwise, in sixty-thousandths of a degree.
  const body = `<a:bodyPr${attributes({ rot: rotation === undefined ? undefined : Math.round(-rotation * 60_000) })}/>`;
  return `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr${given}>${content}</a:defRPr></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`;
}
