import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Satu baris setiap tahun', {
      columns: ['indicator', 'other', 'target', 'actual'],
      headers: ['Indikator', 'Tahun', 'Target', 'Realisasi'],
      rows: [
        ['Indeks Reformasi Birokrasi', 2022, 70, 71],
        ['Indeks Reformasi Birokrasi', 2023, 72, 73],
      ],
    }),
    table('Nama yang mirip mengukur hal yang berbeda', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['Meningkatnya volume usaha koperasi', '100 %'],
        ['Meningkatnya volume usaha UKM', '100 %'],
      ],
    }),
    table('Indikator yang sama pada dua sasaran', {
      columns: ['objective', 'indicator', 'target 2024'],
      rows: [
        ['Meningkatnya kualitas layanan', 'Indeks kepuasan masyarakat', 88],
        ['Meningkatnya akuntabilitas', 'Indeks kepuasan masyarakat', 88],
      ],
    }),
    table('Indikator yang sama untuk dua penanggung jawab', {
      columns: ['indicator', 'target 2024', 'owner'],
      rows: [
        ['Indeks kepuasan masyarakat', 88, 'Kecamatan A'],
        ['Indeks kepuasan masyarakat', 90, 'Kecamatan B'],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Nama yang sama, berbeda spasi, huruf besar, dan satuan di dalam kurung',
      tables: [
        {
          columns: ['objective', 'indicator', 'target 2024'],
          rows: [
            ['Meningkatnya kualitas koperasi', 'Persentase Koperasi yang Berkualitas (Persen)', '5,77'],
            ['', 'Persentase koperasi  berkualitas (persen)', '6,00'],
          ],
        },
      ],
      findings: [
        [
          'B3',
          'Indikator "Persentase koperasi  berkualitas (persen)" sudah tertulis di B2. Hapus salah satunya, atau bedakan namanya bila yang diukur memang berbeda.',
        ],
      ],
    },
  ],
};
