import { type Area } from '../../model/address';
import { type ChartSeries } from '../../model/chart';
import { type EnteredValue, entryText } from '../../model/entry';
import { WorkbookError } from '../../model/errors';
import { type Sheet } from '../../model/sheet';
import { type Workbook } from '../../model/workbook';

/** The series that Excel makes of a block of cells: a heading names a series, a leading text column or row its categories. */
export function seriesFromRange(workbook: Workbook, sheet: Sheet, area: Area, seriesBy: string): ChartSeries[] {
  if (!['Auto', 'Columns', 'Rows'].includes(seriesBy)) throw new WorkbookError('InvalidArgument');
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && area.rows >= area.columns);
  // Written for columns; for rows the two directions change places.
  const [length, count] = byColumns ? [area.rows, area.columns] : [area.columns, area.rows];
  const place = (along: number, across: number) =>
    byColumns
      ? { row: area.row + along, column: area.column + across }
      : { row: area.row + across, column: area.column + along };
  const value = (along: number, across: number): EnteredValue => {
    const { row, column } = place(along, across);
    return sheet.cell(row, column)?.value ?? '';
  };
  const isText = (along: number, across: number) =>
    typeof value(along, across) === 'string' && value(along, across) !== '';
  const every = (size: number, test: (index: number) => boolean) =>
    Array.from({ length: size }, (_, index) => index).every(test);

  const hasCategories = count > 1 && every(length - 1, (index) => isText(index + 1, 0)) && length > 1;
  const first = hasCategories ? 1 : 0;
  const hasHeadings = length > 1 && every(count - first, (index) => isText(0, first + index));
  const start = hasHeadings ? 1 : 0;
  const block = (across: number): Area => {
    const { row, column } = place(start, across);
    return byColumns
      ? { row, column, rows: length - start, columns: 1 }
      : { row, column, rows: 1, columns: length - start };
  };
  return Array.from({ length: count - first }, (_, index) => {
    const across = first + index;
    const { row, column } = place(0, across);
    const heading = entryText(value(0, across), sheet.shownFormat(row, column), workbook.locale);
    return {
      name: hasHeadings ? heading : `Series${index + 1}`,
      nameSource: hasHeadings ? { sheet: sheet.id, area: { row, column, rows: 1, columns: 1 } } : null,
      values: { sheet: sheet.id, area: block(across) },
      categories: hasCategories ? { sheet: sheet.id, area: block(0) } : null,
      settings: {},
    };
  });
}
