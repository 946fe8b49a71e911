import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Nilai dari nilai tertinggi skalanya', {
      columns: ['indicator', 'unit', 'target', 'actual'],
      rows: [
        ['Kepuasan penumpang', 'Skor (skala 5)', '4.0/5.0', '4.2/5.0'],
        ['Kepuasan nelayan', 'Skor (skala 5)', '4,2/5', '5,0/5'],
      ],
    }),
    table('Lamanya sesuatu, menurut jam atau dalam dua satuan', {
      columns: ['indicator', 'target 2024', 'target 2025'],
      rows: [
        ['Waktu tunggu obat', '00:45:00', '00:30:00'],
        ['Waktu buka palang', '0:45', '0:30'],
        ['Waktu antre', '12 menit 30 detik', '10 menit 15 detik'],
        ['Waktu perjalanan', '1 hari 12 jam', '1 hari 6 jam'],
      ],
    }),
    table('Satu angka, satu rentang, satu predikat', {
      columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
      rows: [['Opini BPK', 'WTP', '80 - 85', '25 UKM']],
    }),
    table('Rentang yang ditulis dengan titik dua', {
      columns: ['indicator', 'target 2024'],
      rows: [['Rasio konektivitas', '0.71:0.71']],
    }),
    table('Penyebut sebuah angka, umur orangnya, atau jam layanannya bukan angka kedua', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [
        ['Angka kelahiran remaja', 'per 1.000 perempuan', '17,59 per 1.000 perempuan 15–19 tahun'],
        ['Prevalensi HIV', '', '0,3 per 1000 penduduk umur 15 s.d. 49 tahun'],
        ['Angkatan kerja', '', '65 per 100 penduduk 15 tahun ke atas'],
        ['Partisipasi sekolah', '', '98% anak usia 7–12 tahun'],
        ['Balita dipantau', '', '90% balita 0-59 bulan'],
        ['Puskesmas siaga', '', '80% puskesmas 24 jam'],
        ['Pemuda dilatih', '', '60 pemuda 16–30 tahun'],
        ['Murid dilatih', '', '60 orang kelas 10-12'],
      ],
    }),
    table('Angka di dalam kurung adalah ejaan angkanya', {
      columns: ['indicator', 'target 2024'],
      rows: [['Frekuensi pembinaan', '12 (dua belas) kali']],
    }),
  ],
  invalid: [
    {
      name: 'Orang dan berapa kali atau berapa lama: satu angka yang diukur, bukan dua indikator',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'target 2025'],
          rows: [
            ['Jumlah kader yang dilatih', '40 org/2 angkatan', '60 org/3 angkatan'],
            ['Jumlah pelaut yang magang', '120 orang, 3 bulan', ''],
            ['Jumlah warung yang dibina', '40 orang, 25 warung', ''],
            ['Jumlah kursus bagi nelayan', '6 kali untuk 90 orang', ''],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Target "40 org/2 angkatan" memuat 2 angka (40 org; 2 angkatan), dan salah satunya menyebut berapa kali atau berapa lama. Tulis satu angka yang diukur, dan jelaskan yang lain di keterangan. Begitu juga C2.',
        ],
        [
          'B3',
          'Target "120 orang, 3 bulan" memuat 2 angka (120 orang; 3 bulan), dan salah satunya menyebut berapa kali atau berapa lama. Tulis satu angka yang diukur, dan jelaskan yang lain di keterangan.',
        ],
        [
          'B4',
          'Target "40 orang, 25 warung" memuat 2 angka (40 orang; 25 warung). Pisahkan menjadi 2 indikator, masing-masing pada barisnya sendiri dengan satuannya sendiri.',
        ],
        [
          'B5',
          'Target "6 kali untuk 90 orang" memuat 2 angka (6 kali untuk; 90 orang), dan salah satunya menyebut berapa kali atau berapa lama. Tulis satu angka yang diukur, dan jelaskan yang lain di keterangan.',
        ],
      ],
      others: ['C2', '', '', ''],
      levels: ['warning', 'warning', 'error', 'warning'],
      formats: { B4: '0 "orang"' },
      fixed: { A4: 'Jumlah warung yang dibina (orang)', B4: 40 },
      inserted: [['Jumlah warung yang dibina (warung)', 25, '']],
      kinds: ['proposed'],
    },
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
      formats: { D2: 'General', E2: 'General' },
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
    {
      name: 'Baris yang dipecah: rumus barisnya ikut, rumus lain dan nomor tidak',
      tables: [
        {
          columns: [
            'number',
            'goal',
            'indicator',
            'unit',
            'target 2024',
            'target 2025',
            'budget',
            'note',
            'other',
            'owner',
          ],
          rows: [
            [1, 'Kota hijau', 'Pohon dan taman', 'Unit', '15 Kop/ 25 UKM', '20 Kop/ 30 UKM', 5, 'x', 12, 'Bidang A'],
            [2, 'Kota aman', 'Nilai jalan', 'Nilai', 70, 71, 6, 'y', 13, 'Bidang B'],
          ],
          formulas: { G2: '=A2*5', H2: '=B$1&A3', I2: '=SUM(A12:A13)' },
        },
      ],
      findings: [
        [
          'E2',
          'Target "15 Kop/ 25 UKM" memuat 2 angka (15 Kop; 25 UKM). Pisahkan menjadi 2 indikator, masing-masing pada barisnya sendiri dengan satuannya sendiri.',
        ],
        [
          'F2',
          'Target "20 Kop/ 30 UKM" memuat 2 angka (20 Kop; 30 UKM). Pisahkan menjadi 2 indikator, masing-masing pada barisnya sendiri dengan satuannya sendiri.',
        ],
      ],
      formats: { E2: 'General', F2: 'General' },
      fixed: { C2: 'Pohon dan taman (Kop)', D2: 'Kop', E2: 15, F2: 20 },
      inserted: [
        ['', '', 'Pohon dan taman (UKM)', 'UKM', 25, 30, '=A3*5', '', '', 'Bidang A'],
        ['', '', 'Pohon dan taman (UKM)', 'UKM', 25, 30, '=A3*5', '', '', 'Bidang A'],
      ],
    },
    {
      name: 'Satuan berbeda tanpa kolom satuan: angka berformat satuannya, persen sebagai persen',
      tables: [
        {
          columns: ['objective', 'indicator', 'target 2024', 'target 2025'],
          rows: [
            ['Kota hijau', 'Layanan taman', '15 Kop/ 25%', '20 Kop/ 30%'],
            ['Kota hijau', 'Nilai jalan', 70, 71],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target "15 Kop/ 25%" memuat 2 angka (15 Kop; 25%). Pisahkan menjadi 2 indikator, masing-masing pada barisnya sendiri dengan satuannya sendiri.',
        ],
        [
          'D2',
          'Target "20 Kop/ 30%" memuat 2 angka (20 Kop; 30%). Pisahkan menjadi 2 indikator, masing-masing pada barisnya sendiri dengan satuannya sendiri.',
        ],
      ],
      formats: { C2: '0 "Kop"', D2: '0 "Kop"' },
      fixed: { B2: 'Layanan taman (Kop)', C2: 15, D2: 20 },
      inserted: [
        ['Kota hijau', 'Layanan taman (%)', 0.25, 0.3],
        ['Kota hijau', 'Layanan taman (%)', 0.25, 0.3],
      ],
    },
    {
      name: 'Tahun yang satuannya bertukar, atau jumlah angkanya lain: tidak dipecah',
      tables: [
        {
          columns: ['objective', 'indicator', 'target 2024', 'target 2025'],
          rows: [
            ['Kota hijau', 'Layanan taman', '15 Kop/ 25 UKM', '20 UKM/ 30 Kop'],
            ['Kota aman', 'Layanan jalan', '15 Kop/ 25 UKM', '20 Kop/ 30 UKM/ 5 unit'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target "15 Kop/ 25 UKM" memuat 2 angka (15 Kop; 25 UKM). Pisahkan menjadi 2 indikator, masing-masing pada barisnya sendiri dengan satuannya sendiri.',
        ],
        [
          'D2',
          'Target "20 UKM/ 30 Kop" memuat 2 angka (20 UKM; 30 Kop). Pisahkan menjadi 2 indikator, masing-masing pada barisnya sendiri dengan satuannya sendiri.',
        ],
        [
          'C3',
          'Target "15 Kop/ 25 UKM" memuat 2 angka (15 Kop; 25 UKM). Pisahkan menjadi 2 indikator, masing-masing pada barisnya sendiri dengan satuannya sendiri.',
        ],
        [
          'D3',
          'Target "20 Kop/ 30 UKM/ 5 unit" memuat 3 angka (20 Kop; 30 UKM; 5 unit). Pisahkan menjadi 3 indikator, masing-masing pada barisnya sendiri dengan satuannya sendiri.',
        ],
      ],
    },
    {
      name: 'Nama yang digabung dari dua baris: tidak dipecah',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'target 2025'],
          rows: [
            ['Layanan taman', '15 Kop/ 25 UKM', '20 Kop/ 30 UKM'],
            ['Layanan jalan', '15 Kop/ 25 UKM', '20 Kop/ 30 UKM'],
          ],
          merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
        },
      ],
      findings: [
        [
          'B2',
          'Target "15 Kop/ 25 UKM" memuat 2 angka (15 Kop; 25 UKM). Pisahkan menjadi 2 indikator, masing-masing pada barisnya sendiri dengan satuannya sendiri.',
        ],
        [
          'C2',
          'Target "20 Kop/ 30 UKM" memuat 2 angka (20 Kop; 30 UKM). Pisahkan menjadi 2 indikator, masing-masing pada barisnya sendiri dengan satuannya sendiri.',
        ],
        [
          'B3',
          'Target "15 Kop/ 25 UKM" memuat 2 angka (15 Kop; 25 UKM). Pisahkan menjadi 2 indikator, masing-masing pada barisnya sendiri dengan satuannya sendiri.',
        ],
        [
          'C3',
          'Target "20 Kop/ 30 UKM" memuat 2 angka (20 Kop; 30 UKM). Pisahkan menjadi 2 indikator, masing-masing pada barisnya sendiri dengan satuannya sendiri.',
        ],
      ],
    },
  ],
};
