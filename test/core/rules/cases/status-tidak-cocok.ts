import { type RuleCases, table } from '../rule-tester';

const columns = ['indicator', 'unit', 'target 2024', 'actual 2024', 'rating 2024'];

export const cases: RuleCases = {
  valid: [
    table('Standar di depan realisasi beberapa tahun: statusnya menurut tahun terakhir', {
      columns: ['indicator', 'target', 'actual 2023', 'actual 2024', 'rating'],
      headers: ['Indikator', 'Standar', '2023', '2024', 'Status'],
      rows: [
        ['Waktu tunggu pendaftaran', '≤ 60 menit', '75 menit', '55 menit', 'Tercapai'],
        ['Kepuasan pengunjung taman', '≥ 90 %', '91 %', '86 %', 'Tidak Tercapai'],
      ],
    }),
    table('Ukuran "tercapai" yang dinyatakan di sheet sendiri', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement', 'rating'],
      rows: [
        ['Persentase kolam bersih', '%', 100, 93, 93, 'Tercapai'],
        ['Persentase sumur bersih', '%', 100, 78, 78, 'Tidak tercapai'],
        ['Dinyatakan tercapai bila capaiannya minimal 90%', '', '', '', '', ''],
      ],
      kinds: { 4: 'other' },
    }),
    table('Tepat pada tanggalnya atau lebih awal, dan tanggal yang tidak dapat dibandingkan', {
      columns: ['indicator', 'unit', 'target', 'actual', 'rating'],
      rows: [
        ['Waktu penetapan APBD', 'Tanggal', '30 November 2023', '29 November 2023', 'Tercapai'],
        ['Waktu penyampaian laporan', 'Tanggal', '31 Maret', '31 Maret', 'Tercapai'],
        ['Waktu pengesahan anggaran', 'Tanggal', 'Januari', 'Desember', 'Tercapai'],
        ['Waktu penyampaian neraca', 'Tanggal', '31 Maret 2024', '2 April', 'Tercapai'],
        ['Waktu penyerahan buku', 'Tanggal', '31 Maret 2024', '2 April 2024', 'Tidak tercapai'],
      ],
    }),
    table('Jumlah dengan bagiannya di dalam kurung, dibaca menurut satuannya', {
      columns: ['indicator', 'unit', 'target', 'actual', 'rating'],
      rows: [
        ['Persentase perpustakaan yang terbuka', '%', 60, '18 dari 24 (75%)', 'Tercapai'],
        ['Persentase pasar yang bersih', '%', 80, '72 (96%)', 'Tercapai'],
        ['Persentase warga yang terlayani', '%', 80, '12.400/15.500 (80%)', 'Tercapai'],
        ['Jumlah pasar yang bersih', 'Pasar', 60, '72 (96%)', 'Tercapai'],
      ],
    }),
    table('Yang dihitung, tanpa kata yang menunjukkan bahwa lebih sedikit berarti kurang', {
      columns: ['indicator', 'unit', 'target', 'actual', 'rating'],
      rows: [
        ['Jumlah pengaduan terdaftar', 'Pengaduan', 10, 6, 'Tercapai'],
        ['Jumlah perkara', 'Perkara', 10, 6, 'Tercapai'],
      ],
    }),
    table('Setahun menurut triwulan terakhirnya; yang dihitung mungkin bertambah setiap triwulan', {
      columns: ['indicator', 'unit', 'target', 'actual q3', 'actual q4', 'rating'],
      rows: [
        ['Persentase layanan tepat waktu', '%', 55, 41, 56, 'Tercapai'],
        ['Jumlah taman yang dibangun', 'Taman', 10, 6, 4, 'Tercapai'],
        ['Jumlah pengaduan yang terdaftar', 'Pengaduan', 10, 6, 6, 'Tercapai'],
      ],
    }),
    table('Capaian yang hanya cocok bila makin rendah makin baik, atau yang tidak menunjukkan arahnya', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement', 'rating'],
      headers: ['Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Status'],
      rows: [
        ['Praktik mengajar di luar', 'Hari', 10, 8, 120, 'Tercapai'],
        ['Praktik mengajar di dalam', 'Hari', 10, 8, 77, 'Tercapai'],
        ['Praktik mengajar di kebun', 'Hari', 10, 8, '', 'Tercapai'],
      ],
    }),
    table('Sesuai menurut arahnya', {
      columns,
      rows: [
        ['Persentase laporan tepat waktu', '%', 90, 92, 'Tercapai'],
        ['Persentase laporan yang sesuai standar', '%', 90, 95, 'Melampaui target'],
        ['Persentase penduduk miskin', '%', 9, 8.5, 'Tercapai'],
        ['Persentase pegawai yang hadir', '%', 90, 85, 'Belum tercapai karena wabah'],
        ['Tingkat kesalahan cetak maksimal 1% per bulan', '%', 1, 0.3, 'Tercapai'],
      ],
    }),
    table('Arah, angka, atau status yang tidak pasti', {
      columns,
      rows: [
        ['Nisbah biaya kantor', 'Rasio', 40, 30, 'Tercapai'],
        ['Persentase laporan tepat waktu', '%', 90, 5, 'Tercapai'],
        ['Persentase pegawai yang hadir', '%', 90, '', 'Tercapai'],
        ['Persentase layanan yang sesuai standar', '%', 90, 80, 'Tercapai 80 dari 90'],
      ],
    }),
    table('Penanganan hal buruk, dengan kata kerja yang dikenal maupun tidak', {
      columns,
      rows: [
        ['Persentase kerawanan pangan yang termitigasi', '%', 70, 78, 'Tercapai'],
        ['Persentase daerah rawan longsor yang dipetakan', '%', 60, 72, 'Tercapai'],
        ['Persentase anak putus sekolah yang kembali belajar', '%', 40, 45, 'Tercapai'],
        ['Persentase titik rawan kecelakaan yang diportal', '%', 50, 60, 'Tercapai'],
        ['Persentase pelanggaran yang dituntut', '%', 80, 70, 'Tidak Tercapai'],
      ],
    }),
    table('Tabel yang menyebut tercapai sejak sembilan puluh persen target', {
      columns,
      rows: [
        ['Persentase laporan tepat waktu', '%', 100, 95, 'Tercapai'],
        ['Persentase pegawai yang hadir', '%', 100, 94, 'Tercapai'],
        ['Persentase layanan yang sesuai standar', '%', 100, 92, 'Tercapai'],
        ['Persentase arsip yang sesuai standar', '%', 100, 80, 'Tidak Tercapai'],
      ],
    }),
    table('Capaian di samping status, semuanya tercapai sejak sembilan puluh persen target', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement', 'rating'],
      headers: ['Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Status'],
      rows: [
        ['Persentase laporan tepat waktu', '%', 100, 95, 95, 'Tercapai'],
        ['Persentase pegawai yang hadir', '%', 100, 94, 94, 'Tercapai'],
        ['Persentase layanan yang sesuai standar', '%', 100, 92, 92, 'Tercapai'],
      ],
    }),
    table('Tanpa kolom status', { columns: columns.slice(0, 4), rows: [['Nilai SAKIP', 'Nilai', 80, 84]] }),
    table('Tabel yang menyebut tercapai sejak sembilan puluh persen target, dengan target yang tidak sama besar', {
      columns,
      rows: [
        ['Persentase laporan tepat waktu', '%', 50, 47, 'Tercapai'],
        ['Persentase pegawai yang hadir', '%', 40, 37, 'Tercapai'],
        ['Persentase layanan yang sesuai standar', '%', 60, 56, 'Tercapai'],
        ['Persentase arsip yang sesuai standar', '%', 100, 80, 'Tidak Tercapai'],
      ],
    }),
    table('Kata yang cocok dengan jalan angkanya, yang tentang hal lain, dan angka yang sama', {
      columns: ['indicator', 'unit', 'actual 2023', 'actual 2024', 'other', 'note'],
      headers: ['Indikator', 'Satuan', 'Realisasi 2023', 'Realisasi 2024', 'Tren', 'Peringkat nasional'],
      rows: [
        ['Nilai pasar', 'Nilai', 60, 65, 'Naik', 'Turun'],
        ['Jumlah kios', 'Unit', 40, 35, 'Menurun', 'Naik'],
        ['Jumlah taman', 'Unit', 5, 5, 'Naik', ''],
      ],
    }),
    table('Capaian penuh tidak menunjukkan arahnya: status dari indikator yang arahnya tidak diketahui', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement', 'rating'],
      headers: ['Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Status'],
      rows: [
        ['Nilai sewa lapak', 'Rp', 40, 40, 100, 'Tidak Tercapai'],
        ['Nilai sewa kios', 'Rp', 50, 50, 100, 'Tercapai'],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Standar di depan realisasi beberapa tahun: statusnya bertentangan dengan tahun terakhir',
      tables: [
        {
          columns: ['indicator', 'target', 'actual 2023', 'actual 2024', 'rating'],
          headers: ['Indikator', 'Standar', '2023', '2024', 'Status'],
          rows: [['Waktu tunggu pendaftaran', '≤ 60 menit', '55 menit', '75 menit', 'Tercapai']],
        },
      ],
      levels: ['warning'],
      findings: [
        [
          'E2',
          'Status "Tercapai" tidak sesuai: target "≤ 60 menit" dan realisasi "75 menit" berarti "Belum tercapai" (makin rendah makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Terlambat, namun disebut tercapai',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'rating'],
          rows: [
            ['Waktu penyampaian laporan', 'Tanggal', 'Paling lambat 31 Maret 2024', '2 April 2024', 'Tercapai'],
            ['Waktu penyerahan buku', 'Minggu', 'Minggu II Mei', 'Minggu ke-3 Mei', 'Tercapai'],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Status "Tercapai" tidak sesuai: realisasi "2 April 2024" melewati target "Paling lambat 31 Maret 2024". Perbaiki statusnya, atau periksa tanggalnya.',
        ],
        [
          'E3',
          'Status "Tercapai" tidak sesuai: realisasi "Minggu ke-3 Mei" melewati target "Minggu II Mei". Perbaiki statusnya, atau periksa tanggalnya.',
        ],
      ],
      levels: ['warning', 'warning'],
    },
    {
      name: 'Tidak boleh ada, ada, dan capaiannya sendiri 0%',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement', 'rating'],
          rows: [['Jumlah tahanan kabur', 0, 1, '0%', 'Tercapai']],
        },
      ],
      findings: [
        [
          'E2',
          'Status "Tercapai" tidak sesuai: target "0" dan realisasi "1" berarti "Belum tercapai" (makin rendah makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Semua baris disebut tercapai, tanpa kolom capaian yang menunjukkan ukuran lain',
      tables: [
        {
          columns,
          rows: [
            ['Persentase retribusi yang disetor tepat waktu', '%', 95, 91.3, 'Tercapai'],
            ['Indeks kepuasan pengunjung taman', 'Indeks', 84, 79, 'Tercapai'],
            ['Prevalensi stunting', '%', 13, 16, 'Tercapai'],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Status "Tercapai" tidak sesuai: target "95" dan realisasi "91,3" berarti "Belum tercapai" (makin tinggi makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
        [
          'E3',
          'Status "Tercapai" tidak sesuai: target "84" dan realisasi "79" berarti "Belum tercapai" (makin tinggi makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
        [
          'E4',
          'Status "Tercapai" tidak sesuai: target "13" dan realisasi "16" berarti "Belum tercapai" (makin rendah makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Arahnya ditunjukkan oleh capaian di sampingnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement', 'rating'],
          headers: ['Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Status'],
          rows: [
            ['Praktik mengajar di luar', 'Hari', 10, 8, 80, 'Tercapai'],
            ['Praktik mengajar di dalam', 'Hari', 10, 12, 80, 'Tercapai'],
          ],
        },
      ],
      findings: [
        [
          'F2',
          'Status "Tercapai" tidak sesuai: target "10" dan realisasi "8" berarti "Belum tercapai" (makin tinggi makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
        [
          'F3',
          'Status "Tercapai" tidak sesuai: target "10" dan realisasi "12" berarti "Belum tercapai" (makin rendah makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
      ],
      levels: ['warning', 'warning'],
    },
    {
      name: 'Tabel yang menyebut tercapai tanpa ukuran apa pun: yang tidak tercapai justru lebih dekat ke targetnya',
      tables: [
        {
          columns,
          rows: [
            ['Persentase laporan tepat waktu', '%', 80, 76, 'Tercapai'],
            ['Persentase pegawai yang hadir', '%', 90, 91, 'Tidak Tercapai'],
            ['Persentase layanan yang sesuai standar', '%', 70, 60, 'Tercapai'],
            ['Nilai SAKIP', 'Nilai', 70, 71, 'Tercapai'],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Status "Tercapai" tidak sesuai: target "80" dan realisasi "76" berarti "Belum tercapai" (makin tinggi makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
        [
          'E3',
          'Status "Tidak Tercapai" tidak sesuai: target "90" dan realisasi "91" berarti "Melampaui" (makin tinggi makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
        [
          'E4',
          'Status "Tercapai" tidak sesuai: target "70" dan realisasi "60" berarti "Belum tercapai" (makin tinggi makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Pajak yang terpungut di bawah targetnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'rating'],
          headers: ['Indikator', 'Satuan', 'Target', 'Realisasi', 'Status'],
          rows: [['Persentase pajak reklame terpungut', '%', 80, 71.2, 'Tercapai']],
        },
      ],
      findings: [
        [
          'E2',
          'Status "Tercapai" tidak sesuai: target "80" dan realisasi "71,2" berarti "Belum tercapai" (makin tinggi makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Terbalik, di kolom status dan di keterangan',
      tables: [
        {
          columns,
          rows: [
            ['Persentase penerimaan yang disetor', '%', 100, 99, 'Tercapai'],
            ['Persentase pegawai yang hadir', '%', 90, 92, 'Tidak Tercapai'],
            ['Persentase laporan tepat waktu', '%', 90, 92, 'Tercapai'],
            ['Persentase penduduk miskin', '%', 9, 8.5, 'Tercapai'],
          ],
        },
        {
          sheet: 'Dua',
          columns: ['indicator', 'target', 'actual', 'note'],
          rows: [['Tingkat bunyi', '100%', '98%', 'Tercapai.']],
        },
      ],
      findings: [
        [
          'IKU!E2',
          'Status "Tercapai" tidak sesuai: target "100" dan realisasi "99" berarti "Belum tercapai" (makin tinggi makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
        [
          'IKU!E3',
          'Status "Tidak Tercapai" tidak sesuai: target "90" dan realisasi "92" berarti "Melampaui" (makin tinggi makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
        [
          'Dua!D2',
          'Status "Tercapai." tidak sesuai: target "100%" dan realisasi "98%" berarti "Belum tercapai" (makin tinggi makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Realisasi triwulan di samping satu target dan capaiannya',
      tables: [
        {
          columns: ['indicator', 'target', 'actual q2', 'achievement', 'note'],
          rows: [
            ['Persentase salinan yang dikirim tepat waktu', 100, 98.5, 98.5, 'Tercapai'],
            ['Persentase laporan tepat waktu', 90, 45, '', 'Tercapai'],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Status "Tercapai" tidak sesuai: target "100" dan realisasi "98,5" berarti "Belum tercapai" (makin tinggi makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Hal buruk yang terjadi atau dilaporkan, bukan yang ditangani',
      tables: [
        {
          columns,
          rows: [
            ['Jumlah pelanggaran disiplin yang terjadi', 'Kasus', 10, 14, 'Tercapai'],
            ['Jumlah kekerasan anak yang dilaporkan', 'Kasus', 20, 15, 'Tidak Tercapai'],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Status "Tercapai" tidak sesuai: target "10" dan realisasi "14" berarti "Belum tercapai" (makin rendah makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
        [
          'E3',
          'Status "Tidak Tercapai" tidak sesuai: target "20" dan realisasi "15" berarti "Melampaui" (makin rendah makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
      ],
      levels: ['warning', 'warning'],
    },
    {
      name: 'Makin rendah makin baik, dan predikat',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'rating'],
          rows: [
            ['Angka kematian ibu', 100, 120, 'Melampaui'],
            ['Opini BPK', 'WTP', 'WDP', 'Tercapai'],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Status "Melampaui" tidak sesuai: target "100" dan realisasi "120" berarti "Belum tercapai" (makin rendah makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
        [
          'D3',
          'Status "Tercapai" tidak sesuai: target "WTP" dan realisasi "WDP" berarti "Belum tercapai" (makin tinggi makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Status tanpa tahun di samping beberapa tahun',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target 2023', 'target 2024', 'actual 2024', 'note'],
          headers: ['Indikator', 'Arah', 'Target 2023', 'Target 2024', 'Realisasi 2024', 'Keterangan'],
          rows: [
            ['Jumlah pohon', 'Naik', 40, 50, 45, 'Tercapai'],
            ['Jumlah taman', 'Naik', 40, 50, 55, 'Tercapai'],
          ],
        },
      ],
      findings: [
        [
          'F2',
          'Status "Tercapai" tidak sesuai: target "50" dan realisasi "45" berarti "Belum tercapai" (makin tinggi makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Status di samping nol, angka yang sangat jauh, dan arah yang berada di tengah',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target 2024', 'actual 2024', 'rating 2024'],
          rows: [
            ['Jumlah kecelakaan', 'Turun', 0, 3, 'Tercapai'],
            ['Jumlah pohon', 'Naik', 50, 0, 'Tercapai'],
            ['Suhu gudang', 'Stabil', 5, 8, 'Tercapai'],
            ['Jumlah pasar', 'Naik', 50, 5, 'Tercapai'],
            ['Nilai taman', 'Naik', 5, 4, ''],
            ['Jumlah kios a', 'Naik', 50, 60, 'Tercapai'],
            ['Jumlah kios b', 'Naik', 51, 60, 'Tercapai'],
            ['Jumlah kios c', 'Naik', 52, 60, 'Tercapai'],
            ['Jumlah kios d', 'Naik', 53, 60, 'Tercapai'],
            ['Jumlah kios e', 'Naik', 54, 60, 'Tercapai'],
            ['Jumlah kios f', 'Naik', 55, 60, 'Tercapai'],
            ['Jumlah kios g', 'Naik', 56, 60, 'Tercapai'],
            ['Jumlah kios h', 'Naik', 57, 60, 'Tercapai'],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Status "Tercapai" tidak sesuai: target "0" dan realisasi "3" berarti "Belum tercapai" (makin rendah makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
        [
          'E3',
          'Status "Tercapai" tidak sesuai: target "50" dan realisasi "0" berarti "Belum tercapai" (makin tinggi makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
      ],
    },
    {
      name: 'Yang dibuat lebih sedikit daripada targetnya, dan triwulan terakhir di bawah target setahun',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'rating'],
          rows: [['Jumlah bidang tanah terdaftar', 'Bidang', 4000, 2450, 'Tercapai']],
        },
        {
          sheet: 'Dua',
          columns: ['indicator', 'unit', 'target', 'actual q1', 'actual q2', 'actual q3', 'actual q4', 'rating'],
          rows: [['Persentase layanan tepat waktu', '%', 55, 10, 20, 41, 52.3, 'Tercapai']],
        },
      ],
      findings: [
        [
          'E2',
          'Status "Tercapai" tidak sesuai: target "4000" dan realisasi "2450" berarti "Belum tercapai" (makin tinggi makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
        [
          'Dua!H2',
          'Status "Tercapai" tidak sesuai: target "55" dan realisasi "52,3" berarti "Belum tercapai" (makin tinggi makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
      ],
      levels: ['warning', 'warning'],
    },
    {
      name: 'Kata tentang jalan angka dua tahun yang bertentangan dengannya',
      tables: [
        {
          columns: ['indicator', 'unit', 'actual 2023', 'actual 2024', 'other'],
          headers: ['Indikator', 'Satuan', 'Realisasi 2023', 'Realisasi 2024', 'Tren'],
          rows: [
            ['Nilai pasar', 'Nilai', 60, 65, 'Naik'],
            ['Jumlah kios', 'Unit', 40, 35, 'Bertambah'],
            ['Jumlah taman', 'Unit', 5, 4, 'Turun'],
          ],
        },
      ],
      findings: [
        [
          'E3',
          '"Bertambah" untuk "Jumlah kios" tidak sesuai: dari "40" (Realisasi 2023) ke "35" (Realisasi 2024) angkanya turun. Perbaiki kata itu, atau periksa angkanya.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Tidak adanya kejadian buruk: makin tinggi makin baik',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'note'],
          rows: [['Tidak terjadinya kasus kekeliruan pelabelan sampel', '%', 100, 99, 'Tercapai']],
        },
      ],
      findings: [
        [
          'E2',
          'Status "Tercapai" tidak sesuai: target "100" dan realisasi "99" berarti "Belum tercapai" (makin tinggi makin baik). Perbaiki statusnya, atau periksa angkanya.',
        ],
      ],
    },
  ],
};
