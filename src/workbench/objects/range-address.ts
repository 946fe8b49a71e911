import { parseArea } from '../model/address';
import { WorkbookError } from '../model/errors';
import { type Workbook } from '../model/workbook';
import { type RangeRef } from './range-ref';

/** The sheet's own range for an address; the address may name the same sheet. */
export function rangeAt(workbook: Workbook, { sheet }: Pick<RangeRef, 'sheet'>, address: string): RangeRef {
  const area = parseArea(address.includes('!') ? address.slice(address.lastIndexOf('!') + 1) : address);
  if (area) return { sheet, area };
  const name = workbook.names.find((defined) => defined.name.toLowerCase() === address.toLowerCase());
  const named = name && areaOfFormula(workbook, name.formula);
  if (!named) throw new WorkbookError('InvalidArgument');
  return named;
}

/** The range that a formula such as `=Sheet1!$A$1:$B$2` stands for. */
export function areaOfFormula(workbook: Workbook, formula: string): RangeRef | null {
  const match = /^=(?:'((?:[^']|'')*)'|([^!']+))!([$A-Za-z0-9:]+)$/.exec(formula.trim());
  if (!match) return null;
  const sheet = workbook.findSheet((match[1] ?? match[2] ?? '').replace(/''/g, "'"));
  const area = parseArea(match[3] ?? '');
  return sheet && area ? { sheet, area } : null;
}

/** A source that is given as text: on its own sheet, or on the one of the range. */
export function sourceOf(workbook: Workbook, ref: RangeRef, text: string): RangeRef {
  const full = areaOfFormula(workbook, `=${text}`);
  return full ?? rangeAt(workbook, ref, text);
}
