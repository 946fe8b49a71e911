/** What a recap tells of a file that an earlier run has reviewed, from the line that it wrote of it. */

import { LEVELS, levelTitle } from '../../core/knowledge/choices/levels';
import { type Language } from '../../core/language/bilingual';
import { choiceCounts, type FileSettings } from '../../core/own-choices';
import { type RecapFile, type RecapFinding } from '../../core/report/recap/recap-file';
import { type Summary } from '../../core/review';
import { RULES } from '../../core/rules/catalogue';

/** What was read from a line, of which nothing is certain. */
type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

export function listIn(value: unknown, key: string): readonly unknown[] {
  const list = fieldsOf(value)[key];
  return Array.isArray(list) ? list : [];
}

function textIn(value: unknown, key: string): string {
  const text = fieldsOf(value)[key];
  return typeof text === 'string' ? text : '';
}

/** `null` for a line of an earlier version, which does not hold all of it. */
export function recapOfLine(line: object, summary: Summary, language: Language): RecapFile | null {
  const { name, agency, fileSettings } = fieldsOf(line);
  if (typeof name !== 'string' || agency === undefined) return null;
  const error = textIn(line, 'error');
  if (fileSettings === undefined) return { kind: 'unreadable', name, reason: error };
  const tables = listIn(line, 'tables');
  const found = [...listIn(line, 'findings'), ...listIn(line, 'accepted')];
  return {
    kind: 'read',
    name,
    agency: typeof agency === 'string' ? agency : null,
    summary,
    sheets: [...new Set(tables.map((table) => textIn(table, 'sheet')))],
    isEmpty: fieldsOf(line)['isEmpty'] === true,
    unread: listIn(line, 'unread').filter((part) => fieldsOf(part)['isNearMiss'] !== true).length,
    ownChoices: choicesIn(fieldsOf(fileSettings), language),
    failures: [error, ...listIn(line, 'failures').map((failure) => textIn(failure, 'message'))].filter(Boolean),
    findings: found.map((finding) => findingIn(finding, language)),
  };
}

function choicesIn(settings: Fields, language: Language): string {
  const listed = { rulesOff: [], rulesChanged: [], tableAreas: [], measuring: [], skippedSheets: [] };
  const counted = { tablesIgnored: 0, tablesPointedOut: 0, polarities: 0 };
  // Only how many there are is said, not which.
  return choiceCounts({ ...listed, ...counted, ...(settings as Partial<FileSettings>), accepted: 0 }, language);
}

function findingIn(finding: unknown, language: Language): RecapFinding {
  const rule = textIn(finding, 'rule');
  const level = LEVELS.find((each) => each === textIn(finding, 'level')) ?? 'advice';
  const { reason } = fieldsOf(finding);
  return {
    level,
    levelTitle: levelTitle(level, language),
    sheet: textIn(finding, 'sheet'),
    cell: textIn(finding, 'cell'),
    subject: textIn(finding, 'subject'),
    text: textIn(finding, 'text'),
    rule,
    ruleTitle: RULES.find(({ meta }) => meta.id === rule)?.meta.title[language] ?? rule,
    message: textIn(finding, 'message'),
    basis: textIn(finding, 'basis'),
    accepted: typeof reason === 'string' ? reason : null,
    acceptedBy: textIn(finding, 'person'),
  };
}
