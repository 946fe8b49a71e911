import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Penanggung jawab yang berlainan, dengan lebih dari satu sel kosong', {
      columns: ['indicator', 'target 2025', 'owner'],
      rows: [
        ['Jumlah taman dirawat', 4, 'Bidang A'],
        ['Jumlah kebun dirawat', 5, ''],
        ['Jumlah arsip ditata', 6, 'Bidang B'],
        ['Jumlah buku ditata', 7, 'Bidang C'],
        ['Jumlah peta ditata', 7, 'Bidang D'],
        ['Jumlah foto ditata', 7, ''],
      ],
    }),
    table('Kosong berarti sama dengan baris di atasnya, bila nama yang sama tidak pernah diulang', {
      columns: ['indicator', 'target 2025', 'owner'],
      rows: [
        ['Jumlah taman dirawat', 4, 'Bidang A'],
        ['Jumlah kebun dirawat', 5, ''],
        ['Jumlah arsip ditata', 6, 'Bidang B'],
        ['Jumlah buku ditata', 7, ''],
      ],
    }),
    table('Sasaran tanpa unit kerja, di antara kegiatan yang memilikinya, apa pun nama kegiatannya', {
      columns: ['objective', 'program', 'indicator', 'owner'],
      rows: [
        ['Meningkatnya budaya baca', '', 'Indeks literasi masyarakat', ''],
        ['', 'Program perpustakaan', 'Persentase perpustakaan terakreditasi', 'Bidang Perpustakaan'],
        ['', 'Pengembangan koleksi', 'Jumlah judul baru', 'Seksi Koleksi'],
      ],
    }),
    table('Yang menindaklanjuti diketahui sesudah angkanya ada', {
      columns: ['indicator', 'target', 'owner'],
      headers: ['Indikator', 'Target', 'PIC Tindak Lanjut'],
      rows: [
        ['Jumlah taman', 10, ''],
        ['Jumlah lampu', 20, ''],
      ],
    }),
    table('Sasaran pemerintah daerah tanpa perangkat daerah, di antara program yang memilikinya', {
      columns: ['objective', 'indicator', 'owner'],
      rows: [
        ['Meningkatnya budaya baca', 'Indeks literasi masyarakat', ''],
        ['1. Program pembinaan perpustakaan', 'Persentase perpustakaan terakreditasi', 'Dinas Perpustakaan'],
        ['Meningkatnya tertib arsip', 'Indeks tertib arsip', ''],
        ['2. Program pengelolaan arsip', 'Persentase arsip yang tertata', 'Dinas Kearsipan'],
      ],
    }),
    table('Terisi, atau digabung ke bawah', {
      columns: ['indicator', 'owner'],
      rows: [
        ['Nilai SAKIP', 'Sekretariat'],
        ['Indeks kepuasan', ''],
      ],
    }),
    table('Disebut di baris program di atasnya', {
      columns: ['program', 'indicator', 'unit', 'owner'],
      rows: [
        ['Program pelestarian arsip', '', '', 'Kepala Bidang Arsip'],
        ['', 'Persentase arsip yang tertata', '%', ''],
        ['', 'Indeks pengawasan kearsipan', 'Indeks', ''],
      ],
      kinds: { 2: 'group' },
    }),
    {
      name: 'Penanggung jawab di baris sasaran di atasnya, atau hanya di bawahnya',
      tables: [
        {
          columns: ['objective', 'indicator', 'owner'],
          rows: [
            ['Terawatnya taman', '', 'Bidang Pertamanan'],
            ['', 'Nilai taman', ''],
            ['Terawatnya pasar', 'Nilai pasar', 'Bidang Pasar'],
          ],
          kinds: { 2: 'objective' },
        },
      ],
    },
    table(
      'Tujuan dan sasaran yang disebut begitu di depannya, tanpa perangkat daerah, di antara program yang memilikinya',
      {
        columns: ['objective', 'indicator', 'owner'],
        rows: [
          ['Tujuan: tumbuhnya budaya baca', 'Indeks pembangunan literasi', ''],
          ['Sasaran 1: meningkatnya budaya baca', 'Indeks literasi masyarakat', ''],
          ['Program pembinaan perpustakaan', 'Persentase perpustakaan terakreditasi', 'Dinas Perpustakaan'],
          ['Program pengelolaan arsip', 'Persentase arsip yang tertata', 'Dinas Kearsipan'],
        ],
      },
    ),
  ],
  invalid: [
    {
      name: 'Satu sel kosong di antara penanggung jawab yang semuanya berlainan',
      tables: [
        {
          columns: ['indicator', 'target 2025', 'owner'],
          rows: [
            ['Jumlah taman dirawat', 4, 'Bidang A'],
            ['Jumlah kebun dirawat', 5, 'Bidang E'],
            ['Jumlah arsip ditata', 6, 'Bidang B'],
            ['Jumlah buku ditata', 7, ''],
            ['Jumlah peta ditata', 7, 'Bidang D'],
          ],
        },
      ],
      findings: [
        [
          'C5',
          'Penanggung jawab untuk "Jumlah buku ditata" belum diisi. Tulis jabatan atau bidang yang bertanggung jawab.',
        ],
      ],
    },
    {
      name: 'Kosong di kolom yang ditulis di setiap baris',
      tables: [
        {
          columns: ['indicator', 'target 2025', 'owner'],
          rows: [
            ['Jumlah taman dirawat', 4, 'Bidang A'],
            ['Jumlah kebun dirawat', 5, ''],
            ['Jumlah arsip ditata', 6, 'Bidang A'],
            ['Jumlah buku ditata', 7, 'Bidang B'],
          ],
        },
      ],
      findings: [
        [
          'C3',
          'Penanggung jawab untuk "Jumlah kebun dirawat" belum diisi. Tulis jabatan atau bidang yang bertanggung jawab.',
        ],
      ],
    },
    {
      name: 'Seluruh kolomnya kosong: satu sebab',
      tables: [
        {
          columns: ['indicator', 'target', 'owner'],
          rows: [
            ['Jumlah taman', 10, ''],
            ['Jumlah lampu', 20, '-'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Penanggung jawab untuk "Jumlah taman" belum diisi. Tulis jabatan atau bidang yang bertanggung jawab. Begitu juga C3.',
        ],
      ],
      others: ['C3'],
    },
    {
      name: 'Program tanpa penanggung jawab di antara program yang memilikinya',
      tables: [
        {
          columns: ['program', 'indicator', 'owner'],
          rows: [
            ['Program pembinaan perpustakaan', 'Persentase perpustakaan terakreditasi', ''],
            ['Program pengelolaan arsip', 'Persentase arsip yang tertata', 'Dinas Kearsipan'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Penanggung jawab untuk "Persentase perpustakaan terakreditasi" belum diisi. Tulis jabatan atau bidang yang bertanggung jawab.',
        ],
      ],
    },
    {
      name: 'Sasaran tanpa penanggung jawab di antara sasaran yang memilikinya',
      tables: [
        {
          columns: ['objective', 'indicator', 'owner'],
          rows: [
            ['Meningkatnya budaya baca', 'Indeks literasi masyarakat', ''],
            ['Meningkatnya tertib arsip', 'Indeks tertib arsip', 'Bidang Kearsipan'],
          ],
        },
      ],
      findings: [
        [
          'C2',
          'Penanggung jawab untuk "Indeks literasi masyarakat" belum diisi. Tulis jabatan atau bidang yang bertanggung jawab.',
        ],
      ],
    },
    {
      name: 'Baris program di atasnya juga tanpa penanggung jawab',
      tables: [
        {
          columns: ['program', 'indicator', 'owner'],
          rows: [
            ['Program pelestarian arsip', '', '-'],
            ['', 'Indeks pengawasan kearsipan', ''],
            ['Program layanan arsip', '', 'Bidang Layanan'],
          ],
          kinds: { 2: 'group', 4: 'group' },
        },
      ],
      findings: [
        [
          'C3',
          'Penanggung jawab untuk "Indeks pengawasan kearsipan" belum diisi. Tulis jabatan atau bidang yang bertanggung jawab.',
        ],
      ],
    },
    {
      name: 'Baris pertama tanpa penanggung jawab',
      tables: [
        {
          columns: ['indicator', 'owner'],
          rows: [
            ['Nilai SAKIP', ''],
            ['Indeks kepuasan', 'Sekretariat'],
          ],
        },
      ],
      findings: [
        ['B2', 'Penanggung jawab untuk "Nilai SAKIP" belum diisi. Tulis jabatan atau bidang yang bertanggung jawab.'],
      ],
    },
    {
      name: 'Baris sasaran yang berpenanggung jawab hanya di bawah',
      tables: [
        {
          columns: ['objective', 'indicator', 'owner'],
          rows: [
            ['', 'Nilai taman', ''],
            ['Terawatnya pasar', '', 'Bidang Pasar'],
            ['', 'Nilai pasar', ''],
          ],
          kinds: { 3: 'objective' },
        },
      ],
      findings: [
        ['C2', 'Penanggung jawab untuk "Nilai taman" belum diisi. Tulis jabatan atau bidang yang bertanggung jawab.'],
      ],
    },
    {
      name: 'Program yang ditangani bidangnya',
      tables: [
        {
          columns: ['program', 'indicator', 'owner'],
          rows: [
            ['Penataan taman', 'Nilai taman', 'Bidang Pertamanan'],
            ['', 'Nilai pohon', ''],
            ['Penataan pasar', 'Nilai pasar', '-'],
          ],
        },
      ],
      findings: [
        ['C4', 'Penanggung jawab untuk "Nilai pasar" belum diisi. Tulis jabatan atau bidang yang bertanggung jawab.'],
      ],
    },
  ],
};
