import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, draw, gridOf } from './drawn-layout';

const NOT_OURS: Readonly<Record<string, string>> = {
  'a staff list': `
DAFTAR PEGAWAI
No | Nama | NIP | Jabatan | Pangkat/Golongan | Keterangan
1 | Fulan | 1 | Kepala Bidang | IV/a |
2 | Fulanah | 2 | Analis Kinerja | III/b |
`,
  'a budget by account': `
Kode Rekening | Uraian | Volume | Satuan | Harga Satuan | Jumlah
5.1.02 | Belanja barang | 10 | Rim | 50000 | 500000
5.1.03 | Jumlah belanja jasa | 2 | Bulan | 1500000 | 3000000
`,
  'a budget realisation': `
No | Uraian | Anggaran | Realisasi | %
1 | Pendapatan Asli Daerah | 1250000000 | 1200000000 | 96
2 | Belanja Operasi | 950000000 | 900000000 | 94,7
`,
  'programmes and their budget': `
No | Program | Anggaran | Keterangan
1 | Program Pelayanan Kesehatan | 1.250.000.000 | APBD
2 | Program Penunjang Urusan | 750.000.000 | APBD
`,
  'a procedure': `
No | Kegiatan | Pelaksana | Kelengkapan | Waktu | Output | Keterangan
1 | Menerima berkas | Petugas loket | Formulir | 5 menit | Tanda terima |
2 | Memeriksa berkas | Verifikator | Berkas | 15 menit | Berkas lengkap |
`,
  'an inventory': `
No | Nama Barang | Merk | Satuan | Jumlah | Kondisi | Keterangan
1 | Laptop | X | Unit | 5 | Baik |
2 | Meja | Y | Buah | 12 | Baik |
`,
  'a schedule': `
No | Kegiatan | Jan | Feb | Mar | Apr | Mei | Jun
1 | Penyusunan Renja | x | | | | |
2 | Evaluasi SAKIP | | | x | x | |
`,
  'a survey of service elements': `
No | Unsur Pelayanan | Nilai Rata-rata | Kategori
1 | Persyaratan | 3,2 | Baik
2 | Prosedur | 3,4 | Baik
`,
  'a self-assessment': `
No | Komponen/Sub Komponen | Bobot | Nilai | Keterangan
1 | Perencanaan Kinerja | 30 | 25,4 |
2 | Pengukuran Kinerja | 30 | 24,2 |
`,
  'an attendance list': `
No | Nama | Instansi | Jabatan | Tanda Tangan
1 | | | |
2 | | | |
`,
};

const INDICATORS = `
INDIKATOR KINERJA UTAMA TAHUN 2025
No | Sasaran | Indikator Kinerja | Satuan | Target 2025
> 1 | Meningkatnya panen | Jumlah produksi padi | Ton | 5000
> 2 | Meningkatnya luas tanam | Luas tanam jagung | Ha | 300
`;

describe('tables that are none of ours', () => {
  it.each(Object.entries(NOT_OURS))('%s is not taken', (_name, picture) => {
    const { values } = draw(picture);
    for (const grid of [gridOf(values), gridOf(asTyped(values))]) {
      expect(recognise(grid, DEFAULT_SETTINGS).tables.map((table) => table.columns.map(({ role }) => role))).toEqual(
        [],
      );
    }
  });

  it.each(Object.entries(NOT_OURS))(
    '%s does not disturb the indicators above it, below it or beside it',
    (_name, picture) => {
      const own = draw(INDICATORS).values;
      const other = draw(picture).values;
      const rows = (values: readonly unknown[][]) =>
        recognise(gridOf(values as string[][]), DEFAULT_SETTINGS).tables.map((table) => ({
          rows: table.indicators.map((indicator) => indicator.row),
          roles: table.columns.map((column) => column.role),
          bottom: table.area.bottom,
        }));
      const expected = (down: number) => [
        { rows: [2 + down, 3 + down], roles: ['number', 'objective', 'indicator', 'unit', 'target'], bottom: 3 + down },
      ];
      expect(rows([...own, [], ...other])).toEqual(expected(0));
      expect(rows([...own, [], [], [], ...other])).toEqual(expected(0));
      expect(rows([...other, [], ...own])).toEqual(expected(other.length + 1));
      const height = Math.max(own.length, other.length);
      const beside = Array.from({ length: height }, (_, row) => [
        ...Array.from({ length: 5 }, (_cell, column) => own[row]?.[column] ?? ''),
        '',
        ...(other[row] ?? []),
      ]);
      expect(rows(beside)).toEqual(expected(0));
    },
  );
});

describe('several tables of indicators on one sheet', () => {
  it('are found one below the other', () => {
    const values = [...draw(INDICATORS).values, [], ...draw(INDICATORS).values];
    const { tables } = recognise(gridOf(values), DEFAULT_SETTINGS);
    expect(tables.map((table) => table.indicators.map((indicator) => indicator.row))).toEqual([
      [2, 3],
      [7, 8],
    ]);
  });

  it('are found side by side, with or without a free column between', () => {
    for (const gap of [[], ['']]) {
      const values = draw(INDICATORS).values.map((row) => [
        ...Array.from({ length: 5 }, (_, column) => row[column] ?? ''),
        ...gap,
        ...row,
      ]);
      const { tables } = recognise(gridOf(values), DEFAULT_SETTINGS);
      expect(tables.map((table) => table.area.left)).toEqual([0, 5 + gap.length]);
      expect(tables.map((table) => table.indicators.length)).toEqual([2, 2]);
    }
  });
});

describe('small tables of a report, with its text right between them', () => {
  const REPORT: Readonly<Record<string, string>> = {
    'a caption and prose': `
Indikator Kinerja Utama | Target | Realisasi | Capaian | | |
Indeks keamanan lingkungan | 67 | 41 | 61% | | |
Capaian kinerja indeks keamanan lingkungan turun karena jumlah gangguan naik. | | | | | |
2) Perbandingan antara realisasi kinerja tahun ini dengan tahun lalu | | | | | |
Tabel 3.2 | | | | | |
Realisasi Indeks Keamanan Lingkungan Tahun 2023 dan 2024 | | | | | |
Indikator Kinerja Utama | Tahun 2023 | | | Tahun 2024 | |
 | Target | Realisasi | Capaian | Target | Realisasi | Capaian
Indeks keamanan lingkungan | 64 | 64 | 100% | 67 | 41 | 61%
 | | | | | |
2.4 Persentase penyelesaian laporan warga | | | | | |
Tabel 3.3 | | | | | |
Perbandingan Target dan Realisasi Penyelesaian Laporan Tahun 2024 | | | | | |
Indikator Kinerja Utama | Target | Realisasi | Capaian | | |
Persentase penyelesaian laporan | 80 | 75 | 94% | | |
`,
    nothing: `
Indikator Kinerja Utama | Target | Realisasi | Capaian | | |
Indeks keamanan lingkungan | 67 | 41 | 61% | | |
Indikator Kinerja Utama | Tahun 2023 | | | Tahun 2024 | |
 | Target | Realisasi | Capaian | Target | Realisasi | Capaian
Indeks keamanan lingkungan | 64 | 64 | 100% | 67 | 41 | 61%
Sasaran | Indikator Kinerja | Target | Realisasi | | |
Meningkatnya layanan | Persentase penyelesaian laporan | 80 | 75 | | |
`,
  };

  it.each(Object.entries(REPORT))('are each read, with %s between', (_name, picture) => {
    const { tables } = recognise(gridOf(asTyped(draw(picture).values)), DEFAULT_SETTINGS);
    expect(tables.map(({ indicators }) => indicators.map(({ name }) => name.text))).toEqual([
      ['Indeks keamanan lingkungan'],
      ['Indeks keamanan lingkungan'],
      ['Persentase penyelesaian laporan'],
    ]);
    expect(tables[0]?.columns.map(({ role }) => role)).toEqual(['indicator', 'target', 'actual', 'achievement']);
    expect(tables[1]?.columns.map(({ role, year }) => `${role} ${year ?? ''}`.trim())).toEqual([
      'indicator',
      'target 2023',
      'actual 2023',
      'achievement 2023',
      'target 2024',
      'actual 2024',
      'achievement 2024',
    ]);
  });

  it('keep an indicator right below the figures that has none yet', () => {
    const { tables } = recognise(
      gridOf(
        asTyped(
          draw(`
Indikator Kinerja | Target | Realisasi
Persentase laporan selesai | 80 | 75
Persentase warga terlayani | |
 | |
Tabel 2 Perbandingan Tahun 2024 | |
Indikator Kinerja | Tahun 2023 | Tahun 2024
Persentase laporan selesai | 70 | 75
`).values,
        ),
      ),
      DEFAULT_SETTINGS,
    );
    expect(tables.map(({ indicators }) => indicators.map(({ name }) => name.text))).toEqual([
      ['Persentase laporan selesai', 'Persentase warga terlayani'],
      ['Persentase laporan selesai'],
    ]);
  });
});
