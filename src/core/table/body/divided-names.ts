/** Names without figures of their own over the rows that are measured in their place: their parts, their children, another count. */

import { isMeasureName, isObjectiveText } from '../../language/cell-kinds';
import { unitOf } from '../../language/units';
import { PART_MARK } from '../../language/words/list-marks';
import { type SheetView } from '../sheet-view';
import { type TableFrame } from '../table-frame';
import { BareParents } from './bare-parents';
import { type OwnRows, count } from './own-rows';
import { isMarkedBelow } from './parent-row';
import { hasLetter, hasWords } from './row-texts';
import { SHORT_GAP } from './rows-so-far';

/** In words. */
const LONGEST_CLASS = 3;

/** "A" over "1." over "a." over "1)". */
const DEEPEST_HEADING = 3;

export class DividedNames {
  private readonly bareParents: BareParents;

  constructor(
    private readonly view: SheetView,
    private readonly frame: TableFrame,
    private readonly rows: OwnRows,
  ) {
    this.bareParents = new BareParents(view, frame, rows);
  }

  /** `a.` follows: what is measured are its parts. */
  hasParts(row: number): boolean {
    const { numbers, names, figures, left, right } = this.frame;
    let below = row + 1;
    while (below <= row + SHORT_GAP && this.view.isRowBlank(below, left, right)) below++;
    const next = this.view.filledColumns(below, left, right);
    const [first] = next;
    const areWeighed =
      this.rows.isWeighed(below, next) && !this.rows.isWeighed(row, this.view.filledColumns(row, left, right));
    if (first === undefined || (count(figures, next) === 0 && !areWeighed)) return false;
    return [...numbers, ...names].includes(first) && /^a\s*[.)](?:\s|$)/i.test(this.view.words(below, first));
  }

  /** `S2`, `S3` follow: parts of what is named here, and measured in its place. */
  hasShortParts(row: number): boolean {
    const { names, left, right } = this.frame;
    const below = this.rows.nextOwnRow(row);
    const part = this.rows.firstText(below, names);
    return (
      hasLetter(part) && !hasWords(part) && this.rows.isMeasured(this.view.filledColumns(below, left, right), below)
    );
  }

  /**
   * "- Perdata", "a. SD/MI", "1) Banding" or "S2" follow and name no measure: parts of the one that is named here, and measured in its
   * place. What only a class is called ("S2/Profesi") is measured by nothing else, however the row above begins.
   */
  hasBareParts(row: number, name: string): boolean {
    const { names, left, right } = this.frame;
    const below = this.rows.nextOwnRow(row);
    const part = this.rows.firstText(below, names);
    if (!this.rows.isMeasured(this.view.filledColumns(below, left, right), below)) return false;
    if (isMeasureName(part)) return below === row + 1 && isMeasureName(name) && this.bareParents.has(row);
    if (isBareClass(part)) return hasWords(name);
    return (
      isMeasureName(name) &&
      (isMarkedBelow(part, name) ||
        this.isUnnumbered(row, name, below, part) ||
        this.announces(row, name, below) ||
        this.bareParents.has(row))
    );
  }

  /** "Jumlah produksi (Ton)", "Jumlah produksi :" over "Padi" and "Jagung", all without a number: what they are counted in is said once. */
  private announces(row: number, name: string, below: number): boolean {
    const { numbers, names, objectives, goals, left, right } = this.frame;
    const unit = BRACKETED_END.exec(name)?.[1];
    if (unit === undefined ? !/:\s*$/.test(name) : unitOf(unit) === null) return false;
    const own = this.view.filledColumns(row, left, right);
    if (!own.every((column) => [...names, ...objectives, ...goals].includes(column))) return false;
    return [below, this.rows.nextOwnRow(below)].every((at) => {
      const filled = this.view.filledColumns(at, left, right);
      const text = this.rows.firstText(at, names);
      const isPart = isShort(text) && !isMeasureName(text) && !isObjectiveText(text);
      return isPart && this.rows.isMeasured(filled, at) && count(numbers, filled) === 0;
    });
  }

  /** "6. Rata-rata IPK mahasiswa" over "Magister" and "Doktor": only the row above is numbered, and the one below is no more than a word or two. */
  private isUnnumbered(row: number, name: string, below: number, part: string): boolean {
    const isNumbered = (at: number, text: string) =>
      PART_MARK.test(text) || this.frame.numbers.some((column) => !this.view.isBlank(at, column));
    return isNumbered(row, name) && !isNumbered(below, part) && isShort(part);
  }

  /** `1.1` below `1`, or rows without a number below one with it: what is measured are those. */
  hasChildren(row: number, filled: readonly number[]): boolean {
    const { numbers, names, objectives, goals, figures, left, right } = this.frame;
    const number = numbers.find((column) => filled.includes(column));
    // An objective that begins in this row is measured by what stands beside it.
    if (number === undefined || count([...objectives, ...goals], filled) > 0) return false;
    const below = this.rows.nextOwnRow(row);
    const next = this.view.filledColumns(below, left, right);
    if (!names.some((column) => next.includes(column))) return false;
    const isChild = isChildNumber(this.view.text(below, number), this.view.text(row, number));
    // A heading of headings: their rows hold figures, or those below them.
    if (count(figures, next) === 0) return isChild && this.hasChildren(below, next);
    return isChild || count(numbers, next) === 0;
  }

  /**
   * "1. Promosi" over "a. Penyuluhan", "A" over "1.": no figures, and the next row begins a count of another kind, and either has
   * figures or is such a heading itself.
   */
  headsOtherCount(row: number, filled: readonly number[], depth = 0): boolean {
    const { numbers, figures, details, left, right } = this.frame;
    const number = numbers.find((column) => filled.includes(column));
    if (number === undefined || depth > DEEPEST_HEADING) return false;
    const below = this.rows.nextOwnRow(row);
    const next = this.view.filledColumns(below, left, right);
    const [own, mark] = [row, below].map((at) => this.view.text(at, number).trim());
    if (own === undefined || mark === undefined || !beginsCount(mark) || countKind(own) === countKind(mark))
      return false;
    if (count(figures, next) > 0) return true;
    return count(details, next) === 0 && this.headsOtherCount(below, next, depth + 1);
  }
}

/** "(Ton) :", the unit at the end of a name. */
const BRACKETED_END = /\(([^()]{1,20})\)\s*:?\s*$/;

function isShort(name: string): boolean {
  return name !== '' && name.split(/\s+/).length <= LONGEST_CLASS;
}

/** "A.", "1.", "1)", "(1)", "i.": what the rows of one list are counted by. */
function countKind(mark: string): string {
  const text = mark.replace(/\s+/g, '');
  const sign = /^\(/.test(text) ? '()' : /\)$/.test(text) ? ')' : '';
  if (/^\(?\d/.test(text)) return `number${text.split('.').filter((part) => /\d/.test(part)).length}${sign}`;
  return `${/^\(?[a-z]/.test(text) ? 'small' : 'capital'}${sign}`;
}

/** "1.", "a)", "(i)", "A": the first of its list. */
function beginsCount(mark: string): boolean {
  return /^\(?(?:1|a|i)\s*[.)]?$/i.test(mark);
}

/** `S3`, `D/S`, `S2/Profesi`: a letter with a number or a stroke. */
function isBareClass(text: string): boolean {
  return (hasLetter(text) && !hasWords(text)) || /^\p{L}\d\b/u.test(text);
}

/** `1.1` and `1.a` below `1.`, `1a` below `1`. */
function isChildNumber(below: string, above: string): boolean {
  const parent = above.replace(/[.):\s]+$/, '').toLowerCase();
  const rest = below.toLowerCase().startsWith(parent) ? below.slice(parent.length) : '';
  return parent !== '' && /^(?:[.,-]\s*)?(?:\d|[a-z])/i.test(rest) && !(/\d$/.test(parent) && /^\d/.test(rest));
}
