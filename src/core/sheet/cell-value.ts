/** What one cell may hold. */

/** A number, a text, a boolean; `""` for an empty cell; an error as its text (`#REF!`). The same as Office.js `values`. */
export type CellValue = string | number | boolean;
