/** From all findings to what the list shows: filtered, grouped and in order. Pure functions. */

import { type Language } from '../../../core/language/bilingual';
import { normalise } from '../../../core/language/normalise';
import { type Finding, indicatorOf, messageOf } from '../../../core/rules/rule';
import { type Level, LEVELS } from '../../../core/knowledge/choices/levels';
import { cellName } from '../../../core/sheet/address';
import { matcherOf } from '../../parts/search';
import { isSameData } from './same-data';

export const GROUPINGS = ['sheet', 'indicator', 'rule', 'level'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** How much of a finding its row shows: one line, or its message too. */
export type Density = 'roomy' | 'compact';

export interface FindingFilter {
  /** Levels that are shown; empty means all. */
  readonly levels: readonly Level[];
  readonly query: string;
  /** Accepted findings are shown instead of the open ones. */
  readonly accepted: boolean;
}

export const NO_FILTER: FindingFilter = { levels: [], query: '', accepted: false };

/** Something is left out of the list by the user's wish: else an empty list holds nothing to look for. */
export function isFiltered({ levels, query, accepted }: FindingFilter): boolean {
  return levels.length > 0 || query !== '' || accepted;
}

/** A finding as the list holds it. */
export interface ListedFinding {
  /** The same for the same finding in a later run, so that the selection stays. */
  readonly key: string;
  readonly finding: Finding;
}

export interface FindingGroup {
  /** The same for the same group in a later run, so that a closed group stays closed. */
  readonly key: string;
  /** The gravest first; those of one level in reading order. */
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
    const base = `${finding.sheet}|${cellName(finding.cell)}|${finding.rule.id}|${finding.messageId}`;
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    const key = `${base}|${count}`;
    const old = before.get(key);
    return old && isSameData(old.finding, finding) ? old : { key, finding };
  });
}

export function filtered(
  items: readonly ListedFinding[],
  filter: FindingFilter,
  language: Language,
): readonly ListedFinding[] {
  const matches = matcherOf(filter.query);
  return items.filter(
    ({ finding }) =>
      (finding.accepted !== undefined) === filter.accepted &&
      (filter.levels.length === 0 || filter.levels.includes(finding.level)) &&
      matches(() => searchText(finding, language)),
  );
}

/** Makes ready what a search looks at, before anybody searches. */
export function prepareSearch(items: readonly ListedFinding[], language: Language): void {
  for (const { finding } of items) searchText(finding, language);
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

/** Sheets in the order of the workbook, all other groups by their gravest finding. Inside a group the gravest come first. */
export function grouped(items: readonly ListedFinding[], grouping: Grouping): FindingGroup[] {
  const groups = new Map<string, ListedFinding[]>();
  if (grouping === 'level') for (const level of LEVELS) groups.set(level, []);
  for (const item of items) {
    const key = groupKey(item.finding, grouping);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  const found = [...groups].flatMap(([key, members]) =>
    members.length > 0 ? [{ key: `${grouping}|${key}`, items: gravestFirst(members) }] : [],
  );
  if (grouping === 'sheet') return found;
  return LEVELS.flatMap((level) => found.filter(({ items: [gravest] }) => gravest?.finding.level === level));
}

function gravestFirst(items: readonly ListedFinding[]): ListedFinding[] {
  return LEVELS.flatMap((level) => items.filter(({ finding }) => finding.level === level));
}

function groupKey(finding: Finding, grouping: Grouping): string {
  const { sheet, rule, level } = finding;
  switch (grouping) {
    case 'sheet':
      return sheet;
    case 'indicator':
      return JSON.stringify([sheet, normalise(indicatorOf(finding))]);
    case 'rule':
      return rule.id;
    case 'level':
      return level;
  }
}

/** Open findings by level, and those that were accepted. */
export type Counts = Readonly<Record<Level | 'accepted', number>>;

export function countFindings(items: readonly ListedFinding[]): Counts {
  const counts = { error: 0, warning: 0, advice: 0, accepted: 0 };
  for (const { finding } of items) counts[finding.accepted === undefined ? finding.level : 'accepted']++;
  return counts;
}

/** Accepted ones too. */
export function allCount(counts: Counts): number {
  return openCount(counts) + counts.accepted;
}

export function openCount(counts: Counts): number {
  return counts.error + counts.warning + counts.advice;
}
