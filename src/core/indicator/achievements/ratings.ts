/** The ratings beside the achievements of a table, and the scale that they stand on. */

import { sameNumber } from '../../measure/result';
import { ratingOf } from '../../measure/rating';
import { RATING_SCALES, type RatingScale, RATING_SCALE_IDS, chosenScale } from '../../knowledge/choices/rating-scales';
import { isExcelError } from '../../language/excel-errors';
import { readRating } from '../../language/ratings';
import { readStatus } from '../../language/words/status-words';
import { normalise } from '../../language/normalise';
import { DEFAULT_SETTINGS } from '../../settings';
import { type SheetGrid } from '../../sheet/grid';
import { type Indicator, type IndicatorTable, type Measurement } from '../../table/model';
import { type ExplainedAchievement } from './explained-achievement';
import { type StatedScale, holdsMost, namesRatings, statedScale } from './legend';
import { type IndicatorFacts, type TableFacts } from '../facts';
import { oncePer, oncePerPair } from '../once';
import { atPeriod } from '../periods/at-period';

/**
 * The scale that the sheet states; else the one in the settings, when the table's ratings are its words; else the one scale whose
 * words they are; `null` when none is.
 */
export const scaleOf = oncePerPair(findScale);

function findScale(facts: TableFacts, grid: SheetGrid): RatingScale | null {
  const { table, settings } = facts;
  const words = ratingWords(table);
  // A row of totals may be rated where no indicator is.
  if (words.size === 0) return isSummed(table) ? readable(statedScale(table, grid, words, namesRatings)) : null;
  const stated = statedScaleOf(facts, grid);
  // A scale that nobody can read is not replaced by one that the sheet does not mean.
  if (stated !== null) return readable(stated);
  const isNamed = settings.ratingScale !== DEFAULT_SETTINGS.ratingScale;
  if (!isNamed && !(areSeveralSteps(words) && [...words].some(isTelling))) return null;
  const choices = [settings.ratingScale, ...RATING_SCALE_IDS.filter((id) => !RATING_SCALES[id].points)];
  for (const choice of choices) {
    const scale = chosenScale(choice);
    const names = namesOf(scale);
    if ([...words].every((word) => names.has(word))) return scale;
  }
  // What the user names is the scale, where one or the other word is none of it.
  const named = isNamed ? chosenScale(settings.ratingScale) : null;
  return named && holdsMost(namesOf(named), words) ? named : null;
}

function namesOf({ classes }: RatingScale): ReadonlySet<string> {
  return new Set(classes.map(({ name }) => normalise(name)));
}

/** So many words of one scale tell it, with a single one beside them that is of another. */
const FEWEST_TELLING = 3;

/** The known scale of which all the words of the table are but one, which rates on another; `null` for none. */
export function scaleBesideOne({ table }: TableFacts): RatingScale | null {
  const words = [...ratingWords(table)];
  if (words.length <= FEWEST_TELLING) return null;
  for (const id of RATING_SCALE_IDS) {
    const scale = RATING_SCALES[id];
    const names = namesOf(scale);
    const [odd, ...more] = words.filter((word) => !names.has(word));
    if (scale.points || odd === undefined || more.length > 0) continue;
    const kinds = new Set(
      words.filter((word) => word !== odd && isTelling(word)).map((word) => readRating(word)?.scale),
    );
    const rating = readRating(odd);
    if (rating && kinds.size > 0 && !kinds.has(rating.scale)) return scale;
  }
  return null;
}

/** The scale that the sheet itself prints, whatever its ratings say; `null` where it prints none. */
export function printedScale(facts: TableFacts, grid: SheetGrid): RatingScale | null {
  return readable(statedScaleOf(facts, grid));
}

/** A scale that holds most of the words comes before one that cannot be read. */
const statedScaleOf = oncePerPair(({ table }: TableFacts, grid: SheetGrid): StatedScale => {
  const words = ratingWords(table);
  const whole = statedScale(table, grid, words);
  if (whole !== null && whole !== 'unread') return whole;
  const most = statedScale(table, grid, words, holdsMost);
  return most !== null && most !== 'unread' ? most : (whole ?? most);
});

function readable(scale: StatedScale): RatingScale | null {
  return scale === 'unread' ? null : scale;
}

function isSummed({ rows }: IndicatorTable): boolean {
  return rows.some(({ kind }) => kind === 'total');
}

/**
 * One plain word alone may be of any scale: "Berhasil" is a step of four here and the opposite of "Tidak Berhasil" there. What is called
 * "Sangat …" has steps below it.
 */
function areSeveralSteps(words: ReadonlySet<string>): boolean {
  return words.size > 1 || [...words].some((word) => HIGHEST.test(word));
}

const HIGHEST = /^sangat\b/;

function ratingWords({ indicators }: IndicatorTable): ReadonlySet<string> {
  const words = new Set<string>();
  for (const indicator of indicators) {
    for (const { cell } of rated(indicator)) {
      // An error is no word of a scale: it stands where one is still worked out, or could not be.
      if (cell.text !== '' && cell.text !== '-' && !isExcelError(cell.text)) words.add(normalise(cell.text));
    }
  }
  return words;
}

/** Of several ratings of a row, "Predikat | Status", those that do not say whether the target was reached. */
function rated({ ratings }: Indicator): readonly Measurement[] {
  if (ratings.length < 2) return ratings;
  return ratings.filter(({ cell }) => readStatus(normalise(cell.text)) === null);
}

/** "Baik", "Cukup" and "Kurang" are words of many agencies' own scales: by themselves they tell none. */
function isTelling(word: string): boolean {
  return readRating(word)?.scale !== 'mutu';
}

/**
 * Beside achievements of the year those against the end of the plan are not what is rated, unless the ratings of the table follow from
 * them in most rows, and from those of the year in few. Ratings of what was reached itself are of no achievement.
 */
export function ratingFor(item: ExplainedAchievement, scale: RatingScale | null): Measurement | undefined {
  const { facts, achievement } = item;
  const { achievements } = facts.indicator;
  const ratings = rated(facts.indicator);
  const [only, ...more] = ratings;
  if (scale && only && areOfActuals(facts.table, scale)) return undefined;
  if (scale && only && more.length === 0 && achievements.length > 1) {
    const { column } = ratedColumns(facts.table, scale);
    if (column !== NO_COLUMN) return column === achievement.column.index ? only : undefined;
    if (contradictsAll(item, only, scale))
      return achievement === achievements[achievements.length - 1] ? only : undefined;
  }
  if (!only) return undefined;
  const judged = mayBeRated(facts);
  if (!judged.includes(achievement)) return undefined;
  return atPeriod(ratings, achievement.column) ?? (ratings.length === 1 && judged.length === 1 ? only : undefined);
}

/** The achievements of a row that its ratings may be of: those of its years, where it has any. */
const mayBeRated = oncePer(({ triples }: IndicatorFacts): readonly Measurement[] => {
  const ofYears = triples.filter(({ assumed }) => assumed === undefined || assumed === 'yearEnd');
  return (ofYears.length > 0 ? ofYears : triples).map(({ achievement }) => achievement);
});

const NO_COLUMN = -1;

/** What the ratings of a table follow from, where each row has one of them and several achievements. */
interface RatedColumns {
  /** The column that the ratings go by, where others do not, or fit nowhere but where it does; `NO_COLUMN` for none. */
  readonly column: number;
  /** So many rows show that the ratings are of one of the columns. */
  readonly isShown: boolean;
}

const ratedColumns = oncePerPair(({ achievements }: TableFacts, scale: RatingScale): RatedColumns => {
  const counts = new Map<number, { readonly fitting: Set<IndicatorFacts>; all: number }>();
  for (const item of achievements) {
    const [rating] = rated(item.facts.indicator);
    const percent = writtenPercent(item);
    if (!rating || percent === null || !isOnScale(rating.cell.text, scale)) continue;
    const { index } = item.achievement.column;
    const count = counts.get(index) ?? { fitting: new Set(), all: 0 };
    counts.set(index, count);
    count.all++;
    if (contradicted(rating, percent, scale) === null) count.fitting.add(item.facts);
  }
  const followed = [...counts].filter(([, { fitting, all }]) => fitting.size >= FEWEST_RATED && fitting.size * 2 > all);
  const [best, ...others] = followed.sort(([, a], [, b]) => b.fitting.size - a.fitting.size);
  const isAlone = others.every(
    ([, { fitting }]) =>
      best !== undefined &&
      fitting.size < best[1].fitting.size &&
      [...fitting].every((row) => best[1].fitting.has(row)),
  );
  const isShown = [...counts.values()].some(({ fitting }) => fitting.size > 0);
  return { column: best && isAlone ? best[0] : NO_COLUMN, isShown };
});

/** Whichever of the achievements it is of, the only rating of the row is none of theirs. */
function contradictsAll(
  { facts: { achievements, table } }: ExplainedAchievement,
  rating: Measurement,
  scale: RatingScale,
) {
  if (!ratedColumns(table, scale).isShown) return false;
  return achievements.every((item) => {
    const percent = writtenPercent(item);
    return percent !== null && contradicted(rating, percent, scale) !== null;
  });
}

/** So many ratings that follow from one column only are no chance. */
const FEWEST_RATED = 2;

/** A rating, the achievement beside it in percent, and the actual. */
interface RatedRow {
  readonly rank: number;
  readonly percent: number;
  readonly actual: number;
  readonly fits: boolean;
  readonly fitsActual: boolean;
}

/** So many steps in the order of the actuals are no chance. */
const FEWEST_STEPS = 3;

/**
 * "Indeks … | 72 | 71,5 | 99,3 | Tinggi": the ratings are of the actuals, each index having steps of its own, where most of them contradict
 * the achievements, and all follow from the actuals or at least rise with these and not with the achievements.
 */
const areOfActuals = oncePerPair(({ achievements }: TableFacts, scale: RatingScale): boolean => {
  const rows = achievements.flatMap((item) => ratedRow(item, scale) ?? []);
  const wrong = rows.filter(({ fits }) => !fits);
  if (rows.length < FEWEST_RATED || wrong.length * 2 <= rows.length) return false;
  if (rows.every(({ fitsActual }) => fitsActual)) return true;
  const steps = new Set(rows.map(({ rank }) => rank));
  return steps.size >= FEWEST_STEPS && riseWith(rows, 'actual') && !riseWith(rows, 'percent');
});

function ratedRow(item: ExplainedAchievement, scale: RatingScale): RatedRow | null {
  const { indicator } = item.facts;
  const [rating] = rated(indicator);
  const percent = writtenPercent(item);
  const actual = item.actual?.reading;
  const rank = rating && readRating(rating.cell.text)?.rank;
  if (indicator.achievements.length > 1 || !rating || rank === undefined || percent === null) return null;
  if (actual?.kind !== 'single' || !isOnScale(rating.cell.text, scale)) return null;
  const { value } = actual.quantity;
  const [fits, fitsActual] = [percent, value].map((each) => contradicted(rating, each, scale) === null);
  return { rank, percent, actual: value, fits: fits === true, fitsActual: fitsActual === true };
}

function riseWith(rows: readonly RatedRow[], figure: 'actual' | 'percent'): boolean {
  const sorted = [...rows].sort((a, b) => a[figure] - b[figure]);
  return sorted.every(({ rank }, at) => at === 0 || (sorted[at - 1]?.rank ?? 0) <= rank);
}

/** The achievement as written, in percent: the rating is judged by what stands there, right or wrong. */
export function writtenPercent({ achievement, explanation }: ExplainedAchievement): number | null {
  if (achievement.reading.kind !== 'single') return null;
  const { value, unit } = achievement.reading.quantity;
  if (unit === '%') return value;
  if (explanation.kind === 'undecidable') return value > 10 ? value : null;
  return explanation.scale === 'fraction' ? value * 100 : value;
}

/** Less than any achievement is printed with. */
const A_LITTLE = 1e-6;

/** The rating that the achievement has on the scale, when the written one is another; `null` when it fits or is none of the scale's. */
export function contradicted({ cell }: Pick<Measurement, 'cell'>, percent: number, scale: RatingScale): string | null {
  if (!isOnScale(cell.text, scale)) return null;
  const expected = expectedOn(percent, scale);
  const written = normalise(cell.text);
  return expected.some((name) => normalise(name) === written) ? null : (expected[0] ?? null);
}

/** Whether a text is one of the scale's words. */
export function isOnScale(text: string, scale: RatingScale): boolean {
  const written = normalise(text);
  return scale.classes.some(({ name }) => normalise(name) === written);
}

/** The words that may stand beside the achievement, in percent. */
export function expectedOn(percent: number, scale: RatingScale): readonly string[] {
  // Between two printed intervals (90,5), and on the very bound of an agency's own, either neighbour may stand.
  const isBound = scale.open === true && scale.classes.some(({ from }) => sameNumber(from, percent));
  return [false, true].flatMap((roundFirst) => {
    const result = ratingOf(isBound && roundFirst ? percent - A_LITTLE : percent, scale, {
      roundFirst: roundFirst && !isBound,
    });
    return result.kind === 'value' ? [result.value] : [];
  });
}
