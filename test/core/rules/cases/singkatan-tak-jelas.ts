import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Uang yang disebut dengan huruf dan tandanya', {
      columns: ['indicator', 'target'],
      rows: [['Nilai ekspor kopi (US$ juta)', 40]],
    }),
    table('Kode keluaran dalam kurung siku', {
      columns: ['indicator', 'target'],
      rows: [['[QXB.114] Jumlah kebun percontohan', 4]],
    }),
    table('Huruf kode di depan nama, dengan atau tanpa spasi', {
      columns: ['indicator', 'target'],
      rows: [
        ['QP.1.1-Persentase pasar tertib', 80],
        ['QP.1.2 - Persentase kios tertib', 80],
      ],
    }),
    table('Nama kantor sendiri: di judul, di kop, atau sebagai penanggung jawab', {
      columns: ['indicator', 'owner'],
      rows: [
        ['Jumlah pelatihan yang diadakan BPXL', 'Kepala BPXL'],
        ['Jumlah kunjungan ke LKQT', 'Seksi Layanan'],
      ],
      title: 'RENCANA AKSI LKQT 2026',
    }),
    table('Kode naskah dengan nomornya', {
      columns: ['indicator'],
      rows: [['Jumlah penjualan menurut formulir TUX 309']],
    }),
    table('Kode dokumen di depan nama', {
      columns: ['indicator'],
      rows: [['IKSS 1.1 Angka Harapan Hidup'], ['SKP.2 Persentase arsip yang tertata']],
    }),
    table('Huruf yang menjadi satu dengan angka bukan singkatan tersendiri', {
      columns: ['indicator'],
      rows: [['Persentase SP2D yang terbit tepat waktu'], ['Jumlah 3TPX yang dikunjungi']],
    }),
    table('Huruf kode di depan nama', {
      columns: ['indicator'],
      rows: [['1a-CP Persentase layanan tepat waktu'], ['2b-N Persentase temuan yang selesai']],
    }),
    table('Dijelaskan di nama, di sumber data, dan singkatan umum', {
      columns: ['indicator', 'dataSource'],
      rows: [
        ['Nilai Tukar Petani (NTP)', 'BPS'],
        ['Jumlah UTTP bertanda tera', 'Data alat Ukur, Takar, Timbang, dan Perlengkapannya'],
        ['Nilai SAKIP', 'Inspektorat'],
        ['Persentase perangkat daerah dengan nilai minimal BB', 'Inspektorat'],
        ['Contraceptive Prevalence Rate dan TFR', 'BPS'],
      ],
    }),
    table('Nama yang seluruhnya huruf besar', { columns: ['indicator'], rows: [['JUMLAH KOPERASI AKTIF']] }),
    table('Dijelaskan di judul tabel, catatan, dan judul kolom', {
      columns: ['indicator', 'target 2024'],
      headers: ['Indikator (BDKT : barang terbungkus)', 'Target 2024'],
      rows: [
        ['Jumlah UTTP dan BDKT yang diperiksa', 5],
        ['Jumlah SPBU dan LPKSM yang dibina', 5],
      ],
      title: 'Tera ulang alat ukur 2024 ( UTTP )',
      nearby: ['SPBU=stasiun pengisian', 'Perlindungan (LPKSM)'],
    }),
    table('Kepanjangan yang disela kata pendek dan singkatan lain', {
      columns: ['indicator', 'dataSource'],
      rows: [['Jumlah UTTP bertanda tera', 'Unit tera dr tempat SNI pasar']],
    }),
  ],
  invalid: [
    {
      name: 'Singkatan teknis tanpa kepanjangan, dilaporkan sekali',
      tables: [
        {
          columns: ['indicator'],
          rows: [['Jumlah UTTP bertanda tera sah'], ['Persentase UTTP dan BDKT yang diperiksa']],
        },
      ],
      findings: [
        [
          'A2',
          'Singkatan "UTTP" pada "Jumlah UTTP bertanda tera sah" tidak dijelaskan di tabel ini. Tulis kepanjangannya sekali, misalnya di nama atau di penjelasan.',
        ],
        [
          'A3',
          'Singkatan "BDKT" pada "Persentase UTTP dan BDKT yang diperiksa" tidak dijelaskan di tabel ini. Tulis kepanjangannya sekali, misalnya di nama atau di penjelasan.',
        ],
      ],
    },
    {
      name: 'Beberapa singkatan dalam satu nama, dan kurung yang tidak menjelaskan',
      tables: [
        {
          columns: ['indicator'],
          rows: [['Persentase UTTP (2 unit) dan BDKT yang diperiksa'], ['Jumlah LPKSM (di kota)']],
        },
      ],
      findings: [
        [
          'A2',
          'Singkatan "UTTP", "BDKT" pada "Persentase UTTP (2 unit) dan BDKT yang diperiksa" tidak dijelaskan di tabel ini. Tulis kepanjangannya sekali, misalnya di nama atau di penjelasan.',
        ],
        [
          'A3',
          'Singkatan "LPKSM" pada "Jumlah LPKSM (di kota)" tidak dijelaskan di tabel ini. Tulis kepanjangannya sekali, misalnya di nama atau di penjelasan.',
        ],
      ],
    },
    {
      name: 'Singkatan yang dijelaskan penanggung jawabnya',
      tables: [
        {
          columns: ['indicator', 'owner'],
          rows: [
            ['Nilai LHKPX', 'Bagian Laporan Harta Kekayaan Pejabat X (LHKPX)'],
            ['Nilai ZXQW', 'Bagian Umum'],
          ],
        },
      ],
      findings: [
        [
          'A3',
          'Singkatan "ZXQW" pada "Nilai ZXQW" tidak dijelaskan di tabel ini. Tulis kepanjangannya sekali, misalnya di nama atau di penjelasan.',
        ],
      ],
    },
  ],
};
