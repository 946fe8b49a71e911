import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Persentase "s.d." yang targetnya tidak bertahap boleh turun', {
      columns: ['indicator', 'target q1', 'target q2', 'target q3', 'actual q1', 'actual q2', 'actual q3'],
      headers: ['Indikator', 'Target TW I', 'Target TW II', 'Target TW III', 's.d. TW I', 's.d. TW II', 's.d. TW III'],
      rows: [
        ['Persentase kios tertib', '80%', '82%', '85%', '83%', '81%', '86%'],
        ['Persentase taman terawat', '20%', '40%', '80%', '22%', '41%', '79%'],
      ],
    }),
    table('Target sasaran, yang boleh terlampaui', {
      columns: ['indicator', 'unit', 'target', 'target', 'actual'],
      headers: ['Indikator', 'Satuan', 'Target', 'Target Sasaran', 'Jumlah Terlayani'],
      rows: [
        ['Persentase balita diperiksa giginya', '%', 80, 900, 930],
        ['Persentase lansia dikunjungi', '%', 90, 450, 430],
      ],
    }),
    table('Laporan bulan pertama terhadap target setahun', {
      title: 'LAPORAN BULAN FEBRUARI 2025',
      columns: ['indicator', 'unit', 'target', 'actual'],
      rows: [['Jumlah kunjungan taman', 'Kunjungan', 2400, 90]],
    }),
    table('Lembar triwulan pertama terhadap target setahun', {
      sheet: 'TW I',
      columns: ['indicator', 'unit', 'target', 'actual'],
      rows: [['Jumlah kunjungan taman', 'Kunjungan', 2400, 90]],
    }),
    table('Yang diselesaikan dan yang diterima dapat melebihi yang masuk dan yang direncanakan', {
      columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
      rows: [
        ['Clearance rate', '%', 98, 107],
        ['Persentase PNBP terealisasi', '%', 100, 103],
      ],
    }),
    table('Angka per orang, rata-rata, dan per hari tidak harus bulat', {
      columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
      rows: [
        ['Total Fertility Rate', 'Anak', 2.1, 2.05],
        ['Rata-rata jumlah pengunjung perpustakaan', 'Orang', 250, 251.5],
        ['Jumlah penumpang per hari', 'Orang', 900, 905.5],
      ],
    }),
    table('Bagian yang baru mulai di triwulan pertama', {
      columns: ['indicator', 'unit', 'actual q1', 'actual q2', 'actual q3', 'actual q4'],
      rows: [['Kemajuan penataan arsip', '%', 10, 100, 100, 100]],
    }),
    table('Angka bulat di antara hitungan yang naik turun', {
      columns: ['indicator', 'actual 2021', 'actual 2022', 'actual 2023', 'actual 2024'],
      rows: [
        ['Jumlah kunjungan lapangan', 100, 120, 10, 110],
        ['Jumlah peserta lokakarya', 30, 30, 3, 30],
        ['Jumlah kunjungan pameran', 98, 120, 1000, 110],
      ],
    }),
    table('Bagian dalam persen dari orang yang dihitung', {
      columns: ['indicator', 'unit', 'target', 'actual'],
      rows: [['Kunjungan ke posyandu', 'Orang', 0.8, 0.6857]],
      formats: { C2: '0%', D2: '0.00%' },
    }),
    table('Sepersepuluh target, yang capaiannya mengikuti: tidak tepat sepersepuluh, atau tidak sendirian', {
      columns: ['indicator', 'unit', 'target 2024', 'actual 2024', 'achievement'],
      rows: [
        ['Persentase sumur yang layak', '%', 90, 9.15, 10.17],
        ['Persentase pasar yang tertib', '%', 80, 9.85, 12.31],
        ['Persentase halte yang terawat', '%', 70, 71.4, 102],
        ['Persentase trotoar yang mulus', '%', 50, 45, 90],
      ],
    }),
    table('Tahun-tahun yang masih jauh dari target akhir rencana', {
      columns: ['indicator', 'unit', 'target', 'actual #1', 'actual #2'],
      rows: [['Jumlah pengunjung museum', 'Orang', 450000, 5000, 12000]],
    }),
    table('"Kumulatif" yang berarti dijumlahkan: jumlah triwulannya mendekati target, bukan yang terakhir', {
      columns: ['indicator', 'unit', 'indicatorType', 'target', 'actual q1', 'actual q2', 'actual q3', 'actual q4'],
      rows: [['Jumlah pelayaran yang dilayani', 'Layanan', 'Kumulatif', 1200, 280, 310, 305, 290]],
    }),
    table('Kemajuan fisik dalam persen di samping target dokumen', {
      columns: ['indicator', 'target', 'unit', 'actual'],
      headers: ['Indikator', 'Target', 'Satuan', 'Realisasi Fisik (%)'],
      headerUnits: { actual: '%' },
      rows: [['Jumlah dokumen pelabuhan', 5, 'dokumen', 100]],
    }),
    table('Uang yang menyebut besarannya sendiri, dibawa ke satuan barisnya', {
      columns: ['indicator', 'unit', 'target', 'actual'],
      rows: [
        ['Penerimaan retribusi', 'Rp miliar', 120, 'Rp114.000.000.000'],
        ['Nilai penanaman modal', 'Miliar Rupiah', '1.500', 'Rp1,65 T'],
        ['Omzet pasar', 'Rp juta', '2.500', '2,25 miliar'],
        ['Laba bersih', 'Rp', 2500000000, '2,625 M'],
        ['Nilai ekspor rempah', 'Triliun Rupiah', 2, 'Rp 1.500 miliar'],
      ],
    }),
    table('Jumlah dengan bagiannya di dalam kurung, dibaca menurut satuannya', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [
        ['Persentase perpustakaan yang terbuka', '%', 60, '18 dari 24 (75%)', 125],
        ['Persentase pasar yang bersih', '%', 80, '720 (96%)', 120],
        ['Persentase warga yang terlayani', '%', 80, '12.400/15.500 (80%)', 100],
        ['Jumlah pasar yang bersih', 'Pasar', 60, '72 (96%)', 120],
      ],
    }),
    table('Bulan yang nol bagi satu baris saja, dan nol yang memang ditargetkan', {
      columns: ['indicator', 'unit', 'target 2025 q1', 'actual 2025 q1', 'target 2025 q2', 'actual 2025 q2'],
      rows: [
        ['Jumlah benih yang dibagikan', 'Karung', 40, 38, 0, 0],
        ['Jumlah kolam yang dibangun', 'Kolam', 4, 3, 0, 0],
        ['Jumlah kincir yang dipasang', 'Kincir', 6, 6, 0, 0],
      ],
    }),
    table('Nol di akhir tahun yang berjalan, ketika baris lain sudah terisi', {
      columns: ['indicator', 'unit', 'target 2025', 'actual 2025 q1', 'actual 2025 q2'],
      rows: [
        ['Jumlah benih yang dibagikan', 'Karung', 40, 38, 0],
        ['Jumlah kolam yang dibangun', 'Kolam', 4, 3, 2],
        ['Jumlah kincir yang dipasang', 'Kincir', 6, 6, 0],
      ],
    }),
    table('Judul yang menyebut kumulatif: bagian dan rata-rata boleh turun', {
      title: 'REALISASI KUMULATIF KINERJA TAHUN 2025',
      columns: ['indicator', 'unit', 'actual 2025 m1', 'actual 2025 m2', 'actual 2025 m3'],
      rows: [
        ['Persentase keran yang mengalir', '%', 90, 88, 89],
        ['Produktivitas bawang', 'Ton', 7, 6, 7],
        ['Rata-rata konsumsi ikan', 'Kg', 30, 29, 31],
        ['Konsumsi beras', 'Kg/kapita', 30, 29, 31],
      ],
    }),
    table('Target musiman: tidak naik sampai berlipat, atau realisasinya tidak mengikuti', {
      columns: [1, 2, 3, 4]
        .flatMap((quarter) => [`target 2025 q${quarter}`, `actual 2025 q${quarter}`])
        .concat('indicator', 'unit'),
      rows: [
        [20, 21, 25, 24, 30, 22, 33, 34, 'Jumlah pengunjung museum', 'Orang'],
        [20, 60, 40, 55, 70, 20, 90, 88, 'Jumlah pengunjung taman', 'Orang'],
      ],
    }),
    table('Layanan untuk setiap orang: jumlah sasaran dan yang terlayani bukan persentase', {
      columns: ['indicator', 'unit', 'target', 'target', 'actual'],
      headers: ['Indikator', 'Satuan', 'Target', 'Sasaran', 'Terlayani'],
      rows: [
        ['Setiap balita mendapatkan pemeriksaan gigi', '%', 100, 900, 870],
        ['Setiap lansia mendapatkan kunjungan rumah', '%', 100, 450, 450],
        ['Persentase ibu yang mengikuti kelas', '%', 80, 300, 210],
      ],
    }),
    table('Kata besaran yang mengulang satuannya di target saja', {
      columns: ['indicator', 'unit', 'target', 'actual'],
      rows: [
        ['Nilai ekspor rempah', 'Triliun Rupiah', 'Rp. 80 T', '60'],
        ['Retribusi parkir', 'Rp juta', '500 Juta', '510'],
      ],
    }),
    table('Realisasi anggaran sejak awal rencana, yang di kebanyakan baris melebihi pagu setahun', {
      columns: ['indicator', 'budget 2025', 'budget 2025'],
      headers: ['Indikator', 'Pagu Renja 2025', 'Realisasi Anggaran Renstra s/d 2025'],
      rows: [
        ['Jumlah taman', 100, 180],
        ['Jumlah bangku', 200, 390],
        ['Jumlah lampu', 300, 520],
        ['Jumlah pohon', 150, 240],
        ['Jumlah kolam', 120, 200],
        ['Jumlah pagar', 90, 80],
      ],
    }),
    table(
      'Sepuluh kali yang lain, tetapi sedikit, bulat, berubah bersama targetnya, atau dengan angka lain yang tidak sepakat',
      {
        columns: ['indicator', 'unit', 'actual 2021', 'actual 2022', 'actual 2023', 'target 2024', 'actual 2024'],
        rows: [
          ['Jumlah jembatan', 'Unit', 2, 3, 25, 3, 3],
          ['Jumlah taman', 'Taman', 100, 100, 1000, 110, 120],
          ['Jumlah benih', 'Kg', 450, 470, 4900, 5000, 5100],
          ['Jumlah pohon', 'Pohon', 45, 470, 4900, 500, 510],
          ['Jumlah lampu', 'Lampu', '', '', 4900, 500, 510],
          ['Nilai kebersihan', 'Nilai', 0, 0, 95.1, 9.2, 9.3],
        ],
      },
    ),
    table('Realisasi anggaran sebesar pagunya, di atas pagu lama, pagu tahun lain, atau anggaran indikatif', {
      columns: [
        'indicator',
        'budget 2024 before',
        'budget 2024 after',
        'budget 2024',
        'budget 2025',
        'budget',
        'budget 2025',
      ],
      headers: [
        'Indikator',
        'Pagu Semula',
        'Pagu Menjadi',
        'Realisasi Anggaran 2024',
        'Pagu Indikatif 2025',
        'Capaian Anggaran',
        'Realisasi Anggaran 2025',
      ],
      rows: [
        ['Jumlah taman', 100, 200, 200, 100, 120, 150],
        ['Jumlah bangku', 100, 200, 900, 100, 120, 90],
      ],
    }),
    table('Target triwulan yang sama besar atau tidak berlipat: realisasi boleh turun', {
      columns: [
        'indicator',
        ...[1, 2, 3, 4].map((quarter) => `target 2024 q${quarter}`),
        ...[1, 2, 3, 4].map((quarter) => `actual 2024 q${quarter}`),
      ],
      rows: [
        ['Jumlah akta yang terbit', 300, 300, 300, 300, 310, 290, 305, 280],
        ['Jumlah izin yang terbit', 100, 250, 300, 400, 110, 240, 310, 290],
        ['Jumlah kartu yang terbit', 100, 200, 300, 400, 110, 90, 120, 100],
      ],
    }),
    table('Pecahan orang yang wajar: rata-rata, bagian, dan ribuan orang', {
      columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
      rows: [
        ['Rata-rata pengunjung per hari', 'Orang', 12, 12.5],
        ['Jumlah wisatawan', 'Ribu orang', 12, 12.5],
        ['Jumlah penduduk bekerja (juta)', 'Orang', 1.2, 1.25],
        ['Jumlah pencari kerja', 'Orang', 120, 125],
      ],
    }),
    table('Bulan demi bulan, tidak kumulatif', {
      columns: ['indicator', 'unit', 'actual 2024 m1', 'actual 2024 m2'],
      headers: ['Indikator', 'Satuan', 'Realisasi Januari', 'Realisasi Februari'],
      rows: [['Jumlah izin terbit', 'Izin', 10, 8]],
    }),
    table('Penurunan dan peningkatan yang negatif', {
      columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
      rows: [
        ['Persentase penurunan pelanggaran', '%', 5, -32.5],
        ['Persentase peningkatan pendapatan', '%', 5, -14.2],
        ['Jumlah penurunan kasus', 'Kasus', 10, -4],
      ],
    }),
    table('Nol tanpa arah yang diketahui, dan sedikit dari hal yang buruk', {
      columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
      rows: [
        ['Indeks gangguan lalu lintas', 'Indeks', 2, 0],
        ['Persentase arsip ganda', '%', 4, 0],
        ['Persentase jalan rusak', '%', 15, 0.6],
      ],
    }),
    table('Target dalam dokumen, realisasi fisik dalam persen', {
      columns: ['indicator', 'target 2024', 'actual 2024'],
      rows: [['Jumlah dokumen perencanaan', '1 Dokumen', 100]],
      headerUnits: { 'actual 2024': '%' },
    }),
    table('Di sekitar target, dan rendah di tempat makin rendah makin baik', {
      columns: ['indicator', 'target 2024', 'actual 2024'],
      rows: [
        ['Persentase desa mandiri', 80, 60],
        ['Jumlah kasus kematian ibu', 10, 0],
        ['Jumlah pegawai', 20, 1],
      ],
    }),
    table('Triwulan pertama yang masih nol', {
      columns: ['indicator', 'target 2024 q1', 'actual 2024 q1'],
      rows: [['Persentase desa mandiri', 80, 0]],
    }),

    table('Tepat sepuluh kali, tepat sepersepuluh, dan realisasi negatif di tempat yang mungkin', {
      columns: ['indicator', 'target 2024', 'actual 2024'],
      rows: [
        ['Jumlah koperasi aktif', 30, 300],
        ['Indeks kepuasan masyarakat', 80, 8],
        ['Persentase desa mandiri', 60, 100],
        ['Meningkatnya laju pertumbuhan', 5, -2],
      ],
    }),
    table('Tidak ada yang dibandingkan: target nol, negatif, kata, atau kosong; realisasi berupa kata', {
      columns: ['indicator', 'target 2024', 'actual 2024'],
      rows: [
        ['Jumlah koperasi aktif', 0, 3],
        ['Laju pertumbuhan', -1, 5],
        ['Nilai evaluasi', 'Tinggi', 5],
        ['Nilai kearsipan', '', 5],
        ['Nilai SAKIP', 80, 'belum ada'],
      ],
    }),
    table('Bulan pertama yang masih nol', {
      columns: ['indicator', 'target 2024 m1', 'actual 2024 m1'],
      rows: [['Persentase desa mandiri', 80, 0]],
    }),
    table('Target tahun lain, dan tabel tanpa realisasi', {
      columns: ['indicator', 'target 2023', 'actual 2024'],
      rows: [['Jumlah koperasi aktif', 3, 300]],
    }),
    table('Turun tetapi tidak kumulatif; kumulatif yang tetap atau naik', {
      columns: ['indicator', 'actual 2022', 'actual 2023', 'actual 2024'],
      rows: [
        ['Jumlah wirausaha baru', 110, 95, 90],
        ['Jumlah wirausaha muda (non kumulatif)', 110, 95, 90],
        ['Jumlah wirausaha lama, bukan akumulasi', 110, 95, 90],
        ['Akumulasi wirausaha baru', 95, 95, 110],
      ],
    }),
    table('Realisasi anggaran di sebelah pagu yang belum diisi di baris lain', {
      columns: ['indicator', 'budget 2025', 'budget 2025'],
      headers: ['Indikator', 'Pagu 2025', 'Realisasi Anggaran 2025'],
      rows: [
        ['Jumlah taman', 100, 90],
        ['Jumlah bangku', '', 80],
        ['Jumlah pohon', 'menyusul', ''],
        ['Jumlah lampu', 1000, 9000],
        ['Jumlah pagar', 1000, 9500],
      ],
    }),
    table('Angka bulat sepuluh kali yang lain, yang sendiri terpaut jauh satu sama lain', {
      columns: ['indicator', 'unit', 'actual 2021', 'actual 2022', 'actual 2023', 'target 2024', 'actual 2024'],
      rows: [['Nilai kebersihan kota', 'Nilai', 4.5, 6.5, 70, 9.8, 9.3]],
    }),
    table(
      'Bagian tahun yang naik turun: yang jumlahnya adalah target, yang di sekitar target, dan yang turun dua kali',
      {
        columns: [
          'indicator',
          'unit',
          'target 2024',
          'actual 2024 q1',
          'actual 2024 q2',
          'actual 2024 q3',
          'actual 2024 q4',
        ],
        rows: [
          ['Jumlah perahu yang diperiksa', 'Perahu', '130 perahu', '15 perahu', '30 perahu', '28 perahu', '60 perahu'],
          ['Jumlah dermaga yang dirawat', 'Dermaga', 40, 12, 30, 28, 41],
        ],
      },
    ),
    table('Jumlah pada suatu saat, dan persentase, yang turun sekali', {
      columns: [
        'indicator',
        'unit',
        'target 2024',
        'actual 2024 q1',
        'actual 2024 q2',
        'actual 2024 q3',
        'actual 2024 q4',
      ],
      rows: [
        ['Jumlah anggota koperasi nelayan', 'Orang', 60, 50, 56, 54, 60],
        ['Persentase kapal berizin', '%', 60, 15, 30, 28, 60],
        ['Jumlah bagan yang ditata', 'Unit', 60, 15, 30, 28, 24],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Persentase "s.d." yang turun, padahal targetnya bertahap sampai akhir tahun',
      tables: [
        {
          columns: ['indicator', 'target q1', 'target q2', 'target q3', 'actual q1', 'actual q2', 'actual q3'],
          headers: [
            'Indikator',
            'Target TW I',
            'Target TW II',
            'Target TW III',
            'Realisasi s.d. TW I',
            'Realisasi s.d. TW II',
            'Realisasi s.d. TW III',
          ],
          rows: [['Persentase taman terawat', '20%', '40%', '80%', '45%', '41%', '79%']],
        },
      ],
      findings: [
        [
          'F2',
          'Realisasi turun dari "45%" menjadi "41%", padahal "Persentase taman terawat" adalah angka kumulatif yang tidak dapat berkurang. Periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Satu angka bulat yang sepersepuluh, atau 10 kali, angka lain yang hampir sama',
      tables: [
        {
          columns: ['indicator', 'unit', 'actual 2021', 'actual 2022', 'actual 2023', 'actual 2024'],
          rows: [
            ['Kepatuhan identifikasi pasien', '%', 98, 99, 10, 100],
            ['Laju inflasi', '%', 6.78, 7.25, 60, 5.87],
          ],
        },
      ],
      findings: [
        [
          'E2',
          '"Realisasi 2023" untuk "Kepatuhan identifikasi pasien" tertulis "10", sedangkan angka lain di barisnya (98; 99; 100) kira-kira 10 kalinya. Periksa tanda desimal dan ribuannya.',
        ],
        [
          'E3',
          '"Realisasi 2023" untuk "Laju inflasi" tertulis "60", kira-kira 10 kali angka lain di barisnya (6,78; 7,25; 5,87). Periksa tanda desimal dan ribuannya.',
        ],
      ],
    },
    {
      name: 'Sepersepuluh target, dan capaiannya mengikuti; semua yang lain mendekati targetnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'actual 2024', 'achievement'],
          rows: [
            ['Persentase sumur yang layak', '%', 90, 9.15, 10.17],
            ['Persentase pasar yang tertib', '%', 80, 76, 95],
            ['Persentase halte yang terawat', '%', 70, 71.4, 102],
            ['Persentase trotoar yang mulus', '%', 50, 45, 90],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Realisasi "9,15" kira-kira sepersepuluh targetnya ("90"). Mungkin tanda desimalnya bergeser: 91,5? Cocokkan dengan sumber datanya.',
        ],
      ],
    },
    {
      name: 'Kira-kira sepersepuluh atau sepuluh kali target, tanpa penjelasan lain',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'actual 2024', 'achievement'],
          rows: [
            ['Persentase sumur yang layak', '%', 90, 9.5, ''],
            ['Indeks kebersihan pasar', 'Indeks', 82, 8.25, 10.06],
            ['Produksi garam', 'Ton', 500, 4900, ''],
            ['Persentase pasar yang tertib', '%', 80, 76, 95],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Realisasi "9,5" kira-kira sepersepuluh targetnya ("90"). Mungkin tanda desimalnya bergeser: 95? Cocokkan dengan sumber datanya.',
        ],
        [
          'D3',
          'Realisasi "8,25" kira-kira sepersepuluh targetnya ("82"). Mungkin tanda desimalnya bergeser: 82,5? Cocokkan dengan sumber datanya.',
        ],
        [
          'D4',
          'Realisasi "4900" kira-kira 10 kali targetnya ("500"). Mungkin tanda desimalnya bergeser: 490? Cocokkan dengan sumber datanya.',
        ],
      ],
    },
    {
      name: 'Koma yang bergeser di bawah judul yang meninggalkan tahunnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2025', 'actual'],
          rows: [
            ['Persentase guru bersertifikat', '%', 45, 4.5],
            ['Persentase murid yang lulus', '%', 60, 58.5],
            ['Penjualan listrik', 'GWh', 159.9, 16.101],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Realisasi "4,5" kira-kira sepersepuluh targetnya ("45"). Mungkin tanda desimalnya bergeser: 45? Cocokkan dengan sumber datanya.',
        ],
        [
          'D4',
          'Realisasi "16,101" kira-kira sepersepuluh targetnya ("159,9"). Mungkin tanda desimalnya bergeser: 161,01? Cocokkan dengan sumber datanya.',
        ],
      ],
    },
    {
      name: 'Kumulatif sejak awal tahun: yang terakhir mendekati target',
      tables: [
        {
          columns: ['indicator', 'unit', 'indicatorType', 'target', 'actual q1', 'actual q2', 'actual q3', 'actual q4'],
          rows: [['Jumlah pelayaran yang dilayani', 'Layanan', 'Kumulatif', 1200, 280, 610, 605, 1190]],
        },
      ],
      findings: [
        [
          'G2',
          'Realisasi turun dari "610" menjadi "605", padahal "Jumlah pelayaran yang dilayani" adalah angka kumulatif yang tidak dapat berkurang. Periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Bagian dari keseluruhan, dengan nomor atau sebutan di depan namanya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual'],
          rows: [
            ['[IKU 1.1] Persentase lulusan yang bekerja', '%', 60, 600],
            ['IKU 1.3 Persentase dosen yang bersertifikat', '%', 60, 58],
            ['Outcome : Persentase kapal yang terlayani', '%', 60, 61],
          ],
        },
        {
          sheet: 'Lain',
          columns: ['indicator', 'unit', 'target', 'actual'],
          rows: [
            ['IKU 2.1 Persentase lulusan yang bekerja', '%', 60, 59],
            ['Keluaran: Persentase dosen yang bersertifikat', '%', 60, 580],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Realisasi "600" berada di luar batas "[IKU 1.1] Persentase lulusan yang bekerja" (paling tinggi 100). Periksa angkanya.',
        ],
        [
          'Lain!D3',
          'Realisasi "580" berada di luar batas "Keluaran: Persentase dosen yang bersertifikat" (paling tinggi 100). Periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Koma yang hilang atau nol yang berlebih di antara tahun dan triwulan lain',
      tables: [
        {
          columns: ['indicator', 'unit', 'actual 2021', 'actual 2022', 'actual 2023', 'target 2024', 'actual 2024'],
          rows: [
            ['Persentase warga bersepeda', '%', 9.8, 9.55, 95.1, 9.2, 9.35],
            ['Jumlah pohon', 'Pohon', 450, 470, 4900, 500, 510],
            ['Panjang jalur sepeda', 'Km', 82.5, 8.41, 84.6, 85.5, 86.2],
          ],
        },
        {
          sheet: 'Lembar2',
          columns: ['indicator', 'unit', 'target', 'actual q1', 'actual q2', 'actual q3', 'actual q4'],
          headers: ['Indikator', 'Satuan', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
          rows: [['Jumlah kunjungan', 'Kunjungan', 9600, 2350, 2410, 24500, 2390]],
        },
      ],
      findings: [
        [
          'E2',
          '"Realisasi 2023" untuk "Persentase warga bersepeda" tertulis "95,1", kira-kira 10 kali angka lain di barisnya (9,2; 9,8; 9,55; 9,35). Periksa tanda desimal dan ribuannya.',
        ],
        [
          'E3',
          '"Realisasi 2023" untuk "Jumlah pohon" tertulis "4900", kira-kira 10 kali angka lain di barisnya (500; 450; 470; 510). Periksa tanda desimal dan ribuannya.',
        ],
        [
          'D4',
          '"Realisasi 2022" untuk "Panjang jalur sepeda" tertulis "8,41", sedangkan angka lain di barisnya (85,5; 82,5; 84,6; 86,2) kira-kira 10 kalinya. Periksa tanda desimal dan ribuannya.',
        ],
        [
          'Lembar2!F2',
          '"TW III" untuk "Jumlah kunjungan" tertulis "24500", kira-kira 10 kali angka lain di barisnya (2350; 2410; 2390). Periksa tanda desimal dan ribuannya.',
        ],
      ],
    },
    {
      name: 'Realisasi turun sekali di samping target yang bertambah sejak awal tahun',
      tables: [
        {
          columns: [
            'indicator',
            ...[1, 2, 3, 4].map((quarter) => `target 2024 q${quarter}`),
            ...[1, 2, 3, 4].map((quarter) => `actual 2024 q${quarter}`),
          ],
          rows: [['Jumlah akta yang terbit', 300, 600, 900, 1200, 288, 612, 891, 870]],
        },
      ],
      findings: [
        [
          'I2',
          'Realisasi turun dari "891" menjadi "870", padahal targetnya bertambah terus dari awal tahun (300, 600, 900, 1200). Bila realisasi juga dihitung sejak awal tahun, angkanya tidak dapat berkurang: periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Laporan bulan terakhir: setahun sudah lewat',
      tables: [
        {
          title: 'LAPORAN BULAN DESEMBER 2025',
          columns: ['indicator', 'unit', 'target', 'actual'],
          rows: [['Jumlah kunjungan taman', 'Kunjungan', 2400, 90]],
        },
      ],
      findings: [
        [
          'D2',
          'Realisasi "90" kurang dari sepersepuluh targetnya ("2400"). Periksa tanda desimal dan satuannya, dan apakah datanya sudah lengkap.',
        ],
      ],
    },
    {
      name: 'Target puluhan kali lipat realisasinya, tanpa arah yang diketahui',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
          rows: [
            ['Jumlah naskah', 'Naskah', 480, 20],
            ['Jumlah mitra', 'Mitra', 300, 20],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Realisasi "20" kurang dari sepersepuluh targetnya ("480"). Periksa tanda desimal dan satuannya, dan apakah datanya sudah lengkap.',
        ],
      ],
    },
    {
      name: 'Angka sampai dengan suatu bulan yang turun',
      tables: [
        {
          columns: ['indicator', 'unit', 'actual 2024 m1', 'actual 2024 m2', 'actual 2024 m3'],
          headers: ['Indikator', 'Satuan', 'Realisasi s.d. Januari', 'Realisasi s.d. Februari', 'Realisasi s.d. Maret'],
          rows: [
            ['Jumlah izin terbit', 'Izin', 10, 8, 15],
            ['Persentase izin tepat waktu', '%', 90, 85, 88],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Realisasi turun dari "10" menjadi "8", padahal "Jumlah izin terbit" adalah angka kumulatif yang tidak dapat berkurang. Periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Indeks dan persentase kurang dari sepersepuluh target, tanpa arah yang diketahui',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
          rows: [
            ['Indeks kapasitas fiskal', 'Indeks', 1.3, 0.06],
            ['Persentase rumah dengan jamban', '%', 4.25, 0.05],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Realisasi "0,06" kurang dari sepersepuluh targetnya ("1,3"). Periksa tanda desimal dan satuannya, dan apakah datanya sudah lengkap.',
        ],
        [
          'D3',
          'Realisasi "0,05" dan target "4,25" tidak dapat dibandingkan: 0,05 dapat berarti 0,05% atau 5%. Ketik 5 bila maksudnya 5%; bila memang 0,05%, beri tanda persennya.',
        ],
      ],
    },
    {
      name: 'Koma yang bergeser dan sel yang lupa diisi',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024'],
          rows: [
            ['Persentase desa mandiri', 80, 812],
            ['Indeks kepuasan masyarakat', 80, 0],
            ['Jumlah koperasi aktif', 30, 3000],
          ],
        },
      ],
      findings: [
        ['C2', 'Realisasi "812" berada di luar batas "Persentase desa mandiri" (paling tinggi 100). Periksa angkanya.'],
        ['C3', 'Realisasi "0" padahal targetnya "80". Periksa apakah datanya sudah ada; bila belum, tulis "-".'],
        ['C4', 'Realisasi "3000" lebih dari 10 kali targetnya ("30"). Periksa tanda desimal dan satuannya.'],
      ],
    },
    {
      name: 'Angka kumulatif yang turun',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024', 'actual 2023', 'actual 2024'],
          rows: [['Jumlah wirausaha baru (kumulatif)', 100, 120, 110, 95]],
        },
      ],
      findings: [
        [
          'E2',
          'Realisasi turun dari "110" menjadi "95", padahal "Jumlah wirausaha baru (kumulatif)" adalah angka kumulatif yang tidak dapat berkurang. Periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Satuan yang sama, tidak disebut, atau tidak dikenal tetap dibandingkan',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024'],
          rows: [
            ['Jumlah koperasi aktif', '30 Unit', '3000 Unit'],
            ['Jumlah koperasi sehat', '30 Unit', 3000],
            ['Jumlah koperasi besar', 30, '3000 Unit'],
            ['Jumlah koperasi kecil', '30 Xyzab', '3000 Unit'],
            ['Jumlah koperasi desa', '30 Unit', '3000 Xyzab'],
          ],
        },
      ],
      findings: [
        ['C2', 'Realisasi "3000 Unit" lebih dari 10 kali targetnya ("30 Unit"). Periksa tanda desimal dan satuannya.'],
        ['C3', 'Realisasi "3000" lebih dari 10 kali targetnya ("30 Unit"). Periksa tanda desimal dan satuannya.'],
        ['C4', 'Realisasi "3000 Unit" lebih dari 10 kali targetnya ("30"). Periksa tanda desimal dan satuannya.'],
        ['C5', 'Realisasi "3000 Unit" lebih dari 10 kali targetnya ("30 Xyzab"). Periksa tanda desimal dan satuannya.'],
        ['C6', 'Realisasi "3000 Xyzab" lebih dari 10 kali targetnya ("30 Unit"). Periksa tanda desimal dan satuannya.'],
      ],
    },
    {
      name: 'Angka kumulatif yang turun sesudah tahun tanpa angka',
      tables: [
        {
          columns: ['indicator', 'actual 2022', 'actual 2023', 'actual 2024'],
          rows: [
            ['Jumlah wirausaha baru (kumulatif)', 110, '-', 95],
            ['Akumulasi wirausaha baru', '', 110, 95],
            ['Jumlah wirausaha muda (komulatif)', '', 110, 95],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Realisasi turun dari "110" menjadi "95", padahal "Jumlah wirausaha baru (kumulatif)" adalah angka kumulatif yang tidak dapat berkurang. Periksa angkanya.',
        ],
        [
          'D3',
          'Realisasi turun dari "110" menjadi "95", padahal "Akumulasi wirausaha baru" adalah angka kumulatif yang tidak dapat berkurang. Periksa angkanya.',
        ],
        [
          'D4',
          'Realisasi turun dari "110" menjadi "95", padahal "Jumlah wirausaha muda (komulatif)" adalah angka kumulatif yang tidak dapat berkurang. Periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Bagian dan jumlah yang negatif',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024'],
          rows: [
            ['Persentase desa mandiri', 80, -5],
            ['Jumlah desa mandiri', 80, -5],
          ],
        },
      ],
      findings: [
        ['C2', 'Realisasi "-5" berada di luar batas "Persentase desa mandiri" (paling rendah 0). Periksa angkanya.'],
        ['C3', 'Realisasi "-5" berada di luar batas "Jumlah desa mandiri" (paling rendah 0). Periksa angkanya.'],
      ],
    },
    {
      name: 'Pecahan orang, dan nol yang hilang dari ribuan',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2023', 'target 2024', 'actual 2023', 'actual 2024'],
          rows: [
            ['Jumlah pencari kerja terdaftar', 'Orang', 5, 5, 4.28, 4.5],
            ['Jumlah pengunjung', 'Orang', '', '12.45', '', '12.706'],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Realisasi "4,28" bukan bilangan bulat, padahal "Jumlah pencari kerja terdaftar" menghitung orang. Periksa angka dan satuannya.',
        ],
        [
          'F3',
          'Realisasi "12.706" dan target "12.45" tidak cocok untuk "Jumlah pengunjung", yang menghitung orang: bila titiknya tanda ribuan, ada nol yang hilang dari "12.45". Periksa keduanya, lalu ketik sebagai angka.',
        ],
      ],
    },
    {
      name: 'Realisasi anggaran di atas pagunya, yang terakhir dari beberapa',
      tables: [
        {
          columns: ['indicator', 'budget 2025', 'budget 2025 q1', 'budget 2025 q2', 'budget'],
          headers: ['Indikator', 'Pagu 2025 (Rp)', 'Realisasi TW I', 'Realisasi TW II', 'Total Realisasi'],
          rows: [['Jumlah taman', 600, 620, 40, 660]],
        },
      ],
      findings: [
        [
          'E2',
          'Realisasi anggaran "660" melebihi pagunya ("600" di B2). Periksa kedua angkanya; bila pagunya sudah diubah, tulis pagu yang terakhir.',
        ],
      ],
      others: ['B2'],
    },
    {
      name: 'Triwulan yang menurut nama indikator atau keterangan tabelnya kumulatif',
      tables: [
        {
          columns: ['indicator', 'unit', 'actual q1', 'actual q2', 'actual q3'],
          rows: [['Jumlah bidang tanah terdaftar (kumulatif)', 'Bidang', 1050, 2600, 2450]],
        },
        {
          sheet: 'Dua',
          columns: ['indicator', 'unit', 'actual q1', 'actual q2', 'actual q3'],
          nearby: ['Realisasi triwulan bersifat kumulatif'],
          rows: [['Jumlah pohon', 'Batang', 10, 30, 20]],
        },
      ],
      findings: [
        [
          'E2',
          'Realisasi turun dari "2600" menjadi "2450", padahal "Jumlah bidang tanah terdaftar (kumulatif)" adalah angka kumulatif yang tidak dapat berkurang. Periksa angkanya.',
        ],
        [
          'Dua!E2',
          'Realisasi turun dari "30" menjadi "20", padahal "Jumlah pohon" adalah angka kumulatif yang tidak dapat berkurang. Periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Realisasi yang mungkin pecahan: dua bacaan, dan tidak ditebak',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2025', 'actual 2025'],
          rows: [
            ['Persentase arsip yang tertata', '%', 80, 1],
            ['Persentase taman yang terawat', '%', 90, 0.15],
            ['Persentase jalan yang terawat', '%', 0.3, 70],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Realisasi "1" dan target "80" tidak dapat dibandingkan: 1 dapat berarti 1% atau 100%. Ketik 100 bila maksudnya 100%; bila memang 1%, beri tanda persennya.',
        ],
        [
          'D3',
          'Realisasi "0,15" dan target "90" tidak dapat dibandingkan: 0,15 dapat berarti 0,15% atau 15%. Ketik 15 bila maksudnya 15%; bila memang 0,15%, beri tanda persennya.',
        ],
        [
          'D4',
          'Realisasi "70" dan target "0,3" tidak dapat dibandingkan: 0,3 dapat berarti 0,3% atau 30%. Ketik 30 bila maksudnya 30%; bila memang 0,3%, beri tanda persennya.',
        ],
      ],
    },
    {
      name: 'Kumulatif dalam tiga triwulan, dua di antaranya saja yang terisi',
      tables: [
        {
          columns: ['indicator', 'unit', 'actual q1', 'actual q2', 'actual q3'],
          headers: ['Indikator', 'Satuan', 'Realisasi s.d. TW I', 'Realisasi s.d. TW II', 'Realisasi s.d. TW III'],
          rows: [
            ['Jumlah sumur yang digali', 'Sumur', 10, '-', 8],
            ['Jumlah pos yang dibuka', 'Pos', 3, 3, 4],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Realisasi turun dari "10" menjadi "8", padahal "Jumlah sumur yang digali" adalah angka kumulatif yang tidak dapat berkurang. Periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Nama kumulatif tahunan, dan bulan yang kosong di antaranya',
      tables: [
        {
          columns: ['indicator', 'unit', 'actual 2022', 'actual 2023', 'actual 2024'],
          rows: [
            ['Jumlah kumulatif pohon yang ditanam', 'Pohon', 50, '', 40],
            ['Akumulasi bibit', 'Bibit', 50, 60, 70],
            ['Jumlah taman', 'Taman', 50, 40, 30],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Realisasi turun dari "50" menjadi "40", padahal "Jumlah kumulatif pohon yang ditanam" adalah angka kumulatif yang tidak dapat berkurang. Periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Target negatif atau sangat kecil, dan realisasi tepat sepuluh kali atau sepersepuluh',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target 2024', 'actual 2024'],
          rows: [
            ['Nilai taman', 'Naik', 10, 100],
            ['Nilai pasar', 'Naik', 10, 101],
            ['Nilai kios', 'Naik', 10, 1],
            ['Nilai jalan', 'Naik', 10, 0.9],
            ['Nilai arsip', 'Naik', -5, 100],
            ['Nilai sumur', 'Naik', 0.5, 6],
          ],
        },
      ],
      findings: [
        ['D3', 'Realisasi "101" lebih dari 10 kali targetnya ("10"). Periksa tanda desimal dan satuannya.'],
        [
          'D5',
          'Realisasi "0,9" kurang dari sepersepuluh targetnya ("10"). Periksa tanda desimal dan satuannya, dan apakah datanya sudah lengkap.',
        ],
        ['D7', 'Realisasi "6" lebih dari 10 kali targetnya ("0,5"). Periksa tanda desimal dan satuannya.'],
      ],
    },
    {
      name: 'Bagian yang jauh di bawah targetnya, tanpa arah yang diketahui',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
          rows: [
            ['Persentase dosen praktisi', '%', 50, 4],
            ['Dosen praktisi', 'Orang', 50, 4],
            ['Rasio dosen praktisi', 'Rasio', 50, 4],
            ['Indeks dosen praktisi', 'Indeks', 50, 4],
            ['Dosen tamu', 'Orang', 48, 2],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Realisasi "4" kurang dari sepersepuluh targetnya ("50"). Periksa tanda desimal dan satuannya, dan apakah datanya sudah lengkap.',
        ],
        [
          'D5',
          'Realisasi "4" kurang dari sepersepuluh targetnya ("50"). Periksa tanda desimal dan satuannya, dan apakah datanya sudah lengkap.',
        ],
        [
          'D6',
          'Realisasi "2" kurang dari sepersepuluh targetnya ("48"). Periksa tanda desimal dan satuannya, dan apakah datanya sudah lengkap.',
        ],
      ],
    },
    {
      name: 'Triwulan yang nol di setiap baris: belum diisi, dan hanya dikatakan sekali',
      tables: [
        {
          columns: [
            'indicator',
            'unit',
            ...[1, 2, 3].flatMap((quarter) => [`target 2025 q${quarter}`, `actual 2025 q${quarter}`]),
          ],
          headers: [
            'Indikator',
            'Satuan',
            ...['TW I', 'TW II', 'TW III'].flatMap((quarter) => [`Target ${quarter}`, `Realisasi ${quarter}`]),
          ],
          rows: [
            ['Jumlah kolam yang dibangun', 'Kolam', 2, 2, 4, 0, 6, 0],
            ['Persentase keran yang mengalir', '%', 90, 88, 91, 0, 92, 0],
            ['Angka kematian ternak', 'per 1.000', 9, 8, 9, 0, 9, 0],
          ],
        },
      ],
      findings: [
        [
          'F2',
          '"Realisasi TW II", "Realisasi TW III" berisi 0 di setiap baris, sehingga tampaknya belum diisi. Bila datanya belum ada, kosongkan atau tulis "-": 0 dihitung sebagai tidak tercapai. Bila memang nihil, biarkan.',
        ],
      ],
      levels: ['advice'],
      others: ['H2, F3, H3, F4, H4'],
    },
    {
      name: 'Judul yang menyebut realisasinya kumulatif, dan hasil yang ditimbang',
      tables: [
        {
          title: 'REALISASI KUMULATIF KINERJA TAHUN 2025',
          columns: ['indicator', 'unit', 'actual 2025 m1', 'actual 2025 m2', 'actual 2025 m3'],
          rows: [
            ['Jumlah sumur yang digali', 'Sumur', 10, 18, 16],
            ['Hasil panen jagung', 'Ton', 120, 310, 290],
          ],
        },
        {
          sheet: 'Dua',
          nearby: ['(angka kumulatif)'],
          columns: ['indicator', 'unit', 'actual 2025 m1', 'actual 2025 m2'],
          rows: [['Jumlah kebun yang ditata', 'Kebun', 9, 7]],
        },
      ],
      findings: [
        [
          'E2',
          'Realisasi turun dari "18" menjadi "16", padahal "Jumlah sumur yang digali" adalah angka kumulatif yang tidak dapat berkurang. Periksa angkanya.',
        ],
        [
          'E3',
          'Realisasi turun dari "310" menjadi "290", padahal "Hasil panen jagung" adalah angka kumulatif yang tidak dapat berkurang. Periksa angkanya.',
        ],
        [
          'Dua!D2',
          'Realisasi turun dari "9" menjadi "7", padahal "Jumlah kebun yang ditata" adalah angka kumulatif yang tidak dapat berkurang. Periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Target yang naik berlipat sampai akhir tahun, realisasi yang mengikutinya lalu turun sekali',
      tables: [
        {
          columns: [1, 2, 3, 4, 5, 6]
            .flatMap((month) => [`target 2025 m${month}`, `actual 2025 m${month}`])
            .concat('indicator', 'unit'),
          rows: [[70, 66, 190, 181, 300, 176, 420, 400, 470, 455, 520, 510, 'Jumlah sambungan pipa baru', 'Sambungan']],
        },
      ],
      findings: [
        [
          'F2',
          'Realisasi turun dari "181" menjadi "176", padahal targetnya bertambah terus dari awal tahun (70, 190, 300, 420, 470, 520). Bila realisasi juga dihitung sejak awal tahun, angkanya tidak dapat berkurang: periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Lebih banyak yang terlayani daripada sasarannya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'target', 'actual'],
          headers: ['Indikator', 'Satuan', 'Target', 'Jumlah Sasaran', 'Jumlah Terlayani'],
          rows: [
            ['Setiap balita mendapatkan pemeriksaan gigi', '%', 100, 900, 930],
            ['Setiap lansia mendapatkan kunjungan rumah', '%', 100, 450, 430],
          ],
        },
        {
          sheet: 'Cakupan',
          columns: ['indicator', 'target', 'actual'],
          rows: [['Setiap balita mendapatkan pemeriksaan gigi', '100%', '104%']],
        },
      ],
      findings: [
        [
          'E2',
          'Realisasi "930" melebihi "Jumlah Sasaran" ("900"), padahal "Setiap balita mendapatkan pemeriksaan gigi" adalah bagian darinya. Periksa kedua angkanya.',
        ],
        [
          'Cakupan!C2',
          'Realisasi "104%" berada di luar batas "Setiap balita mendapatkan pemeriksaan gigi" (paling tinggi 100). Periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Sebagian dari benda yang dihitung namanya, dan anggaran dengan satu nol terlalu banyak',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual'],
          rows: [
            ['Jumlah puskesmas terakreditasi', 'Puskesmas', 17, 16.4],
            ['Jumlah sekolah yang dibina', 'Sekolah', 2.5, 2.4],
            ['Jumlah beras', 'Ton', 17, 16.4],
          ],
        },
        {
          sheet: 'Anggaran',
          columns: ['indicator', 'budget', 'budget'],
          headers: ['Indikator', 'Pagu', 'Realisasi Anggaran'],
          rows: [
            ['Jumlah puskesmas', 700, 6900],
            ['Jumlah sekolah', 400, 390],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Realisasi "16,4" bukan bilangan bulat, padahal "Jumlah puskesmas terakreditasi" menghitung Puskesmas. Periksa angkanya.',
        ],
        [
          'Anggaran!C2',
          'Realisasi anggaran "6900" melebihi pagunya ("700" di B2). Periksa kedua angkanya; bila pagunya sudah diubah, tulis pagu yang terakhir.',
        ],
      ],
      others: ['', 'B2'],
    },
    {
      name: 'Jauh dari target sesudah perubahan, walaupun dekat dengan yang sebelumnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024 before', 'target 2024 after', 'actual 2024'],
          headers: ['Indikator', 'Satuan', 'Target Semula', 'Target Menjadi', 'Realisasi 2024'],
          rows: [['Jumlah taman terawat', 'Taman', 35, 3, 38]],
        },
      ],
      findings: [['E2', 'Realisasi "38" lebih dari 10 kali targetnya ("3"). Periksa tanda desimal dan satuannya.']],
    },
    {
      name: 'Target bulanan yang naik sampai lebih dari tiga kali yang pertama, dan realisasi yang turun',
      tables: [
        {
          columns: [
            ...['indicator', 'unit'],
            ...[1, 2, 3, 4, 5, 6].flatMap((month) => [`target 2024 m${month}`, `actual 2024 m${month}`]),
          ],
          rows: [['Jumlah bibit dibagikan', 'Batang', 100, 95, 160, 150, 210, 215, 260, 250, 310, 305, 350, 290]],
        },
      ],
      findings: [
        [
          'N2',
          'Realisasi turun dari "305" menjadi "290", padahal targetnya bertambah terus dari awal tahun (100, 160, 210, 260, 310, 350). Bila realisasi juga dihitung sejak awal tahun, angkanya tidak dapat berkurang: periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Realisasi yang naik sampai target setahun dan turun sekali, sebagai angka dan dengan satuannya',
      tables: [
        {
          columns: [
            ...['indicator', 'target 2024'],
            ...['actual 2024 m3', 'actual 2024 m6', 'actual 2024 m9', 'actual 2024 m12'],
          ],
          rows: [
            ['Jumlah perajin yang dilatih', '80 orang', '20 orang', '42 orang', '38 orang', '80 orang'],
            ['Jumlah gerai yang dibuka', '12 gerai', '3 gerai', '6 gerai', '9 gerai', '12 gerai'],
            ['Jumlah pasar yang ditata', 16, 4, 9, 8, 15],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Realisasi turun dari "42 orang" menjadi "38 orang", padahal realisasi lain di baris ini naik sampai di sekitar target setahun ("80 orang"), seperti angka yang dihitung sejak awal tahun. Bila memang kumulatif, angkanya tidak dapat berkurang: periksa angkanya.',
        ],
        [
          'E4',
          'Realisasi turun dari "9" menjadi "8", padahal realisasi lain di baris ini naik sampai di sekitar target setahun ("16"), seperti angka yang dihitung sejak awal tahun. Bila memang kumulatif, angkanya tidak dapat berkurang: periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Target triwulan yang naik sampai target setahun, dan realisasi yang turun',
      tables: [
        {
          columns: [
            ...['indicator', 'unit', 'target 2024'],
            ...[1, 2, 3, 4].map((quarter) => `target q${quarter}`),
            ...[1, 2, 3, 4].map((quarter) => `actual q${quarter}`),
          ],
          rows: [
            ['Jumlah kajian', 'Dokumen', 50, 10, 25, 40, 50, 10, 38, 36, 45],
            ['Jumlah ulasan', 'Dokumen', 125, 10, 25, 40, 50, 10, 38, 36, 45],
          ],
        },
      ],
      findings: [
        [
          'J2',
          'Realisasi turun dari "38" menjadi "36", padahal targetnya bertambah terus dari awal tahun (10, 25, 40, 50). Bila realisasi juga dihitung sejak awal tahun, angkanya tidak dapat berkurang: periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Lebih dari keseluruhan, menurut kata yang selalu menyebut bagian',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'actual 2024'],
          rows: [
            ['Kelengkapan berkas nikah', '%', 95, 120],
            ['Ketepatan waktu sidang', '%', 95, 97],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Realisasi "120" berada di luar batas "Kelengkapan berkas nikah" (paling tinggi 100). Periksa angkanya.',
        ],
      ],
    },
  ],
};
