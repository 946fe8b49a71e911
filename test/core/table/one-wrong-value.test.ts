/** Small tables in which one value is wrong: their headers say what the columns are, whatever a figure among few says, and the value is found. */

import { review } from '../../../src/core/review';
import { type CellValue } from '../../../src/core/sheet/grid';
import { asTyped, describeColumn, draw, gridOf } from './drawn-layout';

/** `!` behind the figure that is found to be wrong. */
const LAYOUTS: Readonly<Record<string, string>> = {
  'letters before two years': `
Indikator | Satuan | T2022 | R2022 | C2022 | T2023 | R2023 | C2023
= indicator | unit | target 2022 | actual 2022 | achievement 2022 | target 2023 | actual 2023 | achievement 2023
Persentase arsip tertata | % | 38 | 38 | 100 | 40 | 42 | 105
Nilai pengawasan kearsipan | Nilai | 68 | 69 | 101,47 | 70 | 70 | 103!
`,
  'letters behind two quarters': `
No | Indikator | Satuan | TW1 T | TW1 R | TW1 % | TW2 T | TW2 R | TW2 %
= number | indicator | unit | target Q1 | actual Q1 | achievement Q1 | target Q2 | actual Q2 | achievement Q2
1 | Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 92 | 350 | 371 | 106
2 | Jumlah arsiparis dilatih | Orang | 40 | 38 | 98! | 50 | 45 | 90
`,
  'letters and a sign behind a year': `
Indikator | Satuan | 2025 T | 2025 R | 2025 %
= indicator | unit | target 2025 | actual 2025 | achievement 2025
Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 92
Jumlah arsiparis dilatih | Orang | 40 | 44 | 106!
`,
  'letters and a sign under a year': `
No | Indikator | Satuan | Tahun 2025 | |
 | | | T | R | %
= number | indicator | unit | target 2025 | actual 2025 | achievement 2025
1 | Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 92
2 | Jumlah arsiparis dilatih | Orang | 40 | 44 | 106!
`,
  'a sign behind CAPAIAN': `
No | Indikator | Satuan | Target | Capaian | %
= number | indicator | unit | target | actual | achievement
1 | Persentase arsip tertata | % | 60 | 63 | 105
2 | Indeks layanan arsip | Indeks | 80 | 72 | 85!
`,
  'a sign behind CAPAIAN of a year': `
Indikator | Satuan | Target 2025 | Pencapaian 2025 | Persentase
= indicator | unit | target 2025 | actual 2025 | achievement
Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 97!
Jumlah arsiparis dilatih | Orang | 40 | 44 | 110
`,
  'CAPAIAN before and after a target': `
Indikator | Satuan | Capaian 2024 | Target 2025 | Capaian 2025 | %
= indicator | unit | actual 2024 | target 2025 | actual 2025 | achievement
Jumlah arsip dialihmediakan | Arsip | 270 | 300 | 276 | 92
Jumlah arsiparis dilatih | Orang | 36 | 40 | 44 | 120!
`,
  'CAPAIAN over a figure and a sign': `
Indikator | Satuan | Target | Capaian |
 | | | Angka | %
= indicator | unit | target | actual | achievement
Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 92
Jumlah arsiparis dilatih | Orang | 40 | 44 | 101!
`,
  'a share of volumes': `
Indikator | Satuan | Volume Target | Volume Realisasi | % Volume
= indicator | unit | target | actual | achievement
Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 92
Jumlah arsiparis dilatih | Orang | 40 | 44 | 101!
`,
  'a ratio of a year': `
Indikator | Satuan | Target 2025 | Realisasi 2025 | Rasio 2025
= indicator | unit | target 2025 | actual 2025 | achievement 2025
Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 0,92
Jumlah arsiparis dilatih | Orang | 40 | 44 | 0,84!
`,
  'a percentage in percent': `
Indikator | Satuan | Target | Realisasi | Persentase (%)
= indicator | unit | target | actual | achievement
Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 92
Jumlah arsiparis dilatih | Orang | 40 | 44 | 101!
Jumlah kantor dibina | Kantor | 12 | 9 | 75
`,
  'English abbreviations': `
No | Indikator | Satuan | Plan 2025 | Actual 2025 | Ach.
= number | indicator | unit | target 2025 | actual 2025 | achievement
1 | Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 92
2 | Jumlah arsiparis dilatih | Orang | 40 | 44 | 101!
`,
  'the same in all rows but one': `
Indikator | Satuan | Realisasi 2024 | Target 2025 | Realisasi 2025 | Capaian
= indicator | unit | actual 2024 | target 2025 | actual 2025 | achievement
Jumlah arsip dialihmediakan | Arsip | 276 | 300 | 300 | 100
Jumlah arsiparis dilatih | Orang | 44 | 44 | 45 | 112!
`,
  'money in brackets': `
No | Indikator | Target 2025 (Rp juta) | Realisasi 2025 (Rp juta) | %
= number | indicator | target 2025 | actual 2025 | achievement
1 | Nilai penjualan koperasi (Rp juta) | 1200 | 1260 | 105
2 | Nilai pinjaman koperasi (Rp juta) | 500 | 450 | 80!
`,
  'money in brackets and in units': `
No | Indikator | Satuan | Target (Miliar Rp) | Realisasi (Miliar Rp) | Capaian (%)
= number | indicator | unit | target | actual | achievement
1 | Nilai penjualan koperasi | Rp miliar | 120 | 126 | 115!
2 | Nilai pinjaman koperasi | Rp miliar | 50 | 45 | 90
3 | Nilai simpanan koperasi | Rp miliar | 80 | 76 | 95
`,
  'a standard and marks by it': `
No | Indikator | Satuan | Target | Realisasi | Capaian | Standar Emas | Poin
= number | indicator | unit | target | actual | achievement | other | other
1 | Jumlah koperasi dibina | Koperasi | 800 | 760 | 95 | 1600 | 0,47
2 | Jumlah pengurus dilatih | Orang | 200 | 180 | 97! | 400 | 0,45
3 | Jumlah gerai dibuka | Gerai | 500 | 480 | 96 | 1000 | 0,48
`,
  'what is expected at the end of the year': `
No | Indikator | Satuan | Target 2025 | Realisasi TW II | Capaian (%) | Proyeksi Akhir Tahun
= number | indicator | unit | target 2025 | actual Q2 | achievement | other
1 | Jumlah koperasi dibina | Koperasi | 800 | 400 | 50 | 810
2 | Jumlah pengurus dilatih | Orang | 200 | 90 | 54! | 190
`,
  'what is expected of the same year': `
Indikator | Satuan | Target 2025 | Realisasi 2025 | Capaian | Prediksi 2025 | Target 2026
= indicator | unit | target 2025 | actual 2025 | achievement | other | target 2026
Jumlah koperasi dibina | Koperasi | 800 | 760 | 95 | 790 | 820
Jumlah pengurus dilatih | Orang | 200 | 180 | 99! | 195 | 210
`,
  'an achievement that was adjusted': `
No | Indikator | Satuan | Target | Realisasi | Capaian | Capaian Disesuaikan
= number | indicator | unit | target | actual | achievement | other
1 | Jumlah koperasi dibina | Koperasi | 40 | 60 | 150 | 120
2 | Jumlah pengurus dilatih | Orang | 70 | 70 | 100 | 100
3 | Jumlah gerai dibuka | Gerai | 80 | 84 | 108! | 105
`,
  'an achievement that was cut off': `
No | Indikator | Satuan | Target | Realisasi | Capaian (%) | Capaian Akhir (%)
= number | indicator | unit | target | actual | achievement | other
1 | Jumlah koperasi dibina | Koperasi | 40 | 60 | 150 | 110
2 | Jumlah pengurus dilatih | Orang | 70 | 70 | 101! | 101
3 | Jumlah gerai dibuka | Gerai | 80 | 84 | 105 | 105
`,
  'three letters under each year': `
Indikator | Satuan | 2024 | | | 2025 | |
 | | T | R | C | T | R | C
= indicator | unit | target 2024 | actual 2024 | achievement 2024 | target 2025 | actual 2025 | achievement 2025
Jumlah koperasi dibina | Koperasi | 300 | 294 | 98 | 320 | 336 | 105
Jumlah pengurus dilatih | Orang | 40 | 38 | 98! | 50 | 45 | 90
`,
  'words under each quarter': `
Indikator | Satuan | TW I | | | TW II | |
 | | Target | Realisasi | % | Target | Realisasi | %
= indicator | unit | target Q1 | actual Q1 | achievement Q1 | target Q2 | actual Q2 | achievement Q2
Jumlah koperasi dibina | Koperasi | 300 | 294 | 98 | 320 | 336 | 105
Jumlah pengurus dilatih | Orang | 40 | 38 | 95 | 50 | 45 | 96!
`,
  'money beside it': `
Indikator | Satuan | Target | Capaian | % | Anggaran | Realisasi Anggaran | %
= indicator | unit | target | actual | achievement | budget | budget | budget
Jumlah koperasi dibina | Koperasi | 300 | 294 | 98 | 250000000 | 230000000 | 92
Jumlah pengurus dilatih | Orang | 40 | 38 | 85! | 500000000 | 440000000 | 88
`,
  'a plan of a company': `
No | KPI | Satuan | RKAP 2025 | Realisasi 2025 | Kinerja (%)
= number | indicator | unit | target 2025 | actual 2025 | achievement
1 | Jumlah pelanggan baru | Pelanggan | 300 | 294 | 98
2 | Panjang jaringan baru | km | 40 | 42 | 115!
`,
  'a plan and its result': `
Indikator | Satuan | Rencana 2025 | Hasil 2025 | %
= indicator | unit | target 2025 | actual 2025 | achievement
Jumlah koperasi dibina | Koperasi | 300 | 294 | 98
Jumlah pengurus dilatih | Orang | 40 | 38 | 85!
Jumlah gerai dibuka | Gerai | 80 | 84 | 105
`,
};

/** The picture without its marks, and the cells that bear one. */
function marked(picture: string): { readonly layout: ReturnType<typeof draw>; readonly wrong: readonly string[] } {
  const layout = draw(picture);
  const wrong = layout.values.flatMap((row, at) =>
    row.flatMap((value, column) => (isMarked(value) ? [`${at}/${column}`] : [])),
  );
  const values = layout.values.map((row) => row.map((value) => (isMarked(value) ? value.slice(0, -1) : value)));
  return { layout: { ...layout, values }, wrong };
}

function isMarked(value: CellValue): value is string {
  return typeof value === 'string' && /\d!$/.test(value);
}

it.each(Object.entries(LAYOUTS))('%s', (_name, picture) => {
  const { layout, wrong } = marked(picture);
  const { tables, findings } = review([gridOf(asTyped(layout.values))]);
  expect((tables[0]?.columns ?? []).map(describeColumn)).toEqual(layout.roles);
  const told = findings.filter(({ level }) => level !== 'advice').map(({ cell }) => `${cell.row}/${cell.column}`);
  expect(told).toEqual(wrong);
});

/** What stands behind the achievement, and is no share of it or of nothing that stands before it. */
const BESIDE: Readonly<Record<string, string>> = {
  'a share of something else': `
Indikator | Satuan | Target | Realisasi | % Kehadiran
= indicator | unit | target | actual |
Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 92
Jumlah arsiparis dilatih | Orang | 40 | 44 | 88
`,
  'a ratio that follows from neither': `
Indikator | Satuan | Target | Realisasi | Rasio
= indicator | unit | target | actual | other
Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 12
Jumlah arsiparis dilatih | Orang | 40 | 44 | 25
`,
  'money of other things': `
Indikator | Satuan | Target (Rp) | Realisasi (Rp) | %
= indicator | unit | budget | budget |
Jumlah koperasi dibina | Koperasi | 300000000 | 294000000 | 98
Jumlah pengurus dilatih | Orang | 40000000 | 38000000 | 95
`,
  'what is expected of later years': `
Indikator | Satuan | Realisasi 2024 | Target 2025 | Proyeksi 2026 | Proyeksi 2027
= indicator | unit | actual 2024 | target 2025 | target 2026 | target 2027
Jumlah koperasi dibina | Koperasi | 294 | 300 | 310 | 320
Jumlah pengurus dilatih | Orang | 38 | 40 | 44 | 48
`,
  'a standard alone': `
Indikator | Satuan | Standar | Realisasi | Capaian
= indicator | unit | target | actual | achievement
Persentase rekam medis lengkap | % | 100 | 95 | 95
Waktu tunggu rawat jalan | Menit | 60 | 45 | 125
`,
  'a plan of action': `
Indikator | Satuan | Target | Realisasi | Action Plan
= indicator | unit | target | actual | program
Jumlah arsip dialihmediakan | Arsip | 300 | 276 | Menambah mesin pemindai
Jumlah arsiparis dilatih | Orang | 40 | 44 | Bekerja sama dengan lembaga pelatihan
`,
};

it.each(Object.entries(BESIDE))('is silent beside %s', (_name, picture) => {
  const { layout } = marked(picture);
  const { tables, findings } = review([gridOf(asTyped(layout.values))]);
  const roles = (tables[0]?.columns ?? []).map(describeColumn);
  expect(roles.map((role, index) => (layout.roles[index] === '' ? '' : role))).toEqual(layout.roles);
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
});

it('turns the letters round where every figure says that they stand for other words', () => {
  const { layout } = marked(`
No | Indikator | Satuan | R | T | %
= number | indicator | unit | target | actual | achievement
1 | Jumlah arsip dialihmediakan | Arsip | 300 | 276 | 92
2 | Jumlah arsiparis dilatih | Orang | 40 | 42 | 105
3 | Jumlah kantor dibina | Kantor | 12 | 9 | 75
`);
  const { tables } = review([gridOf(asTyped(layout.values))]);
  expect((tables[0]?.columns ?? []).map(describeColumn)).toEqual(layout.roles);
});
