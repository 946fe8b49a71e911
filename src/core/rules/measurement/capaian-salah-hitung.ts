/** A written achievement that does not follow from target and actual. */

import { isRatioOfOne } from '../../indicator/achievements/achievements';
import { type Polarity, POLARITY_ROWS } from '../../knowledge/choices/polarities';
import { arithmetic } from '../basis';
import { type RatingScale } from '../../knowledge/choices/rating-scales';
import { type AchievementMistake, type AchievementScale } from '../../measure/explain-achievement';
import { keepsTo } from '../../measure/figure';
import { sameNumber } from '../../measure/result';
import { type Bilingual, both } from '../../language/bilingual';
import { isAfter } from '../../language/figures/date';
import { asFraction } from '../../measure/scale';
import { cellName, parseCell } from '../../sheet/address';
import { isPercentFormat, fixedFormat, formatNumber, roundHalfAwayFromZero } from '../../sheet/display';
import { cellsIn } from '../../sheet/formula-shape';
import { type SheetGrid } from '../../sheet/grid';
import { type Cell, type Measurement } from '../../table/model';
import { type ExplainedAchievement } from '../../indicator/achievements/explained-achievement';
import { otherBases } from '../../indicator/achievements/other-basis';
import { type IndicatorFacts, type TableFacts } from '../../indicator/facts';
import { type NewValue, fixCells } from '../finding/fixes';
import { mistypedOf, retyped } from '../finding/mistyped';
import { WHOLE_TABLE } from '../finding/one-cause';
import { EITHER_WAY_SCALE } from '../../knowledge/choices/ratings';
import { actualBehind } from '../../indicator/achievements/meant-actuals';
import { contradicted, ratingFor, scaleOf, writtenPercent } from '../../indicator/achievements/ratings';
import { isSaid } from '../../indicator/meaning/polarity';
import {
  type ContradictedAchievement,
  type RightAchievement,
  isContradicted,
  rightAchievements,
} from '../../indicator/achievements/right-achievements';
import { type ShownDirection, shownDirections } from '../../indicator/achievements/shown-direction';
import { achievementFromBaseline } from '../../indicator/achievements/from-baseline';
import { type SumBehind, sumBehind } from '../../indicator/achievements/summed-actuals';
import { samePeriod } from '../../indicator/periods/column-period';
import { type Triple, otherTriples } from '../../indicator/periods/triples';
import { quantityOf } from '../../language/quantity';
import { defineRule } from '../rule';

const FACTS = {
  id: 'Capaian tertulis "{written}", padahal target "{target}" dan realisasi "{actual}" menghasilkan {expected}.',
  en: 'The achievement is written as "{written}", but target "{target}" and actual "{actual}" give {expected}.',
} as const;

const explained = (id: string, en: string) => both(`${FACTS.id} ${id}`, `${FACTS.en} ${en}`);

/** What the written figure is instead, the most telling first. */
const TELLING: readonly AchievementMistake[] = ['actualCopied', 'targetCopied', 'inverse', 'difference', 'otherPeriod'];

export const capaianSalahHitung = defineRule({
  meta: {
    id: 'capaian-salah-hitung',
    level: 'error',
    title: both('Capaian salah hitung', 'The achievement is computed wrongly'),
    why: both(
      'Capaian yang tidak sesuai dengan target dan realisasinya sendiri dapat dibuktikan salah oleh siapa pun yang membaca laporan.',
      'An achievement that does not follow from its own target and actual can be proved wrong by any reader of the report.',
    ),
    remedy: both(
      'Hitung ulang capaian dari target dan realisasi di baris itu, sesuai arahnya; paling aman dengan rumus seperti =IKU.CAPAIAN(target; realisasi). Bila capaiannya yang benar, periksa realisasi dan targetnya.',
      'Work the achievement out anew from the target and the actual of its row, in its direction; safest with a formula such as =IKU.CAPAIAN(target; realisasi). If the achievement is right, check the actual and the target.',
    ),
    basis: arithmetic(
      'realisasi / target bila makin tinggi makin baik; (2 × target − realisasi) / target atau target / realisasi bila makin rendah makin baik. Rumusnya praktik instansi; tidak ada peraturan yang menetapkannya',
      'actual / target where higher is better; (2 × target − actual) / target or target / actual where lower is better. The formulas are agency practice; no regulation prescribes them',
    ),
    asks: 'direction',
    fixable: true,
    proposes: true,
    messages: {
      wrong: explained('Hitung ulang capaiannya.', 'Compute it again.'),
      actualCopied: explained(
        'Angka yang tertulis adalah realisasinya, bukan capaiannya.',
        'What is written is the actual, not the achievement.',
      ),
      targetCopied: explained(
        'Angka yang tertulis adalah targetnya, bukan capaiannya.',
        'What is written is the target, not the achievement.',
      ),
      inverse: explained(
        'Angka yang tertulis adalah target dibagi realisasi: pembilang dan penyebutnya tertukar.',
        'What is written is target divided by actual: the two have changed places.',
      ),
      difference: explained(
        'Angka yang tertulis adalah selisih realisasi dan target.',
        'What is written is the difference between actual and target.',
      ),
      otherPeriod: explained(
        'Angka yang tertulis cocok dengan realisasi tahun atau periode lain.',
        'What is written follows from the actual of another year or period.',
      ),
      otherScale: explained(
        'Angka yang tertulis memakai skala lain (pecahan di antara persen, atau sebaliknya). Tulis seperti baris lain di tabel ini.',
        'What is written is on another scale (a fraction among percentages, or the other way round). Write it as the other rows do.',
      ),
      computedScale: both(
        'Rumus di sel ini menghasilkan {shown}, tetapi nilainya {written}: pecahan, sedangkan baris lain di tabel ini ditulis dalam angka persen. Rata-rata dan jumlahnya menjadi salah. Kalikan rumusnya dengan 100.',
        'The formula of this cell gives {shown}, but its value is {written}: a fraction, while the other rows of this table are written as figures of percent. Their mean and sum go wrong. Multiply the formula by 100.',
      ),
      otherDirection: explained(
        'Angka yang tertulis cocok untuk arah sebaliknya; indikator ini ditetapkan {direction}.',
        'What is written follows for the opposite direction; this indicator is set to {direction}.',
      ),
      fromBaseline: both(
        'Capaian tertulis "{written}", padahal kondisi awal "{baseline}", target "{target}" dan realisasi "{actual}" menghasilkan {expected} menurut rumus tabel ini: (realisasi − kondisi awal) / (target − kondisi awal). Hitung ulang capaiannya.',
        'The achievement is written as "{written}", but baseline "{baseline}", target "{target}" and actual "{actual}" give {expected} by the formula of this table: (actual − baseline) / (target − baseline). Compute it again.',
      ),
      againstBound: explained(
        'Angka yang tertulis cocok untuk arah sebaliknya; target itu sendiri berarti {direction}.',
        'What is written follows for the opposite direction; that target itself means {direction}.',
      ),
      wrongSum: both(
        'Realisasi tertulis "{actual}", padahal "{first}" ditambah "{second}" adalah {sum}, dan capaian "{written}" dihitung dari jumlah itu. Periksa realisasinya.',
        'The actual is written as "{actual}", but "{first}" plus "{second}" is {sum}, and the achievement "{written}" follows from that sum. Check the actual.',
      ),
      slippedActual: both(
        'Capaian "{written}" cocok dengan target "{target}" bila realisasinya {meant}, padahal tertulis "{actual}". Mungkin tanda desimal atau nol pada realisasi atau targetnya bergeser. Periksa ketiganya.',
        'The achievement "{written}" fits the target "{target}" if the actual is {meant}, but it is written as "{actual}". A decimal mark or a zero of the actual or the target may have slipped. Check all three.',
      ),
      oldTarget: both(
        'Capaian "{written}" dihitung dari target sebelum perubahan ("{target}"), padahal targetnya sudah diubah menjadi "{revised}". Hitung dari target yang terakhir, atau sebutkan di judul kolomnya bahwa target semula yang dipakai.',
        'The achievement "{written}" is computed from the target before the revision ("{target}"), although it was revised to "{revised}". Compute it from the last target, or let the header say that the first one is meant.',
      ),
      otherTarget: both(
        'Capaian tertulis "{written}" hanya cocok dengan "{header}" ("{other}"), sedangkan baris lain di kolom ini dihitung dari target periodenya; di baris ini target "{target}" dan realisasi "{actual}" menghasilkan {expected}. Hitung semuanya dari target yang sama.',
        'The achievement is written as "{written}" and follows only from "{header}" ("{other}"), but the other rows of this column are measured against the target of the period; here target "{target}" and actual "{actual}" give {expected}. Measure all of them against the same target.',
      ),
      copiedActual: both(
        'Capaian tertulis "{written}" sama dengan realisasinya dan hanya cocok dengan "{header}" ("{other}"), padahal target "{target}" dan realisasi "{actual}" menghasilkan {expected}. Hitung ulang dari target periodenya, atau sebutkan di judul kolomnya target mana yang dipakai.',
        'The achievement is written as "{written}", which is the actual and follows only from "{header}" ("{other}"), but target "{target}" and actual "{actual}" give {expected}. Compute it again from the target of its period, or let the header say which target is meant.',
      ),
      lastPart: both(
        'Capaian tertulis "{written}" hanya dihitung dari {header} ("{other}"), sedangkan baris lain di kolom ini dihitung dari jumlah bagian tahunnya; di baris ini jumlahnya {actual} dari target "{target}", sehingga capaiannya {expected}. Hitung semuanya dengan satu cara.',
        'The achievement is written as "{written}" and computed from {header} ("{other}") alone, but the other rows of this column from what the parts of the year add up to; here that is {actual} of the target "{target}", which gives {expected}. Compute all of them in one way.',
      ),
      sumCopied: both(
        'Capaian tertulis "{written}", padahal itu jumlah realisasinya; dari target "{target}" capaiannya {expected}. Hitung ulang capaiannya.',
        'The achievement is written as "{written}", which is what the actuals add up to; of the target "{target}" the achievement is {expected}. Compute it again.',
      ),
      late: both(
        'Capaian tertulis "{written}", padahal realisasi "{actual}" melewati target "{target}". Periksa tanggalnya, atau perbaiki capaiannya.',
        'The achievement is written as "{written}", although actual "{actual}" is later than target "{target}". Check the dates, or correct the achievement.',
      ),
      otherRow: both(
        'Rumus capaian ini menunjuk {pointed} dari baris lain, sehingga hasilnya "{written}". Arahkan rumusnya ke {own} di barisnya sendiri.',
        'The formula of this achievement points to {pointed} of another row, so that it gives "{written}". Let it point to {own} of its own row.',
      ),
      mistyped: both(
        'Capaian "{text}" tampaknya salah ketik, mungkin {meant}. Ketik ulang angkanya.',
        'The achievement "{text}" seems to be mistyped, perhaps for {meant}. Type the figure again.',
      ),
      rated: both(
        'Capaian tertulis "{written}", padahal realisasi "{actual}" berada di bawah target "{target}", sehingga capaiannya kurang dari 100%. Periksa realisasinya, atau perbaiki capaiannya.',
        'The achievement is written as "{written}", but actual "{actual}" lies below target "{target}", so that it is less than 100 %. Check the actual, or correct the achievement.',
      ),
    },
  },
  *check(_, { settings, grid, facts }) {
    yield* onOtherBasis(facts);
    const scale = scaleOf(facts, grid);
    const items = facts.achievements;
    const usual = usualDecimals(items);
    const shownBy = shownDirections(facts);
    for (const item of items.filter(mayBeWrong)) {
      const slip = mistypedOf(item.achievement);
      if (slip) {
        const { cell } = item.achievement;
        yield { at: cell.position, message: 'mistyped', ...retyped(grid, cell, slip) };
        continue;
      }
      if (isBelowItsStep(item)) yield { at: item.achievement.cell.position, message: 'rated', data: textsOf(item) };
      if (isLate(item)) {
        yield { at: item.achievement.cell.position, message: 'late', level: 'warning', data: textsOf(item) };
        continue;
      }
      const revised = revisedSince(item);
      if (revised) {
        const data = { ...textsOf(item), revised: revised.cell.text };
        const at = item.achievement.cell.position;
        yield { at, message: 'oldTarget', level: 'warning', data, causeOfMany: WHOLE_TABLE };
        continue;
      }
      if (!isContradicted(item)) continue;
      const { explanation, achievement, target, actual } = item;
      const fromBaseline = achievementFromBaseline(item);
      if (fromBaseline) {
        const decimals = decimalsFor(achievement, explanation.scale, usual(achievement), false);
        const right = [{ polarity: 'higher', value: fromBaseline.value } as const];
        const words = expectedWords(right, explanation.scale, decimals);
        const data = { ...textsOf(item), baseline: fromBaseline.baseline.cell.text, ...words };
        yield { at: achievement.cell.position, message: 'fromBaseline', data };
        continue;
      }
      const summed = sumBehind(item);
      if (summed) {
        yield ofWrongSum(item, summed, grid);
        continue;
      }
      const behind = actualBehind(item);
      if (behind !== undefined) {
        const data = { ...textsOf(item), meant: formatNumber(behind) };
        const cells = [achievement.cell.position];
        yield { at: actual.cell.position, message: 'slippedActual', level: 'warning', data, cells };
        continue;
      }
      const either = rightAchievements(item, settings);
      const shown = either.length > 1 ? shownBy(item.facts) : null;
      const right = shown ? either.filter(({ polarity }) => polarity === shown.polarity) : either;
      const isOtherScale = isOnOtherScale(achievement, right, explanation.scale);
      if (isOtherScale && isComputedFraction(item)) {
        yield { at: achievement.cell.position, message: 'computedScale', level: 'warning', data: computedWords(item) };
        continue;
      }
      const pointed = pointsToOtherRow(item);
      if (pointed) {
        const at = achievement.cell.position;
        yield { at, message: 'otherRow', data: { ...pointed, written: achievement.cell.text } };
        continue;
      }
      const isSet = item.facts.direction !== null && isSaid(item.facts.direction);
      const { meaning } = POLARITY_ROWS[(isSet ? item.facts.direction?.polarity : right[0]?.polarity) ?? 'within'];
      const decimals = decimalsFor(achievement, explanation.scale, usual(achievement), isOtherScale);
      const mistake = TELLING.find((candidate) => explanation.equals.includes(candidate));
      const telling = isOtherScale ? 'otherScale' : (mistake ?? 'wrong');
      yield {
        at: achievement.cell.position,
        message: item.followsOtherwise ? (isSet ? 'otherDirection' : 'againstBound') : telling,
        ...(item.followsOtherwise && isSet && { likely: otherWay(item) }),
        // What counts inside a bound the agency has laid down somewhere; so has it how the parts of a year make it up, and which plan is meant.
        ...((isWithinBound(target, actual) || isUnsaid(item) || isDoubtedDirection(item) || item.isOnlyByName) && {
          level: 'warning' as const,
        }),
        // A ratio is often kept as a norm, and called reached.
        ...(isRatioOfOne(target) && { level: 'warning' as const, cause: `ratio ${item.facts.indicator.row}` }),
        data: {
          ...textsOf(item),
          ...expectedWords(right, explanation.scale, decimals, shown),
          direction: meaning,
        },
        ...(!isRatioOfOne(target) && fixOf(item, right, decimals, scale, grid)),
      };
    }
  },
});

const OTHER_BASIS = { copy: 'copiedActual', target: 'otherTarget', lastPart: 'lastPart', sum: 'sumCopied' } as const;

/** What it should follow from, the table does not say outright. */
function* onOtherBasis(facts: TableFacts) {
  for (const { kind, item, target, actual, expected } of otherBases(facts)) {
    const { achievement } = item;
    const used = kind === 'lastPart' ? item.actual : item.target;
    yield {
      at: achievement.cell.position,
      message: OTHER_BASIS[kind],
      level: 'warning' as const,
      data: {
        ...textsOf({ ...item, target, actual }),
        ...(used && { header: used.column.header, other: used.cell.text }),
        expected: `${formatNumber(roundHalfAwayFromZero(expected, MOST_USUAL))}%`,
      },
    };
  }
}

/** The direction from which the written achievement follows. */
function otherWay({ facts }: ExplainedAchievement): Polarity {
  return facts.direction?.polarity === 'lower' ? 'higher' : 'lower';
}

/** The figure between target and achievement is the wrong one of the three. */
function ofWrongSum({ achievement, actual }: ContradictedAchievement, { parts, sum }: SumBehind, grid: SheetGrid) {
  const [first, second] = parts.map(({ cell }) => cell);
  const data = {
    actual: actual.cell.text,
    written: achievement.cell.text,
    first: first?.text ?? '',
    second: second?.text ?? '',
    sum: formatNumber(sum),
  };
  const number = typeof actual.cell.value === 'number' && actual.cell.formula === '';
  return {
    at: actual.cell.position,
    message: 'wrongSum' as const,
    data,
    cells: [achievement.cell.position],
    ...(number && fixCells(grid, 'proposed', [{ at: actual.cell.position, after: sum }])),
  };
}

/** A formula that names its own target or actual, and instead of the other one the same column in the row of another indicator. */
function pointsToOtherRow({ facts, achievement, target, actual }: ContradictedAchievement) {
  const { formula } = achievement.cell;
  if (formula.includes('!')) return null;
  const [own, other] = [target.cell.position, actual.cell.position];
  const named = cellsIn(formula).flatMap((text) => {
    const at = parseCell(text);
    return at ? [{ text, at }] : [];
  });
  const [stray, ...more] = named.filter(({ at }) => at.row !== own.row && at.row !== other.row);
  if (!stray || more.some(({ text }) => text !== stray.text)) return null;
  const [meant, kept] = stray.at.column === own.column ? [own, other] : [other, own];
  const isKept = named.some(({ at }) => at.row === kept.row && at.column === kept.column);
  if (stray.at.column !== meant.column || !isKept) return null;
  if (!facts.table.indicators.some(({ indicator }) => indicator.row === stray.at.row)) return null;
  return { pointed: cellName(stray.at), own: cellName(meant) };
}

/** The target that has taken the place of the one from which the achievement follows, unless its header says which is meant. */
function revisedSince({ facts, achievement, target, explanation }: ExplainedAchievement): Measurement | undefined {
  if (explanation.kind !== 'follows' || target?.column.revision !== 'before') return undefined;
  if (achievement.column.revision !== undefined) return undefined;
  const goal = quantityOf(target.reading)?.value;
  return facts.indicator.targets.find(({ column, reading }) => {
    const value = column.revision === 'after' ? quantityOf(reading)?.value : undefined;
    return value !== undefined && value !== goal && samePeriod(column, target.column);
  });
}

/** It follows by the direction that the name tells, and the polarity column says the opposite: one of the two is mistyped, and not the figure. */
function isDoubtedDirection({
  followsOtherwise,
  facts: { direction, directionOfName },
}: ExplainedAchievement): boolean {
  if (!followsOtherwise || direction?.from !== 'column' || directionOfName?.from !== 'words') return false;
  return direction.polarity !== 'within' && direction.polarity !== directionOfName.polarity;
}

/** The table does not say what the achievement is of. */
function isUnsaid({ assumed }: ExplainedAchievement): boolean {
  return assumed === 'yearEnd' || assumed === 'yearSum' || assumed === 'otherPlan';
}

function isWithinBound({ reading }: Measurement, actual: Measurement): boolean {
  const result = quantityOf(actual.reading)?.value;
  if (reading.kind !== 'bound' || result === undefined) return false;
  return reading.quantity.value === result || keepsTo(reading.comparator, reading.quantity.value, result);
}

function textsOf({ achievement, target, actual }: ExplainedAchievement) {
  return {
    written: achievement.cell.text,
    target: target?.cell.text ?? '',
    actual: actual?.cell.text ?? '',
  };
}

/** What follows from the target of its period is right as it stands. */
function mayBeWrong({ explanation, target }: ExplainedAchievement): boolean {
  return explanation.kind !== 'follows' || target?.column.revision === 'before';
}

/** A step of a scale (WTP, BB) below the step that was the target has no percentage, but it is none of 100 or more. */
function isBelowItsStep(item: ExplainedAchievement): boolean {
  const { explanation, target, facts } = item;
  if (explanation.kind !== 'undecidable' || explanation.reached !== false || target?.reading.kind !== 'rating')
    return false;
  const percent = writtenPercent(item);
  if (percent === null || percent < 100 || facts.direction?.polarity === 'lower') return false;
  if (target.reading.scale === EITHER_WAY_SCALE && facts.direction?.polarity !== 'higher') return false;
  // Where the row holds other steps of the period, they may be meant.
  return !otherTriples(facts.indicator, item).some(reachesItsStep);
}

/** Due on one date and done on a later one, yet called fully reached. */
function isLate(item: ExplainedAchievement): boolean {
  const { target, actual, facts } = item;
  if (item.explanation.kind !== 'undecidable' || isSaidToRise(facts)) return false;
  if (!isAfter(actual?.cell.text, target?.cell.text)) return false;
  const percent = writtenPercent(item);
  return percent !== null && percent >= 100;
}

/** By somebody's word, not by ours: an objective that promises more says nothing of dates. */
function isSaidToRise({ direction }: IndicatorFacts): boolean {
  return direction?.polarity === 'higher' && isSaid(direction);
}

function reachesItsStep({ target, actual }: Triple): boolean {
  const [goal, result] = [target?.reading, actual?.reading];
  return goal?.kind === 'rating' && result?.kind === 'rating' && result.rank >= goal.rank;
}

/** 0,9474 beside 94,74: right, but not on the table's scale. A whole number is too coarse for a fraction, except 1. */
function isOnOtherScale(
  { reading }: Measurement,
  right: readonly RightAchievement[],
  scale: AchievementScale,
): boolean {
  const written = quantityOf(reading);
  if (!written || written.unit === '%') return false;
  return right.some(({ value }) => {
    if (scale === 'percent' && written.decimals === 0 && value !== 1) return false;
    const other = scale === 'percent' ? value : value * 100;
    return sameNumber(roundHalfAwayFromZero(other, written.decimals), written.value);
  });
}

/** The functions of the add-in bring the format of percent along, which the cell's own format does not tell. */
const OWN_FUNCTION = /^=.*\bIKU\./i;

/** Shown as 104,00% and right to whoever reads it, but 1,04 to every formula over the column. */
function isComputedFraction({ achievement, explanation }: ContradictedAchievement): boolean {
  return explanation.scale === 'percent' && OWN_FUNCTION.test(achievement.cell.formula);
}

function computedWords({ achievement: { cell, reading } }: ContradictedAchievement) {
  const fraction = quantityOf(reading)?.value ?? 0;
  return { shown: `${formatNumber(fraction * 100, MOST_USUAL)}%`, written: cell.text };
}

/** Whose formula an achievement is put right by where nobody says what is better. */
const COMPUTED_AS: Record<ShownDirection['by'], Bilingual> = {
  row: both('seperti capaian lain di baris ini', 'as the other achievements of this row'),
  table: both('dihitung seperti baris lain di tabel ini', 'computed as the other rows of this table'),
};

function expectedWords(
  right: readonly RightAchievement[],
  scale: AchievementScale,
  decimals: number,
  shown: ShownDirection | null = null,
) {
  const figure = ({ value }: RightAchievement) =>
    scale === 'percent' ? `${formatNumber(value * 100, decimals)}%` : formatNumber(value, decimals);
  const [only, ...more] = right;
  if (only && more.length === 0) {
    const as = shown && COMPUTED_AS[shown.by];
    return { expected: as ? both(`${figure(only)} (${as.id})`, `${figure(only)} (${as.en})`) : figure(only) };
  }
  // An achievement below zero helps nobody who looks for the right one.
  const isPossible = ({ value }: RightAchievement) => value >= 0;
  const possible = right.some(isPossible) ? right.filter(isPossible) : right;
  return {
    expected: both(
      possible.map((each) => `${figure(each)} (bila ${POLARITY_ROWS[each.polarity].meaning.id})`).join(' atau '),
      possible.map((each) => `${figure(each)} (if ${POLARITY_ROWS[each.polarity].meaning.en})`).join(' or '),
    ),
  };
}

/** More than this nobody writes by rule. */
const MOST_USUAL = 2;

/** A fraction has so many decimals more than the same in percent. */
const PLACES = 2;

/** The decimals that the right achievements of its column have at most: a figure put right need not be rougher than its neighbours. */
function usualDecimals(items: readonly ExplainedAchievement[]): (achievement: Measurement) => number {
  const most = new Map<number, number>();
  for (const { achievement, explanation } of items) {
    if (explanation.kind !== 'follows' || explanation.scale !== 'percent') continue;
    const { index } = achievement.column;
    most.set(index, Math.max(most.get(index) ?? 0, quantityOf(achievement.reading)?.decimals ?? 0));
  }
  return ({ column: { index } }) => Math.min(MOST_USUAL, most.get(index) ?? 0);
}

/**
 * As many as its neighbours have, or as are written where those are more; a fraction (1,05) needs two. A number format fixes them, unless
 * it hides what the neighbours show: "108.33" typed for 108,33 has taken the format of a whole number along.
 */
function decimalsFor(
  { cell, reading }: Measurement,
  scale: AchievementScale,
  usual: number,
  isOtherScale: boolean,
): number {
  const own = quantityOf(reading)?.decimals ?? MOST_USUAL;
  if (isOtherScale) return Math.max(usual, scale === 'percent' ? own - PLACES : own + PLACES);
  if (hasFixedFormat(cell)) return scale === 'percent' ? Math.max(own, usual) : own;
  return Math.max(Math.min(own, MOST_USUAL), scale === 'percent' ? usual : MOST_USUAL);
}

function hasFixedFormat({ value, numberFormat }: Cell): boolean {
  return typeof value === 'number' && /[0#]/.test(numberFormat);
}

/**
 * Safe where only one value can be right; a proposal where we know the direction from words alone, or where the rating that
 * followed from the wrong figure changes with it.
 */
function fixOf(
  item: ContradictedAchievement,
  right: readonly RightAchievement[],
  decimals: number,
  scale: RatingScale | null,
  grid: SheetGrid,
) {
  const { explanation, achievement, target, facts } = item;
  const [correct, ...more] = right;
  if (!correct || more.length > 0) return {};
  const percent = roundHalfAwayFromZero(correct.value * 100, decimals);
  const shown = explanation.scale === 'percent' ? percent : roundHalfAwayFromZero(correct.value, decimals);
  const rating = ratingFor(item, scale);
  const newRating = rating && scale && rating.cell.formula === '' ? contradicted(rating, percent, scale) : null;
  const figure = rewritten(achievement, shown, decimals);
  if (!figure) return {};
  const values = [figure];
  if (rating && newRating !== null) values.push({ at: rating.cell.position, after: newRating });
  const eitherWay = explanation.expected.length === 1;
  const isByFigure =
    target.reading.kind !== 'bound' && target.reading.kind !== 'range' && !isUnsaid(item) && !item.isOnlyByName;
  const isJustReached =
    correct.value === 1 && isTwiceTheSame(item) && !isOnOtherScale(achievement, right, explanation.scale);
  // Beside a column of directions that one may as well be the mistyped cell.
  const sure =
    isByFigure &&
    !isJustReached &&
    facts.direction?.from !== 'column' &&
    (eitherWay || facts.direction?.from === 'settings');
  return fixCells(grid, sure && newRating === null ? 'safe' : 'proposed', values);
}

/** The actual is the target: it may as well be a copy of it, and the target one of the actual. */
function isTwiceTheSame({ target, actual }: ContradictedAchievement): boolean {
  const goal = target.reading.kind === 'single' ? target.reading.quantity.value : undefined;
  return goal !== undefined && goal === quantityOf(actual.reading)?.value;
}

/** One figure, and the words or signs before and behind it. */
const FIGURE_AMONG_WORDS = /^(\D*?)[-−]?\d(?:[\d.,\s]*\d)?(\D*)$/;

/** The new figure in the form of the old one: a number stays a number, a text keeps what stands around its figure. */
function rewritten({ cell, reading }: Measurement, shown: number, decimals: number): NewValue | null {
  if (typeof cell.value === 'number') {
    const isPercent = isPercentFormat(cell.numberFormat);
    const isHidden = hasFixedFormat(cell) && (quantityOf(reading)?.decimals ?? 0) < decimals;
    return {
      at: cell.position,
      after: isPercent ? asFraction(shown) : shown,
      ...(isHidden && { numberFormat: `${fixedFormat(decimals)}${isPercent ? '%' : ''}` }),
    };
  }
  const around = FIGURE_AMONG_WORDS.exec(cell.text);
  return around && { at: cell.position, after: `${around[1] ?? ''}${formatNumber(shown, decimals)}${around[2] ?? ''}` };
}
