/**
 * What a high-level result lives on: the fields of government whose work moves it.
 * Source: how the composite figures are made (BPS: IPM of health, schooling and spending; KLHK: IKLH of water, air and land;
 * PermenPANRB 26/2020: the components of bureaucratic reform; PermenPANRB 88/2021: SAKIP), and the plans of regions (Permendagri 86/2017).
 */

/** Words of the result, and the fields (see `RELATED_WORDS`) that serve it. */
export type ServedBy = readonly [result: string, fields: string];

export const SERVED_BY: readonly ServedBy[] = [
  [
    'ipm, indeks pembangunan manusia, pembangunan manusia, kualitas sdm',
    'pendidikan, kesehatan, ekonomi makro, perempuan anak',
  ],
  ['harapan hidup, derajat kesehatan', 'kesehatan, sanitasi'],
  ['kemiskinan, penduduk miskin, miskin', 'sosial, tenaga kerja, koperasi, permukiman, pertanian, desa, kesehatan'],
  ['ketimpangan, gini, indeks gini', 'sosial, koperasi, tenaga kerja, desa'],
  ['pengangguran, tingkat pengangguran terbuka, tpt', 'tenaga kerja, investasi, industri, koperasi'],
  [
    'pertumbuhan ekonomi, laju pertumbuhan ekonomi, lpe, pdrb, pendapatan per kapita, perekonomian',
    'pertanian, perikanan, industri, perdagangan, investasi, koperasi, pariwisata, perizinan, energi',
  ],
  ['daya saing', 'investasi, industri, perdagangan, pariwisata, penelitian, koperasi'],
  ['inflasi', 'perdagangan, pangan, ekonomi makro'],
  ['nilai tukar petani, ntp, pendapatan petani', 'pertanian, pangan, air'],
  ['nilai tukar nelayan, ntn', 'perikanan'],
  ['ketahanan pangan, pangan harapan', 'pangan, pertanian, perikanan'],
  ['kualitas lingkungan hidup, iklh, lingkungan hidup', 'lingkungan, kehutanan, sanitasi, ruang'],
  ['risiko bencana, ketahanan bencana, ketahanan daerah', 'bencana, ruang, lingkungan'],
  ['infrastruktur, konektivitas, kemantapan', 'jalan, perhubungan, air, permukiman, ruang'],
  ['rumah layak huni, permukiman, kumuh', 'permukiman, sanitasi, air'],
  [
    'reformasi birokrasi, tata kelola pemerintahan, birokrasi, good governance',
    'kinerja, pengawasan, keuangan, kepegawaian, organisasi, pelayanan, informatika, hukum, pengadaan, kearsipan, perencanaan, aset',
  ],
  ['sakip, akuntabilitas kinerja, akip, akuntabilitas', 'kinerja, perencanaan, sekretariat, keuangan, pengawasan'],
  ['opini bpk, laporan keuangan, opini', 'keuangan, aset, pengawasan, pendapatan'],
  ['kepuasan masyarakat, ikm, pelayanan publik', 'pelayanan, perizinan, dukcapil, organisasi, kecamatan, informatika'],
  ['spbe, pemerintahan berbasis elektronik, pemerintah digital', 'informatika, statistik'],
  ['sistem merit, profesionalitas asn', 'kepegawaian'],
  ['kemandirian keuangan, kemandirian fiskal, pad', 'pendapatan, aset, keuangan'],
  ['lppd, penyelenggaraan pemerintahan daerah', 'kinerja, organisasi, kecamatan, perencanaan'],
  ['pembangunan gender, pemberdayaan gender, ketimpangan gender', 'perempuan anak, keluarga'],
  ['kerukunan umat beragama, kerukunan', 'agama, politik, ketertiban'],
  ['keamanan, kondusif, kriminalitas', 'ketertiban, politik, keamanan, bencana'],
  ['desa membangun, idm, desa mandiri', 'desa, keluarga, kecamatan'],
  ['pembangunan pemuda, pembangunan olahraga', 'pemuda'],
  ['pembangunan kebudayaan', 'budaya, agama'],
  ['pembangunan keluarga, laju pertumbuhan penduduk', 'keluarga, dukcapil'],
  ['pembangunan literasi masyarakat, literasi', 'perpustakaan, pendidikan'],
];
