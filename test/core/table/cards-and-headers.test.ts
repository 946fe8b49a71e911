import { gridFromValues } from '../../../src/core/sheet/grid';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { areaName } from '../../../src/core/sheet/address';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, draw } from './drawn-layout';

/** Layout and place of each table. */
function tablesOf(picture: string): string[] {
  const { tables } = recognise(gridFromValues(asTyped(draw(picture).values)), DEFAULT_SETTINGS);
  return tables.map(({ layout, area }) => `${layout} ${areaName(area)}`);
}

describe('cards and what a header stands over', () => {
  it('takes no row of headers for an indicator and its value', () => {
    expect(
      tablesOf(`
PENILAIAN KINERJA 2023
No | KPI | Indikator Jumlah | Bobot | Skor
1 | Perspektif Keuangan | 4 | 40 | 36
2 | Perspektif Pelanggan | 3 | 60 | 51
 | Total Pencapaian | | | 87

Kriteria Pencapaian
Nilai | Predikat
> 90 | Unggul
`),
    ).toEqual([]);
  });

  it('takes no count of indicators in a caption for the name of one', () => {
    expect(
      tablesOf(`
TARGET KINERJA
Total Indikator: 3 | | Periode Renstra: 5 Tahun
Sasaran & Indikator | | Satuan | Target 2026 | Target 2027
IKU.1 | Persentase jalan mantap | % | 70 | 72
IKU.2 | Persentase jembatan mantap | % | 80 | 82
IKU.3 | Jumlah rambu terpasang | Unit | 40 | 45
`),
    ).toEqual(['rows A3:E6']);
  });

  it('reads two cards with colons apart from their labels as cards alone', () => {
    expect(
      tablesOf(`
MANUAL INDIKATOR
Nama Indikator | : | Indeks Literasi
Sasaran Strategis | : | Meningkatnya literasi
Definisi | : | Ukuran tingkat kegemaran membaca
Satuan | : | Indeks
Formula | : | (A + B) / 2
Target 2026 | : | 72

Nama Indikator | : | Persentase buku rusak
Sasaran Strategis | : | Menurunnya kerusakan
Definisi | : | Ukuran buku yang tidak layak baca
Satuan | : | %
Formula | : | Rusak dibagi seluruhnya
Target 2026 | : | 4
`),
    ).toEqual(['cards A2:C14']);
  });

  it('ends cards where a table with a header of its own parts them', () => {
    expect(
      tablesOf(`
Nama Indikator | Indeks Literasi
Satuan | Indeks
Definisi | Kegemaran membaca
Formula | Rata-rata
Sumber Data | Survei

No | Indikator | Satuan | Target 2026 | Realisasi 2026
1 | Persentase buku terpinjam | % | 60 | 61
2 | Jumlah pengunjung | Orang | 900 | 950



Nama Indikator | Persentase buku rusak
Satuan | %
Definisi | Buku yang tidak layak baca
Formula | Rusak dibagi seluruhnya
Sumber Data | Laporan
`),
    ).toEqual(['cards A1:B5', 'rows A7:E9', 'cards A13:B17']);
  });
});
