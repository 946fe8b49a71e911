/** What headings, rows and labels of a plan begin with: the levels of a plan, and what else rows are grouped by. */

import { OFFICE_PARTS, OFFICE_WORDS } from './offices';
import { type WordRow, wordsOfKind } from '../rows';

/**
 * - `sought`: what is sought: indicators measure it.
 * - `frame`: what stands above or below it and is sought by nobody: "Misi 1", "Urusan Pendidikan", "Kegiatan …".
 * - `objective`: what an objective is called with its level.
 * - `followUp`: what is done about figures once they are known: "PIC Tindak Lanjut" owns no indicator.
 * - `group`: only parts rows from others: perspectives of a scorecard, parts of an assessment. `field`: so does a column of them, and no row.
 */
type PlanWordKind = 'sought' | 'objective' | 'frame' | 'followUp' | 'group' | 'field';

export const PLAN_WORD_ROWS: readonly (WordRow & { readonly kind: PlanWordKind })[] = [
  { kind: 'sought', words: 'tujuan, sasaran', source: 'plans' },
  { kind: 'objective', words: 'sasaran, sasaran strategis, sasaran program, sasaran kegiatan', source: 'plans' },
  { kind: 'frame', words: 'visi, misi, prioritas, urusan, bidang urusan, bidang', source: 'plans' },
  { kind: 'frame', words: 'program, kegiatan, sub kegiatan, sub-kegiatan, subkegiatan', source: 'plans' },
  { kind: 'followUp', words: 'tindak lanjut, tindaklanjut, rtl, perbaikan', source: 'tables' },
  { kind: 'group', words: 'unsur, aspek, fokus, perspektif, pilar', source: 'tables' },
  { kind: 'field', words: 'area, komponen, rumpun', source: 'tables' },
  { kind: 'group', words: 'stakeholder, customer, internal process, learning', source: 'english' },
];

/** What is sought, by the plan's own words. */
export const SOUGHT_WORDS: readonly string[] = wordsOfKind(PLAN_WORD_ROWS, 'sought');
export const FOLLOW_UP_WORDS: readonly string[] = wordsOfKind(PLAN_WORD_ROWS, 'followUp');
export const FRAME_WORDS: readonly string[] = wordsOfKind(PLAN_WORD_ROWS, 'frame');
/** A column that is called so parts the work by names of its fields: "Area Perubahan". */
export const FIELD_WORDS: readonly string[] = [
  ...wordsOfKind(PLAN_WORD_ROWS, 'field'),
  ...wordsOfKind(PLAN_WORD_ROWS, 'group'),
];
/** Every level of a plan but the objective itself. */
export const OTHER_LEVELS: readonly string[] = [...SOUGHT_WORDS.filter((word) => word !== 'sasaran'), ...FRAME_WORDS];
/** Rows that group others begin with one of these: a level of the plan, or the office whose rows follow. */
export const GROUP_WORDS: readonly string[] = [
  ...SOUGHT_WORDS,
  ...FRAME_WORDS,
  ...OFFICE_WORDS,
  ...OFFICE_PARTS,
  ...wordsOfKind(PLAN_WORD_ROWS, 'group'),
];
/** "Sasaran", "Sasaran Strategis". */
export const OBJECTIVE_NAMES: readonly string[] = wordsOfKind(PLAN_WORD_ROWS, 'objective');
