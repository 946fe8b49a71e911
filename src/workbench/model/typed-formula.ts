/**
 * The grid tidies the numbers in what is typed, one by one, and takes the decimal comma for a separator: of `1,05` it makes `1,5`, of
 * `-0,5` (the whole part is no less than 0) `0,5`, and what follows then is written over its neighbours. So a formula is taken as it stands in
 * the editor, and only what the grid does rightly is done again: capitals, and brackets that were left open.
 */

/** Quoted texts and sheet names, which stay; else calls, references and truth values, which Excel writes in capitals. */
const TO_CAPITALISE =
  /"[^"]*"|'[^']*'|\$?[a-z]{1,3}:\$?[a-z]{1,3}(?![\p{L}\p{N}_.$(!])|[\p{L}\p{N}_.$]+(?:!|\s*\()?/giu;
const REFERENCE = /^(?:\$?[a-z]{1,3}\$?\d{1,7}|.*:.*|true|false)$/i;

/** `tidied`: the entry as the grid has it; what is no formula there is none. */
export function typedFormula(tidied: string, typed: string): string {
  if (!typed.startsWith('=')) return tidied;
  let open = 0;
  const written = typed.replace(TO_CAPITALISE, (part) =>
    /\($/.test(part) || REFERENCE.test(part) ? part.toUpperCase() : part,
  );
  for (const sign of written.replace(/"[^"]*"|'[^']*'/g, '').match(/[()]/g) ?? []) open += sign === '(' ? 1 : -1;
  return written + ')'.repeat(Math.max(0, open));
}
