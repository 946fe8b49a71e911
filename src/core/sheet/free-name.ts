/** Names that Excel allows and that nothing has yet; Excel compares them without case. */

const LONGEST_SHEET_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;

/** The wanted sheet name made valid; with ` (2)` behind it when it is taken. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const valid =
    wanted
      .replace(FORBIDDEN, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Lembar';
  return firstFree(taken, (number) => {
    const suffix = number === 1 ? '' : ` (${number})`;
    return valid.slice(0, LONGEST_SHEET_NAME - suffix.length).trim() + suffix;
  });
}

/** The names that sheets of a new workbook get, in their order. */
export function freeSheetNames(wanted: readonly string[]): string[] {
  return wanted.reduce<string[]>((taken, name) => [...taken, freeSheetName(name, taken)], []);
}

/** The wanted name of a table; with `_2` behind it when it is taken. */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  return firstFree(taken, (number) => (number === 1 ? wanted : `${wanted}_${number}`));
}

function firstFree(taken: readonly string[], candidate: (number: number) => string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = candidate(number);
    if (!used.has(name.toLowerCase())) return name;
  }
}
