/**
 * How the names of government offices and regions begin, as they stand in titles and letterheads.
 * Source: the kinds of regional offices in PP 18/2016 (arts. 5, 29), of regions in UU 23/2014 (art. 2), and of central bodies in UU 39/2008.
 */

/** An office of a region or of the centre. */
export const OFFICE_WORDS: readonly string[] = [
  'dinas',
  'badan',
  'inspektorat',
  'sekretariat',
  'kecamatan',
  'distrik',
  'kelurahan',
  'satuan polisi pamong praja',
  'rumah sakit',
  'rsud',
  'puskesmas',
  'biro',
  'kantor',
  'kementerian',
  'direktorat jenderal',
  'unit pelaksana teknis',
];

/** A whole region; said where no office is. */
export const REGION_WORDS: readonly string[] = ['pemerintah', 'provinsi', 'kabupaten', 'kota'];

/** Other places, and how tables shorten them: what figures of a region are broken down by. */
export const PLACE_WORDS: readonly string[] = [
  'kec',
  'kel',
  'kab',
  'prov',
  'desa',
  'kampung',
  'nagari',
  'gampong',
  'dusun',
  'wilayah',
  'cabang',
  'upt',
  'uptd',
];

/** Labels behind which the office is named. */
export const OFFICE_LABELS: readonly string[] = [
  'perangkat daerah',
  'organisasi perangkat daerah',
  'opd',
  'skpd',
  'satuan kerja',
  'unit kerja',
  'unit organisasi',
  'instansi',
];

/** Where the name of an office ends in a title: what follows is the time that the table speaks of. */
export const AFTER_OFFICE: readonly string[] = ['tahun', 'periode', 'triwulan', 'semester', 'bulan', 'ta'];
