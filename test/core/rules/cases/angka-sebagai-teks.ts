import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Angka bertipe angka, dan teks yang memang teks', {
      columns: ['indicator', 'target 2023', 'target 2024'],
      rows: [
        ['Nilai SAKIP', 70.5, '25 UKM'],
        ['Opini BPK', 'WTP', '-'],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Satu sel di antara angka',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024'],
          rows: [
            ['Nilai SAKIP', 70.5, '71,25'],
            ['Indeks kepuasan', 80, 81],
          ],
        },
      ],
      findings: [['C2', '"71,25" tersimpan sebagai teks, bukan angka. Ubah menjadi angka.']],
      kinds: ['safe'],
      formats: { C2: '0.00' },
      fixed: { C2: 71.25 },
    },
    {
      name: 'Seluruh tabel ditempel sebagai teks',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024'],
          rows: [
            ['Nilai SAKIP', '70', '1.250,5'],
            ['Persentase desa mandiri', '80%', '81,5 %'],
          ],
        },
      ],
      findings: [
        ['B2', '"70" tersimpan sebagai teks, bukan angka, begitu juga 3 sel lain di tabel ini. Ubah menjadi angka.'],
      ],
      kinds: ['safe'],
      formats: { B2: 'General', C2: '#,##0.0', B3: '0%', C3: '0.0%' },
      fixed: { B2: 70, C2: 1250.5, B3: 0.8, C3: 0.815 },
    },
    {
      name: 'Tiga sel dengan satu sebab: satu temuan; rumus dan angka bertanda titik tidak disentuh',
      tables: [
        {
          columns: ['indicator', 'baseline', 'target 2023', 'actual 2023', 'achievement 2023'],
          rows: [
            ['Nilai SAKIP', '70', '-5,50', '1.500.000', 100],
            ['Indeks kepuasan', '1.250', '70.5', 'Rp 5', '90'],
          ],
          formulas: { E3: '=TEXT(90,"0")' },
        },
      ],
      findings: [['B2', '"70" tersimpan sebagai teks, bukan angka. Ubah menjadi angka. Begitu juga C2, D2.']],
      others: ['C2, D2'],
      kinds: ['proposed'],
      formats: { B2: 'General', C2: '0.00', D2: '#,##0' },
      fixed: { B2: 70, C2: -5.5, D2: 1500000 },
    },
    {
      name: 'Pecahan orang di antara angka berkoma: disebut, tanpa usul angka',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2023', 'target 2024'],
          rows: [
            ['Jumlah pengunjung', 'Orang', '12.45', 13000],
            ['Indeks kepuasan', 'Indeks', 82.5, 90.5],
          ],
        },
      ],
      findings: [['C2', '"12.45" tersimpan sebagai teks, bukan angka. Ubah menjadi angka.']],
    },
    {
      name: 'Dibaca menurut satuan atau angka lain: dua cara dibaca sendiri',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
          rows: [
            ['Jumlah pohon yang ditanam', 'Pohon', '1.250', 1300],
            ['Jumlah bibit yang dibagikan', 'Bibit', 4800, '5,125'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          '"1.250" tersimpan sebagai teks dan dibaca 1250 menurut satuan atau angka lain di tabel ini. Periksa, lalu ubah menjadi angka.',
        ],
        [
          'D3',
          '"5,125" tersimpan sebagai teks dan dibaca 5125 menurut satuan atau angka lain di tabel ini. Periksa, lalu ubah menjadi angka.',
        ],
      ],
      kinds: ['proposed', 'proposed'],
      formats: { C2: '#,##0', D3: '#,##0' },
      fixed: { C2: 1250, D3: 5125 },
    },
    {
      name: 'Teks yang jauh dari realisasinya hanya diusulkan; yang dekat aman',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
          rows: [
            ['Jumlah pohon yang ditanam', 'Pohon', '90', 901],
            ['Jumlah bibit yang dibagikan', 'Bibit', 900, '90'],
            ['Jumlah taman yang dirawat', 'Taman', 10, '1'],
          ],
        },
      ],
      findings: [
        ['C2', '"90" tersimpan sebagai teks, bukan angka. Ubah menjadi angka.'],
        ['D3', '"90" tersimpan sebagai teks, bukan angka. Ubah menjadi angka. Begitu juga D4.'],
      ],
      others: ['', 'D4'],
      kinds: ['proposed', 'safe'],
      formats: { C2: 'General', D3: 'General', D4: 'General' },
      fixed: { C2: 90, D3: 90, D4: 1 },
    },
    {
      name: 'Capaian berpersen di antara capaian lain dalam kolomnya',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [
            ['Jumlah pohon yang ditanam', 100, 90, '90%'],
            ['Jumlah bibit yang dibagikan', 50, 48, 0.96],
            ['Jumlah taman yang dirawat', 10, 9, 0.9],
          ],
          formats: { D3: '0%', D4: '0%' },
        },
      ],
      findings: [['D2', '"90%" tersimpan sebagai teks, bukan angka. Ubah menjadi angka.']],
      kinds: ['safe'],
      formats: { D2: '0%' },
      fixed: { D2: 0.9 },
    },
    {
      name: 'Capaian berpersen di antara angka tanpa tanda persen',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [
            ['Jumlah pohon yang ditanam', 100, 90, '90%'],
            ['Jumlah bibit yang dibagikan', 50, 48, 96],
            ['Jumlah taman yang dirawat', 10, 9, 90],
          ],
        },
      ],
      findings: [['D2', '"90%" tersimpan sebagai teks, bukan angka. Ubah menjadi angka.']],
      kinds: ['proposed'],
      formats: { D2: '0%' },
      fixed: { D2: 0.9 },
    },
    {
      name: 'Persen di baris yang juga memuat satuan lain, dan di samping angka berformat persen',
      tables: [
        {
          columns: ['indicator', 'baseline', 'target 2024', 'actual 2024'],
          rows: [
            ['Persentase taman yang terawat', '3 Taman', '80%', 78],
            ['Persentase arsip yang tertata', '70%', 0.8, 0.78],
          ],
          formats: { C3: '0%', D3: '0%' },
        },
      ],
      findings: [
        ['C2', '"80%" tersimpan sebagai teks, bukan angka. Ubah menjadi angka.'],
        ['B3', '"70%" tersimpan sebagai teks, bukan angka. Ubah menjadi angka.'],
      ],
      kinds: ['proposed', 'safe'],
      formats: { C2: 'General', B3: '0%' },
      fixed: { C2: 80, B3: 0.7 },
    },
    {
      name: 'Persen tanpa satuan: yang lain di baris itu ditulis sama sekaligus',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024', 'actual 2023'],
          rows: [
            ['Tata kelola arsip', '80%', '85%', '79%'],
            ['Tata kelola taman', '80%', 85, '79%'],
          ],
        },
      ],
      findings: [
        ['B2', '"80%" tersimpan sebagai teks, bukan angka, begitu juga 4 sel lain di tabel ini. Ubah menjadi angka.'],
      ],
      kinds: ['proposed'],
      formats: { B2: '0%', C2: '0%', D2: '0%', B3: '0%', D3: '0%' },
      fixed: { B2: 0.8, C2: 0.85, D2: 0.79, B3: 0.8, D3: 0.79 },
    },
    {
      name: 'Persen sebagai teks di samping angka biasa, tanpa satuan',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024'],
          rows: [
            ['Tata kelola taman', '80%', 85],
            ['Tata kelola pasar', 70, 75],
          ],
        },
      ],
      findings: [['B2', '"80%" tersimpan sebagai teks, bukan angka. Ubah menjadi angka.']],
      kinds: ['proposed'],
      formats: { B2: '0%' },
      fixed: { B2: 0.8 },
    },
    {
      name: 'Capaian berpersen di kolom yang berisi angka dan angka berformat persen',
      tables: [
        {
          columns: ['indicator', 'achievement 2024'],
          rows: [
            ['Nilai taman', 90],
            ['Nilai pasar', '80%'],
            ['Nilai kios', 0.7],
          ],
          formats: { B4: '0%' },
        },
      ],
      findings: [['B3', '"80%" tersimpan sebagai teks, bukan angka. Ubah menjadi angka.']],
      kinds: ['proposed'],
      formats: { B3: '0%' },
      fixed: { B3: 0.8 },
    },
    {
      name: 'Persen di judul realisasinya saja: target dan realisasi menjadi angka yang sejenis',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024'],
          headerUnits: { 'actual 2024': '%' },
          rows: [
            ['Tata kelola taman', '90%', '95%'],
            ['Tata kelola pasar', 70, 75],
          ],
        },
      ],
      findings: [
        ['B2', '"90%" tersimpan sebagai teks, bukan angka. Ubah menjadi angka.'],
        ['C2', '"95%" tersimpan sebagai teks, bukan angka. Ubah menjadi angka.'],
      ],
      kinds: ['proposed', 'safe'],
      formats: { B2: 'General', C2: 'General' },
      fixed: { B2: 90, C2: 95 },
    },
    {
      name: 'Target dan realisasi berpersen sebaris, tanpa satuan: satu temuan yang mengubah keduanya',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024'],
          rows: [['Kinerja pasar tertib', '80%', '78%']],
        },
      ],
      findings: [
        ['B2', '"80%" tersimpan sebagai teks, bukan angka, begitu juga 1 sel lain di tabel ini. Ubah menjadi angka.'],
      ],
      others: ['C2'],
      kinds: ['safe'],
      formats: { B2: '0%', C2: '0%' },
      fixed: { B2: 0.8, C2: 0.78 },
    },
  ],
};
