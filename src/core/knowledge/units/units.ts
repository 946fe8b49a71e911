/** Units of measure, and every spelling of each. */

import { type WordRow, wordsIn, wordsOfKind } from '../rows';
import { type UnitCategory } from './unit-categories';

export interface Unit {
  /** The usual Indonesian spelling. */
  readonly name: string;
  readonly category: UnitCategory;
}

/** What any things may be counted in. */
export const ANY_THING: ReadonlySet<string> = new Set(['unit', 'buah']);
/** So may these, of whoever and whatever happens. */
export const COUNTERS: ReadonlySet<string> = new Set([
  'orang',
  'kali',
  'kegiatan',
  'kejadian',
  'kasus',
  'paket',
  'layanan',
]);

/** What is written and handed in, under whichever name: a report is a document. */
export const PAPER_UNITS: ReadonlySet<string> = new Set(['dokumen', 'laporan', 'berkas']);

/** In these is counted how often something is done, not what comes of it. */
export const OCCASION_UNITS: ReadonlySet<string> = new Set(['kali', 'angkatan']);

/** What is awarded has a name instead of a number: "Adipura Kencana". */
export const AWARDS: ReadonlySet<string> = new Set(['penghargaan', 'anugerah', 'piala', 'trofi']);

/** One unit a row: the usual spelling first, then others of the same unit. */
export const UNIT_ROWS: readonly (WordRow & { readonly category: UnitCategory })[] = [
  {
    category: 'percent',
    words:
      '%, persen, persentase, prosentase, presentase, percent, pct, persen (%), % (persen), total %, total persen, rata-rata %, rata-rata persen',
    source: 'tables',
  },
  { category: 'people', words: 'orang, org, jiwa, org.', source: 'tables' },
  { category: 'people', words: 'pegawai, asn, pns, aparatur', source: 'tables' },
  { category: 'people', words: 'peserta', source: 'tables' },
  { category: 'people', words: 'siswa, murid, peserta didik', source: 'tables' },
  { category: 'people', words: 'mahasiswa', source: 'tables' },
  { category: 'people', words: 'guru', source: 'tables' },
  { category: 'people', words: 'tenaga kerja, naker, pekerja', source: 'tables' },
  { category: 'people', words: 'penduduk', source: 'tables' },
  { category: 'people', words: 'kk, kepala keluarga', source: 'tables' },
  { category: 'people', words: 'keluarga, rumah tangga, rt, krt, ruta', source: 'tables' },
  { category: 'people', words: 'wisatawan, pengunjung, wisatawan mancanegara, wisatawan nusantara', source: 'tables' },
  { category: 'people', words: 'akseptor, pus, peserta kb', source: 'tables' },
  { category: 'people', words: 'penerima manfaat, kpm, penerima', source: 'tables' },
  { category: 'people', words: 'relawan', source: 'tables' },
  { category: 'people', words: 'pemilih', source: 'tables' },
  { category: 'people', words: 'penumpang', source: 'tables' },
  { category: 'people', words: 'pasien', source: 'tables' },
  { category: 'people', words: 'pelanggan', source: 'tables' },
  { category: 'people', words: 'wirausaha, wirausahawan', source: 'tables' },
  { category: 'people', words: 'petani', source: 'tables' },
  { category: 'people', words: 'nelayan', source: 'tables' },
  { category: 'people', words: 'anak', source: 'tables' },
  { category: 'people', words: 'bayi', source: 'tables' },
  { category: 'people', words: 'balita', source: 'tables' },
  { category: 'people', words: 'kader', source: 'tables' },
  { category: 'people', words: 'atlet', source: 'tables' },
  { category: 'count', words: 'unit', source: 'tables' },
  { category: 'count', words: 'buah, bh', source: 'tables' },
  { category: 'count', words: 'dokumen, dok, dok., dokumen/tahun', source: 'tables' },
  { category: 'count', words: 'laporan, lap', source: 'tables' },
  { category: 'count', words: 'kegiatan, keg', source: 'tables' },
  { category: 'count', words: 'program', source: 'tables' },
  { category: 'count', words: 'paket, pkt', source: 'tables' },
  { category: 'count', words: 'kali, x, kl', source: 'tables' },
  { category: 'count', words: 'angkatan, batch, gelombang', source: 'tables' },
  { category: 'count', words: 'koperasi, kop, kop.', source: 'tables' },
  { category: 'count', words: 'ksp', source: 'tables' },
  { category: 'count', words: 'usp', source: 'tables' },
  { category: 'count', words: 'umkm', source: 'tables' },
  { category: 'count', words: 'ukm', source: 'tables' },
  { category: 'count', words: 'ikm', source: 'tables' },
  { category: 'count', words: 'umk', source: 'tables' },
  { category: 'count', words: 'usaha mikro', source: 'tables' },
  { category: 'count', words: 'usaha, unit usaha, pelaku usaha', source: 'tables' },
  { category: 'count', words: 'bumdes', source: 'tables' },
  { category: 'count', words: 'industri', source: 'tables' },
  { category: 'count', words: 'perusahaan', source: 'tables' },
  { category: 'count', words: 'desa, gampong, nagari, kampung, pekon', source: 'tables' },
  { category: 'count', words: 'kelurahan, kel', source: 'tables' },
  { category: 'count', words: 'kecamatan, kec', source: 'tables' },
  { category: 'count', words: 'kabupaten, kab, kabupaten/kota, kab/kota', source: 'tables' },
  { category: 'count', words: 'kota', source: 'tables' },
  { category: 'count', words: 'provinsi, prov', source: 'tables' },
  { category: 'count', words: 'perangkat daerah, opd, skpd, pd, satuan kerja, satker', source: 'tables' },
  { category: 'count', words: 'lembaga, organisasi, instansi', source: 'tables' },
  { category: 'count', words: 'sekolah', source: 'tables' },
  { category: 'count', words: 'puskesmas', source: 'tables' },
  { category: 'count', words: 'rumah sakit, rs', source: 'tables' },
  { category: 'count', words: 'buku, eksemplar, eks, judul', source: 'tables' },
  { category: 'count', words: 'sertifikat, sertifikasi', source: 'tables' },
  { category: 'count', words: 'perda, peraturan daerah, ranperda, raperda', source: 'tables' },
  { category: 'count', words: 'peraturan, regulasi, produk hukum', source: 'tables' },
  { category: 'count', words: 'perkara', source: 'tables' },
  { category: 'count', words: 'kasus', source: 'tables' },
  { category: 'count', words: 'kejadian', source: 'tables' },
  { category: 'count', words: 'kunjungan', source: 'tables' },
  { category: 'count', words: 'permohonan, pemohon', source: 'tables' },
  { category: 'count', words: 'putusan', source: 'tables' },
  { category: 'count', words: 'publikasi, artikel, jurnal, karya ilmiah', source: 'tables' },
  { category: 'count', words: 'paten, hki, kekayaan intelektual', source: 'tables' },
  { category: 'count', words: 'program studi, prodi', source: 'tables' },
  { category: 'count', words: 'tempat tidur, tt', source: 'tables' },
  { category: 'count', words: 'pengaduan, aduan', source: 'tables' },
  { category: 'count', words: 'temuan', source: 'tables' },
  { category: 'count', words: 'rekomendasi', source: 'tables' },
  { category: 'count', words: 'lokasi, titik, spot, tempat', source: 'tables' },
  { category: 'count', words: 'kawasan', source: 'tables' },
  { category: 'count', words: 'ruas', source: 'tables' },
  { category: 'count', words: 'jembatan', source: 'tables' },
  { category: 'count', words: 'event, even, acara', source: 'tables' },
  { category: 'count', words: 'kelompok, klp, poktan', source: 'tables' },
  { category: 'count', words: 'aplikasi, sistem, sistem informasi', source: 'tables' },
  { category: 'count', words: 'inovasi', source: 'tables' },
  { category: 'count', words: 'layanan, jenis layanan, pelayanan', source: 'tables' },
  { category: 'count', words: 'jenis, macam', source: 'tables' },
  { category: 'count', words: 'produk', source: 'tables' },
  { category: 'count', words: 'komoditi, komoditas', source: 'tables' },
  { category: 'count', words: 'izin, ijin, perizinan', source: 'tables' },
  { category: 'count', words: 'ruang, ruangan, rkb', source: 'tables' },
  { category: 'count', words: 'rumah, unit rumah, sr, sambungan rumah', source: 'tables' },
  { category: 'count', words: 'set', source: 'tables' },
  { category: 'count', words: 'ekor', source: 'tables' },
  { category: 'count', words: 'batang, pohon, btg', source: 'tables' },
  { category: 'count', words: 'bibit, benih', source: 'tables' },
  { category: 'count', words: 'lembar, lbr', source: 'tables' },
  { category: 'count', words: 'berkas, arsip', source: 'tables' },
  { category: 'count', words: 'data', source: 'tables' },
  { category: 'count', words: 'kendaraan', source: 'tables' },
  { category: 'count', words: 'kapal', source: 'tables' },
  { category: 'count', words: 'cagar budaya, situs', source: 'tables' },
  { category: 'count', words: 'penghargaan', source: 'tables' },
  { category: 'count', words: 'kerja sama, kerjasama, mou', source: 'tables' },
  { category: 'count', words: 'sampel', source: 'tables' },
  { category: 'count', words: 'spesies', source: 'tables' },
  { category: 'count', words: 'sasaran', source: 'tables' },
  { category: 'count', words: 'indikator', source: 'tables' },
  { category: 'count', words: 'elemen', source: 'tables' },
  { category: 'count', words: 'medali', source: 'tables' },
  { category: 'count', words: 'insiden', source: 'tables' },
  { category: 'count', words: 'orang bulan, orang-bulan, ob', source: 'tables' },
  { category: 'count', words: 'orang hari, orang-hari, oh', source: 'tables' },
  {
    category: 'money',
    words: 'rp, rupiah, idr, rp., rp/kapita/bulan, rupiah/kapita/bulan, rp/kapita/tahun',
    source: 'tables',
  },
  {
    category: 'money',
    words:
      'juta rupiah, rp juta, rp. juta, juta, juta rupiah/tahun, juta rupiah/kapita, juta rupiah/kapita/tahun, juta rupiah/tenaga kerja/tahun',
    source: 'tables',
  },
  {
    category: 'money',
    words: 'miliar rupiah, milyar rupiah, rp miliar, rp milyar, rp. miliar, rp. milyar, miliar, milyar',
    source: 'tables',
  },
  { category: 'money', words: 'triliun rupiah, rp triliun, rp. triliun, triliun, trilyun', source: 'tables' },
  {
    category: 'money',
    words: 'ribu rupiah, rp ribu, rp. ribu, ribu rupiah/orang/tahun, ribu rupiah/kapita/tahun',
    source: 'tables',
  },
  { category: 'money', words: 'usd, us$, dolar', source: 'tables' },
  { category: 'money', words: 'juta usd, usd juta, us$ juta, juta us$, juta dolar', source: 'tables' },
  { category: 'index', words: 'indeks, index, indek, ideks', source: 'tables' },
  { category: 'index', words: 'angka', source: 'tables' },
  { category: 'index', words: 'nilai', source: 'tables' },
  { category: 'index', words: 'skor, skore, score', source: 'tables' },
  { category: 'index', words: 'poin, point', source: 'tables' },
  { category: 'index', words: 'rasio, ratio', source: 'tables' },
  { category: 'index', words: 'koefisien', source: 'tables' },
  { category: 'index', words: 'skala', source: 'tables' },
  { category: 'index', words: 'angka indeks, nilai indeks, indeks/nilai', source: 'tables' },
  { category: 'rating', words: 'predikat', source: 'tables' },
  { category: 'rating', words: 'level, tingkat, lvl', source: 'tables' },
  { category: 'rating', words: 'opini', source: 'tables' },
  { category: 'rating', words: 'kategori, kriteria', source: 'tables' },
  { category: 'rating', words: 'peringkat, ranking, rangking', source: 'tables' },
  { category: 'rating', words: 'wtp', source: 'tables' },
  { category: 'rating', words: 'kelas', source: 'tables' },
  { category: 'rating', words: 'status', source: 'tables' },
  { category: 'rating', words: 'akreditasi', source: 'tables' },
  { category: 'time', words: 'tahun, thn, th', source: 'si' },
  { category: 'time', words: 'bulan, bln', source: 'si' },
  { category: 'time', words: 'minggu', source: 'si' },
  { category: 'time', words: 'hari, hr', source: 'si' },
  { category: 'time', words: 'hari kerja', source: 'si' },
  { category: 'time', words: 'malam', source: 'statistics' },
  { category: 'time', words: 'jam', source: 'si' },
  { category: 'time', words: 'menit, mnt', source: 'si' },
  { category: 'time', words: 'detik, dtk', source: 'si' },
  { category: 'time', words: 'semester', source: 'si' },
  { category: 'time', words: 'triwulan, tw', source: 'si' },
  { category: 'time', words: 'ojl, jpl, jp, jam pelajaran', source: 'tables' },
  { category: 'area', words: 'ha, hektar, hektare', source: 'si' },
  { category: 'area', words: 'm2, meter persegi', source: 'si' },
  { category: 'area', words: 'km2, kilometer persegi', source: 'si' },
  { category: 'length', words: 'km, kilometer', source: 'si' },
  { category: 'length', words: 'm, meter, meter lari', source: 'si' },
  { category: 'length', words: 'cm, sentimeter', source: 'si' },
  { category: 'weight', words: 'ton, ton/tahun, ton per tahun', source: 'si' },
  { category: 'weight', words: 'kg, kilogram', source: 'si' },
  { category: 'weight', words: 'kg/kapita/tahun, kg/kap/tahun, kg/kapita/th', source: 'tables' },
  { category: 'weight', words: 'kuintal, kw', source: 'si' },
  { category: 'weight', words: 'gram, gr', source: 'si' },
  { category: 'volume', words: 'm3, meter kubik', source: 'si' },
  { category: 'volume', words: 'liter, ltr, l', source: 'si' },
  { category: 'volume', words: 'liter/detik, l/dtk, liter/dtk', source: 'si' },
  { category: 'energy', words: 'kwh, kilowatt jam', source: 'si' },
  { category: 'energy', words: 'mwh', source: 'si' },
  { category: 'energy', words: 'gwh', source: 'si' },
  { category: 'energy', words: 'twh', source: 'si' },
  { category: 'energy', words: 'mw, megawatt', source: 'si' },
  { category: 'energy', words: 'watt', source: 'si' },
  { category: 'energy', words: 'volt', source: 'si' },
  { category: 'energy', words: 'bar', source: 'si' },
  { category: 'energy', words: 'ampere', source: 'si' },
  { category: 'energy', words: 'kva', source: 'si' },
  { category: 'energy', words: 'mva', source: 'si' },
  { category: 'energy', words: 'hz, hertz', source: 'si' },
  { category: 'energy', words: 'kcal', source: 'si' },
  { category: 'energy', words: 'btu', source: 'si' },
  { category: 'energy', words: 'mbps', source: 'si' },
  { category: 'energy', words: 'kkal, kalori, kkal/kapita/hari, kkal/kap/hari', source: 'tables' },
  { category: 'rate', words: '‰, per mil, permil, promil, per seribu', source: 'statistics' },
  { category: 'rate', words: 'jiwa/km2, orang/km2, jiwa per km2', source: 'tables' },
  { category: 'rate', words: 'anak per perempuan, anak per wanita, anak/perempuan', source: 'tables' },
  { category: 'rate', words: 'hasil per dosen, luaran per dosen, luaran/dosen', source: 'tables' },
  { category: 'rate', words: 'kuintal/ha, kw/ha, ku/ha', source: 'tables' },
  { category: 'rate', words: 'ton/ha', source: 'tables' },
];

/**
 * - `percent`: the unit, also with what it is of behind it: "persen penduduk".
 * - `measured`: what is measured may stand behind it and makes no other unit: "Ton GKG", "Ha sawah".
 * - `rated`: what stands in a column of units where letters or steps rate, and is no unit elsewhere.
 * - `within`: of what is to keep between two bounds: neither high nor low is good.
 * - `score`: wherever it stands, the figures may be fractions or not.
 */
type UnitWordKind = 'percent' | 'measured' | 'rated' | 'score' | 'within';

export const UNIT_WORD_ROWS: readonly (WordRow & { readonly kind: UnitWordKind })[] = [
  { kind: 'percent', words: 'persen, prosen, presen, percent, pct', source: 'tables' },
  { kind: 'measured', words: 'ton, kg, kuintal, ha, hektar, hektare, liter, m3', source: 'tables' },
  { kind: 'rated', words: 'huruf, skala, wdp, b, bb', source: 'tables' },
  { kind: 'score', words: 'indeks, index, nilai, skor, skala, rasio, poin', source: 'tables' },
  { kind: 'within', words: 'ph, °c, celsius, celcius, derajat celsius, derajat celcius', source: 'si' },
];

export const unitWords = (kind: UnitWordKind): readonly string[] => wordsOfKind(UNIT_WORD_ROWS, kind);

/** Every word for percent: "persen", "persentase". */
export const PERCENT_SPELLINGS: readonly string[] = [
  ...new Set([
    ...unitWords('percent'),
    ...UNIT_ROWS.filter(({ category }) => category === 'percent')
      .flatMap(wordsIn)
      .filter((spelling) => /^[a-z]+$/.test(spelling)),
  ]),
];

/**
 * What a unit in which a figure may be typed as percent has in it, wherever it stands: a word for percent or a score. None holds another,
 * so that a formula that asks for them stays short.
 */
export const UNIT_PARTS_OF_FRACTIONS: readonly string[] = shortest(['%', ...PERCENT_SPELLINGS, ...unitWords('score')]);

function shortest(parts: readonly string[]): readonly string[] {
  return parts.filter((part) => !parts.some((other) => other !== part && part.includes(other)));
}
