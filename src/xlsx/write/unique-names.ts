/** Excel allows 31 characters in a sheet name and these signs nowhere. */
const LONGEST_SHEET_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;

/** Hands out names that are free; Excel compares them without case. */
export class UniqueNames {
  private readonly taken = new Set<string>();

  /** The wanted sheet name made valid; with ` (2)` behind it when it is taken. */
  sheet(wanted: string): string {
    const valid =
      wanted
        .replace(FORBIDDEN, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Lembar';
    return this.free((number) => {
      const suffix = number === 1 ? '' : ` (${number})`;
      return valid.slice(0, LONGEST_SHEET_NAME - suffix.length).trim() + suffix;
    });
  }

  /** The wanted name of a table; with `_2` behind it when it is taken. */
  table(wanted: string): string {
    return this.free((number) => (number === 1 ? wanted : `${wanted}_${number}`));
  }

  private free(candidate: (number: number) => string): string {
    for (let number = 1; ; number++) {
      const name = candidate(number);
      if (this.taken.has(name.toLowerCase())) continue;
      this.taken.add(name.toLowerCase());
      return name;
    }
  }
}
