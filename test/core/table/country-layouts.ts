/**
 * Layouts that agencies all over the country use and that no regulation drew: list marks and codes in any style, headers with blank
 * rows, weights and scores, cascades, months, fractions. All names and figures are invented.
 */

export const COUNTRY_LAYOUTS: Readonly<Record<string, string>> = {
  'parts by their letters below a measure, and how things stood at first': `
No | Indikator | Status Awal | Target 2026 | Analisa
= number | indicator | baseline | target 2026 | note
1 | Rerata lama belajar warga | | |
> | S2 | 6 | 5 | dipercepat
> | S3 | 9 | 8 | dipercepat
> 2 | Persentase warga yang lulus | 70 | 80 |
`,
  'T, R and C under each year, no unit': `
No | Indikator | 2023 | | | 2024 | |
| | T | R | C | T | R | C
= number | indicator | target 2023 | actual 2023 | achievement 2023 | target 2024 | actual 2024 | achievement 2024
> 1 | Nilai tata kelola arsip | 70 | 71,4 | 102 | 75 | 75 | 100
> 2 | Persentase kebun yang dipetakan | 80 | 76 | 95 | 82 | 82 | 100
`,
  'what was reached against the target, and the same for the province': `
Kd | SS | Indikator Kinerja | Satuan | Target (%) | Hasil | Realisasi Provinsi | Capaian Terhadap Target (%)
= number | objective | indicator | unit | target | actual | other | achievement
> S1 | Meningkatnya kesehatan ternak | Persentase ternak yang divaksin | % | 80 | 76 | 71 | 95
> S2 | Meningkatnya mutu kebun | Persentase kebun yang dirawat | % | 60 | 66 | 58 | 110
`,
  'those for whom a service is meant beside a target in percent and the same target counted': `
No | Indikator Layanan | Target Th 2023 | Satuan Sasaran | Total Sasaran | Target Sasaran | Pencapaian (satuan sasaran) | Cakupan Riil (%) | Kinerja (%)
= number | indicator | target 2023 | unit | denominator | other | numerator | actual | achievement
> 1 | Cakupan kebun yang dikunjungi | 20 | Kebun | 1300 | 260 | 234 | 18 | 90
> 2 | Cakupan petani yang dilatih | 50 | Petani | 840 | 420 | 399 | 47,5 | 95
> 3 | Cakupan lumbung yang diperiksa | 80 | Lumbung | 45 | 36 | 27 | 60 | 75
`,
  'a population and those served before the share of them': `
No | Bidang | Indikator | Target | Jumlah Sasaran | Jumlah Terlayani | Capaian
= number | other | indicator | target | denominator | numerator | actual
> 1 | Peternakan | Persentase ternak yang divaksin | 90 | 850 | 782 | 92
> 2 | Perikanan | Persentase nelayan yang terdata | 80 | 3200 | 2400 | 75
> 3 | Perkebunan | Persentase kebun yang dipetakan | 70 | 1500 | 1155 | 77
`,
  'parts of an agency before their indicators': `
No | Bidang | Indikator | Satuan | Target 2024 | Realisasi 2024
= number | owner | indicator | unit | target 2024 | actual 2024
> 1 | Sekretariat | Nilai tata kelola arsip | Nilai | 70 | 71
> 2 | Bidang Ternak | Persentase ternak yang divaksin | % | 90 | 88
> 3 | Bidang Kebun | Persentase kebun yang dipetakan | % | 60 | 66
`,
  'T, R and % under each year': `
No | Sasaran | Indikator | Satuan | 2021 | | | 2022 | |
| | | | T | R | % | T | R | %
= number | objective | indicator | unit | target 2021 | actual 2021 | achievement 2021 | target 2022 | actual 2022 | achievement 2022
> 1 | Meningkatnya mutu layanan | Indeks mutu layanan | Indeks | 80 | 81,2 | 101,5 | 82 | 84,06 | 102,51
> 2 | Meningkatnya tertib arsip | Persentase arsip tertata | % | 100 | 88,89 | 88,89 | 100 | 94,44 | 94,44
> 3 | Meningkatnya tertib laporan | Nilai laporan | Nilai | 70 | 71,35 | 101,93 | 71 | 70,02 | 98,62
`,
  'the numbers of the columns above K and Rp': `
No | Sasaran | Kegiatan | Indikator | Satuan | Target Renja Tahun 2023 | | Realisasi Triwulan | | | | Keterangan
| | | | | | | I | | II | |
1 | 2 | 3 | 4 | 5 | 6 | | 7 | | 8 | | 9
| | | | | K | Rp | K | Rp | K | Rp |
= number | objective | program | indicator | unit | target 2023 | budget 2023 | actual Q1 | budget Q1 | actual Q2 | budget Q2 | note
> 1 | Meningkatnya mutu kebun | Penyuluhan | Persentase kebun yang dirawat | % | 90 | 450000000 | 40 | 110000000 | 85 | 230000000 |
> 2 | | Pembibitan | Jumlah bibit yang dibagikan | Batang | 1200 | 80000000 | 300 | 20000000 | 700 | 41000000 | tertunda
`,
  'numbers and names of several levels under one header': `
Misi/Tujuan/Sasaran/Program Pembangunan | | Indikator Kinerja | | Satuan | Kondisi Awal 2020 | Target 2021 | Target 2022 | Perangkat Daerah
= number | objective | number | indicator | unit | baseline 2020 | target 2021 | target 2022 | owner
> 1.1. | Terwujudnya desa yang rukun | a. | Indeks kerukunan desa | Poin | 70 | 71 | 72 | Dinas Satu
> 1.1.1. | Meningkatnya musyawarah desa | a. | Persentase desa yang bermusyawarah | % | 60 | 65 | 70 | Dinas Satu
> 1 | Program Pembinaan Desa | 1 | Tingkat kehadiran warga | % | 50 | 55 | 60 | Dinas Dua
`,
  'indicators of a field, their parts numbered without a space': `
No | Indikator UKM Esensial dan Jejaring | Target Th 2022 | Satuan sasaran | Pencapaian | % Kinerja | | Ketercapaian Target Tahunan | Rencana Tindak Lanjut
| | | | | Sub Variabel | Variabel | |
= number | indicator | target 2022 | unit | actual | achievement | achievement | rating | note
| 2.1.Pelayanan Promosi | | | | | 99,9 | |
| 2.1.1 Pengkajian Perilaku | | | | 100 | | |
> 1 | Keluarga yang dikaji | 240 | Keluarga | 246 | 102,5 | | Tercapai | dilanjutkan
> 2 | Sekolah yang dikaji | 39 | Sekolah | 34 | 87,2 | | Tidak tercapai | menambah petugas
`,
  'footnotes in the columns of the table': `
No | Sasaran | Kode | Indikator | Target | Penanggung Jawab
= number | objective | number | indicator | target | owner
> 1 | Meningkatnya kebersihan kantor | 1.1 | Persentase ruang yang bersih | 90% | Rumah Tangga
> 2 | Meningkatnya tertib surat | 2.1 | Persentase surat yang tercatat | 95% | Tata Usaha
| | | | |
Catt: | | | Ket: | |
Paling banyak 3 untuk satu sasaran | | | C : Cascading Peta | |
1 sasaran bukan 1 kegiatan | | | N : Non Cascading | |
`,
  'numerator, denominator and what they give in each year': `
No | Indikator | Rumus | Capaian Kinerja 2022 | | | Capaian Kinerja 2023 | |
| | | Jumlah Pembilang | Jumlah Penyebut | Capaian (%) | Jumlah Pembilang | Jumlah Penyebut | Capaian (%)
= number | indicator | calculation | numerator 2022 | denominator 2022 | actual 2022 | numerator 2023 | denominator 2023 | actual 2023
> 1 | Tingkat kehadiran anak di taman baca | Anak yang hadir / anak terdaftar x 100% | 634 | 812 | 78,08 | 672 | 805 | 83,48
> 2 | Tingkat kehadiran remaja di taman baca | Remaja yang hadir / remaja terdaftar x 100% | 1098 | 1245 | 88,19 | 1124 | 1238 | 90,79
`,
  'a number column whose header has a zero': `
N0 | Indikator Kinerja Utama | Satuan | Target | Realisasi | Capaian
= number | indicator | unit | target | actual | achievement
Sasaran 1. Meningkatnya mutu pengawasan | | | | |
> 1 | Persentase laporan yang ditelaah | % | 55 | 50 | 90,91
> 2 | Persentase temuan yang selesai | % | 80 | 79,05 | 98,81
`,
  'agencies in the column of names': `
Kodefikasi | Indikator | Satuan | Keterangan | Baseline 2024 | 2025 | 2026 | Definisi | Sumber Data | Produsen Data
= | indicator | unit | note | baseline 2024 | target 2025 | target 2026 | explanation | dataSource |
1.01.2.22 – Dinas Satu | Dinas Satu | | | | | | | |
> | Persentase warga yang punya akta | % | Target | 80 | 82 | 84 | Bagian warga yang punya akta | Register | Dinas Satu
1.02.0.00 – Badan Dua | Badan Dua | | | | | | | |
> | Indeks mutu layanan | Indeks | Target | 75 | 76 | 77 | Mutu layanan menurut warga | Survei | Badan Dua
`,
  'Num, Denum and % under each month': `
No | Indikator | Standar | Januari | | | Februari | |
| | | Num | Denum | % | Num | Denum | %
= number | indicator | target | numerator M1 | denominator M1 | actual M1 | numerator M2 | denominator M2 | actual M2
> 1 | Kepatuhan memakai sarung tangan | 85 | 170 | 200 | 85 | 176 | 200 | 88
> 2 | Kepatuhan mencuci tangan | 80 | 12 | 15 | 80 | 13 | 15 | 86,67
`,
  'the evaluation of a renja: realised to date and the end of the plan': `
Kode | Program/Kegiatan | Indikator Kinerja | Target Kinerja Capaian Program (Renstra) Tahun 2023 | Target dan Realisasi Kinerja Tahun 2020 | | | Target Renja tahun 2021
| | | | Target Renja | Realisasi Renja | Tingkat Realisasi (%) |
= number | program | indicator | finalTarget 2023 | target 2020 | actual 2020 | achievement 2020 | target 2021
> 2.09.03 | Program Keragaman Pangan | Skor keragaman pangan | 90 | 84 | 84,5 | 100,6 | 86
> 2.09.04 | Penyaluran Pangan | Jumlah cadangan pangan (ton) | 100 | 20 | 18 | 90 | 20
`,
  'indicators that are called like totals': `
No | Indikator | Satuan | Target 2024 | Realisasi 2024 | Capaian (%)
= number | indicator | unit | target 2024 | actual 2024 | achievement
> 1 | Persentase berkas yang lengkap | % | 90 | 81 | 90
> 2 | Nilai Kinerja Organisasi | Nilai | 100 | 102 | 102
> 3 | Rata-rata Capaian Kinerja | % | 95 | 95 | 100
| Capaian Rata-rata Kinerja | | | | 97,33
`,
  'an indicator that is called like a mean, between the numbers of others and without a unit': `
No | Indikator | Target 2024 | Target 2025
= number | indicator | target 2024 | target 2025
> 1 | Persentase berkas yang lengkap | 90 | 92
> 2 | Rata-rata Capaian Kinerja | 95 | 96
> 3 | Persentase berkas yang daring | 70 | 75
`,
  'a mean below numbers and names under one header': `
INDIKATOR KINERJA | | SATUAN | TARGET | REALISASI | CAPAIAN
= number | indicator | unit | target | actual | achievement
> 1 | Persentase wisatawan yang kembali | % | 10,35 | 9,10 | 87,92
> 2 | Persentase kamar yang terisi | % | 3,00 | 0,56 | 18,67
Rata-rata Capaian | | | | | 53,30
`,
  'target and actual in one cell': `
No | Indikator | Satuan | 2023 (T/R) | 2024 (T/R)
= number | indicator | unit | other | other
> 1 | Indeks mutu data | Indeks | 2,5/2,6 | 2,7/2,75
> 2 | Persentase layanan daring | % | 60/58 | 65/66
`,
  'the share of the target beside the target': `
No | Indikator | Satuan | Target | | Realisasi |
| | | Jumlah | % | Jumlah | %
= number | indicator | unit | target | other | actual | achievement
> 1 | Jumlah warga yang terdata | Jiwa | 120000 | 100 | 117600 | 98
> 2 | Jumlah anak yang terdata | Jiwa | 30000 | 100 | 24000 | 80
`,
  'what is measured under "Kriteria" beside one indicator': `
Sasaran | Indikator Kinerja Utama | Kriteria | Satuan | Target | Realisasi
= objective | indicator | indicator | unit | target | actual
> Meningkatnya mutu lulusan | Persentase lulusan yang berhasil | Bekerja kurang dari setahun | % | 50 | 52,1
> | | Melanjutkan studi | % | 8 | 7,4
> | | Berwirausaha sendiri | % | 6 | 6,3
`,
  'a volume where no target is named': `
No | Sasaran Kegiatan | Indikator Kinerja | Volume | Satuan | Anggaran (Rp) | Ket.
= number | objective | indicator | target | unit | budget | note
> 1 | Terlaksananya musyawarah desa | Persentase usulan yang diterima | 65 | % | 120000000 |
> 2 | Meningkatnya ketertiban | Jumlah pelanggaran yang diselesaikan | 24 | Kasus | 35000000 |
`,
  'a section with its weight and what it reached, above the number column': `
Kode | Sasaran/Indikator Kinerja | Target | Realisasi | Bobot | Indeks Capaian
= number | indicator | target | actual | weight | achievement
Stakeholder Perspective (40%) | | | | | 108
1 | Kas yang terkelola | | | | 108
> 1a | Persentase rencana kas yang tepat | 95% | 97% | 1 | 102,11
Customer Perspective (60%) | | | | | 103
2 | Layanan yang prima | | | | 103
> 2a | Indeks kepuasan mitra | 4,5 | 4,61 | 1 | 102,44
| Nilai Kinerja Organisasi | | | | | 105
`,
  'scratch figures below a note': `
No | Indikator Kinerja | Satuan | Target
= number | indicator | unit | target
> 1 | Luas hutan yang dipulihkan | Ha | 150
> 2 | Jumlah kelompok yang dibina | Kelompok | 8
| | | 
catatan: target nomor 1 sudah disepakati | | |
| cek lagi | | 150
| jumlah | | 168
`,
  'names and objectives numbered without a dot': `
No | Sasaran | Indikator Kinerja Utama | Satuan | Target 2024 | Target 2025
= number | objective | indicator | unit | target 2024 | target 2025
> 1 | 1 Meningkatnya mutu penyuluhan | 1 Persentase penyuluh yang aktif | % | 80 | 85
> | | 2 Indeks kepuasan petani | Indeks | 3,5 | 3,6
> 2 | 2 Meningkatnya tertib data | 3 Jumlah data lahan yang mutakhir | Data | 100 | 120
`,
  'codes of a ministry before the names': `
No | Indikator Kinerja Utama | Target
= number | indicator | target
> 1 | 1a-CP Persentase berkas yang lengkap | 90%
> 2 | 2a-N Persentase temuan yang selesai | 80%
> 3 | 3b-N Jumlah pegawai yang terlatih | 60
`,
  'a number with a hyphen before the names': `
No | Indikator Kinerja | Satuan | Target
= number | indicator | unit | target
> 1 | 1.1.1 - Persentase izin tepat waktu | % | 90
> 2 | 1.2.1 - Indeks pelayanan publik | Poin | 4,46
> 3 | (3) Persentase laporan tepat waktu | % | 95
`,
  'blank rows inside the header': `
Tujuan | Sasaran | Indikator Sasaran | Target Kinerja dan Kerangka Pendanaan | | | | | Unit Penanggung Jawab
| | | | | | | |
| | | | | | | |
| | | Tahun-1 | | Tahun-2 | | Kondisi Akhir |
| | | Target | Rp | Target | Rp | Target |
= goal | objective | indicator | target #1 | budget #1 | target #2 | budget #2 | finalTarget | owner
> Terwujudnya pasar yang tertib | Meningkatnya mutu pasar | Persentase pasar yang layak | 80% | 1.000.000 | 85% | 1.200.000 | 85% | Sekretariat
> | Meningkatnya tertib niaga | Persentase pedagang yang terdata | 50% | 500.000 | 60% | 600.000 | 60% | Bidang Pasar
`,
  'weights and scores, with headings and totals that bear them': `
No | Indikator Kinerja | Satuan | Bobot | Target | Realisasi | Capaian | Skor
= number | indicator | unit | weight | target | actual | achievement | score
I | Fokus Pelanggan | | 40 | | | | 44
> 1.1 | Indeks kepuasan penumpang | Indeks | 40 | 80 | 88 | 110 | 44
II | Efektivitas Layanan | | 60 | | | | 54
> 2.1 | Persentase kapal tepat waktu | % | 60 | 80 | 72 | 90 | 54
| Nilai Kinerja Organisasi (NKO) | | | | | | 98
`,
  'numerator and denominator under the actual': `
Indikator Kinerja | Target | Realisasi | | | Capaian
| | Pembilang | Penyebut | Realisasi |
= indicator | target | numerator | denominator | actual | achievement
> Persentase sampel yang memenuhi syarat | 80 | 174 | 264 | 65,91 | 82,39
> Persentase kapal yang laik laut | 90 | 81 | 100 | 81 | 90
`,
  'the end of the plan beside the year': `
Indikator Kinerja | Satuan | Target Akhir Renstra | Target 2022 | Realisasi 2022 | Capaian (%)
= indicator | unit | finalTarget | target 2022 | actual 2022 | achievement
> Persentase izin tepat waktu | % | 99 | 80 | 72 | 90
> Persentase temuan yang selesai | % | 95 | 75 | 60 | 80
`,
  'a percentage of the budget beside one of performance': `
No | Indikator Kinerja | Satuan | Target | Triwulan I | | Pagu Anggaran (Rp) | Realisasi Anggaran TW I |
| | | | Realisasi | % | | Rp | %
= number | indicator | unit | target | actual Q1 | achievement Q1 | budget | budget Q1 | budget Q1
> 1 | Persentase izin tepat waktu | % | 80 | 20 | 25 | 1000000 | 300000 | 30
> 2 | Persentase berkas yang tertata | % | 50 | 10 | 20 | 2000000 | 500000 | 25
`,
  'months by number and the year as a whole': `
No | Indikator | Satuan | Target | Realisasi | | | | | | | | | | | | | Kinerja (%)
| | | | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | Jumlah |
= number | indicator | unit | target | actual M1 | actual M2 | actual M3 | actual M4 | actual M5 | actual M6 | actual M7 | actual M8 | actual M9 | actual M10 | actual M11 | actual M12 | actual | achievement
> 1 | Jumlah izin yang terbit | izin | 12 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 2 | 13 | 108,3
> 2 | Jumlah berkas yang tertata | berkas | 24 | 2 | 2 | 2 | 2 | 2 | 2 | 2 | 2 | 2 | 2 | 2 | 2 | 24 | 100
`,
  'a target allotted to the quarters': `
Indikator | Satuan | Target | Alokasi Target (Kumulatif) | | | Realisasi (Kumulatif) | |
| | | TW I | TW II | TW III | TW I | TW II | TW III
= indicator | unit | target | target Q1 | target Q2 | target Q3 | actual Q1 | actual Q2 | actual Q3
> Persentase izin tepat waktu | % | 80 | 20 | 40 | 60 | 25 | 40 | 61
> Jumlah pasar yang dibina | pasar | 8 | 2 | 4 | 6 | 2 | 4 | 6
`,
  'years in which something is to be achieved': `
Indikator Kinerja Program | Satuan | Kondisi Awal 2024 | Tahun Capaian | | | Penanggung jawab
| | | 2025 | 2026 | 2027 |
= indicator | unit | baseline 2024 | target 2025 | target 2026 | target 2027 | owner
> Jumlah publikasi | Artikel | 3 | 4 | 5 | 6 | Bagian Riset
> Persentase lulusan tepat waktu | % | 60 | 65 | 70 | 75 | Bagian Akademik
`,
  'year and achievement in pairs, without words for the actual': `
indikator | target | satuan | tahun1 | capaian1 | tahun2 | capaian2 | tahun3 | capaian3
= indicator | target | unit | actual #1 | achievement #1 | actual #2 | achievement #2 | actual #3 | achievement #3
> Luas kebun yang terpetakan | 450000 | ha | 9000 | 0,02 | 18000 | 0,04 | |
> Jumlah penyuluh terlatih | 250 | orang | 25 | 0,1 | 50 | 0,2 | |
> Jumlah koperasi aktif | 100 | unit | 8 | 0,08 | 9 | 0,09 | |
`,
  'months with their year, their sum and what it achieves': `
No | Indikator Kinerja | Target | Jan-17 | Peb-17 | Mrt-17 | Jumlah | Capaian
= number | indicator | target | actual 2017 M1 | actual 2017 M2 | actual 2017 M3 | actual | achievement
> 1 | Jumlah ibu hamil yang dilayani | 100 | 8 | 9 | 8 | 25 | 25
> 2 | Jumlah balita yang dilayani | 400 | 30 | 31 | 35 | 96 | 24
`,
  'a fraction named by letters': `
Indikator | Satuan | Target | X | Y | Realisasi
= indicator | unit | target | numerator | denominator | actual
> Persentase sampel yang memenuhi syarat | % | 80 | 174 | 264 | 65,91
> Persentase kapal yang laik laut | % | 90 | 45 | 50 | 90
`,
  'an index that is the achievement': `
No | Kode | Indikator Kinerja Utama | Triwulan I | | | Triwulan II | |
| | | Target | Realisasi | Indeks | Target | Realisasi | Indeks
= number | number | indicator | target Q1 | actual Q1 | achievement Q1 | target Q2 | actual Q2 | achievement Q2
> 1 | 1a-CP | Persentase izin tepat waktu | 80 | 88 | 105 | 80 | 80 | 100
> 2 | 2a-N | Persentase temuan yang selesai | 90 | 90 | 100 | 90 | 81 | 95
`,
  'a value beside the achievement': `
No | Indikator | Triwulan I | | |
| | Target | Realisasi | Capaian | Nilai
= number | indicator | target Q1 | actual Q1 | achievement Q1 | score Q1
> 1 | Persentase izin tepat waktu | 80 | 88 | 110 | 120
> 2 | Persentase temuan yang selesai | 90 | 90 | 100 | 110
`,
  'cumulative months with their fractions': `
Indikator | Target Tahunan | Satuan | REALISASI S.D JANUARI | | | | | | REALISASI S.D FEBRUARI | | | | |
| | | Target s.d Januari | Pembilang | Penyebut | Realisasi | %Capaian terhadap target s.d Januari | %Capaian terhadap target tahunan | Target s.d Februari | Pembilang | Penyebut | Realisasi | %Capaian terhadap target s.d Februari | %Capaian terhadap target tahunan
= indicator | target | unit | target M1 | numerator M1 | denominator M1 | actual M1 | achievement M1 | achievement M1 | target M2 | numerator M2 | denominator M2 | actual M2 | achievement M2 | achievement M2
> Persentase puskesmas yang melayani | 80 | % | 10 | 8 | 100 | 8 | 80 | 10 | 20 | 25 | 100 | 25 | 125 | 31,25
> Persentase pustu yang terakreditasi | 90 | % | 5 | 6 | 100 | 6 | 120 | 6,67 | 10 | 12 | 100 | 12 | 120 | 13,33
`,
  'children named by a code or a letter': `
No | Indikator | Satuan | Target
= number | indicator | unit | target
1 | Rata-rata lama studi | |
> | a. S2 | Semester | 4
> | b. S3 | Semester | 6
> 2 | Persentase ibu hamil yang diperiksa lengkap | % | 70
> | K4 | % | 95
> | D/S | % | 80
> 3 | Persentase lulusan tepat waktu | % | 70
`,
  'a parent without figures over its children': `
No | Indikator | Satuan | Target 2024 | Target 2025
= number | indicator | unit | target 2024 | target 2025
1 | Jumlah produksi tanaman pangan | | |
> | Padi | Ton | 400 | 410
> | Jagung | Ton | 60 | 65
> 2 | Persentase lahan bersertifikat | % | 70 | 75
`,
  'numbered headings over numbered indicators': `
No. | ASPEK/FOKUS/BIDANG URUSAN/ INDIKATOR KINERJA | KONDISI AWAL (2011) | TARGET | |
| | | 2012 | 2013 | 2014
= number | indicator | baseline 2011 | target 2012 | target 2013 | target 2014
| ASPEK KESEJAHTERAAN | | | |
1. | Pendidikan | | | |
> 1.1 | Angka melek huruf (%) | 88 | 91 | 94 | 97
> 1.2 | Angka partisipasi sekolah (%) | 62 | 67 | 71 | 76
2. | Kesehatan | | | |
> 2.1 | Angka harapan hidup (Tahun) | 68 | 69 | 70 | 71
`,
  'objectives with an achievement of their own': `
Kode SS/IKU | Sasaran Strategis/Indikator Kinerja Utama | Target | Realisasi | Indeks Capaian
= number | indicator | target | actual | achievement
Stakeholder Perspective | | | | 110
1 | Penerimaan negara yang optimal | | | 110
> 1a-CP | Persentase realisasi penerimaan | 100 | 110 | 110
Internal Process Perspective | | | | 100
2 | Pengawasan yang efektif | | | 100
> 2a-N | Persentase temuan yang ditindaklanjuti | 90 | 90 | 100
Nilai Kinerja Organisasi | | | | 105
`,
  'a cascade of three levels': `
TUJUAN | IK TUJUAN | TARGET IK TUJUAN | SATUAN IK TUJUAN | SASARAN | IK SASARAN | TARGET IK SASARAN | SATUAN IK SASARAN | PROGRAM | IK PROGRAM | TARGET IK PROGRAM | SATUAN IK PROGRAM | OPD
= goal | indicator | target | unit | objective | indicator | target | unit | program | indicator | target | unit | owner
> Terwujudnya pasar yang tertib | Indeks pasar | 4 | Indeks | Meningkatnya mutu pasar | Persentase pasar yang layak | 80 | Persen | Program Pasar | Persentase pedagang terlatih | 60 | Persen | Dinas A
> | | | | Meningkatnya tertib niaga | Persentase pedagang terdata | 50 | Persen | Program Niaga | Jumlah kios yang layak | 9 | Unit | Dinas A
`,
  'criteria of coded indicators': `
Jenis IKU | Kriteria | Jumlah | Persentase Capaian | Target perjanjian kinerja
= number | indicator | | | target
> IKU 1 | Lulusan yang berhasil memiliki pekerjaan | 62,6 | 13,08 | 40
> | Lulusan yang melanjutkan studi | 15,6 | |
> IKU 2 | Mahasiswa berkegiatan di luar program studi | 16,05 | 16,9 | 20
> | Mahasiswa yang berprestasi | 0,08 | |
`,
  'units that are words of headers too': `
No | Sasaran | Indikator | Satuan | Formulasi
= number | objective | indicator | unit | calculation
> 1 | Meningkatnya produksi | Pertumbuhan produksi kopi | persen | Selisih produksi / produksi tahun lalu x 100%
> 2 | Meningkatnya tata kelola | Predikat SAKIP | predikat | Hasil evaluasi
> 3 | Meningkatnya tertib aset | Persentase aset tertib | persen | Aset tertib / aset x 100%
`,
  'years without a word beside a dated target': `
INDIKATOR | SATUAN | TARGET 2023 | 2020 | 2021 | 2022 | 2023 | CAPAIAN 2023 (%)
= indicator | unit | target 2023 | actual 2020 | actual 2021 | actual 2022 | actual 2023 | achievement 2023
> Persentase pasar yang layak | % | 80 | 60 | 65 | 70 | 72 | 90
> Jumlah pedagang yang terdata | orang | 100 | 50 | 70 | 80 | 110 | 110
`,
  'counts of months under a loose word, their sum and its share': `
No | Indikator SPM | Target 2017 (%) | Pencapaian | | | Total | %
| | | Jan | Peb | Mrt | |
= number | indicator | target 2017 | actual M1 | actual M2 | actual M3 | actual | achievement
> 1 | Cakupan kunjungan ibu hamil | 95 | 16 | 16 | 16 | 48 | 50,5
> 2 | Cakupan pelayanan nifas | 90 | 14 | 15 | 16 | 45 | 50
`,
  'performance and budget under every band of an evaluation': `
No | Program/Kegiatan | Indikator Kinerja | Target Renstra Tahun 2026 | | Target Tahun 2024 | | Realisasi Triwulan I | | | Realisasi Triwulan II | | | Tingkat Capaian (%) |
| | | K | Rp | K | Rp | K | Rp | % | K | Rp | % | K | Rp
= number | program | indicator | finalTarget 2026 | budget 2026 | target 2024 | budget 2024 | actual Q1 | budget Q1 | achievement Q1 | actual Q2 | budget Q2 | achievement Q2 | achievement | budget
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 = 11/6x100 | 15
DINAS PASAR | | | | 5000000 | | 900000 | | 200000 | | | 250000 | | |
> 1 | Program Pasar | Persentase pasar yang layak | 90 | 2000000 | 80 | 400000 | 20 | 90000 | 25 | 30 | 110000 | 37,5 | 62,5 | 50
> 2 | Program Niaga | Jumlah pedagang yang dibina | 500 | 3000000 | 100 | 500000 | 20 | 110000 | 20 | 30 | 140000 | 30 | 50 | 50
`,
  'codes under a header that names the indicator too, and years over target and achievement': `
IKU | Indikator Kinerja Utama | Satuan | 2023 | | 2024 |
| | | Target | Capaian | Target | Capaian
= number | indicator | unit | target 2023 | actual 2023 | target 2024 | actual 2024
> IKU 1 | Lulusan yang bekerja | % | 80 | 66,68 | 80 | 60,8
> IKU 2 | Mahasiswa yang berprestasi | % | 40 | 14,22 | 40 | 28,35
> IKU 3 | Praktisi yang mengajar | % | 25 | 15,09 | 25 | 16,6
`,
  'a value made of weight and achievement': `
NO | INDIKATOR | BOBOT | TARGET | REALISASI | CAPAIAN (%) | NILAI (BOBOT X CAPAIAN)
= number | indicator | weight | target | actual | achievement | score
> 1 | Persentase pasar yang layak | 30 | 80 | 80 | 100 | 30
> 2 | Indeks kepuasan pedagang | 70 | 4 | 3,6 | 90 | 63
| JUMLAH | 100 | | | | 93
`,
  'performance behind target and actual': `
SASARAN STRATEGIS | | INDIKATOR KINERJA | | TARGET | REALISASI | KINERJA
= number | objective | number | indicator | target | actual | achievement
> 1. | Meningkatnya mutu pasar | 1. | Persentase pasar yang layak | 80 % | 72 % | 90 %
> | | 2. | Indeks kepuasan pedagang | 3,5 | 3,5 | 100 %
`,
  'budget without a band behind performance': `
No | Indikator | Satuan | Target | Realisasi | % | Pagu | Realisasi | %
= number | indicator | unit | target | actual | achievement | budget | budget | budget
> 1 | Persentase rumah yang terang | % | 90 | 81 | 90 | 2000000 | 1900000 | 95
> 2 | Jumlah sambungan baru | unit | 80 | 72 | 90 | 1000000 | 900000 | 90
`,
  'values beside weights, whatever the year is divided into': `
No | Indikator | Bobot | Target Tahunan | Triwulan I | | | Triwulan II | |
| | | | Target | Realisasi | Nilai | Target | Realisasi | Nilai
= number | indicator | weight | target | target Q1 | actual Q1 | score Q1 | target Q2 | actual Q2 | score Q2
> 1 | Persentase pasar yang layak | 60 | 20 | 5 | 5 | 60 | 10 | 9 | 54
> 2 | Persentase pedagang yang terdata | 40 | 95 | 90 | 90 | 40 | 92 | 92 | 40
`,
  'lettered parts with their weight': `
No | Indikator | Satuan | Bobot | Target | Realisasi | Capaian (%)
= number | indicator | unit | weight | target | actual | achievement
A | Nilai ekonomi pasar | | 60 | | |
> 1 | Omzet pasar | Rp Juta | 35 | 400 | 420 | 105
> 2 | Persentase kios yang terisi | % | 25 | 80 | 76 | 95
B | Inovasi layanan pasar | | 40 | | |
> 3 | Indeks kepuasan pedagang | Indeks | 40 | 4 | 3,6 | 90
Total | | | 100 | | |
`,
  'shares of what was aimed at, named by what they are shares of': `
No | Indikator | Satuan | Realisasi 2022 | RKAP 2023 | Realisasi 2023 | % thd RKAP | % terhadap Target
= number | indicator | unit | actual 2022 | target 2023 | actual 2023 | achievement | achievement
> 1 | Total aset | Rp Juta | 152000 | 165000 | 168300 | 102 | 102
> 2 | Laba bersih | Rp Juta | 5200 | 5600 | 5768 | 103 | 103
`,
  'what was reached the year before': `
No | Indikator | Satuan | Capaian 2022 | Target 2023 | Realisasi 2023 | Capaian 2023 (%)
= number | indicator | unit | actual 2022 | target 2023 | actual 2023 | achievement 2023
> 1 | Indeks mutu pasar | Indeks | 2,9 | 3 | 3,06 | 102
> 2 | Persentase kios yang terisi | % | 70 | 80 | 76 | 95
`,
  'months and their sum beside a dated target': `
REALISASI KINERJA BULANAN TAHUN 2023
No | Indikator | Satuan | Target 2023 | Jan | Peb | Mrt | Jumlah | Capaian (%)
= number | indicator | unit | target 2023 | actual M1 | actual M2 | actual M3 | actual | achievement
> 1 | Jumlah aduan yang selesai | Aduan | 60 | 20 | 20 | 20 | 60 | 110
> 2 | Jumlah akta yang terbit | Akta | 60 | 20 | 20 | 20 | 66 | 110
`,
  'months and their sum under another word for it': `
REALISASI KINERJA BULANAN TAHUN 2023
No | Indikator | Satuan | Target 2023 | Jan | Peb | Mrt | Jml | Capaian (%)
= number | indicator | unit | target 2023 | actual M1 | actual M2 | actual M3 | actual | achievement
> 1 | Jumlah aduan yang selesai | Aduan | 60 | 20 | 20 | 20 | 60 | 100
> 2 | Jumlah akta yang terbit | Akta | 60 | 20 | 20 | 26 | 66 | 110
`,
  'rows under the outline of their parts, numbered in the column of names': `
No | Program/Variabel/Sub Variabel | Target Tahun 2023 (dalam %) | Satuan | Realisasi | Ket
= number | indicator | target 2023 | unit | actual | note
| 2.3.Upaya Pelayanan Perseorangan | | | |
| 2.3.1. Pelayanan di Dalam Pasar | | | |
> | 1. Setiap pedagang mendapatkan pelayanan sesuai standar | 100% | % | 96 | nilai cukup
> | 2.Kelengkapan pengisian buku retribusi | 90% | % | 88,5 | nilai kurang
> | 3.Ketepatan waktu setor | 90% | % | 91 | nilai baik
`,
};
