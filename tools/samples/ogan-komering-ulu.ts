import { type SheetPlan } from '../../src/core/sheet/plan';
import { percent, SheetLayout } from './sheet-layout';

/**
 * Annex of the Decree of the Head of the Department of Cooperatives, Small and Medium Enterprises of Ogan Komering Ulu
 * Number 900/05/KPTS/XXXI/1.2/2024.
 */
export function oganKomeringUlu(): SheetPlan[] {
  const whole = '0 %';
  const source = 'Dinas Koperasi,UKM Kab.OKU.';
  const layout = new SheetLayout('IKU', [7, 58, 24, 44])
    .letterhead([
      { text: 'PEMERINTAH KABUPATEN OGAN KOMERING ULU', size: 13, bold: true },
      { text: 'DINAS KOPERASI USAHA KECIL DAN MENENGAH', size: 14, bold: true },
      { text: 'Jln. DR. Wahidin No. 436 Telp. (0735) 3740881 Fax. 3740881', size: 9 },
      { text: 'BATURAJA - 32111', size: 9, bold: true },
    ])
    .lines(
      [
        {
          text: 'Lampiran Keputusan Kepala Dinas Koperasi Usaha Kecil Menengah Kabupaten OKU',
          size: 9,
          horizontal: 'left',
        },
        { text: 'Nomor 900/05/KPTS/XXXI/1.2/ 2024', size: 9, horizontal: 'left' },
      ],
      2,
    )
    .gap(16)
    .lines([{ text: 'INDIKATOR KINERJA UTAMA', size: 13, bold: true }])
    .gap()
    .table({
      header: [['NO', 'INDIKATOR KINERJA UTAMA', 'TARGET 2024', 'SUMBER DATA']],
      body: [
        ['1.', 'Bertambahnya Jumlah Koperasi Aktif', '2 Koperasi', source],
        ['2.', 'Meningkatnya Volume Usaha Koperasi', percent(1, whole), source],
        ['3.', 'Meningkatnya Volume Usaha UKM', percent(1, whole), source],
      ],
      centred: [0, 2],
    })
    .signature(
      [
        'Baturaja,          Januari 2024.',
        'Kepala Dinas Koperasi, Usaha Kecil dan Menengah',
        'Kabupaten Ogan Komering Ulu,',
      ],
      { from: 2, to: 3 },
    );
  return [layout.plan({ orientation: 'landscape', paper: 'A4' })];
}
