/** How a cell looks. A style is never changed in place, so cells may share one. */

export type BorderSide = 'top' | 'bottom' | 'left' | 'right' | 'diagonalUp' | 'diagonalDown';

/** Line and weight are Excel's own words: `Continuous`, `Dash` …; `Hairline`, `Thin`, `Medium`, `Thick`. */
export interface Border {
  line: string;
  weight: string;
  color: string;
}

export interface WorkbookStyle {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  /** Font colour, `#RRGGBB`. */
  readonly color?: string;
  /** Fill colour, `#RRGGBB`; absent means no fill. */
  readonly fill?: string;
  /** `General`, `Left`, `Center` … */
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly rotation?: number;
  readonly shrink?: boolean;
  /** Absent means locked, as in a new workbook. */
  readonly unlocked?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderSide, Border>>>;
}

/** What Excel answers for a cell that nobody formatted. */
export const DEFAULTS = Object.freeze({
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  color: '#000000',
  fill: '#FFFFFF',
  horizontal: 'General',
  vertical: 'Bottom',
  underline: 'None',
});

/** The style with some fields replaced; a field given as undefined is taken away. */
export function patchStyle(style: WorkbookStyle | undefined, patch: WorkbookStyle): WorkbookStyle | undefined {
  const merged = Object.entries({ ...style, ...patch }).filter(([, value]) => value !== undefined);
  return merged.length > 0 ? (Object.fromEntries(merged) as WorkbookStyle) : undefined;
}

/** The style with one border set (or removed, with null). */
export function patchBorder(
  style: WorkbookStyle | undefined,
  side: BorderSide,
  border: Border | null,
): WorkbookStyle | undefined {
  const others = Object.entries(style?.borders ?? {}).filter(([name]) => name !== side);
  const borders = Object.fromEntries(border ? [...others, [side, border]] : others);
  return patchStyle(style, { borders: Object.keys(borders).length > 0 ? borders : undefined });
}

/** `#RRGGBB` in capitals from `#rgb`, `rrggbb` or a colour name; null when it is no colour. */
export function normalColor(text: string): string | null {
  const hex = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim());
  if (hex) {
    const digits = (hex[1] ?? '').toUpperCase();
    return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
  }
  return NAMED_COLORS[text.trim().toLowerCase()] ?? null;
}

/** The HTML colour names that add-ins use most. */
const NAMED_COLORS: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  darkgray: '#A9A9A9',
  purple: '#800080',
  pink: '#FFC0CB',
  brown: '#A52A2A',
  lightyellow: '#FFFFE0',
  lightgreen: '#90EE90',
  lightblue: '#ADD8E6',
  darkblue: '#00008B',
  darkgreen: '#006400',
  darkred: '#8B0000',
  navy: '#000080',
  teal: '#008080',
  silver: '#C0C0C0',
  maroon: '#800000',
  olive: '#808000',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
};
