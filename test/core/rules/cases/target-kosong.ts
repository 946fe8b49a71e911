import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Rumus tanpa hasil di berkas ini bukan sel kosong', {
      columns: ['indicator', 'target 2024', 'target 2025'],
      rows: [['Persentase dermaga mantap', 80, '']],
      formulas: { C2: '=B2+1' },
    }),
    table('"Tidak ada" sesudah angka adalah target 0', {
      columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
      rows: [['Jumlah tawuran pelajar', 'Kejadian', 2, 'Tidak ada']],
    }),
    table('Tahun sebelum rencana, yang berisi nol di setiap baris, tidak punya target', {
      columns: ['indicator', 'target 2021', 'target 2022', 'target 2023'],
      rows: [
        ['Indeks kepuasan', 0, '', 80],
        ['Nilai SAKIP', 0, 0, 70],
        ['Indeks inovasi', 0, 0, 60],
        ['Jumlah wisatawan', 0, 0, 500],
      ],
    }),
    table('Sel di bawah gabungan', {
      columns: ['indicator', 'target 2023', 'target 2024'],
      rows: [['Indeks kepuasan', 80, '']],
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
    }),
    table('Kosong sebelum target pertama', {
      columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
      rows: [['Indeks kepuasan', '-', '', 80]],
    }),
    table('Tanpa target sama sekali: indikator-tanpa-target yang melaporkan', {
      columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
      rows: [['Indeks kepuasan', '', '', '']],
    }),
  ],
  invalid: [
    {
      name: 'Kosong di tengah dan di akhir',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
          rows: [
            ['Indeks kepuasan', 78, 'n/a', 80],
            ['Nilai SAKIP', 70, 71, ''],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target 2024 untuk "Indeks kepuasan" kosong, padahal tahun sebelumnya ada ("78"). Isi targetnya, atau jelaskan mengapa tidak diukur lagi.',
        ],
        [
          'D3',
          'Target 2025 untuk "Nilai SAKIP" kosong, padahal tahun sebelumnya ada ("71"). Isi targetnya, atau jelaskan mengapa tidak diukur lagi.',
        ],
      ],
    },
    {
      name: 'Tahun ke-n',
      tables: [{ columns: ['indicator', 'target #1', 'target #2'], rows: [['Indeks kepuasan', 78, '-']] }],
      findings: [
        [
          'C2',
          'Target tahun ke-2 untuk "Indeks kepuasan" kosong, padahal tahun sebelumnya ada ("78"). Isi targetnya, atau jelaskan mengapa tidak diukur lagi.',
        ],
      ],
    },
    {
      name: 'Kosong di satu baris, sedangkan di baris lain rumus tanpa hasil',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'target 2025', 'target 2026'],
          rows: [
            ['Persentase dermaga mantap', 80, '', ''],
            ['Persentase tambatan mantap', 70, '', 75],
          ],
          formulas: { D2: '=B2+1' },
        },
      ],
      findings: [
        [
          'C3',
          'Target 2025 untuk "Persentase tambatan mantap" kosong, padahal tahun sebelumnya ada ("70"). Isi targetnya, atau jelaskan mengapa tidak diukur lagi.',
        ],
      ],
    },
  ],
};
