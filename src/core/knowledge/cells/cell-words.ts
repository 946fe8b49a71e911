/** How cells begin that name who answers for an indicator, what kind of indicator it is, or what a text behind a label is. */

import { type WordRow, wordsIn, wordsOfKind } from '../rows';

/** `stem`: words may go on from it ("sekretaris daerah", "kementerian"). `word`: it stands alone, since more letters make another word. */
type BeginningKind = 'stem' | 'word';

/** Offices, their parts and those who lead them, as cells of persons in charge begin. */
export const OWNER_ROWS: readonly (WordRow & { readonly kind: BeginningKind })[] = [
  { kind: 'stem', words: 'dinas, badan, bidang, bagian, seksi, subbag, sub bag, sekretariat', source: 'affairs' },
  { kind: 'stem', words: 'inspektorat, kecamatan, biro, direktorat, dirjen, deputi, pusat, upt', source: 'affairs' },
  { kind: 'stem', words: 'rsud, puskesmas, kementerian, kemen, bappeda, bkd, bpkad, opd', source: 'tables' },
  { kind: 'stem', words: 'sekretaris, kepala, kabid, kasi, kasubbag, camat, lurah, asisten', source: 'tables' },
  { kind: 'word', words: 'bid, bps, tim, pd, bpk', source: 'tables' },
];

/** Kinds of indicators, by their place in the chain of results or their use. "(Non) kumulatif" is read beside them. */
export const TYPE_ROWS: readonly WordRow[] = [
  { words: 'outcome, output, input, process, impact, benefit, lead, lag, exact, proxy, activity', source: 'english' },
  { words: 'proses, dampak, hasil, keluaran, masukan, manfaat, kualitatif, kuantitatif', source: 'tables' },
  { words: 'capaian program, iku, ikk, ikd, cascading', source: 'tables' },
];

/** What stands with a number before a name: "SS 1:", "Sasaran Strategis 2 -". */
export const NUMBERED_ROWS: readonly WordRow[] = [
  { words: 'sasaran, sasaran strategis, tujuan, indikator, iku, ss, is', source: 'tables' },
  { words: 'ik, ikk, ikp, iks, ikd, ikt, ikss, iksp, iksk, ikst, iksu, ikpk, kpi', source: 'tables' },
];

/** What a text is, said before a colon: "Indikator Program :", "Sasaran Kegiatan :". */
export const LABEL_ROWS: readonly WordRow[] = [
  { words: 'indikator, ik, ikk, iku, sasaran, tujuan, outcome, output, hasil, keluaran', source: 'tables' },
];

/** What may stand between such a label and its colon: "Indikator Kinerja Sub Kegiatan :", "Sasaran Program (Outcome) :". */
export const LABEL_QUALIFIER_ROWS: readonly WordRow[] = [
  {
    words: 'kinerja, utama, kunci, individu, tambahan, strategis, sasaran, tujuan, program, kegiatan, sub',
    source: 'tables',
  },
  { words: 'outcome, output, hasil, keluaran, dampak, iku, ikk, ikp', source: 'tables' },
];

/** The same of outputs, and of activities, which are measured by theirs. */
export const OUTPUT_LABEL_ROWS: readonly WordRow[] = [
  { words: 'output, keluaran, kegiatan, sub kegiatan, ikk, iksk', source: 'tables' },
];

/** The same of what comes of them, which is asked of everything above activities. */
export const RESULT_LABEL_ROW: WordRow = { words: 'outcome, hasil, dampak, impact, program, iku', source: 'tables' };

/** What goes into an activity, where a column tells its inputs from its outputs: money, people, time. */
export const INPUT_LABEL_ROW: WordRow = { words: 'masukan, input, inputs', source: 'tables' };

/** How a text in round brackets begins that a form asks to be replaced: "(nama indikator)", "(diisi oleh bidang)". */
export const PLACEHOLDER_ROW: WordRow = {
  words: 'nama, isi, isikan, diisi, tulis, tuliskan, sebutkan, contoh, indikator',
  source: 'tables',
};

/** What a class is called in front of its letter or Roman number: "Tipe B", "Tahap II". */
export const CLASS_ROWS: readonly WordRow[] = [
  { words: 'tipe, type, kelas, golongan, gol, tahap, fase, strata, grade, kategori, tingkat', source: 'tables' },
];

export const RESULT_LABELS: readonly string[] = wordsIn(RESULT_LABEL_ROW);
export const INPUT_LABELS: readonly string[] = wordsIn(INPUT_LABEL_ROW);
export const PLACEHOLDER_WORDS: readonly string[] = wordsIn(PLACEHOLDER_ROW);
export const CLASS_WORDS: readonly string[] = CLASS_ROWS.flatMap(wordsIn);
export const OWNER_STEMS: readonly string[] = wordsOfKind(OWNER_ROWS, 'stem');
export const OWNER_WORDS: readonly string[] = wordsOfKind(OWNER_ROWS, 'word');
export const TYPE_WORDS: readonly string[] = TYPE_ROWS.flatMap(wordsIn);
export const LABEL_WORDS: readonly string[] = LABEL_ROWS.flatMap(wordsIn);
export const NUMBERED_WORDS: readonly string[] = NUMBERED_ROWS.flatMap(wordsIn);
export const LABEL_QUALIFIERS: readonly string[] = LABEL_QUALIFIER_ROWS.flatMap(wordsIn);
export const OUTPUT_LABELS: readonly string[] = OUTPUT_LABEL_ROWS.flatMap(wordsIn);
