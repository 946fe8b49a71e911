/**
 * Which level of government or of a plan a title names, from the top down.
 * Source: the steps of organisations (PP 18/2016; echelons by PP 100/2000), of regional plans (Permendagri 86/2017: tujuan, sasaran,
 * program, kegiatan, subkegiatan) and of ministries' plans (Permen PPN 5/2019: sasaran strategis, program, kegiatan).
 */

/** Words of one level; the narrowest that a title names decides: "Bidang Koperasi Dinas Koperasi Kabupaten X" is a bidang. */
export type LevelWords = readonly [rank: number, words: RegExp];

/** Whose indicators they are. */
export const UNIT_LEVELS: readonly LevelWords[] = [
  [0, /\b(?:presiden|rpjmn|nasional)\b/i],
  [
    1,
    /\b(?:gubernur|bupati|wali\s?kota|menteri|kementerian|rpjmd|pemerintah (?:daerah )?(?:provinsi|kabupaten|kota))\b/i,
  ],
  [2, /\b(?:eselon (?:i|1)|direktorat jenderal|sekretariat jenderal|inspektorat jenderal|deputi)\b/i],
  [
    3,
    /\b(?:eselon (?:ii|2)|direktorat(?! jenderal)|biro|dinas|badan|inspektorat(?! jenderal)|sekretariat daerah|kecamatan|perangkat daerah|opd|skpd)\b/i,
  ],
  [4, /\b(?:eselon (?:iii|3)|(?:kepala )?(?:bidang|bagian)|sekretaris (?:dinas|badan))\b/i],
  [5, /\b(?:eselon (?:iv|4)|sub\s?(?:bidang|bagian|bag)|seksi|kelurahan)\b/i],
];

/** What layer of the plan they belong to. */
export const PLAN_LAYERS: readonly LevelWords[] = [
  [0, /\btujuan\b/i],
  [1, /\bsasaran\b/i],
  [2, /\bprogram\b/i],
  [3, /\bkegiatan\b/i],
  [4, /\bsub\s?kegiatan\b/i],
];
