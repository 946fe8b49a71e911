import { WorkbookError } from '../model/errors';
import { DEFAULTS, normalColor } from '../model/style';
import { asFlag, asNumber, asText, type HostType } from '../protocol/host-object';
import { commonStyle, setStyle } from './range-style';
import { type AreasRef } from './range-ref';

export function colorOf(value: unknown): string {
  const color = normalColor(asText(value));
  if (!color) throw new WorkbookError('InvalidArgument');
  return color;
}

export const fillType: HostType<AreasRef> = {
  name: 'RangeFill',
  get: {
    Color: (ref) => commonStyle(ref, (style) => style?.fill ?? DEFAULTS.fill) ?? '',
    Pattern: (ref) => commonStyle(ref, (style) => (style?.fill ? 'Solid' : 'None')),
  },
  set: {
    Color: (ref, value, host) => setStyle(host, ref, { fill: value === '' ? undefined : colorOf(value) }),
    Pattern: (ref, value, host) => {
      if (value !== 'None' && value !== 'Solid') throw new WorkbookError('ApiNotFound');
      if (value === 'None') setStyle(host, ref, { fill: undefined });
    },
  },
  call: { Clear: (ref, _args, host) => setStyle(host, ref, { fill: undefined }) },
};

export const fontType: HostType<AreasRef> = {
  name: 'RangeFont',
  get: {
    Name: (ref) => commonStyle(ref, (style) => style?.fontName ?? DEFAULTS.fontName),
    Size: (ref) => commonStyle(ref, (style) => style?.fontSize ?? DEFAULTS.fontSize),
    Color: (ref) => commonStyle(ref, (style) => style?.color ?? DEFAULTS.color) ?? '',
    Bold: (ref) => commonStyle(ref, (style) => style?.bold ?? false),
    Italic: (ref) => commonStyle(ref, (style) => style?.italic ?? false),
    Underline: (ref) => commonStyle(ref, (style) => style?.underline ?? DEFAULTS.underline),
    Strikethrough: (ref) => commonStyle(ref, (style) => style?.strikethrough ?? false),
  },
  set: {
    Name: (ref, value, host) => setStyle(host, ref, { fontName: asText(value) }),
    Size: (ref, value, host) => setStyle(host, ref, { fontSize: asNumber(value) }),
    Color: (ref, value, host) => setStyle(host, ref, { color: colorOf(value) }),
    Bold: (ref, value, host) => setStyle(host, ref, { bold: asFlag(value) || undefined }),
    Italic: (ref, value, host) => setStyle(host, ref, { italic: asFlag(value) || undefined }),
    Underline: (ref, value, host) => setStyle(host, ref, { underline: value === 'None' ? undefined : asText(value) }),
    Strikethrough: (ref, value, host) => setStyle(host, ref, { strikethrough: asFlag(value) || undefined }),
  },
};
