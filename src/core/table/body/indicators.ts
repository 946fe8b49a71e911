/** The indicators of a table from its rows: each with what belongs to it, and with what it shares with the rows above. */

import { type CaptionParents } from '../down/caption-parents';
import { firstWord } from '../../language/words/find-words';
import { withoutListMark } from '../../language/words/list-marks';
import { hasTrait } from '../../knowledge/columns/roles';
import { type NameAbove } from '../down/place-rows';
import { type BodyRow, type Column, type Indicator, type Role, type SharedText } from '../model';
import { type SheetView } from '../sheet-view';
import { type TableFrame } from '../table-frame';
import { fractionRows, type FractionRows } from './fraction-rows';
import { type NameShape, nameShapes, type NameShapes } from './name-shapes';
import { DividedName, openingOf, ParentRow, type RowSpan } from './parent-row';
import { detailCell, type NameOver, RowIndicator } from './row-indicator';
import { hasLetter } from './row-texts';
import { SharedTexts } from './shared-texts';
import { type ColumnTexts, TableSeparators } from './table-separators';

/** `caption`: what stands above the table for all its rows until one of them says otherwise. `names`: what each of its rows is a part of. */
export function readIndicators(
  view: SheetView,
  frame: TableFrame,
  rows: readonly BodyRow[],
  caption: CaptionParents,
  names: readonly NameAbove[] = [],
): Indicator[] {
  return new IndicatorReading(view, frame, rows, caption, names).read();
}

/** The texts of a table's body, headings apart. */
class BodyTexts implements ColumnTexts {
  constructor(
    private readonly view: SheetView,
    private readonly rows: readonly BodyRow[],
  ) {}

  *textsIn(column: number): Generator<string> {
    for (const { row, kind } of this.rows) {
      if (kind === 'indicator' || kind === 'continuation' || kind === 'total') yield this.view.words(row, column);
    }
  }
}

/** What a level of a cascade says in a row. */
interface LevelTexts {
  readonly name: string;
  readonly others: readonly string[];
}

class IndicatorReading {
  private readonly shapes: NameShapes;
  private readonly shared: SharedTexts;
  private readonly separators: TableSeparators;
  private readonly fractions: ReadonlyMap<number, FractionRows>;
  /** The last name read in each column but the last, and what stood with it. */
  private readonly parents = new Map<number, LevelTexts>();
  /** The last name, and which columns speak of it: rows without one may go on with it. */
  private divided: DividedName | undefined;
  private dividedShape: NameShape | undefined;
  /** The row that the rows at hand are parts of. */
  private above: ParentRow | undefined;

  constructor(
    private readonly view: SheetView,
    private readonly frame: TableFrame,
    private readonly rows: readonly BodyRow[],
    caption: CaptionParents,
    private readonly namesAbove: readonly NameAbove[],
  ) {
    this.shapes = nameShapes(frame);
    this.shared = new SharedTexts(view, frame);
    this.shared.takeCaption(caption);
    this.fractions = fractionRows(view, frame, rows);
    this.separators = new TableSeparators(frame.figures, new BodyTexts(view, rows));
  }

  read(): Indicator[] {
    const indicators: Indicator[] = [];
    for (const [index, { row, kind }] of this.rows.entries()) {
      if (kind === 'group' || kind === 'objective' || kind === 'total') this.above = undefined;
      if (kind === 'group') this.shared.beginGroup(row);
      else if (kind === 'objective') this.shared.takeObjectiveRow(row);
      else if (kind === 'parent') this.beginParts(row);
      else if (kind === 'indicator') {
        this.shared.takeRow(row);
        if (this.above?.hasChild(row) === false) this.above = undefined;
        const lastRow = lastRowFrom(this.rows, index);
        for (const [at, name] of this.namesAbove.entries())
          indicators.push(...this.under(name, { row, lastRow }, at === 0));
        if (this.namesAbove.length > 0) continue;
        const divided = this.dividedIn(row);
        if (divided !== undefined) {
          indicators.push(this.indicator({ row, lastRow }, divided, this.divided));
          continue;
        }
        for (const shape of this.shapesIn(row)) {
          if (!this.isRepeatedParent(row, shape)) indicators.push(this.indicator({ row, lastRow }, shape));
        }
        this.above ??= this.opened(row);
      }
    }
    return indicators;
  }

  /** The shape of a row without a name that goes on with the one above, in the column that says of what; `undefined` for any other. */
  private dividedIn(row: number): NameShape | undefined {
    const { names, divisions } = this.frame;
    const name = names.find((column) => hasLetter(this.view.words(row, column)));
    if (name !== undefined) {
      const shape = this.shapesIn(row)[0];
      this.divided = shape && new DividedName(this.view, { row, lastRow: row }, shape.name);
      this.dividedShape = shape;
      return undefined;
    }
    const division = divisions.find((column) => hasLetter(this.view.words(row, column)));
    if (division === undefined || this.dividedShape === undefined) return undefined;
    return { ...this.dividedShape, name: division, number: undefined };
  }

  /** The row as a part of a name above the table: only the figures of that name are its own, and the row is numbered once. */
  private under(above: NameAbove, span: RowSpan, isFirst: boolean): Indicator[] {
    const own = new Set(above.columns);
    const isOwn = (column: Column) => own.has(column) || !hasTrait(column.role, 'measures');
    return this.shapesIn(span.row).map((shape) => {
      const columns = new Map([...shape.columns].map(([role, all]) => [role, all.filter(isOwn)]));
      return this.indicator(span, { ...shape, columns, number: isFirst ? shape.number : undefined }, above);
    });
  }

  private beginParts(row: number): void {
    this.shared.takeRow(row);
    const name = this.frame.names.find((column) => hasLetter(this.view.words(row, column)));
    this.above = name === undefined ? undefined : new ParentRow(this.view, this.frame, row, name);
  }

  /** The row when its name is one that those below go on with. */
  private opened(row: number): ParentRow | undefined {
    const [name, ...more] = this.frame.names;
    const opening = name === undefined || more.length > 0 ? undefined : openingOf(this.view.words(row, name));
    if (name === undefined || opening === undefined) return undefined;
    return new ParentRow(this.view, this.frame, row, name, opening);
  }

  /**
   * In a cascade the indicators of upper levels stand again in each row below: they are read once. With another figure, or under
   * another objective, the same name is an indicator of its own.
   */
  private isRepeatedParent(row: number, shape: NameShape): boolean {
    const { names } = this.frame;
    if (shape.name === names[names.length - 1]) return false;
    const now = this.levelTexts(row, shape);
    const before = this.parents.get(shape.name);
    const repeats =
      before?.name === now.name && now.others.every((text, at) => text === '' || text === before.others[at]);
    // What is left blank in a repeated row was said above.
    if (!repeats) this.parents.set(shape.name, now);
    return repeats;
  }

  private levelTexts(row: number, shape: NameShape): LevelTexts {
    const text = (column: number) => this.view.words(row, column);
    return { name: text(shape.name), others: this.columnsOfLevel(shape).map(text) };
  }

  /** The figures of a level, and what its name stands under: behind the name of the level above. */
  private columnsOfLevel({ name }: NameShape): readonly number[] {
    const { names, figures, columns } = this.frame;
    const above = Math.max(-1, ...names.filter((each) => each < name));
    const below = names.find((each) => each > name) ?? Number.POSITIVE_INFINITY;
    const under = columns.filter(({ index, role }) => hasTrait(role, 'above') && index > above && index < name);
    return [...under.map(({ index }) => index), ...figures.filter((column) => column > name && column < below)];
  }

  /** The names in the row with their columns. */
  private shapesIn(row: number): readonly NameShape[] {
    const named = this.frame.names.filter((column) => hasLetter(this.view.words(row, column)));
    const [first, ...more] = named;
    if (first === undefined) return [];
    const after = named.find((column) => this.frame.columnAt(column)?.revision === 'after');
    if (more.length === 0 || after !== undefined) {
      const shapes = after !== undefined && this.beginOtherwise(row, first, after) ? 'revised' : 'whole';
      const shape = this.levelIn(row, first) ?? this.shapes[shapes].get(after ?? first);
      return shape === undefined ? [] : [shape];
    }
    const parts = this.shapes.parts.filter((shape) => named.includes(shape.name));
    // The goal's indicator beside the objective's: only the one that the figures belong to is measured in this row.
    const measured = parts.filter((shape) => shape.measured);
    return measured.length > 0 ? measured : parts;
  }

  /** "Jumlah pasar …" that became "Persentase pasar …": what was aimed at before says nothing of it. */
  private beginOtherwise(row: number, before: number, after: number): boolean {
    const [first, second] = [before, after].map((column) => firstWord(withoutListMark(this.view.words(row, column))));
    return first !== second;
  }

  /** The columns of the one level that is named in the row, where each level has figures of its own and the others none here. */
  private levelIn(row: number, name: number): NameShape | undefined {
    const measured = this.shapes.parts.filter((shape) => shape.measured);
    const level = measured.find((shape) => shape.name === name);
    if (level === undefined || measured.length < 2) return undefined;
    const own = new Set([...level.columns.values()].flat().map(({ index }) => index));
    const others = this.frame.figures.filter((column) => !own.has(column));
    return others.every((column) => this.view.isBlank(row, column)) ? level : undefined;
  }

  private indicator(span: RowSpan, shape: NameShape, above?: NameOver): Indicator {
    const shared = (role: Role) => {
      const cell = detailCell(this.view, shape, span, role);
      if (cell?.text === '' && this.above !== undefined) return this.ofParent(this.above, shape, role);
      return cell && this.shared.detail(role, cell);
    };
    const { objectives, names } = this.frame;
    // The goal's indicator stands left of the objectives: none of them is its own.
    const standsUnderObjective =
      names.length === 1 || objectives.length === 0 || objectives.some((column) => column < shape.name);
    return new RowIndicator(this.view, this.frame, shape, this.separators, span, {
      goal: this.shared.goal(span.row),
      objective: standsUnderObjective ? this.shared.objective(span.row, shape.name) : undefined,
      dataSource: shared('dataSource'),
      owner: shared('owner'),
      parent: above ?? this.above,
      fraction: this.fractions.get(span.row),
    });
  }

  private ofParent({ span }: ParentRow, shape: NameShape, role: Role): SharedText | undefined {
    const cell = detailCell(this.view, shape, span, role);
    return cell && { ...this.shared.detail(role, cell), inherited: true };
  }
}

/** The last row that goes on with the indicator of row `index`. */
function lastRowFrom(rows: readonly BodyRow[], index: number): number {
  let last = rows[index]?.row ?? 0;
  for (let next = index + 1; next < rows.length; next++) {
    const { kind, row } = rows[next] ?? { kind: 'indicator', row: 0 };
    if (kind === 'continuation') last = row;
    else if (kind !== 'header' && kind !== 'numbering' && kind !== 'blank') break;
  }
  return last;
}
