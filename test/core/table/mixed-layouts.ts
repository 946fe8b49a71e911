/** Layouts that put goals, objectives, programmes and indicators into one column. All names and figures are invented. */

export const MIXED_LAYOUTS: Readonly<Record<string, string>> = {
  'a scorecard: objectives numbered like their indicators': `
Kode SS/IKU | Sasaran Strategis / Indikator Kinerja Utama | Target | Realisasi | Polarisasi | Bobot IKU | Indeks Capaian
= number | indicator | target | actual | polarity | weight | achievement
Stakeholder Perspective | | | | | 30% | 106,3
1 | Penerimaan negara yang optimal | | | | |
> 1a-CP | Persentase realisasi penerimaan | 100% | 101,24% | Max | 21% | 101,24
> 1b-CP | Persentase pertumbuhan bruto | 100% | 112% | Max | 21% | 112
Customer Perspective | | | | | 20% | 104
2 | Kepatuhan wajib pajak yang tinggi | | | | |
> 2a-CP | Tingkat kepatuhan penyampaian | 100% | 104% | Max | 26% | 104
`,
  'mission and goal beside an objective that shares the column of its indicators': `
No | Misi | Tujuan | Sasaran / Indikator Sasaran | Satuan | Baseline | 2025 | 2026
= number | other | goal | indicator | unit | baseline | target 2025 | target 2026
1 | Mewujudkan SDM unggul | Meningkatkan kualitas SDM | Meningkatnya derajat kesehatan | | | |
> | | | Usia Harapan Hidup | Tahun | 71 | 71,2 | 71,4
> | | | Prevalensi stunting | % | 18 | 17 | 16
2 | Mewujudkan ekonomi maju | Meningkatkan pertumbuhan | Meningkatnya investasi | | | |
> | | | Nilai realisasi investasi | Rp Miliar | 900 | 950 | 1000
`,
  'goals, objectives and indicators numbered through in one column': `
Tujuan/Sasaran/Indikator | Satuan | Target
= indicator | unit | target
Tujuan 1. Menyediakan data statistik sebagai dasar pembangunan | |
Sasaran 1.1. Meningkatnya pemanfaatan data | |
> 1.1.1 Persentase pengguna yang merujuk data | Persen | 95
> 1.1.2 Persentase publikasi yang akurat | Persen | 100
Sasaran 1.2. Penguatan komitmen lembaga | |
> 1.2.1 Persentase lembaga yang melaksanakan rekomendasi | Persen | 80
`,
  'an indicator that is measured by its parts': `
No | Indikator Kinerja | Satuan | Target | Realisasi
= number | indicator | unit | target | actual
1 | Angka Partisipasi Murni | | |
> a. | SD/MI | % | 98 | 97,5
> b. | SMP/MTs | % | 85 | 84
> 2 | Rata-rata lama sekolah | Tahun | 8,5 | 8,4
`,
};
