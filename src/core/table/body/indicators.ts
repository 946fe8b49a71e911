/** The indicators of a table from its rows: each with what belongs to it, and with what it shares with the rows above. */

import { type QuantityReading } from '../../language/quantity';
import { readQuantity } from '../../language/read-quantity';
import { type CellArea } from '../../sheet/address';
import { type CellValue } from '../../sheet/grid';
import { explanationParts } from '../explanation-parts';
import {
  type BodyRow,
  type Cell,
  type Column,
  type Indicator,
  type Measurement,
  type Role,
  type SharedText,
} from '../model';
import { type SheetView } from '../sheet-view';
import { type TableFrame } from '../table-frame';
import { hasWords, startsLower } from './row-texts';

export function readIndicators(view: SheetView, frame: TableFrame, rows: readonly BodyRow[]): Indicator[] {
  return new IndicatorReading(view, frame).read(rows);
}

/** A name cell with the columns that speak of it. */
interface NameGroup {
  readonly name: number;
  readonly columns: readonly Column[];
}

class IndicatorReading {
  private readonly groups: readonly NameGroup[];
  private readonly bodyUsesMerges: boolean;
  private goal: Cell | undefined;
  private objective: Cell | undefined;
  private readonly shared = new Map<Role, SharedText>();

  constructor(
    private readonly view: SheetView,
    private readonly frame: TableFrame,
  ) {
    this.groups = nameGroups(frame);
    const { bottom, left, right } = frame.band;
    this.bodyUsesMerges = (view.grid.merges ?? []).some(
      (merge) => merge.top > bottom && merge.bottom > merge.top && merge.left >= left && merge.right <= right,
    );
  }

  read(rows: readonly BodyRow[]): Indicator[] {
    const indicators: Indicator[] = [];
    for (const [index, { row, kind }] of rows.entries()) {
      if (kind === 'group') this.beginGroup();
      else if (kind === 'objective') this.takeObjectiveRow(row);
      else if (kind === 'indicator') {
        const newObjective = this.takeObjective(row);
        if (newObjective) this.shared.clear();
        indicators.push(...this.indicatorsIn(row, lastRowFrom(rows, index)));
      }
    }
    return indicators;
  }

  private beginGroup(): void {
    this.goal = undefined;
    this.objective = undefined;
    this.shared.clear();
  }

  /** An objective in a row of its own holds for the rows below, wherever in the row it stands. */
  private takeObjectiveRow(row: number): void {
    if (this.takeObjective(row)) return;
    const [first] = this.view
      .filledColumns(row, this.frame.left, this.frame.right)
      .filter((column) => hasWords(this.view.text(row, column)));
    if (first === undefined) return;
    const cell = this.view.cell(row, first);
    if (/^(?:\d+[.)]\s*)?tujuan\b/i.test(cell.text)) [this.goal, this.objective] = [cell, undefined];
    else this.objective = cell;
    this.shared.clear();
  }

  /** Reads goal and objective of the row; says whether one of them begins here. */
  private takeObjective(row: number): boolean {
    const goal = this.ownText(row, this.frame.goals);
    const objective = this.ownText(row, this.frame.objectives);
    if (goal && !(this.goal && startsLower(goal.text))) {
      this.goal = goal;
      this.objective = undefined;
    }
    if (objective && !(this.objective && startsLower(objective.text))) this.objective = objective;
    return goal !== undefined || objective !== undefined;
  }

  private ownText(row: number, columns: readonly number[]): Cell | undefined {
    for (const column of columns) {
      if (!this.view.isBlank(row, column)) {
        const cell = this.view.cell(row, column);
        if (hasWords(cell.text)) return cell;
      }
    }
    return undefined;
  }

  private indicatorsIn(row: number, lastRow: number): Indicator[] {
    const named = this.groups.filter(({ name }) => hasWords(this.view.text(row, name)));
    const [only] = named;
    if (only && named.length === 1) {
      return [this.indicator(row, lastRow, { name: only.name, columns: this.frame.columns }, named.length)];
    }
    const revised = named.find(({ name }) => this.columnAt(name)?.revision === 'after');
    if (revised) return [this.indicator(row, lastRow, { name: revised.name, columns: this.frame.columns }, 1)];
    const measured = named.filter(({ columns }) => columns.some((column) => this.frame.figures.includes(column.index)));
    return (measured.length > 0 ? measured : named).map((group) => this.indicator(row, lastRow, group, named.length));
  }

  private columnAt(index: number): Column | undefined {
    return this.frame.columns.find((column) => column.index === index);
  }

  private indicator(row: number, lastRow: number, group: NameGroup, namesInRow: number): Indicator {
    const cells = this.frame.columns.map((column) => this.view.cell(row, column.index));
    const at = (role: Role): Cell | undefined => this.detail(row, lastRow, group, role);
    const unit = at('unit');
    const explanation = at('explanation');
    const parts = explanation && explanationParts(explanation.text);
    const measurements = this.measurements(row, lastRow, group, unit);
    const of = (role: Role) => measurements.filter((measurement) => measurement.column.role === role);
    const belowObjective = namesInRow === 1 || this.frame.objectives.some((column) => column < group.name);
    return {
      row,
      lastRow,
      name: this.view.cell(row, group.name),
      ...defined('number', this.number(row, group)),
      ...defined('goal', shared(this.goal, row)),
      ...defined('objective', belowObjective ? shared(this.objective, row) : undefined),
      ...defined('unit', unit),
      ...defined('calculation', at('calculation')),
      ...defined('explanation', explanation),
      ...defined('explanationParts', parts),
      ...defined('polarity', at('polarity')),
      ...defined('indicatorType', at('indicatorType')),
      ...defined('dataSource', this.sharedDetail(row, lastRow, group, 'dataSource')),
      ...defined('owner', this.sharedDetail(row, lastRow, group, 'owner')),
      ...defined('note', at('note')),
      baselines: of('baseline'),
      targets: of('target'),
      actuals: of('actual'),
      achievements: of('achievement'),
      ratings: of('rating'),
      cells,
    };
  }

  /** The number nearest to the name: with two number columns the first one numbers the objectives. */
  private number(row: number, group: NameGroup): Cell | undefined {
    const before = this.frame.numbers.filter((column) => column < group.name);
    const column = before[before.length - 1] ?? this.frame.numbers[0];
    return column === undefined ? undefined : this.view.cell(row, column);
  }

  /** The cell of the role that belongs to the indicator: its own columns first, the first filled cell from its rows. */
  private detail(row: number, lastRow: number, group: NameGroup, role: Role): Cell | undefined {
    const own = group.columns.filter((column) => column.role === role);
    const columns = own.length > 0 ? own : this.frame.columns.filter((column) => column.role === role);
    const revised = columns.filter((column) => column.revision === 'after');
    const [first] = columns;
    if (first === undefined) return undefined;
    for (const column of [...revised, ...columns]) {
      for (let at = row; at <= lastRow; at++) {
        if (!this.view.isBlank(at, column.index)) return this.view.cell(at, column.index);
      }
    }
    return this.view.cell(row, first.index);
  }

  /** A source or an owner written once for several rows: in a merged cell, or above within the same objective. */
  private sharedDetail(row: number, lastRow: number, group: NameGroup, role: Role): SharedText | undefined {
    const cell = this.detail(row, lastRow, group, role);
    if (cell === undefined) return undefined;
    if (cell.text !== '') {
      const own = { cell, inherited: false };
      this.shared.set(role, { cell, inherited: true });
      return own;
    }
    const merge = this.view.mergeAt(row, cell.position.column);
    if (merge !== undefined && merge.top < row) return this.fromMerge(merge);
    const above = this.bodyUsesMerges ? undefined : this.shared.get(role);
    return above ?? { cell, inherited: false };
  }

  private fromMerge(merge: CellArea): SharedText {
    return { cell: this.view.cell(merge.top, merge.left), inherited: true };
  }

  private measurements(row: number, lastRow: number, group: NameGroup, unit: Cell | undefined): Measurement[] {
    const columns = group.columns.filter((column) => this.frame.figures.includes(column.index));
    const cells = columns.map((column) => this.measuredCell(row, lastRow, column.index));
    return columns.flatMap((column, index) => {
      const cell = cells[index];
      if (cell === undefined) return [];
      const others = () =>
        cells.filter((_, other) => other !== index && columns[other]?.role === column.role).map((other) => other.value);
      return [new ReadMeasurement(column, cell, column.headerUnit ?? unit?.text, others)];
    });
  }

  private measuredCell(row: number, lastRow: number, column: number): Cell {
    for (let at = row; at <= lastRow; at++) {
      if (!this.view.isBlank(at, column)) return this.view.cell(at, column);
    }
    return this.view.cell(row, column);
  }
}

/** Reads its figure when it is first asked for: most reviews need only some of them. */
class ReadMeasurement implements Measurement {
  private read: QuantityReading | undefined;

  constructor(
    readonly column: Column,
    readonly cell: Cell,
    private readonly unit: string | undefined,
    private readonly neighbours: () => readonly CellValue[],
  ) {}

  get reading(): QuantityReading {
    this.read ??= readQuantity(this.cell.value, {
      numberFormat: this.cell.numberFormat,
      ...(this.unit ? { unit: this.unit } : {}),
      neighbours: this.neighbours(),
    });
    return this.read;
  }
}

function shared(cell: Cell | undefined, row: number): SharedText | undefined {
  return cell && { cell, inherited: cell.position.row !== row };
}

/** The property, or nothing at all when there is no value. */
function defined<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<Key, Value>>);
}

/** Each name column with the columns from it to the next one; what stands before the first belongs to the first. */
function nameGroups(frame: TableFrame): NameGroup[] {
  return frame.names.map((name, index) => {
    const from = index === 0 ? -1 : name;
    const to = frame.names[index + 1] ?? Number.POSITIVE_INFINITY;
    return { name, columns: frame.columns.filter((column) => column.index >= from && column.index < to) };
  });
}

function lastRowFrom(rows: readonly BodyRow[], index: number): number {
  let last = rows[index]?.row ?? 0;
  for (const next of rows.slice(index + 1, index + 1 + MOST_CONTINUATIONS)) {
    if (next.kind === 'continuation') last = next.row;
    else if (next.kind !== 'header' && next.kind !== 'numbering' && next.kind !== 'blank') break;
  }
  return last;
}

/** Rows looked at for the rest of one indicator. */
const MOST_CONTINUATIONS = 60;
