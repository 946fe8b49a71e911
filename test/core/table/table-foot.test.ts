/** Signatures and legends in the columns of their table are none of its rows; rows that look like them stay. */

import { review } from '../../../src/core/review';
import { asTyped, draw, gridOf } from './drawn-layout';

function rowsRead(picture: string): { expected: readonly number[]; rows: readonly number[]; rules: readonly string[] } {
  const { values, indicatorRows } = draw(picture);
  const { tables, findings } = review([gridOf(asTyped(values))]);
  return {
    expected: indicatorRows,
    rows: tables.flatMap(({ indicators }) => indicators.map(({ row }) => row)),
    rules: findings.filter(({ level }) => level === 'error').map(({ rule }) => rule.id),
  };
}

const SIGNED: Readonly<Record<string, string>> = {
  'right below the table': `
No | Sasaran | Indikator | Satuan | Target
> 1 | Meningkatnya mutu air | Indeks kualitas air | Indeks | 61
> 2 | Berkurangnya sampah | Persentase sampah terkelola | % | 74
 | | Menyetujui, | | Watu Ireng, 15 Maret 2026
 | | Wali Kota Watu Ireng | | Kepala Dinas Kebersihan
 | | SRI REJEKI | | Ir. BONDAN
 | | | | 19680202 199303 1 007
`,
  'after blank rows, with room to sign': `
Sasaran Strategis | Indikator Kinerja | Target 2026 | Penanggung Jawab
> Meningkatnya arsip tertata | Persentase arsip tertata | 88 | Kepala Bidang Arsip
> Meningkatnya minat baca | Nilai kegemaran membaca | 70 | Kepala Bidang Layanan

 | Pihak Kedua, | Pihak Pertama, |
 | Bupati Rawa Tengah | Plt. Kepala Dinas |



 | Dra. WENING | TEGUH, S.Sos |
 | | NIP. 19700101 199501 1 001 |
`,
  'without any word that says so': `
No | Indikator | Satuan | Target | Realisasi
> 1 | Jumlah pasar yang ditata | pasar | 4 | 4
> 2 | Persentase pedagang terdata | % | 90 | 93

 | Atasan langsung | | Pejabat yang dinilai |

 | WENING HASTUTI | | TEGUH SANTOSA |
`,
  'by one, below the last columns': `
No | Indikator | Satuan | Target
> 1 | Jumlah pasar yang ditata | pasar | 4
 | | | Rawa Tengah, Januari 2026
 | | | Ketua Panitia
 | | | TEGUH SANTOSA
`,
};

const LEGENDS: Readonly<Record<string, string>> = {
  'limits before names': `
No | Indikator | Satuan | Target | Realisasi | Capaian (%) | Predikat
> 1 | Persentase pasar layak | % | 80 | 76 | 95 | Sangat Tinggi

Rentang | Predikat
≥ 91 | Sangat Tinggi
76 - 90 | Tinggi
66 s.d. 75 | Sedang
`,
  'names before limits, one column in': `
No | Indikator | Satuan | Target | Realisasi | Capaian (%) | Predikat
> 1 | Persentase pasar layak | % | 80 | 76 | 95 | Baik

 | Kategori | Batas nilai
 | Sangat Baik | > 100 %
 | Baik | 75,00 % - 100 %
 | Kurang | < 75 %
`,
  'right below the table': `
Sasaran | Indikator | Target | Realisasi | Capaian (%) | Kategori
> Tertatanya pasar | Persentase pasar layak | 80 | 64 | 80 | Baik
> Terdatanya pedagang | Persentase pedagang terdata | 80 | 40 | 50 | Kurang
91 - 100 | Sangat Baik
75 - 90 | Baik
kurang dari 75 | Kurang
`,
  'below the figures': `
No | Indikator | Target | Realisasi | Capaian (%) | Kategori
> 1 | Persentase pasar layak | 80 | 76 | 95 | Baik

 | | | 91 - 100 | Sangat Baik
 | | | 75 - 90 | Baik
`,
  'in colours': `
No | Indikator | Target | Realisasi | Capaian (%) | Warna
> 1 | Persentase pasar layak | 80 | 76 | 95 | Hijau

Batas | Warna
≥ 90 | Hijau
50 - 89 | Kuning
`,
};

const ROWS: Readonly<Record<string, string>> = {
  'a text as the target after a blank row': `
No | Sasaran | Indikator | Satuan | Target
> 1 | Meningkatnya mutu air | Indeks kualitas air | Indeks | 61

> 2 | Tertibnya dokumen | Ketersediaan rencana induk | Dokumen | Tersusun
> 3 | Tertibnya aset | Ditetapkannya batas wilayah | Peraturan | Ditetapkan sebelum Juni
`,
  'an office in the name, an owner and a source beside it': `
Indikator | Satuan | Target | Penanggung Jawab | Sumber Data
> Kepala keluarga yang menerima bantuan | KK | 120 | Kepala Bidang Sosial | Kepala desa
> Ketua rukun tetangga yang dilatih | orang | 45 | Camat | Sekretaris desa
`,
  'a range as the target, and a rating': `
No | Indikator | Satuan | Target | Realisasi | Predikat
> 1 | Persentase pasar layak | % | 80 - 90 | 85 | Baik

> 2 | Kepatuhan pelaporan | % | ≥ 90 | 95 | Sangat Baik
`,
  'parts called A and B': `
No | Indikator | Satuan | Target
1 | Jumlah sekolah menurut akreditasi | |
> | A | sekolah | 10
> | B | sekolah | 14
`,
};

it.each(Object.entries(SIGNED))('a signature %s is no indicator', (_name, picture) => {
  const { rows, expected, rules } = rowsRead(picture);
  expect(rows).toEqual(expected);
  expect(rules).toEqual([]);
});

it.each(Object.entries(LEGENDS))('a legend %s is no indicator', (_name, picture) => {
  const { rows, expected, rules } = rowsRead(picture);
  expect(rows).toEqual(expected);
  expect(rules).toEqual([]);
});

it.each(Object.entries(ROWS))('%s makes no signature and no legend', (_name, picture) => {
  const { rows, expected } = rowsRead(picture);
  expect(rows).toEqual(expected);
});
