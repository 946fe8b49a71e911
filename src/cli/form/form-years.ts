/** Chooses the years that a form is made for. */

import { yearsOfTable } from '../../core/forms/fill';
import { type Form } from '../../core/forms/form';
import { type Bilingual } from '../../core/language/bilingual';
import { type IndicatorTable } from '../../core/table/model';

/** A plan period is five years unless the user says otherwise. */
const PERIOD_YEARS = 5;

export interface FormYears {
  /** Left out: the table's own. */
  readonly years?: readonly number[];
  /** What the user may not have expected. */
  readonly note?: Bilingual;
}

/** The years a form is made for: those the user named, else those of the table, else the ones usual from this year on. */
export function formYears(
  form: Form,
  wanted: readonly number[] | undefined,
  table: IndicatorTable | null,
  thisYear: number,
): FormYears {
  if (wanted !== undefined) return asFarAsItGoes(form, wanted);
  if (table === null) return { years: usualYears(form, thisYear) };
  if (yearsOfTable(table).length > 0) return {};
  const years = usualYears(form, thisYear);
  if (form.years === 'none') return { years };
  const period = years.length === 1 ? String(thisYear) : `${years[0]}-${years[years.length - 1]}`;
  return {
    years,
    note: {
      id: `Tabel ini tidak menyebut tahun; formulirnya dibuat untuk ${period}. Tahun lain: --tahun.`,
      en: `This table names no year; the form is made for ${period}. For others: --tahun.`,
    },
  };
}

function asFarAsItGoes(form: Form, years: readonly number[]): FormYears {
  if (form.years === 'none') {
    return {
      years,
      note: {
        id: 'Formulir ini tidak memuat tahun; --tahun tidak dipakai.',
        en: 'This form has no years; --tahun is not used.',
      },
    };
  }
  const [first] = years;
  if (form.years === 'period' || first === undefined || years.length === 1) return { years };
  return {
    years: [first],
    note: {
      id: `Formulir ini untuk satu tahun; yang dipakai ${first}.`,
      en: `This form is for one year; it is made for ${first}.`,
    },
  };
}

/** A report looks back from this year, a plan looks ahead. */
function usualYears(form: Form, thisYear: number): readonly number[] {
  if (form.years === 'year') return [thisYear];
  const first = form.id === 'laporan-kinerja' ? thisYear - PERIOD_YEARS + 1 : thisYear;
  return Array.from({ length: PERIOD_YEARS }, (_, offset) => first + offset);
}
