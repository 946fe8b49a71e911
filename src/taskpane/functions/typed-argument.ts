/** What the user types for an argument, as a cell with the same content would hand it over. */

import { type ExampleArgument, type ExampleValue, type FunctionParameter } from '../../functions/catalogue';
import { numberText } from './formula-text';
import { type Notation } from './notation';

/** An empty field leaves the argument out. */
export function readArgument(text: string, parameter: FunctionParameter, notation: Notation): ExampleArgument {
  if (text.trim() === '') return null;
  if (!parameter.range) return readValue(text, parameter, notation);
  const lines = text.replace(/\r/g, '').replace(/\n+$/, '').split('\n');
  const rows = lines.map((line) => line.split(/[\t;]/).map((part) => readValue(part, parameter, notation)));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
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
