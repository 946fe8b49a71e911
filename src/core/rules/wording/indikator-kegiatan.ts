/** An activity or a document where a result is due. */

import { ACTIVITY_BEGINNINGS, ACTIVITY_THINGS } from '../../language/words/activity-words';
import { withoutCode, wordsOf } from '../../language/words/find-words';
import { type Indicator } from '../../table/model';
import { IKU_IS_A_MEASURE, both } from '../basis';
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
      const activity = activityOf(indicator.name.text);
      if (!activity || isActivityLevel(indicator)) continue;
      yield {
        at: indicator.name.position,
        message: activity.counted ? 'counts' : 'activity',
        data: { name: indicator.name.text, word: activity.word },
      };
    }
  },
});

export function activityOf(name: string): { readonly word: string; readonly counted: boolean } | null {
  const [first, second] = wordsOf(withoutCode(name), 2);
  if (!first) return null;
  if (ACTIVITY_BEGINNINGS.has(first.text.toLowerCase())) return { word: first.text, counted: false };
  const counted = second && first.text.toLowerCase() === 'jumlah' && ACTIVITY_THINGS.has(second.text.toLowerCase());
  return counted ? { word: second.text, counted: true } : null;
}

function isActivityLevel({ objective, goal }: Indicator): boolean {
  return [objective, goal].some((text) => text && ACTIVITY_LEVEL.test(text.cell.text));
}
