/**
 * What is known of an indicator and of its table. Each fact is worked out by the file that knows how, when somebody first asks, and
 * kept; rules, functions, forms, reports and comparisons all read it here, so that none of them judges for itself.
 */

import { groupedBy } from '../grouped';
import { type IndicatorRow } from '../knowledge/indicators/library';
import { type Role } from '../knowledge/columns/roles';
import { type UnitKind } from '../measure/scale';
import { type Settings, DEFAULT_SETTINGS } from '../settings';
import { type CellPosition, cellNumber } from '../sheet/address';
import { FIGURE_LISTS, type Column, type Indicator, type IndicatorTable } from '../table/model';
import { explainAchievements, explainSteps } from './achievements/achievements';
import { type ExplainedAchievement } from './achievements/explained-achievement';
import {
  type CalculationWords,
  type WrittenCalculation,
  findCalculation,
  promisesCalculation,
} from './words/calculations';
import { statedCaps } from './achievements/caps';
import { findCountColumns } from './units/count-columns';
import { type Polarity } from '../knowledge/choices/polarities';
import { type OtherSign, keepsFigures, signBesidePoints } from './figures/decimal-signs';
import { readsEnglish } from './words/english';
import { goesFromBaseline } from './achievements/from-baseline';
import { groupsOf } from './context/groups';
import { type Limits, findLimits } from './meaning/limits';
import { findLibraryRow } from './library/known';
import { type NameWord, meantIn, nameWordsOf } from './words/name-words';
import { type Beginning, type NamedMeasure, beginningOf, measureAfter } from './meaning/names';
import { oncePerPair } from './once';
import { type ParentRows, findParentRows } from './context/parent-rows';
import { type KnownPolarity, findPolarity, fromName, sensesOfCodes, signsDirections } from './meaning/polarity';
import { type MissingSign, missingSigns } from './figures/missing-signs';
import { type RowFigures, figuresIn } from './figures/row-figures';
import { findUnitKind } from './units/scales';
import { type YearSeries } from './periods/series';
import { type Triple, triplesOf } from './periods/triples';
import { hasSpecialTarget } from './figures/special-figures';
import { type CellText, type TableTexts, placesOfTexts, readTexts } from './words/texts';
import { findUnfilledParts } from './figures/unfilled-parts';
import { type YearMismatch, yearMismatches } from './sums/year-sums';
import { type KnownUnit, findComparableName, findUnit } from './units/unit';
import { findUncomputed } from './figures/uncomputed';
import { findYearsBeforePlan, targetsOfPlan } from './periods/years-before-plan';

/** What is known of one indicator. A fact may be "none" (`null`); `undefined` stands for a question nobody has asked yet. */
export class IndicatorFacts {
  private foundBeginning: Beginning | undefined = undefined;
  private foundNameWords: readonly NameWord[] | undefined = undefined;
  private foundWords: readonly string[] | undefined = undefined;
  private foundComparableName: string | undefined = undefined;
  private foundMeasure: NamedMeasure | null | undefined = undefined;
  private foundUnit: KnownUnit | null | undefined = undefined;
  private foundUnitKind: UnitKind | undefined = undefined;
  private foundLibraryRow: IndicatorRow | null | undefined = undefined;
  private foundDirection: KnownPolarity | null | undefined = undefined;
  private foundLimits: Limits | null | undefined = undefined;
  private foundCalculation: WrittenCalculation | null | undefined = undefined;
  private foundFigures: RowFigures | undefined = undefined;
  private foundTargetYears: readonly YearSeries[] | undefined = undefined;
  private foundTriples: readonly Triple[] | undefined = undefined;

  constructor(
    readonly indicator: Indicator,
    /** The table that it stands in. */
    readonly table: TableFacts,
  ) {}

  /** The name is what the title of a table is about, "Tabel 3.5 Perbandingan Penurunan …": nobody has worded it as a name. */
  get isNamedByTitle(): boolean {
    const { position, text, value } = this.indicator.name;
    const [top = 0] = this.table.table.headerRows;
    if (position.row >= top || typeof value !== 'string') return false;
    const before = value.slice(0, value.indexOf(text)).trim();
    return before !== '' && !before.endsWith(':');
  }

  /** How the name begins, codes in front of it left aside. */
  get beginning(): Beginning {
    return (this.foundBeginning ??= beginningOf(this.indicator.name.text));
  }

  /** The words of the name one by one, codes in front of it left aside: whoever reads them takes his words from here. */
  get nameWords(): readonly NameWord[] {
    return (this.foundNameWords ??= nameWordsOf(this.beginning.text));
  }

  /** The words of the name, codes in front of it left aside, ready for word lists; misspelt ones as they are meant. */
  get words(): readonly string[] {
    return (this.foundWords ??= meantIn(this.nameWords));
  }

  /** How the name is compared with others; `""` for one without words. */
  get comparableName(): string {
    return (this.foundComparableName ??= findComparableName(this));
  }

  /** The first word of measure in the name. */
  get measure(): NamedMeasure | null {
    if (this.foundMeasure === undefined) this.foundMeasure = measureAfter(this.beginning);
    return this.foundMeasure;
  }

  /** In what it is measured, and who says so. */
  get unit(): KnownUnit | null {
    if (this.foundUnit === undefined) this.foundUnit = findUnit(this.indicator);
    return this.foundUnit;
  }

  /** What the unit says about the scale of its figures. */
  get unitKind(): UnitKind {
    return (this.foundUnitKind ??= findUnitKind(this));
  }

  /** The official indicator that it is, with its scale and direction. */
  get libraryRow(): IndicatorRow | null {
    if (this.foundLibraryRow === undefined) this.foundLibraryRow = findLibraryRow(this);
    return this.foundLibraryRow;
  }

  /** Which way is better, and how that is known: by somebody's word or by ours. */
  get direction(): KnownPolarity | null {
    if (this.foundDirection === undefined) this.foundDirection = findPolarity(this, this.table.settings);
    return this.foundDirection;
  }

  /** What its name alone says of that, whatever the table or the user says. */
  get directionOfName(): KnownPolarity | null {
    return fromName(this);
  }

  /** What its figures can never be. */
  get limits(): Limits | null {
    if (this.foundLimits === undefined) this.foundLimits = findLimits(this);
    return this.foundLimits;
  }

  /** The text that says how it is computed. */
  get calculation(): WrittenCalculation | null {
    if (this.foundCalculation === undefined) this.foundCalculation = findCalculation(this);
    return this.foundCalculation;
  }

  /** What its baselines, targets and actuals come to. */
  get figures(): RowFigures {
    return (this.foundFigures ??= figuresIn(this.indicator));
  }

  /** Its targets year by year, from the first year of the plan. */
  get targetYears(): readonly YearSeries[] {
    return (this.foundTargetYears ??= targetsOfPlan(this.indicator.targets, this.table.yearsBeforePlan));
  }

  /** Every written achievement with the target and the actual of its period; what is judged of them is kept with `achievements`. */
  get triples(): readonly Triple[] {
    return (this.foundTriples ??= triplesOf(this.indicator));
  }

  /** Whether some figure of its row is there only as a formula without a result, so that a blank is no gap. */
  get awaitsResults(): boolean {
    const { uncomputed } = this.table;
    if (uncomputed.size === 0) return false;
    return FIGURE_LISTS.some((list) =>
      this.indicator[list].some(({ cell }) => uncomputed.has(cellNumber(cell.position))),
    );
  }

  /** Its written achievements, and what each of them equals. */
  get achievements(): readonly ExplainedAchievement[] {
    return this.table.achievementsOf(this);
  }
}

/** What is known of one table, under the settings of its workbook. */
export class TableFacts {
  readonly indicators: readonly IndicatorFacts[];
  /** What is read in the texts of calculations, which repeat from row to row. */
  readonly calculationsRead = new Map<string, CalculationWords>();
  private foundByIndicator: ReadonlyMap<Indicator, IndicatorFacts> | undefined = undefined;
  private foundAchievements: readonly ExplainedAchievement[] | undefined = undefined;
  private foundAchievementsOf: ReadonlyMap<IndicatorFacts, readonly ExplainedAchievement[]> | undefined = undefined;
  private foundTexts: TableTexts | undefined = undefined;
  private foundPlacesOfTexts: ReadonlySet<number> | undefined = undefined;
  private foundGroups: ReadonlyMap<number, string> | undefined = undefined;
  private foundParentRows: ParentRows | undefined = undefined;
  private foundCaps: readonly number[] | undefined = undefined;
  private foundCountColumns: ReadonlySet<number> | undefined = undefined;
  private foundUnfilledParts: ReadonlySet<number> | undefined = undefined;
  private foundSpecialTargets: readonly IndicatorFacts[] | undefined = undefined;
  private foundSpecialFigures: readonly IndicatorFacts[] | undefined = undefined;
  private foundIsInEnglish: boolean | undefined = undefined;
  private foundSignBesidePoints: { readonly sign: OtherSign | null } | undefined = undefined;
  private foundFiguresMayBeRewritten: boolean | undefined = undefined;
  private foundExplainsCalculation: boolean | undefined = undefined;
  private foundUncomputed: ReadonlyMap<number, CellPosition> | undefined = undefined;
  private foundSignsDirections: boolean | undefined = undefined;
  private foundSensesOfCodes: ReadonlyMap<string, Polarity> | undefined = undefined;
  private foundYearMismatches: readonly YearMismatch[] | undefined = undefined;
  private foundMissingSigns: readonly MissingSign[] | undefined = undefined;
  private foundGoesFromBaseline: boolean | undefined = undefined;
  private foundYearsBeforePlan: ReadonlySet<Column> | undefined = undefined;

  constructor(
    readonly table: IndicatorTable,
    readonly settings: Settings,
  ) {
    this.indicators = table.indicators.map((indicator) => new IndicatorFacts(indicator, this));
  }

  /** What is known of one of the table's indicators. */
  of(indicator: Indicator): IndicatorFacts {
    this.foundByIndicator ??= new Map(this.indicators.map((facts) => [facts.indicator, facts]));
    return this.foundByIndicator.get(indicator) ?? new IndicatorFacts(indicator, this);
  }

  /** Every written achievement with what can be said about it. */
  get achievements(): readonly ExplainedAchievement[] {
    return (this.foundAchievements ??= explainAchievements(this));
  }

  /** Finds out beforehand what takes longest in a long table, a part at a time; whoever asks for it then has it at once. */
  *prepare(): Generator<void> {
    this.foundAchievements ??= yield* explainSteps(this);
  }

  /** Those of one of its indicators. */
  achievementsOf(facts: IndicatorFacts): readonly ExplainedAchievement[] {
    this.foundAchievementsOf ??= groupedBy(this.achievements, (achievement) => achievement.facts);
    return this.foundAchievementsOf.get(facts) ?? [];
  }

  private get inWords(): TableTexts {
    return (this.foundTexts ??= readTexts(this));
  }

  /** Every text of the columns of words, row by row. */
  get texts(): readonly CellText[] {
    return this.inWords.texts;
  }

  /** Every word of these texts once, as written. */
  get writtenWords(): ReadonlySet<string> {
    return this.inWords.words;
  }

  /** Whether in a column of words some indicator's cell says nothing; where none does, no row need be looked at. */
  mayLack(role: Role): boolean {
    return this.table.columns.some((column, place) => column.role === role && this.inWords.placesOfGaps.has(place));
  }

  /** The places of the columns that hold texts in some row: the others need not be searched for words. */
  get placesOfTexts(): ReadonlySet<number> {
    return (this.foundPlacesOfTexts ??= placesOfTexts(this.table));
  }

  /** The heading under which each row stands, by sheet row; `""` above the first. */
  get groups(): ReadonlyMap<number, string> {
    return (this.foundGroups ??= groupsOf(this.table));
  }

  /** Rows that name what the rows below them measure. */
  get parentRows(): ParentRows {
    return (this.foundParentRows ??= findParentRows(this.table));
  }

  /** Columns of actuals of months or quarters to come, by their places on the sheet: the zeros in them say "not yet". */
  get unfilledParts(): ReadonlySet<number> {
    return (this.foundUnfilledParts ??= findUnfilledParts(this.table));
  }

  /** Columns beside percentages that count those of whom these speak, by their places on the sheet. */
  get countColumns(): ReadonlySet<number> {
    return (this.foundCountColumns ??= findCountColumns(this));
  }

  /** The caps of achievements that the table names, in percent. */
  get statedCaps(): readonly number[] {
    return (this.foundCaps ??= statedCaps(this.table, this.settings));
  }

  /** Indicators with a target that is no plain number: blank, text, with a unit or a percent sign, a range, several values. */
  get withSpecialTargets(): readonly IndicatorFacts[] {
    return (this.foundSpecialTargets ??= this.withSpecialFigures.filter(({ indicator }) =>
      hasSpecialTarget(indicator),
    ));
  }

  /** The same for any baseline, target, actual or achievement. */
  get withSpecialFigures(): readonly IndicatorFacts[] {
    return (this.foundSpecialFigures ??= this.indicators.filter(({ figures }) => figures.areSpecial));
  }

  /** Columns of years of which nearly every target is a zero, before the first that has targets. */
  get yearsBeforePlan(): ReadonlySet<Column> {
    return (this.foundYearsBeforePlan ??= findYearsBeforePlan(this.table));
  }

  /** Figures of whole years that their parts contradict. */
  get yearMismatches(): readonly YearMismatch[] {
    return (this.foundYearMismatches ??= yearMismatches(this));
  }

  /** Shares that alone of their column have no percent sign, where nothing else says percent. */
  get missingSigns(): readonly MissingSign[] {
    return (this.foundMissingSigns ??= missingSigns(this));
  }

  /** Whether its achievements are the way from the baseline to the target. */
  get goesFromBaseline(): boolean {
    return (this.foundGoesFromBaseline ??= goesFromBaseline(this));
  }

  /** Cells of figures, by their numbers, whose formulas have no result in the file. */
  get uncomputed(): ReadonlyMap<number, CellPosition> {
    return (this.foundUncomputed ??= findUncomputed(this));
  }

  /** Whether bare figures in a column of directions tell them. */
  get signsDirections(): boolean {
    return (this.foundSignsDirections ??= signsDirections(this.table));
  }

  /** What other bare figures there stand for. */
  get sensesOfCodes(): ReadonlyMap<string, Polarity> {
    return (this.foundSensesOfCodes ??= sensesOfCodes(this));
  }

  get isInEnglish(): boolean {
    return (this.foundIsInEnglish ??= readsEnglish(this.table));
  }

  /** What stands beside figures with a decimal point and disagrees with it; readers of an English table have no other sign. */
  get signBesidePoints(): OtherSign | null {
    this.foundSignBesidePoints ??= { sign: signBesidePoints(this.table) };
    const { sign } = this.foundSignBesidePoints;
    return sign === 'number' && this.isInEnglish ? null : sign;
  }

  /** Whether fixes of the table's figures may be called safe. */
  get figuresMayBeRewritten(): boolean {
    return (this.foundFiguresMayBeRewritten ??= keepsFigures(this.table));
  }

  /** Whether a column of explanations promises the calculation as well. */
  get explainsCalculation(): boolean {
    return (this.foundExplainsCalculation ??= promisesCalculation(this.table));
  }
}

/** What is known of a table; the same object for whoever asks under the same settings. */
const factsUnder = oncePerPair((table: IndicatorTable, settings: Settings) => new TableFacts(table, settings));

/** The same; where nothing depends on the user's choices, they may be left away. */
export function factsOf(table: IndicatorTable, settings: Settings = DEFAULT_SETTINGS): TableFacts {
  return factsUnder(table, settings);
}
