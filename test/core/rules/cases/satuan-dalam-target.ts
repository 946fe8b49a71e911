import { type RuleCases, table } from '../rule-tester';

const message = (text: string, unit: string) =>
  `Target "${text}" memuat satuan "${unit}", sehingga terbaca sebagai teks. Tulis angkanya saja dan letakkan "${unit}" di kolom Satuan.`;
const noColumn = (text: string, unit: string) =>
  `Target "${text}" memuat satuan "${unit}", sehingga terbaca sebagai teks. Tulis angkanya saja; "${unit}" dapat tetap tampak sebagai format angka, atau mendapat kolom Satuan, yang belum ada di tabel ini.`;

const inColumn = (text: string, unit: string) =>
  `Target "${text}" memuat satuan "${unit}", yang sudah ada di kolom Satuan, sehingga terbaca sebagai teks. Tulis angkanya saja.`;

const otherUnit = (text: string, unit: string, stated: string) =>
  `Target "${text}" memuat satuan "${unit}", padahal kolom Satuan berisi "${stated}". Pastikan mana yang diukur, samakan satuannya, lalu tulis angkanya saja di sel target.`;

export const cases: RuleCases = {
  notShown: { ownColumn: 'only where another level of a cascade has the column' },
  valid: [
    table('Nama tingkatnya di dalam kurung, di samping satuan yang bertingkat', {
      columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
      rows: [
        ['Kematangan unit pengadaan', 'Level', '2 (Esensial)', '3 (Strategis)'],
        ['Nilai pembangunan integritas', 'Nilai', '78 (Terjaga)', '79 (Terjaga)'],
      ],
    }),
    table('Hari yang ditulis dengan jamnya', {
      columns: ['indicator', 'target 2024', 'target 2025'],
      rows: [['Waktu tanggap aduan', '2x24 jam', '1 x 24 Jam']],
    }),
    table('Bagian dari keseluruhan: angkanya sendiri berarti lain', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [['Persentase pengaduan selesai', '%', '8 dari 10']],
    }),
    table('Sasaran kinerja pegawai, yang formulirnya menulis satuan di target', {
      columns: ['indicator', 'target'],
      rows: [['Jumlah naskah yang disusun', '2 Naskah']],
      title: 'SASARAN KINERJA PEGAWAI',
    }),
    table('Peringkat yang hendak dicapai', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [['Peringkat layanan perpustakaan', '', '10 besar']],
    }),
    table('Angka dengan satuan di kolomnya', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [['Jumlah koperasi aktif', 'Koperasi', 2]],
    }),
    table('Format angka yang menampilkan satuan', {
      columns: ['indicator', 'target 2024'],
      rows: [['Jumlah koperasi aktif', 2]],
      formats: { B2: '0 "Koperasi"' },
    }),
    table('Tanda persen, dan tingkat pada suatu skala', {
      columns: ['indicator', 'target 2023', 'target 2024'],
      rows: [['Maturitas SPIP', '7,14 %', 'Level 3 Plus']],
    }),
    table('Predikat di belakang nilainya', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [['Nilai SAKIP', 'Nilai', '80 (BB / Sangat Baik)']],
    }),
  ],
  invalid: [
    {
      name: 'Satuan lain di dalam kurung bukan nama tingkat',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [['Kematangan unit pengadaan', 'Level', '2 (Dokumen)']],
        },
      ],
      findings: [
        [
          'C2',
          'Target "2 (Dokumen)" memuat satuan "Dokumen", padahal kolom Satuan berisi "Level". Pastikan mana yang diukur, samakan satuannya, lalu tulis angkanya saja di sel target.',
        ],
      ],
    },
    {
      name: 'Huruf atau tanda yang bukan satuan, dan satuan yang berbeda dari kolomnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
          rows: [
            ['Jumlah desa', 'desa', 10, '12 an'],
            ['Kapasitas pipa', 'liter/detik', 110, '0,12 m3/detik'],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Target "12 an" memuat "an", yang bukan satuan yang dikenal dan mungkin salah ketik. Tulis angkanya saja.',
        ],
        [
          'D3',
          'Target "0,12 m3/detik" memuat "m3/detik", sedangkan kolom Satuan berisi "liter/detik". Bila satuannya berbeda, hitung ulang angkanya dalam satuan kolom itu; lalu tulis angkanya saja.',
        ],
      ],
    },
    {
      name: 'Siapa yang dihitung, ditulis lebih lengkap daripada di kolom satuan',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024'],
          rows: [
            ['Angka kelahiran remaja', 'per 1.000 perempuan', '17,59 per 1.000 perempuan 15–19 tahun'],
            ['Pemuda yang dilatih', 'orang', '60 pemuda 16–30 tahun'],
          ],
        },
      ],
      findings: [
        ['C2', message('17,59 per 1.000 perempuan 15–19 tahun', 'per 1.000 perempuan 15-19 tahun')],
        [
          'C3',
          'Target "60 pemuda 16–30 tahun" memuat "pemuda 16-30 tahun", sedangkan kolom Satuan berisi "orang". Bila satuannya berbeda, hitung ulang angkanya dalam satuan kolom itu; lalu tulis angkanya saja.',
        ],
      ],
    },
    {
      name: 'Batas waktu di beberapa baris disebut sekali, bila satuannya sama dengan kolomnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target'],
          rows: [
            ['Waktu tanggap aduan', 'Jam', '≤ 24 jam'],
            ['Waktu tunggu loket', 'Menit', '≤ 15 menit'],
            ['Waktu tunggu hasil', 'Jam', '≤ 90 menit'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target "≤ 24 jam" memuat satuan "jam", yang sudah ada di kolom Satuan, sehingga terbaca sebagai teks. Tulis angkanya saja. Begitu juga C3.',
        ],
        [
          'C4',
          'Target "≤ 90 menit" memuat satuan "menit", padahal kolom Satuan berisi "Jam". Pastikan mana yang diukur, samakan satuannya, lalu tulis angkanya saja di sel target.',
        ],
      ],
      others: ['C3', ''],
    },
    {
      name: 'Persen dalam huruf di samping tanda persen: satu skala, tidak dengan sendirinya',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'target 2025'],
          rows: [
            ['Persentase dermaga mantap', '80 %', '82 persen'],
            ['Persentase tambatan mantap', '80 persen', '82 persen'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Target "82 persen" memuat satuan "persen", sehingga terbaca sebagai teks. Tulis angkanya saja; "persen" dapat tetap tampak sebagai format angka, atau mendapat kolom Satuan, yang belum ada di tabel ini.',
        ],
        [
          'B3',
          'Target "80 persen" memuat satuan "persen", sehingga terbaca sebagai teks. Tulis angkanya saja; "persen" dapat tetap tampak sebagai format angka, atau mendapat kolom Satuan, yang belum ada di tabel ini.',
        ],
        [
          'C3',
          'Target "82 persen" memuat satuan "persen", sehingga terbaca sebagai teks. Tulis angkanya saja; "persen" dapat tetap tampak sebagai format angka, atau mendapat kolom Satuan, yang belum ada di tabel ini.',
        ],
      ],
      fixed: { C2: 82, B3: 80, C3: 82 },
      formats: { C2: '0 "persen"', B3: '0 "persen"', C3: '0 "persen"' },
      kinds: ['proposed', 'safe', 'safe'],
    },
    {
      name: 'Perkalian, dan keterangan dalam kurung: tidak pernah diubah tanpa dilihat',
      tables: [
        {
          columns: ['indicator', 'target 2024'],
          rows: [
            ['Jumlah pembinaan posyandu', '12 posyandu x 4 kali'],
            ['Jumlah pemantauan', '3 titik (12 bulan)'],
            ['Nilai taman', '70 menjadi 75'],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Target "12 posyandu x 4 kali" memuat lebih dari satu angka, sehingga terbaca sebagai teks. Tulis satu angka yang hendak dicapai, misalnya hasil kalinya, dan jelaskan rinciannya di keterangan.',
        ],
        ['B3', noColumn('3 titik (12 bulan)', 'titik')],
        [
          'B4',
          'Target "70 menjadi 75" memuat keadaan awal dan yang dituju, sehingga terbaca sebagai teks. Tulis angka yang dituju saja; keadaan awal mendapat kolomnya sendiri.',
        ],
      ],
      kinds: ['proposed'],
      formats: { B3: '0 "titik"' },
      fixed: { B3: 3 },
    },
    {
      name: 'Angka yang juga ditulis dengan huruf',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2025'],
          rows: [['Persentase izin tepat waktu', '%', '85 (delapan puluh) persen']],
        },
      ],
      findings: [
        [
          'C2',
          'Target "85 (delapan puluh) persen" memuat satuan "persen", yang sudah ada di kolom Satuan, sehingga terbaca sebagai teks. Tulis angkanya saja.',
        ],
      ],
      fixed: { C2: 85 },
      formats: { C2: 'General' },
      kinds: ['proposed'],
    },
    {
      name: 'Kondisi awal dan realisasi memuat satuan yang sama: semuanya menjadi angka',
      tables: [
        {
          columns: ['indicator', 'baseline', 'target 2024', 'target 2025', 'actual 2024'],
          rows: [['Jangka waktu layanan perkantoran', '12 Bulan', '12 Bulan', '13 Bulan', '11 Bulan']],
        },
      ],
      findings: [
        ['C2', noColumn('12 Bulan', 'Bulan')],
        ['D2', noColumn('13 Bulan', 'Bulan')],
      ],
      formats: { C2: '0 "Bulan"', B2: '0 "Bulan"', E2: '0 "Bulan"', D2: '0 "Bulan"' },
      fixed: { B2: 12, C2: 12, D2: 13, E2: 11 },
      kinds: ['safe', 'safe'],
    },
    {
      name: 'Realisasi yang tetap teks: targetnya tidak diubah tanpa dibaca orang',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024'],
          rows: [['Jumlah pos yang dibuka', '5 Pos', '4 - 5 Pos']],
        },
      ],
      findings: [['B2', noColumn('5 Pos', 'Pos')]],
      formats: { B2: '0 "Pos"' },
      fixed: { B2: 5 },
      kinds: ['proposed'],
    },
    {
      name: 'Ada kolom satuan: angkanya tinggal, satuannya pindah',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2023', 'target 2024'],
          rows: [
            ['Wirausaha baru', '', '60 org', '120 org'],
            ['Koperasi aktif', 'Koperasi', '20 Kop', 21],
          ],
        },
      ],
      findings: [
        ['C2', message('60 org', 'org')],
        ['D2', message('120 org', 'org')],
        ['C3', inColumn('20 Kop', 'Kop')],
      ],
      kinds: ['safe', 'safe', 'safe'],
      formats: { C2: 'General', D2: 'General', C3: 'General' },
      fixed: { B2: 'org', C2: 60, D2: 120, C3: 20 },
    },
    {
      name: 'Realisasi setahun dari rumus mengikuti triwulannya, dan tidak menghalangi perbaikan',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual q1', 'actual q2', 'actual'],
          rows: [['Wirausaha baru', '', '120 orang', '20 orang', '45 orang', '45 orang']],
          formulas: { F2: '=E2' },
        },
      ],
      findings: [['C2', message('120 orang', 'orang')]],
      kinds: ['proposed'],
      formats: { C2: 'General', D2: 'General', E2: 'General' },
      fixed: { B2: 'orang', C2: 120, D2: 20, E2: 45 },
    },
    {
      name: 'Tidak ada kolom satuan: satuannya menjadi format angka',
      tables: [{ columns: ['indicator', 'target 2024'], rows: [['Indeks Ketahanan Daerah', '0,90 Angka']] }],
      findings: [
        [
          'B2',
          'Target "0,90 Angka" memuat satuan "Angka", sehingga terbaca sebagai teks. Tulis angkanya saja; "Angka" dapat tetap tampak sebagai format angka, atau mendapat kolom Satuan, yang belum ada di tabel ini.',
        ],
      ],
      kinds: ['safe'],
      formats: { B2: '0.00 "Angka"' },
      fixed: { B2: 0.9 },
    },
    {
      name: 'Kata besaran dari satuan di kolomnya: dikutip seperti tertulis, dan bukan satuan lain',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
          rows: [['Nilai ekspor daerah', 'Triliun Rupiah', 'Rp. 70 T', '72,4 T']],
        },
      ],
      findings: [
        ['C2', inColumn('Rp. 70 T', 'Rp. T')],
        ['D2', inColumn('72,4 T', 'T')],
      ],
      kinds: ['proposed', 'proposed'],
      formats: { C2: 'General', D2: '0.0' },
      fixed: { C2: 70, D2: 72.4 },
    },
    {
      name: 'Uang dan satuan yang berbeda dari kolomnya: hanya dilaporkan',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025'],
          rows: [['Pendapatan asli daerah', 'Persen', 'Rp 1,2 miliar', '25 UKM']],
        },
      ],
      findings: [
        ['C2', otherUnit('Rp 1,2 miliar', 'Rp', 'Persen')],
        ['D2', otherUnit('25 UKM', 'UKM', 'Persen')],
      ],
    },
    {
      name: 'Desimal, rentang, dan batas; satuan yang tidak seragam atau sudah ada di sel lain',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2023', 'target 2024', 'actual 2024'],
          rows: [
            ['Panjang jalan', '', '1,50 km', '-', 2],
            ['Luas kawasan', '', '5 Ha', '80 - 85 Ha', ''],
            ['Luas hutan', '', '5 Ha', '≥ 6 Ha', ''],
            ['Luas sawah', '', '5 Ha', '6 km', ''],
            ['Nilai ekspor', '', '5 Ton', 6, '1.250'],
            ['Produksi superpadi', 'Superpadi', '5 Superpadi', 6, ''],
          ],
        },
      ],
      findings: [
        ['C2', message('1,50 km', 'km')],
        ['C3', message('5 Ha', 'Ha')],
        ['D3', message('80 - 85 Ha', 'Ha')],
        ['C4', message('5 Ha', 'Ha')],
        ['D4', message('≥ 6 Ha', 'Ha')],
        ['C5', message('5 Ha', 'Ha')],
        ['D5', message('6 km', 'km')],
        ['C6', message('5 Ton', 'Ton')],
        ['C7', inColumn('5 Superpadi', 'Superpadi')],
      ],
      kinds: ['proposed', 'proposed', 'proposed', 'proposed', 'proposed', 'proposed', 'proposed'],
      formats: { C2: '0.00', C3: '0 "Ha"', C4: '0 "Ha"', C5: '0 "Ha"', D5: '0 "km"', C6: '0 "Ton"', C7: 'General' },
      fixed: { B2: 'km', C2: 1.5, C3: 5, C4: 5, C5: 5, D5: 6, C6: 5, C7: 5 },
    },
    {
      name: 'Realisasi yang baru terbaca bila satuannya tetap di target',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'actual 2024', 'baseline'],
          rows: [['Produksi', '', '5 pokja', '1.250', 3]],
        },
      ],
      findings: [['C2', message('5 pokja', 'pokja')]],
      kinds: ['proposed'],
      formats: { C2: '0 "pokja"' },
      fixed: { C2: 5 },
    },
    {
      name: 'Satuan di kondisi awal',
      tables: [
        {
          columns: ['indicator', 'baseline', 'target 2024', 'target 2025'],
          rows: [
            ['Taman yang terawat', '12 taman', 15, 20],
            ['Pasar yang terawat', '12 pasar', '15 pasar', 20],
          ],
        },
      ],
      findings: [
        [
          'C3',
          'Target "15 pasar" memuat satuan "pasar", sehingga terbaca sebagai teks. Tulis angkanya saja; "pasar" dapat tetap tampak sebagai format angka, atau mendapat kolom Satuan, yang belum ada di tabel ini.',
        ],
      ],
      kinds: ['safe'],
      formats: { C3: '0 "pasar"', B3: '0 "pasar"' },
      fixed: { C3: 15, B3: 12 },
    },
    {
      name: 'Baris dengan satu angka yang bukan satuannya sendiri tidak dipindahkan',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'target 2025'],
          rows: [
            ['Taman yang terawat', '12 taman', 15],
            ['Pasar yang terawat', '12 pasar', '15 kios'],
            ['Kios yang terawat', 'WTP', '15 kios'],
            ['Arsip yang terawat', '1.500 berkas', '1.750 berkas'],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Target "12 taman" memuat satuan "taman", sehingga terbaca sebagai teks. Tulis angkanya saja; "taman" dapat tetap tampak sebagai format angka, atau mendapat kolom Satuan, yang belum ada di tabel ini.',
        ],
        [
          'B3',
          'Target "12 pasar" memuat satuan "pasar", sehingga terbaca sebagai teks. Tulis angkanya saja; "pasar" dapat tetap tampak sebagai format angka, atau mendapat kolom Satuan, yang belum ada di tabel ini.',
        ],
        [
          'C3',
          'Target "15 kios" memuat satuan "kios", sehingga terbaca sebagai teks. Tulis angkanya saja; "kios" dapat tetap tampak sebagai format angka, atau mendapat kolom Satuan, yang belum ada di tabel ini.',
        ],
        [
          'C4',
          'Target "15 kios" memuat satuan "kios", sehingga terbaca sebagai teks. Tulis angkanya saja; "kios" dapat tetap tampak sebagai format angka, atau mendapat kolom Satuan, yang belum ada di tabel ini.',
        ],
        [
          'B5',
          'Target "1.500 berkas" memuat satuan "berkas", sehingga terbaca sebagai teks. Tulis angkanya saja; "berkas" dapat tetap tampak sebagai format angka, atau mendapat kolom Satuan, yang belum ada di tabel ini.',
        ],
        [
          'C5',
          'Target "1.750 berkas" memuat satuan "berkas", sehingga terbaca sebagai teks. Tulis angkanya saja; "berkas" dapat tetap tampak sebagai format angka, atau mendapat kolom Satuan, yang belum ada di tabel ini.',
        ],
      ],
      kinds: ['proposed', 'proposed', 'proposed', 'proposed', 'proposed', 'proposed'],
      formats: { B2: '0 "taman"', B3: '0 "pasar"', C3: '0 "kios"', C4: '0 "kios"', B5: '0 "berkas"', C5: '0 "berkas"' },
      fixed: { B2: 12, B3: 12, C3: 15, C4: 15, B5: 1500, C5: 1750 },
    },
    {
      name: 'Angka bersatuan di samping angka biasa dan di samping kolom satuan',
      tables: [
        {
          columns: ['indicator', 'unit', 'baseline', 'target 2024', 'target 2025'],
          rows: [
            ['Taman yang terawat', 'Taman', '10 taman', 12, '13 taman'],
            ['Pasar yang terawat', '', '', '4 pasar', 5],
            ['Kios yang terawat', 'Kios', 3, '4 unit', 5],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Target "13 taman" memuat satuan "taman", yang sudah ada di kolom Satuan, sehingga terbaca sebagai teks. Tulis angkanya saja.',
        ],
        [
          'D3',
          'Target "4 pasar" memuat satuan "pasar", sehingga terbaca sebagai teks. Tulis angkanya saja dan letakkan "pasar" di kolom Satuan.',
        ],
        ['D4', otherUnit('4 unit', 'unit', 'Kios')],
      ],
      kinds: ['safe', 'safe'],
      formats: { E2: 'General', C2: 'General', D3: '0 "pasar"' },
      fixed: { E2: 13, C2: 10, D3: 4 },
    },
    {
      name: 'Satuan yang bertentangan dengan nama indikatornya, atau dengan target lain di barisnya',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'target 2025', 'target 2026'],
          rows: [
            ['Cakupan lansia yang diperiksa (%)', 60, 70, '80 orang'],
            ['Jumlah jaringan irigasi desa', '4 jaringan', '5 jaringan', '6 orang'],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Target "80 orang" memuat satuan "orang", padahal nama indikatornya menyebut "%". Pastikan mana yang diukur, lalu tulis angkanya dalam satuan itu.',
        ],
        [
          'B3',
          'Target "4 jaringan" memuat satuan "jaringan", sehingga terbaca sebagai teks. Tulis angkanya saja; "jaringan" dapat tetap tampak sebagai format angka, atau mendapat kolom Satuan, yang belum ada di tabel ini.',
        ],
        [
          'C3',
          'Target "5 jaringan" memuat satuan "jaringan", sehingga terbaca sebagai teks. Tulis angkanya saja; "jaringan" dapat tetap tampak sebagai format angka, atau mendapat kolom Satuan, yang belum ada di tabel ini.',
        ],
        [
          'D3',
          'Target "6 orang" memuat satuan "orang", padahal target lain di baris ini memuat "jaringan". Pastikan mana yang diukur, lalu tulis angkanya dalam satuan itu.',
        ],
      ],
      levels: ['warning', 'advice', 'advice', 'warning'],
      kinds: ['proposed', 'proposed'],
      fixed: { B3: 4, C3: 5 },
      formats: { B3: '0 "jaringan"', C3: '0 "jaringan"' },
    },
  ],
};
