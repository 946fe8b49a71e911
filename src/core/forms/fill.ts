/** Moves what a recognised table holds into a form, and says of everything else why it stayed behind. */

import { NO_AGENCY } from '../agency';
import { type Bilingual } from '../language/bilingual';
import { type CellPosition } from '../sheet/address';
import { type SheetPlan } from '../sheet/plan';
import { type IndicatorTable, type Role } from '../table/model';
import { type FormId, formById } from './catalogue';
import { formContext } from './context';
import { type FormContext, type FormInfo, type FormOptions, FormOptionError } from './form';
import { factsForForm, recordOf } from './fill-record';
import { type Field } from './layout/field';
import { namedAgency } from './named-agency';

/** The years are the table's own when they are left out. */
export type FillOptions = Omit<FormOptions, 'years' | 'example'> & Partial<Pick<FormOptions, 'years'>>;

/** A cell of the table whose content the form does not hold. */
export interface LeftBehind {
  readonly position: CellPosition;
  readonly text: string;
  readonly reason: Bilingual;
}

export interface FilledForm {
  readonly plan: SheetPlan;
  /** The page that is signed before it, for a form that has one. */
  readonly statement: SheetPlan | null;
  /** In reading order. */
  readonly left: readonly LeftBehind[];
}

/**
 * The form with the table's indicators in it. Nothing is lost in silence: each filled cell of the table is either in the
 * plan or in `left`.
 * @throws FormOptionError when neither the table nor the options name a year, or an option is outside its limits.
 */
export function fillForm(id: FormId, table: IndicatorTable, chosen: FillOptions): FilledForm {
  const form = formById(id);
  const options = { ...chosen, agency: namedAgency(chosen.agency ?? NO_AGENCY, [table], chosen.level) };
  const years = options.years ?? yearsFor(form, table);
  const empty = formContext({ ...options, years }, [], false);
  const fields = form.fields(empty);
  const filled = factsForForm(table, empty).indicators.map((facts) => recordOf(facts, fields, empty));
  const context = formContext(
    { ...options, years },
    filled.map(({ record }) => record),
    false,
  );
  const plan = form.build(context);
  return {
    plan,
    statement: form.statement?.(context) ?? null,
    left: [...leftRows(table), ...leftCells(table, filled, fields, empty), ...leftWords(filled)].sort(inReadingOrder),
  };
}

/** The years that a table speaks of: those of its targets, else of its actuals, else of its title. For the form's year choice. */
export function yearsOfTable(table: IndicatorTable): readonly number[] {
  const ofRole = (role: Role) =>
    table.columns.flatMap((column) => (column.role === role && column.year !== undefined ? [column.year] : []));
  const period = table.period ? [table.period.from, table.period.to] : [];
  const [years = []] = [ofRole('target'), ofRole('actual'), period].filter((each) => each.length > 0);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** For a form that shows no year. */
const UNUSED_YEAR = 2000;

/** A form of one year takes the last one with actuals, else the first; a report ends with the last one with actuals. */
function yearsFor(form: FormInfo, table: IndicatorTable): readonly number[] {
  const years = yearsOfTable(table);
  const [first] = years;
  if (first === undefined) {
    if (form.years === 'none') return [UNUSED_YEAR];
    throw new FormOptionError({
      id: 'Tabel ini tidak menyebut tahun. Pilih tahun formulirnya.',
      en: 'This table names no year. Choose the years of the form.',
    });
  }
  const measured = table.columns.flatMap(({ role, year }) => (role === 'actual' && year !== undefined ? [year] : []));
  const lastMeasured = measured.length > 0 ? Math.max(...measured) : null;
  if (form.years === 'year') return [lastMeasured ?? first];
  if (!form.looksBack || lastMeasured === null) return years;
  return [...years.filter((year) => year <= lastMeasured), ...measured];
}

const NOT_AN_INDICATOR: Bilingual = {
  id: 'Baris ini bukan indikator, jadi tidak punya tempat di formulir.',
  en: 'This row is no indicator, so the form has no place for it.',
};

function leftRows(table: IndicatorTable): LeftBehind[] {
  return table.rows
    .filter(({ kind, text }) => ['group', 'total', 'other'].includes(kind) && text !== '')
    .map(({ row, text }) => ({ position: { row, column: table.area.left }, text, reason: NOT_AN_INDICATOR }));
}

function leftCells(
  table: IndicatorTable,
  filled: readonly ReturnType<typeof recordOf>[],
  fields: readonly Field[],
  context: FormContext,
): LeftBehind[] {
  return table.indicators.flatMap((indicator, index) => {
    const figures = [...indicator.targets, ...indicator.actuals];
    const isUnread = ({ column }: CellPosition) =>
      figures.some(({ cell, reading }) => cell.position.column === column && reading.kind === 'blank');
    return table.columns.flatMap((column, place) => {
      const cell = indicator.cells[place];
      if (!cell || cell.text === '' || /^[-–—]$/.test(cell.text) || column.role === 'number') return [];
      if (filled[index]?.used.has(cell.position.column)) return [];
      return [
        { position: cell.position, text: cell.text, reason: whyLeft(column, fields, context, isUnread(cell.position)) },
      ];
    });
  });
}

const ONLY_THE_FIGURE: Bilingual = {
  id: 'Hanya angkanya yang dipindahkan: formulir ini tidak memiliki kolom Keterangan untuk tanda catatan kaki atau predikat di sampingnya.',
  en: 'Only the figure was moved: this form has no column of notes for the mark or the rating beside it.',
};

function leftWords(filled: readonly ReturnType<typeof recordOf>[]): LeftBehind[] {
  return filled.flatMap(({ cut }) => cut.map(({ position, text }) => ({ position, text, reason: ONLY_THE_FIGURE })));
}

const NO_FIGURE: Bilingual = {
  id: 'Bukan angka, jadi selnya di formulir dibiarkan kosong.',
  en: 'This is no figure, so its cell in the form stays empty.',
};

function whyLeft(
  column: IndicatorTable['columns'][number],
  fields: readonly Field[],
  { period }: FormContext,
  isUnread: boolean,
): Bilingual {
  const ofRole = fields.filter(({ source }) => source?.role === column.role);
  if (ofRole.some(({ input }) => input.kind === 'formula' && !input.editable)) {
    return { id: 'Formulir menghitungnya sendiri.', en: 'The form computes it itself.' };
  }
  const isSameTime = ofRole.some(
    ({ source }) => source?.year === column.year && source?.quarter === column.quarter && !column.revision,
  );
  if (isSameTime && isUnread) return NO_FIGURE;
  if (ofRole.length > 0 && column.year !== undefined) {
    const revised = column.revision === 'before';
    return revised
      ? {
          id: 'Nilai sebelum perubahan; formulir ini memuat nilai setelah perubahan.',
          en: 'The value before the revision; this form holds the one after it.',
        }
      : {
          id: `Formulir ini (tahun ${period}) tidak memuat "${column.header}".`,
          en: `This form (${period}) has no column for "${column.header}".`,
        };
  }
  return {
    id: `Formulir ini tidak memiliki kolom untuk "${column.header}".`,
    en: `This form has no column for "${column.header}".`,
  };
}

function inReadingOrder(a: LeftBehind, b: LeftBehind): number {
  return a.position.row - b.position.row || a.position.column - b.position.column;
}
