/** Where a table ends because another begins: its header again, its caption, or the header of something else. */

import {
  isAnswerText,
  isInteger,
  isObjectiveText,
  isPolarityText,
  isRatingText,
  isSureMeasureName,
} from '../../language/cell-kinds';
import { unitOf } from '../../language/units';
import { type HeaderReader } from '../header/header-reading';
import { isDated } from '../header/period-reading';
import { namesLimit } from '../roles/derived-columns';
import { type SheetView } from '../sheet-view';
import { type TableFrame } from '../table-frame';
import { LONGEST_BREAK, type OwnRows } from './own-rows';
import { type RepeatedHeader } from './repeated-header';
import { hasLetter, isCaption, saysGoesOn } from './row-texts';
import { type RowsSoFar } from './rows-so-far';

/** What stands over a column, in words. */
const LONGEST_HEAD = 2;

export class NextTable {
  constructor(
    private readonly view: SheetView,
    private readonly frame: TableFrame,
    private readonly reader: HeaderReader,
    private readonly header: RepeatedHeader,
    private readonly rows: OwnRows,
  ) {}

  /** The header that stands again is that of a second table: a title parts them that names a period, or a number counts from the start. */
  beginsAnew(row: number, past: RowsSoFar): boolean {
    if (past.hasTitleSinceIndicator) return true;
    const { left, right, numbers } = this.frame;
    const [first, above] = [past.firstIndicator, past.headingAbove];
    const [title, ...more] = above === undefined ? [] : this.view.filledColumns(above, left, right);
    if (first === undefined || above === undefined || title === undefined || more.length > 0) return false;
    const words = this.view.words(above, title);
    if (saysGoesOn(words)) return false;
    const next = this.rows.nextOwnRow(row);
    const countsAnew = numbers.some(
      (column) =>
        isInteger(this.view.value(next, column)) && this.view.text(next, column) === this.view.text(first, column),
    );
    return countsAnew || isDated(this.reader.read(words).period);
  }

  /** The caption of another table; where the own header follows, it is the caption of the next page. */
  isOfNextTable(row: number, filled: readonly number[], past: RowsSoFar): boolean {
    if (filled.length > 1 || past.firstIndicator === undefined) return false;
    if (!isCaption(this.view.words(row, filled[0] ?? 0))) return false;
    const { left, right } = this.frame;
    let below = row + 1;
    while (below <= row + LONGEST_BREAK && this.view.isRowBlank(below, left, right)) below++;
    return !this.header.isHeaderAgain(below, this.view.filledColumns(below, left, right));
  }

  /**
   * "Batas bawah | Batas atas | Predikat", "Bulan | Berkas masuk" below a blank row or a total: a short word of its own in each cell, one of
   * them where rows have their numbers or figures, and figures in the row below, as the header of something else has.
   */
  headsOtherBlock(row: number, filled: readonly number[], past: RowsSoFar): boolean {
    if (filled.length < 2 || past.firstIndicator === undefined || !(past.standsApart || past.followsTotal))
      return false;
    const { numbers, figures, left, right } = this.frame;
    const texts = filled.map((column) => this.view.words(row, column));
    const isMisplaced = (column: number, at: number) =>
      numbers.includes(column) ||
      figures.includes(column) ||
      (this.frame.roleOf(column) === 'unit' && unitOf(texts[at] ?? '') === null);
    if (!filled.some(isMisplaced)) return false;
    if (new Set(texts).size < texts.length || !texts.every(mayHead)) return false;
    const isHeader = this.reader.read(texts[0] ?? '').coverage === 1;
    if (!isHeader && isSureMeasureName(this.rows.firstText(row + 1, this.frame.names))) return false;
    const [next, after] = [row + 1, row + 2].map((at) => this.view.filledColumns(at, left, right));
    // "≥ | <" below "Interval": the header has a second row.
    const isSplit = next !== undefined && next.length > 1 && !this.rows.isMeasured(next, row + 1);
    const [body, at] = isSplit ? [after, row + 2] : [next, row + 1];
    const heads = isSplit ? [...filled, ...(next ?? [])] : filled;
    return (
      body !== undefined &&
      body.length > 1 &&
      body.every((column) => heads.includes(column)) &&
      body.some((column) => typeof this.view.value(at, column) === 'number')
    );
  }
}

/** A short text that is neither a figure nor what a cell of figures may say instead of one. */
function mayHead(text: string): boolean {
  if (!hasLetter(text) || /^\P{L}*\d/u.test(text) || text.split(/\s+/).length > LONGEST_HEAD) return false;
  const isSaid = isRatingText(text) || isAnswerText(text) || (isPolarityText(text) && !namesLimit(text));
  return !isSaid && !isObjectiveText(text);
}
