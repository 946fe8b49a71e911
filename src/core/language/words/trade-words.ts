/**
 * Words that fill the tables of Indonesian agencies, spelt right. Used to recognise a word that a narrow cell has broken
 * ("Persen tase") and, for the long ones, a slip of one letter ("Prrgram").
 * Source: names of government affairs and offices (UU 23/2014, annex), the standard forms, and published IKU tables; spelling by KBBI.
 */
const LISTS = [
  // measures and the form
  'persentase persen indeks jumlah tingkat nilai rasio angka cakupan proporsi prevalensi persentil frekuensi volume capaian',
  'indikator kinerja utama sasaran strategis tujuan target realisasi pencapaian satuan formulasi perhitungan penjelasan keterangan sumber penanggung',
  'triwulan semester tahunan kondisi predikat kategori polaritas kumulatif persentasenya sertifikasi sertifikat bersertifikat',
  // change
  'meningkat meningkatnya meningkatkan peningkatan terwujud terwujudnya mewujudkan perwujudan menurun menurunnya menurunkan penurunan bertambahnya berkurangnya',
  'berkembangnya berkembang mengembangkan pengembangan penguatan menguatnya memperkuat pertumbuhan tumbuhnya menumbuhkan menumbuhkembangkan terlaksananya',
  'terselenggaranya tersedianya tercapainya terpenuhinya terjaminnya terjaganya terkendalinya optimalisasi optimalnya percepatan perluasan pemerataan',
  'pemantapan mantapnya terciptanya terbangunnya terkelolanya tersusunnya tertanganinya pengurangan perbaikan pemulihan pencegahan penanggulangan',
  // government
  'pemerintah pemerintahan daerah provinsi kabupaten kota kecamatan kelurahan desa perdesaan perkotaan perangkat organisasi instansi lembaga kelembagaan',
  'kementerian dinas badan inspektorat sekretariat bidang bagian seksi subbagian bupati gubernur walikota camat lurah aparatur aparat pegawai kepegawaian',
  'birokrasi reformasi akuntabilitas akuntabel transparansi administrasi kearsipan arsip perencanaan penganggaran pelaporan evaluasi pengawasan pengendalian',
  'pembinaan koordinasi fasilitasi penyelenggaraan pelaksanaan pengelolaan penatausahaan pelayanan layanan publik pengaduan kepuasan masyarakat kemasyarakatan',
  'keuangan anggaran pendapatan belanja retribusi pajak aset barang milik pengadaan kapabilitas maturitas kepatuhan kapasitas kompetensi profesionalitas',
  'dokumen program kegiatan subkegiatan kebijakan regulasi peraturan perundangan perundang undangan legislasi keputusan penetapan penyusunan rekomendasi',
  // economy
  'koperasi usaha mikro kecil menengah wirausaha kewirausahaan wirausahawan perdagangan perindustrian industri ekspor impor investasi penanaman modal',
  'perizinan produksi produktivitas produk unggulan komoditas pasar distribusi konsumen ketersediaan perekonomian ekonomi pariwisata wisatawan kunjungan',
  'pertanian perkebunan peternakan perikanan kelautan kehutanan pangan ketahanan tanaman hortikultura penyuluhan nelayan petani ternak pengolahan',
  'ketenagakerjaan tenaga kerja pengangguran transmigrasi pelatihan penempatan keterampilan upah',
  // people
  'pendidikan sekolah siswa peserta didik kesehatan penduduk kependudukan pencatatan sipil kelahiran kematian harapan hidup gizi stunting imunisasi',
  'puskesmas kesejahteraan sosial kemiskinan miskin penyandang disabilitas perlindungan perempuan pemberdayaan anak keluarga berencana pemuda kepemudaan',
  'olahraga kebudayaan budaya perpustakaan literasi keolahragaan ketenteraman ketertiban kebakaran bencana kebencanaan penanganan kesiapsiagaan mitigasi',
  'kerukunan kebangsaan politik ketahanan partisipasi pembangunan manusia kualitas kuantitas berkualitas kemampuan berkelanjutan',
  // things
  'infrastruktur prasarana sarana jalan jembatan irigasi drainase permukiman perumahan kumuh sanitasi persampahan sampah lingkungan pencemaran',
  'perhubungan transportasi angkutan terminal keselamatan komunikasi informatika informasi teknologi statistik persandian digital elektronik aplikasi',
  'pertanahan ruang penataan konektivitas aksesibilitas aktivitas efektivitas efisiensi konservasi rehabilitasi pemeliharaan pembangunan pemanfaatan',
  'kependudukan sumber daya mineral energi listrik kelistrikan air bersih minum limbah emisi wilayah kawasan pertumbuhan penduduknya',
] as const;

export const TRADE_WORDS: ReadonlySet<string> = new Set(LISTS.flatMap((line) => line.split(' ')));

/**
 * Words that one letter (missing, too many, or two swapped) tells from a trade word, and that must never be taken for a slip.
 * Source: all such texts around the trade words that the Indonesian spelling dictionary of Debian (hunspell-id) accepts.
 */
export const INNOCENT_NEIGHBOURS: ReadonlySet<string> = new Set(
  (
    'indekos menyingkat menyingkatnya menyingkatkan penyingkatan pertubuhan menubuhkan menumbukan terpenuhnya kelumrahan pedesaan bagikan ' +
    'pelayangan layangan kepulasan kejuangan keluangan keusangan kooperasi pedagangan periklanan kelarutan pelindungan sarjana pemukiman ' +
    'pendataan penataran penempaan pengadukan ketentraman persekolahan sunting seolah terenak pencemarkan ' +
    'penegahan menegah percaturan provisi kapasitans peluasan peruasan tanamkan undangkan berembang'
  ).split(' '),
);
