/** Notes below a form on rows whose achievement stays blank: why, and what to do. They stay true when the row is put right. */

import { type Bilingual, both } from '../language/bilingual';
import { actualKey, targetKey } from './fields';
import { type FormContext } from './form';
import { type FormRecord } from './layout/field';

/** So many are named; the rest is counted. */
const MOST_NAMED = 5;

export function waitingNotes({ records, example }: FormContext, year: number): readonly Bilingual[] {
  if (example) return [];
  const undirected = records.filter(
    (record) => record[targetKey(year)]?.asksDirection && record['polarity'] === undefined,
  );
  const withoutGoal = records.filter(
    (record) => record[targetKey(year)]?.value === 0 && record[actualKey(year)] !== undefined,
  );
  return [
    ...(undirected.length > 0 ? [noDirection(namesOf(undirected))] : []),
    ...(withoutGoal.length > 0 ? [noGoal(namesOf(withoutGoal))] : []),
  ];
}

function noDirection({ id, en }: Bilingual): Bilingual {
  return both(
    `Selama kolom Arah kosong, capaian ${id} tidak dihitung: targetnya rentang, atau dapat dinaikkan dan diturunkan menurut kebijakan. Pilih arahnya di kolom Arah (Tetap bila dijaga pada targetnya atau di dalam rentangnya).`,
    `While the column Arah is empty, the achievement of ${en} is not computed: the target is a range, or policy may move it either way. Choose a direction there (Tetap where it is kept at the target or within the range).`,
  );
}

function noGoal({ id, en }: Bilingual): Bilingual {
  return both(
    `Target 0 tidak memberi persentase capaian (${id}): lihat kolom Status.`,
    `A target of 0 gives no percentage (${en}): see the column Status.`,
  );
}

function namesOf(records: readonly FormRecord[]): Bilingual {
  const named = records.slice(0, MOST_NAMED).map((record) => String(record['indicator']?.value ?? ''));
  const others = records.length - named.length;
  const list = named.join('; ');
  return others > 0 ? both(`${list}; dan ${others} lainnya`, `${list}; and ${others} more`) : both(list, list);
}
