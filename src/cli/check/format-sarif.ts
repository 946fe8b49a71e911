/** `periksa --format sarif`: a log in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code hosts and editors show. */

import { basisText } from '../../core/rules/basis';
import { type Language } from '../../core/language/bilingual';
import { fixData } from '../../core/changes/fix-data';
import { RULES } from '../../core/rules/catalogue';
import { type Level } from '../../core/knowledge/choices/levels';
import { type Finding, messageOf, type RuleMeta } from '../../core/rules/rule';
import { cellName } from '../../core/sheet/address';
import { printableJson } from '../terminal';
import { fileSettingsData, fileSettingsText, type FileReview, type ReviewedFile } from './review-file';
import { type FileFailure, type ReportFormat, type ReportStyle } from './report-format';

/** SARIF's words for our levels. */
const SARIF_LEVELS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', advice: 'note' };

export function sarifFormat({ language }: ReportStyle, names: readonly string[]): ReportFormat {
  const rules = RULES.map((rule) => rule.meta);
  return {
    opening: () => openingOf(rules, names, language),
    file: (file, index) => sarifResults(file, index, rules, language),
    between: ',\n',
    closing: (_totals, failures) => `\n],\n"invocations": [${printableJson(invocation(names, failures))}]\n}]\n}\n`,
  };
}

function openingOf(rules: readonly RuleMeta[], names: readonly string[], language: Language): string {
  const opening = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' };
  const run = {
    tool: { driver: { name: 'Asisten IKU', rules: rules.map((rule) => sarifRule(rule, language)) } },
    language,
    columnKind: 'utf16CodeUnits',
    artifacts: names.map((name) => ({ location: { uri: uriOf(name) } })),
  };
  return `${unclosed(opening)},\n"runs": [${unclosed(run)},\n"results": [\n`;
}

/** An object as JSON that is still open, so that more can be written into it. */
function unclosed(value: object): string {
  return printableJson(value).replace(/\n\}$/, '');
}

/** Results and, as results of a kind that tells no fault, what the file's own settings changed. */
function sarifResults(file: FileReview, index: number, rules: readonly RuleMeta[], language: Language): string {
  if (file.kind === 'unreadable') return '';
  const results = file.review.findings.map((finding) => sarifResult(finding, file, index, rules, language));
  const settings = fileSettingsText(file.settings, language);
  const told = settings === null ? [] : [informational(file.name, index, settings, fileSettingsData(file.settings))];
  return [...results, ...told].map((each) => printableJson(each)).join(',\n');
}

function informational(name: string, index: number, text: string, properties: object): object {
  return {
    ruleId: 'pengaturan-berkas',
    kind: 'informational',
    level: 'none',
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(name), index } } }],
    properties,
  };
}

function sarifRule(rule: RuleMeta, language: Language): object {
  return {
    id: rule.id,
    name: rule.id,
    shortDescription: { text: rule.title[language] },
    fullDescription: { text: rule.why[language] },
    help: { text: basisText(rule.basis, language) },
    defaultConfiguration: { level: SARIF_LEVELS[rule.level] },
  };
}

function invocation(names: readonly string[], failures: readonly FileFailure[]): object {
  const notifications = failures.map(({ index, message }) => ({
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(names[index] ?? ''), index } } }],
  }));
  return { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications };
}

/** A workbook has no lines: a region's line and column are the cell's row and column, and the logical location names the cell. */
function sarifResult(
  finding: Finding,
  file: ReviewedFile,
  fileIndex: number,
  rules: readonly RuleMeta[],
  language: Language,
): object {
  const cell = cellName(finding.cell);
  return {
    ruleId: finding.rule.id,
    ruleIndex: rules.findIndex((rule) => rule.id === finding.rule.id),
    level: SARIF_LEVELS[finding.level],
    message: { text: messageOf(finding, language) },
    ...(finding.accepted === undefined
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: finding.accepted }] }),
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file.name), index: fileIndex },
          region: {
            startLine: finding.cell.row + 1,
            startColumn: finding.cell.column + 1,
            snippet: { text: finding.text },
          },
        },
        logicalLocations: [{ name: cell, fullyQualifiedName: `${finding.sheet}!${cell}`, kind: 'cell' }],
      },
    ],
    properties: {
      basis: basisText(finding.rule.basis, language),
      ...proposals(finding, file),
    },
  };
}

/** SARIF's own fixes replace text in files; these say what to change in cells, and so are properties. */
function proposals({ fix }: Finding, { sheets }: ReviewedFile): object {
  if (!fix) return { proposals: [] };
  const parts = fixData(fix, sheets);
  return { proposals: parts.cells, fix: parts };
}

/** A path as a URI reference: forward slashes, and whatever a URI may not hold escaped. */
function uriOf(path: string): string {
  return path.replace(/\\/g, '/').split('/').map(encodeURIComponent).join('/');
}
