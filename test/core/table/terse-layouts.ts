/** Layouts whose headers say little: letters, abbreviations, words that only their place explains. All names and figures are invented. */

export const TERSE_LAYOUTS: Readonly<Record<string, string>> = {
  'T, R and C under each year': `
NO | SASARAN | INDIKATOR | 2021 | | | 2022 | |
| | | T | R | C | T | R | C
= number | objective | indicator | target 2021 | actual 2021 | achievement 2021 | target 2022 | actual 2022 | achievement 2022
> 1 | Meningkatnya akses sanitasi | Persentase rumah bersanitasi layak | 80 | 81 | 101,25 | 83 | 82 | 98,8
> 2 | Berkurangnya kawasan kumuh | Luas kawasan kumuh | 50 | 48 | 104 | 45 | 44 | 102,2
`,
  'the year, and in brackets what its column holds': `
Indikator Kinerja Utama (IKU) | Satuan | 2021 (T) | 2021 (R) | 2021 (C) | 2022 (Target) | 2022 (Realisasi)
= indicator | unit | target 2021 | actual 2021 | achievement 2021 | target 2022 | actual 2022
> Persentase jalan mantap | % | 70 | 71 | 101,4 | 72 | 70
> Jumlah jembatan layak | Unit | 40 | 40 | 100 | 42 | 41
`,
  'abbreviated quarters': `
# | Kode IKU | Indikator Kinerja Utama | Stn | Tgt 2025 | TW I Real | TW I Capai | TW II Real | TW II Capai
= number | number | indicator | unit | target 2025 | actual Q1 | achievement Q1 | actual Q2 | achievement Q2
> 1 | IKU 1.1 | Persentase lulusan bekerja | % | 80 | 20 | 25% | 40 | 50%
> 2 | IKU 2.1 | Jumlah dosen praktisi | Orang | 25 | 5 | 20% | 12 | 48%
`,
  'K and Rp under what was done in each quarter': `
No | Program/Kegiatan | Indikator Kinerja | Target Renstra Tahun 2026 | | Realisasi Kinerja pada Triwulan | | | | Unit Penanggung Jawab
| | | K | Rp | I | | II | |
| | | | | K | Rp | K | Rp |
= number | program | indicator | target 2026 | budget 2026 | actual Q1 | | actual Q2 | | owner
> 1 | Program Diversifikasi Pangan | Skor Pola Pangan Harapan | 92 | 2.000.000.000 | 87 | 100.000.000 | 88 | 200.000.000 | Bidang Konsumsi
> 2 | Penyediaan Pangan | Jumlah cadangan pangan | 100 | 900.000.000 | 20 | 50.000.000 | 40 | 90.000.000 | Bidang Ketersediaan
`,
  'sub-headers that are no words of the trade': `
Kelompok | Indikator Kinerja Utama | Satuan | TARGET | | Realisasi
| | | Base | Stretch |
= | indicator | unit | target | target | actual
> Keuangan | Return on Equity | % | 8 | 10 | 9
> Pelanggan | Indeks kepuasan pelanggan | Indeks | 80 | 85 | 86
`,
  'work and money under two parents': `
Kode | Program/Kegiatan | Indikator Kinerja | Satuan | Fisik | | | Keuangan | | | Kendala
| | | | Target | Real | Persentase | Alokasi | Real | Persentase |
= number | program | indicator | unit | target | actual | achievement | budget | budget | | 
> 2.17.03 | Program Pemberdayaan UMKM | Persentase usaha mikro naik kelas | % | 10 | 9,5 | 95 | 250.000.000 | 240.000.000 | 96 | Modal
> 2.17.04 | Pendataan usaha mikro | Jumlah usaha mikro didata | Unit | 400 | 400 | 100 | 50.000.000 | 49.500.000 | 99 | -
`,
  'volume and unit under the target': `
No | Sasaran | Indikator | Target | | Realisasi | | Capaian
| | | Volume | Satuan | Volume | Satuan | (%)
= number | objective | indicator | target | unit | actual | unit | achievement
> 1 | Meningkatnya cakupan irigasi | Panjang saluran direhabilitasi | 12 | Km | 12,5 | Km | 104,2
> 2 | Meningkatnya ketersediaan air | Jumlah embung dibangun | 2 | Unit | 1 | Unit | 50
`,
  'years that have not come yet': `
No | Indikator | Satuan | 2023 | 2024 | 2025 | 2026
= number | indicator | unit | target 2023 | target 2024 | target 2025 | target 2026
> 1 | Indeks kematangan | Indeks | 2,5 | 2,7 | |
> 2 | Jumlah desa cerdas | Desa | 10 | 12 | |
`,
  'a standard where no target is': `
No | Jenis Layanan | Indikator | Standar | Realisasi | Keterangan
= number | other | indicator | target | actual | 
> 1 | Gawat Darurat | Waktu tanggap dokter | ≤ 5 menit | 4 | Tercapai
> 2 | Rawat Jalan | Waktu tunggu rawat jalan | ≤ 60 menit | 70 | Tidak tercapai
`,
  'the rating of the whole below its sum': `
No | Indikator | Bobot | Target | Realisasi | Skor
= number | indicator | weight | target | actual | score
> 1 | Persentase taman terawat | 40 | 80 | 80 | 40
> 2 | Persentase lampu menyala | 60 | 90 | 90 | 60
| Jumlah | 100 | | | 100
| NKO | | | | 100
| Predikat NKO | | | | Baik
`,
};
