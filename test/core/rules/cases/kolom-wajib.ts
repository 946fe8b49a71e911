import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  notShown: { withTarget: 'needs a form of ours: forms/fill.test.ts' },
  valid: [
    table('Satuan dalam kurung siku, dan uang asing dalam jutaan', {
      columns: ['objective', 'indicator', 'target', 'actual'],
      rows: [
        ['Meningkatnya ekspor', 'Nilai ekspor kopi (US$ juta)', 40, 38],
        ['', 'Produksi madu [liter]', 900, 910],
      ],
    }),
    table('Target berupa tanggal tidak perlu satuan', {
      columns: ['indicator', 'target 2025'],
      rows: [
        ['Tanggal pengesahan rencana kerja', '30 Juni 2025'],
        ['Batas penyampaian laporan', '31 Maret'],
      ],
    }),
    table('Manual IKU, yang menjelaskan satu per satu apa pun sasarannya', {
      columns: [
        'indicator',
        'explanation',
        'calculation',
        'unit',
        'polarity',
        'indicatorType',
        'dataSource',
        'owner',
        'target 2025',
      ],
      rows: [
        [
          'Persentase kebun dirawat',
          'Kebun yang disiangi',
          'A / B x 100%',
          '%',
          'Maximize',
          'Lag',
          'Survei',
          'Bidang A',
          80,
        ],
      ],
      profile: 'sk',
    }),
    table('Laporan daerah tentang dirinya, yang tidak bertarget', {
      columns: ['indicator', 'numerator', 'denominator', 'achievement'],
      headers: ['IKK Outcome', 'Pembilang', 'Penyebut', 'Capaian (%)'],
      rows: [['Tingkat kemantapan dermaga', 40, 50, 80]],
    }),
    table('Layanan yang wajib diberikan kepada semua sasarannya', {
      columns: ['indicator', 'unit', 'denominator', 'numerator', 'actual'],
      headers: ['Indikator', 'Satuan', 'Jumlah sasaran', 'Jumlah terlayani', 'Capaian (%)'],
      rows: [['Layanan pemeriksaan nelayan', 'Orang', 1200, 1140, 95]],
    }),
    table('Satuan dalam kurung di nama, walaupun tidak dikenal', {
      columns: ['indicator', 'target 2024'],
      rows: [['Jumlah sertifikat terbit (bidang)', 120]],
    }),
    table('Sasaran kinerja pegawai tanpa kolom satuan', {
      columns: ['objective', 'indicator', 'target'],
      headers: ['Rencana Hasil Kerja', 'Indikator Kinerja Individu', 'Target'],
      rows: [['Tersusunnya naskah', 'Ketepatan penyampaian naskah', '2 hari']],
      profile: 'pk',
    }),
    table('Penilaian dengan bobot dan hasil, tanpa target', {
      columns: ['indicator', 'calculation', 'actual', 'weight', 'score'],
      rows: [['Tekanan pipa', 'Pelanggan dengan tekanan cukup / pelanggan', 14, 0.1, 0.2]],
      profile: 'lkjip',
    }),
    table('Lampiran keputusan dengan semua kolomnya', {
      columns: ['objective', 'indicator', 'calculation', 'unit', 'target 2024', 'owner', 'dataSource'],
      rows: [
        [
          'Meningkatnya kualitas koperasi',
          'Persentase koperasi berkualitas',
          'A / B x 100',
          '%',
          4.57,
          'Bidang A',
          'ODS',
        ],
      ],
      profile: 'sk',
    }),
    table('Perjanjian kinerja: satuan ada di setiap target', {
      columns: ['objective', 'indicator', 'target'],
      rows: [['Meningkatnya akuntabilitas kinerja', 'Nilai SAKIP', '72,40 Angka']],
      profile: 'pk',
    }),
    table('Rencana strategis: satuan ditulis di nama indikator', {
      columns: ['indicator', 'target 2024', 'target 2025'],
      rows: [['Jumlah realisasi investasi (Rp. Triliun)', 2.5, 2.75]],
    }),
    table('Keputusan: rumusnya ada di dalam kolom penjelasan', {
      columns: ['objective', 'indicator', 'explanation', 'unit', 'target 2024', 'owner', 'dataSource'],
      rows: [
        [
          'Meningkatnya kualitas koperasi',
          'Persentase koperasi aktif',
          'Makna: … Rumus: A / B',
          '%',
          80,
          'Bidang A',
          'ODS',
        ],
      ],
      profile: 'sk',
      explanationParts: { calculation: 'A / B' },
    }),
    table('Laporan yang membandingkan realisasi beberapa tahun saja', {
      columns: ['indicator', 'unit', 'actual 2022', 'actual 2023', 'actual 2024'],
      rows: [['Indeks kepuasan masyarakat', 'Indeks', 81, 82, 83]],
      profile: 'lkjip',
    }),
    table('Laporan yang membandingkan realisasi dengan standar nasional', {
      columns: ['indicator', 'unit', 'actual 2024', 'note', 'achievement 2024'],
      headers: ['Indikator', 'Satuan', 'Realisasi 2024', 'Standar Nasional', 'Capaian'],
      rows: [['Indeks kepuasan masyarakat', 'Indeks', 81, 80, '101,25']],
      profile: 'lkjip',
    }),
    table('Kertas kerja yang menimbang calon indikator', {
      columns: ['objective', 'indicator', 'unit', 'other', 'note'],
      headers: ['Sasaran', 'Calon Indikator Kinerja', 'Satuan', 'Skor', 'Keterangan'],
      rows: [['Meningkatnya kualitas koperasi', 'Persentase koperasi berkualitas', '%', 5, 'Datanya ada']],
      profile: 'sk',
    }),
    table('Program yang menunjang indikator', {
      columns: ['number', 'indicator', 'program', 'note', 'explanation'],
      rows: [[1, 'Indeks kepuasan masyarakat', 'Program pelayanan', 'Menunjang', 'Layanan daring']],
      profile: 'sk',
    }),
    table('Laporan yang membandingkan capaian beberapa tahun saja', {
      columns: ['indicator', 'achievement 2023', 'achievement 2024'],
      rows: [['Indeks kepuasan masyarakat', '101,25', '100,00']],
      profile: 'lkjip',
    }),
    table('Keputusan: sasaran di baris sendiri, rumus dijanjikan judul kolom penjelasan, sisanya bagian penjelasan', {
      columns: ['goal', 'indicator', 'explanation', 'unit', 'target 2024', 'owner'],
      headers: ['Tujuan', 'Indikator', 'Penjelasan/Formulasi Perhitungan', 'Satuan', 'Target 2024', 'Penanggung Jawab'],
      rows: [['Meningkatnya kualitas koperasi', 'Persentase koperasi aktif', 'A / B', '%', 80, 'Bidang A']],
      profile: 'sk',
      explanationParts: { dataSource: 'Laporan bidang' },
    }),

    table('Keputusan: sasaran, sumber data, dan target ada pada sebagian baris saja', {
      columns: ['goal', 'indicator', 'calculation', 'unit', 'target 2024', 'dataSource', 'owner'],
      rows: [
        ['', 'Nilai SAKIP', 'Hasil evaluasi', 'Nilai', 70, '', ''],
        ['Meningkatnya layanan', 'Indeks kepuasan', 'Survei', 'Indeks', '', 'Survei', 'Bidang A'],
      ],
      profile: 'sk',
    }),
    table('Satuan dalam jumlah besar di dalam kurung, apa pun satuannya', {
      columns: ['indicator', 'target 2025', 'target 2026'],
      rows: [
        ['Nilai ekspor kerajinan (juta USD)', 12, 14],
        ['Produksi rumput laut (ribu ton kering)', 3, 4],
      ],
    }),
    table('Kamus menjelaskan indikator, bukan menetapkan sasarannya', {
      title: 'KAMUS INDIKATOR BALAI ARSIP',
      columns: ['indicator', 'explanation', 'calculation', 'unit', 'target 2025', 'owner', 'dataSource'],
      rows: [
        ['Persentase arsip yang tertata', 'Arsip dalam daftar', 'A / B x 100', '%', 80, 'Bidang A', 'Daftar arsip'],
      ],
      profile: 'sk',
    }),
    table('Kamus yang hanya disebut di atas tabelnya', {
      nearby: ['MANUAL INDIKATOR BALAI ARSIP'],
      columns: ['indicator', 'explanation', 'calculation', 'unit', 'target 2025', 'owner', 'dataSource'],
      rows: [
        ['Persentase arsip yang tertata', 'Arsip dalam daftar', 'A / B x 100', '%', 80, 'Bidang A', 'Daftar arsip'],
      ],
      profile: 'sk',
    }),
    table('Tabel tanpa baris indikator', {
      columns: ['indicator', 'target 2024'],
      rows: [['', '']],
    }),

    table('Keputusan: kolom tujuan yang belum diisi', {
      columns: ['goal', 'indicator', 'calculation', 'unit', 'target 2024', 'dataSource', 'owner'],
      rows: [['', 'Nilai SAKIP', 'Hasil evaluasi', 'Nilai', 70, '', '']],
      profile: 'sk',
    }),
    table('Rencana dengan realisasi beberapa tahun', {
      columns: ['indicator', 'unit', 'target 2024', 'actual 2022', 'actual 2023'],
      rows: [['Indeks kepuasan masyarakat', 'Indeks', 84, 82, 83]],
    }),

    table('Keputusan yang tabelnya belum berisi indikator', {
      columns: ['indicator', 'unit'],
      rows: [['', '']],
      profile: 'sk',
    }),

    table('Keputusan: sasaran ditulis di barisnya sendiri, tanpa kolom', {
      columns: ['indicator', 'calculation', 'unit', 'target 2024', 'dataSource', 'owner'],
      rows: [
        ['Nilai SAKIP', 'Hasil evaluasi', 'Nilai', 70, 'Inspektorat', 'Bidang A'],
        ['Meningkatnya layanan', '', '', '', '', ''],
        ['Indeks kepuasan', 'Survei', 'Indeks', 80, 'Survei', 'Bidang A'],
      ],
      kinds: { 3: 'objective' },
      profile: 'sk',
    }),
    {
      name: 'Rumus di penjelasan satu dari beberapa indikator',
      tables: [
        {
          columns: ['objective', 'indicator', 'unit', 'explanation', 'dataSource', 'owner', 'target 2025'],
          profile: 'sk',
          rows: [
            ['Kota hijau', 'Persentase taman yang terawat', '%', 'Rumus: A / B x 100%', 'Dinas', 'Kepala', 5],
            ['Kota aman', 'Persentase jalan yang terawat', '%', 'penting', 'Dinas', 'Kepala', 5],
          ],
        },
      ],
    },
  ],
  invalid: [
    {
      name: 'Beberapa tingkat berdampingan: tidak ada kolom yang disisipkan, karena setiap tingkat perlu kolomnya sendiri',
      tables: [
        {
          columns: ['objective', 'indicator', 'program', 'indicator'],
          rows: [['Meningkatnya literasi', 'Indeks literasi', 'Program pembinaan', 'Jumlah pojok baca']],
        },
      ],
      findings: [
        [
          'B1',
          'Tabel ini belum memiliki kolom "Target", "Satuan". Tambahkan kolomnya, lalu isi untuk setiap indikator.',
        ],
      ],
    },
    {
      name: 'Indikator kinerja individu: tanpa target dan satuan, yang bertanggung jawab adalah jabatannya',
      tables: [
        {
          title: 'INDIKATOR KINERJA INDIVIDU',
          columns: ['objective', 'indicator', 'calculation', 'dataSource'],
          rows: [['Tertibnya arsip', 'Jumlah naskah yang selesai diketik', 'Naskah dihitung sebulan', 'Buku agenda']],
          profile: 'sk',
        },
      ],
      findings: [
        [
          'B1',
          'Tabel ini menetapkan indikator tanpa kolom "Target", "Satuan". Itu cukup bila semuanya ada di Renstra dan Perjanjian Kinerja; bila belum ada di mana pun, tambahkan kolomnya.',
        ],
      ],
      levels: ['advice'],
      added: ['Target', 'Satuan'],
    },
    {
      name: 'Keputusan yang lengkap tanpa target, yang boleh ada di rencana dan perjanjiannya',
      tables: [
        {
          columns: ['objective', 'indicator', 'calculation', 'dataSource', 'owner'],
          headers: ['Sasaran', 'Indikator Kinerja Utama', 'Formulasi', 'Sumber Data', 'Penanggung Jawab'],
          rows: [
            ['Meningkatnya tertib arsip', 'Persentase arsip tertata (%)', 'A / B x 100', 'Daftar arsip', 'Bidang A'],
          ],
          profile: 'sk',
        },
      ],
      findings: [
        [
          'B1',
          'Tabel ini menetapkan indikator tanpa kolom "Target". Itu cukup bila semuanya ada di Renstra dan Perjanjian Kinerja; bila belum ada di mana pun, tambahkan kolomnya.',
        ],
      ],
      levels: ['advice'],
      added: ['Target'],
    },
    {
      name: 'Judulnya menetapkan indikator kinerja utama, tetapi hanya realisasi beberapa tahun yang ada',
      tables: [
        {
          title: 'INDIKATOR KINERJA UTAMA BALAI ARSIP',
          columns: ['objective', 'indicator', 'unit', 'actual 2022', 'actual 2023'],
          rows: [['Meningkatnya tertib arsip', 'Jumlah arsip yang tertata', 'Arsip', 1200, 1350]],
          profile: 'lkjip',
        },
      ],
      findings: [
        ['B1', 'Tabel ini belum memiliki kolom "Target". Tambahkan kolomnya, lalu isi untuk setiap indikator.'],
      ],
      added: ['Target'],
    },
    {
      name: 'Laporan dengan satu kolom hasil, tanpa target dan tanpa pembanding',
      tables: [
        {
          columns: ['number', 'indicator', 'unit', 'actual'],
          headers: ['No', 'Indikator', 'Satuan', 'Hasil'],
          profile: 'lkjip',
          rows: [[1, 'Rasio pasien dengan perawat', 'Rasio', 4.2]],
        },
      ],
      findings: [
        ['B1', 'Tabel ini belum memiliki kolom "Target". Tambahkan kolomnya, lalu isi untuk setiap indikator.'],
      ],
      added: ['Target'],
    },
    {
      name: 'Keputusan tanpa rumus, penanggung jawab, dan sumber data',
      tables: [
        {
          columns: ['objective', 'indicator', 'unit', 'target 2024'],
          rows: [['Meningkatnya kualitas koperasi', 'Persentase koperasi aktif', '%', 80]],
          profile: 'sk',
        },
      ],
      findings: [
        [
          'B1',
          'Tabel ini belum memiliki kolom "Rumus Perhitungan", "Sumber Data", "Penanggung Jawab". Tambahkan kolomnya, lalu isi untuk setiap indikator.',
        ],
      ],
      added: ['Rumus Perhitungan', 'Sumber Data', 'Penanggung Jawab'],
    },
    {
      name: 'Tanpa kolom satuan, dan tidak semua nama atau target menyebutnya',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'target 2025'],
          rows: [
            ['Persentase ketersediaan air bersih (Persen)', 70, 72],
            ['Indeks kepuasan masyarakat', 81, 81.5],
            ['Angka harapan hidup', 71, 72],
          ],
        },
      ],
      findings: [
        [
          'A1',
          'Tabel ini belum memiliki kolom "Satuan", dan "Angka harapan hidup" tidak menyebut satuannya di nama maupun di target. Tambahkan kolomnya, lalu isi untuk setiap indikator.',
        ],
      ],
      added: ['Satuan'],
    },
    {
      name: 'Tanpa kolom satuan, dan setiap nama menyiratkannya: tanpa contoh',
      tables: [{ columns: ['indicator', 'target 2024'], rows: [['Indeks kepuasan masyarakat', 81]] }],
      findings: [
        ['A1', 'Tabel ini belum memiliki kolom "Satuan". Tambahkan kolomnya, lalu isi untuk setiap indikator.'],
      ],
      levels: ['advice'],
      added: ['Satuan'],
    },
    {
      name: 'Laporan: capaian dan realisasi tanpa targetnya',
      tables: [
        {
          columns: ['number', 'indicator', 'unit', 'actual 2024', 'achievement 2024'],
          rows: [[1, 'Indeks kepuasan masyarakat', 'Indeks', 83, '102,47']],
          profile: 'lkjip',
        },
      ],
      findings: [
        ['B1', 'Tabel ini belum memiliki kolom "Target". Tambahkan kolomnya, lalu isi untuk setiap indikator.'],
      ],
      added: ['Target'],
    },
    {
      name: 'Perjanjian kinerja tanpa target dan satuan',
      tables: [
        {
          columns: ['objective', 'indicator'],
          rows: [['Meningkatnya akuntabilitas kinerja', 'Nilai SAKIP']],
          profile: 'pk',
        },
      ],
      findings: [
        [
          'B1',
          'Tabel ini belum memiliki kolom "Target", "Satuan". Tambahkan kolomnya, lalu isi untuk setiap indikator.',
        ],
      ],
      added: ['Target', 'Satuan'],
    },
    {
      name: 'Jenis dokumen tabel menentukan kolomnya',
      tables: [
        {
          columns: ['objective', 'indicator', 'unit', 'target 2024', 'calculation', 'dataSource'],
          rows: [['Meningkatnya layanan', 'Nilai SAKIP', 'Nilai', 72, 'Hasil evaluasi', 'Inspektorat']],
          profile: 'sk',
        },
      ],
      findings: [
        [
          'B1',
          'Tabel ini belum memiliki kolom "Penanggung Jawab". Tambahkan kolomnya, lalu isi untuk setiap indikator.',
        ],
      ],
      added: ['Penanggung Jawab'],
    },

    {
      name: 'Laporan tanpa angka apa pun selain kondisi awal',
      tables: [
        {
          columns: ['number', 'indicator', 'baseline'],
          rows: [[1, 'Angka harapan hidup', 71]],
          profile: 'lkjip',
        },
      ],
      findings: [
        [
          'B1',
          'Tabel ini belum memiliki kolom "Target", "Satuan", dan "Angka harapan hidup" tidak menyebut satuannya di nama maupun di target. Tambahkan kolomnya, lalu isi untuk setiap indikator.',
        ],
      ],
      added: ['Target', 'Satuan'],
      headersAfter: ['No', 'Indikator', 'Target', 'Satuan', 'Kondisi Awal'],
      kinds: ['proposed'],
    },
    {
      name: 'Laporan: realisasi tanpa satuannya',
      tables: [
        {
          columns: ['number', 'indicator', 'actual 2023', 'actual 2024'],
          rows: [
            [1, 'Indeks kepuasan masyarakat', '83 Indeks', '84 Indeks'],
            [2, 'Angka harapan hidup', 71, 72],
          ],
          profile: 'lkjip',
        },
      ],
      findings: [
        [
          'B1',
          'Tabel ini belum memiliki kolom "Satuan", dan "Angka harapan hidup" tidak menyebut satuannya di nama maupun di target. Tambahkan kolomnya, lalu isi untuk setiap indikator.',
        ],
      ],
      added: ['Satuan'],
      headersAfter: ['No', 'Indikator', 'Satuan', 'Realisasi 2023', 'Realisasi 2024'],
    },
    {
      name: 'Keputusan yang hanya memuat indikator dan target: kolomnya ditambahkan di tempat yang lazim',
      tables: [
        {
          columns: ['number', 'indicator', 'target 2024', 'note'],
          rows: [
            [1, 'Indeks kepuasan masyarakat', '81 Indeks', ''],
            [2, 'Nilai SAKIP', 72, ''],
          ],
          profile: 'sk',
        },
      ],
      findings: [
        [
          'B1',
          'Tabel ini belum memiliki kolom "Sasaran Strategis", "Satuan", "Rumus Perhitungan", "Sumber Data", "Penanggung Jawab". Tambahkan kolomnya, lalu isi untuk setiap indikator.',
        ],
      ],
      added: ['Sasaran Strategis', 'Satuan', 'Rumus Perhitungan', 'Sumber Data', 'Penanggung Jawab'],
      headersAfter: [
        ...['No', 'Sasaran Strategis', 'Indikator', 'Satuan', 'Rumus Perhitungan', 'Target 2024', 'Keterangan'],
        ...['Sumber Data', 'Penanggung Jawab'],
      ],
    },

    {
      name: 'Rencana yang hanya memuat realisasi; contoh dipilih dari yang satuannya belum disebut',
      tables: [
        {
          columns: ['indicator', 'actual 2022', 'actual 2023'],
          rows: [
            ['Jumlah koperasi aktif (Unit)', 82, 83],
            ['Angka harapan hidup', 71, 72],
          ],
        },
      ],
      findings: [
        [
          'A1',
          'Tabel ini belum memiliki kolom "Target", "Satuan", dan "Angka harapan hidup" tidak menyebut satuannya di nama maupun di target. Tambahkan kolomnya, lalu isi untuk setiap indikator.',
        ],
      ],
      added: ['Target', 'Satuan'],
    },
    {
      name: 'Kolom satuan ditambahkan tepat sebelum target',
      tables: [
        {
          columns: ['number', 'indicator', 'baseline', 'target 2024'],
          rows: [[1, 'Nilai SAKIP', 70, 72]],
        },
      ],
      findings: [
        ['B1', 'Tabel ini belum memiliki kolom "Satuan". Tambahkan kolomnya, lalu isi untuk setiap indikator.'],
      ],
      levels: ['advice'],
      added: ['Satuan'],
      headersAfter: ['No', 'Indikator', 'Kondisi Awal', 'Satuan', 'Target 2024'],
    },
  ],
};
