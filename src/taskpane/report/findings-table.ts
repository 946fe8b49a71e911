/** The findings as tab-separated text: it pastes into cells, and reads well in a letter. */

import { type Language } from '../../core/language/bilingual';
import { type Finding, messageOf } from '../../core/rules/rule';
import { cellName } from '../../core/sheet/address';
import { displayText } from '../../core/sheet/display';
import { type Messages } from '../i18n';

export function findingsTable(findings: readonly Finding[], text: Messages, language: Language): string {
  const rows = findings.map((finding) => [
    finding.sheet,
    cellName(finding.cell),
    text.level[finding.level],
    finding.rule.title[language],
    finding.text,
    messageOf(finding, language),
    finding.rule.basis.citation[language],
    suggestionOf(finding),
  ]);
  return [text.report.headings, ...rows].map((row) => row.map(field).join('\t')).join('\r\n');
}

function suggestionOf({ fix }: Finding): string {
  const cells = (fix?.cells ?? []).map(
    ({ position, after, numberFormat }) => `${cellName(position)}: ${displayText(after, numberFormat ?? 'General')}`,
  );
  const columns = (fix?.columns ?? []).map(({ header }) => `+ ${header}`);
  return [...columns, ...cells].join('; ');
}

/** A tab or a line break inside a cell would tear the table. A leading `=` would become a formula where it is pasted. */
function field(content: string): string {
  const flat = content.replace(/\s+/g, ' ').trim();
  return /^[=+@]/.test(flat) ? `'${flat}` : flat;
}
