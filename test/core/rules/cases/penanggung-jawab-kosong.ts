import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Terisi, atau digabung ke bawah', {
      columns: ['indicator', 'owner'],
      rows: [
        ['Nilai SAKIP', 'Sekretariat'],
        ['Indeks kepuasan', ''],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Baris pertama tanpa penanggung jawab',
      tables: [
        {
          columns: ['indicator', 'owner'],
          rows: [
            ['Nilai SAKIP', ''],
            ['Indeks kepuasan', 'Sekretariat'],
          ],
        },
      ],
      findings: [
        ['B2', 'Penanggung jawab untuk "Nilai SAKIP" belum diisi. Tulis jabatan atau bidang yang bertanggung jawab.'],
      ],
    },
  ],
};
