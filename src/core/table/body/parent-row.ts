/** A row that only names what the rows below it measure: "Angka Partisipasi Kasar", then "- SD/MI" and "- SMP/MTs". */

import { isMeasureName, isObjectiveText } from '../../language/cell-kinds';
import { PART_MARK } from '../../language/words/list-marks';
import { type Cell } from '../model';
import { type SheetView } from '../sheet-view';
import { type TableFrame } from '../table-frame';

/** The rows of an indicator: the one in which its name begins, and those that go on with it. */
export interface RowSpan {
  readonly row: number;
  readonly lastRow: number;
}

/** How a row is set apart from the others: by a dash, by a letter, by the depth of its number, by its bracket, or by nothing. */
function markOf(text: string): string {
  if (/^\s*[-–—•▪*·]/.test(text)) return 'dash';
  const bracket = /^\s*\(?[a-z\d.]+\s*\)/i.test(text) ? ')' : '';
  if (/^\s*\(?(?:[a-z]|[ivx]{2,5})\s*[.)]/i.test(text)) return `letter${bracket}`;
  const number = /^\s*\(?(\d+(?:\.\d+)*)(?=[.)\s]|$)/.exec(text)?.[1];
  return number === undefined ? '' : `number ${number.split('.').length}${bracket}`;
}

/** Whether `below` is marked as a part, and otherwise than the name above it. */
export function isMarkedBelow(below: string, above: string): boolean {
  return PART_MARK.test(below) && markOf(below) !== markOf(above);
}

/** "Persentase perkara yang tidak mengajukan upaya hukum : Banding": what is measured, and the first of those of whom it is. */
const OPENED = /^(.+\S)\s*:\s*\S+(?:\s+\S+){0,2}$/;
/** In words: "Peninjauan Kembali". */
const LONGEST_CLASS = 3;

/** What the rows below the name go on with: what it says before its colon, where that names a measure. */
export function openingOf(name: string): string | undefined {
  const opening = name.includes(':') ? OPENED.exec(name)?.[1] : undefined;
  return opening !== undefined && isMeasureName(opening) ? opening : undefined;
}

/** The name above rows that only say of which place or group each is. */
export class DividedName {
  readonly name: Cell;

  constructor(
    view: SheetView,
    readonly span: RowSpan,
    column: number,
  ) {
    this.name = view.cell(span.row, column);
  }

  nameOf({ text, position, value, formula, numberFormat }: Cell): Cell {
    return { position, value, text: `${this.name.text} - ${text}`, formula, numberFormat };
  }
}

export class ParentRow {
  readonly name: Cell;
  /** The mark of the first child: what has another one is none. */
  private mark: string | undefined;

  constructor(
    private readonly view: SheetView,
    private readonly frame: TableFrame,
    readonly row: number,
    readonly column: number,
    /** The part of its name that the rows below go on with, where it is measured itself. */
    private readonly opening?: string,
  ) {
    const name = view.cell(row, column);
    this.name = opening === undefined ? name : { ...name, text: opening };
  }

  get span(): RowSpan {
    return { row: this.row, lastRow: this.row };
  }

  /** Fed row by row: once a row is no child, none below it is. */
  hasChild(row: number): boolean {
    const number = this.frame.numbers.map((column) => this.view.words(row, column)).find((text) => text !== '');
    const name = this.view.words(row, this.column);
    if (this.opening !== undefined)
      return number === undefined && !isMeasureName(name) && name.split(/\s+/).length <= LONGEST_CLASS;
    const mark = markOf(number ?? name);
    this.mark ??= mark;
    return mark === this.mark && (mark !== '' || !(isMeasureName(name) || isObjectiveText(name)));
  }

  /** The child's name as it is read below this one; what names a measure itself needs no more. */
  nameOf(child: Cell): Cell {
    if (isMeasureName(child.text)) return child;
    const whole = `${this.name.text.replace(/\s*:\s*$/, '')} - ${child.text.replace(PART_MARK, '')}`;
    const { position, value, formula, numberFormat } = child;
    return { position, value, text: whole, formula, numberFormat };
  }
}
