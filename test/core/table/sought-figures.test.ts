/** What is aimed at under other words than "Target", and figures under words that say nothing at all. */

import { review } from '../../../src/core/review';
import { asTyped, describeColumn, draw, gridOf } from './drawn-layout';

function reviewed(picture: string) {
  const { tables } = review([gridOf(asTyped(draw(picture).values))]);
  return {
    columns: tables[0]?.columns.map(describeColumn),
    unread: tables.flatMap(({ unread }) => unread.map(({ kind }) => kind)),
  };
}

it.each([
  ['Sasaran 2024', 'Hasil 2024', ['target 2024', 'actual 2024']],
  ['Ditargetkan', 'Tercapai', ['target', 'actual']],
  ['Ambang Batas', 'Realisasi', ['target', 'actual']],
])('reads %s beside %s', (aimed, reached, expected) => {
  const { columns } = reviewed(`
No | Indikator | Satuan | ${aimed} | ${reached}
1 | Persentase guru bersertifikat | % | 80 | 76
2 | Jumlah sekolah dibina | sekolah | 8 | 8
`);
  expect(columns?.slice(3)).toEqual(expected);
});

it('takes those who are to be served for no target', () => {
  const { columns } = reviewed(`
No | Indikator | Target (%) | Jumlah Sasaran | Jumlah Terlayani | Realisasi (%)
1 | Persentase balita ditimbang | 90 | 200 | 160 | 80
2 | Persentase lansia diperiksa | 90 | 400 | 360 | 90
`);
  expect(columns?.slice(2)).toEqual(['target', 'denominator', 'numerator', 'actual']);
});

it('says that figures behind the names were not read where no header tells what they are', () => {
  const { unread } = reviewed(`
No | Indikator | Satuan | Kelas I | Kelas II
1 | Persentase tempat tidur terisi | % | 80 | 70
2 | Rata-rata lama rawat | hari | 4 | 5
`);
  expect(unread).toEqual(['column', 'column']);
});

it('says nothing of marks that were given to candidates', () => {
  const { unread } = reviewed(`
No | Calon Indikator | Satuan | Mudah dihitung | Murah | Keseluruhan
1 | Persentase tempat tidur terisi | % | 4 | 5 | 9
2 | Rata-rata lama rawat | hari | 3 | 2 | 5
`);
  expect(unread).toEqual([]);
});

it('takes what is sought for the names where half of it measures and each row has its unit', () => {
  const { columns } = reviewed(`
No | Sasaran | Capaian | Data 2024 | Satuan
1.1 | Tingkat kemiskinan desa mencapai 0% | 96,12 | 331 | Jiwa
1.2 | Keluarga miskin dibantu | 23,97 | 122 | Keluarga
1.3 | Persentase warga berjaminan mencapai 100% | 77,83 | 236 | Jiwa
1.4 | Anak miskin bersekolah | 88,89 | 64 | Jiwa
`);
  expect(columns).toEqual(['number', 'indicator', 'achievement', 'actual 2024', 'unit']);
});

it('reads services whose standard and result say their units', () => {
  const { columns } = reviewed(`
No | Layanan | Standar Waktu | Realisasi Waktu
1 | Pengurusan KTP | 3 hari | 2 hari
2 | Pengurusan KK | 5 hari | 4 hari
`);
  expect(columns).toEqual(['number', 'indicator', 'target', 'actual']);
});

it('takes the volume beside "Realisasi Volume" for what is aimed at', () => {
  const { columns } = reviewed(`
No | Indikator | Volume | Satuan | Realisasi Volume | Pagu | Realisasi (Rp)
1 | Jumlah bibit dibagikan | 500 | batang | 480 | 100000000 | 95000000
2 | Panjang jalan dibangun | 12 | km | 12 | 900000000 | 890000000
`);
  expect(columns?.slice(2)).toEqual(['target', 'unit', 'actual', 'budget', 'budget']);
});

it.each([
  ['Jumlah 2025-2026', 'derived'],
  ['Total', 'derived'],
  ['Naik/Turun (%)', 'derived'],
  ['Batas Atas', 'apart'],
  ['Maks', 'apart'],
])('names %s behind the targets for what it is', (header, kind) => {
  const { unread } = reviewed(`
No | Indikator | Satuan | Target 2025 | Target 2026 | ${header}
1 | Jumlah desa wisata | desa | 12 | 14 | 26
2 | Jumlah koperasi aktif | koperasi | 2 | 4 | 6
`);
  expect(unread).toEqual([kind]);
});
