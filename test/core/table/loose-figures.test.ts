/** No block of figures under a header vanishes in silence, and what nobody would take for checked makes no noise. */

import { unreadMisses } from '../../../src/cli/tables-in-words';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { areaName } from '../../../src/core/sheet/address';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, draw, gridOf } from './drawn-layout';

/** The areas of which the user is told that nothing was checked there. */
function said(picture: string): string[] {
  const recognition = recognise(gridOf(asTyped(draw(`\n${picture}\n`).values)), DEFAULT_SETTINGS);
  return [...recognition.unread, ...unreadMisses(recognition)].map(({ area }) => areaName(area));
}

it.each([
  ['weights and scores', 'A1:C3', 'Aspek | Bobot | Nilai\nTata kelola | 40 | 31,5\nSarana | 60 | 44'],
  ['with numbers', 'A1:D3', 'No | Aspek Penilaian | Bobot | Nilai\n1 | Tata kelola | 40 | 31,5\n2 | Sarana | 60 | 44'],
  ['perspectives', 'A1:C3', 'Perspektif | Bobot | Nilai\nKeuangan | 45 | 41\nPelanggan | 55 | 52'],
  [
    'areas of change',
    'A1:D3',
    'Area Perubahan | Bobot | Nilai Awal | Nilai Baru\nTata laksana | 7 | 3 | 4,5\nSDM | 8 | 3,5 | 6',
  ],
  ['two years', 'A1:C3', 'Dimensi | Skor 2022 | Skor 2023\nKesehatan | 78,2 | 79\nEkonomi | 66,1 | 67,4'],
  ['places', 'A1:D3', 'Lokus | Target | Nilai IKM | Mutu\nLoket pasar | 84 | 86,2 | B\nLoket parkir | 84 | 81 | B'],
  ['codes alone', 'A1:C3', 'Kode Indikator | Realisasi TW I | Realisasi TW II\n1.1 | 20 | 45\n1.2 | 15 | 33'],
  ['months', 'A1:D3', 'Kegiatan | Jan | Feb | Mar\nPendataan ternak | 10 | 20 | 50\nPendataan kebun | 12 | 25 | 60'],
  ['years', 'A2:D4', 'Kunjungan\nUraian | 2021 | 2022 | 2023\nPagi | 1200 | 1500 | 1900\nSore | 120 | 150 | 190'],
  ['cases', 'A1:D3', 'Jenis Perkara | Masuk | Putus | Sisa\nGugatan | 40 | 32 | 8\nPermohonan | 90 | 83 | 7'],
  ['risks', 'A1:D3', 'Risiko | Kemungkinan | Dampak | Besaran\nLaporan lambat | 3 | 4 | 12\nAset hilang | 2 | 5 | 10'],
  ['schools', 'A1:C3', 'Nama Sekolah | Guru | Siswa\nSDN Melati | 12 | 240\nSDN Mawar | 10 | 180'],
  [
    'people counted',
    'A1:D3',
    'Kecamatan | Laki-laki | Perempuan | Jumlah\nUtara | 812 | 901 | 1713\nSelatan | 603 | 640 | 1243',
  ],
  ['places with target', 'A1:C3', 'Kecamatan | Target | Realisasi\nUtara | 120 | 110\nSelatan | 90 | 95'],
  [
    'programmes and money',
    'A1:D3',
    'Program | Anggaran | Realisasi | %\nPasar | 250000000 | 240000000 | 96\nParkir | 150000000 | 140000000 | 93,3',
  ],
  ['money by quarter', 'A1:C3', 'Kegiatan | TW I | TW II\nRenja | 5000000 | 10000000\nLaporan | 15000000 | 2500000'],
  [
    'survey',
    'A1:D3',
    'No | Unsur Pelayanan | Rerata | Tertimbang\nU1 | Syarat | 3,2 | 0,355\nU2 | Prosedur | 3,1 | 0,344',
  ],
  ['progress', 'A1:C3', 'Kegiatan | Target (%) | Realisasi (%)\nBangun los | 50% | 45%\nRehab saluran | 60% | 58%'],
  [
    'parts of parts',
    'A1:D4',
    'No | Komponen/Sub Komponen | Bobot | Nilai\nA | Rencana | 30 | 24\n1 | Dokumen tersedia | 6 | 5\n2 | Dokumen bermutu | 9 | 7',
  ],
  [
    'marks of a scale in words',
    'A1:G5',
    'No | Jenis Variabel | Skala | | | | Nilai Hasil\n | | Nilai 0 | Nilai 4 | Nilai 7 | Nilai 10 |\n1 | Punya rencana kerja | Tidak | | | Ya | 10\n3 | Rapat lintas sektor | Tidak | | | Ya | 70\n4 | Daftar sarana lengkap | Tidak | | | Ya | 7',
  ],
  [
    'one row of a form',
    'A1:F2',
    'Jenis Variabel | Nilai 0 | Nilai 4 | Nilai 7 | Nilai 10 | Nilai Hasil\nMenyusun rencana | Tidak | | | Ya | 70',
  ],
  ['units compared', 'A1:C3', 'Unit | Nilai SAKIP | Nilai RB\nDinas Pasar | 70,1 | 66\nDinas Parkir | 65 | 61'],
])('says that nothing was checked: %s', (_, area, picture) => {
  expect(said(picture)).toEqual([area]);
});

it.each([
  ['a legend', 'Predikat | Batas Bawah | Batas Atas\nAA | 90 | 100\nA | 80 | 90\nBB | 70 | 80'],
  ['a legend of intervals', 'Interval | Nilai | Bobot\n91 - 100 | 4 | 1\n76 - 90 | 3 | 2'],
  [
    'people',
    'No | Nama | NIP | Pangkat | Umur | Masa Kerja\n1 | Pegawai satu | 19800101 | III/a | 50 | 20\n2 | Pegawai dua | 19810101 | III/b | 40 | 10',
  ],
  ['a letter', 'Nomor | : | 800/12/2024\nLampiran | : | 1\nHal | : | Undangan\nPukul | : | 9'],
  [
    'accounts',
    'No | Uraian Belanja | Pagu | Realisasi | Sisa\n1 | Belanja pegawai | 90000000 | 80000000 | 10000000\n2 | Belanja barang | 50000000 | 30000000 | 20000000',
  ],
  [
    'accounts in millions',
    'Uraian | Anggaran (juta) | Realisasi (juta) | %\nBelanja pegawai | 1200 | 1100 | 91,67\nBelanja barang | 800 | 700 | 87,5',
  ],
  [
    'prices',
    'Uraian | Volume | Satuan | Harga Satuan | Jumlah\nKertas | 10 | rim | 150000 | 1500000\nTinta | 5 | botol | 120000 | 600000',
  ],
  ['a schedule', 'No | Kegiatan | Mulai | Selesai\n1 | Rapat | 2024 | 2025\n2 | Evaluasi | 2024 | 2026'],
  ['letters filed', 'No | Nomor Surat | Tahun\n1 | 12 | 2020\n2 | 15 | 2021'],
])('says nothing of %s', (_, picture) => {
  expect(said(picture)).toEqual([]);
});

it.each([
  [
    'the boxes of a tree',
    'B2:E6',
    '| Pohon Kinerja | | |\n | | Indikator: Indeks mutu arsip daerah | |\n | | Target: 82 | |\n | | | |\n | Arsip tertata | | | Arsip terbuka\n | Indikator: Persentase arsip yang tertata | | | Indikator: Persentase arsip yang terbuka\n | Target: 90% | | | Target: 88%',
  ],
  [
    'a list of names',
    'A2:A4',
    'Yang diukur tahun ini\n1. Persentase arsip yang tertata\n2. Indeks kepuasan pengguna arsip\n3. Jumlah arsip statis yang dialihmediakan',
  ],
])('says that indicators are named and not read: %s', (_, area, picture) => {
  expect(said(picture)).toEqual([area]);
});

it('says nothing of names beside a table, of one that is mentioned, and of sums of accounts', () => {
  const table = 'No | Indikator | Target | Realisasi\n1 | Persentase pasar yang layak | 80 | 72';
  const list = 'Persentase los yang terisi\nIndeks kepuasan para pedagang\nJumlah kios yang ditata ulang';
  expect(said(`${table}\n | | |\n${list}`)).toEqual([]);
  expect(said('Catatan rapat\nPersentase pasar yang layak dibahas bulan depan\nSelesai')).toEqual([]);
  expect(said('Belanja\nJumlah Belanja\nJumlah Pendapatan\nJumlah Pembiayaan')).toEqual([]);
});

it('ends at tables and near misses, and reports a block far below a table once', () => {
  const gap = '\n | '.repeat(32);
  const table = 'No | Indikator | Target | Realisasi\n1 | Persentase pasar yang layak | 80 | 72';
  expect(said(`${table}${gap}\nBidang | Kuat | Lemah\nUtara | 3 | 4\nSelatan | 2 | 5`)).toEqual(['A35:C37']);
});

it('names a near miss with figures to its end', () => {
  const rows = Array.from(
    { length: 90 },
    (_, index) => `${index + 1} | Aspek ke-${index} | ${(index % 5) + 3} | ${index % 7}`,
  );
  expect(said(`No | Aspek Penilaian | Bobot | Nilai\n${rows.join('\n')}`)).toEqual(['A1:D91']);
});
