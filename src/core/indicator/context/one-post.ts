/** Tables of what one post answers for. */

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
