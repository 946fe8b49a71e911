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
= goal | objective | program | indicator | unit | baseline | target 2025 | budget 2025 | target 2026 | budget 2026 | target | budget | owner
> Meningkatkan daya saing | Meningkatnya produksi ikan | Program Perikanan Tangkap | Jumlah produksi ikan tangkap | Ton | 1200 | 1250 | 450000000 | 1300 | 470000000 | 1500 | 2500000000 | Bidang Tangkap
> | | Program Budidaya | Jumlah produksi ikan budidaya | Ton | 800 | 850 | 350000000 | 900 | 370000000 | 1100 | 1900000000 | Bidang Budidaya
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
= number | indicator | unit | baseline 2024 | target 2025 | target 2026 | target 2027 | target 2028 | target 2029 | target 2029
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
};
