/** An output indicator at a level that must use outcomes. */

import { documentWords } from '../../knowledge/documents/document-words';
import { SERVICE_UNITS } from '../../knowledge/documents/offices';
import { UNIT_LEVEL_ROWS } from '../../knowledge/documents/plan-levels';
import { wordsIn } from '../../knowledge/rows';
import { anyOf } from '../../language/words/any-of';
import { UNIT_LEVELS, narrowestNamed } from '../../language/words/level-words';
import { type IndicatorTable } from '../../table/model';
import { IKU_LEVELS } from '../basis';
import { both } from '../../language/bilingual';
import { isActivityLevel } from '../../indicator/context/activity-level';
import { outputIn } from '../../indicator/meaning/kind';
import { defineRule } from '../rule';

/** Echelon I, in the ranks of `UNIT_LEVELS`. */
const LOWEST_RANK = 2;
/** A government body as a whole, or echelon I. Only a title that says so plainly counts. */
const HIGH_BODIES = UNIT_LEVEL_ROWS.filter(({ rank }) => rank > 0 && rank <= LOWEST_RANK).flatMap(wordsIn);
const HIGH_LEVEL = new RegExp(
  String.raw`\b${anyOf(documentWords('indicators', 'agreement', 'regional'))}\b.{0,40}?\b${anyOf(HIGH_BODIES)}\b`,
  'i',
);
/** Units that give a service, which stand on no step of `UNIT_LEVELS`: outputs will do for them too. */
const SERVICE_UNIT = new RegExp(`\\b${anyOf(SERVICE_UNITS)}\\b`, 'i');

export const keluaranBukanHasil = defineRule({
  meta: {
    id: 'keluaran-bukan-hasil',
    level: 'advice',
    title: both('Indikator keluaran di tingkat yang harus memakai hasil', 'An output where an outcome is due'),
    why: both(
      'Di tingkat pemerintah daerah, kementerian, atau eselon I yang diukur adalah manfaat bagi masyarakat, bukan barang yang diserahkan.',
      'At the level of a government, a ministry or echelon I the benefit to people is measured, not the goods delivered.',
    ),
    remedy: both(
      'Ganti dengan ukuran manfaat dari keluaran itu, misalnya "Persentase jalan dalam kondisi mantap" sebagai ganti "Panjang jalan yang dibangun". Keluarannya dipindahkan ke tingkat program atau kegiatan.',
      'Measure what the output is good for, such as "Persentase jalan dalam kondisi mantap" in place of "Panjang jalan yang dibangun". The output moves to the level of programmes or activities.',
    ),
    basis: IKU_LEVELS,
    messages: {
      output: both(
        '"{name}" menghitung keluaran ("{thing}"), sedangkan tabel ini berada di tingkat "{level}". Pilih indikator hasil: apa yang berubah bagi masyarakat.',
        '"{name}" counts an output ("{thing}"), but this table is at the level "{level}". Choose an outcome: what changes for people.',
      ),
    },
  },
  *check(table, { facts }) {
    const level = highLevel(table);
    if (level === null) return;
    for (const { indicator, beginning } of facts.indicators) {
      const { name } = indicator;
      const thing = outputIn(beginning);
      if (thing !== null && !isActivityLevel(indicator, facts))
        yield { at: name.position, message: 'output', data: { name: name.text, thing, level } };
    }
  },
});

/** So many rows above the table its title begins. */
const NEAR = 6;

function highLevel({ title: first, nearby, area }: IndicatorTable): string | null {
  // The name of whose table it is often stands in a line of its own: "PERJANJIAN KINERJA TAHUN 2025", "BUPATI CONTOH".
  const above = nearby
    .filter(({ position: { row } }) => row < area.top && area.top - row <= NEAR)
    .map(({ text }) => text);
  const title = [first, ...above.filter((text) => text !== first)].join(' ');
  if (SERVICE_UNIT.test(title) || (narrowestNamed([title], UNIT_LEVELS) ?? 0) > LOWEST_RANK) return null;
  const match = HIGH_LEVEL.exec(title)?.[0];
  return match === undefined ? null : match.replace(/\s+/g, ' ');
}
