import { type RuleCases } from '../rule-tester';

const COOPERATIVES = 'Persentase koperasi berkualitas';
const BUSINESSES = 'Persentase usaha kecil naik kelas';
const EXPORTS = 'Pertumbuhan ekspor kerajinan';
/** The last indicator of the dinas is served by nobody. */
const dinas = {
  sheet: 'Dinas',
  title: 'IKU Dinas Koperasi',
  columns: ['indicator'],
  rows: [[COOPERATIVES], [BUSINESSES], [EXPORTS]],
};
const bidang = {
  sheet: 'Bidang',
  title: 'IKU Bidang Kelembagaan dan Usaha',
  columns: ['indicator'],
  rows: [['Jumlah koperasi berkualitas'], ['Jumlah usaha kecil naik kelas']],
};

export const cases: RuleCases = {
  valid: [
    {
      name: 'Setiap indikator atasan didukung',
      tables: [
        {
          sheet: 'Dinas',
          title: 'IKU Dinas Koperasi',
          columns: ['indicator'],
          rows: [['Persentase koperasi berkualitas'], ['Nilai SAKIP Dinas']],
        },
        {
          sheet: 'Bidang',
          title: 'IKU Bidang Kelembagaan',
          columns: ['indicator'],
          rows: [['Jumlah koperasi berkualitas'], ['Nilai SAKIP bidang']],
        },
      ],
    },
    {
      name: 'Dua tabel dari tingkat yang sama',
      tables: [
        {
          sheet: 'A',
          title: 'IKU Dinas Koperasi',
          columns: ['indicator'],
          rows: [['Persentase koperasi berkualitas'], ['Nilai SAKIP']],
        },
        {
          sheet: 'B',
          title: 'IKU Dinas Perhubungan',
          columns: ['indicator'],
          rows: [['Rasio konektivitas'], ['Nilai SAKIP']],
        },
      ],
    },
    {
      name: 'Tiga tabel, satu tanpa tingkat: tidak jelas mana yang dibandingkan',
      tables: [dinas, bidang, { ...bidang, sheet: 'Lampiran', title: 'IKU Pemasaran' }],
    },
    {
      name: 'Indikator yang sama dibicarakan dengan kata lain',
      tables: [
        {
          sheet: 'Bupati',
          title: 'IKU Bupati',
          columns: ['indicator'],
          rows: [['Angka kematian ibu'], ['Persentase penduduk miskin'], ['Indeks kualitas lingkungan hidup']],
        },
        {
          sheet: 'Dinas',
          title: 'IKU Perangkat Daerah',
          columns: ['indicator'],
          rows: [
            ['Persentase persalinan di fasilitas pelayanan kesehatan'],
            ['Jumlah keluarga miskin yang menerima bantuan'],
            ['Persentase sungai yang dipantau pencemarannya'],
          ],
        },
      ],
    },
    { name: 'Satu tabel saja', tables: [dinas] },
    { name: 'Dua tingkat di satu sheet', tables: [dinas, { ...bidang, sheet: 'Dinas' }] },
    { name: 'Tingkat salah satu tabel tidak disebut', tables: [dinas, { ...bidang, sheet: 'Lain', title: 'IKU' }] },
    { name: 'Tingkat tabel pertama tidak disebut', tables: [{ ...dinas, sheet: 'Lain', title: 'IKU' }, bidang] },
    {
      name: 'Dua bidang yang berbagi sebagian besar indikator',
      tables: [{ ...dinas, title: 'IKU Bidang Usaha' }, bidang],
    },
    {
      name: 'Hanya separuh yang berpasangan: bukan dua tingkat satu organisasi',
      tables: [{ ...dinas, rows: [[COOPERATIVES], [EXPORTS]] }, bidang],
    },
    {
      name: 'Atasan hanya punya satu indikator',
      tables: [
        { ...dinas, rows: [[COOPERATIVES]] },
        { ...bidang, rows: [['Jumlah koperasi berkualitas'], ['Rasio koperasi berkualitas'], ['Luas lahan parkir']] },
      ],
    },
    {
      name: 'Separuh indikator bawahan tidak berpasangan: tugasnya lebih luas daripada indikator atasan',
      tables: [
        { ...dinas, rows: [[COOPERATIVES], [BUSINESSES]] },
        { ...bidang, rows: [...bidang.rows, ['Luas lahan parkir'], ['Volume sampah terangkut']] },
      ],
    },
    {
      name: 'Satu-satunya indikator di bawahnya',
      tables: [
        {
          sheet: 'Eselon II',
          columns: ['indicator'],
          rows: [['Persentase taman yang terawat'], ['Persentase jalan mantap']],
        },
        { sheet: 'Eselon III', columns: ['indicator'], rows: [['Persentase jalan yang diperbaiki']] },
      ],
    },
  ],
  invalid: [
    {
      name: 'Satu indikator dinas tidak didukung bidang',
      tables: [dinas, bidang],
      findings: [
        [
          'A4',
          'Indikator "Pertumbuhan ekspor kerajinan" tidak didukung satu pun indikator pada sheet "Bidang". Tambahkan indikator yang mendukungnya, atau perjelas namanya.',
        ],
      ],
    },
    {
      name: 'Satu dinas dan dua bidangnya',
      tables: [dinas, bidang, { ...bidang, sheet: 'Bidang 2', title: 'IKU Bidang Pemasaran' }],
      findings: [
        [
          'A4',
          'Indikator "Pertumbuhan ekspor kerajinan" tidak didukung satu pun indikator pada sheet "Bidang", "Bidang 2". Tambahkan indikator yang mendukungnya, atau perjelas namanya.',
        ],
      ],
    },
    {
      name: 'Eselon IV dibandingkan dengan eselon III di atasnya, bukan dengan eselon II',
      tables: [
        {
          sheet: 'Es 4',
          title: 'Indikator Kinerja Eselon IV',
          columns: ['indicator'],
          rows: [['Jumlah koperasi yang dinilai kesehatannya'], ['Jumlah usaha kecil yang dilatih']],
        },
        { ...dinas, title: 'Indikator Kinerja Eselon II' },
        {
          sheet: 'Es 3',
          title: 'Indikator Kinerja Eselon III',
          columns: ['indicator'],
          rows: [[COOPERATIVES], [BUSINESSES], [EXPORTS]],
        },
      ],
      findings: [
        [
          'Es 3!A4',
          'Indikator "Pertumbuhan ekspor kerajinan" tidak didukung satu pun indikator pada sheet "Es 4". Tambahkan indikator yang mendukungnya, atau perjelas namanya.',
        ],
      ],
    },
    {
      name: 'Satu indikator bidang tidak mendukung apa pun',
      tables: [
        { ...dinas, rows: [[COOPERATIVES], [BUSINESSES]] },
        { ...bidang, rows: [...bidang.rows, ['Jumlah koperasi yang dibina'], ['Luas lahan parkir']] },
      ],
      findings: [
        [
          'Bidang!A5',
          'Indikator "Luas lahan parkir" tidak mendukung satu pun indikator pada sheet "Dinas". Periksa apakah indikator ini masih diperlukan.',
        ],
      ],
    },
    {
      name: 'Bawahan berdiri lebih dulu, dan tingkatnya disebut nama sheet',
      tables: [
        { ...bidang, sheet: 'Dinas Koperasi', title: '' },
        { ...dinas, sheet: 'Bupati', title: '' },
      ],
      findings: [
        [
          'Bupati!A4',
          'Indikator "Pertumbuhan ekspor kerajinan" tidak didukung satu pun indikator pada sheet "Dinas Koperasi". Tambahkan indikator yang mendukungnya, atau perjelas namanya.',
        ],
      ],
    },
  ],
};
