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
};

it.each(Object.entries(LAYOUTS))('reads %s', (_, picture) => {
  const layout = draw(picture);
  const { roles, indicatorRows } = layout;
  expect(seen(gridOf(asTyped(layout.values)), layout)).toEqual({ roles, indicatorRows });
});
