import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Sebelum dan sesudah sama', {
      columns: ['indicator', 'target 2024 before', 'target 2024 after'],
      rows: [['Persentase wirausaha', '5,71', '5,71']],
    }),
  ],
  invalid: [
    {
      name: 'Diubah tanpa alasan, dan dengan keterangan',
      tables: [
        {
          columns: ['indicator', 'target 2024 before', 'target 2024 after', 'note'],
          rows: [
            ['Persentase wirausaha', '5,71', '8,57', ''],
            ['Persentase koperasi aktif', 80, 75, 'Menyesuaikan data ODS'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target 2024 untuk "Persentase wirausaha" diubah dari "5,71" menjadi "8,57" (+2,86), tanpa alasan di tabel ini. Tulis alasannya di kolom keterangan.',
        ],
        [
          'C3',
          'Target 2024 untuk "Persentase koperasi aktif" diubah dari "80" menjadi "75" (-5). Keterangan: "Menyesuaikan data ODS". Pastikan itu menjelaskan perubahannya.',
        ],
      ],
    },
  ],
};
