/**
 * Words that tell apart indicators that are otherwise named alike: the figure is kept for each of them, so that one is never the
 * other under a new name. A row holds words of which each excludes the others; `|` joins those that mean the same.
 * Source: the key indicators of the affairs of government (Permendagri 86/2017), minimum services (PP 2/2018), steps of schooling
 * (UU 20/2003), ages in health statistics (Kemenkes), statuses of villages (Permendesa 2/2016).
 */
export const TELLING_APART: readonly string[] = [
  'paud|tk|ra sd|mi smp|mts sma|smk|ma',
  'bayi balita ibu neonatal|neonatus remaja lansia',
  'laki perempuan|wanita',
  'guru|pendidik siswa|murid sekolah',
  'dokter bidan perawat',
  'tuberkulosis|tb|tbc hiv|aids|odha|odhiv malaria dbd kusta diare pneumonia hepatitis hipertensi diabetes',
  'udara air lahan',
  'jalan jembatan irigasi drainase',
  'padi jagung kedelai cabai bawang kopi kakao karet sawit',
  'sapi kambing ayam kerbau domba',
  'daging telur susu',
  'tangkap budidaya',
  'ekspor impor',
  'koperasi umkm|ukm',
  'pertanian industri perdagangan pariwisata perikanan peternakan perkebunan',
  'pengurangan|terkurangi penanganan|tertangani',
  'mandiri maju berkembang tertinggal',
  'pns pppk|p3k',
  'domestik|nusantara mancanegara',
  'pma pmdn',
  'ringan sedang berat',
  'perencanaan penganggaran pengawasan',
  'ktp|ktp-el kia akta|akte',
  'pendapatan belanja',
  'sakip lppd spbe spip',
  'masuk keluar',
  'pajak retribusi',
  'murni|apm kasar|apk',
  'putus melanjutkan',
  'produksi produktivitas konsumsi',
  'kelahiran kematian',
  'bpk apip',
  'perkotaan perdesaan|pedesaan',
];
