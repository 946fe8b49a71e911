/** What stands below a table in its own columns without belonging to it: who signs it, and the scale of its ratings. */

import {
  isBlankMark,
  isInteger,
  isMeasureName,
  isNumberLike,
  isObjectiveText,
  isRatingText,
  isSureMeasureName,
  isUnitText,
} from '../../language/cell-kinds';
import { isIntervalText } from '../../language/interval';
import { type SheetView } from '../sheet-view';
import { type TableFrame } from '../table-frame';
import { hasLetter, isSignature } from './row-texts';
import { type RowsSoFar } from './rows-so-far';

/** Two who sign, with a place and a date or a number each. */
const WIDEST_SIGNATURE = 4;
/** Number, limits, name and what the step means. */
const WIDEST_STEP = 4;
/** Names and offices in words. */
const LONGEST_SIGNATURE = 8;

/** The cells state a step of a scale: its limits and its name, each in a cell of its own. */
export function statesStep(texts: readonly string[]): boolean {
  return texts.length <= WIDEST_STEP && texts.some(isIntervalText) && texts.some(isRatingText);
}

export class TableFoot {
  /** Columns in which somebody may sign, and an office is no owner or source of the row. */
  private readonly own: ReadonlySet<number>;
  private readonly units: readonly number[];

  constructor(
    private readonly view: SheetView,
    private readonly frame: TableFrame,
  ) {
    const { names, numbers, goals, objectives, figures, columns } = frame;
    this.units = columns.filter(({ role }) => role === 'unit').map(({ index }) => index);
    this.own = new Set([...names, ...numbers, ...goals, ...objectives, ...figures, ...this.units]);
  }

  /** `filled`: the row's filled columns. */
  holds(row: number, filled: readonly number[], past: RowsSoFar): boolean {
    return this.isLegend(row, filled, past) || this.isSigned(row, filled, past);
  }

  private isSigned(row: number, filled: readonly number[], past: RowsSoFar): boolean {
    if (past.signed) return !this.speaksOfIndicator(row, filled);
    if (filled.length > WIDEST_SIGNATURE || this.isMeasured(row, filled) || this.speaksOfIndicator(row, filled))
      return false;
    const signs = filled.some((column) => this.own.has(column) && isSignature(this.view.words(row, column)));
    if (!signs && !(past.standsApart && this.isNamesOnly(row, filled))) return false;
    past.beginSignature();
    return true;
  }

  /** Words beside each other in the columns of names and of figures, as two people sign; a lone text is read otherwise. */
  private isNamesOnly(row: number, filled: readonly number[]): boolean {
    const { names, figures } = this.frame;
    const isWords = (column: number) => {
      const words = this.view.words(row, column);
      return hasLetter(words) && !/\d/.test(words) && words.split(/\s+/).length <= LONGEST_SIGNATURE;
    };
    return (
      filled.some((column) => names.includes(column)) &&
      filled.some((column) => figures.includes(column)) &&
      filled.every((column) => (names.includes(column) || figures.includes(column)) && isWords(column))
    );
  }

  /** It has a number, a measure, a unit with a figure, or an objective: what only rows of the table have. */
  private speaksOfIndicator(row: number, filled: readonly number[]): boolean {
    const { names, numbers, goals, objectives } = this.frame;
    const words = (column: number) => this.view.words(row, column);
    return (
      numbers.some((column) => isInteger(this.view.value(row, column))) ||
      names.some((column) => isSureMeasureName(words(column))) ||
      [...goals, ...objectives, ...names].some((column) => isObjectiveText(words(column))) ||
      (this.units.some((column) => isUnitText(words(column))) && this.isMeasured(row, filled))
    );
  }

  private isMeasured(row: number, filled: readonly number[]): boolean {
    return this.frame.figures.some((column) => {
      if (!filled.includes(column)) return false;
      const text = this.view.words(row, column);
      return isNumberLike(this.view.value(row, column)) || isRatingText(text) || isBlankMark(text);
    });
  }

  /** A step of a scale, or the header right over its first one. */
  private isLegend(row: number, filled: readonly number[], past: RowsSoFar): boolean {
    if (this.isStep(row, filled, past.standsApart)) return true;
    const { left, right, numbers } = this.frame;
    if (filled.length > WIDEST_STEP || this.isMeasured(row, filled)) return false;
    if (numbers.some((column) => isInteger(this.view.value(row, column)))) return false;
    return this.isStep(row + 1, this.view.filledColumns(row + 1, left, right), past.standsApart);
  }

  private isStep(row: number, filled: readonly number[], standsApart: boolean): boolean {
    if (filled.length < 2 || filled.length > WIDEST_STEP) return false;
    const name = this.nameIn(row);
    const isPartOfStep = name === '' ? standsApart : isIntervalText(name) || isRatingText(name);
    if (isPartOfStep && statesStep(filled.map((column) => this.view.text(row, column)))) return true;
    return standsApart && this.isNamedInterval(row, filled, name);
  }

  /** "≥ 100 | Hijau": limits where no figure of an indicator stands, and words that are no rating we know. */
  private isNamedInterval(row: number, filled: readonly number[], name: string): boolean {
    if (isMeasureName(name) || isObjectiveText(name) || this.frame.figures.some((column) => filled.includes(column)))
      return false;
    const limits = filled.filter((column) => {
      const text = this.view.text(row, column);
      return isIntervalText(text) && /\d\d/.test(text);
    });
    return limits.length === 1 && filled.length <= 2;
  }

  private nameIn(row: number): string {
    for (const column of this.frame.names) {
      if (!this.view.isBlank(row, column)) return this.view.text(row, column);
    }
    return '';
  }
}
