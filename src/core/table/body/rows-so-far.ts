/** The rows of a table read so far, and what they say of the rows to come. */

import { type BodyRow, type BodyRowKind } from '../model';
import { isAfterTable } from './row-texts';

/** After this many blank rows only a row with figures takes the table up again. */
export const SHORT_GAP = 1;

const GOES_ON: ReadonlySet<BodyRowKind> = new Set<BodyRowKind>(['indicator', 'continuation', 'header', 'numbering']);

/** What stands in a row that is not blank. */
export interface RowContent {
  /** The first of the row. */
  readonly words: string;
  /** What a heading or loose words say. */
  readonly text: string;
  /** Nothing stands beside the first. */
  readonly isAlone: boolean;
  readonly hasFigures: boolean;
  /** A number, a figure or a detail stands beside the name. */
  readonly isFurnished: boolean;
}

export class RowsSoFar {
  readonly rows: BodyRow[] = [];
  /** Blank rows since the last filled one. */
  gap = 0;
  /** A long gap, a gap with loose words after it, or a signature: the table may be over, and only a row with figures says no. */
  closing = false;
  /** A gap and then a note or a signature: what is not numbered as the indicators above belongs to the table no more. */
  noted = false;
  /** Somebody has signed: what follows are names and offices, until a row speaks of an indicator. */
  signed = false;
  /** Kind of the last row that was not blank. */
  private last: BodyRowKind = 'other';
  private hasIndicator = false;
  /** Indicators since the last row with figures of which nothing but the name is said: a title may read so. */
  readonly namesAlone = new Set<number>();

  /** The last row when it only begins an indicator: neither numbered nor measured nor described. */
  unmeasuredAbove: number | undefined;

  addBlank(row: number): void {
    this.unmeasuredAbove = undefined;
    this.rows.push({ row, kind: 'blank', text: '' });
    if (++this.gap > SHORT_GAP) this.closing = true;
  }

  add(row: number, kind: BodyRowKind, { words, text, isAlone, hasFigures, isFurnished }: RowContent): void {
    this.unmeasuredAbove = kind === 'indicator' && !isFurnished ? row : undefined;
    if (hasFigures) this.namesAlone.clear();
    else if (isAlone && kind === 'indicator') this.namesAlone.add(row);
    if (kind === 'indicator' || kind === 'header') this.closing = this.signed = false;
    if (kind === 'other' && this.gap > 0 && isAfterTable(words)) this.noted = true;
    if (kind === 'indicator') this.hasIndicator = true;
    else if (kind === 'other' && (this.gap > 0 || isAfterTable(words))) this.closing = true;
    this.rows.push({ row, kind, text });
    this.gap = 0;
    this.last = kind;
  }

  beginSignature(): void {
    this.signed = true;
    this.closing = true;
  }

  /** Something is said about the table: it goes on only where a row has figures. */
  mayBeOver(): void {
    this.closing = true;
  }

  /** The last row when an indicator began in it and nothing but its parts has followed. */
  get parent(): number | undefined {
    let index = this.rows.length - 1;
    while (this.rows[index]?.kind === 'part') index--;
    const last = this.rows[index];
    return last?.kind === 'indicator' ? last.row : undefined;
  }

  /** The row stands apart from the ones above: what it says may belong to something else. */
  get standsApart(): boolean {
    return this.gap > 0 || this.closing;
  }

  /** The last row sums up those above it. */
  get followsTotal(): boolean {
    return this.gap === 0 && this.last === 'total';
  }

  get followsIndicator(): boolean {
    return this.gap === 0 && this.goesOnAfterGap;
  }

  /** The last row with something in it belongs to an indicator, however far above it stands. */
  get goesOnAfterGap(): boolean {
    return this.hasIndicator && GOES_ON.has(this.last);
  }

  /** The row right above, when it is a heading, an objective or loose words. */
  get headingAbove(): number | undefined {
    const last = this.rows[this.rows.length - 1];
    if (last === undefined) return undefined;
    const isHeading =
      last.kind === 'group' || last.kind === 'objective' || last.kind === 'other' || this.namesAlone.has(last.row);
    return isHeading ? last.row : undefined;
  }

  /** The row of the first indicator. */
  get firstIndicator(): number | undefined {
    return this.rows.find(({ kind }) => kind === 'indicator')?.row;
  }

  /** A gap and then words before the row at hand: a table of its own, with the same columns. */
  get hasTitleSinceIndicator(): boolean {
    let words = false;
    for (let index = this.rows.length - 1; index >= 0; index--) {
      const { kind, row } = this.rows[index] ?? { kind: 'other', row: -1 };
      if (this.namesAlone.has(row)) continue;
      if (kind === 'blank') {
        if (words) return true;
      } else if (kind === 'group' || kind === 'objective' || kind === 'other') words = true;
      else return false;
    }
    return false;
  }
}
