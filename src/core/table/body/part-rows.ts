/** Rows that break the indicator above them down by place or by group: "a. Kec. Awan", "b. Kec. Bintang" below their sum. */

import { readQuantity } from '../../language/read-quantity';
import { isInteger, isMeasurementLike, isMeasureName, isNumberLike, isObjectiveText } from '../../language/cell-kinds';
import { LIST_MARK, withoutListMark } from '../../language/words/list-marks';
import { OFFICE_WORDS, PLACE_WORDS, REGION_WORDS } from '../../knowledge/documents/offices';
import { ADDED_WORDS } from '../../knowledge/names/means';
import { type Role, headersOf } from '../../knowledge/columns/roles';
import { wordsIn } from '../../knowledge/rows';
import { isPercent } from '../../language/units';
import { anyOf } from '../../language/words/any-of';
import { isQuotient } from '../roles/arithmetic';
import { type SheetView } from '../sheet-view';
import { type TableFrame } from '../table-frame';
import { ARITHMETIC } from '../weights';
import { type RowsSoFar } from './rows-so-far';

/** One part alone may be anything. */
const FEWEST_PARTS = 2;
const PLACE = new RegExp(`^(?:${[...OFFICE_WORDS, ...REGION_WORDS, ...PLACE_WORDS].join('|')})\\b`, 'i');
/** "Kec. Rawa Tengah", "Puskesmas Watu": where something was counted. */
export function namesPlace(text: string): boolean {
  return PLACE.test(text);
}

const NUMERATOR = anyOf(headersOf('numerator').flatMap(wordsIn));
const DENOMINATOR = anyOf(headersOf('denominator').flatMap(wordsIn));
/** "Pembilang: …", "Penyebut: …" */
export const FRACTION_LABEL = new RegExp(`^(?:${NUMERATOR}|${DENOMINATOR})\\b`, 'i');
const DENOMINATOR_LABEL = new RegExp(`^${DENOMINATOR}\\b`, 'i');
/** The label and nothing else: never a name. */
const BARE_LABEL = new RegExp(`^(?:${NUMERATOR}|${DENOMINATOR})\\s*[:.]?$`, 'i');

export function namesDenominator(text: string): boolean {
  return DENOMINATOR_LABEL.test(text);
}
/** "Jumlah …" */
export const COUNTED = new RegExp(`^${anyOf(ADDED_WORDS)}\\b`, 'i');
const LETTER = /^\(?[a-z][.)]*$/i;
export class PartRows {
  /** The last row of the parts found below an indicator, and of the rows that were looked at in vain. */
  private lastPart = -1;
  private lastLookedAt = -1;
  /** Two rows without a mark have made the share above them. */
  private hasUnmarkedFractions = false;
  private readonly units: readonly number[];
  private readonly aims: readonly number[];
  private readonly counts: readonly number[];

  constructor(
    private readonly view: SheetView,
    private readonly frame: TableFrame,
  ) {
    const ofRole = (role: Role) => frame.columns.filter((column) => column.role === role).map(({ index }) => index);
    this.units = ofRole('unit');
    this.aims = ofRole('target');
    this.counts = ofRole('actual');
  }

  isPart(row: number, past: RowsSoFar): boolean {
    if (row <= this.lastPart) return true;
    const { parent } = past;
    if (parent !== undefined && BARE_LABEL.test(withoutListMark(this.nameIn(row)))) return true;
    if (parent !== undefined && this.isFractionOf(row, parent)) {
      this.lastPart = row + 1;
      return true;
    }
    if (parent === undefined || row <= this.lastLookedAt || !this.mayBePart(row, parent)) return false;
    const rows = [row];
    while (this.mayBePart((rows[rows.length - 1] ?? row) + 1, parent)) rows.push((rows[rows.length - 1] ?? row) + 1);
    this.lastLookedAt = rows[rows.length - 1] ?? row;
    if (rows.length < FEWEST_PARTS || !(this.arePlaces(rows) || this.addUp(rows, parent))) return false;
    this.lastPart = this.lastLookedAt;
    return true;
  }

  /**
   * "a. Jumlah anak berakta" and "b. Jumlah seluruh anak" right below a share with a target and an actual of its own: what the share is
   * counted from, in another unit and with no target. Where no mark tells them apart, the share that they make does, or one that made
   * its own further up.
   */
  private isFractionOf(row: number, parent: number): boolean {
    const rows = [row, row + 1];
    if (row !== parent + 1) return false;
    // "Numerator: …" over "Denominator: …" says it whatever the share is measured in.
    if (this.areBothLabelled(rows)) return true;
    const areMarked = rows.every((each) => this.isMarkedCount(each));
    if (!areMarked && !rows.every((each) => this.isUnnumberedCount(each, parent))) return false;
    const isShare = this.units.some((column) => isPercent(this.view.text(parent, column)));
    const isAimed = this.aims.some((column) => !this.view.isBlank(parent, column));
    const goesOn = areMarked ? this.isMarkedCount(row + 2) : this.isUnnumberedCount(row + 2, parent);
    if (!isShare || !isAimed || goesOn) return false;
    return this.counts.some((column) => {
      const [part, whole] = rows.map((each) => this.figureAt(each, column));
      const share = this.figureAt(parent, column);
      if (part === undefined || whole === undefined || share === undefined || part > whole) return false;
      this.hasUnmarkedFractions ||= !areMarked && isQuotient(share, part / whole);
      return areMarked || this.hasUnmarkedFractions;
    });
  }

  /** One of them is the numerator, the other the denominator. Most rows are neither, and the second is looked at no more. */
  private areBothLabelled(rows: readonly number[]): boolean {
    const labels: string[] = [];
    for (const row of rows) {
      const label = withoutListMark(this.nameIn(row));
      if (!FRACTION_LABEL.test(label)) return false;
      labels.push(label);
    }
    return new Set(labels.map(namesDenominator)).size > 1;
  }

  /** A marked row that is counted and not aimed at. */
  private isMarkedCount(row: number): boolean {
    const name = this.nameIn(row);
    return (LIST_MARK.test(name) || FRACTION_LABEL.test(name)) && this.isOnlyCounted(row);
  }

  /** "Jumlah guru bersertifikat" without a number below a row that has one, counted and not aimed at. */
  private isUnnumberedCount(row: number, parent: number): boolean {
    const { numbers } = this.frame;
    const isBelowNumber =
      numbers.some((column) => isInteger(this.view.value(parent, column))) &&
      numbers.every((column) => this.view.isBlank(row, column));
    return isBelowNumber && COUNTED.test(this.nameIn(row)) && this.isOnlyCounted(row);
  }

  private isOnlyCounted(row: number): boolean {
    const isCounted = this.units.every((column) => !isPercent(this.view.text(row, column)));
    return isCounted && this.aims.every((column) => this.view.isBlank(row, column));
  }

  /** A named row with figures, without a number, an objective, a measure or a unit of its own. */
  private mayBePart(row: number, parent: number): boolean {
    const { numbers, goals, objectives, figures, descriptions } = this.frame;
    if (!numbers.every((column) => this.isOpenNumber(row, column))) return false;
    const name = this.nameIn(row);
    if (name === '' || isMeasureName(name) || isObjectiveText(name)) return false;
    if (![...goals, ...objectives].every((column) => this.view.isBlank(row, column))) return false;
    // Where rows are numbered the indicator is; else the mark before the name is all that tells them apart.
    const isNumbered = numbers.some((column) => isInteger(this.view.value(parent, column)));
    if (!isNumbered && (!LIST_MARK.test(name) || LIST_MARK.test(this.nameIn(parent)))) return false;
    const isOfParent = (column: number) =>
      this.view.isBlank(row, column) || this.view.value(row, column) === this.view.value(parent, column);
    if (!this.units.every(isOfParent)) return false;
    if (descriptions.some((column) => !this.units.includes(column) && !isOfParent(column))) return false;
    return [row, parent].every((each) => figures.some((column) => isMeasurementLike(this.view.value(each, column))));
  }

  private isOpenNumber(row: number, column: number): boolean {
    return this.view.isBlank(row, column) || LETTER.test(this.view.words(row, column));
  }

  private arePlaces(rows: readonly number[]): boolean {
    return rows.every((row) => namesPlace(withoutListMark(this.nameIn(row))));
  }

  /** Marked rows whose figures add up to those of the indicator, in one column at least. */
  private addUp(rows: readonly number[], parent: number): boolean {
    const isMarked = (row: number) =>
      LIST_MARK.test(this.nameIn(row)) ||
      this.frame.numbers.some((column) => LETTER.test(this.view.words(row, column)));
    if (!rows.every(isMarked) || this.areWhole(rows, parent)) return false;
    return this.frame.figures.some((column) => this.isSum(column, rows, parent));
  }

  /** "- Tangkap | Ton | 400 | 380 | 95": with a unit, a target and all results of its own, as the one above has them, each is an indicator. */
  private areWhole(rows: readonly number[], parent: number): boolean {
    const { figures, results } = this.frame;
    const own = [...this.units, ...figures].filter((column) => !this.view.isBlank(parent, column));
    const isOfAll = [this.units, this.aims, this.counts, results].every((kind) =>
      kind.some((column) => own.includes(column)),
    );
    return isOfAll && rows.every((row) => own.every((column) => !this.view.isBlank(row, column)));
  }

  private isSum(column: number, rows: readonly number[], parent: number): boolean {
    const whole = this.figureAt(parent, column);
    const parts = rows.map((row) => this.figureAt(row, column));
    if (whole === undefined || whole === 0) return false;
    const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
    return (
      parts.filter((part) => part !== undefined && part !== 0).length >= FEWEST_PARTS &&
      Math.abs(sum - whole) <= ARITHMETIC.smallest * Math.abs(whole)
    );
  }

  private figureAt(row: number, column: number): number | undefined {
    const value = this.view.value(row, column);
    if (typeof value === 'number') return value;
    if (!isNumberLike(value)) return undefined;
    const reading = readQuantity(value, {});
    return reading.kind === 'single' ? reading.quantity.value : undefined;
  }

  private nameIn(row: number): string {
    for (const column of this.frame.names) {
      const words = this.view.words(row, column);
      if (words !== '') return words;
    }
    return '';
  }
}
