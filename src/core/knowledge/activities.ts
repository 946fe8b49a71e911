/** Words of activities and outputs, for indicators that count what was done instead of what came of it. */

import { type WordRow, wordsOf } from './rows';

/**
 * - `beginning`: an indicator that begins so reports that something was carried out.
 * - `thing`: counting one of these counts work, not its result: "Jumlah rapat …", "Persentase penyusunan laporan …".
 * - `output`: a thing handed over or produced.
 * - `paper`: a thing of work that is itself a product: meetings and trainings are work, what is written about them is not.
 */
type ActivityKind = 'beginning' | 'thing' | 'output' | 'paper';

export const ACTIVITY_ROWS: readonly (WordRow & { readonly kind: ActivityKind })[] = [
  { kind: 'beginning', words: 'terlaksananya, terselenggaranya, tersusunnya, terbitnya', source: 'evaluators' },
  { kind: 'beginning', words: 'terbentuknya, terdistribusinya, tersosialisasinya', source: 'evaluators' },
  { kind: 'beginning', words: 'terkoordinasinya, dilaksanakannya, terlaksana, terselenggara', source: 'evaluators' },
  { kind: 'beginning', words: 'tersusun, termonitornya, terevaluasinya, terdatanya', source: 'evaluators' },
  { kind: 'beginning', words: 'ditetapkannya, tersampaikannya, terkirimnya, terlaksanaya', source: 'evaluators' },
  { kind: 'beginning', words: 'pelaksanaan, penyelenggaraan, penyusunan, penetapan', source: 'evaluators' },
  { kind: 'beginning', words: 'sosialisasi, monitoring, evaluasi, fasilitasi, koordinasi', source: 'evaluators' },
  { kind: 'beginning', words: 'pengadaan, penyediaan, pembuatan, pembentukan, penerbitan', source: 'evaluators' },
  { kind: 'beginning', words: 'penyaluran, pelatihan, bimbingan, bimtek, pendataan', source: 'evaluators' },
  { kind: 'beginning', words: 'inventarisasi, identifikasi, verifikasi, rapat, laporan', source: 'evaluators' },
  { kind: 'beginning', words: 'dokumen, kegiatan, penyampaian, melaksanakan, menyelenggarakan', source: 'evaluators' },
  { kind: 'beginning', words: 'menyusun', source: 'evaluators' },
  { kind: 'thing', words: 'rapat, laporan, dokumen, kegiatan, sosialisasi, bimtek, workshop', source: 'evaluators' },
  { kind: 'thing', words: 'pelatihan, seminar, monitoring, notulen, rakor', source: 'evaluators' },
  { kind: 'output', words: 'alat, alat-alat, unit, bantuan, paket, sarana, prasarana, peserta', source: 'evaluators' },
  { kind: 'output', words: 'bibit, benih, buku, gedung, jembatan, embung, sumur, aplikasi', source: 'evaluators' },
  { kind: 'output', words: 'sertifikat, izin, perda, peraturan, regulasi, kendaraan', source: 'evaluators' },
  { kind: 'output', words: 'peralatan, mesin, bangunan, jalan, irigasi, pohon, posyandu', source: 'evaluators' },
  { kind: 'paper', words: 'laporan, dokumen, notulen', source: 'evaluators' },
];

export const ACTIVITY_BEGINNINGS: ReadonlySet<string> = new Set(wordsOf(ACTIVITY_ROWS, 'beginning'));
export const ACTIVITY_THINGS: ReadonlySet<string> = new Set(wordsOf(ACTIVITY_ROWS, 'thing'));
export const OUTPUT_THINGS: ReadonlySet<string> = new Set(wordsOf(ACTIVITY_ROWS, 'output'));
export const PAPERS: ReadonlySet<string> = new Set(wordsOf(ACTIVITY_ROWS, 'paper'));
