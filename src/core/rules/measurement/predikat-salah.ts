/** The written rating does not follow from the achievement. */

import { type RatingScale } from '../../knowledge/choices/rating-scales';
import { cellName } from '../../sheet/address';
import { type IndicatorTable, type Measurement } from '../../table/model';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { type ExplainedAchievement, exactPercent } from '../../indicator/achievements/explained-achievement';
import { type IndicatorFacts, type TableFacts } from '../../indicator/facts';
import { misratedFigures } from '../../indicator/achievements/own-levels';
import { boundsInWords } from '../../measure/rating';
import { fixCells } from '../finding/fixes';
import {
  type RightAchievement,
  isContradicted,
  rightAchievements,
} from '../../indicator/achievements/right-achievements';
import { isStated } from '../../indicator/achievements/legend';
import {
  contradicted,
  expectedOn,
  isOnScale,
  ratingFor,
  scaleBesideOne,
  scaleOf,
  writtenPercent,
} from '../../indicator/achievements/ratings';
import { isBlankMark } from '../../language/cell-kinds';
import { normalise, tidy } from '../../language/normalise';
import { EITHER_WAY_SCALE } from '../../knowledge/choices/ratings';
import { readRating } from '../../language/ratings';
import { readQuantity } from '../../language/read-quantity';
import { LEAST_PERCENT } from '../../measure/scale';
import { readStatus } from '../../language/words/status-words';
import { DEFAULT_SETTINGS } from '../../settings';
import { type SheetGrid, numberFormatAt, textAt, valueAt } from '../../sheet/grid';
import { type Report, defineRule } from '../rule';

export const predikatSalah = defineRule({
  meta: {
    id: 'predikat-salah',
    level: 'error',
    title: both('Predikat tidak sesuai capaian', 'The rating does not follow from the achievement'),
    why: both(
      'Predikat yang tidak sesuai dengan capaiannya menyesatkan pembaca yang hanya melihat predikat.',
      'A rating that does not fit its achievement misleads readers who look at ratings only.',
    ),
    remedy: both(
      'Tulis predikat yang sesuai dengan capaiannya menurut skala yang dipakai; paling aman dengan =IKU.PREDIKAT(capaian). Bila instansi memakai skala lain, tetapkan di Pengaturan, Cara menghitung.',
      'Write the rating that the scale in use gives for the achievement; safest with =IKU.PREDIKAT(capaian). If the agency has another scale, set it in the settings.',
    ),
    basis: practice(
      'skala predikat yang dipakai instansi (bawaan: interval yang dikutip dari Permendagri 86/2017)',
      "the agency's rating scale (by default the intervals quoted from Permendagri 86/2017)",
    ),
    proposes: true,
    messages: {
      wrong: both(
        'Predikat "{written}" tidak sesuai dengan capaian "{achievement}": menurut skala {scale} predikatnya "{expected}". Perbaiki predikatnya, atau ubah skalanya di pengaturan.',
        'The rating "{written}" does not fit the achievement "{achievement}": on the scale {scale} it is "{expected}". Correct the rating, or change the scale in the settings.',
      ),
      wrongTotal: both(
        'Predikat "{written}" tidak sesuai dengan "{total}" ("{achievement}"): menurut skala {scale} predikatnya "{expected}". Perbaiki predikatnya, atau ubah skalanya di pengaturan.',
        'The rating "{written}" does not fit "{total}" ("{achievement}"): on the scale {scale} it is "{expected}". Correct the rating, or change the scale in the settings.',
      ),
      outOfOrder: both(
        'Predikat "{written}" untuk capaian "{achievement}" tidak lebih rendah daripada predikat "{other}" untuk capaian "{higher}" ({place}). Periksa keduanya.',
        'The rating "{written}" of the achievement "{achievement}" is no lower than the rating "{other}" of the achievement "{higher}" ({place}). Check both.',
      ),
      notOnScale: both(
        'Predikat "{written}" tidak ada pada skala {scale} ({names}). Pakai salah satu tingkatnya, atau lengkapi skalanya.',
        'The rating "{written}" is no step of the scale {scale} ({names}). Use one of its steps, or complete the scale.',
      ),
      ofItself: both(
        'Predikat "{written}" tidak sesuai dengan angkanya, "{figure}": menurut tingkat {scale} ({bounds}) predikatnya "{expected}". Periksa predikat atau angkanya pada hasil penilaian resmi.',
        'The rating "{written}" does not fit its figure, "{figure}": by the levels of {scale} ({bounds}) it is "{expected}". Check the rating or the figure in the official assessment.',
      ),
      wrongToo: both(
        'Predikat "{written}" tidak sesuai dengan capaian "{achievement}", dan capaian itu sendiri tidak mengikuti target dan realisasinya. Perbaiki dulu capaiannya di {place}, lalu predikatnya menurut skala {scale}.',
        'The rating "{written}" does not fit the achievement "{achievement}", which itself does not follow from its target and actual. Correct the achievement in {place} first, then the rating on the scale {scale}.',
      ),
    },
  },
  *check(table, { grid, facts, settings }): Iterable<Report<Message>> {
    yield* facts.indicators.flatMap(misratedByLevels);
    const scale = scaleOf(facts, grid);
    if (!scale) {
      yield* againstOrder(facts);
      yield* besideScale(facts, grid);
      return;
    }
    const isKnownWhole = isStated(scale) || settings.ratingScale !== DEFAULT_SETTINGS.ratingScale;
    yield* ofTotals(table, grid, scale);
    for (const item of facts.achievements) {
      const rating = ratingFor(item, scale);
      const percent = writtenPercent(item);
      if (rating && percent !== null && isKnownWhole && isStrange(rating.cell.text, scale)) {
        yield outsideScale(rating, percent, scale, grid, isStated(scale) && holdsSeveral(facts, scale));
        continue;
      }
      const expected = rating && percent !== null ? contradicted(rating, percent, scale) : null;
      if (!rating || expected === null || ratesAnother(rating, item, scale)) continue;
      const exact = percentBeforeRounding(item);
      if (exact !== null && contradicted(rating, exact, scale) === null) continue;
      const at = rating.cell.position;
      const { cell } = item.achievement;
      const texts = { written: rating.cell.text, achievement: cell.text, scale: scale.title };
      if (isContradicted(item)) {
        if (fitsRight(rating, rightAchievements(item, settings), scale)) continue;
        yield { at, message: 'wrongToo', data: { ...texts, place: cellName(cell.position) } };
        continue;
      }
      yield {
        at,
        message: 'wrong',
        data: { ...texts, expected },
        ...fixCells(grid, 'proposed', [{ at, after: expected }]),
      };
    }
  },
});

function misratedByLevels(facts: IndicatorFacts): readonly Report<'ofItself'>[] {
  return misratedFigures(facts).map(({ at, rating, figure, expected, levels }) => ({
    at,
    message: 'ofItself',
    level: 'warning',
    data: { written: rating, figure, expected, scale: levels.title, bounds: boundsInWords(levels, '') },
  }));
}

/** What target and actual make before it is rounded: printed as 90, an achievement of 90,33 may be rated as above 90. */
function percentBeforeRounding({ explanation }: ExplainedAchievement): number | null {
  if (explanation.kind !== 'follows') return null;
  const percent = exactPercent(explanation);
  return explanation.cap === undefined ? percent : Math.min(percent, explanation.cap);
}

type Message = 'ofItself' | 'outOfOrder' | 'wrong' | 'wrongToo' | 'wrongTotal' | 'notOnScale';

/** In percent: what is reached in full, and what by less than half of it, is on no scale the same, nor the other way round. */
const FULL = 100;
const HALF = 50;

/** Without a scale that is known the ratings of a column must at least not rise while the achievements fall. */
function* againstOrder({ achievements, indicators }: TableFacts): Iterable<Report<'outOfOrder'>> {
  if (!indicators.some(({ indicator }) => indicator.ratings.length > 0)) return;
  const rated = achievements.flatMap((item) => {
    const rating = item.facts.indicator.achievements.length === 1 ? ratingFor(item, null) : undefined;
    const percent = rating ? writtenPercent(item) : null;
    const step = rating?.reading.kind === 'rating' ? rating.reading : null;
    return rating && step && percent !== null ? [{ item, rating, step, percent }] : [];
  });
  yield* amongOthers(rated);
  const full = rated.filter(({ percent }) => percent >= FULL);
  for (const { item, rating, step, percent } of rated) {
    if (percent >= HALF) continue;
    const isEitherWay = step.scale === EITHER_WAY_SCALE;
    const other = full.find(
      (each) =>
        each.step.scale === step.scale && (isEitherWay ? each.step.rank === step.rank : each.step.rank <= step.rank),
    );
    if (!other || isContradicted(item) || isContradicted(other.item)) continue;
    yield outOfOrder({ item, rating, step, percent }, other);
  }
}

interface Rated {
  readonly item: ExplainedAchievement;
  readonly rating: Measurement;
  readonly step: { readonly scale: string; readonly rank: number };
  readonly percent: number;
}

/** So many others in order show which one is out of it. */
const FEWEST_IN_ORDER = 2;
/** In percent: closer figures may be rated by what is not printed. */
const CLEARLY = 5;
const FAR = 20;

/** One rating above what several others say of higher achievements, or below what they say of lower ones, while all others are in order. */
function* amongOthers(all: readonly Rated[]): Iterable<Report<'outOfOrder'>> {
  const [first] = all;
  if (!first || first.step.scale === EITHER_WAY_SCALE || all.some(({ step }) => step.scale !== first.step.scale))
    return;
  const sorted = [...all].sort((a, b) => a.percent - b.percent);
  // Whoever is out of order is so with a neighbour: of a few candidates each is held against all.
  const candidates = new Set<Rated>();
  for (const [at, each] of sorted.entries()) {
    const next = sorted[at + 1];
    if (next && next.step.rank < each.step.rank) candidates.add(each).add(next);
    if (candidates.size > MOST_CANDIDATES) return;
  }
  for (const one of candidates) {
    const others = sorted.filter((each) => each !== one);
    if (others.length < FEWEST_IN_ORDER || isContradicted(one.item)) continue;
    const isInOrder = others.every(({ step }, at) => at === 0 || (others[at - 1]?.step.rank ?? 0) <= step.rank);
    const against = others.filter((other) => areReversed(one, other));
    if (!isInOrder || new Set(against.map(({ step }) => step.rank)).size < FEWEST_IN_ORDER) continue;
    // Who rates the figures themselves and not what was achieved has achievements that lie near each other.
    if (!against.some(({ percent }) => Math.abs(percent - one.percent) >= FAR)) continue;
    const other = against.reduce((best, each) => (each.percent > best.percent ? each : best));
    const [low, high] = one.percent < other.percent ? [one, other] : [other, one];
    yield outOfOrder(low, high);
    return;
  }
}

/** More are no slip of one cell. */
const MOST_CANDIDATES = 4;

function areReversed(a: Rated, b: Rated): boolean {
  const [low, high] = a.percent < b.percent ? [a, b] : [b, a];
  return high.percent - low.percent >= CLEARLY && low.step.rank > high.step.rank;
}

function outOfOrder(low: Rated, high: Rated) {
  const data = {
    written: low.rating.cell.text,
    achievement: low.item.achievement.cell.text,
    other: high.rating.cell.text,
    higher: high.item.achievement.cell.text,
    place: cellName(high.rating.cell.position),
  };
  const at = low.rating.cell.position;
  const cells = [high.rating.cell.position];
  return { at, message: 'outOfOrder' as const, level: 'warning' as const, data, cells };
}

/** Of another scale than all its neighbours, whose own may have other limits than the one that we know. */
function* besideScale(facts: TableFacts, grid: SheetGrid): Iterable<Report<'notOnScale'>> {
  if (!facts.indicators.some(({ indicator }) => indicator.ratings.length > 0)) return;
  const scale = scaleBesideOne(facts);
  if (!scale) return;
  for (const item of facts.achievements) {
    const rating = ratingFor(item, null);
    const percent = writtenPercent(item);
    if (rating && percent !== null && isStrange(rating.cell.text, scale))
      yield outsideScale(rating, percent, scale, grid, false);
  }
}

/** A single word of a table may be of its scale by chance. */
function holdsSeveral({ indicators }: TableFacts, scale: RatingScale): boolean {
  const ratings = indicators.flatMap(({ indicator }) => indicator.ratings.map(({ cell }) => normalise(cell.text)));
  return new Set(ratings.filter((rating) => isOnScale(rating, scale))).size > 1;
}

function outsideScale({ cell }: Measurement, percent: number, scale: RatingScale, grid: SheetGrid, isSure: boolean) {
  const at = cell.position;
  const [expected = ''] = expectedOn(percent, scale);
  return {
    at,
    ...notOnScale(cell.text, scale),
    ...(!isSure && { level: 'warning' as const }),
    ...(cell.formula === '' && fixCells(grid, 'proposed', [{ at, after: expected }])),
  };
}

/** A word that rates, by no step of the scale that is known whole. Letters and stars are steps of other scales, which others award. */
function isStrange(text: string, scale: RatingScale): boolean {
  if (isOnScale(text, scale) || !RATES.test(tidy(text))) return false;
  return readStatus(normalise(text)) === null && !isBlankMark(tidy(text));
}

/** Words and nothing else, few of them, of more than two letters. */
const RATES = /^\p{L}{3,20}(?: \p{L}{2,20}){0,2}$/u;

function notOnScale(text: string, scale: RatingScale) {
  const names = scale.classes.map(({ name }) => name).join(', ');
  return { message: 'notOnScale' as const, data: { written: text, scale: scale.title, names } };
}

/** "Rata-rata Capaian | 101,67 | Cukup", "Predikat NKO | Sangat Baik". */
function* ofTotals({ rows, columns }: IndicatorTable, grid: SheetGrid, scale: RatingScale): Iterable<Report<Message>> {
  const figures = columns.filter(({ role }) => role === 'achievement' || role === 'score');
  const places = [...figures, ...columns.filter(({ role }) => role === 'rating')];
  for (const { row, kind, text: total } of rows) {
    if (kind !== 'total') continue;
    for (const { index: column, role } of places) {
      const text = textAt(grid, row, column).trim();
      const at = { row, column };
      if (isStated(scale) && isStrange(text, scale) && (role === 'rating' || readRating(text) !== null))
        yield { at, ...notOnScale(text, scale) };
      const [figure, ...more] = role === 'rating' ? figures.flatMap((each) => figureIn(grid, row, each.index)) : [];
      if (!figure || more.length > 0 || !isOnScale(text, scale)) continue;
      const expected = expectedOn(figure.percent, scale);
      if (expected.length === 0 || expected.some((name) => normalise(name) === normalise(text))) continue;
      const data = { written: text, total, achievement: figure.text, scale: scale.title, expected: expected[0] ?? '' };
      yield { at, message: 'wrongTotal', data, ...fixCells(grid, 'proposed', [{ at, after: expected[0] ?? '' }]) };
    }
  }
}

function figureIn(grid: SheetGrid, row: number, column: number): { readonly percent: number; readonly text: string }[] {
  const reading = readQuantity(valueAt(grid, row, column), { numberFormat: numberFormatAt(grid, row, column) });
  if (reading.kind !== 'single' || reading.quantity.value < LEAST_PERCENT) return [];
  return [{ percent: reading.quantity.value, text: textAt(grid, row, column).trim() }];
}

/** Beside a wrong figure the rating may be of the right one; where nobody knows which that is, nothing is said against the rating. */
function fitsRight(rating: Measurement, right: readonly RightAchievement[], scale: RatingScale): boolean {
  return right.length === 0 || right.some(({ value }) => contradicted(rating, value * 100, scale) === null);
}

/**
 * The only rating of a row with several achievements may be of any of them, of the year's or of the plan's end, unless it stands right
 * behind one that follows from its own target and actual.
 */
function ratesAnother(
  rating: Measurement,
  { facts: { indicator, achievements }, achievement, explanation }: ExplainedAchievement,
  scale: RatingScale,
): boolean {
  if (indicator.ratings.length > 1 || indicator.achievements.length < 2) return false;
  if (rating.column.index === achievement.column.index + 1 && explanation.kind === 'follows') return false;
  return achievements.some((other) => {
    if (other.achievement === achievement) return false;
    const percent = writtenPercent(other);
    return percent !== null && contradicted(rating, percent, scale) === null;
  });
}
