import { checkShape, restyle } from '../model/edit';
import { patchStyle } from '../model/style';
import { type Workbook } from '../model/workbook';
import { asText } from '../protocol/host-object';
import { type RangeRef } from './range-ref';

/** Sets one format for all cells, or one for each; null leaves a cell's format as it is. */
export function setNumberFormats(
  workbook: Workbook,
  { sheet, area }: RangeRef,
  value: unknown,
  read: (code: string) => string = (code) => code,
): void {
  if (!Array.isArray(value)) {
    if (value !== null) setOne(workbook, { sheet, area }, read(asText(value)));
    return;
  }
  const matrix = value.map((line: unknown) => (Array.isArray(line) ? (line as unknown[]) : [line]));
  checkShape(area, matrix);
  restyle(workbook, sheet, area, (style, row, column) => {
    const code = matrix[row - area.row]?.[column - area.column];
    return code === null || code === undefined ? style : patchStyle(style, formatPatch(read(asText(code))));
  });
}

function setOne(workbook: Workbook, { sheet, area }: RangeRef, code: string): void {
  restyle(workbook, sheet, area, (style) => patchStyle(style, formatPatch(code)));
}

function formatPatch(code: string) {
  return { numberFormat: code === 'General' || code === '' ? undefined : code };
}
