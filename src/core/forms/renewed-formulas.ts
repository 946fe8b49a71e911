/**
 * Formulas that we have filled into a table under other settings: the same formulas under the settings as they are now. Known by
 * their own words alone, and only where one of ours would be written so for just this row; anybody else's are left alone.
 */

import { type CellChange } from '../changes/cell';
import { changesOf } from '../changes/fix';
import { factsOf, type IndicatorFacts, type TableFacts } from '../indicator/facts';
import { contradicted, isOnScale, writtenPercent } from '../indicator/achievements/ratings';
import { type KnownPolarity } from '../indicator/meaning/polarity';
import { type Triple } from '../indicator/periods/triples';
import { POLARITIES, POLARITY_ROWS, type Polarity } from '../knowledge/choices/polarities';
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
  plainlyKnown,
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
import { type TextBounds, mayBeOurs, plainAchievement } from './plain-formulas';

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
      ...setDirection(each, grid),
      ...each.triples.flatMap((triple) => renewed(triple, each, { settings, grid, facts, rated })),
      ...forms.flatMap((columns) => {
        const own = each.triples.find(({ achievement }) => achievement.cell.position.column === columns.achievement);
        const bounds = own && plainlyKnown(own, each).bounds;
        return earlierStatuses(columns, position.row, grid, { measurement: settings, ...(bounds && { bounds }) });
      }),
    ];
    const impossible = each.triples.flatMap((triple) => failing(triple, each, settings, changes));
    yield changes.length === 0 ? null : { ...renewal(text, changes), ...(impossible.length > 0 && { impossible }) };
  }
  const { changes, rows } = waitingRows(facts, grid, settings, rated, forms);
  yield changes.length === 0 ? null : { ...renewal('', changes), waitingRows: rows };
}

/** A direction set in the settings since: a formula that reads it in a cell of its row sees it only once it stands there. */
function setDirection(facts: IndicatorFacts, grid: SheetGrid): readonly CellChange[] {
  const says = polarityCell(facts);
  const { direction, triples } = facts;
  if (!says || direction?.from !== 'settings' || !triples.some((triple) => readsDirection(triple, facts))) return [];
  const after = POLARITY_ROWS[direction.polarity].word;
  return [{ kind: 'cell', sheet: grid.name, position: says.position, before: '', after }];
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
    ways.find(({ make, before = make }) => isAmong(cell.formula, measurings(settings), before));
  const change = ({ position }: Cell, formula: string, shows: string) => renewedCell(grid, position, formula, shows);
  const direction = way?.direction ? { polarity: way.direction } : directionInForm(triple, facts);
  const result = resultOf(triple, { unitKind: facts.unitKind, direction }, settings);
  const says = mayBeOurs(cell.formula) ? plainPairIn(triple, facts).says : undefined;
  const { bounds } = plainlyKnown(triple, facts);
  const isUnread =
    mayBeOurs(cell.formula) && !(isNumber(triple.actual) && (isNumber(triple.target) || bounds !== undefined));
  const isGuarded =
    /^=IF\(/i.test(cell.formula) &&
    result.kind === 'error' &&
    (result.error === 'divideByZero' ||
      obstacleIn(triple, facts, settings, { formulas: 'iku' })?.reason === 'negativeActual');
  const shows =
    isUnread || isGuarded || (way?.asks && facts.direction?.from !== 'settings')
      ? ''
      : (says ?? shownResult(result, cell.numberFormat, way?.isInPoints ?? false));
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
  /** How it was made before its target said bounds; left out where it was made so. */
  readonly before?: Making;
  /** Absent where a cell says it. */
  readonly direction?: Polarity;
  readonly isInPoints: boolean;
  /** Nothing is computed before a cell of the row says the direction. */
  readonly asks?: true;
}

/** Every way in which we would have written the achievement of this row. */
function waysOf(triple: Triple, facts: IndicatorFacts): readonly Way[] {
  const { formula } = triple.achievement.cell;
  const kind: FormOptions['formulas'] | null = /IKU\.CAPAIAN\(/i.test(formula)
    ? 'iku'
    : mayBeOurs(formula)
      ? 'native'
      : null;
  if (kind === null || !triple.target || !triple.actual) return [];
  const says = polarityCell(facts);
  const ways = (direction: Polarity): Way[] =>
    [false, true].flatMap((isInPoints) => {
      const row = { ...rowOf(facts, triple, direction), inPoints: isInPoints };
      if (kind === 'native') {
        const { hundredfold, bounds } = plainlyKnown(triple, facts);
        const known = { ...row, unit: facts.unitKind };
        const pairs = [known, ...(hundredfold ? [{ ...known, hundredfold }] : [])];
        return pairs.flatMap((pair) =>
          waysWith(bounds, (more) => (measurement) => plainAchievement({ ...pair, ...more }, measurement)).map(
            (way) => ({ ...way, direction, isInPoints }),
          ),
        );
      }
      return [false, true].map((hasFigures) => ({
        make: (measurement) => achievementFormula({ formulas: kind, measurement }, { ...row, hasFigures }),
        direction,
        isInPoints,
      }));
    });
  const byCell = says ? waysByCell(triple, facts, kind, says) : [];
  return [...POLARITIES.flatMap(ways), ...byCell];
}

/** In a form, where cells say direction and unit. */
function waysByCell(
  triple: Triple,
  facts: IndicatorFacts,
  formulas: FormOptions['formulas'],
  says: Cell,
): readonly Way[] {
  const { target, actual, unit } = rowOf(facts, triple, 'higher');
  const row = { target, actual, unit, polarity: refTo(says) };
  const { bounds } = formulas === 'native' ? plainlyKnown(triple, facts) : {};
  return [row, { ...row, asksDirection: true as const }].flatMap((each) => {
    const make = (more: { readonly bounds?: TextBounds }) => (measurement: Settings) =>
      achievementFormula({ formulas, measurement }, { ...each, ...more });
    const asks = each !== row && says.text === '';
    return waysWith(bounds, make).map((way) => ({ ...way, isInPoints: false, ...(asks && { asks }) }));
  });
}

/** A formula with the bounds of its target, which was written before the target said them, or with them. */
function waysWith(
  bounds: TextBounds | undefined,
  make: (more: { readonly bounds?: TextBounds }) => Making,
): readonly Pick<Way, 'make' | 'before'>[] {
  if (!bounds) return [{ make: make({}) }];
  const bounded = make({ bounds });
  return [{ make: bounded }, { make: bounded, before: make({}) }];
}

/** An empty cell of direction, which `setDirection` does not fill, means to the formula that reads it: the higher the better. */
function directionInForm(triple: Triple, facts: IndicatorFacts): Pick<KnownPolarity, 'polarity'> | null {
  const { direction } = facts;
  return direction?.from !== 'settings' && readsDirection(triple, facts) ? { polarity: 'higher' } : direction;
}

/** Whether the achievement's formula asks an empty cell of its row for the direction. */
export function readsDirection({ achievement: { cell } }: Triple, facts: IndicatorFacts): boolean {
  const says = polarityCell(facts);
  return says?.text === '' && says.formula === '' && new RegExp(`\\b${refTo(says)}\\b`).test(cell.formula);
}

function polarityCell({ table: { table }, indicator }: IndicatorFacts): Cell | undefined {
  const at = table.columns.findIndex(({ role }) => role === 'polarity');
  return at < 0 ? undefined : indicator.cells[at];
}
