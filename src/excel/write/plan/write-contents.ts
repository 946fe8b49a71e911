import { areaName } from '../../../core/sheet/address';
import { type SheetPlan } from '../../../core/sheet/plan';
import { contentsOf } from './contents';
import { type Instalments, REQUEST_BYTES, rowParts } from './instalments';

/** A letter that is not ASCII takes up to three bytes. */
const BYTES_PER_LETTER = 3;

/** Writes the plan's cells and number formats, a block of rows at a time. */
export async function writeContents(sheet: Excel.Worksheet, plan: SheetPlan, instalments: Instalments): Promise<void> {
  const contents = contentsOf(plan);
  if (!contents) return;
  const { area, formulas, numberFormats } = contents;
  const sizes = formulas.map((row, index) => bytesOf(row) + bytesOf(numberFormats[index] ?? []));
  for (const { from, count } of rowParts(sizes)) {
    const block = { ...area, top: area.top + from, bottom: area.top + from + count - 1 };
    const range = sheet.getRange(areaName(block));
    // In this order: a formula written into a cell of text format would stay a text.
    range.formulas = formulas.slice(from, from + count);
    range.numberFormat = numberFormats.slice(from, from + count);
    const size = sizes.slice(from, from + count).reduce((sum, each) => sum + each, 0);
    await instalments.add(2 * REQUEST_BYTES + size);
  }
}

function bytesOf(row: readonly unknown[]): number {
  let bytes = 0;
  for (const value of row) {
    if (typeof value !== 'string') bytes += NUMBER_BYTES;
    else bytes += QUOTES_BYTES + (IS_ASCII.test(value) ? value.length : value.length * BYTES_PER_LETTER);
  }
  return bytes;
}

const IS_ASCII = /^[ -~]*$/;
const QUOTES_BYTES = 6;
const NUMBER_BYTES = 10;
