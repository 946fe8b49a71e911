/**
 * How the same name is worded in different tables. Source: published tables; each pair says the same of the same indicator.
 */

/** A word, and the words that stand for it when names are compared. */
export const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ['mendapatkan', 'mendapat'],
  ['memperoleh', 'mendapat'],
  ['tbc', 'tuberkulosis'],
  ['tb', 'tuberkulosis'],
  ['usia', 'umur'],
  ['akte', 'akta'],
  ['ratio', 'rasio'],
  ['opd', 'perangkat daerah'],
  ['skpd', 'perangkat daerah'],
  ['kh', 'kelahiran hidup'],
  ['diatas', 'di atas'],
  ['dibawah', 'di bawah'],
  ['perkapita', 'per kapita'],
  ['kerjasama', 'kerja sama'],
  ['tindaklanjut', 'tindak lanjut'],
  ['pemda', 'pemerintah daerah'],
  ['maturasi', 'maturitas'],
  ['sistim', 'sistem'],
  ['rerata', 'rata rata'],
  ['rata2', 'rata rata'],
  ['akip', 'sakip'],
  ['mempunyai', 'memiliki'],
  ['tridharma', 'tridarma'],
  ['berdayasaing', 'berdaya saing'],
  ['siswa', 'murid'],
  ['pmks', 'ppks'],
  ['diakomodir', 'diakomodasi'],
  ['jender', 'gender'],
]);

/** Names that are written out or by their letters. The letters stand for them when names are compared. */
export const SPELT_OUT: ReadonlyMap<string, string> = new Map([
  ['sistem pengendalian intern pemerintah', 'spip'],
  ['sistem pemerintahan berbasis elektronik', 'spbe'],
  ['sistem akuntabilitas kinerja instansi pemerintah', 'sakip'],
  ['akuntabilitas kinerja instansi pemerintah', 'sakip'],
  ['aparat pengawasan intern pemerintah', 'apip'],
  ['aparat pengawas intern pemerintah', 'apip'],
  ['produk domestik regional bruto', 'pdrb'],
  ['evaluasi penyelenggaraan pemerintahan daerah', 'eppd'],
  ['badan pemeriksa keuangan', 'bpk'],
  ['laporan keuangan pemerintah daerah', 'lkpd'],
  ['aparatur sipil negara', 'asn'],
  ['jaminan kesehatan nasional', 'jkn'],
  ['usaha mikro kecil menengah', 'umkm'],
  ['usaha kecil menengah', 'ukm'],
  ['rumah tidak layak huni', 'rtlh'],
  ['gas rumah kaca', 'grk'],
  ['keluarga berencana', 'kb'],
  ['buang air besar sembarangan', 'babs'],
  ['penyandang masalah kesejahteraan sosial', 'ppks'],
  ['pemerlu pelayanan kesejahteraan sosial', 'ppks'],
  ['badan usaha milik desa', 'bumdes'],
  ['bum desa', 'bumdes'],
  ['universal health coverage', 'uhc'],
  ['orang dengan gangguan jiwa', 'odgj'],
  ['demam berdarah dengue', 'dbd'],
  ['unit kerja pengadaan barang jasa', 'ukpbj'],
  ['unit kerja pengadaan barang dan jasa', 'ukpbj'],
  ['peserta didik', 'murid'],
  ['air susu ibu', 'asi'],
  ['d iv', 'd4'],
]);

/** Words that names leave out or put in without meaning anything else. */
export const FILLING_WORDS: ReadonlySet<string> = new Set(['yang', 'para', 'dan', 'atau']);

/** Before a name that is complete without them: "Nilai Indeks Pembangunan Manusia", "Capaian IPM". */
export const LEADING_WORDS: ReadonlySet<string> = new Set([
  ...['nilai', 'skor', 'angka', 'indeks', 'besaran', 'hasil', 'capaian', 'level', 'tingkat'],
]);

/** "Persentase angka melek huruf": a share says so twice. Behind "Persentase" another word would be what is counted. */
export const SHARES_IN_OTHER_WORDS: ReadonlySet<string> = new Set(['angka', 'tingkat', 'prevalensi', 'cakupan']);

/** Behind a name, with the name of the place: whose indicator it is. */
export const PLACES: ReadonlySet<string> = new Set(['kabupaten', 'kota', 'provinsi', 'kab', 'prov']);

/** Behind the kind of a place: which places, not the name of one ("Kota Besar", but "Kabupaten Aceh Besar"). */
export const SIZES_OF_PLACES: ReadonlySet<string> = new Set(['besar', 'kecil', 'sedang', 'metropolitan', 'menengah']);

/** Behind a name, with the name of an office of a region. */
export const REGIONAL_OFFICES: ReadonlySet<string> = new Set([
  ...['perangkat', 'dinas', 'badan', 'sekretariat', 'inspektorat', 'kecamatan', 'kelurahan', 'rsud', 'puskesmas'],
  ...['setda', 'bagian', 'bpbd', 'bappeda', 'bapenda', 'bpkad', 'bkpsdm', 'bkd', 'dpmptsp', 'dpmd', 'diskominfo'],
  ...['disdukcapil', 'dukcapil', 'dinkes', 'disdik', 'dishub', 'dinsos', 'disnaker', 'disperindag', 'dlh', 'satpol'],
  ...['setwan', 'bakesbangpol'],
]);

/** Behind a name, with the name of any other institution. */
export const INSTITUTIONS: ReadonlySet<string> = new Set([
  ...['kantor', 'satker', 'satuan', 'kementerian', 'lembaga', 'mahkamah', 'kejaksaan', 'pengadilan', 'universitas'],
  ...['politeknik', 'balai', 'pemerintah', 'unit'],
]);

/** Behind a name, and saying nothing of what is measured. */
export const TRAILING_WORDS: ReadonlySet<string> = new Set([
  ...['daerah', 'nasional', 'indonesia', 'ri', 'kumulatif', 'akumulasi', 'tahunan'],
]);

/** Levels of schooling: behind the name of an indicator of education whose school it is, behind any other another indicator. */
export const SCHOOLS: ReadonlySet<string> = new Set([
  ...['sd', 'mi', 'smp', 'mts', 'sma', 'smk', 'ma', 'paud', 'tk', 'sederajat'],
]);

/** Who is ranked by a name that begins so is not measured by what stands behind it: "Peringkat IPM" is no index. */
export const RANKS: ReadonlySet<string> = new Set(['peringkat', 'ranking', 'rangking']);

/** Inside a name: how it comes about that somebody is counted, not who or what. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set([
  ...['memiliki', 'mendapat', 'menerima', 'meraih', 'menggunakan', 'menderita', 'menjadi', 'melakukan', 'mengikuti'],
  ...['melaksanakan', 'dilaksanakan', 'dilakukan', 'terlaksana', 'berhasil', 'pemberian', 'penerapan', 'terintegrasi'],
  ...['penderita', 'berpredikat', 'berstatus', 'berkategori', 'terdaftar'],
  ...['yg', 'dgn', 'total', 'seluruh', 'semua'],
]);

/** In brackets behind a name: the part of the plan that it stands in, the period or the state of the figure; not what is measured. */
export const ASIDES: ReadonlySet<string> = new Set([
  ...['tujuan', 'sasaran', 'strategis', 'program', 'kegiatan', 'subkegiatan', 'sub', 'outcome', 'output', 'dampak'],
  ...[
    'impact',
    'iku',
    'ikd',
    'ikk',
    'iki',
    'sdgs',
    'tpb',
    'rpjmd',
    'renstra',
    'triwulan',
    'semester',
    'tahun',
    'bulan',
  ],
  ...[
    'i',
    'ii',
    'iii',
    'iv',
    'sementara',
    'proyeksi',
    'revisi',
    'baru',
    'lama',
    'data',
    'angka',
    'hasil',
    'nilai',
    'skor',
  ],
  ...['indeks', 'level', 'survei', 'rilis'],
]);

/** They say more than whose it is: what stands behind a name with one of these is part of another indicator. */
export const TELLING_WORDS: ReadonlySet<string> = new Set([
  ...['yang', 'terhadap', 'dengan', 'dari', 'untuk', 'dalam', 'atas', 'per', 'menuju', 'minimal', 'sesuai', 'oleh'],
  ...['berdasarkan', 'menurut', 'melalui', 'antar', 'kategori', 'jenis', 'bidang', 'sektor', 'program', 'tidak'],
  // Which ones among many: "Kabupaten Tertinggal" is no name of a place.
  ...['terbaik', 'tertinggi', 'terendah', 'tertinggal', 'terbesar', 'terkecil', 'terpencil', 'terluar', 'terdepan'],
  ...['prioritas', 'binaan', 'percontohan', 'gabungan', 'peringkat'],
]);
