import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
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
  ],
  invalid: [
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
          '"Laporan keuangan tahunan" menyebut kegiatan ("Laporan"), bukan hasilnya. Ukur apa yang berubah karena kegiatan itu, misalnya persentase layanan yang memenuhi standar.',
        ],
      ],
    },
  ],
};
