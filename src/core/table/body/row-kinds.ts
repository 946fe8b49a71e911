/** What a row below the header is. */

import { type HeaderReader } from '../header/header-reading';
import { isDated } from '../header/period-reading';
import { type Role, isWorth } from '../../knowledge/columns/roles';
import { type BodyRowKind } from '../model';
import { type SheetView } from '../sheet-view';
import { type TableFrame } from '../table-frame';
import {
  isAgencyText,
  isAnswerText,
  isPolarityText,
  isInteger,
  isMeasureName,
  isMeasurementLike,
  isNumberLike,
  isObjectiveText,
  isRatingText,
  isSureMeasureName,
  isBlankMark,
} from '../../language/cell-kinds';
import { roleOfWord } from '../../knowledge/columns/header-words';
import { unitOf } from '../../language/units';
import { PART_MARK } from '../../language/words/list-marks';
import { firstWord } from '../../language/words/find-words';
import { apart } from '../roles/arithmetic';
import { namesLimit } from '../roles/derived-columns';
import { ARITHMETIC } from '../weights';
import { BareParents } from './bare-parents';
import { isMarkedBelow } from './parent-row';
import { PartRows } from './part-rows';
import { type RepeatedHeader } from './repeated-header';
import {
  hasLetter,
  hasWords,
  isAfterTable,
  isBareLabel,
  isCaption,
  isLongCode,
  isGroupText,
  isLabelAlone,
  isNoteLabel,
  isOutlined,
  isTotalText,
  namesRating,
  mayBeTotal,
  namesMean,
  saysGoesOn,
  startsAsObjective,
  startsLower,
  startsWithSum,
  statesFact,
} from './row-texts';
import { type RowsSoFar, SHORT_GAP } from './rows-so-far';
import { TableFoot } from './table-foot';

/** What is written about indicators. */
const SPEAKS: ReadonlySet<Role | undefined> = new Set<Role>(['calculation', 'explanation', 'dataSource', 'note']);

/** In words. */
const SHORTEST_REMARK = 3;
const LONGEST_CLASS = 3;

/** What stands over a column, in words. */
const LONGEST_HEAD = 2;

/** In letters: "Rupiah (dalam jutaan rupiah)". */
const LONGEST_MONEY = 40;

/** The last line of a name that was broken over several rows, in words. */
const LONGEST_REST = 2;

/** "A" over "1." over "a." over "1)". */
const DEEPEST_HEADING = 3;

/** "1.1.", "1.1.1" */
const OUTLINE_CODE = /^\s*\d{1,2}(?:\.\d{1,2})+\.?\s*$/;

/** Below a table stand no more rows that sum it up. */
const MOST_CLOSING_ROWS = 6;

/** Longer lists are not summed up in passing. */
const MOST_ADDENDS = 60;

/** Blank rows and the header again: what stands between two pages at most. */
const LONGEST_BREAK = 8;

export class RowKinds {
  private readonly foot: TableFoot;
  private readonly parts: PartRows;
  private readonly bareParents: BareParents;

  constructor(
    private readonly view: SheetView,
    private readonly frame: TableFrame,
    private readonly reader: HeaderReader,
    private readonly header: RepeatedHeader,
  ) {
    this.foot = new TableFoot(view, frame);
    this.parts = new PartRows(view, frame);
    this.bareParents = new BareParents(view, frame);
  }

  /** `filled`: the row's filled columns, at least one. */
  kindOf(row: number, filled: readonly number[], past: RowsSoFar): BodyRowKind | 'end' {
    if (this.header.isHeaderAgain(row, filled)) return this.beginsAnew(row, past) ? 'end' : 'header';
    if (this.header.isOtherHeader(row, filled, past.standsApart)) return 'end';
    if (this.header.isNumbering(row, filled)) return 'numbering';
    const keyed = this.kindAmongKeys(row, past);
    if (keyed !== undefined) return keyed;
    if (this.isOfNextTable(row, filled, past) || this.headsOtherBlock(row, filled, past)) return 'end';
    if (this.isRemark(row, filled, past)) return 'other';
    if (this.foot.holds(row, filled, past)) return 'other';
    const { names, figures, details, numbers } = this.frame;
    const name = this.firstText(row, names);
    const figureCount = count(figures, filled);
    const detailCount = count(details, filled);
    const first = this.view.words(row, filled[0] ?? 0);
    if (past.noted && figureCount > 0 && numbers.length > 0 && count(numbers, filled) === 0) return 'other';
    const isNumbered = numbers.some((column) => isInteger(this.view.value(row, column)));
    if (
      !(isNumbered && this.aimsByItself(row, filled)) &&
      isTotalText(name === '' || !hasWords(first) ? name || first : first)
    )
      return 'total';
    if (figureCount > 0 && this.sumsUpAbove(row, name || first, filled)) return 'total';
    if (filled.length <= 2 && figureCount === 0 && filled.some((column) => isAfterTable(this.view.words(row, column))))
      return 'other';
    if (figureCount === 0 && filled.length <= 2 && isNoteLabel(first) && past.firstIndicator !== undefined)
      return 'other';
    if (saysSum(name) || this.isStatement(row, name, filled, past)) return 'other';
    if (isLabelAlone(first)) return 'group';
    if (!hasWords(name) && !(hasLetter(name) && this.isMeasured(filled, row)))
      return this.kindWithoutName(row, filled, first, past);
    if (past.followsTotal && this.ratesTotal(name || first, filled)) return 'total';
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
    if (this.hasBareParts(row, name)) return 'parent';
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
    return keys.at(this.nextOwnRow(row)) !== undefined && hasWords(this.firstText(row, names))
      ? 'indicator'
      : undefined;
  }

  /** The header that stands again is that of a second table: a title parts them that names a period, or a number counts from the start. */
  private beginsAnew(row: number, past: RowsSoFar): boolean {
    if (past.hasTitleSinceIndicator) return true;
    const { left, right, numbers } = this.frame;
    const [first, above] = [past.firstIndicator, past.headingAbove];
    const [title, ...more] = above === undefined ? [] : this.view.filledColumns(above, left, right);
    if (first === undefined || above === undefined || title === undefined || more.length > 0) return false;
    const words = this.view.words(above, title);
    if (saysGoesOn(words)) return false;
    const next = this.nextOwnRow(row);
    const countsAnew = numbers.some(
      (column) =>
        isInteger(this.view.value(next, column)) && this.view.text(next, column) === this.view.text(first, column),
    );
    return countsAnew || isDated(this.reader.read(words).period);
  }

  /** The caption of another table; where the own header follows, it is the caption of the next page. */
  private isOfNextTable(row: number, filled: readonly number[], past: RowsSoFar): boolean {
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
  private headsOtherBlock(row: number, filled: readonly number[], past: RowsSoFar): boolean {
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
    if (!isHeader && isSureMeasureName(this.firstText(row + 1, this.frame.names))) return false;
    const [next, after] = [row + 1, row + 2].map((at) => this.view.filledColumns(at, left, right));
    // "≥ | <" below "Interval": the header has a second row.
    const isSplit = next !== undefined && next.length > 1 && !this.isMeasured(next, row + 1);
    const [body, at] = isSplit ? [after, row + 2] : [next, row + 1];
    const heads = isSplit ? [...filled, ...(next ?? [])] : filled;
    return (
      body !== undefined &&
      body.length > 1 &&
      body.every((column) => heads.includes(column)) &&
      body.some((column) => typeof this.view.value(at, column) === 'number')
    );
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
    const below = this.nextOwnRow(row);
    if (count(figures, this.view.filledColumns(below, left, right)) > 0) return false;
    past.mayBeOver();
    return true;
  }

  /** "Nilai Kinerja Organisasi" with targets of its own, and a unit or a number amid those of the others, is an indicator, whatever else is called so. */
  private aimsByItself(row: number, filled: readonly number[]): boolean {
    const { figures, results, descriptions } = this.frame;
    if (count(figures, filled) <= count(results, filled)) return false;
    return count(descriptions, filled) > 0 || this.isCountedOn(row);
  }

  /** Numbered between two rows that are numbered one less and one more. */
  private isCountedOn(row: number): boolean {
    const below = this.nextOwnRow(row);
    return this.frame.numbers.some((column) => {
      const [before, own, next] = [row - 1, row, below].map((at) => parseInt(this.view.text(at, column), 10));
      return before !== undefined && own === before + 1 && next === own + 1;
    });
  }

  /**
   * "Jumlah ternak | | 1300" below "Jumlah sapi | Ekor | 800" and "Jumlah kambing | Ekor | 500": neither numbered nor described as the
   * others are, the last with figures, and as much as stands above it.
   */
  private sumsUpAbove(row: number, label: string, filled: readonly number[]): boolean {
    const { numbers, descriptions, figures, results, left, right } = this.frame;
    if (!startsWithSum(label) || descriptions.length === 0 || count(descriptions, filled) > 0) return false;
    if (numbers.some((column) => isInteger(this.view.value(row, column)))) return false;
    const below = this.view.filledColumns(this.nextOwnRow(row), left, right);
    if (count(figures, below) > 0) return false;
    const own = figures.filter((column) => !results.includes(column) && holds(filled, column));
    return own.some((column) => this.isSumOfAbove(row, column));
  }

  private isSumOfAbove(row: number, column: number): boolean {
    const total = this.view.value(row, column);
    let [sum, addends] = [0, 0];
    for (let above = row - 1; above > this.frame.band.bottom && addends < MOST_ADDENDS; above--) {
      const value = this.view.value(above, column);
      if (typeof value !== 'number') break;
      sum += value;
      addends++;
    }
    return typeof total === 'number' && addends > 1 && apart(sum, total) < ARITHMETIC.slip;
  }

  /** "Predikat NKO | Baik" below the total that it rates. */
  private ratesTotal(name: string, filled: readonly number[]): boolean {
    const { figures, results } = this.frame;
    return namesRating(name) && count(figures, filled) === count(results, filled);
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
    if (!numbered && (past.followsIndicator || past.followsTotal) && this.endsTable(row)) return 'total';
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

  /**
   * Without a number and a unit, where all others have them: the last row, "SKOR KOMPOSIT", sums up what stands above, and so do several:
   * "Jumlah indikator tercapai", "Jumlah indikator tidak tercapai".
   */
  private endsTable(row: number): boolean {
    const { numbers, descriptions, figures, results, left, right } = this.frame;
    if (numbers.length === 0 && descriptions.length === 0) return false;
    let below = row;
    for (let looked = 0; looked < MOST_CLOSING_ROWS; looked++) {
      below = this.nextOwnRow(below);
      const filled = this.view.filledColumns(below, left, right);
      if (filled.length <= 1) return true;
      const isClosing =
        count([...numbers, ...descriptions], filled) === 0 && count(figures, filled) === count(results, filled);
      if (!isClosing) return false;
    }
    return false;
  }

  /** "A" or "II" with its weight, before rows that are numbered by figures and hold more: the part of the table that they belong to. */
  private isLetteredHeading(row: number, filled: readonly number[]): boolean {
    const { numbers, figures, left, right } = this.frame;
    const number = numbers.find((column) => filled.includes(column));
    if (number === undefined || !/^(?:[A-Z]|[IVX]+)\s*[.)]?$/.test(this.view.text(row, number))) return false;
    const below = this.nextOwnRow(row);
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

  /** Something other than words stands among the figures of the row. */
  private isMeasured(filled: readonly number[], row: number): boolean {
    return this.frame.figures.some(
      (column) => filled.includes(column) && isMeasurementLike(this.view.value(row, column)),
    );
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
    if (mayBeTotal(name) && this.holdsOnlyWorths(row, filled)) return 'total';
    if (filled.length === 1 && past.gap > (isMeasureName(name) ? SHORT_GAP : 0)) return 'other';
    if (startsAsObjective(name) && figures.length > 0 && objectives.length === 0) return 'objective';
    if (figures.length > 0 && (this.hasParts(row) || this.hasChildren(row, filled) || this.hasShortParts(row)))
      return isMeasureName(name) ? 'parent' : 'group';
    if (figures.length > 0 && !isMeasureName(name) && this.headsOtherCount(row, filled))
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
      const isCounted = this.isWeighed(row, filled) && letters.every((text) => !/^[A-Z]+\s*[.)]?$/.test(text));
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

  /** Besides its name nothing but weights, scores and money. */
  private holdsOnlyWorths(row: number, filled: readonly number[]): boolean {
    const others = filled.filter((column) => !this.frame.names.includes(column));
    const holdsWorth = (column: number) =>
      isWorth(this.frame.roleOf(column)) && isNumberLike(this.view.value(row, column));
    return others.length > 0 && others.every(holdsWorth);
  }

  /** `a.` follows: what is measured are its parts. */
  private hasParts(row: number): boolean {
    const { numbers, names, figures, left, right } = this.frame;
    let below = row + 1;
    while (below <= row + SHORT_GAP && this.view.isRowBlank(below, left, right)) below++;
    const next = this.view.filledColumns(below, left, right);
    const [first] = next;
    const areWeighed = this.isWeighed(below, next) && !this.isWeighed(row, this.view.filledColumns(row, left, right));
    if (first === undefined || (count(figures, next) === 0 && !areWeighed)) return false;
    return [...numbers, ...names].includes(first) && /^a\s*[.)](?:\s|$)/i.test(this.view.words(below, first));
  }

  /** `S2`, `S3` follow: parts of what is named here, and measured in its place. */
  private hasShortParts(row: number): boolean {
    const { names, left, right } = this.frame;
    const below = this.nextOwnRow(row);
    const part = this.firstText(below, names);
    return hasLetter(part) && !hasWords(part) && this.isMeasured(this.view.filledColumns(below, left, right), below);
  }

  /**
   * "- Perdata", "a. SD/MI", "1) Banding" or "S2" follow and name no measure: parts of the one that is named here, and measured in its
   * place. What only a class is called ("S2/Profesi") is measured by nothing else, however the row above begins.
   */
  private hasBareParts(row: number, name: string): boolean {
    const { names, left, right } = this.frame;
    const below = this.nextOwnRow(row);
    const part = this.firstText(below, names);
    if (!this.isMeasured(this.view.filledColumns(below, left, right), below)) return false;
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
    return [below, this.nextOwnRow(below)].every((at) => {
      const filled = this.view.filledColumns(at, left, right);
      const text = this.firstText(at, names);
      const isPart = isShort(text) && !isMeasureName(text) && !isObjectiveText(text);
      return isPart && this.isMeasured(filled, at) && count(numbers, filled) === 0;
    });
  }

  /** "6. Rata-rata IPK mahasiswa" over "Magister" and "Doktor": only the row above is numbered, and the one below is no more than a word or two. */
  private isUnnumbered(row: number, name: string, below: number, part: string): boolean {
    const isNumbered = (at: number, text: string) =>
      PART_MARK.test(text) || this.frame.numbers.some((column) => !this.view.isBlank(at, column));
    return isNumbered(row, name) && !isNumbered(below, part) && isShort(part);
  }

  /** `1.1` below `1`, or rows without a number below one with it: what is measured are those. */
  private hasChildren(row: number, filled: readonly number[]): boolean {
    const { numbers, names, objectives, goals, figures, left, right } = this.frame;
    const number = numbers.find((column) => filled.includes(column));
    // An objective that begins in this row is measured by what stands beside it.
    if (number === undefined || count([...objectives, ...goals], filled) > 0) return false;
    const below = this.nextOwnRow(row);
    const next = this.view.filledColumns(below, left, right);
    if (!names.some((column) => next.includes(column))) return false;
    const isChild = isChildNumber(this.view.text(below, number), this.view.text(row, number));
    // A heading of headings: their rows hold figures, or those below them.
    if (count(figures, next) === 0) return isChild && this.hasChildren(below, next);
    return isChild || count(numbers, next) === 0;
  }

  /** The next row that is neither blank nor the header again after a page break. */
  private nextOwnRow(row: number): number {
    const { left, right } = this.frame;
    let below = row + 1;
    for (; below <= row + LONGEST_BREAK; below++) {
      const filled = this.view.filledColumns(below, left, right);
      if (filled.length > 0 && !this.header.isHeaderAgain(below, filled) && !this.header.isNumbering(below, filled))
        break;
    }
    return below;
  }

  private kindWithoutName(row: number, filled: readonly number[], first: string, past: RowsSoFar): BodyRowKind {
    const { goals, objectives, numbers, names, figures, results } = this.frame;
    if (mayBeTotal(first) && numbers.includes(filled[0] ?? -1) && this.holdsOnlyWorths(row, filled.slice(1)))
      return 'total';
    const hasFigures = count(figures, filled) > 0;
    const objective = this.firstText(row, [...objectives, ...goals]);
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
    if (numbered || !past.followsIndicator || this.isWeighed(row, filled)) return false;
    const { objectives, goals, figures } = this.frame;
    const beside = [...objectives, ...goals].filter((column) => filled.includes(column));
    // "bangunan | IMB" below "tertib | bangunan ber-": the objective beside it goes on.
    if (!startsLower(name) && (beside.length === 0 || isMeasureName(name))) return false;
    return figures.length > 0 && beside.every((column) => startsLower(this.view.words(row, column)));
  }

  /** "b. Laba Cabang | 10": what weighs by itself is an indicator, though nothing is aimed at yet. */
  private isWeighed(row: number, filled: readonly number[]): boolean {
    return filled.some(
      (column) => this.frame.roleOf(column) === 'weight' && isNumberLike(this.view.value(row, column)),
    );
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

  /**
   * "1. Promosi" over "a. Penyuluhan", "A" over "1.": no figures, and the next row begins a count of another kind, and either has
   * figures or is such a heading itself.
   */
  private headsOtherCount(row: number, filled: readonly number[], depth = 0): boolean {
    const { numbers, figures, details, left, right } = this.frame;
    const number = numbers.find((column) => filled.includes(column));
    if (number === undefined || depth > DEEPEST_HEADING) return false;
    const below = this.nextOwnRow(row);
    const next = this.view.filledColumns(below, left, right);
    const [own, mark] = [row, below].map((at) => this.view.text(at, number).trim());
    if (own === undefined || mark === undefined || !beginsCount(mark) || countKind(own) === countKind(mark))
      return false;
    if (count(figures, next) > 0) return true;
    return count(details, next) === 0 && this.headsOtherCount(below, next, depth + 1);
  }

  private firstText(row: number, columns: readonly number[]): string {
    let first: string | undefined;
    for (const [at, column] of columns.entries()) {
      if (this.view.isBlank(row, column)) continue;
      const text = this.view.words(row, column);
      // "-" under the result, and the output beside it: no result is named in the row.
      if ((first === undefined && at === columns.length - 1) || !isBlankMark(text)) return text;
      first ??= text;
    }
    return first ?? '';
  }
}

/** Longer texts are remarks. */
const LONGEST_DIVISION = 40;

/** A short text that is neither a figure nor what a cell of figures may say instead of one. */
function mayHead(text: string): boolean {
  if (!hasLetter(text) || /^\P{L}*\d/u.test(text) || text.split(/\s+/).length > LONGEST_HEAD) return false;
  const isSaid = isRatingText(text) || isAnswerText(text) || (isPolarityText(text) && !namesLimit(text));
  return !isSaid && !isObjectiveText(text);
}

/** Not of a name that is typed behind "=", which every text may be. */
const SUM_IN_WORDS = /^=\s*\p{L}[^+×]{0,80}\s[+×]\s/u;

/** "= nilai utama + nilai tambahan": how a figure below the table is made, and no name. */
function saysSum(name: string): boolean {
  return SUM_IN_WORDS.test(name);
}

/** "(Ton) :", the unit at the end of a name. */
const BRACKETED_END = /\(([^()]{1,20})\)\s*:?\s*$/;

function isShort(name: string): boolean {
  return name !== '' && name.split(/\s+/).length <= LONGEST_CLASS;
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

function count(columns: readonly number[], filled: readonly number[]): number {
  let found = 0;
  for (const column of columns) if (holds(filled, column)) found++;
  return found;
}

/** In a wide row nothing is looked for from its beginning: `filled` goes up, and mostly by one. */
function holds(filled: readonly number[], column: number): boolean {
  let at = Math.min(column - (filled[0] ?? 0), filled.length - 1);
  while (at >= 0 && (filled[at] ?? 0) > column) at--;
  return at >= 0 && filled[at] === column;
}
