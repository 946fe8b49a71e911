import { type RuleCases, table } from '../rule-tester';

const differs = (text: string, figure: string, words: string, spelt: string) =>
  `"${text}" menyebut dua nilai: angkanya ${figure}, terbilangnya "${words}" (${spelt}). Periksa mana yang benar, lalu samakan.`;

export const cases: RuleCases = {
  valid: [
    table('Angka dan terbilangnya sama', {
      columns: ['indicator', 'target 2024', 'target 2025'],
      rows: [
        ['Jumlah taman', '12 (dua belas) taman', '15 (lima belas)'],
        ['Persentase taman terawat', '85% (delapan puluh lima persen)', '90 % (sembilan puluh)'],
        ['Nilai kebersihan', '82,5 (delapan puluh dua koma lima)', '83.75 (delapan puluh tiga koma tujuh lima)'],
        ['Jumlah pohon', '1.250 (seribu dua ratus lima puluh) pohon', '2.000.000 (dua juta) pohon'],
        ['Jumlah dokumen', 'satu (1) dokumen', 'sebelas (11) dokumen'],
      ],
    }),
    table('Kurung yang bukan terbilang, atau yang tidak ditulis seperti angka', {
      columns: ['indicator', 'target 2024', 'target 2025'],
      rows: [
        ['Jumlah taman (tiga kecamatan)', '12 (taman kota)', 'BB (75)'],
        ['Jumlah pohon kelas 2 (baru)', '85 (delapan lima)', '30 (dari lima puluh)'],
        ['Jumlah lampu', '80 (puluh delapan)', 24],
      ],
    }),
  ],
  invalid: [
    {
      name: 'Terbilang yang menyebut angka lain',
      tables: [
        {
          columns: ['indicator', 'target 2024', 'target 2025'],
          rows: [
            ['Jumlah taman', '85 (delapan puluh) taman', 90],
            ['Nilai kebersihan', '82,5 (delapan puluh dua koma enam)', 'dua belas (15)'],
            ['Jumlah pohon di 3 (empat) kelurahan', 1500, '1.250 (seribu dua ratus lima)'],
          ],
        },
      ],
      findings: [
        ['B2', differs('85 (delapan puluh) taman', '85', 'delapan puluh', '80')],
        ['B3', differs('82,5 (delapan puluh dua koma enam)', '82,5', 'delapan puluh dua koma enam', '82,6')],
        ['C3', differs('dua belas (15)', '15', 'dua belas', '12')],
        ['A4', differs('Jumlah pohon di 3 (empat) kelurahan', '3', 'empat', '4')],
        ['C4', differs('1.250 (seribu dua ratus lima)', '1.250', 'seribu dua ratus lima', '1205')],
      ],
    },
  ],
};
