import { attributeOf, children, flagAttribute, numberAttribute, type WorkbookPackage } from './workbook-package';

/** The palette of old files. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** The colours of Office's theme, in the order in which cells count them. */
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];
/** In the theme part dark and light stand the other way round. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

export function readTheme(source: WorkbookPackage, path: string | undefined): string[] {
  const scheme = path ? source.xml(path)?.getElementsByTagNameNS('*', 'clrScheme')[0] : undefined;
  if (!scheme) return OFFICE_THEME;
  return THEME_ORDER.map((name, index) => {
    const color = children(scheme, name)[0]?.firstElementChild;
    return attributeOf(color, 'lastClr') ?? attributeOf(color, 'val') ?? OFFICE_THEME[index] ?? '000000';
  });
}

/** `#RRGGBB` of a colour element; undefined for "automatic". */
export function readColor(element: Element | undefined, theme: readonly string[]): string | undefined {
  if (!element || flagAttribute(element, 'auto')) return undefined;
  const rgb = attributeOf(element, 'rgb');
  const themeIndex = numberAttribute(element, 'theme');
  const indexed = numberAttribute(element, 'indexed');
  const base =
    rgb?.slice(-6) ??
    (themeIndex !== undefined ? theme[themeIndex] : indexed !== undefined ? INDEXED[indexed] : undefined);
  if (!base || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
  return `#${tint(base, numberAttribute(element, 'tint') ?? 0)}`.toUpperCase();
}

/** Lighter (positive) or darker (negative), by the luminance as Excel reckons it. */
function tint(hex: string, amount: number): string {
  if (amount === 0) return hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const hue =
    spread === 0
      ? 0
      : max === red
        ? ((green - blue) / spread + 6) % 6
        : max === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  const changed = amount < 0 ? lightness * (1 + amount) : lightness * (1 - amount) + amount;
  const chroma = (1 - Math.abs(2 * changed - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const offset = changed - chroma / 2;
  const [r = 0, g = 0, b = 0] = (
    [
      [chroma, second, 0],
      [second, chroma, 0],
      [0, chroma, second],
      [0, second, chroma],
      [second, 0, chroma],
      [chroma, 0, second],
    ][Math.floor(hue) % 6] ?? [0, 0, 0]
  ).map((part) => Math.round((part + offset) * 255));
  return [r, g, b].map((part) => Math.max(0, Math.min(255, part)).toString(16).padStart(2, '0')).join('');
}
