import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Rumus tanpa hasil di berkas ini bukan sel kosong', {
      columns: ['indicator', 'target', 'actual', 'achievement'],
      rows: [['Persentase dermaga mantap', 80, '', 95]],
      formulas: { C2: '=70+6' },
    }),
    table('Belum, dengan capaian 0%', {
      columns: ['indicator', 'target', 'actual', 'achievement'],
      rows: [['Jumlah perda yang ditetapkan', 2, 'Belum', '0%']],
    }),
    table('Galat rumus bukan capaian yang tertulis', {
      columns: ['indicator', 'target', 'actual', 'achievement'],
      rows: [['Jumlah sumur resapan', '', '', '#REF!']],
    }),
    table('Target dan realisasi berupa waktu', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024'],
      rows: [
        ['Penyampaian laporan keuangan', '31 Maret', '28 Maret', 100],
        ['Ketepatan penyampaian laporan', 'Tepat waktu', 'Tepat waktu', 100],
        ['Predikat zona integritas', 'WBK', 'WBBM', 100],
        ['Predikat zona integritas balai', 'WBK', 'Belum WBK', 0],
      ],
    }),
    table('Target, realisasi, dan capaian lengkap; atau semuanya kosong', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024'],
      rows: [
        ['Nilai SAKIP', 80, 84, 105],
        ['Indeks kepuasan', '', '-', 'n/a'],
        ['Opini BPK', 'WTP', 'WTP', 100],
      ],
    }),
    table('Target nol: tidak ada yang terjadi, atau yang lebih banyak lebih baik', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [
        ['Jumlah kecelakaan kerja', 'Kasus', 0, 0, 100],
        ['Jumlah kebakaran gudang', 'Kasus', 0, 3, 0],
        ['Jumlah taman yang dibangun', 'Taman', 0, 2, 100],
      ],
    }),
    table('Target ada di tabel lain', {
      columns: ['indicator', 'actual 2024', 'achievement 2024'],
      rows: [['Nilai SAKIP', 84, 105]],
    }),

    table('Angka yang tidak terbaca, target nol, dan realisasi berupa predikat', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024'],
      rows: [
        ['Nilai SAKIP', 80, '80 dan 84', 105],
        ['Indeks kepuasan', 0, 84, 105],
        ['Opini BPK', 80, 'WTP', 100],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Tercapai seluruhnya, padahal yang tidak diharapkan terjadi',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
          rows: [['Jumlah kecelakaan kerja', 'Kasus', 0, 2, 100]],
        },
      ],
      findings: [
        [
          'E2',
          'Capaian "100" tertulis, padahal target "0" dan realisasi "2": untuk "Jumlah kecelakaan kerja" makin rendah makin baik, sehingga target nol itu terlampaui. Periksa realisasinya, atau kosongkan capaiannya ("-") dan jelaskan di keterangan.',
        ],
      ],
    },
    {
      name: 'Nol yang dihasilkan rumus dari realisasi kosong disebut sekali, angka lain satu per satu',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement'],
          rows: [
            ['Persentase taman terawat', 80, 'Belum diisi', 0],
            ['Persentase halte terang', 80, 76, 95],
            ['Persentase trotoar baik', 80, '', 0],
            ['Persentase jembatan baik', 80, '', 50],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Capaian "0" tertulis, padahal realisasinya kosong. Isi realisasinya, atau kosongkan capaiannya ("-"). Begitu juga D4.',
        ],
        [
          'D5',
          'Capaian "50" tertulis, padahal realisasinya kosong. Isi realisasinya, atau kosongkan capaiannya ("-").',
        ],
      ],
      others: ['D4', ''],
    },
    {
      name: 'Rumus yang sudah ditarik ke seluruh kolom triwulan: satu temuan',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024 q3', 'achievement 2024 q3'],
          rows: Array.from({ length: 12 }, (_, index) => [`Nilai layanan ${index + 1}`, 80, '', 0]),
        },
      ],
      findings: [
        [
          'D2',
          'Capaian "0" dan 11 capaian lain di kolom ini tertulis tanpa target atau realisasi (D3, D4, D5, D6, D7 dan 6 sel lain). Isi angkanya, atau kosongkan capaiannya ("-").',
        ],
      ],
      others: ['D3, D4, D5, D6, D7, D8, D9, D10, D11, D12, D13'],
    },
    {
      name: 'Capaian triwulan tanpa realisasi',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024 q1', 'achievement 2024 q1'],
          rows: [
            ['Nilai layanan', 80, 20, 25],
            ['Nilai kearsipan', 80, '', 0],
          ],
        },
      ],
      findings: [
        ['D3', 'Capaian "0" tertulis, padahal realisasinya kosong. Isi realisasinya, atau kosongkan capaiannya ("-").'],
      ],
    },
    {
      name: 'Capaian tanpa target, tanpa realisasi, dan tanpa keduanya',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [
            ['Nilai SAKIP', '', 84, 105],
            ['Indeks kepuasan', 80, '-', 100],
            ['Rasio konektivitas', '', '', 0],
            ['Nilai evaluasi', 'Tinggi', 'Tidak diadakan', 100],
          ],
        },
      ],
      findings: [
        ['D2', 'Capaian "105" tertulis, padahal targetnya kosong. Isi targetnya, atau kosongkan capaiannya ("-").'],
        [
          'D3',
          'Capaian "100" tertulis, padahal realisasinya kosong. Isi realisasinya, atau kosongkan capaiannya ("-").',
        ],
        [
          'D4',
          'Capaian "0" tertulis, padahal target dan realisasinya kosong. Kosongkan capaiannya ("-"), atau isi keduanya.',
        ],
        [
          'D5',
          'Capaian "100" tertulis, padahal realisasinya "Tidak diadakan". Isi realisasinya, atau kosongkan capaiannya ("-").',
        ],
      ],
      english: [
        'The achievement "105" is written, but there is no target. Fill in the target, or blank the achievement ("-").',
        'The achievement "100" is written, but the actual is blank. Fill in the actual, or blank the achievement ("-").',
        'The achievement "0" is written, but target and actual are blank. Blank the achievement ("-"), or fill in both.',
        'The achievement "100" is written, but the actual is "Tidak diadakan". Fill in the actual, or blank the achievement ("-").',
      ],
    },
    {
      name: 'Persentase dari target nol, yang tidak dapat dihitung',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement'],
          rows: [
            ['Jumlah penyewa kios', 0, 5, 500],
            ['Jumlah penyewa gudang', 0, 5, 120],
            ['Jumlah penyewa lahan', 0, 0, 0],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Capaian "Jumlah penyewa kios" tertulis "500", padahal targetnya "0" dan realisasinya "5": dari target nol tidak ada persentase yang dapat dihitung. Periksa targetnya, atau kosongkan capaiannya ("-").',
        ],
      ],
    },
  ],
};
