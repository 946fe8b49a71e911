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
    table('Disebut di baris program di atasnya', {
      columns: ['program', 'indicator', 'unit', 'owner'],
      rows: [
        ['Program pelestarian arsip', '', '', 'Kepala Bidang Arsip'],
        ['', 'Persentase arsip yang tertata', '%', ''],
        ['', 'Indeks pengawasan kearsipan', 'Indeks', ''],
      ],
      kinds: { 2: 'group' },
    }),
  ],
  invalid: [
    {
      name: 'Baris program di atasnya juga tanpa penanggung jawab',
      tables: [
        {
          columns: ['program', 'indicator', 'owner'],
          rows: [
            ['Program pelestarian arsip', '', '-'],
            ['', 'Indeks pengawasan kearsipan', ''],
            ['Program layanan arsip', '', 'Bidang Layanan'],
          ],
          kinds: { 2: 'group', 4: 'group' },
        },
      ],
      findings: [
        [
          'C3',
          'Penanggung jawab untuk "Indeks pengawasan kearsipan" belum diisi. Tulis jabatan atau bidang yang bertanggung jawab.',
        ],
      ],
    },
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
