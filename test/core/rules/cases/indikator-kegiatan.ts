import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Nama ukuran yang berhuruf awal sendiri', {
      columns: ['indicator', 'unit'],
      rows: [['Monitoring Center for Harbour Safety (MCHS)', 'Nilai']],
    }),
    table('Keluaran, yang disebut judul kolom indikatornya', {
      columns: ['number', 'indicator', 'target 2025'],
      headers: ['No', 'Indikator Output', 'Target 2025'],
      rows: [[1, 'Laporan pemantauan taman', 4]],
    }),
    table('Keluaran kegiatan, di bawah judul kolom yang memuat hasil dan keluaran', {
      columns: ['program', 'indicator', 'target 2025'],
      headers: ['Program/Kegiatan', 'Indikator Program (Outcome)/Kegiatan (Output)', 'Target 2025'],
      rows: [
        ['Program Pengelolaan Taman', 'Persentase taman terawat', 80],
        ['Penyusunan rencana taman', 'Jumlah dokumen rencana', 2],
      ],
    }),
    table('Perjanjian kinerja seorang pelaksana, yang diukur dari keluarannya', {
      title: 'PERJANJIAN KINERJA TAHUN 2025 PELAKSANA PENGELOLA KEUANGAN',
      columns: ['indicator', 'target 2025'],
      rows: [['Jumlah laporan keuangan', 12]],
    }),
    table('Yang dihitung adalah apa yang terjadi dengan laporan, kegiatan, atau dokumennya', {
      columns: ['indicator', 'unit', 'target'],
      rows: [
        ['Jumlah laporan masyarakat (aduan) yang selesai', 'laporan', 10],
        ['Jumlah kegiatan usaha masyarakat yang berkembang', 'usaha', 5],
        ['Jumlah dokumen kependudukan yang telah diterbitkan', 'dokumen', 100],
      ],
    }),
    table('Yang diputus pengadilan', { columns: ['indicator', 'unit'], rows: [['Penetapan perkara', 'Perkara']] }),
    table('Keluaran dan masukan, menurut sel di depannya', {
      columns: ['objective', 'indicator', 'target'],
      rows: [
        ['Keluaran', 'Jumlah laporan pelayaran', 4],
        ['Masukan', 'Jumlah kegiatan pendampingan', 4],
      ],
    }),
    table('Keluaran, yang disebut di sebelahnya', {
      columns: ['indicatorType', 'indicator', 'target'],
      rows: [['Keluaran', 'Jumlah dokumen perencanaan yang tersusun', 4]],
    }),
    table('Keluaran pada baris kegiatan, menurut kode atau judulnya, dan istilah neraca nasional', {
      columns: ['other', 'program', 'indicator'],
      headers: ['Kode', 'Program/Kegiatan', 'Indikator'],
      rows: [
        ['1.01.2.01', 'Perencanaan dan penganggaran', 'Jumlah dokumen perencanaan'],
        ['1.02.01.2.03', 'Administrasi keuangan', 'Jumlah laporan keuangan'],
        ['', 'Kegiatan Penataan Arsip', 'Jumlah dokumen arsip yang tertata'],
        ['', 'Ekonomi', 'Pembentukan Modal Tetap Bruto'],
      ],
    }),
    table('Keluaran yang disebut begitu di depan namanya', {
      columns: ['indicator', 'unit'],
      rows: [
        ['Output: Jumlah dokumen rencana pelayaran', 'Dokumen'],
        ['Keluaran : Jumlah laporan patroli', 'Laporan'],
        ['Indikator Kegiatan - Jumlah rapat koordinasi', 'Kali'],
        ['(IKK) Jumlah dokumen evaluasi', 'Dokumen'],
      ],
    }),
    table('Indikator kinerja individu, yang diukur dengan keluarannya', {
      columns: ['number', 'indicator', 'target'],
      headers: ['No', 'INDIKATOR KINERJA INDIVIDU', 'Target'],
      rows: [[1, 'Jumlah dokumen telaahan yang disusun', 4]],
    }),
    table('Sasaran di tabel ini adalah sasaran kegiatan', {
      columns: ['objective', 'indicator'],
      headers: ['Sasaran Kegiatan / Sub-Kegiatan', 'Indikator'],
      rows: [['Tersusunnya dokumen', 'Jumlah dokumen yang tersusun']],
    }),
    table('Hasil, dan jumlah yang bukan kegiatan', {
      columns: ['indicator'],
      rows: [['Persentase layanan yang memenuhi standar'], ['Jumlah kunjungan wisatawan'], ['Jumlah koperasi aktif']],
    }),
    table('Keluaran di bawah sub kegiatan', {
      columns: ['objective', 'indicator'],
      rows: [['Sub Kegiatan Penyusunan Dokumen Perencanaan', 'Jumlah dokumen perencanaan']],
    }),
    table('Kegiatan yang tidak dihitung jumlahnya, dan nama yang belum lengkap', {
      columns: ['indicator', 'unit'],
      rows: [
        ['Persentase laporan tepat waktu', '%'],
        ['Jumlah', 'Orang'],
        ['', '%'],
      ],
      kinds: { 4: 'indicator' },
    }),
    table('Keluaran pada baris kegiatan, menurut kode yang terbagi atas beberapa kolom', {
      columns: ['number', 'number', 'number', 'indicator'],
      headers: ['Kode', '', '', 'Indikator'],
      rows: [
        [1, '01', '2.01', 'Jumlah dokumen perencanaan'],
        [1, '01', '2,05', 'Jumlah laporan keuangan'],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Judul kolom yang menyebut hasil di samping keluaran tidak menetapkan tingkatnya',
      tables: [
        {
          columns: ['indicator', 'target 2025'],
          headers: ['Indikator Output/Outcome', 'Target 2025'],
          rows: [['Laporan pemantauan taman', 4]],
        },
      ],
      findings: [
        [
          'A2',
          '"Laporan pemantauan taman" menyebut laporan, bukan hasilnya. Ukur apa yang berubah karena laporan itu, misalnya persentase layanan yang memenuhi standar.',
        ],
      ],
    },
    {
      name: 'Penetapan yang bukan perkara',
      tables: [{ columns: ['indicator', 'unit'], rows: [['Penetapan jalur pelayaran', 'Jalur']] }],
      findings: [
        [
          'A2',
          '"Penetapan jalur pelayaran" menyebut kegiatan ("Penetapan"), bukan hasilnya. Ukur apa yang berubah karena kegiatan itu, misalnya persentase layanan yang memenuhi standar.',
        ],
      ],
    },
    {
      name: 'Dokumen yang disebut, dan kegiatan',
      tables: [
        {
          columns: ['indicator', 'target'],
          rows: [
            ['Dokumen pelayaran dipublikasikan', 4],
            ['Sosialisasi keselamatan', 4],
          ],
        },
      ],
      findings: [
        [
          'A2',
          '"Dokumen pelayaran dipublikasikan" menyebut dokumen, bukan hasilnya. Ukur apa yang berubah karena dokumen itu, misalnya persentase layanan yang memenuhi standar.',
        ],
        [
          'A3',
          '"Sosialisasi keselamatan" menyebut kegiatan ("Sosialisasi"), bukan hasilnya. Ukur apa yang berubah karena kegiatan itu, misalnya persentase layanan yang memenuhi standar.',
        ],
      ],
    },
    {
      name: 'Tingkat sasaran di samping tingkat kegiatan: hanya yang kedua boleh mengukur kegiatan',
      tables: [
        {
          columns: ['objective', 'indicator', 'target', 'program'],
          headers: ['Sasaran', 'Indikator', 'Target', 'Kegiatan'],
          rows: [['Meningkatnya literasi', 'Jumlah sosialisasi perpustakaan', 12, '']],
        },
        {
          sheet: 'Jenjang',
          columns: ['objective', 'indicator', 'target', 'program', 'indicator', 'target'],
          headers: ['Sasaran', 'Indikator', 'Target', 'Kegiatan', 'Indikator Kegiatan', 'Target'],
          rows: [
            [
              'Meningkatnya literasi',
              'Jumlah sosialisasi perpustakaan',
              12,
              'Pembinaan perpustakaan',
              'Indeks literasi',
              4,
            ],
          ],
        },
      ],
      findings: [
        [
          'IKU!B2',
          '"Jumlah sosialisasi perpustakaan" menghitung sosialisasi, bukan hasilnya. Ukur apa yang dihasilkan oleh sosialisasi itu.',
        ],
        [
          'Jenjang!B2',
          '"Jumlah sosialisasi perpustakaan" menghitung sosialisasi, bukan hasilnya. Ukur apa yang dihasilkan oleh sosialisasi itu.',
        ],
      ],
    },
    {
      name: 'Baris program, menurut kodenya',
      tables: [
        {
          columns: ['other', 'program', 'indicator'],
          headers: ['Kode', 'Program/Kegiatan', 'Indikator'],
          rows: [['1.01.02', 'PROGRAM LAYANAN', 'Jumlah dokumen layanan']],
        },
      ],
      findings: [
        [
          'C2',
          '"Jumlah dokumen layanan" menghitung dokumen, bukan hasilnya. Ukur apa yang dihasilkan oleh dokumen itu.',
        ],
      ],
    },
    {
      name: 'Kegiatan yang terlaksana dan rapat yang dihitung',
      tables: [
        {
          columns: ['indicator'],
          rows: [['Terlaksananya pelayanan uji mutu'], ['Jumlah rapat koordinasi'], ['Laporan keuangan tahunan']],
        },
      ],
      findings: [
        [
          'A2',
          '"Terlaksananya pelayanan uji mutu" menyebut kegiatan ("Terlaksananya"), bukan hasilnya. Ukur apa yang berubah karena kegiatan itu, misalnya persentase layanan yang memenuhi standar.',
        ],
        ['A3', '"Jumlah rapat koordinasi" menghitung rapat, bukan hasilnya. Ukur apa yang dihasilkan oleh rapat itu.'],
        [
          'A4',
          '"Laporan keuangan tahunan" menyebut laporan, bukan hasilnya. Ukur apa yang berubah karena laporan itu, misalnya persentase layanan yang memenuhi standar.',
        ],
      ],
    },
    {
      name: 'Banyaknya dan total dihitung seperti jumlah',
      tables: [{ columns: ['indicator'], rows: [['Banyaknya rapat koordinasi'], ['Total dokumen perencanaan']] }],
      findings: [
        [
          'A2',
          '"Banyaknya rapat koordinasi" menghitung rapat, bukan hasilnya. Ukur apa yang dihasilkan oleh rapat itu.',
        ],
        [
          'A3',
          '"Total dokumen perencanaan" menghitung dokumen, bukan hasilnya. Ukur apa yang dihasilkan oleh dokumen itu.',
        ],
      ],
    },
    {
      name: 'Di bawah judul kolom yang memuat hasil dan keluaran, pada baris program',
      tables: [
        {
          columns: ['program', 'indicator', 'target 2025'],
          headers: ['Program/Kegiatan', 'Indikator Program (Outcome)/Kegiatan (Output)', 'Target 2025'],
          rows: [['Program Pengelolaan Taman', 'Jumlah dokumen rencana', 2]],
        },
      ],
      findings: [
        [
          'B2',
          '"Jumlah dokumen rencana" menghitung dokumen, bukan hasilnya. Ukur apa yang dihasilkan oleh dokumen itu.',
        ],
      ],
    },
  ],
};
