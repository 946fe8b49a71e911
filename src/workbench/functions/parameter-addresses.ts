/** Where the arguments of a function's call stand: Excel tells it to the functions that ask for it, and `''` for what stands nowhere. */

import { parseArea, quoteSheetName } from '../model/address';

/** Of the only call of `name` in an English formula on a sheet; of several calls nothing is known here. */
export function parameterAddresses(formula: string, name: string, sheet: string): string[] {
  // Texts may hold brackets and commas; their length stays.
  const bare = formula.replace(/"(?:[^"]|"")*"/g, (text) => `"${'x'.repeat(text.length - 2)}"`);
  const calls = [...bare.matchAll(new RegExp(`(?<![\\w.])${name.replace(/\./g, '\\.')}\\(`, 'gi'))];
  const [only] = calls;
  if (!only || calls.length > 1) return [];
  return splitArguments(bare.slice(only.index + only[0].length)).map((text) => addressOf(text.trim(), sheet));
}

/** From behind the opening bracket on. */
function splitArguments(text: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  let isQuoted = false;
  for (const character of text) {
    if (character === "'") isQuoted = !isQuoted;
    else if (!isQuoted && /[({]/.test(character)) depth++;
    else if (!isQuoted && /[)}]/.test(character) && --depth < 0) break;
    if (character === ',' && depth === 0 && !isQuoted) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function addressOf(reference: string, sheet: string): string {
  const end = reference.lastIndexOf('!');
  const cells = reference.slice(end + 1).replace(/\$/g, '');
  if (parseArea(cells) === null) return '';
  return `${end < 0 ? quoteSheetName(sheet) : reference.slice(0, end)}!${cells}`;
}
