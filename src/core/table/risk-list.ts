/** "Risiko | Penyebab | Dampak | Rencana Pengendalian | Indikator Keluaran | Target Waktu": a register of risks, whose indicators are those of the work against them. */

import { columnWords } from '../knowledge/columns/column-words';
import { hasTrait, isFirstHand } from '../knowledge/columns/roles';
import { anyOf } from '../language/words/any-of';
import { type Column } from './model';
import { type ColumnEvidence } from './roles/column-evidence';
import { SHARES } from './weights';

const RISK = new RegExp(`^${anyOf(columnWords('risk'))}$`, 'i');
const DETAIL = new RegExp(`\\b${anyOf(columnWords('riskDetail'))}\\b`, 'i');

/** Where figures are aimed at or were reached, the risks are only told beside the indicators. */
export function listsRisks(columns: readonly Column[], evidence: readonly ColumnEvidence[]): boolean {
  const risk = columns.find(({ header, role }) => !hasTrait(role, 'measures') && RISK.test(header.trim()));
  if (risk === undefined || !columns.some((column) => column !== risk && DETAIL.test(column.header))) return false;
  const contents = new Map(evidence.map(({ column, content }) => [column.index, content]));
  return !columns.some(
    ({ role, index }) => isFirstHand(role) && (contents.get(index)?.share.number ?? 0) >= SHARES.half,
  );
}
