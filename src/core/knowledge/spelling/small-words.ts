/** Small words of the language: what cannot end a sentence, what stands alone, and what is written apart. */

import { type WordRow, wordsOfKind } from '../rows';

/**
 * - `dangling`: cannot end a sentence: a text that stops there has been cut off.
 * - `short`: a short word of its own, so that a narrow cell has not broken it off another.
 * - `prefix`: people write it apart ("sub kegiatan", "pasca bencana"): a matter of style, not of a narrow cell.
 * - `filler`: says nothing of what a name or a sentence is about.
 * - `narrowing`: behind a number of things: only some of them are meant, by what came of them.
 * - `and`, `or`: between things of one kind.
 * - `each`: opens a name that speaks of every one of a whole: "Setiap ibu hamil mendapatkan pelayanan …".
 * - `leading`: from a figure to another which belongs to it: "12 bulan selama 2 tahun". `ofWhole`: to what a share is of.
 * - `someOf`: before what tells some of a whole from the others: "… yang menyala".
 * - `predicate`: of those that end a text too early, what a name may say last of its things: "resep yang sesuai".
 * - `joining`: the same, and joins other words, so that an abbreviation may leave it out.
 */
type SmallWordKind =
  | ('dangling' | 'predicate' | 'short' | 'prefix' | 'filler' | 'narrowing' | 'joining')
  | ('and' | 'or' | 'each' | 'leading' | 'ofWhole' | 'someOf');

export const SMALL_WORD_ROWS: readonly (WordRow & { readonly kind: SmallWordKind })[] = [
  { kind: 'dangling', words: 'dan, atau, serta, yang, untuk, dengan, dalam, terhadap, pada, di', source: 'grammar' },
  { kind: 'dangling', words: 'ke, dari, melalui, oleh, sebagai, antara, tentang, mengenai, bagi', source: 'grammar' },
  { kind: 'dangling', words: 'kepada, berdasarkan, berlandaskan, berbasis, menuju, guna, agar', source: 'grammar' },
  { kind: 'dangling', words: 'menurut, tanpa, serta/atau, dan/atau, maupun, sesuai, akibat', source: 'grammar' },
  { kind: 'dangling', words: 'karena, bahwa, adalah, merupakan, berupa, meliputi, terdiri', source: 'grammar' },
  { kind: 'dangling', words: 'dibandingkan, dibagi, dikali, menjadi, sehingga, daripada, per', source: 'grammar' },
  { kind: 'dangling', words: 'sampai, hingga, secara, sedangkan, khususnya, terutama, yaitu', source: 'grammar' },
  { kind: 'dangling', words: 'yakni', source: 'grammar' },
  { kind: 'predicate', words: 'sesuai', source: 'grammar' },
  { kind: 'short', words: 'di, ke, dari, dan, per, yang, pada, oleh, untuk, atau, serta, rw, rt, dr', source: 'kbbi' },
  { kind: 'short', words: 'yg, pd, utk, dgn, tk, sd, km, ha, kg, as, is, the, of, to, be, no, air', source: 'kbbi' },
  { kind: 'short', words: 'ada, api, gas, kas, ibu, ayah, anak, bayi, usia, umur, laut, udara', source: 'kbbi' },
  { kind: 'short', words: 'darat, desa, kota, data, dana, daya, hak, hal, hari, jam, luas, lama', source: 'kbbi' },
  { kind: 'short', words: 'baru, kerja, hasil, guna, tani, ikan, padi, jual, beli, bank, uang, gaji', source: 'kbbi' },
  { kind: 'short', words: 'pos, bus, tol, pipa, pita, dini, aman, adat, seni, baik, bagi, atas', source: 'kbbi' },
  { kind: 'short', words: 'awal, akhir, antar, non, bidang', source: 'kbbi' },
  { kind: 'prefix', words: 'sub, pra, pasca, antar, non, multi, wira, tuna, purna, swa, maha', source: 'grammar' },
  { kind: 'prefix', words: 'semi, pro, anti, eks, ko, infra, tata, bio, geo, agro', source: 'grammar' },
  { kind: 'joining', words: 'yang, dan, di, ke, dari, pada, untuk, dengan, dalam, atas, oleh', source: 'grammar' },
  { kind: 'joining', words: 'serta, atau, terhadap, per, bagi, sebagai, secara, antar, melalui', source: 'grammar' },
  { kind: 'joining', words: 'of, and', source: 'english' },
  { kind: 'narrowing', words: 'belum, tidak, telah, sudah, dengan predikat, dengan kategori', source: 'grammar' },
  { kind: 'narrowing', words: 'dengan status, dengan capaian', source: 'grammar' },
  { kind: 'and', words: 'dan, serta', source: 'grammar' },
  { kind: 'or', words: 'atau', source: 'grammar' },
  { kind: 'each', words: 'setiap, tiap', source: 'health' },
  { kind: 'leading', words: 'dari, dalam, untuk, pada, setiap, selama, atas, antar, usia, umur', source: 'grammar' },
  { kind: 'leading', words: 'tahun, kelas, tipe, level, tingkat, pasal', source: 'tables' },
  { kind: 'ofWhole', words: 'dari, atas, untuk, terhadap', source: 'grammar' },
  { kind: 'someOf', words: 'yang, dengan, dari, berstatus, berpredikat', source: 'grammar' },
  { kind: 'filler', words: 'kabupaten, kota, provinsi, daerah, tahun', source: 'grammar' },
];

export const DANGLING_WORDS: ReadonlySet<string> = new Set(wordsOfKind(SMALL_WORD_ROWS, 'dangling'));
export const LAST_OF_NAMES: ReadonlySet<string> = new Set(wordsOfKind(SMALL_WORD_ROWS, 'predicate'));
export const SHORT_WORDS: ReadonlySet<string> = new Set(wordsOfKind(SMALL_WORD_ROWS, 'short'));
export const LOOSE_PREFIXES: ReadonlySet<string> = new Set(wordsOfKind(SMALL_WORD_ROWS, 'prefix'));
export const NARROWING_WORDS: readonly string[] = wordsOfKind(SMALL_WORD_ROWS, 'narrowing');
export const JOINING_WORDS: ReadonlySet<string> = new Set(wordsOfKind(SMALL_WORD_ROWS, 'joining'));
export const FILLERS: ReadonlySet<string> = new Set([...JOINING_WORDS, ...wordsOfKind(SMALL_WORD_ROWS, 'filler')]);
/** "Dan" and "serta". */
export const AND_WORDS: readonly string[] = wordsOfKind(SMALL_WORD_ROWS, 'and');
export const LIST_WORDS: readonly string[] = [...AND_WORDS, ...wordsOfKind(SMALL_WORD_ROWS, 'or')];
export const LEADING_ON: readonly string[] = wordsOfKind(SMALL_WORD_ROWS, 'leading');
export const SOME_OF_WORDS: ReadonlySet<string> = new Set(wordsOfKind(SMALL_WORD_ROWS, 'someOf'));
export const OF_WHOLE: readonly string[] = wordsOfKind(SMALL_WORD_ROWS, 'ofWhole');
/** In front of a figure they say of whom or what is spoken, and not of how many: "kelas 10". */
export const LEADING_TO_WHOM: readonly string[] = LEADING_ON.filter((word) => !OF_WHOLE.includes(word));
export const EACH_WORDS: ReadonlySet<string> = new Set(wordsOfKind(SMALL_WORD_ROWS, 'each'));
