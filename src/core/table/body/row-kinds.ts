/** What a row below the header is. */

import { type HeaderReader } from '../header/header-reading';
import { type Role } from '../../knowledge/columns/roles';
import { type BodyRowKind } from '../model';
import { type SheetView } from '../sheet-view';
import { type TableFrame } from '../table-frame';
import {
  isAgencyText,
  isInteger,
  isMeasureName,
  isObjectiveText,
  isRatingText,
  isSureMeasureName,
} from '../../language/cell-kinds';
import { roleOfWord } from '../../knowledge/columns/header-words';
import { unitOf } from '../../language/units';
import { firstWord } from '../../language/words/find-words';
import { ClosingRows } from './closing-rows';
import { DividedNames } from './divided-names';
import { NextTable } from './next-table';
import { OwnRows, count, holds } from './own-rows';
import { PartRows } from './part-rows';
import { type RepeatedHeader } from './repeated-header';
import {
  hasLetter,
  hasWords,
  isAfterTable,
  isBareLabel,
  isLongCode,
  isGroupText,
  isLabelAlone,
  isNoteLabel,
  isOutlined,
  isTotalText,
  mayBeTotal,
  namesMean,
  startsAsObjective,
  startsLower,
  statesFact,
} from './row-texts';
import { type RowsSoFar, SHORT_GAP } from './rows-so-far';
import { TableFoot } from './table-foot';

/** What is written about indicators. */
const SPEAKS: ReadonlySet<Role | undefined> = new Set<Role>(['calculation', 'explanation', 'dataSource', 'note']);

/** In words. */
const SHORTEST_REMARK = 3;

/** In letters: "Rupiah (dalam jutaan rupiah)". */
const LONGEST_MONEY = 40;

/** The last line of a name that was broken over several rows, in words. */
const LONGEST_REST = 2;

/** "1.1.", "1.1.1" */
const OUTLINE_CODE = /^\s*\d{1,2}(?:\.\d{1,2})+\.?\s*$/;

export class RowKinds {
  private readonly foot: TableFoot;
  private readonly parts: PartRows;
  private readonly rows: OwnRows;
  private readonly names: DividedNames;
  private readonly next: NextTable;
  private readonly closing: ClosingRows;

  constructor(
    private readonly view: SheetView,
    private readonly frame: TableFrame,
    private readonly reader: HeaderReader,
    private readonly header: RepeatedHeader,
  ) {
    this.foot = new TableFoot(view, frame);
    this.parts = new PartRows(view, frame);
    this.rows = new OwnRows(view, frame, header);
    this.names = new DividedNames(view, frame, this.rows);
    this.next = new NextTable(view, frame, reader, header, this.rows);
    this.closing = new ClosingRows(view, frame, this.rows);
  }

  /** `filled`: the row's filled columns, at least one. */
  kindOf(row: number, filled: readonly number[], past: RowsSoFar): BodyRowKind | 'end' {
    if (this.header.isHeaderAgain(row, filled)) return this.next.beginsAnew(row, past) ? 'end' : 'header';
    if (this.header.isOtherHeader(row, filled, past.standsApart)) return 'end';
    if (this.header.isNumbering(row, filled)) return 'numbering';
    const keyed = this.kindAmongKeys(row, past);
    if (keyed !== undefined) return keyed;
    if (this.next.isOfNextTable(row, filled, past) || this.next.headsOtherBlock(row, filled, past)) return 'end';
    if (this.isRemark(row, filled, past)) return 'other';
    if (this.foot.holds(row, filled, past)) return 'other';
    const { names, figures, details, numbers } = this.frame;
    const name = this.rows.firstText(row, names);
    const figureCount = count(figures, filled);
    const detailCount = count(details, filled);
    const first = this.view.words(row, filled[0] ?? 0);
    if (past.noted && figureCount > 0 && numbers.length > 0 && count(numbers, filled) === 0) return 'other';
    const isNumbered = numbers.some((column) => isInteger(this.view.value(row, column)));
    if (
      !(isNumbered && this.closing.aimsByItself(row, filled)) &&
      isTotalText(name === '' || !hasWords(first) ? name || first : first)
    )
      return 'total';
    if (figureCount > 0 && this.closing.sumsUpAbove(row, name || first, filled)) return 'total';
    if (filled.length <= 2 && figureCount === 0 && filled.some((column) => isAfterTable(this.view.words(row, column))))
      return 'other';
    if (figureCount === 0 && filled.length <= 2 && isNoteLabel(first) && past.firstIndicator !== undefined)
      return 'other';
    if (saysSum(name) || this.isStatement(row, name, filled, past)) return 'other';
    if (isLabelAlone(first)) return 'group';
    if (!hasWords(name) && !(hasLetter(name) && this.rows.isMeasured(filled, row)))
      return this.kindWithoutName(row, filled, first, past);
    if (past.followsTotal && this.closing.ratesTotal(name || first, filled)) return 'total';
    if (past.closing && isRatingText(name)) return 'other';
    const numbered = count(numbers, filled) > 0;
    if (this.isLetteredHeading(row, filled)) return startsAsObjective(name) ? 'objective' : 'group';
    if (this.isLabelledObjective(row, name, filled)) return 'objective';
    // "Program … | Rp | 1.250.000.000,-" below an agreement: a list of what programmes cost.
    if (past.firstIndicator !== undefined && namesMoney(name)) return past.gap > 0 ? 'end' : 'other';
    if (this.isScratch(name, filled, past)) return 'other';
    if (figureCount > 0) {
      if (!numbered && past.followsIndicator && this.isMoney(row, name)) return 'part';
      if (this.measuresNameAbove(row, name, filled, past)) return 'continuation';
      return this.parts.isPart(row, past) ? 'part' : this.kindOfMeasured(row, name, numbered, filled, past);
    }
    if (past.closing && !(figures.length === 0 && numbered && detailCount > 0)) return 'other';
    if (this.names.hasBareParts(row, name)) return 'parent';
    if (this.goesOn(row, name, numbered, filled, past)) return 'continuation';
    if (this.isObjectiveAmongNames(name, filled))
      return isGroupText(name) && !startsAsObjective(name) ? 'group' : 'objective';
    if (detailCount > 0) {
      const isHeading = this.namesGroup(name, filled) || (!isSureMeasureName(name) && this.isCodedHeading(row, filled));
      return figures.length > 0 && isHeading ? 'group' : 'indicator';
    }
    return this.kindOfNameAlone(row, filled, name, past);
  }

  /** "Target" and "Realisasi" below a name, in its column: they go on with it. */
  private kindAmongKeys(row: number, past: RowsSoFar): BodyRowKind | undefined {
    const { keysAmongNames: keys, names } = this.frame;
    if (keys === undefined) return undefined;
    if (keys.at(row) !== undefined) return past.firstIndicator === undefined ? undefined : 'continuation';
    return keys.at(this.rows.nextOwnRow(row)) !== undefined && hasWords(this.rows.firstText(row, names))
      ? 'indicator'
      : undefined;
  }

  /** "Formulasi perhitungan untuk indikator …", "Analisis: …": alone in its row below the figures it speaks of the table. */
  private isRemark(row: number, filled: readonly number[], past: RowsSoFar): boolean {
    const [column, ...more] = filled;
    if (column === undefined || more.length > 0 || past.firstIndicator === undefined) return false;
    if (this.frame.figures.length === 0 || this.frame.figures.includes(column)) return false;
    const words = this.view.words(row, column);
    if (words.split(/\s+/).length < SHORTEST_REMARK || !SPEAKS.has(roleOfWord(firstWord(words))?.role)) return false;
    past.mayBeOver();
    return true;
  }

  /** "Jumlah pegawai 45 orang", "Indeks diukur dengan survei", alone in its row below the last figures: what it says is no name. */
  private isStatement(row: number, name: string, filled: readonly number[], past: RowsSoFar): boolean {
    const { names, figures, left, right } = this.frame;
    const isAlone = filled.length === 1 && names.includes(filled[0] ?? -1) && figures.length > 0;
    if (!isAlone || past.firstIndicator === undefined || !statesFact(name)) return false;
    const below = this.rows.nextOwnRow(row);
    if (count(figures, this.view.filledColumns(below, left, right)) > 0) return false;
    past.mayBeOver();
    return true;
  }

  /** A row with figures. Where only results of other rows stand in it, it is their heading or their total. */
  private kindOfMeasured(
    row: number,
    name: string,
    numbered: boolean,
    filled: readonly number[],
    past: RowsSoFar,
  ): BodyRowKind {
    const { figures, results, descriptions, namesHoldObjectives } = this.frame;
    const hasOwnFigures = count(figures, filled) > count(results, filled);
    if (hasOwnFigures || figures.length === results.length || count(descriptions, filled) > 0) return 'indicator';
    if (!numbered && (past.followsIndicator || past.followsTotal) && this.closing.endsTable(row)) return 'total';
    if (isSureMeasureName(name)) return 'indicator';
    if (namesHoldObjectives && !isGroupText(name)) return 'objective';
    return numbered || !past.followsIndicator ? 'group' : 'total';
  }

  /** "cek: 9/10 | | | 0,9" below a blank row: neither numbered nor described as the others are, no measure, and nothing is aimed at. */
  private isScratch(name: string, filled: readonly number[], past: RowsSoFar): boolean {
    const { numbers, descriptions, columns } = this.frame;
    if (past.gap === 0 || past.firstIndicator === undefined || numbers.length === 0 || descriptions.length === 0)
      return false;
    const isAimed = columns.some(({ index, role }) => role === 'target' && filled.includes(index));
    return !isAimed && count([...numbers, ...descriptions], filled) === 0 && !isMeasureName(name);
  }

  /** "Anggaran | Rp | 1.500.000.000" below an indicator: what it costs, and nothing that it measures. */
  private isMoney(row: number, name: string): boolean {
    const { role, coverage } = this.reader.read(name);
    if (role !== 'budget' || coverage < 1 || roleOfWord(firstWord(name))?.role !== 'budget') return false;
    // Where no row is numbered only the bare word tells it from "Biaya satuan", which is measured as the others are.
    if (this.frame.numbers.length === 0 && !namesOnlyMoney(name)) return false;
    const unit = this.frame.columns.find((column) => column.role === 'unit');
    return unit !== undefined && namesMoney(this.view.words(row, unit.index));
  }

  /** "A" or "II" with its weight, before rows that are numbered by figures and hold more: the part of the table that they belong to. */
  private isLetteredHeading(row: number, filled: readonly number[]): boolean {
    const { numbers, figures, left, right } = this.frame;
    const number = numbers.find((column) => filled.includes(column));
    if (number === undefined || !/^(?:[A-Z]|[IVX]+)\s*[.)]?$/.test(this.view.text(row, number))) return false;
    const below = this.rows.nextOwnRow(row);
    const holdsMore = count(figures, this.view.filledColumns(below, left, right)) > count(figures, filled);
    return holdsMore && /^\d+\s*[.)]?$/.test(this.view.text(below, number));
  }

  /** "Sasaran 2 | Meningkatnya …" over the columns beside the names: a label, its text, and nothing else. */
  private isLabelledObjective(row: number, name: string, filled: readonly number[]): boolean {
    if (filled.length > this.frame.names.length + 1) return false;
    const [text, ...more] = filled.filter((column) => !this.frame.names.includes(column));
    if (text === undefined || more.length > 0 || !isBareLabel(name)) return false;
    return (
      isObjectiveText(this.view.words(row, text)) || (hasWords(this.view.words(row, text)) && this.spans(row, text))
    );
  }

  private spans(row: number, column: number): boolean {
    const merge = this.view.mergeAt(row, column);
    return merge !== undefined && merge.right > merge.left;
  }

  /** Where objectives and indicators share a column, what is neither measured nor described is no indicator. */
  private isObjectiveAmongNames(name: string, filled: readonly number[]): boolean {
    const { namesHoldObjectives, figures, descriptions } = this.frame;
    return namesHoldObjectives && figures.length > 0 && count(descriptions, filled) === 0 && !isSureMeasureName(name);
  }

  /** A code, or an agency or a programme of which nothing is described: its name only stands in the column of names. */
  private namesGroup(name: string, filled: readonly number[]): boolean {
    return isLongCode(name) || (isAgencyText(name) && count(this.frame.descriptions, filled) === 0);
  }

  /** A row with a name but neither figures nor details. */
  private kindOfNameAlone(row: number, filled: readonly number[], name: string, past: RowsSoFar): BodyRowKind {
    const { names, figures, numbers, goals, objectives } = this.frame;
    if (mayBeTotal(name) && this.closing.holdsOnlyWorths(row, filled)) return 'total';
    if (filled.length === 1 && past.gap > (isMeasureName(name) ? SHORT_GAP : 0)) return 'other';
    if (startsAsObjective(name) && figures.length > 0 && objectives.length === 0) return 'objective';
    if (
      figures.length > 0 &&
      (this.names.hasParts(row) || this.names.hasChildren(row, filled) || this.names.hasShortParts(row))
    )
      return isMeasureName(name) ? 'parent' : 'group';
    if (figures.length > 0 && !isMeasureName(name) && this.names.headsOtherCount(row, filled))
      return startsAsObjective(name) ? 'objective' : 'group';
    if (count(objectives, filled) > 0 || count(goals, filled) > 0) return 'indicator';
    if (isSureMeasureName(name)) return 'indicator';
    if (isObjectiveText(name) && objectives.length === 0 && figures.length > 0) return 'objective';
    const onlyHeaderWords = this.reader.read(name).coverage === 1;
    if (filled.length === 1 && figures.length > 0 && isOutlined(this.view.text(row, filled[0] ?? 0))) return 'group';
    if (isGroupText(name) || isLongCode(name) || onlyHeaderWords)
      return startsAsObjective(name) ? 'objective' : 'group';
    if (count(numbers, filled) > 0) {
      const letters = numbers.map((column) => this.view.words(row, column)).filter((text) => /^[a-z]/i.test(text));
      // "b." and "F5" with a weight of their own are no headings, as "B" is.
      const isCounted = this.rows.isWeighed(row, filled) && letters.every((text) => !/^[A-Z]+\s*[.)]?$/.test(text));
      return letters.length > 0 && figures.length > 0 && !isCounted ? 'group' : 'indicator';
    }
    const nameComesFirst = [...objectives, ...goals].every((column) => column > Math.min(...names));
    if (nameComesFirst && figures.length > 0) return 'group';
    return past.followsIndicator && this.isRestOfName(name, filled) ? 'continuation' : 'indicator';
  }

  /** "1.1.1 | Fokus Pemerataan Ekonomi" where no column holds the numbers of rows: a code of the outline and what it is called, and nothing else. */
  private isCodedHeading(row: number, filled: readonly number[]): boolean {
    const { names, numbers, figures } = this.frame;
    const [code, name, ...more] = filled;
    if (code === undefined || name === undefined || more.length > 0 || figures.length === 0) return false;
    return !numbers.includes(code) && names.includes(name) && OUTLINE_CODE.test(this.view.text(row, code));
  }

  /** "Masyarakat" right below "Indeks Kepuasan": a word or two that measure nothing, where rows have figures. */
  private isRestOfName(name: string, filled: readonly number[]): boolean {
    const { figures } = this.frame;
    if (filled.length > 1 || figures.length === 0 || isMeasureName(name) || isObjectiveText(name)) return false;
    return name.split(/\s+/).length <= LONGEST_REST;
  }

  private kindWithoutName(row: number, filled: readonly number[], first: string, past: RowsSoFar): BodyRowKind {
    const { goals, objectives, numbers, names, figures, results } = this.frame;
    if (mayBeTotal(first) && numbers.includes(filled[0] ?? -1) && this.closing.holdsOnlyWorths(row, filled.slice(1)))
      return 'total';
    const hasFigures = count(figures, filled) > 0;
    const objective = this.rows.firstText(row, [...objectives, ...goals]);
    if (hasWords(objective)) {
      if (startsLower(objective) && count(numbers, filled) === 0 && past.followsIndicator) return 'continuation';
      if (filled.length === 1 && past.gap > SHORT_GAP && !isObjectiveText(objective)) return 'other';
      return isGroupText(objective) && !startsAsObjective(objective) && !hasFigures ? 'group' : 'objective';
    }
    const startsLeft = (filled[0] ?? 0) < Math.min(...names);
    // A section may carry what its rows reached.
    const hasOwnFigures = count(figures, filled) > count(results, filled);
    if (hasWords(first) && startsLeft && (!hasFigures || (!hasOwnFigures && isGroupText(first)))) {
      return startsAsObjective(first) || isObjectiveText(first) ? 'objective' : 'group';
    }
    if (startsLeft && hasFigures && namesMean(first) && past.followsIndicator) return 'total';
    if (this.divides(row, filled, past)) return 'indicator';
    const onlyNumber = filled.every((column) => numbers.includes(column));
    // After a stray blank row a lone cell is a signature or a note; several cells go on with what stands above.
    const goesOn = past.followsIndicator || (past.goesOnAfterGap && !past.closing && filled.length > 1 && !startsLeft);
    return goesOn && !onlyNumber ? 'continuation' : 'other';
  }

  /**
   * "Kec. Bintang | 300 | 290" without a name below "Jumlah penerima bantuan | Kec. Awan | 500 | 510": the name was merged over both, and
   * each row is of its own place, or in its own unit, with its own target and actual.
   */
  private divides(row: number, filled: readonly number[], past: RowsSoFar): boolean {
    const { numbers, figures, results, divisions } = this.frame;
    const { parent } = past;
    if (parent !== row - 1 || count(numbers, filled) > 0) return false;
    const own = figures.filter((column) => !results.includes(column) && holds(filled, column));
    const areMeasured = own.length > 0 && own.every((column) => !this.view.isBlank(parent, column));
    return areMeasured && divisions.some((column) => namesOwnDivision(this.view, column, row, parent));
  }

  /** The rest of the name above: it begins in lower case, as do the objective and the goal beside it, and brings nothing of its own. */
  private goesOn(row: number, name: string, numbered: boolean, filled: readonly number[], past: RowsSoFar): boolean {
    if (numbered || !past.followsIndicator || this.rows.isWeighed(row, filled)) return false;
    const { objectives, goals, figures } = this.frame;
    const beside = [...objectives, ...goals].filter((column) => filled.includes(column));
    // "bangunan | IMB" below "tertib | bangunan ber-": the objective beside it goes on.
    if (!startsLower(name) && (beside.length === 0 || isMeasureName(name))) return false;
    return figures.length > 0 && beside.every((column) => startsLower(this.view.words(row, column)));
  }

  /**
   * The figures of a name that was broken over several rows stand beside its middle: the row above only begins the name (and the
   * objective), and this one goes on in lower case.
   */
  private measuresNameAbove(row: number, name: string, filled: readonly number[], past: RowsSoFar): boolean {
    if (!startsLower(name) || past.unmeasuredAbove !== row - 1) return false;
    const beside = [...this.frame.objectives, ...this.frame.goals].filter((column) => filled.includes(column));
    return beside.every((column) => startsLower(this.view.words(row, column)));
  }
}

/** Longer texts are remarks. */
const LONGEST_DIVISION = 40;

/** Not of a name that is typed behind "=", which every text may be. */
const SUM_IN_WORDS = /^=\s*\p{L}[^+×]{0,80}\s[+×]\s/u;

/** "= nilai utama + nilai tambahan": how a figure below the table is made, and no name. */
function saysSum(name: string): boolean {
  return SUM_IN_WORDS.test(name);
}

function namesOwnDivision(view: SheetView, column: number, row: number, above: number): boolean {
  const [own, other] = [row, above].map((each) => view.words(each, column));
  const isDivision = (text: string | undefined): text is string =>
    text !== undefined && hasLetter(text) && text.length <= LONGEST_DIVISION;
  return isDivision(own) && isDivision(other) && own !== other;
}

/** "Anggaran", "Pagu Anggaran", "Realisasi Anggaran" */
function namesOnlyMoney(name: string): boolean {
  const roles = (name.match(/\p{L}+/gu) ?? []).map((word) => roleOfWord(word.toLowerCase())?.role);
  return roles.every((role) => role === 'budget' || role === 'actual');
}

/** "Rp", "Juta Rupiah": most names are longer, and are not looked up among the units. */
function namesMoney(text: string): boolean {
  return text.length <= LONGEST_MONEY && unitOf(text)?.category === 'money';
}
