import { fillEntries, type Input, writeEntries } from '../model/edit';
import { type EnteredValue, entryText, isErrorText } from '../model/entry';
import { ENGLISH_LOCALE, formulaToLocal, numberFormatFromLocal, numberFormatToLocal } from '../model/locale';
import { type Workbook } from '../model/workbook';
import { type HostType } from '../protocol/host-object';
import { setNumberFormats } from './number-formats';
import { common, mapCells, type RangeRef } from './range-ref';

export function valueInRange({ sheet }: RangeRef, row: number, column: number): EnteredValue {
  return sheet.cell(row, column)?.value ?? '';
}

function valueType(value: EnteredValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'Double';
  return isErrorText(value) ? 'Error' : 'String';
}

/** Writes a matrix, or one entry into all cells. */
function write(ref: RangeRef, value: unknown, workbook: Workbook, locale = ENGLISH_LOCALE): void {
  if (Array.isArray(value)) {
    const matrix = value.map((line: unknown) => (Array.isArray(line) ? line : [line])) as Input[][];
    writeEntries(workbook, ref.sheet, ref.area, matrix, locale);
  } else if (value !== null && value !== undefined) {
    fillEntries(workbook, ref.sheet, ref.area, value as EnteredValue, locale);
  }
}

/** What stands in the cells of a range: values, formulas, texts and number formats. */
export const contents: Required<Pick<HostType<RangeRef>, 'get' | 'set'>> = {
  get: {
    Values: (ref) => mapCells(ref, (row, column) => valueInRange(ref, row, column)),
    Formulas: (ref, { quirks }) =>
      mapCells(ref, (row, column) => {
        const cell = ref.sheet.cell(row, column);
        if (quirks.has('tumpah') && cell?.spilledFrom) return '';
        return cell?.formula ?? valueInRange(ref, row, column);
      }),
    FormulasLocal: (ref, { workbook }) =>
      mapCells(ref, (row, column) => {
        const cell = ref.sheet.cell(row, column);
        return cell?.formula === undefined ? (cell?.value ?? '') : formulaToLocal(cell.formula, workbook.locale);
      }),
    Text: (ref, { workbook }) =>
      mapCells(ref, (row, column) =>
        entryText(valueInRange(ref, row, column), ref.sheet.shownFormat(row, column), workbook.locale),
      ),
    ValueTypes: (ref) => mapCells(ref, (row, column) => valueType(valueInRange(ref, row, column))),
    NumberFormat: (ref, { quirks }) =>
      mapCells(ref, (row, column) =>
        quirks.has('format-nilai') ? ref.sheet.shownFormat(row, column) : ref.sheet.numberFormat(row, column),
      ),
    NumberFormatLocal: (ref, { workbook }) =>
      mapCells(ref, (row, column) => numberFormatToLocal(ref.sheet.numberFormat(row, column), workbook.locale)),
    HasSpill: (ref) =>
      common(ref, (row, column) => {
        const cell = ref.sheet.cell(row, column);
        return cell?.spill !== undefined || cell?.spilledFrom !== undefined;
      }),
  },
  set: {
    Values: (ref, value, { workbook }) => write(ref, value, workbook),
    Formulas: (ref, value, { workbook }) => write(ref, value, workbook),
    FormulasLocal: (ref, value, { workbook }) => write(ref, value, workbook, workbook.locale),
    NumberFormat: (ref, value, { workbook }) => setNumberFormats(workbook, ref, value),
    NumberFormatLocal: (ref, value, { workbook }) =>
      setNumberFormats(workbook, ref, value, (code) => numberFormatFromLocal(code, workbook.locale)),
  },
};
