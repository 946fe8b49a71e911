/** Layouts that were written down before recognition was looked at, and are not what it was made for: one that is lost tells of a kind. */

import { asTyped, draw, gridOf, seen } from './drawn-layout';

const LAYOUTS: Readonly<Record<string, string>> = {
  'periods before roles, quarters over T/R/%': `
Rekapitulasi Kinerja Bidang Arsip Tahun 2025
No | Indikator | Sat. | Triwulan I | | | Triwulan II | |
 | | | T | R | % | T | R | %
= number | indicator | unit | target Q1 | actual Q1 | achievement Q1 | target Q2 | actual Q2 | achievement Q2
> 1 | Persentase arsip tertata | % | 20 | 18 | 90 | 40 | 42 | 105
> 2 | Jumlah arsip digital | berkas | 100 | 90 | 90 | 200 | 210 | 105
`,
  'unit first, source last': `
Satuan | Indikator Program | Tahun 2025 | | Sumber
 | | Rencana | Realisasi |
= unit | indicator | target 2025 | actual 2025 | dataSource
> % | Persentase lahan terairi | 70 | 68 | Bidang Irigasi
> Ha | Luas lahan terairi | 700 | 680 | Bidang Irigasi
`,
  'semester plan': `
Sasaran Program | Indikator Kinerja | Target 2026 | Smt I | Smt II | PIC
= objective | indicator | target 2026 | target H1 | target H2 | owner
> Meningkatnya mutu benih | Persentase benih bersertifikat | 80 | 40 | 80 | Seksi Benih
> Meningkatnya luas tanam | Jumlah demplot | 10 | 4 | 6 | Seksi Tanam
`,
  'RKPD with K and Rp': `
Kode | Urusan/Program | Indikator | Target Renstra 2029 | | Target 2026 |
 | | | K | Rp | K | Rp
=  | program | indicator | finalTarget 2029 | budget 2029 | target 2026 | budget 2026
> 2.09 | Program Pangan | Skor PPH | 95 | 900000000 | 91 | 150000000
> 2.10 | Program Cadangan | Persentase cadangan pangan | 90 | 500000000 | 80 | 100000000
`,
  english: `
No | Key Performance Indicator | UoM | 2024 Actual | 2025 Target | Weight (%)
= number | indicator | unit | actual 2024 | target 2025 | weight
> 1 | Average response time | minutes | 14 | 12 | 60
> 2 | Customer satisfaction index | index | 81 | 84 | 40
`,
  'realisasi before target': `
No | Uraian Indikator Kinerja | Realisasi s.d. Juni 2025 | Target Tahun 2025 | Persen
= number | indicator | actual 2025 M6 | target 2025 | achievement
> 1 | Jumlah sertifikat terbit | 120 | 300 | 40
> 2 | Jumlah sengketa selesai | 9 | 10 | 90
`,
  'two title lines and header break': `
FORM PEMANTAUAN
Balai Latihan
No | Indikator⏎Kinerja⏎Utama | Satu-⏎an | Tar-⏎get | Reali-⏎sasi | Capai-⏎an (%)
= number | indicator | unit | target | actual | achievement
> 1 | Persentase lulusan terserap | % | 75 | 70 | 93,33
> 2 | Jumlah peserta lulus | orang | 320 | 320 | 100
`,
  'baseline and five years, sub-header indices': `
Indikator Tujuan | Kondisi Awal (2024) | Target Tahun ke- | | | | | Kondisi Akhir
 | | 1 | 2 | 3 | 4 | 5 |
= indicator | baseline 2024 | target #1 | target #2 | target #3 | target #4 | target #5 | finalTarget
> Indeks ketahanan daerah | 0,60 | 0,62 | 0,64 | 0,66 | 0,68 | 0,70 | 0,70
> Persentase desa tangguh | 20 | 25 | 30 | 35 | 40 | 45 | 45
`,
  'status column and analysis': `
No | Indikator Sasaran | Target | Realisasi | Status | Analisis
= number | indicator | target | actual | rating | note
> 1 | Persentase aduan selesai | 95 | 96 | Tercapai | Didukung petugas baru
> 2 | Rata-rata lama layanan (menit) | 20 | 24 | Tidak tercapai | Gangguan jaringan
`,
  'previous year columns grouped': `
No | Indikator | 2024 | | | 2025 | |
 | | Target | Realisasi | Capaian | Target | Realisasi | Capaian
= number | indicator | target 2024 | actual 2024 | achievement 2024 | target 2025 | actual 2025 | achievement 2025
> 1 | Persentase ASN terlatih | 50 | 55 | 110 | 60 | 60 | 100
> 2 | Indeks profesionalitas | 70 | 70 | 100 | 75 | 72 | 96
`,
  'months T and R': `
No | Indikator | Januari | | Februari | | Maret |
 | | Target | Realisasi | Target | Realisasi | Target | Realisasi
= number | indicator | target M1 | actual M1 | target M2 | actual M2 | target M3 | actual M3
> 1 | Jumlah pemeriksaan sampel | 40 | 38 | 40 | 41 | 40 | 44
> 2 | Persentase sampel sesuai | 90 | 88 | 90 | 91 | 90 | 93
`,
  'formula column and source': `
Sasaran | IKU | Cara Menghitung | Sumber Data | Penanggung Jawab
= objective | indicator | calculation | dataSource | owner
> Meningkatnya literasi | Indeks literasi masyarakat | Hasil survei tahunan | BPS | Bidang Pustaka
> Meningkatnya kunjungan | Jumlah pemustaka | Jumlah kunjungan setahun | Perpustakaan | Bidang Layanan
`,
  'target min and stretch': `
KPI | Satuan | Bobot | Target Minimum | Target Stretch | Realisasi
= indicator | unit | weight |  |  | actual
> Pendapatan usaha | Rp Miliar | 60 | 100 | 120 | 110
> Tingkat kehilangan air | % | 40 | 30 | 28 | 29
`,
  'blank band row': `
No | Indikator | Satuan | Target | | Realisasi |
 | | | | | |
 | | | 2024 | 2025 | 2024 | 2025
= number | indicator | unit | target 2024 | target 2025 | actual 2024 | actual 2025
> 1 | Persentase pasar tertib | % | 60 | 70 | 58 | 69
> 2 | Jumlah pasar direhab | unit | 2 | 3 | 2 | 2
`,
  'objectives as rows': `
No | Sasaran / Indikator | Satuan | Target | Realisasi
= number | indicator | unit | target | actual
I | Meningkatnya kualitas udara | | |
> 1 | Indeks kualitas udara | indeks | 85 | 86
II | Meningkatnya kualitas air | | |
> 1 | Indeks kualitas air | indeks | 55 | 51
`,
  'deviasi and tren': `
No | Indikator Kinerja | Realisasi 2023 | Realisasi 2024 | Tren | Target 2025 | Deviasi
= number | indicator | actual 2023 | actual 2024 |  | target 2025 |
> 1 | Persentase jembatan baik | 70 | 75 | Naik | 80 | 5
> 2 | Jumlah titik macet | 12 | 10 | Turun | 8 | -2
`,
  'owner in the middle': `
Nomor | Nama Indikator | Penanggung Jawab | Sat | TGT 2025 | REAL 2025 | CAP
= number | indicator | owner | unit | target 2025 | actual 2025 | achievement
> 1 | Persentase paket selesai lelang | UKPBJ | % | 90 | 81 | 90
> 2 | Jumlah katalog tayang | UKPBJ | produk | 200 | 220 | 110
`,
  'quarters cumulative': `
No | Indikator | Target | Realisasi | | |
 | | 2025 | s.d TW I | s.d TW II | s.d TW III
= number | indicator | target 2025 | actual Q1 | actual Q2 | actual Q3
> 1 | Jumlah wajib pajak patuh | 900 | 200 | 450 | 700
> 2 | Persentase piutang tertagih | 80 | 20 | 45 | 61
`,
  'definitions and polarity': `
No. | IKU | Definisi Operasional | Polarisasi | Satuan | Target 2025
= number | indicator | explanation | polarity | unit | target 2025
> 1 | Waktu tanggap darurat | Lama sejak laporan diterima | Minimize | menit | 15
> 2 | Persentase rumah sakit siaga | Bagian yang siap 24 jam | Maximize | % | 90
`,
  'side programme and money': `
Program | Indikator Program | Target | Realisasi | % | Pagu (Rp) | Realisasi (Rp) | %
= program | indicator | target | actual | achievement | budget | budget |
> Program Jalan | Persentase jalan mantap | 80 | 78 | 97,5 | 900000000 | 880000000 | 97,78
> Program Air | Persentase rumah berair bersih | 85 | 85 | 100 | 400000000 | 390000000 | 97,5
`,
  'points and letters before names, target and result a year': `
No. | Butir | | Indikator Kinerja Utama | Tahun | | |
 | | | | Target 2023 | Capaian 2023 | Target 2024 | Capaian 2024
= number |  |  | indicator | target 2023 | actual 2023 | target 2024 | actual 2024
> 1 | 1 | a | Persentase lulusan bekerja sebelum enam bulan | 60 | 55,2 | 65 | 66,1
> 2 | 1 | b | Persentase mahasiswa berkegiatan di luar prodi | 25 | 28 | 30 | 31,5
> 3 | 2 | a | Jumlah dosen berkegiatan di luar kampus | 40 | 44 | 50 | 47
`,
  'targets of other offices': `
Komparasi Sasaran Renstra
No | Indikator Kinerja Sasaran | Target Renstra Dinas Provinsi 2026 | Target Renstra Kabupaten/Kota | Target Renstra Kementerian
(1) | (2) | (3) | (4) | (5)
= number | indicator | target 2026 |  | 
> 1 | Indeks kualitas air | 58 | 55 | 56
> 2 | Persentase timbulan sampah terkelola | 90 | 88 | 100
> 3 | Luas tutupan lahan yang dipulihkan | 1200 | 300 | 250000
`,
  'five columns of codes, indicators of two levels': `
Tujuan | Sasaran | Indikator Sasaran | Kode | | | | | Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan | Indikator Program/Kegiatan/Sub Kegiatan | Data Capaian pada Tahun Awal Perencanaan | Capaian Kinerja dan Kerangka Pendanaan | | | | Kondisi Kinerja pada akhir periode Renstra | | Unit Kerja Penanggungjawab | Lokasi
 | | | | | | | | | | | 2025 | | 2026 | | | | |
 | | | | | | | | | | | Target | Rp | Target | Rp | Target | Rp | |
= goal | objective | indicator |  |  |  |  |  | program | indicator | baseline | target 2025 | budget 2025 | target 2026 | budget 2026 | finalTarget | budget | owner | 
> Terwujudnya kota layak anak | Meningkatnya perlindungan anak | Persentase anak korban terlayani | 2 | 08 | 06 | | | Program Perlindungan Khusus Anak | Persentase kasus anak selesai ditangani | 80 | 85 | 200000000 | 90 | 220000000 | 95 | 1000000000 | Bidang PPA | Kota
> | | | 2 | 08 | 06 | 2.02 | | Kegiatan Layanan Anak | Jumlah anak mendapat layanan | 40 | 45 | 90000000 | 50 | 95000000 | 60 | 480000000 | Bidang PPA | Kota
> | | | 2 | 08 | 06 | 2.02 | 0001 | Sub Kegiatan Pendampingan | Jumlah pendampingan | 60 | 70 | 40000000 | 80 | 45000000 | 100 | 200000000 | UPTD | Kota
`,
  'input and output beside a share': `
CAPAIAN KINERJA PENGADILAN TAHUN 2025
No | Sasaran Strategis | Indikator Kinerja | Target (%) | Input (Perkara) | Output (Perkara) | Realisasi (%) | Capaian (%)
= number | objective | indicator | target |  |  | actual | achievement
> 1 | Terwujudnya peradilan yang pasti | Persentase perkara perdata selesai tepat waktu | 95 | 210 | 200 | 95,24 | 100,25
> | | Persentase perkara pidana selesai tepat waktu | 97 | 400 | 384 | 96 | 98,97
> 2 | Meningkatnya akses peradilan | Persentase perkara prodeo selesai | 100 | 12 | 12 | 100 | 100
`,
  'counts and their share under one band': `
LAPORAN KINERJA POLRES SEMESTER I 2025
NO | SASARAN | INDIKATOR | TARGET TAHUN 2025 | REALISASI | | | CAPAIAN
 | | | | JTP | JPTP | % |
= number | objective | indicator | target 2025 | denominator | numerator | actual | achievement
> 1 | Menurunnya kejahatan konvensional | Persentase penyelesaian tindak pidana konvensional | 70 | 300 | 225 | 75 | 107,14
> 2 | Menurunnya kejahatan narkoba | Persentase penyelesaian tindak pidana narkoba | 90 | 80 | 68 | 85 | 94,44
> 3 | Menurunnya kejahatan siber | Persentase penyelesaian tindak pidana siber | 50 | 20 | 11 | 55 | 110
`,
  'months by number': `
Target Capaian Output Kementerian
Kode | Indikator Kinerja Kegiatan | Satuan | Target | B03 | B06 | B09 | B12 | PJ
= number | indicator | unit | target | target M3 | target M6 | target M9 | target M12 | owner
> 4321.001 | Jumlah rekomendasi kebijakan | Rekomendasi | 8 | 1 | 3 | 6 | 8 | Pokja 1
> 4321.002 | Jumlah naskah kajian | Naskah | 12 | 2 | 5 | 9 | 12 | Pokja 2
> 4321.003 | Persentase rekomendasi ditindaklanjuti | % | 80 | 20 | 40 | 60 | 80 | Pokja 1
`,
  'a standard and the months of a quarter': `
INDIKATOR MUTU RUMAH SAKIT TRIWULAN I 2026
No | Indikator Mutu | Unit | Standar | Capaian | | | Rata-rata | Analisis
 | | | | Januari | Februari | Maret | |
= number | indicator |  | target | actual M1 | actual M2 | actual M3 |  | 
> 1 | Kepatuhan kebersihan tangan | Rawat Inap | ≥ 85% | 84% | 86% | 88% | 86% | Membaik
> 2 | Waktu tunggu rawat jalan | Poliklinik | ≤ 60 menit | 58 menit | 61 menit | 55 menit | 58 menit | Tercapai
> 3 | Kepatuhan identifikasi pasien | Semua | 100% | 99% | 100% | 100% | 99,67% | Hampir
`,
  'a year and the forecast of the next': `
Rumusan Rencana Program dan Kegiatan Tahun 2026 dan Prakiraan Maju Tahun 2027
Kode | Urusan/Program/Kegiatan | Indikator Kinerja Program/Kegiatan | Rencana Tahun 2026 | | | | Catatan Penting | Prakiraan Maju Rencana Tahun 2027 |
 | | | Lokasi | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif | Sumber Dana | | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif
= number | program | indicator |  | target 2026 | budget 2026 |  | note | target 2027 | budget 2027
> 3.27.02 | Program Sarana Pertanian | Persentase kelompok tani berdaya | Kabupaten | 60% | 400000000 | APBD | - | 65% | 450000000
> 3.27.02.2.01 | Kegiatan Pengawasan Sarana | Jumlah kios pupuk yang diawasi | 10 kec | 40 kios | 100000000 | APBD | - | 45 kios | 110000000
> 3.27.03 | Program Prasarana Pertanian | Persentase jaringan irigasi tersier baik | Kabupaten | 70% | 600000000 | DAK | - | 74% | 650000000
`,
  'results and money in percent': `
Analisis Efisiensi Penggunaan Sumber Daya
No | Sasaran Strategis | Indikator Kinerja | % Capaian Kinerja | % Penyerapan Anggaran | Tingkat Efisiensi
= number | objective | indicator | achievement | budget | other
> 1 | Meningkatnya layanan darah | Persentase permintaan darah terpenuhi | 104 | 92 | 12
> 2 | Meningkatnya donor | Jumlah pendonor sukarela | 98 | 95 | 3
> 3 | Terjaganya mutu darah | Persentase kantong darah aman | 100 | 97 | 3
`,
  'before and after': `
PERJANJIAN KINERJA PERUBAHAN TAHUN 2025
NO | SASARAN | INDIKATOR KINERJA | SATUAN | TARGET | | ALASAN PERUBAHAN
 | | | | SEMULA | MENJADI |
= number | objective | indicator | unit | target before | target after | explanation
> 1 | Meningkatnya kunjungan wisata | Jumlah kunjungan wisatawan | orang | 50000 | 42000 | Refocusing
> 2 | Meningkatnya lama tinggal | Rata-rata lama tinggal | hari | 2,1 | 1,9 | Penutupan bandara
> 3 | Meningkatnya usaha kreatif | Jumlah usaha kreatif binaan | usaha | 60 | 60 | Tetap
`,
  'months over T and R, with weights and sums': `
Pemantauan Rencana Aksi Bulanan Tahun 2026
No | Rencana Aksi | Indikator Output | Bobot | Jan | | Feb | | Mar | | Total | | Ket
 | | | | T | R | T | R | T | R | T | R |
= number |  | indicator | weight | target M1 | actual M1 | target M2 | actual M2 | target M3 | actual M3 | target | actual | note
> 1 | Menyusun pedoman | Jumlah pedoman tersusun | 40 | 0 | 0 | 1 | 0 | 0 | 1 | 1 | 1 |
> 2 | Bimbingan teknis | Jumlah peserta bimbingan | 30 | 20 | 22 | 20 | 18 | 20 | 25 | 60 | 65 |
> 3 | Monitoring | Jumlah lokasi dipantau | 30 | 3 | 3 | 3 | 2 | 4 | 4 | 10 | 9 |
`,
  'thresholds between target and actual': `
Matriks Pemantauan Indikator
No | Indikator | Satuan | Realisasi 2024 | Target 2025 | Ambang Batas | | | Realisasi Juni 2025
 | | | | | Merah | Kuning | Hijau |
= number | indicator | unit | actual 2024 | target 2025 | other | other | other | actual 2025 M6
> 1 | Persentase tagihan tertagih | % | 81 | 85 | 60 | 75 | 85 | 79
> 2 | Rata-rata lama layanan | menit | 25 | 20 | 35 | 25 | 20 | 22
> 3 | Jumlah gangguan jaringan | kali | 14 | 10 | 20 | 15 | 10 | 6
`,
  'women and men': `
Data Indikator Responsif Gender 2025
No | Indikator | Satuan | Target | | Realisasi | |
 | | | L | P | L | P | Total
= number | indicator | unit |  |  |  |  | 
> 1 | Jumlah peserta pelatihan | orang | 40 | 60 | 38 | 66 | 104
> 2 | Jumlah penerima modal | orang | 20 | 30 | 21 | 27 | 48
> 3 | Jumlah kader terlatih | orang | 10 | 50 | 8 | 52 | 60
`,
  'no numbers, the running year between': `
Sasaran dan Prioritas Pembangunan
Prioritas Pembangunan | Sasaran Pembangunan | Indikator | Kondisi Awal 2024 | Proyeksi 2025 | Target 2026 | Perangkat Daerah Pengampu
= other | objective | indicator | baseline 2024 | target 2025 | target 2026 | owner
> Ekonomi tangguh | Meningkatnya pertumbuhan usaha | Laju pertumbuhan ekonomi (%) | 4,9 | 5,1 | 5,3 | Bappeda
> Manusia unggul | Meningkatnya derajat kesehatan | Usia harapan hidup (tahun) | 72,1 | 72,3 | 72,6 | Dinkes
> Lingkungan lestari | Meningkatnya kualitas lingkungan | Indeks kualitas lingkungan hidup | 66 | 67 | 68 | DLH
`,
};

it.each(Object.entries(LAYOUTS))('reads %s', (_, picture) => {
  const layout = draw(picture);
  const { roles, indicatorRows } = layout;
  expect(seen(gridOf(asTyped(layout.values)), layout)).toEqual({ roles, indicatorRows });
});
