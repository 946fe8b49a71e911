/** Rows of the body that are a header: the table's own after a page break, that of another table, the numbers of the columns. */

import {
  type HeaderReader,
  isHeaderLike,
  isMeasured,
  isDatedOnly,
  isPeriodOnly,
  namesOverPeriods,
  readingsIn,
} from '../header/header-reading';
import { type HeaderCell } from '../header/header-scan';
import { isYearNumber } from '../../knowledge/columns/years';
import { type CellValue } from '../../sheet/grid';
import { type SheetView } from '../sheet-view';
import { type TableFrame } from '../table-frame';
import { isColumnNumber, isInteger, isNumberLike, isUnitText } from '../../language/cell-kinds';
import { hasWords } from './row-texts';
import { areColumnsLettered, columnNumbers } from '../numbering';
import { ROWS } from '../weights';

/** Fewer may be remarks. */
const FEWEST_PERIODS = 3;

export class RepeatedHeader {
  constructor(
    private readonly view: SheetView,
    private readonly frame: TableFrame,
    private readonly reader: HeaderReader,
    private readonly hits: ReadonlyMap<number, readonly HeaderCell[]>,
  ) {}

  /** The table's own header once more, wholly or one of its rows. */
  isHeaderAgain(row: number, filled: readonly number[]): boolean {
    return this.saysTheSame(row, filled) && !this.isOfOtherPeriod(row, filled);
  }

  private saysTheSame(row: number, filled: readonly number[]): boolean {
    const first = filled[0];
    if (first === undefined || !this.frame.isHeaderValue(first, this.view.value(row, first))) {
      return this.saysTheSameRoles(row, filled);
    }
    const same = filled.filter((column) => this.frame.isHeaderValue(column, this.view.value(row, column))).length;
    if (same === 1 && filled.length === 1) return this.isParentRow(row);
    return same >= 2 && same >= ROWS.headerAgain * filled.length && !this.looksLikeFigures(row, filled);
  }

  /** "Target 2026" where the table says "Target 2025": the header of another table, however much of it is the same. */
  private isOfOtherPeriod(row: number, filled: readonly number[]): boolean {
    return filled.some((column) => {
      const own = this.frame.columnAt(column);
      if (own?.year === undefined || !isMeasured(own.role)) return false;
      const { period, coverage } = this.reader.read(this.view.text(row, column));
      return period.year !== undefined && period.year !== own.year && coverage === 1;
    });
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
    return same >= 2 && same >= ROWS.headerAgain * cells.length;
  }

  /** The header of another table. `standsApart`: after a gap or loose words, less is enough. */
  isOtherHeader(row: number, filled: readonly number[], standsApart: boolean): boolean {
    if (this.isHeaderRow(row, this.headerCellsIn(row), filled) || this.isOverPeriods(row, filled)) return true;
    if (this.namesPeriodsOnly(row, filled)) return true;
    if (!standsApart) return false;
    const reading = (column: number) => this.reader.read(this.view.text(row, column));
    const areShort = filled.length >= 3 && filled.every((column) => this.isShortText(row, column));
    // Nearly every row of a body ends here, at its first name or figure.
    if (!areShort && !filled.every((column) => isHeaderLike(reading(column)))) return false;
    const readings = readingsIn(this.reader, this.view, row, filled);
    // "Indikator | Tahun 2024 | Tahun 2025": the top row of a header, its other roles in the next.
    const named = readings.filter(({ role }) => role !== undefined);
    if (named.length > 0 && readings.every(isHeaderLike) && readings.some(isPeriodOnly) && filled.length >= 2)
      return true;
    if (!areShort) return false;
    return readings.filter(isHeaderLike).length >= ROWS.headerAgain * filled.length;
  }

  /** "JAN | FEB | MAR": also where the table has its names. */
  private namesPeriodsOnly(row: number, filled: readonly number[]): boolean {
    if (filled.length < FEWEST_PERIODS || !this.frame.names.some((column) => filled.includes(column))) return false;
    // Nearly every row of a body ends here, without a text that is read.
    if (filled.some((column) => isNoYear(this.view.value(row, column)))) return false;
    return filled.every((column) => isDatedOnly(this.reader.read(this.view.text(row, column))));
  }

  private isOverPeriods(row: number, filled: readonly number[]): boolean {
    return this.headerCellsIn(row).length > 0 && namesOverPeriods(readingsIn(this.reader, this.view, row, filled));
  }

  /** (1) (2) (3): the name column holds a number, and so do most others. */
  isNumbering(row: number, filled: readonly number[]): boolean {
    const { names, columns } = this.frame;
    if (filled.length < 2 || !names.some((column) => filled.includes(column))) return false;
    if (filled.length >= ROWS.numberedColumns * columns.length && areColumnsLettered(this.view, row, filled))
      return true;
    if (!names.every((column) => this.view.isBlank(row, column) || isColumnNumber(this.view.value(row, column))))
      return false;
    // "6=5/4" among them tells how its column is computed.
    const numbered = filled.filter((column) => isColumnNumber(this.view.value(row, column)));
    const numbers = columnNumbers(this.view, row, numbered);
    return numbers.length >= ROWS.numbered * filled.length && filled.length >= ROWS.numberedColumns * columns.length;
  }

  private isShortText(row: number, column: number): boolean {
    const text = this.view.text(row, column);
    return hasWords(text) && text.length <= 60 && !/\d/.test(text);
  }

  private headerCellsIn(row: number): readonly HeaderCell[] {
    const cells = this.hits.get(row) ?? [];
    return cells.filter((cell) => cell.column >= this.frame.left && cell.column <= this.frame.right);
  }

  /** A figure of the table's own; years and small numbers head columns too. */
  private isFigure(row: number, column: number): boolean {
    const text = this.view.text(row, column);
    return this.frame.figures.includes(column) && isNumberLike(text) && !isPeriodOnly(this.reader.read(text));
  }

  /** "Unit | 3": a number of its own, where those that head columns count on from one to the next. */
  private isLoneCount(row: number, column: number): boolean {
    const value = this.view.value(row, column);
    if (typeof value !== 'number' || !isNoYear(value) || this.frame.isHeaderValue(column, value)) return false;
    const beside = [this.view.value(row, column - 1), this.view.value(row, column + 1)];
    return beside[0] !== value - 1 && beside[1] !== value + 1;
  }

  /** "Unit" heads a column in English, and counts things in Indonesian. */
  private isUnitOfRow({ column, text, reading }: HeaderCell): boolean {
    return reading.role !== 'unit' && this.frame.roleOf(column) === 'unit' && isUnitText(text);
  }

  private isHeaderRow(row: number, cells: readonly HeaderCell[], filled: readonly number[]): boolean {
    if (new Set(cells.map((cell) => cell.reading.role)).size < 2 || cells.length < ROWS.otherHeader * filled.length)
      return false;
    // "2. Realisasi PNBP | Rp | 120%": header words all the same, but in the place of a unit and beside a figure.
    if (cells.some((cell) => this.isUnitOfRow(cell))) return false;
    if (filled.some((column) => this.isFigure(row, column) || this.isLoneCount(row, column))) return false;
    return !this.frame.numbers.some((column) => isInteger(this.view.value(row, column)));
  }
}

/** A number that can only be a figure or a count. */
function isNoYear(value: CellValue): boolean {
  return typeof value === 'number' && !isYearNumber(value);
}
