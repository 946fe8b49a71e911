import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
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
  ],
  invalid: [
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
  ],
};
