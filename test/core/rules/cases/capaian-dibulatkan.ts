import { type RuleCases, table } from '../rule-tester';

const columns = ['indicator', 'target 2024', 'actual 2024', 'achievement 2024'];

const printed = (written: string, exact: string) =>
  `Capaian "${written}" sedikit berbeda dari hasil hitung angka yang tertulis, yaitu ${exact}`;
const remedy =
  'dihitung dari angka yang belum dibulatkan. Tulis desimal target dan realisasinya, atau hitung ulang dari angka yang tertulis.';

export const cases: RuleCases = {
  valid: [
    table('Batas yang disebut rumusnya sendiri, dari sisi mana pun', {
      columns: ['indicator', 'target', 'actual', 'achievement'],
      rows: [
        ['Indeks mutu', 70, 140, 120],
        ['Indeks arsip', 50, 100, 120],
        ['Indeks data', 80, 160, 120],
        ['Indeks layanan', 80, 76, 95],
      ],
      formulas: { D2: '=MIN(120,C2/B2*100)', D3: '=MIN(C3/B3*100,120)', D4: '=IF(C4/B4*100>120,120,C4/B4*100)' },
    }),
    table('Batas yang diberitahukan kepada fungsi', {
      columns: ['indicator', 'target', 'actual', 'achievement'],
      rows: [
        ['Indeks mutu', 70, 140, 1.2],
        ['Indeks arsip', 50, 45, 0.9],
      ],
      formulas: { D2: '=IKU.CAPAIAN(B2,C2,"naik",1.2)', D3: '=IKU.CAPAIAN(B3,C3,"naik",1.2)' },
    }),
    table(
      'Batas yang ditetapkan di pengaturan, juga di ambang pembulatannya',
      {
        columns: ['indicator', 'target', 'actual', 'achievement'],
        rows: [
          ['Indeks mutu', 70, 140, 120],
          ['Indeks arsip', 56.53, 67.84, 120],
        ],
      },
      { achievementCap: '120' },
    ),
    table('Sel yang memuat lebih banyak desimal daripada yang ditampilkannya', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [['Tingkat kemiskinan', '%', 0.11, 0.105, 1.0455]],
      formats: { C2: '0.0%', D2: '0.0%', E2: '0.0%' },
    }),
    table('Realisasi dalam satuan lain tidak dibatasi pada 110%', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [['Nilai penanaman modal', 'Miliar Rupiah', 1500, 1650000000000, 110]],
    }),
    table('Dibulatkan menurut kaidah', {
      columns,
      rows: [
        ['Indeks kepuasan', '80,25', '80,29', '100,05'],
        ['Nilai SAKIP', '80', '80', '100'],
      ],
    }),
    table('Batas dinyatakan di judul kolom', {
      columns,
      headers: ['Indikator', 'Target 2024', 'Realisasi 2024', 'Indeks Capaian (maks. 120)'],
      rows: [['Cakupan layanan', 50, 80, 120]],
    }),
    table('Batas dinyatakan di catatan', {
      columns,
      nearby: ['Catatan: capaian dibatasi paling tinggi 110%'],
      rows: [['Cakupan layanan', 50, 80, 110]],
    }),
    table('Realisasi atau target seribu kali lipat, bukan batas', {
      columns,
      rows: [['Jumlah kebun terpetakan', 10274, 10274076, '100,00']],
    }),
    table('Salah hitung bukan pembulatan', { columns, rows: [['Indeks kepuasan', 93, 94, 93]] }),
    table('Batas dinyatakan di catatan, angkanya di depan kata maksimal', {
      columns,
      nearby: ['Catatan: capaian dihitung 110% (maksimal)'],
      rows: [['Cakupan layanan', 50, 80, 110]],
    }),
  ],
  invalid: [
    {
      name: 'Arahnya tidak diketahui: mungkin dibatasi',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
          rows: [
            ['Jumlah tumpukan', 'Unit', 80, 60, 100],
            ['Nilai taman', 'Nilai', 70, 70, 100],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Capaian "100" dibatasi pada 100%: hasil hitungnya 125,00%. Tulis batas itu di keterangan, atau tulis capaian apa adanya.',
        ],
      ],
    },
    {
      name: 'Angka bulat yang hanya tampak berdesimal: satu angka di belakang koma lebih tinggi',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
          rows: [['Penjualan air curah', 'Juta m3', 2236, 2460, '110,03%']],
          formats: { C2: '#,##0.00', D2: '#,##0.00' },
        },
      ],
      findings: [
        [
          'E2',
          'Capaian "110,03%" sedikit berbeda dari hasil hitung angka yang tertulis, yaitu 110,0179%; mungkin dihitung dari angka yang belum dibulatkan. Tulis desimal target dan realisasinya, atau hitung ulang dari angka yang tertulis.',
        ],
      ],
    },
    {
      name: 'Satu batas untuk seluruh tabel: satu temuan',
      tables: [
        {
          columns,
          nearby: ['Batas waktu pelaporan 120 hari kerja', 'Nilai di atas 100 dianggap baik'],
          rows: [
            ['Cakupan layanan', 50, 80, 120],
            ['Cakupan pembinaan', 40, 60, 120],
            ['Cakupan pelatihan', 75, 60, 80],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Capaian "120" dibatasi pada 120%: hasil hitungnya 160,00%, begitu juga D3. Tulis batas itu di keterangan, atau tulis capaian apa adanya.',
        ],
      ],
      others: ['D3'],
    },
    {
      name: 'Hanya cocok dengan desimal yang tidak ditulis',
      tables: [
        {
          columns: ['indicator', 'unit', ...columns.slice(1)],
          rows: [
            ['Produksi listrik', 'GWh', 4312, 4650, '107,85'],
            ['Persentase susut', '%', '70', '66,7', '95,24'],
          ],
        },
        { sheet: 'Dua', columns, rows: [['Nilai kearsipan', 70, '66,7', '95,24']] },
      ],
      findings: [
        ['IKU!E2', `${printed('107,85', '107,8386%')}; begitu juga E3. Mungkin ${remedy}`],
        ['Dua!D2', `${printed('95,24', '95,2857%')}; mungkin ${remedy}`],
      ],
      others: ['E3', ''],
    },
    {
      name: 'Dipotong di desimal kedua',
      tables: [{ columns, rows: [['Indeks kepuasan', '91,2', '91,7', '100,54']] }],
      findings: [['D2', 'Capaian "100,54" dipotong, bukan dibulatkan: hasil hitungnya 100,5482%. Tulis 100,55%.']],
    },
    {
      name: 'Dibatasi pada 100 tanpa keterangan',
      tables: [{ columns, rows: [['Nilai SAKIP', 80, '91,6', 100]] }],
      findings: [
        [
          'D2',
          'Capaian "100" dibatasi pada 100%: hasil hitungnya 114,50%. Tulis batas itu di keterangan, atau tulis capaian apa adanya.',
        ],
      ],
    },

    {
      name: 'Pecahan yang dipotong atau dibatasi pada 1: tanpa tanda persen',
      tables: [
        {
          columns,
          rows: [
            ['Nilai SAKIP', 80, 84, '1,05'],
            ['Indeks kepuasan', '91,2', '91,7', '1,00'],
            ['Indeks layanan', 75, 80, '1,06'],
          ],
        },
      ],
      findings: [
        ['D3', 'Capaian "1,00" dipotong, bukan dibulatkan: hasil hitungnya 1,0055. Tulis 1,01.'],
        ['D4', 'Capaian "1,06" dipotong, bukan dibulatkan: hasil hitungnya 1,0667. Tulis 1,07.'],
      ],
    },
    {
      name: 'Pembulatan yang satu angka terlalu tinggi',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2025', 'actual 2025', 'achievement 2025'],
          rows: [
            ['Nilai taman', 'Nilai', 77, 70, 91],
            ['Nilai pasar', 'Nilai', 77, 71, 92.21],
            ['Nilai kios', 'Nilai', 77, 72, 93.6],
            ['Nilai arsip', 'Nilai', 77, 73, 94.8],
          ],
        },
      ],
      findings: [
        [
          'E4',
          'Capaian "93,6" sedikit berbeda dari hasil hitung angka yang tertulis, yaitu 93,506%; mungkin dihitung dari angka yang belum dibulatkan. Tulis desimal target dan realisasinya, atau hitung ulang dari angka yang tertulis.',
        ],
      ],
    },
  ],
};
