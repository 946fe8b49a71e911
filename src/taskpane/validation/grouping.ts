/** From all findings to what the list shows: filtered, grouped and in order. Pure functions. */

import { type Language } from '../../core/language/bilingual';
import { type Finding, messageOf } from '../../core/rules/rule';
import { type Level, LEVELS } from '../../core/knowledge/levels';
import { cellName } from '../../core/sheet/address';

export const GROUPINGS = ['sheet', 'rule', 'level'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface FindingFilter {
  /** Levels that are shown; empty means all. */
  readonly levels: readonly Level[];
  readonly query: string;
  /** Accepted findings are shown instead of the open ones. */
  readonly accepted: boolean;
}

export const NO_FILTER: FindingFilter = { levels: [], query: '', accepted: false };

/** A finding as the list holds it. */
export interface ListedFinding {
  /** The same for the same finding in a later run, so that the selection stays. */
  readonly key: string;
  readonly finding: Finding;
}

export interface FindingGroup {
  readonly key: string;
  readonly items: readonly ListedFinding[];
}

/**
 * Gives every finding its key. Equal findings of one cell are numbered. Findings that say the same as in `previous` are
 * handed on as the objects they were, so that the list need not draw them again.
 */
export function keyed(findings: readonly Finding[], previous: readonly ListedFinding[] = []): ListedFinding[] {
  const before = new Map(previous.map((item) => [item.key, item]));
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = [finding.sheet, cellName(finding.cell), finding.rule.id, finding.messageId].join('|');
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    const key = `${base}|${count}`;
    const old = before.get(key);
    return old && saysTheSame(old.finding, finding) ? old : { key, finding };
  });
}

/** Of two findings of one rule in one cell. */
function saysTheSame(one: Finding, other: Finding): boolean {
  if (one === other) return true;
  // Of one rule anyway, and a rule is mostly words.
  const contentOf = (finding: Finding) => JSON.stringify({ ...finding, rule: null });
  return contentOf(one) === contentOf(other);
}

export function filtered(
  items: readonly ListedFinding[],
  filter: FindingFilter,
  language: Language,
): readonly ListedFinding[] {
  const query = filter.query.trim().toLowerCase();
  return items.filter(
    ({ finding }) =>
      (finding.accepted !== undefined) === filter.accepted &&
      (filter.levels.length === 0 || filter.levels.includes(finding.level)) &&
      (query === '' || searchText(finding, language).includes(query)),
  );
}

/** Made once for each finding and language: a search looks at it with every keystroke. */
const searchTexts: Record<Language, WeakMap<Finding, string>> = { id: new WeakMap(), en: new WeakMap() };

function searchText(finding: Finding, language: Language): string {
  const known = searchTexts[language].get(finding);
  if (known !== undefined) return known;
  const words = [
    finding.rule.id,
    finding.rule.title[language],
    finding.sheet,
    cellName(finding.cell),
    finding.subject,
    finding.text,
    messageOf(finding, language),
  ];
  const made = words.join('\n').toLowerCase();
  searchTexts[language].set(finding, made);
  return made;
}

/** Groups in the order of their first finding; levels from the gravest down. */
export function grouped(items: readonly ListedFinding[], grouping: Grouping): FindingGroup[] {
  const groups = new Map<string, ListedFinding[]>();
  if (grouping === 'level') for (const level of LEVELS) groups.set(level, []);
  for (const item of items) {
    const key = groupKey(item.finding, grouping);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups].filter(([, members]) => members.length > 0).map(([key, members]) => ({ key, items: members }));
}

function groupKey(finding: Finding, grouping: Grouping): string {
  if (grouping === 'sheet') return finding.sheet;
  return grouping === 'rule' ? finding.rule.id : finding.level;
}

/** Open findings by level, and those that were accepted. */
export type Counts = Readonly<Record<Level | 'accepted', number>>;

export function countFindings(items: readonly ListedFinding[]): Counts {
  const counts = { error: 0, warning: 0, advice: 0, accepted: 0 };
  for (const { finding } of items) counts[finding.accepted === undefined ? finding.level : 'accepted']++;
  return counts;
}

export function openCount(counts: Counts): number {
  return counts.error + counts.warning + counts.advice;
}
