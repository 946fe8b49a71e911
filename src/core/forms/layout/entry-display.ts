/** An entry as a cell's content and number format. */

import { isPercent } from '../../language/units';
import { displayText, fixedFormat, groupedFormat } from '../../sheet/display';
import { type CellStyle, type PlannedContent } from '../../sheet/plan';
import { type Entry, type Field, type FormRecord } from './field';

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
  const digits = (isLong ? groupedFormat : fixedFormat)(decimals);
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

/** The width that a column needs for its numbers, in characters: one that is cut shows as "####". */
export function widthWithNumbers(field: Field, records: readonly FormRecord[]): number {
  return records.reduce((width, record) => Math.max(width, numberLength(field, record)), field.width);
}

function numberLength(field: Field, record: FormRecord): number {
  const given = field.input.kind === 'formula' ? field.input.gives?.(record) : undefined;
  const entry = record[field.key] ?? (given === undefined ? undefined : { value: given });
  if (typeof entry?.value !== 'number') return 0;
  const shown = shownEntry(field, entry, record['unit']);
  if (!('value' in shown)) return 0;
  return displayText(shown.value, shown.style?.numberFormat ?? 'General').length + BESIDE_NUMBERS;
}

/** What Excel keeps free on both sides of a number, with a little to spare for letters wider than digits. */
const BESIDE_NUMBERS = 2;
