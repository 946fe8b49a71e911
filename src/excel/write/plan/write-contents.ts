import { areaName } from '../../../core/sheet/address';
import { type SheetPlan } from '../../../core/sheet/plan';
import { contentsOfPlan } from './contents';
import { sizedParts } from '../parts';
import { type Instalments, PART_BYTES, REQUEST_BYTES } from './instalments';

/** A letter that is not ASCII takes up to three bytes. */
const BYTES_PER_LETTER = 3;

/** Writes the plan's cells and number formats, a block of rows at a time. */
export async function writeContents(sheet: Excel.Worksheet, plan: SheetPlan, instalments: Instalments): Promise<void> {
  const contents = contentsOfPlan(plan);
  if (!contents) return;
  const { area, formulas, numberFormats } = contents;
  const rows = formulas.map((row, index) => {
    const formats = numberFormats[index] ?? [];
    return { formulas: row, formats, bytes: bytesOf(row) + bytesOf(formats) };
  });
  let { top } = area;
  for (const part of sizedParts(rows, ({ bytes }) => bytes, PART_BYTES)) {
    const range = sheet.getRange(areaName({ ...area, top, bottom: top + part.length - 1 }));
    // In this order: a formula written into a cell of text format would stay a text.
    range.formulas = part.map((row) => row.formulas);
    range.numberFormat = part.map(({ formats }) => formats);
    top += part.length;
    await instalments.add(2 * REQUEST_BYTES + part.reduce((sum, { bytes }) => sum + bytes, 0));
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
