/** What a form is made of: the table that it is filled from, and the years that it is made for. */

import { type Bilingual, both, type Language } from '../../core/language/bilingual';
import { isReport } from '../../core/report/own-report';
import { type Settings } from '../../core/settings';
import { type SheetGrid } from '../../core/sheet/grid';
import { type IndicatorTable } from '../../core/table/model';
import { recognise } from '../../core/table/recognise';
import { didYouMean } from '../command-line/command-line';
import { readInput } from '../files/read-file';
import { printableName, type Terminal } from '../terminal';
import { Refusal, refuse } from '../refusal';
import { noTableLines, tablePlace } from '../tables-in-words';
import { yearsOfTable } from '../../core/forms/fill';
import { type Form, usualYears } from '../../core/forms/form';

export interface ChosenTable {
  readonly table: IndicatorTable;
  /** Of the workbook. */
  readonly settings: Settings;
  /** Every sheet of the workbook could be read. */
  readonly isWhole: boolean;
}

/**
 * An indicator table of a workbook, or of the named sheet: the first, or the one of that number. Says on the error stream
 * which one it is, and which others there are.
 * @throws Refusal when the file cannot be read, has no such sheet, or no such table on it.
 */
export function tableOfFile(
  { file, sheet, table: number = 1 }: { readonly file: string; readonly sheet?: string; readonly table?: number },
  language: Language,
  terminal: Terminal,
): ChosenTable {
  const { sheets: all, settings, unreadable } = readInput(file, language, terminal);
  const sheets = sheet === undefined ? all.filter((grid) => !isReport(grid)) : [sheetNamed(sheet, all)];
  const found = sheets.map((grid) => recognise(grid, settings));
  const tables = found.flatMap((each) => each.tables);
  if (tables.length === 0) {
    const near = found.flatMap(({ nearMisses }) => nearMisses);
    const english = noTableLines(near, 'en');
    const [lookedFor, ...closest] = noTableLines(near, 'id').map((id, index) => both(id, english[index] ?? id));
    throw new Refusal(both(`${file}: ${lookedFor?.id}`, `${file}: ${lookedFor?.en}`), closest);
  }
  const chosen = tables[number - 1];
  if (!chosen) {
    return refuse(
      `tidak ada tabel nomor ${number}. Yang ada: ${listed(tables)}.`,
      `there is no table number ${number}. There are: ${listed(tables)}.`,
    );
  }
  terminal.err(`${chosenWords(chosen, tables)[language]}\n`);
  return { table: chosen, settings, isWhole: unreadable.length === 0 };
}

/** `1 = IKU A5:N9, 2 = IKU A15:N20`. */
function listed(tables: readonly IndicatorTable[], except?: IndicatorTable): string {
  return tables.flatMap((table, index) => (table === except ? [] : [`${index + 1} = ${tablePlace(table)}`])).join(', ');
}

function chosenWords(table: IndicatorTable, tables: readonly IndicatorTable[]): Bilingual {
  const place = tablePlace(table);
  if (tables.length === 1) return { id: `Diisi dari ${place}.`, en: `Filled from ${place}.` };
  const others = listed(tables, table);
  return {
    id: `Diisi dari ${place}. Tabel lain tidak dipakai; pilih dengan --tabel: ${others}.`,
    en: `Filled from ${place}. Other tables were not used; choose one with --tabel: ${others}.`,
  };
}

function sheetNamed(wanted: string, sheets: readonly SheetGrid[]): SheetGrid {
  // Excel does not tell sheet names apart by case.
  const found = sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (found) return found;
  const names = sheets.map(({ name }) => name);
  const guess = didYouMean(wanted, names);
  const known = names.map((name) => `"${printableName(name)}"`).join(', ');
  return refuse(
    `tidak ada lembar "${wanted}".${guess.id}`,
    `there is no sheet "${wanted}".${guess.en}`,
    both(`Yang ada: ${known}.`, `There are: ${known}.`),
  );
}

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
