import { type RuleCases } from '../rule-tester';

const LIBRARY = [
  {
    sheet: 'Kamus',
    columns: ['indicator', 'unit', 'polarity', 'calculation'],
    rows: [
      ['Persentase izin terbit tepat waktu', '%', 'Naik', 'Jumlah izin tepat waktu dibagi jumlah izin × 100'],
      ['Lama penyelesaian pengaduan', 'Hari', 'Turun', 'Rata-rata hari sejak pengaduan diterima'],
      ['Nilai kepatuhan', 'Indeks', '', 'Rata-rata empat unsur'],
    ],
  },
];

export const cases: RuleCases = {
  valid: [
    {
      name: 'Satuan, arah, dan rumus yang hanya beda tulisan',
      library: LIBRARY,
      tables: [
        {
          columns: ['indicator', 'unit', 'polarity', 'calculation'],
          rows: [
            [
              'Persentase Izin yang Terbit Tepat Waktu (%)',
              'Persen',
              'Maksimal',
              'Jumlah izin tepat waktu / jumlah izin x 100%',
            ],
            ['Lama penyelesaian pengaduan', 'hari', 'minimize', 'rata-rata hari, sejak pengaduan diterima'],
          ],
        },
      ],
    },
    {
      name: 'Indikator yang tidak ada di kamus, dan kolom yang tidak ada di tabel',
      library: LIBRARY,
      tables: [
        {
          columns: ['indicator', 'unit'],
          rows: [
            ['Persentase pengaduan selesai', 'Kasus'],
            ['Nilai kepatuhan', 'Skor'],
            ['Lama penyelesaian pengaduan', ''],
          ],
        },
      ],
    },
    {
      name: 'Satuan yang tidak dikenal, dan arah yang hanya terbaca pada namanya',
      library: [
        {
          sheet: 'Kamus',
          columns: ['indicator', 'unit', 'polarity'],
          rows: [['Persentase penurunan kasus', 'pokja', 'Turun']],
        },
      ],
      tables: [{ columns: ['indicator', 'unit'], rows: [['Persentase penurunan kasus', '%']] }],
    },
    {
      name: 'Nama yang tercantum dua kali di kamus: tidak ada yang tahu mana yang berlaku',
      library: [
        {
          sheet: 'Kamus',
          columns: ['indicator', 'unit'],
          rows: [
            ['Cakupan layanan', '%'],
            ['Cakupan layanan', 'Orang'],
          ],
        },
      ],
      tables: [{ columns: ['indicator', 'unit'], rows: [['Cakupan layanan', 'Hari']] }],
    },
    {
      name: 'Tanpa kamus tidak ada yang dibandingkan',
      tables: [{ columns: ['indicator', 'unit'], rows: [['Lama penyelesaian pengaduan', 'Jam']] }],
    },
  ],
  invalid: [
    {
      name: 'Satuan dan arah yang lain dari kamus instansi',
      library: LIBRARY,
      tables: [
        {
          columns: ['indicator', 'unit', 'polarity', 'target 2025'],
          rows: [
            ['Persentase izin terbit tepat waktu', 'Izin', 'Naik', 90],
            ['Lama penyelesaian pengaduan', 'Hari', 'Naik', 5],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Satuan "Persentase izin terbit tepat waktu" di sini "Izin", sedangkan di kamus instansi "%". Samakan, atau perbarui kamusnya.',
        ],
        [
          'C3',
          'Arah "Lama penyelesaian pengaduan" di sini "Naik", sedangkan di kamus instansi "Turun". Samakan, atau perbarui kamusnya.',
        ],
      ],
      fixed: { B2: '%', C3: 'Turun' },
      kinds: ['proposed', 'proposed'],
    },
    {
      name: 'Satuan kamus yang mustahil bagi namanya ditunjukkan, tidak diusulkan untuk ditiru',
      library: [
        {
          sheet: 'Kamus',
          columns: ['indicator', 'unit'],
          rows: [
            ['Persentase puskesmas paripurna', 'Puskesmas'],
            ['Tingkat Pengangguran Terbuka', 'Orang'],
          ],
        },
      ],
      tables: [
        {
          columns: ['indicator', 'unit'],
          rows: [
            ['Persentase puskesmas paripurna', '%'],
            ['Tingkat Pengangguran Terbuka', '%'],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Satuan "Persentase puskesmas paripurna" di sini "%", sedangkan di kamus instansi "Puskesmas". Samakan, atau perbarui kamusnya.',
        ],
        [
          'B3',
          'Satuan "Tingkat Pengangguran Terbuka" di sini "%", sedangkan di kamus instansi "Orang". Samakan, atau perbarui kamusnya.',
        ],
      ],
    },
    {
      name: 'Rumus yang lain dari kamus instansi',
      library: LIBRARY,
      tables: [
        {
          columns: ['indicator', 'calculation'],
          rows: [
            ['Persentase izin terbit tepat waktu', 'Jumlah izin tepat waktu dibagi jumlah pemohon × 100'],
            ['Nilai kepatuhan', 'Hasil penilaian Ombudsman'],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Rumus "Persentase izin terbit tepat waktu" di sini berbeda dari kamus instansi ("Jumlah izin tepat waktu dibagi jumlah izin × 100"). Samakan, atau perbarui kamusnya.',
        ],
        [
          'B3',
          'Rumus "Nilai kepatuhan" di sini berbeda dari kamus instansi ("Rata-rata empat unsur"). Samakan, atau perbarui kamusnya.',
        ],
      ],
      levels: ['advice', 'advice'],
    },
    {
      name: 'Satuan di dalam nama dan arah dari pengaturan: tidak ada sel yang dapat diganti',
      library: LIBRARY,
      settings: { polarities: { 'lama penyelesaian pengaduan': 'higher' } },
      tables: [
        {
          columns: ['indicator', 'target 2025'],
          rows: [
            ['Persentase izin terbit tepat waktu (Orang)', 90],
            ['Lama penyelesaian pengaduan', 5],
          ],
        },
      ],
      findings: [
        [
          'A2',
          'Satuan "Persentase izin terbit tepat waktu (Orang)" di sini "Orang", sedangkan di kamus instansi "%". Samakan, atau perbarui kamusnya.',
        ],
        [
          'A3',
          'Arah "Lama penyelesaian pengaduan" di sini "Naik", sedangkan di kamus instansi "Turun". Samakan, atau perbarui kamusnya.',
        ],
      ],
    },
  ],
};
