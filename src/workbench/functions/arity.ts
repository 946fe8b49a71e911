/** Whether the add-in's functions get all their arguments in a formula: Excel asks for them before it takes the entry. */

import { type FunctionCatalogue } from './catalogue';

/** A call with too few arguments. */
export interface ShortCall {
  /** With its namespace: `IKU.CAPAIAN`. */
  readonly name: string;
  readonly least: number;
  readonly given: number;
}

/** The first such call of an English formula, or null. */
export function shortCall(formula: string, { namespace, functions }: FunctionCatalogue): ShortCall | null {
  // Texts and sheet names may hold brackets and commas; their length stays.
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (text) => 'x'.repeat(text.length));
  for (const { index, 0: call } of bare.matchAll(/[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu)) {
    const description = functions.find(({ name }) => `${namespace}.${name}`.toUpperCase() === call.toUpperCase());
    if (!description) continue;
    const least = description.parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    const given = countArguments(bare.slice(index + call.length + 1));
    if (given < least) return { name: call.toUpperCase(), least, given };
  }
  return null;
}

/** Of a call, from behind its opening bracket on. */
function countArguments(text: string): number {
  let depth = 0;
  let commas = 0;
  for (const [index, character] of [...text].entries()) {
    if (/[({]/.test(character)) depth++;
    else if (depth > 0 && /[)}]/.test(character)) depth--;
    else if (character === ')') return commas === 0 && text.slice(0, index).trim() === '' ? 0 : commas + 1;
    else if (character === ',' && depth === 0) commas++;
  }
  return text.trim() === '' ? 0 : commas + 1;
}
