import { EMPTY_HEADER_FOOTER, type HeaderFooter } from '../../model/page-layout';

/** A file keeps the three texts of a header in one: `&LLeft&CMiddle&RRight`. A text without a mark is in the middle. */
function splitText(text: string, kind: 'Header' | 'Footer'): Partial<HeaderFooter> {
  const texts: Partial<HeaderFooter> = {};
  const sides = { L: 'left', C: 'center', R: 'right' } as const;
  let side: keyof typeof sides = 'C';
  let rest = text;
  while (rest !== '') {
    const mark = /^&([LCR])/.exec(rest);
    if (mark) {
      side = mark[1] as keyof typeof sides;
      rest = rest.slice(2);
      continue;
    }
    // `&&` and every other code belong to the text.
    const length = rest.startsWith('&') ? 2 : 1;
    const name = `${sides[side]}${kind}` as const;
    texts[name] = (texts[name] ?? '') + rest.slice(0, length);
    rest = rest.slice(length);
  }
  return texts;
}

export function joinTexts(texts: HeaderFooter, kind: 'Header' | 'Footer'): string {
  const mark = (letter: string, text: string) => (text === '' ? '' : `&${letter}${text}`);
  return mark('L', texts[`left${kind}`]) + mark('C', texts[`center${kind}`]) + mark('R', texts[`right${kind}`]);
}

export function headerFooter(header: string, footer: string): HeaderFooter {
  return { ...EMPTY_HEADER_FOOTER, ...splitText(header, 'Header'), ...splitText(footer, 'Footer') };
}
