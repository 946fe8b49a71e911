/**
 * Layouts met in published reports and forms that no other list has: figures beside the middle of a broken name, lists within lists,
 * letters set apart, a target and its coverage under long headers. All names and figures are invented.
 */

export const SURVEY_LAYOUTS: Readonly<Record<string, string>> = {
  'figures beside the middle of a name that was broken over three rows': `
No | Sasaran | Indikator Kinerja | Satuan | Target 2025
= number | objective | indicator | unit | target 2025
> | Meningkatnya | Persentase kebun | |
1 | mutu kebun | yang dirawat | % | 90
| rakyat | sepanjang tahun | |
> | Meningkatnya | Angka kematian ternak | |
2 | kesehatan | per 1.000 ekor | ekor | 12
| ternak | dalam setahun | |
`,
  'figures beside the second of two rows, no objectives': `
No | Indikator | Satuan | Target 2025 | Realisasi 2025
= number | indicator | unit | target 2025 | actual 2025
> | Persentase pasar desa | | |
1 | yang beratap | % | 80 | 72
> | Jumlah pedagang | | |
2 | yang dilatih | Orang | 40 | 44
`,
  'lists within lists, their headings marked otherwise than their rows': `
No | Indikator | Definisi Operasional | Cara Perhitungan | Target | Satuan
= number | indicator | explanation | calculation | target | unit
A. | PELAYANAN POKOK | | | |
1. | PENYULUHAN | | | |
a. | Kebun dan halaman | | | |
> 1) | Kebun yang dikunjungi | Bagian kebun yang didatangi penyuluh | Kebun didatangi dibagi kebun x 100% | 90 | %
> 2) | Halaman yang ditanami | Bagian halaman yang ada tanamannya | Halaman ditanami dibagi halaman x 100% | 60 | %
2. | PELATIHAN | | | |
> 1) | Pelatihan kelompok | Banyaknya pelatihan dalam setahun | Banyaknya pelatihan | 24 | kali
> 2) | Pelatihan ketua | Banyaknya pelatihan ketua dalam setahun | Banyaknya pelatihan | 4 | kali
`,
  'those aimed at are all in most rows': `
No | Indikator Layanan | Target Th 2024 (%) | Satuan Sasaran | Total Sasaran | Target Sasaran | Pencapaian | % Cakupan Riil | % Kinerja (terhadap target sasaran) | Penyebab | RTL
= number | indicator | target 2024 | unit | denominator | other | numerator | actual | achievement | note | note
> 1 | Kebun yang diperiksa | 100 | Kebun | 1300 | 1300 | 650 | 50 | 50 | hujan | dijadwal ulang
> 2 | Petani yang dilatih | 100 | Petani | 840 | 840 | 756 | 90 | 90 | |
> 3 | Lumbung yang dicatat | 50 | Lumbung | 40 | 20 | 16 | 40 | 80 | |
`,
  'a figure here and there under what others aim at': `
No | Indikator | Target NSPK | Target IKK | Target Lainnya | Target Renstra Tahun ke- | | Realisasi Tahun ke- | | Rasio Capaian Tahun ke- |
| | | | | 1 | 2 | 1 | 2 | 1 | 2
= number | indicator | other | other | other | target #1 | target #2 | actual #1 | actual #2 | achievement #1 | achievement #2
> 1 | Persentase dermaga yang berfungsi | - | - | - | 60 | 65 | 57 | 65 | 0,95 | 1
> 2 | Rasio perahu berizin | - | 0,12 | - | 0,1 | 0,12 | 0,1 | 0,11 | 1 | 0,92
> 3 | Jumlah perahu yang diperiksa | 1200 | - | - | 900 | 950 | 910 | 931 | 1,01 | 0,98
`,
  'what was reached of the target of each year, and how much of it that is': `
No | Program | Indikator | Data Capaian pada Awal Tahun Perencanaan | Target pada Akhir Tahun Perencanaan | Target Tahun ke- | | Capaian Target Melalui Pelaksanaan Tahun ke- | | Tingkat Capaian Target Tahun ke- (%) |
| | | | | 1 | 2 | 1 | 2 | 1 | 2
= number | program | indicator | baseline | finalTarget | target #1 | target #2 | actual #1 | actual #2 | achievement #1 | achievement #2
> 1 | Program Jalan Desa | Persentase jalan desa yang mantap | 60 | 75 | 64 | 68 | 62,4 | 66,64 | 97,5 | 98
> 2 | Program Air Desa | Persentase rumah yang berair bersih | 70 | 90 | 75 | 80 | 72 | 80,8 | 96 | 101
`,
};
