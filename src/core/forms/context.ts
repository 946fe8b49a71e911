/** Checks the user's choices and readies them for the forms. */

import { fromTo } from '../from-to';
import { YEARS } from '../knowledge/columns/years';
import { NO_AGENCY } from '../agency';
import { type Bilingual } from '../language/bilingual';
import { DEFAULT_SETTINGS } from '../settings';
import { type FormContext, type FormOptions, FormOptionError } from './form';
import { type FormRecord } from './layout/field';
import { signersOf } from './signers';

/** The longest plan in use is the 20-year RPJPN/RPJPD; a sheet stays readable up to here. */
const MOST_YEARS = 25;
const MOST_ROWS = 500;

/** @throws FormOptionError when years or rows are outside their limits. */
export function formContext(options: FormOptions, records: readonly FormRecord[], example: boolean): FormContext {
  const { from, to } = yearSpan(options.years);
  const rows = checkedRows(options.rows);
  const { language } = options;
  const say = (text: Bilingual) => text[language];
  return {
    years: fromTo(from, to),
    firstYear: from,
    lastYear: to,
    period: from === to ? String(from) : `${from}-${to}`,
    rows: Math.max(rows, records.length),
    level: options.level,
    language,
    formulas: options.formulas,
    measurement: options.measurement ?? DEFAULT_SETTINGS,
    paper: options.paper ?? 'F4',
    today: options.today ?? '………………',
    signers: signersOf(options.level, options.agency ?? NO_AGENCY, say),
    records,
    example,
    say,
  };
}

function yearSpan(years: FormOptions['years']): { from: number; to: number } {
  const given = 'from' in years ? [years.from, years.to] : [...years];
  const from = Math.min(...given);
  const to = Math.max(...given);
  const sound = given.length > 0 && given.every((year) => Number.isInteger(year));
  if (!sound || from < YEARS.first || to > YEARS.last) {
    throw new FormOptionError({
      id: `Tahun harus bilangan bulat antara ${YEARS.first} dan ${YEARS.last}, misalnya 2025-2029.`,
      en: `Years must be whole numbers between ${YEARS.first} and ${YEARS.last}, for example 2025-2029.`,
    });
  }
  if (to - from + 1 > MOST_YEARS) {
    throw new FormOptionError({
      id: `Satu formulir memuat paling banyak ${MOST_YEARS} tahun; ${from}-${to} adalah ${to - from + 1} tahun.`,
      en: `A form holds at most ${MOST_YEARS} years; ${from}-${to} is ${to - from + 1} years.`,
    });
  }
  return { from, to };
}

function checkedRows(rows: number): number {
  if (Number.isInteger(rows) && rows >= 1 && rows <= MOST_ROWS) return rows;
  throw new FormOptionError({
    id: `Jumlah baris harus bilangan bulat antara 1 dan ${MOST_ROWS}.`,
    en: `The number of rows must be a whole number between 1 and ${MOST_ROWS}.`,
  });
}
