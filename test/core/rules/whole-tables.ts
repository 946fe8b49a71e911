/**
 * Tables as agencies of other sectors write them, made up for this test from the usual forms. With each, the findings that a
 * careful reader would agree with, and no others.
 */

export interface WholeTable {
  readonly name: string;
  /** Lines above the table. */
  readonly title: readonly string[];
  /** A line a row, cells between bars. */
  readonly rows: string;
  /** Cell and rule, in reading order. */
  readonly findings: readonly string[];
}

export const WHOLE_TABLES: readonly WholeTable[] = [
  {
    name: 'Rencana aksi dengan indikator hasil dan indikator keluaran bersebelahan',
    title: ['RENCANA AKSI TAHUN 2026'],
    rows: `
      No | Kegiatan Utama | Indikator | Satuan | Target | Rencana Aksi | Indikator Output | Satuan | Target Output
      1 | Penyederhanaan layanan | Persentase layanan daring | % | 80 | Menyusun peta layanan | Dokumen peta layanan | Dokumen | 1
      2 | Pengelolaan pengaduan | Persentase pengaduan yang selesai | % | 90 | Memantau pengaduan | Laporan pemantauan pengaduan | Laporan | 4
      3 | Penataan arsip | Persentase arsip tertata | % | 70 | Menata arsip | Jumlah arsip yang ditata | Arsip | 500
    `,
    findings: [],
  },
  {
    name: 'Bulan ke bawah dengan jumlah yang salah di satu kolom',
    title: ['Indikator: Jumlah pengunjung museum (orang)'],
    rows: `
      Bulan | Target | Realisasi | Capaian (%)
      Januari | 100 | 95 | 95
      Februari | 100 | 105 | 105
      Maret | 100 | 100 | 100
      Jumlah | 300 | 330 | 110
    `,
    findings: ['C7 jumlah-salah-hitung'],
  },
  {
    name: 'Renstra dinas kesehatan',
    title: [
      'PEMERINTAH KABUPATEN X',
      'DINAS KESEHATAN',
      'Tabel 4.1 Tujuan dan Sasaran Jangka Menengah Pelayanan Dinas Kesehatan Renstra 2021-2026',
    ],
    rows: `
      No | Tujuan | Sasaran | Indikator Tujuan/Sasaran | Satuan | Kondisi Awal 2020 | Target Kinerja pada Tahun |  |  |  |  | Kondisi Akhir
       |  |  |  |  |  | 2022 | 2023 | 2024 | 2025 | 2026 |
      1 | Meningkatnya derajat kesehatan masyarakat |  | Usia Harapan Hidup | Tahun | 70,15 | 70,35 | 70,50 | 70,65 | 70,80 | 71,00 | 71,00
       |  | Menurunnya angka kematian ibu dan bayi | Angka Kematian Ibu (AKI) | per 100.000 KH | 185 | 180 | 170 | 160 | 150 | 140 | 140
       |  |  | Angka Kematian Bayi | per 1.000 KH | 9,8 | 9,5 | 9,2 | 9,0 | 8,7 | 8,5 | 8,5
       |  | Meningkatnya status gizi masyarakat | Prevalensi stunting pada balita | % | 24,1 | 21,5 | 19 | 16,5 | 14 | 12 | 12
       |  | Meningkatnya pengendalian penyakit | Cakupan imunisasi dasar lengkap (IDL) | % | 88 | 90 | 92 | 93 | 94 | 95 | 95
       |  |  | Treatment Success Rate TB | % | 85 | 87 | 88 | 89 | 90 | 90 | 90
       |  |  | Prevalensi HIV | % | 0,25 | 0,24 | 0,23 | 0,22 | 0,21 | 0,20 | 0,20
       |  | Meningkatnya mutu pelayanan kesehatan | Persentase Puskesmas terakreditasi paripurna | % | 0 | 10 | 25 | 40 | 60 | 80 | 80
       |  |  | Indeks Keluarga Sehat | Indeks | 0,18 | 0,25 | 0,30 | 0,35 | 0,40 | 0,50 | 0,50
       |  |  | Rasio dokter per 100.000 penduduk | Rasio | 12,5 | 13 | 14 | 15 | 16 | 17 | 17
    `,
    findings: ['F7 angka-sebagai-teks'],
  },
  {
    name: 'Perjanjian kinerja dinas pendidikan',
    title: ['PERJANJIAN KINERJA TAHUN 2024', 'DINAS PENDIDIKAN DAN KEBUDAYAAN KABUPATEN X'],
    rows: `
      No | Sasaran Strategis | Indikator Kinerja | Target
      (1) | (2) | (3) | (4)
      1 | Meningkatnya akses dan kualitas pendidikan | Angka Partisipasi Kasar (APK) PAUD | 78,5 %
       |  | Angka Partisipasi Murni (APM) SD/MI/Paket A | 98,25 %
       |  | Rata-rata Lama Sekolah | 8,15 Tahun
       |  | Harapan Lama Sekolah | 12,95 Tahun
       |  | Angka Putus Sekolah SMP | 0,15 %
       |  | Persentase satuan pendidikan terakreditasi minimal B | 85 %
      2 | Meningkatnya pelestarian budaya daerah | Jumlah cagar budaya yang dilestarikan | 15 Situs
      3 | Meningkatnya akuntabilitas kinerja perangkat daerah | Nilai AKIP Perangkat Daerah | BB (75,00)
       |  | Indeks Kepuasan Masyarakat | 85,00 Nilai
    `,
    findings: [
      'C4 kolom-wajib',
      'D6 angka-sebagai-teks',
      'D8 satuan-dalam-target',
      'D9 satuan-dalam-target',
      'D12 satuan-dalam-target',
      'D14 satuan-dalam-target',
    ],
  },
  {
    name: 'Capaian dinas pekerjaan umum',
    title: [
      'LAPORAN KINERJA INSTANSI PEMERINTAH 2023',
      'Tabel 3.2 Capaian Kinerja Dinas Pekerjaan Umum dan Penataan Ruang Tahun 2023',
    ],
    rows: `
      No | Sasaran Strategis | Indikator Kinerja | Satuan | Target 2023 | Realisasi 2023 | Capaian (%)
      1 | Meningkatnya kualitas infrastruktur jalan | Persentase panjang jalan kabupaten dalam kondisi mantap | % | 72,50 | 71,88 | 99,14
       |  | Persentase jembatan dalam kondisi baik | % | 80 | 82,3 | 102,88
      2 | Meningkatnya akses air minum dan sanitasi | Persentase rumah tangga dengan akses air minum layak | % | 88,0 | 89,5 | 101,70
       |  | Persentase rumah tangga yang memiliki akses sanitasi layak | % | 85 | 83,1 | 97,76
      3 | Menurunnya kawasan kumuh | Luas kawasan kumuh perkotaan | Ha | 45,2 | 40,1 | 111,28
      4 | Meningkatnya ketaatan tata ruang | Persentase kesesuaian pemanfaatan ruang dengan RTRW | % | 80 | 80 | 100
       |  | Rata-rata capaian |  |  |  | 102,13
    `,
    findings: ['E5 angka-sebagai-teks'],
  },
  {
    name: 'IKU inspektorat',
    title: ['INDIKATOR KINERJA UTAMA', 'INSPEKTORAT DAERAH PROVINSI X TAHUN 2025-2029'],
    rows: `
      NO | SASARAN | INDIKATOR KINERJA UTAMA | FORMULASI PERHITUNGAN | SUMBER DATA | PENANGGUNG JAWAB | SATUAN | TARGET |  |  |  |
       |  |  |  |  |  |  | 2025 | 2026 | 2027 | 2028 | 2029
      1 | Meningkatnya kualitas pengawasan intern | Level Kapabilitas APIP | Hasil penilaian BPKP | BPKP | Sekretaris | Level | Level 3 | Level 3 | Level 3 Plus | Level 4 | Level 4
      2 |  | Tingkat Maturitas SPIP Terintegrasi | Hasil penjaminan kualitas BPKP | BPKP | Irban I | Level | 3,00 | 3,10 | 3,20 | 3,30 | 3,40
      3 |  | Persentase tindak lanjut hasil pemeriksaan BPK yang diselesaikan | (Jumlah rekomendasi yang selesai ditindaklanjuti / jumlah seluruh rekomendasi) x 100% | LHP BPK | Irban II | Persen | 85 | 87 | 89 | 91 | 93
      4 |  | Opini BPK atas LKPD | Hasil pemeriksaan BPK | LHP BPK | Irban III | Opini | WTP | WTP | WTP | WTP | WTP
      5 | Meningkatnya akuntabilitas kinerja | Nilai SAKIP Inspektorat | Hasil evaluasi AKIP | LHE AKIP | Sekretaris | Nilai | 80,10 | 80,50 | 81,00 | 81,50 | 82,00
    `,
    findings: ['H7 angka-sebagai-teks'],
  },
  {
    name: 'Indikator pelayanan rumah sakit',
    title: ['RSUD DR. X', 'Indikator Kinerja Pelayanan Rumah Sakit Tahun 2022 - 2024'],
    rows: `
      No | Indikator | Satuan | Standar | Target 2024 | Realisasi 2022 | Realisasi 2023 | Realisasi 2024 | Capaian 2024
      1 | Bed Occupancy Rate (BOR) | % | 60-85% | 75 | 65,2 | 68,4 | 72,1 | 96,13%
      2 | Average Length of Stay (ALOS) | Hari | 6-9 hari | 4 | 3,9 | 3,8 | 3,7 | 92,50%
      3 | Turn Over Interval (TOI) | Hari | 1-3 hari | 2 | 2,4 | 2,1 | 1,9 | 105,00%
      4 | Bed Turn Over (BTO) | Kali | 40-50 kali | 50 | 48 | 51 | 55 | 110,00%
      5 | Net Death Rate (NDR) | Permil | < 25 ‰ | 20 | 22 | 21 | 19 | 105,00%
      6 | Gross Death Rate (GDR) | Permil | < 45 ‰ | 35 | 40 | 38 | 36 | 97,14%
      7 | Indeks Kepuasan Masyarakat | Indeks | ≥ 80 | 85 | 82,11 | 83,5 | 84,77 | 99,73%
      8 | Cost Recovery Rate (CRR) | % | ≥ 100% | 100 | 98 | 101,5 | 104,2 | 104,20%
      9 | Waktu tunggu pelayanan rawat jalan | Menit | ≤ 60 menit | 60 | 75 | 64 | 52 | 113,33%
    `,
    findings: ['F5 angka-sebagai-teks'],
  },
  {
    name: 'Pengukuran kinerja pengadilan',
    title: ['PENGADILAN AGAMA X', 'PENGUKURAN KINERJA TAHUN 2023'],
    rows: `
      No. | Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian
      1 | Terwujudnya Proses Peradilan yang Pasti, Transparan dan Akuntabel | a. Persentase sisa perkara yang diselesaikan | 100% | 100% | 100%
       |  | b. Persentase perkara yang diselesaikan tepat waktu | 95% | 98,72% | 103,92%
       |  | c. Persentase penurunan sisa perkara | 20% | 25% | 125%
       |  | d. Persentase perkara yang tidak mengajukan upaya hukum banding | 97% | 99,10% | 102,16%
       |  | e. Index responden pencari keadilan yang puas terhadap layanan peradilan | 90% | 94,5% | 105%
      2 | Peningkatan Efektivitas Pengelolaan Penyelesaian Perkara | a. Persentase isi putusan yang diterima oleh para pihak tepat waktu | 100% | 100% | 100%
       |  | b. Persentase perkara yang diselesaikan melalui mediasi | 10% | 12,5% | 125%
      3 | Meningkatnya Akses Peradilan bagi Masyarakat Miskin dan Terpinggirkan | Persentase perkara prodeo yang diselesaikan | 100% | 100% | 100%
       |  | Persentase pencari keadilan golongan tertentu yang mendapat layanan bantuan hukum (Posbakum) | 100% | 100% | 100%
    `,
    findings: ['D5 angka-sebagai-teks', 'D9 satuan-tidak-cocok'],
  },
  {
    name: 'Perjanjian kinerja universitas',
    title: [
      'PERJANJIAN KINERJA TAHUN 2024',
      'Rektor Universitas X dengan Direktur Jenderal Pendidikan Tinggi, Riset, dan Teknologi',
    ],
    rows: `
      Sasaran | Indikator Kinerja | Satuan | Baseline 2023 | Target 2024
      [S 1] Meningkatnya kualitas lulusan pendidikan tinggi | [IKU 1.1] Persentase lulusan S1 dan D4/D3/D2/D1 yang berhasil memiliki pekerjaan; melanjutkan studi; atau menjadi wiraswasta | % | 68.2 | 80
       | [IKU 1.2] Persentase mahasiswa S1 dan D4/D3/D2/D1 yang menjalankan kegiatan pembelajaran di luar program studi; atau meraih prestasi | % | 21 | 30
      [S 2] Meningkatnya kualitas dosen pendidikan tinggi | [IKU 2.1] Persentase dosen yang berkegiatan tridharma di perguruan tinggi lain, bekerja sebagai praktisi di dunia industri | % | 25 | 30
       | [IKU 2.3] Jumlah keluaran dosen yang berhasil mendapatkan rekognisi internasional atau diterapkan oleh masyarakat per jumlah dosen | hasil penelitian per jumlah dosen | 1.1 | 1.2
      [S 3] Meningkatnya kualitas kurikulum dan pembelajaran | [IKU 3.3] Persentase program studi S1 dan D4/D3 yang memiliki akreditasi atau sertifikasi internasional yang diakui pemerintah | % | 2.5 | 5
      [S 4] Meningkatnya tata kelola satuan kerja | [IKU 4.1] Predikat SAKIP | predikat | BB | A
       | [IKU 4.2] Nilai kinerja anggaran atas pelaksanaan RKA-K/L | nilai | 88 | 90
    `,
    findings: [],
  },
  {
    name: 'IKU dinas lingkungan hidup',
    title: ['DINAS LINGKUNGAN HIDUP', 'IKU 2021-2026'],
    rows: `
      No | Sasaran Strategis | Indikator Kinerja Utama | Satuan | Target |  |  |  |  |  | Penjelasan/Formula | Penanggung Jawab | Sumber Data
       |  |  |  | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 |  |  |
      1 | Meningkatnya kualitas lingkungan hidup | Indeks Kualitas Lingkungan Hidup (IKLH) | Indeks | 65,10 | 65,40 | 65,75 | 66,00 | 66,30 | 66,70 | IKLH = (0,340 x IKA) + (0,428 x IKU) + (0,133 x IKTL) + (0,099 x IKAL) | Bidang Pengendalian Pencemaran | Hasil uji laboratorium
       |  | Indeks Kualitas Air (IKA) | Indeks | 50,00 | 50,50 | 51,00 | 51,50 | 52,00 | 52,50 | Hasil pemantauan kualitas air sungai | Bidang Pengendalian Pencemaran | Hasil uji laboratorium
       |  | Indeks Kualitas Udara (IKU) | Indeks | 84,00 | 84,10 | 84,20 | 84,30 | 84,40 | 84,50 | Hasil pemantauan kualitas udara ambien | Bidang Pengendalian Pencemaran | Hasil uji laboratorium
      2 | Meningkatnya pengelolaan sampah | Persentase pengurangan sampah | % | 22 | 24 | 26 | 27 | 28 | 30 | Jumlah sampah yang dikurangi / timbulan sampah x 100% | Bidang Persampahan | SIPSN
       |  | Persentase penanganan sampah | % | 75 | 74 | 73 | 72 | 71 | 70 | Jumlah sampah yang ditangani / timbulan sampah x 100% | Bidang Persampahan | SIPSN
       |  | Penurunan emisi gas rumah kaca | Ton CO2eq | 1.250 | 1.300 | 1.350 | 1.400 | 1.450 | 1.500 | Emisi baseline - emisi aktual | Bidang Tata Lingkungan | Laporan inventarisasi GRK
    `,
    findings: ['E6 angka-sebagai-teks'],
  },
  {
    name: 'Capaian dinas pertanian dua tahun',
    title: ['DINAS PERTANIAN', 'CAPAIAN INDIKATOR KINERJA UTAMA TAHUN 2024'],
    rows: `
      No | Indikator Kinerja | Satuan | Tahun 2023 |  |  | Tahun 2024 |  |
       |  |  | Target | Realisasi | Capaian | Target | Realisasi | Capaian
      1 | Produksi padi | Ton | 325.000 | 318.450 | 97,98 | 328.000 | 331.275 | 101,00
      2 | Produksi jagung | Ton | 45.500 | 47.120 | 103,56 | 46.000 | 44.980 | 97,78
      3 | Produktivitas padi | Kw/Ha | 58,50 | 59,12 | 101,06 | 59,00 | 59,75 | 101,27
      4 | Populasi sapi potong | Ekor | 52.300 | 51.870 | 99,18 | 52.800 | 53.110 | 100,59
      5 | Nilai Tukar Petani (NTP) | Indeks | 103,50 | 105,21 | 101,65 | 104,00 | 108,33 | 104,16
      6 | Kontribusi sektor pertanian terhadap PDRB | % | 28,10 | 27,95 | 99,47 | 28,25 | 28,02 | 99,19
      7 | Persentase kelompok tani yang naik kelas | % | 12 | 13,5 | 112,50 | 14 | 15,2 | 108,57
      8 | Skor Pola Pangan Harapan (PPH) | Skor | 88,5 | 89,1 | 100,68 | 89,0 | 90,2 | 101,35
    `,
    findings: ['D6 angka-sebagai-teks'],
  },
  {
    name: 'Rencana aksi triwulanan',
    title: ['RENCANA AKSI TAHUN 2024', 'DINAS KOMUNIKASI DAN INFORMATIKA'],
    rows: `
      No | Sasaran | Indikator Kinerja | Satuan | Target Tahunan | Target Triwulan |  |  |  | Program | Anggaran (Rp)
       |  |  |  |  | I | II | III | IV |  |
      1 | Meningkatnya penerapan SPBE | Indeks SPBE | Indeks | 3,25 | - | - | - | 3,25 | Program Pengelolaan Aplikasi Informatika | 2.450.000.000
      2 | Meningkatnya keterbukaan informasi publik | Nilai keterbukaan informasi publik | Nilai | 92 | - | - | 92 | - | Program Informasi dan Komunikasi Publik | 1.125.500.000
       |  | Persentase pengaduan masyarakat yang ditindaklanjuti | % | 100 | 25 | 50 | 75 | 100 |  |
      3 | Meningkatnya keamanan informasi | Indeks KAMI | Nilai | 450 | 0 | 0 | 0 | 450 | Program Persandian | 350.000.000
    `,
    findings: ['E6 angka-sebagai-teks', 'C9 singkatan-tak-jelas'],
  },
  {
    name: 'Renstra badan kepegawaian',
    title: ['RENSTRA BKPSDM 2025-2029', 'Tabel Indikator Kinerja Utama'],
    rows: `
      No | Sasaran | Indikator | Satuan | Baseline 2024 | 2025 | 2026 | 2027 | 2028 | 2029
      1 | Meningkatnya profesionalitas ASN | Indeks Profesionalitas ASN | Indeks | 71,2 | 73 | 75 | 77 | 79 | 81
       |  | Indeks Sistem Merit | Nilai | 285 | 295 | 305 | 315 | 325 | 330
       |  | Persentase ASN yang mengikuti pengembangan kompetensi minimal 20 JP | % | 65 | 70 | 75 | 80 | 85 | 90
       |  | Persentase pelanggaran disiplin ASN | % | 0,35 | 0,30 | 0,28 | 0,25 | 0,22 | 0,20
      2 | Meningkatnya kualitas layanan kepegawaian | Survei Kepuasan Masyarakat (SKM) | Nilai | 86 | 86,5 | 87 | 87,5 | 88 | 88,5
       |  | Tingkat kehadiran pegawai | % | 97 | 97 | 98 | 98 | 99 | 99
    `,
    findings: ['E5 angka-sebagai-teks'],
  },
  {
    name: 'Perjanjian kinerja instansi vertikal',
    title: ['PERJANJIAN KINERJA TAHUN 2025', 'BADAN PUSAT STATISTIK KABUPATEN X'],
    rows: `
      Tujuan/Sasaran | Indikator Kinerja | Target | Satuan
      T1. Terwujudnya penyediaan data statistik berkualitas | 1.1 Persentase publikasi statistik yang menerapkan standar akurasi | 100 | persen
      SS1.1 Meningkatnya kualitas data statistik | 1.1.1 Jumlah publikasi/laporan yang terbit tepat waktu | 32 | publikasi/laporan
       | 1.1.2 Persentase K/L/D/I yang melaksanakan rekomendasi kegiatan statistik | 100 | persen
      SS2.1 Penguatan tata kelola kelembagaan | 2.1.1 Hasil penilaian implementasi SAKIP oleh Inspektorat | 72 | poin
       | 2.1.2 Persentase pengguna data yang merasa puas terhadap kualitas data | 95 | persen
    `,
    findings: [],
  },
  {
    name: 'Pengukuran triwulan dinas sosial',
    title: ['DINAS SOSIAL', 'Pengukuran Kinerja Triwulan III Tahun 2024'],
    rows: `
      No | Sasaran Strategis | Indikator Kinerja | Satuan | Target Tahun 2024 | Target TW III | Realisasi TW I | Realisasi TW II | Realisasi TW III | Capaian TW III (%) | Keterangan
      1 | Menurunnya jumlah PPKS | Persentase PPKS yang tertangani | % | 85 | 60 | 20 | 41 | 58 | 96,67 |
       |  | Jumlah keluarga miskin penerima bantuan yang graduasi | KPM | 350 | 250 | 60 | 140 | 265 | 106,00 |
      2 | Meningkatnya kualitas pelayanan | Indeks Kepuasan Masyarakat | Indeks | 85 | 85 | 84,1 | 84,9 | 85,6 | 100,71 | Survei internal
    `,
    findings: ['J5 angka-sebagai-teks'],
  },
  {
    name: 'Lampiran keputusan satuan polisi pamong praja',
    title: ['KEPUTUSAN KEPALA SATUAN POLISI PAMONG PRAJA', 'LAMPIRAN: INDIKATOR KINERJA UTAMA TAHUN 2024'],
    rows: `
      No | Kinerja Utama | Indikator Kinerja Utama | Formula | Target 2024 | Sumber Data | Penanggung Jawab
      1 | Meningkatnya ketenteraman dan ketertiban umum | Persentase penegakan Perda dan Perkada | Jumlah pelanggaran Perda yang diselesaikan dibagi jumlah pelanggaran Perda yang dilaporkan dikali 100% | 95% | Laporan Bidang Penegakan | Kepala Bidang Penegakan Perda
       |  | Persentase gangguan trantibum yang dapat diselesaikan | Jumlah gangguan yang diselesaikan / jumlah gangguan yang terjadi x 100% | 90% | Laporan Bidang Trantibum | Kepala Bidang Trantibum
      2 | Meningkatnya layanan pemadaman kebakaran | Tingkat waktu tanggap (response time rate) | Jumlah kejadian kebakaran yang tertangani dalam waktu maksimal 15 menit dibagi jumlah kejadian x 100% | 80% | Laporan Damkar | Kepala Bidang Damkar
    `,
    findings: ['E5 angka-sebagai-teks'],
  },
  {
    name: 'Kemajuan menuju target akhir',
    title: [
      'LKjIP DINAS PARIWISATA 2024',
      'Perbandingan realisasi kinerja s.d. tahun 2024 dengan target akhir Renstra',
    ],
    rows: `
      No | Indikator Kinerja | Satuan | Target Akhir Renstra 2026 | Realisasi 2022 | Realisasi 2023 | Realisasi 2024 | Tingkat Kemajuan (%)
      1 | Jumlah kunjungan wisatawan | Orang | 1.500.000 | 850.250 | 1.025.400 | 1.215.300 | 81,02
      2 | Rata-rata lama tinggal wisatawan | Hari | 2,5 | 1,8 | 2,0 | 2,1 | 84,00
      3 | Kontribusi pariwisata terhadap PAD | % | 12 | 8,5 | 9,1 | 10,2 | 85,00
    `,
    findings: ['D5 angka-sebagai-teks'],
  },
  {
    name: 'Pengukuran dengan predikat',
    title: ['Dinas Tenaga Kerja', 'Tabel 3.1 Pengukuran Kinerja Tahun 2024'],
    rows: `
      Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi | % Capaian | Kategori
      Menurunnya pengangguran | Tingkat Pengangguran Terbuka | % | 5,10 | 4,85 | 104,90 | Sangat Tinggi
       | Persentase pencari kerja terdaftar yang ditempatkan | % | 45 | 38,2 | 84,89 | Tinggi
      Meningkatnya hubungan industrial | Persentase perselisihan hubungan industrial yang diselesaikan | % | 85 | 87,5 | 102,94 | Sangat Tinggi
       | Angka sengketa pengusaha-pekerja per tahun | Kasus | 10 | 8 | 120 | Sangat Tinggi
      Meningkatnya kesejahteraan pekerja | Besaran upah minimum kabupaten | Rp | 2.850.000 | 2.917.600 | 102,37 | Sangat Tinggi
    `,
    findings: ['D5 angka-sebagai-teks'],
  },
  {
    name: 'Capaian komisi pemilihan',
    title: ['KOMISI PEMILIHAN UMUM KABUPATEN X', 'Capaian Kinerja Tahun 2024'],
    rows: `
      No | Sasaran | Indikator Kinerja | Target | Realisasi | Capaian (%)
      1 | Terselenggaranya Pemilu yang demokratis | Persentase partisipasi pemilih dalam pemilihan | 77,5 % | 81,2 % | 104,77
      2 |  | Persentase pemilih yang berhak memilih tetapi tidak masuk dalam daftar pemilih | 0,2 % | 0,05 % | 175
      3 |  | Persentase KPPS yang telah menyampaikan laporan tepat waktu | 100 % | 100 % | 100
      4 | Terwujudnya lembaga yang akuntabel | Opini BPK atas Laporan Keuangan | WTP | WTP | 100
      5 |  | Nilai Akuntabilitas Kinerja | B | BB | 100
      6 |  | Persentase pegawai yang tidak ada di tempat tanpa keterangan | 2 % | 1 % | 150
    `,
    findings: ['D5 angka-sebagai-teks', 'F6 capaian-ekstrem', 'C7 singkatan-tak-jelas'],
  },
  {
    name: 'Pengukuran badan narkotika',
    title: ['BADAN NARKOTIKA NASIONAL KABUPATEN', 'Pengukuran Kinerja 2023'],
    rows: `
      Sasaran | Indikator | Target | Realisasi | %
      Meningkatnya daya tangkal anak dan remaja terhadap pengaruh buruk penyalahgunaan narkoba | Indeks Ketahanan Diri Remaja Anti Narkotika (Dektari) | 52,00 indeks | 53,14 indeks | 102,19
      Meningkatnya kapasitas rehabilitasi | Persentase penyalahguna narkoba yang mengalami peningkatan kualitas hidup | 71 % | 85 % | 119,72
      Meningkatnya pengungkapan tindak pidana narkotika | Jumlah berkas perkara tindak pidana narkotika yang P21 | 2 berkas | 3 berkas | 150
      Meningkatnya proses manajemen kinerja | Nilai Kinerja Anggaran | 92 indeks | 95,4 indeks | 103,70
    `,
    findings: ['C5 satuan-dalam-target', 'E5 angka-sebagai-teks', 'C7 satuan-dalam-target', 'C8 satuan-dalam-target'],
  },
  {
    name: 'IKU pemerintah daerah',
    title: ['INDIKATOR KINERJA UTAMA PEMERINTAH KABUPATEN X 2021-2026'],
    rows: `
      NO | INDIKATOR KINERJA UTAMA | SATUAN | KONDISI AWAL | TARGET CAPAIAN |  |  |  |  | KONDISI AKHIR
       |  |  | 2020 | 2021 | 2022 | 2023 | 2024 | 2025 | 2026
      1 | Indeks Pembangunan Manusia | Poin | 69.12 | 69.3 | 69.65 | 70.02 | 70.4 | 70.8 | 71.2
      2 | Angka Kemiskinan | % | 11.25 | 11 | 10.5 | 10 | 9.5 | 9 | 8.5
      3 | Tingkat Pengangguran Terbuka | % | 5.8 | 5.7 | 5.4 | 5.1 | 4.8 | 4.5 | 4.2
      4 | Pertumbuhan Ekonomi | % | -2.1 | 2.5 | 4 | 4.5 | 5 | 5.3 | 5.5
      5 | Gini Rasio | Poin | 0.352 | 0.35 | 0.345 | 0.34 | 0.335 | 0.33 | 0.325
      6 | Indeks Reformasi Birokrasi | Kategori | CC | CC | B | B | BB | BB | BB
      7 | PDRB per kapita | Juta Rupiah | 38.5 | 39.2 | 40.1 | 41.3 | 42.8 | 44.2 | 45.9
      8 | Indeks Infrastruktur | Indeks | 65 | 66 | 68 | 70 | 72 | 74 | 76
      9 | Indeks Kualitas Lingkungan Hidup | Indeks | 68.2 | 68.5 | 68.8 | 69.1 | 69.4 | 69.7 | 70
      10 | Laju inflasi | % | 2.1 | 3±1 | 3±1 | 3±1 | 3±1 | 3±1 | 3±1
    `,
    findings: ['F8 target-lonjak'],
  },
  {
    name: 'Capaian SPM',
    title: ['CAPAIAN SPM BIDANG KESEHATAN TAHUN 2023'],
    rows: `
      No | Jenis Layanan | Indikator Pencapaian | Target (%) | Sasaran | Terlayani | Capaian (%)
      1 | Pelayanan kesehatan ibu hamil | Persentase ibu hamil mendapatkan pelayanan kesehatan ibu hamil | 100 | 12450 | 11890 | 95.5
      2 | Pelayanan kesehatan ibu bersalin | Persentase ibu bersalin mendapatkan pelayanan persalinan | 100 | 11875 | 11640 | 98.02
      3 | Pelayanan kesehatan bayi baru lahir | Persentase bayi baru lahir mendapatkan pelayanan kesehatan | 100 | 11300 | 11250 | 99.56
    `,
    findings: [],
  },
  {
    name: 'Perjanjian kinerja kecamatan',
    title: ['PERJANJIAN KINERJA TAHUN 2025 KECAMATAN X'],
    rows: `
      NO. | SASARAN KINERJA | INDIKATOR KINERJA | SATUAN | TARGET
      1 | Meningkatnya kualitas pelayanan publik kecamatan | Indeks Kepuasan Masyarakat (IKM) Kecamatan | Indeks | 88.5
      2 | Meningkatnya kapasitas pemerintahan desa | Persentase desa yang menyampaikan APBDes tepat waktu | Persen | 100
       |  | Persentase lembaga kemasyarakatan desa yang aktif | Persen | 90
      3 | Meningkatnya ketentraman dan ketertiban | Jumlah kasus konflik sosial | Kasus | 0
      4 | Meningkatnya akuntabilitas kinerja | Nilai evaluasi AKIP | Nilai | 78,50
    `,
    findings: ['E8 angka-sebagai-teks'],
  },
  {
    name: 'Renstra badan keuangan dan aset',
    title: ['RENCANA STRATEGIS BADAN PENGELOLA KEUANGAN DAN ASET DAERAH', 'Tabel 5.1 IKU 2025-2030'],
    rows: `
      No | Sasaran | Indikator | Formula | Satuan | Baseline | Target |  |  |  |  |
       |  |  |  |  | 2024 | 2025 | 2026 | 2027 | 2028 | 2029 | 2030
      1 | Meningkatnya kualitas pengelolaan keuangan | Opini BPK terhadap LKPD | Hasil audit BPK | Opini | WTP | WTP | WTP | WTP | WTP | WTP | WTP
      2 |  | Persentase penyerapan anggaran | Realisasi belanja / total belanja x 100% | % | 92,1 | 93 | 93,5 | 94 | 94,5 | 95 | 95,5
      3 |  | Deviasi realisasi belanja terhadap belanja total dalam APBD | (Total belanja - realisasi belanja) / total belanja x 100% | % | 8,2 | 7,5 | 7 | 6,5 | 6 | 5,5 | 5
      4 | Meningkatnya kemandirian keuangan daerah | Rasio kemandirian keuangan daerah | PAD / pendapatan transfer x 100% | % | 18,5 | 19 | 19,5 | 20 | 20,5 | 21 | 21,5
      5 | Meningkatnya pengelolaan aset | Persentase aset tanah bersertifikat | Jumlah bidang tanah bersertifikat/jumlah bidang tanah milik pemda x 100% | % | 45 | 50 | 58 | 66 | 74 | 82 | 90
      6 |  | Rasio utang terhadap pendapatan | Utang / pendapatan | Rasio | 0,05 | 0,05 | 0,04 | 0,04 | 0,03 | 0,03 | 0,02
    `,
    findings: ['F7 angka-sebagai-teks'],
  },
  {
    name: 'Perbandingan tiga tahun',
    title: ['DINAS PERPUSTAKAAN DAN KEARSIPAN', 'Perbandingan Target dan Realisasi Kinerja Tahun 2021 s.d. 2023'],
    rows: `
      No | Indikator Kinerja | Satuan | 2021 |  |  | 2022 |  |  | 2023 |  |
       |  |  | T | R | % | T | R | % | T | R | %
      1 | Indeks Pembangunan Literasi Masyarakat (IPLM) | Indeks | 55 | 56.2 | 102.18 | 58 | 60.1 | 103.62 | 60 | 61.4 | 102.33
      2 | Tingkat Kegemaran Membaca | Indeks | 60 | 58.5 | 97.5 | 61 | 62 | 101.64 | 62 | 66 | 106.45
      3 | Nilai Pengawasan Kearsipan | Nilai | 65 | 66 | 101.54 | 68 | 70 | 102.94 | 72 | 74.5 | 103.47
    `,
    findings: [],
  },
  {
    name: 'IKU sekretariat DPRD',
    title: ['SEKRETARIAT DPRD', 'INDIKATOR KINERJA UTAMA (IKU)', 'TAHUN 2024'],
    rows: `
      No | Sasaran | Indikator Kinerja | Definisi Operasional | Formulasi | Target | Satuan | Sumber Data | Penanggung Jawab
      1 | Meningkatnya kualitas pelayanan terhadap DPRD | Indeks kepuasan anggota DPRD | Tingkat kepuasan anggota DPRD atas layanan sekretariat | Hasil survei kepuasan | 85 | Indeks | Survei | Kabag Umum
      2 |  | Persentase fasilitasi pembentukan Perda tepat waktu | Perda yang difasilitasi sesuai Propemperda | Jumlah Perda yang ditetapkan tepat waktu / jumlah Perda dalam Propemperda × 100 | 80 | % | Risalah | Kabag Persidangan
      3 |  | Jumlah rekomendasi DPRD yang ditindaklanjuti | Rekomendasi yang ditindaklanjuti | Penjumlahan rekomendasi yang ditindaklanjuti | 20 | Rekomendasi | Laporan | Kabag Keuangan
    `,
    findings: [],
  },
  {
    name: 'Rencana kinerja kantor vertikal',
    title: ['KEMENTERIAN AGAMA', 'RENCANA KINERJA TAHUNAN 2024'],
    rows: `
      No | Sasaran Program | Indikator Kinerja | Target 2024 | Satuan
      1 | Meningkatnya kualitas moderasi beragama | Indeks kerukunan umat beragama | 74,6 | Nilai
      2 | Meningkatnya kualitas pelayanan nikah | Persentase KUA yang memenuhi standar pelayanan | 65 | %
       |  | Nilai kepuasan layanan KUA | 83 | Nilai
      3 | Menurunnya disparitas akses pendidikan | Rasio guru terhadap siswa | 1:15 | Rasio
       |  | APK MI/Ula/SDTK | 11,2 | %
      4 | Meningkatnya jumlah siswa MA yang melanjutkan | Angka melanjutkan | 45 | %
    `,
    findings: ['D5 angka-sebagai-teks', 'C9 singkatan-tak-jelas'],
  },
  {
    name: 'Realisasi triwulan pemadam kebakaran',
    title: ['DINAS PEMADAM KEBAKARAN DAN PENYELAMATAN', 'Realisasi Kinerja TW II 2025'],
    rows: `
      NO | INDIKATOR | SATUAN | TARGET 2025 | REALISASI TW I | REALISASI TW II | CAPAIAN (%) | FAKTOR PENDUKUNG | FAKTOR PENGHAMBAT
      1 | Tingkat waktu tanggap (response time) pemadaman | Menit | 15 | 14.2 | 13.9 | 107.33 | Pos pemadam bertambah | Kemacetan
      2 | Persentase kejadian kebakaran yang tertangani dalam 15 menit | % | 85 | 40 | 86 | 101.18 |  |
      3 | Jumlah relawan kebakaran (Redkar) yang terbentuk | Kelompok | 20 | 5 | 11 | 55 |  | Anggaran terbatas
    `,
    findings: [],
  },
  {
    name: 'Tujuan dan sasaran tahun ke-n',
    title: ['Tabel T-C.25 Tujuan dan Sasaran Jangka Menengah Pelayanan Perangkat Daerah'],
    rows: `
      No. | Tujuan | Sasaran | Indikator Tujuan/Sasaran | Target Kinerja Tujuan/Sasaran pada Tahun Ke- |  |  |  |
       |  |  |  | 1 | 2 | 3 | 4 | 5
      (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
      1 | Meningkatkan daya saing perdagangan |  | Pertumbuhan PDRB sektor perdagangan | 4,5% | 4,7% | 5,0% | 5,2% | 5,5%
       |  | Meningkatnya kinerja perdagangan dalam negeri | Persentase stabilitas harga barang kebutuhan pokok | 90% | 91% | 92% | 93% | 94%
       |  |  | Persentase pasar rakyat yang memenuhi SNI | 10% | 15% | 20% | 25% | 30%
       |  | Meningkatnya kinerja ekspor | Nilai ekspor nonmigas | US$ 12,5 juta | US$ 13 juta | US$ 13,6 juta | US$ 14,1 juta | US$ 15 juta
       |  | Meningkatnya perlindungan konsumen | Persentase alat UTTP bertanda tera sah yang berlaku | 60% | 65% | 70% | 75% | 80%
    `,
    findings: [
      'E6 angka-sebagai-teks',
      'E9 satuan-dalam-target',
      'F9 satuan-dalam-target',
      'G9 satuan-dalam-target',
      'H9 satuan-dalam-target',
      'I9 satuan-dalam-target',
      'D10 singkatan-tak-jelas',
    ],
  },
];
