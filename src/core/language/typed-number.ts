/** A number that was typed as a number, as its number format shows it. */

import { displayText, isPercentFormat, showsDate } from '../sheet/display';
import { decimalsOf } from './number';
import { type QuantityReading } from './quantity';

/** A percent format shows hundred times the value; a date format shows no number at all. */
export function readTypedNumber(value: number, format: string | undefined): QuantityReading {
  if (!Number.isFinite(value)) return { kind: 'error', error: '#NUM!' };
  if (format === undefined || format === 'General') return single(value, '', decimalsOf(value));
  if (showsDate(format)) return { kind: 'text', text: displayText(value, format) };
  const section = format.split(';')[0] ?? '';
  const symbols = section.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (isPercentFormat(format)) {
    const percent = Number((value * 100).toPrecision(15));
    return single(percent, '%', fixedDecimals(symbols) ?? decimalsOf(percent));
  }
  return single(value, unitInFormat(section), fixedDecimals(symbols) ?? decimalsOf(value));
}

function fixedDecimals(symbols: string): number | undefined {
  const digits = /[0#?][0#?,]*(?:\.([0#?]*))?/.exec(symbols);
  if (!digits) return undefined;
  return digits[1]?.includes('#') ? undefined : (digits[1]?.length ?? 0);
}

/** `0 "orang"` shows a unit; so do `[$Rp-421]#,##0` and `"Rp"#,##0`. */
function unitInFormat(section: string): string {
  const currency = /\[\$([^\]-]+)/.exec(section)?.[1];
  const literals = [...section.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '').join(' ');
  return (currency ?? literals).trim();
}

function single(value: number, unit: string, decimals: number): QuantityReading {
  return { kind: 'single', quantity: { value, unit, decimals } };
}
