import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Rumus yang ada hasilnya, dan tanda # di dalam teks', {
      columns: ['indicator', 'achievement 2024'],
      rows: [['Nilai SAKIP #1', 1.05]],
      formulas: { B2: '=84/80' },
    }),

    table('Teks yang menyebut galat, dan angka', {
      columns: ['indicator', 'target 2024', 'note'],
      rows: [['Nilai SAKIP', 80, '#1 dari 3; dahulu #REF!']],
    }),
  ],
  invalid: [
    {
      name: 'Pembagian dengan nol dan rujukan yang hilang',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'achievement 2024'],
          rows: [['Nilai SAKIP', '#REF!', '#DIV/0!']],
          formulas: { C2: '=84/0' },
        },
      ],
      findings: [
        ['B2', 'Sel B2 berisi #REF!. Rumusnya menunjuk sel yang sudah dihapus; arahkan kembali ke sel yang benar.'],
        [
          'C2',
          'Sel C2 (Capaian 2024) berisi #DIV/0! dari rumus =84/0. Rumusnya membagi dengan nol atau sel kosong; isi pembaginya.',
        ],
      ],
    },

    {
      name: 'Galat yang jarang; yang masih menunggu jawaban tidak disebut',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024'],
          rows: [
            ['Nilai SAKIP', 80, '#FIELD!'],
            ['Nilai RB', '#BUSY!', '#CONNECT!'],
          ],
        },
      ],
      findings: [
        ['C2', 'Sel C2 berisi #FIELD!. Perbaiki rumusnya.'],
        ['C3', 'Sel C3 berisi #CONNECT!. Perbaiki rumusnya.'],
      ],
    },
    {
      name: 'Capaian yang ditolak karena target dan realisasi mungkin pada dua skala persen',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [
            ['Persentase desa mandiri', '%', 0.7, 4, '#VALUE!'],
            ['Persentase desa maju', '%', 70, 65, '#VALUE!'],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Sel E2 (Capaian 2024) tidak dapat dihitung: target "0,7" dan realisasi "4" mungkin ditulis pada skala persen yang berbeda, dan keduanya dapat dibaca dua cara. Tulis keduanya dengan cara yang sama, misalnya 70 dan 65.',
        ],
        ['E3', 'Sel E3 berisi #VALUE!. Rumusnya menerima teks di tempat angka; ubah teks itu menjadi angka.'],
      ],
    },
    {
      name: 'Fungsi IKU yang belum dikenal Excel, dan yang diberi seluruh kolom; nama lain yang keliru',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'achievement 2024'],
          rows: [
            ['Nilai SAKIP', 80, '#NAME?'],
            ['Nilai RB', 80, '#CALC!'],
            ['Nilai SPBE', 80, '#NAME?'],
          ],
          formulas: { C2: '=IKU.CAPAIAN(B2,B2)', C3: '=iku.rerata(B:B)', C4: '=RERATAA(B2)' },
        },
      ],
      findings: [
        [
          'C2',
          'Sel C2 (Capaian 2024) berisi #NAME? dari rumus =IKU.CAPAIAN(B2;B2). Fungsi IKU belum dikenal Excel ini, atau namanya keliru: buka tab IKU, tunggu sebentar, lalu tekan F9.',
        ],
        [
          'C3',
          'Sel C3 (Capaian 2024) berisi #CALC! dari rumus =iku.rerata(B:B). Excel tidak menerima masukan sebesar itu; beri fungsi IKU kolom tabelnya, misalnya E7:E500, bukan seluruh kolom.',
        ],
        [
          'C4',
          'Sel C4 (Capaian 2024) berisi #NAME? dari rumus =RERATAA(B2). Excel tidak mengenal nama di dalam rumusnya; periksa ejaan fungsinya.',
        ],
      ],
    },
    {
      name: 'Galat lain, dan galat di baris yang bukan indikator',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'achievement 2024'],
          rows: [
            ['Nilai SAKIP', 80, '#NUM!'],
            ['Jumlah', '#N/A', ''],
          ],
          kinds: { 3: 'total' },
        },
      ],
      findings: [
        ['C2', 'Sel C2 berisi #NUM!. Perbaiki rumusnya.'],
        ['B3', 'Sel B3 berisi #N/A. Rumusnya tidak menemukan yang dicari; periksa kata kuncinya.'],
      ],
    },
    {
      name: 'Galat pembagian di samping target dan realisasi yang tidak pasti skalanya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2025', 'actual 2025', 'achievement 2025'],
          rows: [
            ['Nilai taman', 'Nilai', 80, '', '#DIV/0!'],
            ['Persentase pasar yang tertib', '%', 80, 1, '#N/A'],
            ['Jumlah kios', 'Kios', 0, 5, '#DIV/0!'],
            ['Jumlah pohon', 'Pohon', 10, 5, '#VALUE!'],
          ],
        },
      ],
      findings: [
        ['E2', 'Sel E2 berisi #DIV/0!. Rumusnya membagi dengan nol atau sel kosong; isi pembaginya. Begitu juga E4.'],
        ['E3', 'Sel E3 berisi #N/A. Rumusnya tidak menemukan yang dicari; periksa kata kuncinya.'],
        ['E5', 'Sel E5 berisi #VALUE!. Rumusnya menerima teks di tempat angka; ubah teks itu menjadi angka.'],
      ],
      others: ['E4', '', ''],
    },
  ],
};
