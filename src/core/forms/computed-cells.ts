/**
 * Formulas for the cells of a recognised table that can be worked out: achievement and rating, with the direction, the cap, the
 * method and the rating scale as they are set. What is filled is said as fixes, so that it is shown first and can be undone.
 */

import { factsOf, type IndicatorFacts, type TableFacts } from '../indicator/facts';
import { type CellChange, GENERAL_FORMAT, TEXT_FORMAT } from '../changes/cell';
import { type ColumnInsertion } from '../changes/columns';
import { type Fix, changesOf } from '../changes/fix';
import { columnsInPercentPoints, isStoredAsFraction } from '../indicator/units/percent-points';
import { contradicted, ratingFor, scaleOf } from '../indicator/achievements/ratings';
import { type KnownPolarity, goesEitherWay } from '../indicator/meaning/polarity';
import { isPartOfYear } from '../indicator/periods/column-period';
import { type Triple } from '../indicator/periods/triples';
import { type Polarity } from '../knowledge/choices/polarities';
import { RATING_SCALE_IDS, type RatingScaleChoice, chosenScale } from '../knowledge/choices/rating-scales';
import { achievementOfFigures } from '../measure/achievement-of-figures';
import { figureOf, polarityOfBound } from '../measure/figure';
import { ratingOf } from '../measure/rating';
import { BLANK, CODE_OF, sameNumber } from '../measure/result';
import { inPercent } from '../measure/scale';
import { type Settings, capOf } from '../settings';
import { type Bilingual, both } from '../language/bilingual';
import { type CellPosition, cellName } from '../sheet/address';
import { displayText, isPercentFormat } from '../sheet/display';
import { type CellValue, type SheetGrid } from '../sheet/grid';
import { type Cell, type Indicator, type IndicatorTable, type Measurement, hasRowEach } from '../table/model';
import { achievementFormula, ratingFormula } from './formulas';
import { type FormOptions } from './form';
import { ratingBeside, scaleOfOwnRatings } from './own-ratings';
import { type PlainPair, mayBeOurs, plainAchievement, plainPairOf, textBoundsOf } from './plain-formulas';

export interface ComputeOptions {
  readonly formulas: FormOptions['formulas'];
  /** What to do with a figure that somebody has typed in. A formula is always left alone. */
  readonly typed: 'kept' | 'replaced';
}

export interface ComputedCells {
  /** One for each indicator that has something to be filled. */
  readonly fills: readonly IndicatorFill[];
  /** What the table has no column for. */
  readonly missing: readonly ('achievement' | 'rating')[];
  readonly uncomputable: readonly Uncomputable[];
  /** By which scale ratings are filled: that of the settings, or the one that the table goes by; `null` for one that no formula of ours knows. */
  readonly scale: RatingScaleChoice | null;
}

/** An achievement that is to be filled and cannot be computed, and what stands in the way. */
export interface Uncomputable {
  readonly indicator: string;
  /** The achievement, which stays as it is. */
  readonly at: Cell;
  readonly reason: UncomputableReason;
  /** Which stands in the way; none where there is no target or actual of the period, or where it is both of them. */
  readonly cell?: Cell;
  /** Why the two together give no achievement. */
  readonly why?: Bilingual;
}

/**
 * `asText`: a plain formula works out numbers only. `ratingBesideFigure`: a figure is wanted, since the other of the two is one. `together`: each can be read, and the two give no achievement. `parts`: there are
 * targets and actuals of several parts of the year, and nothing says of which the only achievement is.
 */
export type UncomputableReason =
  | 'missing'
  | 'parts'
  | 'asText'
  | 'several'
  | 'range'
  | 'rating'
  | 'ratingBesideFigure'
  | 'unclear'
  | 'zeroTarget'
  | 'zeroActual'
  | 'negative'
  | 'negativeActual'
  | 'together';

export interface IndicatorFill {
  readonly indicator: string;
  /** Zero-based rows of a form in which formulas wait for an indicator; it has no name then. */
  readonly waitingRows?: readonly number[];
  readonly fix: Fix;
  /** Typed achievements that stay, and that the ratings which are filled follow. */
  readonly restsOn?: readonly Cell[];
  /** Why some of these achievements cannot be: their figures divide by nothing, or give none. */
  readonly impossible?: readonly AchievementObstacle[];
  /** The targets and actuals that what is filled is computed from. */
  readonly comesFrom: readonly Cell[];
  /** Nothing tells which way is better, so higher is taken for better. */
  readonly isDirectionAssumed: boolean;
  /** Nor can it be assumed: policy moves the target of such an indicator either way. */
  readonly isEitherWay?: true;
  /** Ranges among the targets, where the direction is assumed: what lies beyond one would be called better than what keeps to it. */
  readonly openRanges?: readonly Cell[];
}

const PERCENT_FORMAT = '0.00%';
const POINTS_FORMAT = '0.00';

export function computedCells(
  table: IndicatorTable,
  grid: SheetGrid,
  settings: Settings,
  options: ComputeOptions,
): ComputedCells {
  const facts = factsOf(table, settings);
  const scale = ratingScaleOf(facts, grid);
  const measurement = { ...settings, ratingScale: scale ?? settings.ratingScale };
  const pointColumns = columnsInPercentPoints(table);
  const filled = facts.indicators.map((each) => {
    const { indicator, direction, triples } = each;
    const obstacles = new Map(
      triples.map((triple) => [triple, obstacleIn(triple, each, measurement, formulasIn(triple) ?? options)]),
    );
    // Where a figure stands already, what the rating beside it follows is known.
    const computable = triples.filter(
      (triple) => !obstacles.get(triple) || (!isOpen(triple.achievement, options) && isFigure(triple.achievement)),
    );
    const filling = { grid, options, measurement, isRated: scale !== null, pointColumns };
    const made = computable
      .map((triple) => ({ triple, cells: cellsOf(triple, each, filling) }))
      .filter(({ cells }) => cells.length > 0);
    return {
      ...{ indicator, direction },
      cells: made.flatMap(({ cells }) => cells),
      restsOn: made.flatMap(({ triple: { achievement }, cells }) =>
        cells.some(({ position }) => isAt(achievement.cell, position)) ? [] : [achievement.cell],
      ),
      impossible: made.flatMap(({ triple, cells }) => {
        const obstacle = obstacles.get(triple);
        const isFilled = cells.some(({ position }) => isAt(triple.achievement.cell, position));
        return obstacle && IMPOSSIBLE.has(obstacle.reason) && !isFilled ? [obstacle] : [];
      }),
      ...figuresOf(made),
      isEitherWay:
        direction === null && goesEitherWay(each) && !made.every(({ triple }) => boundDirection(triple.target)),
      obstacles: obstaclesToTell(obstacles, options),
    };
  });
  return {
    fills: filled.flatMap(
      ({ indicator, direction, cells, restsOn, impossible, comesFrom, ranges, isBound, isEitherWay }) =>
        cells.length === 0
          ? []
          : [
              {
                indicator: indicator.name.text,
                fix: { kind: 'proposed', changes: cells },
                isDirectionAssumed: direction === null && !isBound,
                comesFrom,
                ...(isEitherWay && { isEitherWay: true as const }),
                ...(direction === null && ranges.length > 0 && { openRanges: ranges }),
                ...(restsOn.length > 0 && { restsOn }),
                ...(impossible.length > 0 && { impossible }),
              },
            ],
    ),
    missing: missingIn(table),
    uncomputable: filled.flatMap(({ indicator, obstacles }) =>
      obstacles.map((obstacle) => ({ indicator: indicator.name.text, ...obstacle })),
    ),
    scale,
  };
}

export type AchievementObstacle = Omit<Uncomputable, 'indicator'>;

/** What the achievements that are filled are computed from, and which of it are ranges. */
function figuresOf(made: readonly { readonly triple: Triple; readonly cells: readonly CellChange[] }[]) {
  const computed = made
    .filter(({ triple, cells }) => cells.some(({ position }) => isAt(triple.achievement.cell, position)))
    .flatMap(({ triple: { target, actual } }) => [target, actual].flatMap((each) => each ?? []));
  return {
    comesFrom: computed.map(({ cell }) => cell),
    /** Each target says its direction itself. */
    isBound: made.length > 0 && made.every(({ triple }) => boundDirection(triple.target) !== undefined),
    ranges: computed.flatMap(({ reading, cell }) => (reading.kind === 'range' ? [cell] : [])),
  };
}

/** Whatever achievement is written beside such figures does not follow from them; of the others somebody may well have worked it out. */
const IMPOSSIBLE: ReadonlySet<UncomputableReason> = new Set(['zeroTarget', 'together']);

/** Of which kind the formula is that stands there already. */
export function formulasIn({ achievement: { cell } }: Triple): Pick<ComputeOptions, 'formulas'> | null {
  if (cell.formula === '') return null;
  return { formulas: /\bIKU\./i.test(cell.formula) ? 'iku' : 'native' };
}

/** The kind in which we have filled a table so far: a column goes on as it began. */
export function formulasOfTable(table: IndicatorTable, settings: Settings): ComputeOptions['formulas'] {
  for (const { triples } of factsOf(table, settings).indicators) {
    for (const triple of triples) {
      const found = formulasIn(triple)?.formulas;
      if (found === 'iku' || (found && mayBeOurs(triple.achievement.cell.formula))) return found;
    }
  }
  return 'iku';
}

/** A formula that shows nothing although both figures are there. */
function isLeftBlank({ achievement: { cell }, target, actual }: Triple): boolean {
  return (
    cell.formula !== '' && cell.text === '' && [target, actual].every((each) => each && each.reading.kind !== 'blank')
  );
}

/** Of achievements that would be written, or that a formula leaves blank; periods without any figure are told only where no period has one. */
function obstaclesToTell(
  obstacles: ReadonlyMap<Triple, AchievementObstacle | null>,
  options: ComputeOptions,
): readonly AchievementObstacle[] {
  const told = [...obstacles].flatMap(([triple, obstacle]) =>
    obstacle && (isOpen(triple.achievement, options) || isLeftBlank(triple)) ? [obstacle] : [],
  );
  const real = told.filter(({ reason }) => reason !== 'missing');
  if (real.length > 0 || told.length < obstacles.size) return real;
  return told.slice(0, 1);
}

interface Filling {
  readonly grid: SheetGrid;
  readonly options: ComputeOptions;
  readonly measurement: Settings;
  /** The table goes by a rating scale that our formulas know. */
  readonly isRated: boolean;
  /** Columns that hold points of percent (94.12), and go on to. */
  readonly pointColumns: ReadonlySet<number>;
}

/** The achievement of one period and the rating beside it. */
function cellsOf(triple: Triple, facts: IndicatorFacts, filling: Filling): readonly CellChange[] {
  const { grid, options, measurement, isRated, pointColumns } = filling;
  const { cell } = triple.achievement;
  const result = resultOf(triple, facts, measurement);
  const says = options.formulas === 'native' ? plainPairIn(triple, facts).says : undefined;
  const isInPoints = pointColumns.has(cell.position.column);
  const numberFormat = formatFor(cell, isInPoints);
  const achievement = change(grid, triple.achievement, options, {
    formula: formulaOf(triple, facts, filling),
    shows: says ?? shownResult(result, numberFormat, isInPoints),
    ...(cell.numberFormat === numberFormat ? {} : { numberFormat }),
  });
  const rating = ratingBeside(facts.indicator, triple.achievement);
  // A rating beside a figure on another scale would be that of a hundredth.
  const isKnown = achievement !== null || isInPoints || isPercentFormat(cell.numberFormat);
  if (!rating || !isRated || !isKnown) return achievement ? [achievement] : [];
  const written = isInPoints && typeof cell.value === 'number' ? cell.value / 100 : cell.value;
  const fraction = achievement === null ? written : says === undefined && result.kind === 'value' ? result.value : '';
  const rated = change(grid, rating, options, {
    formula: ratingFormula({ formulas: options.formulas, measurement }, refTo(cell), { inPoints: isInPoints }),
    shows: shownRating(fraction, measurement),
  });
  return [achievement, rated].flatMap((each) => each ?? []);
}

/** A plain formula need not ask for what is known of its row now. */
function formulaOf(triple: Triple, facts: IndicatorFacts, filling: Filling): string {
  const { options, measurement } = filling;
  const { direction, unitKind } = facts;
  const { target, actual, achievement } = triple;
  const isInPoints = filling.pointColumns.has(achievement.cell.position.column);
  const hasFigures = [target, actual].every((each) => each?.reading.kind === 'single');
  const row = {
    ...rowOf(facts, triple, directionOf(triple, direction)),
    ...(isInPoints && { inPoints: true }),
    ...(hasFigures && { hasFigures }),
  };
  if (options.formulas === 'iku') return achievementFormula({ formulas: 'iku', measurement }, row);
  return plainAchievement({ ...row, unit: unitKind, ...plainlyKnown(triple, facts) }, measurement);
}

/** What a plain formula says of its figures as they stand: which counts a hundredfold, and the bounds of a target that is a text. */
export function plainlyKnown(triple: Triple, facts: Pick<IndicatorFacts, 'unitKind'>) {
  const { hundredfold } = plainPairIn(triple, facts);
  const bounds = triple.target && textBoundsOf(triple.target, facts.unitKind);
  return { ...(hundredfold && { hundredfold }), ...(bounds && { bounds }) };
}

export function plainPairIn({ target, actual }: Triple, { unitKind }: Pick<IndicatorFacts, 'unitKind'>): PlainPair {
  return target && actual ? plainPairOf(target, actual, unitKind) : {};
}

/** The direction that is known, or that the target says itself ("≤ 5"); else higher is taken for better. */
function directionOf({ target }: Pick<Triple, 'target'>, known: Pick<KnownPolarity, 'polarity'> | null): Polarity {
  return known?.polarity ?? boundDirection(target) ?? 'higher';
}

function boundDirection(target: Triple['target']): Polarity | undefined {
  return target?.reading.kind === 'bound' ? polarityOfBound(target.reading.comparator) : undefined;
}

/** What the formula will work out from the figures as they are now. */
export function resultOf(
  { target, actual }: Pick<Triple, 'target' | 'actual'>,
  {
    direction,
    unitKind,
  }: Pick<IndicatorFacts, 'unitKind'> & { readonly direction: Pick<KnownPolarity, 'polarity'> | null },
  measurement: Settings,
): ReturnType<typeof achievementOfFigures> {
  const [goal, result] = [target, actual].map((each) => (each ? figureOf(each.reading, each.cell.text) : BLANK));
  const cap = capOf(measurement);
  return achievementOfFigures(goal ?? BLANK, result ?? BLANK, {
    polarity: directionOf({ target }, direction),
    lowerMethod: measurement.lowerMethod,
    unit: unitKind,
    ...(cap === undefined ? {} : { cap }),
  });
}

/** The cell's own where it suits: a column goes on as it began. */
function formatFor({ numberFormat }: Cell, isInPoints: boolean): string {
  const isOpen = numberFormat === GENERAL_FORMAT || numberFormat === TEXT_FORMAT;
  if (isInPoints) return isOpen ? POINTS_FORMAT : numberFormat;
  return isPercentFormat(numberFormat) ? numberFormat : PERCENT_FORMAT;
}

export function shownResult(
  result: ReturnType<typeof achievementOfFigures>,
  numberFormat: string,
  isInPoints: boolean,
): string {
  if (result.kind === 'error') return CODE_OF[result.error];
  if (result.kind !== 'value') return '';
  return displayText(isInPoints ? inPercent(result.value) : result.value, numberFormat);
}

export function shownRating(fraction: CellValue, { ratingScale }: Settings): string {
  if (typeof fraction !== 'number') return '';
  const rating = ratingOf(inPercent(fraction), chosenScale(ratingScale));
  return rating.kind === 'value' ? rating.value : CODE_OF[rating.error];
}

/**
 * The formula that works out one typed achievement, and with it the rating beside it where that is another one then; `null` where the
 * cell is none, holds a formula already, or nothing can be computed.
 */
export function formulaForCell(
  table: IndicatorTable,
  grid: SheetGrid,
  cell: CellPosition,
  settings: Settings,
): IndicatorFill | null {
  const isAchievement = table.columns.some(({ index, role }) => index === cell.column && role === 'achievement');
  if (!isAchievement || !hasRowEach(table)) return null;
  const { fills } = computedCells(table, grid, settings, { formulas: 'iku', typed: 'replaced' });
  for (const fill of fills) {
    const own = changesOf(fill.fix, 'cell').find(({ position }) => cellName(position) === cellName(cell));
    if (!own) continue;
    const rating = ratingThen(factsOf(table, settings), grid, cell);
    return { ...fill, fix: { kind: 'proposed', changes: rating ? [own, rating] : [own] } };
  }
  return null;
}

/** The typed rating beside an achievement, where it is another one of the scale once that is computed. */
function ratingThen(facts: TableFacts, grid: SheetGrid, at: CellPosition): CellChange | null {
  const item = facts.achievements.find(({ achievement }) => isAt(achievement.cell, at));
  const scale = scaleOf(facts, grid);
  const rating = item && scale && ratingFor(item, scale);
  if (!rating || rating.cell.formula !== '') return null;
  const result = resultOf(item, item.facts, facts.settings);
  const after = result.kind === 'value' ? contradicted(rating, inPercent(result.value), scale) : null;
  const { position, text } = rating.cell;
  return after === null ? null : { kind: 'cell', sheet: grid.name, position, before: text, after };
}

/** The scale in the settings, unless ratings that are not of our making or a legend tell another; `null` for an agency's own. */
function ratingScaleOf(facts: TableFacts, grid: SheetGrid): RatingScaleChoice | null {
  const found = scaleOfOwnRatings(facts, grid) ? null : scaleOf(facts, grid);
  if (found === null) return facts.settings.ratingScale;
  const choices = [facts.settings.ratingScale, ...RATING_SCALE_IDS];
  return choices.find((choice) => chosenScale(choice) === found) ?? null;
}

/** What stands in the way of the achievement of one period, as its figures are now; `null`: nothing, or figures that are still to come. */
export function obstacleIn(
  triple: Triple,
  facts: IndicatorFacts,
  measurement: Settings,
  { formulas }: Pick<ComputeOptions, 'formulas'>,
): AchievementObstacle | null {
  const { target, actual } = triple;
  const at = triple.achievement.cell;
  const reads = (figure: Measurement) =>
    formulas === 'iku' ? isReadByFunctions(figure, facts) : isReadByExcel(figure, facts, figure === target);
  if (!target || !actual) {
    const other = target ?? actual;
    return other && !reads(other)
      ? { at, reason: OBSTACLES[other.reading.kind], cell: other.cell }
      : { at, reason: areInParts(facts.indicator, triple) ? 'parts' : 'missing' };
  }
  const unread = [target, actual].find((each) => !reads(each));
  if (unread) {
    const isLoneRating = unread.reading.kind === 'rating' && [target, actual].some(isQuantity);
    const reason = isLoneRating ? 'ratingBesideFigure' : OBSTACLES[unread.reading.kind];
    return { at, reason, cell: unread.cell };
  }
  const [goal, result] = [target, actual].map(numberOf);
  const polarity = directionOf(triple, facts.direction);
  if (goal !== undefined && goal < 0) return { at, reason: 'negative', cell: target.cell };
  if (polarity === 'lower' && measurement.lowerMethod === 'ratio') {
    if (result !== undefined && result <= 0)
      return { at, reason: result === 0 ? 'zeroActual' : 'negativeActual', cell: actual.cell };
  } else if (goal === 0 && (polarity === 'higher' || (result !== undefined && result !== 0))) {
    return { at, reason: 'zeroTarget', cell: target.cell };
  }
  // Where it matters a plain formula asks about the scale itself.
  if (formulas === 'native' && plainPairIn(triple, facts).says !== undefined) return null;
  const outcome = resultOf(triple, facts, measurement);
  if (outcome.kind === 'error') return { at, reason: 'together', why: outcome.message };
  const signed = [target, actual].find(isStoredAsFraction);
  if (!signed) return null;
  const received = resultOf({ target: asReceived(target), actual: asReceived(actual) }, facts, measurement);
  return isSameResult(received, outcome) ? null : { at, reason: 'together', why: formattedPercent(signed.cell) };
}

/** What a formula sees of a figure: Excel hands 7% over as 0.07, and keeps the sign for itself. */
function asReceived(figure: Measurement): Measurement {
  const { reading, cell } = figure;
  if (!isStoredAsFraction(figure) || reading.kind !== 'single') return figure;
  return { ...figure, reading: { ...reading, quantity: { ...reading.quantity, value: Number(cell.value), unit: '' } } };
}

function isSameResult(one: ReturnType<typeof resultOf>, other: ReturnType<typeof resultOf>): boolean {
  return one.kind === 'value' && other.kind === 'value' ? sameNumber(one.value, other.value) : one.kind === other.kind;
}

function formattedPercent({ position, text }: Cell): Bilingual {
  const name = cellName(position);
  return both(
    `${name} “${text}” tersimpan sebagai pecahan, dan rumus tidak melihat tanda persennya: tulis target dan realisasi dengan cara yang sama, 85 dan 7 atau 85% dan 7%.`,
    `${name} “${text}” is kept as a fraction, and a formula does not see its percent sign: write target and actual in one way, 85 and 7 or 85% and 7%.`,
  );
}

/** "Target TW I … TW IV | Realisasi TW I … TW IV | Capaian": the figures are there, of parts of the year alone. */
function areInParts({ targets, actuals }: Indicator, { achievement }: Triple): boolean {
  return (
    !isPartOfYear(achievement.column) &&
    [targets, actuals].every(
      (list) =>
        list.length > 1 && list.every(({ column }) => isPartOfYear(column)) && list.some((figure) => isFigure(figure)),
    )
  );
}

function isQuantity({ reading }: Measurement): boolean {
  return reading.kind === 'single' || reading.kind === 'range' || reading.kind === 'bound';
}

function isFigure({ reading }: Measurement): boolean {
  return reading.kind === 'single';
}

function numberOf({ reading }: Measurement): number | undefined {
  return reading.kind === 'single' ? reading.quantity.value : undefined;
}

const OBSTACLES: Readonly<Record<Measurement['reading']['kind'], UncomputableReason>> = {
  blank: 'missing',
  single: 'asText',
  range: 'range',
  bound: 'range',
  composite: 'several',
  rating: 'rating',
  ambiguous: 'unclear',
  error: 'unclear',
  text: 'unclear',
};

function isAt({ position }: Cell, other: CellPosition): boolean {
  return cellName(position) === cellName(other);
}

/** A bound says its direction itself; where another is known, nobody can tell which is meant. */
function isReadByFunctions({ reading }: Measurement, { direction }: Pick<IndicatorFacts, 'direction'>): boolean {
  if (reading.kind !== 'bound')
    return reading.kind === 'blank' || reading.kind === 'single' || reading.kind === 'range';
  const said = polarityOfBound(reading.comparator);
  return said !== undefined && (direction === null || direction.polarity === said);
}

/** Plain formulas work out numbers and known bounds only, and of "10 halte" they make nothing; a blank cell is a number to come. */
function isReadByExcel(figure: Measurement, facts: IndicatorFacts, isTarget: boolean): boolean {
  const { reading, cell } = figure;
  if (isTarget && textBoundsOf(figure, facts.unitKind)) return isReadByFunctions(figure, facts);
  return reading.kind === 'blank' || (reading.kind === 'single' && typeof cell.value === 'number');
}

/** The unit's own cell; where it stands elsewhere, in the name, the kind of figure or the header, its text: the formula would not find it. */
export function rowOf({ indicator, unit: known }: IndicatorFacts, { target, actual }: Triple, direction: Polarity) {
  const text = known?.from === 'name' || known?.from === 'type' ? known.text : (target?.column.headerUnit ?? '');
  const unit = known?.from === 'column' && indicator.unit ? refTo(indicator.unit) : `"${text.replace(/"/g, '""')}"`;
  return { target: target ? refTo(target.cell) : '', actual: actual ? refTo(actual.cell) : '', unit, direction };
}

export function refTo({ position }: Cell): string {
  return cellName(position);
}

/** Whether the cell may be written. */
function isOpen({ cell, reading }: Pick<Measurement, 'cell' | 'reading'>, { typed }: Pick<ComputeOptions, 'typed'>) {
  return cell.formula === '' && (typed === 'replaced' || reading.kind === 'blank');
}

/** `null` where the cell is to stay as it is. */
function change(
  grid: SheetGrid,
  { cell, reading }: Measurement,
  { typed }: ComputeOptions,
  { formula, ...shown }: { readonly formula: string } & Pick<CellChange, 'shows' | 'numberFormat'>,
): CellChange | null {
  if (!isOpen({ cell, reading }, { typed })) return null;
  return {
    kind: 'cell',
    sheet: grid.name,
    position: cell.position,
    before: cell.text,
    after: formula,
    formula: true,
    ...shown,
  };
}

function missingIn({ columns }: IndicatorTable): ComputedCells['missing'] {
  return (['achievement', 'rating'] as const).filter((role) => !columns.some((column) => column.role === role));
}

/**
 * Adds the columns that are missing behind the last actual, as wide as the table's header is high; `null` where the table has no
 * actual to compute from.
 */
export function columnsToAdd(
  table: IndicatorTable,
  missing: ComputedCells['missing'],
  headers: Readonly<Record<'achievement' | 'rating', string>>,
): Fix | null {
  const after = Math.max(-1, ...table.columns.flatMap(({ role, index }) => (isBefore(role) ? [index] : [])));
  const [first] = table.headerRows;
  if (after < 0 || first === undefined || missing.length === 0) return null;
  const changes = missing.map((role): ColumnInsertion => ({
    kind: 'insertColumn',
    sheet: table.sheet,
    before: role === 'rating' ? Math.max(after, achievementColumn(table)) + 1 : after + 1,
    headerRow: first,
    headerHeight: table.headerRows.length,
    header: headers[role],
  }));
  return { kind: 'proposed', changes };
}

function isBefore(role: string): boolean {
  return role === 'actual';
}

function achievementColumn({ columns }: IndicatorTable): number {
  return Math.max(-1, ...columns.flatMap(({ role, index }) => (role === 'achievement' ? [index] : [])));
}
