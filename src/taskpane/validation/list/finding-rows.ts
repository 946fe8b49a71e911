/** From groups of findings to the rows of the list: which of them carry a heading, and what of closed groups is left. */

import { type Language } from '../../../core/language/bilingual';
import { type Level, LEVELS } from '../../../core/knowledge/choices/levels';
import { type Messages } from '../../i18n';
import { indicatorOf } from '../../../core/rules/rule';
import { type FindingGroup, type Grouping, type ListedFinding } from './grouping';
import { isSameData } from './same-data';

/** The line above a group. */
export interface HeadingOfGroup {
  /** The group's key. */
  readonly key: string;
  readonly words: string;
  readonly counts: readonly (readonly [level: Level, count: number])[];
  readonly isClosed: boolean;
}

export interface FindingRow {
  readonly item: ListedFinding;
  readonly heading: HeadingOfGroup | null;
}

/** A closed group is its heading alone, carried by its first finding. */
export function listRows(
  groups: readonly FindingGroup[],
  closed: ReadonlySet<string>,
  headingOf: (group: FindingGroup) => string,
): FindingRow[] {
  return groups.flatMap((group) => {
    const isClosed = closed.has(group.key);
    const heading = { key: group.key, words: headingOf(group), counts: countsOf(group), isClosed };
    const shown = isClosed ? group.items.slice(0, 1) : group.items;
    return shown.map((item, index) => ({ item, heading: index === 0 ? heading : null }));
  });
}

function countsOf({ items }: FindingGroup): HeadingOfGroup['counts'] {
  return LEVELS.flatMap((level) => {
    const count = items.filter(({ finding }) => finding.level === level).length;
    return count > 0 ? [[level, count] as const] : [];
  });
}

/** Headings are made anew with every change of the list; most say the same as before. */
export function isSameHeading(one: HeadingOfGroup | null, other: HeadingOfGroup | null): boolean {
  return isSameData(one, other);
}

interface HeadingOptions {
  readonly grouping: Grouping;
  readonly text: Messages;
  readonly language: Language;
  /** The workbook has several sheets: a table has no name but that of its sheet. */
  readonly manySheets: boolean;
}

/** What a group is called. */
export function headingWords({ items }: FindingGroup, options: HeadingOptions): string {
  const [first] = items;
  if (!first) return '';
  const { finding } = first;
  const { grouping, text, language, manySheets } = options;
  switch (grouping) {
    case 'sheet':
      return finding.sheet;
    case 'indicator':
      return indicatorOf(finding) || text.findings.noSubject(manySheets ? finding.sheet : null);
    case 'rule':
      return finding.rule.title[language];
    case 'level':
      return text.levels[finding.level];
  }
}
