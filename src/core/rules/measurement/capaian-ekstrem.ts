/** An achievement under 0 % or over 150 %. */

import { formatNumber } from '../../sheet/display';
import { practice, both } from '../basis';
import { explainAchievements } from '../evidence/achievements';
import { defineRule } from '../rule';

/** In percent. */
const MOST = 150;
const LEAST = 0;

export const capaianEkstrem = defineRule({
  meta: {
    id: 'capaian-ekstrem',
    level: 'advice',
    title: both('Capaian di luar kewajaran', 'An achievement out of the ordinary'),
    why: both(
      'Capaian di bawah 0% atau di atas 150% jarang wajar: targetnya terlalu rendah, arahnya terbalik, atau realisasinya salah tulis.',
      'An achievement below 0 % or above 150 % is rarely sound: the target is too low, the direction reversed, or the actual mistyped.',
    ),
    basis: practice(
      'evaluator menanyakan capaian yang jauh di atas target',
      'evaluators question achievements far above the target',
    ),
    messages: {
      high: both(
        'Capaian {value} jauh di atas 100% (target "{target}", realisasi "{actual}"). Periksa target, arah, dan realisasinya; bila benar, jelaskan.',
        'The achievement {value} is far above 100 % (target "{target}", actual "{actual}"). Check target, direction and actual; explain it if it is right.',
      ),
      negative: both(
        'Capaian {value} di bawah nol (target "{target}", realisasi "{actual}"). Periksa target, arah, dan realisasinya; bila benar, jelaskan.',
        'The achievement {value} is below zero (target "{target}", actual "{actual}"). Check target, direction and actual; explain it if it is right.',
      ),
    },
  },
  *check(table, { settings }) {
    for (const { achievement, target, actual, explanation } of explainAchievements(table, settings)) {
      // One that is computed wrongly must be mended first.
      if (explanation.kind !== 'follows' || explanation.cap !== undefined) continue;
      const percent = explanation.scale === 'percent' ? explanation.exact : explanation.exact * 100;
      if (percent <= MOST && percent >= LEAST) continue;
      yield {
        at: achievement.cell.position,
        message: percent > MOST ? 'high' : 'negative',
        data: {
          value: `${formatNumber(percent, 2)}%`,
          target: target?.cell.text ?? '',
          actual: actual?.cell.text ?? '',
        },
      };
    }
  },
});
