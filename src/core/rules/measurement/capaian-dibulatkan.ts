/** An achievement that follows only if truncated or capped, or by decimals that are not printed. */

import { formatNumber } from '../../sheet/display';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { type Measurement } from '../../table/model';
import { type ExplainedAchievement, type JudgedAchievement } from '../../indicator/achievements/explained-achievement';
import { writtenPercent } from '../../indicator/achievements/ratings';
import { sameNumber } from '../../measure/result';
import { otherCells } from '../finding/other-cells';
import { decimalsOf } from '../../language/number';
import { quantityOf } from '../../language/quantity';
import { liesWithinTargets } from '../../indicator/achievements/right-achievements';
import { type Report, defineRule } from '../rule';

export const capaianDibulatkan = defineRule({
  meta: {
    id: 'capaian-dibulatkan',
    level: 'advice',
    title: both('Capaian dipotong atau dibatasi', 'The achievement is truncated or capped'),
    why: both(
      'Pembaca yang menghitung ulang akan mendapat angka lain. Pembatasan (misalnya paling tinggi 100%) boleh dipakai, asalkan disebutkan.',
      'A reader who computes it again gets another figure. A cap (100 %, say) may be used, but it must be stated.',
    ),
    remedy: both(
      'Tulis hasil hitung apa adanya dengan jumlah desimal yang sama di seluruh kolom. Bila capaian memang dibatasi, sebutkan batasnya di bawah tabel atau tetapkan di Pengaturan.',
      'Write the result as it is, with the same number of decimals throughout the column. If achievements are capped, say so below the table or set the cap in the settings.',
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
      cappedMany: both(
        'Capaian "{written}" dibatasi pada {cap}%: hasil hitungnya {exact}, begitu juga {others}. Tulis batas itu di keterangan, atau tulis capaian apa adanya.',
        'The achievement "{written}" is capped at {cap}%: it is {exact}; so are {others}. State the cap in the notes, or write the achievements as they are.',
      ),
      printed: both(
        'Capaian "{written}" sedikit berbeda dari hasil hitung angka yang tertulis, yaitu {exact}; mungkin dihitung dari angka yang belum dibulatkan. Tulis desimal target dan realisasinya, atau hitung ulang dari angka yang tertulis.',
        'The achievement "{written}" follows only if target or actual have more decimals than are written: the written figures give {exact}. Write the decimals, or compute from the written figures.',
      ),
      printedMany: both(
        'Capaian "{written}" sedikit berbeda dari hasil hitung angka yang tertulis, yaitu {exact}; begitu juga {others}. Mungkin dihitung dari angka yang belum dibulatkan. Tulis desimal target dan realisasinya, atau hitung ulang dari angka yang tertulis.',
        'The achievement "{written}" follows only if target or actual have more decimals than are written: the written figures give {exact}; so it is for {others}. Write the decimals, or compute from the written figures.',
      ),
    },
  },
  *check(_, { facts }): Iterable<Report<Message>> {
    const together: Readonly<Record<keyof typeof MANY, Following[]>> = { capped: [], printed: [] };
    for (const item of facts.achievements) {
      const { explanation, achievement } = item;
      if (explanation.kind !== 'follows') continue;
      const { cap, precision } = explanation;
      // Between a least and a most target 100 % is no cap.
      if (cap !== undefined && liesWithinTargets(item)) continue;
      if (cap !== undefined) {
        if (!facts.statedCaps.includes(cap)) together.capped.push({ achievement, explanation });
      } else if (precision === 'printed' && !isRightUnshown(achievement, explanation))
        together.printed.push({ achievement, explanation });
      else if (precision === 'truncated' && !standsAtCap(item, facts.statedCaps))
        yield reportOf('truncated', { achievement, explanation }, []);
    }
    for (const cause of ['capped', 'printed'] as const) {
      const [first, ...more] = together[cause];
      if (first) yield reportOf(more.length === 0 ? cause : MANY[cause], first, more);
    }
  },
});

/** 150,009 that is written as the cap of 150: cut off as it is said to be. */
function standsAtCap(item: ExplainedAchievement, caps: readonly number[]): boolean {
  const percent = writtenPercent(item);
  return percent !== null && caps.some((cap) => sameNumber(cap, percent));
}

/** The cell holds 1,0455, and shows 104,6% of 104,55: it is right by the decimals that it has. */
function isRightUnshown({ cell: { value } }: Measurement, { exact }: Follows): boolean {
  if (typeof value !== 'number') return false;
  const half = 0.5 * 10 ** -decimalsOf(value) + TINY;
  return [1, 100].some((factor) => Math.abs(value - exact / factor) <= half);
}

const TINY = 1e-9;

/** A cap and figures that print too few decimals are of the whole table: one finding each. */
const MANY = { capped: 'cappedMany', printed: 'printedMany' } as const;

type Message = 'truncated' | keyof typeof MANY | (typeof MANY)[keyof typeof MANY];

type Follows = Extract<JudgedAchievement, { kind: 'follows' }>;

interface Following {
  readonly achievement: Measurement;
  readonly explanation: Follows;
}

function reportOf(message: Message, { achievement, explanation }: Following, more: readonly Following[]) {
  const { exact, scale, cap } = explanation;
  const decimals = quantityOf(achievement.reading)?.decimals ?? 2;
  const sign = scale === 'percent' ? '%' : '';
  const cells = more.map((each) => each.achievement.cell.position);
  return {
    at: achievement.cell.position,
    message,
    data: {
      written: achievement.cell.text,
      exact: formatNumber(exact, decimals + 2) + sign,
      rounded: formatNumber(exact, decimals) + sign,
      cap: cap ?? '',
      ...otherCells(cells),
    },
    ...(cells.length > 0 && { cells }),
  };
}
