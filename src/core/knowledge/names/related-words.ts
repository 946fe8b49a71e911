/**
 * Words of the trade that speak of one object, by the field of government they belong to: two indicators without a word in common
 * may still mean the same thing ("Angka Kematian Ibu", "Persentase persalinan di fasilitas kesehatan").
 * Source: the affairs of government and their division (UU 23/2014, annex), the names of programs and activities (Permendagri
 * 90/2019), the key indicators of each affair (Permendagri 86/2017, IKK), BPS's system of indicators, and the offices' own wording.
 */

/** One object of a field: its words, comma between them; an entry may be several words long. */
export type RelatedWords = readonly [field: string, words: string];

export const RELATED_WORDS: readonly RelatedWords[] = [
  // Pendidikan
  [
    'pendidikan',
    'sekolah, satuan pendidikan, kelas, usb, ruang kelas, rombongan belajar, jenjang, sd, smp, sma, smk, mi, mts, tk, slb, madrasah, ibtidaiyah, tsanawiyah, aliyah',
  ],
  [
    'pendidikan',
    'guru, pendidik, tenaga kependidikan, ptk, kepala sekolah, pengawas sekolah, plpg, mgmp, kkg, sertifikat pendidik, pengajar, dosen, doktor, studi lanjut, guru besar, profesor, lektor',
  ],
  ['pendidikan', 'siswa, murid, peserta didik, pelajar, mahasiswa, santri, anak didik'],
  [
    'pendidikan',
    'angka partisipasi, apk, apm, aps, partisipasi kasar, partisipasi murni, partisipasi sekolah, putus sekolah, melanjutkan, lama sekolah, rls, hls, akses pendidikan, tidak sekolah, wajib belajar',
  ],
  [
    'pendidikan',
    'mutu pendidikan, kualitas pendidikan, akreditasi sekolah, literasi, numerasi, rapor pendidikan, ujian nasional, un, uji kompetensi guru, standar nasional pendidikan, kurikulum, karakter, iklim belajar',
  ],
  ['pendidikan', 'paud, taman kanak-kanak, pendidikan anak usia dini, usia dini, prasekolah'],
  [
    'pendidikan',
    'paket a, paket b, paket c, kesetaraan, nonformal, non formal, pkbm, kursus, buta aksara, melek huruf, buta huruf, keaksaraan',
  ],
  ['pendidikan', 'beasiswa, bos, bop, bantuan operasional sekolah, bantuan operasional, kartu indonesia pintar, pip'],
  ['pendidikan', 'perguruan tinggi, universitas, program studi, prodi, tridharma, kampus, fakultas, politeknik'],
  [
    'pendidikan',
    'lulusan, alumni, kelulusan, lulus, wisuda, masa tunggu, masa tunggu lulusan, penelusuran alumni, tepat waktu lulus',
  ],
  ['pendidikan', 'kuliah, mata kuliah, perkuliahan, metode pembelajaran, modul ajar'],
  [
    'pendidikan',
    'penelitian dosen, publikasi, sitasi, jurnal, artikel, karya ilmiah, rekognisi, pengabdian masyarakat, hilirisasi, paten, riset',
  ],
  // Kesehatan
  [
    'kesehatan',
    'ibu hamil, bumil, ibu, aki, kematian ibu, persalinan, bersalin, melahirkan, partus, nifas, kf, antenatal, anc, k1, k4, k6, poned, ponek, maternal, kehamilan, calon pengantin',
  ],
  [
    'kesehatan',
    'bayi, akb, neonatal, neonatus, kn, kelahiran hidup, asi eksklusif, prematur, bblr, kematian bayi, akn',
  ],
  [
    'kesehatan',
    'balita, stunting, gizi, wasting, mpasi, tumbuh kembang, underweight, gizi buruk, akaba, kurang energi kronis, kek, tablet tambah darah, anemia, vitamin',
  ],
  ['kesehatan', 'imunisasi, uci, vaksin, vaksinasi, idl'],
  [
    'kesehatan',
    'puskesmas, fasilitas pelayanan kesehatan, fasyankes, fktp, klinik, pustu, posyandu, poskesdes, labkesmas, laboratorium kesehatan, spa',
  ],
  [
    'kesehatan',
    'rumah sakit, rsud, rs, pasien, rawat inap, rawat jalan, rujukan, bor, blud, tempat tidur, igd, gawat darurat, ppk blud',
  ],
  [
    'kesehatan',
    'penyakit, tb, tbc, tuberkulosis, hiv, aids, odha, odhiv, arv, dbd, malaria, kusta, diare, pneumonia, hepatitis, epidemiologi, klb, surveilans, wabah, filariasis, kecacingan',
  ],
  [
    'kesehatan',
    'tidak menular, ptm, hipertensi, diabetes, skrining, deteksi dini, obesitas, kanker, merokok, pemeriksaan kesehatan',
  ],
  ['kesehatan', 'jiwa, odgj, depresi, pasung, napza, psikologis, kesehatan jiwa'],
  ['kesehatan', 'tenaga kesehatan, nakes, dokter, bidan, perawat, tenaga medis, sdm kesehatan, kader kesehatan'],
  [
    'kesehatan',
    'akreditasi puskesmas, mutu pelayanan kesehatan, indikator nasional mutu, inm, keselamatan pasien, antibiotik, paripurna, standar pelayanan kesehatan',
  ],
  ['kesehatan', 'obat, farmasi, kefarmasian, alat kesehatan, alkes, apotek, sediaan farmasi'],
  [
    'kesehatan',
    'phbs, perilaku hidup bersih, hidup sehat, germas, odf, babs, promosi kesehatan, aktivitas fisik, stbm, promotif, preventif',
  ],
  ['kesehatan', 'jaminan kesehatan, jkn, bpjs, kis, uhc, kepesertaan bpjs, kartu sehat'],
  ['kesehatan', 'lanjut usia, lansia, usia lanjut, geriatri, perawatan jangka panjang'],
  ['kesehatan', 'harapan hidup, ahh, uhh, derajat kesehatan, kesehatan masyarakat, angka kesakitan, morbiditas'],
  ['kesehatan', 'remaja, remaja putri, usia sekolah, uks'],
  ['kesehatan', 'kesehatan kerja, akibat kerja, pos ukk, tempat kerja'],
  // Pekerjaan umum, perumahan, perhubungan
  [
    'jalan',
    'jalan, jembatan, ruas jalan, kemantapan jalan, jalan mantap, kebinamargaan, bina marga, konektivitas, aksesibilitas',
  ],
  [
    'air',
    'irigasi, jaringan irigasi, daerah irigasi, bendung, embung, saluran, sumber daya air, sungai, waduk, terairi, petani pemakai air',
  ],
  ['air', 'air minum, air bersih, spam, pdam, air baku, perpipaan, sarana air minum'],
  ['air', 'banjir, drainase, genangan, abrasi, pengaman pantai, tanggul'],
  ['sanitasi', 'sanitasi, air limbah, limbah domestik, ipal, jamban, tinja, septik'],
  [
    'permukiman',
    'rumah layak huni, rtlh, rumah, perumahan, hunian, permukiman, kawasan permukiman, kumuh, psu, backlog, bangunan gedung, bangunan, rusun, laik fungsi',
  ],
  [
    'ruang',
    'tata ruang, penataan ruang, rtrw, rdtr, pemanfaatan ruang, peruntukan lahan, kawasan strategis, pengembangan wilayah',
  ],
  [
    'pertanahan',
    'tanah, pertanahan, sertifikat tanah, sertipikat, ptsl, bidang tanah, pendaftaran tanah, hak atas tanah, lahan, aset tanah',
  ],
  [
    'pertanahan',
    'sengketa tanah, sengketa pertanahan, konflik pertanahan, sengketa dan konflik pertanahan, perkara pertanahan',
  ],
  ['pertanahan', 'reforma agraria, redistribusi tanah, objek reforma agraria'],
  ['jasa konstruksi', 'konstruksi, jasa konstruksi, tenaga kerja konstruksi, penyedia jasa'],
  [
    'perhubungan',
    'angkutan, angkutan umum, trayek, penumpang, terminal, transportasi, kir, uji kendaraan, kendaraan, moda, bus, mobilitas',
  ],
  [
    'perhubungan',
    'lalu lintas, rambu, marka, kecelakaan, penerangan jalan umum, pju, parkir, simpang, tilang, helm, keselamatan jalan, perlengkapan jalan, kemacetan',
  ],
  ['perhubungan', 'pelabuhan, kepelabuhanan, dermaga, bongkar muat, peti kemas, waktu tunggu kapal, tambat, sandar'],
  [
    'perhubungan',
    'pelayaran, keselamatan pelayaran, kecelakaan pelayaran, kecelakaan kapal, kapal, kelaiklautan, laik laut, navigasi, kenavigasian, nakhoda, pelaut, awak kapal',
  ],
  ['perhubungan', 'angkutan laut, konektivitas laut, perintis, tol laut, penyeberangan, pelayaran rakyat'],
  ['perhubungan', 'bandara, bandar udara, penerbangan, pesawat, angkutan udara'],
  // Ketertiban, bencana, politik
  [
    'ketertiban',
    'ketertiban, ketenteraman, ketentraman, trantibum, tibum, satpol pp, polisi pamong praja, penegakan perda, pelanggaran perda, linmas, perlindungan masyarakat, k3, gangguan',
  ],
  [
    'bencana',
    'bencana, penanggulangan bencana, rawan bencana, risiko bencana, resiko bencana, irb, irbi, kesiapsiagaan, tangguh bencana, mitigasi, tanggap darurat, pascabencana, evakuasi, logistik, siaga',
  ],
  ['bencana', 'kebakaran, pemadam, damkar, pemadaman, penyelamatan, proteksi kebakaran, waktu tanggap'],
  [
    'politik',
    'politik, partai, pemilu, pemilih, demokrasi, ormas, wawasan kebangsaan, kebangsaan, ideologi, kewaspadaan, konflik, konflik sosial, bela negara, pilkada',
  ],
  [
    'agama',
    'agama, umat beragama, kerukunan, keagamaan, toleransi, moderasi beragama, penyuluh agama, diniyah, religius, agamis, ibadah, masjid, pesantren, kerohanian, alquran',
  ],
  ['agama', 'haji, umrah, jemaah, calon jemaah, jemaah haji, manasik'],
  ['agama', 'zakat, wakaf, tanah wakaf, infak, sedekah, muzaki, mustahik, dana keagamaan, ekonomi keagamaan'],
  ['agama', 'nikah, kua, kantor urusan agama, penghulu, buku nikah, pencatatan nikah, bimbingan perkawinan'],
  [
    'keamanan',
    'tindak pidana, pidana, kriminal, kriminalitas, kejahatan, pencurian, pencurian kendaraan, penyidikan, tersangka, pengungkapan kasus, laporan polisi',
  ],
  ['keamanan', 'narkoba, narkotika, psikotropika, sabu, ganja, pengedar, pecandu, penyalahguna'],
  [
    'keamanan',
    'keamanan, keamanan dan ketertiban, rasa aman, kamtibmas, patroli, bhabinkamtibmas, siskamling, rawan kejahatan',
  ],
  [
    'peradilan',
    'perkara, putusan, pengadilan, peradilan, hakim, panitera, kepaniteraan, upaya hukum, tingkat banding, kasasi, peninjauan kembali, gugatan, minutasi, eksekusi putusan',
  ],
  [
    'peradilan',
    'prodeo, pembebasan biaya, pos bantuan hukum, posbakum, sidang keliling, luar gedung pengadilan, gedung pengadilan, sidang terpadu, terpinggirkan',
  ],
  ['peradilan', 'kejaksaan, jaksa, penuntutan, tuntutan, dakwaan, keadilan restoratif, barang rampasan, barang bukti'],
  ['pemasyarakatan', 'tahanan, narapidana, warga binaan, lapas, rutan, remisi, residivis, pembebasan bersyarat'],
  ['keimigrasian', 'imigrasi, keimigrasian, paspor, izin tinggal, orang asing, warga negara asing, deportasi'],
  // Sosial
  [
    'sosial',
    'pmks, ppks, penyandang masalah kesejahteraan sosial, kesejahteraan sosial, rehabilitasi sosial, terlantar, telantar, fakir miskin, psks, kube, panti, gelandangan, tuna sosial, potensi sumber kesejahteraan sosial, bantuan sosial, perlindungan sosial, jaminan sosial, komunitas adat terpencil, taruna siaga',
  ],
  [
    'sosial',
    'kemiskinan, miskin, penduduk miskin, keluarga miskin, garis kemiskinan, rumah tangga miskin, tidak mampu, kpm, pkh, dtks, dtsen, desil, miskin ekstrem, sembako, bantuan pangan nontunai, bpnt, prasejahtera',
  ],
  ['sosial', 'disabilitas, penyandang disabilitas, difabel, cacat, inklusif'],
  ['sosial', 'pahlawan, makam, kesetiakawanan, kepahlawanan'],
  ['sosial', 'korban bencana, kebutuhan dasar, tagana'],
  // Tenaga kerja
  [
    'tenaga kerja',
    'tenaga kerja, pencari kerja, lowongan, kesempatan kerja, lapangan kerja, penempatan tenaga kerja, pengangguran, tpt, tpak, angkatan kerja, ketenagakerjaan, bursa kerja, ditempatkan, penganggur',
  ],
  [
    'tenaga kerja',
    'pelatihan kerja, keterampilan, blk, pemagangan, magang, sertifikasi keahlian, produktivitas tenaga kerja, lembaga pelatihan kerja, kompetensi kerja',
  ],
  [
    'tenaga kerja',
    'hubungan industrial, perselisihan, upah, umk, ump, serikat pekerja, buruh, bpjs ketenagakerjaan, lks bipartit, phk, perusahaan',
  ],
  ['tenaga kerja', 'transmigrasi, transmigran, kawasan transmigrasi'],
  // Perempuan, anak, keluarga, penduduk
  [
    'perempuan anak',
    'gender, pug, pengarusutamaan gender, pemberdayaan perempuan, perempuan, ipg, idg, responsif gender, arg, anugerah parahita',
  ],
  ['perempuan anak', 'anak, perlindungan anak, layak anak, kla, forum anak, hak anak, ramah anak, perkawinan anak'],
  [
    'perempuan anak',
    'kekerasan, korban kekerasan, tindak kekerasan, kdrt, perdagangan orang, p2tp2a, pengaduan kekerasan, perlindungan perempuan',
  ],
  [
    'keluarga',
    'kb, keluarga berencana, kontrasepsi, mkjp, akseptor, peserta kb, unmet need, tfr, pus, pasangan usia subur, mcpr, cpr, kampung kb, plkb, fertilitas, alokon',
  ],
  [
    'keluarga',
    'ketahanan keluarga, kesejahteraan keluarga, pembangunan keluarga, ibangga, bkb, bkr, bkl, pik, uppks, kepala keluarga, ekonomi keluarga, pkk, keluarga',
  ],
  ['keluarga', 'laju pertumbuhan penduduk, pengendalian penduduk, kepadatan penduduk, lpp, grand design'],
  [
    'dukcapil',
    'kependudukan, dokumen kependudukan, ktp, ktp-el, kk, kia, akta, akte, akta kelahiran, pencatatan sipil, catatan sipil, adminduk, administrasi kependudukan, dukcapil, ikd, identitas, perekaman, nik, pendaftaran penduduk',
  ],
  // Desa, kecamatan
  [
    'desa',
    'desa, pemerintahan desa, perangkat desa, kepala desa, apbdes, apbdesa, dana desa, bpd, bumdes, bum desa, idm, desa mandiri, desa membangun, pedesaan, perdesaan, prodeskel, desa tertinggal, aparatur desa, siltap',
  ],
  [
    'desa',
    'pemberdayaan masyarakat, lembaga kemasyarakatan, gotong royong, swadaya, lpm, posyantek, teknologi tepat guna, partisipasi masyarakat, kader pemberdayaan',
  ],
  [
    'kecamatan',
    'kecamatan, kelurahan, camat, paten, layanan paten, lurah, rt, rw, kewilayahan, batas wilayah, distrik, forkopimcam',
  ],
  // Lingkungan, kehutanan, energi
  [
    'lingkungan',
    'sampah, persampahan, tpa, tpst, tps, tps 3r, 3r, bank sampah, timbulan sampah, kebersihan, adipura, limbah padat',
  ],
  [
    'lingkungan',
    'lingkungan hidup, pencemaran, kualitas lingkungan, iklh, kualitas air, kualitas udara, tutupan lahan, izin lingkungan, amdal, ukl-upl, limbah b3, b3, emisi, grk, gas rumah kaca, adiwiyata, kalpataru, proper, perusakan lingkungan, baku mutu, ramah lingkungan, kerusakan lingkungan, perubahan iklim, pantau, pencemaran laut, tumpahan minyak, berwawasan lingkungan',
  ],
  [
    'lingkungan',
    'rth, ruang terbuka hijau, taman, taman kota, keanekaragaman hayati, kehati, konservasi, penghijauan, lingkungan tertata, penataan lingkungan',
  ],
  [
    'kehutanan',
    'hutan, kehutanan, lahan kritis, reboisasi, das, perhutanan sosial, kayu, deforestasi, karhutla, rehabilitasi hutan, penyuluh kehutanan',
  ],
  [
    'energi',
    'listrik, elektrifikasi, energi, ketenagalistrikan, kelistrikan, ebt, energi terbarukan, migas, bbm, bauran energi',
  ],
  ['energi', 'tambang, pertambangan, mineral, batubara, galian, geologi, air tanah, minerba'],
  // Pangan, pertanian, perikanan
  [
    'pangan',
    'pangan, ketahanan pangan, pph, pola pangan harapan, konsumsi pangan, cadangan pangan, kerawanan pangan, rawan pangan, keamanan pangan, diversifikasi pangan, protein, kalori, ketersediaan pangan, beras, stok pangan, lumbung',
  ],
  [
    'pertanian',
    'pertanian, petani, padi, tanaman pangan, hortikultura, jagung, kedelai, sawah, tanam, panen, pupuk, benih, lahan pertanian, lp2b, opt, alsintan, gapoktan, poktan, kelompok tani, penyuluh pertanian, penyuluhan, ntp, nilai tukar petani, hasil pertanian, cabai, bawang, gkg, komoditas unggulan, jalan pertanian, olah lahan',
  ],
  [
    'pertanian',
    'perkebunan, kebun, kopi, kelapa, kelapa sawit, sawit, karet, kakao, tebu, tembakau, pekebun, cengkeh, lada',
  ],
  [
    'pertanian',
    'ternak, peternakan, sapi, kambing, daging, telur, susu, unggas, hewan, kesehatan hewan, veteriner, inseminasi, rph, pakan, peternak, ayam, kerbau, hewan ternak',
  ],
  [
    'perikanan',
    'ikan, perikanan, nelayan, budidaya ikan, perikanan budidaya, perikanan tangkap, ntn, tpi, pembudidaya, konsumsi ikan, kelautan, laut, pesisir, garam, rumput laut, pulau kecil, udang, mangrove, budidaya, hasil perikanan',
  ],
  [
    'kesehatan hewan',
    'rabies, vaksin rabies, vaksinasi rabies, anjing, penyakit hewan, penyakit hewan menular, zoonosis',
  ],
  // Ekonomi
  [
    'koperasi',
    'koperasi, simpan pinjam, ksp, rat, usp, koperasi aktif, koperasi sehat, shu, kelembagaan koperasi, perkoperasian',
  ],
  [
    'koperasi',
    'umkm, ukm, usaha mikro, usaha kecil, ikm, wirausaha, kewirausahaan, wirausahawan, usaha mikro kecil, naik kelas, pelaku usaha, omzet, omset, kur, inkubasi, kumkm',
  ],
  [
    'perdagangan',
    'perdagangan, pasar, pasar rakyat, pasar tradisional, pedagang, ekspor, impor, harga, inflasi, tera, metrologi, uttp, distribusi, barang pokok, konsumen, perlindungan konsumen, niaga, kemetrologian, pemasaran, stabilitas harga',
  ],
  [
    'industri',
    'industri, perindustrian, industri kecil, industri kecil dan menengah, industri pengolahan, sentra, ikm, kawasan industri, manufaktur, tkdn, perajin, kerajinan, sni, siinas',
  ],
  [
    'investasi',
    'investasi, penanaman modal, investor, pma, pmdn, lkpm, modal, realisasi investasi, iklim investasi, potensi investasi',
  ],
  [
    'perizinan',
    'izin, perizinan, ptsp, nonperizinan, oss, mpp, nib, mal pelayanan publik, pelayanan terpadu, berusaha',
  ],
  [
    'pariwisata',
    'wisata, pariwisata, wisatawan, destinasi, kunjungan wisatawan, daya tarik wisata, desa wisata, hotel, kepariwisataan, event, lama tinggal, akomodasi, pokdarwis, biro perjalanan, promosi wisata',
  ],
  ['pariwisata', 'ekonomi kreatif, ekraf, kreatif, industri kreatif, subsektor'],
  [
    'budaya',
    'budaya, kebudayaan, seni, kesenian, cagar budaya, situs, sejarah, museum, adat, sanggar, pagelaran, pergelaran, festival, warisan budaya, tradisi, purbakala, kepurbakalaan, tradisional, gelar seni, pelestarian budaya, nilai budaya',
  ],
  ['pemuda', 'pemuda, kepemudaan, organisasi kepemudaan, pramuka, kepramukaan, kepeloporan, karang taruna, paskibraka'],
  [
    'pemuda',
    'olahraga, atlet, keolahragaan, medali, cabang olahraga, prestasi olahraga, porprov, pon, kebugaran, koni',
  ],
  [
    'ekonomi makro',
    'pertumbuhan ekonomi, lpe, pdrb, perekonomian, ekonomi, gini, ketimpangan, pendapatan per kapita, daya beli, icor, daya saing, nilai tambah, pembangunan ekonomi, ekonomi inklusif, kontribusi pdrb, tpid',
  ],
  ['manusia', 'ipm, pembangunan manusia, kualitas sdm, sumber daya manusia, sdm'],
  // Informasi
  [
    'informatika',
    'spbe, e-government, egovernment, elektronik, berbasis elektronik, aplikasi, sistem informasi, teknologi informasi, tik, digital, jaringan internet, domain, subdomain, server, integrasi aplikasi, smart city, informatika, website, pusat data, internet, digitalisasi, portal, online, pemerintah digital, arsitektur',
  ],
  [
    'informatika',
    'persandian, sandi, keamanan informasi, kami, siber, csirt, tanda tangan elektronik, tte, insiden, pengamanan informasi',
  ],
  [
    'informatika',
    'informasi publik, komunikasi publik, ppid, media, media massa, keterbukaan informasi, konten, diseminasi, berita, publikasi, kehumasan, humas, penyiaran, radio, komunikasi, kim, media sosial, pemberitaan, protokol',
  ],
  [
    'statistik',
    'statistik, data statistik, statistik sektoral, satu data, metadata, data sektoral, data pembangunan, walidata, dataset, epss, data',
  ],
  [
    'perpustakaan',
    'perpustakaan, pustaka, literasi masyarakat, minat baca, gemar membaca, tgm, iplm, pemustaka, koleksi, buku, bahan pustaka, pustakawan',
  ],
  ['kearsipan', 'arsip, kearsipan, arsiparis, arsip dinamis, arsip statis, srikandi, jra'],
  // Penunjang
  [
    'perencanaan',
    'perencanaan, dokumen perencanaan, rpjmd, rkpd, renstra, renja, musrenbang, keselarasan, perencanaan pembangunan, bappeda, rencana kerja, rpjpd, sinkronisasi, sinergi perencanaan, usulan, rencana pembangunan, penjabaran, pengendalian dan evaluasi pembangunan, pembangunan daerah, capaian program, program pembangunan',
  ],
  [
    'penelitian',
    'penelitian, litbang, kajian, hasil penelitian, kelitbangan, rekomendasi kebijakan, inovasi daerah, inovasi, iid, inovatif, brida, iptek, pengkajian, kreativitas, pengembangan teknologi',
  ],
  [
    'keuangan',
    'keuangan, laporan keuangan, lkpd, opini, opini bpk, wtp, akuntansi, apbd, anggaran, perbendaharaan, sp2d, silpa, belanja, kas, penatausahaan keuangan, spj, pencairan, tata kelola keuangan, pengelolaan keuangan, keuangan daerah, penganggaran, rka, dpa, penyerapan anggaran, penyerapan, administrasi keuangan, bendahara, pembayaran',
  ],
  [
    'aset',
    'barang milik daerah, bmd, aset, inventarisasi aset, barang daerah, kib, pengamanan aset, aset daerah, pemanfaatan aset',
  ],
  [
    'pendapatan',
    'pad, pendapatan asli daerah, pajak, pajak daerah, retribusi, pbb, bphtb, wajib pajak, pendapatan daerah, pendapatan, penerimaan daerah, piutang pajak, kemandirian keuangan, intensifikasi, ekstensifikasi, pelunasan, pnbp, penerimaan negara bukan pajak, penerimaan negara',
  ],
  [
    'pengawasan',
    'pengawasan, inspektorat, temuan, tindak lanjut, hasil pemeriksaan, apip, spip, iacm, kapabilitas apip, audit, auditor, reviu, maturitas, rekomendasi, lhp, pemeriksaan, obrik, objek pemeriksaan, pengendalian intern, pemeriksa, manajemen risiko, tlhp, pengawas intern',
  ],
  [
    'pengawasan',
    'korupsi, kkn, integritas, zona integritas, wbk, wbbm, gratifikasi, lhkpn, lhkasn, antikorupsi, mcp, spi, saber pungli, pengaduan masyarakat, benturan kepentingan, wajib lapor, bersih dan bebas',
  ],
  [
    'kepegawaian',
    'asn, pns, pegawai, aparatur, kepegawaian, aparatur sipil negara, pppk, sdm aparatur, profesionalitas asn, sistem merit, merit, cpns, profesionalitas, profesionalisme aparatur',
  ],
  [
    'kepegawaian',
    'kompetensi, diklat, pengembangan kompetensi, pendidikan dan pelatihan, bimtek, tugas belajar, diklatpim, pim, prajabatan, latsar, jam pelajaran, widyaiswara, sertifikat diklat, kapasitas aparatur, pelatihan, bimbingan teknis, peningkatan kapasitas, pengembangan sdm, assessment, asesmen, ujian dinas, corpu',
  ],
  [
    'kepegawaian',
    'jabatan, formasi, mutasi, promosi, penempatan, pengadaan asn, rekrutmen, pola karier, struktural, fungsional, analisis jabatan, penerimaan cpns, anjab, seleksi, manajemen talenta, kebutuhan pegawai, pengisian jabatan, kualifikasi jabatan, syarat jabatan, kekosongan jabatan',
  ],
  ['kepegawaian', 'disiplin, pelanggaran disiplin, kehadiran, hukuman disiplin, kode etik, absensi'],
  [
    'kepegawaian',
    'kenaikan pangkat, gaji berkala, pensiun, layanan kepegawaian, administrasi kepegawaian, kgb, karpeg, karis, pelayanan kepegawaian, pemberhentian, purna tugas, taspen',
  ],
  [
    'kepegawaian',
    'cuti, penghargaan, satya lencana, satyalancana, hak kepegawaian, hak-hak, sumpah janji, kesejahteraan pegawai, tpp, tunjangan, korpri, sumpah',
  ],
  ['kepegawaian', 'data kepegawaian, simpeg, data asn, arsip kepegawaian, data pegawai, akurat'],
  [
    'kepegawaian',
    'skp, kinerja asn, kinerja pegawai, penilaian kinerja, kinerja aparatur, prestasi kerja, kinerja individu, berkinerja baik',
  ],
  [
    'kinerja',
    'sakip, akip, lakip, lkjip, akuntabilitas kinerja, kinerja instansi, perjanjian kinerja, laporan kinerja, lke, akuntabilitas, akuntabel, evaluasi kinerja, pelaporan kinerja, pengukuran kinerja, dokumen kinerja, perencanaan kinerja, rencana kinerja, nilai evaluasi, kinerja organisasi, kinerja perangkat daerah, iku, rencana aksi',
  ],
  [
    'kinerja',
    'lppd, eppd, ekppd, penyelenggaraan pemerintahan daerah, lkpj, laporan penyelenggaraan, ilppd, spm, standar pelayanan minimal, otonomi daerah',
  ],
  ['kinerja', 'reformasi birokrasi, rb, pmprb, birokrasi, irb, tata kelola pemerintahan, good governance, tata kelola'],
  [
    'organisasi',
    'kelembagaan, organisasi perangkat daerah, sotk, tupoksi, struktur organisasi, penataan organisasi, rumpun, penataan kelembagaan, perampingan, tepat fungsi, tepat ukuran, uraian tugas, nomenklatur, uptd, kelembagaan opd',
  ],
  [
    'organisasi',
    'sop, tata laksana, ketatalaksanaan, proses bisnis, standar operasional, standardisasi, standarisasi, peta proses, tata naskah, standar biaya, prosedur, analisis beban kerja, abk',
  ],
  [
    'pelayanan',
    'pelayanan publik, kepuasan masyarakat, ikm, skm, standar pelayanan, unit pelayanan publik, upp, kepuasan pelayanan, survei kepuasan, kepatuhan pelayanan, kepuasan, indeks pelayanan publik, kualitas pelayanan, maklumat, ombudsman, kepuasan pengguna, forum konsultasi, layanan publik',
  ],
  [
    'hukum',
    'hukum, produk hukum, perda, peraturan daerah, perkada, peraturan perundang-undangan, peraturan bupati, peraturan gubernur, bantuan hukum, jdih, propemperda, legislasi, naskah akademik, ham, hak asasi, regulasi, raperda, perundang-undangan, sadar hukum, penataan peraturan',
  ],
  [
    'dewan',
    'dprd, dewan, sidang, reses, persidangan, fraksi, paripurna dprd, fungsi dewan, sekretariat dewan, aspirasi, kedewanan, pimpinan dan anggota, alat kelengkapan',
  ],
  [
    'pengadaan',
    'pengadaan barang dan jasa, ukpbj, lpse, tender, lelang, pbj, rup, itkp, e-purchasing, e-katalog, pengadaan barang',
  ],
  ['kerja sama', 'kerja sama, kerjasama, mou, perjanjian kerja sama, kemitraan, sister city, kolaborasi, pks'],
  [
    'sekretariat',
    'penunjang urusan, administrasi umum, administrasi perkantoran, jasa penunjang, pemeliharaan barang milik daerah, pengadaan barang milik daerah, surat menyurat, surat, persuratan, rumah tangga, kerumahtanggaan, kendaraan dinas, perlengkapan, peralatan kantor, sarana prasarana aparatur, gedung kantor, pelayanan administrasi perkantoran, tata usaha, ketatausahaan, umum, kesekretariatan, perkantoran, dukungan manajemen, layanan internal, jasa kantor, administrasi barang',
  ],
  [
    'pimpinan',
    'kdh, kepala daerah, wakil kepala daerah, pimpinan daerah, bupati, wakil bupati, gubernur, wali kota, keprotokolan, kunjungan kerja, agenda pimpinan',
  ],
];
