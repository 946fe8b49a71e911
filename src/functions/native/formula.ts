/** Formulas in English with commas, as `range.formulas` gives them, taken apart so that strings, nested calls and references stay whole. */

export type Node =
  /** A literal, a reference, a name or an operator. */
  | { readonly kind: 'token'; readonly text: string }
  /** A call; brackets alone are a call without a name. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] };

export type Expression = readonly Node[];

const TOKEN = new RegExp(
  [
    '"(?:[^"]|"")*"', // text
    '\\{(?:"(?:[^"]|"")*"|[^"}])*\\}', // array constant
    '#(?:VALUE!|N/A|DIV/0!|REF!|NAME\\?|NUM!|NULL!)', // error
    "(?:'(?:[^']|'')*'|[\\p{L}_][\\p{L}\\d_.]*)!", // sheet of a reference
    '\\$?[A-Za-z]{1,3}\\$?\\d+(?::\\$?[A-Za-z]{1,3}\\$?\\d+)?(?![\\p{L}\\d_.(])#?', // cells
    '\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?![\\p{L}\\d_.(])|\\$?\\d+:\\$?\\d+', // columns, rows
    '(?:\\d+\\.?\\d*|\\.\\d+)(?:[Ee][+-]?\\d+)?%?', // number
    '[\\p{L}_\\\\][\\p{L}\\d_.\\\\]*(?:\\[(?:[^\\[\\]]|\\[[^\\[\\]]*\\])*\\])?', // name, function, table
    '\\[(?:[^\\[\\]]|\\[[^\\[\\]]*\\])*\\]', // another workbook, a row of a table
    '<=|>=|<>|[-+*/^&=<>%@:;!$]', // operators
    '[(),]',
    '\\s+',
  ].join('|'),
  'uy',
);

const IS_NAME = /^[\p{L}_\\]/u;

/** The formula without its `=`, or `null` when it cannot be read (then it is better left alone). */
export function parseFormula(formula: string): Expression | null {
  const tokens = tokensOf(formula.replace(/^\s*=/, ''));
  if (!tokens) return null;
  const reader = { tokens, next: 0, depth: 0 };
  const expression = readExpression(reader);
  return expression && reader.next === tokens.length ? expression : null;
}

function tokensOf(text: string): string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) return null;
    tokens.push(match[0]);
  }
  return joinSheets(tokens);
}

/** `'IKU 2025'!` and what follows are one reference. */
function joinSheets(tokens: readonly string[]): string[] {
  const joined: string[] = [];
  for (const token of tokens) {
    const last = joined[joined.length - 1];
    if (last !== undefined && last.length > 1 && last.endsWith('!') && !last.startsWith('#')) {
      joined[joined.length - 1] = last + token;
    } else joined.push(token);
  }
  return joined;
}

/** Excel nests 64 calls at most, and hardly more brackets; a file may hold any number, which would exhaust the stack. */
const DEEPEST = 128;

interface Reader {
  readonly tokens: readonly string[];
  next: number;
  /** Brackets that are open. */
  depth: number;
}

/** Up to a comma or a closing bracket that is not its own. */
function readExpression(reader: Reader): Node[] | null {
  const nodes: Node[] = [];
  for (;;) {
    const token = reader.tokens[reader.next];
    if (token === undefined || token === ',' || token === ')') return nodes;
    reader.next++;
    if (token === '(' || (IS_NAME.test(token) && reader.tokens[reader.next] === '(')) {
      if (token !== '(') reader.next++;
      const args = readArguments(reader);
      if (!args) return null;
      nodes.push({ kind: 'call', name: token === '(' ? '' : token, args });
    } else {
      nodes.push({ kind: 'token', text: token });
    }
  }
}

/** After an opening bracket, the closing one included. */
function readArguments(reader: Reader): Expression[] | null {
  const args: Expression[] = [];
  if (++reader.depth > DEEPEST) return null;
  for (;;) {
    const expression = readExpression(reader);
    if (!expression) return null;
    args.push(expression);
    const end = reader.tokens[reader.next++];
    if (end === ')') {
      reader.depth--;
      return args;
    }
    if (end !== ',') return null;
  }
}

export function printExpression(expression: Expression): string {
  return expression.map(printNode).join('');
}

function printNode(node: Node): string {
  return node.kind === 'token' ? node.text : `${node.name}(${node.args.map(printExpression).join(',')})`;
}

const lengths = new WeakMap<Node, number>();

/**
 * How many letters the expression has when it is printed. A call that stands in several places of a formula is one and the same
 * object, so a nested formula is short to hold and long to print: it is measured first.
 */
export function printedLength(expression: Expression): number {
  return expression.reduce((sum, node) => sum + nodeLength(node), 0);
}

function nodeLength(node: Node): number {
  if (node.kind === 'token') return node.text.length;
  let length = lengths.get(node);
  if (length === undefined) {
    const commas = Math.max(0, node.args.length - 1);
    length = node.args.reduce((sum, argument) => sum + printedLength(argument), node.name.length + 2 + commas);
    lengths.set(node, length);
  }
  return length;
}

export function trimmed(expression: Expression): Expression {
  return expression.filter((node) => node.kind === 'call' || node.text.trim() !== '');
}

type Call = Extract<Node, { kind: 'call' }>;

/**
 * The same with every call changed from the inside out; `null` leaves a call as it is. `change` gets the call with its
 * arguments changed already, and as it was written.
 */
export function mapCalls(expression: Expression, change: (call: Call, written: Call) => Expression | null): Expression {
  return expression.flatMap((node): Expression => {
    if (node.kind === 'token') return [node];
    const inner = { ...node, args: node.args.map((argument) => mapCalls(argument, change)) };
    return change(inner, node) ?? [inner];
  });
}
