/** A formula as Excel shows it to an Indonesian reader. */

import { type Expression, parseFormula } from './formula';

/** `=ROUND(A1*1.5,2)` → `=ROUND(A1*1,5;2)`. One that cannot be read comes back as it is. */
export function indonesianFormula(formula: string): string {
  const expression = parseFormula(formula);
  return expression ? `=${print(expression)}` : formula;
}

function print(expression: Expression): string {
  return expression
    .map((node) => (node.kind === 'token' ? token(node.text) : `${node.name}(${node.args.map(print).join(';')})`))
    .join('');
}

function token(text: string): string {
  if (text.startsWith('{')) return outsideTexts(text, (part) => part.replace(/,/g, '\\').replace(/\./g, ','));
  return /^[\d.]/.test(text) ? text.replace('.', ',') : text;
}

function outsideTexts(text: string, change: (part: string) => string): string {
  return text
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
