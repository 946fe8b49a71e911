import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { gridFromValues } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, describeColumn, draw, gridOf } from './drawn-layout';

it('counts rows with a weight of their own before anything is aimed at, and none that goes on with the name above', () => {
  const layout = draw(`
SASARAN | INDIKATOR | BOBOT | TARGET | REALISASI
Usaha yang sehat | a. Laba Kantor Pusat | 10 | 3020 |
 | b. Laba Cabang | 30 | |
Layanan yang cepat | Indeks layanan | 60 | 4 | 4
 | kantor cabang utama | | |
`);
  const [table] = recognise(gridFromValues(asTyped(layout.values)), DEFAULT_SETTINGS).tables;
  expect(table?.indicators.map(({ row }) => row)).toEqual([1, 2, 3]);
});

function columnsOf(picture: string) {
  const [table] = recognise(gridOf(asTyped(draw(picture).values)), DEFAULT_SETTINGS).tables;
  return table?.columns.map(describeColumn);
}

it('takes points of a hundred beside fractions of weights and achievements for the score', () => {
  const columns = columnsOf(`
No | Key Performance Indicators | Bobot (a) | Target (b) | Realisasi (c) | Pencapaian (d)=(c)/(b) | Skor (e)=(a)x(d)
1 | Laba bersih | 15% | 1250 | 1310 | 104,8% | 15,72
2 | Waktu tunggu kapal | 10% | 2 | 1,8 | 110% | 11
3 | Skor GCG | 10% | 88 | 90,5 | 102,84% | 10,28
4 | Customer satisfaction index | 10% | 4 | 4,1 | 102,5% | 10,25
`);
  expect(columns?.slice(2)).toEqual(['weight', 'target', 'actual', 'achievement', 'score']);
});

it('takes the result of a calculation that earns a mark for the actual', () => {
  const columns = columnsOf(`
No | Indikator Kinerja | Satuan | Bobot | Hasil Perhitungan | Nilai | Hasil (Bobot x Nilai)
1 | Rentabilitas | % | 0,055 | 3,2 | 2 | 0,11
2 | Rasio Operasi | rasio | 0,055 | 0,92 | 2 | 0,11
3 | Rasio Kas | % | 0,055 | 85 | 4 | 0,22
`);
  expect(columns?.slice(3)).toEqual(['weight', 'actual', 'other', 'score']);
});

it('hears "&" as "dan" between performance and money', () => {
  const columns = columnsOf(`
No | Indikator Kinerja | Target Kinerja & Anggaran 2024 | | Tingkat Capaian Kinerja & Anggaran 2024 |
 | | K | Rp | K | Rp
1 | Jumlah perusahaan dipantau | 60 | 310000000 | 95 | 93,5
2 | Jumlah pameran diikuti | 3 | 180000000 | 100 | 92,2
`);
  expect(columns?.slice(2)).toEqual(['target 2024', 'budget 2024', 'achievement 2024', 'budget 2024']);
});
