/** The years of which a document of performance may speak, and their parts. */

/** From the founding of the republic; no plan reaches farther. */
export const YEARS = { first: 1945, last: 2099 } as const;

/** Earlier years in a title are those of laws, and of no period that is planned or reported. */
export const FIRST_REPORTED_YEAR = 1980;

/** Into how many parts a year is divided, by what a part is called. */
export const PARTS_IN_YEAR = { half: 2, third: 3, quarter: 4, month: 12 } as const;

/** A whole number that can be the year of a plan or a report. */
export function isYearNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= FIRST_REPORTED_YEAR && value <= YEARS.last;
}
