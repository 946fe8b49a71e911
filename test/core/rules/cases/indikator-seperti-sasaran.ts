import { type RuleCases, table } from '../rule-tester';

const columns = ['indicator', 'unit', 'target 2024'];
const message = (name: string, word: string, proposal: string) =>
  `"${name}" berbunyi seperti sasaran karena diawali "${word}". Sebutkan ukurannya, misalnya "${proposal}".`;

export const cases: RuleCases = {
  valid: [
    table('Nama yang menyebut ukurannya', { columns, rows: [['Persentase koperasi berkualitas', '%', 80]] }),
    table('Ukuran di belakang kode', { columns, rows: [['S1. Indeks Kepuasan Masyarakat', 'Nilai', 90]] }),
    table('Perubahan suatu angka dapat diukur', { columns, rows: [['Penurunan angka kematian ibu', 'kasus', 3]] }),
    table('Kata sasaran di tengah nama', { columns, rows: [['Persentase desa yang meningkatkan statusnya', '%', 20]] }),
  ],
  invalid: [
    {
      name: 'Diawali "Meningkatnya" dan "Bertambahnya Jumlah"',
      tables: [
        {
          columns,
          rows: [
            ['Meningkatnya volume usaha koperasi', '%', 100],
            ['Bertambahnya Jumlah Koperasi Aktif', 'Koperasi', 2],
          ],
        },
      ],
      findings: [
        [
          'A2',
          message('Meningkatnya volume usaha koperasi', 'Meningkatnya', 'Persentase Peningkatan volume usaha koperasi'),
        ],
        ['A3', message('Bertambahnya Jumlah Koperasi Aktif', 'Bertambahnya', 'Jumlah Koperasi Aktif')],
      ],
      fixed: { A2: 'Persentase Peningkatan volume usaha koperasi', A3: 'Jumlah Koperasi Aktif' },
    },
    {
      name: 'Kata benda yang menyatakan keinginan',
      tables: [{ columns, rows: [['Pengembangan wirausaha baru', 'orang', 60]] }],
      findings: [['A2', message('Pengembangan wirausaha baru', 'Pengembangan', 'Jumlah wirausaha baru')]],
      fixed: { A2: 'Jumlah wirausaha baru' },
    },
  ],
};
