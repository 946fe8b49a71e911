/** Elements of an SVG picture as text. */

type Attributes = Record<string, string | number | undefined>;

export function svg(name: string, attributes: Attributes, content = ''): string {
  const given = Object.entries(attributes)
    .map(([key, value]) => {
      if (value === undefined) return '';
      return ` ${key}="${escape(typeof value === 'number' ? String(Math.round(value * 100) / 100) : value)}"`;
    })
    .join('');
  return content === '' ? `<${name}${given}/>` : `<${name}${given}>${content}</${name}>`;
}

export function svgText(text: string, x: number, y: number, attributes: Attributes = {}): string {
  return svg('text', { x, y, ...attributes }, escape(text));
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The text in lines of about so many characters, at most so many lines; what is cut off ends with an ellipsis. */
export function wrapText(text: string, width: number, lines: number): string[] {
  const result: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > width) {
      result.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') result.push(line);
  const kept = result
    .slice(0, lines)
    .map((own) => (own.length > width ? `${own.slice(0, Math.max(1, width - 1))}…` : own));
  const last = kept[kept.length - 1];
  if (result.length > lines && last !== undefined && !last.endsWith('…')) kept[kept.length - 1] = `${last}…`;
  return kept;
}
