/** The calls of our functions in a formula. */

import { NAMESPACE } from '../catalogue';

const NAME = new RegExp(`^(?:_xldudf_${NAMESPACE}_|${NAMESPACE}\\.)(.+)$`, 'i');

/** The function's id, or `null`; Excel writes a prefix before the names of functions whose add-in is missing. */
export function ikuFunction(name: string): string | null {
  return NAME.exec(name)?.[1]?.toUpperCase() ?? null;
}

const CALL = new RegExp(`(?:^|[^\\p{L}\\d_.])(?:_xldudf_${NAMESPACE}_|${NAMESPACE}\\.)(\\w+)\\s*\\(`, 'giu');

/** The ids of the functions that seem to be called in a formula that cannot be taken apart. */
export function ikuFunctionsIn(formula: string): readonly string[] {
  return [...formula.matchAll(CALL)].map(([, id = '']) => id.toUpperCase());
}
