/** The findings as a table for the clipboard: tab-separated text for cells and plain letters, HTML for Word and Outlook. */

import { basisText } from '../../core/rules/basis';
import { LEVELS } from '../../core/knowledge/choices/levels';
import { type Language } from '../../core/language/bilingual';
import { proposalOf } from '../../core/changes/proposal';
import { type Finding, indicatorOf, messageOf } from '../../core/rules/rule';
import { cellName } from '../../core/sheet/address';
import { type SheetGrid } from '../../core/sheet/grid';
import { type Messages } from '../i18n';

type Rows = readonly (readonly string[])[];

/** The heading and a row a finding. */
export function findingRows(
  findings: readonly Finding[],
  sheets: readonly SheetGrid[],
  text: Messages,
  language: Language,
  notation: Language = language,
): Rows {
  // As on the sheet of findings: the gravest first, and each level in the order of the cells.
  const ordered = LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level));
  const rows = ordered.map((finding) => [
    finding.sheet,
    cellName(finding.cell),
    text.level[finding.level],
    indicatorOf(finding),
    finding.rule.title[language],
    finding.text,
    messageOf(finding, language, notation),
    basisText(finding.rule.basis, language),
    proposalOf(finding, sheets, language),
  ]);
  return [text.report.headings, ...rows];
}

export function asTabbedText(rows: Rows): string {
  return rows.map((row) => row.map(field).join('\t')).join('\r\n');
}

/** Each cell says itself how it looks: what is pasted brings no style sheet along. */
export function asHtml([heading = [], ...rows]: Rows): string {
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag} style="${STYLES[tag]}">${escaped(safe(cell))}</${tag}>`).join('')}</tr>`;
  const body = rows.map((row) => line(row, 'td')).join('');
  return `<table style="border-collapse:collapse"><thead>${line(heading, 'th')}</thead><tbody>${body}</tbody></table>`;
}

/** `mso-number-format` keeps Excel from reading a cell as anything but its text. */
const CELL = "border:1px solid #7b8794;padding:2pt 4pt;vertical-align:top;mso-number-format:'\\@'";
const STYLES = { td: CELL, th: `${CELL};background:#dce3ea;text-align:left` } as const;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/**
 * A tab or a line break inside a cell would tear the table. A sign that begins a formula would make one where it is pasted,
 * also behind marks that nobody sees, which are left out.
 */
function safe(content: string): string {
  const flat = content.replace(/[\s\p{Cc}\p{Cn}]+/gu, ' ').replace(/^[\s\p{C}]+|\s+$/gu, '');
  return /^[=+\-@＝＋－＠](?!\d+(?:[.,]\d+)*%?$)/.test(flat) ? `'${flat}` : flat;
}

function field(content: string): string {
  const flat = safe(content);
  // Excel takes a quotation mark that begins a pasted cell for its bound: what stands inside would be read as typed, and
  // without a second one the next cells would be drawn in.
  return flat.startsWith('"') ? `"${flat.replace(/"/g, '""')}"` : flat;
}
