/**
 * Which level of government or of a plan a title names, from the top down.
 * Source: the steps of organisations (PP 18/2016; echelons by PP 100/2000), of regional plans (Permendagri 86/2017: tujuan, sasaran,
 * program, kegiatan, subkegiatan) and of ministries' plans (Permen PPN 5/2019: sasaran strategis, program, kegiatan).
 */

import { type WordRow } from '../rows';

/** Words of one level; the narrowest that a title names decides: "Bidang Koperasi Dinas Koperasi Kabupaten X" is a bidang. */
export interface LevelRow extends WordRow {
  /** 0 lies above all others. */
  readonly rank: number;
  /** Behind one of these words another level begins: "direktorat", not "direktorat jenderal". */
  readonly notBefore?: string;
}

/** Whose indicators they are. */
export const UNIT_LEVEL_ROWS: readonly LevelRow[] = [
  { rank: 0, words: 'presiden, rpjmn, nasional', source: 'affairs' },
  { rank: 1, words: 'gubernur, bupati, walikota, wali kota, menteri, kementerian, rpjmd', source: 'affairs' },
  { rank: 1, words: 'pemerintah provinsi, pemerintah kabupaten, pemerintah kota', source: 'affairs' },
  {
    rank: 1,
    words: 'pemerintah daerah provinsi, pemerintah daerah kabupaten, pemerintah daerah kota',
    source: 'affairs',
  },
  { rank: 2, words: 'eselon i, eselon 1, deputi', source: 'affairs' },
  { rank: 2, words: 'direktorat jenderal, sekretariat jenderal, inspektorat jenderal', source: 'affairs' },
  { rank: 3, words: 'eselon ii, eselon 2, biro, dinas, badan, sekretariat daerah, kecamatan', source: 'affairs' },
  { rank: 3, words: 'perangkat daerah, opd, skpd', source: 'affairs' },
  { rank: 3, words: 'direktorat, inspektorat', notBefore: 'jenderal', source: 'affairs' },
  { rank: 4, words: 'eselon iii, eselon 3, bidang, bagian, sekretaris dinas, sekretaris badan', source: 'affairs' },
  { rank: 5, words: 'eselon iv, eselon 4, seksi, kelurahan', source: 'affairs' },
  { rank: 5, words: 'subbidang, subbagian, subbag, sub bidang, sub bagian, sub bag', source: 'affairs' },
];

/** What layer of the plan they belong to. */
export const PLAN_LAYER_ROWS: readonly LevelRow[] = [
  { rank: 0, words: 'tujuan', source: 'plans' },
  { rank: 1, words: 'sasaran', source: 'plans' },
  { rank: 2, words: 'program', source: 'plans' },
  { rank: 3, words: 'kegiatan', source: 'plans' },
  { rank: 4, words: 'subkegiatan, sub kegiatan', source: 'plans' },
];

/** Who has no unit below: an agreement of theirs is on what they themselves hand over. */
export const MEMBER_ROWS: readonly WordRow[] = [
  { words: 'staf, jabatan pelaksana, jabatan fungsional, pejabat fungsional, pejabat pelaksana', source: 'affairs' },
  { words: 'analis, pengadministrasi, pranata, arsiparis, bendahara, pengemudi', source: 'affairs' },
];
