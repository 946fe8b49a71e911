import { type RuleCases, table } from '../rule-tester';

export const cases: RuleCases = {
  valid: [
    table('Angka bertipe angka, dan teks yang memang teks', {
      columns: ['indicator', 'target 2023', 'target 2024'],
      rows: [
        ['Nilai SAKIP', 70.5, '25 UKM'],
        ['Opini BPK', 'WTP', '-'],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Satu sel di antara angka',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024'],
          rows: [
            ['Nilai SAKIP', 70.5, '71,25'],
            ['Indeks kepuasan', 80, 81],
          ],
        },
      ],
      findings: [['C2', '"71,25" tersimpan sebagai teks, bukan angka. Ubah menjadi angka.']],
      kinds: ['safe'],
      formats: { C2: '0.00' },
      fixed: { C2: 71.25 },
    },
    {
      name: 'Seluruh tabel ditempel sebagai teks',
      tables: [
        {
          columns: ['indicator', 'target 2023', 'target 2024'],
          rows: [
            ['Nilai SAKIP', '70', '1.250,5'],
            ['Persentase desa mandiri', '80%', '81,5 %'],
          ],
        },
      ],
      findings: [
        ['B2', '"70" tersimpan sebagai teks, bukan angka, begitu juga 3 sel lain di tabel ini. Ubah menjadi angka.'],
      ],
      kinds: ['safe'],
      formats: { B2: '0', C2: '0.0', B3: '0%', C3: '0.0%' },
      fixed: { B2: 70, C2: 1250.5, B3: 0.8, C3: 0.815 },
    },
    {
      name: 'Tiga sel disebut satu per satu; rumus dan angka bertanda titik tidak disentuh',
      tables: [
        {
          columns: ['indicator', 'baseline', 'target 2023', 'actual 2023', 'achievement 2023'],
          rows: [
            ['Nilai SAKIP', '70', '-5,50', '1.500.000', 100],
            ['Indeks kepuasan', '1.250', '70.5', 'Rp 5', '90'],
          ],
          formulas: { E3: '=TEXT(90,"0")' },
        },
      ],
      findings: [
        ['B2', '"70" tersimpan sebagai teks, bukan angka. Ubah menjadi angka.'],
        ['C2', '"-5,50" tersimpan sebagai teks, bukan angka. Ubah menjadi angka.'],
        ['D2', '"1.500.000" tersimpan sebagai teks, bukan angka. Ubah menjadi angka.'],
      ],
      kinds: ['proposed', 'proposed', 'proposed'],
      formats: { B2: '0', C2: '0.00', D2: '0' },
      fixed: { B2: 70, C2: -5.5, D2: 1500000 },
    },
    {
      name: 'Pecahan orang di antara angka berkoma: disebut, tanpa usul angka',
      tables: [
        {
          columns: ['indicator', 'unit', 'target 2023', 'target 2024'],
          rows: [
            ['Jumlah pengunjung', 'Orang', '12.45', 13000],
            ['Indeks kepuasan', 'Indeks', 82.5, 90.5],
          ],
        },
      ],
      findings: [['C2', '"12.45" tersimpan sebagai teks, bukan angka. Ubah menjadi angka.']],
    },
  ],
};
