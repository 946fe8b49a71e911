/**
 * The words of table headers; those that name a role stand with the role in `roles.ts`. A header is read word by word; what a word says of its column is evidence, weighed with its place
 * in the text, its neighbours, and with what the cells below hold. Misspellings are not listed: `word-matching.ts` allows for them.
 */

import { MONTH_NAMES } from './months';
import { HALVES_OF_STUDY, PERIOD_WORD_ROWS } from './period-words';
import { ROLES, type Role, headersOf } from './roles';
import { type WordRow, wordsIn, wordsOfKind } from '../rows';

/** A word (or one of its synonyms) that names a role by itself. */
export interface RoleWord {
  readonly role: Role;
  /** 1: nearly always; 0.5: only if nothing speaks against it. */
  readonly strength: number;
}

/**
 * What else stands in headers.
 * - `neutral`: stands beside the role words and says nothing of the role by itself. What is of another kind, or a word of a period, is a
 *   header word without being said here.
 * - `outside`: indicator sets and levels of others; a "Target SPM" column says that the indicator belongs to that set, or what
 *   others aim at.
 * - `yardstick`: what a report may measure against instead of a target.
 * - `planned`: what is still to be done: over activities a plan, over figures of quarters what is aimed at.
 * - `share`: before a figure, that it is a part of another. `condition`: how things stand: "Kondisi Awal", "Status Awal".
 * - `against`, `comparing`: what stands before the figure that others are measured against, or compared with.
 * - `forecast`: what is only expected to be reached.
 * - `computing`: behind "jenis" and "cara", that they are those of a calculation.
 * - `money`: what else money is called than the columns of a budget are. `sharedOut`: of these what is said of anything that is shared out over
 *   the year, as targets are. `wished`: what somebody would like to see.
 * - `graded`: over predicates behind what they judge, that these are the rating; over anything else they are many things.
 * - `planning`: over figures, that they are planned; elsewhere a field of work. `carriedOut`: beside what is planned, what was done of it; by itself of when and how.
 * - `start`: in front of "dasar" it tells where one begins.
 * - `leading`: says nothing of the role itself and yet begins headers that do: `Key Performance Indicator`, `Data Source`.
 * - `person`: tells who somebody is, in lists of people.
 * - `key`: what a row of an export is found by, as behind the name of what it belongs to: "sasaran_id".
 * - `lookAlike`: a word of its own that lies within a slip or two of a header word.
 */
type HeaderWordKind =
  | ('neutral' | 'outside' | 'yardstick' | 'planned' | 'leading' | 'person' | 'lookAlike' | 'key')
  | (
      | 'share'
      | 'condition'
      | 'start'
      | 'against'
      | 'comparing'
      | 'computing'
      | 'forecast'
      | 'money'
      | 'sharedOut'
      | 'wished'
      | 'graded'
      | 'planning'
      | 'carriedOut'
    );

export const HEADER_WORD_ROWS: readonly (WordRow & { readonly kind: HeaderWordKind })[] = [
  {
    kind: 'neutral',
    words: 'kinerja, utama, kunci, strategis, strategi, daerah, pd, pada, ke, jawab',
    source: 'tables',
  },
  {
    kind: 'neutral',
    words: 'tanggung, bertanggung, sector, seksi, subbagian, penetapan, per, setiap',
    source: 'tables',
  },
  { kind: 'neutral', words: 'tiap, dan, atau, and, or, of, the, for, in, to, sesuai, tugas, fungsi', source: 'tables' },
  {
    kind: 'neutral',
    words: 'pokok, operasional, pemilihan, jangka, menengah, pendek, panjang, akhir',
    source: 'tables',
  },
  { kind: 'neutral', words: 'awal, tertimbang, persentase, presentase, prosentase, persen, tahunan', source: 'tables' },
  {
    kind: 'neutral',
    words: 'jumlah, yang, untuk, dengan, oleh, s, d, sd, sampai, i, ii, iii, iv, v',
    source: 'tables',
  },
  { kind: 'neutral', words: 'vi, vii, viii, ix, x, xi, xii, n, rkpd, renja, rkt, pk, lkjip, lakip', source: 'tables' },
  { kind: 'neutral', words: 'line, final, initial, annual, main, kerja', source: 'tables' },
  { kind: 'neutral', words: 'pelaporan, bidang, fisik, ukur, berjalan, lalu, ini, dasar, dukung', source: 'tables' },
  { kind: 'neutral', words: 'pendukung, setda, badan, dinas, kecamatan, kelurahan, desa, kota', source: 'tables' },
  { kind: 'neutral', words: 'kabupaten, kab, prov, sekretariat, kementerian, officer, charge', source: 'tables' },
  { kind: 'neutral', words: 'organisasi, lembaga, instansi, pemerintah, antara, pembangunan', source: 'tables' },
  {
    kind: 'neutral',
    words: 'capaiannya, twi, twii, twiii, twiv, catur, wulan, indikatif, uji, satker',
    source: 'tables',
  },
  { kind: 'neutral', words: 'eselon, rata, total', source: 'tables' },
  { kind: 'outside', words: 'sdgs, sdg, tpb, spm, nspk, ikk, lppd, nasional, national, lainnya', source: 'tables' },
  { kind: 'outside', words: 'internasional', source: 'tables' },
  { kind: 'yardstick', words: 'standar, nasional, provinsi', source: 'tables' },
  { kind: 'planned', words: 'rencana, renaksi', source: 'tables' },
  { kind: 'planned', words: 'plan', source: 'english' },
  { kind: 'share', words: 'rasio, tingkat', source: 'tables' },
  { kind: 'share', words: 'ratio', source: 'english' },
  { kind: 'condition', words: 'kondisi, status, posisi, keadaan, situasi', source: 'tables' },
  { kind: 'start', words: 'data, tahun, nilai, angka', source: 'tables' },
  { kind: 'against', words: 'terhadap, thd', source: 'tables' },
  { kind: 'comparing', words: 'dari, vs, versus', source: 'tables' },
  { kind: 'comparing', words: 'from, over', source: 'english' },
  { kind: 'forecast', words: 'prediksi, proyeksi, perkiraan, prakiraan, estimasi', source: 'tables' },
  { kind: 'forecast', words: 'prognosis, prognosa', source: 'tables' },
  { kind: 'computing', words: 'perhitungan, penghitungan, pengukuran, menghitung, konsolidasi', source: 'tables' },
  { kind: 'computing', words: 'target, capaian', source: 'tables' },
  { kind: 'money', words: 'keu, apbd, apbn, pembiayaan', source: 'tables' },
  { kind: 'sharedOut', words: 'alokasi', source: 'tables' },
  { kind: 'wished', words: 'diharapkan, diinginkan, dikehendaki, dituju, harapan, ideal', source: 'tables' },
  { kind: 'graded', words: 'mutu, kelompok, golongan, kelas, level, nilai', source: 'tables' },
  { kind: 'planning', words: 'perencanaan', source: 'tables' },
  { kind: 'carriedOut', words: 'pelaksanaan, penyelesaian', source: 'tables' },
  { kind: 'leading', words: 'penanggung, key, strategic, performance, data, cara, person, base', source: 'tables' },
  { kind: 'leading', words: 'means, perangkat', source: 'tables' },
  { kind: 'person', words: 'nip, nik, nuptk, pangkat, gelar', source: 'tables' },
  { kind: 'key', words: 'id, kode, code, uuid', source: 'tables' },
  { kind: 'lookAlike', words: 'pendapatan, pendataan, pendidikan, perhubungan, pengelolaan', source: 'tables' },
  { kind: 'lookAlike', words: 'pelaksanaan, realokasi, relokasi, perumahan, pemerintahan', source: 'tables' },
  { kind: 'lookAlike', words: 'penyediaan, pelayanan, pengaduan, kesatuan, indikasi', source: 'tables' },
  { kind: 'lookAlike', words: 'tingkatan, unitnya, akses, aktif, aktivasi, kejadian, bantuan', source: 'tables' },
  { kind: 'lookAlike', words: 'tarif, pembinaan, pembayaran, pembacaan, diterapkan, hadapan', source: 'tables' },
  { kind: 'lookAlike', words: 'polisi, tindak, peran, pesan, pakan, pekon, gemar, gelap, sitasi', source: 'tables' },
];

const ROLE_BY_WORD: ReadonlyMap<string, RoleWord> = new Map(
  ROLES.flatMap((role) =>
    headersOf(role).flatMap((row) => wordsIn(row).map((word) => [word, { role, strength: row.strength }] as const)),
  ),
);

export function headerWords(kind: HeaderWordKind): readonly string[] {
  return wordsOfKind(HEADER_WORD_ROWS, kind);
}

const wordSet = (kind: HeaderWordKind): ReadonlySet<string> => new Set(headerWords(kind));
const OUTSIDE = wordSet('outside');
const LEADING = wordSet('leading');
const ALIKE = wordSet('lookAlike');

/** The word is spelt as it is meant, although a header word is near. */
export function isLookAlike(word: string): boolean {
  return ALIKE.has(word);
}

export function roleOfWord(word: string): RoleWord | undefined {
  return ROLE_BY_WORD.get(word);
}

/** A header may begin with the word. */
export function beginsHeader(word: string): boolean {
  return ROLE_BY_WORD.has(word) || LEADING.has(word);
}

export function isOutsideWord(word: string): boolean {
  return OUTSIDE.has(word);
}

/** What these name depends on the cells, or on what stands beside them. */
const OF_CELLS: ReadonlySet<HeaderWordKind> = new Set<HeaderWordKind>([
  'lookAlike',
  'graded',
  'planning',
  'carriedOut',
]);

/** Every word that a header's word may be meant for: those of roles and of periods, and all above that are not merely alike or of cells. */
export const HEADER_WORDS: readonly string[] = [
  ...new Set([
    ...ROLE_BY_WORD.keys(),
    ...HEADER_WORD_ROWS.filter(({ kind }) => !OF_CELLS.has(kind)).flatMap(wordsIn),
    ...PERIOD_WORD_ROWS.flatMap(wordsIn).filter(isOneWord),
    ...MONTH_NAMES,
    ...Object.keys(HALVES_OF_STUDY),
  ]),
];

function isOneWord(word: string): boolean {
  return /^[a-z]+$/.test(word);
}

/** Two targets of one time: what is to be reached at least, and what is hoped for. @source scorecards of ministries and state-owned companies */
export const TARGET_STEPS = { least: 'base', hoped: 'stretch' } as const;
