import { type SheetPlan } from '../../src/core/sheet/plan';
import { percent, SheetLayout } from './sheet-layout';

/**
 * Annex of the Decree of the Head of the Department of Cooperatives, Small and Medium Enterprises of West Kalimantan
 * Number 17 of 2024. Number and subject of the annex are blank in the decree itself.
 */
export function kalimantanBarat(): SheetPlan[] {
  const layout = new SheetLayout('IKU 2024', [2, 6, 36, 34, 50, 16, 44, 40], 1)
    .letterhead([
      { text: 'PEMERINTAH PROVINSI KALIMANTAN BARAT', size: 13, bold: true },
      { text: 'DINAS KOPERASI, USAHA KECIL DAN MENENGAH', size: 15, bold: true },
      { text: 'Jalan Sutan Syahrir Nomor 5 Pontianak, Kalimantan Barat 78116', size: 9 },
      { text: 'Telepon (0561) 732771, 739684 Fax (0561) 732690', size: 9 },
    ])
    .lines(
      [
        {
          text: 'Lampiran Keputusan Kepala Dinas Koperasi, Usaha Kecil dan Menengah Provinsi Kalimantan Barat',
          horizontal: 'left',
        },
        { text: 'Nomor :            Tahun 2024', horizontal: 'left' },
        { text: 'Tentang :', horizontal: 'left' },
      ],
      6,
    )
    .gap()
    .lines([
      { text: 'INDIKATOR KINERJA UTAMA', size: 12, bold: true },
      { text: 'DINAS KOPERASI, USAHA KECIL DAN MENENGAH', size: 12, bold: true },
      { text: 'PROVINSI KALIMANTAN BARAT', size: 12, bold: true },
      { text: 'PERIODE 2024', size: 12, bold: true },
    ])
    .gap();

  const place = { label: 1, text: 3 };
  layout.labelled('Tugas Pokok', DUTY, place, true);
  FUNCTIONS.forEach((text, index) => layout.labelled(index === 0 ? 'Fungsi' : '', text, place, true));

  layout
    .gap()
    .table({
      header: [
        [
          'No',
          'SASARAN STRATEGIS',
          'INDIKATOR KINERJA UTAMA (IKU)',
          'RUMUS PERHITUNGAN',
          'TARGET 2024',
          'PENANGGUNG JAWAB',
          'SUMBER DATA',
        ],
      ],
      body: [
        [
          '1.',
          'Meningkatnya kualitas koperasi',
          'Presentase Koperasi Berkualitas',
          'Jumlah Koperasi Sehat dan Cukup Sehat / Jumlah Koperasi Aktif x 100',
          percent(0.0457, '0.00%'),
          [
            '1. Bidang Perizinan dan Kelembagaan Koperasi',
            '2. Bidang Pengawasan dan Pemeriksaan Koperasi',
            '3. Bidang Pemberdayaan Koperasi',
          ].join('\n'),
          'Dinas Koperasi, Usaha Kecil dan Menengah',
        ],
        [
          '2.',
          'Meningkatnya Pemberdayaan dan Pengembangan Usaha Kecil',
          'Presentase Usaha Kecil Naik Kelas',
          'Jumlah Usaha Kecil Naik Kelas / Jumlah Usaha Kecil x 100',
          percent(0.0008, '0.00%'),
          '1. Bidang Pemberdayaan Usaha Kecil',
          'Dinas Koperasi, Usaha Kecil dan Menengah',
        ],
      ],
      centred: [0],
    })
    .signature(['Kepala Dinas Koperasi, Usaha Kecil dan Menengah', 'Provinsi Kalimantan Barat'], { from: 6, to: 7 });

  return [layout.plan({ orientation: 'landscape', paper: 'F4' })];
}

const DUTY =
  'Membantu Gubernur melaksanakan urusan pemerintah yang menjadi kewenangan daerah dan tugas pembantuan di bidang koperasi, usaha kecil dan menengah sesuai ketentuan peraturan perundang-undangan.';

const FUNCTIONS = [
  'Perumusan program kerja di bidang koperasi, usaha kecil dan menengah.',
  'Perumusan kebijakan di bidang perizinan dan kelembagaan, pengawasan dan pemeriksaan, pemberdayaan koperasi dan pemberdayaan usaha kecil.',
  'Pelaksanaan kebijakan di bidang perizinan dan kelembagaan, pengawasan dan pemeriksaan, pemberdayaan koperasi dan pemberdayaan usaha kecil.',
  'Pengkoordinasian dan pembinaan teknis di bidang koperasi, usaha kecil dan menengah.',
  'Penyelenggaraan urusan pemerintah di bidang koperasi, usaha kecil dan menengah sesuai dengan ketentuan peraturan perundang-undangan.',
  'Pelaksanaan evaluasi dan pelaporan di bidang koperasi, usaha kecil dan menengah.',
  'Pelaksanaan administrasi Dinas Koperasi, Usaha Kecil dan Menengah.',
  'Pelaksanaan fungsi lain dan tugas pembantuan yang di berikan oleh Gubernur di bidang koperasi, usaha kecil dan menengah sesuai ketentuan peraturan perundang-undangan.',
];
