/** Words of activities and outputs, for indicators that count what was done instead of what came of it. */

import { type WordRow, wordsOfKind } from '../rows';

/**
 * - `done`: an indicator that begins so reports that something was carried out.
 * - `act`, `work`: what is to be carried out, as a verb and as a noun: neither an indicator nor an objective begins so.
 * - `counted`: such work, the times of which are counted: "Jumlah pelatihan …".
 * - `ordered`: work where an objective begins so; what is measured may be its result: "Persentase pengolahan sampah".
 * - `thing`: counting one of these counts work, not its result: "Jumlah rapat …", "Persentase penyusunan laporan …".
 * - `paper`: a thing of work that is itself a product: meetings and trainings are work, what is written about them is not.
 * - `ruled`: what a court or an office decides, case by case: "Penetapan perkara" is what it is there for.
 * - `output`: a thing handed over or produced.
 * - `carriedOut`: behind "yang", that the work was done, and nothing of what came of it: "… yang disusun".
 * - `already`: may stand before either.
 */
type ActivityKind =
  'done' | 'act' | 'work' | 'counted' | 'ordered' | 'thing' | 'paper' | 'ruled' | 'output' | 'carriedOut' | 'already';

export const ACTIVITY_ROWS: readonly (WordRow & { readonly kind: ActivityKind })[] = [
  { kind: 'done', words: 'terlaksananya, terselenggaranya, tersusunnya, terbitnya', source: 'evaluators' },
  { kind: 'done', words: 'terbentuknya, terdistribusinya, tersosialisasinya', source: 'evaluators' },
  { kind: 'done', words: 'terkoordinasinya, dilaksanakannya, terlaksana, terselenggara', source: 'evaluators' },
  { kind: 'done', words: 'tersusun, termonitornya, terevaluasinya, terdatanya', source: 'evaluators' },
  { kind: 'done', words: 'ditetapkannya, tersampaikannya, terkirimnya, terlaksanaya', source: 'evaluators' },
  { kind: 'act', words: 'melaksanakan, menyelenggarakan, menyusun', source: 'evaluators' },
  { kind: 'work', words: 'pelaksanaan, penyelenggaraan, penyusunan, penetapan, evaluasi', source: 'evaluators' },
  { kind: 'work', words: 'fasilitasi, koordinasi, pengadaan, penyediaan, pembuatan', source: 'evaluators' },
  { kind: 'work', words: 'pembentukan, penerbitan, penyaluran, penyampaian, bimbingan', source: 'evaluators' },
  { kind: 'work', words: 'pendataan, inventarisasi, identifikasi, verifikasi', source: 'evaluators' },
  { kind: 'counted', words: 'sosialisasi, bimtek, pelatihan, monitoring', source: 'evaluators' },
  { kind: 'ordered', words: 'pembinaan, pengawasan, pemeriksaan, pemantauan, pengolahan', source: 'evaluators' },
  { kind: 'ordered', words: 'penyuluhan', source: 'evaluators' },
  { kind: 'thing', words: 'rapat, rakor, kegiatan, workshop, seminar', source: 'evaluators' },
  { kind: 'paper', words: 'laporan, dokumen, notulen', source: 'evaluators' },
  { kind: 'ruled', words: 'perkara, permohonan', source: 'tables' },
  { kind: 'output', words: 'alat, alat-alat, unit, bantuan, paket, sarana, prasarana, peserta', source: 'evaluators' },
  { kind: 'output', words: 'bibit, benih, buku, gedung, jembatan, embung, sumur, aplikasi', source: 'evaluators' },
  { kind: 'output', words: 'sertifikat, izin, perda, peraturan, regulasi, kendaraan', source: 'evaluators' },
  { kind: 'output', words: 'peralatan, mesin, bangunan, jalan, irigasi, pohon, posyandu', source: 'evaluators' },
  { kind: 'carriedOut', words: 'disusun, dibuat, dilaksanakan, diselenggarakan, dihasilkan', source: 'evaluators' },
  { kind: 'carriedOut', words: 'disampaikan, ditetapkan, difasilitasi, diadakan, dilakukan', source: 'evaluators' },
  { kind: 'carriedOut', words: 'diikuti, disiapkan, disediakan, dikirim, dikirimkan', source: 'evaluators' },
  { kind: 'carriedOut', words: 'dikoordinasikan, dievaluasi, dimonitor, dihadiri, dikelola', source: 'evaluators' },
  { kind: 'carriedOut', words: 'terlaksana, terselenggara, tersusun, tersedia, terbit', source: 'evaluators' },
  { kind: 'carriedOut', words: 'terkirim, tersampaikan, terdokumentasi, selesai disusun', source: 'evaluators' },
  { kind: 'already', words: 'telah, sudah, dapat, berhasil', source: 'grammar' },
];

const of = (...kinds: readonly ActivityKind[]): readonly string[] =>
  kinds.flatMap((kind) => wordsOfKind(ACTIVITY_ROWS, kind));

export const ACTIVITY_BEGINNINGS: ReadonlySet<string> = new Set(of('done', 'act', 'work', 'counted', 'thing', 'paper'));
export const ACTIVITY_THINGS: ReadonlySet<string> = new Set(of('counted', 'thing', 'paper'));
export const OUTPUT_THINGS: ReadonlySet<string> = new Set(of('output'));
export const RULED_THINGS: ReadonlySet<string> = new Set(of('ruled'));
export const CARRIED_OUT: ReadonlySet<string> = new Set(of('carriedOut'));
export const ALREADY_WORDS: readonly string[] = of('already');
export const PAPERS: ReadonlySet<string> = new Set(of('paper'));
/** An objective that begins so is work to be done. */
export const WORK_TO_DO: readonly string[] = of('act', 'work', 'counted', 'ordered');
