/** Layouts as ministries, provinces, regencies, districts, hospitals and schools use them. All names and figures are invented. */

export const AGENCY_LAYOUTS: Readonly<Record<string, string>> = {
  'a ministry PK: objective and indicator numbered apart': `
PERJANJIAN KINERJA TAHUN 2025
DIREKTORAT JENDERAL SUNGAI
No | Sasaran Program | No | Indikator Kinerja Program | Target
= number | objective | number | indicator | target
(1) | (2) | (3) | (4) | (5)
> 1 | Meningkatnya keandalan bendungan | 1.1 | Persentase bendungan berkinerja baik | 85%
> | | 1.2 | Indeks kepuasan pengguna air | 3,4
> 2 | Terwujudnya tata kelola yang baik | 2.1 | Nilai SAKIP | 82,5
`,
  'quarters under one year': `
RENCANA AKSI TAHUN 2025
No | Sasaran Strategis | Indikator Kinerja | Satuan | Target 2025 | Target Triwulan | | | | Program/Kegiatan | Anggaran (Rp) | Penanggung Jawab
| | | | | I | II | III | IV | | |
= number | objective | indicator | unit | target 2025 | target Q1 | target Q2 | target Q3 | target Q4 | program | budget | owner
> 1 | Meningkatnya mutu layanan | Indeks Kepuasan Pasien | Indeks | 88 | 80 | 82 | 85 | 88 | Program Pelayanan | 125.000.000 | Bidang Pelayanan
> | | Persentase tempat tidur terisi | % | 75 | 60 | 65 | 70 | 75 | Program Pelayanan | 75.500.000 | Bidang Penunjang
`,
  'target and actual by quarter': `
PENGUKURAN KINERJA TRIWULAN III TAHUN 2024
NO | SASARAN | INDIKATOR KINERJA | SATUAN | TARGET TAHUN 2024 | TRIWULAN I | | TRIWULAN II | | TRIWULAN III | | CAPAIAN (%)
| | | | | TARGET | REALISASI | TARGET | REALISASI | TARGET | REALISASI |
= number | objective | indicator | unit | target 2024 | target Q1 | actual Q1 | target Q2 | actual Q2 | target Q3 | actual Q3 | achievement
> 1 | Meningkatnya kualitas jalan | Persentase jalan mantap | % | 78 | 70 | 70,2 | 72 | 71,9 | 75 | 75,1 | 96,28
> 2 | Meningkatnya akses air minum | Persentase rumah tangga dengan air minum layak | % | 91 | 86 | 86 | 88 | 87,5 | 90 | 90,2 | 99,12
`,
  'K and Rp under each year': `
Tabel T-C.27 Rencana Program dan Kegiatan
Tujuan | Sasaran | Program | Indikator Kinerja | Satuan | Data Capaian Tahun Awal | Target Kinerja Program dan Kerangka Pendanaan | | | | | | Unit Kerja Penanggung Jawab
| | | | | | 2025 | | 2026 | | Kondisi Kinerja Akhir Renstra | |
| | | | | | K | Rp | K | Rp | K | Rp |
= goal | objective | program | indicator | unit | baseline | target 2025 | budget 2025 | target 2026 | budget 2026 | finalTarget | budget | owner
> Meningkatkan daya saing | Meningkatnya produksi ikan | Program Perikanan Tangkap | Jumlah produksi ikan tangkap | Ton | 1200 | 1250 | 450000000 | 1300 | 470000000 | 1500 | 2500000000 | Bidang Tangkap
> | | Program Budidaya | Jumlah produksi ikan budidaya | Ton | 800 | 850 | 350000000 | 900 | 370000000 | 1100 | 1900000000 | Bidang Budidaya
`,
  'K and Rp under each year, and under the end of the plan beside them': `
RENCANA STRATEGIS DINAS KELAUTAN 2026-2027
No | Sasaran | Indikator Kinerja | Satuan | 2026 | | 2027 | | Kondisi Akhir |
| | | | K | Rp | K | Rp | K | Rp
= number | objective | indicator | unit | target 2026 | budget 2026 | target 2027 | budget 2027 | finalTarget | budget
> 1 | Meningkatnya hasil tambak | Jumlah produksi garam rakyat | Ton | 450 | 350000000 | 480 | 360000000 | 930 | 710000000
> 2 | Meningkatnya mutu hasil laut | Persentase kapal bersertifikat | % | 60 | 125000000 | 65 | 130000000 | 65 | 255000000
`,
  'formula and type of computing': `
Lampiran Keputusan Kepala Badan
No. | Sasaran Strategis | Indikator Kinerja Utama | Definisi Operasional | Cara Menghitung | Tipe Penghitungan | Satuan | Bidang Pengampu | Sumber Data
= number | objective | indicator | explanation | calculation | indicatorType | unit | owner | dataSource
> 1. | Meningkatnya kompetensi pegawai | Indeks Profesionalitas ASN | Ukuran statistik kualitas ASN menurut kualifikasi dan kompetensi | Jumlah nilai empat dimensi | Non Kumulatif | Indeks | Bidang Mutasi | Aplikasi IP ASN
> 2. | Terwujudnya layanan prima | Persentase layanan tepat waktu | Layanan yang selesai sesuai janji layanan | Jumlah layanan tepat waktu dibagi jumlah layanan dikali 100% | Non Kumulatif | Persen | Sekretariat | Laporan layanan
`,
  'baseline, targets, final condition': `
Indikator Kinerja Utama RSUD Tahun 2025-2029
No | Indikator Kinerja Utama | Satuan | Kondisi Awal | Target | | | | | Kondisi Akhir
| | | 2024 | 2025 | 2026 | 2027 | 2028 | 2029 | 2029
= number | indicator | unit | baseline 2024 | target 2025 | target 2026 | target 2027 | target 2028 | target 2029 | finalTarget 2029
> 1 | Bed Occupancy Rate | % | 60 | 62 | 64 | 66 | 68 | 70 | 70
> 2 | Angka kematian bersih | Per 1000 | 24 | 23 | 22 | 21 | 20 | 19 | 19
`,
  'LKjIP with rating': `
Capaian Indikator Kinerja Utama Tahun 2023
No | Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Tingkat Capaian (%) | Predikat
= number | objective | indicator | target | actual | achievement | rating
> 1 | Menurunnya stunting | Prevalensi stunting | 14 | 15,2 | 91,43 | Sangat Tinggi
> 2 | Meningkatnya usia harapan hidup | Usia harapan hidup | 72 | 72,4 | 100,56 | Sangat Tinggi
`,
  'LKjIP: achievement under the name capaian, ratio apart': `
Perbandingan target dan capaian
Indikator Kinerja Utama | Target 2023 | Capaian 2023 | Persentase Capaian
= indicator | target 2023 | actual 2023 | achievement
> Persentase desa mandiri | 30 | 33 | 110
> Jumlah BUMDes maju | 12 | 9 | 75
`,
  'previous years beside this year': `
Tabel 3.4 Perbandingan Realisasi Kinerja
No | Indikator Kinerja | Realisasi | | | Target Akhir Renstra 2026 | Tingkat Kemajuan
| | 2021 | 2022 | 2023 | |
= number | indicator | actual 2021 | actual 2022 | actual 2023 | target 2026 | achievement
> 1 | Indeks SPBE | 2,1 | 2,5 | 2,9 | 3,5 | 82,86
> 2 | Nilai LPPD | 3,0 | 3,1 | 3,2 | 3,4 | 94,1
`,
  'goal indicator and objective indicator side by side': `
Tujuan | Indikator Tujuan | Sasaran | Indikator Sasaran | Target 2025 | Target 2026
= goal | indicator | objective | indicator | target 2025 | target 2026
> Meningkatnya kesejahteraan petani | Nilai Tukar Petani | Meningkatnya produksi padi | Jumlah produksi padi | 5000 | 5200
> | | Meningkatnya kapasitas penyuluh | Persentase penyuluh bersertifikat | 60 | 70
`,
  'English headers': `
Key Performance Indicators FY 2024
No | Strategic Objective | Key Performance Indicator | Unit | Baseline 2023 | Target 2024 | Actual 2024 | Achievement (%) | Data Source | Person in Charge | Remarks
= number | objective | indicator | unit | baseline 2023 | target 2024 | actual 2024 | achievement | dataSource | owner | note
> 1 | Improved service quality | Customer satisfaction index | Index | 80 | 82 | 83 | 101,2 | Survey | Service Division |
> 2 | Increased revenue | Percentage of revenue growth | % | 5 | 6 | 5,5 | 91,7 | Finance | Finance Division |
`,
  'misspelt and broken headers': `
Nomer | Sasran Strategis | Indikatorr Kinerja Utama | Satauan | Targget 2024 | Realiasi 2024 | Penang⏎gung Jawab | Sum⏎ber Data | Keteragan
= number | objective | indicator | unit | target 2024 | actual 2024 | owner | dataSource | note
> 1 | Meningkatnya literasi | Persentase penduduk melek huruf | % | 98 | 97,5 | Bidang Dikmas | BPS |
> 2 | Meningkatnya minat baca | Indeks minat baca | Indeks | 60 | 61 | Bidang Pustaka | Survei |
`,
  'years as Tahun I to Tahun V': `
IKU Perangkat Daerah Tahun 2021-2026
No | Indikator | Satuan | Target | | | |
| | | Tahun I | Tahun II | Tahun III | Tahun IV | Tahun V
= number | indicator | unit | target #1 | target #2 | target #3 | target #4 | target #5
> 1 | Persentase koperasi sehat | % | 50 | 55 | 60 | 65 | 70
> 2 | Jumlah wirausaha baru | Orang | 100 | 110 | 120 | 130 | 140
`,
  'years TH-1 under renstra target': `
Indikator | Target Renstra | | | Realisasi | |
| TH-1 | TH-2 | TH-3 | TH-1 | TH-2 | TH-3
= indicator | target #1 | target #2 | target #3 | actual #1 | actual #2 | actual #3
> Cakupan imunisasi dasar | 90 | 92 | 94 | 89 | 93 | 94
> Angka bebas jentik | 95 | 95 | 95 | 91 | 92 | 96
`,
  'year with (n)': `
No | Indikator Kinerja | Realisasi 2023 (n-2) | Realisasi 2024 (n-1) | Target 2025 (n)
= number | indicator | actual 2023 | actual 2024 | target 2025
> 1 | Persentase arsip tertib | 55 | 60 | 65
> 2 | Indeks kearsipan | 61 | 63 | 66
`,
  'objective and indicator in one column': `
No | Sasaran/ Indikator Kinerja | Satuan | Target | Realisasi | Capaian
= number | indicator | unit | target | actual | achievement
1 | Meningkatnya kualitas permukiman | | | |
> 1.1 | Persentase kawasan kumuh tertangani | % | 40 | 42 | 105
> 1.2 | Jumlah rumah layak huni | Unit | 500 | 480 | 96
2 | Meningkatnya kualitas pelayanan | | | |
> 2.1 | Indeks Kepuasan Masyarakat | Indeks | 85 | 86 | 101,2
`,
  'groups of missions and codes': `
INDIKATOR KINERJA UTAMA
NO | INDIKATOR | SATUAN | TARGET TAHUN | | | KET
| | | 2025 | 2026 | 2027 |
= number | indicator | unit | target 2025 | target 2026 | target 2027 | note
(01) | (02) | (03) | (04) | (05) | (06) | (07)
A | URUSAN PEMERINTAHAN WAJIB | | | | |
1 | 1.02.0.00.0.00.01.0000 - Dinas Kesehatan | | | | |
> 1 | Angka Harapan Hidup | Tahun | 70 | 71 | 72 |
> 2 | Prevalensi stunting | % | 14 | 13 | 12 |
B | URUSAN PEMERINTAHAN PILIHAN | | | | |
> 1 | Jumlah kunjungan wisata | Orang | 1000 | 1100 | 1200 |
`,
  'before and after a revision, other words': `
Perubahan Perjanjian Kinerja 2024
No | Sasaran | Indikator | Target | | Alasan Perubahan
| | | Semula | Menjadi |
= number | objective | indicator | target before | target after | explanation
> 1 | Meningkatnya PAD | Persentase kenaikan PAD | 5% | 7% | Kinerja tahun lalu melampaui target
> 2 | Terwujudnya tertib aset | Persentase aset bersertifikat | 60% | 60% | Tetap
`,
  'SPM with numerator and denominator': `
Capaian Standar Pelayanan Minimal Tahun 2024
No | Jenis Pelayanan Dasar | Indikator SPM | Target (%) | Realisasi (%) | Capaian | Ket
= number | other | indicator | target | actual | achievement | note
> 1 | Pelayanan kesehatan ibu hamil | Persentase ibu hamil mendapatkan layanan | 100 | 97 | 97 |
> 2 | Pelayanan kesehatan ibu bersalin | Persentase ibu bersalin mendapatkan layanan | 100 | 98 | 98 |
`,
  months: `
No | Indikator Kinerja | Satuan | Target Tahun 2025 | Target Bulanan | | | | | | | | | | |
| | | | Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agt | Sep | Okt | Nov | Des
= number | indicator | unit | target 2025 | target M1 | target M2 | target M3 | target M4 | target M5 | target M6 | target M7 | target M8 | target M9 | target M10 | target M11 | target M12
> 1 | Jumlah izin terbit | Izin | 120 | 10 | 20 | 30 | 40 | 50 | 60 | 70 | 80 | 90 | 100 | 110 | 120
> 2 | Persentase pengaduan selesai | % | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100
`,
  'kinerja utama instead of sasaran, ukuran keberhasilan': `
SKP
No | Kinerja Utama | Ukuran Keberhasilan/ Indikator Kinerja Utama | Target | Rumus | Sumber
= number | objective | indicator | target | calculation | dataSource
> 1 | Meningkatnya kualitas lulusan | Persentase lulusan diterima di PTN | 60% | Jumlah lulusan diterima / jumlah lulusan x 100 | Data sekolah
> 2 | Meningkatnya kompetensi guru | Persentase guru bersertifikat | 90% | Jumlah guru bersertifikat / jumlah guru x 100 | Dapodik
`,
  'no indicator word at all': `
Sasaran Strategis | Uraian | Satuan | Target | Realisasi | %
= objective | indicator | unit | target | actual | achievement
> Meningkatnya kinerja | Persentase temuan ditindaklanjuti | % | 90 | 88 | 97,8
> | Nilai maturitas SPIP | Level | 3 | 3 | 100
`,
  'header words over several rows, as pasted from PDF': `
NO | SASARAN | INDIKATOR | SATUAN | TARGET | SUMBER | PENANGGUNG
| STRATEGIS | KINERJA | | TAHUN | DATA | JAWAB
| | UTAMA | | 2024 | |
= number | objective | indicator | unit | target 2024 | dataSource | owner
> 1 | Meningkatnya investasi | Nilai investasi | Rp Miliar | 250 | LKPM | Bidang Promosi
> 2 | Meningkatnya layanan | Indeks Kepuasan Masyarakat | Indeks | 86 | Survei | Bidang Layanan
`,
  'parents written lower than their neighbours': `
| | | Target Tahun | | |
No | Sasaran | Indikator Kinerja | 2024 | 2025 | 2026 | Sumber Data
= number | objective | indicator | target 2024 | target 2025 | target 2026 | dataSource
> 1 | Meningkatnya investasi | Nilai investasi | 250 | 260 | 270 | LKPM
> 2 | Meningkatnya layanan | Indeks Kepuasan Masyarakat | 86 | 87 | 88 | Survei
`,
  'year above, target and actual below': `
No | Indikator Kinerja Utama | 2022 | | | 2023 | |
| | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%)
= number | indicator | target 2022 | actual 2022 | achievement 2022 | target 2023 | actual 2023 | achievement 2023
> 1 | Indeks Kualitas Air | 50 | 51 | 102 | 52 | 51 | 98,1
> 2 | Indeks Kualitas Udara | 80 | 82 | 102,5 | 81 | 84 | 103,7
`,
  'years, then quarters, three rows': `
No | Indikator Kinerja | Satuan | Target | | | | | | |
| | | 2024 | | | | 2025 | | |
| | | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV
= number | indicator | unit | target 2024 Q1 | target 2024 Q2 | target 2024 Q3 | target 2024 Q4 | target 2025 Q1 | target 2025 Q2 | target 2025 Q3 | target 2025 Q4
> 1 | Jumlah pelatihan | Kali | 1 | 2 | 3 | 4 | 1 | 2 | 3 | 4
> 2 | Persentase serapan | % | 20 | 45 | 70 | 95 | 20 | 45 | 70 | 95
`,
  'actual up to a quarter': `
No | Indikator Kinerja | Target 2025 | Realisasi s.d. TW III | Capaian (%) | Analisis | Tindak Lanjut
= number | indicator | target 2025 | actual Q3 | achievement | | 
> 1 | Persentase perkara selesai | 95 | 80 | 84,2 | Hakim kurang | Usul tambahan
> 2 | Indeks persepsi layanan | 3,8 | 3,9 | 102,6 | Layanan daring | Dipertahankan
`,
  'polarity and type of indicator': `
Manual IKU
No | IKU | Jenis IKU | Polarisasi | Satuan | Formula | Target 2025 | PIC
= number | indicator | indicatorType | polarity | unit | calculation | target 2025 | owner
> 1 | Rasio kredit macet | Outcome | Minimize | % | Kredit macet / total kredit | 3 | Divisi Kredit
> 2 | Pertumbuhan aset | Outcome | Maximize | % | (Aset t - aset t-1) / aset t-1 | 8 | Divisi Keuangan
`,
  'unit and value in one target block': `
No | Sasaran | Indikator | Target 2024 | | Realisasi 2024 |
| | | Nilai | Satuan | Nilai | Satuan
= number | objective | indicator | target 2024 | unit | actual 2024 | unit
> 1 | Meningkatnya panen | Jumlah produksi jagung | 500 | Ton | 480 | Ton
> 2 | Meningkatnya luas tanam | Luas tanam kedelai | 30 | Ha | 31 | Ha
`,
  'new Renstra: program outcome': `
Bidang Urusan / Program / Outcome / Kegiatan | Indikator Outcome / Output | Baseline Tahun 2024 | Target dan Pagu Indikatif Tahun | | | | Perangkat Daerah | Keterangan
| | | 2025 | | 2026 | | |
| | | Target | Pagu | Target | Pagu | |
= program | indicator | baseline 2024 | target 2025 | budget 2025 | target 2026 | budget 2026 | owner | note
Program Pengelolaan Pendidikan | | | | | | | |
> Meningkatnya layanan PAUD | Angka Partisipasi Sekolah 5-6 tahun | 92 | 93 | 1500000000 | 94 | 1600000000 | Dinas Pendidikan |
> Meningkatnya layanan SD | Angka Partisipasi Murni SD | 97 | 98 | 2500000000 | 98,5 | 2600000000 | Dinas Pendidikan |
`,
  'LKjIP three-year comparison with percent of final target': `
Tabel 3.7
No | Indikator Kinerja Utama | Target Akhir RPJMD (2026) | Realisasi Tahun 2022 | Realisasi Tahun 2023 | Realisasi Tahun 2024 | % Capaian s/d 2024 terhadap Target RPJMD
= number | indicator | target 2026 | actual 2022 | actual 2023 | actual 2024 | achievement 2024
> 1 | Indeks Pembangunan Manusia | 75,5 | 72,1 | 72,8 | 73,4 | 97,2
> 2 | Persentase Penduduk Miskin | 8,5 | 10,1 | 9,8 | 9,4 | 110,6
`,
  'IKK outcome rumus elemen': `
No | Urusan | IKK Outcome | Rumus | Satuan | Capaian Kinerja | Sumber Data | PD Penanggung Jawab
= number | other | indicator | calculation | unit | actual | dataSource | owner
> 1 | Pendidikan | Tingkat partisipasi warga negara usia 5-6 tahun | Jumlah anak usia 5-6 tahun yang sekolah / jumlah anak usia 5-6 tahun x 100% | % | 87,2 | Dapodik | Dinas Pendidikan
> 2 | Kesehatan | Rasio daya tampung rumah sakit rujukan | Jumlah tempat tidur / jumlah penduduk x 1000 | Rasio | 1,2 | SIRS | Dinas Kesehatan
`,
  'cascading with unit in eselon': `
SASARAN STRATEGIS | INDIKATOR KINERJA UTAMA | PROGRAM | SASARAN PROGRAM | INDIKATOR PROGRAM | TARGET | ESELON
= objective | indicator | program | objective | indicator | target | other
> Meningkatnya akses jalan | Persentase jalan mantap | Penyelenggaraan Jalan | Terpeliharanya jalan | Panjang jalan dipelihara | 20 Km | III
> | | | | Jumlah jembatan dipelihara | 3 Unit | III
`,
  'PK of a head of section, English number header absent': `
Sasaran Kegiatan | Indikator Kinerja Kegiatan | Target
= objective | indicator | target
> Tersedianya dokumen perencanaan | Jumlah dokumen perencanaan yang disusun | 4 Dokumen
> Terlaksananya evaluasi kinerja | Jumlah laporan evaluasi | 4 Laporan
`,
  'targets with semester': `
No | Sasaran | Indikator Kinerja | Satuan | Target Tahunan | Target Semester I | Target Semester II | Realisasi Semester I | Realisasi Semester II
= number | objective | indicator | unit | target | target H1 | target H2 | actual H1 | actual H2
> 1 | Meningkatnya PAD | Jumlah PAD | Rp Juta | 1000 | 450 | 550 | 460 | 540
> 2 | Meningkatnya kepatuhan | Persentase wajib pajak patuh | % | 80 | 75 | 80 | 74 | 79
`,
  'years with titles target under Tahun and baseline by year': `
NO | TUJUAN/SASARAN | INDIKATOR TUJUAN/SASARAN | KONDISI AWAL (2021) | TAHUN | | | | | KONDISI AKHIR
| | | | 2022 | 2023 | 2024 | 2025 | 2026 |
= number | objective | indicator | baseline 2021 | target 2022 | target 2023 | target 2024 | target 2025 | target 2026 | finalTarget
> 1 | Meningkatnya kualitas SDM | Indeks Pembangunan Manusia | 70,1 | 70,5 | 71 | 71,5 | 72 | 72,5 | 72,5
> 2 | Menurunnya kemiskinan | Persentase penduduk miskin | 12 | 11,5 | 11 | 10,5 | 10 | 9,5 | 9,5
`,
  'criteria columns with thresholds': `
No | Indikator Kinerja | Target | Realisasi | Capaian | Kategori
= number | indicator | target | actual | achievement | rating
1 | 2 | 3 | 4 | 5=4/3x100 | 6
> 1 | Persentase pasar bersih | 60 | 66 | 110% | Sangat Baik
> 2 | Jumlah pelaku usaha dibina | 100 | 97 | 97% | Baik
`,
  school: `
RENCANA KERJA SEKOLAH
No | Standar | Program | Indikator Keberhasilan | Target 2024/2025 | Penanggung Jawab | Sumber Dana
= number | other | program | indicator | target 2025 | owner | other
> 1 | Standar Isi | Penyusunan kurikulum | Persentase guru menyusun modul ajar | 100% | Waka Kurikulum | BOS
> 2 | Standar Proses | Supervisi | Persentase guru disupervisi | 100% | Kepala Sekolah | BOS
`,
  'hospital with numerator': `
No | Indikator Mutu | Definisi Operasional | Numerator | Denominator | Standar | Target | Pengumpul Data
= number | indicator | explanation | numerator | denominator | other | target | 
> 1 | Kepatuhan kebersihan tangan | Kepatuhan petugas mencuci tangan | Jumlah tindakan patuh | Jumlah peluang | 85% | 85% | PPI
> 2 | Kepatuhan identifikasi pasien | Kepatuhan petugas mengenali pasien | Jumlah patuh | Jumlah diamati | 100% | 100% | KMKP
`,
  'ministry IKU with code': `
Kode | Sasaran Strategis / Indikator Kinerja Sasaran Strategis | Satuan | Target | | | | | Unit Organisasi Pelaksana
| | | 2020 | 2021 | 2022 | 2023 | 2024 |
= number | indicator | unit | target 2020 | target 2021 | target 2022 | target 2023 | target 2024 | owner
SS 1 | Meningkatnya kualitas pelayanan | | | | | | |
> IKSS 1.1 | Indeks kepuasan layanan | Nilai | 3,1 | 3,2 | 3,3 | 3,4 | 3,5 | Ditjen A
> IKSS 1.2 | Persentase layanan digital | % | 50 | 60 | 70 | 80 | 90 | Ditjen B
SS 2 | Terwujudnya birokrasi bersih | | | | | | |
> IKSS 2.1 | Nilai Reformasi Birokrasi | Nilai | 75 | 76 | 77 | 78 | 79 | Setjen
`,
  'evaluasi renja T-C.29 heavy': `
Evaluasi Hasil Pelaksanaan Renja
Kode | Urusan/Bidang Urusan/Program | Indikator Kinerja Program (outcome)/ Kegiatan (output) | Target Kinerja Capaian Program Renstra Tahun 2026 | Realisasi Target Kinerja s/d Tahun 2023 | Target Renja Tahun 2024 | Realisasi Renja Tahun 2024 | Tingkat Realisasi (%)
= number | program | indicator | finalTarget 2026 | actual 2023 so far | target 2024 | actual 2024 | achievement
1.03 | Urusan Pekerjaan Umum | | | | | |
> 1.03.02 | Program Pengelolaan SDA | Rasio luas irigasi baik | 80 | 60 | 65 | 66 | 101,5
> 1.03.03 | Program Air Minum | Persentase penduduk berakses air minum | 95 | 80 | 85 | 84 | 98,8
`,
  'two header rows with target/realisasi/capaian year in middle': `
No | Sasaran | Indikator | Satuan | Tahun 2023 | | | Tahun 2024 | | | Naik/Turun
| | | | Target | Realisasi | % | Target | Realisasi | % |
= number | objective | indicator | unit | target 2023 | actual 2023 | achievement 2023 | target 2024 | actual 2024 | achievement 2024 | 
> 1 | Meningkatnya mutu | Nilai AKIP | Nilai | 70 | 71 | 101,4 | 72 | 73 | 101,4 | Naik
> 2 | Meningkatnya layanan | IKM | Nilai | 80 | 82 | 102,5 | 83 | 84 | 101,2 | Naik
`,
  'no header for number; formula column is Formulasi; target as words': `
Indikator Kinerja Utama (IKU) | Formulasi/Cara Pengukuran | Sumber Data | Penanggungjawab
= indicator | calculation | dataSource | owner
> Opini BPK atas laporan keuangan | Opini BPK | LHP BPK | BPKAD
> Nilai LPPD | Hasil evaluasi LPPD oleh Kemendagri | Kemendagri | Bagian Pemerintahan
> Indeks Inovasi Daerah | Skor inovasi dari Kemendagri | Kemendagri | Brida
`,
  'capaian as value with target, percent': `
No | Indikator | Target | Capaian | % Capaian
= number | indicator | target | actual | achievement
> 1 | Cakupan K4 | 100 | 92 | 92
> 2 | Cakupan kunjungan neonatus | 100 | 95 | 95
`,
  'target & capaian only, capaian in percent of target': `
Indikator | Satuan | Target | Realisasi Kinerja | Capaian Kinerja
= indicator | unit | target | actual | achievement
> Indeks SPBE | Indeks | 3 | 2,9 | 96,67
> Indeks Daya Saing | Indeks | 3,5 | 3,6 | 102,86
`,
  'anggaran beside performance in LKjIP': `
No | Sasaran | Indikator | Kinerja | | | Anggaran | |
| | | Target | Realisasi | Capaian | Pagu | Realisasi | %
= number | objective | indicator | target | actual | achievement | budget | budget | 
> 1 | Meningkatnya produksi | Jumlah produksi daging | 100 | 110 | 110% | 1.200.000.000 | 1.100.000.000 | 91,67%
> 2 | Meningkatnya populasi | Jumlah populasi sapi | 5000 | 5100 | 102% | 900.000.000 | 850.000.000 | 94,44%
`,
  'roman quarter with B prefix months': `
No | Indikator Kinerja | Target | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV | Capaian (%) | Kendala | Solusi
= number | indicator | target | actual Q1 | actual Q2 | actual Q3 | actual Q4 | achievement | | 
> 1 | Jumlah perda disahkan | 10 | 1 | 3 | 6 | 10 | 100 | - | -
> 2 | Persentase tindak lanjut aspirasi | 90 | 20 | 45 | 70 | 91 | 101 | - | -
`,
  'sasaran with number prefix and merged text rows': `
SASARAN STRATEGIS 1: MENINGKATNYA KUALITAS LAYANAN
INDIKATOR KINERJA | TARGET 2024 | REALISASI 2024 | CAPAIAN
= indicator | target 2024 | actual 2024 | achievement
> Indeks Kepuasan Masyarakat | 85 | 86 | 101,18%
> Persentase pengaduan tertangani | 100 | 100 | 100%
`,
  'SDGs style': `
Kode Indikator | Nama Indikator | Satuan | Sumber Data | Baseline (2020) | Target Pencapaian | | | Instansi Pelaksana
| | | | | 2021 | 2022 | 2023 |
= number | indicator | unit | dataSource | baseline 2020 | target 2021 | target 2022 | target 2023 | owner
> 1.2.1 | Persentase penduduk di bawah garis kemiskinan | % | BPS | 9,8 | 9,5 | 9,2 | 9 | Bappeda
> 3.1.1 | Angka kematian ibu | Per 100.000 KH | Dinkes | 120 | 110 | 100 | 90 | Dinas Kesehatan
`,
  'sifat kumulatif, validity columns': `
No | IKU | Target | Satuan | Jenis Konsolidasi Periode | Polarisasi | Periode Pelaporan | Tingkat Validitas | Bobot
= number | indicator | target | unit |  | polarity | other | other | weight
> 1 | Persentase realisasi penerimaan negara | 100 | % | TLK | Max | Triwulanan | Exact | 14
> 2 | Indeks efektivitas edukasi | 85 | Indeks | Avg | Max | Semesteran | Proxy | 11
`,
  'alasan and revised target in one': `
No | Indikator Kinerja | Target Awal | Target Perubahan | Alasan
= number | indicator | target before | target after | explanation
> 1 | Jumlah wisatawan | 1000 | 1200 | Ada event baru
> 2 | Lama tinggal wisatawan | 2 | 2 | Tetap
`,
  'murni perubahan years': `
No | Indikator | Satuan | Target 2024 | | Target 2025 |
| | | Murni | Perubahan | Murni | Perubahan
= number | indicator | unit | target 2024 before | target 2024 after | target 2025 before | target 2025 after
> 1 | Persentase irigasi baik | % | 60 | 62 | 63 | 65
> 2 | Jumlah embung | Unit | 3 | 4 | 5 | 6
`,
  'English typed': `
Strategic Goal | Performance Indicator | Baseline (2022) | Annual Targets | | | Means of Verification | Responsible Unit
| | | 2023 | 2024 | 2025 | |
= goal | indicator | baseline 2022 | target 2023 | target 2024 | target 2025 | dataSource | owner
> Better health | Number of clinics accredited | 10 | 12 | 14 | 16 | Certificates | Health Office
> Better schools | Percentage of teachers certified | 50 | 55 | 60 | 65 | Records | Education Office
`,
  'uraian and satuan under indikator': `
No | Sasaran | Indikator Kinerja | | Target | Realisasi | Capaian %
| | Uraian | Satuan | | |
= number | objective | indicator | unit | target | actual | achievement
> 1 | Meningkatnya layanan | Persentase layanan selesai | % | 90 | 91 | 101
> 2 | Meningkatnya mutu | Indeks mutu | Indeks | 3 | 3,1 | 103
`,
  'names merged down over programmes': `
No | Sasaran | Indikator | Target | Program | Kegiatan | Pagu
= number | objective | indicator | target | program | program | budget
> 1 | Meningkatnya produksi | Jumlah produksi padi | 500 | Program Sarana | Penyediaan benih | 100000000
| | | | | Penyediaan pupuk | 200000000
| | | | Program Penyuluhan | Pelatihan petani | 50000000
> 2 | Meningkatnya nilai tambah | Persentase produk olahan | 20 | Program Pengolahan | Bantuan alat | 75000000
`,
  'a mean that is written short': `
No | Indikator Kinerja | Satuan | Target 2025 | Realisasi 2025 | Capaian
= number | indicator | unit | target 2025 | actual 2025 | achievement
> 1 | Persentase jalan mantap | % | 80 | 80 | 100
> 2 | Rata2 lama sekolah | Tahun | 8 | 6 | 75
| Rata2 capaian | | | | 87,5
`,
  'sasaran rows as group rows': `
No | Indikator Kinerja | Satuan | Target 2025
= number | indicator | unit | target 2025
Sasaran 1: Meningkatnya kualitas pendidikan | | |
> 1 | Angka Partisipasi Sekolah | % | 98
> 2 | Rata-rata lama sekolah | Tahun | 8,5
Sasaran 2: Meningkatnya kualitas kesehatan | | |
> 3 | Usia Harapan Hidup | Tahun | 71
`,
  'perspective column BSC': `
Perspektif | Sasaran Strategis | IKU | Target | Bobot | PIC
= other | objective | indicator | target | weight | owner
> Stakeholder | Penerimaan negara yang optimal | Persentase realisasi penerimaan | 100% | 30 | Sekretariat
> Customer | Layanan yang prima | Indeks kepuasan pengguna | 4,5 | 20 | Bidang Layanan
> Internal Process | Pengawasan efektif | Persentase pemeriksaan tepat waktu | 90% | 25 | Bidang Pengawasan
`,
  'renja with prioritas': `
No | Sasaran | Indikator Sasaran | Satuan | Realisasi 2023 | Perkiraan Capaian 2024 | Target 2025 | Prakiraan Maju 2026
= number | objective | indicator | unit | actual 2023 | | target 2025 | target 2026
> 1 | Meningkatnya inovasi | Indeks Inovasi | Indeks | 50 | 52 | 55 | 57
> 2 | Meningkatnya SPBE | Indeks SPBE | Indeks | 3 | 3,1 | 3,2 | 3,3
`,
  'rencana aksi with langkah': `
No | Sasaran | IKU | Target | Rencana Aksi | Jadwal Pelaksanaan | | | | Penanggung Jawab
| | | | | TW I | TW II | TW III | TW IV |
= number | objective | indicator | target | program | | | | | owner
> 1 | Meningkatnya opini | Opini BPK | WTP | Rekonsiliasi aset | √ | √ | √ | √ | Bidang Aset
> 2 | Meningkatnya MCP | Nilai MCP | 90 | Pemenuhan dokumen | | √ | √ | | Sekretaris
`,
  'target tw with percentages in words': `
No | Sasaran Kinerja | Indikator | Target TW 1 | Target TW 2 | Target TW 3 | Target TW 4 | Target 1 Tahun
= number | objective | indicator | target Q1 | target Q2 | target Q3 | target Q4 | target
> 1 | Tersusunnya laporan | Jumlah laporan tersusun | 1 dok | 1 dok | 1 dok | 1 dok | 4 dok
> 2 | Tertibnya arsip | Persentase arsip tertata | 25% | 50% | 75% | 100% | 100%
`,
  'multi-line title adjacent to header': `
LAMPIRAN KEPUTUSAN BUPATI
NOMOR 5 TAHUN 2025
TENTANG INDIKATOR KINERJA UTAMA
INDIKATOR KINERJA UTAMA KECAMATAN SUKAMAJU
No | Kinerja Utama | Indikator Kinerja Utama | Penjelasan/Formulasi Penghitungan | Sumber Data
= number | objective | indicator | | dataSource
> 1 | Meningkatnya pelayanan | Indeks Kepuasan Masyarakat | Hasil survei kepuasan | Survei
> 2 | Meningkatnya partisipasi | Persentase kehadiran musrenbang | Jumlah hadir dibagi undangan x 100 | Daftar hadir
`,
  'lkjip narrow, realisasi per year then capaian': `
Indikator Kinerja | Satuan | Realisasi 2022 | Tahun 2023 | | | Target 2026
| | | Target | Realisasi | Capaian (%) |
= indicator | unit | actual 2022 | target 2023 | actual 2023 | achievement 2023 | target 2026
> Persentase pasar sehat | % | 40 | 45 | 46 | 102,2 | 60
> Jumlah IKM binaan | IKM | 20 | 25 | 24 | 96 | 40
`,
  'formula inside name column header long': `
NO. | SASARAN | INDIKATOR KINERJA | FORMULA PENGHITUNGAN INDIKATOR KINERJA | TARGET KINERJA PADA TAHUN KE | | | KET
| | | | I (2025) | II (2026) | III (2027) |
= number | objective | indicator | calculation | target 2025 | target 2026 | target 2027 | note
> 1 | Meningkatnya PAD | Persentase peningkatan PAD | (PAD n - PAD n-1)/PAD n-1 x 100 | 5 | 6 | 7 |
> 2 | Meningkatnya aset | Persentase aset tertib | aset tertib/aset total x 100 | 70 | 80 | 90 |
`,
  'baseline per year column names (kondisi kinerja tahun dasar)': `
No | Indikator Kinerja Daerah | Satuan | Kondisi Kinerja Tahun Dasar | Target Tahun Ke | | | | Kondisi Kinerja Akhir Periode
| | | 2024 | 1 | 2 | 3 | 4 |
= number | indicator | unit | baseline 2024 | target #1 | target #2 | target #3 | target #4 | finalTarget
> 1 | Laju pertumbuhan ekonomi | % | 4,8 | 5 | 5,1 | 5,2 | 5,3 | 5,3
> 2 | Indeks Gini | Indeks | 0,35 | 0,34 | 0,33 | 0,32 | 0,31 | 0,31
`,
};
