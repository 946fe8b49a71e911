/** Units of measure: which spellings mean the same unit, and what kind of thing it counts. */

import { normalise } from './normalise';

export type UnitCategory =
  | 'percent'
  | 'people'
  /** Things that come whole: dokumen, unit, koperasi. */
  | 'count'
  | 'money'
  /** Scores, indices and ratios: numbers without a dimension. */
  | 'index'
  | 'rating'
  | 'time'
  | 'area'
  | 'length'
  | 'weight'
  | 'volume'
  | 'energy'
  /** So many in a given number of others: per 1.000 kelahiran hidup. */
  | 'rate';

export interface Unit {
  /** The usual Indonesian spelling. */
  readonly name: string;
  readonly category: UnitCategory;
}

/** One unit a line: the usual spelling first, then others of the same unit. Lower case. */
const SPELLINGS: Readonly<Record<Exclude<UnitCategory, 'rate'>, readonly string[]>> = {
  percent: [
    '%|persen|persentase|prosentase|presentase|percent|pct|persen (%)|% (persen)|total %|total persen|rata-rata %|rata-rata persen',
  ],
  people: [
    'orang|org|jiwa|org.|ob',
    'pegawai|asn|pns|aparatur',
    'peserta',
    'siswa|murid|peserta didik',
    'mahasiswa',
    'guru',
    'tenaga kerja|naker|pekerja',
    'penduduk',
    'kk|kepala keluarga',
    'keluarga|rumah tangga|rt|krt|ruta',
    'wisatawan|pengunjung|wisatawan mancanegara|wisatawan nusantara',
    'akseptor|pus|peserta kb',
    'penerima manfaat|kpm|penerima',
    'relawan',
    'pemilih',
    'penumpang',
    'pasien',
    'pelanggan',
    'wirausaha|wirausahawan',
    'petani',
    'nelayan',
    'anak',
    'bayi',
    'balita',
    'kader',
    'atlet',
    'medali',
  ],
  count: [
    'unit',
    'buah|bh',
    'dokumen|dok|dok.|dokumen/tahun',
    'laporan|lap',
    'kegiatan|keg',
    'program',
    'paket|pkt',
    'kali|x|kl',
    'koperasi|kop|kop.',
    'ksp',
    'usp',
    'umkm',
    'ukm',
    'ikm',
    'umk',
    'usaha mikro',
    'usaha|unit usaha|pelaku usaha',
    'bumdes',
    'industri',
    'perusahaan',
    'desa|gampong|nagari|kampung|pekon',
    'kelurahan|kel',
    'kecamatan|kec',
    'kabupaten|kab|kabupaten/kota|kab/kota',
    'kota',
    'provinsi|prov',
    'perangkat daerah|opd|skpd|pd|satuan kerja|satker',
    'lembaga|organisasi|instansi',
    'sekolah',
    'puskesmas',
    'rumah sakit|rs',
    'buku|eksemplar|eks|judul',
    'sertifikat|sertifikasi',
    'perda|peraturan daerah|ranperda|raperda',
    'peraturan|regulasi|produk hukum',
    'perkara',
    'kasus',
    'kejadian',
    'kunjungan',
    'permohonan|pemohon',
    'putusan',
    'publikasi|artikel|jurnal|karya ilmiah',
    'paten|hki|kekayaan intelektual',
    'program studi|prodi',
    'tempat tidur|tt',
    'pengaduan|aduan',
    'temuan',
    'rekomendasi',
    'lokasi|titik|spot|tempat',
    'kawasan',
    'ruas',
    'jembatan',
    'event|even|acara',
    'kelompok|klp|poktan',
    'aplikasi|sistem|sistem informasi',
    'inovasi',
    'layanan|jenis layanan|pelayanan',
    'jenis|macam',
    'produk',
    'komoditi|komoditas',
    'izin|ijin|perizinan',
    'ruang|ruangan|rkb',
    'rumah|unit rumah|sr|sambungan rumah',
    'set',
    'ekor',
    'batang|pohon|btg',
    'bibit|benih',
    'lembar|lbr',
    'berkas|arsip',
    'data',
    'kendaraan',
    'kapal',
    'cagar budaya|situs',
    'penghargaan',
    'kerja sama|kerjasama|mou',
    'sampel',
    'spesies',
    'sasaran',
    'indikator',
    'elemen',
  ],
  money: [
    'rp|rupiah|idr|rp.',
    'juta rupiah|rp juta|rp. juta|juta',
    'miliar rupiah|milyar rupiah|rp miliar|rp milyar|rp. miliar|rp. milyar|miliar|milyar',
    'triliun rupiah|rp triliun|rp. triliun|triliun|trilyun',
    'ribu rupiah|rp ribu|rp. ribu',
    'usd|us$|dolar',
  ],
  index: [
    'indeks|index|indek|ideks',
    'angka',
    'nilai',
    'skor|skore|score',
    'poin|point',
    'rasio|ratio',
    'koefisien',
    'angka indeks|nilai indeks|indeks/nilai',
  ],
  rating: [
    'predikat',
    'level|tingkat|lvl',
    'opini',
    'kategori|kriteria',
    'peringkat|ranking|rangking',
    'wtp',
    'kelas',
    'status',
    'akreditasi',
  ],
  time: [
    'tahun|thn|th',
    'bulan|bln',
    'minggu',
    'hari|hr',
    'hari kerja',
    'jam',
    'menit|mnt',
    'detik|dtk',
    'semester',
    'triwulan|tw',
    'ojl|jpl|jp|jam pelajaran',
  ],
  area: ['ha|hektar|hektare', 'm2|meter persegi', 'km2|kilometer persegi'],
  length: ['km|kilometer', 'm|meter|meter lari', 'cm|sentimeter'],
  weight: ['ton', 'kg|kilogram', 'kuintal|kw', 'gram|gr'],
  volume: ['m3|meter kubik', 'liter|ltr', 'liter/detik|l/dtk|liter/dtk'],
  energy: [
    'kwh|kilowatt jam',
    'mwh',
    'gwh',
    'mw|megawatt',
    'watt',
    'volt',
    'ampere',
    'kva',
    'mva',
    'hz|hertz',
    'kcal',
    'btu',
    'mbps',
    'kkal|kalori|kkal/kapita/hari|kkal/kap/hari',
  ],
};

const UNITS: ReadonlyMap<string, Unit> = new Map(
  (Object.entries(SPELLINGS) as [UnitCategory, readonly string[]][]).flatMap(([category, lines]) =>
    lines.flatMap((line) => {
      const spellings = line.split('|');
      const unit: Unit = { name: spellings[0] ?? line, category };
      return spellings.map((spelling): [string, Unit] => [spelling, unit]);
    }),
  ),
);

/** Every single word that occurs in a unit, for mending words that a narrow cell has broken. */
const WORDS: ReadonlySet<string> = new Set([...UNITS.keys()].flatMap((spelling) => spelling.split(/[ /]/)));

/** "Ton CO2eq", "Ton GKG", "Ha sawah": the measure, with what is measured; "Ton per Ha" and "Ton/Ha" are another. */
const KIND_OF_MEASURE = /^(ton|kg|kuintal|ha|hektar|hektare|liter|m3) (?!per\b)[^/]+$/;

const RATE = /(?:^|\s)per\s+[\d.]+|^\/\s*\d|‰/;

/** The beginnings of the words for percent, misspelt ones among them; a form's native formulas ask for the same. */
export const PERCENT_STEMS = ['perse', 'prose', 'prese', 'perce'] as const;
/** The sign first or last, or the very word with what it is of; a name that begins with "Persentase" is no unit. */
const PERCENT = /^\(?%|%\)?$|^(?:persen|prosen|presen|percent|pct)\b(?! tase)/;
/** A unit with what it is of is no longer. */
const LONGEST_PERCENT = 32;

/** "5 % dari" leads to the figure that the share is of. */
const LEADS_ON = /\b(?:dari|atas|untuk|terhadap)$/;

/** What is longer is a sentence, and not worth taking apart. */
const LONGEST_UNIT = 100;

/** The unit that a text names, or `null` when it is none we know: `Persen` and `%` are one unit, `Indeks (Skala 0-100)` is an index. */
export function unitOf(text: string): Unit | null {
  if (text.length > LONGEST_UNIT) return null;
  const key = normalise(text).replace(/\.$/, '');
  if (key === '') return null;
  const known = UNITS.get(key);
  if (known) return known;
  // "% per tahun", "persen penduduk", "% (kumulatif)": of what or how often changes nothing about the scale.
  const isShort = key.length <= LONGEST_PERCENT && !/\d/.test(key);
  if (isShort && PERCENT.test(key) && !LEADS_ON.test(key)) return { name: key, category: 'percent' };
  if (RATE.test(key)) return { name: key, category: 'rate' };
  const outside = key.replace(/\(.*/, '');
  if (outside === '') return unitOf(key.slice(1).replace(/\)$/, ''));
  if (outside !== key) return unitOf(outside);
  return UNITS.get(KIND_OF_MEASURE.exec(key)?.[1] ?? '') ?? null;
}

/** Whether two unit texts mean the same: `org` and `Orang`, `%` and `persen`. Unknown units are compared as texts. */
export function sameUnit(a: string, b: string): boolean {
  const first = unitOf(a);
  const second = unitOf(b);
  return first && second ? first.name === second.name : normalise(a) === normalise(b);
}

export function isPercent(unit: string): boolean {
  return unitOf(unit)?.category === 'percent';
}

/**
 * A unit's text with the words mended that a narrow cell or a PDF has broken (`sertifi kasi`, `UMK M`) and no spaces
 * around slashes. Two pieces are joined when together they are a word of the trade and apart they are not both words
 * (one letter is none), or when the first ends in one of the ligatures that PDF text breaks after.
 */
export function mendUnit(text: string): string {
  const pieces = text
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim()
    .split(' ');
  const mended: string[] = [];
  for (const piece of pieces) {
    const last = mended[mended.length - 1];
    if (last !== undefined && belongTogether(last, piece)) mended[mended.length - 1] = last + piece;
    else mended.push(piece);
  }
  return mended.join(' ');
}

function belongTogether(first: string, second: string): boolean {
  const left = first.slice(first.lastIndexOf('/') + 1).toLowerCase();
  const right = second.split(/[/,;]/)[0]?.toLowerCase() ?? '';
  if (WORDS.has(left + right)) return right.length === 1 || !(WORDS.has(left) && WORDS.has(right));
  return /[a-z](fi|fl|ff)$/.test(left) && /^[a-z]{2,}$/.test(right) && !WORDS.has(left) && !WORDS.has(right);
}
