/** The names of the months, in Indonesian and English. Source: KBBI for the first name; the others are what tables write. */

interface MonthRow {
  /** Written out in Indonesian, the standard name first. */
  readonly names: string;
  /** Shortened, and in English. */
  readonly others: string;
}

/** January first. */
const MONTHS: readonly MonthRow[] = [
  { names: 'januari', others: 'january, jan' },
  { names: 'februari, pebruari', others: 'february, feb, peb' },
  { names: 'maret', others: 'march, mar, mrt' },
  { names: 'april', others: 'apr' },
  { names: 'mei', others: 'may' },
  { names: 'juni', others: 'june, jun' },
  { names: 'juli', others: 'july, jul' },
  { names: 'agustus', others: 'august, agu, agt, ags, agust, aug' },
  { names: 'september', others: 'sep, sept' },
  { names: 'oktober', others: 'october, okt, oct' },
  { names: 'november, nopember', others: 'nov, nop' },
  { names: 'desember', others: 'december, des, dec' },
];

const namesOf = ({ names, others }: MonthRow): readonly string[] => [...names.split(', '), ...others.split(', ')];

/** Every name of a month. */
export const MONTH_NAMES: readonly string[] = MONTHS.flatMap(namesOf);

/** One for each month, January first. */
export const MONTH_NAMES_IN_ORDER: readonly string[] = MONTHS.map((row) => namesOf(row)[0] ?? '');

/** Those that Indonesian texts write out. */
export const LONG_MONTH_NAMES: readonly string[] = MONTHS.flatMap(({ names }) => names.split(', '));

/** The month's number, from 1. */
export const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((row, index) => namesOf(row).map((name) => [name, index + 1] as const)),
);
