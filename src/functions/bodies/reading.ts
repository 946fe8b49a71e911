/** ANGKA, SATUAN, URAI. */

import { type QuantityReading, quantitiesOf } from '../../core/language/quantity';
import { readQuantity } from '../../core/language/read-quantity';
import { figureOf } from '../../core/measure/figure';
import { valueOf } from '../../core/measure/result';
import { isObstacle, numberIn } from '../call/amount';
import { BLANK_ANSWER, showError, showPlain } from '../call/answer';
import { type Body } from '../call/body';
import { eachCell, flatten } from '../call/broadcast';
import { type Cell, cellOf, isError } from '../call/cell';
import { type Answer, type Host } from '../call/host';

export const angka: Body = (args, host) =>
  eachCell(args, host, (raw) => {
    const amount = numberIn(cellOf(raw));
    return isObstacle(amount) ? showError(host, amount) : (amount ?? BLANK_ANSWER);
  });

export const satuan: Body = (args, host) =>
  eachCell(args, host, (raw) => {
    const cell = cellOf(raw);
    if (isError(cell)) return showError(host, cell);
    const [first] = quantitiesOf(readingOf(cell));
    return first?.unit ?? BLANK_ANSWER;
  });

export const urai: Body = (args, host) => {
  const rows = flatten(args[0]).flatMap((raw) => rowsOf(cellOf(raw), host));
  return rows.length > 0 ? rows : [[BLANK_ANSWER, BLANK_ANSWER]];
};

/** Blank cells of a range give no row. */
function rowsOf(cell: Cell, host: Host): Answer[][] {
  if (isError(cell)) return [[showError(host, cell), BLANK_ANSWER]];
  const reading = readingOf(cell);
  if (reading.kind === 'blank') return [];
  if (reading.kind === 'rating') return [[reading.label, BLANK_ANSWER]];
  const quantities = quantitiesOf(reading);
  if (quantities.length > 0) return quantities.map(({ value, unit }) => [showPlain(host, valueOf(value)), unit]);
  const figure = figureOf(reading, String(cell));
  return [[figure.kind === 'error' ? showError(host, figure) : BLANK_ANSWER, BLANK_ANSWER]];
}

function readingOf(cell: Exclude<Cell, { kind: 'hostError' }>): QuantityReading {
  if (cell === null) return { kind: 'blank' };
  return typeof cell === 'object' ? readQuantity(cell.fraction, { numberFormat: '0.##%' }) : readQuantity(cell);
}
