/**
 * How our sheets look: quiet, lined, readable in black and white. Fills are light enough that black text keeps a contrast
 * above 7 : 1 on them, also when a printer turns them grey.
 */

import { type CellStyle } from '../../sheet/plan';

export const COLORS = {
  ink: '#1F2933',
  muted: '#52606D',
  line: '#7B8794',
  headerFill: '#DCE3EA',
  numberingFill: '#EEF1F4',
  computedFill: '#F5F6F8',
  /** Cells that the user still has to write. */
  openFill: '#FFF8E1',
  accent: '#2C5777',
  accentLight: '#9DB8CC',
  warning: '#B4532A',
} as const;

export const LOOK = {
  base: { fontName: 'Arial', fontSize: 10, fontColor: COLORS.ink, vertical: 'top' },
  title: { bold: true, fontSize: 12, horizontal: 'center', vertical: 'center' },
  subtitle: { bold: true, fontSize: 11, horizontal: 'center', vertical: 'center' },
  section: { bold: true, fontSize: 11, vertical: 'center', fontColor: COLORS.accent },
  label: { bold: true, vertical: 'top' },
  header: {
    bold: true,
    fill: COLORS.headerFill,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    border: COLORS.line,
  },
  numbering: {
    fontSize: 8,
    fontColor: COLORS.muted,
    fill: COLORS.numberingFill,
    horizontal: 'center',
    vertical: 'center',
    border: COLORS.line,
    numberFormat: '"("0")"',
  },
  body: { wrap: true, vertical: 'top', border: COLORS.line },
  input: { locked: false },
  computed: { fill: COLORS.computedFill },
  example: { italic: true, fontColor: COLORS.muted },
  note: { italic: true, fontSize: 9, fontColor: COLORS.muted, wrap: true, vertical: 'top' },
} as const satisfies Record<string, CellStyle>;
