/** The pane in the colours of the Office around it. */

export interface PaneTheme {
  readonly scheme: 'light' | 'dark';
  /** Office's own pane colour, where our text stays readable on it. */
  readonly background?: string;
}

type HostTheme = Pick<Office.OfficeTheme, 'bodyBackgroundColor'> & { readonly isDarkTheme?: boolean };

/**
 * What fits the host's theme. Office on the web tells none: that means light. The two bounds keep every text of the pane
 * at 4.5:1 or better; Office's "Dark Gray" (#666666) lies between them and gets our own dark background.
 */
export function themeFor(host: HostTheme | null | undefined): PaneTheme {
  const luminance = host?.bodyBackgroundColor ? relativeLuminance(host.bodyBackgroundColor) : null;
  if (luminance === null) return { scheme: host?.isDarkTheme ? 'dark' : 'light' };
  if (luminance > 0.9) return { scheme: 'light', background: host?.bodyBackgroundColor ?? '' };
  if (luminance < 0.03) return { scheme: 'dark', background: host?.bodyBackgroundColor ?? '' };
  return { scheme: luminance < 0.4 ? 'dark' : 'light' };
}

/** WCAG 2's relative luminance of `#RRGGBB`, 0 (black) to 1 (white); `null` for any other text. */
function relativeLuminance(color: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => {
    const share = parseInt(hex, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Follows Office's theme, also when the user changes it while the pane is open: Excel has no event for it, so focus is one. */
export function followHostTheme(root: HTMLElement): void {
  const apply = () => {
    const theme = themeFor(Office.context.officeTheme);
    root.dataset['theme'] = theme.scheme;
    if (theme.background) root.style.setProperty('--colorNeutralBackground1', theme.background);
    else root.style.removeProperty('--colorNeutralBackground1');
  };
  apply();
  window.addEventListener('focus', apply);
}
