/** What rows share with the rows above them: goal and objective, source and owner. Fed row by row from the top. */

import { type CaptionParents } from '../down/caption-parents';
import { type Cell, type Role, type SharedText } from '../model';
import { isBlankValue, type SheetView } from '../sheet-view';
import { type TableFrame } from '../table-frame';
import { roleOfWord } from '../../knowledge/columns/header-words';
import { headerWordsOf } from '../../knowledge/columns/roles';
import { LOOSE_PREFIXES } from '../../knowledge/spelling/small-words';
import { isCode } from '../../language/cell-kinds';
import { anyOf } from '../../language/words/any-of';
import { HEADER } from '../weights';
import { hasLetter, hasWords, isBareLabel, startsLower } from './row-texts';

export class SharedTexts {
  private currentGoal: Cell | undefined;
  /** By the name column that they stand before: each level of a cascade has its own. */
  private readonly currentObjectives = new Map<number, Cell>();
  private readonly details = new Map<Role, Cell>();
  /** Where the body merges cells, a blank cell outside of them is blank. */
  private readonly bodyUsesMerges: boolean;

  constructor(
    private readonly view: SheetView,
    private readonly frame: TableFrame,
  ) {
    const { bottom, left, right } = frame.band;
    this.bodyUsesMerges = (view.grid.merges ?? []).some(
      (merge) => merge.top > bottom && merge.bottom > merge.top && merge.left >= left && merge.right <= right,
    );
  }

  goal(row: number): SharedText | undefined {
    return sharedIn(row, this.currentGoal);
  }

  /** The objective of a name in that column: the one before it, or the nearest that stands before the names further left. */
  objective(row: number, name: number): SharedText | undefined {
    const before = [...this.currentObjectives.keys()].filter((column) => column <= name);
    const nearest = before.length === 0 ? undefined : Math.max(...before);
    return nearest === undefined ? undefined : sharedIn(row, this.currentObjectives.get(nearest));
  }

  /** A group begins: what stood above holds no longer, unless its cell is merged over the row of the group and on. */
  beginGroup(row: number): void {
    this.details.clear();
    const { goals, objectives } = this.frame;
    if ([...objectives, ...goals].some((column) => this.isInside(row, column))) return;
    if (this.announcesPrograms(row)) return;
    this.takeGoal(undefined);
  }

  /** "Kegiatan :" alone, or words in the column of programmes only: what follows stands under the same objective. */
  private announcesPrograms(row: number): boolean {
    const { left, right } = this.frame;
    const filled = this.view.filledColumns(row, left, right);
    return filled.every(
      (column) => this.frame.roleOf(column) === 'program' || isProgramLabel(this.view.words(row, column)),
    );
  }

  private isInside(row: number, column: number): boolean {
    const merge = this.view.mergeAt(row, column);
    return merge !== undefined && merge.top < row && merge.bottom > row;
  }

  /** Takes goal and objective from the row; says whether one of them begins here. */
  takeRow(row: number): boolean {
    const goal = this.ownText(row, this.frame.goals);
    if (goal && !goesOn(goal, this.currentGoal)) this.takeGoal(goal);
    let isTaken = goal !== undefined;
    for (const [name, columns] of this.frame.objectivesByName) {
      const objective = this.ownText(row, columns) ?? this.ownCode(row, columns, this.currentObjectives.get(name));
      if (objective === undefined) continue;
      isTaken = true;
      if (!goesOn(objective, this.currentObjectives.get(name))) this.currentObjectives.set(name, objective);
    }
    if (!isTaken) return false;
    this.forgetDetails();
    return true;
  }

  /** An objective in a row of its own holds for the rows below, wherever in the row it stands. */
  takeObjectiveRow(row: number): void {
    const isTaken = this.takeRow(row);
    const { left, right, names, namesHoldObjectives } = this.frame;
    if (isTaken && !namesHoldObjectives) return;
    const filled = this.view.filledColumns(row, left, right);
    const named = this.ownText(row, isTaken ? names : [...names, ...filled]);
    if (named === undefined) return;
    const cell = isBareLabel(named.text)
      ? (this.ownText(
          row,
          filled.filter((column) => column > named.position.column),
        ) ?? named)
      : named;
    if (this.namesGoal(named)) this.takeGoal(cell);
    else this.takeObjective(cell);
    this.forgetDetails();
  }

  /** "Tujuan 2: …"; "T2. …" under a header that speaks of goals. */
  private namesGoal({ text, position }: Cell): boolean {
    if (GOAL.test(text)) return true;
    return (
      GOAL_MARK.test(text) &&
      this.frame.columns.some((each) => each.index === position.column && OF_GOALS.test(each.header))
    );
  }

  /** What stands in front of objectives and names holds for those that follow: the office whose rows they are. */
  private forgetDetails(): void {
    const { goals, objectives, names } = this.frame;
    const first = Math.min(...goals, ...objectives, ...names);
    for (const [role, { position }] of this.details) if (position.column > first) this.details.delete(role);
  }

  /** What stands above the table holds until a row says otherwise. */
  takeCaption({ goal, objective }: CaptionParents): void {
    if (goal !== undefined) this.takeGoal(goal);
    if (objective !== undefined) this.takeObjective(objective);
  }

  /** The objective of every name from here on. */
  private takeObjective(cell: Cell): void {
    for (const name of this.frame.names) this.currentObjectives.set(name, cell);
  }

  private takeGoal(goal: Cell | undefined): void {
    this.currentGoal = goal;
    this.currentObjectives.clear();
  }

  /** A source or an owner; a blank one is that of the merged cell, or the one above within the same objective. */
  detail(role: Role, cell: Cell): SharedText {
    if (!isBlankValue(cell.value)) {
      this.details.set(role, cell);
      return { cell, inherited: false };
    }
    const { row, column } = cell.position;
    const merge = this.view.mergeAt(row, column);
    if (merge !== undefined && merge.top < row) return { cell: this.view.cell(merge.top, merge.left), inherited: true };
    const above = this.bodyUsesMerges ? undefined : this.details.get(role);
    return above === undefined ? { cell, inherited: false } : { cell: above, inherited: true };
  }

  /** "S1", where no row says more of its objective: it holds for the rows below it like the text that it stands for. */
  private ownCode(row: number, columns: readonly number[], current: Cell | undefined): Cell | undefined {
    if (current !== undefined && !isCode(current.text)) return undefined;
    const column = columns.find((each) => hasLetter(this.view.words(row, each)) && isCode(this.view.words(row, each)));
    return column === undefined ? undefined : this.view.cell(row, column);
  }

  private ownText(row: number, columns: readonly number[]): Cell | undefined {
    for (const column of columns) {
      const words = this.view.words(row, column);
      if (hasWords(words) && !isCode(words)) return this.view.cell(row, column);
    }
    return undefined;
  }
}

const GOALS = anyOf(headerWordsOf('goal', HEADER.sure));
const GOAL = new RegExp(String.raw`^(?:\d+[.)]\s*)?${GOALS}\b`, 'i');
const OF_GOALS = new RegExp(String.raw`\b${GOALS}\b`, 'i');
const GOAL_MARK = /^T[\s.-]?\d{1,2}[.):\s]/;

/** "Program:", "Sub Kegiatan :" with nothing behind it. */
function isProgramLabel(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isOfProgram = (word: string) => LOOSE_PREFIXES.has(word) || roleOfWord(word)?.role === 'program';
  return words.length > 0 && words.every(isOfProgram);
}

/** The rest of a text that was broken over two rows. */
function goesOn(text: Cell, before: Cell | undefined): boolean {
  return before !== undefined && startsLower(text.text);
}

function sharedIn(row: number, cell: Cell | undefined): SharedText | undefined {
  return cell && { cell, inherited: cell.position.row !== row };
}
