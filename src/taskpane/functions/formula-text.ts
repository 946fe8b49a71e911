/** A call of a function as a formula. */

import { type ExampleArgument, type ExampleValue, type FunctionDefinition, NAMESPACE } from '../../functions/catalogue';
import { type CellReference, referenceText } from '../../core/sheet/reference';
import { type Notation } from '../../core/sheet/notation';

/** A value, or the cells that hold it. */
export type FormulaArgument = ExampleArgument | CellReference;

/** `=IKU.CAPAIAN(0,35;F6;"turun")`; arguments that are left out at the end are not written. `home`: the sheet that it stands on. */
export function formulaText(
  definition: FunctionDefinition,
  args: readonly FormulaArgument[],
  notation: Notation,
  home: string | null = null,
): string {
  const last = args.reduce<number>((end, argument, index) => (argument === null ? end : index + 1), 0);
  const words = args
    .slice(0, last)
    .map((argument) => argumentText(argument, notation, home))
    .join(notation.argument);
  return `=${NAMESPACE}.${definition.id}(${words})`;
}

/** `IKU.CAPAIAN(target; realisasi; [arah])` */
export function signatureText(definition: FunctionDefinition, notation: Notation): string {
  const names = definition.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${NAMESPACE}.${definition.id}(${names.join(`${notation.argument} `)})`;
}

/** Its answers are fractions that show as percent. */
export function showsPercent({ examples }: Pick<FunctionDefinition, 'examples'>): boolean {
  return examples.some(({ shows }) => [shows].flat(2).some((text) => text.endsWith('%')));
}

/** `0,35` */
export function numberText(value: number, notation: Notation): string {
  return String(value).replace('.', notation.decimal);
}

function argumentText(argument: FormulaArgument, notation: Notation, home: string | null): string {
  if (typeof argument !== 'object' || argument === null) return valueText(argument, notation);
  if ('area' in argument) return referenceText(argument, home);
  const rows = argument.map((row) => row.map((value) => valueText(value, notation) || '""').join(notation.column));
  return `{${rows.join(notation.row)}}`;
}

function valueText(value: ExampleValue, notation: Notation): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value, notation);
  return `"${value.replace(/"/g, '""')}"`;
}
