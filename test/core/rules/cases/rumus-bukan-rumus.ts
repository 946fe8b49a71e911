import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Lembaga yang menilai, di belakang kata apa pun, dan penilaian dengan namanya sendiri', {
      columns: ['indicator', 'calculation', 'target'],
      rows: [
        ['Indeks keamanan data', 'Ditetapkan Kementerian Keuangan', 80],
        ['Indeks tata arsip', 'Sesuai ANRI', 80],
        ['Indeks mutu ASN', 'Penilaian mandiri divalidasi BKN', 80],
        ['Indeks mutu sekolah', 'Rapor Pendidikan', 80],
        ['Indeks tata kerja', 'LHE AKIP', 80],
        ['Persentase hunian layak', 'Susenas', 80],
      ],
    }),
    table('Hasil kerja sebuah lembaga, apa pun sebutannya', {
      columns: ['indicator', 'calculation', 'target'],
      rows: [
        ['Indeks minat baca', 'Hasil penghitungan Perpustakaan Nasional', 70],
        ['Indeks keterbukaan', 'Hasil monev (Komisi Informasi)', 80],
      ],
    }),
    table('Cara menggabungkan periode', {
      columns: ['indicator', 'calculation'],
      headers: ['Indikator', 'Metode Perhitungan'],
      rows: [
        ['Persentase dermaga mantap', 'Posisi akhir'],
        ['Persentase tambatan mantap', 'Akumulasi'],
      ],
    }),
    table('Lembaga yang menilai, dengan namanya dalam bentuk apa pun', {
      columns: ['indicator', 'calculation', 'target'],
      rows: [
        ['Indeks kerapian arsip', 'Evaluasi KemenPAN-RB', 80],
        ['Indeks tata laksana', 'Penilaian Mandiri & Verifikasi Kementerian PANRB', 75],
        ['Indeks kota hijau', 'Penilaian mandiri yang diverifikasi Kemendagri', 70],
      ],
    }),
    table('Rumus dengan tanda, dengan kata, dan penilaian lembaga', {
      columns: ['indicator', 'calculation'],
      rows: [
        ['Persentase koperasi aktif', 'Jumlah koperasi aktif / jumlah koperasi x 100'],
        ['Persentase usaha naik kelas', 'Usaha naik kelas dibagi seluruh usaha dikali seratus'],
        ['Indeks Reformasi Birokrasi', 'Nilai hasil reviu Biro Organisasi atas pelaksanaan reformasi birokrasi'],
        ['Tingkat kegemaran membaca', 'Nilai hasil kajian kegemaran membaca'],
        ['Angka harapan hidup', 'Data BPS'],
        ['Penurunan emisi', 'Emisi baseline - emisi aktual'],
        ['Jumlah koperasi aktif', 'Koperasi yang masih melaksanakan rapat anggota'],
        ['Indeks kepuasan masyarakat', 'PermenPANRB 14 Tahun 2017'],
        ['Indeks mutu layanan', 'Merupakan suatu rerata nilai delapan unsur pelayanan'],
        ['Persentase jalan mantap', 'Merupakan kondisi jalan mantap dibandingkan panjang jalan'],
        ['Nilai SAKIP', 'LHE AKIP dari Inspektorat'],
        ['Indeks Gini', 'Perhitungan BPS dengan kurva Lorenz'],
        ['Luas ruang terbuka hijau', 'Luas yang dibangun secara kumulatif'],
        ['Rasio kelas dan guru', 'Kelas dibagi guru (dapat ditulis 1 : n)'],
        ['Indeks kinerja saluran', 'Prasarana 50, sarana 30, organisasi 15, dokumen 5'],
        ['Angka kejadian longsor', 'Banyak kejadian dalam setahun'],
        ['Indeks literasi arsip', 'Gabungan tiga dimensi: akses, mutu, pemanfaatan'],
        ['Indeks tata kelola arsip', 'Lima variabel, dua puluh pertanyaan'],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Predikat bukan cara menghitung banyaknya',
      tables: [{ columns: ['indicator', 'calculation'], rows: [['Jumlah peternak', 'Baik']] }],
      findings: [
        [
          'B2',
          'Rumus "Baik" tidak menjelaskan cara menghitung "Jumlah peternak". Tulis angka apa dibagi atau dijumlahkan dengan angka apa, atau lembaga yang menilainya.',
        ],
      ],
    },
    {
      name: 'Satu dimensi bukan susunan indeks',
      tables: [
        {
          columns: ['indicator', 'calculation'],
          rows: [['Indeks literasi arsip', 'Angka yang menunjukkan keadaan dalam dimensi literasi']],
        },
      ],
      findings: [
        [
          'B2',
          'Rumus "Angka yang menunjukkan keadaan dalam dimensi literasi" tidak menjelaskan cara menghitung "Indeks literasi arsip". Tulis angka apa dibagi atau dijumlahkan dengan angka apa, atau lembaga yang menilainya.',
        ],
      ],
    },
    {
      name: 'Definisi sesuatu, walaupun menyebut pemeriksaan',
      tables: [
        {
          columns: ['indicator', 'calculation'],
          rows: [
            [
              'Persentase tertib pengelolaan aset',
              'Opini aset:\nmerupakan pernyataan pemeriksa berdasarkan peraturan tentang kewajaran informasi hasil pemeriksaan BPK',
            ],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Rumus "Opini aset: merupakan pernyataan pemeriksa berdasarkan peraturan tentang kewajaran informa…" tidak menjelaskan cara menghitung "Persentase tertib pengelolaan aset". Tulis angka apa dibagi atau dijumlahkan dengan angka apa, atau lembaga yang menilainya.',
        ],
      ],
    },
    {
      name: 'Definisi dan harapan',
      tables: [
        {
          columns: ['indicator', 'calculation'],
          rows: [
            ['Indeks kesehatan', 'Gambaran derajat kesehatan penduduk secara menyeluruh'],
            ['Skor pola pangan', 'Diharapkan tercapai pada akhir periode'],
            ['Indeks layanan', 'Sesuai peraturan menteri'],
          ],
        },
      ],
      findings: [
        [
          'B2',
          'Rumus "Gambaran derajat kesehatan penduduk secara menyeluruh" tidak menjelaskan cara menghitung "Indeks kesehatan". Tulis angka apa dibagi atau dijumlahkan dengan angka apa, atau lembaga yang menilainya.',
        ],
        [
          'B3',
          'Rumus "Diharapkan tercapai pada akhir periode" tidak menjelaskan cara menghitung "Skor pola pangan". Tulis angka apa dibagi atau dijumlahkan dengan angka apa, atau lembaga yang menilainya.',
        ],
        [
          'B4',
          'Rumus "Sesuai peraturan menteri" tidak menjelaskan cara menghitung "Indeks layanan". Tulis angka apa dibagi atau dijumlahkan dengan angka apa, atau lembaga yang menilainya.',
        ],
      ],
    },
    {
      name: 'Baris tanpa rumus di antara yang berumus',
      tables: [
        {
          columns: ['indicator', 'calculation'],
          rows: [
            ['Nilai taman', ''],
            ['Nilai pasar', 'Nilai pasar adalah keadaan pasar yang tertib dan bersih'],
          ],
        },
      ],
      findings: [
        [
          'B3',
          'Rumus "Nilai pasar adalah keadaan pasar yang tertib dan bersih" tidak menjelaskan cara menghitung "Nilai pasar". Tulis angka apa dibagi atau dijumlahkan dengan angka apa, atau lembaga yang menilainya.',
        ],
      ],
    },
  ],
};
