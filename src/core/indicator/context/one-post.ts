/** Tables of what one post answers for. */

import { documentWords } from '../../knowledge/documents/document-words';
import { MEMBER_ROWS } from '../../knowledge/documents/plan-levels';
import { wordsIn } from '../../knowledge/rows';
import { anyOf } from '../../language/words/any-of';
import { type IndicatorTable, columnsOf } from '../../table/model';

const OF_ONE_POST = /\b(?:indikator kinerja individu|sasaran kinerja pegawai)\b/i;

/**
 * "Indikator Kinerja Individu", "Sasaran Kinerja Pegawai": that post is the owner, and its form (PermenPANRB 6/2022) writes the unit into
 * the target ("2 Dokumen").
 */
export function isOfOnePost(table: IndicatorTable): boolean {
  const texts = [table.title, ...table.nearby.map(({ text }) => text)];
  const headers = columnsOf(table, 'indicator').map(({ header }) => header);
  return [...texts, ...headers].some((text) => OF_ONE_POST.test(text));
}

const AGREES = new RegExp(String.raw`\b${anyOf(documentWords('agreement'))}\b`, 'i');
const MEMBER = new RegExp(String.raw`\b${anyOf(MEMBER_ROWS.flatMap(wordsIn))}\b`, 'i');
/** "PERJANJIAN KINERJA TAHUN 2025 PELAKSANA". */
const CARRIES_OUT = /\bpelaksana\b/i;
/** "Unit Pelaksana Teknis" is an office. */
const OFFICE_THAT_DOES = /\bunit\s+pelaksana\b/gi;

/** The agreement of one who has nobody below: what he or she hands over is what is due. */
export function isOfOneMember(table: IndicatorTable): boolean {
  const above = table.nearby.filter(({ position }) => position.row < table.area.top).map(({ text }) => text);
  const lines = [table.title, ...above];
  const isOfMember = (text: string) => MEMBER.test(text) || CARRIES_OUT.test(text.replace(OFFICE_THAT_DOES, ''));
  return lines.some((text) => AGREES.test(text)) && lines.some(isOfMember);
}
