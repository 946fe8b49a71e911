/** An activity or a document where a result is due. */

import { IKU_IS_A_MEASURE } from '../basis';
import { PAPERS } from '../../knowledge/names/activities';
import { both } from '../../language/bilingual';
import { isOfOneMember } from '../../indicator/context/one-post';
import { isActivityLevel } from '../../indicator/context/activity-level';
import { activityIn } from '../../indicator/meaning/kind';
import { defineRule } from '../rule';

export const indikatorKegiatan = defineRule({
  meta: {
    id: 'indikator-kegiatan',
    level: 'warning',
    title: both('Indikator mengukur kegiatan, bukan hasil', 'The indicator measures an activity, not a result'),
    why: both(
      'IKU menunjukkan keberhasilan, bukan kesibukan: rapat yang terlaksana atau laporan yang tersusun belum berarti tujuannya tercapai.',
      'An IKU shows success, not busyness: a meeting held or a report written does not yet mean that the goal is reached.',
    ),
    remedy: both(
      'Tanyakan apa yang berubah sesudah kegiatan itu selesai, dan siapa yang merasakannya. Tulis perubahan itu sebagai indikator, misalnya "Persentase layanan yang memenuhi standar"; kegiatannya sendiri cukup di rencana aksi.',
      'Ask what has changed once the activity is over, and for whom. Write that change as the indicator, such as "Persentase layanan yang memenuhi standar"; the activity itself belongs in the action plan.',
    ),
    basis: IKU_IS_A_MEASURE,
    denies: ['relevant'],
    messages: {
      activity: both(
        '"{name}" menyebut kegiatan ("{word}"), bukan hasilnya. Ukur apa yang berubah karena kegiatan itu, misalnya persentase layanan yang memenuhi standar.',
        '"{name}" names an activity ("{word}"), not its result. Measure what changes through it, such as the share of services that meet the standard.',
      ),
      paper: both(
        '"{name}" menyebut {word}, bukan hasilnya. Ukur apa yang berubah karena {word} itu, misalnya persentase layanan yang memenuhi standar.',
        '"{name}" names a paper ({word}), not its result. Measure what changes through it, such as the share of services that meet the standard.',
      ),
      counts: both(
        '"{name}" menghitung {word}, bukan hasilnya. Ukur apa yang dihasilkan oleh {word} itu.',
        '"{name}" counts {word}, not a result. Measure what comes of it.',
      ),
    },
  },
  *check(table, { facts }) {
    const isOfMember = isOfOneMember(table);
    for (const { indicator, beginning } of facts.indicators) {
      const activity = activityIn(beginning);
      if (!activity || isActivityLevel(indicator, facts)) continue;
      if (isOfMember && activity.counted) continue;
      const isPaper = !activity.counted && PAPERS.has(activity.word.toLowerCase());
      const message = activity.counted ? 'counts' : isPaper ? 'paper' : 'activity';
      yield {
        at: indicator.name.position,
        message,
        data: { name: indicator.name.text, word: isPaper ? activity.word.toLowerCase() : activity.word },
      };
    }
  },
});
