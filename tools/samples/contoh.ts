import { type SheetPlan } from '../../src/core/sheet/plan';
import { merged, SheetLayout, type TableCell } from './sheet-layout';

/**
 * Invented figures of an invented agency, to try measuring on: achievements as `IKU.CAPAIAN` formulas, and some typed by
 * hand, of which a few are wrong.
 */
export function contoh(): SheetPlan[] {
  const layout = new SheetLayout('Pengukuran 2025', [6, 40, 48, 14, 13, 13, 14, 20, 42])
    .lines([
      { text: 'CONTOH: INSTANSI DAN ANGKA DI LEMBAR INI REKAAN', size: 11, bold: true, color: '#B00000' },
      { text: 'PENGUKURAN KINERJA TAHUN 2025', size: 14, bold: true },
      { text: 'DINAS CONTOH KABUPATEN CONTOH', size: 12, bold: true },
    ])
    .gap();
  const top = layout.nextRow;
  layout
    .table({
      header: [
        [
          'No',
          'Sasaran Strategis',
          'Indikator Kinerja Utama',
          'Satuan',
          'Target 2025',
          'Realisasi 2025',
          'Capaian (%)',
          'Predikat',
          'Keterangan',
        ],
      ],
      body: ROWS.map((row, index) => body(row, index, top + 1 + index)),
      merges: [merged(1, 0, 2, 0), merged(1, 1, 2, 1), merged(3, 0, 4, 0), merged(3, 1, 4, 1)],
      centred: [0, 3, 7],
    })
    .gap()
    .lines([
      {
        text: 'Capaian dengan rumus dihitung fungsi IKU.CAPAIAN dari Asisten IKU; sisanya sengaja diketik tangan, ada yang keliru. Tekan Validasi untuk menemukannya.',
        size: 9,
        italic: true,
        horizontal: 'left',
      },
    ])
    .gap();

  const first = top + 1;
  const last = top + ROWS.length;
  const chart = layout.nextRow;
  const column = (index: number) => ({ top: first, left: index, bottom: last, right: index });
  return [
    layout.plan(
      { orientation: 'landscape', paper: 'A4' },
      {
        freeze: { rows: first, columns: 0 },
        charts: [
          {
            kind: 'bar',
            title: 'Capaian per indikator, 2025 (contoh)',
            description: 'Diagram batang capaian tiap indikator tahun 2025, angka rekaan.',
            categories: column(2),
            series: [{ name: 'Capaian', values: column(6), color: '#1F4E78' }],
            place: { top: chart, left: 1, bottom: chart + 15, right: 6 },
            axisFormat: '0%',
          },
        ],
        print: {
          orientation: 'landscape',
          paper: 'A4',
          fitToWidth: true,
          footer: 'Halaman &P dari &N',
          repeatRows: { from: top, to: top },
        },
        tabColor: '#B00000',
      },
    ),
  ];
}

interface Row {
  readonly objective: string;
  readonly name: string;
  readonly unit: string;
  readonly target: number;
  readonly actual: number;
  readonly decimals: 0 | 2;
  readonly lower?: true;
  /** The achievement that someone typed; without it the cell holds the formula. */
  readonly typed?: number;
  readonly rating: string;
  readonly note: string;
}

const ROWS: readonly Row[] = [
  {
    objective: 'Meningkatnya kualitas pelayanan publik',
    name: 'Indeks Kepuasan Masyarakat',
    unit: 'Indeks',
    target: 84,
    actual: 86.1,
    decimals: 2,
    rating: 'Sangat Tinggi',
    note: '',
  },
  {
    objective: '',
    name: 'Persentase pengaduan yang diselesaikan tepat waktu',
    unit: '%',
    target: 90,
    actual: 81,
    decimals: 2,
    typed: 0.9,
    rating: 'Tinggi',
    note: '',
  },
  {
    objective: 'Menurunnya tingkat kemiskinan',
    name: 'Persentase penduduk miskin',
    unit: '%',
    target: 8,
    actual: 8.4,
    decimals: 2,
    lower: true,
    rating: 'Sangat Tinggi',
    note: 'Makin kecil makin baik',
  },
  {
    objective: '',
    name: 'Tingkat pengangguran terbuka',
    unit: '%',
    target: 5,
    actual: 4.5,
    decimals: 2,
    lower: true,
    typed: 0.9,
    rating: 'Tinggi',
    note: 'Makin kecil makin baik',
  },
  {
    objective: 'Meningkatnya daya saing usaha kecil',
    name: 'Jumlah usaha kecil yang naik kelas',
    unit: 'Usaha',
    target: 120,
    actual: 150,
    decimals: 0,
    typed: 1.52,
    rating: 'Sangat Tinggi',
    note: '',
  },
  {
    objective: 'Meningkatnya kualitas koperasi',
    name: 'Persentase koperasi sehat',
    unit: '%',
    target: 40,
    actual: 26,
    decimals: 2,
    rating: 'Rendah',
    note: '',
  },
];

function body(row: Row, index: number, sheetRow: number): TableCell[] {
  const objectives = ROWS.slice(0, index + 1).filter((one) => one.objective !== '').length;
  const format = row.decimals === 2 ? '0.00' : '0';
  const figure = (value: number): TableCell => ({ value, style: { numberFormat: format, horizontal: 'right' } });
  const style = { numberFormat: '0.00%', horizontal: 'right' } as const;
  const direction = row.lower ? ',"turun"' : '';
  const result = row.lower ? (2 * row.target - row.actual) / row.target : row.actual / row.target;
  return [
    row.objective === '' ? '' : objectives,
    row.objective,
    row.name,
    row.unit,
    figure(row.target),
    figure(row.actual),
    row.typed === undefined
      ? { formula: `=IKU.CAPAIAN(E${sheetRow + 1},F${sheetRow + 1}${direction})`, result, style }
      : { value: row.typed, style },
    row.rating,
    row.note,
  ];
}
