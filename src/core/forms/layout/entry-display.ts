/** An entry as a cell's content and number format. */

import { isPercent } from '../../language/units';
import { fixedFormat } from '../../sheet/display';
import { type CellStyle, type PlannedContent } from '../../sheet/plan';
import { type Entry, type Field } from './field';

/** How the entry is shown: with its decimals, and with its unit where the table has no unit column (`85%`, `12 Dokumen`). */
export function shownEntry(
  field: Field,
  entry: Entry,
  unit: Entry | undefined,
): PlannedContent & { readonly style?: CellStyle } {
  const { value } = entry;
  if (typeof value !== 'number') return { value };
  const decimals = entry.decimals ?? decimalsOf(value);
  // No year is so large, and no reader counts seven digits.
  const isLong = Math.abs(value) >= GROUPED_FROM;
  const digits = isLong ? fixedFormat(decimals).replace('0', '#,##0') : fixedFormat(decimals);
  const name = field.carriesUnit ? String(unit?.value ?? '').replace(/"/g, '') : '';
  if (isPercent(name)) {
    // 0.825 and not 0.8250000000000001: the quotient at the precision in which the value was written.
    return { value: Number((value / 100).toFixed(decimals + 2)), style: { numberFormat: `${digits}%` } };
  }
  if (name !== '') return { value, style: { numberFormat: `${digits}" ${name}"` } };
  return entry.decimals === undefined && !isLong ? { value } : { value, style: { numberFormat: digits } };
}

const GROUPED_FROM = 10_000;

function decimalsOf(value: number): number {
  return /[.](\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}
