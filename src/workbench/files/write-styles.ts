import { type Border, type WorkbookStyle } from '../model/style';
import { ensureChild } from './elements';
import { BORDER_LINES, BUILT_IN, HORIZONTAL, VERTICAL } from './read-styles';
import { child, make, numberAttribute } from './workbook-package';

function keyOf(table: Record<string, string>, value: string | undefined): string | undefined {
  return value === undefined ? undefined : Object.keys(table).find((key) => table[key] === value);
}

function argb(color: string): string {
  return `FF${color.slice(1)}`;
}

/** Adds styles to the workbook's table of styles; what is there stays as it is. */
export class StyleWriter {
  private readonly known = new Map<string, number>();

  constructor(private readonly document: Document) {}

  /** The number for a style, added when it is new. */
  id(style: WorkbookStyle | undefined): number {
    if (!style) return 0;
    const key = JSON.stringify(style);
    let id = this.known.get(key);
    if (id === undefined) this.known.set(key, (id = this.add(style)));
    return id;
  }

  /** The number of a differential style, as conditional formats use. */
  differential(style: WorkbookStyle): number {
    const dxf = this.make('dxf');
    if (style.color ?? style.bold ?? style.italic) dxf.append(this.font(style, false));
    if (style.fill) {
      const fill = this.make('fill');
      const pattern = this.make('patternFill');
      pattern.append(this.make('bgColor', { rgb: argb(style.fill) }));
      fill.append(pattern);
      dxf.append(fill);
    }
    return this.append('dxfs', dxf);
  }

  private add(style: WorkbookStyle): number {
    const numFmtId = this.numberFormat(style.numberFormat);
    const fontId = this.append('fonts', this.font(style, true));
    const fillId = style.fill ? this.append('fills', this.fill(style.fill)) : 0;
    const borderId = style.borders ? this.append('borders', this.borders(style.borders)) : 0;
    const xf = this.make('xf', {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      applyNumberFormat: numFmtId ? 1 : undefined,
      applyFont: 1,
      applyFill: fillId ? 1 : undefined,
      applyBorder: borderId ? 1 : undefined,
    });
    const alignment = {
      horizontal: keyOf(HORIZONTAL, style.horizontal),
      vertical: keyOf(VERTICAL, style.vertical),
      wrapText: style.wrap ? 1 : undefined,
      indent: style.indent,
      textRotation:
        style.rotation === undefined ? undefined : style.rotation < 0 ? 90 - style.rotation : style.rotation,
      shrinkToFit: style.shrink ? 1 : undefined,
    };
    if (Object.values(alignment).some((value) => value !== undefined)) {
      xf.setAttribute('applyAlignment', '1');
      xf.append(this.make('alignment', alignment));
    }
    if (style.unlocked) {
      xf.setAttribute('applyProtection', '1');
      xf.append(this.make('protection', { locked: 0 }));
    }
    return this.append('cellXfs', xf);
  }

  private numberFormat(code: string | undefined): number {
    if (!code) return 0;
    const builtIn = Object.keys(BUILT_IN).find((id) => BUILT_IN[Number(id)] === code && ![14, 22].includes(Number(id)));
    if (builtIn) return Number(builtIn);
    const list = ensureChild(this.document.documentElement, 'numFmts');
    const formats = [...list.children];
    const same = formats.find((format) => format.getAttribute('formatCode') === code);
    if (same) return numberAttribute(same, 'numFmtId') ?? 0;
    const id = Math.max(163, ...formats.map((format) => numberAttribute(format, 'numFmtId') ?? 0)) + 1;
    this.append('numFmts', this.make('numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }

  private font(style: WorkbookStyle, whole: boolean): Element {
    const font = this.make('font');
    const standard = child(child(this.document.documentElement, 'fonts'), 'font');
    const fallback = (name: string) => child(standard, name)?.getAttribute('val') ?? undefined;
    if (style.bold) font.append(this.make('b'));
    if (style.italic) font.append(this.make('i'));
    if (style.strikethrough) font.append(this.make('strike'));
    if (style.underline) font.append(this.make('u', style.underline === 'Double' ? { val: 'double' } : {}));
    if (whole) font.append(this.make('sz', { val: style.fontSize ?? 11 }));
    if (style.color) font.append(this.make('color', { rgb: argb(style.color) }));
    else if (whole) font.append(this.make('color', { theme: 1 }));
    if (whole) font.append(this.make('name', { val: style.fontName ?? fallback('name') ?? 'Calibri' }));
    return font;
  }

  private fill(color: string): Element {
    const fill = this.make('fill');
    const pattern = this.make('patternFill', { patternType: 'solid' });
    pattern.append(this.make('fgColor', { rgb: argb(color) }), this.make('bgColor', { indexed: 64 }));
    fill.append(pattern);
    return fill;
  }

  private borders(borders: NonNullable<WorkbookStyle['borders']>): Element {
    const diagonal = borders.diagonalUp ?? borders.diagonalDown;
    const element = this.make('border', {
      diagonalUp: borders.diagonalUp ? 1 : undefined,
      diagonalDown: borders.diagonalDown ? 1 : undefined,
    });
    for (const side of ['left', 'right', 'top', 'bottom'] as const) element.append(this.border(side, borders[side]));
    element.append(this.border('diagonal', diagonal));
    return element;
  }

  private border(name: string, border: Border | undefined): Element {
    if (!border) return this.make(name);
    const line =
      BORDER_LINES.find(([, own, weight]) => own === border.line && weight === border.weight) ??
      BORDER_LINES.find(([, own]) => own === border.line);
    const element = this.make(name, { style: line?.[0] ?? 'thin' });
    element.append(this.make('color', { rgb: argb(border.color) }));
    return element;
  }

  /** Adds to one of the lists; answers the place in it. */
  private append(list: string, element: Element): number {
    const parent = ensureChild(this.document.documentElement, list);
    parent.append(element);
    parent.setAttribute('count', String(parent.children.length));
    return parent.children.length - 1;
  }

  private make(name: string, attributes?: Record<string, string | number | undefined>): Element {
    return make(this.document, name, attributes);
  }
}
