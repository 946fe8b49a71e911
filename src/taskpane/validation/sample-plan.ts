/** An invented table with some mistakes of every level, for the first look. */

import { type Language } from '../../core/language/bilingual';
import { type CellValue } from '../../core/sheet/grid';
import { type SheetPlan } from '../../core/sheet/plan';

const NAMES: Readonly<Record<Language, string>> = { id: 'Contoh IKU', en: 'IKU sample' };

/** The first row of the table on the sheet; the title stands above it. */
const TOP = 2;

const HEADER = [
  'No',
  'Sasaran',
  'Indikator Kinerja',
  'Satuan',
  'Target 2025',
  'Realisasi 2025',
  'Capaian (%)',
  'Rumus Perhitungan',
  'Sumber Data',
  'Penanggung Jawab',
];

/** Two lines of text, in points. */
const HEADER_HEIGHT = 32;
const ROW_HEIGHT = 34;

const WIDTHS = [5, 28, 34, 10, 18, 14, 12, 38, 20, 20];

/** The mistakes: a wrong achievement, a misspelling, two targets in one cell, a number typed as text, a missing unit. */
const ROWS: readonly (readonly CellValue[])[] = [
  [
    1,
    'Meningkatnya kualitas layanan publik',
    'Prosentase pemohon yang puas',
    '%',
    85,
    80,
    90,
    'Jumlah pemohon puas ÷ jumlah responden × 100%',
    'Survei kepuasan',
    'Bidang Layanan',
  ],
  [
    2,
    'Meningkatnya usaha mikro yang naik kelas',
    'Jumlah usaha mikro yang naik kelas',
    'usaha',
    '15 Kop/ 25 UKM',
    '',
    '',
    'Jumlah usaha mikro yang menjadi usaha kecil',
    'Data binaan dinas',
    'Bidang UMKM',
  ],
  [
    3,
    'Menurunnya kemiskinan',
    'Persentase penduduk miskin',
    '%',
    '7,14 %',
    7.5,
    '',
    'Penduduk miskin ÷ jumlah penduduk × 100%',
    'BPS',
    'Bidang Sosial',
  ],
  [
    4,
    'Meningkatnya akuntabilitas kinerja',
    'Nilai SAKIP',
    '',
    75,
    78,
    104,
    'Hasil evaluasi Kementerian PANRB',
    'LHE SAKIP',
    'Sekretariat',
  ],
];

export function samplePlan(language: Language): SheetPlan {
  const last = { row: TOP + ROWS.length, column: HEADER.length - 1 };
  const table = { top: TOP, left: 0, bottom: last.row, right: last.column };
  return {
    name: NAMES[language],
    cells: [
      { row: 0, column: 0, value: 'INDIKATOR KINERJA UTAMA (contoh rekaan)', style: { bold: true, fontSize: 13 } },
      ...[HEADER, ...ROWS].flatMap((row, y) =>
        row.map((value, column) => ({ row: TOP + y, column, value })).filter(({ value }) => value !== ''),
      ),
    ],
    styles: [
      { area: table, style: { border: '#8A8A8A', vertical: 'top', wrap: true } },
      { area: { ...table, bottom: TOP }, style: { bold: true, fill: '#E6F4F1', horizontal: 'center' } },
    ],
    // Excel fits the height of rows to wrapped text by itself only when a person types it.
    rowHeights: [
      { row: TOP, height: HEADER_HEIGHT },
      ...ROWS.map((_, index) => ({ row: TOP + 1 + index, height: ROW_HEIGHT })),
    ],
    columnWidths: WIDTHS.map((width, column) => ({ column, width })),
  };
}
