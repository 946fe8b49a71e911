/**
 * Formulas that we have filled into a table under other settings: the same formulas under the settings as they are now. Known by
 * their own words alone, and only where one of ours would be written so for just this row; anybody else's are left alone.
 */

import { type CellChange } from '../changes/cell';
import { changesOf } from '../changes/fix';
import { factsOf, type IndicatorFacts, type TableFacts } from '../indicator/facts';
import { contradicted, isOnScale, writtenPercent } from '../indicator/achievements/ratings';
import { type Triple } from '../indicator/periods/triples';
import { POLARITIES, type Polarity } from '../knowledge/choices/polarities';
import { type RatingScale, chosenScale } from '../knowledge/choices/rating-scales';
import { type Settings } from '../settings';
import { type CellValue, type SheetGrid } from '../sheet/grid';
import { isSameFormula } from '../sheet/same-formula';
import { type Cell, type IndicatorTable, hasRowEach } from '../table/model';
import {
  type AchievementObstacle,
  type IndicatorFill,
  formulasIn,
  obstacleIn,
  plainPairIn,
  refTo,
  resultOf,
  rowOf,
  shownRating,
  shownResult,
} from './computed-cells';
import { type FormOptions } from './form';
import { achievementFormula } from './formulas';
import { isAmong, measurings } from './measurings';
import { ownRating, ratingBeside, scaleOfOwnRatings } from './own-ratings';
import { earlierStatuses, formColumns, renewedCell, waitingRows } from './renewed-rows';
import { plainAchievement } from './plain-formulas';

/** One for each indicator of which a formula of ours says something else than the settings, and one for the rows that wait for theirs. */
export function renewedFormulas(table: IndicatorTable, grid: SheetGrid, settings: Settings): readonly IndicatorFill[] {
  return [...renewalSteps(table, grid, settings)].flatMap((fill) => fill ?? []);
}

/** The same, an indicator a step, for whoever does other things in between; `null`: nothing of it has to be renewed. */
export function* renewalSteps(
  table: IndicatorTable,
  grid: SheetGrid,
  settings: Settings,
): Generator<IndicatorFill | null> {
  if (!hasRowEach(table) || !grid.formulas.some((row) => row.some((formula) => formula !== ''))) return;
  const facts = factsOf(table, settings);
  const rated = scaleOfOwnRatings(facts, grid);
  const forms = formColumns(facts);
  for (const each of facts.indicators) {
    const { text, position } = each.indicator.name;
    const changes = [
      ...each.triples.flatMap((triple) => renewed(triple, each, { settings, grid, facts, rated })),
      ...forms.flatMap((columns) => earlierStatuses(columns, position.row, grid, settings)),
    ];
    const impossible = each.triples.flatMap((triple) => failing(triple, each, settings, changes));
    yield changes.length === 0 ? null : { ...renewal(text, changes), ...(impossible.length > 0 && { impossible }) };
  }
  const { changes, rows } = waitingRows(facts, grid, settings, rated, forms);
  yield changes.length === 0 ? null : { ...renewal('', changes), waitingRows: rows };
}

/** What stands in the way of an achievement that is computed now and would not be once it is renewed. */
function failing(
  triple: Triple,
  facts: IndicatorFacts,
  settings: Settings,
  changes: readonly CellChange[],
): readonly AchievementObstacle[] {
  const { cell } = triple.achievement;
  const isRenewed = changes.some(
    ({ position: { row, column } }) => row === cell.position.row && column === cell.position.column,
  );
  if (!isRenewed || typeof cell.value !== 'number') return [];
  const obstacle = obstacleIn(triple, facts, settings, formulasIn(triple) ?? { formulas: 'iku' });
  return obstacle ? [obstacle] : [];
}

function renewal(indicator: string, changes: readonly CellChange[]): IndicatorFill {
  return { indicator, fix: { kind: 'proposed', changes }, comesFrom: [], isDirectionAssumed: false };
}

/** In cells. */
export function renewedCount(fills: readonly IndicatorFill[]): number {
  return fills.reduce((sum, { fix }) => sum + changesOf(fix, 'cell').length, 0);
}

interface Renewal {
  readonly settings: Settings;
  readonly grid: SheetGrid;
  readonly facts: TableFacts;
  /** The scale under which our formulas have rated the table, where its ratings follow the settings. */
  readonly rated: RatingScale | null;
}

function renewed(triple: Triple, facts: IndicatorFacts, renewal: Renewal): readonly CellChange[] {
  const { settings, grid } = renewal;
  const { cell } = triple.achievement;
  const ways = waysOf(triple, facts);
  // Most formulas follow the settings: the others need be made only for those that do not.
  const way =
    ways.find(({ make }) => isSameFormula(cell.formula, make(settings))) ??
    ways.find(({ make }) => isAmong(cell.formula, measurings(settings), make));
  const change = ({ position }: Cell, formula: string, shows: string) => renewedCell(grid, position, formula, shows);
  const direction = way?.direction ? { polarity: way.direction } : facts.direction;
  const result = resultOf(triple, { unitKind: facts.unitKind, direction }, settings);
  const says = OURS.test(cell.formula) ? plainPairIn(triple, facts).says : undefined;
  const isUnread = OURS.test(cell.formula) && [triple.target, triple.actual].some((each) => !isNumber(each));
  const isGuarded = /^=IF\(/i.test(cell.formula) && result.kind === 'error' && result.error === 'divideByZero';
  const shows = isUnread || isGuarded ? '' : (says ?? shownResult(result, cell.numberFormat, way?.isInPoints ?? false));
  const own = way ? change(cell, way.make(settings), shows) : [];
  const rating = ratingBeside(facts.indicator, triple.achievement)?.cell;
  if (!rating || !renewal.rated) return own;
  const made = ownRating(rating, cell, settings);
  if (!made) return [...own, ...retyped(rating, triple, renewal)];
  const computed = isUnread || result.kind !== 'value' ? '' : result.value;
  const fraction = way ? computed : fractionIn(cell, made.inPoints);
  return [...own, ...change(rating, made.make(settings), shownRating(fraction, settings))];
}

/** What plain formulas work with: a range, or a rating, leaves them blank. */
function isNumber(figure: Triple['target']): boolean {
  return typeof figure?.cell.value === 'number';
}

function fractionIn({ value }: Cell, isInPoints: boolean): CellValue {
  return isInPoints && typeof value === 'number' ? value / 100 : value;
}

/** A word that somebody has typed among our ratings, on the settings' scale, where it is the right one on that of the others. */
function retyped(rating: Cell, { achievement }: Triple, { settings, grid, facts, rated }: Renewal): CellChange[] {
  const item = facts.achievements.find((each) => each.achievement === achievement);
  const percent = item ? writtenPercent(item) : null;
  const scale = chosenScale(settings.ratingScale);
  if (rating.formula !== '' || percent === null || !rated || rated === scale) return [];
  if (!isOnScale(rating.text, rated) || contradicted({ cell: rating }, percent, rated) !== null) return [];
  const after = shownRating(percent / 100, settings);
  return after === rating.text
    ? []
    : [{ kind: 'cell', sheet: grid.name, position: rating.position, before: rating.text, after }];
}

type Making = (settings: Settings) => string;

interface Way {
  readonly make: Making;
  /** Absent where a cell says it. */
  readonly direction?: Polarity;
  readonly isInPoints: boolean;
}

/** Every way in which we would have written the achievement of this row. */
function waysOf(triple: Triple, facts: IndicatorFacts): readonly Way[] {
  const { formula } = triple.achievement.cell;
  const kind: FormOptions['formulas'] | null = /IKU\.CAPAIAN\(/i.test(formula)
    ? 'iku'
    : OURS.test(formula)
      ? 'native'
      : null;
  if (kind === null || !triple.target || !triple.actual) return [];
  const says = polarityCell(facts);
  const ways = (direction: Polarity): Way[] =>
    [false, true].flatMap((isInPoints) => {
      const row = { ...rowOf(facts, triple, direction), inPoints: isInPoints };
      if (kind === 'native') {
        const { hundredfold } = plainPairIn(triple, facts);
        const known = { ...row, unit: facts.unitKind };
        const pairs = [known, ...(hundredfold ? [{ ...known, hundredfold }] : [])];
        return pairs.map((pair) => ({
          make: (measurement) => plainAchievement(pair, measurement),
          direction,
          isInPoints,
        }));
      }
      return [false, true].map((hasFigures) => ({
        make: (measurement) => achievementFormula({ formulas: kind, measurement }, { ...row, hasFigures }),
        direction,
        isInPoints,
      }));
    });
  const byCell = says
    ? [
        {
          isInPoints: false,
          make: (measurement: Settings) => {
            const { target, actual, unit } = rowOf(facts, triple, 'higher');
            const row = { target, actual, unit, polarity: refTo(says) };
            return achievementFormula({ formulas: kind, measurement }, row);
          },
        },
      ]
    : [];
  return [...POLARITIES.flatMap(ways), ...byCell];
}

/** How plain formulas of ours begin: others need not be compared. */
const OURS = /^=IF\(OR\(COUNT\(/i;

function polarityCell({ table: { table }, indicator }: IndicatorFacts): Cell | undefined {
  const at = table.columns.findIndex(({ role }) => role === 'polarity');
  return at < 0 ? undefined : indicator.cells[at];
}
