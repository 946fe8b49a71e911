/** The fixed part of a table before its rows are read: where the header is and what each column is for. */

import { type CellValue } from '../sheet/grid';
import { type RowKeys } from './down/row-keys';
import { type HeaderBand } from './header/header-shape';
import { type Column } from './model';
import { hasTrait, type Role } from '../knowledge/columns/roles';
import { type SheetView } from './sheet-view';

export class TableFrame {
  readonly names: readonly number[];
  readonly numbers: readonly number[];
  readonly goals: readonly number[];
  readonly objectives: readonly number[];
  /** The columns of objectives before each column of names; a single one has them all. */
  readonly objectivesByName: ReadonlyMap<number, readonly number[]>;
  /** Columns with figures that measure the indicator; budgets, weights and scores are not among them. */
  readonly figures: readonly number[];
  /** Those of the figures that follow from others: means of them stand in headings and totals too. */
  readonly results: readonly number[];
  /** Columns that describe the indicator: unit, calculation, source, owner …; headings bear weights, scores and budgets too. */
  readonly details: readonly number[];
  /** Columns that only an indicator fills, not the objective, group or programme that it stands under. */
  readonly descriptions: readonly number[];
  /** Columns of words that may say of which place, office or group each row of one indicator is, or in which unit it is measured. */
  readonly divisions: readonly number[];
  private readonly headerTexts = new Map<number, Set<CellValue>>();
  private readonly offsets: ReadonlyMap<number, number>;

  constructor(
    view: SheetView,
    readonly band: HeaderBand,
    readonly columns: readonly Column[],
    /** The column of names holds objectives too, or goals, or programmes: `Sasaran / Indikator`. */
    readonly namesHoldObjectives: boolean,
    /** Another column says of which period each row of an indicator is, or which of its figures. */
    isKeyed = false,
    /** Those of its figures stand below the names, in their column. */
    readonly keysAmongNames?: RowKeys,
  ) {
    this.names = this.indexesOf('indicator');
    this.numbers = this.indexesOf('number');
    this.goals = this.indexesOf('goal');
    this.objectives = this.indexesOf('objective');
    this.objectivesByName = new Map(this.names.map((name) => [name, this.objectivesOf(name)]));
    this.figures = columns.filter(({ role }) => hasTrait(role, 'measures')).map(({ index }) => index);
    const placed = new Set([...this.names, ...this.numbers, ...this.goals, ...this.objectives, ...this.figures]);
    this.details = columns
      .filter(({ index, role }) => !placed.has(index) && !hasTrait(role, 'periodic'))
      .map(({ index }) => index);
    this.results = columns.filter(({ role }) => hasTrait(role, 'derived')).map(({ index }) => index);
    this.descriptions = columns.filter(({ role }) => hasTrait(role, 'describes')).map(({ index }) => index);
    const mayDivide = ({ role, header }: Column) => (role === 'other' || role === 'owner') && header !== '';
    // What is measured in tonnes as well is numbered once, where rows are numbered at all.
    const units = this.numbers.length > 0 ? this.indexesOf('unit') : [];
    this.divisions = isKeyed ? [] : [...columns.filter(mayDivide).map(({ index }) => index), ...units];
    this.offsets = new Map(columns.map(({ index }, offset) => [index, offset]));
    for (const { index } of columns) {
      const texts = new Set<CellValue>();
      for (let row = band.top; row <= band.bottom; row++) {
        if (!view.isBlank(row, index)) texts.add(comparable(view.value(row, index)));
      }
      this.headerTexts.set(index, texts);
    }
  }

  get left(): number {
    return this.band.left;
  }

  get right(): number {
    return this.band.right;
  }

  /** The column's place among `columns`, -1 when it is none of them. */
  offsetOf(column: number): number {
    return this.offsets.get(column) ?? -1;
  }

  columnAt(column: number): Column | undefined {
    return this.columns[this.offsetOf(column)];
  }

  roleOf(column: number): Role | undefined {
    return this.columnAt(column)?.role;
  }

  /** The value stands in the header of this column too. */
  isHeaderValue(column: number, value: CellValue): boolean {
    return this.headerTexts.get(column)?.has(comparable(value)) ?? false;
  }

  private objectivesOf(name: number): readonly number[] {
    if (this.names.length === 1) return this.objectives;
    const previous = this.names[this.names.indexOf(name) - 1] ?? -1;
    return this.objectives.filter((column) => previous < column && column < name);
  }

  private indexesOf(role: Role): number[] {
    return this.columns.filter((column) => column.role === role).map((column) => column.index);
  }
}

/** Long texts are no header cells; they need no folding. */
function comparable(value: CellValue): CellValue {
  return typeof value === 'string' && value.length <= 200 ? value.replace(/\s+/g, ' ').trim().toLowerCase() : value;
}
