/**
 * Layouts that agencies all over the country use and that no regulation drew: list marks and codes in any style, headers with blank
 * rows, weights and scores, cascades, months, fractions. All names and figures are invented.
 */

export const COUNTRY_LAYOUTS: Readonly<Record<string, string>> = {
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
};
