/**
 * The objects for `functions.json` and its English counterpart, in Microsoft's schema for custom functions metadata. Office
 * takes the file that the manifest names for its display language. Only words differ: with names of their own, a workbook's
 * formulas would stop working in another language.
 */

import { type Language } from '../core/language/bilingual';
import { type FunctionDefinition, FUNCTIONS } from './catalogue';

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  /** `any`: numbers, texts, blanks and errors alike. */
  readonly type: 'any';
  /** `matrix`: a range comes in one call; a single cell comes as a matrix of one. */
  readonly dimensionality: 'matrix';
  readonly optional?: true;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
  readonly options?: { readonly requiresParameterAddresses: true };
}

/**
 * How errors reach functions. Never by both: together they crash Excel LTSC 2021 (OfficeDev/office-js, issue 4385).
 * - `allowCustomDataForDataTypeAny`: as data types, and formatted numbers come back. It came with CustomFunctionsRuntime 1.4.
 * - `allowErrorForDataTypeAny`: errors alone. For retail Excels, in some of which every function showed #VALUE! with the other one
 *   (issue 3504; whether it still does, nobody has said).
 */
type ErrorsLetIn = { readonly allowCustomDataForDataTypeAny: true } | { readonly allowErrorForDataTypeAny: true };

export type FunctionsMetadata = ErrorsLetIn & { readonly functions: readonly FunctionMetadata[] };

/** The file for each language; manifest.xml names them. */
export const METADATA_FILES: Readonly<Record<Language, string>> = { id: 'functions.json', en: 'functions-en.json' };

const DEVELOPMENT_URL = 'https://localhost:3000';

/** `url`: where the add-in is served, for the help links. `dataTypes`: whether functions take and give data types. */
export function functionsMetadata(
  url = DEVELOPMENT_URL,
  language: Language = 'id',
  dataTypes = true,
): FunctionsMetadata {
  return {
    ...(dataTypes ? { allowCustomDataForDataTypeAny: true } : { allowErrorForDataTypeAny: true }),
    functions: FUNCTIONS.map((definition) => functionMetadata(definition, url.replace(/\/$/, ''), language)),
  };
}

/** Where a help page begins for the reader: its English part stands below the Indonesian one. */
const HELP_SECTIONS: Readonly<Record<Language, string>> = { id: '', en: '#in-english' };

function functionMetadata(definition: FunctionDefinition, url: string, language: Language): FunctionMetadata {
  return {
    id: definition.id,
    name: definition.id,
    description: definition.summary[language],
    helpUrl: `${url}/bantuan/fungsi/${definition.id.toLowerCase()}.html${HELP_SECTIONS[language]}`,
    parameters: definition.parameters.map(({ name, help, optional }) => ({
      name,
      description: help[language],
      type: 'any',
      dimensionality: 'matrix',
      ...(optional && { optional }),
    })),
    result: { type: 'any', dimensionality: 'matrix' },
    ...(definition.needsAddresses && { options: { requiresParameterAddresses: true } }),
  };
}
