/** What titles call the documents of performance, and what they say of their tables. */

import { type WordRow, wordsOfKind } from '../rows';

/**
 * - `agreement`, `strategicPlan`, `plan`, `report`, `decree`: the document itself; `plan` for plans of other spans.
 * - `companyPlan`: the yearly plan of work and money of a company or a university. `budgetPlan`: what companies and hospitals call
 *   theirs, though the word is one of money elsewhere.
 * - `aimed`: what a table of plans shows. `measured`: what either shows it of: "Capaian Kinerja Indikator …".
 * - `reached`: what a table of results shows, also in the title of one.
 * - `assessing`: that results are looked at: reports and evaluations, but also work on indicators that are still to be set.
 * - `comparing`: that years or places are set side by side.
 * - `yearly`: that this is done year by year. `brokenDown`: by what its rows are told apart: "menurut Kecamatan".
 * - `defining`: that indicators are explained, whatever they serve.
 * - `indicators`: the indicators themselves; `otherIndicators`: sets that are called so too.
 * - `regional`: what a region has as a whole.
 * - `titled`: what else the titles of such tables say. `behind`: how a title goes on in the line below. `goingOn`: that a table does.
 * - `gathering`: that a table gathers what others hold.
 * - `regulation`: by what a sentence about a regulation is known.
 * - `selfReport`: what regions report of themselves every year, with key indicators that have no targets (PP 13/2019).
 * - `states`: how a sentence leads to the number of its indicators: "terdapat 4 indikator". `consists`: the same where the whole is named before it.
 * - `numbered`: tables and pictures with a number: "Tabel 3.5". `attached`: what stands above a table as its place in a document.
 */
type DocumentWordKind =
  | 'agreement'
  | 'strategicPlan'
  | 'plan'
  | 'companyPlan'
  | 'budgetPlan'
  | 'report'
  | 'decree'
  | 'aimed'
  | 'measured'
  | 'reached'
  | 'assessing'
  | 'comparing'
  | 'yearly'
  | 'brokenDown'
  | 'defining'
  | 'indicators'
  | 'otherIndicators'
  | 'regional'
  | 'titled'
  | 'behind'
  | 'goingOn'
  | 'gathering'
  | 'regulation'
  | 'selfReport'
  | 'states'
  | 'consists'
  | 'numbered'
  | 'attached';

export const DOCUMENT_WORD_ROWS: readonly (WordRow & { readonly kind: DocumentWordKind })[] = [
  { kind: 'agreement', words: 'perjanjian kinerja, penetapan kinerja, pk', source: 'tables' },
  { kind: 'agreement', words: 'performance agreement', source: 'english' },
  { kind: 'strategicPlan', words: 'renstra, rpjm, rpjmd, rpjmn, rencana strategis', source: 'tables' },
  { kind: 'plan', words: 'rencana kerja, renja, rkpd, rencana aksi, rencana kinerja', source: 'tables' },
  { kind: 'companyPlan', words: 'rkap, rkat', source: 'tables' },
  { kind: 'budgetPlan', words: 'anggaran, rka, rba', source: 'tables' },
  { kind: 'report', words: 'lkjip, lakip, laporan kinerja, pengukuran kinerja', source: 'tables' },
  { kind: 'decree', words: 'keputusan, lampiran, formulir', source: 'tables' },
  { kind: 'aimed', words: 'target', source: 'tables' },
  { kind: 'measured', words: 'kinerja, tingkat, indikator', source: 'tables' },
  { kind: 'reached', words: 'capaian, pencapaian, ketercapaian, realisasi', source: 'tables' },
  { kind: 'assessing', words: 'laporan, pengukuran, evaluasi, hasil', source: 'tables' },
  { kind: 'comparing', words: 'perbandingan, perkembangan, tren, trend', source: 'tables' },
  { kind: 'yearly', words: 'tahunan, antar tahun, antartahun, per tahun, setiap tahun, tiap tahun', source: 'tables' },
  { kind: 'brokenDown', words: 'menurut, per, tiap, setiap, berdasarkan, masing-masing', source: 'tables' },
  { kind: 'defining', words: 'kamus, manual, metadata, profil indikator, definisi operasional', source: 'tables' },
  { kind: 'indicators', words: 'indikator kinerja utama, iku', source: 'tables' },
  { kind: 'otherIndicators', words: 'indikator kinerja kunci, indikator kinerja individu', source: 'tables' },
  { kind: 'regional', words: 'indikator kinerja daerah, rpjmd, rpd', source: 'plans' },
  { kind: 'titled', words: 'indikator kinerja, ikk, tabel, pengukuran, target, sasaran', source: 'tables' },
  { kind: 'titled', words: 'key performance', source: 'english' },
  { kind: 'behind', words: 'di lingkungan, pada, untuk, tentang', source: 'tables' },
  { kind: 'goingOn', words: 'lanjutan, sambungan', source: 'tables' },
  { kind: 'goingOn', words: 'continued', source: 'english' },
  { kind: 'gathering', words: 'rekap, rekapitulasi, gabungan, ringkasan, resume', source: 'tables' },
  { kind: 'gathering', words: 'recap, summary', source: 'english' },
  { kind: 'states', words: 'ada, terdapat, sebanyak, sejumlah, berjumlah, memiliki', source: 'tables' },
  { kind: 'states', words: 'menetapkan, ditetapkan, meliputi', source: 'tables' },
  { kind: 'consists', words: 'terdiri, terdiri dari, terdiri atas', source: 'tables' },
  { kind: 'regulation', words: 'peraturan, keputusan, undang', source: 'affairs' },
  { kind: 'selfReport', words: 'ikk, lppd, ilppd, eppd, ekppd', source: 'affairs' },
  { kind: 'numbered', words: 'tabel, gambar, grafik, diagram, bagan', source: 'tables' },
  { kind: 'numbered', words: 'table, figure, chart', source: 'english' },
  { kind: 'attached', words: 'tabel, lampiran, formulir, matrik, matriks', source: 'tables' },
  { kind: 'attached', words: 'table', source: 'english' },
];

export function documentWords(...kinds: readonly DocumentWordKind[]): readonly string[] {
  return kinds.flatMap((kind) => wordsOfKind(DOCUMENT_WORD_ROWS, kind));
}
