/**
 * Custom functions in files. Excel stores a call of an add-in's function under a prefix of its own and with an underscore
 * for the point of the namespace: `=IKU.CAPAIAN(A1,B1)` is `_xldudf_IKU_CAPAIAN(A1,B1)` in the file
 * (OfficeDev/Excel-Custom-Functions issue 108, OfficeDev/office-js issue 5611).
 */

const STORED = /_xldudf_([A-Za-z0-9]+)_([A-Za-z0-9_.]+)(?=\()/gi;

/** Calls in the namespace of this add-in; in a text inside a formula the same words are no call. */
const SHOWN = /("(?:[^"]|"")*")|\bIKU\.([A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*)(?=\()/gi;

/** As the user sees it in the formula bar. */
export function shownFormula(stored: string): string {
  return stored
    .replace(STORED, (_whole, namespace: string, name: string) => `${namespace}.${name.replace(/_/g, '.')}`)
    .replace(/\b_xlfn\.(?=NUMBERVALUE\()/g, '');
}

/** Excel's own functions that came after the file format and stand in it under a prefix ([MS-XLSX] 2.2.2, future functions). */
const LATER = /("(?:[^"]|"")*")|\b(NUMBERVALUE)(?=\()/g;

/** As Excel looks for it in a file. */
export function storedFormula(shown: string): string {
  return shown
    .replace(SHOWN, (whole, text: string | undefined, name: string | undefined) =>
      text !== undefined || name === undefined ? whole : `_xldudf_IKU_${name.replace(/\./g, '_').toUpperCase()}`,
    )
    .replace(LATER, (whole, text: string | undefined) => (text === undefined ? `_xlfn.${whole}` : whole));
}
