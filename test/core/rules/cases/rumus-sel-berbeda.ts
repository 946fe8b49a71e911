import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Satu rumus di samping dua angka yang diketik menunjukkan tidak ada kebiasaan', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [
        ['Jumlah izin apotek', 'Izin', 20, 18, 90],
        ['Jumlah izin klinik', 'Izin', 10, 11, 110],
        ['Jumlah izin optik', 'Izin', 5, 4, 80],
      ],
      formulas: { E2: '=D2/C2*100' },
    }),
    table('Rumus yang sama dengan tetangganya, dengan syarat sendiri di depannya', {
      columns: ['indicator', 'polarity', 'target', 'actual', 'achievement'],
      rows: [
        ['Indeks mutu', 'Naik', 70, 63, 0.9],
        ['Indeks arsip', 'Naik', 50, 45, 0.9],
        ['Indeks data', 'Naik', 80, 76, 0.95],
        ['Indeks ruang', 'Tetap', '3 ± 1', 3.5, 1],
      ],
      formulas: {
        E2: '=IF(C2<=0,"",D2/C2)',
        E3: '=IF(C3<=0,"",D3/C3)',
        E4: '=IF(C4<=0,"",D4/C4)',
        E5: '=IF(C5="3 ± 1",1-ABS(1-D5/MEDIAN(2,D5,4)),IF(C5<=0,"",D5/C5))',
      },
    }),
    table('Rumus menurut arahnya yang berbatas, dan yang hasilnya tepat di target atau belum dapat dihitung', {
      columns: ['indicator', 'polarity', 'target', 'actual', 'achievement'],
      rows: [
        ['Indeks mutu', 'Naik', 70, 63, 0.9],
        ['Indeks arsip', 'Naik', 50, 45, 0.9],
        ['Indeks data', 'Naik', 80, 76, 0.95],
        ['Indeks layanan', 'Naik', 80, 76, 0.95],
        ['Indeks buku', 'Naik', 80, 76, 0.95],
        ['Indeks ruang', 'Naik', 80, 76, 0.95],
        ['Jumlah arsip yang hilang', 'Turun', 10, 5, 1.2],
        ['Jumlah buku yang hilang', 'Turun', 10, 10, 1],
        ['Jumlah naskah yang hilang', 'Turun', 0, 0, 1],
        ['Suhu ruang simpan', 'Tetap', 20, 22, 0.9],
      ],
      formulas: {
        E2: '=MIN(1.2,D2/C2)',
        E3: '=MIN(1.2,D3/C3)',
        E4: '=MIN(1.2,D4/C4)',
        E5: '=MIN(1.2,D5/C5)',
        E6: '=MIN(1.2,D6/C6)',
        E7: '=MIN(1.2,D7/C7)',
        E8: '=MIN(1.2,2-D8/C8)',
        E9: '=MIN(1.2,2-D9/C9)',
        E10: '=IF(AND(C10=0,D10=0),1,2-D10/C10)',
        E11: '=MAX(0,1-ABS(1-D11/C11))',
      },
    }),
    table('Angka setahun yang dijumlahkan dari triwulan, kecuali persentase, yang tidak dapat dijumlahkan', {
      columns: ['indicator', 'unit', 'target', 'actual 2025 q1', 'actual 2025 q2', 'actual 2025'],
      rows: [
        ['Jumlah pengunjung', 'Orang', 80, 40, 45, 85],
        ['Jumlah peserta', 'Orang', 80, 30, 45, 75],
        ['Jumlah koleksi baru', 'Buku', 80, 20, 45, 65],
        ['Persentase koleksi tertata', '%', 80, 60, 75, 75],
      ],
      formulas: { F2: '=D2+E2', F3: '=D3+E3', F4: '=D4+E4', F5: '=E5' },
    }),
    table('Rumus untuk makin rendah makin baik, di baris yang arahnya tidak diketahui', {
      columns: ['indicator', 'target', 'actual', 'achievement'],
      rows: [
        ['Indeks mutu', 70, 63, 90],
        ['Indeks arsip', 50, 45, 90],
        ['Indeks data', 80, 76, 95],
        ['Nilai kerapian', 10, 8, 120],
      ],
      formulas: { D2: '=C2/B2*100', D3: '=C3/B3*100', D4: '=C4/B4*100', D5: '=(2*B5-C5)/B5*100' },
    }),
    table('Kemajuan menuju target akhir, dengan rumus menurut arahnya', {
      columns: [
        'indicator',
        'target 2024',
        'actual 2024',
        'target 2025',
        'actual 2025',
        'finalTarget 2029',
        'achievement',
      ],
      rows: [
        ['Indeks mutu', 70, 71, 74, 74, 80, 92.5],
        ['Indeks arsip', 70, 71, 74, 72, 80, 90],
        ['Tingkat pengangguran terbuka', 6, 6, 5, 5, 4, 75],
        ['Indeks layanan', 70, 71, 74, 76, 80, 95],
        ['Indeks data', 70, 71, 74, 78, 80, 97.5],
        ['Indeks kepuasan', 70, 71, 74, 60, 80, 75],
      ],
      formulas: {
        G2: '=E2/F2*100',
        G3: '=E3/F3*100',
        G4: '=(2*F4-E4)/F4*100',
        G5: '=E5/F5*100',
        G6: '=E6/F6*100',
        G7: '=E7/F7*100',
      },
    }),
    table('Capaian yang dihitung menurut arah indikatornya masing-masing', {
      columns: ['indicator', 'target', 'actual', 'achievement'],
      rows: [
        ['Waktu tunggu pinjaman arsip', 10, 11, 0.9],
        ['Jumlah arsip yang hilang', 10, 8, 1.2],
        ['Jumlah keluhan pengunjung', 20, 20, 1],
        ['Jumlah pengunjung', 100, 110, 1.1],
      ],
      formulas: { D2: '=(2*B2-C2)/B2', D3: '=(2*B3-C3)/B3', D4: '=(2*B4-C4)/B4', D5: '=C5/$B5' },
    }),
    table('Fungsi yang diberi tahu arah dan satuan setiap indikatornya', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [
        ['Jumlah pengunjung', 'orang', 100, 110, 1.1],
        ['Indeks layanan', 'indeks', 80, 84, 1.05],
        ['Indeks arsip', 'indeks', 80, 88, 1.1],
        ['Jumlah arsip yang hilang', 'berkas', 10, 8, 1.2],
      ],
      formulas: {
        E2: '=IF(OR(C2="",D2=""),"",IKU.CAPAIAN(C2,D2,"naik",,,B2))',
        E3: '=IF(OR(C3="",D3=""),"",IKU.CAPAIAN(C3,D3,"naik",,,B3))',
        E4: '=IF(OR(C4="",D4=""),"",IKU.CAPAIAN(C4,D4,"naik",,,B4))',
        E5: '=IF(OR(C5="",D5=""),"",IKU.CAPAIAN(C5,D5,"turun",,,B5))',
      },
    }),
    table('Rumus yang sama bentuknya', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024'],
      rows: [
        ['A', 80, 84, 1.05],
        ['B', 80, 88, 1.1],
        ['C', 80, 80, 1],
      ],
      formulas: { D2: '=C2/B2', D3: '=C3/B3', D4: '=C4/B4' },
    }),
    table('Kolom angka tanpa pola rumus', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['A', 80],
        ['B', 81],
        ['C', 82],
      ],
      formulas: { B2: '=79+1' },
    }),

    table('Rumus yang sama kurang dari enam per sepuluh kolomnya', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024'],
      rows: [
        ['A', 80, 84, 1.05],
        ['B', 80, 88, 1.1],
        ['C', 80, 80, 1],
        ['D', 80, 84, 1.05],
        ['E', 80, 88, 1.1],
        ['F', 80, 80, 1],
      ],
      formulas: { D2: '=C2/B2', D3: '=C3/B3', D4: '=C4/B4' },
    }),
    table('Kolom yang seluruhnya diketik, dan sel kosong atau kata di antara rumus', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024'],
      rows: [
        ['A', 80, 84, 1.05],
        ['B', 80, '', ''],
        ['C', 80, 88, 'n/a'],
        ['D', 80, 88, 1.1],
        ['E', 80, 80, 1],
        ['F', 80, '', '-'],
      ],
      formulas: { D2: '=C2/B2', D5: '=C5/B5', D6: '=C6/B6' },
    }),
  ],
  invalid: [
    {
      name: 'Satu capaian diketik di samping dua yang dihitung',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
          rows: [
            ['Jumlah izin apotek', 'Izin', 20, 18, 90],
            ['Jumlah izin klinik', 'Izin', 10, 11, 110],
            ['Jumlah izin optik', 'Izin', 5, 4, 80],
          ],
          formulas: { E2: '=D2/C2*100', E3: '=D3/C3*100' },
        },
      ],
      findings: [
        [
          'E4',
          'Angka "80" diketik, sedangkan 2 sel lain di kolom ini memakai rumus seperti E2. Pakai rumus =D4/C4*100.',
        ],
      ],
      fixed: { E4: '=D4/C4*100' },
    },
    {
      name: 'Target dibagi realisasi, benar hanya karena keduanya sama',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement'],
          rows: [
            ['Jumlah kandang', 40, 36, 90],
            ['Jumlah kolam', 10, 11, 110],
            ['Jumlah saung', 20, 20, 100],
            ['Jumlah gubuk', 50, 40, 80],
          ],
          formulas: { D2: '=C2/B2*100', D3: '=C3/B3*100', D4: '=B4/C4*100', D5: '=C5/B5*100' },
        },
      ],
      findings: [
        [
          'D4',
          'Rumus =B4/C4*100 lain bentuknya daripada 3 sel lain di kolom ini; bila mengikuti mereka, rumusnya =C4/B4*100. Periksa sel yang ditunjuknya.',
        ],
      ],
    },
    {
      name: 'Hasilnya benar, tetapi rumusnya menunjuk target baris lain',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement'],
          rows: [
            ['Indeks layanan', 10, 9, 0.9],
            ['Indeks literasi', 10, 8, 0.8],
            ['Indeks mutu', 20, 20, 1],
            ['Jumlah pengunjung', 20, 22, 1.1],
          ],
          formulas: { D2: '=C2/B2', D3: '=C3/B3', D4: '=C4/B4', D5: '=C5/B4' },
        },
      ],
      findings: [
        [
          'D5',
          'Rumus =C5/B4 lain bentuknya daripada 3 sel lain di kolom ini; bila mengikuti mereka, rumusnya =C5/B5. Periksa sel yang ditunjuknya.',
        ],
      ],
    },
    {
      name: 'Angka yang diketik mengikuti arahnya sendiri, sedangkan rumus di sekitarnya untuk arah lain',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement'],
          rows: [
            ['Persentase jalan mantap', 80, 76, 95],
            ['Persentase jembatan mantap', 80, 72, 90],
            ['Indeks layanan', 80, 84, 105],
            ['Angka kematian bayi', 9.5, 10.2, 92.63],
            ['Jumlah hal lain', 9.5, 10.2, 92.63],
          ],
          formulas: { D2: '=C2/B2*100', D3: '=C3/B3*100', D4: '=C4/B4*100' },
        },
      ],
      findings: [
        [
          'D5',
          'Angka "92,63" diketik, sedangkan 3 sel lain di kolom ini memakai rumus seperti D2. Rumus itu untuk arah lain, jadi jangan disalin ke sini; pakai rumus menurut arah indikator ini.',
        ],
        [
          'D6',
          'Angka "92,63" diketik, sedangkan 3 sel lain di kolom ini memakai rumus seperti D2. Rumus itu untuk arah lain, jadi jangan disalin ke sini; pakai rumus menurut arah indikator ini.',
        ],
      ],
    },
    {
      name: 'Rumus menurut arah di sekitarnya, dan satu angka yang diketik untuk arah sebaliknya',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target', 'actual', 'achievement'],
          rows: [
            ['Jumlah arsip yang hilang', 'Turun', 10, 8, 1.2],
            ['Jumlah buku yang hilang', 'Turun', 10, 9, 1.1],
            ['Jumlah naskah yang hilang', 'Turun', 10, 9, 1.1],
            ['Jumlah keluhan pengunjung', 'Turun', 10, 8, 0.8],
            ['Jumlah pengunjung', 'Naik', 10, 8, 0.8],
          ],
          formulas: { E2: '=2-D2/C2', E3: '=2-D3/C3', E4: '=2-D4/C4' },
        },
      ],
      findings: [
        [
          'E5',
          'Angka "0,8" diketik, sedangkan 3 sel lain di kolom ini memakai rumus seperti E2. Pakai rumus =2-D5/C5.',
        ],
        [
          'E6',
          'Angka "0,8" diketik, sedangkan 3 sel lain di kolom ini memakai rumus seperti E2. Rumus itu untuk arah lain, jadi jangan disalin ke sini; pakai rumus menurut arah indikator ini.',
        ],
      ],
      fixed: { E5: '=2-D5/C5' },
    },
    {
      name: 'Angka persen diketik di antara rumus yang ditampilkan sebagai persen: tampilannya ikut',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement'],
          rows: [
            ['Persentase jalan mantap', 80, 76, 0.95],
            ['Persentase jembatan mantap', 80, 72, 0.9],
            ['Indeks layanan', 80, 84, 1.05],
            ['Indeks mutu', 80, 72, 90],
          ],
          formulas: { D2: '=C2/B2', D3: '=C3/B3', D4: '=C4/B4' },
          formats: { D2: '0.00%', D3: '0.00%', D4: '0.00%' },
        },
      ],
      findings: [
        ['D5', 'Angka "90" diketik, sedangkan 3 sel lain di kolom ini memakai rumus seperti D2. Pakai rumus =C5/B5.'],
      ],
      fixed: { D5: '=C5/B5' },
      formats: { D5: '0.00%' },
    },
    {
      name: 'Angka diketik di antara rumus, dan rumus yang menunjuk sel lain',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [
            ['A', 80, 84, 1.05],
            ['B', 80, 88, 1.1],
            ['C', 80, 80, 1],
            ['D', 80, 80, 0.9],
            ['E', 80, 80, 1.1],
          ],
          formulas: { D2: '=C2/B2', D3: '=C3/B3', D4: '=C4/B4', D6: '=C3/B6' },
        },
      ],
      findings: [
        ['D5', 'Angka "0,9" diketik, sedangkan 3 sel lain di kolom ini memakai rumus seperti D2. Pakai rumus =C5/B5.'],
        [
          'D6',
          'Rumus =C3/B6 lain bentuknya daripada 3 sel lain di kolom ini; bila mengikuti mereka, rumusnya =C6/B6. Periksa sel yang ditunjuknya.',
        ],
      ],
      fixed: { D5: '=C5/B5' },
    },

    {
      name: 'Target dibagi realisasi di satu baris, padahal tidak diketahui bahwa makin rendah makin baik',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement'],
          rows: [
            ['Persentase jalan mantap', 80, 60, 0.75],
            ['Persentase jembatan mantap', 80, 60, 0.75],
            ['Persentase saluran mantap', 80, 60, 0.75],
            ['Persentase terminal mantap', 80, 60, 80 / 60],
          ],
          formulas: { D2: '=C2/B2', D3: '=C3/B3', D4: '=C4/B4', D5: '=B5/C5' },
        },
      ],
      findings: [
        [
          'D5',
          'Rumus =B5/C5 lain bentuknya daripada 3 sel lain di kolom ini; bila mengikuti mereka, rumusnya =C5/B5. Periksa sel yang ditunjuknya.',
        ],
      ],
    },
    {
      name: 'Yang pertama berbeda, dan sel tanpa angka tidak dihitung',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [
            ['A', 80, 84, 1.06],
            ['B', 80, 88, 1.1],
            ['C', 80, '', '-'],
            ['D', 80, '', ''],
            ['E', 80, 80, 1],
            ['F', 80, 80, 1],
            ['G', 80, 88, 1.2],
          ],
          formulas: { D2: '=C3/B2', D3: '=C3/B3', D6: '=C6/B6', D7: '=C7/B7' },
        },
      ],
      findings: [
        [
          'D2',
          'Rumus =C3/B2 lain bentuknya daripada 3 sel lain di kolom ini; bila mengikuti mereka, rumusnya =C2/B2. Periksa sel yang ditunjuknya.',
        ],
        ['D8', 'Angka "1,2" diketik, sedangkan 3 sel lain di kolom ini memakai rumus seperti D3. Pakai rumus =C8/B8.'],
      ],
      fixed: { D8: '=C8/B8' },
      kinds: ['proposed'],
    },
    {
      name: 'Rumus yang berbeda di satu baris, dan kolom tanpa rumus',
      tables: [
        {
          columns: ['indicator', 'target 2025', 'actual 2025', 'achievement 2025'],
          rows: [
            ['Nilai taman', 80, 72, 90],
            ['Nilai pasar', 50, 45, 90],
            ['Nilai kios', 40, 38, 95],
            ['Nilai arsip', 40, 30, 75],
            ['Nilai jalan', 40, 36, 90],
          ],
          formulas: { D2: '=C2/B2*100', D3: '=C3/B3*100', D4: '=C4/B4*100', D5: '=C5/B4*100', D6: '=C6/B6*100' },
        },
      ],
      findings: [
        [
          'D5',
          'Rumus =C5/B4*100 lain bentuknya daripada 4 sel lain di kolom ini; bila mengikuti mereka, rumusnya =C5/B5*100. Periksa sel yang ditunjuknya.',
        ],
      ],
    },
    {
      name: 'Satu baris diketik di antara rumus, dan rumus berangka panjang',
      tables: [
        {
          columns: ['indicator', 'target 2025', 'actual 2025', 'achievement 2025', 'actual 2024'],
          rows: [
            ['Nilai taman', 80, 72, 90, 5],
            ['Nilai pasar', 50, 45, 90, 6],
            ['Nilai kios', 40, 38, 95, 7],
            ['Nilai arsip', 40, 30, 75, 8],
            ['Nilai jalan', 40, 36, 90, 9],
          ],
          formulas: { D2: '=C2/B2*100', D3: '=C3/B3*100', D5: '=C5/B5*100', D6: '=C6/B6*100', E2: '=5' },
        },
      ],
      findings: [
        [
          'D4',
          'Angka "95" diketik, sedangkan 4 sel lain di kolom ini memakai rumus seperti D2. Pakai rumus =C4/B4*100.',
        ],
      ],
      fixed: { D4: '=C4/B4*100' },
    },
  ],
};
