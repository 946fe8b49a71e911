/**
 * The words of table headers. A header is read word by word; what a word says of its column is evidence, weighed with its place
 * in the text, its neighbours, and with what the cells below hold. Misspellings are not listed: `word-matching.ts` allows for them.
 */

import { type Role } from './roles';
import { MONTH_NAMES } from './months';

/** A word (or one of its synonyms) that names a role by itself. */
export interface RoleWord {
  readonly role: Role;
  /** 1: nearly always; 0.5: only if nothing speaks against it. */
  readonly strength: number;
}

type RoleWordList = readonly (readonly [role: Role, strength: number, words: string])[];

const ROLE_WORD_LISTS: RoleWordList = [
  ['number', 1, 'no nomor nomer number num nmr nr urut'],
  ['number', 0.6, 'kode code'],
  ['goal', 1, 'tujuan goal goals'],
  ['objective', 1, 'sasaran objective objectives'],
  ['objective', 0.6, 'outcome'],
  ['indicator', 1, 'indikator indicator indicators iku ikp iki ikss ikks ikt kpi ik'],
  ['indicator', 0.9, 'ikk iks ikd measure measures'],
  ['indicator', 0.8, 'tolok tolak'],
  ['indicator', 0.6, 'ukuran'],
  ['indicator', 0.45, 'uraian parameter'],
  ['calculation', 1, 'rumus rumusan formula formulasi perhitungan penghitungan menghitung kalkulasi calculation'],
  ['calculation', 0.7, 'pengukuran mengukur metode metodologi teknik'],
  ['explanation', 1, 'penjelasan definisi makna alasan deskripsi pengertian justifikasi argumentasi'],
  ['explanation', 1, 'explanation definition description rationale penjabaran'],
  ['explanation', 0.6, 'metadata'],
  ['unit', 1, 'satuan sat stn uom'],
  ['unit', 0.6, 'unit'],
  ['baseline', 1, 'baseline eksisting existing'],
  ['baseline', 0.5, 'kondisi'],
  ['target', 1, 'target targets tgt trgt'],
  // Of the standard of a service; beside a target of its own it only explains.
  ['target', 0.4, 'standar standard'],
  ['target', 0.45, 'k'],
  ['target', 0.5, 't'],
  ['target', 0.6, 'proyeksi rencana prakiraan'],
  ['actual', 1, 'realisasi realization realisation actual actuals'],
  ['actual', 0.8, 'real riil'],
  ['actual', 0.5, 'r'],
  ['actual', 0.4, 'hasil'],
  ['achievement', 0.7, 'capai capaian pencapaian ketercapaian tercapai achievement kemajuan'],
  ['achievement', 0.5, 'c cap'],
  // Of the achievement where target and actual stand beside it; by itself a unit, or a kind of indicator.
  ['achievement', 0.45, 'indeks ic'],
  ['numerator', 1, 'pembilang numerator'],
  ['denominator', 1, 'penyebut denominator'],
  ['weight', 1, 'bobot weight pembobotan'],
  ['score', 0.9, 'skor score nko'],
  ['rating', 1, 'predikat rating'],
  ['rating', 0.8, 'kategori kriteria status peringkat interpretasi klasifikasi notifikasi grade'],
  ['polarity', 1, 'polaritas polarisasi polarity'],
  ['polarity', 0.8, 'arah sifat direction'],
  ['polarity', 0.5, 'tren trend'],
  ['indicatorType', 0.8, 'jenis tipe type'],
  ['dataSource', 1, 'sumber source'],
  ['dataSource', 0.7, 'penyedia bukti eviden evidence verification'],
  ['owner', 1, 'pengampu pic owner responsible pelaksana penanggungjawab pengelola penganggungjawab pemilik'],
  ['owner', 0.8, 'koordinator pj'],
  ['owner', 0.7, 'opd skpd leading'],
  ['program', 1, 'program programme kegiatan subkegiatan aktivitas aktifitas activity activities'],
  ['program', 0.6, 'kebijakan inisiatif aksi action'],
  ['budget', 1, 'anggaran pagu dana biaya rp rupiah budget pendanaan alokasi belanja'],
  ['budget', 0.8, 'keuangan serapan'],
  ['note', 1, 'keterangan ket catatan note notes remark remarks'],
  ['note', 0.5, 'rekomendasi kendala analisis hambatan'],
  // Of a target it is the figure beside the unit.
  ['other', 0.45, 'volume'],
  ['other', 1, 'nama nip jabatan pangkat golongan pegawai jadwal tanggal barang harga lokasi alamat'],
  [
    'other',
    1,
    'sisa selisih deviasi gap frekuensi waktu telepon merk spesifikasi kondisinya visi misi komponen unsur subunsur',
  ],
];

/** Words that stand beside the role words in headers and say nothing of the role by themselves. */
const NEUTRAL_WORDS =
  'kinerja utama kunci strategis strategi perangkat daerah pd pada periode tahun thn th ta ke data jawab tanggung bertanggung sector seksi subbagian ' +
  'penanggung penetapan per setiap tiap dan atau and or of the for in to sesuai tugas fungsi pokok operasional pemilihan cara jangka ' +
  'menengah pendek panjang akhir awal sebelum sesudah setelah perubahan murni semula menjadi revisi lama baru triwulan tw trw ' +
  'semester bulan nilai tertimbang persentase presentase prosentase persen tingkat rasio tahunan kumulatif jumlah yang dari untuk ' +
  'terhadap thd rkap rkat dengan oleh s d sd sampai i ii iii iv v vi vii viii ix x xi xii n renstra ' +
  'rpjmd rpjmn rpjpd rkpd renja rkt pk lkjip lakip program opd base line final initial year quarter quarterly month annual ' +
  'means performance key main strategic jabatan kerja pelaporan bidang angka fisik ukur berjalan lalu ini dasar dukung pendukung ' +
  'kuartal q setda badan dinas kecamatan kelurahan desa kota kabupaten kab provinsi prov sekretariat kementerian unit ' +
  'person officer charge perkiraan organisasi lembaga instansi pemerintah antara pembangunan capaiannya indikatif uji satker eselon rata total';

/** Indicator sets and levels of others; a "Target SPM" column says that the indicator belongs to that set, or what others aim at. */
const OUTSIDE_WORDS = 'sdgs sdg tpb spm nspk ikk lppd nasional national lainnya internasional';

/** Words that say nothing of the role themselves and yet begin headers that do: `Key Performance Indicator`, `Data Source`. */
const LEADING_WORDS = 'penanggung key strategic performance data cara person base means perangkat';

/** Words of their own that lie within a slip or two of a header word. */
const LOOK_ALIKES =
  'pendapatan pendataan pendidikan perhubungan pengelolaan pelaksanaan realokasi relokasi perumahan pemerintahan penyediaan ' +
  'pelayanan pengaduan kesatuan indikasi pembiayaan tingkatan unitnya akses aktif aktivasi kejadian bantuan tarif';

const ROLE_BY_WORD: ReadonlyMap<string, RoleWord> = new Map(
  ROLE_WORD_LISTS.flatMap(([role, strength, words]) =>
    words.split(' ').map((word) => [word, { role, strength }] as const),
  ),
);

const NEUTRAL: ReadonlySet<string> = new Set(NEUTRAL_WORDS.split(' '));
const OUTSIDE: ReadonlySet<string> = new Set(OUTSIDE_WORDS.split(' '));

const LEADING: ReadonlySet<string> = new Set(LEADING_WORDS.split(' '));
const ALIKE: ReadonlySet<string> = new Set(LOOK_ALIKES.split(' '));

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

export const HEADER_WORDS: readonly string[] = [
  ...new Set([...ROLE_BY_WORD.keys(), ...NEUTRAL, ...MONTH_NAMES, ...OUTSIDE]),
];
