/** An activity or a document where a result is due. */

import { type TableFacts } from '../../indicator/facts';
import { type Column, type Indicator, type IndicatorTable, type Role, columnsOf } from '../../table/model';
import { IKU_IS_A_MEASURE } from '../basis';
import { both } from '../../language/bilingual';
import { activityIn } from '../../indicator/kind';
import { defineRule } from '../rule';

/** Below these headings activities and their outputs are what is to be measured. */
const ACTIVITY_LEVEL = /^\s*(?:sasaran\s+)?(?:sub\s*-?\s*)?kegiatan\b/i;

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
  *check(_, { facts }) {
    for (const { indicator, beginning } of facts.indicators) {
      const activity = activityIn(beginning);
      if (!activity || isActivityLevel(indicator, facts)) continue;
      yield {
        at: indicator.name.position,
        message: activity.counted ? 'counts' : 'activity',
        data: { name: indicator.name.text, word: activity.word },
      };
    }
  },
});

/**
 * Whether the row is one of an activity: its objective, the heading above it or its programme says so, its objectives are those of
 * activities, or it has an activity's code.
 */
function isActivityLevel(indicator: Indicator, { table, groups }: TableFacts): boolean {
  const { objective, goal, cells, row } = indicator;
  const above = [objective?.cell.text ?? '', goal?.cell.text ?? '', groups.get(row) ?? ''];
  if (above.some((text) => ACTIVITY_LEVEL.test(text))) return true;
  const isSplit = table.columns.filter(({ role }) => role === 'number').length > 1;
  const isOwn = ofOwnLevel(indicator, table);
  return table.columns.some((column, index) => {
    if (!isOwn(column)) return false;
    const { role, header } = column;
    if (role === 'objective' || role === 'goal') return ACTIVITY_HEADER.test(header);
    if (role === 'indicator') return INDIVIDUAL.test(header);
    if (!LEVEL_ROLES.has(role)) return false;
    const text = cells[index]?.text ?? '';
    if (isSplit && role === 'number' && CODE_PART.test(text)) return true;
    return ACTIVITY_CODE.test(text) || (text !== '' && (ACTIVITY_LEVEL.test(text) || ACTIVITY_ONLY.test(header)));
  });
}

/** Of several levels side by side each has its columns around its indicator: those of the next level say nothing of this one. */
function ofOwnLevel({ name }: Indicator, table: IndicatorTable): (column: Column) => boolean {
  const names = columnsOf(table, 'indicator').map(({ index }) => index);
  const own = name.position.column;
  const before = names.filter((index) => index < own).pop() ?? -1;
  const after = names.find((index) => index > own);
  // What stands before the next level's indicator is what that one measures.
  return ({ index }) => index > before && (after === undefined || index <= own);
}

/** What one person does is measured by what he or she hands over (PermenPANRB 6/2022: "Indikator Kinerja Individu"). */
const INDIVIDUAL = /\bindividu\b/i;

/** Objectives of activities, and of nothing above them. */
const ACTIVITY_HEADER = /^\s*sasaran\s+(?:sub\s*-?\s*)?kegiatan\b/i;
const ACTIVITY_ONLY = /^\s*(?:nama\s+)?(?:sub\s*-?\s*)?kegiatan\b/i;
/** Where codes and the names of programmes and activities stand. */
const LEVEL_ROLES: ReadonlySet<Role> = new Set<Role>(['program', 'other', 'number']);
/** In the national nomenclature the level of government (1 or 2) stands before an activity's own number: 1.01.01.2.05. */
const ACTIVITY_CODE = /^(?:[x\d]{1,2}\.){2,4}[12]\.\d{2}\b/i;
/** The same where every part of the code has a column of its own. */
const CODE_PART = /^[12][.,]\d{2}$/;
