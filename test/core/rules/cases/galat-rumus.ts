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
          'Sel C2 (Capaian 2024) berisi #DIV/0! dari rumus =84/0. Rumusnya membagi dengan nol atau sel kosong; periksa pembaginya.',
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
        [
          'E3',
          'Sel E3 berisi #VALUE!. Rumusnya menerima isi yang tidak dapat dihitungnya; telusuri sel-sel yang ditunjuknya.',
        ],
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
        ['E2', 'Sel E2 berisi #DIV/0!. Rumusnya membagi dengan nol atau sel kosong; periksa pembaginya.'],
        ['E3', 'Sel E3 berisi #N/A. Rumusnya tidak menemukan yang dicari; periksa kata kuncinya.'],
        [
          'E4',
          'Sel E4 (Capaian 2025) berisi #DIV/0! karena pembaginya, C4 (Target 2025), adalah 0, dan tidak ada yang dapat dibagi nol. Periksa angka itu; bila nol memang benar, capaiannya tidak dapat dihitung: tulis "-".',
        ],
        [
          'E5',
          'Sel E5 berisi #VALUE!. Rumusnya menerima isi yang tidak dapat dihitungnya; telusuri sel-sel yang ditunjuknya.',
        ],
      ],
    },
    {
      name: 'Fungsi IKU yang masukannya tidak dapat dihitung: sebabnya disebut dengan selnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'polarity', 'target 2025', 'actual 2025', 'achievement 2025'],
          rows: [
            ['Jumlah pohon', 'Pohon', 'Naik', 'sesuai rencana', 5, '#VALUE!'],
            ['Jumlah taman', 'Taman', 'Naik', 4, '15 Kop/ 25 UKM', '#VALUE!'],
            ['Jumlah kios', 'Kios', 'Naik', 'WTP', 5, '#VALUE!'],
            ['Jumlah lapak', 'Lapak', 'Naik', 10, '#REF!', '#REF!'],
            ['Jumlah pasar', 'Pasar', 'Naik', -10, 5, '#VALUE!'],
            ['Jumlah toko', 'Toko', 'Naik', 0, 5, '#DIV/0!'],
            ['Jumlah warung', 'Warung', 'Naik', 10, 5, '#VALUE!'],
            ['Jumlah bengkel', 'Bengkel', 'Naik', 10, 5, '#VALUE!'],
            ['Jumlah dermaga', 'Dermaga', 'Naik', 0, 7, '#DIV/0!'],
            ['Kadar garam', 'ppm', 'Naik', '1.250', 5, '#VALUE!'],
          ],
          formulas: {
            F2: '=IKU.CAPAIAN(D2,E2,C2,,,B2)',
            F3: '=IKU.CAPAIAN(D3,E3)',
            F4: '=IKU.CAPAIAN(D4,E4)',
            F5: '=IKU.CAPAIAN(D5,E5)',
            F6: '=IKU.CAPAIAN(D6,E6)',
            F7: '=IKU.CAPAIAN(D7,E7)',
            F8: '=IKU.CAPAIAN(D8,E8,"naek")',
            F9: '=IKU.CAPAIAN(D9,E9,,"abc")',
            F10: '=IKU.CAPAIAN(D10,E10)',
            F11: '=IKU.CAPAIAN(D11,E11)',
          },
        },
      ],
      findings: [
        [
          'F2',
          'Sel F2 (Capaian 2025) berisi #VALUE! karena D2 (Target 2025) berisi "sesuai rencana", bukan angka. Tulis angkanya, atau kosongkan sel itu bila belum ada.',
        ],
        [
          'F3',
          'Sel F3 (Capaian 2025) berisi #VALUE! karena E3 (Realisasi 2025) memuat beberapa angka: "15 Kop/ 25 UKM". Tulis satu angka di satu sel.',
        ],
        [
          'F4',
          'Sel F4 (Capaian 2025) berisi #VALUE! karena D4 (Target 2025) berisi predikat "WTP", bukan angka. Predikat hanya dapat dibandingkan dengan predikat.',
        ],
        ['E5', 'Sel E5 berisi #REF!. Rumusnya menunjuk sel yang sudah dihapus; arahkan kembali ke sel yang benar.'],
        [
          'F5',
          'Sel F5 (Capaian 2025) berisi #REF! karena E5 (Realisasi 2025) sendiri berisi #REF!. Perbaiki sel itu dahulu.',
        ],
        ['F6', 'Sel F6 (Capaian 2025) berisi #VALUE!. Target negatif: rumus capaian tidak berlaku.'],
        [
          'F7',
          'Sel F7 (Capaian 2025) berisi #DIV/0! karena pembaginya, D7 (Target 2025), adalah 0, dan tidak ada yang dapat dibagi nol. Periksa angka itu; bila nol memang benar, capaiannya tidak dapat dihitung: tulis "-". Begitu juga F10.',
        ],
        [
          'F8',
          'Sel F8 (Capaian 2025) berisi #VALUE! karena arah "naek" tidak dikenal. Pilihannya: "naik", "turun", "tetap".',
        ],
        [
          'F9',
          'Sel F9 (Capaian 2025) berisi #VALUE! dari rumus =IKU.CAPAIAN(D9;E9;;"abc"). Fungsi IKU menolak salah satu masukannya; pilih selnya, lalu buka tanda seru di sampingnya: sebabnya tertulis di sana.',
        ],
        [
          'F11',
          'Sel F11 (Capaian 2025) berisi #VALUE! karena D11 (Target 2025) berisi "1.250", yang dapat dibaca lebih dari satu cara. Ketik ulang sebagai angka.',
        ],
      ],
      others: ['', '', '', '', '', '', 'F10', '', '', ''],
    },
    {
      name: 'Rumus Excel biasa yang hanya membandingkan teks, atau memeriksa isinya: yang salah bukan teks itu',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target 2025', 'actual 2025', 'achievement 2025'],
          rows: [
            ['Jumlah pohon', 'Naik', 8, 6, '#VALUE!'],
            ['Jumlah taman', 'Naik', 'WTP', 'WTP', '#VALUE!'],
            ['Jumlah kios', 'Naik', 8, 'belum ada', '#VALUE!'],
            ['Jumlah lapak', 'Naik', 8, 'enam', '#VALUE!'],
          ],
          formulas: {
            E2: '=IF(B2="Turun",C2/D2,D2/C2)',
            E3: '=IF(OR(COUNT(C3,D3)<2,B3="x"),"",IF(B3="Turun",C3/D3,D3/C3))',
            E4: '=IF(B4="Turun",C4/D4,D4 / C4)',
            E5: '=IF(D5="",0,SUM(C5,D5))',
          },
        },
      ],
      findings: [
        [
          'E2',
          'Sel E2 (Capaian 2025) berisi #VALUE! dari rumus =IF(B2="Turun";C2/D2;D2/C2). Rumusnya menerima isi yang tidak dapat dihitungnya; telusuri sel-sel yang ditunjuknya. Begitu juga E3, E5.',
        ],
        [
          'E4',
          'Sel E4 (Capaian 2025) berisi #VALUE! karena D4 (Realisasi 2025) berisi "belum ada", bukan angka. Tulis angkanya, atau kosongkan sel itu bila belum ada.',
        ],
      ],
      others: ['E3, E5', ''],
    },
    {
      name: 'Rumus Excel biasa: teks, pembagi nol, pembagi kosong, dan sel di lembar lain',
      tables: [
        {
          columns: ['indicator', 'target 2025', 'actual 2025', 'achievement 2025'],
          rows: [
            ['Jumlah pohon', 8, '70 %', '#VALUE!'],
            ['Jumlah taman', 0, 5, '#DIV/0!'],
            ['Jumlah kios', '', 5, '#DIV/0!'],
            ['Jumlah lapak', 10, 5, '#DIV/0!'],
          ],
          formulas: { D2: '=C2/B2', D3: '=C3/$B$3', D4: '=C4/B4*100', D5: "=C5/'Data 2025'!B4" },
        },
      ],
      findings: [
        [
          'D2',
          'Sel D2 (Capaian 2025) berisi #VALUE! karena C2 (Realisasi 2025) berisi "70 %", bukan angka. Tulis angkanya, atau kosongkan sel itu bila belum ada.',
        ],
        [
          'D3',
          'Sel D3 (Capaian 2025) berisi #DIV/0! karena pembaginya, B3 (Target 2025), adalah 0, dan tidak ada yang dapat dibagi nol. Periksa angka itu; bila nol memang benar, capaiannya tidak dapat dihitung: tulis "-".',
        ],
        ['D4', 'Sel D4 (Capaian 2025) berisi #DIV/0! karena pembaginya, B4 (Target 2025), kosong. Isi sel itu.'],
        [
          'D5',
          "Sel D5 (Capaian 2025) berisi #DIV/0! dari rumus =C5/'Data 2025'!B4. Rumusnya membagi dengan nol atau sel kosong; periksa pembaginya.",
        ],
      ],
    },
  ],
};
