/** A call of a function as a formula. */

import { type ExampleArgument, type ExampleValue, type FunctionDefinition, NAMESPACE } from '../../functions/catalogue';
import { type Notation } from './notation';

/** `=IKU.CAPAIAN(0,35;0,325;"turun")`; arguments that are left out at the end are not written. */
export function formulaText(
  definition: FunctionDefinition,
  args: readonly ExampleArgument[],
  notation: Notation,
): string {
  const last = args.reduce<number>((end, argument, index) => (argument === null ? end : index + 1), 0);
  const words = args
    .slice(0, last)
    .map((argument) => argumentText(argument, notation))
    .join(notation.argument);
  return `=${NAMESPACE}.${definition.id}(${words})`;
}

/** `IKU.CAPAIAN(target; realisasi; [arah])` */
export function signature(definition: FunctionDefinition, notation: Notation): string {
  const names = definition.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${NAMESPACE}.${definition.id}(${names.join(`${notation.argument} `)})`;
}

/** `0,35` */
export function numberText(value: number, notation: Notation): string {
  return String(value).replace('.', notation.decimal);
}

function argumentText(argument: ExampleArgument, notation: Notation): string {
  if (typeof argument !== 'object' || argument === null) return valueText(argument, notation);
  const rows = argument.map((row) => row.map((value) => valueText(value, notation) || '""').join(notation.column));
  return `{${rows.join(notation.row)}}`;
}

function valueText(value: ExampleValue, notation: Notation): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value, notation);
  return `"${value.replace(/"/g, '""')}"`;
}
