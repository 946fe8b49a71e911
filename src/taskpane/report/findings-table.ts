/** The findings as tab-separated text: it pastes into cells, and reads well in a letter. */

import { basisText } from '../../core/rules/basis';
import { type Language } from '../../core/language/bilingual';
import { proposalOf } from '../../core/changes/proposal';
import { type Finding, messageOf } from '../../core/rules/rule';
import { cellName } from '../../core/sheet/address';
import { type SheetGrid } from '../../core/sheet/grid';
import { type Messages } from '../i18n';

export function findingsTable(
  findings: readonly Finding[],
  sheets: readonly SheetGrid[],
  text: Messages,
  language: Language,
): string {
  const rows = findings.map((finding) => [
    finding.sheet,
    cellName(finding.cell),
    text.level[finding.level],
    finding.rule.title[language],
    finding.text,
    messageOf(finding, language),
    basisText(finding.rule.basis, language),
    proposalOf(finding, sheets, language),
  ]);
  return [text.report.headings, ...rows].map((row) => row.map(field).join('\t')).join('\r\n');
}

/**
 * A tab or a line break inside a cell would tear the table. A sign that begins a formula would make one where it is pasted,
 * also behind marks that nobody sees, which are left out.
 */
function field(content: string): string {
  const flat = content.replace(/[\s\p{Cc}\p{Cn}]+/gu, ' ').replace(/^[\s\p{C}]+|\s+$/gu, '');
  if (/^[=+\-@＝＋－＠](?!\d+(?:[.,]\d+)*%?$)/.test(flat)) return `'${flat}`;
  // Excel takes a quotation mark that begins a pasted cell for its bound: what stands inside would be read as typed, and
  // without a second one the next cells would be drawn in.
  return flat.startsWith('"') ? `"${flat.replace(/"/g, '""')}"` : flat;
}
