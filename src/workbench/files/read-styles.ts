import { type Border, type BorderSide, type WorkbookStyle } from '../model/style';
import { readColor } from './colors';
import { attributeOf, child, flagAttribute, numberAttribute } from './workbook-package';

/** The formats that a file need not spell out. */
const BUILT_IN: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** [name in the file, line, weight] as Office.js names them. */
export const BORDER_LINES: readonly [string, string, string][] = [
  ['hair', 'Continuous', 'Hairline'],
  ['thin', 'Continuous', 'Thin'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dotted', 'Dot', 'Thin'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
  ['double', 'Double', 'Thick'],
];

export const HORIZONTAL: Record<string, string> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
export const VERTICAL: Record<string, string> = {
  top: 'Top',
  center: 'Center',
  justify: 'Justify',
  distributed: 'Distributed',
};

/** The workbook's cell styles, by the number under which cells name them. */
export function readStyles(document: Document | null, theme: readonly string[]): (WorkbookStyle | undefined)[] {
  const root = document?.documentElement;
  if (!root) return [];
  const formats = new Map<number, string>();
  for (const format of list(root, 'numFmts')) {
    formats.set(numberAttribute(format, 'numFmtId') ?? -1, attributeOf(format, 'formatCode') ?? 'General');
  }
  const fonts = list(root, 'fonts').map((font) => readFont(font, theme));
  const fills = list(root, 'fills').map((fill) => readFill(fill, theme));
  const borders = list(root, 'borders').map((border) => readBorders(border, theme));
  const standard = fonts[0] ?? {};
  return list(root, 'cellXfs').map((xf) => {
    const formatId = numberAttribute(xf, 'numFmtId') ?? 0;
    const code = formats.get(formatId) ?? BUILT_IN[formatId];
    const font = fonts[numberAttribute(xf, 'fontId') ?? 0] ?? {};
    const fill = fills[numberAttribute(xf, 'fillId') ?? 0];
    const border = borders[numberAttribute(xf, 'borderId') ?? 0];
    const style: WorkbookStyle = {
      numberFormat: code && code !== 'General' ? code : undefined,
      ...font,
      // What the workbook calls normal is not worth a word in every cell.
      fontName: font.fontName === 'Calibri' && standard.fontName === 'Calibri' ? undefined : font.fontName,
      fontSize: font.fontSize === 11 ? undefined : font.fontSize,
      color: font.color === '#000000' ? undefined : font.color,
      fill,
      borders: border,
      ...readAlignment(child(xf, 'alignment')),
      unlocked: flagAttribute(child(xf, 'protection'), 'locked') === false ? true : undefined,
    };
    const kept = Object.entries(style).filter(([, value]) => value !== undefined);
    return kept.length > 0 ? (Object.fromEntries(kept) as WorkbookStyle) : undefined;
  });
}

/** The styles that conditional formats lay over cells; there the fill stands in the background colour. */
export function readDifferentials(document: Document | null, theme: readonly string[]): WorkbookStyle[] {
  const root = document?.documentElement;
  return (root ? list(root, 'dxfs') : []).map((dxf) => {
    const font = child(dxf, 'font');
    const pattern = child(child(dxf, 'fill'), 'patternFill');
    const fill = readColor(child(pattern, 'bgColor') ?? child(pattern, 'fgColor'), theme);
    const { bold, italic, color } = font ? readFont(font, theme) : {};
    return { ...(bold && { bold }), ...(italic && { italic }), ...(color && { color }), ...(fill && { fill }) };
  });
}

function list(root: Element, name: string): Element[] {
  const parent = child(root, name);
  return parent ? [...parent.children] : [];
}

function readFont(font: Element, theme: readonly string[]): WorkbookStyle {
  const on = (name: string) => {
    const element = child(font, name);
    return element && flagAttribute(element, 'val') !== false ? true : undefined;
  };
  const underline = child(font, 'u');
  return {
    fontName: attributeOf(child(font, 'name'), 'val'),
    fontSize: numberAttribute(child(font, 'sz'), 'val'),
    bold: on('b'),
    italic: on('i'),
    strikethrough: on('strike'),
    underline:
      underline && attributeOf(underline, 'val') !== 'none'
        ? attributeOf(underline, 'val') === 'double'
          ? 'Double'
          : 'Single'
        : undefined,
    color: readColor(child(font, 'color'), theme),
  };
}

function readFill(fill: Element, theme: readonly string[]): string | undefined {
  const pattern = child(fill, 'patternFill');
  const type = attributeOf(pattern, 'patternType');
  if (!type || type === 'none') return undefined;
  return type === 'solid' ? (readColor(child(pattern, 'fgColor'), theme) ?? '#FFFFFF') : '#D9D9D9';
}

function readBorders(border: Element, theme: readonly string[]): WorkbookStyle['borders'] {
  const found: Partial<Record<BorderSide, Border>> = {};
  const read = (element: Element | undefined): Border | undefined => {
    const line = BORDER_LINES.find(([name]) => name === attributeOf(element, 'style'));
    return line && { line: line[1], weight: line[2], color: readColor(child(element, 'color'), theme) ?? '#000000' };
  };
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const own = read(child(border, side));
    if (own) found[side] = own;
  }
  const diagonal = read(child(border, 'diagonal'));
  if (diagonal && flagAttribute(border, 'diagonalUp')) found.diagonalUp = diagonal;
  if (diagonal && flagAttribute(border, 'diagonalDown')) found.diagonalDown = diagonal;
  return Object.keys(found).length > 0 ? found : undefined;
}

function readAlignment(alignment: Element | undefined): WorkbookStyle {
  if (!alignment) return {};
  const rotation = numberAttribute(alignment, 'textRotation') ?? 0;
  return {
    horizontal: HORIZONTAL[attributeOf(alignment, 'horizontal') ?? ''],
    vertical: VERTICAL[attributeOf(alignment, 'vertical') ?? ''],
    wrap: flagAttribute(alignment, 'wrapText') || undefined,
    indent: numberAttribute(alignment, 'indent') || undefined,
    // Above 90 the file counts downwards; 255 is stacked text.
    rotation: rotation === 0 || rotation === 255 ? undefined : rotation > 90 ? 90 - rotation : rotation,
    shrink: flagAttribute(alignment, 'shrinkToFit') || undefined,
  };
}

export { BUILT_IN };
