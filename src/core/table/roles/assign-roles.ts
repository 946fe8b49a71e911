/** The best consistent assignment of roles to columns, from header words, their parents, and the cells below. */

import { holdsCodes } from '../body/column-content';
import { type HeaderReader, isMeasured } from '../header/header-reading';
import { isFirstHand } from '../../knowledge/columns/roles';
import { type Role } from '../model';
import { settleByArithmetic } from './arithmetic';
import { type ColumnFigures } from './column-figures';
import { settleBudgetedAims, settleBudgets, settleMeasuredMoney } from './budget-columns';
import { settleDirections } from './directions';
import { settleBetweenTwo, settleDerived, settleLimits } from './derived-columns';
import { type Candidate, candidateOf, type ColumnEvidence } from './column-evidence';
import {
  settleAchievement,
  settleExpectations,
  settleForecasts,
  settlePeriodOnly,
  settleStandards,
  titleReports,
} from './figure-columns';
import {
  settleBaseYears,
  settleConditions,
  settlePlannedPeriods,
  settleReachedConditions,
  settleRevisions,
} from './planned-columns';
import { settleYearBefore } from './year-before';
import { settleImpossible } from './doubt';
import { settleFurtherAchievements } from './further-achievements';
import {
  settleCountsOfShares,
  settleFractions,
  settleFractionsOfBand,
  settleLetterFractions,
  settleServed,
} from './fractions';
import { withRepeatedLetters } from './letter-headers';
import { settleFinalTargets, settleJudgedPeriods, settleValues } from './period-groups';
import {
  settleCountedShares,
  settleCarriedOut,
  settleCriteria,
  settleFirstAchievements,
  settleFields,
  settleObjectives,
  settleMeasureWords,
  settleOddParts,
  settleOnlyAim,
  settleSharesOfTarget,
  settleSoughtFigures,
  settleStatuses,
  settleSteps,
  settleTwoFigures,
  settleUnits,
  settleUnitsUnderOneHeader,
  settleVolumes,
  settleSentences,
  settleWiderPlaces,
  settleWordsBesideFigures,
} from './odd-columns';
import { settlePopulations } from './populations';
import { settleSecondColumns, settleShareOfWorks, settleWorks } from './second-columns';
import { settleScores } from './score-columns';
import { settleRepeatedPeriods, settleScheduledFigures } from './repeated-periods';
import { settleKeptPeriods } from './reported-periods';
import { settleReachedShares, settleSharesBehind } from './share-columns';
import { settleTurnedResults } from './turned-results';
import { isNamedIndicator, settleIndicators } from './name-columns';
import { CONFIDENCE, SHARES } from '../weights';

export interface AssignedRole {
  readonly role: Role;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What is known besides the columns. */
interface RoleContext {
  readonly reader: HeaderReader;
  readonly title: string;
  /** The roles that are given, by sheet column. */
  readonly pointed: ReadonlyMap<number, Role>;
  readonly figures: ColumnFigures;
  /** The indicator's name stands above the table, not in a column. */
  readonly namedAbove: boolean;
}

/** The roles of the columns, or `null` when no column can be the indicator's. */
export function assignRoles(
  columns: readonly ColumnEvidence[],
  { reader, title, pointed, figures, namedAbove }: RoleContext,
): readonly AssignedRole[] | null {
  const candidates = withRepeatedLetters(
    columns.map((evidence) => candidateOf(evidence, reader, pointed.get(evidence.column.index))),
    figures,
    reader,
  );
  const open = candidates.filter((candidate) => !candidate.pointed);
  fillUnnamed(candidates);
  settleServed(candidates, figures);
  if (!namedAbove && !settleIndicators(candidates, figures, reader)) return null;
  settleFields(candidates);
  settleUnits(candidates);
  settleMeasureWords(candidates);
  settleUnitsUnderOneHeader(candidates);
  settleObjectives(candidates);
  settleCriteria(candidates);
  settleLetterFractions(candidates, figures);
  settleTwoFigures(candidates);
  settleOddParts(candidates);
  settleBetweenTwo(candidates, figures);
  settleSteps(candidates);
  settleLimits(candidates);
  settleSentences(candidates);
  const isReport = titleReports(title);
  settleBaseYears(candidates, figures);
  settleConditions(candidates, reader, isReport);
  settlePlannedPeriods(candidates, reader);
  settleJudgedPeriods(candidates, reader);
  settleRepeatedPeriods(candidates, reader);
  settlePeriodOnly(open, figures, reader, title);
  settleKeptPeriods(candidates, figures, reader);
  settleScheduledFigures(candidates, figures, reader);
  settleForecasts(candidates, reader);
  settleStandards(candidates);
  settleBudgetedAims(candidates, figures);
  settleMeasuredMoney(candidates, figures);
  settleRevisions(candidates, reader, title);
  settleWorks(candidates, figures, reader);
  settleBudgets(candidates, figures);
  settleExpectations(candidates, reader);
  settleStatuses(candidates);
  settleFirstAchievements(candidates);
  settleCarriedOut(candidates, figures);
  settleSharesBehind(candidates, figures, reader);
  settleReachedShares(candidates, figures, reader);
  settleAchievement(candidates, figures, reader);
  settleSoughtFigures(candidates);
  settleYearBefore(candidates, reader);
  settleWiderPlaces(candidates);
  settleOnlyAim(candidates);
  settleValues(candidates);
  settleWordsBesideFigures(candidates, reader);
  const isNamed = candidates.some(isNamedIndicator);
  // Names under a header that does not say "indicator" are indicators only if something is aimed at or measured.
  if (!isNamed && !candidates.some(({ role }) => isFirstHand(role) || role === 'denominator')) return null;
  if (isNamed) settleVolumes(candidates);
  // A volume has become a target only now.
  settleCarriedOut(candidates, figures);
  settleCountsOfShares(candidates, figures);
  settleCountedShares(candidates, figures, reader);
  settleFractionsOfBand(candidates, figures, reader);
  settlePopulations(candidates, figures, reader);
  settleReachedConditions(candidates, figures);
  settleByArithmetic(candidates, figures, reader);
  settleTurnedResults(candidates, figures);
  settleShareOfWorks(candidates, figures, reader);
  settleSharesOfTarget(candidates, reader);
  settleFractions(candidates, figures);
  settleScores(candidates, figures);
  settleDerived(candidates, figures);
  settleImpossible(candidates, figures);
  settleDirections(candidates, figures);
  settleSecondColumns(candidates, figures, reader);
  settleFurtherAchievements(candidates, figures, reader, title);
  settleFinalTargets(candidates, reader);
  settleUnnamedQuotients(candidates, figures);
  return candidates.map((candidate) => ({ role: candidate.role, confidence: confidenceOf(candidate) }));
}

/** Columns without a header of their own: a number column, or the unit beside a figure. */
function fillUnnamed(candidates: Candidate[]): void {
  for (const [index, candidate] of candidates.entries()) {
    if (
      candidate.pointed ||
      candidate.role !== 'other' ||
      candidate.column.header !== '' ||
      candidate.content.filled === 0
    )
      continue;
    const { share } = candidate.content;
    const left = candidates[index - 1];
    const figures = left !== undefined && isMeasured(left.role);
    if ((index === 0 && share.integer >= SHARES.most) || isBeforeName(candidate, candidates[index + 1]))
      candidate.role = 'number';
    else if (share.unit >= SHARES.most && figures) candidate.role = 'unit';
    else if (share.type >= SHARES.nearlyAll) candidate.role = 'indicatorType';
    else if (share.measureName >= SHARES.most && !candidates.some((other) => other.role === 'indicator'))
      candidate.role = 'indicator';
  }
}

/** "2023 | 2024 |" and `=D4/C4` under no header: the achievement of a target, and else how two figures compare; a figure of its own it never is. */
function settleUnnamedQuotients(candidates: readonly Candidate[], figures: ColumnFigures): void {
  for (const candidate of candidates) {
    if (candidate.pointed || candidate.column.header !== '' || !isFirstHand(candidate.role)) continue;
    const quotient = figures.quotientOf(candidate.column.index);
    if (quotient === undefined) continue;
    const divisor = candidates.find(({ column }) => column.index === quotient.divisor);
    candidate.role = divisor?.role === 'target' ? 'achievement' : 'other';
  }
}

/** Codes that stand right before what they number. */
function isBeforeName({ content }: Candidate, next: Candidate | undefined): boolean {
  return holdsCodes(content) && (next?.role === 'indicator' || next?.role === 'objective');
}

function confidenceOf(candidate: Candidate): number {
  if (candidate.role === 'other') return candidate.column.header === '' ? CONFIDENCE.unnamed : CONFIDENCE.unknown;
  const own = Math.max(0, candidate.scores[candidate.role] ?? CONFIDENCE.unknown);
  const rival = Math.max(
    0,
    ...(Object.entries(candidate.scores) as [Role, number][])
      .filter(([role]) => role !== candidate.role)
      .map(([, score]) => score),
  );
  const certainty = own / (own + Math.max(0, rival) * CONFIDENCE.rival + CONFIDENCE.doubt);
  return Math.round(Math.min(1, certainty) * 100) / 100;
}
