/** An achievement under 0 % or over 150 %, or one computed for the wrong direction: it rises while things get worse. */

import { formatNumber } from '../../sheet/display';
import { type AchievementScale } from '../../measure/explain-achievement';
import { POLARITY_ROWS } from '../../knowledge/choices/polarities';
import { unitOf } from '../../language/units';
import { normalise } from '../../language/normalise';
import { readStatus } from '../../language/words/status-words';
import { type Measurement, columnsOf, hasColumn } from '../../table/model';
import { practice } from '../basis';
import { type Bilingual, both } from '../../language/bilingual';
import {
  type ExplainedAchievement,
  type JudgedAchievement,
  exactPercent,
} from '../../indicator/achievements/explained-achievement';
import { capAround, capOfHeader } from '../../indicator/achievements/caps';
import { writtenPercent } from '../../indicator/achievements/ratings';
import { type IndicatorFacts } from '../../indicator/facts';
import { type IndicatorRow } from '../../knowledge/indicators/library';
import { mayMakeFindings } from '../../indicator/library/known';
import {
  isKnownToFall,
  isKnownToRise,
  isPlainDuration,
  isPlainHarm,
  isPlainPraise,
} from '../../indicator/meaning/polarity';
import { unlikeRows } from '../../indicator/achievements/unlike-rows';
import { isEven, reversedDirection } from '../../indicator/achievements/reversed-achievements';
import { WHOLE_TABLE } from '../finding/one-cause';
import { type Report, defineRule } from '../rule';

/** In percent. */
const MOST = 150;
const LEAST = 0;
/** The direction that the name speaks for. */
const LIKELY = { asIfHigher: 'lower', asIfLower: 'higher', outOfRange: 'within' } as const;

/** Less than any achievement is printed with. */
const A_LITTLE = 1e-6;

export const capaianEkstrem = defineRule({
  meta: {
    id: 'capaian-ekstrem',
    level: 'advice',
    title: both('Capaian perlu ditinjau kembali', 'An achievement to be looked at again'),
    why: both(
      'Capaian yang dihitung dengan arah terbalik menyesatkan pembaca: keadaan yang memburuk terbaca membaik, dan sebaliknya. Capaian di bawah 0% atau di atas 150% jarang wajar: targetnya terlalu rendah, atau realisasinya salah tulis.',
      'One that is computed for the wrong direction misleads the reader: what gets worse reads as better, and the reverse. An achievement below 0 % or above 150 % is rarely sound: the target is too low, or the actual mistyped.',
    ),
    remedy: both(
      'Tetapkan dahulu arah indikatornya, lalu hitung ulang capaiannya bila arahnya terbalik. Bila arahnya sudah benar, periksa tanda desimal realisasi dan kewajaran targetnya; capaian yang memang setinggi atau serendah itu dijelaskan di keterangan.',
      'Set the direction first, and compute the achievement again where it was reversed. If the direction is right, check the decimal mark of the actual and whether the target is reasonable; an achievement that is really so high or so low is explained in the notes.',
    ),
    basis: practice(
      'evaluator menanyakan capaian yang jauh di atas target, dan yang dihitung dengan rumus arah sebaliknya',
      'evaluators question achievements far above the target, and those computed by the formula of the other direction',
    ),
    asks: 'direction',
    messages: {
      high: both(
        'Capaian {figures} jauh di atas 100%. Periksa target, arah, dan realisasinya; bila benar, jelaskan di keterangan.',
        'The achievement {figures} is far above 100 %. Check target, direction and actual; if it is right, explain it in the notes.',
      ),
      negative: both(
        'Capaian {figures} di bawah nol. Periksa target, arah, dan realisasinya; bila benar, jelaskan di keterangan.',
        'The achievement {figures} is below zero. Check target, direction and actual; if it is right, explain it in the notes.',
      ),
      asIfHigher: both(
        'Capaian {figures} dihitung seolah-olah makin tinggi makin baik, padahal "{name}" tampaknya makin rendah makin baik. Bila memang begitu, hitung ulang dengan (2 × target − realisasi) / target; bila tidak, {sayDirection}.',
        'The achievement {figures} is computed as if higher were better, but for "{name}" lower seems to be better. If so, compute it again as (2 × target − actual) / target; if not, {sayDirection}.',
      ),
      asIfLower: both(
        'Capaian {figures} dihitung dengan {formula}, seolah-olah makin rendah makin baik, padahal "{name}" tampaknya makin tinggi makin baik. Bila memang begitu, hitung ulang dengan realisasi / target; bila tidak, {sayDirection}.',
        'The achievement {figures} is computed as {formula}, as if lower were better, but for "{name}" higher seems to be better. If so, compute it again as actual / target; if not, {sayDirection}.',
      ),
      outOfRange: both(
        'Capaian {figures} dihitung seolah-olah makin tinggi makin baik, padahal "{name}" seharusnya berada di dalam suatu rentang. Periksa apakah realisasinya masih di dalam rentang itu; bila tidak, targetnya tidak tercapai.',
        'The achievement {figures} is computed as if higher were better, but "{name}" is to stay within a range. See whether the actual still lies in it; if not, the target is missed.',
      ),
      overCap: both(
        'Capaian "{written}" melebihi batas {cap}% yang disebut judul kolomnya. Tulis {cap}%, atau hapus batas itu dari judul.',
        'The achievement "{written}" is above the cap of {cap}% that the header of its column names. Write {cap}%, or take the cap out of the header.',
      ),
      overSaid: both(
        'Capaian "{written}" melebihi batas {cap}% yang disebut di sekitar tabel ini. Tulis {cap}%, atau hapus keterangan tentang batas itu.',
        'The achievement "{written}" is above the cap of {cap}% that a text at this table names. Write {cap}%, or remove what is said of the cap.',
      ),
      ofYear: both(
        'Capaian {figures} dihitung dari target setahun, sedangkan baris lain di kolom ini dihitung dari target periodenya ("{header}": "{usual}" di baris ini). Hitung semuanya dari target yang sama.',
        'The achievement {figures} is measured against the target of the year, but the other rows of this column against that of the period ("{header}": "{usual}" in this row). Measure all of them against the same target.',
      ),
      unlikeRows: both(
        'Capaian {figures} dihitung dengan {formula}, seolah-olah makin rendah makin baik, sedangkan baris lain di kolom ini dihitung dengan realisasi / target. Bila untuk "{name}" makin tinggi makin baik, hitung ulang seperti baris lain; bila tidak, {sayDirection}.',
        'The achievement {figures} is computed as {formula}, as if lower were better, but the other rows of this column as actual / target. If for "{name}" higher is better, compute it again like them; if not, {sayDirection}.',
      ),
      unlikeOthers: both(
        'Capaian {figures} dihitung seolah-olah {direction}, sedangkan periode lain dari "{name}" dihitung sebaliknya. Hitung semuanya dengan satu cara.',
        'The achievement {figures} is computed as if {direction}, but the other periods of "{name}" are computed the other way. Compute all of them in one way.',
      ),
    },
  },
  *check(table, { facts }): Iterable<Report<Message>> {
    const sayDirection = hasColumn(table, 'polarity') ? IN_COLUMN : IN_NEW_COLUMN;
    const caps = new Map(
      columnsOf(table, 'achievement').flatMap((column): [number, number][] => {
        const cap = capOfHeader(column);
        return cap === null ? [] : [[column.index, cap]];
      }),
    );
    const around = capAround(table);
    for (const item of caps.size === 0 && around === null ? [] : facts.achievements) {
      const { achievement, explanation } = item;
      const own = caps.get(achievement.column.index);
      const cap = own ?? around;
      if (cap === null || (writtenPercent(item) ?? 0) <= cap + A_LITTLE) continue;
      if (own === undefined && explanation.kind !== 'follows') continue;
      const data = { written: achievement.cell.text, cap };
      const message = own === undefined ? 'overSaid' : 'overCap';
      yield { at: achievement.cell.position, message, level: 'warning', data, causeOfMany: WHOLE_TABLE };
    }
    for (const unlike of unlikeRows(facts.achievements)) {
      const { item } = unlike;
      const figures = both(figureOf(item, 'realisasi'), figureOf(item, 'actual'));
      const at = item.achievement.cell.position;
      if (unlike.kind === 'ofYear') {
        const { column, cell } = unlike.usual;
        yield { at, message: 'ofYear', level: 'warning', data: { figures, header: column.header, usual: cell.text } };
        continue;
      }
      if (oddityOf(item) !== null) continue;
      const data = { figures, formula: formulaOf(item), name: item.facts.indicator.name.text, sayDirection };
      yield { at, message: 'unlikeRows', likely: 'higher', data };
    }
    for (const { first, message, items } of oddities(facts.achievements)) {
      yield {
        at: first.achievement.cell.position,
        message,
        ...(isProven(message, first) && { level: 'warning' as const }),
        ...(message in LIKELY && { likely: LIKELY[message as keyof typeof LIKELY] }),
        data: {
          sayDirection,
          formula: formulaOf(first),
          direction: POLARITY_ROWS[wayOf(first) ?? 'higher'].meaning,
          name: first.facts.indicator.name.text,
          figures: both(
            items.map((item) => figureOf(item, 'realisasi')).join('; '),
            items.map((item) => figureOf(item, 'actual')).join('; '),
          ),
        },
        causeOfMany: WHOLE_TABLE,
      };
    }
  },
});

const IN_COLUMN = both('sebutkan arahnya di kolom polaritas', 'say the direction in the polarity column');
const IN_NEW_COLUMN = both(
  'tetapkan arahnya di panel, atau di kolom "Polaritas"',
  'set the direction in the pane, or in a column "Polaritas"',
);

type Message = Oddity | 'overCap' | 'overSaid' | 'ofYear' | 'unlikeRows';

type Oddity = 'high' | 'negative' | 'asIfHigher' | 'asIfLower' | 'outOfRange' | 'unlikeOthers';

/** The library knows the direction, the name is that of a plain harm, or the table itself shows it: in the other periods of the indicator, or in what it calls missed. */
function isProven(oddity: Oddity, { facts, achievement, explanation }: ExplainedAchievement): boolean {
  if (oddity === 'unlikeOthers') return true;
  const right = oddity === 'asIfHigher' ? 'lower' : oddity === 'asIfLower' ? 'higher' : null;
  if (right === null) return false;
  if (right === 'higher' && (isKnownToRise(facts) || isPlainPraise(facts))) return true;
  if (right === 'lower' && (isKnownToFall(facts) || isPlainHarm(facts) || isLongerThanAllowed(facts, explanation)))
    return true;
  const ways = facts.achievements.flatMap((item) => wayOf(item) ?? []);
  const others = ways.filter((way) => way === right).length;
  if (others > 0 && others * 2 >= ways.length && !mayKeepAtTarget(facts)) return true;
  return isAbove(explanation) && isOnly(facts, achievement) && isCalledMissed(facts);
}

/** Days or minutes of which less is better by their name: waited for, or more than the target and called more than reached. */
function isLongerThanAllowed(facts: IndicatorFacts, explanation: JudgedAchievement): boolean {
  const { unit, direction } = facts;
  const isTime = unitOf(unit?.text ?? '')?.category === 'time';
  return isTime && direction?.polarity === 'lower' && (isAbove(explanation) || isPlainDuration(facts));
}

/** For which direction an achievement was computed, where that can be seen; `null` at 100 %, at a cap, or within rounding. */
function wayOf({ explanation }: ExplainedAchievement): 'higher' | 'lower' | null {
  if (explanation.kind !== 'follows' || explanation.cap !== undefined || isEven(exactPercent(explanation))) return null;
  if (explanation.precision !== 'rounded') return null;
  if (explanation.by === 'higher') return 'higher';
  return explanation.by === 'lower' || explanation.by === 'ratio' ? 'lower' : null;
}

/** Of one that was computed as if lower were better. */
function formulaOf({ explanation }: ExplainedAchievement): Bilingual {
  const isRatio = explanation.kind === 'follows' && explanation.by === 'ratio';
  return isRatio ? TARGET_BY_ACTUAL : TWICE_TARGET;
}

const TARGET_BY_ACTUAL = both('target / realisasi', 'target / actual');
const TWICE_TARGET = both('(2 × target − realisasi) / target', '(2 × target − actual) / target');

/** What is to stay at its target loses on either side, below it by one formula and above it by the other. */
function mayKeepAtTarget({ achievements }: IndicatorFacts): boolean {
  return !achievements.some((item) => wayOf(item) !== null && isAbove(item.explanation));
}

function isAbove(explanation: JudgedAchievement): boolean {
  return explanation.kind === 'follows' && exactPercent(explanation) > 100;
}

function isOnly({ indicator: { achievements } }: IndicatorFacts, achievement: Measurement): boolean {
  return achievements.length === 1 && achievements[0] === achievement;
}

/** "Tidak tercapai" somewhere in the row. */
function isCalledMissed({ indicator }: IndicatorFacts): boolean {
  return indicator.cells.some(({ value }) => typeof value === 'string' && readStatus(normalise(value)) === 'missed');
}

/** So many other periods show how an indicator is computed of which no word tells the direction. */
const FEWEST_OTHERS = 2;

/** The only period that is computed for another direction than all the others. */
function isUnlikeOthers(item: ExplainedAchievement): boolean {
  const own = wayOf(item);
  if (own === null || item.facts.direction !== null) return false;
  const others = item.facts.achievements.filter((other) => other !== item).flatMap((other) => wayOf(other) ?? []);
  return others.length >= FEWEST_OTHERS && !others.includes(own) && !mayKeepAtTarget(item.facts);
}

/** What is odd about an achievement that follows; one that is computed wrongly must be mended first. */
function oddityOf(item: ExplainedAchievement): Oddity | null {
  const { explanation } = item;
  if (explanation.kind !== 'follows' || explanation.cap !== undefined) return null;
  const percent = exactPercent(explanation);
  const reversed = reversedIn(item);
  // Two bad years of a good thing come out far above 100 only by the wrong formula, and of a bad thing by the plain one.
  if (reversed === 'asIfLower' || (reversed === 'asIfHigher' && percent > MOST)) return reversed;
  if (isUnlikeOthers(item)) return 'unlikeOthers';
  if (isPastRange(item, percent)) return 'outOfRange';
  if (percent > MOST) return 'high';
  if (percent < LEAST) return 'negative';
  return reversed;
}

const REVERSED = { higher: 'asIfHigher', lower: 'asIfLower' } as const;

function reversedIn(item: ExplainedAchievement): 'asIfHigher' | 'asIfLower' | null {
  const direction = reversedDirection(item);
  return direction && REVERSED[direction];
}

const KEPT_IN_RANGE: ReadonlySet<IndicatorRow['measure']> = new Set<IndicatorRow['measure']>(['duration', 'growth']);

/** Days in a bed, days between two patients, prices that rise: policy names a range, so that more than the target is no achievement. */
function isPastRange(
  { facts: { libraryRow: row, direction }, explanation }: ExplainedAchievement,
  percent: number,
): boolean {
  if (direction || row?.direction !== 'within' || !KEPT_IN_RANGE.has(row.measure) || !mayMakeFindings(row))
    return false;
  return explanation.kind === 'follows' && explanation.by === 'higher' && percent > MUCH;
}

/** In percent: a little more may still lie in the range. */
const MUCH = 110;

/** "250% (2024: target 30, realisasi 75)", with the decimals that are written. */
function figureOf({ achievement, target, actual, explanation }: ExplainedAchievement, actualWord: string): string {
  const value =
    explanation.kind === 'follows'
      ? `${formatNumber(exactPercent(explanation), writtenDecimals(achievement, explanation.scale))}%`
      : '';
  const year = achievement.column.year === undefined ? '' : `${achievement.column.year}: `;
  return `${value} (${year}target ${target?.cell.text ?? '-'}, ${actualWord} ${actual?.cell.text ?? '-'})`;
}

/** Of the figure in percent: a fraction has so many more as it is a hundred times smaller. */
function writtenDecimals({ reading }: Measurement, scale: AchievementScale): number {
  const decimals = reading.kind === 'single' ? reading.quantity.decimals : MOST_DECIMALS;
  return Math.min(MOST_DECIMALS, Math.max(0, scale === 'percent' ? decimals : decimals - FRACTION_DECIMALS));
}

const MOST_DECIMALS = 2;
const FRACTION_DECIMALS = 2;

/** So many kinds there are, hence so many groups at most for the indicator at hand. */
const ODDITIES = 6;

interface OddGroup {
  readonly first: ExplainedAchievement;
  readonly message: Oddity;
  readonly items: ExplainedAchievement[];
}

/** What is odd in several years of one indicator is one finding. The achievements come row by row. */
function oddities(items: readonly ExplainedAchievement[]): readonly OddGroup[] {
  const groups: OddGroup[] = [];
  for (const item of items) {
    const message = oddityOf(item);
    if (!message) continue;
    const own = groups.slice(-ODDITIES).filter(({ first }) => first.facts === item.facts);
    const known = own.find((group) => group.message === message);
    if (known) known.items.push(item);
    else groups.push({ first: item, message, items: [item] });
  }
  return groups;
}
