/** The add-in's `functions.json`, as far as calling its functions needs it. */

export interface CatalogueParameter {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: 'scalar' | 'matrix';
  optional?: boolean;
  repeating?: boolean;
}

export interface FunctionDescription {
  id: string;
  name: string;
  description?: string;
  parameters: CatalogueParameter[];
  result?: { dimensionality?: 'scalar' | 'matrix' };
  options?: { stream?: boolean; cancelable?: boolean; volatile?: boolean; requiresParameterAddresses?: boolean };
}

export interface FunctionCatalogue {
  namespace: string;
  functions: FunctionDescription[];
  /** Whether errors in cells reach a function whose parameter takes anything. */
  allowErrors: boolean;
  /** Both data-type flags are set, which some Excels do not survive. */
  hasBothFlags: boolean;
  /** Data types are asked for, which some Excels that were bought once answer with errors. */
  asksForDataTypes: boolean;
}

export const NO_FUNCTIONS: FunctionCatalogue = {
  namespace: '',
  functions: [],
  allowErrors: false,
  hasBothFlags: false,
  asksForDataTypes: false,
};

/** Reads the catalogue that the manifest points to. */
export function parseCatalogue(namespace: string, json: unknown): FunctionCatalogue {
  const { functions, allowErrorForDataTypeAny, allowCustomDataForDataTypeAny } = (json ?? {}) as {
    functions?: FunctionDescription[];
    allowErrorForDataTypeAny?: boolean;
    allowCustomDataForDataTypeAny?: boolean;
  };
  return {
    namespace,
    functions: functions ?? [],
    allowErrors: allowErrorForDataTypeAny === true || allowCustomDataForDataTypeAny === true,
    asksForDataTypes: allowCustomDataForDataTypeAny === true,
    hasBothFlags: allowErrorForDataTypeAny === true && allowCustomDataForDataTypeAny === true,
  };
}
