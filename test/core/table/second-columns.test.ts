/** What else is said of a target or an actual, in words or in another unit, is no second one; and a year is no budget. */

import { review } from '../../../src/core/review';
import { cellName } from '../../../src/core/sheet/address';
import { asTyped, draw, gridOf } from './drawn-layout';

function reviewed(picture: string) {
  const { tables, findings } = review([gridOf(asTyped(draw(picture).values))]);
  return {
    roles: tables[0]?.columns.map(({ role }) => role) ?? [],
    said: findings
      .filter(({ level }) => level !== 'advice')
      .map(({ rule, cell }) => `${rule.id} ${cellName(cell)}`)
      .sort(),
  };
}

const PROPER = ['number', 'indicator', 'unit', 'target', 'actual', 'achievement'];

/** Right figures, and a further column. */
const beside = (header: string, [a, b, c]: readonly string[]): string => `
No | Indikator | Satuan | Target | Realisasi | Capaian (%) | ${header}
1 | Persentase kehadiran pegawai | % | 80 | 76 | 95 | ${a ?? ''}
2 | Jumlah naskah yang dialihmediakan | Naskah | 40 | 42 | 105 | ${b ?? ''}
3 | Indeks kepuasan pembaca | Indeks | 80 | 80 | 100 | ${c ?? ''}
`;

it.each([
  ['Target Penyelesaian', ['Triwulan II', 'Triwulan IV', 'Triwulan IV']],
  ['Target Rampung', ['30 Juni', '31 Desember', '31 Desember']],
  ['Target Terlampaui', ['Tidak', 'Ya', 'Tidak']],
  ['Kecocokan Target', ['Sesuai', 'Sesuai', 'Belum sesuai']],
  ['Target Tempat', ['Kantor pusat', 'Tiga depo', '5 depo']],
  ['Target Hasil', ['1 laporan', '2 dokumen', '1 survei']],
  ['Target Peserta (orang)', ['1200', '300', '450']],
  ['Realisasi Kegiatan', ['Apel pagi terlaksana', 'Pemindaian selesai', 'Survei selesai']],
  ['Berkas Realisasi', ['Rekap absen', 'Berita acara', 'Laporan survei']],
  ['Realisasi Peserta (orang)', ['1150', '310', '440']],
  ['Terbukti Realisasi (Ya/Tidak)', ['Ya', 'Ya', 'Tidak']],
] as const)('says nothing against "%s" beside a proper target and actual', (header, words) => {
  expect(reviewed(beside(header, words))).toEqual({ roles: [...PROPER, 'other'], said: [] });
});

it('knows what proves an actual', () => {
  const words = ['Rekap absen', 'Berita acara', 'Laporan survei'];
  expect(reviewed(beside('Data Dukung Realisasi', words))).toEqual({ roles: [...PROPER, 'dataSource'], said: [] });
});

it('says nothing against what was done, in words, nor against its share', () => {
  const words = ['Apel pagi terlaksana | 100', 'Pemindaian selesai | 90', 'Survei selesai | 100'];
  const { roles, said } = reviewed(beside('Realisasi Aksi | Capaian Aksi (%)', words));
  expect({ roles, said }).toEqual({ roles: [...PROPER, 'other', 'other'], said: [] });
});

it('still finds words where a figure should stand', () => {
  const picture = `
No | Indikator | Satuan | Target | Realisasi | Capaian (%)
1 | Persentase kehadiran pegawai | % | 80 | tinggi sekali | 95
2 | Jumlah naskah yang dialihmediakan | Naskah | banyak | 42 | 105
`;
  expect(reviewed(picture).said).toEqual(expect.arrayContaining(['target-bukan-angka D3', 'realisasi-bukan-angka E2']));
});

it('keeps a further target that stands where the first has no figure', () => {
  const picture = `
No | Indikator | Satuan | Target Angka | Target Predikat
1 | Persentase kehadiran pegawai | % | 80 |
2 | Jumlah naskah yang dialihmediakan | Naskah | 40 |
3 | Opini laporan keuangan | Opini | | WTP
`;
  expect(reviewed(picture).roles).toEqual(['number', 'indicator', 'unit', 'target', 'target']);
});

it.each([
  ['Target Tahun Anggaran 2025', 'Realisasi Tahun Anggaran 2025'],
  ['Target (Tahun Anggaran 2025)', 'Realisasi (Tahun Anggaran 2025)'],
  ['Target sesuai Pagu', 'Realisasi'],
])('reads "%s" as a target and judges by it', (target, actual) => {
  const picture = `
No | Indikator | Satuan | ${target} | ${actual} | Capaian (%)
1 | Persentase kehadiran pegawai | % | 80 | 76 | 95
2 | Jumlah naskah yang dialihmediakan | Naskah | 40 | 42 | 115
3 | Indeks kepuasan pembaca | Indeks | 80 | 80 | 100
`;
  expect(reviewed(picture)).toEqual({ roles: PROPER, said: ['capaian-salah-hitung F3'] });
});

it('reads a band of a budget year as a year, and money as money', () => {
  const picture = `
No | Indikator | Satuan | Tahun Anggaran 2024 | | Tahun Anggaran 2025 | | Anggaran Tahun 2025
 | | | Target | Realisasi | Target | Realisasi |
1 | Persentase kehadiran pegawai | % | 80 | 76 | 85 | 84 | 125000000
2 | Jumlah naskah yang dialihmediakan | Naskah | 40 | 42 | 45 | 50 | 80000000
`;
  expect(reviewed(picture).roles).toEqual([
    ...['number', 'indicator', 'unit', 'target', 'actual', 'target', 'actual', 'budget'],
  ]);
});
