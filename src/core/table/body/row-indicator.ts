/** One indicator of a table, over the cells of its rows. Its parts are made when they are first asked for. */

import { DETAIL_ROLES, FIGURE_ROLES } from '../../knowledge/columns/roles';
import { explanationParts } from '../explanation-parts';
import {
  type Cell,
  type Column,
  type ExplanationParts,
  FIGURE_LISTS,
  type Indicator,
  type IndicatorDetails,
  type IndicatorFigures,
  type Measurement,
  type Role,
  type SharedText,
} from '../model';
import { type SheetView } from '../sheet-view';
import { type TableFrame } from '../table-frame';
import { type FractionRows } from './fraction-rows';
import { measurementOf } from './measurement';
import { type NameShape } from './name-shapes';
import { type RowSpan } from './parent-row';
import { type TableSeparators } from './table-separators';

/** What an indicator takes from the rows above it. */
export interface Inherited {
  readonly goal: SharedText | undefined;
  readonly objective: SharedText | undefined;
  readonly dataSource: SharedText | undefined;
  readonly owner: SharedText | undefined;
  /** What it is a part of. */
  readonly parent: NameOver | undefined;
  /** Rows of their own for what its actual is made of. */
  readonly fraction?: FractionRows | undefined;
}

/** A name in a row or a caption above, which its parts go on with. */
export interface NameOver {
  readonly name: Cell;
  /** The rows that say what the parts leave blank. */
  readonly span?: RowSpan;
  /** Said above the table of all its rows. */
  readonly unit?: Cell | undefined;
  /** The part's name as it is read below this one. */
  nameOf(part: Cell): Cell;
}

/** Has every list of figures and every detail as a getter. */
abstract class PartsOnDemand {
  static {
    for (const role of DETAIL_ROLES) {
      const get = function (this: PartsOnDemand) {
        return this.detail(role);
      };
      Object.defineProperty(this.prototype, role, { get });
    }
    for (const list of FIGURE_LISTS) {
      const get = function (this: PartsOnDemand) {
        return this.measurements(FIGURE_ROLES[list]);
      };
      Object.defineProperty(this.prototype, list, { get });
    }
  }

  /** The figures of one role, in sheet order. */
  abstract measurements(role: Role): readonly Measurement[];

  /** The cell of one role in its own rows, or in those of what it is a part of. */
  abstract detail(role: Role): Cell | undefined;
}

type WithParts = abstract new () => PartsOnDemand & IndicatorFigures & IndicatorDetails;

export class RowIndicator extends (PartsOnDemand as WithParts) implements Indicator {
  readonly row: number;
  readonly lastRow: number;
  readonly name: Cell;
  readonly parent?: Cell;
  readonly goal?: SharedText;
  readonly objective?: SharedText;
  readonly dataSource?: SharedText;
  readonly owner?: SharedText;
  private madeCells: readonly Cell[] | undefined;
  private readonly madeMeasurements = new Map<Role, readonly Measurement[]>();

  constructor(
    private readonly view: SheetView,
    private readonly frame: TableFrame,
    private readonly shape: NameShape,
    private readonly separators: TableSeparators,
    span: RowSpan,
    private readonly inherited: Inherited,
  ) {
    super();
    this.row = span.row;
    this.lastRow = span.lastRow;
    const name = view.cell(span.row, shape.name);
    const { parent } = inherited;
    this.name = parent?.nameOf(name) ?? name;
    if (parent) this.parent = parent.name;
    if (inherited.goal) this.goal = inherited.goal;
    if (inherited.objective) this.objective = inherited.objective;
    if (inherited.dataSource) this.dataSource = inherited.dataSource;
    if (inherited.owner) this.owner = inherited.owner;
  }

  get number(): Cell | undefined {
    return this.shape.number === undefined ? undefined : filledCell(this.view, this, this.shape.number);
  }

  get unit(): Cell | undefined {
    return this.detail('unit') ?? this.inherited.parent?.unit;
  }

  get explanationParts(): ExplanationParts | undefined {
    const { explanation } = this;
    return explanation && explanationParts(explanation.text);
  }

  get cells(): readonly Cell[] {
    this.madeCells ??= this.frame.columns.map((column) => filledCell(this.view, this, column.index));
    return this.madeCells;
  }

  measurements(role: Role): readonly Measurement[] {
    let made = this.madeMeasurements.get(role);
    if (made === undefined) {
      const row = this.fractionRow(role);
      const columns = row === undefined ? (this.shape.columns.get(role) ?? []) : this.countedColumns(role);
      const cells = columns.map(({ index }) =>
        row === undefined ? filledCell(this.view, this, index) : this.view.cell(row, index),
      );
      // What a share is made of is counted.
      const unit = row === undefined ? this.unit?.text : undefined;
      const around = { unit, name: this.name.text, row: cells, separators: this.separators };
      made = cells.flatMap((cell, index) => {
        const column = columns[index];
        return column === undefined ? [] : [measurementOf(column, cell, around)];
      });
      this.madeMeasurements.set(role, made);
    }
    return made;
  }

  private fractionRow(role: Role): number | undefined {
    return role === 'numerator' || role === 'denominator' ? this.inherited.fraction?.[role] : undefined;
  }

  /** Below the actual of a period stands what it is made of. */
  private countedColumns(role: Role): readonly Column[] {
    return (this.shape.columns.get('actual') ?? []).map((column) => ({ ...column, role }));
  }

  detail(role: Role): Cell | undefined {
    const own = detailCell(this.view, this.shape, this, role);
    const { parent } = this.inherited;
    if (own === undefined || own.text !== '' || parent?.span === undefined) return own;
    return detailCell(this.view, this.shape, parent.span, role);
  }
}

/** The first filled cell of the role, a blank one when none is filled, nothing without such a column. */
export function detailCell(view: SheetView, shape: NameShape, span: RowSpan, role: Role): Cell | undefined {
  const columns = shape.columns.get(role);
  const [first] = columns ?? [];
  if (columns === undefined || first === undefined) return undefined;
  for (const { index } of columns) {
    for (let row = span.row; row <= span.lastRow; row++) if (!view.isBlank(row, index)) return view.cell(row, index);
  }
  return view.cell(span.row, first.index);
}

/** The cell in the indicator's row or, when it is blank there, in the rows that go on with it. */
function filledCell(view: SheetView, { row, lastRow }: RowSpan, column: number): Cell {
  for (let at = row; at <= lastRow; at++) {
    if (!view.isBlank(at, column)) return view.cell(at, column);
  }
  return view.cell(row, column);
}
