/** An example of the catalogue as a formula. */

import { type Language } from '../../core/language/bilingual';
import { type ExampleArgument, type ExampleValue, type FunctionDefinition, NAMESPACE } from '../../functions/catalogue';

/** How the reader's Excel writes: `;` and decimal comma in Indonesian, `,` and point in English and in Excel's own API. */
interface Notation {
  readonly argument: string;
  readonly column: string;
  readonly row: string;
  readonly decimal: string;
}

const NOTATIONS: Readonly<Record<Language, Notation>> = {
  id: { argument: ';', column: '\\', row: ';', decimal: ',' },
  en: { argument: ',', column: ',', row: ';', decimal: '.' },
};

/** `=IKU.CAPAIAN(0,35;0,325;"turun")`; Excel's API takes the English one. */
export function formulaText(
  definition: FunctionDefinition,
  args: readonly ExampleArgument[],
  language: Language,
): string {
  const notation = NOTATIONS[language];
  const words = args.map((argument) => argumentText(argument, notation)).join(notation.argument);
  return `=${NAMESPACE}.${definition.id}(${words})`;
}

/** `IKU.CAPAIAN(target; realisasi; [arah])` */
export function signature(definition: FunctionDefinition, language: Language): string {
  const separator = `${NOTATIONS[language].argument} `;
  const names = definition.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${NAMESPACE}.${definition.id}(${names.join(separator)})`;
}

function argumentText(argument: ExampleArgument, notation: Notation): string {
  if (typeof argument !== 'object' || argument === null) return valueText(argument, notation);
  const rows = argument.map((row) => row.map((value) => valueText(value, notation) || '""').join(notation.column));
  return `{${rows.join(notation.row)}}`;
}

function valueText(value: ExampleValue, notation: Notation): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', notation.decimal);
  return `"${value.replace(/"/g, '""')}"`;
}
