import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Di atas batas, walau tercetak sama dengan batasnya', {
      columns: ['indicator', 'target', 'actual', 'achievement', 'rating'],
      rows: [
        ['Persentase lampu menyala', 90, 81.3, 90, 'A'],
        ['Persentase halte bersih', 90, 81, 90, 'B'],
        ['Persentase taman rapi', 100, 70, 70, 'C'],
        ['Skala: A (> 90 - 100), B (> 80 - 90), C (> 60 - 80), D (≤ 60)', '', '', '', ''],
      ],
      kinds: { 5: 'other' },
    }),
    table('Satu predikat di belakang dua capaian, sesuai salah satunya', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'achievement 2026', 'rating'],
      rows: [
        ['Persentase lampu menyala', 90, 85.5, 95, 76, 'Baik'],
        ['Persentase halte bersih', 80, 64, 80, 64, 'Kurang'],
        ['Kriteria: Sangat Baik: > 100 - 120; Baik: 90 - 100; Cukup: 70 - < 90; Kurang: < 70', '', '', '', '', ''],
      ],
      kinds: { 4: 'other' },
    }),
    table('Satu predikat di belakang dua capaian yang tidak pernah diikutinya: yang dinilai lain lagi', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'achievement 2026', 'rating'],
      rows: [
        ['Persentase lampu menyala', 90, 72, 80, 80, 'Baik'],
        ['Persentase halte bersih', 80, 64, 80, 64, 'Sangat Baik'],
        ['Kriteria: Sangat Baik: > 100 - 120; Baik: 90 - 100; Cukup: 70 - < 90; Kurang: < 70', '', '', '', '', ''],
      ],
      kinds: { 4: 'other' },
    }),
    table('Skala di sheet, dengan kata pengantar atau batas dalam kata', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
      rows: [
        ['Persentase kolam bersih', 100, 93, 93, 'Sangat Berhasil'],
        ['Persentase sumur bersih', 100, 78, 78, 'Berhasil'],
        ['Persentase parit bersih', 100, 61, 61, 'Cukup Berhasil'],
        [
          'Skala penilaian: ≥ 85 Sangat Berhasil; 70 - < 85 Berhasil; 55 - < 70 Cukup Berhasil; < 55 Kurang Berhasil',
          '',
          '',
          '',
          '',
        ],
      ],
      kinds: { 5: 'other' },
    }),
    table('Skala di sheet, satu tingkat setiap baris, batasnya dalam kata', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
      rows: [
        ['Persentase kolam bersih', 100, 93, 93, 'Sangat Berhasil'],
        ['Persentase sumur bersih', 100, 78, 78, 'Berhasil'],
        ['Persentase parit bersih', 100, 61, 61, 'Cukup Berhasil'],
        ['Lebih besar atau sama dengan 85%', 'Sangat Berhasil', '', '', ''],
        ['70% sampai kurang dari 85%', 'Berhasil', '', '', ''],
        ['55% sampai kurang dari 70%', 'Cukup Berhasil', '', '', ''],
        ['Kurang dari 55%', 'Kurang Berhasil', '', '', ''],
      ],
      kinds: { 5: 'other', 6: 'other', 7: 'other', 8: 'other' },
    }),
    table('Skala di sheet dalam kalimat', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
      rows: [
        ['Persentase kolam bersih', 100, 93, 93, 'Memuaskan'],
        ['Persentase sumur bersih', 100, 78, 78, 'Cukup Memuaskan'],
        ['Persentase parit bersih', 100, 61, 61, 'Tidak Memuaskan'],
        [
          'Catatan: capaian 85 ke atas dinyatakan Memuaskan; 70 sampai dengan 84,99 Cukup Memuaskan; Tidak Memuaskan bila di bawah 70',
          '',
          '',
          '',
          '',
        ],
      ],
      kinds: { 5: 'other' },
    }),
    table('Skala di sheet yang tidak terbaca seluruhnya: tidak diganti dengan skala lain', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
      rows: [
        ['Persentase kolam bersih', 100, 93, 93, 'Sangat Berhasil'],
        ['Persentase sumur bersih', 100, 78, 78, 'Berhasil'],
        ['Persentase parit bersih', 100, 61, 61, 'Cukup Berhasil'],
        [
          'Sangat Berhasil: dari 85% dan seterusnya sampai 100%; Berhasil: 70% - 85% kurang sedikit; Cukup Berhasil: 55% - 70% kurang sedikit',
          '',
          '',
          '',
          '',
        ],
      ],
      kinds: { 5: 'other' },
    }),
    table('Predikat nilainya sendiri, bukan capaiannya: urutannya berbeda pada beberapa baris', {
      columns: ['indicator', 'target', 'actual', 'achievement', 'rating'],
      rows: [
        ['Indeks mutu', 80, 84, 105, 'Baik'],
        ['Indeks arsip', 100, 95, 95, 'Sangat Baik'],
        ['Indeks layanan', 50, 55, 110, 'Cukup'],
      ],
    }),
    table('Predikat tiap indeks menurut tingkatnya sendiri: naik bersama realisasi, dan tidak bersama capaian', {
      columns: ['indicator', 'target', 'actual', 'achievement', 'rating'],
      rows: [
        ['Indeks Pembangunan Manusia', 72, 71.5, 99.31, 'Tinggi'],
        ['Indeks Pembangunan Gender', 92, 93.1, 101.2, 'Sangat Tinggi'],
        ['Indeks Ketahanan Pangan', 70, 62, 88.57, 'Sedang'],
        ['Indeks Inovasi Daerah', 60, 55, 91.67, 'Rendah'],
      ],
    }),
    table('Predikat menurut realisasinya pada skala yang sama', {
      columns: ['indicator', 'target', 'actual', 'achievement', 'rating'],
      rows: [
        ['Indeks layanan pajak', 70, 68, 97.14, 'Sedang'],
        ['Indeks layanan pasar', 75, 78, 104, 'Tinggi'],
      ],
    }),
    table('Dua predikat dari skala lain: skala tabelnya tidak diketahui', {
      columns: ['indicator', 'target', 'actual', 'achievement', 'rating'],
      rows: [
        ['Indeks mutu', 100, 105, 105, 'Sangat Berhasil'],
        ['Indeks arsip', 100, 80, 80, 'Berhasil'],
        ['Indeks layanan', 100, 70, 70, 'Cukup Berhasil'],
        ['Indeks data', 100, 60, 60, 'Kurang Berhasil'],
      ],
    }),
    table('Predikat dari capaian terhadap akhir rencana, seperti di kebanyakan baris', {
      columns: [
        'indicator',
        'target 2024',
        'actual 2024',
        'achievement 2024',
        'finalTarget 2026',
        'achievement',
        'rating',
      ],
      rows: [
        ['Persentase koperasi aktif', 71.5, 71.79, 100.41, 90, 79.77, 'Tinggi'],
        ['Persentase usaha mikro naik kelas', 50, 50, 100, 60, 83.33, 'Tinggi'],
        ['Persentase pasar tertib ukur', 40, 40.4, 101, 50, 80.8, 'Tinggi'],
      ],
    }),
    table('Satu kata yang mungkin dari skala dua tingkat', {
      columns: ['indicator', 'target', 'actual', 'achievement', 'rating'],
      rows: [
        ['Persentase pejabat terlatih', 80, 80, 100, 'Berhasil'],
        ['Persentase data akurat', 90, 90, 100, 'Berhasil'],
      ],
    }),
    table('Kata yang dipakai banyak skala, tanpa skala yang dinyatakan', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
      rows: [['Persentase sampel yang memenuhi syarat', 80, 63.9, '79,88', 'Cukup']],
    }),
    table('Sesuai skala yang dinyatakan di bawah tabel', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
      rows: [
        ['Persentase sampel yang memenuhi syarat', 80, 63.9, '79,88', 'Sedang'],
        ['', '', '', '', ''],
        ['Tinggi', '90 - 110', '', '', ''],
        ['Sedang', '70 - < 90', '', '', ''],
        ['Rendah', '< 70', '', '', ''],
      ],
      kinds: { 4: 'other', 5: 'other', 6: 'other' },
    }),
    table('Sesuai skala di bawah tabel, batas dan predikatnya di dua sel', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
      rows: [
        ['Persentase kios tertib', 100, 93, 93, 'Baik'],
        ['Persentase pasar bersih', 100, 78, 78, 'Sedang'],
        ['>= 100', '= Sangat Baik', '', '', ''],
        ['80 - 99,99', '= Baik', '', '', ''],
        ['60 - 79,99', '= Sedang', '', '', ''],
        ['< 60', '= Kurang', '', '', ''],
      ],
      kinds: { 4: 'other', 5: 'other', 6: 'other', 7: 'other' },
    }),
    table('Predikat menurut skala, juga di antara dua selang', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
      rows: [
        ['Nilai SAKIP', 80, 84, '105%', 'Sangat Tinggi'],
        ['Indeks kepuasan', 100, 90.5, '90,5%', 'Sangat Tinggi'],
        ['Nilai layanan', 100, 90.5, '90,50%', 'Tinggi'],
      ],
    }),
    table('Skala yang tidak dikenal', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
      rows: [
        ['Nilai SAKIP', 80, 84, '105%', 'Tercapai'],
        ['Indeks kepuasan', 80, 40, '50%', 'Sedang'],
      ],
    }),
    table('Skala empat tingkat, dikenali dari katanya', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
      rows: [['Nilai SAKIP', 80, 64, '80%', 'Berhasil']],
    }),

    table('Skala di sheet, dan kata yang bukan predikat atau dari skala lain', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
      rows: [
        ['Persentase sumur bersih', 80, 84, '105%', 'Istimewa'],
        ['Persentase kolam bersih', 80, 72, '90%', 'Cukup'],
        ['Persentase parit bersih', 80, 40, '50%', 'Tidak Tercapai'],
        ['Persentase talang bersih', 80, 40, '50%', 'BB'],
        ['Rata-rata capaian', '', '', '73,75%', 'Kurang'],
        ['Istimewa', '≥ 100', '', '', ''],
        ['Cukup', '80 - < 100', '', '', ''],
        ['Kurang', '< 80', '', '', ''],
      ],
      kinds: { 6: 'total', 7: 'other', 8: 'other', 9: 'other' },
    }),
    table('Jumlah di atas skala yang tidak bicara tentang predikat', {
      columns: ['indicator', 'weight', 'score'],
      rows: [
        ['Ketepatan layanan', 60, 55],
        ['Kerapian arsip', 40, 38],
        ['Jumlah', 100, 'Sangat Baik'],
        ['Merah', '< 50', ''],
        ['Kuning', '50 - 80', ''],
        ['Hijau', '> 80', ''],
      ],
      kinds: { 4: 'total', 5: 'other', 6: 'other', 7: 'other' },
    }),
    table('Satu predikat bagi dua capaian: salah satunya yang dimaksud', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'achievement', 'rating'],
      rows: [
        ['Nilai SAKIP', 80, 64, '80%', '70%', 'Tinggi'],
        ['Indeks kepuasan', 80, 84, '105%', '70%', 'Sedang'],
      ],
    }),
    table('Predikat tanpa capaian yang terbaca, dan capaian tanpa predikat', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
      rows: [
        ['Nilai SAKIP', 80, 'belum ada', 'belum ada', 'Sangat Rendah'],
        ['Indeks kepuasan', 80, 84, '105%', ''],
        ['Nilai layanan', 80, 40, '50%', '-'],
      ],
    }),
    table('Capaian salah hitung, predikatnya mengikuti yang benar', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
      rows: [
        ['Jumlah penumpang', 1250, 1300, 80, 'Sangat Tinggi'],
        ['Jumlah perjalanan', 1000, 600, 95, 'Rendah'],
        ['Jumlah halte', 50, 49, 98, 'Sangat Tinggi'],
      ],
    }),
    table('Capaian salah hitung, arahnya tidak diketahui: predikat sesuai salah satu arah', {
      columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
      rows: [['Waktu tanggap darurat', 20, 28, 95, 'Rendah']],
    }),
    table('Baris jumlah dengan dua capaian: predikatnya dari salah satunya', {
      columns: ['indicator', 'achievement 2023', 'achievement 2024', 'rating 2024'],
      rows: [
        ['Nilai taman', 95, 70, 'Sedang'],
        ['Nilai pasar', 80, 92, 'Sangat Tinggi'],
        ['Rata-rata', 87.5, 81, 'Sangat Rendah'],
      ],
      kinds: { 4: 'total' },
    }),
    table('Nilai dan predikatnya dalam satu sel, menurut tingkat indikatornya sendiri', {
      columns: ['indicator', 'unit', 'target', 'actual'],
      rows: [
        ['Nilai SAKIP', 'Nilai', 'BB (72)', 'A (80,12)'],
        ['Nilai AKIP Kecamatan Ulu', 'Nilai', 'BB (70)', '69,9 (B)'],
        ['Indeks SPBE', 'Indeks', '3,2 (Baik)', '3,5 (Sangat Baik)'],
        ['Indeks Kepuasan Masyarakat', 'Nilai', 'B (82)', 'A (88,31)'],
        ['Nilai Kabupaten Layak Anak', 'Nilai', 'Madya (650)', '702 (Nindya)'],
        ['Indeks kerapian taman', 'Indeks', 'BB (82)', 'A (61)'],
      ],
    }),
    table('Predikat di samping realisasi, sesuai tingkat indikatornya', {
      columns: ['indicator', 'target', 'actual', 'rating'],
      rows: [
        ['Nilai SAKIP', 70, 74.5, 'BB'],
        ['Indeks Kepuasan Masyarakat', 80, 84, 'Baik'],
        ['Indeks SPBE', 3, 3.6, 'Sangat Baik'],
      ],
    }),
    table('Kolom yang juga menilai indikator tanpa tingkat sendiri menilai capaian', {
      columns: ['indicator', 'target', 'actual', 'rating'],
      rows: [
        ['Nilai SAKIP', 74, 74.5, 'A'],
        ['Indeks Kepuasan Masyarakat', 80, 84, 'A'],
        ['Persentase lampu menyala', 90, 81, 'B'],
      ],
    }),
    table('Di samping capaian sebuah "A" atau "Baik" dapat menilai capaian itu', {
      columns: ['indicator', 'target', 'actual', 'achievement', 'rating'],
      rows: [
        ['Nilai SAKIP', 74, 74.5, 100.68, 'A'],
        ['Indeks Kepuasan Masyarakat', 90, 90, 100, 'Baik'],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Satu predikat di belakang dua capaian, sesuai tidak satu pun, dan kata yang tidak dikenal skala di sheet',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'achievement 2026', 'rating'],
          rows: [
            ['Persentase lampu menyala', 90, 72, 80, 80, 'Baik'],
            ['Persentase halte bersih', 80, 80, 100, 100, 'Baik'],
            ['Persentase kolam jernih', 60, 36, 60, 50, 'Kurang'],
            ['Kriteria: Sangat Baik: > 100 - 120; Baik: 90 - 100; Cukup: 70 - < 90; Kurang: < 70', '', '', '', '', ''],
          ],
          kinds: { 5: 'other' },
        },
        {
          sheet: 'Dua',
          columns: ['indicator', 'target', 'actual', 'achievement', 'rating'],
          rows: [
            ['Persentase lampu menyala', 90, 72, 80, 'Memuaskan'],
            ['Persentase halte bersih', 80, 80, 100, 'Baik'],
            ['Kriteria: Sangat Baik: > 100 - 120; Baik: 90 - 100; Cukup: 70 - < 90; Kurang: < 70', '', '', '', ''],
          ],
          kinds: { 4: 'other' },
        },
      ],
      findings: [
        [
          'F2',
          'Predikat "Baik" tidak sesuai dengan capaian "80": menurut skala yang dinyatakan di sheet ini predikatnya "Cukup". Perbaiki predikatnya, atau ubah skalanya di pengaturan.',
        ],
        [
          'Dua!E2',
          'Predikat "Memuaskan" tidak ada pada skala yang dinyatakan di sheet ini (Sangat Baik, Baik, Cukup, Kurang). Pakai salah satu tingkatnya, atau lengkapi skalanya.',
        ],
      ],
      levels: ['error', 'warning'],
      fixed: { F2: 'Cukup', E2: 'Cukup' },
    },
    {
      name: 'Predikat menurut capaian, satu di antaranya menurut realisasinya',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement', 'rating'],
          rows: [
            ['Indeks layanan pajak', 70, 68, 97.14, 'Sedang'],
            ['Indeks layanan pasar', 75, 78, 104, 'Sangat Tinggi'],
            ['Indeks layanan jalan', 80, 68, 85, 'Tinggi'],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Predikat "Sedang" tidak sesuai dengan capaian "97,14": menurut skala Lima tingkat (Sangat Tinggi … Sangat Rendah) predikatnya "Sangat Tinggi". Perbaiki predikatnya, atau ubah skalanya di pengaturan.',
        ],
      ],
      fixed: { E2: 'Sangat Tinggi' },
    },
    {
      name: 'Predikat singkat, dengan kepanjangan dan batasnya di bawah tabel',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
          rows: [
            ['Persentase kolam bersih', 100, 93, 93, 'SB'],
            ['Persentase sumur bersih', 100, 78, 78, 'B'],
            ['Persentase parit bersih', 100, 61, 61, 'SB'],
            ['Keterangan: SB = Sangat Baik (>= 90); B = Baik (75 - 89,99); C = Cukup (< 75)', '', '', '', ''],
          ],
          kinds: { 5: 'other' },
        },
      ],
      findings: [
        [
          'E4',
          'Predikat "SB" tidak sesuai dengan capaian "61": menurut skala yang dinyatakan di sheet ini predikatnya "C". Perbaiki predikatnya, atau ubah skalanya di pengaturan.',
        ],
      ],
      kinds: ['proposed'],
      fixed: { E4: 'C' },
    },
    {
      name: 'Batas dan predikat di dua sel di bawah tabel',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
          rows: [
            ['Persentase kios tertib', 100, 93, 93, 'Sangat Baik'],
            ['Persentase pasar bersih', 100, 78, 78, 'Sedang'],
            ['>= 100', ': Sangat Baik', '', '', ''],
            ['80 - 99,99', ': Baik', '', '', ''],
            ['60 - 79,99', ': Sedang', '', '', ''],
            ['< 60', ': Kurang', '', '', ''],
          ],
          kinds: { 4: 'other', 5: 'other', 6: 'other', 7: 'other' },
        },
      ],
      findings: [
        [
          'E2',
          'Predikat "Sangat Baik" tidak sesuai dengan capaian "93": menurut skala yang dinyatakan di sheet ini predikatnya "Baik". Perbaiki predikatnya, atau ubah skalanya di pengaturan.',
        ],
      ],
      kinds: ['proposed'],
      fixed: { E2: 'Baik' },
    },
    {
      name: 'Satu predikat dari skala lain di antara tingkat satu skala yang dikenal',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement', 'rating'],
          rows: [
            ['Indeks mutu', 100, 95, 95, 'Sangat Tinggi'],
            ['Indeks arsip', 100, 80, 80, 'Tinggi'],
            ['Indeks layanan', 100, 70, 70, 'Sedang'],
            ['Indeks data', 100, 60, 60, 'Cukup Baik'],
          ],
        },
      ],
      findings: [
        [
          'E5',
          'Predikat "Cukup Baik" tidak ada pada skala Lima tingkat (Sangat Tinggi … Sangat Rendah) (Sangat Tinggi, Tinggi, Sedang, Rendah, Sangat Rendah). Pakai salah satu tingkatnya, atau lengkapi skalanya.',
        ],
      ],
      levels: ['warning'],
      fixed: { E5: 'Rendah' },
    },
    {
      name: 'Satu rumus predikat yang gagal tidak menyembunyikan skala tabelnya',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement', 'rating'],
          rows: [
            ['Indeks mutu', 100, 95, 95, 'Sangat Tinggi'],
            ['Indeks arsip', 100, 80, 80, 'Sangat Tinggi'],
            ['Indeks layanan', 100, 70, 70, 'Sedang'],
            ['Indeks data', 100, 60, 60, '#REF!'],
          ],
        },
      ],
      findings: [
        [
          'E3',
          'Predikat "Sangat Tinggi" tidak sesuai dengan capaian "80": menurut skala Lima tingkat (Sangat Tinggi … Sangat Rendah) predikatnya "Tinggi". Perbaiki predikatnya, atau ubah skalanya di pengaturan.',
        ],
      ],
      fixed: { E3: 'Tinggi' },
    },
    {
      name: 'Predikat di luar skala yang ditetapkan instansi',
      settings: {
        ratingScale: {
          classes: [
            { name: 'Sangat Baik', from: 90 },
            { name: 'Baik', from: 75 },
            { name: 'Cukup', from: 60 },
          ],
          rest: 'Kurang',
        },
      },
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement', 'rating'],
          rows: [
            ['Indeks mutu', 100, 95, 95, 'Sangat Baik'],
            ['Indeks arsip', 100, 80, 80, 'Baik'],
            ['Indeks layanan', 100, 70, 70, 'Cukup Baik'],
            ['Indeks data', 100, 65, 65, 'Kurang'],
          ],
        },
      ],
      findings: [
        [
          'E4',
          'Predikat "Cukup Baik" tidak ada pada skala Skala instansi sendiri (Sangat Baik, Baik, Cukup, Kurang). Pakai salah satu tingkatnya, atau lengkapi skalanya.',
        ],
        [
          'E5',
          'Predikat "Kurang" tidak sesuai dengan capaian "65": menurut skala Skala instansi sendiri predikatnya "Cukup". Perbaiki predikatnya, atau ubah skalanya di pengaturan.',
        ],
      ],
      levels: ['warning', 'error'],
      fixed: { E4: 'Cukup', E5: 'Cukup' },
      kinds: ['proposed', 'proposed'],
    },
    {
      name: 'Satu predikat melawan urutan semua yang lain, tanpa skala yang dikenal',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement', 'rating'],
          rows: [
            ['Indeks mutu', 100, 90, 90, 'Baik'],
            ['Indeks arsip', 100, 50, 50, 'Sangat Baik'],
            ['Indeks layanan', 100, 60, 60, 'Cukup'],
            ['Indeks data', 100, 105, 105, 'Sangat Baik'],
          ],
        },
      ],
      findings: [
        [
          'E3',
          'Predikat "Sangat Baik" untuk capaian "50" tidak lebih rendah daripada predikat "Baik" untuk capaian "90" (E2). Periksa keduanya.',
        ],
      ],
      levels: ['warning'],
      others: ['E2'],
    },
    {
      name: 'Predikat di samping status ketercapaian',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement', 'rating', 'rating'],
          headers: ['Indikator', 'Target', 'Realisasi', 'Capaian (%)', 'Predikat', 'Status'],
          rows: [
            ['Persentase jalan mantap', 80, 84, 105, 'Sangat Tinggi', 'Tercapai'],
            ['Persentase taman terawat', 80, 64, 80, 'Sedang', 'Tidak Tercapai'],
          ],
        },
      ],
      findings: [
        [
          'E3',
          'Predikat "Sedang" tidak sesuai dengan capaian "80": menurut skala Lima tingkat (Sangat Tinggi … Sangat Rendah) predikatnya "Tinggi". Perbaiki predikatnya, atau ubah skalanya di pengaturan.',
        ],
      ],
      kinds: ['proposed'],
      fixed: { E3: 'Tinggi' },
    },
    {
      name: 'Bertentangan dengan skala yang dinyatakan di bawah tabel',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
          rows: [
            ['Persentase sampel yang memenuhi syarat', 80, 63.9, '79,88', 'Baik'],
            ['', '', '', '', ''],
            ['Baik', '90 - 110', '', '', ''],
            ['Cukup', '70 - < 90', '', '', ''],
            ['Kurang', '< 70', '', '', ''],
          ],
          kinds: { 4: 'other', 5: 'other', 6: 'other' },
        },
      ],
      findings: [
        [
          'E2',
          'Predikat "Baik" tidak sesuai dengan capaian "79,88": menurut skala yang dinyatakan di sheet ini predikatnya "Cukup". Perbaiki predikatnya, atau ubah skalanya di pengaturan.',
        ],
      ],
      fixed: { E2: 'Cukup' },
    },
    {
      name: 'Satu predikat yang tidak sesuai dengan satu pun dari dua capaiannya',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'achievement', 'rating'],
          rows: [['Nilai SAKIP', 80, 64, '80%', '70%', 'Sangat Tinggi']],
        },
      ],
      findings: [
        [
          'F2',
          'Predikat "Sangat Tinggi" tidak sesuai dengan capaian "70%", dan capaian itu sendiri tidak mengikuti target dan realisasinya. Perbaiki dulu capaiannya di E2, lalu predikatnya menurut skala Lima tingkat (Sangat Tinggi … Sangat Rendah).',
        ],
      ],
    },
    {
      name: 'Predikat terlalu tinggi',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
          rows: [
            ['Nilai SAKIP', 80, 64, '80%', 'Sangat Tinggi'],
            ['Indeks kepuasan', 80, 84, '105%', 'Sangat Tinggi'],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Predikat "Sangat Tinggi" tidak sesuai dengan capaian "80%": menurut skala Lima tingkat (Sangat Tinggi … Sangat Rendah) predikatnya "Tinggi". Perbaiki predikatnya, atau ubah skalanya di pengaturan.',
        ],
      ],
      fixed: { E2: 'Tinggi' },
      kinds: ['proposed'],
    },
    {
      name: 'Predikat yang tidak sesuai dengan capaian yang tertulis maupun yang benar: tanpa usulan dari angka yang salah',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
          rows: [
            ['Jumlah penumpang', 1250, 1300, 80, 'Rendah'],
            ['Jumlah halte', 50, 49, 98, 'Sangat Tinggi'],
          ],
        },
      ],
      findings: [
        [
          'E2',
          'Predikat "Rendah" tidak sesuai dengan capaian "80", dan capaian itu sendiri tidak mengikuti target dan realisasinya. Perbaiki dulu capaiannya di D2, lalu predikatnya menurut skala Lima tingkat (Sangat Tinggi … Sangat Rendah).',
        ],
      ],
    },
    {
      name: 'Kata yang tidak ada pada skala di sheet, di baris indikator dan di baris jumlah',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
          rows: [
            ['Persentase sumur bersih', 80, 84, '105%', 'Sangat Memuaskan'],
            ['Persentase kolam bersih', 80, 72, '90%', 'Cukup'],
            ['Persentase parit bersih', 80, 88, '110%', 'Istimewa'],
            ['Rata-rata capaian', '', '', '101,67%', 'Sangat Baik'],
            ['Istimewa', '≥ 100', '', '', ''],
            ['Cukup', '80 - < 100', '', '', ''],
            ['Kurang', '< 80', '', '', ''],
          ],
          kinds: { 5: 'total', 6: 'other', 7: 'other', 8: 'other' },
        },
      ],
      findings: [
        [
          'E5',
          'Predikat "Sangat Baik" tidak ada pada skala yang dinyatakan di sheet ini (Istimewa, Cukup, Kurang). Pakai salah satu tingkatnya, atau lengkapi skalanya.',
        ],
        [
          'E2',
          'Predikat "Sangat Memuaskan" tidak ada pada skala yang dinyatakan di sheet ini (Istimewa, Cukup, Kurang). Pakai salah satu tingkatnya, atau lengkapi skalanya.',
        ],
      ],
      fixed: { E2: 'Istimewa' },
    },
    {
      name: 'Predikat baris jumlah, menurut capaiannya dan menurut skala di bawah tabel tanpa kolom predikat',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'rating 2024'],
          rows: [
            ['Persentase sumur bersih', 80, 84, '105%', 'Istimewa'],
            ['Persentase kolam bersih', 80, 72, '90%', 'Cukup'],
            ['Rata-rata capaian', '', '', '97,5%', 'Istimewa'],
            ['Istimewa', '≥ 100', '', '', ''],
            ['Cukup', '80 - < 100', '', '', ''],
            ['Kurang', '< 80', '', '', ''],
          ],
          kinds: { 4: 'total', 5: 'other', 6: 'other', 7: 'other' },
        },
        {
          sheet: 'Bobot',
          columns: ['indicator', 'weight', 'score'],
          rows: [
            ['Ketepatan layanan', 60, 55],
            ['Kerapian arsip', 40, 38],
            ['Predikat', '', 'Sangat Baik'],
            ['Baik', '> 80', ''],
            ['Cukup', '50 - 80', ''],
            ['Kurang', '< 50', ''],
          ],
          kinds: { 4: 'total', 5: 'other', 6: 'other', 7: 'other' },
        },
      ],
      findings: [
        [
          'E4',
          'Predikat "Istimewa" tidak sesuai dengan "Rata-rata capaian" ("97,5%"): menurut skala yang dinyatakan di sheet ini predikatnya "Cukup". Perbaiki predikatnya, atau ubah skalanya di pengaturan.',
        ],
        [
          'Bobot!C4',
          'Predikat "Sangat Baik" tidak ada pada skala yang dinyatakan di sheet ini (Baik, Cukup, Kurang). Pakai salah satu tingkatnya, atau lengkapi skalanya.',
        ],
      ],
      fixed: { E4: 'Cukup' },
    },
    {
      name: 'Capaian yang jauh di bawah capaian penuh, dengan predikat yang sama atau lebih tinggi',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement', 'rating'],
          rows: [
            ['Jumlah rak arsip', 20, 20, 100, 'Baik'],
            ['Jumlah lemari arsip', 20, 8, 40, 'Baik'],
            ['Jumlah meja arsip', 20, 12, 60, 'Baik'],
          ],
        },
      ],
      findings: [
        [
          'E3',
          'Predikat "Baik" untuk capaian "40" tidak lebih rendah daripada predikat "Baik" untuk capaian "100" (E2). Periksa keduanya.',
        ],
      ],
      levels: ['warning'],
      others: ['E2'],
    },
    {
      name: 'Satu predikat di luar urutan, di antara banyak baris',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement', 'rating'],
          rows: [
            ['Indeks mutu', 100, 52, 52, 'Kurang'],
            ['Indeks arsip', 100, 58, 58, 'Kurang'],
            ['Indeks layanan', 100, 66, 66, 'Cukup'],
            ['Indeks data', 100, 72, 72, 'Cukup'],
            ['Indeks pasar', 100, 81, 81, 'Baik'],
            ['Indeks taman', 100, 88, 88, 'Baik'],
            ['Indeks kota', 100, 95, 95, 'Kurang'],
            ['Indeks desa', 100, 99, 99, 'Sangat Baik'],
          ],
        },
      ],
      findings: [
        [
          'E7',
          'Predikat "Baik" untuk capaian "88" tidak lebih rendah daripada predikat "Kurang" untuk capaian "95" (E8). Periksa keduanya.',
        ],
      ],
      levels: ['warning'],
      others: ['E8'],
    },
    {
      name: 'Tepat pada batas skala yang semua batasnya tertulis "lebih dari"',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'achievement', 'rating'],
          rows: [
            ['Persentase lampu menyala', 90, 81, 90, 'A'],
            ['Persentase halte bersih', 80, 64, 80, 'C'],
            ['Persentase taman rapi', 100, 85, 85, 'B'],
            ['Skala: A = lebih dari 90; B = > 80 - 90; C = > 60 - 80; D = 60 ke bawah', '', '', '', ''],
          ],
          kinds: { 5: 'other' },
        },
      ],
      findings: [
        [
          'E2',
          'Predikat "A" tidak sesuai dengan capaian "90": menurut skala yang dinyatakan di sheet ini predikatnya "B". Perbaiki predikatnya, atau ubah skalanya di pengaturan.',
        ],
      ],
      fixed: { E2: 'B' },
    },
    {
      name: 'Nilai dan predikatnya dalam satu sel, menyalahi tingkat indikatornya sendiri',
      tables: [
        {
          columns: ['indicator', 'unit', 'target', 'actual'],
          rows: [
            ['Nilai SAKIP', 'Nilai', 'BB (82)', 'B/72,4'],
            ['Indeks SPBE', 'Indeks', '3,2 (Baik)', '3,2 (Sangat Baik)'],
            ['Indeks Kepuasan Masyarakat', 'Nilai', 'B (82)', '90 (Baik)'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Predikat "BB" tidak sesuai dengan angkanya, "82": menurut tingkat Nilai SAKIP (AA > 90; A > 80; BB > 70; B > 60; CC > 50; C > 30; D selebihnya) predikatnya "A". Periksa predikat atau angkanya pada hasil penilaian resmi.',
        ],
        [
          'D2',
          'Predikat "B" tidak sesuai dengan angkanya, "72,4": menurut tingkat Nilai SAKIP (AA > 90; A > 80; BB > 70; B > 60; CC > 50; C > 30; D selebihnya) predikatnya "BB". Periksa predikat atau angkanya pada hasil penilaian resmi.',
        ],
        [
          'D3',
          'Predikat "Sangat Baik" tidak sesuai dengan angkanya, "3,2": menurut tingkat Indeks SPBE (Memuaskan ≥ 4,2; Sangat Baik ≥ 3,5; Baik ≥ 2,6; Cukup ≥ 1,8; Kurang selebihnya) predikatnya "Baik". Periksa predikat atau angkanya pada hasil penilaian resmi.',
        ],
        [
          'D4',
          'Predikat "Baik" tidak sesuai dengan angkanya, "90": menurut tingkat Indeks Kepuasan Masyarakat (Sangat Baik ≥ 88,31; Baik ≥ 76,61; Kurang Baik ≥ 65; Tidak Baik selebihnya) predikatnya "Sangat Baik". Periksa predikat atau angkanya pada hasil penilaian resmi.',
        ],
      ],
      levels: ['warning', 'warning', 'warning', 'warning'],
    },
    {
      name: 'Predikat di samping realisasi, menyalahi tingkat indikatornya',
      tables: [
        {
          columns: ['indicator', 'target', 'actual', 'rating'],
          rows: [
            ['Nilai SAKIP', 70, 74.5, 'A'],
            ['Nilai Kabupaten Layak Anak', 740, 750, 'Utama'],
          ],
        },
        {
          sheet: 'Capaian',
          columns: ['indicator', 'target', 'actual', 'achievement', 'rating'],
          rows: [['Nilai AKIP', 74, 76, 102.7, 'CC']],
        },
      ],
      findings: [
        [
          'D2',
          'Predikat "A" tidak sesuai dengan angkanya, "74,5": menurut tingkat Nilai SAKIP (AA > 90; A > 80; BB > 70; B > 60; CC > 50; C > 30; D selebihnya) predikatnya "BB". Periksa predikat atau angkanya pada hasil penilaian resmi.',
        ],
        [
          'D3',
          'Predikat "Utama" tidak sesuai dengan angkanya, "750": menurut tingkat Nilai Kabupaten/Kota Layak Anak (KLA ≥ 901; Utama ≥ 801; Nindya ≥ 701; Madya ≥ 601; Pratama ≥ 500) predikatnya "Nindya". Periksa predikat atau angkanya pada hasil penilaian resmi.',
        ],
        [
          'Capaian!E2',
          'Predikat "CC" tidak sesuai dengan angkanya, "76": menurut tingkat Nilai SAKIP (AA > 90; A > 80; BB > 70; B > 60; CC > 50; C > 30; D selebihnya) predikatnya "BB". Periksa predikat atau angkanya pada hasil penilaian resmi.',
        ],
      ],
      levels: ['warning', 'warning', 'warning'],
    },
  ],
};
