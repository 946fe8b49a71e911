/** What the user types for an argument, as a cell with the same content would hand it over. */

import { type ExampleArgument, type ExampleValue, type FunctionParameter } from '../../functions/catalogue';
import { type CellReference, parseReference } from '../../core/sheet/reference';
import { type FormulaArgument, numberText } from './formula-text';
import { type Notation } from '../../core/sheet/notation';

/** An empty field leaves the argument out. Where a text is asked for, `m2` is a unit, and only `=M2` the cell. */
export function readArgument(text: string, parameter: FunctionParameter, notation: Notation): FormulaArgument {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const reference = parseReference(trimmed.replace(/^=/, ''));
  if (reference && !(parameter.text && reference.sheet === null && !trimmed.startsWith('='))) return reference;
  if (!parameter.range) return readValue(text, parameter, notation);
  const lines = text.replace(/\r/g, '').replace(/\n+$/, '').split('\n');
  const rows = lines.map((line) => line.split(/[\t;]/).map((part) => readValue(part, parameter, notation)));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
}

/** Cells as they are typed into the field of a parameter. */
export function typedReference(text: string, { text: isText }: FunctionParameter): string {
  return isText ? `=${text}` : text;
}

/** What a function gets of an argument, the cells that it names having these values. */
export function givenArgument(
  argument: FormulaArgument,
  valuesOf: (reference: CellReference) => ExampleArgument,
): ExampleArgument {
  return isReference(argument) ? valuesOf(argument) : argument;
}

export function isReference(argument: FormulaArgument): argument is CellReference {
  return typeof argument === 'object' && argument !== null && 'area' in argument;
}

/** An argument as it would be typed. */
export function typedArgument(argument: ExampleArgument | undefined, notation: Notation): string {
  const typed = (value: ExampleValue) =>
    value === null ? '' : typeof value === 'number' ? numberText(value, notation) : value;
  if (argument === undefined || argument === null) return '';
  return typeof argument === 'object' ? argument.map((row) => row.map(typed).join('; ')).join('\n') : typed(argument);
}

function readValue(text: string, { text: isText }: FunctionParameter, notation: Notation): ExampleValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return isText ? trimmed : (numberIn(trimmed, notation) ?? trimmed);
}

/** A number as Excel takes it in this notation, with or without groups of three. */
function numberIn(text: string, { decimal }: Notation): number | null {
  const pattern =
    decimal === ',' ? /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/ : /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
  if (!pattern.test(text)) return null;
  const group = decimal === ',' ? /\./g : /,/g;
  return Number(text.replace(group, '').replace(decimal, '.'));
}
