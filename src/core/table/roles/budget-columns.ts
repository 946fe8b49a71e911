/** Money beside the figures of performance, in tables without a band over it: "Target | Realisasi | % | Pagu | Realisasi | %". */

import { documentWords } from '../../knowledge/documents/document-words';
import { headerWords } from '../../knowledge/columns/header-words';
import { type Role, hasTrait, headersOf, headerWordsOf } from '../../knowledge/columns/roles';
import { wordsIn } from '../../knowledge/rows';
import { unitOf } from '../../language/units';
import { anyOf } from '../../language/words/any-of';
import { ARITHMETIC, DOUBT, HEADER, SHARES } from '../weights';
import { middleOf } from '../../measure/middle';
import { apart, isPlain, relationHolds, rowsRight } from './arithmetic';
import { type Candidate } from './column-evidence';
import { namesDerived } from './derived-columns';
import { type ColumnFigures } from './column-figures';
import { percentRows } from './doubt';
import { lowestText, sameParents } from './period-groups';

/** "RKA 2025", "Anggaran s.d. TW III", with nothing of money beside the word. */
const PLANNED = new RegExp(`\\b${anyOf(documentWords('budgetPlan'))}\\b`, 'i');
const SHARE_OF_PLAN = new RegExp(`(?:%|\\b${anyOf(headerWords('against'))}\\b).*${PLANNED.source}`, 'i');
const SAYS_MONEY = new RegExp(
  `\\b${anyOf(
    headersOf('budget')
      .flatMap(wordsIn)
      .filter((word) => !documentWords('budgetPlan').includes(word)),
  )}\\b`,
  'i',
);

const SAYS_SPENT = new RegExp(`\\b${anyOf(headerWordsOf('actual', HEADER.named))}\\b`, 'i');

/**
 * "Arus peti kemas | TEUs | Anggaran 2025 | Realisasi | %": where nothing is called a target, and the rows are not counted in money, the
 * plan of work and budget says how many are aimed at. Without
 * units the word is believed.
 */
export function settleBudgetedAims(candidates: readonly Candidate[], figures: ColumnFigures): void {
  const isAimed = candidates.some(({ role }) => role === 'target' || role === 'finalTarget');
  const isMeasured = candidates.some(({ role, header }) => role === 'actual' && header.budget === undefined);
  // "Volume | Realisasi Volume | Anggaran | Realisasi Anggaran": what was spent of it stands beside it.
  const isSpentOf = candidates.some((each) => each.role === 'budget' && SAYS_SPENT.test(lowestText(each)));
  if (isAimed || !isMeasured || isSpentOf) return;
  if (!countsNoMoney(candidates, figures)) {
    settleBudgetedResults(candidates, figures);
    return;
  }
  const planned = candidates.filter(
    (candidate) =>
      candidate.role === 'budget' &&
      !candidate.pointed &&
      PLANNED.test(candidate.column.header) &&
      !SAYS_MONEY.test(candidate.column.header) &&
      mayBeShares(candidate, candidates, figures),
  );
  for (const candidate of planned)
    candidate.role = SHARE_OF_PLAN.test(lowestText(candidate)) ? 'achievement' : 'target';
}

/**
 * "Anggaran 2025 | Realisasi 2025 | Pencapaian (%)" of a company, over rows in money, people and per cent: what the achievement is made of
 * in all kinds of rows is what is aimed at, however it is called. No money is spent in per cent.
 */
function settleBudgetedResults(candidates: readonly Candidate[], figures: ColumnFigures): void {
  const units = candidates.find(({ role }) => role === 'unit');
  const [budget, ...budgets] = candidates.filter(({ role }) => role === 'budget');
  const dividend = candidates.find(({ role }) => role === 'actual');
  const result = candidates.find(({ role }) => role === 'achievement');
  if (!units || !budget || budgets.length > 0 || !dividend || !result || budget.pointed) return;
  const categories = figures.textsOf(units.column.index).map((text) => unitOf(text)?.category);
  const isCountedToo = categories.filter((each) => each !== 'money').length >= SHARES.half * categories.length;
  if (!isCountedToo || !categories.includes('percent') || !mayBeShares(budget, candidates, figures)) return;
  if (relationHolds({ result, dividend, divisor: budget }, figures, true)) budget.role = 'target';
}

/** In the rows that are counted in per cent no figure is larger than a share. */
function mayBeShares(candidate: Candidate, candidates: readonly Candidate[], figures: ColumnFigures): boolean {
  const units = candidates.find(({ role }) => role === 'unit');
  const texts = units === undefined ? [] : figures.textsOf(units.column.index);
  const values = figures.of(candidate.column.index);
  return texts.every((text, row) => unitOf(text)?.category !== 'percent' || (values[row] ?? 0) <= MOST_PERCENT);
}

/** Growth may be aimed at beyond a hundred. */
const MOST_PERCENT = 200;

/**
 * "Nilai ekspor | Target 2025 (Rp juta) | Realisasi 2025 (Rp juta) | %": where nothing else is aimed at or spent, what is aimed at and
 * reached is money itself, and the brackets name its unit. Indicators that are counted in something else have it for a budget.
 */
export function settleMeasuredMoney(candidates: readonly Candidate[], figures: ColumnFigures): void {
  if (candidates.some(({ role }) => AIMS.has(role) || role === 'actual')) return;
  const money = candidates.filter(({ role, pointed }) => role === 'budget' && !pointed);
  const saying = (role: 'target' | 'actual') =>
    money.filter((each) => (each.header[role] ?? 0) >= HEADER.sure && IN_MONEY.test(lowestText(each)));
  const [aimed, reached] = [saying('target'), saying('actual')];
  const areAll = money.length === aimed.length + reached.length;
  if (aimed.length === 0 || reached.length === 0 || !areAll || !mayCountMoney(candidates, figures)) return;
  for (const candidate of aimed) candidate.role = 'target';
  for (const candidate of reached) candidate.role = 'actual';
}

const IN_MONEY = /\([^()]*\brp\b[^()]*\)$/i;

/** Most units are money; without units, the names are of no shares. */
function mayCountMoney(candidates: readonly Candidate[], figures: ColumnFigures): boolean {
  if (candidates.some(({ role }) => role === 'unit')) return !countsNoMoney(candidates, figures);
  const shares = percentRows(candidates, figures);
  return shares.filter(Boolean).length <= SHARES.few * shares.length;
}

/** A column of units, hardly any of which is money. */
export function countsNoMoney(candidates: readonly Candidate[], figures: ColumnFigures): boolean {
  const units = candidates.find(({ role }) => role === 'unit');
  const texts = units === undefined ? [] : figures.textsOf(units.column.index).filter((text) => text !== '');
  const money = texts.filter((text) => unitOf(text)?.category === 'money');
  return texts.length > 0 && money.length <= SHARES.few * texts.length;
}

/** An actual right behind a budget, beside another that has its target before it, is what was spent; a share right behind that says how much. */
export function settleBudgets(candidates: readonly Candidate[], figures: ColumnFigures): void {
  for (const [index, candidate] of candidates.entries()) {
    const before = budgetBefore(index, candidates);
    if (before === undefined || candidate.pointed || !sameParents(before, candidate)) continue;
    if (candidate.role === 'actual' && isSpent(candidate, before, candidates, figures)) candidate.role = 'budget';
  }
  for (const [index, candidate] of candidates.entries()) {
    const isVague = hasTrait(candidate.role, 'vague') && !isPlain(candidate) && !namesDerived(candidate.column.header);
    const isOpen = candidate.role === 'achievement' || isVague;
    if (isOpen && isShareOfBudget(index, candidates, figures)) candidate.role = 'budget';
  }
  settleSharesOfBoth(candidates, figures);
  settleForeseen(candidates, figures);
}

/** The budget right before the column, or before the actual that stands between: "Pagu | Realisasi | Realisasi". */
function budgetBefore(index: number, candidates: readonly Candidate[]): Candidate | undefined {
  const [before, first] = [candidates[index - 1], candidates[index - 2]];
  if (before?.role === 'actual' && first?.role === 'budget' && sameParents(first, before)) return first;
  return before?.role === 'budget' ? before : undefined;
}

/** "Pagu | Realisasi | Realisasi | % | %": of two shares behind both actuals that one is of the money which follows from it in more rows. */
function settleSharesOfBoth(candidates: readonly Candidate[], figures: ColumnFigures): void {
  for (const [index, result] of candidates.entries()) {
    const [pagu, one, other, first, second] = candidates.slice(index);
    if (pagu?.role !== 'budget' || first?.role !== 'achievement' || second?.role !== 'achievement') continue;
    const spent = [one, other].find((each) => each?.role === 'budget');
    const actual = [one, other].find((each) => each?.role === 'actual');
    const target = candidates
      .slice(0, index)
      .filter(({ role }) => role === 'target')
      .pop();
    if (spent === undefined || actual === undefined || target === undefined || !sameParents(result, second)) continue;
    const more = (share: Candidate) =>
      rowsRight({ result: share, dividend: spent, divisor: pagu }, figures) -
      rowsRight({ result: share, dividend: actual, divisor: target }, figures);
    const [ofMoney, ofTarget] = more(second) >= more(first) ? [second, first] : [first, second];
    if (!ofMoney.pointed && more(ofMoney) > 0 && more(ofTarget) <= 0) ofMoney.role = 'budget';
  }
}

/** "Pagu Indikatif | Prakiraan Maju": no plain target, and as much money as stands beside it, where the rows are counted in something else. */
function settleForeseen(candidates: readonly Candidate[], figures: ColumnFigures): void {
  const budgets = candidates.filter((each) => each.role === 'budget' && isMoney(each));
  const targets = candidates.filter(({ role }) => role === 'target');
  const isCounted = targets.some((target) => !isMoney(target));
  for (const target of targets) {
    if (!isCounted || target.pointed || isPlain(target) || !isMoney(target)) continue;
    if (budgets.some((budget) => isOfItsSize(target, budget, figures))) target.role = 'budget';
  }
}

function isSpent(
  candidate: Candidate,
  budget: Candidate,
  candidates: readonly Candidate[],
  figures: ColumnFigures,
): boolean {
  const others = candidates.filter((other) => other !== candidate && sameParents(other, candidate));
  const isAimed = candidates.some(({ role }) => AIMS.has(role));
  if (!isAimed) return isMoney(candidate) && isMoney(budget) && isOfItsSize(candidate, budget, figures);
  if (isProvenSpent(candidate, budget, candidates, figures)) return true;
  const own = others.filter((other) => other.role === 'actual' && periodIn(other) === periodIn(candidate));
  if (!others.some(({ role }) => role === 'target') || !isOfItsSize(candidate, budget, figures)) return false;
  if (own.length === 0) return isOnlyOfBudget(candidate, budget, candidates, figures);
  // Of two actuals behind the budget that one was spent which is nearer to it.
  const rival = own.find((other) => Math.abs(candidates.indexOf(other) - candidates.indexOf(candidate)) === 1);
  return rival === undefined || nearness(candidate, budget, figures) < nearness(rival, budget, figures);
}

/** How far the figures lie from those beside them, as times: the middle of the rows. */
function nearness(one: Candidate, other: Candidate, figures: ColumnFigures): number {
  const others = figures.of(other.column.index);
  const times = figures.of(one.column.index).flatMap((value, row) => {
    const beside = others[row];
    return value === undefined || beside === undefined ? [] : [apart(value, beside)];
  });
  return middleOf(times) ?? Number.POSITIVE_INFINITY;
}

/**
 * "Target | Pagu | Realisasi" and no share: in every row nearly all of the budget, and many times what is aimed at or a small part of it.
 * One row is chance.
 */
function isOnlyOfBudget(
  candidate: Candidate,
  budget: Candidate,
  candidates: readonly Candidate[],
  figures: ColumnFigures,
): boolean {
  const [spent, money] = [candidate, budget].map(({ column }) => figures.of(column.index));
  const targets = candidates.filter(({ role }) => role === 'target').map(({ column }) => figures.of(column.index));
  let rows = 0;
  for (const [row, value] of (spent ?? []).entries()) {
    const [whole, aims] = [money?.[row], targets.flatMap((target) => target[row] ?? [])];
    if (value === undefined || whole === undefined || aims.length === 0) continue;
    const isFar = aims.every((aim) => apart(value, aim) > Math.log(ARITHMETIC.countsOverShares));
    if (value > whole || apart(value, whole) > Math.LN2 || !isFar) return false;
    rows++;
  }
  return rows > 1;
}

/**
 * "Target | Pagu | Realisasi | %": the share right behind is that of the budget, and in no row that of a target; or both are money, and
 * what is aimed at is not.
 */
function isProvenSpent(
  candidate: Candidate,
  budget: Candidate,
  candidates: readonly Candidate[],
  figures: ColumnFigures,
): boolean {
  const targets = candidates.filter(({ role }) => role === 'target');
  if (targets.length === 0 || !isOfItsSize(candidate, budget, figures)) return false;
  if (isMoney(candidate) && isMoney(budget) && !targets.some(isMoney)) return true;
  const result = candidates[candidates.indexOf(candidate) + 1];
  if (result === undefined || result.pointed || !sameParents(result, candidate)) return false;
  return (
    relationHolds({ result, dividend: candidate, divisor: budget }, figures, true) &&
    targets.every((divisor) => rowsRight({ result, dividend: candidate, divisor }, figures) === 0)
  );
}

const AIMS: ReadonlySet<Role> = new Set<Role>(['target', 'finalTarget', 'baseline']);

/** So much that nothing else is counted in it. */
function isMoney({ content }: Candidate): boolean {
  return (content.typicalFigure ?? 0) >= DOUBT.money;
}

/** Years and months in the header: actuals of two periods stand beside each other for another reason. */
function periodIn(candidate: Candidate): string {
  return (lowestText(candidate).match(/\d{4}|\d{1,2}/g) ?? []).join(' ');
}

/** Nothing is spent yet where no figures stand. */
function isOfItsSize(candidate: Candidate, budget: Candidate, figures: ColumnFigures): boolean {
  const money = figures.of(budget.column.index);
  const ratios = figures.of(candidate.column.index).flatMap((spent, index) => {
    const whole = money[index];
    return spent === undefined || whole === undefined || whole === 0 || spent === 0 ? [] : [spent / whole];
  });
  const [least, most] = ARITHMETIC.spent;
  const fitting = ratios.filter((ratio) => ratio >= least && ratio <= most);
  return fitting.length >= ARITHMETIC.enoughRows * ratios.length;
}

/** "Pagu | Realisasi | %": the share stands right behind, and is none of target and actual. */
function isShareOfBudget(index: number, candidates: readonly Candidate[], figures: ColumnFigures): boolean {
  const [result, spent, before] = [candidates[index], candidates[index - 1], candidates[index - 2]];
  if (!result || result.pointed || spent?.role !== 'budget' || !sameParents(result, spent)) return false;
  // "Pagu | Realisasi Fisik | Realisasi Keuangan | %": the progress of works may stand between them.
  if (before?.role !== 'budget' || !sameParents(spent, before))
    return candidates
      .slice(0, Math.max(0, index - 1))
      .some(
        (budget) =>
          budget.role === 'budget' && relationHolds({ result, dividend: spent, divisor: budget }, figures, true),
      );
  const budget = before;
  if (relationHolds({ result, dividend: spent, divisor: budget }, figures, result.role === 'achievement')) return true;
  if (result.role !== 'achievement') return false;
  const [target, actual] = (['target', 'actual'] as const).map((role) =>
    candidates.find((other) => other.role === role && sameParents(other, result)),
  );
  if (!target || !actual) return false;
  if (relationHolds({ result, dividend: actual, divisor: target }, figures, true)) return false;
  // Figures that follow from neither are said of what stands right before them.
  return candidates.some((other) => other !== result && other.role === 'achievement' && sameParents(other, result));
}
