import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Tanpa tanda persen di samping angka lain yang juga tanpa tanda, dan bila hanya dua', {
      columns: ['indicator', 'target 2025', 'target 2026'],
      rows: [
        ['Persentase taman terawat', '90%', '91%'],
        ['Persentase kios tertib', 85, 86],
        ['Persentase pohon sehat', '80%', '82%'],
      ],
    }),
    table('Jumlah di antara persentase, dan kolom satuan yang menyebutnya', {
      columns: ['indicator', 'target'],
      rows: [
        ['Persentase taman terawat', '90%'],
        ['Jumlah kios tertib', 85],
        ['Persentase pohon sehat', '80%'],
        ['Persentase jalan teduh', '70%'],
      ],
    }),
    table('Pecahan di seluruh kolom, dan satu angka dengan tanda persennya sendiri', {
      columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
      rows: [
        ['Persentase kios tertata', '%', 0.8, 0.84],
        ['Persentase taman terawat', '%', 0.9, 0.87],
        ['Persentase arsip tertata', '%', 0.8, '76%'],
      ],
    }),
    table('Tahun yang di setiap baris berformat persen, dan tahun yang di setiap baris angka biasa', {
      columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
      rows: [
        ['Persentase sumur yang layak', '%', 0.7, 75],
        ['Persentase bangku yang terawat', '%', 0.8, 82],
      ],
      formats: { C2: '0%', C3: '0%' },
    }),
    table('Bagian kecil yang tumbuh: tahun berikutnya menunjukkan skalanya', {
      columns: ['indicator', 'unit', 'baseline', 'target 2025', 'target 2026', 'target 2027', 'target 2028'],
      rows: [
        ['Persentase guru bersertifikat baru', '%', '0,4', '0,8', 12, 24, 38],
        ['Persentase warung nontunai', '%', 0.3, 2, 14, 29, 42],
        ['Persentase kebun organik', '%', 0.2, 0.3, 1.5, 12, 20],
      ],
    }),
    table('Jumlah dengan bagiannya di dalam kurung, dibaca menurut satuannya', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [
        ['Persentase perpustakaan yang terbuka', '%', 60, '18 dari 24 (75%)', 125],
        ['Persentase pasar yang bersih', '%', 80, '72 (96%)', 120],
        ['Persentase warga yang terlayani', '%', 80, '12.400/15.500 (80%)', 100],
        ['Jumlah pasar yang bersih', 'Pasar', 60, '72 (96%)', 120],
      ],
    }),
    table('Angka bulat, nol, angka sekecil itu, dan pecahan yang jauh dari tetangganya', {
      columns: ['indicator', 'unit', 'target 2022', 'target 2023', 'target 2024'],
      rows: [
        ['Persentase desa mandiri', '%', 1, 86, 87],
        ['Persentase desa maju', '%', 0, 86, 87],
        ['Persentase desa tertinggal', '%', 0.09, 9, 9.5],
        ['Persentase kasus', '%', 0.05, 86, 87],
        ['Persentase pelanggaran', '%', '0,85%', 86, 87],
        ['Persentase gangguan', '%', '0,85 - 0,9', 86, 87],
        ['Koperasi', '', 0.85, 86, 87],
        ['Persentase anggaran', 'Rp', 0.85, 86, 87],
        ['Persentase penurunan', '%', -0.85, 86, 87],
        ['Persentase kenaikan', '%', 1.5, 86, 87],
        ['Persentase bagian', '%', 0.9, 44, 44],
        ['Persentase sisa', '%', 0.44, 90, 90],
        ['Persentase gangguan layanan', '%', 0.09, 9.9, 9.9],
      ],
    }),
    table('Persen kecil, pecahan di seluruh baris, dan format persen', {
      columns: ['indicator', 'unit', 'target 2023', 'target 2024'],
      rows: [
        ['Persentase wirausaha', '%', 0.85, 1.2],
        ['Persentase desa mandiri', '%', 0.8, 0.85],
        ['Rasio konektivitas', 'Rasio', 0.85, 85],
      ],
    }),
    table('Sekolom angka di samping sekolom format persen: satu skala bagi penulisnya', {
      columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
      rows: [
        ['Persentase arsip yang tertata', '%', 0.8, 76],
        ['Persentase arsip yang aman', '%', 1, 98.5],
        ['Indeks pengawasan kearsipan', 'Indeks', 0.8, 0.76],
      ],
      formats: { C2: '0%', C3: '0%' },
    }),
    table('Angka di kolom yang judulnya menyebut persen', {
      columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
      headerUnits: { 'actual 2024': '%' },
      rows: [
        ['Persentase arsip yang tertata', '%', 0.8, 76],
        ['Persentase arsip yang aman', '%', 0.9, 0.81],
      ],
      formats: { C2: '0%', C3: '0%', D3: '0%' },
    }),
    table('Angka kecil, jauh, atau bukan persen di samping format persen', {
      columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
      rows: [
        ['Persentase gangguan layanan', '%', 0.02, 1.5],
        ['Persentase arsip yang tertata', '%', 0.8, 8],
        ['Jumlah arsip yang tertata', 'berkas', 0.8, 76],
        ['Persentase arsip yang dialihmediakan', '%', 0.9, '81 %'],
        ['Persentase arsip yang aman', '%', 0.9, 0.81],
      ],
      formats: { C2: '0%', C3: '0%', C4: '0%', C5: '0%', C6: '0%', D6: '0%' },
    }),
    table('Capaian pada dua skala setengah-setengah, dan angka terlalu kecil untuk dinilai', {
      columns: ['indicator', 'unit', 'achievement 2023', 'achievement 2024'],
      rows: [
        ['Persentase desa mandiri', '%', 0.92, 1.1],
        ['Persentase desa maju', '%', 1.04, 1.02],
        ['Persentase desa tertinggal', '%', 88, 2],
        ['Persentase desa siaga', '%', 97, 1.01],
      ],
      formats: { C2: '0%', C3: '0%', D2: '0%', D3: '0%', D5: '0%' },
    }),
  ],
  invalid: [
    {
      name: 'Satu persentase yang kehilangan tandanya di kolomnya',
      tables: [
        {
          columns: ['indicator', 'target'],
          rows: [
            ['Persentase taman terawat', 0.9],
            ['Persentase kios tertib', 85],
            ['Persentase pohon sehat', 0.8],
          ],
          formats: { B2: '0%', B4: '0%' },
        },
      ],
      findings: [
        [
          'B3',
          '"85" tanpa tanda persen, sedangkan persentase lain di kolom ini bertanda persen (misalnya "90%"), dan tidak ada kolom Satuan. Tulis 85%.',
        ],
      ],
      levels: ['warning'],
      fixed: { B3: 0.85 },
      formats: { B3: '0%' },
    },
    {
      name: 'Satu persentase yang kehilangan tandanya di kolom teks',
      tables: [
        {
          columns: ['indicator', 'target'],
          rows: [
            ['Persentase taman terawat', '90%'],
            ['Persentase kios tertib', '85'],
            ['Persentase pohon sehat', '80%'],
          ],
        },
      ],
      findings: [
        [
          'B3',
          '"85" tanpa tanda persen, sedangkan persentase lain di kolom ini bertanda persen (misalnya "90%"), dan tidak ada kolom Satuan. Tulis 85%.',
        ],
      ],
      levels: ['warning'],
      fixed: { B3: '85%' },
    },
    {
      name: 'Target tahun berikutnya tanpa tanda persen, di baris yang berformat persen',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
          rows: [
            ['Persentase sumur yang layak', '%', 0.7, 75],
            ['Persentase bangku yang terawat', '%', 80, 82],
          ],
          formats: { C2: '0%' },
        },
      ],
      findings: [
        [
          'D2',
          '"75" tanpa tanda persen, sedangkan angka lain di baris ini berformat persen (sekitar 70%): bagi Excel nilainya 7500%. Tulis 75%.',
        ],
      ],
      levels: ['warning'],
      fixed: { D2: 0.75 },
      formats: { D2: '0%' },
      kinds: ['proposed'],
    },
    {
      name: 'Target tahun berikutnya tanpa tanda persen, di kolom yang berformat persen',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
          rows: [
            ['Persentase pos yang layak', '%', 0.7, 75],
            ['Persentase pagar yang terawat', '%', 0.8, 0.82],
          ],
          formats: { C2: '0%', C3: '0%', D3: '0%' },
        },
      ],
      findings: [
        [
          'D2',
          '"75" tanpa tanda persen, sedangkan angka lain di baris ini berformat persen (sekitar 70%): bagi Excel nilainya 7500%. Tulis 75%.',
        ],
      ],
      levels: ['warning'],
      fixed: { D2: 0.75 },
      formats: { D2: '0%' },
      kinds: ['proposed'],
    },
    {
      name: 'Dua pecahan berturut-turut di antara persen tetap pecahan',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025', 'target 2026', 'target 2027'],
          rows: [['Persentase guru bersertifikat', '%', 0.65, 0.7, 72, 75]],
        },
      ],
      findings: [
        [
          'C2',
          '"0,65" ditulis sebagai pecahan, sedangkan angka lain di baris ini ditulis dalam persen (sekitar 75). Tulis 65. Begitu juga D2.',
        ],
      ],
      others: ['D2'],
      fixed: { C2: 65, D2: 70 },
      kinds: ['proposed'],
    },
    {
      name: 'Capaian yang menanyakan skala: yang lebih kecil ditulis dalam persen, dengan semua triwulannya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual q1', 'actual q2', 'actual', 'achievement'],
          rows: [
            ['Persentase sumur yang layak', '%', 0.75, '', 76, 76, 'periksa skala'],
            ['Persentase bangku yang terawat', '%', 90, 0.2, 0.4, 0.4, 'periksa skala'],
            ['Persentase pagar yang terawat', '%', 90, 0.01, 0.02, 0.02, 'periksa skala'],
            ['Persentase pos yang layak', '%', 90, 20, 81, 81, 90],
          ],
          formats: { C2: '0%' },
          formulas: { F2: '=E2', F3: '=E3', F4: '=E4' },
        },
      ],
      findings: [
        [
          'G2',
          'Capaian "Persentase sumur yang layak" tidak dihitung dan menampilkan "periksa skala": target "75%" dan realisasi "76" mungkin ditulis pada dua skala. Tulis keduanya dengan cara yang sama, misalnya 85 dan 80; bila realisasinya memang sejauh itu dari target, tulis sendiri capaiannya.',
        ],
        [
          'G3',
          'Capaian "Persentase bangku yang terawat" tidak dihitung dan menampilkan "periksa skala": target "90" dan realisasi "0,4" mungkin ditulis pada dua skala. Tulis keduanya dengan cara yang sama, misalnya 85 dan 80; bila realisasinya memang sejauh itu dari target, tulis sendiri capaiannya.',
        ],
        [
          'G4',
          'Capaian "Persentase pagar yang terawat" tidak dihitung dan menampilkan "periksa skala": target "90" dan realisasi "0,02" mungkin ditulis pada dua skala. Tulis keduanya dengan cara yang sama, misalnya 85 dan 80; bila realisasinya memang sejauh itu dari target, tulis sendiri capaiannya.',
        ],
      ],
      levels: ['warning', 'warning', 'warning'],
      fixed: { C2: 75, D3: 20, E3: 40 },
      formats: { C2: 'General' },
      kinds: ['proposed', 'proposed'],
    },
    {
      name: 'Sebaris triwulan: pecahan yang kecil ikut diperbaiki bersama yang pasti',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual q1', 'actual q2', 'actual q3', 'actual q4'],
          rows: [
            ['Persentase sumur yang layak', '%', 0.9, 0.15, 0.4, 0.72, 88],
            ['Persentase bangku yang terawat', '%', 90, 15, 40, 72, 88],
          ],
        },
      ],
      findings: [
        [
          'C2',
          '"0,9" ditulis sebagai pecahan, sedangkan angka lain di baris ini ditulis dalam persen (sekitar 88). Tulis 90. Begitu juga D2, E2, F2.',
        ],
      ],
      others: ['D2, E2, F2'],
      fixed: { C2: 90, D2: 15, E2: 40, F2: 72 },
      kinds: ['proposed'],
    },
    {
      name: 'Target akhir sebagai pecahan di samping target tahunan dalam persen',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025', 'finalTarget'],
          rows: [
            ['Persentase jalan mantap', '%', 40, 50, 0.6],
            ['Persentase rumah layak', '%', 70, 75, 80],
          ],
        },
      ],
      findings: [
        [
          'E2',
          '"0,6" ditulis sebagai pecahan, sedangkan angka lain di baris ini ditulis dalam persen (sekitar 50). Tulis 60.',
        ],
      ],
      fixed: { E2: 60 },
    },
    {
      name: 'Capaian berformat persen di antara angka biasa, dan sebaliknya',
      tables: [
        {
          columns: ['indicator', 'unit', 'achievement 2023', 'achievement 2024'],
          rows: [
            ['Persentase desa mandiri', '%', 110, 1.1],
            ['Persentase desa maju', '%', 81.25, 0.975],
            ['Persentase desa tertinggal', '%', 1, 97.5],
          ],
          formats: { C4: '0%', D2: '0.0%', D3: '0.0%' },
        },
      ],
      findings: [
        [
          'C4',
          '"100%" tersimpan sebagai pecahan berformat persen, sedangkan capaian lain di kolom ini angka biasa (misalnya "110"): bagi Excel nilainya seratus kali lebih kecil, sehingga rata-ratanya salah. Tulis 100 tanpa format persen.',
        ],
        [
          'D4',
          '"97,5" angka biasa, sedangkan capaian lain di kolom ini berformat persen (misalnya "110,0%"): bagi Excel nilainya seratus kali lebih besar, sehingga rata-ratanya salah. Tulis 97,5%.',
        ],
      ],
      levels: ['warning', 'warning'],
      formats: { C4: 'General', D4: '0.0%' },
      fixed: { C4: 100, D4: 0.975 },
    },
    {
      name: 'Pecahan di antara persen',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2022', 'target 2023', 'target 2024'],
          rows: [['Persentase desa mandiri', '%', 0.85, 86, '0,87']],
        },
      ],
      findings: [
        [
          'C2',
          '"0,85" ditulis sebagai pecahan, sedangkan angka lain di baris ini ditulis dalam persen (sekitar 86). Tulis 85. Begitu juga E2.',
        ],
      ],
      others: ['E2'],
      fixed: { C2: 85, E2: '87' },
    },
    {
      name: 'Satuan dari namanya, juga di kondisi awal dan realisasi; angka yang lazim ada di tengah',
      tables: [
        {
          columns: ['indicator', 'baseline', 'target 2022', 'target 2023', 'actual 2022'],
          rows: [['Persentase desa mandiri', 0.5, 90, 12, 0.9]],
        },
      ],
      findings: [
        [
          'B2',
          '"0,5" ditulis sebagai pecahan, sedangkan angka lain di baris ini ditulis dalam persen (sekitar 90). Tulis 50. Begitu juga E2.',
        ],
      ],
      others: ['E2'],
      fixed: { B2: 50, E2: 90 },
    },
    {
      name: 'Pecahan tanpa tanda di samping angka berformat persen, yang bagi Excel sama besar',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
          rows: [
            ['Persentase perpustakaan desa yang aktif', '%', 0.92, 0.874],
            ['Persentase arsip yang tertata', '%', 0.8, '0,75'],
          ],
          formats: { C2: '0%', C3: '0%' },
        },
      ],
      findings: [
        [
          'D2',
          '"0,874" tanpa tanda persen, sedangkan angka lain di baris ini berformat persen (sekitar 92%). Beri format persen, sehingga tampil 87,4%.',
        ],
        [
          'D3',
          '"0,75" tanpa tanda persen, sedangkan angka lain di baris ini berformat persen (sekitar 80%). Beri format persen, sehingga tampil 75%.',
        ],
      ],
      formats: { D2: '0.0%', D3: '0%' },
      levels: ['warning', 'warning'],
      fixed: { D2: 0.874, D3: 0.75 },
    },
    {
      name: 'Angka seratus kali lipat di samping angka berformat persen, ke dua arah',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
          rows: [
            ['Persentase arsip yang tertata', '%', 0.9, 81],
            ['Persentase perpustakaan desa yang aktif', '%', 83.4, 0.81],
            ['Persentase arsip yang aman', '%', 0.95, 0.931],
          ],
          formats: { C2: '0%', D3: '0%', C4: '0%', D4: '0.0%' },
        },
      ],
      findings: [
        [
          'D2',
          '"81" tanpa tanda persen, sedangkan angka lain di baris ini berformat persen (sekitar 90%): bagi Excel nilainya 8100%. Tulis 81%.',
        ],
        [
          'C3',
          '"83,4" tanpa tanda persen, sedangkan angka lain di baris ini berformat persen (sekitar 81%): bagi Excel nilainya 8340%. Tulis 83,4%.',
        ],
      ],
      formats: { D2: '0%', C3: '0.0%' },
      levels: ['warning', 'warning'],
      fixed: { D2: 0.81, C3: 0.834 },
    },
    {
      name: 'Dua kali atau setengah dari angka yang lazim, sepuluh persen, dan satu dari beberapa realisasi',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2023', 'target 2024', 'actual 2023', 'actual 2024'],
          rows: [
            ['Persentase desa mandiri', '%', 0.9, 45, 45, 45],
            ['Persentase desa maju', '%', 0.45, 90, 90, 90],
            ['Persentase desa tertinggal', '%', 0.1, 10, 10, 10],
            ['Persentase desa wisata', '%', 45, 45, 45, 0.46],
          ],
        },
      ],
      findings: [
        [
          'C2',
          '"0,9" ditulis sebagai pecahan, sedangkan angka lain di baris ini ditulis dalam persen (sekitar 45). Tulis 90.',
        ],
        [
          'C3',
          '"0,45" ditulis sebagai pecahan, sedangkan angka lain di baris ini ditulis dalam persen (sekitar 90). Tulis 45.',
        ],
        [
          'C4',
          '"0,1" ditulis sebagai pecahan, sedangkan angka lain di baris ini ditulis dalam persen (sekitar 10). Tulis 10.',
        ],
        [
          'F5',
          '"0,46" ditulis sebagai pecahan, sedangkan angka lain di baris ini ditulis dalam persen (sekitar 45). Tulis 46.',
        ],
      ],
      fixed: { C2: 90, C3: 45, C4: 10, F5: 46 },
    },
    {
      name: 'Pecahan di samping persen yang bertipe persen, di baris lain dan di kolomnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
          rows: [
            ['Persentase taman yang terawat', '%', 0.9, 81],
            ['Persentase arsip yang tertata', '%', 0.85, 0.8],
            ['Persentase jalan yang terawat', '%', 0.1, 10],
            ['Jumlah pohon yang ditanam', 'Pohon', 0.5, 45],
          ],
          formats: { C2: '0%', C3: '0%', D3: '0%', C4: '0%', C5: '0%' },
        },
      ],
      findings: [
        [
          'D2',
          '"81" tanpa tanda persen, sedangkan angka lain di baris ini berformat persen (sekitar 90%): bagi Excel nilainya 8100%. Tulis 81%.',
        ],
        [
          'D4',
          '"10" tanpa tanda persen, sedangkan angka lain di baris ini berformat persen (sekitar 10%): bagi Excel nilainya 1000%. Tulis 10%.',
        ],
      ],
      levels: ['warning', 'warning'],
      formats: { D2: '0%', D4: '0%' },
      fixed: { D2: 0.81, D4: 0.1 },
    },
    {
      name: 'Rumus, dan angka kecil di satuan lain',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
          rows: [
            ['Jumlah kecelakaan', 'Kasus', 1, 80],
            ['Persentase taman yang terawat', '%', 90, 0.81],
            ['Persentase arsip yang tertata', '%', 0.9, 85],
          ],
          formulas: { D3: '=81/100' },
        },
      ],
      findings: [
        [
          'C4',
          '"0,9" ditulis sebagai pecahan, sedangkan angka lain di baris ini ditulis dalam persen (sekitar 85). Tulis 90.',
        ],
      ],
      fixed: { C4: 90 },
    },
    {
      name: 'Pecahan di antara persen, tepat 1 dan di bawahnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2022', 'target 2023', 'target 2024'],
          rows: [
            ['Persentase taman yang terawat', '%', 80, 0.85, 90],
            ['Persentase pasar yang terawat', '%', 80, 85, 1],
            ['Persentase kios yang terawat', '%', 0.5, 0.6, 0.7],
            ['Persentase jalan yang terawat', '%', 90, '0,95', 96],
          ],
        },
      ],
      findings: [
        [
          'D2',
          '"0,85" ditulis sebagai pecahan, sedangkan angka lain di baris ini ditulis dalam persen (sekitar 90). Tulis 85.',
        ],
        [
          'D5',
          '"0,95" ditulis sebagai pecahan, sedangkan angka lain di baris ini ditulis dalam persen (sekitar 96). Tulis 95.',
        ],
      ],
      fixed: { D2: 85, D5: '95' },
    },
  ],
};
