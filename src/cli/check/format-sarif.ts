import { type Language } from '../../core/language/bilingual';
import { proposedText } from '../../core/report/proposed-text';
import { RULES } from '../../core/rules/catalogue';
import { messageOf, type Finding, type Level, type RuleMeta } from '../../core/rules/rule';
import { cellName } from '../../core/sheet/address';
import { type FileReview, type ReviewedFile } from './review-file';

/** SARIF's words for our levels. */
const SARIF_LEVELS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', advice: 'note' };

/** A log in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code hosts and editors show. */
export function formatSarif(files: readonly FileReview[], language: Language): string {
  const rules = RULES.map((rule) => rule.meta);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Asisten IKU', rules: rules.map((rule) => sarifRule(rule, language)) } },
        language,
        columnKind: 'utf16CodeUnits',
        artifacts: files.map((file) => ({ location: { uri: uriOf(file.name) } })),
        invocations: [invocation(files, language)],
        results: files.flatMap((file, index) =>
          file.kind === 'reviewed'
            ? file.review.findings.map((finding) => sarifResult(finding, file, index, rules, language))
            : [],
        ),
      },
    ],
  };
  return JSON.stringify(log, null, 2) + '\n';
}

function sarifRule(rule: RuleMeta, language: Language): object {
  return {
    id: rule.id,
    name: rule.id,
    shortDescription: { text: rule.title[language] },
    fullDescription: { text: rule.why[language] },
    help: { text: rule.basis.citation[language] },
    defaultConfiguration: { level: SARIF_LEVELS[rule.level] },
  };
}

function invocation(files: readonly FileReview[], language: Language): object {
  const notifications = files.flatMap((file, index) =>
    file.kind === 'unreadable'
      ? [
          {
            level: 'error',
            message: { text: file.reason[language] },
            locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file.name), index } } }],
          },
        ]
      : [],
  );
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
      basis: finding.rule.basis.citation[language],
      proposals: (finding.fix?.cells ?? []).map((change) => ({
        sheet: change.sheet,
        cell: cellName(change.position),
        before: change.before,
        after: proposedText(change, file.sheets),
      })),
    },
  };
}

/** A path as a URI reference: forward slashes, and whatever a URI may not hold escaped. */
function uriOf(path: string): string {
  return path.replace(/\\/g, '/').split('/').map(encodeURIComponent).join('/');
}
