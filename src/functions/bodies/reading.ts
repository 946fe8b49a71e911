/** ANGKA, SATUAN, URAI. */

import { type QuantityReading, quantitiesOf } from '../../core/language/quantity';
import { readQuantity } from '../../core/language/read-quantity';
import { figureOf } from '../../core/measure/figure';
import { BLANK, valueOf } from '../../core/measure/result';
import { type CellOutcome, rowsOf } from '../call/answer';
import { callOf } from '../call/call-of';
import { type CallCell, type ReadableCell, isError } from '../call/cell';
import * as signatures from '../signatures/texts';

export const angka = callOf(signatures.ANGKA, () => valueOf);

export const satuan = callOf(signatures.SATUAN, () => (cell) => {
  const [first] = quantitiesOf(readingOf(cell));
  return first ? valueOf(first.unit) : BLANK;
});

export const urai = callOf(signatures.URAI, () => (cells) => {
  const rows = cells.flatMap(rowsIn);
  return rowsOf(rows.length > 0 ? rows : [[BLANK, BLANK]]);
});

/** Blank cells of a range give no row. */
function rowsIn(cell: CallCell): CellOutcome[][] {
  if (isError(cell)) return [[cell, BLANK]];
  const reading = readingOf(cell);
  if (reading.kind === 'blank') return [];
  if (reading.kind === 'rating') return [[valueOf(reading.label), BLANK]];
  const quantities = quantitiesOf(reading);
  if (quantities.length > 0) return quantities.map(({ value, unit }) => [valueOf(value), valueOf(unit)]);
  const figure = figureOf(reading, String(cell));
  return [[figure.kind === 'error' ? figure : BLANK, BLANK]];
}

function readingOf(cell: ReadableCell): QuantityReading {
  if (cell === null) return { kind: 'blank' };
  return typeof cell === 'object' ? readQuantity(cell.fraction, { numberFormat: '0.##%' }) : readQuantity(cell);
}
