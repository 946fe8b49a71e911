/** A cell with figures, read when its figure is first asked for: most rules need only some of them. */

import { type QuantityReading } from '../../language/quantity';
import { readQuantity } from '../../language/read-quantity';
import { type Cell, type Column, type Measurement } from '../model';

/** `row`: the cells of the same role in the indicator's row, this one among them; they tell what a point in a figure means. */
export function measurementOf(column: Column, cell: Cell, unit: string | undefined, row: readonly Cell[]): Measurement {
  return new LazyMeasurement(column, cell, column.headerUnit ?? unit, row);
}

class LazyMeasurement implements Measurement {
  private read: QuantityReading | undefined;

  constructor(
    readonly column: Column,
    readonly cell: Cell,
    private readonly unit: string | undefined,
    private readonly row: readonly Cell[],
  ) {}

  get reading(): QuantityReading {
    this.read ??= readQuantity(typeof this.cell.value === 'string' ? this.cell.text : this.cell.value, {
      numberFormat: this.cell.numberFormat,
      ...(this.unit ? { unit: this.unit } : {}),
      neighbours: this.row.filter((cell) => cell !== this.cell).map((cell) => cell.value),
    });
    return this.read;
  }
}
