/** The object for `functions.json`, in Microsoft's schema for custom functions metadata. Names are the same in every language. */

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

export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: true;
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

const DEVELOPMENT_URL = 'https://localhost:3000';

/** `url`: where the add-in is served, for the help links. */
export function functionsMetadata(url = DEVELOPMENT_URL, language: Language = 'id'): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: FUNCTIONS.map((definition) => functionMetadata(definition, url.replace(/\/$/, ''), language)),
  };
}

function functionMetadata(definition: FunctionDefinition, url: string, language: Language): FunctionMetadata {
  return {
    id: definition.id,
    name: definition.id,
    description: definition.summary[language],
    helpUrl: `${url}/bantuan/fungsi/${definition.id.toLowerCase()}.html`,
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
