import { type RuleCases, table } from '../rule-tester';

const columns = ['indicator', 'unit', 'target', 'numerator', 'denominator', 'actual'];
const budgets = ['indicator', 'budget', 'budget', 'budget'];

export const cases: RuleCases = {
  valid: [
    table('Keterangan yang cocok, yang berbicara tentang target, dan yang tidak cocok di mana pun', {
      columns: ['indicator', 'unit', 'target', 'actual', 'note'],
      rows: [
        ['Persentase taman terawat', '%', 80, 85, '17 dari 20 taman'],
        ['Persentase kios tertib', '%', 60, 63, 'Direncanakan 60 dari 100 kios'],
        ['Persentase pohon sehat', '%', 60, 63, 'Surat nomor 12/2025'],
      ],
    }),
    table('Keterangan satu baris saja tidak menunjukkan apa pun', {
      columns: ['indicator', 'unit', 'target', 'actual', 'note'],
      rows: [
        ['Persentase taman terawat', '%', 80, 76, '17 dari 20 taman'],
        ['Persentase kios tertib', '%', 60, 63, 'Kios di pasar lama'],
      ],
    }),
    table(
      'Capaian tanpa realisasi: bagian yang tercapai, terhadap target, sebagai pecahan, atau cara lain di semua baris',
      {
        columns: ['indicator', 'unit', 'target', 'denominator', 'numerator', 'achievement'],
        rows: [
          ['Persentase balita yang dilayani', '%', 100, 1200, 1140, 95],
          ['Persentase lansia yang dilayani', '%', 80, 1000, 760, 95],
          ['Persentase warga yang dilatih', '%', 90, 500, 450, 1],
          ['Jumlah kader', 'Orang', 30, 60, 33, 110],
        ],
      },
    ),
    table('Capaian tanpa realisasi, yang di semua baris lain daripada pembilang dan penyebutnya', {
      columns: ['indicator', 'unit', 'target', 'denominator', 'numerator', 'achievement'],
      rows: [
        ['Persentase balita yang dilayani', '%', 100, 1200, 1140, 40],
        ['Persentase lansia yang dilayani', '%', 80, 1000, 760, 30],
      ],
    }),
    table('Pertumbuhan dan penurunan dari angka dua tahun', {
      columns: ['indicator', 'unit', 'numerator', 'denominator', 'actual'],
      rows: [
        ['Persentase pertumbuhan PAD', '%', 13125, 12500, 5],
        ['Persentase penurunan kasus', '%', 80, 100, 20],
      ],
    }),
    table('Angka per mil', {
      columns: ['indicator', 'unit', 'target', 'numerator', 'denominator', 'actual'],
      rows: [['Angka kontak peserta', 'Orang', '150 per mil', 312, 2600, 120]],
    }),
    table('Serapan yang dibulatkan, sebagai pecahan, atau kemajuan fisik', {
      columns: budgets,
      headers: ['Indikator', 'Pagu', 'Realisasi', 'Serapan (%)'],
      rows: [
        ['Jumlah taman terawat', 300, 200, '66,7'],
        ['Jumlah pos terawat', 400, 300, 0.75],
        ['Jumlah jalan terawat', 0, 300, 75],
        ['Jumlah parit terawat', 500, '', 75],
      ],
    }),
    table('Serapan di baris jumlah: bagian dari seluruh anggaran, atau rata-rata serapannya', {
      columns: budgets,
      headers: ['Indikator', 'Pagu', 'Realisasi', 'Serapan (%)'],
      rows: [
        ['Jumlah taman terawat', 4000, 3000, 75],
        ['Jumlah pos terawat', 1000, 900, 90],
        ['Jumlah', 5000, 3900, 78],
        ['Rata-rata', 5000, 3900, 82.5],
      ],
      kinds: { 4: 'total', 5: 'total' },
    }),
    table('Kemajuan pekerjaan bukan serapan', {
      columns: budgets,
      headers: ['Indikator', 'Pagu', 'Realisasi', 'Fisik (%)'],
      rows: [
        ['Jumlah taman terawat', 300, 150, 50],
        ['Jumlah pos terawat', 400, 300, 90],
      ],
    }),
    table('Tidak satu baris pun menunjukkan apa kolom ketiganya', {
      columns: budgets,
      headers: ['Indikator', 'Anggaran 2023', 'Anggaran 2024', 'Anggaran 2025'],
      rows: [
        ['Jumlah taman terawat', 300, 300, 100],
        ['Jumlah pos terawat', 400, 300, 90],
      ],
    }),
    table('Hasil baginya, dalam persen, pecahan, atau per seribu', {
      columns,
      rows: [
        ['Persentase sampel yang memenuhi syarat', '%', 80, 174, 264, '65,91'],
        ['Persentase arsip tertata', '%', 80, 30, 40, '75%'],
        ['Angka kematian bayi', 'per 1.000 KH', 9, 12, 1500, 8],
        ['Rasio dokter', 'Rasio', 0.02, 3, 150, 0.02],
      ],
    }),
    table('Bukan bagian dari keseluruhan, belum terisi, atau penyebut nol', {
      columns,
      rows: [
        ['Persentase peningkatan kunjungan', '%', 80, 174, 164, '106,10'],
        ['Persentase arsip tertata', '%', 80, '', 40, 75],
        ['Persentase arsip digital', '%', 80, 0, 0, 75],
        ['Angka tertentu', '', 80, 3, 4, 90],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Realisasi yang lain daripada keterangannya, sedangkan baris lain cocok',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'note'],
          rows: [
            ['Persentase taman terawat', '%', 80, 76, '17 dari 20 taman'],
            ['Persentase kios tertib', '%', 60, 63, 'Kios lama (1.260/2.000)'],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Realisasi tertulis "76", padahal menurut keterangannya ("17 dari 20 taman") 85%, dan di baris lain keduanya cocok. Periksa keduanya.',
        ],
      ],
      levels: ['warning'],
      others: ['E2'],
    },
    {
      name: 'Capaian tanpa realisasi, yang lain daripada pembilang dan penyebutnya',
      tables: [
        {
          columns: ['indicator', 'target', 'denominator', 'numerator', 'achievement'],
          rows: [
            ['Persentase ibu yang dilayani', 100, 1200, 1140, 59],
            ['Persentase balita yang dilayani', 100, 5000, 4600, 92],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Capaian tertulis "59", padahal pembilang "1140" dan penyebut "1200" menghasilkan 95%. Periksa ketiganya.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Judul yang menyebut persen, di samping nama yang tidak menyebutnya',
      tables: [
        {
          columns: ['indicator', 'numerator', 'denominator', 'actual'],
          headers: ['Indikator', 'Pembilang', 'Penyebut', 'Capaian (%)'],
          headerUnits: { actual: '%' },
          rows: [
            ['Tingkat partisipasi warga dalam kelompok belajar', 4500, 5000, 80],
            ['Tingkat kehadiran kader', 4, 4, 100],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Realisasi tertulis "80", padahal pembilang "4500" dan penyebut "5000" menghasilkan 90%. Periksa ketiganya.',
        ],
      ],
    },
    {
      name: 'Serapan di baris jumlah, yang bukan bagian dari seluruh anggaran dan bukan rata-rata serapannya',
      tables: [
        {
          columns: budgets,
          headers: ['Indikator', 'Pagu', 'Realisasi', 'Serapan (%)'],
          rows: [
            ['Jumlah taman terawat', 4000, 3000, 75],
            ['Jumlah pos terawat', 1000, 900, 90],
            ['Jumlah', 5000, 3900, 87],
          ],
          kinds: { 4: 'total' },
        },
      ],
      findings: [
        [
          'D4',
          'Serapan tertulis "87", padahal realisasi "3900" dari anggaran "5000" menghasilkan 78%. Periksa ketiganya.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Serapan di kolom yang hanya bernama persentase, atau di samping capaian kinerjanya',
      tables: [
        {
          columns: ['indicator', 'budget', 'budget', 'other'],
          headers: ['Indikator', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Persentase (%)'],
          rows: [['Jumlah taman terawat', 100000000, 90000000, 95]],
        },
        {
          sheet: 'Dua',
          columns: [
            'indicator',
            'target 2024',
            'budget 2024',
            'actual 2024',
            'budget 2024',
            'achievement 2024',
            'budget 2024',
          ],
          headers: [
            'Indikator',
            'Target 2024 K',
            'Target 2024 Rp',
            'Realisasi 2024 K',
            'Realisasi 2024 Rp',
            'Tingkat Capaian (%) K',
            'Tingkat Capaian (%) Rp',
          ],
          rows: [
            ['Jumlah taman terawat', 20, 300000, 18, 290000, 90, 69.67],
            ['Jumlah pos terawat', 10, 100000, 9, 95000, 90, 95],
          ],
        },
      ],
      findings: [
        [
          'IKU!D2',
          'Serapan tertulis "95", padahal realisasi "90000000" dari anggaran "100000000" menghasilkan 90%. Periksa ketiganya.',
        ],
        [
          'Dua!G2',
          'Serapan tertulis "69,67", padahal realisasi "290000" dari anggaran "300000" menghasilkan 96,67%. Periksa ketiganya.',
        ],
      ],
      levels: ['warning', 'warning'],
    },
    {
      name: 'Angka per mil dibandingkan dengan per mil',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'numerator', 'denominator', 'actual'],
          rows: [['Angka kontak peserta', 'Orang', '150 per mil', 312, 2600, '130,5']],
        },
      ],
      findings: [
        [
          'F2',
          'Realisasi tertulis "130,5", padahal pembilang "312" dan penyebut "2600" menghasilkan 120. Periksa ketiganya.',
        ],
      ],
    },
    {
      name: 'Serapan yang lain daripada hasil baginya, seperti baris lain menunjukkannya',
      tables: [
        {
          columns: budgets,
          headers: ['Indikator', 'Pagu', 'Realisasi', '%'],
          rows: [
            ['Jumlah taman terawat', '300.000.000', '150.000.000', 50],
            ['Jumlah pos terawat', '400.000.000', '380.000.000', 91],
          ],
        },
        {
          sheet: 'Dua',
          columns: budgets,
          headers: ['Indikator', 'Pagu', 'Realisasi', 'Serapan (%)'],
          rows: [['Jumlah taman terawat', 300, 150, 60]],
        },
      ],
      findings: [
        [
          'IKU!D3',
          'Serapan tertulis "91", padahal realisasi "380.000.000" dari anggaran "400.000.000" menghasilkan 95%. Periksa ketiganya.',
        ],
        [
          'Dua!D2',
          'Serapan tertulis "60", padahal realisasi "150" dari anggaran "300" menghasilkan 50%. Periksa ketiganya.',
        ],
      ],
      levels: ['warning', 'warning'],
    },
    {
      name: 'Realisasi yang lain, dan pembilang yang lebih besar',
      tables: [
        {
          columns,
          rows: [
            ['Persentase sampel yang memenuhi syarat', '%', 80, 174, 264, '70,00'],
            ['Persentase arsip tertata', '%', 80, 50, 40, 125],
            ['Angka kematian bayi', 'per 1.000 KH', 9, 12, 1500, 9],
            ['Angka kematian balita', 'per 1.000 KH', 9, 12, 1500, 8],
          ],
        },
      ],
      findings: [
        [
          'F2',
          'Realisasi tertulis "70,00", padahal pembilang "174" dan penyebut "264" menghasilkan 65,91%. Periksa ketiganya.',
        ],
        [
          'D3',
          'Pembilang "50" lebih besar daripada penyebut "40", padahal "Persentase arsip tertata" adalah bagian dari keseluruhan. Periksa keduanya.',
        ],
        ['F4', 'Realisasi tertulis "9", padahal pembilang "12" dan penyebut "1500" menghasilkan 8. Periksa ketiganya.'],
      ],
    },
    {
      name: 'Bagian yang jauh dari seratus: hanya peringatan bila anggaran',
      tables: [
        {
          columns: ['indicator', 'unit', 'numerator', 'denominator', 'actual 2025'],
          rows: [
            ['Persentase taman yang terawat', '%', 45, 60, '80,125'],
            ['Persentase penyerapan anggaran', '%', 45, 60, 80],
            ['Persentase arsip yang tertata', '%', 0, 60, 0],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Realisasi tertulis "80,125", padahal pembilang "45" dan penyebut "60" menghasilkan 75%. Periksa ketiganya.',
        ],
        [
          'E3',
          'Realisasi tertulis "80", padahal pembilang "45" dan penyebut "60" menghasilkan 75%. Periksa ketiganya.',
        ],
      ],
    },
  ],
};
