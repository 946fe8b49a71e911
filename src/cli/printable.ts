/** Texts of files and names of files on their way to a terminal, where some characters are commands and lines have an end. */

/**
 * What moves the cursor, erases, colours or turns the direction of writing: C0 and C1 controls, and the marks of
 * bidirectional text. A cell that says "erase this line" must not be able to hide a finding.
 */
const COMMANDS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Commands are shown by their code (`\u001b`); line breaks and tabs stay. */
export function printable(text: string): string {
  return text.replace(COMMANDS, escaped);
}

/** The same for a name, which has no lines. */
export function printableName(name: string): string {
  return printable(name).replace(/[\n\t]/g, escaped);
}

/** The lines as they are shown: what a cell says may have lines of its own, which begin none here. */
export function printableLines(lines: readonly string[]): string {
  return lines.map((line) => `${printableName(line.replace(/[^\S\n]*\n\s*/g, ' '))}\n`).join('');
}

/** The value as JSON that says the same and holds no commands. */
export function printableJson(value: unknown, layout: 'indented' | 'oneLine' = 'indented'): string {
  // In JSON such characters stand only inside texts, where this is how they may be written.
  return printable(JSON.stringify(value, null, layout === 'indented' ? 2 : 0));
}

/** Breaks a text into lines of at most `width` characters, at spaces; a longer word stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
