/** What a row below the header is. */

import { type HeaderReader } from '../header/header-reading';
import { type BodyRowKind } from '../model';
import { type SheetView } from '../sheet-view';
import { type TableFrame } from '../table-frame';
import { isMeasureName, isObjectiveText, isSureMeasureName } from './cell-kinds';
import { type RepeatedHeader } from './repeated-header';
import { hasWords, isAfterTable, isCode, isGroupText, isTotalText, startsAsObjective, startsLower } from './row-texts';
import { type RowsSoFar, SHORT_GAP } from './rows-so-far';

export class RowKinds {
  constructor(
    private readonly view: SheetView,
    private readonly frame: TableFrame,
    private readonly reader: HeaderReader,
    private readonly header: RepeatedHeader,
  ) {}

  /** `filled`: the row's filled columns, at least one. */
  kindOf(row: number, filled: readonly number[], past: RowsSoFar): BodyRowKind | 'end' {
    if (this.header.isHeaderAgain(row, filled)) return past.hasTitleSinceIndicator ? 'end' : 'header';
    if (this.header.isOtherHeader(row, filled, past.standsApart)) return 'end';
    if (this.header.isNumbering(row, filled)) return 'numbering';
    const { names, figures, details, numbers } = this.frame;
    const name = this.firstText(row, names);
    const figureCount = count(figures, filled);
    const detailCount = count(details, filled);
    const first = this.view.words(row, filled[0] ?? 0);
    if (isTotalText(name === '' || !hasWords(first) ? name || first : first)) return 'total';
    if (filled.length <= 2 && figureCount === 0 && isAfterTable(first)) return 'other';
    if (!hasWords(name)) return this.kindWithoutName(row, filled, first, past);
    const numbered = count(numbers, filled) > 0;
    if (figureCount > 0) return 'indicator';
    if (past.closing && !(figures.length === 0 && numbered && detailCount > 0)) return 'other';
    if (this.goesOn(name, numbered, filled, past)) return 'continuation';
    if (this.isObjectiveAmongNames(name, filled))
      return isGroupText(name) && !startsAsObjective(name) ? 'group' : 'objective';
    if (detailCount > 0) return figures.length > 0 && isCode(name) ? 'group' : 'indicator';
    return this.kindOfNameAlone(row, filled, name, past);
  }

  /** Where objectives and indicators share a column, what is neither measured nor described is no indicator. */
  private isObjectiveAmongNames(name: string, filled: readonly number[]): boolean {
    const { namesHoldObjectives, figures, descriptions } = this.frame;
    return namesHoldObjectives && figures.length > 0 && count(descriptions, filled) === 0 && !isSureMeasureName(name);
  }

  /** A row with a name but neither figures nor details. */
  private kindOfNameAlone(row: number, filled: readonly number[], name: string, past: RowsSoFar): BodyRowKind {
    const { names, figures, numbers, goals, objectives } = this.frame;
    if (filled.length === 1 && past.gap > (isMeasureName(name) ? SHORT_GAP : 0)) return 'other';
    if (figures.length > 0 && this.hasParts(row)) return 'group';
    if (count(objectives, filled) > 0 || count(goals, filled) > 0) return 'indicator';
    if (isMeasureName(name)) return 'indicator';
    if (isObjectiveText(name) && objectives.length === 0 && figures.length > 0) return 'objective';
    const onlyHeaderWords = this.reader.read(name).coverage === 1;
    if (isGroupText(name) || isCode(name) || onlyHeaderWords) return startsAsObjective(name) ? 'objective' : 'group';
    if (count(numbers, filled) > 0) {
      const isLetterNumber = numbers.some((column) => /^[a-z]/i.test(this.view.words(row, column)));
      return isLetterNumber && figures.length > 0 ? 'group' : 'indicator';
    }
    const nameComesFirst = [...objectives, ...goals].every((column) => column > Math.min(...names));
    return nameComesFirst && figures.length > 0 ? 'group' : 'indicator';
  }

  /** `a.` follows: what is measured are its parts. */
  private hasParts(row: number): boolean {
    const { numbers, names, figures, left, right } = this.frame;
    let below = row + 1;
    while (below <= row + SHORT_GAP && this.view.isRowBlank(below, left, right)) below++;
    const next = this.view.filledColumns(below, left, right);
    const [first] = next;
    if (first === undefined || count(figures, next) === 0) return false;
    return [...numbers, ...names].includes(first) && /^a\s*[.)](?:\s|$)/i.test(this.view.words(below, first));
  }

  private kindWithoutName(row: number, filled: readonly number[], first: string, past: RowsSoFar): BodyRowKind {
    const { goals, objectives, numbers, names, figures } = this.frame;
    const hasFigures = count(figures, filled) > 0;
    const objective = this.firstText(row, [...objectives, ...goals]);
    if (hasWords(objective)) {
      if (startsLower(objective) && count(numbers, filled) === 0 && past.followsIndicator) return 'continuation';
      if (filled.length === 1 && past.gap > SHORT_GAP && !isObjectiveText(objective)) return 'other';
      return isGroupText(objective) && !startsAsObjective(objective) && !hasFigures ? 'group' : 'objective';
    }
    const startsLeft = (filled[0] ?? 0) < Math.min(...names);
    if (hasWords(first) && startsLeft && !hasFigures) {
      return startsAsObjective(first) || isObjectiveText(first) ? 'objective' : 'group';
    }
    const onlyNumber = filled.every((column) => numbers.includes(column));
    // After a stray blank row a lone cell is a signature or a note; several cells go on with what stands above.
    const goesOn = past.followsIndicator || (past.goesOnAfterGap && !past.closing && filled.length > 1 && !startsLeft);
    return goesOn && !onlyNumber ? 'continuation' : 'other';
  }

  /** The rest of the name above: it begins in lower case and brings nothing of its own. */
  private goesOn(name: string, numbered: boolean, filled: readonly number[], past: RowsSoFar): boolean {
    if (numbered || !startsLower(name) || !past.followsIndicator) return false;
    const { objectives, goals, figures } = this.frame;
    return count(objectives, filled) + count(goals, filled) === 0 && figures.length > 0;
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
