import { type RuleCases, table } from '../rule-tester';

const columns = ['indicator', 'target 2024', 'actual 2024', 'achievement 2024'];
const second = 'Periksa target, arah, dan realisasinya; bila benar, jelaskan di keterangan.';

export const cases: RuleCases = {
  valid: [
    table('Tinggi tetapi wajar, dan salah hitung yang harus diperbaiki lebih dahulu', {
      columns,
      rows: [
        ['Nilai SAKIP', 80, 120, 150],
        ['Nilai kearsipan', 80, 0, 0],
        ['Indeks kepuasan', 80, 84, 300],
      ],
    }),
    table('Dibatasi pada 150%: capaian-dibulatkan yang membahasnya', {
      columns,
      rows: [['Jumlah koperasi aktif', 30, 75, 150]],
    }),
    table('Makin rendah makin baik, dihitung demikian atau tepat pada target', {
      columns,
      rows: [
        ['Tingkat pengangguran terbuka', 5, 4.5, 110],
        ['Angka kematian ibu', 100, 80, 125],
        ['Persentase penduduk miskin', 9, 9, 100],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Jauh di atas 100% dan di bawah nol',
      tables: [
        {
          columns,
          rows: [
            ['Jumlah koperasi aktif', 30, 75, 250],
            ['Jumlah kasus kematian ibu', 10, 25, -50],
            ['Nilai SAKIP', 40, 80, 2.0001],
          ],
          formats: { D4: '0.00' },
        },
      ],
      findings: [
        ['D2', `Capaian 250,00% (2024: target 30, realisasi 75) jauh di atas 100%. ${second}`],
        ['D3', `Capaian -50,00% (2024: target 10, realisasi 25) di bawah nol. ${second}`],
        ['D4', `Capaian 200,00% (2024: target 40, realisasi 80) jauh di atas 100%. ${second}`],
      ],
    },
    {
      name: 'Beberapa tahun dari satu indikator: satu temuan',
      tables: [
        {
          columns: [
            ...['indicator', 'target 2023', 'target 2024', 'actual 2023', 'actual 2024'],
            ...['achievement 2023', 'achievement 2024'],
          ],
          rows: [['Jumlah koperasi aktif', 30, 40, 75, 80, 250, 200]],
        },
      ],
      findings: [
        [
          'F2',
          `Capaian 250,00% (2023: target 30, realisasi 75); 200,00% (2024: target 40, realisasi 80) jauh di atas 100%. ${second}`,
        ],
      ],
    },
    {
      name: 'Dihitung seolah-olah makin tinggi makin baik',
      tables: [{ columns, rows: [['Tingkat pengangguran terbuka', 5, 4.5, '90%']] }],
      findings: [
        [
          'D2',
          'Capaian 90,00% (2024: target 5, realisasi 4,5) dihitung seolah-olah makin tinggi makin baik, padahal "Tingkat pengangguran terbuka" tampaknya makin rendah makin baik. Bila memang begitu, hitung ulang dengan (2 × target − realisasi) / target; bila tidak, sebutkan arahnya di kolom polaritas.',
        ],
      ],
    },
  ],
};
