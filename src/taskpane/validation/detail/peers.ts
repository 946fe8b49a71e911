/** What else has to do with the finding that is open: for doing with all of them what is done with the one. */

import { normalise } from '../../../core/language/normalise';
import { type Finding } from '../../../core/rules/rule';
import { cellName } from '../../../core/sheet/address';
import { type ListedFinding } from '../list/grouping';

/** Other findings that have to do with the open one. */
export interface Peers {
  /** Open findings of the same rule that can be fixed, this one included. */
  readonly fixableOfRule: readonly ListedFinding[];
  /** Open findings of the same rule, this one included. */
  readonly ofRule: readonly ListedFinding[];
  /** Open findings of the same indicator, this one included. */
  readonly ofIndicator: readonly ListedFinding[];
  /** Other findings of the same cell that are in the list. */
  readonly sameCell: readonly ListedFinding[];
}

/** `shown`: the findings that the filter lets through. */
export function peersOf(
  selected: string | null,
  items: readonly ListedFinding[],
  shown: readonly ListedFinding[],
): Peers {
  const open = items.find(({ key }) => key === selected);
  if (!open) return { fixableOfRule: [], ofRule: [], ofIndicator: [], sameCell: [] };
  const { finding } = open;
  const openItems = items.filter((item) => item.finding.accepted === undefined);
  const ofRule = openItems.filter((item) => item.finding.rule.id === finding.rule.id);
  return {
    fixableOfRule: ofRule.filter((item) => item.finding.fix !== undefined),
    ofRule,
    ofIndicator:
      finding.subject === '' || finding.isShared
        ? []
        : openItems.filter((item) => isSameSubject(item.finding, finding)),
    sameCell: shown.filter((item) => item.key !== selected && isSameCell(item.finding, finding)),
  };
}

function isSameSubject(one: Finding, other: Finding): boolean {
  return one.sheet === other.sheet && !one.isShared && normalise(one.subject) === normalise(other.subject);
}

function isSameCell(one: Finding, other: Finding): boolean {
  return one.sheet === other.sheet && cellName(one.cell) === cellName(other.cell);
}
