import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Kata di belakang realisasi yang bukan milik namanya, dan tanpa capaian', {
      columns: ['indicator', 'target', 'actual', 'achievement'],
      rows: [
        ['Persentase langgar tertata', '60%', '57 sementara', '95%'],
        ['Persentase langgar bersih', '60%', '57 langgar', ''],
        ['Jalan pasar diperbaiki', '40 km', '38,5 km', '96,25%'],
      ],
    }),
    table('Bagian setahun dalam persen di setiap triwulan', {
      columns: ['indicator', 'target 2025', 'target 2025 q1', 'target 2025 q2'],
      rows: [['Jumlah peta jalur', '5 Dokumen', '40%', '100%']],
    }),
    table('Jam dan menit, yang dapat dibandingkan', {
      columns: ['indicator', 'target 2024', 'target 2025'],
      rows: [['Waktu tunggu sandar', '≤1 jam', '≤30 menit']],
    }),
    table('Aspek dari satu periode, bukan tahun', {
      columns: ['indicator', 'target', 'target', 'target', 'actual', 'actual', 'actual'],
      headers: ['Indikator', 'Target Banyaknya', 'Target Mutu', 'Target Waktu', 'Banyaknya', 'Mutu', 'Waktu'],
      rows: [['Laporan keuangan yang tersusun', '6 dokumen', '97%', '10 bulan', '6 dokumen', '98%', '10 bulan']],
    }),
    table('Unit dan buah menghitung benda yang sama', {
      columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
      rows: [
        ['Jumlah perahu', '1 unit', '2 buah', '3 unit'],
        ['Jumlah gedung', '1 unit', '2 sekolah', '3 buah'],
      ],
    }),
    table('Ejaan satuan yang berbeda, dan tanda persen di sebagian sel', {
      columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
      rows: [
        ['Wirausaha baru', '60 org', '60 Orang', '60 orang'],
        ['Nilai layanan', '75%', '80', '85 persen'],
        ['Pembinaan', '15 Kop/ KSP /USP', '10 Kop/KSP/USP', '-'],
        ['Pelatihan', '25 orang', '30', '35 orang'],
        ['Pendampingan', '15 koperasi dan 25 UMKM', '25 UMKM dan 15 koperasi', '-'],
      ],
    }),
    table('Satuan yang tidak dikenal tidak dinilai', {
      columns: ['indicator', 'target 2023', 'target 2024'],
      rows: [
        ['Pembinaan', '5 pokja aktif', '6 pokja'],
        ['Pelatihan', '5 orang/pokja', '6 koperasi'],
      ],
    }),
    table('Realisasi dalam kata lain untuk yang sama', {
      columns: ['indicator', 'target', 'actual'],
      rows: [
        ['Jumlah kios pasar', '20 unit', '20 buah'],
        ['Jumlah kader terlatih', '30 orang', '30 kader'],
        ['Jumlah naskah', '2 dokumen', '2 laporan'],
        ['Persentase berkas lengkap', '90%', '12 berkas'],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Persentase yang realisasinya menghitung bendanya, dan laporan untuk dokumen',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement'],
          rows: [
            ['Persentase langgar tertata', '60%', '57 langgar', '95%'],
            ['Jumlah kajian pasar', '5 dokumen', '4 laporan', '80%'],
            ['Jalan pasar diperbaiki', '40 km', '38 ruas', '95%'],
            ['Persentase pedagang dilatih', '60%', '57 orang', '95%'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Realisasi "57 langgar" bersatuan lain daripada targetnya, "60%". Tulis keduanya dalam satu satuan, atau periksa mana yang diukur.',
        ],
        [
          'C3',
          'Realisasi "4 laporan" bersatuan lain daripada targetnya, "5 dokumen". Tulis keduanya dalam satu satuan, atau periksa mana yang diukur.',
        ],
        [
          'C4',
          'Realisasi "38 ruas" bersatuan lain daripada targetnya, "40 km". Tulis keduanya dalam satu satuan, atau periksa mana yang diukur.',
        ],
        [
          'C5',
          'Realisasi "57 orang" bersatuan lain daripada targetnya, "60%". Tulis keduanya dalam satu satuan, atau periksa mana yang diukur.',
        ],
      ],
      levels: ['warning', 'advice', 'warning', 'warning'],
    },
    {
      name: 'Target dalam persen, realisasinya menghitung bendanya, tanpa kolom satuan',
      tables: [
        {
          columns: ['indicator', 'target 2025', 'actual 2025', 'achievement 2025'],
          rows: [
            ['Persentase sekolah terakreditasi A', '60%', '57 sekolah', '95%'],
            ['Jumlah taman kota', '4 taman', '4 taman', '100%'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Realisasi "57 sekolah" bersatuan lain daripada targetnya, "60%". Tulis keduanya dalam satu satuan, atau periksa mana yang diukur.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Waktu menjadi orang',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'target 2025'],
          rows: [['Waktu tunggu sandar', '2 hari', '3 orang']],
        },
      ],
      findings: [
        [
          'C2',
          'Satuan target "3 orang" (orang) berbeda dari "2 hari" (hari). Pakai satu satuan untuk semua tahun, atau pisahkan menjadi indikator tersendiri.',
        ],
      ],
    },
    {
      name: 'Laporan di satu tahun, dokumen di tahun lain: pembaca hanya bertanya',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024'],
          rows: [['Laporan kinerja yang tersusun', '1 laporan', '2 dokumen']],
        },
      ],
      findings: [
        [
          'C2',
          'Satuan target "2 dokumen" (dokumen) berbeda dari "1 laporan" (laporan). Pakai satu satuan untuk semua tahun, atau pisahkan menjadi indikator tersendiri.',
        ],
      ],
      levels: ['advice'],
    },
    {
      name: 'Kondisi awal dalam persen, target dalam dokumen',
      tables: [
        {
          columns: ['indicator', 'baseline 2020', 'target 2021', 'target 2022'],
          rows: [
            ['Jumlah dokumen yang tertata', '100%', '24 Dokumen', '26 Dokumen'],
            ['Persentase layanan tepat waktu', '70%', '80%', '85%'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Satuan target "24 Dokumen" (dokumen) berbeda dari "100%" (%). Pakai satu satuan untuk semua tahun, atau pisahkan menjadi indikator tersendiri.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Orang, lalu koperasi, lalu buku',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
          rows: [['Pembinaan usaha', '25 orang', '10 Koperasi', '315 Buku']],
        },
      ],
      findings: [
        [
          'C2',
          'Satuan target "10 Koperasi" (koperasi) berbeda dari "25 orang" (orang). Pakai satu satuan untuk semua tahun, atau pisahkan menjadi indikator tersendiri.',
        ],
        [
          'D2',
          'Satuan target "315 Buku" (buku) berbeda dari "10 Koperasi" (koperasi). Pakai satu satuan untuk semua tahun, atau pisahkan menjadi indikator tersendiri.',
        ],
      ],
    },
    {
      name: 'Format persen di antara satuan yang diketik; sertifikasi menjadi usaha mikro',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024'],
          rows: [
            ['Pembinaan usaha', '25 orang', 0.75],
            ['Pendampingan', '100 sertifikasi usaha mikro', '15 koperasi dan 25 UMKM'],
          ],
          formats: { C2: '0%' },
        },
      ],
      findings: [
        [
          'C2',
          'Satuan target "75%" (%) berbeda dari "25 orang" (orang). Pakai satu satuan untuk semua tahun, atau pisahkan menjadi indikator tersendiri.',
        ],
        [
          'C3',
          'Satuan target "15 koperasi dan 25 UMKM" (koperasi, umkm) berbeda dari "100 sertifikasi usaha mikro" (sertifikat). Pakai satu satuan untuk semua tahun, atau pisahkan menjadi indikator tersendiri.',
        ],
      ],
    },
    {
      name: 'Salah satu dari dua satuan hilang, atau berganti; satuan di belakang kata lain',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024'],
          rows: [
            ['Pembinaan', '15 koperasi dan 25 UMKM', '15 koperasi'],
            ['Pendampingan', '15 koperasi dan 25 UMKM', '15 koperasi dan 25 buku'],
            ['Pelatihan', '5 anggota koperasi', '5 buku'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Satuan target "15 koperasi" (koperasi) berbeda dari "15 koperasi dan 25 UMKM" (koperasi, umkm). Pakai satu satuan untuk semua tahun, atau pisahkan menjadi indikator tersendiri.',
        ],
        [
          'C3',
          'Satuan target "15 koperasi dan 25 buku" (koperasi, buku) berbeda dari "15 koperasi dan 25 UMKM" (koperasi, umkm). Pakai satu satuan untuk semua tahun, atau pisahkan menjadi indikator tersendiri.',
        ],
        [
          'C4',
          'Satuan target "5 buku" (buku) berbeda dari "5 anggota koperasi" (koperasi). Pakai satu satuan untuk semua tahun, atau pisahkan menjadi indikator tersendiri.',
        ],
      ],
    },
    {
      name: 'Kondisi awal berpersen dan target dalam dokumen, tanpa kolom satuan',
      tables: [
        {
          columns: ['indicator', 'baseline', 'target 2024', 'target 2025'],
          rows: [
            ['Taman yang terawat', '60%', '5 dokumen', '6 dokumen'],
            ['Pasar yang terawat', '60', '5 dokumen', '6 dokumen'],
            ['Kios yang terawat', '60 unit', '5', '6'],
            ['Arsip yang terawat', '60 berkas/orang', '5 orang dan 3 zxq', '6 orang'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Satuan target "5 dokumen" (dokumen) berbeda dari "60%" (%). Pakai satu satuan untuk semua tahun, atau pisahkan menjadi indikator tersendiri.',
        ],
      ],
      levels: ['warning'],
    },
    {
      name: 'Satuan yang berganti di tengah, dengan angka tanpa satuan di antaranya',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024', 'target 2025'],
          rows: [
            ['Taman yang terawat', '5 dokumen', 6, '7 orang'],
            ['Pasar yang terawat', '5 orang dan 3 unit', '6 unit', '7 unit'],
          ],
        },
      ],
      findings: [
        [
          'D2',
          'Satuan target "7 orang" (orang) berbeda dari "5 dokumen" (dokumen). Pakai satu satuan untuk semua tahun, atau pisahkan menjadi indikator tersendiri.',
        ],
        [
          'C3',
          'Satuan target "6 unit" (unit) berbeda dari "5 orang dan 3 unit" (orang, unit). Pakai satu satuan untuk semua tahun, atau pisahkan menjadi indikator tersendiri.',
        ],
      ],
    },
    {
      name: 'Realisasi dalam satuan lain daripada targetnya',
      tables: [
        { columns: ['indicator', 'target', 'actual'], rows: [['Jumlah kawasan tertata', '6 kawasan', '6 sekolah']] },
      ],
      findings: [
        [
          'C2',
          'Realisasi "6 sekolah" bersatuan lain daripada targetnya, "6 kawasan". Tulis keduanya dalam satu satuan, atau periksa mana yang diukur.',
        ],
      ],
      levels: ['warning'],
    },
  ],
};
