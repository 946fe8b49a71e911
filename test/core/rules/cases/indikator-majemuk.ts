import { type RuleCases, table } from '../rule-tester';

const twoMeasures = (name: string, second: string) =>
  `"${name}" memuat dua ukuran: yang kedua dimulai pada "${second}". Pisahkan menjadi dua indikator.`;

export const cases: RuleCases = {
  valid: [
    table('"Tingkat" sebagai jenjang, dan satu hal dengan dua kata', {
      columns: ['indicator', 'target'],
      rows: [
        ['Jumlah forum kota dan tingkat kecamatan', 4],
        ['Jumlah dan rata-rata', 4],
        ['Nilai dan volume ekspor kopi', 4],
      ],
    }),
    table('Satu ukuran, walaupun "dan" diikuti kata yang dapat mengukur', {
      columns: ['indicator'],
      rows: [
        ['Persentase warisan budaya dan nilai tradisi yang dilestarikan'],
        ['Indeks kualitas dan produktivitas kerja'],
        ['Persentase terminal dan jembatan mantap'],
        ['Persentase layanan yang cepat dan luas'],
        ['Rasio ekspor dan impor'],
        ['Persentase akta kelahiran dan kematian yang terbit'],
        ['Persentase keluarga dengan air minum layak dan sanitasi layak'],
        ['Persentase dokumen lengkap dan benar'],
        ['Jumlah penilaian dan angka kredit pegawai'],
      ],
    }),
    table('Rasio memerlukan dua hal', {
      columns: ['indicator'],
      rows: [['Rasio penyuluh dan jumlah petani'], ['Perbandingan antara jumlah dokter dan jumlah penduduk']],
    }),
    table('Satu ukuran atas dua hal yang dihitung bersama', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['Jumlah investasi PMA dan PMDN', 4],
        ['Persentase IKM formal dan nonformal yang berdaya saing', 50],
        ['Indeks pencegahan dan mitigasi bencana', 0.9],
      ],
    }),
    table('Nama resmi satu indeks', {
      columns: ['indicator', 'target 2024'],
      rows: [['Indeks perencanaan dan peningkatan kapasitas daerah', 0.9]],
    }),
    table('Kata hubung yang tidak membuka ukuran kedua', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['Persentase dan jumlah koperasi aktif', 5],
        ['Wilayah kerja petugas dan jumlah penduduk terlayani', 5],
        ['Persentase koperasi binaan dan peningkatan mutu usahanya', 5],
        ['Indeks peningkatan layanan dasar dan pertumbuhan usaha', 5],
        ['Nilai peningkatan layanan dasar dan pertumbuhan usaha', 5],
        ['Persentase penanganan pengangguran dan tingkat kemiskinan', 5],
      ],
    }),
    table('Dua target untuk satu hal, tiga target, atau dua target yang satuannya berbeda', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['Pertumbuhan nilai ekspor', '7% dan 17%'],
        ['Pertumbuhan nilai tenun dan anyaman', '7% dan 17% dan 20%'],
        ['Pelatihan petani dan nelayan', '5 orang dan 17%'],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Tingkat yang diukur tersendiri, dan dua ukuran dari satu hal',
      tables: [
        {
          columns: ['indicator', 'target'],
          rows: [
            ['Jumlah shelter dan tingkat kepuasan pengguna', 4],
            ['Produksi dan produktivitas jagung', 4],
          ],
        },
      ],
      findings: [
        [
          'A2',
          '"Jumlah shelter dan tingkat kepuasan pengguna" memuat dua ukuran: yang kedua dimulai pada "tingkat kepuasan pengguna". Pisahkan menjadi dua indikator.',
        ],
        [
          'A3',
          '"Produksi dan produktivitas jagung" memuat dua ukuran: yang kedua dimulai pada "produktivitas jagung". Pisahkan menjadi dua indikator.',
        ],
      ],
      fixed: { A2: 'Jumlah shelter', A3: 'Produksi jagung' },
      inserted: [
        ['Tingkat kepuasan pengguna', ''],
        ['Produktivitas jagung', ''],
      ],
    },
    {
      name: 'Sejumlah uang dan luasnya',
      tables: [{ columns: ['indicator'], rows: [['Nilai ekspor kakao dan luas kebun kakao']] }],
      findings: [
        [
          'A2',
          '"Nilai ekspor kakao dan luas kebun kakao" memuat dua ukuran: yang kedua dimulai pada "luas kebun kakao". Pisahkan menjadi dua indikator.',
        ],
      ],
      fixed: { A2: 'Nilai ekspor kakao' },
      inserted: [['Luas kebun kakao']],
    },
    {
      name: 'Ukuran kedua yang lain dari yang pertama, dan dua hal yang masing-masing diukur',
      tables: [
        {
          columns: ['indicator'],
          rows: [
            ['Jumlah koperasi tertib dan nilai omzet anggotanya'],
            ['Nilai ekspor dan impor daerah'],
            ['Persentase taman layak dan trotoar baik'],
            ['Jumlah nelayan dan luas tambak'],
          ],
        },
      ],
      findings: [
        ['A2', twoMeasures('Jumlah koperasi tertib dan nilai omzet anggotanya', 'nilai omzet anggotanya')],
        ['A3', twoMeasures('Nilai ekspor dan impor daerah', 'impor daerah')],
        ['A4', twoMeasures('Persentase taman layak dan trotoar baik', 'trotoar baik')],
        ['A5', twoMeasures('Jumlah nelayan dan luas tambak', 'luas tambak')],
      ],
      fixed: {
        A2: 'Jumlah koperasi tertib',
        A3: 'Nilai ekspor',
        A4: 'Persentase taman layak',
        A5: 'Jumlah nelayan',
      },
      inserted: [['Nilai omzet anggotanya'], ['Nilai impor daerah'], ['Persentase trotoar baik'], ['Luas tambak']],
    },
    {
      name: 'Ukuran kedua sesudah "dan"',
      tables: [
        {
          columns: ['indicator', 'target 2024'],
          rows: [
            ['Persentase Peningkatan Sarana Perdagangan dan Pencapaian Retribusi Pasar', '5%'],
            ['Jumlah koperasi aktif dan jumlah koperasi sehat', 20],
          ],
        },
      ],
      findings: [
        [
          'A2',
          '"Persentase Peningkatan Sarana Perdagangan dan Pencapaian Retribusi Pasar" memuat dua ukuran: yang kedua dimulai pada "Pencapaian Retribusi Pasar". Pisahkan menjadi dua indikator.',
        ],
        [
          'A3',
          '"Jumlah koperasi aktif dan jumlah koperasi sehat" memuat dua ukuran: yang kedua dimulai pada "jumlah koperasi sehat". Pisahkan menjadi dua indikator.',
        ],
      ],
      fixed: { A2: 'Persentase Peningkatan Sarana Perdagangan', A3: 'Jumlah koperasi aktif' },
      inserted: [
        ['Persentase Pencapaian Retribusi Pasar', ''],
        ['Jumlah koperasi sehat', ''],
      ],
    },
    {
      name: 'Baris kedua mendapat angka yang kedua, satuannya, dan apa yang berlaku bagi keduanya',
      tables: [
        {
          columns: [
            'number',
            'objective',
            'indicator',
            'unit',
            'target',
            'actual',
            'achievement',
            'dataSource',
            'note',
          ],
          rows: [
            [
              1,
              'Pasar yang tertib',
              'Jumlah pasar tertib ukur dan persentase alat ukur bertanda sah',
              '',
              '4 pasar dan 80%',
              '',
              0,
              'Dinas Perdagangan',
              2025,
            ],
            [2, 'Usaha yang tumbuh', 'Jumlah wirausaha baru', 'orang', 20, '', 0, 'Dinas UKM', ''],
          ],
          formulas: { G2: '=F2/E2', G3: '=F3/E3' },
        },
      ],
      findings: [
        ['C2', twoMeasures('Jumlah pasar tertib ukur dan persentase alat ukur bertanda sah', 'persentase alat ukur')],
      ],
      formats: { E2: 'General' },
      fixed: { C2: 'Jumlah pasar tertib ukur', D2: 'pasar', E2: 4 },
      inserted: [['', '', 'Persentase alat ukur bertanda sah', '%', 80, '', '=F3/E3', 'Dinas Perdagangan', '']],
    },
    {
      name: 'Baris yang tidak dapat dibelah dengan pasti tetap utuh',
      tables: [
        {
          columns: ['indicator', 'target', 'actual'],
          rows: [
            ['Jumlah koperasi aktif dan jumlah koperasi sehat', '4 unit dan 7 unit', 5],
            ['Jumlah pasar rakyat dan jumlah pasar tertib ukur', '4 unit, 7 unit dan 9 unit', ''],
          ],
        },
      ],
      findings: [
        ['A2', twoMeasures('Jumlah koperasi aktif dan jumlah koperasi sehat', 'jumlah koperasi sehat')],
        ['A3', twoMeasures('Jumlah pasar rakyat dan jumlah pasar tertib ukur', 'jumlah pasar tertib')],
      ],
    },
    {
      name: 'Baris yang berbagi sel dengan baris lain, atau di lembar dengan isian lain di sampingnya, tetap utuh',
      tables: [
        {
          columns: ['indicator', 'target'],
          rows: [
            ['Jumlah koperasi aktif dan jumlah koperasi sehat', 20],
            ['Jumlah pasar', 7],
          ],
          merges: [{ top: 1, bottom: 2, left: 1, right: 1 }],
        },
        {
          columns: ['indicator', 'target'],
          sheet: 'Lain',
          rows: [
            ['Jumlah pasar rakyat dan jumlah pasar tertib ukur', 20, '', ''],
            ['Jumlah pasar', 7, '', 'Catatan'],
          ],
        },
      ],
      findings: [
        ['A2', twoMeasures('Jumlah koperasi aktif dan jumlah koperasi sehat', 'jumlah koperasi sehat')],
        ['Lain!A2', twoMeasures('Jumlah pasar rakyat dan jumlah pasar tertib ukur', 'jumlah pasar tertib')],
      ],
    },
    {
      name: 'Dua hal dengan dua target',
      tables: [
        {
          columns: ['indicator', 'target 2024'],
          rows: [['Persentase pertumbuhan nilai tenun dan anyaman', '7% dan 17%']],
        },
      ],
      findings: [
        [
          'A2',
          '"Persentase pertumbuhan nilai tenun dan anyaman" menggabungkan dua hal dengan "dan", dan targetnya pun dua ("7% dan 17%"). Pisahkan menjadi dua indikator.',
        ],
      ],
    },
    {
      name: 'Ukuran kedua dikutip dengan tiga kata pertamanya',
      tables: [
        {
          columns: ['indicator', 'target 2024'],
          rows: [
            ['Jumlah koperasi dan jumlah UMKM (2024)', 20],
            ['Jumlah koperasi serta jumlah usaha mikro yang sehat', 20],
            ['Tingkat kemiskinan ekstrem dan tingkat pengangguran', 20],
          ],
        },
      ],
      findings: [
        ['A2', twoMeasures('Jumlah koperasi dan jumlah UMKM (2024)', 'jumlah UMKM')],
        ['A3', twoMeasures('Jumlah koperasi serta jumlah usaha mikro yang sehat', 'jumlah usaha mikro')],
        ['A4', twoMeasures('Tingkat kemiskinan ekstrem dan tingkat pengangguran', 'tingkat pengangguran')],
      ],
      fixed: { A2: 'Jumlah koperasi', A3: 'Jumlah koperasi', A4: 'Tingkat kemiskinan ekstrem' },
      inserted: [
        ['Jumlah UMKM (2024)', ''],
        ['Jumlah usaha mikro yang sehat', ''],
        ['Tingkat pengangguran', ''],
      ],
    },
  ],
};
