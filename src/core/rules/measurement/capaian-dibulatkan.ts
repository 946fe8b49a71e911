/** An achievement that follows only if truncated or capped. */

import { formatNumber } from '../../sheet/display';
import { practice, both } from '../basis';
import { explainAchievements } from '../evidence/achievements';
import { quantityOf } from '../evidence/series';
import { defineRule } from '../rule';

export const capaianDibulatkan = defineRule({
  meta: {
    id: 'capaian-dibulatkan',
    level: 'advice',
    title: both('Capaian dipotong atau dibatasi', 'The achievement is truncated or capped'),
    why: both(
      'Pembaca yang menghitung ulang akan mendapat angka lain. Pembatasan (misalnya paling tinggi 100%) boleh dipakai, asalkan disebutkan.',
      'A reader who computes it again gets another figure. A cap (100 %, say) may be used, but it must be stated.',
    ),
    basis: practice(
      'angka dibulatkan menurut kaidah pembulatan, dan batas capaian ditulis bila dipakai',
      'figures are rounded, not truncated, and a cap is stated where one is used',
    ),
    messages: {
      truncated: both(
        'Capaian "{written}" dipotong, bukan dibulatkan: hasil hitungnya {exact}. Tulis {rounded}.',
        'The achievement "{written}" is truncated, not rounded: it is {exact}. Write {rounded}.',
      ),
      capped: both(
        'Capaian "{written}" dibatasi pada {cap}%: hasil hitungnya {exact}. Tulis batas itu di keterangan, atau tulis capaian apa adanya.',
        'The achievement "{written}" is capped at {cap}%: it is {exact}. State the cap in the notes, or write the achievement as it is.',
      ),
    },
  },
  *check(table, { settings }) {
    for (const { explanation, achievement } of explainAchievements(table, settings)) {
      if (explanation.kind !== 'follows') continue;
      const { cap, precision, exact, scale } = explanation;
      if (cap === undefined && precision === 'rounded') continue;
      const decimals = quantityOf(achievement.reading)?.decimals ?? 2;
      const sign = scale === 'percent' ? '%' : '';
      yield {
        at: achievement.cell.position,
        message: cap === undefined ? 'truncated' : 'capped',
        data: {
          written: achievement.cell.text,
          exact: formatNumber(exact, decimals + 2) + sign,
          rounded: formatNumber(exact, decimals) + sign,
          cap: cap ?? '',
        },
      };
    }
  },
});
