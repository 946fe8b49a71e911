/** The same indicator twice in one table. */

import { periodWords } from '../../knowledge/period-words';
import { anyOf } from '../../language/words/any-of';
import { type IndicatorFacts } from '../../indicator/facts';
import { normalise } from '../../language/normalise';
import { type Column } from '../../table/model';
import { cellName } from '../../sheet/address';
import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import { WHOLE_TABLE } from '../finding/one-cause';
import { defineRule } from '../rule';

export const indikatorGanda = defineRule({
  meta: {
    id: 'indikator-ganda',
    level: 'error',
    title: both('Indikator tertulis dua kali', 'The same indicator twice'),
    why: both(
      'Indikator yang sama pada sasaran yang sama dihitung dua kali saat capaian dirata-ratakan, dan dua targetnya dapat saling bertentangan.',
      'The same indicator under the same objective counts twice in every average, and its two targets may contradict each other.',
    ),
    remedy: both(
      'Bandingkan kedua baris, pertahankan yang benar dan lengkap, lalu hapus yang lain. Bila keduanya mengukur hal yang berbeda, tulis bedanya di nama masing-masing, misalnya jenis layanan atau wilayahnya.',
      'Compare the two rows, keep the one that is right and complete, and delete the other. If they measure different things, say so in each name, such as the kind of service or the area.',
    ),
    basis: arithmetic(
      'dua baris memuat nama indikator dan sasaran yang sama',
      'two rows hold the same indicator name and objective',
    ),
    messages: {
      twice: both(
        'Indikator "{name}" sudah tertulis di {first}. Hapus salah satunya, atau bedakan namanya bila yang diukur memang berbeda.',
        'The indicator "{name}" already stands in {first}. Delete one of them, or tell them apart by name if they measure different things.',
      ),
    },
  },
  *check(table, { facts }) {
    const telling = table.columns.flatMap((column, index) => (tellsApart(column) ? [index] : []));
    const byName = new Map<string, IndicatorFacts>();
    const seen = new Map<string, IndicatorFacts>();
    for (const known of facts.indicators) {
      const name = known.comparableName;
      const namesake = byName.get(name);
      if (!namesake) byName.set(name, known);
      if (!namesake || name === '') continue;
      const [first, own] = [keyOf(namesake), keyOf(known)];
      const twin = seen.get(own) ?? (first === own ? namesake : undefined);
      seen.set(own, twin ?? known);
      if (!twin) continue;
      yield {
        at: known.indicator.name.position,
        message: 'twice',
        data: { name: known.indicator.name.text, first: cellName(twin.indicator.name.position) },
        cause: own,
        causeOfMany: WHOLE_TABLE,
      };
    }

    /** Rows that differ in objective, owner, unit, programme, period or group heading may measure the same thing for different people. */
    function keyOf({ indicator, comparableName, unit }: IndicatorFacts): string {
      const { objective, goal, owner, cells, row } = indicator;
      return [
        comparableName,
        (objective ?? goal)?.cell.text ?? '',
        owner?.cell.text ?? '',
        unit?.text ?? '',
        ...telling.map((index) => cells[index]?.text ?? ''),
        facts.groups.get(row) ?? '',
      ]
        .map(normalise)
        .join('\n');
    }
  },
});

const PERIOD = new RegExp(`\\b${anyOf(periodWords('year', 'period', 'quarter', 'semester', 'month'))}\\b`, 'i');

/** A programme, or the period where every year has a row of its own. */
function tellsApart({ role, header }: Column): boolean {
  return role === 'program' || (role === 'other' && PERIOD.test(header));
}
