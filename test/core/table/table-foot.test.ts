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
76 hingga 90 | Tinggi
antara 66 dan 75 | Sedang
65 ke bawah | Rendah
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

const NEXT: Readonly<Record<string, string>> = {
  'a remark, a caption and months': `
Sasaran | Indikator Kinerja | Target | Realisasi | Capaian
> Tertatanya pasar | Persentase kios yang tertata | 80% | 100% | 125%
Formulasi perhitungan untuk persentase kios: kios tertata dibagi semua kios dikali 100%

Tabel 3.55 Jumlah kios yang ditertibkan
Jumlah Kios
Jan | Feb | Mar | Apr | Mei
0 | 5 | 5 | 0 | 0
`,
  'months alone': `
Indikator Kinerja | Target | Realisasi | Capaian
> Persentase kios yang tertata | 80% | 100% | 125%
Januari | Februari | Maret | April
4 | 5 | 5 | 9
`,
  'a caption and a list with words of its own': `
Sasaran | Indikator Kinerja | Target | Realisasi | Capaian
> Tertatanya pasar | Persentase kios yang tertata | 80% | 100% | 125%
Gambar 3.4 Kios menurut jenis
Pangan | Jumlah kios pangan | 12 | 14 | 3
`,
};

it.each(Object.entries(NEXT))(
  '%s below a table are none of its rows, and their figures are named',
  (_name, picture) => {
    const { rows, expected, rules } = rowsRead(picture);
    expect([rows, rules]).toEqual([expected, []]);
    const { unread } = review([gridOf(asTyped(draw(picture).values))]);
    expect(unread.map(({ kind }) => kind)).toEqual(['below']);
  },
);

it('a caption over the same header is that of the next page', () => {
  const { rows, expected } = rowsRead(`
No | Indikator | Satuan | Target
> 1 | Jumlah pasar yang ditata | pasar | 4
Tabel 3.1 Target kinerja
No | Indikator | Satuan | Target
> 2 | Persentase pedagang terdata | % | 90
`);
  expect(rows).toEqual(expected);
});

it('figures below two tables are named once', () => {
  const { unread } = review([
    gridOf(
      asTyped(
        draw(`
Indikator | Satuan | Target 2024
Jumlah pasar yang ditata | pasar | 4

Tabel 2 Capaian
Indikator | Satuan | Realisasi 2024
Jumlah pasar yang ditata | pasar | 4






 | 17 | 18
`).values,
      ),
    ),
  ]);
  expect(unread.map(({ kind }) => kind)).toEqual(['below']);
});

it('a total whose words stand in the column of numbers belongs to its table', () => {
  const { tables, unread } = review([
    gridOf(
      asTyped(
        draw(`
No | Indikator | Target | Realisasi | Bobot | Skor
1 | Persentase kios terisi | 80 | 80 | 60 | 60
2 | Persentase aduan selesai | 90 | 90 | 40 | 40
Jumlah Aspek Layanan | | | | 100 | 100
`).values,
      ),
    ),
  ]);
  expect([tables[0]?.rows.map(({ kind }) => kind), unread]).toEqual([['indicator', 'indicator', 'total'], []]);
});

test.each(['SKOR KOMPOSIT', 'Capaian Organisasi', 'Persentase Rata-Rata', 'Indeks Gabungan'])(
  'the last row, "%s", without number, unit and target sums up what stands above',
  (name) => {
    const { expected, rows, rules } = rowsRead(`
No | Indikator | Satuan | Target | Realisasi | Capaian (%)
> 1 | Jumlah pasar yang ditata | pasar | 4 | 4 | 100
> 2 | Persentase pedagang terdata | % | 90 | 72 | 80
 | ${name} | | | | 90
`);
    expect({ rows, rules }).toEqual({ rows: expected, rules: [] });
  },
);

test('several such rows sum up what stands above, and a mean among them is one of the rows above them all', () => {
  const { expected, rows, rules } = rowsRead(`
No | Indikator | Bobot | Satuan | Target | Realisasi | Capaian (%)
> 1 | Jumlah pasar yang ditata | 50 | pasar | 4 | 4 | 100
> 2 | Persentase pedagang terdata | 50 | % | 90 | 72 | 80
 | Jumlah indikator tercapai | | | | | 1
 | Jumlah indikator tidak tercapai | | | | | 1
 | Rata-rata tertimbang | | | | | 90
`);
  expect({ rows, rules }).toEqual({ rows: expected, rules: [] });
});

test('a numbered row in the same place is an indicator whose target is missing', () => {
  const { expected, rows } = rowsRead(`
No | Indikator | Satuan | Target | Realisasi | Capaian (%)
> 1 | Jumlah pasar yang ditata | pasar | 4 | 4 | 100
> 2 | Persentase pedagang terdata | % | 90 | 72 | 80
> 3 | Persentase kios terisi | | | | 90
`);
  expect(rows).toEqual(expected);
});
