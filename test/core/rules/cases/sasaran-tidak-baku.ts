import { type RuleCases, table } from '../rule-tester';

const activity = (objective: string, word: string, proposal: string) =>
  `Sasaran "${objective}" diawali "${word}": itu pekerjaan, bukan hasil. Nyatakan hasilnya, misalnya "${proposal} …".`;
const two = (objective: string, second: string) =>
  `Sasaran "${objective}" memuat dua hasil: yang kedua dimulai pada "${second}". Pisahkan, masing-masing dengan indikatornya.`;

const done = (objective: string, work: string) =>
  `Sasaran "${objective}" menyatakan kegiatan yang selesai ("${work}"), bukan hasilnya. Nyatakan apa yang berubah sesudah kegiatan itu, dan bagi siapa.`;

export const cases: RuleCases = {
  valid: [
    table('Kata benda dengan keadaan yang diinginkan di belakangnya', {
      columns: ['objective', 'indicator'],
      rows: [['Pengawasan perawatan taman yang efektif', 'Persentase taman terawat']],
    }),
    table('Nama bidang kerja di kolom yang memilah, bukan sasaran', {
      columns: ['objective', 'indicator'],
      headers: ['Area Pembenahan', 'Indikator'],
      rows: [
        ['Pelayanan publik', 'Indeks kepuasan'],
        ['Penguatan pengawasan', 'Level kapabilitas APIP'],
      ],
    }),
    table('Kegiatan yang namanya ditetapkan bersama kodenya di anggaran', {
      columns: ['number', 'objective', 'indicator'],
      rows: [
        ['5.03.02.2.01', 'Pengadaan Alat Kebersihan', 'Jumlah alat kebersihan'],
        ['5.03.02', 'Peningkatan Kebersihan Lingkungan', 'Persentase lingkungan bersih'],
      ],
    }),
    table('Keadaan, bukan pekerjaan', {
      columns: ['objective', 'indicator'],
      rows: [['Pengawasan yang efektif', 'Nilai']],
    }),
    table('Hasil, juga dengan nomor di depan', {
      columns: ['objective', 'indicator'],
      rows: [
        ['Meningkatnya kualitas koperasi', 'Persentase koperasi sehat'],
        ['Sasaran 2: Terwujudnya layanan yang mudah dan murah', 'Indeks kepuasan'],
      ],
    }),
    table('Tujuan dan program di kolom campuran', {
      columns: ['objective', 'indicator'],
      rows: [
        ['Tujuan: Meningkatkan kesejahteraan', 'IPM'],
        ['Program Penanggulangan Bencana', 'Indeks risiko'],
        ['Prioritas 1: Meningkatnya mutu sekolah serta pemerataan akses', 'Indeks mutu'],
      ],
    }),
    table('Hanya sasaran yang dinilai, bukan tujuan dan indikatornya', {
      columns: ['goal', 'objective', 'indicator'],
      rows: [['Meningkatkan kesejahteraan', 'Meningkatnya mutu sekolah', 'Meningkatkan mutu guru']],
    }),
    table('Satu hasil atas beberapa hal, dengan cara atau keadaannya', {
      columns: ['objective', 'indicator'],
      rows: [
        ['Terwujudnya dan terjaganya ketertiban umum', 'Indeks 1'],
        ['Meningkatnya mutu guru dan tenaga kependidikannya', 'Indeks 2'],
        ['Meningkatnya mutu guru dan jejaringnya', 'Indeks 3'],
        ['Meningkatnya mutu sekolah serta akses belajar', 'Indeks 4'],
        ['Meningkatnya kesejahteraan melalui pemberdayaan warga', 'Indeks 5'],
        ['Keluarga sehat dengan terpenuhinya gizi', 'Indeks 6'],
      ],
    }),
    table('Keadaan yang terlaksana atau tersusun, dan kertas kerja yang dinyatakan mutunya', {
      columns: ['objective', 'indicator'],
      rows: [
        ['Terlaksananya pelayanan uji berkala', 'Persentase kendaraan yang lulus uji'],
        ['Tersusunnya laporan keuangan yang andal', 'Persentase satuan kerja tanpa koreksi'],
        ['Terwujudnya pelatihan kerja bagi penyandang disabilitas', 'Persentase lulusan yang bekerja'],
      ],
    }),
    table('Sasaran tingkat kegiatan menyatakan kegiatannya', {
      columns: ['objective', 'indicator'],
      headers: ['Sasaran Kegiatan', 'Indikator'],
      rows: [['Terlaksananya rapat koordinasi', 'Jumlah rapat koordinasi']],
    }),
    table('Sasaran baris berkode kegiatan', {
      columns: ['other', 'objective', 'indicator'],
      headers: ['Kode', 'Sasaran', 'Indikator'],
      rows: [['1.01.01.2.05', 'Terselenggaranya pelatihan aparatur', 'Jumlah peserta pelatihan']],
    }),
  ],
  invalid: [
    {
      name: 'Sasaran yang diulang di setiap baris: satu temuan',
      tables: [
        {
          columns: ['objective', 'indicator'],
          rows: [
            ['Meningkatkan mutu layanan', 'Persentase layanan tepat waktu'],
            ['Meningkatkan mutu layanan', 'Persentase layanan terekam'],
            ['Meningkatnya ketersediaan sarana serta peningkatan mutu guru', 'Persentase guru bersertifikat'],
            ['Meningkatkan  mutu layanan', 'Persentase layanan terjadwal'],
            ['Meningkatnya ketersediaan sarana serta peningkatan mutu guru', 'Rasio guru'],
          ],
        },
      ],
      findings: [
        [
          'A2',
          'Sasaran "Meningkatkan mutu layanan", juga di A3, A5, diawali "Meningkatkan": itu pekerjaan, bukan hasil. Nyatakan hasilnya, misalnya "Meningkatnya …".',
        ],
        [
          'A4',
          'Sasaran "Meningkatnya ketersediaan sarana serta peningkatan mutu guru", juga di A6, memuat dua hasil: yang kedua dimulai pada "peningkatan mutu guru". Pisahkan, masing-masing dengan indikatornya.',
        ],
      ],
      others: ['A3, A5', 'A6'],
    },
    {
      name: 'Pekerjaan, bukan hasil',
      tables: [
        {
          columns: ['objective', 'indicator'],
          rows: [
            ['Meningkatkan daya saing koperasi', 'Indeks ketahanan'],
            ['Pendataan UMKM', 'Jumlah UMKM'],
          ],
        },
      ],
      findings: [
        [
          'A2',
          'Sasaran "Meningkatkan daya saing koperasi" diawali "Meningkatkan": itu pekerjaan, bukan hasil. Nyatakan hasilnya, misalnya "Meningkatnya …".',
        ],
        [
          'A3',
          'Sasaran "Pendataan UMKM" diawali "Pendataan": itu pekerjaan, bukan hasil. Nyatakan hasilnya, misalnya "Terwujudnya …".',
        ],
      ],
    },
    {
      name: 'Dua hasil dalam satu sasaran',
      tables: [
        {
          columns: ['objective', 'indicator'],
          rows: [
            ['Meningkatnya mutu sekolah, serta pemerataan akses belajar', 'Indeks kesehatan'],
            ['Meningkatnya mutu guru dan terwujudnya sekolah aman', 'Indeks pendidikan'],
          ],
        },
      ],
      findings: [
        [
          'A2',
          'Sasaran "Meningkatnya mutu sekolah, serta pemerataan akses belajar" memuat dua hasil: yang kedua dimulai pada "pemerataan akses belajar". Pisahkan, masing-masing dengan indikatornya.',
        ],
        [
          'A3',
          'Sasaran "Meningkatnya mutu guru dan terwujudnya sekolah aman" memuat dua hasil: yang kedua dimulai pada "terwujudnya sekolah aman". Pisahkan, masing-masing dengan indikatornya.',
        ],
      ],
    },
    {
      name: 'Hasil yang diusulkan untuk setiap pekerjaan',
      tables: [
        {
          columns: ['objective', 'indicator'],
          rows: [
            ['Menurunkan angka kemiskinan', 'Indeks 1'],
            ['Mengurangi timbulan sampah', 'Indeks 2'],
            ['Mewujudkan desa mandiri', 'Indeks 3'],
            ['Menciptakan lapangan kerja', 'Indeks 4'],
            ['Mengembangkan ekonomi kreatif', 'Indeks 5'],
            ['Menumbuhkan minat baca', 'Indeks 6'],
            ['Memperkuat ketahanan pangan', 'Indeks 7'],
            ['Menjamin mutu obat', 'Indeks 8'],
            ['Menjaga kerukunan umat', 'Indeks 9'],
            ['Memenuhi kebutuhan air bersih', 'Indeks 10'],
            ['Mengendalikan laju inflasi', 'Indeks 11'],
          ],
        },
      ],
      findings: [
        ['A2', activity('Menurunkan angka kemiskinan', 'Menurunkan', 'Menurunnya')],
        ['A3', activity('Mengurangi timbulan sampah', 'Mengurangi', 'Berkurangnya')],
        ['A4', activity('Mewujudkan desa mandiri', 'Mewujudkan', 'Terwujudnya')],
        ['A5', activity('Menciptakan lapangan kerja', 'Menciptakan', 'Terciptanya')],
        ['A6', activity('Mengembangkan ekonomi kreatif', 'Mengembangkan', 'Berkembangnya')],
        ['A7', activity('Menumbuhkan minat baca', 'Menumbuhkan', 'Tumbuhnya')],
        ['A8', activity('Memperkuat ketahanan pangan', 'Memperkuat', 'Menguatnya')],
        ['A9', activity('Menjamin mutu obat', 'Menjamin', 'Terjaminnya')],
        ['A10', activity('Menjaga kerukunan umat', 'Menjaga', 'Terjaganya')],
        ['A11', activity('Memenuhi kebutuhan air bersih', 'Memenuhi', 'Terpenuhinya')],
        ['A12', activity('Mengendalikan laju inflasi', 'Mengendalikan', 'Terkendalinya')],
      ],
    },
    {
      name: 'Hasil kedua dikutip dengan tiga kata pertamanya',
      tables: [
        {
          columns: ['objective', 'indicator'],
          rows: [
            ['Meningkatnya mutu serta pemerataan pendidikan bagi semua anak', 'Indeks 1'],
            ['Meningkatnya mutu sekolah serta perluasan akses (2024)', 'Indeks 2'],
          ],
        },
      ],
      findings: [
        ['A2', two('Meningkatnya mutu serta pemerataan pendidikan bagi semua anak', 'pemerataan pendidikan bagi')],
        ['A3', two('Meningkatnya mutu sekolah serta perluasan akses (2024)', 'perluasan akses')],
      ],
    },
    {
      name: 'Kegiatan yang selesai, bukan keadaan yang dicapai',
      tables: [
        {
          columns: ['objective', 'indicator'],
          rows: [
            ['Terlaksananya rapat koordinasi', 'Persentase keputusan rapat yang dijalankan'],
            ['2. Tersusunnya dokumen perencanaan', 'Persentase usulan yang terakomodasi'],
            ['TERSELENGGARANYA PELATIHAN KERJA', 'Persentase lulusan yang bekerja'],
            ['Terlaksananya sosialisasi bahaya narkoba', 'Prevalensi penyalahgunaan narkoba'],
            ['Terlaksananya sosialisasi bahaya narkoba', 'Persentase pelajar yang paham bahaya narkoba'],
          ],
        },
      ],
      findings: [
        ['A2', done('Terlaksananya rapat koordinasi', 'Terlaksananya rapat')],
        ['A3', done('2. Tersusunnya dokumen perencanaan', 'Tersusunnya dokumen')],
        ['A4', done('TERSELENGGARANYA PELATIHAN KERJA', 'TERSELENGGARANYA PELATIHAN')],
        [
          'A5',
          'Sasaran "Terlaksananya sosialisasi bahaya narkoba", juga di A6, menyatakan kegiatan yang selesai ("Terlaksananya sosialisasi"), bukan hasilnya. Nyatakan apa yang berubah sesudah kegiatan itu, dan bagi siapa.',
        ],
      ],
      others: ['', '', '', 'A6'],
    },
    {
      name: 'Dua harapan dengan kata sambung berhuruf besar',
      tables: [
        {
          columns: ['objective', 'indicator'],
          rows: [['MENINGKATNYA MUTU LAYANAN SERTA MENURUNNYA WAKTU TUNGGU', 'Indeks kepuasan']],
        },
      ],
      findings: [
        [
          'A2',
          'Sasaran "MENINGKATNYA MUTU LAYANAN SERTA MENURUNNYA WAKTU TUNGGU" memuat dua hasil: yang kedua dimulai pada "MENURUNNYA WAKTU TUNGGU". Pisahkan, masing-masing dengan indikatornya.',
        ],
      ],
    },
  ],
};
