/** A row of totals or means below what it sums up, and what the organisation reached as a whole. */

import { type TableFacts } from '../../../indicator/facts';
import { areAlike, computedRows, summedRowsOf } from '../../../indicator/sums/rows-of-column';
import { shortRangeOf } from '../../../indicator/sums/short-ranges';
import { weightGroups } from '../../../indicator/sums/weight-groups';
import { formulaInWords } from '../../../sheet/notation';
import { otherCells } from '../../finding/other-cells';
import { type Span, exactly, figureIn, meet, over, spanOf, times } from '../../../indicator/figures/rounding';
import { namesSum } from '../../../indicator/sums/part-sums';
import {
  type SummedRow,
  WHOLE,
  answersFor,
  asRow,
  indicesOf,
  meanOf,
  sumOf,
  weightedMeansOf,
} from '../../../indicator/sums/summed-rows';
import { type Total, figureAt, sectionFigures, totalsOrElse } from '../../../indicator/sums/totals';
import { calculationWords } from '../../../knowledge/names/calculation-words';
import { MEAN_WORDS, SUM_WORDS, totalWords, SUPERLATIVE_WORDS } from '../../../knowledge/names/means';
import { anyOf } from '../../../language/words/any-of';
import { isPercent } from '../../../language/units';
import { inPercent } from '../../../measure/scale';
import { onlyOf } from '../../../only';
import { formatNumber } from '../../../sheet/display';
import { type SheetGrid } from '../../../sheet/grid';
import { namesWhole } from '../../../table/body/row-texts';
import { type Column, type IndicatorTable, type Role, columnsOf, figuresOfRole } from '../../../table/model';
import { type Report } from '../../rule';
import { asWritten, labelBefore } from './in-words';

const SUMMED: ReadonlySet<Role> = new Set<Role>(['weight', 'score', 'achievement', 'target', 'actual']);

/** What is wrong with the totals of a column. */
export function* totalRows(facts: TableFacts, grid: SheetGrid, column: Column): Iterable<Report<Message>> {
  const { table } = facts;
  if (!SUMMED.has(column.role)) return;
  const isSigned = showsPercent(table, column);
  const totals = totalsOrElse(table, grid, column.index).map((total) => onScaleOf(isSigned, total));
  // Weights on two levels are told level by level.
  const isOnTwoLevels = column.role === 'weight' && weightGroups(table, grid, column.index).length > 0;
  if (totals.length === 0 || isOnTwoLevels || !areAlike(facts, column)) return;
  const indicators = summedRowsOf(table, column);
  const computed = column.role === 'achievement' ? computedRows(facts, indicators, column) : indicators;
  // Sections with figures of their own may be what is summed up.
  const sections = sectionFigures(table, grid, column.index);
  const sectionRows = sections.map(asRow);
  for (const [index, total] of totals.entries()) {
    const from = index + LAST_TOTALS < totals.length && index > MOST_OF_ALL ? rowOf(totals[index - 1]) : 0;
    const isAbove = ({ row }: SummedRow) => row < total.position.row && row >= from;
    const above = indicators.filter(isAbove);
    const earlier = totals.slice(from > 0 ? index - 1 : 0, index).map(asRow);
    if (isOfOneGroup(total, grid)) continue;
    const whole = judgeWhole(total, sections);
    if (whole) {
      yield whole;
      continue;
    }
    const short = shortRangeOf(table, grid, column, total, above);
    if (short) {
      const cells = short.missing.map(({ row }) => ({ row, column: column.index }));
      const data = { row: total.name, formula: formulaInWords(short.formula), ...otherCells(cells) };
      yield { at: total.position, message: 'shortRange', level: 'warning', data, cells };
      continue;
    }
    if (column.role === 'achievement' && followsOwnRow(table, grid, total)) continue;
    const others = { earlier, sections: sectionRows.filter(isAbove) };
    const report = judgeTotal(column, total, { above, ...others });
    // The mean of what the achievements should be is right, and one of them mistyped since.
    if (report && judgeTotal(column, total, { above: computed.filter(isAbove), ...others })) yield report;
  }
}

/** Each total is held against all the rows above it; of more than a document has, each against those since the one before. */
const MOST_OF_ALL = 100;
/** What stands at the end of a long table may be of all of it. */
const LAST_TOTALS = 3;

function rowOf(total: Total | undefined): number {
  return total?.position.row ?? 0;
}

type Message = 'sum' | 'mean' | 'whole' | 'weighted' | 'beyondRows' | 'shortRange';

/** Whether the figures of a column have a percent sign, all of them or none; `null` where some have one, or none stands there. */
function showsPercent({ indicators }: IndicatorTable, { index, role }: Column): boolean | null {
  const signs = new Set<boolean>();
  for (const indicator of indicators) {
    const figure = figureIn(figuresOfRole(indicator, role).find(({ column }) => column.index === index));
    if (figure) signs.add(isPercent(figure.unit));
  }
  const [only = null, ...more] = signs;
  return more.length === 0 ? only : null;
}

/** 100 % below weights of 0.4 and 0.6, or 1 below 40 % and 60 %: Excel keeps the one figure, and shows it in two ways. */
function onScaleOf(areSigned: boolean | null, total: Total): Total {
  const { value, unit, decimals } = total.figure;
  if (total.orElse || areSigned === null || areSigned === isPercent(unit)) return total;
  const orElse = areSigned
    ? { value: inPercent(value), unit: '%', decimals: Math.max(0, decimals - 2) }
    : { value: value / 100, unit: '', decimals: decimals + 2 };
  return { ...total, orElse };
}

/** "Rata-rata Bidang A", "Rata-rata Bidang B" one below the other: each is of the rows that it names, wherever these stand. */
function isOfOneGroup({ position: { row, column }, name }: Total, grid: SheetGrid): boolean {
  const isStacked = [row - 1, row + 1].some((other) => {
    const label = labelBefore(grid, { row: other, column });
    return MEAN_NAME.test(label) || namesSum(label);
  });
  return isStacked && /\p{L}/u.test(name.replace(OF_TOTALS, ' '));
}

const OF_TOTALS = new RegExp(
  String.raw`\b${anyOf([...MEAN_WORDS, ...SUM_WORDS, ...totalWords('summed', 'before', 'whole', 'worth', 'wholeName')])}(?!\p{L})`,
  'giu',
);

/** "Rata-rata capaian", "Capaian rata-rata kinerja". */
const MEAN_NAME = new RegExp(String.raw`^\s*(?:${anyOf(totalWords('before'))}\s+)?${anyOf(MEAN_WORDS)}\b`, 'i');

/** "Rata-rata tertimbang". */
const WEIGHTED_NAME = new RegExp(String.raw`\b${anyOf(calculationWords('weigh'))}\b`, 'i');

/** "Nilai Kinerja Organisasi (rata-rata)". */
const MEAN_BEHIND = new RegExp(String.raw`\(\s*${anyOf(MEAN_WORDS)}\b[^()]{0,40}\)\s*$`, 'i');

/** "Jumlah / Rata-rata" serves columns of both kinds. */
const EITHER_NAME = new RegExp(String.raw`^\s*${anyOf(SUM_WORDS)}\s*/\s*${anyOf(MEAN_WORDS)}\b`, 'i');

/** "Rata-rata | 85 | 84,5 | 99,41": the achievement of the means, and not the mean of the achievements. */
function followsOwnRow(table: IndicatorTable, grid: SheetGrid, { position: { row }, figure }: Total): boolean {
  const inRow = (role: Role) => {
    const column = onlyOf(columnsOf(table, role));
    const found = column && figureAt(grid, row, column.index);
    return found && spanOf(found);
  };
  const [goal, result] = [inRow('target'), inRow('actual')];
  const ratio = goal && result ? over(result, goal) : null;
  return ratio !== null && [ratio, times(ratio, exactly(WHOLE))].some((answer) => meet(spanOf(figure), answer));
}

/** Only a name that says what was done is held to it; a score and a weight are added whatever the row is called. */
function kindOf({ role }: Column, { name }: Total): 'sum' | 'mean' | null {
  if (role === 'weight') return 'sum';
  // "Rata-rata tertinggi" is one of several.
  if (SUPERLATIVE.test(name)) return null;
  if (MEAN_NAME.test(name) || MEAN_BEHIND.test(name) || (role === 'achievement' && EITHER_NAME.test(name)))
    return 'mean';
  if (role === 'score') return 'sum';
  // A total of percentages is mostly their mean.
  return namesSum(name) && role !== 'achievement' ? 'sum' : null;
}

const SUPERLATIVE = new RegExp(String.raw`\b${anyOf(SUPERLATIVE_WORDS)}\b`, 'i');

/** What a total may sum up. */
interface Addends {
  /** The indicators above it. */
  readonly above: readonly SummedRow[];
  readonly sections: readonly SummedRow[];
  /** The totals above it. */
  readonly earlier: readonly SummedRow[];
}

function judgeTotal(column: Column, total: Total, addends: Addends): Report<Message> | null {
  const weighted = judgeWeighted(column, total, addends);
  return weighted === undefined ? (judge(column, total, addends) ?? judgeOfAll(column, total, addends)) : weighted;
}

/** "Rata-rata tertimbang": by the weights of the rows, where these share out the whole, and by nothing else; `undefined` where it is none. */
function judgeWeighted(column: Column, total: Total, { above }: Addends): Report<'weighted'> | null | undefined {
  if (column.role !== 'achievement' || above.length < 2 || !WEIGHTED_NAME.test(total.name)) return undefined;
  const weights = above.flatMap(({ weight }) => weight ?? []);
  if (weights.length < above.length || !shareWhole(weights)) return undefined;
  if (weightedMeansOf(above).some((answer) => readingsOf(total).some((each) => meet(each, answer)))) return null;
  const [[plain], [expected]] = [meanOf(above.map(asPrinted)), weightedMeansOf(above.map(asPrinted))];
  if (!plain || !expected) return undefined;
  const data = {
    row: total.name,
    written: total.text,
    plain: asWritten(plain, total),
    expected: asWritten(expected, total),
  };
  return { at: total.position, message: 'weighted', level: 'warning', data };
}

/**
 * "NKO" in a column of achievements: by the weights of the rows, where they share out the whole; without any it may be a mean by weights
 * that stand elsewhere, and still lies between the least and the most of them.
 */
function judgeOfAll(column: Column, total: Total, addends: Addends): Report<'weighted' | 'beyondRows'> | null {
  const { above, sections } = addends;
  const isOfWhole = column.role === 'achievement' && namesAll(total.name) && kindOf(column, total) === null;
  if (!isOfWhole || above.length < 2 || isAnswered(total, addendsOf(addends), ['mean'])) return null;
  const [plain, byWeight] = answersFor(above.map(asPrinted), 'mean');
  if (!plain) return null;
  const data = { row: total.name, written: total.text, plain: asWritten(plain, total) };
  const weights = above.flatMap(({ weight }) => weight ?? []);
  if (byWeight && shareWhole(weights)) {
    const expected = asWritten(byWeight, total);
    return { at: total.position, message: 'weighted', level: 'warning', data: { ...data, expected } };
  }
  if (weights.length > 0 || sections.length > 0) return null;
  const [least, most] = [Math.min(...above.map(({ value }) => value)), Math.max(...above.map(({ value }) => value))];
  const isWithin = readingsOf(total).some((span) => meet(span, { least, most }));
  if (isWithin) return null;
  const limits = { least: formatNumber(least), most: formatNumber(most) };
  return { at: total.position, message: 'beyondRows', level: 'warning', data: { ...data, ...limits } };
}

/** "NKO", and what says nothing but that it is reached by all together: "Capaian Kinerja Organisasi", "Nilai Capaian Kinerja". */
function namesAll(name: string): boolean {
  return namesWhole(name) || REACHED_BY_ALL.test(name.trim());
}

const REACHED_BY_ALL = new RegExp(
  String.raw`^(?:${anyOf(totalWords('before'))}\s+){1,4}\(?(?:${anyOf(totalWords('before', 'whole', 'wholeName'))})\)?\s*:?$`,
  'i',
);

function asPrinted({ row, value, weight }: SummedRow): SummedRow {
  return { row, value, span: exactly(value), weight: weight && exactly((weight.least + weight.most) / 2) };
}

/** 100 %, or 1. */
function shareWhole(weights: readonly Span[]): boolean {
  const sum = sumOf(weights);
  return [WHOLE, 1].some((whole) => meet(sum, exactly(whole)));
}

/** The sets of rows that a total may be made of. */
function addendsOf({ above, sections, earlier }: Addends): readonly (readonly SummedRow[])[] {
  const last = earlier[earlier.length - 1]?.row ?? -1;
  const since = above.filter(({ row }) => row > last);
  return [above, since, sections, earlier].filter((rows) => rows.length > 0);
}

/** What the cell may say. */
function readingsOf({ figure, orElse }: Total): readonly Span[] {
  return [figure, ...(orElse ? [orElse] : [])].map(spanOf);
}

function isAnswered(
  total: Total,
  sets: readonly (readonly SummedRow[])[],
  kinds: readonly ('sum' | 'mean')[],
): boolean {
  const answers = sets.flatMap((rows) => kinds.flatMap((each) => answersFor(rows, each)));
  return answers.some((answer) => readingsOf(total).some((each) => meet(each, answer)));
}

function judge(column: Column, total: Total, addends: Addends): Report<'sum' | 'mean'> | null {
  const { above, earlier } = addends;
  const kind = kindOf(column, total);
  if (kind === null || above.length < 2) return null;
  const last = earlier[earlier.length - 1]?.row ?? -1;
  const since = above.filter(({ row }) => row > last);
  const sets = addendsOf(addends);
  if (isAnswered(total, sets, EITHER_NAME.test(total.name) ? ['sum', 'mean'] : [kind])) return null;
  if (column.role === 'score' && !namesSum(total.name)) {
    const others = [...indicesOf(above), ...sets.flatMap(meanOf)];
    if (others.some((answer) => readingsOf(total).some((each) => meet(each, answer)))) return null;
  }
  const [expected] = answersFor(since.length > 1 ? since : above, kind);
  if (!expected) return null;
  return {
    at: total.position,
    message: kind,
    data: {
      row: total.name,
      written: total.text,
      expected: asWritten(expected, total),
    },
  };
}

/** A weight in the name of a part: "Customer Perspective (25%)". */
const WEIGHT_IN_NAME = /\(\s*(\d{1,3}(?:[.,]\d+)?)\s*%\s*\)/;

/** What the whole organisation reached, where each of its parts is named with its weight and has a figure. */
function judgeWhole(total: Total, sections: readonly Total[]): Report<'whole'> | null {
  if (!/^(?:nko|nilai\b)/i.test(total.name.trim())) return null;
  const parts = sections.flatMap((section) => {
    const weight = WEIGHT_IN_NAME.exec(section.name)?.[1];
    return weight === undefined || section.position.row > total.position.row
      ? []
      : [{ weight: Number(weight.replace(',', '.')), figure: section.figure }];
  });
  if (parts.length < 2 || parts.reduce((sum, { weight }) => sum + weight, 0) !== 100) return null;
  const expected = sumOf(parts.map(({ weight, figure }) => times(spanOf(figure), exactly(weight / 100))));
  // "Nilai Tertimbang": the parts have been weighted already.
  const added = sumOf(parts.map(({ figure }) => spanOf(figure)));
  if ([expected, added].some((answer) => meet(spanOf(total.figure), answer))) return null;
  return {
    at: total.position,
    message: 'whole',
    data: {
      row: total.name,
      written: total.text,
      expected: asWritten(expected, total),
    },
  };
}
