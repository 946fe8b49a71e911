import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Kalimat tentang sebagian indikator, menurut capaiannya', {
      columns: ['indicator', 'target'],
      rows: [
        ['Indeks A', 1],
        ['Indeks B', 1],
        ['Indeks C', 1],
      ],
      nearby: [
        'Berdasarkan tabel di atas, dari 3 (tiga) indikator kinerja terdapat 2 indikator berpredikat Sangat Baik.',
        'Terdapat 1 indikator kinerja yang belum tercapai.',
        'Ada 2 (dua) indikator dengan kategori Baik.',
      ],
    }),
    table('Kalimat dan tabel sama', {
      columns: ['indicator'],
      rows: [['Nilai SAKIP'], ['Indeks kepuasan']],
      nearby: ['Ada 2 (dua) Indikator Kinerja Utama yang ditetapkan'],
    }),
    table('Angka lain di dekat tabel', {
      columns: ['indicator'],
      rows: [['Nilai SAKIP']],
      nearby: ['Nomor 12 Tahun 2024', 'Ditetapkan 3 Januari 2024'],
    }),

    {
      name: 'Jumlah semua tabel di lembar, atau jumlah salah satunya',
      tables: [
        {
          columns: ['indicator'],
          rows: [['Nilai SAKIP'], ['Opini BPK']],
          nearby: ['Ada 5 (lima) Indikator Kinerja Utama'],
        },
        {
          columns: ['indicator'],
          rows: [['Indeks kepuasan'], ['Indeks SPBE'], ['Indeks layanan']],
          nearby: ['Ada 2 (dua) Indikator Kinerja Utama'],
        },
      ],
    },
  ],
  invalid: [
    {
      name: 'Kalimat menghitung sasaran lebih dahulu',
      tables: [
        {
          columns: ['indicator', 'target'],
          rows: [
            ['Nilai SAKIP', 70],
            ['Indeks kepuasan masyarakat', 80],
          ],
          nearby: ['Menetapkan 2 (dua) Sasaran Strategis dan 3 (tiga) Indikator Kinerja Utama'],
        },
      ],
      findings: [
        [
          'A51',
          'Kalimat "Menetapkan 2 (dua) Sasaran Strategis dan 3 (tiga) Indikator Kinerja Utama" menyebut 3 indikator, sedangkan tabel memuat 2. Samakan kalimat dan tabelnya.',
        ],
      ],
    },
    {
      name: 'Kalimat menyebut empat, tabel memuat dua',
      tables: [
        {
          columns: ['indicator'],
          rows: [['Nilai SAKIP'], ['Indeks kepuasan']],
          nearby: ['Ada 4 (empat) Indikator Kinerja Utama Dinas yang sudah ditetapkan'],
        },
      ],
      findings: [
        [
          'A51',
          'Kalimat "Ada 4 (empat) Indikator Kinerja Utama Dinas yang sudah ditetapkan" menyebut 4 indikator, sedangkan tabel memuat 2. Samakan kalimat dan tabelnya.',
        ],
      ],
    },

    {
      name: 'Kalimat menyebut satu, tabel memuat dua',
      tables: [
        {
          columns: ['indicator'],
          rows: [['Nilai SAKIP'], ['Indeks kepuasan']],
          nearby: ['Dinas memiliki 1 indikator'],
        },
      ],
      findings: [
        [
          'A51',
          'Kalimat "Dinas memiliki 1 indikator" menyebut 1 indikator, sedangkan tabel memuat 2. Samakan kalimat dan tabelnya.',
        ],
      ],
    },
    {
      name: 'Dua kalimat di dekat dua tabel: masing-masing dinilai satu kali',
      tables: [
        {
          columns: ['indicator'],
          rows: [['Nilai SAKIP'], ['Opini BPK']],
          nearby: ['Ada 4 (empat) indikator', 'Terdapat 6 (enam) indikator'],
        },
        {
          columns: ['indicator'],
          rows: [['Indeks kepuasan']],
          nearby: ['Ada 4 (empat) indikator'],
        },
      ],
      findings: [
        [
          'A51',
          'Kalimat "Ada 4 (empat) indikator" menyebut 4 indikator, sedangkan tabel memuat 2. Samakan kalimat dan tabelnya.',
        ],
        [
          'A52',
          'Kalimat "Terdapat 6 (enam) indikator" menyebut 6 indikator, sedangkan tabel memuat 2. Samakan kalimat dan tabelnya.',
        ],
      ],
    },
    {
      name: 'Kalimat menyebut seluruhnya, lalu berapa di antaranya yang tercapai',
      tables: [
        {
          columns: ['indicator'],
          rows: [['Nilai SAKIP'], ['Indeks kepuasan']],
          nearby: ['Terdapat 3 indikator kinerja. Sebanyak 2 dari 3 indikator sudah tercapai'],
        },
      ],
      findings: [
        [
          'A51',
          'Kalimat "Terdapat 3 indikator kinerja. Sebanyak 2 dari 3 indikator sudah tercapai" menyebut 3 indikator, sedangkan tabel memuat 2. Samakan kalimat dan tabelnya.',
        ],
      ],
    },
  ],
};
