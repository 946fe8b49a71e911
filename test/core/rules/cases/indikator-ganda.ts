import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Dua sasaran dengan dua realisasi, tanpa target yang berangka: tidak ada target yang sama', {
      columns: ['objective', 'indicator', 'unit', 'target', 'actual'],
      rows: [
        ['Meningkatnya akses', 'Angka putus sekolah', '%', '', 4.2],
        ['Meningkatnya mutu', 'Angka putus sekolah', '%', '', 5],
      ],
    }),
    table('Angka yang menyebut milik sasaran mana barisnya, seperti di hasil ekspor aplikasi', {
      columns: ['indicator', 'other', 'target'],
      headers: ['nama', 'sasaran_program_id', 'target'],
      rows: [
        ['Jumlah pedoman pengawasan', 2, 6],
        ['Jumlah pedoman pengawasan', 5, 1],
      ],
    }),
    table('Nama yang sama di bawah induk yang lain, juga bila induknya berisi angka', {
      columns: ['number', 'indicator', 'unit', 'target 2025'],
      rows: [
        [1, 'Angka Partisipasi Murni SD', '%', 98],
        ['', 'a. Laki-laki', '%', 98.2],
        [2, 'Angka Partisipasi Murni SMP', '%', 90],
        ['', 'a. Laki-laki', '%', 89.5],
      ],
    }),
    table('Di bawah baris wilayah yang memuat jumlah anggarannya', {
      columns: ['number', 'program', 'indicator', 'unit', 'target 2025', 'budget 2025'],
      rows: [
        ['', 'DISTRIK AWAN', '', '', 0, 400],
        ['1.1', 'Pelayanan warga', 'Persentase surat selesai tepat waktu', '%', 90, 100],
        ['1.2', 'Pembinaan kampung', 'Persentase kampung tertib', '%', 80, 300],
        ['', 'DISTRIK BAYU', '', '', 0, 500],
        ['1.1', 'Pelayanan warga', 'Persentase surat selesai tepat waktu', '%', 95, 200],
        ['1.2', 'Pembinaan kampung', 'Persentase kampung tertib', '%', 85, 300],
      ],
      kinds: { 2: 'other', 5: 'other' },
    }),
    table('Sama namanya untuk dua kegiatan: lokasinya lain, namanya umum, atau targetnya sama', {
      columns: ['program', 'indicator', 'unit', 'other', 'target 2026'],
      headers: ['Kegiatan', 'Indikator', 'Satuan', 'Lokasi', 'Target 2026'],
      rows: [
        ['Penerangan jalan', 'Jumlah lampu terpasang', 'Unit', 'Dusun I', 20],
        ['Penerangan taman', 'Jumlah lampu terpasang', 'Unit', 'Dusun II', 30],
        ['Kursus jahit', 'Jumlah peserta kursus', 'Orang', '', 20],
        ['Kursus las', 'Jumlah peserta kursus', 'Orang', '', 25],
        ['Kursus pangkas', 'Jumlah peserta kursus', 'Orang', '', 30],
        ['Lomba baca', 'Jumlah siswa juara', 'Orang', 'Balai', 5],
        ['Lomba tulis', 'Jumlah siswa juara', 'Orang', 'Balai', 5],
        ['Lomba pidato', 'Jumlah siswa terpilih', 'Orang', 'Balai', 5],
        ['Lomba pantun', 'Jumlah siswa terpilih', '%', 'Balai', 50],
      ],
    }),
    table('Sama namanya, berbeda sasaran, penanggung jawab, satuan, program, atau kelompoknya', {
      columns: ['objective', 'indicator', 'unit', 'owner', 'program', 'note'],
      rows: [
        ['Meningkatnya layanan', 'Nilai SAKIP', 'Nilai', 'Bidang A', 'Program A', ''],
        ['Meningkatnya mutu', 'Nilai SAKIP', 'Nilai', 'Bidang A', 'Program A', ''],
        ['Meningkatnya mutu', 'Nilai SAKIP', 'Predikat', 'Bidang A', 'Program A', ''],
        ['Meningkatnya mutu', 'Nilai SAKIP', 'Predikat', 'Bidang B', 'Program A', ''],
        ['Meningkatnya mutu', 'Nilai SAKIP', 'Predikat', 'Bidang B', 'Program B', ''],
        ['', '', '', '', '', 'MISI 2'],
        ['Meningkatnya mutu', 'Nilai SAKIP', 'Predikat', 'Bidang B', 'Program B', ''],
        ['', '', '', '', '', 'MISI 3'],
        ['Meningkatnya mutu', 'Nilai SAKIP', 'Predikat', 'Bidang B', 'Program B', ''],
      ],
      kinds: { 7: 'group', 9: 'group' },
    }),
    table('Di depan namanya tertulis bidang atau wilayah siapa', {
      columns: ['other', 'indicator', 'unit', 'target 2025'],
      headers: ['Bidang', 'Indikator', 'Satuan', 'Target 2025'],
      rows: [
        ['Bidang Perizinan', 'Persentase SOP yang diterapkan', '%', 90],
        ['', 'Jumlah pedoman yang disusun', 'Dokumen', 2],
        ['Bidang Pengaduan', 'Persentase SOP yang diterapkan', '%', 95],
        ['', 'Jumlah pedoman yang disusun', 'Dokumen', 1],
      ],
    }),
    table('Realisasinya lain, tetapi barisnya dibedakan: wilayah, jenis kelamin, pemilik, satuan, target, kegiatan', {
      columns: ['objective', 'indicator', 'unit', 'other', 'owner', 'target 2025', 'actual 2025'],
      headers: ['Sasaran', 'Indikator', 'Satuan', 'Wilayah', 'Pemilik', 'Target 2025', 'Realisasi 2025'],
      rows: [
        ['Kota sehat', 'Angka harapan hidup', 'Tahun', 'Hulu', '', 72, 71],
        ['Kota makmur', 'Angka harapan hidup', 'Tahun', 'Hilir', '', 72, 73],
        ['Kota sehat', 'Tingkat kehadiran', '%', 'Laki-laki', '', 90, 88],
        ['Kota makmur', 'Tingkat kehadiran', '%', 'Perempuan', '', 90, 91],
        ['Kota sehat', 'Indeks kepuasan', 'Indeks', '', 'Bidang A', 80, 81],
        ['Kota makmur', 'Indeks kepuasan', 'Indeks', '', 'Bidang B', 80, 79],
        ['Kota sehat', 'Nilai SAKIP', 'Nilai', '', '', 70, 71],
        ['Kota makmur', 'Nilai SAKIP', 'Predikat', '', '', 70, 69],
        ['Kota sehat', 'Cakupan air bersih', '%', '', '', 70, '71'],
        ['Kota makmur', 'Cakupan air bersih', '%', '', '', 70, '71,2'],
        ['Kota sehat', 'Cakupan listrik', '%', '', '', 70, 71],
        ['Kota makmur', 'Cakupan listrik', '%', '', '', 70, ''],
      ],
    }),
    table('Realisasi tiap kegiatan miliknya sendiri', {
      columns: ['program', 'indicator', 'unit', 'target 2025', 'actual 2025'],
      rows: [
        ['Kursus jahit', 'Persentase peserta lulus', '%', 90, 88],
        ['Kursus las', 'Persentase peserta lulus', '%', 90, 95],
      ],
    }),
    table('Satu baris setiap tahun', {
      columns: ['indicator', 'other', 'target', 'actual'],
      headers: ['Indikator', 'Tahun', 'Target', 'Realisasi'],
      rows: [
        ['Indeks Reformasi Birokrasi', 2022, 70, 71],
        ['Indeks Reformasi Birokrasi', 2023, 72, 73],
      ],
    }),
    table('Nama yang mirip mengukur hal yang berbeda', {
      columns: ['indicator', 'target 2024'],
      rows: [
        ['Meningkatnya volume usaha koperasi', '100 %'],
        ['Meningkatnya volume usaha UKM', '100 %'],
      ],
    }),
    table('Indikator yang sama pada dua sasaran', {
      columns: ['objective', 'indicator', 'target 2024'],
      rows: [
        ['Meningkatnya kualitas layanan', 'Indeks kepuasan masyarakat', 88],
        ['Meningkatnya akuntabilitas', 'Indeks kepuasan masyarakat', 88],
      ],
    }),
    table('Indikator yang sama untuk dua penanggung jawab', {
      columns: ['indicator', 'target 2024', 'owner'],
      rows: [
        ['Indeks kepuasan masyarakat', 88, 'Kecamatan A'],
        ['Indeks kepuasan masyarakat', 90, 'Kecamatan B'],
      ],
    }),

    table('Satu baris setiap triwulan, di bawah judul kolom yang menyebut periode', {
      columns: ['indicator', 'other', 'actual'],
      headers: ['Indikator', 'Triwulan', 'Realisasi'],
      rows: [
        ['Indeks kepuasan', 'I', 71],
        ['Indeks kepuasan', 'II', 73],
      ],
    }),
    table('Sasaran dan penanggung jawab yang hanya bila disambung berbunyi sama', {
      columns: ['objective', 'owner', 'indicator'],
      rows: [
        ['mutu', 'ab', 'Nilai SAKIP'],
        ['mutua', 'b', 'Nilai SAKIP'],
      ],
    }),
    table('Angka yang menyebut milik program mana barisnya', {
      columns: ['indicator', 'other', 'target'],
      headers: ['nama', 'program_id', 'target'],
      rows: [
        ['Jumlah pedoman pengawasan', 2, 6],
        ['Jumlah pedoman pengawasan', 5, 1],
      ],
    }),
    table('Tingkat bawah yang memakai indikator tingkat atasnya', {
      columns: ['objective', 'indicator', 'target', 'objective', 'indicator', 'target'],
      rows: [
        ['Meningkatnya mutu layanan', 'Indeks kepuasan', 88, 'Meningkatnya mutu layanan', 'Indeks kepuasan', 88],
        ['Meningkatnya tata kelola', 'Nilai AKIP', 70, 'Meningkatnya tata kelola', 'Nilai AKIP', 70],
      ],
    }),
    table('Satu target, diukur dari dua sumber', {
      columns: ['objective', 'indicator', 'unit', 'target 2025', 'dataSource'],
      rows: [
        ['Taman makin nyaman', 'Indeks kenyamanan taman', 'Indeks', 82, 'Survei pengunjung'],
        ['Taman makin nyaman', 'Indeks kenyamanan taman', 'Indeks', 82, 'Laporan pengelola'],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Di bawah baris yang hanya memuat angka',
      tables: [
        {
          columns: ['number', 'indicator', 'unit', 'target 2025'],
          rows: [
            ['1', 'Panjang parit yang dikeruk', 'Km', 12],
            ['', '', '', 12],
            ['2', 'Panjang parit yang dikeruk', 'Km', 15],
          ],
          kinds: { 3: 'other' },
        },
      ],
      findings: [
        [
          'B4',
          'Indikator "Panjang parit yang dikeruk" sudah tertulis di B2. Hapus salah satunya, atau bedakan namanya bila yang diukur memang berbeda.',
        ],
      ],
    },
    {
      name: 'Dua sasaran dengan indikator dan target yang sama, dan dua realisasi, juga bila satuannya dieja lain',
      tables: [
        {
          columns: ['objective', 'indicator', 'unit', 'target 2025', 'actual 2025'],
          rows: [
            ['Warga sejahtera', 'Angka putus sekolah', 'persen', '4,5', '4,2'],
            ['', 'Indeks gini', 'Indeks', '0,3', '0,31'],
            ['Anak terlindungi', 'Angka putus sekolah', '%', '4,5', 5],
          ],
        },
      ],
      findings: [
        [
          'E4',
          'Realisasi "Angka putus sekolah" di sini "5", sedangkan di E2 "4,2", padahal targetnya sama. Satu indikator hanya punya satu realisasi: samakan keduanya, atau bedakan namanya bila yang diukur memang berbeda.',
        ],
      ],
      levels: ['warning'],
      others: ['E2'],
    },
    {
      name: 'Dua kegiatan dengan indikator yang sama dan target yang berbeda',
      tables: [
        {
          columns: ['program', 'indicator', 'unit', 'target 2025', 'target 2026'],
          rows: [
            ['Kursus jahit', 'Jumlah kader terampil', 'Orang', 20, 25],
            ['Kursus las', 'Jumlah kader terampil', 'Orang', 20, 30],
          ],
        },
      ],
      findings: [
        [
          'E3',
          '"Jumlah kader terampil" juga tertulis di B2 dengan target "25", sedangkan di sini "30". Bila yang diukur sama, cukup satu target; bila berbeda, bedakan namanya.',
        ],
      ],
      levels: ['advice'],
    },
    {
      name: 'Dua sasaran dengan indikator yang sama dan target yang berbeda',
      tables: [
        {
          columns: ['objective', 'indicator', 'unit', 'target 2026'],
          rows: [
            ['Meningkatnya mutu layanan', 'Indeks kepuasan masyarakat', 'Indeks', 85],
            ['Meningkatnya akuntabilitas', 'Indeks kepuasan masyarakat', 'Indeks', 88],
          ],
        },
      ],
      findings: [
        [
          'D3',
          '"Indeks kepuasan masyarakat" juga tertulis di B2 dengan target "85", sedangkan di sini "88". Bila yang diukur sama, cukup satu target; bila berbeda, bedakan namanya.',
        ],
      ],
      levels: ['advice'],
    },
    {
      name: 'Di halaman lanjutan dari tabel yang sama',
      tables: [
        {
          columns: ['number', 'indicator', 'target'],
          rows: [
            [1, 'Panjang trotoar yang diperbaiki', 12],
            ['Lanjutan Tabel 2', '', ''],
            [2, 'Panjang trotoar yang diperbaiki', 15],
          ],
          kinds: { 3: 'group' },
        },
      ],
      findings: [
        [
          'B4',
          'Indikator "Panjang trotoar yang diperbaiki" sudah tertulis di B2. Hapus salah satunya, atau bedakan namanya bila yang diukur memang berbeda.',
        ],
      ],
    },
    {
      name: 'Nama yang sama, berbeda spasi, huruf besar, dan satuan di dalam kurung',
      tables: [
        {
          columns: ['objective', 'indicator', 'target 2024'],
          rows: [
            ['Meningkatnya kualitas koperasi', 'Persentase Koperasi yang Berkualitas (Persen)', '5,77'],
            ['', 'Persentase koperasi  berkualitas (persen)', '6,00'],
          ],
        },
      ],
      findings: [
        [
          'B3',
          'Indikator "Persentase koperasi  berkualitas (persen)" sudah tertulis di B2. Hapus salah satunya, atau bedakan namanya bila yang diukur memang berbeda.',
        ],
      ],
    },
    {
      name: 'Tiga kali, juga bila yang pertama berbeda sasarannya',
      tables: [
        {
          columns: ['objective', 'indicator'],
          rows: [
            ['Meningkatnya mutu', 'Nilai SAKIP'],
            ['Meningkatnya layanan', 'Nilai SAKIP'],
            ['Meningkatnya layanan', 'Nilai  sakip'],
            ['Meningkatnya layanan', 'NILAI SAKIP'],
            ['Meningkatnya layanan', '??'],
            ['Meningkatnya layanan', '??'],
          ],
        },
      ],
      findings: [
        [
          'B4',
          'Indikator "Nilai  sakip" sudah tertulis di B3. Hapus salah satunya, atau bedakan namanya bila yang diukur memang berbeda. Begitu juga B5.',
        ],
      ],
      others: ['B5'],
    },
    {
      name: 'Kolom target, catatan, dan kolom lain tidak membedakan',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'other', 'note'],
          headers: ['Indikator', 'Target Tahun 2024', 'Kode', 'Keterangan'],
          rows: [
            ['Indeks kepuasan', 71, 'A', 'satu'],
            ['Indeks kepuasan', 73, 'B', 'dua'],
          ],
        },
      ],
      findings: [
        [
          'A3',
          'Indikator "Indeks kepuasan" sudah tertulis di A2. Hapus salah satunya, atau bedakan namanya bila yang diukur memang berbeda.',
        ],
      ],
    },
    {
      name: 'Di antara keduanya ada yang bernama sama pada sasaran lain',
      tables: [
        {
          columns: ['objective', 'indicator'],
          rows: [
            ['Meningkatnya mutu', 'Nilai SAKIP'],
            ['Meningkatnya layanan', 'Nilai SAKIP'],
            ['Meningkatnya mutu', 'Nilai SAKIP'],
          ],
        },
      ],
      findings: [
        [
          'B4',
          'Indikator "Nilai SAKIP" sudah tertulis di B2. Hapus salah satunya, atau bedakan namanya bila yang diukur memang berbeda.',
        ],
      ],
    },
    {
      name: 'Nama yang sama di bawah tujuan lain, dan tanpa sasaran',
      tables: [
        {
          columns: ['goal', 'indicator', 'unit', 'target 2024'],
          rows: [
            ['Kota yang hijau', 'Cakupan layanan', '%', 80],
            ['Kota yang aman', 'Cakupan layanan', '%', 70],
            ['Kota yang sehat', 'Nilai taman', 'Nilai', 70],
            ['Kota yang sehat', 'Nilai taman', 'Nilai', 75],
          ],
        },
      ],
      findings: [
        [
          'D3',
          '"Cakupan layanan" juga tertulis di B2 dengan target "80", sedangkan di sini "70". Bila yang diukur sama, cukup satu target; bila berbeda, bedakan namanya.',
        ],
        [
          'B5',
          'Indikator "Nilai taman" sudah tertulis di B4. Hapus salah satunya, atau bedakan namanya bila yang diukur memang berbeda.',
        ],
      ],
      levels: ['advice', 'error'],
    },
    {
      name: 'Indikator yang sama dengan satuan lain, target lain, dan pemilik lain',
      tables: [
        {
          columns: ['objective', 'indicator', 'unit', 'owner', 'target 2024', 'target 2025'],
          rows: [
            ['', 'Nilai taman', 'Nilai', 'Bidang A', 5, 6],
            ['', 'Nilai taman', 'Nilai', 'Bidang B', 5, 6],
            ['', 'Nilai pasar', 'Nilai', 'Bidang A', 5, 6],
            ['', 'Nilai pasar', 'Nilai', 'Bidang A', 5, 7],
            ['', 'Nilai kios', 'Nilai', '', 5, 6],
            ['', 'Nilai kios', 'Indeks', '', 5, 6],
          ],
        },
      ],
      findings: [
        [
          'B5',
          'Indikator "Nilai pasar" sudah tertulis di B4. Hapus salah satunya, atau bedakan namanya bila yang diukur memang berbeda.',
        ],
      ],
    },
    {
      name: 'Di bawah satu sasaran dengan target lain: sumbernya disebut lebih singkat, atau sumber lain',
      tables: [
        {
          columns: ['objective', 'indicator', 'unit', 'target 2025', 'dataSource'],
          rows: [
            ['Taman makin nyaman', 'Indeks kenyamanan taman', 'Indeks', 82, 'Survei kenyamanan taman'],
            ['Taman makin nyaman', 'Indeks kenyamanan taman', 'Indeks', 85, 'Survei'],
          ],
        },
        {
          sheet: 'Dua',
          columns: ['objective', 'indicator', 'unit', 'target 2025', 'dataSource'],
          rows: [
            ['Taman makin nyaman', 'Indeks kenyamanan taman', 'Indeks', 82, 'Survei pengunjung'],
            ['Taman makin nyaman', 'Indeks kenyamanan taman', 'Indeks', 85, 'Laporan pengelola'],
          ],
        },
      ],
      findings: [
        [
          'B3',
          'Indikator "Indeks kenyamanan taman" sudah tertulis di B2. Hapus salah satunya, atau bedakan namanya bila yang diukur memang berbeda.',
        ],
        [
          'Dua!D3',
          '"Indeks kenyamanan taman" juga tertulis di B2 dengan target "82", sedangkan di sini "85". Bila yang diukur sama, cukup satu target; bila berbeda, bedakan namanya.',
        ],
      ],
      levels: ['error', 'advice'],
    },
  ],
};
