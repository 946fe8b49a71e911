/** Stands for `opentype.js`: the grid shows the fonts that the browser has and reads no font file. */

export function parse() {
  throw new Error('The workbench reads no font files.');
}
