/** A cell with figures, read when its figure is first asked for: most rules need only some of them. */

import { type QuantityReading } from '../../language/quantity';
import { firstWord } from '../../language/words/find-words';
import { NUMBER_OF_THINGS } from '../../knowledge/names/measures';
import { readQuantity } from '../../language/read-quantity';
import { type Cell, type Column, type Measurement, unitOfColumn } from '../model';
import { type TableSeparators } from './table-separators';

/** What helps to read the figure of a cell. */
export interface Around {
  /** The indicator's unit as its column says it. */
  readonly unit: string | undefined;
  /** What the indicator is called. */
  readonly name?: string;
  /** The cells of the same role in the indicator's row, this one among them. */
  readonly row: readonly Cell[];
  readonly separators?: TableSeparators;
}

export function measurementOf(column: Column, cell: Cell, around: Around): Measurement {
  return new LazyMeasurement(column, cell, around);
}

class LazyMeasurement implements Measurement {
  private read: QuantityReading | undefined;

  constructor(
    readonly column: Column,
    readonly cell: Cell,
    private readonly around: Around,
  ) {}

  get reading(): QuantityReading {
    return (this.read ??= this.readFigure());
  }

  /** Most cells hold a number, which says itself what it is; of a text all that stands around it may be asked. */
  private readFigure(): QuantityReading {
    const { value, text, numberFormat } = this.cell;
    if (typeof value !== 'string') return readQuantity(value, { numberFormat });
    const { row, separators, name } = this.around;
    const unit = unitOfColumn(this.column, this.around.unit);
    return readQuantity(text, {
      numberFormat,
      ...(unit ? { unit } : {}),
      neighbours: row.filter((cell) => cell !== this.cell).map((cell) => cell.value),
      ...(name !== undefined && { isCount: () => NUMBER_OF_THINGS.has(firstWord(name)) }),
      ...(separators && { separators: () => separators.around(this.column.index) }),
    });
  }
}
