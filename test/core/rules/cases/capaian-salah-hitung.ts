import { type RuleCases, table } from '../rule-tester';

const QUARTERS = [1, 2, 3, 4].map((quarter) => `actual 2024 q${quarter}`);
const columns = ['indicator', 'target 2024', 'actual 2024', 'achievement 2024'];
const facts = (written: string, target: string, actual: string, expected: string) =>
  `Capaian tertulis "${written}", padahal target "${target}" dan realisasi "${actual}" menghasilkan ${expected}.`;

const OTHER_SCALE =
  'Angka yang tertulis memakai skala lain (pecahan di antara persen, atau sebaliknya). Tulis seperti baris lain di tabel ini.';

export const cases: RuleCases = {
  notShown: { inverse: 'target divided by actual is mostly told as the formula of the other direction' },
  valid: [
    table('“5 besar” adalah batas: peringkat keempat mencapainya', {
      columns: ['indicator', 'target', 'actual', 'achievement'],
      rows: [
        ['Peringkat lomba taman', '5 besar', '4', '100%'],
        ['Indeks mutu taman', '80', '84', '105%'],
      ],
    }),
    table('Tanda persen sebagai teks di format selnya', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [
        ['Persentase taman terawat', '%', 80, 76, 95],
        ['Persentase pasar tertata', '%', 90, 99, 110],
      ],
      formats: { C2: '0"%"', D2: '0"%"', E2: '0"%"', E3: '0\\%' },
    }),
    table('Bagian yang tampil bulat, dan kemajuannya sampai triwulan itu', {
      columns: [
        'indicator',
        'target 2024',
        'actual 2024 q1',
        'achievement 2024 q1',
        'actual 2024 q2',
        'achievement 2024 q2',
      ],
      rows: [
        ['Jumlah berkas arsip', 45, 11.25, '25%', 11.25, '50%'],
        ['Jumlah peta jalur', 4, 2, '50%', 0.8, '70%'],
      ],
      formats: { C2: '0', E2: '0', C3: '0', E3: '0' },
    }),
    table('Tanda kurang pada yang dihitung satu per satu, yang dikatakan aturan lain', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [['Jumlah pengunjung kebun', 'Orang', 6000, -5400, 90]],
    }),
    table('Capaian tahun lalu, yang targetnya tidak ada di tabel', {
      columns: ['indicator', 'actual 2023', 'target 2024', 'actual 2024', 'achievement 2023', 'achievement 2024'],
      rows: [
        ['Persentase kampung terang', 38, 40, 42, 98, 105],
        ['Persentase kampung bersih', 68, 70, 63, 100, 90],
      ],
    }),
    table('Capaian yang cocok dengan angka yang dimaksud: realisasinya yang salah tulis', {
      columns: ['indicator', 'unit', 'target 2024', 'actual 2024', 'achievement 2024'],
      rows: [
        ['Indeks layanan pustaka', 'Indeks', 3.6, 35.1, 97.5],
        ['Persentase taman terawat', '%', 80, 7.6, 95],
        ['Persentase kebun terawat', '%', 80, 79, 98.75],
      ],
    }),
    table('Capaian yang cocok dengan jumlah triwulannya: realisasi setahunnya yang salah dijumlahkan', {
      columns: [
        'indicator',
        'unit',
        'target 2024',
        ...['actual 2024 q1', 'actual 2024 q2', 'actual 2024 q3', 'actual 2024 q4', 'actual 2024', 'achievement 2024'],
      ],
      headers: ['Indikator', 'Satuan', 'Target 2024', 'TW I', 'TW II', 'TW III', 'TW IV', 'Jumlah', 'Capaian (%)'],
      rows: [
        ['Jumlah pohon yang ditanam', 'Pohon', 400, 90, 80, 100, 110, 480, 95],
        ['Jumlah bibit yang dibagikan', 'Bibit', 500, 120, 130, 125, 125, 500, 100],
        ['Jumlah taman yang dibangun', 'Taman', 40, 6, 8, 9, 9, 32, 80],
      ],
    }),
    table('Capaian yang dibatasi oleh rumusnya sendiri', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [
        ['Produksi garam', 'ton', 1500, 1560, 100],
        ['Waktu bongkar', 'jam', 24, 20, 116.67],
      ],
      formulas: { E2: '=IF(C2=0,0,MIN(D2/C2*100,100))', E3: '=(2*C3-D3)/C3*100' },
    }),
    table('Capaian kedua yang judulnya menyebut batasnya', {
      columns: ['indicator', 'target', 'actual', 'achievement', 'achievement'],
      headers: ['Indikator', 'Target', 'Realisasi', 'Capaian (%)', 'Capaian Maksimal 100 (%)'],
      rows: [
        ['Persentase halte terang', 80, 84, 105, 100],
        ['Nilai kearsipan', 60, 54, 90, 90],
      ],
    }),
    table('Capaian triwulan terhadap target setahun yang tidak tertulis', {
      columns: ['indicator', 'target 2025 q1', 'actual 2025 q1', 'achievement 2025 q1', 'achievement 2025 q1'],
      headers: ['Indikator', 'Target TW I', 'Realisasi TW I', 'Capaian TW I', 'Capaian thd Target Tahunan TW I'],
      rows: [
        ['Jumlah desa dibina', 5, 5, 100, 25],
        ['Jumlah peserta dilatih', 25, 20, 80, 20],
      ],
    }),
    table('Capaian triwulan terhadap target setahun, yang tertulis', {
      columns: [
        'indicator',
        'target 2025',
        'target 2025 q1',
        'actual 2025 q1',
        'achievement 2025 q1',
        'achievement 2025 q1',
      ],
      headers: [
        'Indikator',
        'Target 2025',
        'Target TW I',
        'Realisasi TW I',
        'Capaian Terhadap Target TW I',
        'Capaian Terhadap Target Setahun TW I',
      ],
      rows: [
        ['Jumlah desa dibina', 20, 5, 5, 100, 25],
        ['Jumlah peserta dilatih', 100, 25, 20, 80, 20],
      ],
    }),
    table('Target yang diubah: capaian dari target terakhir, atau judul yang menyebut target semula', {
      columns: [
        'indicator',
        'unit',
        'target 2024 before',
        'target 2024 after',
        'actual 2024',
        'achievement 2024',
        'achievement 2024 before',
      ],
      headers: ['Indikator', 'Satuan', 'Target Murni', 'Target Perubahan', 'Realisasi', 'Capaian', 'Capaian Murni'],
      rows: [
        ['Jumlah pengunjung museum', 'Orang', 20000, 18000, 18900, 105, 94.5],
        ['Jumlah pengunjung taman', 'Orang', 500, 500, 450, 90, 90],
      ],
    }),
    table('Jumlah yang belum diisi di belakang triwulan yang sudah: capaiannya dari triwulan, tidak dapat diperiksa', {
      columns: ['indicator', 'unit', 'target', ...QUARTERS.slice(0, 2), 'actual 2024', 'achievement'],
      rows: [
        ['Jumlah wisatawan', 'Orang', 400, 100, 120, '', 55],
        ['Jumlah festival', 'Kali', 10, 2, 3, '', 50],
      ],
    }),
    table('Realisasi tahun lalu di depan triwulan bukan jumlah triwulannya', {
      columns: ['indicator', 'unit', 'actual 2023', 'target', ...QUARTERS.slice(0, 2), 'achievement'],
      rows: [
        ['Jumlah wisatawan', 'Orang', 390, 400, 180, 200, 95],
        ['Jumlah festival', 'Kali', 8, 10, 2, 6, 80],
      ],
    }),
    table('Angka di kolom arah yang artinya tidak tertulis: 3 dan 1, atau 1 dan 2', {
      columns: ['indicator', 'unit', 'polarity', 'target', 'actual', 'achievement'],
      rows: [
        ['Penjualan garam', 'Ton', '3', 800, 808, 101],
        ['Lama bongkar muat', 'Jam', '1', 62.5, 59.375, 105],
      ],
    }),
    table('Realisasi tahun itu di samping yang dihitung sejak awal rencana', {
      columns: [
        ...['indicator', 'unit', 'finalTarget', 'actual 2017', 'target 2018', 'actual q1', 'actual q2', 'actual'],
        ...['achievement 2018', 'actual 2018', 'achievement'],
      ],
      headers: [
        ...['Indikator', 'Satuan', 'Target Renstra', 'Realisasi s/d 2017', 'Target 2018', 'Realisasi TW I'],
        ...['Realisasi TW II', 'Realisasi', 'Capaian 2018 (%)', 'Realisasi s/d Tahun 2018', 'Capaian Renstra (%)'],
      ],
      rows: [
        ['Jumlah surat yang dikirim', 'Surat', 6000, 4800, 1200, 600, 550, 1150, 95.83, 5950, 99.17],
        ['Jumlah pelaut yang dilatih', 'Orang', 120, 95, 25, 12, 10, 22, 88, 117, 97.5],
      ],
    }),
    table('Di samping yang dihitung sejak awal rencana sampai tahun lalu, yang tidak bertahun', {
      columns: [
        ...['indicator', 'unit', 'finalTarget', 'actual', 'target 2018', 'actual q1', 'actual q2', 'actual'],
        ...['achievement 2018', 'actual 2018', 'achievement 2018'],
      ],
      headers: [
        ...['Indikator', 'Satuan', 'Target Renstra', 'Realisasi s/d Tahun Lalu', 'Target 2018', 'Realisasi TW I'],
        ...['Realisasi TW II', 'Realisasi Renja', 'Capaian Renja Tahun 2018', 'Realisasi s/d Tahun 2018'],
        ...['Capaian Renstra s/d Tahun 2018'],
      ],
      rows: [
        ['Jumlah surat yang dikirim', 'Surat', 6000, 4800, 1200, 600, 550, 1150, 95.83, 5950, 99.17],
        ['Jumlah pelaut yang dilatih', 'Orang', 120, 95, 25, 12, 10, 22, 88, 117, 97.5],
      ],
    }),
    table('Terhadap rentang: tengahnya, batas bawahnya, batas atasnya, atau 100% di dalamnya', {
      columns: ['indicator', 'unit', 'target 2024', 'actual 2024', 'achievement 2024'],
      rows: [
        ['Laju kenaikan harga garam', '%', '2,5 ± 1', 2.7, 92],
        ['Laju kenaikan harga lada', '%', '2,5 ± 1', 2.7, 108],
        ['Laju kenaikan harga pala', '%', '5,0±1', 2.73, 145.4],
        ['Laju kenaikan harga kopi', '%', '5 - 6', 5.5, 110],
        ['Laju kenaikan harga teh', '%', '5 - 6', 5.4, 90],
        ['Laju kenaikan harga gula', '%', '5 - 6', 5.4, 100],
      ],
    }),
    table('Kemajuan fisik dalam persen di samping target dokumen atau daya', {
      columns: ['indicator', 'target', 'unit', 'actual', 'achievement'],
      headers: ['Indikator', 'Target', 'Satuan', 'Realisasi Fisik (%)', '%'],
      headerUnits: { actual: '%' },
      rows: [
        ['Jumlah dokumen pelabuhan', 5, 'dokumen', 100, 96],
        ['Kapasitas pembangkit surya', 5, 'MW', 100, 96],
      ],
    }),
    table('Terhadap target yang namanya sama di antara dua target tahun itu', {
      columns: ['indicator', 'unit', 'target 2024', 'target 2024', 'actual 2024', 'achievement', 'achievement'],
      headers: [
        ...['Indikator', 'Satuan', 'Target RPJMD 2024', 'Target PK 2024', 'Realisasi 2024'],
        ...['Capaian RPJMD (%)', 'Capaian PK (%)'],
      ],
      rows: [
        ['Persentase dermaga yang laik', '%', 80, 78, 78, 97.5, 100],
        ['Persentase kapal yang laik', '%', 72, 70, 71.4, 99.17, 102],
      ],
    }),
    table('Kemajuan dari realisasi tahun sebelumnya', {
      columns: ['indicator', 'actual 2023', 'target 2024', 'actual 2024', 'achievement'],
      headers: ['Indikator', 'Realisasi 2023', 'Target 2024', 'Realisasi 2024', 'Tingkat Kemajuan (%)'],
      rows: [
        ['Persentase jalan mantap', 70, 80, 79, 90],
        ['Nilai SAKIP', 60, 70, 72, 120],
      ],
    }),
    table('Di antara target minimal dan maksimal', {
      columns: ['indicator', 'target', 'target', 'actual', 'achievement'],
      headers: ['Indikator', 'Target Minimal', 'Target Maksimal', 'Realisasi', 'Capaian'],
      rows: [['Persentase hunian kamar', 70, 80, 76, 100]],
    }),
    table('Menit dan detik, seperti pada jam', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [
        ['Waktu tanggap laporan', '', '02:30', '02:45', 90],
        ['Waktu tanggap bencana', 'menit:detik', '02:30', '02:45', 90],
        ['Lama antrean', '', '15:00', '12:45', 115],
      ],
    }),
    table('Perbandingan 1:n, dihitung dari pecahannya atau dari bilangan keduanya', {
      columns: ['indicator', 'target', 'actual', 'achievement'],
      rows: [
        ['Rasio dokter dan pasien', '1:40', '1:38', 105],
        ['Rasio dosen dan mahasiswa', '1:25', '1:20', 125],
        ['Rasio tutor dan peserta', '1/24', '1 / 30', 75],
        ['Rasio penyuluh dan desa', '1:20', '1:18', '111,11'],
      ],
    }),
    table('Target dan realisasi dalam dua satuan yang dapat disamakan', {
      columns: ['indicator', 'target', 'actual', 'achievement'],
      rows: [
        ['Waktu perbaikan pipa', '2 jam', '90 menit', 125],
        ['Lama penyusunan perda', '2 tahun', '21 bulan', 112.5],
        ['Waktu balasan surat', '1,5 jam', '72 menit', 120],
        ['Panjang saluran yang dibangun', '4 km', '3.800 m', 95],
        ['Hasil panen jagung', '800 kg', '0,84 ton', 105],
        ['Angka kesakitan malaria', '32 per 100.000', '0,28 per 1.000', 112.5],
        ['Angka putus sekolah', '≤ 4 ‰', '0,3 %', 125],
        ['Waktu jawab telepon', '00:10:00', '00:09:00', 110],
        ['Waktu naik perahu', '12 menit', '10 menit 30 detik', 112.5],
      ],
    }),
    table('Satu angka tanpa satuan, yang lain menyebutnya sendiri', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [
        ['Waktu buka bendungan', 'Jam', 1, '0:45', 125],
        ['Waktu tutup bendungan', 'Jam', 2, '90 menit', 125],
        ['Waktu uji air', 'Menit', 30, '00:24:00', 120],
      ],
    }),
    table('Dua satuan yang tidak dapat disamakan tanpa bertanya', {
      columns: ['indicator', 'target', 'actual', 'achievement'],
      rows: [
        ['Waktu penerbitan surat', '2 hari', '12 jam', 125],
        ['Waktu pengecekan surat', '3 hari kerja', '20 jam', 105],
        ['Masa tunggu haji', '2 bulan', '50 hari', 108],
        ['Angka kelahiran', '18 per 1.000 perempuan', '1.700 per 100.000 penduduk', 95],
      ],
    }),
    table('Batas yang ditepati dihitung 100%, seberapa pun jauhnya', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [
        ['Waktu tunggu rawat jalan', 'Menit', '≤ 25', 18, 100],
        ['Waktu tanggap gawat darurat', 'Menit', '< 5', 4, '100%'],
        ['Kepuasan keluarga pasien', 'Indeks', '≥ 80', 84, 100],
        ['Persentase resep yang terbaca', '%', '80', 84, 105],
      ],
    }),
    table('Uang yang menyebut besarannya sendiri, dibawa ke satuan barisnya', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [
        ['Penerimaan retribusi', 'Rp miliar', 120, 'Rp114.000.000.000', 95],
        ['Nilai penanaman modal', 'Miliar Rupiah', '1.500', 'Rp1,65 T', 110],
        ['Omzet pasar', 'Rp juta', '2.500', '2,25 miliar', 90],
        ['Laba bersih', 'Rp', 2500000000, '2,625 M', 105],
        ['Nilai ekspor rempah', 'Triliun Rupiah', 2, 'Rp 1.500 miliar', 75],
      ],
    }),
    table('Target dan realisasi yang sejauh itu tertulis dalam dua satuan, bukan capaiannya yang salah', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [
        ['Penerimaan retribusi', 'Rp miliar', 120, 114000000000, 96],
        ['Laba bersih', 'Rp', 2500000000, 2.625, '104,5'],
        ['Biaya perawatan', 'Rp', 2500000000, 2.625, 96],
        ['Hasil panen', 'Ton', 40, 39000, 96],
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
    table('Triwulan yang belum diisi: nol di setiap baris, dan capaian apa pun di sampingnya', {
      columns: [
        ...['indicator', 'unit', 'polarity', 'target 2025'],
        ...[1, 2, 3].flatMap((quarter) => [`actual 2025 q${quarter}`, `achievement 2025 q${quarter}`]),
      ],
      rows: [
        ['Persentase keran yang mengalir', '%', 'Maximize', 80, 40, 50, 60, 75, 0, 75],
        ['Angka kematian ternak', 'per 1.000', 'Minimize', 10, 10, 100, 9, 110, 0, 0],
        ['Jumlah pelanggan', 'Orang', 'Maximize', 200, 50, 25, 150, 75, 0, 100],
      ],
    }),
    table('Kata besaran yang mengulang satuannya di target saja', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [
        ['Nilai ekspor rempah', 'Triliun Rupiah', 'Rp. 80 T', '60', '75'],
        ['Nilai penjaminan usaha', 'Miliar Rupiah', 'Rp 120 M', '114', '95'],
        ['Retribusi parkir', 'Juta Rupiah', '500 Juta', '510', '102'],
      ],
    }),
    table('Angka bulat yang diukur, bukan dihitung, dalam satuan apa pun', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [
        ['Jumlah listrik terjual', 'TWh', 2236, 2460, '110,03'],
        ['Jumlah gas tersalur', 'MMSCFD', 2236, 2460, '110,03'],
        ['Jumlah gabah dijemur', 'Ton', 2236, 2460, '110,03'],
      ],
    }),
    table('Capaian terhadap rencana yang targetnya tidak ada di tabel', {
      columns: ['indicator', 'target 2025', 'actual 2025', 'achievement'],
      headers: ['Indikator', 'Target 2025', 'Realisasi 2025', '% terhadap RPJMD'],
      rows: [
        ['Persentase desa mandiri', 80, 75, 50],
        ['Persentase izin tepat waktu', 90, 92, 61],
        ['Persentase arsip yang tertib', 60, 60, 40],
      ],
    }),
    table('Capaian terhadap akhir rencana yang targetnya tidak ada di tabel', {
      columns: ['indicator', 'target', 'actual', 'achievement', 'achievement'],
      headers: ['Indikator', 'Target', 'Realisasi', 'Capaian', '% thd Akhir'],
      rows: [
        ['Persentase desa mandiri', 80, 76, 95, 84],
        ['Persentase izin tepat waktu', 90, 90, 100, 90],
        ['Persentase arsip yang tertib', 60, 48, 80, 55],
      ],
    }),
    table('Target berupa bagian dari orang yang dihitung, dan realisasi berupa orangnya', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [
        ['Siswa yang mendapat penyuluhan', 'orang', '55%', 21, 53],
        ['Kunjungan ke posyandu', 'orang', '30%', 24, 69],
      ],
    }),
    table(
      'Capaian setahun yang diukur terhadap jumlah atau rata-rata triwulannya, atau tanpa baris lain yang menunjukkannya',
      {
        columns: ['indicator', 'unit', 'target 2024', ...QUARTERS, 'achievement 2024'],
        rows: [
          ['Jumlah bibit yang dibagikan', 'Batang', 100, 20, 25, 25, 20, 90],
          ['Nilai kepuasan peserta', 'Nilai', 80, 70, 72, 74, 76, '91,25'],
          ['Nilai mutu bibit', 'Nilai', 80, 70, 72, 74, 76, 97],
        ],
      },
    ),
    table('Yang dihitung dapat menjumlahkan tahun-tahun sebelumnya, meski capaiannya terhadap target akhir', {
      columns: ['indicator', 'unit', 'target 2024', 'actual 2024', 'finalTarget 2026', 'achievement'],
      headers: [
        'Indikator',
        'Satuan',
        'Target 2024',
        'Realisasi 2024',
        'Target Akhir 2026',
        'Capaian terhadap Target Akhir',
      ],
      rows: [['Jumlah embung yang dibangun', 'Unit', 10, 10, 50, 60]],
    }),
    table('Target triwulan saja, atau dua target setahun: terhadap yang mana capaiannya dihitung, tidak terbaca', {
      columns: ['indicator', 'unit', 'target 2025 q1', 'target 2025 q2', 'actual', 'achievement'],
      rows: [['Jumlah medali', 'Medali', 2, 4, 4, 72.5]],
    }),
    table('Realisasi triwulan berjalan, yang diukur terhadap target triwulannya', {
      columns: ['indicator', 'unit', 'target 2025', 'target q1', 'target q2', 'actual', 'achievement'],
      headers: ['Indikator', 'Satuan', 'Target 2025', 'TW I', 'TW II', 'Realisasi', 'Capaian'],
      rows: [
        ['Jumlah medali', 'Medali', 60, 20, 40, 15, 75],
        ['Jumlah piala', 'Piala', 60, 20, 40, 10, 50],
      ],
    }),
    table('Realisasi tepat di batas yang tidak boleh dicapai', {
      columns: ['indicator', 'target', 'actual', 'achievement'],
      rows: [['Persentase resep yang terlambat', '< 20%', '20%', 75]],
    }),
    table('Realisasi yang salah tulis: capaiannya mengikuti pembilang dan penyebut', {
      columns: ['indicator', 'unit', 'numerator', 'denominator', 'target', 'actual', 'achievement'],
      rows: [
        ['Persentase arsip yang tertata', '%', 540, 600, 100, 95, 90],
        ['Persentase arsip yang dialihmediakan', '%', 541, 570, 95, 97, '99,91'],
        ['Kunjungan yang terlayani', '', 541, 570, 100, 97, '94,91'],
      ],
    }),
    table('Predikat yang mencapai targetnya, atau yang capaiannya bukan 100 atau lebih', {
      columns,
      rows: [
        ['Predikat akuntabilitas', 'BB', 'BB', 100],
        ['Predikat reformasi birokrasi', 'BB', 'A', 110],
        ['Opini atas laporan keuangan', 'WTP', 'WDP', 75],
        ['Predikat keterbukaan informasi', 'Informatif', 'Menuju Informatif', '-'],
      ],
    }),
    table('Makin rendah tingkatnya makin baik, atau arahnya tidak diketahui', {
      columns,
      rows: [
        ['Tingkat kerawanan pangan', 'Sedang', 'Rendah', 100],
        ['Tingkat suhu ruang arsip', 'Sedang', 'Rendah', 100],
      ],
    }),
    table('Satu dari dua target predikat tahun itu tercapai', {
      columns: ['indicator', 'target 2024', 'target 2024', 'actual 2024', 'achievement 2024'],
      rows: [['Predikat akuntabilitas', 'A', 'BB', 'BB', 100]],
    }),
    table('Hanya satu capaian mengikuti target akhir rencana: dasarnya tidak diketahui', {
      columns: ['indicator', 'target 2026', 'actual 2022', 'achievement 2022', 'actual 2023', 'achievement 2023'],
      rows: [['Nilai kematangan arsip', 80, 60, 75, 64, 91]],
    }),
    table('Tingkat capaian tanpa tahun yang mengukur rencana sampai sekarang, bukan tahunnya', {
      columns: ['indicator', 'finalTarget', 'target 2024', 'actual 2024', 'achievement 2024', 'actual', 'achievement'],
      rows: [
        ['Jumlah desa yang dibina', 300, 60, 57, 95, 150, 50],
        ['Jumlah pasar yang ditata', 40, 10, 9, 90, 30, 75],
      ],
    }),
    table('Target yang hampir tidak ada, sehingga hasilnya tanpa akhir', {
      columns,
      rows: [['Nilai SAKIP', 5e-324, 70, 50]],
    }),
    table('Terhadap dua target dari tahun yang sama', {
      columns: ['indicator', 'target 2024', 'target 2024', 'actual 2024', 'achievement', 'achievement'],
      headers: [
        'Indikator',
        'Target Renstra 2024',
        'Target PK 2024',
        'Realisasi 2024',
        'Capaian (PK)',
        'Capaian (Renstra)',
      ],
      rows: [
        ['Indeks mutu data', '3,20', '3,00', '3,06', '102,00', '95,63'],
        ['Nilai kematangan', 84, 80, 76, '95,00', '90,48'],
      ],
    }),
    table('Batas yang disebut di dekat tabel, walau satu baris melewatinya', {
      columns,
      nearby: ['Capaian di atas 120% dihitung 120%'],
      rows: [
        ['Nilai mutu', 80, 98, 120],
        ['Nilai data', 200, 310, 155],
      ],
    }),
    table('Dua baris berhenti di batas yang sama, walau baris lain melewatinya', {
      columns,
      rows: [
        ['Nilai mutu', 80, 98, 120],
        ['Nilai arsip', 50, 71, 120],
        ['Nilai data', 200, 310, 155],
      ],
    }),
    table('Makin tinggi makin baik, makin rendah makin baik, dan rasio terbalik', {
      columns,
      rows: [
        ['Nilai SAKIP', '82,5', '86,7', '105,09'],
        ['V/C ratio', '0,40', '0,38', '105,00'],
        ['Waktu tunggu', '30', '20', '150,00%'],
      ],
    }),
    table('Skala pecahan dan persen', {
      columns,
      rows: [
        ['Nilai SAKIP', 80, 84, 1.05],
        ['Indeks kepuasan', 80, 84, '105%'],
      ],
    }),
    table('Target nol, target kosong, dan predikat tidak dapat dihitung', {
      columns,
      rows: [
        ['Cakupan identitas', 0, 0, 0],
        ['Indeks kepuasan', '', '', 0],
        ['Opini BPK', 'WTP', 'WTP', 100],
      ],
    }),
    table('Dipotong: bukan salah hitung', { columns, rows: [['Indeks kepuasan', '91,2', '91,7', '100,54']] }),
    table('Dibatasi, dan tidak ada yang lebih tinggi: bukan salah hitung', {
      columns,
      rows: [
        ['Nilai SAKIP', 80, 84, 100],
        ['Indeks kepuasan', 80, 76, 95],
      ],
    }),
    table('Di dalam pembulatan angka yang tercetak: desimalnya tidak ditulis', {
      columns: ['indicator', 'unit', ...columns.slice(1)],
      rows: [
        ['Produksi listrik', 'GWh', 4312, 4650, '107,85'],
        ['Persentase susut', '%', '70', '66,7', '95,24'],
        ['Indeks reformasi', 'Indeks', 80, '66,7', '83,40'],
      ],
    }),
    table('Triwulan diukur terhadap target tahun, bagiannya, atau jumlah sampai triwulan itu', {
      columns: [
        ...['indicator', 'target 2024', 'actual 2024 q1', 'achievement 2024 q1'],
        ...['actual 2024 q2', 'achievement 2024 q2'],
      ],
      rows: [
        ['Jumlah UMKM naik kelas', 80, 20, 25, 20, 50],
        ['Jumlah desa mandiri', 40, 10, 25, 30, 75],
      ],
    }),
    table('Tidak tampak triwulan diukur terhadap apa', {
      columns: ['indicator', 'target 2024', 'actual 2024 q1', 'achievement 2024 q1'],
      rows: [['Jumlah UMKM naik kelas', 80, 20, 100]],
    }),
    table('Target atau realisasinya seribu kali lipat: bukan capaiannya yang salah', {
      columns,
      rows: [['Jumlah pengunjung', 11.58, 11713, '101,15']],
    }),
    table('Kemajuan dari kondisi awal ke target akhir', {
      columns: ['indicator', 'baseline', 'target 2024', 'target 2026', 'actual 2024', 'achievement 2024'],
      rows: [
        ['Nilai SAKIP', 60, 66, 80, 65, 25],
        ['Angka kemiskinan', '12,0', '11,0', '8,0', '11,5', '50,00%'],
      ],
    }),
    table('Hanya cocok untuk arah sebaliknya, tetapi arahnya kita baca dari nama saja', {
      columns,
      rows: [['Tingkat pengangguran terbuka', 5, 4.5, '90%']],
    }),
    table('Beberapa target atau realisasi untuk satu periode: yang terdekat, atau yang lain bila cocok', {
      columns: ['indicator', 'target', 'target', 'actual', 'achievement', 'achievement'],
      headers: ['Indikator', 'Target Tahunan', 'Target TW', 'Realisasi', 'Capaian TW', 'Capaian Tahunan'],
      rows: [['Indeks mutu layanan', 80, 20, 21, 105, '26,25']],
    }),
    table('Semua capaian dari =IKU.CAPAIAN: satu skala', {
      columns,
      rows: [
        ['Indeks mutu layanan', 80, 84, 1.05],
        ['Indeks mutu arsip', 80, 82, 1.025],
        ['Jumlah penumpang', 1250, 1300, 1.04],
      ],
      formulas: { D2: '=IKU.CAPAIAN(B2,C2)', D3: '=IKU.CAPAIAN(B3,C3)', D4: '=IKU.CAPAIAN(B4,C4)' },
    }),
    table('Di antara target minimal dan maksimal, pada tabel yang capaiannya tidak dibatasi', {
      columns: ['indicator', 'target', 'target', 'actual', 'achievement'],
      headers: ['Indikator', 'Target Minimal', 'Target Maksimal', 'Realisasi', 'Capaian'],
      rows: [
        ['Persentase hunian kamar', 70, 80, 76, 100],
        ['Persentase kamar bersih', 70, 80, 84, 105],
      ],
    }),
    table('Satu dari dua target predikat tahun itu tercapai, yang lebih tinggi ditulis di belakang', {
      columns: ['indicator', 'target 2024', 'target 2024', 'actual 2024', 'achievement 2024'],
      rows: [['Predikat akuntabilitas', 'BB', 'A', 'BB', 100]],
    }),
    table('Terhadap target rencana tahunnya sendiri, di antara target rencana tahun lain dan target akhir', {
      columns: ['indicator', 'target 2024', 'target 2025', 'finalTarget', 'actual 2024', 'achievement 2024'],
      headers: [
        ...['Indikator', 'Target RPJMD 2024', 'Target RPJMD 2025', 'Target Akhir RPJMD'],
        ...['Realisasi 2024', 'Capaian RPJMD 2024'],
      ],
      rows: [
        ['Persentase rumah layak huni', 78, 80, 90, 39, 50],
        ['Persentase pasar tertata', 60, 70, 80, 60, 100],
      ],
    }),
    table('Capaian triwulan dari targetnya sendiri, dan dari target setahun yang disebut judulnya', {
      columns: ['indicator', 'unit', 'target 2024', 'target q3', 'actual q3', 'achievement q3', 'achievement 2024'],
      headers: [
        ...['Indikator', 'Satuan', 'Target 2024', 'Target TW III', 'Realisasi TW III'],
        ...['Capaian terhadap Target TW III (%)', 'Capaian terhadap Target 2024 (%)'],
      ],
      rows: [
        ['Jumlah kios ditata', 'Kios', 200, 100, 90, 90, 45],
        ['Persentase serapan', '%', 90, 40, 36, 90, 40],
      ],
    }),
    table('Realisasi yang bergeser tandanya, sedangkan capaiannya mengikuti yang dimaksud', {
      columns: ['indicator', 'unit', 'target 2024', 'actual 2024', 'achievement 2024'],
      rows: [
        ['Populasi sapi', 'Ekor', 12500, 12750, 102],
        ['Populasi angsa', 'Ekor', 8200, 84.05, 102.5],
        ['Populasi kuda', 'Ekor', 400, 41000, 102.5],
      ],
    }),
    table('Diukur terhadap sasaran akhir di setiap baris, atau terhadapnya sama saja dengan targetnya sendiri', {
      columns: ['indicator', 'unit', 'finalTarget 2030', 'target 2026', 'actual 2026', 'achievement'],
      rows: [
        ['Persentase kolam bersih', '%', 100, 80, 60, 60],
        ['Persentase saung terawat', '%', 100, 70, 63, 63],
        ['Nilai kerapian kandang', 'Nilai', 90, 70, 63, 70],
      ],
    }),
    table('Bagian tahun yang berlanjut, dan yang dijumlahkan di baris lain', {
      columns: ['indicator', 'unit', 'target', 'actual h1', 'actual h2', 'achievement'],
      rows: [
        ['Jumlah gubuk berdiri', 'Unit', 20, 6, 15, 75],
        ['Jumlah kunjungan kandang', 'Kali', 10, 4, 5, 90],
        ['Jumlah peti terkirim', 'Peti', 4, 0, 3, 75],
      ],
    }),
    table('Terhadap rencana jangka panjang: yang dihitung dapat berjumlah selama tahun-tahunnya', {
      columns: [
        'indicator',
        'unit',
        'target 2026',
        'actual 2026',
        'achievement 2026',
        'finalTarget 2030',
        'achievement',
      ],
      headers: [
        'Indikator',
        'Satuan',
        'Target 2026',
        'Realisasi 2026',
        'Capaian 2026',
        'Target Renstra 2030',
        'Capaian terhadap Renstra (%)',
      ],
      rows: [
        ['Jumlah bibit kelapa', 'Bibit', 100, 90, 90, 400, 60],
        ['Persentase kolam bersih', '%', 80, 60, 75, 80, 75],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Capaian yang sama dengan target dan realisasinya: targetnya pun mungkin salinan',
      kinds: ['proposed'],
      fixed: { E2: 100 },
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
          rows: [
            ['Persentase taman terawat', '%', 88, 88, 88],
            ['Persentase kios tertata', '%', 80, 72, 90],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Capaian tertulis "88", padahal target "88" dan realisasi "88" menghasilkan 100%. Angka yang tertulis adalah realisasinya, bukan capaiannya.',
        ],
      ],
    },
    {
      name: 'Realisasi yang tanda desimal atau nolnya bergeser, sedangkan capaiannya dihitung dari yang dimaksud',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
          rows: [
            ['Umur harapan hidup saat lahir', 'Tahun', 72.4, 7.26, 100.28],
            ['Jumlah pelanggan trem', 'Orang', 1500, 135, 90],
            ['Persentase halte bersih', '%', 80, 72, 90],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Capaian "100,28" cocok dengan target "72,4" bila realisasinya 72,6, padahal tertulis "7,26". Mungkin tanda desimal atau nol pada realisasi atau targetnya bergeser. Periksa ketiganya.',
        ],
        [
          'D3',
          'Capaian "90" cocok dengan target "1500" bila realisasinya 1350, padahal tertulis "135". Mungkin tanda desimal atau nol pada realisasi atau targetnya bergeser. Periksa ketiganya.',
        ],
      ],
      levels: ['warning', 'warning'],
      others: ['E2', 'E3'],
    },
    {
      name: 'Perbandingan 1 : N yang disebut tercapai di setiap tahun: satu peringatan bagi barisnya',
      tables: [
        {
          columns: [
            'indicator',
            'unit',
            ...[2023, 2024].flatMap((year) => [`target ${year}`, `actual ${year}`, `achievement ${year}`]),
          ],
          rows: [
            ['Rasio perawat dan pasien', 'Rasio', '1:15', '1:14', 100, '1:15', '1:14', 100],
            ['Persentase kamar siap pakai', '%', 80, 84, 105, 80, 72, 90],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Capaian tertulis "100", padahal target "1:15" dan realisasi "1:14" menghasilkan 107%. Hitung ulang capaiannya. Begitu juga H2.',
        ],
      ],
      levels: ['warning'],
      others: ['H2'],
    },
    {
      name: 'Kolom arah yang sendiri diragukan: usulan, bukan perbaikan yang pasti',
      tables: [
        {
          columns: ['indicator', 'unit', 'polarity', 'target', 'actual', 'achievement'],
          rows: [['Persentase kelulusan peserta magang', '%', 'Min', 80, 76, 95]],
        },
      ],
      findings: [
        [
          'F2',
          'Capaian tertulis "95", padahal target "80" dan realisasi "76" menghasilkan 105%. Angka yang tertulis cocok untuk arah sebaliknya; indikator ini ditetapkan makin rendah makin baik.',
        ],
      ],
      levels: ['warning'],
      kinds: ['proposed'],
      fixed: { F2: 105 },
    },
    {
      name: 'Satu baris memakai target kolom lain, atau menyalin realisasinya',
      tables: [
        {
          columns: ['indicator', 'unit', 'finalTarget 2030', 'target 2026', 'actual 2026', 'achievement'],
          headers: ['Indikator', 'Satuan', 'Target Akhir 2030', 'Target 2026', 'Realisasi 2026', 'Capaian'],
          rows: [
            ['Persentase kolam bersih', '%', 80, 50, 48, 60],
            ['Nilai kerapian kandang', 'Nilai', 90, 70, 63, 90],
            ['Persentase saung terawat', '%', 95, 80, 76, 95],
          ],
        },
        {
          sheet: 'Kedua',
          columns: ['indicator', 'unit', 'target 2026', 'actual 2026', 'achievement', 'target 2030'],
          rows: [['Persentase kolam bersih', '%', 80, 60, 60, 100]],
        },
      ],
      findings: [
        [
          'IKU!F2',
          'Capaian tertulis "60" hanya cocok dengan "Target Akhir 2030" ("80"), sedangkan baris lain di kolom ini dihitung dari target periodenya; di baris ini target "50" dan realisasi "48" menghasilkan 96%. Hitung semuanya dari target yang sama.',
        ],
        [
          'Kedua!E2',
          'Capaian tertulis "60" sama dengan realisasinya dan hanya cocok dengan "Target 2030" ("100"), padahal target "80" dan realisasi "60" menghasilkan 75%. Hitung ulang dari target periodenya, atau sebutkan di judul kolomnya target mana yang dipakai.',
        ],
      ],
      levels: ['warning', 'warning'],
    },
    {
      name: 'Dari bagian tahun yang terakhir saja, atau jumlah bagiannya disalin',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual h1', 'actual h2', 'achievement'],
          rows: [
            ['Jumlah peti terkirim', 'Peti', 30, 15, 15, 50],
            ['Jumlah kunjungan kandang', 'Kali', 10, 4, 5, 90],
          ],
        },
        {
          sheet: 'Kedua',
          columns: ['indicator', 'unit', 'target', 'actual q1', 'actual q2', 'actual q3', 'actual q4', 'achievement'],
          headers: ['Indikator', 'Satuan', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV', 'Capaian (%)'],
          headerUnits: { achievement: '%' },
          rows: [['Jumlah peti terkirim', 'Peti', 50, 12, 14, 10, 16, 52]],
        },
      ],
      findings: [
        [
          'IKU!F2',
          'Capaian tertulis "50" hanya dihitung dari Realisasi ("15"), sedangkan baris lain di kolom ini dihitung dari jumlah bagian tahunnya; di baris ini jumlahnya 30 dari target "30", sehingga capaiannya 100%. Hitung semuanya dengan satu cara.',
        ],
        [
          'Kedua!H2',
          'Capaian tertulis "52", padahal itu jumlah realisasinya; dari target "50" capaiannya 104%. Hitung ulang capaiannya.',
        ],
      ],
      levels: ['warning', 'warning'],
    },
    {
      name: 'Terhadap rencana yang disebut kedua judulnya',
      tables: [
        {
          columns: [
            'indicator',
            'unit',
            'target 2026',
            'actual 2026',
            'achievement 2026',
            'finalTarget 2030',
            'achievement',
          ],
          headers: [
            'Indikator',
            'Satuan',
            'Target 2026',
            'Realisasi 2026',
            'Capaian 2026',
            'Target Renstra 2030',
            'Capaian terhadap Renstra (%)',
          ],
          rows: [['Persentase kolam bersih', '%', 75, 60, 80, 80, 95]],
        },
      ],
      findings: [
        [
          'G2',
          'Capaian tertulis "95", padahal target "80" dan realisasi "60" menghasilkan 75% (seperti capaian lain di baris ini). Hitung ulang capaiannya.',
        ],
      ],
      kinds: ['proposed'],
      fixed: { G2: 75 },
    },
    {
      name: 'Terlambat, namun capaiannya penuh',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
          rows: [
            ['Waktu penyampaian laporan', 'Tanggal', 45382, 45397, 100],
            ['Waktu penetapan anggaran', 'Tanggal', '30/11/2023', '29/11/2023', 100],
            ['Waktu penyerahan buku', 'Bulan', 'September', 'Oktober', 80],
          ],
          formats: { C2: 'dd/mm/yyyy', D2: 'dd/mm/yyyy' },
        },
      ],
      findings: [
        [
          'E2',
          'Capaian tertulis "100", padahal realisasi "15/04/2024" melewati target "31/03/2024". Periksa tanggalnya, atau perbaiki capaiannya.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Seratus persen, padahal realisasinya di bawah target dari yang menurut namanya makin tinggi makin baik',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
          rows: [
            ['Persentase pasar yang tertib', '%', 80, 60, 100],
            ['Persentase jalan mantap', '%', 70, 70, 100],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Capaian tertulis "100", padahal target "80" dan realisasi "60" menghasilkan 75%. Hitung ulang capaiannya.',
        ],
      ],
      levels: ['warning'],
      kinds: ['proposed'],
      fixed: { E2: 75 },
    },
    {
      name: 'Dihitung dari target semula, walaupun arah sebaliknya kebetulan mendekati',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024 before', 'target 2024 after', 'actual 2024', 'achievement 2024'],
          rows: [
            ['Realisasi retribusi pasar', 'Rp Juta', 200, 180, 189, 94.5],
            ['Nilai taman', 'Nilai', 70, 70, 70, 100],
          ],
        },
      ],
      findings: [
        [
          'F2',
          'Capaian "94,5" dihitung dari target sebelum perubahan ("200"), padahal targetnya sudah diubah menjadi "180". Hitung dari target yang terakhir, atau sebutkan di judul kolomnya bahwa target semula yang dipakai.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Capaian dari target sebelum perubahan',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024 before', 'target 2024 after', 'actual 2024', 'achievement 2024'],
          rows: [
            ['Jumlah pengunjung museum', 'Orang', 20000, 18000, 18900, 94.5],
            ['Jumlah pengunjung taman', 'Orang', 500, 600, 450, 75],
          ],
        },
      ],
      findings: [
        [
          'F2',
          'Capaian "94,5" dihitung dari target sebelum perubahan ("20000"), padahal targetnya sudah diubah menjadi "18000". Hitung dari target yang terakhir, atau sebutkan di judul kolomnya bahwa target semula yang dipakai.',
        ],
      ],
      levels: ['warning'],
      fixed: {},
    },
    {
      name: 'Capaian di bawah nol tidak ditawarkan di samping yang mungkin',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
          rows: [['Volume muatan kapal', 'Ton', 100, 240, 95]],
        },
      ],
      findings: [
        [
          'E2',
          'Capaian tertulis "95", padahal target "100" dan realisasi "240" menghasilkan 240% (bila makin tinggi makin baik). Hitung ulang capaiannya.',
        ],
      ],
      fixed: {},
    },
    {
      name: 'Bertanda di salah satu baris, angka di kolom arah berarti; dan capaian yang tidak cocok dengan rentangnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'polarity', 'target', 'actual', 'achievement'],
          rows: [
            ['Penjualan garam', 'Ton', '1', 800, 808, 101],
            ['Lama bongkar muat', 'Jam', '-1', 10, 11, 110],
            ['Laju kenaikan harga pala', '%', '', '5,0±1', 2.73, 99],
            ['Laju kenaikan harga teh', '%', '', '5 - 6', 5.4, 103],
          ],
        },
      ],
      findings: [
        [
          'F3',
          'Capaian tertulis "110", padahal target "10" dan realisasi "11" menghasilkan 90%. Angka yang tertulis cocok untuk arah sebaliknya; indikator ini ditetapkan makin rendah makin baik.',
        ],
        [
          'F4',
          'Capaian tertulis "99", padahal target "5,0±1" dan realisasi "2,73" menghasilkan 68% (bila makin tinggi makin baik) atau 132% (bila makin rendah makin baik). Hitung ulang capaiannya.',
        ],
        [
          'F5',
          'Capaian tertulis "103", padahal target "5 - 6" dan realisasi "5,4" menghasilkan 100%. Hitung ulang capaiannya.',
        ],
      ],
      fixed: { F3: 90, F5: 100 },
      kinds: ['proposed', 'proposed'],
    },
    {
      name: 'Tidak terhadap target yang namanya sama di antara dua target tahun itu',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2024', 'actual 2024', 'achievement', 'achievement'],
          headers: [
            ...['Indikator', 'Satuan', 'Target RPJMD 2024', 'Target PK 2024', 'Realisasi 2024'],
            ...['Capaian RPJMD (%)', 'Capaian PK (%)'],
          ],
          rows: [
            ['Persentase dermaga yang laik', '%', 80, 78, 78, 97.5, 100],
            ['Persentase kapal yang laik', '%', 72, 70, 71.4, 92.17, 102],
          ],
        },
      ],
      findings: [
        [
          'F3',
          'Capaian tertulis "92,17", padahal target "72" dan realisasi "71,4" menghasilkan 99,17%. Hitung ulang capaiannya.',
        ],
      ],
      kinds: ['proposed'],
      fixed: { F3: 99.17 },
    },
    {
      name: 'Terhadap target RPJMD tahunnya sendiri, bukan target akhir',
      tables: [
        {
          columns: ['indicator', 'finalTarget', 'target 2024', 'actual 2024', 'achievement 2024'],
          headers: [
            'Indikator',
            'Target Akhir',
            'Target RPJMD Tahun ke- 2024',
            'Realisasi RKPD Tahun ke- 2024',
            'Tingkat Capaian Target RPJMD Tahun ke- 2024',
          ],
          rows: [
            ['Persentase rumah layak huni', 80, 78, 79, 101.28],
            ['Jumlah desa yang dibina', 50, 40, 30, 75],
            ['Jumlah pasar yang dibangun', 50, 40, 22, 45],
          ],
        },
      ],
      findings: [
        [
          'E4',
          `${facts('45', '40', '22', '55,00% (bila makin tinggi makin baik) atau 145,00% (bila makin rendah makin baik)')} Hitung ulang capaiannya.`,
        ],
      ],
    },
    {
      name: 'Capaian yang benar di samping jumlah dua realisasi yang keliru',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2025', 'actual 2022', 'actual 2023', 'actual', 'achievement'],
          headers: ['Indikator', 'Satuan', 'Target 2025', 'Sampai 2022', 'Realisasi 2023', 'Sampai 2023', 'Capaian'],
          rows: [
            ['Jumlah kapal yang diperiksa', 'Kapal', 800, 310, 145, 465, 56.88],
            ['Jumlah bengkel yang dibina', 'Bengkel', 400, 200, 90, 290, 72.5],
          ],
        },
      ],
      findings: [
        [
          'F2',
          'Realisasi tertulis "465", padahal "310" ditambah "145" adalah 455, dan capaian "56,88" dihitung dari jumlah itu. Periksa realisasinya.',
        ],
      ],
      others: ['G2'],
      fixed: { F2: 455 },
      kinds: ['proposed'],
    },
    {
      name: 'Dua satuan yang dapat disamakan, dan capaian yang tidak cocok',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target', 'actual', 'achievement'],
          rows: [['Waktu perbaikan pipa', 'Minimize', '2 jam', '90 menit', 140]],
        },
      ],
      findings: [['E2', `${facts('140', '2 jam', '90 menit', '125%')} Hitung ulang capaiannya.`]],
      fixed: { E2: 125 },
      kinds: ['proposed'],
    },
    {
      name: 'Kata besaran yang mengulang satuannya, dengan capaian yang keliru',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
          rows: [['Jumlah nilai ekspor rempah', 'Triliun Rupiah', 'Rp 80 T', '60,0', '85,0']],
        },
      ],
      findings: [['E2', `${facts('85,0', 'Rp 80 T', '60,0', '75,0%')} Hitung ulang capaiannya.`]],
      fixed: { E2: '75,0' },
      kinds: ['proposed'],
    },
    {
      name: 'Orang yang dihitung, di luar pembulatan',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
          rows: [['Jumlah penari keliling', 'Penari', 2236, 2460, '110,03']],
        },
      ],
      findings: [
        [
          'E2',
          `${facts('110,03', '2236', '2460', '110,02% (bila makin tinggi makin baik) atau 89,98% (bila makin rendah makin baik)')} Hitung ulang capaiannya.`,
        ],
      ],
    },
    {
      name: 'Capaian terhadap rencana yang di baris lain cocok dengan target tahunan',
      tables: [
        {
          columns: ['indicator', 'target 2025', 'actual 2025', 'achievement'],
          headers: ['Indikator', 'Target 2025', 'Realisasi 2025', '% terhadap RPJMD'],
          rows: [
            ['Persentase desa mandiri', 80, 76, 95],
            ['Persentase izin tepat waktu', 90, 81, 90],
            ['Persentase arsip yang tertib', 60, 54, 40],
          ],
        },
      ],
      findings: [
        [
          'D4',
          'Capaian tertulis "40", padahal target "60" dan realisasi "54" menghasilkan 90%. Hitung ulang capaiannya.',
        ],
      ],
      levels: ['warning'],
      fixed: { D4: 90 },
      kinds: ['proposed'],
    },
    {
      name: 'Target setahun di samping target triwulan: jumlah realisasinya diukur terhadap target setahun',
      tables: [
        {
          columns: [
            'indicator',
            'unit',
            'target 2025',
            'target q1',
            'target q2',
            'actual q1',
            'actual q2',
            'actual',
            'achievement',
          ],
          headers: [
            'Indikator',
            'Satuan',
            'Target 2025',
            'TW I',
            'TW II',
            'TW I',
            'TW II',
            'Jumlah Realisasi',
            'Capaian',
          ],
          rows: [
            ['Jumlah medali', 'Medali', 6, 0, 6, 0, 4, 4, 72.5],
            ['Jumlah piala', 'Piala', 60, 20, 40, 20, 31, 51, 85],
          ],
        },
      ],
      findings: [
        [
          'I2',
          'Capaian tertulis "72,5", padahal target "6" dan realisasi "4" menghasilkan 66,7% (bila makin tinggi makin baik) atau 133,3% (bila makin rendah makin baik). Hitung ulang capaiannya.',
        ],
      ],
    },
    {
      name: 'Satu angka di belakang koma lebih tinggi, walau target dan realisasi diketik berdesimal',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
          rows: [['Penjualan air curah', 'Unit', '2.236,01', '2.460,01', '110,03%']],
        },
      ],
      findings: [
        [
          'E2',
          'Capaian tertulis "110,03%", padahal target "2.236,01" dan realisasi "2.460,01" menghasilkan 110,02% (bila makin tinggi makin baik) atau 89,98% (bila makin rendah makin baik). Hitung ulang capaiannya.',
        ],
      ],
    },
    {
      name: 'Tabel yang menghitung kemajuan dari kondisi awal',
      tables: [
        {
          columns: ['indicator', 'unit', 'baseline', 'target', 'actual', 'achievement'],
          rows: [
            ['Persentase jalan mantap', '%', 60, 70, 68, 80],
            ['Persentase rumah layak', '%', 50, 60, 54, 45],
            ['Indeks desa membangun', 'Indeks', 0.5, 0.7, 0.6, 50],
          ],
        },
      ],
      findings: [
        [
          'F3',
          'Capaian tertulis "45", padahal kondisi awal "50", target "60" dan realisasi "54" menghasilkan 40% menurut rumus tabel ini: (realisasi − kondisi awal) / (target − kondisi awal). Hitung ulang capaiannya.',
        ],
      ],
      kinds: [],
    },
    {
      name: 'Batas atas yang dilampaui, dengan capaian seolah-olah makin tinggi makin baik',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
          rows: [
            ['Lama sandar kapal perintis di dermaga', 'Jam', '≤ 25', 30, 120],
            ['Kadar amonia di kolam pelabuhan', 'mg/l', '≤ 0,5', 0.6, 80],
          ],
        },
      ],
      findings: [
        [
          'E2',
          `${facts('120', '≤ 25', '30', '80%')} Angka yang tertulis cocok untuk arah sebaliknya; target itu sendiri berarti makin rendah makin baik.`,
        ],
      ],
      fixed: { E2: 80 },
      kinds: ['proposed'],
    },
    {
      name: 'Realisasi di dalam batas: apa yang dihitung di sana, ditetapkan instansi',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target', 'actual', 'achievement'],
          rows: [
            ['Persentase resep yang terlambat', 'Minimize', '≤ 20%', '18%', '75%'],
            ['Persentase resep yang tepat', 'Maximize', '≥ 80%', '84%', '75%'],
            ['Persentase resep yang terbaca', 'Maximize', '≥ 80%', '60%', '70%'],
          ],
        },
      ],
      findings: [
        ['E2', `${facts('75%', '≤ 20%', '18%', '110%')} Hitung ulang capaiannya.`],
        ['E3', `${facts('75%', '≥ 80%', '84%', '105%')} Hitung ulang capaiannya.`],
        ['E4', `${facts('70%', '≥ 80%', '60%', '75%')} Hitung ulang capaiannya.`],
      ],
      levels: ['warning', 'warning', 'error'],
      fixed: { E2: '110%', E3: '105%', E4: '75%' },
      kinds: ['proposed', 'proposed', 'proposed'],
    },
    {
      name: 'Capaian yang mengikuti realisasinya tidak, pembilang dan penyebutnya pun tidak',
      tables: [
        {
          columns: ['indicator', 'unit', 'polarity', 'numerator', 'denominator', 'target', 'actual', 'achievement'],
          rows: [
            ['Persentase arsip yang tertata', '%', 'Maksimal', 540, 600, 100, 95, 85],
            ['Persentase arsip yang dialihmediakan', '%', 'Maksimal', 95, 100, 100, 95, 90],
          ],
        },
      ],
      findings: [
        ['H2', `${facts('85', '100', '95', '95%')} Hitung ulang capaiannya.`],
        ['H3', `${facts('90', '100', '95', '95%')} Hitung ulang capaiannya.`],
      ],
      kinds: ['proposed', 'proposed'],
      fixed: { H2: 95, H3: 95 },
    },
    {
      name: 'Predikat di bawah target dengan capaian 100 atau lebih',
      tables: [
        {
          columns,
          rows: [
            ['Predikat akuntabilitas', 'A', 'B', 100],
            ['Opini atas laporan keuangan', 'WTP', 'WDP', '105%'],
            ['Tingkat kepatuhan pelayanan', 'Tinggi', 'Sedang', '100,00'],
          ],
        },
      ],
      findings: (
        [
          ['D2', '100', 'B', 'A'],
          ['D3', '105%', 'WDP', 'WTP'],
          ['D4', '100,00', 'Sedang', 'Tinggi'],
        ] as const
      ).map(([cell, written, actual, target]) => [
        cell,
        `Capaian tertulis "${written}", padahal realisasi "${actual}" berada di bawah target "${target}", sehingga capaiannya kurang dari 100%. Periksa realisasinya, atau perbaiki capaiannya.`,
      ]),
    },
    {
      name: 'Tahun dan persennya berpasangan terhadap target akhir rencana',
      tables: [
        {
          columns: ['indicator', 'target', 'actual 2022', 'achievement', 'actual 2023', 'achievement'],
          rows: [
            ['Nilai kematangan arsip', 80, 60, 75, 64, 80],
            ['Nilai kematangan data', 50, 40, 80, 45, 95],
          ],
        },
      ],
      findings: [['F3', `${facts('95', '50', '45', '90%')} Hitung ulang capaiannya.`]],
      kinds: ['proposed'],
      fixed: { F3: 90 },
    },
    {
      name: 'Capaian terhadap target akhir rencana, dan kolom yang menyebut tahun akhir itu',
      tables: [
        {
          columns: [
            'indicator',
            'target 2022',
            'actual 2022',
            'achievement 2022',
            'finalTarget 2024',
            'achievement 2024',
          ],
          rows: [
            ['Nilai kematangan arsip', 75, 60, 80, 80, 75],
            ['Nilai kematangan data', 40, 40, 100, 50, 80],
            ['Nilai kematangan layanan', 40, 44, 110, 55, 95],
          ],
        },
      ],
      findings: [['F4', `${facts('95', '55', '44', '80%')} Hitung ulang capaiannya.`]],
      kinds: ['proposed'],
      fixed: { F4: 80 },
    },
    {
      name: 'Terhadap target Renstra yang disebut judul kolomnya, bukan target tahun itu',
      tables: [
        {
          columns: ['indicator', 'finalTarget', 'target 2024', 'actual 2024', 'achievement 2024'],
          headers: ['Indikator', 'Target Renstra', 'Target 2024', 'Realisasi 2024', 'Capaian Target Renstra s/d 2024'],
          rows: [
            ['Jumlah lumbung yang dibina', 30, 6, 24, 80],
            ['Jumlah kelompok yang dibina', 40, 10, 20, 50],
            ['Jumlah desa yang dibina', 50, 10, 20, 45],
          ],
        },
      ],
      findings: [
        ['E4', `${facts('45', '50', '20', '40% (dihitung seperti baris lain di tabel ini)')} Hitung ulang capaiannya.`],
      ],
      kinds: ['proposed'],
      fixed: { E4: 40 },
    },
    {
      name: 'Jumlah sampai triwulan itu tidak membenarkan batas',
      tables: [
        {
          columns: [
            ...['indicator', 'target 2024 q1', 'target 2024 q2', 'actual 2024 q1', 'actual 2024 q2'],
            ...['achievement 2024 q1', 'achievement 2024 q2'],
          ],
          rows: [['Cakupan layanan', 30, 70, 33, 77, 110, 150]],
        },
      ],
      findings: [
        [
          'G2',
          'Capaian tertulis "150", padahal target "70" dan realisasi "77" menghasilkan 110%. Hitung ulang capaiannya.',
        ],
      ],
      kinds: ['proposed'],
      fixed: { G2: 110 },
    },
    {
      name: 'Batas 110 dibantah oleh capaian yang lebih tinggi',
      tables: [
        {
          columns,
          rows: [
            ['Cakupan layanan', 50, 60, 110],
            ['Cakupan pembinaan', 40, 50, 125],
          ],
        },
      ],
      findings: [['D2', `${facts('110', '50', '60', '120%')} Hitung ulang capaiannya.`]],
      kinds: ['proposed'],
      fixed: { D2: 120 },
    },
    {
      name: 'Triwulan terhadap target tahun, seperti sel lain tabel itu',
      tables: [
        {
          columns: [
            ...['indicator', 'target 2024', 'actual 2024 q1', 'achievement 2024 q1'],
            ...['actual 2024 q2', 'achievement 2024 q2'],
          ],
          rows: [
            ['Cakupan layanan', 80, 20, 25, 40, 90],
            ['Cakupan pembinaan', 50, 10, 20, 30, 60],
          ],
        },
      ],
      findings: [['F2', `${facts('90', '80', '40', '50%')} Hitung ulang capaiannya.`]],
      kinds: ['proposed'],
      fixed: { F2: 50 },
    },
    {
      name: 'Pecahan di samping persen, di bawah judul yang menyebut persen',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
          headers: ['Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
          headerUnits: { achievement: '%' },
          rows: [
            ['Persentase jalan mantap', '%', 80, 76, 0.95],
            ['Persentase taman terawat', '%', 80, 64, 80],
          ],
        },
      ],
      findings: [['E2', `${facts('0,95', '80', '76', '95%')} ${OTHER_SCALE}`]],
      kinds: ['proposed'],
      fixed: { E2: 95 },
    },
    ...[
      ['tahun di judul realisasi', 'actual 2024', 'achievement'],
      ['tahun di judul capaian', 'actual', 'achievement 2024'],
    ].map(([name = '', actual = '', achievement = '']) => ({
      name: `Satu-satunya realisasi setahun di belakang triwulannya: ${name}`,
      tables: [
        {
          columns: ['indicator', 'target', ...QUARTERS, actual, achievement],
          rows: [
            ['Cakupan layanan', 80, 76, 77, 77, 78, 78, '97,50'],
            ['Cakupan pembinaan', 50, 40, 42, 43, 45, 45, '96,00'],
          ],
        },
      ],
      findings: [['H3', `${facts('96,00', '50', '45', '90,00%')} Hitung ulang capaiannya.`]] as const,
      kinds: ['proposed'] as const,
      fixed: { H3: '90,00' },
    })),
    {
      name: 'Yang tertulis realisasinya',
      tables: [{ columns, rows: [['Indeks Layanan', 82, 82, 82]] }],
      findings: [
        ['D2', `${facts('82', '82', '82', '100%')} Angka yang tertulis adalah realisasinya, bukan capaiannya.`],
      ],
      kinds: ['proposed'],
      fixed: { D2: 100 },
    },
    {
      name: 'Cocok dengan realisasi tahun lalu',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024', 'actual 2023', 'actual 2024', 'achievement 2024'],
          rows: [['Persentase desa yang berkembang', '55', '60', '57,93', '57,3', '96,55']],
        },
      ],
      findings: [
        [
          'F2',
          `${facts('96,55', '60', '57,3', '95,50%')} Angka yang tertulis cocok dengan realisasi tahun atau periode lain.`,
        ],
      ],
      kinds: ['proposed'],
      fixed: { F2: '95,50' },
    },
    {
      name: 'Arah yang ditetapkan tabel dilanggar',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [['Lama proses izin', 'Minimal', 10, 8, '80,00%']],
        },
      ],
      findings: [
        [
          'E2',
          `${facts('80,00%', '10', '8', '120,00%')} Angka yang tertulis cocok untuk arah sebaliknya; indikator ini ditetapkan makin rendah makin baik.`,
        ],
      ],
      kinds: ['proposed'],
      fixed: { E2: '120,00%' },
    },
    {
      name: 'Sel bertipe angka dengan format persen, dan sel rumus yang tidak disentuh',
      tables: [
        {
          columns,
          rows: [
            ['Nilai SAKIP', 80, 84, 1.5],
            ['Indeks kepuasan', 80, 84, 1.5],
          ],
          formats: { D2: '0.00%', D3: '0.00%' },
          formulas: { D3: '=C3/B3*1.43' },
        },
      ],
      findings: [
        ['D2', `${facts('150,00%', '80', '84', '105,00%')} Hitung ulang capaiannya.`],
        ['D3', `${facts('150,00%', '80', '84', '105,00%')} Hitung ulang capaiannya.`],
      ],
      kinds: ['proposed'],
      fixed: { D2: 1.05 },
    },
    {
      name: 'Arah yang ditetapkan pengguna dilanggar',
      tables: [{ columns, rows: [['Tingkat pengangguran terbuka', 5, 4.5, '90%']] }],
      settings: { polarities: { 'tingkat pengangguran terbuka': 'lower' } },
      findings: [
        [
          'D2',
          `${facts('90%', '5', '4,5', '110%')} Angka yang tertulis cocok untuk arah sebaliknya; indikator ini ditetapkan makin rendah makin baik.`,
        ],
      ],
      kinds: ['safe'],
      fixed: { D2: '110%' },
    },
    {
      name: 'Cara rasio yang dipilih pengguna',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [['Lama proses izin', 'Minimal', 10, 8, '80,00%']],
        },
      ],
      settings: { lowerMethod: 'ratio' },
      findings: [
        [
          'E2',
          `${facts('80,00%', '10', '8', '125,00%')} Angka yang tertulis cocok untuk arah sebaliknya; indikator ini ditetapkan makin rendah makin baik.`,
        ],
      ],
      kinds: ['proposed'],
      fixed: { E2: '125,00%' },
    },
    {
      name: 'Arah tidak diketahui: kedua hasil disebut, dan tidak ada usul',
      tables: [{ columns, rows: [['Jumlah alat bukti', 120, 150, '152%']] }],
      findings: [
        [
          'D2',
          `${facts('152%', '120', '150', '125% (bila makin tinggi makin baik) atau 75% (bila makin rendah makin baik)')} Hitung ulang capaiannya.`,
        ],
      ],
      english: [
        'The achievement is written as "152%", but target "120" and actual "150" give 125% (if higher is better) or 75% (if lower is better). Compute it again.',
      ],
    },
    {
      name: 'Angka pengganti sehalus tetangganya; pecahan memakai dua desimal',
      tables: [
        {
          columns,
          rows: [
            ['Nilai SAKIP', 80, 84, 1.05],
            ['Indeks kepuasan', 80, 82, 1.03],
            ['Cakupan layanan', 80, 76, 0.95],
            ['Indeks kepuasan pegawai', 80, 90, 1.5],
          ],
        },
        {
          sheet: 'Persen',
          columns,
          rows: [
            ['Nilai SAKIP', '80', '84', '105,00'],
            ['Indeks kepuasan', '82', '80', '80'],
          ],
        },
      ],
      findings: [
        ['IKU!D5', `${facts('1,5', '80', '90', '1,13')} Hitung ulang capaiannya.`],
        [
          'Persen!D3',
          `${facts('80', '82', '80', '97,56%')} Angka yang tertulis adalah realisasinya, bukan capaiannya.`,
        ],
      ],
      kinds: ['proposed', 'proposed'],
      fixed: { D5: 1.13, D3: '97,56' },
    },
    {
      name: 'Target dan selisih yang tersalin, dan pecahan yang terbalik',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [
            ['Nilai SAKIP', 'Maksimal', 80, 84, '80,00'],
            ['Indeks kepuasan', 'Maksimal', 80, 84, '4,00'],
            ['Cakupan layanan', 'Maksimal', 80, 60, '133,33'],
            ['Suhu ruang arsip', 'Stabil', 20, 22, '110,00'],
          ],
        },
      ],
      findings: [
        ['E2', `${facts('80,00', '80', '84', '105,00%')} Angka yang tertulis adalah targetnya, bukan capaiannya.`],
        ['E3', `${facts('4,00', '80', '84', '105,00%')} Angka yang tertulis adalah selisih realisasi dan target.`],
        [
          'E4',
          `${facts('133,33', '80', '60', '75,00%')} Angka yang tertulis cocok untuk arah sebaliknya; indikator ini ditetapkan makin tinggi makin baik.`,
        ],
        [
          'E5',
          `${facts('110,00', '20', '22', '90,00%')} Angka yang tertulis cocok untuk arah sebaliknya; indikator ini ditetapkan makin dekat target makin baik.`,
        ],
      ],
      kinds: ['proposed', 'proposed', 'proposed', 'proposed'],
      fixed: { E2: '105,00', E3: '105,00', E4: '75,00', E5: '90,00' },
    },

    {
      name: 'Rentang dan batas di dalam target',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [
            ['Suhu ruang arsip', 'Stabil', '18 - 22', 20, '90,00%'],
            ['Nilai SAKIP', 'Maksimal', '18 - 20', 22, '90,00%'],
            ['Nilai kearsipan', 'Maksimal', '≥ 80', 60, '70,00%'],
          ],
        },
      ],
      findings: [
        ['E2', `${facts('90,00%', '18 - 22', '20', '100,00%')} Hitung ulang capaiannya.`],
        [
          'E3',
          `${facts('90,00%', '18 - 20', '22', '110,00%')} Angka yang tertulis cocok untuk arah sebaliknya; indikator ini ditetapkan makin tinggi makin baik.`,
        ],
        ['E4', `${facts('70,00%', '≥ 80', '60', '75,00%')} Hitung ulang capaiannya.`],
      ],
      kinds: ['proposed', 'proposed', 'proposed'],
      fixed: { E2: '100,00%', E3: '110,00%', E4: '75,00%' },
    },
    {
      name: 'Predikat yang mengikuti angka yang salah ikut diusulkan, kecuali yang berupa rumus',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
          rows: [
            ['Nilai SAKIP', 80, 64, '95%', 'Sangat Tinggi'],
            ['Nilai kearsipan', 80, 64, '95%', 'Sangat Tinggi'],
            ['Indeks reformasi birokrasi', 80, 64, '85%', 'Tinggi'],
            ['Indeks kepuasan', 80, 64, '95%', ''],
          ],
          formulas: { E3: '=IF(D3>0.91,"Sangat Tinggi","Tinggi")' },
        },
        {
          sheet: 'Lain',
          columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
          rows: [['Nilai SAKIP', 80, 64, '95%', 'Tercapai']],
        },
      ],
      findings: [
        ['IKU!D2', `${facts('95%', '80', '64', '80%')} Hitung ulang capaiannya.`],
        ['D3', `${facts('95%', '80', '64', '80%')} Hitung ulang capaiannya.`],
        ['D4', `${facts('85%', '80', '64', '80%')} Hitung ulang capaiannya.`],
        ['D5', `${facts('95%', '80', '64', '80%')} Hitung ulang capaiannya.`],
        ['Lain!D2', `${facts('95%', '80', '64', '80%')} Hitung ulang capaiannya.`],
      ],
      fixed: { D2: '80%', E2: 'Tinggi', D3: '80%', D4: '80%', D5: '80%' },
      kinds: ['proposed', 'proposed', 'proposed', 'proposed', 'proposed'],
    },
    {
      name: 'Yang pasti aman diterapkan; yang arahnya hanya dibaca dari nama diusulkan',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [
            ['Nilai SAKIP', '', 80, 84, '150%'],
            ['Nilai kearsipan', 'Maksimal', 80, 84, '150%'],
            ['Jumlah alat bukti', '', 80, 80, '150%'],
            ['Lama proses izin', 'Minimal', 10, 8, '150%'],
          ],
        },
      ],
      findings: [
        ['E2', `${facts('150%', '80', '84', '105%')} Hitung ulang capaiannya.`],
        ['E3', `${facts('150%', '80', '84', '105%')} Hitung ulang capaiannya.`],
        ['E4', `${facts('150%', '80', '80', '100%')} Hitung ulang capaiannya.`],
        ['E5', `${facts('150%', '10', '8', '120%')} Hitung ulang capaiannya.`],
      ],
      fixed: { E2: '105%', E3: '105%', E4: '100%', E5: '120%' },
      kinds: ['proposed', 'proposed', 'proposed', 'proposed'],
    },
    {
      name: 'Angka bertipe angka, teks dengan spasi sebelum tanda persen, dan format angka yang tetap',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [
            ['Nilai SAKIP', 'Maksimal', 80, 84, '105,00'],
            ['Nilai kearsipan', 'Maksimal', 80, 85, '150 %'],
            ['Indeks kepuasan', 'Maksimal', 80, 85, 150],
            ['Indeks layanan', 'Maksimal', 80, 85, 150],
            ['Indeks SPBE', 'Maksimal', 80, 85, '150% (naik)'],
          ],
          formats: { E4: '0' },
        },
      ],
      findings: [
        ['E3', `${facts('150 %', '80', '85', '106,25%')} Hitung ulang capaiannya.`],
        ['E4', `${facts('150', '80', '85', '106,25%')} Hitung ulang capaiannya.`],
        ['E5', `${facts('150', '80', '85', '106,25%')} Hitung ulang capaiannya.`],
        ['E6', `${facts('150% (naik)', '80', '85', '106,25%')} Hitung ulang capaiannya.`],
      ],
      kinds: ['proposed', 'proposed', 'proposed', 'proposed'],
      fixed: { E3: '106,25 %', E4: 106.25, E5: 106.25, E6: '106,25% (naik)' },
      formats: { E4: '0.00' },
    },

    {
      name: 'Kata di sekitar angka tetap ada; bila angkanya lebih dari satu, tidak ada usul',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [
            ['Nilai SAKIP', 'Maksimal', 80, 84, 'naik 150%'],
            ['Nilai kearsipan', 'Maksimal', 80, 84, '150% (TW 4)'],
            ['Indeks kepuasan', 'Maksimal', 80, 84, '≥ 150%'],
          ],
        },
      ],
      findings: [
        ['E2', `${facts('naik 150%', '80', '84', '105%')} Hitung ulang capaiannya.`],
        ['E3', `${facts('150% (TW 4)', '80', '84', '105%')} Hitung ulang capaiannya.`],
        ['E4', `${facts('≥ 150%', '80', '84', '105%')} Hitung ulang capaiannya.`],
      ],
      kinds: ['proposed', 'proposed'],
      fixed: { E2: 'naik 105%', E4: '≥ 105%' },
    },
    {
      name: 'Desimal mengikuti format angka dan tetangganya, paling banyak dua',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [
            ['Nilai SAKIP', 'Maksimal', 80, 85, '106,2500'],
            ['Nilai kearsipan', 'Maksimal', 70, 85, '150'],
            ['Indeks layanan', 'Maksimal', 70, 85, 150],
            ['Indeks kepuasan', 'Maksimal', 70, 85, '150'],
          ],
          formats: { E4: '0.0', E5: '0' },
        },
        {
          sheet: 'Rata',
          columns: ['indicator', 'polarity', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [
            ['Nilai SAKIP', 'Maksimal', 80, 84, '105'],
            ['Nilai layanan', 'Maksimal', 80, 84, '1,0500'],
            ['Nilai kearsipan', 'Maksimal', 80, 84, ''],
            ['Nilai reformasi', 'Maksimal', 80, 84, '-'],
            ['Indeks SPBE', 'Maksimal', 70, 85, '150'],
          ],
        },
      ],
      findings: [
        ['IKU!E3', `${facts('150', '70', '85', '121,43%')} Hitung ulang capaiannya.`],
        ['IKU!E4', `${facts('150,0', '70', '85', '121,43%')} Hitung ulang capaiannya.`],
        ['IKU!E5', `${facts('150', '70', '85', '121,43%')} Hitung ulang capaiannya.`],
        ['Rata!E6', `${facts('150', '70', '85', '121%')} Hitung ulang capaiannya.`],
      ],
      kinds: ['proposed', 'proposed', 'proposed', 'proposed'],
      fixed: { E3: '121,43', E4: 121.43, E5: '121,43', E6: '121' },
      formats: { E4: '0.00' },
    },

    {
      name: 'Desimal angka yang keliru tidak ditiru: format ribuan, angka panjang, dan kolom lain',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [
            ['Nilai SAKIP', 'Maksimal', 88.5, 87.2, 98.53],
            ['Jumlah wisatawan', 'Maksimal', 15000, 16250, 10833],
            ['Nilai kearsipan', 'Maksimal', 75, 72, 9.7666666],
          ],
          formats: { E2: '0.00', E3: '#,##0' },
        },
        {
          sheet: 'Bulat',
          columns: ['indicator', 'polarity', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [
            ['Nilai SAKIP', 'Maksimal', 88.5, 87.2, 99],
            ['Nilai kearsipan', 'Maksimal', 75, 72, 96],
            ['Nilai layanan', 'Maksimal', 80, 84, 105],
            ['Jumlah wisatawan', 'Maksimal', 15000, 16250, 10833],
          ],
          formats: { E2: '0', E5: '0' },
        },
      ],
      findings: [
        ['IKU!E3', `${facts('10.833', '15000', '16250', '108,33%')} Hitung ulang capaiannya.`],
        ['IKU!E4', `${facts('9,77', '75', '72', '96,00%')} Hitung ulang capaiannya.`],
        ['Bulat!E5', `${facts('10833', '15000', '16250', '108%')} Hitung ulang capaiannya.`],
      ],
      kinds: ['proposed', 'proposed', 'proposed'],
      fixed: { E3: 108.33, E4: 96, E5: 108 },
      formats: { E3: '0.00' },
    },
    {
      name: 'Juga bila arahnya pasti, perbaikan yang mengubah predikat hanya diusulkan',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
          rows: [['Nilai SAKIP', 'Maksimal', 80, 64, '95%', 'Sangat Tinggi']],
        },
      ],
      findings: [['E2', `${facts('95%', '80', '64', '80%')} Hitung ulang capaiannya.`]],
      fixed: { E2: '80%', F2: 'Tinggi' },
      kinds: ['proposed'],
    },
    {
      name: 'Pecahan di antara persen, dan persen di antara pecahan',
      tables: [
        {
          columns,
          rows: [
            ['Indeks mutu', 80, 84, 105],
            ['Indeks layanan', 80, 82, '102,5'],
            ['Indeks arsip', 80, 81, '101,25'],
            ['Indeks mutu layanan', 80, 84, 105],
            ['Indeks mutu arsip', 80, 82, '102,5'],
            ['Indeks mutu data', 80, 81, '101,25'],
            ['Indeks inovasi', 95, 90, '0,9474'],
            ['Indeks literasi', 95, 95, 1],
          ],
        },
        {
          sheet: 'Pecahan',
          columns,
          rows: [
            ['Indeks mutu', 80, 84, '1,05'],
            ['Indeks layanan', 80, 82, '1,025'],
            ['Indeks arsip', 80, 81, '1,0125'],
            ['Indeks inovasi', 95, 90, '94,74'],
          ],
        },
      ],
      findings: [
        ['IKU!D8', `${facts('0,9474', '95', '90', '94,74%')} ${OTHER_SCALE}`],
        ['IKU!D9', `${facts('1', '95', '95', '100,00%')} ${OTHER_SCALE}`],
        ['Pecahan!D5', `${facts('94,74', '95', '90', '0,9474')} ${OTHER_SCALE}`],
      ],
      kinds: ['proposed', 'safe', 'proposed'],
      fixed: { D5: '0,9474', D8: '94,74', D9: 100 },
    },
    {
      name: 'Pecahan dari =IKU.CAPAIAN di antara angka persen: nilainya dikutip seperti yang terlihat, tanpa mengubah rumusnya',
      tables: [
        {
          columns,
          rows: [
            ['Indeks mutu layanan', 80, 84, 105],
            ['Indeks mutu arsip', 80, 82, 102.5],
            ['Indeks mutu data', 80, 81, 101.25],
            ['Jumlah penumpang', 1250, 1300, 1.04],
            ['Jumlah trayek', 1250, 1300, 0.87],
          ],
          formulas: { D5: '=IKU.CAPAIAN(B5,C5)', D6: '=IKU.CAPAIAN(B6,B7)' },
        },
      ],
      findings: [
        [
          'D5',
          'Rumus di sel ini menghasilkan 104,00%, tetapi nilainya 1,04: pecahan, sedangkan baris lain di tabel ini ditulis dalam angka persen. Rata-rata dan jumlahnya menjadi salah. Kalikan rumusnya dengan 100.',
        ],
        [
          'D6',
          `${facts('0,87', '1250', '1300', '104,00% (bila makin tinggi makin baik) atau 96,00% (bila makin rendah makin baik)')} Hitung ulang capaiannya.`,
        ],
      ],
      levels: ['warning', 'error'],
    },
    {
      name: 'Capaian terhadap target akhir rencana, yang disebut judul kolomnya',
      tables: [
        {
          columns: [
            'indicator',
            'unit',
            'target 2024',
            'actual 2024',
            'achievement 2024',
            'finalTarget 2026',
            'achievement',
          ],
          headers: [
            'Indikator',
            'Satuan',
            'Target 2024',
            'Realisasi 2024',
            'Capaian 2024',
            'Target Akhir 2026',
            'Capaian terhadap Target Akhir',
          ],
          rows: [
            ['Persentase jembatan mantap', '%', 50, 48, 96, 60, 85],
            ['Nilai kematangan aset', 'Nilai', 60, 48, 80, 64, 75],
          ],
        },
      ],
      findings: [['G2', `${facts('85', '60', '48', '80%')} Hitung ulang capaiannya.`]],
      kinds: ['proposed'],
      fixed: { G2: 80 },
    },
    {
      name: 'Rumus yang menunjuk target baris lain',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
          rows: [
            ['Jumlah bibit kelapa yang dibagikan', 'Batang', 10, 8, 80],
            ['Jumlah pupuk yang dibagikan', 'Karung', 5000, 5250, 52500],
          ],
          formulas: { E2: '=D2/C2*100', E3: '=D3/$C$2*100' },
        },
      ],
      findings: [
        [
          'E3',
          'Rumus capaian ini menunjuk C2 dari baris lain, sehingga hasilnya "52500". Arahkan rumusnya ke C3 di barisnya sendiri.',
        ],
      ],
    },
    {
      name: 'Arahnya tidak tertulis, tetapi capaian lain di barisnya menunjukkan rumusnya',
      tables: [
        {
          columns: [
            'indicator',
            'unit',
            'target 2023',
            'target 2024',
            'actual 2023',
            'actual 2024',
            'achievement 2023',
            'achievement 2024',
          ],
          rows: [['Jumlah sambungan baru', 'Sambungan', 400, 500, 300, 450, 75, 95]],
        },
      ],
      findings: [
        ['H2', `${facts('95', '500', '450', '90% (seperti capaian lain di baris ini)')} Hitung ulang capaiannya.`],
      ],
      kinds: ['proposed'],
      fixed: { H2: 90 },
    },
    {
      name: 'Arahnya tidak tertulis, dan baris lain dihitung dengan dua rumus',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
          rows: [
            ['Jumlah sambungan baru', 'Sambungan', 400, 300, 75],
            ['Jumlah sambungan lama', 'Sambungan', 50, 40, 120],
            ['Jumlah meteran terpasang', 'Unit', 500, 450, 95],
          ],
        },
      ],
      findings: [
        [
          'E4',
          `${facts('95', '500', '450', '90% (bila makin tinggi makin baik) atau 110% (bila makin rendah makin baik)')} Hitung ulang capaiannya.`,
        ],
      ],
    },
    {
      name: 'Capaian setahun di belakang empat triwulan, yang di baris lain mengikuti triwulan terakhir',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', ...QUARTERS, 'achievement 2024'],
          rows: [
            ['Persentase arsip terhitung', '%', 80, 20, 40, 60, 72, 90],
            ['Persentase arsip terdata', '%', 60, 20, 30, 40, 48, 80],
            ['Persentase arsip ternomori', '%', 90, 10, 30, 50, 81, 98],
          ],
        },
      ],
      findings: [
        ['H4', `${facts('98', '90', '81', '90% (dihitung seperti baris lain di tabel ini)')} Hitung ulang capaiannya.`],
      ],
      levels: ['warning'],
      kinds: ['proposed'],
      fixed: { H4: 90 },
    },
    {
      name: 'Target dibagi realisasi, padahal makin tinggi makin baik',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target 2025', 'actual 2025', 'achievement 2025'],
          rows: [
            ['Jumlah pohon yang ditanam', 'Naik', 80, 50, 160],
            ['Jumlah bibit yang dibagikan', 'Naik', 40, 36, 90],
            ['Jumlah taman yang dirawat', 'Naik', 10, 9, 90],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Capaian tertulis "160", padahal target "80" dan realisasi "50" menghasilkan 63%. Angka yang tertulis cocok untuk arah sebaliknya; indikator ini ditetapkan makin tinggi makin baik.',
        ],
      ],
      kinds: ['proposed'],
      fixed: { E2: 63 },
    },
    {
      name: 'Pecahan di antara persen: bilangan bulat tidak dikira pecahan',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2025', 'actual 2025', 'achievement 2025'],
          rows: [
            ['Jumlah pohon yang ditanam', 'Pohon', 80, 72, '0,9'],
            ['Jumlah bibit yang dibagikan', 'Bibit', 40, 36, 90],
            ['Jumlah taman yang dirawat', 'Taman', 10, 10, 1],
            ['Jumlah sumur yang digali', 'Sumur', 10, 22, 2],
          ],
        },
      ],
      findings: [
        [
          'E5',
          'Capaian tertulis "2", padahal target "10" dan realisasi "22" menghasilkan 220% (dihitung seperti baris lain di tabel ini). Hitung ulang capaiannya.',
        ],
      ],
      kinds: ['proposed'],
      fixed: { E5: 220 },
    },
    {
      name: 'Stabil: target dibagi realisasi',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target 2025', 'actual 2025', 'achievement 2025'],
          rows: [
            ['Suhu gudang', 'Stabil', 10, 12.5, 80],
            ['Suhu kantor', 'Stabil', 20, 21, 95],
            ['Suhu pasar', 'Stabil', 20, 22, 90],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Capaian tertulis "80", padahal target "10" dan realisasi "12,5" menghasilkan 75%. Angka yang tertulis cocok untuk arah sebaliknya; indikator ini ditetapkan makin dekat target makin baik.',
        ],
      ],
      kinds: ['proposed'],
      fixed: { E2: 75 },
    },
    {
      name: 'Pecahan di bawah judul "Capaian (%)", di antara angka persen',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement'],
          headerUnits: { achievement: '%' },
          rows: [
            ['Indeks layanan', 80, 76, 0.95],
            ['Indeks arsip', 75, 72, 96],
            ['Indeks mutu', 90, 81, 90],
          ],
        },
      ],
      findings: [
        [
          'D2',
          `${facts('0,95', '80', '76', '95% (bila makin tinggi makin baik) atau 105% (bila makin rendah makin baik)')} ${OTHER_SCALE}`,
        ],
      ],
    },
    {
      name: 'Rumus yang menunjuk sel lain, jauh dari angka persen baris lainnya',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement'],
          rows: [
            ['Indeks mutu', 74.8, 74.91, 100.15],
            ['Indeks arsip', 5.4, 5.11, 94.63],
            ['Indeks data', 0.35, 0.361, 103.14],
            ['Indeks kepuasan', 72, 72.4, 0.501],
          ],
        },
      ],
      findings: [['D5', `${facts('0,501', '72', '72,4', '100,56%')} Hitung ulang capaiannya.`]],
      fixed: { D5: 100.56 },
      kinds: ['proposed'],
    },
    {
      name: 'Predikat di bawah kedua target tahun itu, dengan capaian 100',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'target 2024', 'actual 2024', 'achievement 2024'],
          rows: [['Predikat akuntabilitas', 'A', 'BB', 'B', 100]],
        },
      ],
      findings: [
        [
          'E2',
          'Capaian tertulis "100", padahal realisasi "B" berada di bawah target "BB", sehingga capaiannya kurang dari 100%. Periksa realisasinya, atau perbaiki capaiannya.',
        ],
      ],
    },
    {
      name: 'Capaian tanpa tahun, yang hanya cocok dengan realisasi satu triwulan',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024 q1', 'actual 2024', 'achievement'],
          rows: [['Persentase halte yang terang', 80, 60, 76, 75]],
        },
      ],
      findings: [
        [
          'E2',
          'Capaian tertulis "75", padahal target "80" dan realisasi "76" menghasilkan 95% (bila makin tinggi makin baik) atau 105% (bila makin rendah makin baik). Angka yang tertulis cocok dengan realisasi tahun atau periode lain.',
        ],
      ],
    },
    {
      name: 'Target dasar dan harapan tahun ini, capaian terhadap target tahun lain',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'target 2024', 'target 2025', 'actual 2025', 'achievement 2025'],
          headers: [
            ...[
              'Indikator',
              'Target 2024 Base',
              'Target 2024 Stretch',
              'Target 2025',
              'Realisasi 2025',
              'Capaian 2025',
            ],
          ],
          rows: [['Persentase halte yang terang', 70, 75, 80, 76, 110]],
        },
      ],
      findings: [
        [
          'F2',
          'Capaian tertulis "110", padahal target "80" dan realisasi "76" menghasilkan 95% (bila makin tinggi makin baik) atau 105% (bila makin rendah makin baik). Hitung ulang capaiannya.',
        ],
      ],
    },
    {
      name: 'Terhadap target akhir, seperti ditunjukkan baris lain di kolomnya',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'finalTarget', 'actual 2024', 'achievement'],
          headers: ['Indikator', 'Target 2024', 'Target Akhir', 'Realisasi 2024', 'Tingkat Kemajuan'],
          rows: [
            ['Persentase halte yang terang', 80, 90, 72, 80],
            ['Persentase pasar yang tertib', 60, 80, 60, 75],
            ['Persentase taman yang terawat', 50, 100, 45, 45],
            ['Persentase dermaga yang mantap', 70, 80, 60, 95],
          ],
        },
      ],
      findings: [
        [
          'E5',
          'Capaian tertulis "95", padahal target "80" dan realisasi "60" menghasilkan 75%. Hitung ulang capaiannya.',
        ],
      ],
      kinds: ['proposed'],
      fixed: { E5: 75 },
    },
    {
      name: 'Capaian berupa teks, dengan desimal sebanyak yang tertulis',
      tables: [
        {
          columns: ['indicator', 'polarity', 'target', 'actual', 'achievement'],
          rows: [['Indeks kepuasan', 'Naik', 60, 65, '101,5']],
          formats: { E2: '0.0' },
        },
      ],
      findings: [
        [
          'E2',
          'Capaian tertulis "101,5", padahal target "60" dan realisasi "65" menghasilkan 108,3%. Hitung ulang capaiannya.',
        ],
      ],
      kinds: ['proposed'],
      fixed: { E2: '108,3' },
    },
    {
      name: 'Huruf di dalam angka capaian',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
          rows: [
            ['Nilai taman', 'Nilai', 70, 70, '1OO'],
            ['Nilai pasar', 'Nilai', 70, 63, 90],
          ],
        },
      ],
      findings: [['E2', 'Capaian "1OO" tampaknya salah ketik, mungkin 100. Ketik ulang angkanya.']],
      kinds: ['proposed'],
      fixed: { E2: 100 },
    },
    {
      name: 'Capaian kedua, terhadap target setahun yang disebut judulnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target q3', 'actual q3', 'achievement q3', 'achievement 2024'],
          headers: [
            ...['Indikator', 'Satuan', 'Target 2024', 'Target TW III', 'Realisasi TW III'],
            ...['Capaian thd Target TW III (%)', 'Capaian thd Target 2024 (%)'],
          ],
          rows: [
            ['Persentase serapan', '%', 80, 50, 44, 88, 65],
            ['Jumlah kios ditata', 'Kios', 200, 100, 90, 90, 45],
          ],
        },
      ],
      findings: [
        [
          'G2',
          'Capaian tertulis "65", padahal target "80" dan realisasi "44" menghasilkan 55%. Hitung ulang capaiannya.',
        ],
      ],
      kinds: ['proposed'],
      fixed: { G2: 55 },
    },
  ],
};
