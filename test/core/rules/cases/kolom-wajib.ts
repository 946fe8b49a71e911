import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Lampiran keputusan dengan semua kolomnya', {
      columns: ['objective', 'indicator', 'calculation', 'unit', 'target 2024', 'owner', 'dataSource'],
      rows: [
        [
          'Meningkatnya kualitas koperasi',
          'Persentase koperasi berkualitas',
          'A / B x 100',
          '%',
          4.57,
          'Bidang A',
          'ODS',
        ],
      ],
      profile: 'sk',
    }),
    table('Perjanjian kinerja: satuan ada di setiap target', {
      columns: ['objective', 'indicator', 'target'],
      rows: [['Meningkatnya akuntabilitas kinerja', 'Nilai SAKIP', '72,40 Angka']],
      profile: 'pk',
    }),
    table('Rencana strategis: satuan ditulis di nama indikator', {
      columns: ['indicator', 'target 2024', 'target 2025'],
      rows: [['Jumlah realisasi investasi (Rp. Triliun)', 2.5, 2.75]],
    }),
    table('Keputusan: rumusnya ada di dalam kolom penjelasan', {
      columns: ['objective', 'indicator', 'explanation', 'unit', 'target 2024', 'owner', 'dataSource'],
      rows: [
        [
          'Meningkatnya kualitas koperasi',
          'Persentase koperasi aktif',
          'Makna: … Rumus: A / B',
          '%',
          80,
          'Bidang A',
          'ODS',
        ],
      ],
      profile: 'sk',
      explanationParts: { calculation: 'A / B' },
    }),
  ],
  invalid: [
    {
      name: 'Keputusan tanpa rumus, penanggung jawab, dan sumber data',
      tables: [
        {
          columns: ['objective', 'indicator', 'unit', 'target 2024'],
          rows: [['Meningkatnya kualitas koperasi', 'Persentase koperasi aktif', '%', 80]],
          profile: 'sk',
        },
      ],
      findings: [
        [
          'B1',
          'Tabel ini belum memiliki kolom "Rumus Perhitungan", "Sumber Data", "Penanggung Jawab". Tambahkan kolomnya, lalu isi untuk setiap indikator.',
        ],
      ],
      added: ['Rumus Perhitungan', 'Sumber Data', 'Penanggung Jawab'],
    },
    {
      name: 'Tanpa kolom satuan, dan tidak semua nama atau target menyebutnya',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'target 2025'],
          rows: [
            ['Persentase ketersediaan air bersih (Persen)', 70, 72],
            ['Indeks kepuasan masyarakat', 81, 81.5],
          ],
        },
      ],
      findings: [
        [
          'A1',
          'Tabel ini belum memiliki kolom "Satuan", dan "Indeks kepuasan masyarakat" tidak menyebut satuannya di nama maupun di target. Tambahkan kolomnya, lalu isi untuk setiap indikator.',
        ],
      ],
      added: ['Satuan'],
    },
  ],
};
