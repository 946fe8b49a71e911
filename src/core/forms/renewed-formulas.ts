/**
 * Formulas that we have filled into a table under other settings: the same formulas under the settings as they are now. Known by
 * their own words alone, and only where one of ours would be written so for just this row; anybody else's are left alone.
 */

import { type CellChange } from '../changes/cell';
import { changesOf } from '../changes/fix';
import { factsOf, type IndicatorFacts } from '../indicator/facts';
import { printedScale } from '../indicator/achievements/ratings';
import { type Triple } from '../indicator/periods/triples';
import { LOWER_METHODS } from '../knowledge/choices/methods';
import { POLARITIES, type Polarity } from '../knowledge/choices/polarities';
import { RATING_SCALE_IDS } from '../knowledge/choices/rating-scales';
import { ACHIEVEMENT_CAPS, type Settings } from '../settings';
import { type SheetGrid } from '../sheet/grid';
import { isSameFormula } from '../sheet/same-formula';
import { type Cell, type IndicatorTable, hasRowEach } from '../table/model';
import {
  type IndicatorFill,
  plainPairIn,
  ratingBeside,
  refTo,
  resultOf,
  rowOf,
  shownRating,
  shownResult,
} from './computed-cells';
import { type FormOptions } from './form';
import { achievementFormula, ratingFormula } from './formulas';
import { plainAchievement } from './plain-formulas';

/** One for each indicator of which a formula of ours says something else than the settings. */
export function renewedFormulas(table: IndicatorTable, grid: SheetGrid, settings: Settings): readonly IndicatorFill[] {
  if (!hasRowEach(table) || !grid.formulas.some((row) => row.some((formula) => formula !== ''))) return [];
  const facts = factsOf(table, settings);
  const isRated = printedScale(facts, grid) === null && areRatingsOurs(table);
  return facts.indicators.flatMap((each) => {
    const changes = each.triples.flatMap((triple) => renewed(triple, each, { settings, grid, isRated }));
    const name = each.indicator.name.text;
    return changes.length === 0
      ? []
      : [{ indicator: name, fix: { kind: 'proposed', changes }, comesFrom: [], isDirectionAssumed: false }];
  });
}

/** In cells. */
export function renewedCount(fills: readonly IndicatorFill[]): number {
  return fills.reduce((sum, { fix }) => sum + changesOf(fix, 'cell').length, 0);
}

/** What somebody has typed tells the table's own scale; what a formula says tells only how it was made. */
function areRatingsOurs({ indicators }: IndicatorTable): boolean {
  return indicators.every(({ ratings }) => ratings.every(({ cell }) => cell.text === '' || cell.formula !== ''));
}

interface Renewal {
  readonly settings: Settings;
  readonly grid: SheetGrid;
  /** The ratings follow the settings. */
  readonly isRated: boolean;
}

function renewed(triple: Triple, facts: IndicatorFacts, { settings, grid, isRated }: Renewal): readonly CellChange[] {
  const { cell } = triple.achievement;
  const ways = waysOf(triple, facts);
  // Most formulas follow the settings: the others need be made only for those that do not.
  const way =
    ways.find(({ make }) => isSameFormula(cell.formula, make(settings))) ??
    ways.find(({ make }) => isAmong(cell.formula, measurings(settings), make));
  const change = (of: Cell, formula: string, shows: string): CellChange[] =>
    isSameFormula(of.formula, formula)
      ? []
      : [
          {
            kind: 'cell',
            sheet: grid.name,
            position: of.position,
            before: of.text,
            after: formula,
            formula: true,
            replaces: of.formula,
            shows,
          },
        ];
  const direction = way?.direction ? { polarity: way.direction } : facts.direction;
  const result = resultOf(triple, { unitKind: facts.unitKind, direction }, settings);
  const says = OURS.test(cell.formula) ? plainPairIn(triple, facts).says : undefined;
  const shows = says ?? shownResult(result, cell.numberFormat, way?.isInPoints ?? false);
  const own = way ? change(cell, way.make(settings), shows) : [];
  const rating = ratingBeside(facts.indicator, triple.achievement)?.cell;
  if (!rating || !isRated) return own;
  const made = ratingWays(refTo(cell)).find((make) => isAmong(rating.formula, scales(settings), make));
  if (!made) return own;
  const fraction = way && result.kind === 'value' ? result.value : cell.value;
  return [...own, ...change(rating, made(settings), shownRating(fraction, settings))];
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

function ratingWays(achievement: string): readonly Making[] {
  return (['iku', 'native'] as const).flatMap((formulas) =>
    [false, true].map(
      (inPoints): Making =>
        (measurement) =>
          ratingFormula({ formulas, measurement }, achievement, { inPoints }),
    ),
  );
}

/** The settings under which an achievement may have been written. */
function measurings(settings: Settings): readonly Settings[] {
  return LOWER_METHODS.flatMap((lowerMethod) =>
    ACHIEVEMENT_CAPS.map((achievementCap) => ({ ...settings, lowerMethod, achievementCap })),
  );
}

function scales(settings: Settings): readonly Settings[] {
  return [settings, ...RATING_SCALE_IDS.map((ratingScale) => ({ ...settings, ratingScale }))];
}

function isAmong(formula: string, choices: readonly Settings[], make: Making): boolean {
  return formula !== '' && choices.some((settings) => isSameFormula(formula, make(settings)));
}
