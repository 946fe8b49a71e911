/**
 * Names without figures over rows that only say of what: "Produksi tanaman pangan" over "Padi" and "Jagung", nothing else telling them
 * apart. Found for the whole table at once, when first asked for.
 */

import { isMeasureName, isObjectiveText } from '../../language/cell-kinds';
import { type SheetView } from '../sheet-view';
import { type TableFrame } from '../table-frame';
import { type OwnRows } from './own-rows';
import { hasLetter, isGroupText, isTotalText } from './row-texts';
import { SHORT_GAP } from './rows-so-far';

/** Two rows at least say what the name above them is divided by, so that others with one are believed. */
const FEWEST_PARTS = 2;

/** In words. */
const LONGEST_PART = 4;

interface Parent {
  readonly row: number;
  readonly name: string;
  readonly unit: string;
  readonly isNumbered: boolean;
  /** The units of its parts. */
  readonly parts: string[];
}

export class BareParents {
  private found: ReadonlySet<number> | undefined;
  private readonly unit: number | undefined;

  constructor(
    private readonly view: SheetView,
    private readonly frame: TableFrame,
    private readonly rows: OwnRows,
  ) {
    this.unit = frame.columns.find(({ role }) => role === 'unit')?.index;
  }

  has(row: number): boolean {
    return (this.found ??= this.find()).has(row);
  }

  /** Where names elsewhere in the table measure nothing either, a blank row among them lacks its figures. */
  private find(): ReadonlySet<number> {
    const { names, band, figures, left, right } = this.frame;
    const [name] = names;
    const parents: Parent[] = [];
    if (name === undefined || names.length > 1 || figures.length === 0) return new Set();
    let above: Parent | undefined;
    let others = 0;
    let measured = 0;
    for (let row = band.bottom + 1, gap = 0; gap <= SHORT_GAP; row++) {
      const filled = this.view.filledColumns(row, left, right);
      gap = filled.length === 0 ? gap + 1 : 0;
      const text = this.view.words(row, name);
      if (filled.length === 0 || isTotalText(text)) above = undefined;
      else if (above !== undefined && this.isPart(row, filled, text, above)) above.parts.push(this.unitIn(row));
      else if (!this.rows.isMeasured(filled, row)) {
        above = this.parentIn(row, text);
        if (above !== undefined) parents.push(above);
      } else {
        above = undefined;
        if (isMeasureName(text)) measured++;
        else others++;
      }
    }
    const divided = parents.filter(({ parts }) => parts.length > 0);
    const isSure = ({ unit, parts }: Parent) =>
      parts.length >= FEWEST_PARTS && (unit !== '' || parts[0] !== '' || measured > 0);
    return new Set(others === 0 && divided.some(isSure) ? divided.map(({ row }) => row) : []);
  }

  private parentIn(row: number, name: string): Parent | undefined {
    if (!isMeasureName(name) || isGroupText(name)) return undefined;
    return { row, name, unit: this.unitIn(row), isNumbered: this.isNumbered(row), parts: [] };
  }

  /** Measured in the unit that the parent names or the rows beside it do, and called by a class of it. */
  private isPart(
    row: number,
    filled: readonly number[],
    text: string,
    { name, unit, isNumbered, parts }: Parent,
  ): boolean {
    const { goals, objectives } = this.frame;
    if (!hasLetter(text) || text.split(/\s+/).length > LONGEST_PART || isObjectiveText(text)) return false;
    if (isMeasureName(text) && !isShortFor(text, name)) return false;
    if ([...goals, ...objectives].some((column) => !this.view.isBlank(row, column))) return false;
    if (this.isNumbered(row) && (isNumbered || this.frame.numbers.length > 0)) return false;
    const own = this.unitIn(row);
    if (unit !== '' ? own !== '' && own !== unit : parts.some((other) => other !== own)) return false;
    return this.rows.isMeasured(filled, row);
  }

  private unitIn(row: number): string {
    return this.unit === undefined ? '' : this.view.words(row, this.unit).trim().toLowerCase();
  }

  private isNumbered(row: number): boolean {
    return this.frame.numbers.some((column) => !this.view.isBlank(row, column));
  }
}

/** "APS SD" below "Angka Partisipasi Sekolah": its initials, and of what. */
function isShortFor(text: string, name: string): boolean {
  const [first, ...rest] = text.split(/\s+/);
  const initials = name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('');
  return rest.length > 0 && first !== undefined && first.length > 1 && first === initials.toUpperCase();
}
