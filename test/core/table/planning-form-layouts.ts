/** Forms of planning and evaluation that regulations have spread (renstra, renja, SPM, LPPD), filled as agencies fill them. All names and figures are invented. */

export const PLANNING_FORM_LAYOUTS: Readonly<Record<string, string>> = {
  'a scorecard: codes and names under one header': `
PENGUKURAN KINERJA TAHUN 2024
Sasaran Strategis | | Indikator Kinerja | | Target | Realisasi | %
= number | objective | number | indicator | target | actual | achievement
> SS1 | Terwujudnya layanan informasi yang cepat dan akurat | IKU1 | Persentase akurasi prakiraan | 85 | 86,5 | 101,76
> | | IKU2 | Kecepatan penyampaian peringatan | 5 | 4 | 120
> SS2 | Terwujudnya birokrasi yang akuntabel | IKU3 | Nilai reformasi birokrasi | 80 | 80,2 | 100,25
`,
  'numbers and names under one header': `
PERJANJIAN KINERJA TAHUN 2025
Sasaran Strategis | | Indikator Kinerja | | Satuan | Target
= number | objective | number | indicator | unit | target
> 1 | Meningkatnya keselamatan pelayaran | 1.1 | Rasio kecelakaan kapal | Rasio | 0,6
> | | 1.2 | Persentase kapal laik laut | Persen | 92
> 2 | Meningkatnya kinerja pelabuhan | 2.1 | Waktu tunggu kapal | Jam | 2
`,
  'T-C.27 with the parts of the code apart': `
Tabel T-C.27
Rencana Program, Kegiatan, Indikator Kinerja, Kelompok Sasaran, dan Pendanaan Indikatif
Tujuan | Sasaran | Indikator Sasaran | Kode | | | | | Urusan/Bidang Urusan/Program/Kegiatan | Indikator Program/Kegiatan | Data Capaian pada Tahun Awal Perencanaan | Capaian Kinerja dan Kerangka Pendanaan | | | | Kondisi Kinerja pada akhir periode Renstra | | Unit Kerja Penanggung Jawab | Lokasi
| | | | | | | | | | | 2022 | | 2023 | | | | |
| | | | | | | | | | | Target | Rp | Target | Rp | Target | Rp | |
= goal | objective | indicator | number |  |  |  |  | program | indicator | baseline | target 2022 | budget 2022 | target 2023 | budget 2023 | finalTarget | budget | owner | 
> Meningkatkan layanan | Meningkatnya kualitas layanan | Indeks Kepuasan Masyarakat | | | | | | | | 80 | 81 | | 82 | | 82 | | Sekretariat |
> | | | 2 | 08 | 02 | | | Program Pengarusutamaan Gender | Persentase anggaran responsif gender | 5 | 6 | 100000000 | 7 | 110000000 | 7 | 210000000 | Bidang Gender | Kabupaten
> | | | 2 | 08 | 02 | 2.01 | | Pelembagaan Gender | Jumlah lembaga yang dibina | 10 | 12 | 50000000 | 14 | 55000000 | 14 | 105000000 | Bidang Gender | Kabupaten
`,
  'evaluation of a renja: K and Rp everywhere': `
Evaluasi Terhadap Hasil Renja Perangkat Daerah Triwulan IV Tahun 2024
No | Sasaran | Program/Kegiatan | Indikator Kinerja Program (outcome)/Kegiatan (output) | Target Renstra Perangkat Daerah pada Tahun 2026 | | Target Kinerja dan Anggaran Renja Tahun 2024 | | Realisasi Kinerja Pada Triwulan | | | | | | | | Realisasi Capaian Kinerja dan Anggaran Renja yang dievaluasi | | Unit Penanggung Jawab
| | | | | | | | I | | II | | III | | IV | | | |
| | | | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp |
= number | objective | program | indicator | finalTarget 2026 | budget 2026 | target 2024 | budget 2024 | actual Q1 | budget Q1 | actual Q2 | budget Q2 | actual Q3 | budget Q3 | actual Q4 | budget Q4 | actual | budget | owner
> 1 | Meningkatnya produksi pangan | Program Penyuluhan | Persentase kelompok tani aktif | 90 | 900000000 | 85 | 300000000 | 20 | 70000000 | 45 | 150000000 | 70 | 220000000 | 86 | 295000000 | 86 | 295000000 | Bidang Penyuluhan
> 2 | | Kegiatan Pelatihan | Jumlah penyuluh terlatih | 60 | 450000000 | 20 | 150000000 | 5 | 30000000 | 10 | 70000000 | 15 | 110000000 | 20 | 148000000 | 20 | 148000000 | Bidang Penyuluhan
`,
  'the standard of a service (SPM)': `
Tabel T-C.23 Pencapaian Kinerja Pelayanan
No | Indikator Kinerja sesuai Tugas dan Fungsi | Target NSPK | Target IKK | Target Indikator Lainnya | Target Renstra Tahun ke- | | | Realisasi Capaian Tahun ke- | | | Rasio Capaian pada Tahun ke- | |
| | | | | 1 | 2 | 3 | 1 | 2 | 3 | 1 | 2 | 3
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14)
= number | indicator | | | | target #1 | target #2 | target #3 | actual #1 | actual #2 | actual #3 | achievement #1 | achievement #2 | achievement #3
> 1 | Persentase koperasi aktif | | | | 60 | 65 | 70 | 58 | 66 | 72 | 0,97 | 1,02 | 1,03
> 2 | Jumlah wirausaha baru | | | | 100 | 110 | 120 | 90 | 115 | 130 | 0,9 | 1,05 | 1,08
`,
  'the key indicators of LPPD': `
No | Urusan | No. IKK | IKK Output | Rumus | Capaian Kinerja | Keterangan | Sumber Data
= number | | number | indicator | calculation | actual | note | dataSource
> 1 | Pendidikan | 1.a.1 | Jumlah satuan PAUD terakreditasi | Jumlah satuan PAUD terakreditasi | 45 | Tercapai | Dapodik
> 2 | Kesehatan | 1.b.1 | Rasio daya tampung rumah sakit | Jumlah tempat tidur / jumlah penduduk x 1000 | 0,8 | Tercapai | Profil
`,
  'a hospital: service, indicator, standard, results': `
STANDAR PELAYANAN MINIMAL RUMAH SAKIT
No | Jenis Pelayanan | Indikator | Standar | Capaian 2023 | Capaian 2024
= number | | indicator | target | actual 2023 | actual 2024
> 1 | Gawat Darurat | Waktu tanggap pelayanan dokter | ≤ 5 menit | 4 menit | 4,5 menit
> 2 | Rawat Jalan | Waktu tunggu di rawat jalan | ≤ 60 menit | 65 menit | 58 menit
`,
  'the matrix of a ministry: programmes, lines of indicators, targets and allocations': `
MATRIKS KINERJA DAN PENDANAAN
Program/Kegiatan | Sasaran Program (Outcome)/Sasaran Kegiatan (Output)/Indikator | Lokasi | Target | | | | | Alokasi (dalam juta rupiah) | | | | | Unit Organisasi Pelaksana
| | | 2020 | 2021 | 2022 | 2023 | 2024 | 2020 | 2021 | 2022 | 2023 | 2024 |
= program | indicator | | target 2020 | target 2021 | target 2022 | target 2023 | target 2024 | budget 2020 | budget 2021 | budget 2022 | budget 2023 | budget 2024 | owner
PROGRAM PENGEMBANGAN KEBUDAYAAN | | | | | | | | 100 | 110 | 120 | 130 | 140 | Ditjen
| Meningkatnya ekspresi budaya | | | | | | | | | | | | |
> | Persentase ekspresi budaya yang dilindungi | Pusat | 20 | 30 | 40 | 50 | 60 | | | | | |
> | Jumlah cagar budaya yang dilestarikan | Pusat | 100 | 120 | 140 | 160 | 180 | | | | | |
`,
  'indicators of one official': `
INDIKATOR KINERJA INDIVIDU
Jabatan : Kepala Bidang
Tugas : Melaksanakan urusan
No | Kinerja Utama | Indikator Kinerja Individu | Formulasi Perhitungan | Sumber Data | Target
= number | objective | indicator | calculation | dataSource | target
> 1 | Meningkatnya layanan data | Persentase data yang dimutakhirkan | Data mutakhir / seluruh data x 100% | Bidang Data | 95%
`,
  'goals of one employee by quantity, quality and time': `
SASARAN KINERJA PEGAWAI
No | Rencana Hasil Kerja Pimpinan yang Diintervensi | Rencana Hasil Kerja | Aspek | Indikator Kinerja Individu | Target
= number | | | | indicator | target
> 1 | Meningkatnya layanan | Tersusunnya dokumen | Kuantitas | Jumlah dokumen perencanaan | 4 dokumen
> | | | Kualitas | Persentase kesesuaian dokumen | 100 %
> | | | Waktu | Ketepatan waktu penyelesaian | 12 bulan
`,
  'actuals of several years beside the final target': `
Perbandingan realisasi kinerja s.d. akhir periode RPJMD
No | Indikator Kinerja | Satuan | Target Akhir RPJMD 2026 | Realisasi | | | Tingkat Kemajuan (%)
| | | | 2022 | 2023 | 2024 |
= number | indicator | unit | target 2026 | actual 2022 | actual 2023 | actual 2024 | achievement
> 1 | Persentase jalan mantap | % | 85 | 70 | 72 | 75 | 88,24
> 2 | Indeks kepuasan | Indeks | 90 | 80 | 82 | 85 | 94,44
`,
  'performance and budget side by side': `
Analisis Efisiensi Sumber Daya
No | Sasaran | Indikator Kinerja | Kinerja | | | Anggaran | | | Tingkat Efisiensi
| | | Target | Realisasi | Capaian (%) | Pagu (Rp) | Realisasi (Rp) | % |
= number | objective | indicator | target | actual | achievement | budget | budget | budget |
> 1 | Meningkatnya layanan | Persentase layanan tepat waktu | 90 | 92 | 102,22 | 100000000 | 95000000 | 95 | 7,22
`,
  'actuals beside a national standard': `
Perbandingan dengan Standar Nasional
No | Indikator Kinerja | Realisasi 2024 | Standar Nasional | Ket
= number | indicator | actual 2024 | | note
> 1 | Angka Harapan Hidup | 71,5 | 73,9 | Di bawah
> 2 | Rata-rata Lama Sekolah | 8,5 | 8,8 | Di bawah
`,
  'quarters down the rows': `
MONITORING RENCANA AKSI
No | Sasaran | Indikator | Target | Triwulan | Target TW | Realisasi TW | Capaian
= number | objective | indicator | target | | target Q4 | actual Q4 | achievement Q4
> 1 | Meningkatnya mutu | Indeks mutu layanan | 80 | I | 20 | 21 | 105
| | | | II | 40 | 42 | 105
| | | | III | 60 | 61 | 101,67
| | | | IV | 80 | 82 | 102,5
`,
  'missions, goals and objectives in one column': `
INDIKATOR KINERJA UTAMA PEMERINTAH DAERAH
NO | MISI/TUJUAN/SASARAN | INDIKATOR | SATUAN | KONDISI AWAL 2024 | 2025 | 2026 | 2027 | KONDISI AKHIR
= number | objective | indicator | unit | baseline 2024 | target 2025 | target 2026 | target 2027 | finalTarget
I | MISI 1 : Mewujudkan SDM unggul | | | | | | |
> A | Tujuan 1. Meningkatnya kualitas SDM | Indeks Pembangunan Manusia | Poin | 70 | 71 | 72 | 73 | 73
> 1 | Sasaran 1.1 Meningkatnya derajat kesehatan | Usia Harapan Hidup | Tahun | 70 | 70,5 | 71 | 71,5 | 71,5
> 2 | Sasaran 1.2 Meningkatnya pendidikan | Harapan Lama Sekolah | Tahun | 12 | 12,2 | 12,4 | 12,6 | 12,6
`,
  'a budget form: kinds of indicators and their yardsticks': `
DOKUMEN PELAKSANAAN ANGGARAN
Indikator dan Tolok Ukur Kinerja Kegiatan
Indikator | Tolok Ukur Kinerja | Target Kinerja
= indicatorType | indicator | target
> Capaian Program | Persentase pelayanan tepat waktu | 90 %
> Masukan | Dana yang dibutuhkan | Rp 150.000.000
> Keluaran | Jumlah laporan yang tersusun | 12 Laporan
> Hasil | Persentase laporan yang dimanfaatkan | 100 %
`,
  'an activity: input, output and outcome under one header': `
PENGUKURAN KINERJA KEGIATAN
Program | Kegiatan | Indikator Kinerja | | Satuan | Target | Realisasi | % Capaian
= program | program | indicatorType | indicator | unit | target | actual | achievement
> Program Pelayanan | Penyusunan laporan | Input | Dana | Rupiah | 100000000 | 95000000 | 95
> | | Output | Jumlah laporan | Dokumen | 12 | 12 | 100
> | | Outcome | Persentase laporan tepat waktu | % | 100 | 95 | 95
`,
};
