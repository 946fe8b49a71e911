/** The tables of the five public decrees, with their headers as printed and a few of their rows. */

export const DECREE_LAYOUTS: Readonly<Record<string, string>> = {
  'Kalimantan Barat 2024': `
INDIKATOR KINERJA UTAMA DINAS KOPERASI, USAHA KECIL DAN MENENGAH PROVINSI KALIMANTAN BARAT PERIODE 2024
No | SASARAN STRATEGIS | INDIKATOR KINERJA UTAMA (IKU) | RUMUS PERHITUNGAN | TARGET 2024 | PENANGGUNG JAWAB | SUMBER DATA
= number | objective | indicator | calculation | target 2024 | owner | dataSource
> 1. | Meningkatnya kualitas koperasi | Presentase Koperasi Berkualitas | Jumlah Koperasi Sehat dan Cukup Sehat / Jumlah Koperasi Aktif x 100 | 4,57% | 1. Bidang Perizinan dan Kelembagaan Koperasi 2. Bidang Pengawasan dan Pemeriksaan Koperasi | Dinas Koperasi, Usaha Kecil dan Menengah
> 2. | Meningkatnya Pemberdayaan dan Pengembangan Usaha Kecil | Presentase Usaha Kecil Naik Kelas | Jumlah Usaha Kecil Naik Kelas / Jumlah Usaha Kecil x 100 | 0,08% | 1. Bidang Pemberdayaan Usaha Kecil | Dinas Koperasi, Usaha Kecil dan Menengah
`,
  'Lampung 2024, revised': `
INDIKATOR KINERJA UTAMA PERANGKAT DAERAH (IKU-OPD)
NO | SASARAN STRATEGIS | INDIKATOR KINERJA UTAMA | PENJELASAN (MAKNA INDIKATOR, ALASAN PEMILIHAN INDIKATOR, CARA PERHITUNGAN) | TARGET IKU PADA TAHUN (SEBELUM PERUBAHAN) | | | | TARGET IKU PADA TAHUN (SETELAH PERUBAHAN) | | | | SAT. | SUMBER DATA
| | | | 2021 | 2022 | 2023 | 2024 | 2021 | 2022 | 2023 | 2024 | |
= number | objective | indicator | explanation | target 2021 before | target 2022 before | target 2023 before | target 2024 before | target 2021 after | target 2022 after | target 2023 after | target 2024 after | unit | dataSource
> 1. | Meningkatnya Koperasi yang Berkualitas | Persentase Koperasi Yang Berkualitas | Makna Indikator : Koperasi berkualitas adalah koperasi yang sudah menerapkan prinsip-prinsip koperasi⏎Rumus Perhitungan : Jumlah Koperasi Yang Meningkatkan Kualitasnya dibagi Jumlah Koperasi Aktif dikali 100 persen | 33,54 | 34,26 | 35,22 | 36,18 | 33,54 | 34,26 | 35,22 | 36,18 | % | ODS (Online Data System) Dinas Koperasi Dan UKM Provinsi Lampung
> 2. | Meningkatnya Usaha Kecil yang menjadi Wirausaha | Persentase Usaha Kecil Yang Menjadi Wirausaha (Akumulasi) | Makna Indikator : Usaha kecil yang menjadi wirausaha adalah pelaku usaha kecil yang telah melengkapi perizinan usahanya⏎Rumus Perhitungan : Jumlah Usaha Kecil Yang Menjadi Wirausaha dibagi Jumlah Usaha Kecil Keseluruhan dikali 100 persen | 2,16 | 3,29 | 4,47 | 5,71 | 2,16 | 3,29 | 4,47 | 8,57 | % | Dinas Koperasi Dan UKM Provinsi Lampung
`,
  'Ogan Komering Ulu 2024': `
INDIKATOR KINERJA UTAMA
NO | INDIKATOR KINERJA UTAMA | TARGET 2024 | SUMBER DATA
= number | indicator | target 2024 | dataSource
> 1. | Bertambahnya Jumlah Koperasi Aktif | 2 Koperasi | Dinas Koperasi,UKM Kab.OKU.
> 2. | Meningkatnya Volume Usaha Koperasi | 100 % | Dinas Koperasi,UKM Kab.OKU.
> 3. | Meningkatnya Volume Usaha UKM | 100 % | Dinas Koperasi,UKM Kab.OKU.
`,
  'Sulawesi Tengah 2022, annex': `
INDIKATOR KINERJA UTAMA DINAS KOPERASI, USAHA KECIL DAN MENENGAH PROVINSI SULAWESI TENGAH TAHUN 2022-2026
No. | Indikator Kinerja Utama | Formulasi Perhitungan | Sumber Data
= number | indicator | calculation | dataSource
> 1. | Proporsi Tenaga Kerja Sektor Koperasi dan UKM Terhadap Jumlah Penduduk yang Bekerja (Persen) | Jumlah Tenaga Kerja Sektor Koperasi dan UKM / Jumlah Penduduk yang Bekerja x 100% | Badan Pusat Statistik
> 2. | Persentase Koperasi yang Berkualitas (Persen) | Jumlah Koperasi yang Meningkatkan Kualitasnya / Jumlah Seluruh Koperasi x 100% | Hasil Evaluasi Dinas Koperasi dan UKM Prov. Sulawesi Tengah
> 4. | Indeks Reformasi Birokrasi Perangkat Daerah (Indeks) | Nilai Indeks Reformasi Birokrasi Perangkat Daerah Hasil Reviu Biro Organisasi | Biro Organisasi SETDA Prov. Sulawesi Tengah
`,
  'Sulawesi Tengah 2022, table 3.2': `
Tabel 3.2. Target Indikator Kinerja Utama Dinas Koperasi, Usaha Kecil dan Menengah Provinsi Sulawesi Tengah Tahun 2022-2026
Tujuan | Sasaran | Indikator Kinerja Tujuan/Sasaran | Satuan | Target Kinerja Tujuan/Sasaran Tahun Ke- | | | |
| | | | Tahun 2022 | Tahun 2023 | Tahun 2024 | Tahun 2025 | Tahun 2026
= goal | objective | indicator | unit | target 2022 | target 2023 | target 2024 | target 2025 | target 2026
> Meningkatkan Angka Partisipasi Kerja | | Proporsi Tenaga Kerja Sektor Koperasi dan UKM Terhadap Jumlah Penduduk yang Bekerja | % | 1,24 | 1,35 | 1,45 | 1,54 | 1,64
> | Meningkatnya Kualitas Koperasi | Persentase Koperasi yang Berkualitas (Persen) | % | 5,77 | 5,77 | 3,85 | 3,85 | 5,77
> | Meningkatnya Usaha Kecil Menjadi Wirausaha | Persentase Usaha Kecil yang Menjadi Wirausaha (Persen) | % | 6,50 | 5,57 | 4,06 | 4,44 | 5,44
> Meningkatnya Tata Kelola Perangkat Daerah | Meningkatnya Reformasi Birokrasi Perangkat Daerah | Indeks Reformasi Birokrasi Perangkat Daerah | Indeks | 60,00 | 62,00 | 64,00 | 66,00 | 68,00
`,
  'Tanjung Jabung Barat 2016-2021': `
INDIKATOR KINERJA UTAMA DINAS KOPERASI, UKM, PERINDUSTRIAN DAN PERDAGANGAN KABUPATEN TANJUNG JABUNG BARAT TAHUN 2016-2021
No | Sasaran | Indikator Kinerja | TARGET KINERJA SASARAN PADA TAHUN | | | | | | Penanggung jawab | Sumber Data | Ket
| | | 2016 | 2017 | 2018 | 2019 | 2020 | 2021 | | |
= number | objective | indicator | target 2016 | target 2017 | target 2018 | target 2019 | target 2020 | target 2021 | owner | dataSource | note
> 1 | Pendataan UMKM yang Update serta meningkatnya kualitas SDM Usaha Kecil Mene-nengah | Meningkatnya jumlah UMKM yang berkelanjutan | - | - | 100 sertifi kasi Usaha Mikro, 15 Kop/ 25 UKM | 3000 UMK M, 100 sertifi kasi usaha mikro | 2500 UMKM, 100 sertifi kasi usaha mikro | 315 Buku, 100 sertifi kasi usaha mikro | Dinas Koppe rindag | Bid. UKM |
> | | Pengembangan wira usaha baru yang berpotensi tumbuh | - | 60 org | 120 org | 60 org | 60 org | 60 org | Dinas Koppe rindag | Bid. UKM |
> 2 | Meningkatnya Kualitas Kelembagaan Koperasi | Koperasi Aktif | 20 Kop | 21 Kop | 22 Kop | 25 Kop | 28 Kop | 30 Kop | Dinas Koppe rindag | Bid. Kope-rasi |
> 3 | Meningkatkan aktifitas, Sarana dan Pra sarana Perdagangan | Jumlah alat-alat UTTP yang bertanda tera sah | 100 unit | 100 unit | 100 unit | 100 unit | 100 unit | 100 unit | Dinas Koppe rindag | Bid. Perda gan dan Pasar |
> | | Persen tase pertumbuhan Nilai Ekspor dan impor | 7% dan 17% | 7% dan 17% | 8% dan 17% | 8% dan 17% | 8% dan 18% | 9% dan 18% | Dinas Koppe rindag | Bid. Perda gan dan Pasar |
`,
};
