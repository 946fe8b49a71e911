import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Nama yang berakhir pada sifat bendanya', {
      columns: ['indicator', 'target'],
      rows: [['Persentase label obat yang sesuai', 80]],
    }),
    table('Kalimat utuh, kata ulang, dan awalan yang dipisah', {
      columns: ['objective', 'indicator'],
      rows: [
        ['Meningkatnya layanan (tahap 1)', 'Rata-rata lama sekolah per desa dan kota'],
        ['Meningkatnya tata kelola', 'Persentase sub kegiatan yang selesai'],
      ],
    }),
    table('Daftar dengan kurung tutup', {
      columns: ['indicator', 'owner'],
      rows: [['Nilai SAKIP', 'a) Bidang A b) Bidang B']],
    }),
    table('Sel yang tidak harus berupa kalimat', {
      columns: ['indicator', 'owner', 'note'],
      rows: [['Nilai SAKIP', 'Bidang Perdagangan dan', 'Data (sementara']],
    }),
  ],
  invalid: [
    {
      name: 'Kata yang ditulis terpisah',
      tables: [{ columns: ['indicator'], rows: [['Jumlah tamu manca negara yang di layani']] }],
      findings: [
        [
          'A2',
          'Kata terpenggal: "manca negara" → "mancanegara", "di layani" → "dilayani". Sambung kembali; agar teks turun ke baris berikutnya, gunakan Bungkus Teks (Wrap Text).',
        ],
      ],
      kinds: ['safe'],
      fixed: { A2: 'Jumlah tamu mancanegara yang dilayani' },
    },
    {
      name: 'Kata yang dipenggal sel sempit',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'owner'],
          rows: [['Persen tase sarana Perda- gangan', '100 sertifi kasi', 'Bid. Perin dustri an']],
        },
      ],
      findings: [
        [
          'A2',
          'Kata terpenggal: "Persen tase" → "Persentase", "Perda- gangan" → "Perdagangan". Sambung kembali; agar teks turun ke baris berikutnya, gunakan Bungkus Teks (Wrap Text).',
        ],
        [
          'B2',
          'Kata terpenggal: "sertifi kasi" → "sertifikasi". Sambung kembali; agar teks turun ke baris berikutnya, gunakan Bungkus Teks (Wrap Text).',
        ],
        [
          'C2',
          'Kata terpenggal: "Perin dustri an" → "Perindustrian". Sambung kembali; agar teks turun ke baris berikutnya, gunakan Bungkus Teks (Wrap Text).',
        ],
      ],
      kinds: ['safe', 'safe', 'safe'],
      fixed: { A2: 'Persentase sarana Perdagangan', B2: '100 sertifikasi', C2: 'Bid. Perindustrian' },
    },
    {
      name: 'Kata yang sebagian hilang: hanya usul',
      tables: [{ columns: ['indicator', 'dataSource'], rows: [['Nilai sarana', 'Bid. Perda gan dan Pasar']] }],
      findings: [
        [
          'B2',
          'Kata terpenggal: "Perda gan" → "Perdagangan". Sambung kembali; agar teks turun ke baris berikutnya, gunakan Bungkus Teks (Wrap Text).',
        ],
      ],
      kinds: ['proposed'],
      fixed: { B2: 'Bid. Perdagangan dan Pasar' },
    },
    {
      name: 'Kalimat yang terputus dan kurung yang terbuka',
      tables: [
        {
          columns: ['objective', 'indicator'],
          rows: [['Meningkatnya ketenteraman warga berdasarkan', 'Indeks kepuasan (unit layanan']],
        },
      ],
      findings: [
        ['A2', 'Teks "Meningkatnya ketenteraman warga berdasarkan" berhenti pada "berdasarkan". Lengkapi kalimatnya.'],
        ['B2', 'Kurung pada "Indeks kepuasan (unit layanan" belum ditutup. Lengkapi teksnya atau tutup kurungnya.'],
      ],
    },
    {
      name: 'Teks panjang dikutip akhirnya saja, dan tanda baca atau spasi di belakang kata terakhir',
      tables: [
        {
          columns: ['objective', 'indicator'],
          rows: [
            [
              'Meningkatnya kesejahteraan masyarakat perdesaan lewat ekonomi kreatif, pariwisata, dan pertanian terpadu untuk ',
              'Persentase pelaku usaha yang bekerja sama dengan,-',
            ],
            [
              'Terwujudnya desa aman dan/atau',
              'Persentase warga desa wisata yang berpenghasilan tetap sepanjang tahun berjalan dari',
            ],
          ],
        },
      ],
      findings: [
        [
          'A2',
          'Teks "… perdesaan lewat ekonomi kreatif, pariwisata, dan pertanian terpadu untuk" berhenti pada "untuk". Lengkapi kalimatnya.',
        ],
        [
          'B2',
          'Teks "Persentase pelaku usaha yang bekerja sama dengan,-" berhenti pada "dengan". Lengkapi kalimatnya.',
        ],
        ['A3', 'Teks "Terwujudnya desa aman dan/atau" berhenti pada "dan/atau". Lengkapi kalimatnya.'],
        [
          'B3',
          'Teks "… warga desa wisata yang berpenghasilan tetap sepanjang tahun berjalan dari" berhenti pada "dari". Lengkapi kalimatnya.',
        ],
      ],
    },
    {
      name: 'Kata yang pasti bersama kata yang diduga hanya diusulkan',
      tables: [
        { columns: ['indicator', 'owner'], rows: [['Persen tase pasar', 'Bid. Perin dustrian, Perda gan dan Pasar']] },
      ],
      findings: [
        [
          'A2',
          'Kata terpenggal: "Persen tase" → "Persentase". Sambung kembali; agar teks turun ke baris berikutnya, gunakan Bungkus Teks (Wrap Text).',
        ],
        [
          'B2',
          'Kata terpenggal: "Perin dustrian" → "Perindustrian", "Perda gan" → "Perdagangan". Sambung kembali; agar teks turun ke baris berikutnya, gunakan Bungkus Teks (Wrap Text).',
        ],
      ],
      fixed: { A2: 'Persentase pasar', B2: 'Bid. Perindustrian, Perdagangan dan Pasar' },
      kinds: ['safe', 'proposed'],
    },
    {
      name: 'Kalimat panjang yang terpotong: hanya akhirnya yang dikutip',
      tables: [
        {
          columns: ['indicator', 'target 2024'],
          rows: [
            ['Persentase rumah tangga di kawasan perdesaan pesisir yang mendapat layanan air minum layak dan', 80],
            ['Persentase rumah tangga yang mendapat layanan air minum layak serta,', 80],
          ],
        },
      ],
      findings: [
        [
          'A2',
          'Teks "… tangga di kawasan perdesaan pesisir yang mendapat layanan air minum layak dan" berhenti pada "dan". Lengkapi kalimatnya.',
        ],
        [
          'A3',
          'Teks "Persentase rumah tangga yang mendapat layanan air minum layak serta," berhenti pada "serta". Lengkapi kalimatnya.',
        ],
      ],
    },
  ],
};
