/**
 * The font that column widths are counted in. Its digits are 7 pixels wide, as those of Excel's own default are, and every
 * system has it or one of the same measures, so our files look and print alike without Microsoft's fonts.
 */
export const DEFAULT_FONT = { name: 'Arial', size: 10 } as const;

/** Excelize sets the name only. */
export function withDefaultFontSize(styles: string): string {
  return styles.replace(/(<fonts[^>]*><font>.*?<sz val=")\d+(")/s, `$1${DEFAULT_FONT.size}$2`);
}
