/** Layouts of forms that agencies publish: how they shorten headers, announce parts, and close their tables. */

import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { gridFromValues } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, draw, seen } from './drawn-layout';

const READ: Readonly<Record<string, string>> = {
  'plan and outcome of quarters in two letters, behind how the budget was spent': `
Indikator | Pagu | Realisasi | | TW I | | TW II |
 | | (Rp.) | (%) | RN | RL | RN | RL
= indicator | budget | budget | budget | target Q1 | actual Q1 | target Q2 | actual Q2
> Persentase rumah layak huni | 3550000000 | 2431919000 | 68,50% | 25% | 20% | 50% | 48%
> Persentase kawasan tertata | 1500000000 | 1200000000 | 80,00% | 25% | 25% | 50% | 45%
`,
  'plan, outcome and share of quarters': `
Indikator | Target | Realisasi | TW I | | | TW II | |
 | | | RN | RL | % | RN | RL | %
= indicator | target | actual | target Q1 | actual Q1 | achievement Q1 | target Q2 | actual Q2 | achievement Q2
> Jumlah rumah dibangun | 100 | 48 | 25 | 20 | 80 | 50 | 48 | 96
> Jumlah kawasan tertata | 20 | 10 | 5 | 5 | 100 | 10 | 10 | 100
`,
  'a share reached of what is counted': `
Indikator | Satuan | Target | Realisasi (%)
= indicator | unit | target | achievement
> Jumlah peta disusun | Lembar | 5 | 95,71
> Jumlah lokasi disurvei | Lokasi | 4 | 90
> Jumlah perjalanan | Kali | 12 | 50
`,
  'a percentage reached of percentages': `
Indikator | Satuan | Target | Realisasi (%)
= indicator | unit | target | actual
> Persentase jalan mantap | % | 70 | 69,5
> Persentase rumah layak huni | % | 90 | 92
`,
  'an export of a database that describes its indicators': `
id | nama_indikator | desc_indikator | level | metode_pengukuran | target
= other | indicator | explanation | other | calculation | target
> 1 | Indeks Kualitas Air | Angka yang menunjukkan mutu air sungai menurut baku mutunya | Kabupaten | Hasil uji laboratorium | 70
> 2 | Persentase kemiskinan | Persentase penduduk di bawah garis kemiskinan | Provinsi | Survei BPS | 12
`,
  'a single quarter, numbered below the word that counts it': `
Sasaran | Indikator | Target 2021 | Target Triwulan (kumulatif) | Realisasi Per Triwulan (kumulatif) | | | Capaian terhadap target
 | | | II | pembilang | penyebut | realisasi s/d Triwulan II | s/d Triwulan II
= objective | indicator | target 2021 | target Q2 | numerator | denominator | actual Q2 | achievement Q2
> Terwujudnya pengujian yang optimal | Persentase laboratorium terpenuhi | 78 | 70 | 1250 | 1800 | 69,44 | 99,2
> | Persentase metode yang dikembangkan | 100 | 40 | 36 | 90 | 40 | 100
`,
  'goods whose unit stands in the headers, under letters of groups': `
No | Uraian | Target (Ton) | Realisasi (Ton) | %
= number | indicator | target | actual | achievement
A | Pangan | | |
> 1 | Padi | 294000 | 306520 | 104,26%
> 2 | Jagung | 240500 | 251870 | 104,73%
B | Hortikultura | | |
> 1 | Bawang Merah | 50800 | 66852 | 131,60%
> 2 | Kentang | 50500 | 26221 | 51,92%
`,
  'a composed score below the last row': `
Indikator Kinerja | Target | Realisasi | Capaian | Status
= indicator | target | actual | achievement | rating
> Jumlah tender diikuti | 20 | 18 | 90 | Kuning
> Jumlah tender dimenangi | 10 | 10 | 100 | Hijau
Skor Komposit | | | 95 | Hijau
`,
  'how the closing score is made, and a note': `
Unsur | No | Rencana Kinerja | Indikator Kinerja | Target | Realisasi | Capaian | Nilai
= other | number | objective | indicator | target | actual | achievement | score
> Proses | 1 | Akuntabilitas kinerja yang baik | Nilai akuntabilitas | 85 | 85 | 100 | 109
> Anggaran | 2 | Anggaran yang optimal | Nilai pelaksanaan anggaran | 95 | 93 | 97,89 | 88
NILAI AKHIR SKP | | | = Nilai tertimbang utama + tambahan | | | | 102,8
KETERANGAN | | | Terdapat 3 (tiga) kategori rencana kinerja | | | |
`,
};

it.each(Object.entries(READ))('reads %s', (_, picture) => {
  const layout = draw(picture);
  const { roles, indicatorRows } = seen(gridFromValues(asTyped(layout.values)), layout);
  expect(roles).toEqual(layout.roles);
  expect(indicatorRows).toEqual(layout.indicatorRows);
});

const tableOf = (picture: string) =>
  recognise(gridFromValues(asTyped(draw(picture).values)), DEFAULT_SETTINGS).tables[0];

it('reads the parts of a name that says what they are counted in, wherever it stands', () => {
  const table = tableOf(`
No | Sasaran | Indikator Kinerja | Target
1 | Meningkatnya produksi | Jumlah produksi perkebunan (Ton) |
 | | Kakao | 1069,32
 | | Kelapa | 8421,39
 | | Jumlah produksi tanaman pangan (Ton) |
 | | Padi | 138345
 | | Jagung | 117414
 | | Jumlah produksi hortikultura : |
 | | Durian | 11869,23
 | | Manggis | 2947,54
 | | Peningkatan kelembagaan penyuluhan | 14
`);
  expect(table?.indicators.map(({ name }) => name.text)).toEqual([
    'Jumlah produksi perkebunan (Ton) - Kakao',
    'Jumlah produksi perkebunan (Ton) - Kelapa',
    'Jumlah produksi tanaman pangan (Ton) - Padi',
    'Jumlah produksi tanaman pangan (Ton) - Jagung',
    'Jumlah produksi hortikultura - Durian',
    'Jumlah produksi hortikultura - Manggis',
    'Peningkatan kelembagaan penyuluhan',
  ]);
});

it('takes no office with its label for an objective', () => {
  const table = tableOf(`
No | Sasaran Perangkat Daerah | Program/Kegiatan | Indikator Kinerja | Satuan | Target 2025 | Realisasi 2025
 | Perangkat Daerah : Badan Perencanaan | | | | |
1 | Meningkatnya kinerja | Program Penunjang | Nilai AKIP | Nilai | 80 | 81
2 | | Kegiatan Perencanaan | Persentase tertib pelaporan | % | 100 | 100
`);
  expect(table?.rows.find(({ row }) => row === 1)?.kind).toBe('group');
  expect(table?.indicators.map(({ objective }) => objective?.cell.text)).toEqual([
    'Meningkatnya kinerja',
    'Meningkatnya kinerja',
  ]);
});
