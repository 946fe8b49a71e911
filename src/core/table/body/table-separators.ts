/** What the figures of a table, and of each of its columns, prove of the signs in use. Looked for when the first figure asks. */

import { type Separators, separatorsIn } from '../../language/figures/separators';

/** Where the texts of a table's columns are found. */
export interface ColumnTexts {
  /** What is typed as text below the header of the column. */
  textsIn(column: number): Iterable<string>;
}

export class TableSeparators {
  private readonly columns = new Map<number, Separators>();
  private whole: Separators | undefined;

  /** `figures`: the columns that hold figures. */
  constructor(
    private readonly figures: readonly number[],
    private readonly texts: ColumnTexts,
  ) {}

  /** The table's first, then the column's. */
  around(column: number): readonly Separators[] {
    if (this.whole === undefined) {
      for (const index of this.figures) this.columns.set(index, separatorsIn(this.texts.textsIn(index)));
      const all = [...this.columns.values()];
      this.whole = { comma: all.some(({ comma }) => comma), point: all.some(({ point }) => point) };
    }
    const own = this.columns.get(column);
    return own === undefined ? [this.whole] : [this.whole, own];
  }
}
