/** Rows that sum up or rate what stands above them, and those that are only called so. */

import { isWorth } from '../../knowledge/columns/roles';
import { isInteger, isNumberLike } from '../../language/cell-kinds';
import { apart } from '../roles/arithmetic';
import { type SheetView } from '../sheet-view';
import { type TableFrame } from '../table-frame';
import { ARITHMETIC } from '../weights';
import { type OwnRows, count, holds } from './own-rows';
import { namesRating, startsWithSum } from './row-texts';

/** Below a table stand no more rows that sum it up. */
const MOST_CLOSING_ROWS = 6;

/** Longer lists are not summed up in passing. */
const MOST_ADDENDS = 60;

export class ClosingRows {
  constructor(
    private readonly view: SheetView,
    private readonly frame: TableFrame,
    private readonly rows: OwnRows,
  ) {}

  /** "Nilai Kinerja Organisasi" with targets of its own, and a unit or a number amid those of the others, is an indicator, whatever else is called so. */
  aimsByItself(row: number, filled: readonly number[]): boolean {
    const { figures, results, descriptions } = this.frame;
    if (count(figures, filled) <= count(results, filled)) return false;
    return count(descriptions, filled) > 0 || this.isCountedOn(row);
  }

  /** Numbered between two rows that are numbered one less and one more. */
  private isCountedOn(row: number): boolean {
    const below = this.rows.nextOwnRow(row);
    return this.frame.numbers.some((column) => {
      const [before, own, next] = [row - 1, row, below].map((at) => parseInt(this.view.text(at, column), 10));
      return before !== undefined && own === before + 1 && next === own + 1;
    });
  }

  /**
   * "Jumlah ternak | | 1300" below "Jumlah sapi | Ekor | 800" and "Jumlah kambing | Ekor | 500": neither numbered nor described as the
   * others are, the last with figures, and as much as stands above it.
   */
  sumsUpAbove(row: number, label: string, filled: readonly number[]): boolean {
    const { numbers, descriptions, figures, results, left, right } = this.frame;
    if (!startsWithSum(label) || descriptions.length === 0 || count(descriptions, filled) > 0) return false;
    if (numbers.some((column) => isInteger(this.view.value(row, column)))) return false;
    const below = this.view.filledColumns(this.rows.nextOwnRow(row), left, right);
    if (count(figures, below) > 0) return false;
    const own = figures.filter((column) => !results.includes(column) && holds(filled, column));
    return own.some((column) => this.isSumOfAbove(row, column));
  }

  private isSumOfAbove(row: number, column: number): boolean {
    const total = this.view.value(row, column);
    let [sum, addends] = [0, 0];
    for (let above = row - 1; above > this.frame.band.bottom && addends < MOST_ADDENDS; above--) {
      const value = this.view.value(above, column);
      if (typeof value !== 'number') break;
      sum += value;
      addends++;
    }
    return typeof total === 'number' && addends > 1 && apart(sum, total) < ARITHMETIC.slip;
  }

  /** "Predikat NKO | Baik" below the total that it rates. */
  ratesTotal(name: string, filled: readonly number[]): boolean {
    const { figures, results } = this.frame;
    return namesRating(name) && count(figures, filled) === count(results, filled);
  }

  /** Besides its name nothing but weights, scores and money. */
  holdsOnlyWorths(row: number, filled: readonly number[]): boolean {
    const others = filled.filter((column) => !this.frame.names.includes(column));
    const holdsWorth = (column: number) =>
      isWorth(this.frame.roleOf(column)) && isNumberLike(this.view.value(row, column));
    return others.length > 0 && others.every(holdsWorth);
  }

  /**
   * Without a number and a unit, where all others have them: the last row, "SKOR KOMPOSIT", sums up what stands above, and so do several:
   * "Jumlah indikator tercapai", "Jumlah indikator tidak tercapai".
   */
  endsTable(row: number): boolean {
    const { numbers, descriptions, figures, results, left, right } = this.frame;
    if (numbers.length === 0 && descriptions.length === 0) return false;
    let below = row;
    for (let looked = 0; looked < MOST_CLOSING_ROWS; looked++) {
      below = this.rows.nextOwnRow(below);
      const filled = this.view.filledColumns(below, left, right);
      if (filled.length <= 1) return true;
      const isClosing =
        count([...numbers, ...descriptions], filled) === 0 && count(figures, filled) === count(results, filled);
      if (!isClosing) return false;
    }
    return false;
  }
}
