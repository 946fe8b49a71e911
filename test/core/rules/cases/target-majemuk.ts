import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Satu angka, satu rentang, satu predikat', {
      columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
      rows: [['Opini BPK', 'WTP', '80 - 85', '25 UKM']],
    }),
    table('Rentang yang ditulis dengan titik dua', {
      columns: ['indicator', 'target 2024'],
      rows: [['Rasio konektivitas', '0.71:0.71']],
    }),
    table('Angka di dalam kurung adalah ejaan angkanya', {
      columns: ['indicator', 'target 2024'],
      rows: [['Frekuensi pembinaan', '12 (dua belas) kali']],
    }),
  ],
  invalid: [
    {
      name: 'Dua angka dengan kata yang salah eja di antaranya',
      tables: [{ columns: ['indicator', 'target'], rows: [['Jumlah laporan arsip', '1 Dukumen 2900 orang']] }],
      findings: [
        [
          'B2',
          'Target "1 Dukumen 2900 orang" memuat 2 angka (1 Dukumen; 2900 orang). Pisahkan menjadi 2 indikator, masing-masing pada barisnya sendiri dengan satuannya sendiri.',
        ],
      ],
      formats: { B2: '0 "Dukumen"' },
      fixed: { A2: 'Jumlah laporan arsip (Dukumen)', B2: 1 },
      inserted: [['Jumlah laporan arsip (orang)', 2900]],
      kinds: ['proposed'],
    },
    {
      name: 'Tiga angka menjadi tiga baris, juga di kolom realisasi dan di tabel yang menulis sasarannya di setiap baris',
      tables: [
        {
          columns: ['objective', 'indicator', 'unit', 'target', 'actual'],
          rows: [
            [
              'Usaha kecil yang maju',
              'Usaha yang dibina',
              '',
              '5 kios, 7 lapak, 9 warung',
              '4 kios, 7 lapak, 8 warung',
            ],
            ['Usaha kecil yang maju', 'Nilai pinjaman', 'juta rupiah', 40, 35],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Target "5 kios, 7 lapak, 9 warung" memuat 3 angka (5 kios; 7 lapak; 9 warung). Pisahkan menjadi 3 indikator, masing-masing pada barisnya sendiri dengan satuannya sendiri.',
        ],
      ],
      formats: { D2: '0', E2: '0' },
      fixed: { B2: 'Usaha yang dibina (kios)', C2: 'kios', D2: 5, E2: 4 },
      inserted: [
        ['Usaha kecil yang maju', 'Usaha yang dibina (lapak)', 'lapak', 7, 7],
        ['Usaha kecil yang maju', 'Usaha yang dibina (warung)', 'warung', 9, 8],
      ],
    },
    {
      name: 'Dua persentase dan dua jenis barang',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024'],
          rows: [
            ['Pertumbuhan ekspor dan impor', '7% dan 17%', '8% dan 17%'],
            ['Pembinaan pelaku usaha', '-', '15 Kop/ 25 UKM'],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Target "7% dan 17%" memuat 2 angka (7%; 17%). Pisahkan menjadi 2 indikator, masing-masing pada barisnya sendiri dengan satuannya sendiri.',
        ],
        [
          'C2',
          'Target "8% dan 17%" memuat 2 angka (8%; 17%). Pisahkan menjadi 2 indikator, masing-masing pada barisnya sendiri dengan satuannya sendiri.',
        ],
        [
          'C3',
          'Target "15 Kop/ 25 UKM" memuat 2 angka (15 Kop; 25 UKM). Pisahkan menjadi 2 indikator, masing-masing pada barisnya sendiri dengan satuannya sendiri.',
        ],
      ],
      formats: { C3: '0 "Kop"' },
      fixed: { A3: 'Pembinaan pelaku usaha (Kop)', C3: 15 },
      inserted: [['Pembinaan pelaku usaha (UKM)', '', 25]],
    },
  ],
};
