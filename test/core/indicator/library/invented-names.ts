/**
 * Names as planners might write them, none from a table: in other words, misspelt, or near to a known indicator and something else.
 * A row is `id: name`, with `| unit` where the table says one; of the others only the name.
 */

const rows = (text: string): readonly string[] => text.trim().split('\n');

/** Found outright. */
export const FOUND = rows(`
ipm: Capaian Indeks Pembangunan Manusia Kabupaten Sukamaju
ipm: Indek Pembangunan Manusia
ipm: Nilai indeks pembangunan manusia daerah
uhh: Usia Harapan Hidup (UHH)
hls: Angka Harapan Lama Sekolah
rls: Rerata lama sekolah
p0: Angka Kemiskinan
p0: Tingkat kemiskinan daerah
p0: Prosentase penduduk miskin
p0: Persentase penduduk di bawah garis kemiskinan
miskin-ekstrem: Tingkat kemiskinan ekstrim
jml-miskin: Jumlah penduduk yang miskin
gini: Gini Ratio
gini: Koefisien Gini
gini: Indeks gini kabupaten
tpt: Tingkat penggangguran terbuka
lpe: Pertumbuhan ekonomi daerah
lpe: Laju pertumbuhan ekonomi (LPE)
pdrb-kapita: Produk Domestik Regional Bruto perkapita
inflasi: Tingkat inflasi daerah
ipg: Indeks pembangunan jender
idg: Indeks pemberdayaan jender (IDG)
ntp: Indeks Nilai Tukar Petani
lpp: Tingkat pertumbuhan penduduk
dependency: Dependency ratio
williamson: Indeks ketimpangan Williamson
idsd: Skor indeks daya saing daerah
idi: Indeks demokrasi indonesia provinsi
sakip: Nilai evaluasi akuntabilitas kinerja instansi pemerintah
sakip: Nilai AKIP Pemerintah Kabupaten Sukamaju
predikat-sakip: Predikat akuntabilitas kinerja instansi pemerintah
akip-internal: Nilai SAKIP Dinas Perhubungan
rb: Nilai Reformasi Birokrasi
rb: Nilai indeks RB pemerintah daerah
spbe: Nilai indeks sistem pemerintahan berbasis elektronik
spbe: Nilai SPBE Kota Sukamaju
skm: Nilai survei kepuasan masyarakat | Nilai
skm: Tingkat kepuasan masyarakat | Nilai
skm: Nilai indek kepuasan masyarakat
ipp-layanan: Nilai indeks pelayanan publik
opini: Opini BPK terhadap laporan keuangan daerah
tl-bpk: Persentase rekomendasi BPK yang ditindaklanjuti
mcp: Capaian MCP KPK
ip-asn: Indeks profesionalitas aparatur sipil negara
spip: Level maturitas SPIP
apip: Level kapabilitas APIP
apip: Tingkat kapabilitas aparat pengawasan intern pemerintah
iid: Skor indeks inovasi daerah
ikpa: Nilai IKPA satuan kerja
ikk-kebijakan: Nilai indeks kualitas kebijakan
ukpbj: Tingkat kematangan unit kerja pengadaan barang dan jasa
irh: Nilai indeks reformasi hukum
kemandirian: Tingkat kemandirian keuangan daerah
pajak-realisasi: Persentase realisasi penerimaan pajak daerah
aki: Rasio kematian ibu per 100.000 kelahiran hidup
akb: Angka kematian bayi per 1.000 KH
stunting: Prevalensi balita stunting
stunting: Persentase balita stunting
uhc: Cakupan Universal Health Coverage
tb-sr: Persentase keberhasilan pengobatan TBC
dbd-ir: Incidence rate DBD
dbd-ir: Angka kesakitan demam berdarah dengue
odf: Persentase desa ODF
bor: BOR RSUD
iks: Nilai indeks keluarga sehat
akre-pkm: Persentase puskesmas yang terakreditasi paripurna
amh: Persentase penduduk melek huruf
apm: Angka partisipasi murni SMP/MTs
an-literasi: Persentase siswa yang mencapai kompetensi minimum literasi
an-numerasi: Persentase peserta didik mencapai kompetensi minimum numerasi
guru-s1: Persentase guru yang berkualifikasi S1/D4
ppks: Persentase penyandang masalah kesejahteraan sosial yang tertangani
tfr: Total Fertility Rate
tfr: Angka fertilitas total
unmet: Unmet need KB
mkjp: Persentase peserta KB aktif MKJP
akta-lahir: Cakupan kepemilikan akta kelahiran
desa-mandiri: Persentase desa berstatus mandiri
bumdes: Persentase badan usaha milik desa yang aktif
naker-tempat: Persentase pencari kerja terdaftar yang ditempatkan
ibangga: Nilai indeks pembangunan keluarga (iBangga)
kop-aktif: Prosentase koperasi yang aktif
umkm-naik: Persentase usaha mikro naik kelas
padi-produksi: Produksi padi | Ton
pph: Skor PPH
jalan: Tingkat kemantapan jalan
rlh: Persentase rumah yang layak huni
kumuh: Luas permukiman kumuh
iklh: Nilai indeks kualitas lingkungan hidup
ika: Nilai indeks kualitas air
ikl: Indeks kualitas tutupan lahan
rth: Persentase ruang terbuka hijau (RTH) publik
irbi: Indeks risiko bencana daerah
ikd: Nilai indeks ketahanan daerah
crime-rate: Crime rate
tgm: Nilai tingkat kegemaran membaca
pengawasan-arsip: Nilai hasil pengawasan kearsipan
umum-serapan: Persentase serapan anggaran OPD
p1: Indeks kedalaman kemiskinan (P1)
gini: Rasio gini kabupaten
lpe: Laju pertumbuhan ekonomi daerah
idg: Indek pemberdayaan gender
ipei: Indeks pembangunan ekonomi inklusif daerah
sakip: Nilai akuntabilitas kinerja pemerintah daerah
spbe: Indeks sistem pemerintahan berbasis elektronik (SPBE)
rb: Indeks reformasi birokrasi kabupaten
opini: Opini BPK
ikk-kebijakan: Indeks kualitas kebijakan daerah
itkp: Nilai indeks tata kelola pengadaan
kip: Nilai keterbukaan informasi publik badan publik
mcp: Skor MCP
akb: Angka kematian bayi (AKB) per 1.000 kelahiran hidup
stunting: Prevalensi stunting
asi: Persentase bayi yang mendapat ASI eksklusif
tb-sr: Succes rate TB
uhc: Cakupan kepesertaan JKN
odf: Persentase desa stop BABS
bor: Bed occupancy rate (BOR)
apk: Angka partisipasi kasar SMP
rls-15: Rata-rata lama sekolah penduduk usia 15 tahun ke atas
ipp-pemuda: Nilai indeks pembangunan pemuda
ibangga: Indeks pembangunan keluarga
indeks-desa: Nilai indeks desa
bumdes: Persentase BUMDes yang aktif
produktivitas-naker: Produktivitas tenaga kerja
kewirausahaan: Rasio wirausaha
ikp: Skor indeks ketahanan pangan
rlh: Persentase rumah layak huni
iklh: Indeks kualitas lingkungan hidup kota
sampah-kelola: Persentase sampah yang terkelola
grk-persen: Persentase penurunan emisi gas rumah kaca
iplm: Nilai IPLM
`);

/** Not found, and quietly proposed. */
export const PROPOSED = rows(`
hls: Harapan lamanya sekolah
jml-miskin: Banyaknya penduduk miskin
tpt: Persentase pengangguran terbuka
tpak: Persentase partisipasi angkatan kerja
tkk: Persentase kesempatan kerja
lpe: Persentase pertumbuhan ekonomi
tl-bpk: Persentase penyelesaian tindak lanjut rekomendasi hasil pemeriksaan BPK
spi: Nilai survei penilaian integritas
spip: Nilai maturitas penyelenggaraan SPIP terintegrasi
ombudsman: Nilai kepatuhan terhadap standar pelayanan publik
pad-kontribusi: Kontribusi PAD terhadap total pendapatan daerah
pad: Realisasi pendapatan asli daerah | Rp
belanja-pegawai: Proporsi belanja pegawai terhadap total belanja
stunting: Prevalensi stunting balita (pendek dan sangat pendek)
wasting: Prevalensi balita wasting
anemia: Persentase ibu hamil yang menderita anemia
asi: Cakupan pemberian ASI eksklusif
idl: Cakupan imunisasi dasar lengkap pada bayi
pf: Cakupan persalinan di fasilitas kesehatan
api-malaria: Annual parasite incidence malaria
guru-sertifikat: Persentase guru yang telah bersertifikat pendidik
iku-ptn-1: Persentase lulusan yang berhasil mendapatkan pekerjaan, melanjutkan studi, atau menjadi wiraswasta
iku-ptn-7: Persentase mata kuliah yang menggunakan metode pemecahan kasus atau proyek kelompok
akre-pt: Peringkat akreditasi institusi perguruan tinggi
paud-56: Partisipasi anak usia 5-6 tahun dalam PAUD
ppks: Persentase pemerlu pelayanan kesejahteraan sosial yang ditangani
mcpr: Persentase pemakaian kontrasepsi modern
akta-lahir: Persentase anak usia 0-18 tahun yang memiliki akte kelahiran
jml-desa-mandiri: Jumlah desa dengan status mandiri
kop-sehat: Persentase koperasi simpan pinjam berpredikat sehat
lama-tinggal: Lama tinggal wisatawan
pph: Skor pola pangan harapan konsumsi
jembatan: Persentase jembatan kondisi baik
irigasi: Persentase jaringan irigasi kondisi baik
air-minum: Persentase rumah tangga yang memiliki akses air minum layak
air-minum: Cakupan akses air minum layak
sanitasi: Akses sanitasi layak rumah tangga
sanitasi-aman: Persentase rumah tangga berakses sanitasi aman
rtrw: Persentase kesesuaian pemanfaatan ruang terhadap RTRW
nrw: Persentase kehilangan air
sampah-tangan: Persentase sampah yang ditangani
partisipasi-pemilih: Persentase partisipasi pemilih
tgm: Indeks kegemaran membaca masyarakat
umum-sop: Persentase pelayanan yang sesuai SOP
umum-musrenbang: Persentase usulan musrenbang yang diakomodir
umum-aduan: Persentase aduan masyarakat yang ditindaklanjuti
tpt: Angka pengangguran terbuka (TPT)
pdrb-kapita: PDRB perkapita (ADHB)
belanja-pegawai: Rasio belanja pegawai terhadap APBD
bblr: Persentase bayi berat lahir rendah
k4: Cakupan K4 ibu hamil
guru-s1: Persentase guru dengan kualifikasi S1/D-IV
unmet: Persentase unmet need
investasi: Nilai investasi PMA dan PMDN | Rp
tph: Tingkat hunian kamar hotel
jalan: Persentase jalan mantap
jembatan: Persentase jembatan yang berkondisi baik
rtlh-tangani: Persentase RTLH yang tertangani
crime-clear: Persentase penyelesaian kasus tindak pidana
umum-rup: Persentase RUP yang diumumkan di SIRUP
umum-fisik: Realisasi fisik kegiatan | %
`);

/** Too far from every wording: nothing is said of them, which costs a hint and misleads nobody. */
export const QUIET = rows(`
uhh: Harapan hidup penduduk ketika lahir
rls: Rata-rata lamanya bersekolah
inflasi: Angka inflasi
ikg: Indeks ketidaksetaraan gender
dependency: Angka beban ketergantungan penduduk
kebahagiaan: Indeks kebahagian masyarakat
sakip: Hasil evaluasi SAKIP oleh Kementerian PANRB
akip-internal: Nilai hasil evaluasi AKIP perangkat daerah oleh Inspektorat
opini: Opini BPK RI atas LKPD
tl-apip: Persentase rekomendasi APIP yang ditindaklanjuti
merit: Nilai penerapan sistem merit ASN
ip-asn: Indeks profesionalisme ASN
pdn: Persentase belanja produk dalam negeri
itkp: Indeks tata kelola pengadaan barang/jasa
lhkpn: Persentase kepatuhan penyampaian LHKPN
zi: Persentase unit kerja yang meraih predikat WBK/WBBM
pad-kontribusi: Proporsi pendapatan asli daerah terhadap pendapatan daerah
pad-tumbuh: Pertumbuhan pendapatan asli daerah
penyerapan: Persentase penyerapan belanja
silpa: Sisa lebih perhitungan anggaran
asi: Persentase bayi usia kurang dari 6 bulan mendapat ASI ekslusif
uhc: Persentase penduduk yang menjadi peserta JKN
phbs: Persentase rumah tangga berperilaku hidup bersih dan sehat
spm-odgj: Persentase pelayanan kesehatan orang dengan gangguan jiwa berat
bor: Tingkat hunian tempat tidur rumah sakit
putus-sekolah: Persentase siswa putus sekolah
cagar: Persentase benda, situs, dan kawasan cagar budaya yang dilestarikan
kla-predikat: Predikat KLA
kawin-anak: Persentase perkawinan usia anak
ktp: Persentase penduduk yang memiliki KTP elektronik
kia-kartu: Persentase anak yang memiliki kartu identitas anak
investasi: Jumlah realisasi investasi (PMA/PMDN) | Rp
kontr-tani: Kontribusi sektor pertanian, kehutanan, dan perikanan terhadap PDRB
wisatawan: Jumlah wisatawan yang berkunjung
padi-produktivitas: Produktivitas tanaman padi
ikan-konsumsi: Tingkat konsumsi ikan per kapita
jalan: Persentase panjang jalan kabupaten dalam kondisi mantap
sampah-kurang: Tingkat pengurangan sampah
pn-tepat: Persentase perkara yang diputus tepat waktu
umum-kompetensi: Persentase ASN yang mengikuti pengembangan kompetensi
umum-rekom-lhe: Persentase rekomendasi hasil evaluasi AKIP yang ditindaklanjuti
umum-temuan-tl: Persentase temuan hasil pemeriksaan yang ditindaklanjuti
umum-info-publik: Persentase permohonan informasi publik yang dilayani
ipm: IPM Kabupaten Harapan Jaya
tl-apip: Persentase tindak lanjut rekomendasi APIP
merit: Nilai sistem merit dalam manajemen ASN
kemandirian: Rasio kemandirian daerah
akaba: Angka kematian anak balita
alos: Rata-rata lama rawat inap (AvLOS)
melanjutkan: Angka melanjutkan sekolah
akre-sekolah: Persentase sekolah terakreditasi minimal B
kla: Nilai kabupaten layak anak
ktp: Cakupan kepemilikan KTP elektronik
kia-kartu: Cakupan kepemilikan KIA anak
umkm-naik: Persentase UMKM naik kelas
wisatawan-tumbuh: Pertumbuhan jumlah kunjungan wisatawan
damkar-menit: Rata-rata waktu tanggap kebakaran
umum-sla: Persentase layanan selesai tepat waktu
`);

/** Near to a row by their words, and another indicator. */
export const OTHERS = rows(`
Indeks Pembangunan Manusia Perempuan
Peringkat Indeks Pembangunan Manusia
Selisih IPM dengan provinsi
Persentase kenaikan IPM
Umur harapan hidup sehat
Umur harapan hidup lansia
Rata-rata lama sekolah perempuan
Rata-rata lama studi mahasiswa
Persentase penduduk miskin perdesaan
Persentase rumah tangga miskin
Persentase penurunan penduduk miskin
Persentase penduduk rentan miskin
Jumlah penduduk miskin ekstrem
Jumlah rumah tangga miskin
Gini rasio kepemilikan lahan
Tingkat pengangguran terbuka lulusan SMK
Tingkat pengangguran terdidik
Tingkat setengah pengangguran
Jumlah pengangguran terbuka
Tingkat partisipasi angkatan kerja perempuan
Laju pertumbuhan ekonomi kreatif
Laju pertumbuhan ekonomi sektor pertanian
PDRB sektor perdagangan
Inflasi kelompok bahan makanan
Inflasi inti
Indeks kesetaraan gender
Nilai tukar petani hortikultura
Nilai tukar rupiah
Laju pertumbuhan penduduk miskin
Kepadatan bangunan permukiman
Rasio ketergantungan lansia
Indeks kebahagiaan pegawai
Indeks daya saing pariwisata
Indeks pembangunan teknologi pertanian
Nilai SAKIP komponen perencanaan kinerja
Persentase perangkat daerah dengan nilai SAKIP minimal B
Jumlah perangkat daerah berpredikat SAKIP A
Persentase kenaikan nilai SAKIP
Persentase rencana aksi reformasi birokrasi yang terlaksana
Nilai reformasi birokrasi tematik
Indeks SPBE domain layanan
Jumlah aplikasi SPBE
Indeks kepuasan mahasiswa
Indeks kepuasan jemaah haji
Jumlah responden survei kepuasan masyarakat
Persentase unit layanan yang melaksanakan survei kepuasan masyarakat
Persentase perangkat daerah dengan indeks pelayanan publik kategori A
Persentase temuan BPK yang berulang
Nilai temuan BPK
Jumlah rekomendasi BPK
Opini pengawasan Ombudsman
Nilai MCP area perizinan
Indeks profesionalitas guru
Indeks profesionalitas ASN dimensi kompetensi
Nilai maturitas SPIP unsur lingkungan pengendalian
Persentase perangkat daerah dengan SPIP level 3
Persentase auditor APIP bersertifikat
Indeks inovasi desa
Indeks inovasi global
Jumlah inovasi daerah
Indeks kualitas pelayanan kesehatan
Nilai kinerja pegawai
Persentase belanja produk usaha mikro dan kecil
Tingkat kepatuhan pelaporan LHKASN
Tingkat kepatuhan pelaporan gratifikasi
Indeks pembangunan hukum
Indeks literasi keuangan
Indeks inklusi keuangan
Indeks keamanan pangan
Indeks keterbukaan anggaran
Persentase PAD dari retribusi
Rasio kemandirian pangan
Rasio kemandirian desa
Persentase realisasi retribusi daerah
Persentase pertumbuhan pajak daerah
Persentase realisasi belanja modal
Persentase belanja modal terhadap APBD
Persentase realisasi dana desa
Persentase aset desa yang tersertifikat
Rasio utang daerah terhadap PDRB
Angka kematian kasar
Jumlah kematian bayi
Jumlah balita stunting
Prevalensi stunting pada baduta
Persentase penurunan stunting
Persentase desa bebas stunting
Persentase ibu hamil KEK
Persentase remaja putri anemia
Persentase ibu hamil mendapat tablet tambah darah
Persentase bayi mendapat inisiasi menyusu dini
Cakupan imunisasi lanjutan baduta
Persentase persalinan oleh tenaga kesehatan
Angka keberhasilan pengobatan malaria
Angka penemuan kasus kusta
Angka kesakitan diare
Case fatality rate campak
Persentase ODHIV yang mengetahui status
Persentase penderita hipertensi terkendali
Prevalensi hipertensi
Prevalensi obesitas pada balita
Persentase sekolah ber-PHBS
Persentase puskesmas terakreditasi utama
Persentase klinik terakreditasi
Waktu tunggu operasi elektif
Waktu tunggu pelayanan resep obat jadi
Rasio dokter gigi per satuan penduduk
Rasio bidan per satuan penduduk
Persentase ketersediaan vaksin di puskesmas
Angka melek aksara Al-Quran
Persentase guru bersertifikat kompetensi keahlian
Rasio siswa per rombongan belajar
Persentase SMP terakreditasi A
Persentase laboratorium dalam kondisi baik
Persentase mahasiswa yang lulus tepat waktu
Persentase dosen berkualifikasi S3
Persentase program studi terakreditasi unggul
Jumlah medali emas
Angka putus kuliah
Persentase cagar budaya yang ditetapkan
Persentase lansia terlantar yang ditangani
Persentase potensi sumber kesejahteraan sosial yang aktif
Persentase perkawinan anak yang dicegah
Jumlah kasus kekerasan terhadap anak
Persentase keterlibatan perempuan di lembaga eksekutif
Persentase peserta KB aktif
Persentase peserta KB pria
Median usia kawin pertama laki-laki
Persentase kepemilikan akta kematian
Persentase kepemilikan kartu keluarga
Jumlah desa maju
Persentase desa berkembang
Persentase desa wisata mandiri
Jumlah BUM Desa
Persentase pencari kerja yang dilatih
Jumlah zakat yang terkumpul
Jumlah koperasi aktif
Persentase UMKM yang mengakses kredit
Jumlah usaha mikro yang naik kelas
Persentase kontribusi UMKM terhadap ekspor
Kontribusi sektor pertambangan terhadap PDRB
Kontribusi sektor pertanian terhadap penyerapan tenaga kerja
Nilai impor
Rata-rata pengeluaran rumah tangga
Tingkat hunian rusunawa
Produktivitas jagung
Luas panen padi
Jumlah produksi telur
Angka konsumsi daging
Nilai produksi perikanan | Rp
Indeks ketahanan energi
Indeks ketahanan keluarga
Panjang jalan dalam kondisi mantap | Km
Persentase trotoar dalam kondisi baik
Persentase drainase dalam kondisi baik
Persentase rumah tangga dengan akses air minum aman
Jumlah kawasan kumuh
Persentase penurunan luas kawasan kumuh
Jumlah korban meninggal akibat kecelakaan lalu lintas
Persentase kapal yang laik laut
Persentase sekolah terhubung internet
Indeks kualitas udara dalam ruang
Indeks standar pencemar udara
Indeks kualitas air tanah
Persentase sampah plastik yang didaur ulang
Persentase penanganan limbah B3
Indeks ketahanan desa
Jumlah kejadian bencana
Waktu tanggap ambulans
Jumlah pelanggaran perda
Persentase penyelesaian tindak pidana korupsi
Tingkat partisipasi pemilih perempuan
Persentase perkara perceraian yang berhasil dimediasi
Nilai pengawasan melekat
Tingkat kegemaran berolahraga masyarakat
Jumlah pegawai yang mengikuti pengembangan kompetensi
Persentase jabatan fungsional yang terisi
Persentase kehadiran peserta rapat
Persentase pengaduan konsumen yang diselesaikan
Indeks pembangunan manusia berbasis kabupaten tertinggal
Kesenjangan IPM laki-laki dan perempuan
Persentase penganggur usia muda
Persentase penduduk miskin perempuan
Indeks kemiskinan multidimensi
Rasio gini perkotaan
Pertumbuhan ekonomi hijau
Pengeluaran per kapita makanan
Nilai tukar petani perkebunan rakyat
Laju inflasi pangan olahan
Rasio jenis kelamin penduduk
Indeks pembangunan literasi digital
Nilai SAKIP provinsi terbaik
Persentase OPD yang menyusun laporan SAKIP tepat waktu
Jumlah agen perubahan reformasi birokrasi
Indeks kematangan arsitektur SPBE
Jumlah pengaduan masyarakat yang masuk
Indeks kepuasan layanan haji
Persentase rekomendasi Ombudsman yang dilaksanakan
Peringkat keterbukaan informasi publik
Jumlah ASN yang melanggar disiplin
Indeks persepsi maladministrasi
Persentase unit kerja pengadaan yang terstandarisasi
Rasio kemandirian koperasi
Persentase belanja bantuan sosial terhadap APBD
Nilai piutang pajak daerah
Jumlah wajib pajak baru
Angka kematian pasien di IGD
Jumlah kasus gizi buruk
Persentase balita ditimbang
Persentase ibu hamil risiko tinggi
Persentase imunisasi HPV
Cakupan penemuan kasus hipertensi
Angka bebas jentik
Persentase apotek yang memenuhi standar
Rata-rata lama rawat jalan
Rasio perawat per satuan penduduk
Angka partisipasi kuliah perempuan
Rata-rata nilai ujian sekolah
Persentase guru penggerak
Rasio buku per murid
Persentase ruang kelas rusak berat
Jumlah cagar budaya
Indeks pembangunan kepariwisataan
Persentase panti sosial terakreditasi
Jumlah forum anak
Persentase perempuan kepala keluarga yang dibina
Jumlah akseptor KB baru
Jumlah akta kelahiran yang diterbitkan
Persentase desa dengan APBDes tepat waktu
Nilai omzet BUM Desa
Jumlah koperasi sehat
Jumlah pelaku ekonomi kreatif
Nilai investasi per tenaga kerja
Kontribusi sektor konstruksi terhadap PDRB
Tingkat hunian kios pasar
Populasi ayam buras
Jumlah kapal perikanan
Persentase jalan lingkungan kondisi baik
Persentase rumah susun terhuni
Jumlah rumah layak huni yang dibangun
Indeks kualitas sungai
Luas ruang terbuka hijau | Ha
Jumlah bank sampah aktif
Persentase limbah medis terkelola
Indeks kesiapsiagaan bencana sekolah
Jumlah pos pemadam kebakaran
Jumlah perkara yang dimediasi
Persentase arsip vital terlindungi
Jumlah judul buku perpustakaan
`);
