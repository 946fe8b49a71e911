/** What each row below the header is, and where the table ends. */

import { type HeaderReader, isHeaderLike } from '../header/header-reading';
import { type HeaderCell } from '../header/header-scan';
import { type BodyRow, type BodyRowKind } from '../model';
import { type SheetView } from '../sheet-view';
import { type TableFrame } from '../table-frame';
import { isColumnNumber, isInteger, isMeasureName, isObjectiveText } from './cell-kinds';
import { hasWords, isAfterTable, isCode, isGroupText, isTotalText, startsLower } from './row-texts';

/** More blank rows than this end a table. */
const LONGEST_GAP = 5;
/** After this many blank rows only a row with figures takes the table up again. */
const SHORT_GAP = 1;

/** The table's rows from below the header to its last row. */
export function bodyRows(
  view: SheetView,
  frame: TableFrame,
  reader: HeaderReader,
  hits: ReadonlyMap<number, readonly HeaderCell[]>,
  lastPossibleRow: number,
): BodyRow[] {
  return new BodyReading(view, frame, reader, hits).read(lastPossibleRow);
}

class BodyReading {
  private readonly rows: BodyRow[] = [];
  private gap = 0;
  /** Kind of the last row that was not blank. */
  private last: BodyRowKind = 'other';
  /** A long gap, a gap with loose words after it, or a signature: the table may be over, and only a row with figures says no. */
  private closing = false;
  private hasIndicator = false;

  constructor(
    private readonly view: SheetView,
    private readonly frame: TableFrame,
    private readonly reader: HeaderReader,
    private readonly hits: ReadonlyMap<number, readonly HeaderCell[]>,
  ) {}

  read(lastPossibleRow: number): BodyRow[] {
    const { left, right, band } = this.frame;
    for (let row = band.bottom + 1; row <= lastPossibleRow; row++) {
      const filled = this.view.filledColumns(row, left, right);
      if (filled.length === 0) {
        this.rows.push({ row, kind: 'blank', text: '' });
        if (++this.gap > LONGEST_GAP) break;
        if (this.gap > SHORT_GAP) this.closing = true;
        continue;
      }
      const kind = this.kindOf(row, filled);
      if (kind === 'end') break;
      this.note(kind, this.view.words(row, filled[0] ?? left));
      this.rows.push({ row, kind, text: describes(kind) ? this.view.text(row, filled[0] ?? left) : '' });
      this.gap = 0;
      this.last = kind;
    }
    return withoutTail(this.rows);
  }

  /** What a row says of the rows after it. */
  private note(kind: BodyRowKind, first: string): void {
    if (kind === 'indicator') {
      this.closing = false;
      this.hasIndicator = true;
    } else if (kind === 'other' && (this.gap > 0 || isAfterTable(first))) this.closing = true;
  }

  private kindOf(row: number, filled: readonly number[]): BodyRowKind | 'end' {
    if (this.isHeaderAgain(row, filled)) return this.hasTitleSinceIndicator() ? 'end' : 'header';
    if (this.isOtherHeader(row, filled)) return 'end';
    if (this.isNumbering(row, filled)) return 'numbering';
    const { names, figures, details, numbers } = this.frame;
    const name = this.firstText(row, names);
    const figureCount = count(figures, filled);
    const detailCount = count(details, filled);
    const first = this.view.words(row, filled[0] ?? 0);
    if (isTotalText(name === '' || !hasWords(first) ? name || first : first)) return 'total';
    if (filled.length <= 2 && figureCount === 0 && isAfterTable(first)) return 'other';
    if (!hasWords(name)) return this.kindWithoutName(row, filled, first, figureCount);
    const numbered = count(numbers, filled) > 0;
    if (figureCount > 0) return 'indicator';
    if (this.closing && !(figures.length === 0 && numbered && detailCount > 0)) return 'other';
    if (this.goesOn(name, numbered, filled)) return 'continuation';
    if (detailCount > 0) return figures.length > 0 && isCode(name) ? 'group' : 'indicator';
    return this.kindOfNameAlone(row, filled, name, numbered);
  }

  /** A row with a name but neither figures nor details. */
  private kindOfNameAlone(row: number, filled: readonly number[], name: string, numbered: boolean): BodyRowKind {
    const { names, figures, numbers, goals, objectives } = this.frame;
    const alone = filled.length === 1;
    if (alone && this.gap > 0 && !isMeasureName(name)) return 'other';
    if (alone && this.gap > SHORT_GAP) return 'other';
    if (count(objectives, filled) > 0 || count(goals, filled) > 0) return 'indicator';
    if (isMeasureName(name)) return 'indicator';
    if (isObjectiveText(name) && objectives.length === 0 && figures.length > 0) return 'objective';
    const onlyHeaderWords = this.reader.read(name).coverage === 1;
    if (isGroupText(name) || isCode(name) || onlyHeaderWords) return startsAsObjective(name) ? 'objective' : 'group';
    if (numbered) {
      const isLetterNumber = numbers.some((column) => /^[a-z]/i.test(this.view.words(row, column)));
      return isLetterNumber && figures.length > 0 ? 'group' : 'indicator';
    }
    const nameComesFirst = [...objectives, ...goals].every((column) => column > Math.min(...names));
    return nameComesFirst && figures.length > 0 ? 'group' : 'indicator';
  }

  private kindWithoutName(row: number, filled: readonly number[], first: string, figureCount: number): BodyRowKind {
    const { goals, objectives, numbers, names } = this.frame;
    const objective = this.firstText(row, [...objectives, ...goals]);
    if (hasWords(objective)) {
      if (startsLower(objective) && count(numbers, filled) === 0 && this.followsIndicator()) return 'continuation';
      if (filled.length === 1 && this.gap > SHORT_GAP && !isObjectiveText(objective)) return 'other';
      return isGroupText(objective) && !startsAsObjective(objective) && figureCount === 0 ? 'group' : 'objective';
    }
    const startsLeft = (filled[0] ?? 0) < Math.min(...names);
    if (hasWords(first) && startsLeft && figureCount === 0) {
      return startsAsObjective(first) || isObjectiveText(first) ? 'objective' : 'group';
    }
    const onlyNumber = filled.every((column) => numbers.includes(column));
    return this.followsIndicator() && !onlyNumber ? 'continuation' : 'other';
  }

  private followsIndicator(): boolean {
    return (
      this.gap === 0 && ['indicator', 'continuation', 'header', 'numbering'].includes(this.last) && this.hasIndicator
    );
  }

  /** A gap and then words before the header: a table of its own, with the same columns. */
  private hasTitleSinceIndicator(): boolean {
    let words = false;
    for (let index = this.rows.length - 1; index >= 0; index--) {
      const kind = this.rows[index]?.kind;
      if (kind === 'blank') {
        if (words) return true;
      } else if (kind === 'group' || kind === 'objective' || kind === 'other') words = true;
      else return false;
    }
    return false;
  }

  /** The rest of the name above: it begins in lower case and brings nothing of its own. */
  private goesOn(name: string, numbered: boolean, filled: readonly number[]): boolean {
    if (numbered || !startsLower(name) || !this.followsIndicator()) return false;
    return (
      count(this.frame.objectives, filled) + count(this.frame.goals, filled) === 0 && this.frame.figures.length > 0
    );
  }

  /** The table's own header once more, wholly or one of its rows. */
  private isHeaderAgain(row: number, filled: readonly number[]): boolean {
    const first = filled[0];
    if (first === undefined || !this.frame.isHeaderValue(first, this.view.value(row, first))) {
      return this.saysTheSameRoles(row, filled);
    }
    const same = filled.filter((column) => this.frame.isHeaderValue(column, this.view.value(row, column))).length;
    if (same === 1 && filled.length === 1) return this.isParentRow(row);
    return same >= 2 && same >= 0.6 * filled.length && !this.looksLikeFigures(row, filled);
  }

  /** A header row with a single text (TARGET TAHUN over the years) is known by the header row below it. */
  private isParentRow(row: number): boolean {
    const { left, right, band } = this.frame;
    if (band.top === band.bottom || row >= this.view.area.bottom) return false;
    const below = this.view.filledColumns(row + 1, left, right);
    return below.length > 1 && this.isHeaderAgain(row + 1, below);
  }

  /** A lone repeat of figures (75 under 75) is no header. */
  private looksLikeFigures(row: number, filled: readonly number[]): boolean {
    return this.frame.names.some(
      (column) => filled.includes(column) && !this.frame.isHeaderValue(column, this.view.value(row, column)),
    );
  }

  private saysTheSameRoles(row: number, filled: readonly number[]): boolean {
    const cells = this.headerCellsIn(row);
    if (!this.isHeaderRow(row, cells, filled)) return false;
    const same = cells.filter((cell) => cell.reading.role === this.frame.roleOf(cell.column)).length;
    return same >= 2 && same >= 0.6 * cells.length;
  }

  /** The header of another table. */
  private isOtherHeader(row: number, filled: readonly number[]): boolean {
    if (this.isHeaderRow(row, this.headerCellsIn(row), filled)) return true;
    if (this.gap === 0 && !this.closing) return false;
    if (filled.length < 3 || !filled.every((column) => this.isShortText(row, column))) return false;
    const words = filled.filter((column) => isHeaderLike(this.reader.read(this.view.text(row, column))));
    return words.length >= 0.6 * filled.length;
  }

  private isShortText(row: number, column: number): boolean {
    const text = this.view.text(row, column);
    return hasWords(text) && text.length <= 60 && !/\d/.test(text);
  }

  private headerCellsIn(row: number): readonly HeaderCell[] {
    const cells = this.hits.get(row) ?? [];
    return cells.filter((cell) => cell.column >= this.frame.left && cell.column <= this.frame.right);
  }

  private isHeaderRow(row: number, cells: readonly HeaderCell[], filled: readonly number[]): boolean {
    if (new Set(cells.map((cell) => cell.reading.role)).size < 2 || cells.length < 0.5 * filled.length) return false;
    return !this.frame.numbers.some((column) => isInteger(this.view.value(row, column)));
  }

  /** (1) (2) (3): the name column holds a number, and so do most others. */
  private isNumbering(row: number, filled: readonly number[]): boolean {
    const { names, columns } = this.frame;
    if (filled.length < 2 || !names.some((column) => filled.includes(column))) return false;
    if (!names.every((column) => this.view.isBlank(row, column) || isColumnNumber(this.view.value(row, column))))
      return false;
    const numbered = filled.filter((column) => isColumnNumber(this.view.value(row, column))).length;
    return numbered >= 0.8 * filled.length && filled.length >= 0.4 * columns.length;
  }

  private firstText(row: number, columns: readonly number[]): string {
    for (const column of columns) {
      if (!this.view.isBlank(row, column)) return this.view.words(row, column);
    }
    return '';
  }
}

function count(columns: readonly number[], filled: readonly number[]): number {
  let found = 0;
  for (const column of columns) if (filled.includes(column)) found++;
  return found;
}

function startsAsObjective(text: string): boolean {
  return /^(?:\d+[.)]\s*|[a-z][.)]\s*)?(?:sasaran|tujuan)\b/i.test(text) && !/^(?:sasaran|tujuan)\s*$/i.test(text);
}

function describes(kind: BodyRowKind): boolean {
  return kind === 'group' || kind === 'objective' || kind === 'total' || kind === 'other';
}

/** Without what stands below the last indicator and does not belong to it. An objective right below stays: it lacks its indicator. */
function withoutTail(rows: readonly BodyRow[]): BodyRow[] {
  let end = rows.length;
  const belongs = (kind: BodyRowKind | undefined) =>
    kind === 'indicator' || kind === 'continuation' || kind === 'total';
  while (end > 0 && !belongs(rows[end - 1]?.kind)) end--;
  while (end > 0 && end < rows.length && rows[end]?.kind === 'objective') end++;
  return rows.slice(0, end);
}
