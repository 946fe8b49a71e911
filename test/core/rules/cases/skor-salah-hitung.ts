import { type RuleCases, table } from '../rule-tester';

const columns = ['indicator', 'weight', 'target', 'actual', 'achievement', 'score'];

export const cases: RuleCases = {
  valid: [
    table('Skor dari target dan realisasi, dibatasi pada bobotnya, dan nilai yang tidak mengikuti keduanya', {
      columns: ['indicator', 'weight', 'target', 'actual', 'score'],
      rows: [
        ['Persentase piutang tertagih', 50, 80, 76, 47.5],
        ['Persentase pelayanan tepat waktu', 50, 90, 94.5, 50],
      ],
    }),
    table('Nilai yang diberikan penilai', {
      columns: ['indicator', 'weight', 'target', 'actual', 'score'],
      rows: [
        ['Persentase piutang tertagih', 50, 80, 76, 88],
        ['Persentase pelayanan tepat waktu', 50, 90, 94.5, 91],
      ],
    }),
    table('Nilai menurut tangga: penuh bila tercapai, dan di bawahnya berkurang per jenjang', {
      columns,
      rows: [
        ['Nilai A', 30, 80, 84, 105, 30],
        ['Nilai B', 30, 75, 75, 100, 30],
        ['Nilai C', 20, 50, 46, 92, 15],
        ['Nilai D', 20, 60, 51, 85, 10],
      ],
    }),
    table('Skor yang cocok dengan capaian yang benar: capaiannya yang salah', {
      columns: ['indicator', 'unit', 'weight', 'target', 'actual', 'achievement', 'score'],
      rows: [
        ['Persentase taman terawat', '%', 30, 80, 76, 95, 28.5],
        ['Persentase kebun terawat', '%', 30, 90, 81, 90, 27],
        ['Persentase jalan terawat', '%', 40, 60, 54, 80, 36],
      ],
    }),
    table('Bobot yang bertambah dari langkah ke langkah, dan kemajuan fisik', {
      columns: ['indicator', 'weight', 'target', 'achievement', 'score'],
      headers: ['Indikator', 'Bobot Kumulatif (%)', 'Target', 'Capaian (%)', 'Skor'],
      rows: [
        ['Jumlah kader dilatih', 15, 10, 100, 15],
        ['Jumlah kader lulus', 60, 30, 90, 60],
        ['Jumlah kader aktif', 100, 50, 100, 100],
      ],
    }),
    table('Kemajuan fisik bukan skor', {
      columns: ['indicator', 'weight', 'target', 'achievement', 'score'],
      headers: ['Indikator', 'Bobot', 'Target', 'Capaian (%)', 'Progres Fisik (%)'],
      rows: [
        ['Jumlah kader dilatih', 15, 10, 100, 15],
        ['Jumlah kader lulus', 45, 30, 90, 45],
        ['Jumlah kader aktif', 40, 50, 100, 40],
      ],
    }),
    table('Bobot kali capaian, dibulatkan, atau dibatasi', {
      columns,
      rows: [
        ['Nilai A', 60, 80, 72, 90, 54],
        ['Nilai B', 30, 75, 75, 100, 30],
        ['Nilai C', '10,5', 60, 90, 150, '12,60'],
      ],
    }),
    table('Skor yang tidak pernah melebihi bobotnya', {
      columns: ['indicator', 'weight', 'achievement', 'score'],
      rows: [
        ['Indeks layanan', 8, '102,10%', '8,00'],
        ['Indeks literasi', 8, '112,40%', '8,00'],
        ['Indeks mutu', 14, '118,75%', '14,00'],
        ['Indeks inovasi', 8, '75,00%', '6,00'],
      ],
    }),
    table('Skor yang dibatasi pada 120%, juga bila satu capaian hanya 5%', {
      columns: ['indicator', 'weight', 'achievement', 'score'],
      rows: [
        ['Indeks layanan', 20, 140, 24],
        ['Indeks literasi', 30, 5, 1.5],
        ['Indeks mutu', 50, 112, 56],
      ],
    }),
    table('Bobot dan capaian sebagai pecahan, dibatasi pada bobotnya', {
      columns: ['indicator', 'weight', 'achievement', 'score'],
      rows: [
        ['Indeks layanan', 0.4, 1.12, 40],
        ['Indeks literasi', 0.25, 1.3, 25],
        ['Indeks mutu', 0.35, 0.9, 31.5],
      ],
    }),
    table('Skor yang dihitung dengan cara lain', {
      columns,
      rows: [
        ['Nilai A', 60, 80, 72, 90, 3],
        ['Nilai B', 40, 75, 75, 100, 4],
      ],
    }),
    table('Bobot sebagai pecahan', {
      columns,
      rows: [
        ['Nilai A', 0.6, 80, 72, 90, 54],
        ['Nilai B', 0.4, 75, 75, 100, 40],
      ],
    }),
    table('Tanpa bobot atau capaian', {
      columns,
      rows: [
        ['Nilai A', '', 80, 72, 90, 45],
        ['Nilai B', 50, 75, '', '', 40],
      ],
    }),
    {
      name: 'Skor yang tidak cocok bagi kebanyakan baris: caranya tidak diketahui',
      tables: [
        {
          columns: ['indicator', 'weight', 'achievement', 'score'],
          rows: [
            ['Nilai taman', 20, 90, 18],
            ['Nilai pasar', 30, 90, 15],
            ['Nilai arsip', 25, 80, 10],
            ['Nilai jalan', 25, 80, 11],
          ],
        },
      ],
    },
    {
      name: 'Skor nol tidak menunjukkan cara menghitung',
      tables: [
        {
          columns: ['indicator', 'weight', 'achievement', 'score'],
          rows: [
            ['Nilai taman', 20, 0, 0],
            ['Nilai pasar', 30, 90, 15],
            ['Nilai arsip', 25, 0, 0],
            ['Nilai jalan', 25, 80, 11],
          ],
        },
      ],
    },
    table('Dua bobot di satu baris: tidak jelas skornya dari yang mana', {
      columns: ['indicator', 'weight', 'weight', 'achievement', 'score'],
      headers: ['Indikator', 'Bobot Sasaran', 'Bobot IKU', 'Capaian', 'Nilai'],
      rows: [
        ['Nilai A', 60, 30, 90, 54],
        ['Nilai B', 30, 40, 100, 30],
        ['Nilai C', 10, 30, 80, 9],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Skor dari target dan realisasi, tanpa kolom capaian',
      tables: [
        {
          columns: ['indicator', 'weight', 'target', 'actual', 'score'],
          rows: [
            ['Persentase piutang tertagih', 50, 80, 76, 47.5],
            ['Persentase pelayanan tepat waktu', 50, 90, 94.5, 62.5],
          ],
        },
      ],
      findings: [
        [
          'E3',
          'Skor tertulis "62,5", padahal bobot "50", target "90" dan realisasi "94,5" menghasilkan 52,5, seperti skor lain di tabel ini. Hitung ulang skornya.',
        ],
      ],
      levels: ['warning'],
      kinds: ['proposed'],
      fixed: { E3: 52.5 },
    },
    {
      name: 'Bobot yang bulat ditetapkan: hanya capaian dan skornya yang dibulatkan',
      tables: [
        {
          columns: ['indicator', 'weight', 'achievement', 'score'],
          rows: [
            ['Tingkat kehilangan air', 15, 104, 15.04],
            ['Cakupan pelanggan', 35, 100, 35],
            ['Efisiensi penagihan', 50, 98, 49],
          ],
        },
      ],
      findings: [
        ['D2', 'Skor tertulis "15,04", padahal bobot "15" dan capaian "104" menghasilkan 15,6. Hitung ulang skornya.'],
      ],
      fixed: { D2: 15.6 },
    },
    {
      name: 'Skor yang dibatasi pada 100, sedangkan baris lain melampauinya',
      tables: [
        {
          columns: ['indicator', 'weight', 'achievement', 'score'],
          rows: [
            ['Indeks layanan', 40, 95, 38],
            ['Indeks literasi', 25, 110, 25],
            ['Indeks mutu', 35, 110, 38.5],
          ],
        },
      ],
      findings: [
        ['D3', 'Skor tertulis "25", padahal bobot "25" dan capaian "110" menghasilkan 27,5. Hitung ulang skornya.'],
      ],
      levels: ['warning'],
      fixed: { D3: 27.5 },
    },
    {
      name: 'Dua batas dalam satu tabel: hanya batas yang tidak dilampaui baris lain yang berlaku',
      tables: [
        {
          columns: ['indicator', 'weight', 'achievement', 'score'],
          rows: [
            ['Indeks layanan', 40, 95, 38],
            ['Indeks literasi', 25, 110, 25],
            ['Indeks mutu', 35, 130, 42],
          ],
        },
      ],
      findings: [
        ['D3', 'Skor tertulis "25", padahal bobot "25" dan capaian "110" menghasilkan 27,5. Hitung ulang skornya.'],
      ],
      levels: ['warning'],
      fixed: { D3: 27.5 },
    },
    {
      name: 'Satu skor yang tidak mengikuti',
      tables: [
        {
          columns,
          rows: [
            ['Nilai A', 60, 80, 72, 90, 45],
            ['Nilai B', 40, 75, 75, 100, 40],
          ],
        },
      ],
      findings: [
        ['F2', 'Skor tertulis "45", padahal bobot "60" dan capaian "90" menghasilkan 54. Hitung ulang skornya.'],
      ],
      fixed: { F2: 54 },
      // The other row is full by any way of scoring.
      levels: ['warning'],
    },
    {
      name: 'Bobot kali nilai, tanpa capaian',
      tables: [
        {
          columns: ['indicator', 'actual', 'weight', 'other', 'score'],
          rows: [
            ['Rasio kas', 121.4, 0.055, 5, 0.275],
            ['Jam layanan', 19.67, 0.08, 4, 0.26],
            ['Rasio diklat', 42, 0.04, 3, 0.12],
            ['Tekanan air', 44.2, 0.065, 3, 0.195],
          ],
        },
      ],
      findings: [
        ['E3', 'Skor tertulis "0,26", padahal bobot "0,08" dan nilai "4" menghasilkan 0,32. Hitung ulang skornya.'],
      ],
      fixed: { E3: 0.32 },
    },
    {
      name: 'Skor rumus, dan baris tanpa bobot',
      tables: [
        {
          columns: ['indicator', 'weight', 'achievement', 'score'],
          rows: [
            ['Nilai taman', 20, 90, 18],
            ['Nilai pasar', 30, 90, 27],
            ['Nilai arsip', 25, 80, 25],
            ['Nilai jalan', '', 80, 20],
            ['Nilai kios', 25, 120, '30'],
          ],
          formulas: { D4: '=B4' },
        },
      ],
      findings: [
        ['D4', 'Skor tertulis "25", padahal bobot "25" dan capaian "80" menghasilkan 20. Hitung ulang skornya.'],
      ],
    },
  ],
};
