import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Satuan yang bukan salah ketik: di dua baris, di nama, singkatan, bahasa lain, kata lain, atau pendek', {
      columns: ['indicator', 'unit', 'target'],
      rows: [
        ['Jumlah mesin terpasang', 'unti', 5],
        ['Jumlah mesin diperbaiki', 'unti', 6],
        ['Jumlah kuota haji', 'kuota', 7],
        ['Jumlah mesin diganti', 'UNTI', 8],
        ['Jumlah lantai', 'Lt', 9],
        ['Jumlah tahap', 'tahap', 3],
        ['Jumlah benda tersimpan', 'barang', 3],
        ['Jumlah tamu', 'unti kerja', 3],
      ],
    }),
    table('Nama yang diulang dalam kurung dengan bahasa lain', {
      columns: ['indicator', 'unit', 'target'],
      rows: [
        ['Perputaran aset tetap (Fixed Asset Turnover)', 'Kali', 2],
        ['Tata kelola barang daerah (Asset Stewardship)', 'Nilai', 70],
      ],
    }),
    table('Tribulan, sebagaimana triwulan disebut di sebagian daerah', {
      columns: ['indicator', 'actual q1'],
      headers: ['Indikator', 'Realisasi Tribulan I'],
      rows: [['Persentase dermaga mantap', 60]],
    }),
    table('Nama asing dan nama layanan elektronik', {
      columns: ['indicator', 'dataSource'],
      rows: [
        ['Indeks kematangan Early Warning System', 'Warehouse Management System'],
        ['Persentase pemakai aplikasi e-Ijin', 'Data Validation System'],
      ],
    }),
    table('Presentasi yang memang presentasi', {
      columns: ['indicator', 'unit'],
      rows: [['Presentasi hasil kajian', 'kali']],
    }),
    table('Sertipikat, sebagaimana ditulis di bidang pertanahan', {
      columns: ['indicator', 'target'],
      rows: [['Persentase bidang tanah yang bersertipikat menurut buku sertipikat', 80]],
    }),
    table('Bidang penaatan, yang membuat orang taat', {
      columns: ['objective', 'indicator', 'owner'],
      rows: [['Meningkatnya penaatan hukum lingkungan', 'Persentase usaha yang taat', 'Bidang Penaatan']],
    }),
    table('Kata lain yang hanya berbeda satu huruf, dan satuan yang tidak dikenal', {
      columns: ['objective', 'indicator', 'target'],
      rows: [
        ['Meningkatnya pelayaran rakyat', 'Persentase pemilihan dan pengukuhan', '3 Orgn'],
        ['Terjalinnya hubungan', 'Jumlah penerapan Perkada dan pengulangan', 80],
      ],
    }),
    table('Kata Inggris di dalam teks Inggris', {
      columns: ['indicator', 'unit', 'target 2024'],
      rows: [['Customer satisfaction survey', 'Index', 90]],
    }),
    table('Ejaan baku', { columns: ['indicator', 'target 2024'], rows: [['Persentase aktivitas koperasi', 80]] }),
    table('Kata biasa yang mirip istilah', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['Jumlah perusahaan pelayaran', 4],
        ['Persentase jalur evakuasi bencana', 80],
        ['Jumlah sarjana per kawasan pemukiman pedesaan', 12],
      ],
    }),
    table('Huruf tambahan di depan kata, dan teks di sel target', {
      columns: ['indicator', 'target 2024'],
      rows: [['Jumlah pengguna ekoperasi', 'prosentase']],
    }),
    table('Yang tidak dapat ditebak: dua kata sama dekatnya, atau dua huruf keliru', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['Nilai pengadan', 80],
        ['Nilai kepustan warga', 80],
        ['Nilai keputaan warga', 80],
      ],
    }),
    table('Tabel berbahasa Inggris', {
      columns: ['objective', 'indicator', 'dataSource'],
      headers: ['Strategic Objective', 'Key Performance Indicator', 'Data Source'],
      rows: [['Better roads', 'Road condition', 'Asset survey']],
    }),
  ],
  invalid: [
    {
      name: 'Satuan yang berselisih satu huruf dari satu satuan yang dikenal',
      tables: [
        {
          columns: ['indicator', 'unit', 'target'],
          rows: [
            ['Jumlah UMKM yang dibina', 'unti', 120],
            ['Jumlah naskah', 'Dokumne', 12],
            ['Jumlah warga', 'Oraang', 30],
            ['Jumlah anggota', 'pegawei', 30],
            ['Jumlah pelajar', 'peserfa', 30],
            ['Lama menunggu', 'hri', 3],
          ],
        },
      ],
      findings: [
        ['B2', 'Kemungkinan salah ketik: "unti" → "unit". Periksa, lalu perbaiki bila benar.'],
        ['B3', 'Kemungkinan salah ketik: "Dokumne" → "Dokumen". Periksa, lalu perbaiki bila benar.'],
        ['B4', 'Kemungkinan salah ketik: "Oraang" → "Orang". Periksa, lalu perbaiki bila benar.'],
        ['B5', 'Kemungkinan salah ketik: "pegawei" → "pegawai". Periksa, lalu perbaiki bila benar.'],
        ['B6', 'Kemungkinan salah ketik: "peserfa" → "peserta". Periksa, lalu perbaiki bila benar.'],
      ],
      levels: ['advice', 'advice', 'advice', 'advice', 'advice'],
      fixed: { B2: 'unit', B3: 'Dokumen', B4: 'Orang', B5: 'pegawai', B6: 'peserta' },
      kinds: ['proposed', 'proposed', 'proposed', 'proposed', 'proposed'],
    },
    {
      name: 'Bukan nama asing: system dan ijin di dalam kalimat Indonesia',
      tables: [
        {
          columns: ['indicator'],
          rows: [['Persentase system pelabuhan yang andal'], ['Jumlah ijin  berlayar yang terbit ']],
        },
      ],
      findings: [
        ['A2', 'Salah eja: "system" → "sistem". Perbaiki ejaannya.'],
        ['A3', 'Salah eja: "ijin" → "izin". Perbaiki ejaannya.'],
      ],
      fixed: { A2: 'Persentase sistem pelabuhan yang andal', A3: 'Jumlah izin berlayar yang terbit' },
      kinds: ['safe', 'safe'],
    },
    {
      name: 'Sasaran dan judul yang berdiri di barisnya sendiri',
      tables: [
        {
          columns: ['number', 'indicator', 'target 2025'],
          rows: [
            ['', 'Meningkatnya kwalitas taman', ''],
            [1, 'Persentase taman terawat', 80],
            ['PROGRAM PENINGKATAN AKTIFITAS BELAJAR', '', ''],
            [2, 'Persentase siswa aktif', 70],
          ],
          kinds: { 2: 'objective', 4: 'group' },
        },
      ],
      findings: [
        ['B2', 'Salah eja: "kwalitas" → "kualitas". Perbaiki ejaannya.'],
        ['A4', 'Salah eja: "AKTIFITAS" → "AKTIVITAS". Perbaiki ejaannya.'],
      ],
      kinds: ['safe', 'proposed'],
      fixed: { B2: 'Meningkatnya kualitas taman', A4: 'PROGRAM PENINGKATAN AKTIVITAS BELAJAR' },
    },
    {
      name: 'Nama program resmi: salah ejanya hanya diusulkan',
      tables: [
        {
          columns: ['program', 'indicator'],
          rows: [['Pengembangan Kwalitas Perpustakaan', 'Jumlah perpustakaan']],
        },
      ],
      findings: [['A2', 'Salah eja: "Kwalitas" → "Kualitas". Perbaiki ejaannya.']],
      fixed: { A2: 'Pengembangan Kualitas Perpustakaan' },
      kinds: ['proposed'],
    },
    {
      name: 'Presentasi, padahal diukur dalam persen',
      tables: [{ columns: ['indicator', 'unit'], rows: [['Presentasi arsip yang tertata', '%']] }],
      findings: [['A2', 'Kemungkinan salah ketik: "Presentasi" → "Persentase". Periksa, lalu perbaiki bila benar.']],
      kinds: ['proposed'],
      fixed: { A2: 'Persentase arsip yang tertata' },
    },
    {
      name: 'Satu huruf lain, dan satuan yang salah eja di sel target',
      tables: [
        {
          columns: ['objective', 'indicator', 'target'],
          rows: [
            ['Peningkatnya mutu layanan', 'Indeks Prestasi Komulatif', '3 Dukumen'],
            ['Meningkatnya efesiensi', 'Pegukuran kinerja lingkngan kerja', 80],
            ['Meningkatnya tata kelola', 'Rara-rata lama studi dan penilaien kinerja', 80],
          ],
        },
      ],
      findings: [
        ['A2', 'Salah eja: "Peningkatnya" → "Meningkatnya". Perbaiki ejaannya.'],
        ['B2', 'Salah eja: "Komulatif" → "Kumulatif". Perbaiki ejaannya.'],
        ['C2', 'Salah eja: "Dukumen" → "Dokumen". Perbaiki ejaannya.'],
        ['A3', 'Salah eja: "efesiensi" → "efisiensi". Perbaiki ejaannya.'],
        [
          'B3',
          'Kemungkinan salah ketik: "Pegukuran" → "Pengukuran", "lingkngan" → "lingkungan". Periksa, lalu perbaiki bila benar.',
        ],
        [
          'B4',
          'Kemungkinan salah ketik: "Rara" → "Rata", "penilaien" → "penilaian". Periksa, lalu perbaiki bila benar.',
        ],
      ],
      kinds: ['safe', 'safe', 'proposed', 'safe', 'proposed', 'proposed'],
      fixed: {
        A2: 'Meningkatnya mutu layanan',
        B2: 'Indeks Prestasi Kumulatif',
        C2: '3 Dokumen',
        A3: 'Meningkatnya efisiensi',
        B3: 'Pengukuran kinerja lingkungan kerja',
        B4: 'Rata-rata lama studi dan penilaian kinerja',
      },
    },
    {
      name: 'Salah eja yang dikenal, dengan huruf besar seperti aslinya',
      tables: [
        {
          columns: ['objective', 'indicator', 'target 2024'],
          rows: [['Meningkatkan aktifitas perdagangan', 'PROSENTASE kwalitas layanan', 80]],
        },
      ],
      findings: [
        ['A2', 'Salah eja: "aktifitas" → "aktivitas". Perbaiki ejaannya.'],
        ['B2', 'Salah eja: "PROSENTASE" → "PERSENTASE", "kwalitas" → "kualitas". Perbaiki ejaannya.'],
      ],
      kinds: ['safe', 'safe'],
      fixed: { A2: 'Meningkatkan aktivitas perdagangan', B2: 'PERSENTASE kualitas layanan' },
    },
    {
      name: 'Satu huruf kurang, lebih, lain, atau tertukar',
      tables: [{ columns: ['indicator', 'target 2024'], rows: [['Tingkat kepausan masyarakta atas perencannan', 80]] }],
      findings: [
        [
          'A2',
          'Kemungkinan salah ketik: "kepausan" → "kepuasan", "perencannan" → "perencanaan". Periksa, lalu perbaiki bila benar.',
        ],
      ],
      kinds: ['proposed'],
      fixed: { A2: 'Tingkat kepuasan masyarakta atas perencanaan' },
    },
    {
      name: 'Salah ketik di judul kolom',
      tables: [
        {
          columns: ['indicator', 'target 2024'],
          headers: ['Idikator Kinerja', 'Target 2024'],
          rows: [['Nilai SAKIP', 80]],
        },
      ],
      findings: [['A1', 'Salah eja: "Idikator" → "Indikator". Perbaiki ejaannya.']],
      kinds: ['safe'],
      fixed: { A1: 'Indikator Kinerja' },
    },
    {
      name: 'Huruf yang hilang dan huruf yang berlebih',
      tables: [
        {
          columns: ['indicator', 'target 2024'],
          rows: [
            ['Indeks infrstruktur desa', 80],
            ['Jumlah koperassi sehat', 80],
            ['Nilai evalasi internal', 80],
          ],
        },
      ],
      findings: [
        ['A2', 'Kemungkinan salah ketik: "infrstruktur" → "infrastruktur". Periksa, lalu perbaiki bila benar.'],
        ['A3', 'Kemungkinan salah ketik: "koperassi" → "koperasi". Periksa, lalu perbaiki bila benar.'],
        ['A4', 'Kemungkinan salah ketik: "evalasi" → "evaluasi". Periksa, lalu perbaiki bila benar.'],
      ],
      fixed: { A2: 'Indeks infrastruktur desa', A3: 'Jumlah koperasi sehat', A4: 'Nilai evaluasi internal' },
      kinds: ['proposed', 'proposed', 'proposed'],
    },
    {
      name: 'Yang pasti bersama yang mungkin hanya diusulkan; dua perbaikan dalam satu sel; kata Inggris dalam kalimat Indonesia',
      tables: [
        {
          columns: ['indicator', 'target 2024'],
          rows: [
            ['Prosentase kepausan warga', 80],
            ['Jumla usaha dan aktifitasnya', 80],
            ['Nilai survey kepuasan', 80],
          ],
        },
      ],
      findings: [
        [
          'A2',
          'Kemungkinan salah ketik: "Prosentase" → "Persentase", "kepausan" → "kepuasan". Periksa, lalu perbaiki bila benar.',
        ],
        ['A3', 'Salah eja: "Jumla" → "Jumlah", "aktifitasnya" → "aktivitasnya". Perbaiki ejaannya.'],
        ['A4', 'Salah eja: "survey" → "survei". Perbaiki ejaannya.'],
      ],
      fixed: {
        A2: 'Persentase kepuasan warga',
        A3: 'Jumlah usaha dan aktivitasnya',
        A4: 'Nilai survei kepuasan',
      },
      kinds: ['proposed', 'safe', 'safe'],
    },
    {
      name: 'Huruf p di tempat f: sebagaimana diucapkan, betapapun dekatnya kata lain',
      tables: [{ columns: ['indicator', 'target 2024'], rows: [['Persentase desa yang menjaga kearipan lokal', 5]] }],
      findings: [['A2', 'Kemungkinan salah ketik: "kearipan" → "kearifan". Periksa, lalu perbaiki bila benar.']],
      kinds: ['proposed'],
      fixed: { A2: 'Persentase desa yang menjaga kearifan lokal' },
    },
    {
      name: 'Huruf pertama, kedua, atau terakhir yang lain membuat kata lain; satu huruf di tengah tidak',
      tables: [
        {
          columns: ['indicator', 'target 2024'],
          rows: [
            ['Nilai pembinaam taman', 5],
            ['Nilai bembinaan taman', 5],
            ['Nilai pimbinaan taman', 5],
            ['Nilai pembinean taman', 5],
            ['Nilai pembniaan taman', 5],
            ['Nilai pembinaaan taman', 5],
            ['Nilai pembinan taman', 5],
            ['Nilai embinaan taman', 5],
            ['Nilai pembinaa taman', 5],
            ['Nilai xpembinaan taman', 5],
            ['Nilai ruangg taman', 5],
            ['Nilai tanamun pangan', 5],
            ['Nilai pembaniin taman', 5],
          ],
        },
      ],
      findings: [
        ['A4', 'Kemungkinan salah ketik: "pimbinaan" → "pembinaan". Periksa, lalu perbaiki bila benar.'],
        ['A5', 'Kemungkinan salah ketik: "pembinean" → "pembinaan". Periksa, lalu perbaiki bila benar.'],
        ['A6', 'Kemungkinan salah ketik: "pembniaan" → "pembinaan". Periksa, lalu perbaiki bila benar.'],
        ['A7', 'Kemungkinan salah ketik: "pembinaaan" → "pembinaan". Periksa, lalu perbaiki bila benar.'],
        ['A8', 'Kemungkinan salah ketik: "pembinan" → "pembinaan". Periksa, lalu perbaiki bila benar.'],
      ],
      kinds: ['proposed', 'proposed', 'proposed', 'proposed', 'proposed'],
      fixed: {
        A4: 'Nilai pembinaan taman',
        A5: 'Nilai pembinaan taman',
        A6: 'Nilai pembinaan taman',
        A7: 'Nilai pembinaan taman',
        A8: 'Nilai pembinaan taman',
      },
    },
    {
      name: 'Dua huruf yang bertukar tempat pada kata ukuran',
      tables: [
        {
          columns: ['indicator', 'target'],
          rows: [
            ['Jumalh kios aktif', 5],
            ['Indkes mutu taman', 5],
          ],
        },
      ],
      findings: [
        ['A2', 'Salah eja: "Jumalh" → "Jumlah". Perbaiki ejaannya.'],
        ['A3', 'Salah eja: "Indkes" → "Indeks". Perbaiki ejaannya.'],
      ],
      kinds: ['safe', 'safe'],
      fixed: { A2: 'Jumlah kios aktif', A3: 'Indeks mutu taman' },
    },
  ],
};
