/** An achievement is written where target or actual is missing. */

import { arithmetic, both } from '../basis';
import { explainAchievements } from '../evidence/achievements';
import { defineRule } from '../rule';

export const capaianTanpaDasar = defineRule({
  meta: {
    id: 'capaian-tanpa-dasar',
    level: 'warning',
    title: both('Capaian tanpa target atau realisasi', 'An achievement without target or actual'),
    why: both(
      'Capaian membandingkan realisasi dengan target. Bila salah satunya tidak ada, angkanya tidak dapat dipertanggungjawabkan.',
      'An achievement compares the actual with the target. Where one of them is missing, the figure has no ground.',
    ),
    basis: arithmetic(
      'capaian dihitung dari target dan realisasi',
      'an achievement is computed from target and actual',
    ),
    messages: {
      noTarget: both(
        'Capaian "{written}" tertulis, padahal targetnya kosong. Isi targetnya, atau kosongkan capaiannya ("-").',
        'The achievement "{written}" is written, but there is no target. Fill in the target, or blank the achievement ("-").',
      ),
      noActual: both(
        'Capaian "{written}" tertulis, padahal realisasinya {actual}. Isi realisasinya, atau kosongkan capaiannya ("-").',
        'The achievement "{written}" is written, but the actual is {actualEn}. Fill in the actual, or blank the achievement ("-").',
      ),
      neither: both(
        'Capaian "{written}" tertulis, padahal target dan realisasinya kosong. Kosongkan capaiannya ("-"), atau isi keduanya.',
        'The achievement "{written}" is written, but target and actual are blank. Blank the achievement ("-"), or fill in both.',
      ),
    },
  },
  *check(table, { settings }) {
    for (const { achievement, target, actual, explanation } of explainAchievements(table, settings)) {
      // Without a column for it, target or actual may stand in another table.
      if (!target || !actual || explanation.kind !== 'undecidable' || explanation.reason !== 'noBasis') continue;
      const noTarget = target.reading.kind === 'blank';
      const noActual = actual.reading.kind === 'blank';
      const text = actual.reading.kind === 'text' ? actual.cell.text : '';
      if (!noTarget && !noActual && text === '') continue;
      yield {
        at: achievement.cell.position,
        message: noTarget && noActual ? 'neither' : noTarget ? 'noTarget' : 'noActual',
        data: {
          written: achievement.cell.text,
          actual: text === '' ? 'kosong' : `"${text}"`,
          actualEn: text === '' ? 'blank' : `"${text}"`,
        },
      };
    }
  },
});
