/** Turns IKU formulas into native Excel formulas with the same results, and back, so that a workbook can travel without the add-in. */

import { NAMESPACE } from '../catalogue';
import { type Expression, type Node, mapCalls, parseFormula, printExpression, printedLength, trimmed } from './formula';
import { ikuFunction, ikuFunctionsIn } from './iku-call';
import { givesPercent } from './percent-result';
import { type ArgumentPattern, type Template, TEMPLATES } from './templates';

export interface Conversion {
  /** In English with commas and with its `=`; the same as before where nothing could be changed. */
  readonly formula: string;
  /** How many calls were changed. */
  readonly changed: number;
  /** IKU functions that stay: they have no native equivalent, or not for these arguments. */
  readonly kept: readonly string[];
}

/** The longest formula that Excel takes. */
const MOST_LETTERS = 8192;

/** `=IKU.CAPAIAN(E7,F7)` → `=IF(…,"",F7/E7)`. */
export function toNative(formula: string): Conversion {
  const calls: string[] = [];
  const kept: string[] = [];
  const converted = convert(formula, kept, (call, written) => {
    const id = ikuFunction(call.name);
    if (id === null) return null;
    calls.push(id);
    const given = call.args.map((now, index): Given => ({ now: trimmed(now), written: written.args[index] ?? [] }));
    const native = firstOf(TEMPLATES, (template) => (template.id === id ? fillNative(template, given) : null));
    if (!native) kept.push(id);
    return native;
  });
  if (converted === 'unreadable') return { formula, changed: 0, kept: ikuFunctionsIn(formula) };
  return converted ?? { formula, changed: 0, kept: calls };
}

/** The way back: finds formulas of exactly the form that `toNative` writes. */
export function fromNative(formula: string): Conversion {
  const converted = convert(formula, [], (call) => firstOf(READABLE, (entry) => recognise(entry, call)));
  const { formula: back, changed } =
    converted === null || converted === 'unreadable' ? { formula, changed: 0 } : converted;
  // A nested formula stands several times in the native one, and once in what it came from.
  return { formula: back, changed: changed > 0 ? callsIn(back) - callsIn(formula) : 0, kept: [] };
}

function callsIn(formula: string): number {
  let count = 0;
  mapCalls(parseFormula(formula) ?? [], ({ name }) => {
    if (ikuFunction(name) !== null) count++;
    return null;
  });
  return count;
}

/** `unreadable`: the formula cannot be taken apart, and so stays as it is; `null`: the result would be longer than Excel takes. */
function convert(
  formula: string,
  kept: readonly string[],
  change: Parameters<typeof mapCalls>[1],
): Conversion | 'unreadable' | null {
  const expression = parseFormula(formula);
  if (!expression) return 'unreadable';
  let changed = 0;
  const converted = mapCalls(expression, (call, written) => {
    const result = change(call, written);
    if (result) changed++;
    return result;
  });
  if (changed === 0) return { formula, changed, kept };
  return printedLength(converted) < MOST_LETTERS ? { formula: `=${printExpression(converted)}`, changed, kept } : null;
}

function firstOf<T, R>(items: readonly T[], attempt: (item: T) => R | null): R | null {
  for (const item of items) {
    const result = attempt(item);
    if (result !== null) return result;
  }
  return null;
}

// ---- To native

type Bindings = Map<string, Node>;

/** An argument as it is now, its own calls being turned already, and as it was written. */
interface Given {
  readonly now: Expression;
  readonly written: Expression;
}

const LEFT_OUT: Given = { now: [], written: [] };

function fillNative(template: Template, args: readonly Given[]): Expression | null {
  if (args.length > template.args.length) return null;
  const bindings: Bindings = new Map();
  for (const [index, pattern] of template.args.entries()) {
    if (!bindArgument(pattern, args[index] ?? LEFT_OUT, bindings)) return null;
  }
  const body = parseFormula(placeholdersAsNames(template.native));
  return body && fill(body, bindings);
}

function bindArgument(pattern: ArgumentPattern, { now: argument, written }: Given, bindings: Bindings): boolean {
  const [only, ...more] = argument;
  switch (pattern.kind) {
    case 'word':
      return only === undefined ? pattern.optional : pattern.words.includes(literalText(argument));
    case 'cap': {
      const fraction = capOf(literalText(argument));
      if (fraction === null) return false;
      bindings.set(pattern.name, { kind: 'token', text: fraction });
      return true;
    }
    case 'reference':
      if (!only || more.length > 0 || only.kind !== 'token' || !isReference(only.text)) return false;
      bindings.set(pattern.name, only);
      return true;
    case 'any':
    case 'percent':
      if (pattern.kind === 'percent' && !givesPercent(written)) return false;
      if (!only || (more.length === 0 && isTextLiteral(only))) return false;
      bindings.set(pattern.name, more.length === 0 ? only : { kind: 'call', name: '', args: [argument] });
      return true;
  }
}

/** Longer than any word or number that stands for a choice. */
const LONGEST_WORD = 100;

/** The text of a literal argument: `"turun"` and `-1` alike, lower case. */
function literalText(argument: Expression): string {
  if (printedLength(argument) > LONGEST_WORD) return '';
  const text = printExpression(argument).trim();
  return (/^"(.*)"$/.exec(text)?.[1] ?? text).toLowerCase();
}

/** The words of a text cannot be computed with natively: `"80 - 85"`, `"WTP"`. */
function isTextLiteral(node: Node): boolean {
  return node.kind === 'token' && node.text.startsWith('"');
}

function isReference(text: string): boolean {
  return /[A-Za-z]/.test(text) && !/^["{#\d]/.test(text);
}

/** `120%`, `1.2` and `120` as Excel writes the fraction in percent; `null` when it is not written out. */
function capOf(text: string): string | null {
  const match = /^(\d+(?:[.,]\d+)?)(%?)$/.exec(text);
  if (!match?.[1]) return null;
  const value = Number(match[1].replace(',', '.'));
  const percent = match[2] === '%' || value > 5 ? value : value * 100;
  return value > 0 ? `${Number(percent.toPrecision(15))}%` : null;
}

/** `{T}` is no part of a formula; the parser reads the name `T_` instead. Array constants hold more than one letter. */
function placeholdersAsNames(template: string): string {
  return template.replace(/\{([A-Z])\}/g, '$1_');
}

function placeholderOf(node: Node): string | null {
  return node.kind === 'token' ? (/^([A-Z])_$/.exec(node.text)?.[1] ?? null) : null;
}

function fill(expression: Expression, bindings: Bindings): Expression {
  return expression.map((node) => {
    const name = placeholderOf(node);
    if (name !== null) return bindings.get(name) ?? node;
    return node.kind === 'token' ? node : { ...node, args: node.args.map((argument) => fill(argument, bindings)) };
  });
}

// ---- From native

interface Readable {
  readonly template: Template;
  readonly pattern: Node;
}

/** The longer pattern first: one with a cap holds one without. */
const READABLE: readonly Readable[] = [...TEMPLATES]
  .sort((a, b) => b.native.length - a.native.length)
  .flatMap((template) => {
    const pattern = parseFormula(placeholdersAsNames(template.native))?.[0];
    return pattern ? [{ template, pattern }] : [];
  });

function recognise({ template, pattern }: Readable, call: Node): Expression | null {
  const bindings: Bindings = new Map();
  if (!matches(pattern, call, bindings)) return null;
  const args = template.args.map((argument): Expression | null => writeArgument(argument, bindings));
  while (args.length > 0 && args[args.length - 1] === null) args.pop();
  return [{ kind: 'call', name: `${NAMESPACE}.${template.id}`, args: args.map((argument) => argument ?? []) }];
}

function matches(pattern: Node, node: Node, bindings: Bindings): boolean {
  const name = placeholderOf(pattern);
  if (name !== null) {
    const bound = bindings.get(name);
    if (bound)
      return printedLength([bound]) === printedLength([node]) && printExpression([bound]) === printExpression([node]);
    bindings.set(name, node);
    return true;
  }
  if (pattern.kind === 'token') return node.kind === 'token' && node.text === pattern.text;
  if (node.kind !== 'call' || node.name.toUpperCase() !== pattern.name || node.args.length !== pattern.args.length) {
    return false;
  }
  return pattern.args.every((argument, index) => {
    const other = trimmed(node.args[index] ?? []);
    return (
      argument.length === other.length &&
      argument.every((part, place) => {
        const counterpart = other[place];
        return counterpart !== undefined && matches(part, counterpart, bindings);
      })
    );
  });
}

/** The argument as it is written in the IKU formula; brackets that only kept it together go. `null`: left out. */
function writeArgument(pattern: ArgumentPattern, bindings: Bindings): Expression | null {
  if (pattern.kind === 'word') {
    return pattern.optional ? null : [{ kind: 'token', text: `"${pattern.words[0] ?? ''}"` }];
  }
  const bound = bindings.get(pattern.name);
  if (!bound) return null;
  return bound.kind === 'call' && bound.name === '' && bound.args.length === 1 ? (bound.args[0] ?? null) : [bound];
}
