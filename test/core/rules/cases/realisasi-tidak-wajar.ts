import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Target dalam dokumen, realisasi fisik dalam persen', {
      columns: ['indicator', 'target 2024', 'actual 2024'],
      rows: [['Jumlah dokumen perencanaan', '1 Dokumen', 100]],
      headerUnits: { 'actual 2024': '%' },
    }),
    table('Di sekitar target, dan rendah di tempat makin rendah makin baik', {
      columns: ['indicator', 'target 2024', 'actual 2024'],
      rows: [
        ['Persentase desa mandiri', 80, 60],
        ['Jumlah kasus kematian ibu', 10, 0],
        ['Jumlah pegawai', 20, 1],
      ],
    }),
    table('Triwulan pertama yang masih nol', {
      columns: ['indicator', 'target 2024 q1', 'actual 2024 q1'],
      rows: [['Persentase desa mandiri', 80, 0]],
    }),
  ],
  invalid: [
    {
      name: 'Koma yang bergeser dan sel yang lupa diisi',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024'],
          rows: [
            ['Persentase desa mandiri', 80, 812],
            ['Indeks kepuasan masyarakat', 80, 0],
            ['Jumlah koperasi aktif', 30, 3000],
          ],
        },
      ],
      findings: [
        ['C2', 'Realisasi "812" berada di luar batas "Persentase desa mandiri" (paling tinggi 100). Periksa angkanya.'],
        [
          'C3',
          'Realisasi "0" kurang dari sepersepuluh targetnya ("80"). Periksa apakah datanya sudah ada; bila belum, tulis "-".',
        ],
        ['C4', 'Realisasi "3000" lebih dari 10 kali targetnya ("30"). Periksa tanda desimal dan satuannya.'],
      ],
    },
    {
      name: 'Angka kumulatif yang turun',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024', 'actual 2023', 'actual 2024'],
          rows: [['Jumlah wirausaha baru (kumulatif)', 100, 120, 110, 95]],
        },
      ],
      findings: [
        [
          'E2',
          'Realisasi turun dari "110" menjadi "95", padahal "Jumlah wirausaha baru (kumulatif)" adalah angka kumulatif yang tidak dapat berkurang. Periksa angkanya.',
        ],
      ],
    },
  ],
};
