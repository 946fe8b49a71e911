/** Two rows below a share that count what it is made of: "Jumlah anak berakta" and "Jumlah seluruh anak", numerator and denominator. */

import { readQuantity } from '../../language/read-quantity';
import { withoutListMark } from '../../language/words/list-marks';
import { isQuotient } from '../roles/arithmetic';
import { type BodyRow } from '../model';
import { type SheetView } from '../sheet-view';
import { type TableFrame } from '../table-frame';
import { COUNTED, FRACTION_LABEL, namesDenominator } from './part-rows';

/** The rows of numerator and denominator. */
export interface FractionRows {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * By row of its indicator. Where the rows do not call themselves so, they are numerator and denominator only if those of some indicator
 * of the table make its share: two counts below a share may be two halves of a whole.
 */
export function fractionRows(
  view: SheetView,
  frame: TableFrame,
  rows: readonly BodyRow[],
): ReadonlyMap<number, FractionRows> {
  if (!rows.some(({ kind }) => kind === 'part')) return new Map();
  const found = new Map<number, FractionRows>();
  const labelled = new Map<number, FractionRows>();
  let isProven = false;
  for (const [index, { row, kind }] of rows.entries()) {
    const [first, second, third] = [rows[index + 1], rows[index + 2], rows[index + 3]];
    if (kind !== 'indicator' || first?.kind !== 'part' || second?.kind !== 'part' || third?.kind === 'part') continue;
    const pair = { numerator: first.row, denominator: second.row };
    const names = [first.row, second.row].map((each) => nameIn(view, frame, each));
    const [one, other] = names.map(namesDenominator);
    if (names.every((name) => FRACTION_LABEL.test(name)) && one !== other)
      labelled.set(row, one === true ? { numerator: second.row, denominator: first.row } : pair);
    else if (names.every((name) => COUNTED.test(withoutListMark(name)))) {
      found.set(row, pair);
      isProven ||= makesShare(view, frame, row, pair);
    }
  }
  return isProven ? new Map([...found, ...labelled]) : labelled;
}

function makesShare(view: SheetView, frame: TableFrame, row: number, pair: FractionRows): boolean {
  return frame.columns.some(({ role, index }) => {
    if (role !== 'actual') return false;
    const [share, part, whole] = [row, pair.numerator, pair.denominator].map((each) => figureAt(view, each, index));
    return share !== undefined && part !== undefined && whole !== undefined && isQuotient(share, part / whole);
  });
}

function figureAt(view: SheetView, row: number, column: number): number | undefined {
  const value = view.value(row, column);
  if (typeof value === 'number') return value;
  const reading = readQuantity(value, {});
  return reading.kind === 'single' ? reading.quantity.value : undefined;
}

function nameIn(view: SheetView, { names }: TableFrame, row: number): string {
  return names.map((column) => view.words(row, column)).find((words) => words !== '') ?? '';
}
