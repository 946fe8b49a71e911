/** Programmes with their activities in one column of money: whose amount holds those of the rows behind it, and what stands on the highest level. */

import { type Span, exactly, meet, plus } from '../figures/rounding';

/** A row with an amount, and the code in front of it; `""` for none. */
export interface AmountRow {
  readonly code: string;
  readonly span: Span;
}

/** The rows of the highest level: as codes tell, where every amount above others is their sum, or as the amounts do. */
export interface HighestLevel<Row> {
  readonly rows: readonly Row[];
  readonly by: 'codes' | 'amounts';
}

/** `null` where all stand on one level; `unclear` where an amount is not what the codes say that it holds. */
export function highestLevel<Row extends AmountRow>(rows: readonly Row[]): HighestLevel<Row> | null | 'unclear' {
  const tree = rows.some(({ code }) => isInParts(code)) ? byCodes(rows) : null;
  if (tree) return tree.addsUp ? { rows: tree.highest, by: 'codes' } : 'unclear';
  const highest = byAmounts(rows);
  return highest.length < rows.length ? { rows: highest, by: 'amounts' } : null;
}

function isInParts(code: string): boolean {
  return /\d[.-]\d/.test(code);
}

interface Node<Row> {
  readonly row: Row;
  readonly code: string;
  parts: Span | null;
}

/** "1.01" holds "1.01.01": a code goes on with those above it. `null` where none does. */
function byCodes<Row extends AmountRow>(rows: readonly Row[]) {
  const highest: Row[] = [];
  const nodes: Node<Row>[] = [];
  const open: Node<Row>[] = [];
  for (const row of rows) {
    const code = row.code.replace(/[.\s]+$/, '');
    while (open.length > 0 && !goesOn(code, open[open.length - 1]?.code ?? '')) open.pop();
    const above = open[open.length - 1];
    if (above) above.parts = plus(above.parts ?? exactly(0), row.span);
    else highest.push(row);
    const node = { row, code, parts: null };
    nodes.push(node);
    open.push(node);
  }
  if (highest.length === rows.length) return null;
  // A code that is missing or stands twice, as before the second indicator of a programme, may be that of any amount.
  const codes = new Set(nodes.map(({ code }) => code));
  if (codes.has('') || codes.size < nodes.length) return { highest, addsUp: false };
  return { highest, addsUp: nodes.every(({ row, parts }) => parts === null || meet(row.span, parts)) };
}

function goesOn(code: string, above: string): boolean {
  return above !== '' && code.length > above.length && code.startsWith(above) && /[.-]/.test(code.charAt(above.length));
}

/** An amount that is what the rows right behind it come to stands above them. From the last row up; no row is added to more than it can hold. */
function byAmounts<Row extends AmountRow>(rows: readonly Row[]): readonly Row[] {
  const stack: Row[] = [];
  for (const row of [...rows].reverse()) {
    const held = numberHeld(stack, row.span);
    stack.length -= held;
    stack.push(row);
  }
  return stack.reverse();
}

function numberHeld(stack: readonly AmountRow[], whole: Span): number {
  let sum = exactly(0);
  for (let count = 1; count <= stack.length; count++) {
    const span = stack[stack.length - count]?.span ?? exactly(0);
    if (span.most <= 0) return 0;
    sum = plus(sum, span);
    if (count >= FEWEST_PARTS && meet(sum, whole)) return count;
    if (sum.least > whole.most) return 0;
  }
  return 0;
}

/** The same amount twice may be chance. */
const FEWEST_PARTS = 2;
