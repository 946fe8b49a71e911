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
  // universities, hospitals, courts, companies
  'perguruan mahasiswa lulusan penelitian pengabdian publikasi internasional nasional akreditasi terakreditasi fasilitas laboratorium pembelajaran',
  'kurikulum beasiswa kepemimpinan kompetensi pekerjaan penerimaan pengeluaran penilaian responden penyakit ketepatan kecepatan keterlambatan',
  'penyelesaian pemeriksaan penindakan kriminalitas persidangan perkara putusan pengadilan tersangka penjualan keuntungan pelanggan pemasaran',
  'konstruksi persediaan piutang perolehan pengukuran sebagian kehadiran kedisiplinan pengembalian pengumuman pemenuhan penyerapan keberhasilan',
  'ketercapaian keterbukaan kesesuaian kelengkapan kelulusan keaktifan kelancaran kebersihan keindahan keamanan kenyamanan kesadaran',
] as const;

export const TRADE_WORDS: ReadonlySet<string> = new Set(LISTS.flatMap((line) => line.split(' ')));

/**
 * Words that one letter (missing, too many, another, or two swapped) tells from a trade word, and that must never be taken for a slip.
 * Source: all such texts around the trade words that the Indonesian spelling dictionary of Debian (hunspell-id) accepts.
 */
export const INNOCENT_NEIGHBOURS: ReadonlySet<string> = new Set(
  (
    'anggapan angguran angkatan bagikan belanda belanga belanya berembang berkarangnya berkuranginya berkurungnya cakapan canaian cukupan ' +
    'distabilitas evakuasi hadapan harapkan harawan indekos indicator international iritasi jambatan jembaan kapasitans kawakan kawalan ' +
    'kawanan keakanan kebabaran kebanggaan kebuasan kebuntungan kecacatan kecekatan kehujanan keimanan kejatuhan kejuangan kelarutan ' +
    'keluangan keluasan kelucahan kelumrahan kelurusan kemahiran kemulusan kemurahan kenangan kentungan kepakaran kepangan kepatutan ' +
    'kepindahan kepualan kepulasan kerumunan kesabaran kesadahan kesamaran kesebatan keserangan kesesatan ketahiran ketegangan ketempatan ' +
    'ketenangan ketentraman ketuangan ketuhanan ketulusan keusangan kewangsaan kolektivitas konstriksi konsulen kooperasi layangan ' +
    'lengkungan liberasi luluhan melengah menambuhkan menegah meneral mengembangan mengembungkan mengimbangkan menguatinya ' +
    'meningratkan menongkat menongkatkan menongkatnya menubuhkan menumbuhan menumbukan menumbukkan menurunan menuruninya menuruskan ' +
    'menurutkan menurutnya menyingkat menyingkatkan menyingkatnya musyarakat national pecaturan pecundang pedagangan pedesaan pegadai ' +
    'pekerjakan pelaksanakan pelaporkan pelayangan pelayaran pelindungan peluasan pemantauan pemaparan pemasakan pembaikan pembangunkan ' +
    'pemelajaran pemeragaan pemerahan pemilihan pemukiman pemuliaan pemutihan penajaan penajaman penalaan penamaan penandang penangasan ' +
    'penapaian penasaran penatapan penataran pencacatan pencanaian pencatatkan pencatutan pencegatan pencemarkan pencepatan pencerahan ' +
    'pencerapan pencukuran pendaduk pendagangan pendapatkan pendaratan pendataan pendirikan pendudukinya penegahan penempaan penerapan ' +
    'penetapkan penetasan pengabaian pengabuan pengacuan pengadaban pengadakan pengadukan pengadun pengadunan pengajuan pengakuan ' +
    'pengalasan penganggukan pengangsuran pengarangan pengasapan pengawakan pengawalan pengayaan pengelasan pengempangan pengendalikan ' +
    'pengimbangan penguangan penguapan penguaran penguatkan penguburan pengukiran pengukuhan pengukupan pengulangan penguluran pengurungan ' +
    'peniadaan penilasan penindasan penjelaskan penjerapan penurutan penyabit penyakat penyedapan penyekapan penyerahan penyergapan ' +
    'penyerkapan penyesapan penyetrapan penyidikan penyingkatan penyuguhan penyuruhan penyusuan penyusulan penyusupan penyusuran penyusutan ' +
    'peratusan perbankan perbolehan perburuan percandian percaturan perdayangan perempatan perencanakan perendangan pergurauan perikatan ' +
    'periklanan perindang peringkat perkasa perkataan permandian perputaran persekolahan persendian persilangan persumpahan pertalian ' +
    'pertanaman pertepatan pertolehan pertubuhan peruasan perubahan perudang perulasan perunding perundingan perundungan perwara pesantapan ' +
    'pintang presentil provisi putuskan samaran sarjana sasakan sebagikan sekotah selagian seolah sepagian sesaran sunting tabunan tahanan ' +
    'tanamkan tercintanya terenak tergapainya terjalanya terjalinnya terkenalinya terpenuhnya tersujud tersusulnya tongkat tubuhnya ' +
    'tumbuhinya tumbuknya undangkan unggunan ungkulan wiladah ' +
    // As the law of the land (UUPA, PP 24/1997) writes it.
    'sertipikat sertipikasi bersertipikat'
  ).split(' '),
);
