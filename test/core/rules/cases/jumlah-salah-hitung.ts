import { type RuleCases, table } from '../rule-tester';

const quarters = (role: string) => [1, 2, 3, 4].map((quarter) => `${role} 2024 q${quarter}`);
const yearOf = (role: string) => ['indicator', 'unit', `${role} 2024`, ...quarters(role)];
const SO_FAR = ['I', 'II', 'III', 'IV'].map((quarter) => `Target s.d. TW ${quarter}`);
const QUARTERS = ['I', 'II', 'III', 'IV'].map((quarter) => `Target TW ${quarter}`);
const underHeaders = (...headers: string[]) => ({ headers: ['Indikator', 'Satuan', 'Target 2024', ...headers] });

const grown = (name: string, last: string, written: string) =>
  `"Target TW IV" untuk "${name}" tertulis "${last}", padahal "Target 2024" tertulis "${written}"; di baris lain keduanya sama. Samakan keduanya.`;

const spending = {
  columns: ['indicator', 'target', 'budget', 'budget', 'budget'],
  headers: ['Indikator', 'Target', 'Pagu (Rp)', 'Realisasi (Rp)', 'Serapan (%)'],
};
const scored = ['number', 'objective', 'indicator', 'target', 'actual', 'achievement'];
const planned = ['number', 'indicator', 'target', 'budget'];

const columns = ['indicator', 'unit', 'target', 'actual', 'achievement', 'score'];

/** Groups of three rows: two achievements and their mean. */
const means = Array.from({ length: 120 }, (_, group) => [
  [`Persentase lorong ${group} terang`, 90],
  [`Persentase lorong ${group} bersih`, 100],
  ['Rata-rata', group === 110 ? 99 : 95],
]).flat();
const meanRows = Object.fromEntries(
  means.flatMap(([name], at) => (name === 'Rata-rata' ? [[at + 2, 'total' as const]] : [])),
);

export const cases: RuleCases = {
  valid: [
    table('Program dengan rinciannya: kode atau jumlahnya menunjukkan tingkatnya', {
      columns: ['number', 'indicator', 'target', 'budget', 'budget'],
      headers: ['Kode', 'Indikator', 'Target', 'Pagu (Rp)', 'Realisasi (Rp)'],
      rows: [
        ['3.01', 'Persentase taman terawat', 80, 900, 810],
        ['3.01.01', 'Jumlah taman disiangi', 12, 500, 450],
        ['3.01.02', 'Jumlah taman dipagari', 4, 400, 360],
        ['3.02', 'Persentase kios tertata', 70, 300, 290],
        ['3.02.01', 'Jumlah kios dicat', 9, 300, 290],
        ['', 'Jumlah', '', 1200, 1100],
      ],
      kinds: { 7: 'total' },
    }),
    table('Program dengan rinciannya tanpa kode', {
      columns: ['indicator', 'target', 'budget'],
      rows: [
        ['Persentase taman terawat', 80, 900],
        ['Jumlah taman disiangi', 12, 500],
        ['Jumlah taman dipagari', 4, 400],
        ['Jumlah', '', 900],
      ],
      kinds: { 5: 'total' },
    }),
    table('Kode program yang tertulis dua kali, untuk dua indikatornya, dan rincian yang tidak lengkap', {
      columns: ['number', 'indicator', 'target', 'budget', 'budget'],
      headers: ['Kode', 'Indikator', 'Target', 'Pagu (Rp)', 'Realisasi (Rp)'],
      rows: [
        ['3.01', 'Persentase taman terawat', 80, 900, 810],
        ['3.01', 'Indeks kenyamanan taman', 4, 900, 810],
        ['3.01.02', 'Jumlah taman dipagari', 4, 400, 360],
        ['', 'Jumlah', '', 900, 815],
      ],
      kinds: { 5: 'total' },
    }),
    table('Jumlah dalam format persen di bawah bobot tanpa tanda persen', {
      columns: ['indicator', 'weight', 'target'],
      rows: [
        ['Indeks layanan taman', 0.4, 80],
        ['Indeks layanan pasar', 0.6, 85],
        ['Jumlah', 1, ''],
      ],
      formats: { B4: '0%' },
      kinds: { 4: 'total' },
    }),
    table('Rata-rata tanpa tanda persen di bawah capaian dalam format persen', {
      columns: ['indicator', 'target', 'actual', 'achievement'],
      rows: [
        ['Indeks layanan taman', 80, 76, 0.95],
        ['Indeks layanan pasar', 80, 84, 1.05],
        ['Rata-rata capaian', '', '', 1],
      ],
      formats: { D2: '0%', D3: '0%' },
      kinds: { 4: 'total' },
    }),
    table('Rata-rata tiap bidang berurutan di akhir tabel', {
      columns: ['indicator', 'target', 'actual', 'achievement'],
      rows: [
        ['Jumlah peserta lomba', 10, 9, 90],
        ['Jumlah kajian taman', 4, 4, 100],
        ['Indeks mutu taman', 80, 84, 105],
        ['Indeks mutu pasar', 80, 92, 115],
        ['Rata-rata Bidang Taman', '', '', 95],
        ['Rata-rata Bidang Pasar', '', '', 110],
        ['Rata-rata total', '', '', 102.5],
      ],
      kinds: { 6: 'total', 7: 'total', 8: 'total' },
    }),
    table('Capaian organisasi di baris penutup: menurut bobotnya, di antara capaiannya, atau dari tahun lain', {
      columns: ['indicator', 'weight', 'achievement'],
      rows: [
        ['Persentase kandang bersih', 40, 90],
        ['Nilai kerapian gudang', 60, 110],
        ['Capaian Kinerja Organisasi', '', 102],
        ['Nilai Capaian Kinerja', '', 100],
        ['Capaian Kinerja Tahun 2022', '', 86],
      ],
      kinds: { 4: 'total', 5: 'total', 6: 'total' },
    }),
    table('Bobot di baris rata-rata, capaian dari rata-ratanya sendiri, dan yang tertinggi', {
      columns: ['indicator', 'weight', 'target', 'actual', 'achievement'],
      rows: [
        ['Persentase kandang bersih', 60, 80, 72, 90],
        ['Nilai kerapian gudang', 40, 50, 55, 110],
        ['Rata-rata', 100, 65, 63.5, 97.69],
        ['Rata-rata tertinggi', '', '', '', 110],
      ],
      kinds: { 4: 'total', 5: 'total' },
    }),
    table('Bulan pertama di samping angka sampai dengan bulan-bulan berikutnya', {
      columns: ['indicator', 'unit', 'actual m1', 'actual m2', 'actual m3'],
      headers: ['Indikator', 'Satuan', 'Jan', 's.d. Feb', 's.d. Mar'],
      rows: [
        ['Jumlah pengunjung saung', 'Orang', 30, 60, 90],
        ['Jumlah pergelaran wayang', 'Kali', 2, 4, 5],
      ],
    }),
    table('Rata-rata per sasaran, utuh atau sesudah dibatasi', {
      columns: [...scored, 'other'],
      headers: ['No', 'Sasaran', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)', 'Rata-rata Capaian Sasaran (%)'],
      rows: [
        [1, 'Terisinya kios', 'Persentase kios terisi', 90, 81, 90, 95],
        ['', '', 'Persentase lapak terisi', 80, 88, 110, ''],
        [2, 'Tertatanya arsip', 'Persentase arsip tertata', 80, 76, 95, 97.5],
        ['', '', 'Persentase surat tertata', 90, 90, 100, ''],
      ],
    }),
    table('Rata-rata per sasaran tanpa sasaran lain yang menunjukkan caranya', {
      columns: [...scored, 'other'],
      headers: ['No', 'Sasaran', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)', 'Rata-rata Sasaran'],
      rows: [
        [1, 'Terisinya kios', 'Persentase kios terisi', 90, 81, 90, 105],
        ['', '', 'Persentase lapak terisi', 80, 88, 110, ''],
      ],
    }),
    table('Rata-rata bulan, dibulatkan', {
      columns: ['indicator', 'unit', 'target', 'actual m1', 'actual m2', 'actual m3', 'actual'],
      headers: ['Indikator', 'Satuan', 'Target', 'Jan', 'Feb', 'Mar', 'Rata-rata'],
      rows: [
        ['Persentase arsip tertata', '%', 85, 81, 84, 88, 84.33],
        ['Persentase surat terbalas', '%', 90, 92, 93, 91, 92],
        ['Persentase ruang terpakai', '%', 60, 55, 61, 64, 60],
      ],
    }),
    table(
      'Realisasi tahun di antara triwulannya, atau yang tidak dijumlahkan utuh, dapat rata-rata tertimbang atau orang yang sama',
      {
        columns: yearOf('actual'),
        rows: [
          ['Persentase pasien puas', '%', 85, 80, 90, 82, 85],
          ['Persentase surat dijawab', '%', 91, 88, 89, 90, 91],
          ['Persentase jalan mantap', '%', 84.6, 80, 85, 90, 82],
          ['Jumlah pengunjung yang dilayani', 'Orang', 500, 100, 110, 120, 170],
          ['Jumlah peserta yang dilatih', 'Orang', 90, 20, 20, 20, 30],
          ['Jumlah warga yang dibantu', 'Orang', 260, 100, 110, 120, 100],
        ],
      },
    ),
    table('Realisasi tahun di luar semua triwulannya, tanpa baris lain yang menunjukkan caranya', {
      columns: yearOf('actual'),
      rows: [
        ['Persentase pasien puas', '%', 95, 80, 90, 82, 85],
        ['Persentase surat dijawab', '%', 70, 88, 89, 90, 91],
      ],
    }),
    table('Realisasi tahun sudah diketahui, triwulan terakhir belum diisi', {
      columns: yearOf('actual'),
      rows: [
        ['Indeks kepuasan', 'Indeks', 87.2, 80, '', '', ''],
        ['Indeks layanan', 'Indeks', 81, '', '', 84, ''],
      ],
    }),
    table('Serapan di baris jumlah: bagian dari seluruh anggaran, bukan jumlah persentase', {
      ...spending,
      rows: [
        ['(1)', '(2)', '(3)', '(4)', '(5)'],
        ['Jumlah taman terawat', 12, 4000, 3000, 75],
        ['Jumlah kolam terawat', 15, 1000, 900, 90],
        ['Jumlah', '', 5000, 3900, 78],
      ],
      kinds: { 2: 'numbering', 5: 'total' },
    }),
    table('Sasaran dengan rata-rata indikatornya, juga sesudah capaian yang keliru dihitung ulang', {
      columns: scored,
      rows: [
        ['1', 'Meningkatnya mutu taman', '', '', '', 95],
        ['', '', 'Persentase taman terawat', 80, 72, 90],
        ['', '', 'Persentase kolam terawat', 50, 50, 100],
        ['2', 'Meningkatnya mutu jalan', '', '', '', 98],
        ['', '', 'Persentase jalan terawat', 50, 49, 98],
      ],
      kinds: { 2: 'objective', 5: 'objective' },
    }),
    table('Angka bagian yang tidak ditunjukkan oleh bagian lain', {
      columns: scored,
      rows: [
        ['1', 'Meningkatnya mutu taman', '', '', '', 93],
        ['', '', 'Persentase taman terawat', 80, 72, 90],
        ['', '', 'Persentase kolam terawat', 50, 50, 100],
        ['2', 'Meningkatnya mutu jalan', '', '', '', 97],
        ['', '', 'Persentase jalan terawat', 50, 49, 98],
      ],
      kinds: { 2: 'objective', 5: 'objective' },
    }),
    table('Program dengan anggaran kegiatannya, dan program yang satu jumlahnya berulang', {
      columns: planned,
      rows: [
        ['I', 'Program Pertamanan', '', 700],
        ['1', 'Jumlah taman terawat', 12, 300],
        ['2', 'Jumlah kolam terawat', 15, 400],
        ['II', 'Program Jalan', '', 900],
        ['1', 'Jumlah jalan terawat', 12, 900],
        ['2', 'Jumlah parit terawat', 15, 450],
      ],
      kinds: { 2: 'group', 5: 'group' },
    }),
    table('Bulan dengan kolom jumlahnya sendiri di samping target setahun', {
      columns: [
        'indicator',
        'unit',
        'target 2024',
        ...Array.from({ length: 12 }, (_, at) => `target 2024 m${at + 1}`),
        'other',
      ],
      headers: ['Indikator', 'Satuan', 'Target', ...Array.from({ length: 12 }, (_, at) => `Bulan ${at + 1}`), 'Total'],
      rows: [
        ['Jumlah kunjungan pasien', 'Kunjungan', 1200, ...Array.from({ length: 11 }, () => 100), 130, 1230],
        ['Jumlah sampel yang diuji', 'Sampel', 600, ...Array.from({ length: 12 }, () => 50), 600],
      ],
    }),
    table('Selisih yang boleh dihitung terbalik karena yang lebih rendah lebih baik', {
      columns: ['indicator', 'target', 'actual', 'other', 'achievement'],
      headers: ['Indikator', 'Target', 'Realisasi', 'Selisih', 'Capaian'],
      rows: [
        ['Persentase taman terawat', 80, 76, -4, 95],
        ['Angka kematian bibit', 60, 57, 3, 105],
        ['Persentase kolam terawat', 50, 55, 5, 110],
      ],
    }),
    table('Selisih yang judulnya tidak menyebut dua kolom saja, dan hanya satu baris menunjukkannya', {
      columns: ['indicator', 'target 2024', 'target 2025', 'actual 2024', 'other'],
      headers: ['Indikator', 'Target 2024', 'Target 2025', 'Realisasi 2024', 'Sisa Target'],
      rows: [
        ['Jumlah akta', 1200, 1400, 900, 300],
        ['Jumlah kartu', 800, 950, 600, 110],
      ],
    }),
    table('Rumus tanpa hasil di berkas ini bukan sel kosong', {
      columns: ['indicator', 'unit', 'target'],
      rows: [
        ['Jumlah kapal besar', 'Kapal', 40],
        ['Jumlah kapal kecil', 'Kapal', 50],
        ['Jumlah kapal ikan', 'Kapal', ''],
        ['Jumlah', '', 100],
      ],
      formulas: { C4: '=20/2' },
      kinds: { 5: 'total' },
    }),
    table(
      'Triwulan di samping bulannya: persentase, bulan yang tidak lengkap, dan baris yang tidak menunjukkan jumlahnya',
      {
        columns: ['indicator', 'unit', 'actual 2024 q1', 'actual 2024 m1', 'actual 2024 m2', 'actual 2024 m3'],
        rows: [
          ['Jumlah akta yang terbit', 'Akta', 120, 40, 40, 40],
          ['Persentase akta tepat waktu', '%', 92, 90, 91, 92],
          ['Jumlah loket yang buka', 'Loket', 6, 6, 6, 6],
          ['Jumlah kartu yang terbit', 'Kartu', 95, 50, '', 45],
        ],
      },
    ),
    table('Satu indikator: triwulan sejak awal tahun, atau angka yang tidak dekat jumlahnya', {
      columns: yearOf('target'),
      rows: [
        ['Jumlah akta yang terbit', 'Akta', 400, 100, 200, 300, 400],
        ['Jumlah kader yang aktif', 'Orang', 400, 380, 390, 395, 400],
        ['Jumlah loket yang dibuka', 'Loket', 400, 10, 20, 30, 100],
      ],
    }),
    table('Sampai dengan tahun lalu, tahun ini, dan sampai dengan tahun ini: yang tidak dijumlahkan', {
      columns: ['indicator', 'unit', 'actual 2023', 'target 2024', 'actual 2024', 'actual 2024'],
      headers: ['Indikator', 'Satuan', 'Realisasi s/d 2023', 'Target 2024', 'Realisasi 2024', 'Realisasi s/d 2024'],
      rows: [
        ['Jumlah jembatan yang dibangun', 'Jembatan', 10, 2, 3, 13],
        ['Persentase jalan yang mantap', '%', 70, 72, 73, 73],
        ['Jumlah menara yang dibangun', 'Menara', 0, 2, 2, 2],
      ],
    }),
    table('Bulan dan sampai dengan bulannya: rata-rata, dan yang tetap dari bulan ke bulan', {
      columns: ['indicator', 'unit', 'actual 2024 m1', 'actual 2024 m2', 'actual 2024 m2'],
      headers: ['Indikator', 'Satuan', 'Realisasi Januari', 'Realisasi Februari', 'Realisasi s.d. Februari'],
      rows: [
        ['Jumlah akta yang terbit', 'Akta', 100, 110, 210],
        ['Jumlah kader yang aktif', 'Orang', 95, 97, 97],
        ['Persentase akta tepat waktu', '%', 90, 97, 94],
      ],
    }),
    table('Target bagian tahun di atas target setahun: persentase, yang harus turun, dan tahun lain', {
      columns: yearOf('target'),
      rows: [
        ['Jumlah balita stunting', 'Anak', 100, 160, 140, 120, 100],
        ['Persentase kehadiran pegawai', '%', 95, 94, 95, 95, 96],
        ['Jumlah kader yang dilatih', 'Orang', 100, 30, 60, 90, '-'],
        ['Jumlah akta yang terbit', 'Akta', 40, 10, 10, 10, 10],
      ],
    }),
    table('Target triwulan di samping target tahun lalu', {
      columns: ['indicator', 'unit', 'target 2023', 'target 2024 q1', 'target 2024 q2'],
      rows: [['Jumlah akta yang terbit', 'Akta', 80, 90, 95]],
    }),
    table('Sampai dengan tahun ini, ketika tidak satu baris pun menunjukkan jumlahnya', {
      columns: ['indicator', 'unit', 'actual 2023', 'actual 2024', 'actual 2024'],
      headers: ['Indikator', 'Satuan', 'Realisasi s/d 2023', 'Realisasi 2024', 'Realisasi s/d 2024'],
      rows: [
        ['Jumlah kelompok tani', 'Kelompok', 40, 44, 44],
        ['Jumlah kader yang aktif', 'Orang', 95, 97, 97],
      ],
    }),
    table('Jumlah dari baris-baris di atasnya yang cocok, sebagian saja, bersatuan lain, atau bernomor sendiri', {
      columns: ['number', 'indicator', 'unit', 'target', 'actual'],
      rows: [
        [1, 'Jumlah penumpang laki-laki', 'Orang', 60, 66],
        [2, 'Jumlah penumpang perempuan', 'Orang', 60, 54],
        ['', 'Total penumpang', 'Orang', 120, 120],
        [3, 'Jumlah kapal besar', 'Kapal', 4, 5],
        [4, 'Jumlah kapal kecil', 'Kapal', 8, 9],
        ['', 'Total kapal', 'Kapal', 20, 22],
        [5, 'Jumlah muatan beras', 'Ton', 4, 5],
        [6, 'Jumlah muatan ternak', 'Ekor', 8, 9],
        ['', 'Total muatan', 'Ton', 12, 20],
        [7, 'Jumlah pelaut laki-laki', 'Orang', 6, 7],
        [8, 'Jumlah pelaut perempuan', 'Orang', 4, 5],
        [9, 'Total pelaut', 'Orang', 10, 14],
      ],
    }),
    table('Persentase tidak dijumlahkan antartahun', {
      columns: ['indicator', 'unit', 'actual 2022', 'actual 2023', 'actual 2024', 'actual'],
      headers: ['Indikator', 'Satuan', 'Realisasi 2022', 'Realisasi 2023', 'Realisasi 2024', 'Total Realisasi'],
      rows: [
        ['Jumlah ruang kelas dibangun', 'Ruang', 30, 36, 42, 108],
        ['Jumlah guru bersertifikat', 'Orang', 150, 180, 210, 540],
        ['Persentase sekolah terakreditasi', '%', 48, 52, 57, 57],
      ],
    }),
    table('Jumlah anggaran yang cocok, anggaran satu program yang tertulis dua kali, dan dua anggaran saja', {
      columns: ['indicator', 'target', 'budget', 'budget 2025', 'budget 2026'],
      headers: ['Indikator', 'Target', 'Anggaran (Rp)', 'Pagu 2025 (Rp)', 'Pagu 2026 (Rp)'],
      rows: [
        ['Jumlah pasar yang ditata', 3, 45000000, 45000000, 10000000],
        ['Jumlah pedagang yang dibina', 40, 30000000, 45000000, 20000000],
        ['Jumlah laporan stok pangan', 12, 25000000, 25000000, ''],
        ['Jumlah', '', 100000000, 70000000, 40000000],
      ],
      kinds: { 5: 'total' },
    }),
    table('Persentase: tahun adalah triwulan terakhir, atau rata-ratanya', {
      columns: ['indicator', 'target 2024 q1', 'target 2024 q2', 'target 2024 q3', 'target 2024 q4', 'target 2024'],
      rows: [
        ['Jumlah pelaku usaha yang dilatih', 20, 30, 30, 20, 100],
        ['Jumlah sentra yang dibina', 1, 2, 1, 2, 6],
        ['Persentase pengaduan yang selesai', 80, 84, 88, 92, 92],
        ['Persentase kehadiran', 96, 94, 98, 96, 96],
      ],
    }),
    table('Nilai akhir berupa skor dibagi bobot yang ada, atau rata-rata skornya', {
      columns: ['indicator', 'weight', 'score'],
      rows: [
        ['Nilai kebersihan', '45%', '46,40'],
        ['Nilai kerapian', '50%', '50,00'],
        ['Jumlah', '95%', '96,40'],
        ['NKO', '', '101,47'],
      ],
      kinds: { 4: 'total', 5: 'total' },
    }),
    table('Nilai akhir berupa rata-rata bagiannya', {
      columns: ['indicator', 'score'],
      headers: ['Indikator', 'Nilai'],
      rows: [
        ['Perspektif warga', 90],
        ['Perspektif layanan', 100],
        ['Nilai Akhir', 95],
      ],
      kinds: { 4: 'total' },
    }),
    table('Nilai organisasi yang menjumlahkan nilai tertimbang bagian-bagiannya', {
      columns: ['indicator', 'weight', 'score'],
      headers: ['Indikator', 'Bobot', 'Nilai Tertimbang'],
      rows: [
        ['Stakeholder Perspective (30%)', '', '31,35'],
        ['Nilai anggaran', '50%', ''],
        ['Nilai SP2D', '50%', ''],
        ['Customer Perspective (70%)', '', '71,4'],
        ['Indeks kepuasan', '100%', ''],
        ['Nilai Kinerja Organisasi (NKO)', '', '102,75'],
      ],
      kinds: { 2: 'group', 5: 'group', 7: 'total' },
    }),
    table('Selisih yang sesuai dalam pembulatan, tanpa tanda, dalam persen, atau kosong', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement', 'other', 'other'],
      headers: ['Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian', 'Deviasi', 'Selisih (%)'],
      rows: [
        ['Jumlah taman', 'Taman', 50, 60, 120, 10, 20],
        ['Nilai kebersihan', 'Nilai', '80,0', '82,5', '103,13', '-2,6', '3,1'],
        ['Persentase air bersih', '%', '80', '76', '95', '4', '-5'],
        ['Persentase air minum', '%', '80', '', '', '', ''],
        ['Nilai kerapian', 'Nilai', '80', 'belum ada', '', '80', ''],
      ],
    }),
    table('Rata-rata sesuatu yang lain, walaupun di satu baris kebetulan sama', {
      columns: ['indicator', 'actual 2023', 'actual 2024', 'other'],
      headers: ['Indikator', '2023', '2024', 'Rata-rata Nasional'],
      rows: [
        ['Jumlah bidan', 120, 122, 110],
        ['Jumlah perawat', 200, 220, 210],
      ],
    }),
    table('Selisih yang mengikuti arah indikatornya', {
      columns: ['indicator', 'unit', 'target', 'actual', 'other'],
      headers: ['Indikator', 'Satuan', 'Target', 'Realisasi', 'Selisih'],
      rows: [
        ['Jumlah pengunjung', 'Orang', 100, 110, 10],
        ['Tingkat kemiskinan', '%', 9, 8, 1],
        ['Jumlah taman', 'Taman', 5, 4, -1],
      ],
    }),
    table('Selisih yang tidak ditunjukkan asalnya, atau yang lebih sering lain', {
      columns: ['indicator', 'unit', 'target', 'actual', 'other', 'other', 'other'],
      headers: ['Indikator', 'Satuan', 'Target', 'Realisasi', 'Deviasi', 'Gap', 'Selisih dari provinsi'],
      rows: [
        ['Jumlah taman', 'Taman', 50, 60, 10, 10, 3],
        ['Jumlah lampu', 'Lampu', 70, 75, 9, 5, 4],
        ['Jumlah bangku', 'Bangku', 30, 20, 11, 12, 9],
        ['Jumlah kolam', 'Kolam', 3, 9, 1, 8, 8],
      ],
    }),
    table('Rata-rata yang memakai jumlah tahun, dan total yang bukan jumlah tahun-tahun di sampingnya', {
      columns: ['indicator', 'actual 2023', 'actual 2024', 'other', 'other'],
      headers: ['Indikator', 'Realisasi 2023', 'Realisasi 2024', 'Rata-rata', 'Total sejak 2010'],
      rows: [
        ['Jumlah taman', 5, 8, '6,5', 90],
        ['Jumlah lampu', '', 9, '4,5', 80],
        ['Jumlah bangku', 4, 5, '4,5', 70],
        ['Jumlah kolam', 4, '', 4, 60],
      ],
    }),
    table('Bagian yang hanya sebagian dari keseluruhan, atau yang jumlahnya cocok', {
      columns: ['number', 'indicator', 'unit', 'target 2024', 'target 2025'],
      rows: [
        [1, 'Jumlah izin, di antaranya:', 'Izin', 100, 120],
        ['', 'a. Izin usaha', '', 40, 50],
        ['', 'b. Izin lokasi', '', 20, 30],
        [2, 'Jumlah benih, terdiri dari:', 'Kg', 30, 40],
        ['', 'a. Padi', '', 10, 10],
        ['', 'b. Jagung', '', 20, 30],
      ],
      kinds: { 3: 'part', 4: 'part', 6: 'part', 7: 'part' },
    }),
    table('Anggaran dua semester yang benar, atau dengan pagu di antaranya', {
      columns: ['indicator', 'budget 2025 q1', 'budget 2025 q2', 'budget'],
      headers: ['Indikator', 'Realisasi TW I', 'Realisasi TW II', 'Total Realisasi'],
      rows: [['Jumlah taman', 120, 130, 250]],
    }),
    table('Jumlah anggaran yang benar, yang dasarnya tidak ditunjukkan, atau dengan dua anggaran setahun', {
      columns: ['indicator', 'budget 2025', 'budget 2026', 'budget', 'budget 2025', 'budget'],
      headers: ['Indikator', 'Rp 2025', 'Rp 2026', 'Jumlah Rp', 'Realisasi Rp 2025', 'Total Rp'],
      rows: [
        ['Jumlah taman', 120, 130, 250, 100, 900],
        ['Jumlah lampu', 10, 20, 30, 10, 900],
      ],
    }),
    table('Jumlah anggaran yang tidak diikuti sebagian besar barisnya', {
      columns: ['indicator', 'budget 2025', 'budget 2026', 'budget'],
      headers: ['Indikator', 'Rp 2025', 'Rp 2026', 'Jumlah Rp'],
      rows: [
        ['Jumlah taman', 120, 130, 900],
        ['Jumlah lampu', 10, 20, 800],
        ['Jumlah bangku', 10, 20, 30],
        ['Jumlah pagar', '', 20, 40],
      ],
    }),
    table('Bobot pada dua tingkat: jumlahnya bukan jumlah semua barisnya', {
      columns: ['indicator', 'weight', 'achievement'],
      rows: [
        ['Perspektif pelanggan', '60%', ''],
        ['Nilai A', '60%', 100],
        ['Nilai B', '40%', 100],
        ['Perspektif proses', '35%', ''],
        ['Nilai C', '60%', 100],
        ['Nilai D', '30%', 100],
        ['Nilai Kinerja Organisasi (NKO)', '100%', 100],
      ],
      kinds: { 2: 'group', 5: 'group', 8: 'total' },
    }),
    table('Target triwulan tanpa petunjuk dasarnya, atau yang dasarnya ditunjukkan oleh sedikit baris saja', {
      columns: yearOf('target'),
      ...underHeaders(...QUARTERS),
      rows: [
        ['Persentase lahan yang diukur', '%', 80, 40, 55, 70, 80],
        ['Persentase lahan yang dipagari', '%', 80, 40, 55, 70, 90],
        ['Persentase lahan yang diairi', '%', 60, 10, 25, 40, 55],
        ['Persentase lahan yang dipupuk', '%', 50, 20, 40, 60, 80],
        ['Persentase lahan yang dipanen', '%', 100, 10, 20, 30, 40],
        ['Persentase lahan yang dijaga', '%', 80, 90, 70, 90, 75],
      ],
    }),
    table('Hanya triwulan terakhir yang diisi, atau triwulan terakhirnya kosong', {
      columns: yearOf('target'),
      ...underHeaders(...QUARTERS),
      rows: [
        ['Nilai SAKIP', 'Nilai', 78, '', '', '-', 78],
        ['Indeks layanan pasar', 'Indeks', 86, 84, '', 85, ''],
        ['Indeks layanan rusun', 'Indeks', 86, '', 85, '', 87],
      ],
    }),
    table('Tidak kumulatif menurut judulnya: dijumlahkan, atau jauh dari jumlahnya', {
      columns: yearOf('target'),
      ...underHeaders(...QUARTERS),
      title: 'Target triwulan bersifat non-kumulatif',
      rows: [
        ['Jumlah bibit dibagikan', 'Batang', 400, 100, 100, 100, 100],
        ['Jumlah petugas lapangan', 'Orang', 55, 50, 52, 51, 55],
        ['Persentase kios tertib', '%', 85, 80, 82, 84, 90],
      ],
    }),
    table('Rata-rata dari capaian yang benar, satu di antaranya salah ketik', {
      columns: ['indicator', 'unit', 'target', 'actual', 'achievement'],
      rows: [
        ['Persentase arsip yang tertata', '%', 65, 66.3, 102],
        ['Persentase arsip yang aman', '%', 60, 54, 90],
        ['Persentase arsip yang terbaca', '%', 72, 73.44, 107],
        ['Rata-rata capaian', '', '', '', 98],
      ],
      kinds: { 5: 'total' },
    }),
    table('Kondisi akhir yang sesudah tahun terakhir, berupa jumlah, atau tidak ditunjukkan baris lain', {
      columns: ['indicator', 'unit', 'target 2024', 'target 2025', 'finalTarget'],
      rows: [
        ['Jumlah arsip yang ditata', 'berkas', 100, 120, 220],
        ['Persentase arsip yang tertata', '%', 70, 75, 80],
        ['Persentase arsip yang aman', '%', 100, 100, 100],
      ],
    }),
    table('Kondisi akhir di akhir periode yang lebih jauh', {
      columns: ['indicator', 'unit', 'target 2024', 'target 2025', 'finalTarget'],
      rows: [
        ['Persentase arsip yang tertata', '%', 70, 75, 80],
        ['Persentase arsip yang aman', '%', 80, 85, 85],
      ],
      title: 'Renstra 2024-2026',
      period: { from: 2024, to: 2026 },
    }),
    table('Target triwulan yang berjumlah, dirata-ratakan, bertambah, tetap, atau belum lengkap', {
      columns: yearOf('target'),
      ...underHeaders(...QUARTERS),
      rows: [
        ['Jumlah bibit dibagikan', 'Batang', 400, 100, 100, 100, 100],
        ['Jumlah kios terdaftar', 'Unit', 40, 10, 20, 30, 40],
        ['Jumlah petugas lapangan', 'Orang', 55, 50, 52, 51, 53],
        ['Jumlah pos ronda', 'Unit', 30, 30, 30, 30, ''],
        ['Persentase kios tertib', '%', 85, 80, 82, 84, 90],
        ['Indeks layanan pasar', 'Indeks', 85, 80, 82, 84, 90],
      ],
    }),
    table('Tidak satu baris pun menunjukkan bahwa triwulan dijumlahkan', {
      columns: yearOf('actual'),
      rows: [
        ['Jumlah bibit dibagikan', 'Batang', 420, 100, 100, 100, 100],
        ['Jumlah rapat warga', 'Kali', 7, 0, 0, 0, 7],
      ],
    }),
    table('Target sampai triwulan IV sama dengan target tahun, atau sebagian besar lain dasarnya', {
      columns: yearOf('target'),
      ...underHeaders(...SO_FAR),
      rows: [
        ['Jumlah bibit dibagikan', 'Batang', 400, 100, 200, 300, 400],
        ['Persentase kios tertib', '%', 90, 80, 82, 84, 90],
      ],
    }),
    table('Realisasi sampai triwulan IV yang kemudian diperbarui', {
      columns: yearOf('actual'),
      headers: ['Indikator', 'Satuan', 'Realisasi 2024', 's.d. TW I', 's.d. TW II', 's.d. TW III', 's.d. TW IV'],
      rows: [
        ['Jumlah bibit dibagikan', 'Batang', 410, 100, 200, 300, 400],
        ['Persentase kios tertib', '%', 90, 80, 82, 84, 90],
      ],
    }),
    table('Sesudah perubahan, dan bulan yang tidak berurutan', {
      columns: ['indicator', 'unit', 'actual m1', 'actual m3', 'actual'],
      headers: ['Indikator', 'Satuan', 'Jan', 'Mar', 'Jumlah'],
      rows: [['Jumlah bibit dibagikan', 'Batang', 100, 100, 290]],
    }),
    table('Bulan yang belum lengkap, bagian yang dirata-ratakan, dan tabel yang jumlahnya berarti lain', {
      columns: ['indicator', 'unit', 'actual m1', 'actual m2', 'actual m3', 'actual'],
      headers: ['Indikator', 'Satuan', 'Jan', 'Feb', 'Mar', 'Jumlah'],
      rows: [
        ['Jumlah aduan selesai', 'Aduan', 20, '', 20, 66],
        ['Persentase berkas lengkap', '%', 80, 90, 85, 85],
        ['Jumlah akta terbit', 'Akta', 20, 20, 20, 60],
        ['Jumlah izin terbit', 'Izin', 20, 20, 20, 20],
        ['Jumlah kartu terbit', 'Kartu', 30, 30, 30, 30],
      ],
    }),
    table('Bobot di nama bagian yang tidak genap 100', {
      columns: ['indicator', 'achievement'],
      rows: [
        ['Perspektif pelanggan (40%)', 100],
        ['Nilai A', 100],
        ['Perspektif proses (50%)', 80],
        ['Nilai B', 80],
        ['Nilai Kinerja Organisasi', 95],
      ],
      kinds: { 2: 'group', 4: 'group', 6: 'total' },
    }),
    table('Jumlah dan rata-rata yang benar', {
      columns,
      rows: [
        ['Jumlah A', 'Orang', 10, 8, 80, 40],
        ['Jumlah B', 'Orang', 20, 25, 125, '62,5'],
        ['Jumlah', '', 30, 33, '', '102,5'],
        ['Rata-rata capaian', '', '', '', '102,50', ''],
      ],
      kinds: { 4: 'total', 5: 'total' },
    }),
    table('Rata-rata sesudah dibatasi, jumlah per kelompok, dan jumlah baris', {
      columns,
      rows: [
        ['Nilai A', 'Nilai', 10, 8, 80, 40],
        ['Nilai B', 'Nilai', 20, 25, 125, 62],
        ['Jumlah', '', 2, '', '', 102],
        ['Nilai C', 'Nilai', 10, 10, 100, 50],
        ['Nilai D', 'Nilai', 10, 10, 100, 50],
        ['Jumlah', '', 20, '', '', 100],
        ['Rata-rata', '', '', '', 95, ''],
      ],
      kinds: { 4: 'total', 7: 'total', 8: 'total' },
    }),
    table('Baris "Jumlah / Rata-rata" yang dijumlahkan, atau dirata-ratakan', {
      columns: ['indicator', 'achievement 2023', 'achievement 2024'],
      rows: [
        ['Nilai A', 80, 90],
        ['Nilai B', 100, 120],
        ['Jumlah / Rata-rata', 180, 105],
      ],
      kinds: { 4: 'total' },
    }),
    table('Beberapa satuan tidak dijumlahkan, dan nama yang tidak menyebut caranya', {
      columns,
      rows: [
        ['Jumlah A', 'Orang', 10, 8, 80, ''],
        ['Jumlah B', 'Unit', 20, 25, 125, ''],
        ['Jumlah', '', 5, '', 77, ''],
        ['Capaian kinerja organisasi', '', '', '', 96, ''],
      ],
      kinds: { 4: 'total', 5: 'total' },
    }),
    {
      name: 'Jumlah di bawah satuan yang berbeda tidak diperiksa',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2025', 'actual 2025'],
          rows: [
            ['Jumlah pohon', 'Pohon', 10, 12],
            ['Jumlah taman', 'Taman', 5, 6],
            ['Jumlah', '', 20, 2],
          ],
          kinds: { 4: 'total' },
        },
      ],
    },
    {
      name: 'Rata-rata tertimbang menurut bobot',
      tables: [
        {
          columns: ['indicator', 'weight', 'achievement'],
          rows: [
            ['Nilai taman', 75, 100],
            ['Nilai pasar', 25, 60],
            ['Rata-rata', '', 90],
          ],
          kinds: { 4: 'total' },
        },
      ],
    },
    table('Kondisi akhir yang lain, sedangkan satu-satunya baris yang sama targetnya tidak berubah di akhir rencana', {
      columns: ['indicator', 'unit', 'target 2023', 'target 2024', 'target 2025', 'finalTarget'],
      rows: [
        ['Persentase arsip yang tertata', '%', 70, 75, 80, 85],
        ['Persentase arsip yang aman', '%', 70, 75, 75, 75],
      ],
    }),
    table('Persentase yang tumbuh sepanjang tahun, tetapi berakhir jauh dari target setahun', {
      columns: yearOf('target'),
      ...underHeaders(...QUARTERS),
      rows: [['Persentase jembatan yang diperiksa', '%', 90, 10, 30, 50, 60]],
    }),
    table('Kondisi akhir yang dibulatkan dari target tahun terakhirnya, dan anggaran akhir yang bukan jumlah', {
      columns: [
        'indicator',
        'unit',
        'target 2025',
        'budget 2025',
        'target 2026',
        'budget 2026',
        'finalTarget',
        'budget',
      ],
      headers: ['Indikator', 'Satuan', '2025', '2025 Rp', '2026', '2026 Rp', 'Kondisi Akhir', 'Kondisi Akhir Rp'],
      rows: [
        ['Nilai kebersihan pasar', 'Nilai', 80, 100, 82.46, 110, 82.5, 110],
        ['Nilai kearsipan', 'Nilai', 70, 120, 72, 130, 72, 130],
      ],
    }),
    table('Pertumbuhan yang turun dengan tandanya, dan penurunan serta besar perubahan tanpa tanda', {
      columns: ['indicator', 'unit', 'actual 2023', 'actual 2024', 'other', 'other'],
      headers: ['Indikator', 'Satuan', '2023', '2024', 'Pertumbuhan 2023-2024 (%)', 'Perubahan 2023-2024 (%)'],
      rows: [
        ['Pendapatan kios', 'Rp', 400, 440, 10, 10],
        ['Pendapatan parkir', 'Rp', 500, 450, -10, 10],
        ['Pendapatan lapak', 'Rp', 200, 250, 25, 25],
      ],
    }),
    table('Nilai kinerja organisasi menurut bobot, tanpa bobot, atau di antara capaiannya', {
      columns: ['indicator', 'weight', 'achievement'],
      rows: [
        ['Jumlah naskah kajian', 60, 120],
        ['Jumlah naskah ulasan', 40, 90],
        ['Nilai Kinerja Organisasi', 100, 108],
        ['NKO', '', 105],
      ],
      kinds: { 4: 'total', 5: 'total' },
    }),
    table('Nilai kinerja organisasi tanpa bobot, di antara capaian di atasnya', {
      columns: ['indicator', 'achievement'],
      rows: [
        ['Jumlah naskah kajian', 120],
        ['Jumlah naskah ulasan', 90],
        ['Nilai Kinerja Organisasi', 118],
      ],
      kinds: { 4: 'total' },
    }),
    table('Target bagian tahun yang rata-ratanya setahun, dan yang berakhir di target setahun', {
      columns: ['indicator', 'unit', 'target 2024', 'target q1', 'target q2', 'target q3', 'target q4'],
      rows: [
        ['Persentase sampah terpilah', '%', 20, 15, 20, 20, 25],
        ['Jumlah acuan', 'Dokumen', 12, 3, 6, 9, 12],
        ['Persentase kios tertata', '%', 20, 20, 20, 20, 20],
      ],
    }),
    table('Rumus rata-rata atas semua barisnya, dan atas baris bagiannya saja', {
      columns: ['indicator', 'achievement'],
      rows: [
        ['Perspektif warga', ''],
        ['Jumlah naskah kajian', 90],
        ['Jumlah naskah ulasan', 110],
        ['Perspektif layanan', ''],
        ['Jumlah naskah acuan', 101],
        ['Jumlah naskah pedoman', 99],
        ['Rata-rata', 100],
      ],
      kinds: { 2: 'group', 5: 'group', 8: 'total' },
      formulas: { B8: '=AVERAGE(B6:B7)' },
    }),
  ],
  invalid: [
    {
      name: 'Jumlah yang menghitung program dan rinciannya bersama-sama, atau meleset dari jumlah programnya',
      tables: [
        {
          columns: ['number', 'indicator', 'target', 'budget', 'budget'],
          headers: ['Kode', 'Indikator', 'Target', 'Pagu (Rp)', 'Realisasi (Rp)'],
          rows: [
            ['3.01', 'Persentase taman terawat', 80, 900, 810],
            ['3.01.01', 'Jumlah taman disiangi', 12, 500, 450],
            ['3.01.02', 'Jumlah taman dipagari', 4, 400, 360],
            ['3.02', 'Persentase kios tertata', 70, 300, 290],
            ['3.02.01', 'Jumlah kios dicat', 9, 300, 290],
            ['', 'Jumlah', '', 2400, 1200],
          ],
          kinds: { 7: 'total' },
        },
      ],
      findings: [
        [
          'D7',
          '"Jumlah" tertulis "2400", padahal baris tingkat teratas (menurut kodenya) berjumlah 1.200, dan setiap baris itu sudah memuat rinciannya. Hitung ulang.',
        ],
        [
          'E7',
          '"Jumlah" tertulis "1200", padahal baris tingkat teratas (menurut kodenya) berjumlah 1.100, dan setiap baris itu sudah memuat rinciannya. Hitung ulang.',
        ],
      ],
      levels: ['warning', 'warning'],
    },
    {
      name: 'Capaian organisasi di baris penutup, dengan kata lain daripada NKO',
      tables: ['Capaian Kinerja Organisasi', 'Nilai Capaian Kinerja'].map((name, index) => ({
        sheet: `Lembar${index + 1}`,
        columns: ['indicator', 'weight', 'achievement'],
        rows: [
          ['Persentase kandang bersih', 40, 90],
          ['Nilai kerapian gudang', 60, 110],
          [name, '', 115],
        ],
        kinds: { 4: 'total' as const },
      })),
      findings: ['Capaian Kinerja Organisasi', 'Nilai Capaian Kinerja'].map(
        (name, index) =>
          [
            `Lembar${index + 1}!C4`,
            `"${name}" tertulis "115", padahal rata-rata capaian di atasnya menurut bobotnya 102, dan tanpa bobot 100. Hitung ulang, atau sebutkan cara menghitungnya.`,
          ] as const,
      ),
      levels: ['warning', 'warning'],
    },
    {
      name: 'Bobot bulat yang genap seratus berlaku tepat',
      tables: [
        {
          columns: ['indicator', 'weight', 'achievement'],
          rows: [
            ['Persentase kandang bersih', 40, 90],
            ['Nilai kerapian gudang', 30, 110],
            ['Persentase kolam terawat', 30, 100],
            ['NKO', '', 102],
          ],
          kinds: { 5: 'total' },
        },
      ],
      findings: [
        [
          'C5',
          '"NKO" tertulis "102", padahal rata-rata capaian di atasnya menurut bobotnya 99, dan tanpa bobot 100. Hitung ulang, atau sebutkan cara menghitungnya.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Akhir rencana di belakang tahun-tahunnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2025', 'target 2026', 'target 2027', 'finalTarget 2030'],
          headers: ['Indikator', 'Satuan', '2025', '2026', '2027', 'Target Akhir 2030'],
          rows: [
            ['Persentase kolam bersih', '%', 40, 45, 50, 42],
            ['Persentase saung terawat', '%', 40, 45, 50, 65],
            ['Persentase gubuk rusak', '%', 20, 15, 10, 5],
            ['Jumlah kandang dibangun', 'Unit', 10, 12, 14, 6],
          ],
        },
      ],
      findings: [
        [
          'F2',
          '"Target Akhir 2030" untuk "Persentase kolam bersih" tertulis "42", padahal "2027" sudah "50" dan targetnya bergerak searah dari tahun ke tahun. Periksa keduanya.',
        ],
      ],
      levels: ['warning'],
      others: ['E2'],
    },
    {
      name: 'Rata-rata tertimbang menurut bobot barisnya',
      tables: [
        {
          columns: ['indicator', 'weight', 'target', 'actual', 'achievement'],
          rows: [
            ['Persentase kandang bersih', 75, 80, 72, 90],
            ['Nilai kerapian gudang', 25, 50, 55, 110],
            ['Rata-rata tertimbang', 100, '', '', 100],
          ],
          kinds: { 4: 'total' },
        },
      ],
      findings: [
        [
          'E4',
          '"Rata-rata tertimbang" tertulis "100", padahal rata-rata capaian di atasnya menurut bobotnya 95, dan tanpa bobot 100. Hitung ulang, atau sebutkan cara menghitungnya.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Rata-rata per sasaran yang tidak sesuai indikatornya',
      tables: [
        {
          columns: [...scored, 'other'],
          headers: [
            'No',
            'Sasaran',
            'Indikator',
            'Target',
            'Realisasi',
            'Capaian (%)',
            'Rata-rata Capaian Sasaran (%)',
          ],
          rows: [
            [1, 'Terisinya kios', 'Persentase kios terisi', 90, 81, 90, 105],
            ['', '', 'Persentase lapak terisi', 80, 88, 110, ''],
            [2, 'Tertatanya arsip', 'Persentase arsip tertata', 80, 76, 95, 97.5],
            ['', '', 'Persentase surat tertata', 90, 90, 100, ''],
          ],
        },
      ],
      levels: ['warning'],
      findings: [
        [
          'G2',
          '"Rata-rata Capaian Sasaran (%)" tertulis "105", padahal rata-rata F2 sampai F3 adalah 100, seperti pada sasaran lain di tabel ini. Hitung ulang.',
        ],
      ],
      others: ['F2, F3'],
    },
    {
      name: 'Satu rata-rata bulan yang tidak cocok',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual m1', 'actual m2', 'actual m3', 'actual'],
          headers: ['Indikator', 'Satuan', 'Target', 'Jan', 'Feb', 'Mar', 'Rata-rata'],
          rows: [
            ['Persentase arsip tertata', '%', 85, 81, 84, 88, 84.33],
            ['Persentase surat terbalas', '%', 90, 92, 93, 91, 92],
            ['Persentase ruang terpakai', '%', 60, 55, 61, 64, 65],
          ],
        },
      ],
      findings: [
        [
          'G4',
          '"Rata-rata" untuk "Persentase ruang terpakai" tertulis "65", padahal rata-rata Jan sampai Mar adalah 60,00. Hitung ulang.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Jumlah dari kolom-kolom yang berselang dengan kolom lain',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2023', 'actual 2023', 'target 2024', 'actual 2024', 'other'],
          headers: [
            'Indikator',
            'Satuan',
            'Target 2023',
            'Realisasi 2023',
            'Target 2024',
            'Realisasi 2024',
            'Total Realisasi',
          ],
          rows: [
            ['Jumlah taman yang dibangun', 'Taman', 10, 11, 12, 14, 25],
            ['Jumlah kolam yang dibangun', 'Kolam', 20, 18, 20, 21, 49],
            ['Jumlah bangku yang dipasang', 'Bangku', 30, 31, 30, 33, 64],
          ],
        },
      ],
      findings: [
        [
          'G3',
          '"Total Realisasi" untuk "Jumlah kolam yang dibangun" tertulis "49", padahal jumlah Realisasi 2023, Realisasi 2024 adalah 39. Hitung ulang.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Jumlah anggaran di bawah baris nomor kolom, sedangkan serapannya dinilai sebagai serapan',
      tables: [
        {
          ...spending,
          rows: [
            ['(1)', '(2)', '(3)', '(4)', '(5)'],
            ['Jumlah taman terawat', 12, 4000, 3000, 75],
            ['Jumlah kolam terawat', 15, 1000, 900, 90],
            ['Jumlah', '', 5500, 3900, 78],
          ],
          kinds: { 2: 'numbering', 5: 'total' },
        },
      ],
      findings: [['C5', '"Jumlah" tertulis "5500", padahal baris di atasnya berjumlah 5.000. Hitung ulang.']],
      levels: ['warning'],
    },
    {
      name: 'Sasaran yang bukan rata-rata indikatornya, seperti sasaran lain',
      tables: [
        {
          columns: scored,
          rows: [
            ['1', 'Meningkatnya mutu taman', '', '', '', 95],
            ['', '', 'Persentase taman terawat', 80, 72, 90],
            ['', '', 'Persentase kolam terawat', 50, 50, 100],
            ['2', 'Meningkatnya mutu jalan', '', '', '', 98],
            ['', '', 'Persentase jalan terawat', 50, 49, 98],
            ['3', 'Meningkatnya mutu parit', '', '', '', 99],
            ['', '', 'Persentase parit terawat', 50, 49, 98],
            ['', '', 'Persentase selokan terawat', 50, 45, 90],
          ],
          kinds: { 2: 'objective', 5: 'objective', 7: 'objective' },
        },
      ],
      findings: [
        [
          'F7',
          '"Meningkatnya mutu parit" tertulis "99", padahal rata-rata baris-baris di bawahnya 94, seperti di bagian lain tabel ini. Hitung ulang.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Anggaran program yang lain daripada jumlah kegiatannya, seperti di program lain',
      tables: [
        {
          columns: planned,
          rows: [
            ['I', 'Program Pertamanan', '', 700],
            ['1', 'Jumlah taman terawat', 12, 300],
            ['2', 'Jumlah kolam terawat', 15, 400],
            ['II', 'Program Jalan', '', 900],
            ['1', 'Jumlah jalan terawat', 12, 550],
            ['2', 'Jumlah parit terawat', 15, 450],
          ],
          kinds: { 2: 'group', 5: 'group' },
        },
      ],
      findings: [
        [
          'D5',
          '"Program Jalan" tertulis "900", padahal baris-baris di bawahnya berjumlah 1.000; di bagian lain tabel ini jumlahnya cocok. Periksa keduanya.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Tanda selisih yang terbalik, menurut capaiannya atau menurut judul kolomnya',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'other', 'achievement'],
          headers: ['Indikator', 'Target', 'Realisasi', 'Selisih', 'Capaian'],
          rows: [
            ['Persentase taman terawat', 80, 76, -4, 95],
            ['Persentase parit terawat', 60, 57, 3, 95],
            ['Persentase kolam terawat', 50, 55, 5, 110],
          ],
        },
        {
          sheet: 'Dua',
          columns: ['indicator', 'target', 'budget', 'budget', 'other'],
          headers: ['Indikator', 'Target', 'Pagu Murni', 'Pagu Perubahan', 'Bertambah/(Berkurang)'],
          rows: [
            ['Jumlah taman terawat', 12, 1000, 1200, 200],
            ['Jumlah parit terawat', 12, 2000, 1800, 200],
            ['Jumlah kolam terawat', 12, 500, 700, 200],
          ],
        },
      ],
      findings: [
        [
          'IKU!D3',
          '"Selisih" untuk "Persentase parit terawat" tertulis "3", padahal selisih Target ("60") dan Realisasi ("57") adalah -3. Hitung ulang.',
        ],
        [
          'Dua!E3',
          '"Bertambah/(Berkurang)" untuk "Jumlah parit terawat" tertulis "200", padahal selisih Pagu Murni ("2000") dan Pagu Perubahan ("1800") adalah -200. Hitung ulang.',
        ],
      ],
      levels: ['warning', 'warning'],
      others: ['B3, C3', 'C3, D3'],
    },
    {
      name: 'Akhir rencana yang lebih buruk daripada tahun terakhirnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2025', 'target 2026', 'target 2027', 'finalTarget'],
          headers: ['Indikator', 'Satuan', '2025', '2026', '2027', 'Kondisi Akhir'],
          rows: [['Persentase jalan mantap', '%', 70, 75, 80, 75]],
        },
      ],
      findings: [
        [
          'F2',
          '"Kondisi Akhir" untuk "Persentase jalan mantap" tertulis "75", padahal "2027", tahun terakhirnya, tertulis "80". Samakan keduanya.',
        ],
      ],
      levels: ['warning'],
      others: ['E2'],
    },
    {
      name: 'Triwulan yang lain daripada jumlah bulannya, seperti baris lain menunjukkannya',
      tables: [
        {
          columns: ['indicator', 'unit', 'actual 2024 q1', 'actual 2024 m1', 'actual 2024 m2', 'actual 2024 m3'],
          headers: ['Indikator', 'Satuan', 'TW I', 'Januari', 'Februari', 'Maret'],
          rows: [
            ['Jumlah akta yang terbit', 'Akta', 250, 80, 90, 110],
            ['Jumlah kartu yang terbit', 'Kartu', 120, 40, 40, 40],
          ],
        },
      ],
      findings: [
        [
          'C2',
          '"TW I" untuk "Jumlah akta yang terbit" tertulis "250", padahal Januari sampai Maret berjumlah 280. Hitung ulang.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Satu indikator, yang triwulannya melampaui targetnya setahun',
      tables: [
        {
          columns: yearOf('target'),
          ...underHeaders(...QUARTERS),
          rows: [['Jumlah sertipikat yang terbit', 'Sertipikat', 400, 100, 100, 100, 150]],
        },
      ],
      findings: [
        [
          'C2',
          '"Target 2024" untuk "Jumlah sertipikat yang terbit" tertulis "400", padahal Target TW I sampai Target TW IV berjumlah 450. Hitung ulang.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Sampai dengan tahun ini, yang lain daripada tahun lalu ditambah tahun ini',
      tables: [
        {
          columns: ['indicator', 'unit', 'actual 2023', 'target 2024', 'actual 2024', 'actual 2024'],
          headers: ['Indikator', 'Satuan', 'Realisasi s/d 2023', 'Target 2024', 'Realisasi 2024', 'Realisasi s/d 2024'],
          rows: [
            ['Jumlah surat yang dikirim', 'Surat', 4800, 1200, 1150, 5950],
            ['Jumlah pegawai yang dilatih', 'Orang', 95, 25, 22, 127],
          ],
        },
      ],
      findings: [
        [
          'F3',
          '"Realisasi s/d 2024" untuk "Jumlah pegawai yang dilatih" tertulis "127", padahal Realisasi s/d 2023 ("95") ditambah Realisasi 2024 ("22") adalah 117. Periksa ketiganya.',
        ],
      ],
      levels: ['warning'],
      others: ['C3, E3'],
    },
    {
      name: 'Sampai dengan bulan ini, yang lain daripada sampai bulan lalu ditambah bulan ini',
      tables: [
        {
          columns: ['indicator', 'unit', 'actual', 'actual', 'actual'],
          headers: [
            'Indikator',
            'Satuan',
            'Realisasi s.d. Bulan Lalu',
            'Realisasi Bulan Ini',
            'Realisasi s.d. Bulan Ini',
          ],
          rows: [
            ['Jumlah surat yang dikirim', 'Surat', 300, 100, 400],
            ['Jumlah pegawai yang dilatih', 'Orang', 200, 70, 290],
          ],
        },
        {
          columns: ['indicator', 'unit', 'target m1', 'target m2', 'target m3', 'target m3'],
          headers: ['Indikator', 'Satuan', 'Target Jan', 'Target Feb', 'Target Mar', 'Target s.d. Maret'],
          rows: [
            ['Jumlah surat yang dikirim', 'Surat', 300, 100, 200, 600],
            ['Jumlah pegawai yang dilatih', 'Orang', 20, 70, 30, 150],
          ],
        },
      ],
      findings: [
        [
          'E3',
          '"Realisasi s.d. Bulan Ini" untuk "Jumlah pegawai yang dilatih" tertulis "290", padahal Realisasi s.d. Bulan Lalu ("200") ditambah Realisasi Bulan Ini ("70") adalah 270. Periksa ketiganya.',
        ],
        [
          'F3',
          '"Target s.d. Maret" untuk "Jumlah pegawai yang dilatih" tertulis "150", padahal Target Jan sampai Target Mar berjumlah 120. Hitung ulang.',
        ],
      ],
      levels: ['warning', 'warning'],
      others: ['C3, D3', 'C3, D3, E3'],
    },
    {
      name: 'Bagian yang lebih besar daripada seluruhnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'actual m3', 'actual m3'],
          headers: ['Indikator', 'Satuan', 'Realisasi Maret', 'Realisasi s.d. Maret'],
          rows: [
            ['Jumlah akta yang terbit', 'Akta', 310, 290],
            ['Jumlah kartu yang terbit', 'Kartu', 70, 210],
          ],
        },
        {
          columns: ['indicator', 'unit', 'target h1', 'target'],
          headers: ['Indikator', 'Satuan', 'Target Semester I', 'Target Tahunan'],
          rows: [
            ['Jumlah akta yang terbit', 'Akta', 1500, 1000],
            ['Jumlah kartu yang terbit', 'Kartu', 300, 600],
          ],
        },
      ],
      findings: [
        [
          'C2',
          '"Realisasi Maret" untuk "Jumlah akta yang terbit" tertulis "310", padahal "Realisasi s.d. Maret", yang sudah mencakupnya, hanya "290". Periksa keduanya.',
        ],
        [
          'C2',
          '"Target Semester I" untuk "Jumlah akta yang terbit" tertulis "1500", padahal "Target Tahunan", yang sudah mencakupnya, hanya "1000". Periksa keduanya.',
        ],
      ],
      levels: ['warning', 'warning'],
      others: ['D2', 'D2'],
    },
    {
      name: 'Persentase yang tumbuh sepanjang tahun dan berakhir di dekat target setahun; triwulan terakhir yang lupa diisi',
      tables: [
        {
          columns: yearOf('target'),
          ...underHeaders(...QUARTERS),
          rows: [
            ['Persentase serapan anggaran', '%', 95, 20, 45, 70, 85],
            ['Jumlah akta yang terbit', 'Akta', 1200, 300, 300, 300, '-'],
            ['Jumlah kartu yang terbit', 'Kartu', 800, 200, 200, 200, 200],
          ],
        },
      ],
      findings: [
        [
          'C3',
          '"Target 2024" untuk "Jumlah akta yang terbit" tertulis "1200", padahal Target TW I sampai Target TW III berjumlah 900. Hitung ulang.',
        ],
        [
          'G2',
          '"Target TW IV" untuk "Persentase serapan anggaran" sudah mencakup seluruh tahun dan tertulis "85", padahal "Target 2024" tertulis "95". Samakan keduanya.',
        ],
      ],
      levels: ['warning', 'warning'],
      others: ['', 'C2'],
    },
    {
      name: 'Jumlah anggaran dari dua baris yang semuanya beranggaran',
      tables: [
        {
          columns: ['indicator', 'target', 'budget'],
          headers: ['Indikator', 'Target', 'Anggaran (Rp)'],
          rows: [
            ['Persentase pasar yang tertata', 80, 150000000],
            ['Persentase irigasi yang baik', 70, 250000000],
            ['JUMLAH', '', 450000000],
          ],
          kinds: { 4: 'total' },
        },
      ],
      findings: [
        ['C4', '"JUMLAH" tertulis "450000000", padahal baris di atasnya berjumlah 400.000.000. Hitung ulang.'],
      ],
      levels: ['warning'],
    },
    {
      name: 'Jumlah tanpa nomor yang tidak sama dengan baris-baris di atasnya',
      tables: [
        {
          columns: ['number', 'indicator', 'unit', 'target', 'actual'],
          rows: [
            [1, 'Jumlah penumpang laki-laki', 'Orang', 60, 66],
            [2, 'Jumlah penumpang perempuan', 'Orang', 60, 54],
            ['', 'Total penumpang', 'Orang', 120, 130],
          ],
        },
      ],
      findings: [
        [
          'E4',
          '"Total penumpang" tertulis "130", padahal baris-baris di atasnya (E2, E3) berjumlah 120, sedangkan di kolom lain jumlahnya cocok. Periksa keduanya.',
        ],
      ],
      others: ['E2, E3'],
      levels: ['warning'],
    },
    {
      name: 'Jumlah anggaran yang tidak sama dengan anggaran di atasnya',
      tables: [
        {
          columns: ['indicator', 'target', 'budget'],
          headers: ['Indikator', 'Target', 'Anggaran (Rp)'],
          rows: [
            ['Jumlah pasar yang ditata', 3, 45000000],
            ['Jumlah pedagang yang dibina', 40, 30000000],
            ['Jumlah laporan stok pangan', 12, 25000000],
            ['Jumlah', '', 145000000],
          ],
          kinds: { 5: 'total' },
        },
      ],
      findings: [
        ['C5', '"Jumlah" tertulis "145000000", padahal baris di atasnya berjumlah 100.000.000. Hitung ulang.'],
      ],
      levels: ['warning'],
    },
    {
      name: 'Persentase yang bertambah setiap triwulan, di tabel yang menjumlahkan',
      tables: [
        {
          columns: ['indicator', 'target 2024 q1', 'target 2024 q2', 'target 2024 q3', 'target 2024 q4', 'target 2024'],
          headers: ['Indikator', 'TW I', 'TW II', 'TW III', 'TW IV', 'Target 2024'],
          rows: [
            ['Jumlah pelaku usaha yang dilatih', 20, 30, 30, 20, 100],
            ['Persentase usaha mikro yang naik kelas', 1, 2, 2, 3, 9],
          ],
        },
      ],
      findings: [
        [
          'F3',
          '"Target 2024" untuk "Persentase usaha mikro yang naik kelas" tertulis "9", padahal TW I sampai TW IV berjumlah 8. Hitung ulang.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Nilai akhir yang bukan jumlah, rata-rata, atau skor dibagi bobot',
      tables: [
        {
          columns: ['indicator', 'weight', 'score'],
          rows: [
            ['Nilai kebersihan', '40%', '46,40'],
            ['Nilai kerapian', '40%', '50,00'],
            ['NKO', '', '104,10'],
          ],
          kinds: { 4: 'total' },
        },
      ],
      findings: [['C4', '"NKO" tertulis "104,10", padahal baris di atasnya berjumlah 96,40. Hitung ulang.']],
    },
    {
      name: 'Jumlah anggaran yang tidak mengikuti tahun-tahunnya',
      tables: [
        {
          columns: ['indicator', 'budget 2025', 'budget 2026', 'budget'],
          headers: ['Indikator', 'Rp 2025', 'Rp 2026', 'Jumlah Rp'],
          rows: [
            ['Jumlah taman', 120, 130, 260],
            ['Jumlah lampu', 10, 20, 30],
          ],
        },
      ],
      findings: [
        [
          'D2',
          '"Jumlah Rp" untuk "Jumlah taman" tertulis "260", padahal Rp 2025 sampai Rp 2026 berjumlah 250. Hitung ulang.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Triwulan IV lain daripada target tahun, padahal kumulatif menurut keterangan di dekat tabel',
      tables: [
        {
          columns: yearOf('target'),
          ...underHeaders(...QUARTERS),
          nearby: ['(target triwulan bersifat kumulatif)'],
          rows: [
            ['Persentase lahan yang diukur', '%', 80, 40, 55, 70, 90],
            ['Indeks layanan pasar', 'Indeks', 86.5, '', 86, '', 86.5],
          ],
        },
      ],
      findings: [
        [
          'G2',
          '"Target TW IV" untuk "Persentase lahan yang diukur" sudah mencakup seluruh tahun dan tertulis "90", padahal "Target 2024" tertulis "80". Samakan keduanya.',
        ],
      ],
      others: ['C2'],
      levels: ['warning'],
    },
    {
      name: 'Triwulan IV lain daripada target tahun, sedangkan di baris lain sama',
      tables: [
        {
          columns: yearOf('target'),
          ...underHeaders(...QUARTERS),
          rows: [
            ['Persentase lahan yang diukur', '%', 80, 40, 55, 70, 90],
            ['Persentase lahan yang dipagari', '%', 95, 24, 48, 72, 95],
            ['Prevalensi kutu daun', '%', 14, 15.5, 15, 14.5, 14],
            ['Jumlah sumur yang digali', 'Sumur', 40, 10, 20, 30, 45],
            ['Jumlah sumur yang diuji', 'Sumur', 40, 10, 20, 30, 40],
          ],
        },
      ],
      findings: [
        ['G5', grown('Jumlah sumur yang digali', '45', '40')],
        ['G2', grown('Persentase lahan yang diukur', '90', '80')],
      ],
      others: ['C5', 'C2'],
      levels: ['warning', 'warning'],
    },
    {
      name: 'Setahun adalah triwulan terakhir yang terisi, menurut catatan: angka yang diketik tidak mengikutinya',
      tables: [
        {
          columns: yearOf('actual'),
          headers: [
            'Indikator',
            'Satuan',
            'Realisasi 2024',
            ...QUARTERS.map((each) => each.replace('Target', 'Realisasi')),
          ],
          nearby: ['Realisasi setahun adalah triwulan terakhir yang terisi; timpa bila indikatornya dijumlahkan.'],
          rows: [
            ['Indeks kepuasan', 'Indeks', 84.4, 80, 82, 83, 71],
            ['Indeks layanan pasar', 'Indeks', 86, 84, 86, '', ''],
            ['Indeks layanan taman', 'Indeks', 85, 84, 86, '', ''],
            ['Jumlah pelatihan', 'Pelatihan', 10, 1, 2, 3, 4],
            ['Indeks layanan air', 'Indeks', 71, 80, 82, 83, 71],
          ],
        },
      ],
      findings: [
        [
          'C2',
          '"Realisasi 2024" untuk "Indeks kepuasan" tertulis "84,4", padahal triwulan atau bagian terakhir yang terisi, "Realisasi TW IV", berisi "71", dan catatan di lembar ini menghubungkan angka setahun dengannya. Samakan keduanya; jumlah atau rata-rata semua bagiannya juga bukan angka itu.',
        ],
      ],
      levels: ['warning'],
      others: ['G2'],
      fixed: { C2: '=IF(G2<>"",G2,IF(F2<>"",F2,IF(E2<>"",E2,IF(D2<>"",D2,""))))' },
    },
    {
      name: 'Hanya triwulan terakhir yang diisi, dengan angka lain daripada target tahun',
      tables: [
        {
          columns: yearOf('target'),
          ...underHeaders(...QUARTERS),
          rows: [
            ['Nilai SAKIP', 'Nilai', 78, '', '', '-', 76],
            ['Indeks layanan pasar', 'Indeks', 86, '', '', '', 86],
          ],
        },
      ],
      findings: [
        [
          'G2',
          'Untuk "Nilai SAKIP" hanya "Target TW IV" yang diisi, yaitu "76", padahal "Target 2024" tertulis "78". Samakan keduanya.',
        ],
      ],
      others: ['C2'],
      levels: ['warning'],
    },
    {
      name: 'Realisasi tahun di luar semua triwulannya, padahal baris lain mengikuti triwulannya',
      tables: [
        {
          columns: yearOf('actual'),
          headers: [
            'Indikator',
            'Satuan',
            'Realisasi 2024',
            ...QUARTERS.map((each) => each.replace('Target', 'Realisasi')),
          ],
          rows: [
            ['Persentase pasien puas', '%', 85, 80, 90, 82, 85],
            ['Persentase surat dijawab', '%', 91, 88, 89, 90, 91],
            ['Persentase jalan mantap', '%', 68, 80, 85, 90, 82],
          ],
        },
      ],
      findings: [
        [
          'C4',
          '"Realisasi 2024" untuk "Persentase jalan mantap" tertulis "68", padahal Realisasi TW I sampai Realisasi TW IV (80, 85, 90, 82) tidak berakhir, berjumlah, atau berata-rata di situ; di baris lain angka setahunnya mengikuti bagian-bagiannya. Periksa keduanya.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Hanya triwulan terakhir yang diisi, dengan angka lain daripada realisasi tahun',
      tables: [
        {
          columns: yearOf('actual'),
          headers: [
            'Indikator',
            'Satuan',
            'Realisasi 2024',
            ...QUARTERS.map((each) => each.replace('Target', 'Realisasi')),
          ],
          rows: [
            ['Indeks kepuasan', 'Indeks', 87.2, '', '', '', 90],
            ['Indeks layanan pasar', 'Indeks', 86, '', '', '', ''],
          ],
        },
        {
          sheet: 'Menurut catatan',
          columns: yearOf('actual'),
          headers: [
            'Indikator',
            'Satuan',
            'Realisasi 2024',
            ...QUARTERS.map((each) => each.replace('Target', 'Realisasi')),
          ],
          nearby: ['Realisasi setahun adalah triwulan terakhir yang terisi; timpa bila indikatornya dijumlahkan.'],
          rows: [
            ['Indeks layanan pasar', 'Indeks', 86, '', '', '', 86],
            ['Indeks kepuasan', 'Indeks', 87.2, 80, '', '', ''],
          ],
        },
      ],
      findings: [
        [
          'IKU!G2',
          'Untuk "Indeks kepuasan" hanya "Realisasi TW IV" yang diisi, yaitu "90", padahal "Realisasi 2024" tertulis "87,2". Samakan keduanya.',
        ],
        [
          'Menurut catatan!D3',
          'Untuk "Indeks kepuasan" hanya "Realisasi TW I" yang diisi, yaitu "80", padahal "Realisasi 2024" tertulis "87,2". Samakan keduanya.',
        ],
      ],
      others: ['C2', 'C3'],
      levels: ['warning', 'warning'],
    },
    {
      name: 'Tidak kumulatif menurut judulnya, dan triwulannya tidak berjumlah seperti target tahunnya',
      tables: [
        {
          columns: yearOf('target'),
          ...underHeaders(...QUARTERS),
          title: 'Target triwulan tidak bersifat kumulatif',
          rows: [['Jumlah bibit dibagikan', 'Batang', 450, 100, 100, 100, 100]],
        },
      ],
      findings: [
        [
          'C2',
          '"Target 2024" untuk "Jumlah bibit dibagikan" tertulis "450", padahal Target TW I sampai Target TW IV berjumlah 400. Hitung ulang.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Triwulan yang naik turun di antara baris yang kumulatif: jumlahnya hampir target tahunnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'target q1', 'target q2', 'target q3', 'target q4'],
          headers: ['Indikator', 'Satuan', 'Target Tahunan', 'TW I', 'TW II', 'TW III', 'TW IV'],
          rows: [
            ['Persentase arsip yang tertata', '%', 12, 2, 4, 8, 12],
            ['Jumlah naskah yang didigitalkan', 'naskah', 25, 4, 8, 7, 5],
            ['Jumlah naskah yang dirawat', 'naskah', 40, 10, 20, 30, 40],
            ['Jumlah naskah yang dipinjam', 'naskah', 90, 40, 30, 35, 45],
          ],
        },
      ],
      findings: [
        [
          'C3',
          '"Target Tahunan" untuk "Jumlah naskah yang didigitalkan" tertulis "25", padahal TW I sampai TW IV berjumlah 24. Hitung ulang.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Baris "Jumlah / Rata-rata" yang bukan jumlah dan bukan rata-rata',
      tables: [
        {
          columns: ['indicator', 'achievement'],
          rows: [
            ['Nilai A', 80],
            ['Nilai B', 100],
            ['JUMLAH / RATA-RATA', 101.5],
          ],
          kinds: { 4: 'total' },
        },
      ],
      findings: [
        ['B4', '"JUMLAH / RATA-RATA" tertulis "101,5", padahal rata-rata baris di atasnya 90,0. Hitung ulang.'],
      ],
    },
    {
      name: 'Target akhir yang menjumlahkan persentase tiap tahun',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2023', 'target 2024', 'target 2025', 'finalTarget'],
          headers: ['Indikator', 'Satuan', '2023', '2024', '2025', 'Target Akhir'],
          rows: [
            ['Persentase dermaga yang laik', '%', 60, 62, 65, 65],
            ['Persentase desa mandiri', '%', 10, 20, 30, 60],
            ['Jumlah kapal yang diperiksa', 'Kapal', 10, 20, 30, 60],
            ['Persentase kapal yang laik', '%', 60, 62, 65, 187],
            ['Persentase tambatan yang laik', '%', 60, 70, 0.8, 80],
          ],
        },
      ],
      findings: [
        [
          'F3',
          '"Target Akhir" untuk "Persentase desa mandiri" tertulis "60", yaitu jumlah 2023 sampai 2025, padahal yang diukur bukan jumlah barang atau orang, sehingga tidak dijumlahkan. Tulis target akhirnya, misalnya sama dengan 2025 ("30").',
        ],
      ],
      others: ['E3'],
      levels: ['warning'],
    },
    {
      name: 'Kondisi akhir yang lain daripada target tahun terakhirnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2025', 'finalTarget'],
          headers: ['Indikator', 'Satuan', 'Target 2024', 'Target 2025', 'Kondisi Akhir'],
          rows: [
            ['Persentase arsip yang tertata', '%', 70, 75, 85],
            ['Nilai SAKIP', 'nilai', 72, 74, 74],
          ],
        },
      ],
      findings: [
        [
          'E2',
          '"Kondisi Akhir" untuk "Persentase arsip yang tertata" tertulis "85", padahal "Target 2025", tahun terakhirnya, tertulis "75". Samakan keduanya.',
        ],
      ],
      others: ['D2'],
      levels: ['warning'],
    },
    {
      name: 'Tidak satu baris pun mengikuti jumlah bulannya, tetapi semuanya dekat, dan kolomnya bernama jumlah',
      tables: [
        {
          columns: ['indicator', 'unit', 'actual m1', 'actual m2', 'actual m3', 'actual'],
          headers: ['Indikator', 'Satuan', 'Jan', 'Feb', 'Mar', 'Jumlah'],
          rows: [
            ['Jumlah aduan selesai', 'Aduan', 20, 20, 20, 66],
            ['Jumlah akta terbit', 'Akta', 20, 21, 22, 73],
          ],
        },
      ],
      findings: [
        [
          'F2',
          '"Jumlah" untuk "Jumlah aduan selesai" tertulis "66", padahal Jan sampai Mar berjumlah 60. Hitung ulang.',
        ],
        ['F3', '"Jumlah" untuk "Jumlah akta terbit" tertulis "73", padahal Jan sampai Mar berjumlah 63. Hitung ulang.'],
      ],
      levels: ['warning', 'warning'],
    },
    {
      name: 'Target triwulan yang tidak berjumlah seperti target tahunnya',
      tables: [
        {
          columns: yearOf('target'),
          ...underHeaders(...QUARTERS),
          rows: [
            ['Jumlah bibit dibagikan', 'Batang', 400, 100, 100, 100, 100],
            ['Jumlah kunjungan pasar', 'Kunjungan', 9000, 2000, 2500, 2500, 2500],
          ],
        },
      ],
      findings: [
        [
          'C3',
          '"Target 2024" untuk "Jumlah kunjungan pasar" tertulis "9000", padahal Target TW I sampai Target TW IV berjumlah 9500. Hitung ulang.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Realisasi tahun yang bukan jumlah triwulannya, walau baris lain berjumlah',
      tables: [
        {
          columns: yearOf('actual'),
          headers: ['Indikator', 'Satuan', 'Realisasi', 'TW I', 'TW II', 'TW III', 'TW IV'],
          rows: [
            ['Jumlah bibit dibagikan', 'Batang', 410, 100, 110, 90, 110],
            ['Jumlah kunjungan pasar', 'Kunjungan', 9900, 2000, 2500, 2500, 2000],
          ],
        },
      ],
      findings: [
        [
          'C3',
          '"Realisasi" untuk "Jumlah kunjungan pasar" tertulis "9900", padahal TW I sampai TW IV berjumlah 9000. Hitung ulang.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Target sampai triwulan IV lain daripada target tahunnya',
      tables: [
        {
          columns: yearOf('target'),
          ...underHeaders(...SO_FAR),
          rows: [['Jumlah kunjungan pasar', 'Kunjungan', 9000, 2000, 4000, 6000, 8000]],
        },
      ],
      findings: [
        [
          'G2',
          '"Target s.d. TW IV" untuk "Jumlah kunjungan pasar" sudah mencakup seluruh tahun dan tertulis "8000", padahal "Target 2024" tertulis "9000". Samakan keduanya.',
        ],
      ],
      levels: ['warning'],
      others: ['C2'],
    },
    {
      name: 'Satu baris saja, tetapi kolomnya bernama jumlah',
      tables: [
        {
          columns: ['indicator', 'unit', 'actual m1', 'actual m2', 'actual m3', 'actual m3'],
          headers: ['Indikator', 'Satuan', 'Jan', 'Feb', 'Mar', 'Jumlah s.d. Maret'],
          rows: [['Jumlah kunjungan pasar', 'Kunjungan', 20, 20, 25, 75]],
        },
      ],
      findings: [
        [
          'F2',
          '"Jumlah s.d. Maret" untuk "Jumlah kunjungan pasar" tertulis "75", padahal Jan sampai Mar berjumlah 65. Hitung ulang.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Bulan-bulan yang tidak berjumlah seperti kolom jumlahnya',
      tables: [
        {
          columns: ['indicator', 'unit', 'actual m1', 'actual m2', 'actual m3', 'actual'],
          headers: ['Indikator', 'Satuan', 'Jan', 'Feb', 'Mar', 'Jumlah'],
          rows: [
            ['Jumlah aduan selesai', 'Aduan', 20, 20, 20, 66],
            ['Jumlah akta terbit', 'Akta', 20, 21, 22, 63],
          ],
        },
      ],
      findings: [
        [
          'F2',
          '"Jumlah" untuk "Jumlah aduan selesai" tertulis "66", padahal Jan sampai Mar berjumlah 60. Hitung ulang.',
        ],
      ],
    },
    {
      name: 'Nilai organisasi yang tidak mengikuti bagian-bagiannya menurut bobot di namanya',
      tables: [
        {
          columns: ['indicator', 'achievement'],
          rows: [
            ['Perspektif pelanggan (40%)', 100],
            ['Nilai A', 100],
            ['Perspektif proses (60%)', 80],
            ['Nilai B', 80],
            ['Nilai Kinerja Organisasi', 95],
          ],
          kinds: { 2: 'group', 4: 'group', 6: 'total' },
        },
      ],
      findings: [
        [
          'B6',
          '"Nilai Kinerja Organisasi" tertulis "95", padahal rata-rata tertimbang bagian-bagiannya, dengan bobot yang tertulis di namanya, 88. Hitung ulang.',
        ],
      ],
    },
    {
      name: 'Jumlah, skor, dan rata-rata yang tidak mengikuti',
      tables: [
        {
          columns,
          rows: [
            ['Jumlah A', 'Orang', 10, 8, 80, 40],
            ['Jumlah B', 'Orang', 20, 25, 125, 60],
            ['Jumlah', '', 31, 33, '', ''],
            ['Rata-rata', '', '', '', 110, ''],
            ['Nilai Kinerja Organisasi', '', '', '', '', 98],
          ],
          kinds: { 4: 'total', 5: 'total', 6: 'total' },
        },
      ],
      findings: [
        ['C4', '"Jumlah" tertulis "31", padahal baris di atasnya berjumlah 30. Hitung ulang.'],
        ['E5', '"Rata-rata" tertulis "110", padahal rata-rata baris di atasnya 102,50. Hitung ulang.'],
        ['F6', '"Nilai Kinerja Organisasi" tertulis "98", padahal baris di atasnya berjumlah 100. Hitung ulang.'],
      ],
    },
    {
      name: 'Anggaran triwulan yang jumlahnya lain',
      tables: [
        {
          columns: ['indicator', 'budget 2025', 'budget 2025 q1', 'budget 2025 q2', 'budget'],
          headers: ['Indikator', 'Pagu', 'Realisasi TW I', 'Realisasi TW II', 'Total Realisasi'],
          rows: [
            ['Jumlah taman', 3000, 1200, 1300, 2700],
            ['Jumlah lampu', 3000, 1000, 1000, 2000],
          ],
        },
      ],
      findings: [
        [
          'E2',
          '"Total Realisasi" untuk "Jumlah taman" tertulis "2700", padahal Realisasi TW I sampai Realisasi TW II berjumlah 2.500. Hitung ulang.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Bagian-bagian yang di tahun lain berjumlah seperti induknya',
      tables: [
        {
          columns: ['number', 'indicator', 'unit', 'target 2024', 'target 2025'],
          rows: [
            [1, 'Jumlah rekomendasi, terdiri dari:', 'Dokumen', 42, 51],
            ['', 'a. Pansus', '', 12, 15],
            ['', 'b. Komisi', '', 30, 35],
          ],
          kinds: { 3: 'part', 4: 'part' },
        },
      ],
      findings: [
        [
          'E2',
          '"Jumlah rekomendasi, terdiri dari:" tertulis "51", padahal bagian-bagiannya di bawahnya (E3, E4) berjumlah 50, sedangkan di kolom lain jumlahnya cocok. Periksa keduanya.',
        ],
      ],
      others: ['E3, E4'],
      levels: ['warning'],
    },
    {
      name: 'Bobot dan nilai yang dijumlahkan per bagian',
      tables: [
        {
          columns: ['indicator', 'weight', 'score'],
          rows: [
            ['Nilai taman', 20, 18],
            ['Nilai pasar', 30, 27],
            ['Jumlah', 55, 45],
            ['Nilai arsip', 25, 24],
            ['Nilai jalan', 25, 21],
            ['Jumlah', 50, 44],
          ],
          kinds: { 4: 'total', 7: 'total' },
        },
      ],
      findings: [['B4', '"Jumlah" tertulis "55", padahal baris di atasnya berjumlah 50. Hitung ulang.']],
    },
    {
      name: 'Rata-rata capaian yang dipotong, dan yang salah',
      tables: [
        {
          columns: ['indicator', 'target 2025', 'actual 2025', 'achievement 2025', 'achievement 2024'],
          rows: [
            ['Jumlah pohon', 100, 130, 130, 90],
            ['Jumlah taman', 10, 9, 90, 80],
            ['Jumlah pasar', 10, 8, 80, 70],
            ['Capaian rata-rata kinerja', '', '', 90, 85],
          ],
          kinds: { 5: 'total' },
        },
      ],
      findings: [
        ['E5', '"Capaian rata-rata kinerja" tertulis "85", padahal rata-rata baris di atasnya 80. Hitung ulang.'],
      ],
    },
    {
      name: 'Nilai seluruhnya dari bagian yang berbobot desimal',
      tables: [
        {
          columns: ['indicator', 'weight', 'score'],
          rows: [
            ['Pelayanan (62,5%)', '', 90],
            ['Nilai taman', 62.5, 90],
            ['Keuangan (37,5%)', '', 80],
            ['Nilai pasar', 37.5, 80],
            ['Nilai Kinerja Organisasi', '', 89],
          ],
          kinds: { 2: 'group', 4: 'group', 6: 'total' },
        },
      ],
      findings: [
        [
          'C6',
          '"Nilai Kinerja Organisasi" tertulis "89", padahal rata-rata tertimbang bagian-bagiannya, dengan bobot yang tertulis di namanya, 86,25. Hitung ulang.',
        ],
      ],
    },
    {
      name: 'Jumlah target dan realisasi yang tidak genap, bertotal sebagian',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2025', 'actual 2025'],
          rows: [
            ['Pohon jalan', 'Pohon', 10, 12.4],
            ['Pohon taman', 'Pohon', 5, 6.4],
            ['Jumlah', '', 16, 19.5],
            ['Pohon pasar', 'Pohon', 7, 3],
            ['Pohon kios', 'Pohon', 8, 4],
            ['Jumlah', '', 15, 9],
          ],
          kinds: { 4: 'total', 7: 'total' },
        },
      ],
      findings: [
        ['C4', '"Jumlah" tertulis "16", padahal baris di atasnya berjumlah 15. Hitung ulang.'],
        ['D4', '"Jumlah" tertulis "19,5", padahal baris di atasnya berjumlah 18,80. Hitung ulang.'],
        ['D7', '"Jumlah" tertulis "9", padahal baris di atasnya berjumlah 7. Hitung ulang.'],
      ],
    },
    {
      name: 'Rata-rata yang memotong capaian di 100, 110, 120',
      tables: [
        {
          columns: ['indicator', 'achievement 2023', 'achievement 2024', 'achievement 2025'],
          rows: [
            ['Nilai taman', 150, 150, 150],
            ['Nilai pasar', 80, 80, 80],
            ['Rata-rata', 90, 100, 105],
          ],
          kinds: { 4: 'total' },
        },
      ],
      findings: [['D4', '"Rata-rata" tertulis "105", padahal rata-rata baris di atasnya 115. Hitung ulang.']],
    },
    {
      name: 'Selisih yang tidak sesuai, ke arah mana pun tabelnya menghitung',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'other'],
          headers: ['Indikator', 'Satuan', 'Target', 'Realisasi', 'Selisih'],
          rows: [
            ['Prevalensi kurap', '%', '18,0', '19,8', '2,8'],
            ['Jumlah kasus kurap', 'Kasus', 30, 24, 6],
            ['Jumlah kasus kudis', 'Kasus', 40, 49, '-9'],
            ['Nilai kebersihan', 'Nilai', '80,0', '82,5', '2,5'],
          ],
        },
        {
          sheet: 'Lembar2',
          columns: ['indicator', 'budget', 'budget', 'other'],
          headers: ['Indikator', 'Pagu (Rp)', 'Realisasi Anggaran (Rp)', 'Sisa Anggaran (Rp)'],
          rows: [
            ['Jumlah taman', 9000000, 8000000, 1000000],
            ['Jumlah lampu', 5000000, 4800000, 300000],
            ['Jumlah bangku', 700000, 650000, 50000],
          ],
        },
      ],
      findings: [
        [
          'E2',
          '"Selisih" untuk "Prevalensi kurap" tertulis "2,8", padahal selisih Target ("18,0") dan Realisasi ("19,8") adalah 1,8. Hitung ulang.',
        ],
        [
          'Lembar2!D3',
          '"Sisa Anggaran (Rp)" untuk "Jumlah lampu" tertulis "300000", padahal selisih Pagu (Rp) ("5000000") dan Realisasi Anggaran (Rp) ("4800000") adalah 200.000. Hitung ulang.',
        ],
      ],
      levels: ['error', 'warning'],
      others: ['C2, D2', 'B3, C3'],
    },
    {
      name: 'Jumlah, rata-rata, sisa, atau tanda selisih yang ditunjukkan oleh satu baris lain, karena hanya dapat terdiri dari kolom-kolom itu',
      tables: [
        {
          columns: ['indicator', 'unit', 'other', 'other', 'other'],
          headers: ['Indikator', 'Satuan', 'Laki-laki', 'Perempuan', 'Jumlah'],
          rows: [
            ['Jumlah peserta pelatihan', 'Orang', 60, 40, 100],
            ['Jumlah peserta magang', 'Orang', 30, 20, 60],
          ],
        },
        {
          sheet: 'Lembar2',
          columns: ['indicator', 'actual 2023', 'actual 2024', 'other'],
          headers: ['Indikator', 'Realisasi 2023', 'Realisasi 2024', 'Pertumbuhan (%)'],
          rows: [
            ['Jumlah pengunjung', 100, 110, 10],
            ['Jumlah penginap', 50, 60, 12],
          ],
        },
        {
          sheet: 'Lembar3',
          columns: ['indicator', 'unit', 'target', 'actual', 'other'],
          headers: ['Indikator', 'Satuan', 'Target', 'Realisasi', 'Deviasi'],
          rows: [
            ['Persentase jalan mantap', '%', 80, 76, 4],
            ['Persentase jembatan baik', '%', 75, 60, -15],
            ['Persentase drainase baik', '%', 60, 66, 6],
          ],
        },
        {
          sheet: 'Lembar4',
          columns: ['indicator', 'unit', 'target', 'actual', 'other'],
          headers: ['Indikator', 'Satuan', 'Target', 'Realisasi', 'Sisa Target'],
          rows: [
            ['Jumlah akta', 'Akta', 1200, 900, 300],
            ['Jumlah kartu', 'Kartu', 800, 600, 100],
            ['Jumlah surat', 'Surat', 500, 600, 0],
          ],
        },
      ],
      findings: [
        [
          'E3',
          '"Jumlah" untuk "Jumlah peserta magang" tertulis "60", padahal Laki-laki sampai Perempuan berjumlah 50. Hitung ulang.',
        ],
        [
          'Lembar2!D3',
          '"Pertumbuhan (%)" untuk "Jumlah penginap" tertulis "12", padahal perubahan dari Realisasi 2023 ("50") ke Realisasi 2024 ("60") adalah 20,00%. Hitung ulang.',
        ],
        [
          'Lembar3!E2',
          '"Deviasi" untuk "Persentase jalan mantap" tertulis "4", padahal selisih Target ("80") dan Realisasi ("76") adalah -4. Hitung ulang.',
        ],
        [
          'Lembar4!E3',
          '"Sisa Target" untuk "Jumlah kartu" tertulis "100", padahal selisih Target ("800") dan Realisasi ("600") adalah 200. Hitung ulang.',
        ],
      ],
      levels: ['warning', 'warning', 'warning', 'warning'],
      others: ['', 'B3, C3', 'C2, D2', 'C3, D3'],
    },
    {
      name: 'Selisih dua kolom yang disebut judulnya: satu baris cukup menunjukkannya, sebanyak apa pun kolom lain',
      tables: [
        {
          columns: ['indicator', 'unit', 'baseline', 'target', 'actual', 'other'],
          headers: ['Indikator', 'Satuan', 'Kondisi Awal', 'Target', 'Realisasi', 'Sisa Target'],
          rows: [
            ['Jumlah akta', 'Akta', 1000, 1200, 900, 300],
            ['Jumlah kartu', 'Kartu', 650, 800, 600, 110],
          ],
        },
        {
          sheet: 'Akhir',
          columns: ['indicator', 'unit', 'baseline', 'actual', 'finalTarget', 'other'],
          headers: ['Indikator', 'Satuan', 'Kondisi Awal', 'Realisasi', 'Target Akhir', 'Selisih Target'],
          rows: [
            ['Jumlah akta', 'Akta', 1000, 900, 1200, 300],
            ['Jumlah kartu', 'Kartu', 650, 600, 800, 110],
          ],
        },
        {
          sheet: 'Layanan',
          columns: ['indicator', 'target', 'denominator', 'numerator', 'actual', 'other'],
          headers: ['Indikator', 'Target', 'Harus Dilayani', 'Terlayani', 'Realisasi', 'Belum Terlayani'],
          rows: [
            ['Persentase balita dilayani', '100%', 500, 450, '90%', 50],
            ['Persentase lansia dilayani', '100%', 300, 240, '80%', 30],
          ],
        },
        {
          sheet: 'Efisiensi',
          columns: ['indicator', 'target', 'actual', 'achievement', 'budget', 'other'],
          headers: ['Indikator', 'Target', 'Realisasi', 'Capaian (%)', 'Serapan Anggaran (%)', 'Tingkat Efisiensi'],
          rows: [
            ['Nilai kebersihan', 80, 84, 105, 95, 10],
            ['Nilai ketertiban', 50, 49, 98, 90, 5],
          ],
        },
        {
          sheet: 'Tahunan',
          columns: ['indicator', 'actual 2022', 'actual 2023', 'actual 2024', 'target 2024', 'other'],
          headers: ['Indikator', 'Realisasi 2022', 'Realisasi 2023', 'Realisasi 2024', 'Target 2024', 'YoY Growth (%)'],
          rows: [
            ['Jumlah pengunjung', 100, 110, 121, 125, 10],
            ['Jumlah penginap', 200, 220, 231, 240, 8],
          ],
        },
        {
          sheet: 'Dua Tahun',
          columns: ['indicator', 'target 2022', 'actual 2022', 'actual 2023', 'actual 2024', 'other'],
          headers: [
            'Indikator',
            'Target 2022',
            'Realisasi 2022',
            'Realisasi 2023',
            'Realisasi 2024',
            'Selisih 2022-2024',
          ],
          rows: [
            ['Jumlah pengunjung', 105, 100, 110, 130, 30],
            ['Jumlah penginap', 52, 50, 54, 61, 10],
          ],
        },
        {
          sheet: 'Rencana',
          columns: ['indicator', 'target 2024', 'target 2025', 'target 2026', 'other'],
          headers: ['Indikator', 'Target 2024', 'Target 2025', 'Target 2026', 'Kenaikan 2024-2026'],
          rows: [
            ['Jumlah pengunjung', 100, 110, 130, 30],
            ['Jumlah penginap', 50, 54, 61, 10],
          ],
        },
      ],
      findings: [
        [
          'F3',
          '"Sisa Target" untuk "Jumlah kartu" tertulis "110", padahal selisih Target ("800") dan Realisasi ("600") adalah 200. Hitung ulang.',
        ],
        [
          'Akhir!F3',
          '"Selisih Target" untuk "Jumlah kartu" tertulis "110", padahal selisih Target Akhir ("800") dan Realisasi ("600") adalah 200. Hitung ulang.',
        ],
        [
          'Layanan!F3',
          '"Belum Terlayani" untuk "Persentase lansia dilayani" tertulis "30", padahal selisih Harus Dilayani ("300") dan Terlayani ("240") adalah 60. Hitung ulang.',
        ],
        [
          'Efisiensi!F3',
          '"Tingkat Efisiensi" untuk "Nilai ketertiban" tertulis "5", padahal selisih Capaian (%) ("98") dan Serapan Anggaran (%) ("90") adalah 8. Hitung ulang.',
        ],
        [
          'Tahunan!F3',
          '"YoY Growth (%)" untuk "Jumlah penginap" tertulis "8", padahal perubahan dari Realisasi 2023 ("220") ke Realisasi 2024 ("231") adalah 5,00%. Hitung ulang.',
        ],
        [
          'Dua Tahun!F3',
          '"Selisih 2022-2024" untuk "Jumlah penginap" tertulis "10", padahal selisih Realisasi 2022 ("50") dan Realisasi 2024 ("61") adalah 11. Hitung ulang.',
        ],
        [
          'Rencana!E3',
          '"Kenaikan 2024-2026" untuk "Jumlah penginap" tertulis "10", padahal selisih Target 2024 ("50") dan Target 2026 ("61") adalah 11. Hitung ulang.',
        ],
      ],
      levels: new Array<'warning'>(7).fill('warning'),
      others: ['D3, E3', 'E3, D3', 'C3, D3', 'D3, E3', 'C3, D3', 'C3, E3', 'B3, D3'],
    },
    {
      name: 'Perubahan dari tahun lalu, dalam persen',
      tables: [
        {
          columns: ['indicator', 'actual 2023', 'actual 2024', 'other'],
          headers: ['Indikator', 'Realisasi 2023', 'Realisasi 2024', 'Kenaikan (%)'],
          rows: [
            ['Jumlah taman', 50, 60, 20],
            ['Jumlah lampu', 80, 100, 25],
            ['Jumlah bangku', 30, 40, '43,33'],
          ],
        },
      ],
      findings: [
        [
          'D4',
          '"Kenaikan (%)" untuk "Jumlah bangku" tertulis "43,33", padahal perubahan dari Realisasi 2023 ("30") ke Realisasi 2024 ("40") adalah 33,33%. Hitung ulang.',
        ],
      ],
      levels: ['warning'],
      others: ['B4, C4'],
    },
    {
      name: 'Rata-rata dan jumlah beberapa tahun dalam satu baris',
      tables: [
        {
          columns: ['indicator', 'actual 2022', 'actual 2023', 'actual 2024', 'other', 'other'],
          headers: ['Indikator', 'Realisasi 2022', 'Realisasi 2023', 'Realisasi 2024', 'Rata-rata 3 tahun', 'Total'],
          rows: [
            ['Jumlah taman', 5, 6, 7, 6, 18],
            ['Jumlah lampu', 8, 9, 13, 10, 30],
            ['Jumlah bangku', 4, '', 8, 7, 21],
            ['Jumlah kolam', 2, '', 4, 2, 6],
          ],
        },
        {
          sheet: 'Lembar2',
          columns: ['indicator', 'target 2022', 'target 2023', 'target', 'actual 2022', 'actual 2023', 'actual'],
          headers: ['Indikator', 'T 2022', 'T 2023', 'Total Target', 'R 2022', 'R 2023', 'Jumlah Realisasi'],
          rows: [
            ['Jumlah taman', 5, 6, 11, 5, 6, 11],
            ['Jumlah lampu', 8, 9, 17, 7, 9, 16],
            ['Jumlah bangku', 4, 3, 7, 4, 4, 8],
            ['Jumlah kolam', 2, 3, 6, 2, 3, 5],
          ],
        },
      ],
      findings: [
        [
          'E4',
          '"Rata-rata 3 tahun" untuk "Jumlah bangku" tertulis "7", padahal rata-rata Realisasi 2022 sampai Realisasi 2024 adalah 6,00. Hitung ulang.',
        ],
        [
          'F4',
          '"Total" untuk "Jumlah bangku" tertulis "21", padahal Realisasi 2022 sampai Realisasi 2024 berjumlah 12. Hitung ulang.',
        ],
        [
          'Lembar2!D5',
          '"Total Target" untuk "Jumlah kolam" tertulis "6", padahal T 2022 sampai T 2023 berjumlah 5. Hitung ulang.',
        ],
      ],
      levels: ['error', 'error', 'error'],
    },
    {
      name: 'Dua semester yang tidak berjumlah setahun',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2024 h1', 'target 2024 h2'],
          headers: ['Indikator', 'Satuan', 'Target 2024', 'Target Semester I', 'Target Semester II'],
          rows: [
            ['Jumlah taman', 'Taman', 10, 4, 7],
            ['Jumlah lampu', 'Lampu', 60, 30, 30],
            ['Jumlah bangku', 'Bangku', 25, 12, 13],
            ['Persentase taman terawat', '%', 90, 80, 90],
          ],
        },
      ],
      findings: [
        [
          'C2',
          '"Target 2024" untuk "Jumlah taman" tertulis "10", padahal Target Semester I sampai Target Semester II berjumlah 11. Hitung ulang.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Anggaran empat triwulan satu-satunya baris',
      tables: [
        {
          columns: ['indicator', 'budget q1', 'budget q2', 'budget q3', 'budget q4', 'budget'],
          headers: [
            'Indikator',
            'Anggaran TW I',
            'Anggaran TW II',
            'Anggaran TW III',
            'Anggaran TW IV',
            'Jumlah Anggaran',
          ],
          rows: [['Jumlah RW aktif', 300, 300, 300, 300, 1500]],
        },
      ],
      findings: [
        [
          'F2',
          '"Jumlah Anggaran" untuk "Jumlah RW aktif" tertulis "1500", padahal Anggaran TW I sampai Anggaran TW IV berjumlah 1.200. Hitung ulang.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Semester yang tidak berjumlah setahun, realisasi sampai triwulan di satu baris, dan jumlah dengan titik ribuan',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target 2024 h1', 'target 2024 h2'],
          headers: ['Indikator', 'Satuan', 'Target 2024', 'Target Semester I', 'Target Semester II'],
          rows: [['Jumlah uji petik', 'Sampel', 100, 40, 50]],
        },
        {
          sheet: 'Baris',
          columns: ['indicator', 'unit', 'target', 'actual'],
          rows: [
            ['Jumlah itik', 'Ekor', 900, 915],
            ['Jumlah angsa', 'Ekor', 500, 480],
            ['Jumlah', '', '1.400', '1.495'],
          ],
          kinds: { 4: 'total' },
        },
      ],
      findings: [
        [
          'C2',
          '"Target 2024" untuk "Jumlah uji petik" tertulis "100", padahal Target Semester I sampai Target Semester II berjumlah 90. Hitung ulang.',
        ],
        ['Baris!D4', '"Jumlah" tertulis "1.495", padahal baris di atasnya berjumlah 1395. Hitung ulang.'],
      ],
      levels: ['warning', 'error'],
    },
    {
      name: 'Akhir rencana yang lebih buruk daripada tahun terakhirnya, yang makin rendah makin baik',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2025', 'target 2026', 'target 2027', 'finalTarget'],
          headers: ['Indikator', 'Satuan', '2025', '2026', '2027', 'Kondisi Akhir'],
          rows: [
            ['Persentase penduduk miskin', '%', 31, 29, 27, 29],
            ['Persentase anak putus sekolah', '%', 26, 24, 22, 20],
          ],
        },
      ],
      findings: [
        [
          'F2',
          '"Kondisi Akhir" untuk "Persentase penduduk miskin" tertulis "29", padahal "2027", tahun terakhirnya, tertulis "27". Samakan keduanya.',
        ],
      ],
      levels: ['warning'],
      others: ['E2'],
    },
    {
      name: 'Selisih yang bertanda: yang diharapkan bertanda juga',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual', 'other'],
          headers: ['Indikator', 'Satuan', 'Target', 'Realisasi', 'Selisih'],
          rows: [
            ['Nilai pasar', 'Nilai', 60, 64, 4],
            ['Nilai taman', 'Nilai', 70, 73, 3],
            ['Jumlah kios', 'Unit', 90, 60, -20],
          ],
        },
      ],
      findings: [
        [
          'E4',
          '"Selisih" untuk "Jumlah kios" tertulis "-20", padahal selisih Target ("90") dan Realisasi ("60") adalah -30. Hitung ulang.',
        ],
      ],
      levels: ['warning'],
      others: ['C4, D4'],
    },
    {
      name: 'Kondisi akhir di sebelah target tahun terakhir, dan anggarannya yang tidak sama dengan jumlah tahunnya',
      tables: [
        {
          columns: [
            ...['indicator', 'unit', 'target 2025', 'budget 2025', 'target 2026', 'budget 2026'],
            ...['finalTarget', 'budget'],
          ],
          headers: ['Indikator', 'Satuan', '2025', '2025 Rp', '2026', '2026 Rp', 'Kondisi Akhir', 'Kondisi Akhir Rp'],
          rows: [
            ['Rasio bidan', 'Rasio', 0.4, 100, 0.5, 120, 0.4, 220],
            ['Nilai kearsipan', 'Nilai', 70, 120, 72, 130, 72, 350],
            ['Nilai kebersihan pasar', 'Nilai', 61, 90, 63, 90, 63, 180],
          ],
        },
      ],
      findings: [
        [
          'G2',
          '"Kondisi Akhir" untuk "Rasio bidan" tertulis "0,4", padahal "2026", tahun terakhirnya, tertulis "0,5". Samakan keduanya.',
        ],
        [
          'H3',
          '"Kondisi Akhir Rp" untuk "Nilai kearsipan" tertulis "350", padahal 2025 Rp sampai 2026 Rp berjumlah 250. Hitung ulang.',
        ],
      ],
      levels: ['warning', 'warning'],
      others: ['E2', ''],
    },
    {
      name: 'Pertumbuhan tanpa tanda minus, padahal angkanya turun',
      tables: [
        {
          columns: ['indicator', 'unit', 'actual 2023', 'actual 2024', 'other'],
          headers: ['Indikator', 'Satuan', '2023', '2024', 'Pertumbuhan 2023-2024 (%)'],
          rows: [
            ['Lama pelatihan', 'Jam', 50, 45, 10],
            ['Pendapatan kios', 'Rp', 400, 500, 25],
          ],
        },
      ],
      findings: [
        [
          'E2',
          '"Pertumbuhan 2023-2024 (%)" untuk "Lama pelatihan" tertulis "10", padahal perubahan dari 2023 ("50") ke 2024 ("45") adalah -10,00%. Hitung ulang.',
        ],
      ],
      levels: ['warning'],
      others: ['C2, D2'],
    },
    {
      name: 'Nilai kinerja organisasi yang tidak mengikuti bobotnya, di luar capaiannya, atau bukan rata-rata yang disebutnya',
      tables: [
        {
          columns: ['indicator', 'weight', 'achievement'],
          rows: [
            ['Jumlah naskah kajian', 60, 120],
            ['Jumlah naskah ulasan', 40, 90],
            ['Nilai Kinerja Organisasi', 100, 112],
          ],
          kinds: { 4: 'total' },
        },
        {
          sheet: 'Dua',
          columns: ['indicator', 'achievement'],
          rows: [
            ['Jumlah naskah kajian', 110],
            ['Jumlah naskah ulasan', 90],
            ['NKO', 114],
          ],
          kinds: { 4: 'total' },
        },
        {
          sheet: 'Tiga',
          columns: ['indicator', 'achievement'],
          rows: [
            ['Jumlah naskah kajian', 110],
            ['Jumlah naskah ulasan', 90],
            ['Nilai Kinerja Organisasi (rata-rata)', 104],
          ],
          kinds: { 4: 'total' },
        },
      ],
      findings: [
        [
          'C4',
          '"Nilai Kinerja Organisasi" tertulis "112", padahal rata-rata capaian di atasnya menurut bobotnya 108, dan tanpa bobot 105. Hitung ulang, atau sebutkan cara menghitungnya.',
        ],
        [
          'Dua!B4',
          '"NKO" tertulis "114", padahal capaian di atasnya hanya 90 sampai 110: dengan bobot apa pun rata-ratanya tidak dapat di luar itu. Hitung ulang; rata-rata biasanya 100.',
        ],
        [
          'Tiga!B4',
          '"Nilai Kinerja Organisasi (rata-rata)" tertulis "104", padahal rata-rata baris di atasnya 100. Hitung ulang.',
        ],
      ],
      levels: ['warning', 'warning', 'error'],
    },
    {
      name: 'Target triwulan terakhir yang menyimpang dari target setahun, sedangkan triwulan sebelumnya menuju ke sana',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2024', 'target q1', 'target q2', 'target q3', 'target q4'],
          headers: ['Indikator', 'Satuan', 'Target 2024', 'TW I', 'TW II', 'TW III', 'TW IV'],
          rows: [
            ['Jumlah pedoman', 'Dokumen', 100, 25, 50, 75, 90],
            ['Persentase sampah terpilah', '%', 20, 20, 20, 20, 25],
          ],
        },
      ],
      findings: [
        [
          'G2',
          '"TW IV" untuk "Jumlah pedoman" tertulis "90", padahal "Target 2024" tertulis "100", dan bagian tahun sebelumnya (25, 50, 75) menuju atau sama dengan angka setahun itu. Periksa keduanya.',
        ],
        [
          'G3',
          '"TW IV" untuk "Persentase sampah terpilah" tertulis "25", padahal "Target 2024" tertulis "20", dan bagian tahun sebelumnya (20, 20, 20) menuju atau sama dengan angka setahun itu. Periksa keduanya.',
        ],
      ],
      levels: ['warning', 'warning'],
      others: ['C2', 'C3'],
    },
    {
      name: 'Rumus rata-rata yang tidak mencakup baris terakhir',
      tables: [
        {
          columns: ['indicator', 'achievement'],
          rows: [
            ['Jumlah naskah kajian', 90],
            ['Jumlah naskah ulasan', 110],
            ['Jumlah naskah acuan', 101],
            ['Rata-rata', 100],
          ],
          kinds: { 5: 'total' },
          formulas: { B5: '=AVERAGE(B2:B3)' },
        },
      ],
      findings: [
        [
          'B5',
          'Rumus "Rata-rata", =AVERAGE(B2:B3), tidak mencakup B4. Perluas rentangnya sampai semua baris ikut dihitung, atau sebutkan mengapa baris itu tidak ikut.',
        ],
      ],
      levels: ['warning'],
      others: ['B4'],
    },
    {
      name: 'Rata-rata di bawah setiap dua baris sebuah tabel yang panjang',
      tables: [{ columns: ['indicator', 'achievement'], rows: means, kinds: meanRows }],
      findings: [['B334', '"Rata-rata" tertulis "99", padahal rata-rata baris di atasnya 95. Hitung ulang.']],
    },
  ],
};
