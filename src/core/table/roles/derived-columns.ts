/** Columns that follow from several rows, several years or other columns: nothing of the row and its year alone. */

import { TARGET_STEPS } from '../../knowledge/columns/header-words';
import { columnWords } from '../../knowledge/columns/column-words';
import { FRAME_WORDS, SOUGHT_WORDS } from '../../knowledge/documents/plan-words';
import { periodWords } from '../../knowledge/columns/period-words';
import { anyOf } from '../../language/words/any-of';
import { UP_TO } from '../../language/words/range-words';
import { YEAR_DIGITS } from '../../language/words/year-digits';
import { type ColumnFigures } from './column-figures';
import { CHANGE_WORDS, DIFFERENCE_WORDS, EITHER_SIGN_WORDS } from '../../knowledge/names/growth';
import { MEAN_WORDS, SUM_WORDS } from '../../knowledge/names/means';
import { relationHolds, isNear } from './arithmetic';
import { type Candidate } from './column-evidence';
import { namesTwoFigures } from './odd-columns';
import { lowestText, sameParents } from './period-groups';
import { ARITHMETIC } from '../weights';

const MEAN = new RegExp(String.raw`\b${anyOf(MEAN_WORDS)}\b`, 'i');
const OF_SEVERAL = new RegExp(`\\b(?:${anyOf([...SOUGHT_WORDS, ...FRAME_WORDS])}|objectives?|goals?)\\b`, 'i');
const CHANGE = new RegExp(
  String.raw`^(?:%\s*|persentase\s+|${anyOf(columnWords('yearOnYear'))}\s+)?(?:perubahan|${[...DIFFERENCE_WORDS, ...CHANGE_WORDS].join('|')})\b`,
  'i',
);
const DERIVED = new RegExp(
  String.raw`${CHANGE.source}|^${anyOf([...MEAN_WORDS, ...columnWords('saved', 'unserved')])}\b`,
  'i',
);

/** "Realisasi - Target", "Target 2025 − Capaian", "R-T": one figure less the other. */
const REACHED = anyOf(columnWords('reached'));
const DIFFERENCE_OF_TWO = new RegExp(
  String.raw`\btarget[\s\d]*[-–−]\s*${REACHED}\b|\b${REACHED}[\s\d]*[-–−]\s*target\b|^\(?(?:r\s*[-–−]\s*t|t\s*[-–−]\s*r)\)?$`,
  'i',
);

/** "Peningkatan 2023-2024", "Selisih": how figures that stand before it have changed. */
export function namesChange(header: string): boolean {
  return CHANGE.test(header);
}

/** "Selisih", "Kenaikan dari 2023", "Rata-rata Capaian", "Realisasi - Target": the header says that the figures are made of others. */
export function namesDerived(header: string): boolean {
  return DERIVED.test(header) || DIFFERENCE_OF_TWO.test(header) || namesEitherSign(header);
}

/** "Bertambah/(Berkurang)", "Lebih (Kurang)": which of the two a figure is, only its sign tells. */
export function namesEitherSign(header: string): boolean {
  return EITHER_SIGN.test(header.toLowerCase().replace(/[^\p{L}]+/gu, '/'));
}

const EITHER_SIGN = new RegExp(`^/?(?:${EITHER_SIGN_WORDS.join('|')})(?![a-z])`);

const OF_PERIODS = new RegExp(
  String.raw`^${anyOf([...SUM_WORDS, ...periodWords('soFar')])}(?:\s+(?:${UP_TO}[\s.]*)?(?:${anyOf(periodWords('year'))}\s+)?${YEAR_DIGITS}[\s\d/–-]*)?(?:\s*\([^)]*\))?$`,
  'i',
);

/** "Jumlah", "Total 2025-2027", "Jumlah s.d. 2024": the header says that the figures add others up, and nothing of what. */
export function saysSum(header: string): boolean {
  return OF_PERIODS.test(header.trim());
}

const LIMIT = new RegExp(`^(?:target\\s+)?${anyOf(columnWords('limit'))}\\.?(?:\\s*\\([^)]*\\))?$`, 'i');

/** "Batas Bawah", "Min", "Maks (%)": between what the figure of the row may lie. */
export function namesLimit(header: string): boolean {
  return LIMIT.test(header.trim());
}

/** "Threshold | Target | Stretch", "Min | Target | Maks" under one header: only the one in the middle is what is aimed at. */
export function settleLimits(candidates: readonly Candidate[]): void {
  const targets = candidates.filter(({ role, pointed }) => role === 'target' && !pointed);
  const limits = targets.filter((each) => namesLimit(lowestText(each)) || IS_STEP.test(lowestText(each)));
  for (const limit of limits) {
    const isBeside = (other: Candidate) => PLAIN_TARGET.test(lowestText(other)) && sameParents(other, limit);
    if (limit.column.levels.length > 1 && targets.some(isBeside)) limit.role = 'other';
  }
}

const PLAIN_TARGET = /^target$/i;
const IS_STEP = new RegExp(`^${anyOf(Object.values(TARGET_STEPS))}$`, 'i');

/**
 * What one header calls by target and actual together is neither: their difference, or "Realisasi/Target", which is the achievement where
 * it is the quotient of the two in most rows and nothing we understand elsewhere.
 */
export function settleBetweenTwo(candidates: readonly Candidate[], figures: ColumnFigures): void {
  for (const candidate of candidates) {
    if (candidate.pointed) continue;
    const header = lowestText(candidate);
    if (DIFFERENCE_OF_TWO.test(header)) candidate.role = 'other';
    else if (namesTwoFigures(header) && (candidate.role === 'target' || candidate.role === 'actual')) {
      candidate.role = 'other';
      if (isOfRow(candidate, candidates, figures)) candidate.role = 'achievement';
    }
  }
}

/** They are judged as no row's achievement. */
export function settleDerived(candidates: readonly Candidate[], figures: ColumnFigures): void {
  for (const candidate of candidates) {
    if (candidate.pointed || candidate.role !== 'achievement') continue;
    const beside = candidates.filter((other) => other !== candidate && other.role === 'achievement');
    const isMean =
      beside.some((other) => areMeans(candidate, other, figures)) ||
      (namesSeveral(candidate) &&
        beside.some((other) => !namesSeveral(other)) &&
        !isOfRow(candidate, candidates, figures));
    if (isMean || comparesActuals(candidate, candidates, figures)) candidate.role = 'other';
  }
}

/** "Rata-rata Capaian", "Capaian Sasaran (%)" */
function namesSeveral({ column: { header } }: Candidate): boolean {
  return MEAN.test(header) || OF_SEVERAL.test(header);
}

/** It is the quotient of an actual and a target after all, in most rows. */
function isOfRow(result: Candidate, candidates: readonly Candidate[], figures: ColumnFigures): boolean {
  const targets = candidates.filter(({ role }) => role === 'target' || role === 'finalTarget');
  return candidates.some(
    (dividend) =>
      dividend.role === 'actual' && targets.some((divisor) => relationHolds({ result, dividend, divisor }, figures)),
  );
}

/** Written once for several rows, the mean of what these reached. */
function areMeans(candidate: Candidate, of: Candidate, figures: ColumnFigures): boolean {
  if (candidate.content.filled >= of.content.filled) return false;
  const means = figures.of(candidate.column.index);
  const parts = figures.of(of.column.index);
  const groups: { mean: number; parts: number[] }[] = [];
  for (const [index, mean] of means.entries()) {
    if (mean !== undefined) groups.push({ mean, parts: [] });
    const part = parts[index];
    if (part !== undefined) groups[groups.length - 1]?.parts.push(part);
  }
  const right = groups.filter((group) => group.parts.length > 0 && isNear(group.mean, meanOf(group.parts)));
  const isTelling = right.some((group) => new Set(group.parts).size > 1);
  return isTelling && right.length >= ARITHMETIC.enoughRows * groups.length;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** "Rasio Realisasi 2024 terhadap 2023": one actual divided by another in most rows, and by no target. An achievement is not called so. */
function comparesActuals(result: Candidate, candidates: readonly Candidate[], figures: ColumnFigures): boolean {
  if (!/\b(?:realisasi|actuals?)\b/i.test(lowestText(result)) || /capai|target/i.test(result.column.header))
    return false;
  const ofRole = (...roles: readonly Candidate['role'][]) => candidates.filter(({ role }) => roles.includes(role));
  const actuals = ofRole('actual');
  const follows = (dividends: readonly Candidate[], divisors: readonly Candidate[]) =>
    dividends.some((dividend) =>
      divisors.some((divisor) => dividend !== divisor && relationHolds({ result, dividend, divisor }, figures)),
    );
  return follows(actuals, actuals) && !follows(actuals, ofRole('target', 'finalTarget'));
}
