import { type SheetPlan } from '../../src/core/sheet/plan';
import { merged, SheetLayout } from './sheet-layout';

/**
 * Indicators of the Department of Cooperatives, SMEs, Industry and Trade of Tanjung Jabung Barat, 2016-2021. The words are
 * as broken as in the decree, where narrow columns cut them, and the targets are texts with their units typed in.
 */
export function tanjungJabungBarat(): SheetPlan[] {
  const layout = new SheetLayout('IKU 2016-2021', [5, 32, 32, 13, 17, 19, 20, 19, 19, 16, 18, 8])
    .lines([
      { text: 'PEMERINTAH KABUPATEN TANJUNG JABUNG BARAT', size: 12, bold: true },
      { text: 'INDIKATOR KINERJA UTAMA', size: 13, bold: true },
      { text: 'DINAS KOPERASI, UKM, PERINDUSTRIAN DAN PERDAGANGAN', size: 13, bold: true },
      { text: 'KABUPATEN TANJUNG JABUNG BARAT TAHUN 2016-2021', size: 13, bold: true },
    ])
    .gap()
    .lines([
      {
        text: 'Ada 4 (empat) Indikator Kinerja Utama Dinas Dinas Koperasi, Usaha Kecil, Menengah, Perindustrian dan Perdagangan Kabupaten Tanjung Jabung Barat yang sudah ditetapkan, indikator tersebut merupakan tolak ukur keberhasilan kinerja dinas.',
        horizontal: 'left',
      },
    ])
    .gap()
    .table({
      header: [
        [
          'No',
          'Sasaran',
          'Indikator Kinerja',
          'TARGET KINERJA SASARAN PADA TAHUN',
          '',
          '',
          '',
          '',
          '',
          'Penanggung jawab',
          'Sumber Data',
          'Ket',
        ],
        ['', '', '', 2016, 2017, 2018, 2019, 2020, 2021, '', '', ''],
      ],
      body: BODY.map((row) => [...row, '']),
      merges: [
        ...[0, 1, 2, 9, 10, 11].map((column) => merged(0, column, 1, column)),
        merged(0, 3, 0, 8),
        ...[0, 1].flatMap((column) => [merged(2, column, 4, column), merged(6, column, 9, column)]),
      ],
      centred: [0, 3, 4, 5, 6, 7, 8],
    })
    .signature(
      [
        'Kuala Tungkal,                    2017',
        'KEPALA DINAS KOPERASI, UKM,',
        'PERINDUSTRIAN DAN PERDAGANGAN',
        'KABUPATEN TANJUNG JABUNG BARAT',
      ],
      { from: 7, to: 11 },
    );
  return [layout.plan({ orientation: 'landscape', paper: 'F4' })];
}

const OFFICE = 'Dinas Koppe rindag';

const BODY = [
  [
    1,
    'Pendataan UMKM yang Update serta meningkatnya kualitas SDM Usaha Kecil Mene-nengah',
    'Meningkatnya jumlah UMKM yang berkelanjutan',
    '-',
    '-',
    '100 sertifi kasi Usaha Mikro, 15 Kop/ 25 UKM',
    '3000 UMK M, 100 sertifi kasi usaha mikro, 10 Kop/ KSP /USP /UMKM',
    '2500 UMKM, 100 sertifi kasi usaha mikro, 10 Kop/KSP /JSP/UMKM',
    '315 Buku, 100 sertifi kasi usaha mikro, 10 Kop/KSP/USP/UMKM',
    OFFICE,
    'Bid. UKM',
  ],
  [
    '',
    '',
    'Pengembangan wira usaha baru yang berpotensi tumbuh',
    '-',
    '60 org',
    '120 org',
    '60 org',
    '60 org',
    '60 org',
    OFFICE,
    'Bid. UKM',
  ],
  [
    '',
    '',
    'Pengembangan kualitas SDM pelaku usaha yang berkualitas',
    '-',
    '15 Kop/ KSP /USP dan 25 UMKM',
    '15 Kop/ KSP/USP dan 25 UMKM',
    '10 Kop/ KSP /USP dan 25 UMKM',
    '10 Kop/ KSP/USP dan 25 UMKM',
    '10 Kop/ KSP/USP dan 25 UMKM',
    OFFICE,
    'Bid. UKM',
  ],
  [
    2,
    'Meningkatnya Kualitas Kelembagaan Koperasi',
    'Koperasi Aktif',
    '20 Kop',
    '21 Kop',
    '22 Kop',
    '25 Kop',
    '28 Kop',
    '30 Kop',
    OFFICE,
    'Bid. Kope-rasi',
  ],
  [
    3,
    'Meningkatkan aktifitas, Sarana dan Pra sarana Perdagangan',
    'Jumlah alat-alat UTTP yang bertanda tera sah',
    ...Array<string>(6).fill('100 unit'),
    OFFICE,
    'Bid. Perda gan dan Pasar',
  ],
  [
    '',
    '',
    'Persen tase pertumbuhan Nilai Ekspor dan impor',
    '7% dan 17%',
    '7% dan 17%',
    '8% dan 17%',
    '8% dan 17%',
    '8% dan 18%',
    '9% dan 18%',
    OFFICE,
    'Bid. Perda gan dan Pasar',
  ],
  [
    '',
    '',
    'Persen-tase Peningkatan ketersediaan barang',
    ...Array<string>(6).fill('2%'),
    OFFICE,
    'Bid. Perda gan dan Pasar',
  ],
  [
    '',
    '',
    'Persen tase Peningkatan Sarana Perda gan dan Pencapaian Retribusi Pasar',
    '-',
    '7,14 %',
    '5%',
    '5%',
    '5%',
    '5%',
    OFFICE,
    'Bid. Perda gan dan Pasar',
  ],
  [
    4,
    'Menumbuhkembangkan dan meningkatkan kemampuan IKM yang tangguh dan berdayasaing',
    'Jumlah pertumbuhan IKM Formal dan Non Formal yang berdayasaing',
    ...Array<string>(6).fill('50 IKM'),
    OFFICE,
    'Bid. Perin dustri an',
  ],
];
