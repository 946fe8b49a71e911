/** An activity or a document where a result is due. */

import { ACTIVITY_BEGINNINGS, ACTIVITY_THINGS } from '../../language/words/activity-words';
import { type Indicator } from '../../table/model';
import { IKU_IS_A_MEASURE, both } from '../basis';
import { type Beginning, nameBeginning } from '../evidence/names';
import { defineRule } from '../rule';

/** Below these headings activities and their outputs are what is to be measured. */
const ACTIVITY_LEVEL = /^\s*(?:sub\s*-?\s*)?kegiatan\b/i;

export const indikatorKegiatan = defineRule({
  meta: {
    id: 'indikator-kegiatan',
    level: 'warning',
    title: both('Indikator mengukur kegiatan, bukan hasil', 'The indicator measures an activity, not a result'),
    why: both(
      'IKU menunjukkan keberhasilan, bukan kesibukan: rapat yang terlaksana atau laporan yang tersusun belum berarti tujuannya tercapai.',
      'An IKU shows success, not busyness: a meeting held or a report written does not yet mean that the goal is reached.',
    ),
    basis: IKU_IS_A_MEASURE,
    messages: {
      activity: both(
        '"{name}" menyebut kegiatan ("{word}"), bukan hasilnya. Ukur apa yang berubah karena kegiatan itu, misalnya persentase layanan yang memenuhi standar.',
        '"{name}" names an activity ("{word}"), not its result. Measure what changes through it, such as the share of services that meet the standard.',
      ),
      counts: both(
        '"{name}" menghitung {word}, bukan hasilnya. Ukur apa yang dihasilkan oleh {word} itu.',
        '"{name}" counts {word}, not a result. Measure what comes of it.',
      ),
    },
  },
  *check(table) {
    for (const indicator of table.indicators) {
      const activity = activityOf(nameBeginning(indicator));
      if (!activity || isActivityLevel(indicator)) continue;
      yield {
        at: indicator.name.position,
        message: activity.counted ? 'counts' : 'activity',
        data: { name: indicator.name.text, word: activity.word },
      };
    }
  },
});

export function activityOf({
  words: [first, second],
}: Beginning): { readonly word: string; readonly counted: boolean } | null {
  if (!first) return null;
  if (ACTIVITY_BEGINNINGS.has(first.toLowerCase())) return { word: first, counted: false };
  const counted = second && first.toLowerCase() === 'jumlah' && ACTIVITY_THINGS.has(second.toLowerCase());
  return counted ? { word: second, counted: true } : null;
}

function isActivityLevel({ objective, goal }: Indicator): boolean {
  return [objective, goal].some((text) => text && ACTIVITY_LEVEL.test(text.cell.text));
}
