import { type RuleCases } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    {
      name: 'Setiap indikator atasan didukung',
      tables: [
        {
          sheet: 'Dinas',
          title: 'IKU Dinas Koperasi',
          columns: ['indicator'],
          rows: [['Persentase koperasi berkualitas'], ['Nilai SAKIP Dinas']],
        },
        {
          sheet: 'Bidang',
          title: 'IKU Bidang Kelembagaan',
          columns: ['indicator'],
          rows: [['Jumlah koperasi berkualitas'], ['Nilai SAKIP bidang']],
        },
      ],
    },
    {
      name: 'Dua tabel dari tingkat yang sama',
      tables: [
        {
          sheet: 'A',
          title: 'IKU Dinas Koperasi',
          columns: ['indicator'],
          rows: [['Persentase koperasi berkualitas'], ['Nilai SAKIP']],
        },
        {
          sheet: 'B',
          title: 'IKU Dinas Perhubungan',
          columns: ['indicator'],
          rows: [['Rasio konektivitas'], ['Nilai SAKIP']],
        },
      ],
    },
  ],
  invalid: [
    {
      name: 'Satu indikator dinas tidak didukung bidang',
      tables: [
        {
          sheet: 'Dinas',
          title: 'IKU Dinas Koperasi',
          columns: ['indicator'],
          rows: [
            ['Persentase koperasi berkualitas'],
            ['Persentase usaha kecil naik kelas'],
            ['Pertumbuhan ekspor kerajinan'],
          ],
        },
        {
          sheet: 'Bidang',
          title: 'IKU Bidang Kelembagaan dan Usaha',
          columns: ['indicator'],
          rows: [['Jumlah koperasi berkualitas'], ['Jumlah usaha kecil naik kelas']],
        },
      ],
      findings: [
        [
          'A4',
          'Indikator "Pertumbuhan ekspor kerajinan" tidak didukung satu pun indikator pada sheet "Bidang". Tambahkan indikator yang mendukungnya, atau perjelas namanya.',
        ],
      ],
    },
  ],
};
