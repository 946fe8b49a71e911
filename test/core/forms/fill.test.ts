import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';

import { type FillOptions, type FilledForm, fillForm, yearsOfTable } from '../../../src/core/forms/fill';
import { FormOptionError } from '../../../src/core/forms/form';
import { FORM_IDS } from '../../../src/core/forms/catalogue';
import { decreeAnnex } from '../../../src/core/report/decree-annex';
import { review } from '../../../src/core/review';
import { type CellValue, gridFromValues, textAt, valueAt } from '../../../src/core/sheet/grid';
import { messageOf } from '../../../src/core/rules/rule';
import { cellName } from '../../../src/core/sheet/address';
import { countIndicators } from '../../../src/core/table/indicator-count';
import { withContents } from '../../../src/core/sheet/reshape';
import { planToGrid } from '../../../src/core/sheet/plan-to-grid';
import { type IndicatorTable } from '../../../src/core/table/model';
import { reader, tableOf } from '../report/sample';
import { runs } from '../../runs';

const OPTIONS: FillOptions = { rows: 1, level: 'dinas', language: 'id', formulas: 'native' };

function leftTexts({ left }: FilledForm): readonly string[] {
  return left.map(({ text, reason }) => `${text}: ${reason.id}`);
}

const PLAN_TABLE = tableOf([
  ['No', 'Sasaran', 'Indikator Kinerja Utama', 'Target', '', 'Sumber Data', 'Penanggung Jawab', 'Keterangan'],
  ['', '', '', '2025', '2026', '', '', ''],
  [
    1,
    'Meningkatnya mutu koperasi',
    'Persentase koperasi sehat',
    '33,54%',
    '34,26%',
    'Data koperasi',
    'Bidang A',
    'IKU',
  ],
  [2, '', 'Jumlah wirausaha baru', '60 orang', '75 orang', 'Data usaha', 'Bidang B', ''],
]);

test('texts, units and numbers move: a unit typed into the targets gets its own column', () => {
  const { plan, left } = fillForm('iku-multitahun', PLAN_TABLE, OPTIONS);
  const { figure } = reader(plan);
  expect(figure('Persentase koperasi sehat', 'Satuan')).toBe('%');
  expect(figure('Persentase koperasi sehat', '2025')).toBe(33.54);
  expect(figure('Jumlah wirausaha baru', 'Satuan')).toBe('orang');
  expect(figure('Jumlah wirausaha baru', '2026')).toBe(75);
  expect(figure('Jumlah wirausaha baru', 'Penanggung Jawab')).toBe('Bidang B');
  expect(left).toEqual([]);
});

test('an agreement made from a table is no second table to be put right: its units stand with the targets, its programmes are no indicators', () => {
  const source = gridFromValues(
    [
      ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025'],
      [1, 'Meningkatnya akuntabilitas', 'Opini BPK', 'Opini', 'WTP', 'WTP'],
      [2, 'Meningkatnya layanan', 'Persentase taman terawat', '%', 70, 65],
      [3, 'Meningkatnya layanan', 'Jumlah halte dibangun', '', 15, 12],
    ],
    { name: 'IKU' },
  );
  const [table] = review([source]).tables;
  if (!table) throw new Error('no table');
  const { plan } = fillForm('perjanjian-kinerja', table, { ...OPTIONS, rows: 4 });
  const blank = planToGrid(plan);
  const programmes = blank.values.findIndex((row) => row.includes('Program'));
  const values = blank.values.map((row, index) =>
    index === programmes + 1 ? ['', 'Program taman', 1_500_000_000, ''] : row,
  );
  const { findings, nearMisses, tables } = review([source, { ...blank, values }]);
  expect(nearMisses).toEqual([]);
  expect(tables.map(({ indicators }) => indicators.length)).toEqual([3, 3]);
  expect(countIndicators(tables)).toEqual({ indicators: 3, rows: 6 });
  const own = findings.filter(({ sheet }) => sheet === plan.name);
  expect(own.map((finding) => `${cellName(finding.cell)} ${messageOf(finding, 'id')}`)).toEqual([
    'D8 Target "Jumlah halte dibangun" belum menyebut satuannya. Tulis satuannya di belakang angkanya, misalnya "15 unit".',
  ]);
  // Where nothing else is a table of indicators, it is told all the same what was seen.
  const alone = gridFromValues(values.slice(programmes), { name: 'Program' });
  expect(review([alone]).nearMisses).toHaveLength(1);
});

test('an objective that several indicators share becomes one merged cell', () => {
  const { plan } = fillForm('iku-multitahun', PLAN_TABLE, OPTIONS);
  const { row, column } = reader(plan).find('Meningkatnya mutu koperasi');
  expect(plan.merges).toContainEqual({ top: row, left: column, bottom: row + 1, right: column });
});

test('the decree annex keeps the numbers as numbers, each with its unit in the cell', () => {
  const { plan, left } = decreeAnnex(PLAN_TABLE, { level: 'dinas', language: 'id', today: '2 Januari 2025' });
  const grid = planToGrid(plan);
  const { find } = reader(plan);
  const { column } = find('2025');
  const row = find('Persentase koperasi sehat').row;
  expect(textAt(grid, row, column)).toBe('33,54%');
  expect(valueAt(grid, row, column)).toBe(0.3354);
  expect(textAt(grid, row + 1, column)).toBe('60 orang');
  expect(valueAt(grid, row + 1, column)).toBe(60);
  expect(left.map(({ text }) => text)).toEqual(['IKU']);
});

test('an agreement says the unit of every target, of a range or a bound too, and keeps the rating that is aimed at', () => {
  const source = tableOf([
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2025'],
    [1, 'Menurunnya stunting', 'Prevalensi stunting', '%', '≤ 14'],
    [2, 'Terkendalinya harga', 'Laju inflasi', '%', '3 ± 1'],
    [3, 'Meningkatnya akuntabilitas', 'Nilai SAKIP', 'Nilai', 'BB (72)'],
    [4, 'Meningkatnya pendapatan', 'PDRB per kapita', 'Rupiah', 51_250_000],
    [5, 'Meningkatnya layanan', 'Waktu tanggap', 'Menit', 'maks. 15 menit'],
  ]);
  const { plan } = fillForm('perjanjian-kinerja', source, OPTIONS);
  const shown = (name: string) => {
    const { row } = plan.cells.find((cell) => 'value' in cell && cell.value === name) ?? { row: -1 };
    return plan.cells.flatMap((cell) =>
      cell.row === row && 'value' in cell && cell.value !== name && cell.value !== ''
        ? [[cell.value, cell.style?.numberFormat ?? '']]
        : [],
    );
  };
  expect(shown('Prevalensi stunting')).toContainEqual(['≤ 14%', expect.anything()]);
  expect(shown('Laju inflasi')).toContainEqual(['3 ± 1%', expect.anything()]);
  expect(shown('Nilai SAKIP')).toContainEqual(['BB (72)', expect.anything()]);
  expect(shown('PDRB per kapita')).toContainEqual([51_250_000, '#,##0" Rupiah"']);
  expect(shown('Waktu tanggap')).toContainEqual(['maks. 15 menit', expect.anything()]);
});

test('what a form has no place for is listed with its cell, its text and the reason', () => {
  const filled = fillForm('perjanjian-kinerja', PLAN_TABLE, { ...OPTIONS, years: [2025] });
  expect(leftTexts(filled)).toContain('34,26%: Formulir ini (tahun 2025) tidak memuat "Target 2026".');
  expect(leftTexts(filled)).toContain('Bidang A: Formulir ini tidak memiliki kolom untuk "Penanggung Jawab".');
  const [first] = filled.left;
  expect(first?.position).toEqual({ row: 2, column: 4 });
});

test('a target of several values moves as it is, and none of its units is taken for the unit of the row', () => {
  const table = tableOf([
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target 2025', 'Target 2026'],
    [1, 'Meningkatnya usaha', 'Jumlah koperasi dan usaha kecil yang dibina', '15 Kop/ 25 UKM', '20 Kop/ 30 UKM'],
    [2, 'Meningkatnya mutu', 'Persentase koperasi sehat', '70%', '75%'],
  ]);
  const { figure } = reader(fillForm('iku-multitahun', table, OPTIONS).plan);
  expect(figure('Jumlah koperasi dan usaha kecil yang dibina', '2025')).toBe('15 Kop/ 25 UKM');
  expect(figure('Jumlah koperasi dan usaha kecil yang dibina', 'Satuan')).toBe('');
});

const MEASURED = tableOf([
  ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024', 'Capaian 2024'],
  [1, 'Angka kematian bayi', 'Per 1.000 KH', 10, 11, '90%'],
  [2, 'Persentase jalan mantap', '%', '80 - 85', 82, '100%'],
]);

test('a measurement is computed again from what moved, by the direction that the name tells', () => {
  const filled = fillForm('pengukuran-kinerja', MEASURED, OPTIONS);
  const { figure } = reader(filled.plan);
  expect(figure('Angka kematian bayi', 'Arah')).toBe('Turun');
  expect(figure('Angka kematian bayi', 'Realisasi 2024')).toBe(11);
  expect(leftTexts(filled)).toContain('90%: Formulir menghitungnya sendiri.');
});

const BY_QUARTER = tableOf([
  ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025', '', '', '', 'Realisasi 2025'],
  ['', '', '', '', 'TW I', 'TW II', 'TW III', 'TW IV', ''],
  [1, 'Persentase taman terawat', '%', 80, 20, 40, 60, 75, 75],
  [2, 'Jumlah halte terawat', 'halte', 40, 10, 10, 8, 12, 40],
]);

test("a year's actual that follows from its quarters goes on following; one that does not is copied, and the note says so", () => {
  const { plan } = fillForm('pengukuran-kinerja', BY_QUARTER, OPTIONS);
  const { says, find } = reader(plan);
  const year = find('Realisasi 2025').column;
  const cellOf = (name: string) =>
    plan.cells.find(({ row, column }) => row === find(name).row && column === year) ?? { value: '' };
  expect('formula' in cellOf('Persentase taman terawat')).toBe(true);
  expect(cellOf('Jumlah halte terawat')).toMatchObject({ value: 40 });
  expect(says('Realisasi setahun 1 indikator disalin dari tabel asalnya')).toBe(true);
  expect(says('Realisasi setahun indikator lainnya adalah triwulan terakhir yang terisi')).toBe(true);
});

test.each([
  ['beside the year', ['TW I', 'TW II', 'TW III', 'TW IV'], 'Realisasi 2025'],
  ['of a table that names its year in the target alone', ['TW 1', 'TW 2', 'TW 3', 'TW 4'], ''],
])('quarters that name no year come along, %s', (_, quarters, year) => {
  const table = tableOf([
    ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi', '', '', '', ...(year === '' ? [] : [year])],
    ['', '', '', '', ...quarters, ...(year === '' ? [] : [''])],
    [1, 'Persentase taman terawat', '%', 80, 20, 40, 60, 75, ...(year === '' ? [] : [75])],
  ]);
  const filled = fillForm('pengukuran-kinerja', table, { ...OPTIONS, years: [2025] });
  const { figure } = reader(filled.plan);
  expect(['TW I', 'TW II', 'TW III', 'TW IV'].map((each) => figure('Persentase taman terawat', each))).toEqual([
    20, 40, 60, 75,
  ]);
  expect(leftTexts(filled)).toEqual([]);
});

test('where no quarters came along, no note says that the actuals of the year follow them', () => {
  const { says } = reader(fillForm('pengukuran-kinerja', MEASURED, OPTIONS).plan);
  expect(says('Realisasi setahun 2 indikator disalin')).toBe(true);
  expect(says('adalah triwulan terakhir yang terisi')).toBe(false);
});

test('a figure of the year that was copied and contradicts the quarters that are typed later is found', () => {
  const { plan } = fillForm('pengukuran-kinerja', MEASURED, OPTIONS);
  const { find } = reader(plan);
  const year = find('Realisasi 2024').column;
  const typed = withContents(planToGrid(plan), find('Angka kematian bayi').row, {
    left: year - 4,
    values: [14, 13, 13, 15],
    formulas: ['', '', '', ''],
    numberFormats: ['General', 'General', 'General', 'General'],
  });
  const found = review([typed]).findings.filter(({ rule }) => rule.id === 'jumlah-salah-hitung');
  expect(found.map(({ text, cell }) => [text, cell.column])).toEqual([['11', year]]);
});

test('a target that is no single number moves as it is written', () => {
  const { plan } = fillForm('pengukuran-kinerja', MEASURED, OPTIONS);
  expect(reader(plan).figure('Persentase jalan mantap', 'Target 2024')).toBe('80 - 85');
});

const REVISED = tableOf([
  [
    'No',
    'Sasaran',
    'Indikator Kinerja Utama',
    'Satuan',
    'Target Sebelum Perubahan',
    '',
    'Target Setelah Perubahan',
    '',
  ],
  ['', '', '', '', '2024', '2025', '2024', '2025'],
  [1, 'Meningkatnya wirausaha', 'Persentase usaha kecil yang naik kelas', '%', 4.47, 5.71, 4.47, 8.57],
]);

test('a revision moves whole into the revision form; elsewhere the revised targets count', () => {
  const revision = fillForm('iku-perubahan', REVISED, OPTIONS);
  const values = planToGrid(revision.plan).values.find((row) => row.includes('Persentase usaha kecil yang naik kelas'));
  expect(values?.filter((value) => typeof value === 'number')).toEqual([4.47, 5.71, 4.47, 8.57]);
  const plain = fillForm('iku-multitahun', REVISED, OPTIONS);
  expect(reader(plain.plan).figure('Persentase usaha kecil yang naik kelas', '2025')).toBe(8.57);
  expect(leftTexts(plain)).toContain('5,71: Nilai sebelum perubahan; formulir ini memuat nilai setelah perubahan.');
});

test('a separate calculation joins the explanation where the form has only that, and the manual takes it apart again', () => {
  const table = tableOf([
    [
      'No',
      'Sasaran',
      'Indikator Kinerja Utama',
      'Rumus Perhitungan',
      'Satuan',
      'Target 2025',
      'Sumber Data',
      'Penanggung Jawab',
    ],
    [
      1,
      'Meningkatnya mutu jalan',
      'Persentase jalan mantap',
      'Panjang jalan mantap / panjang jalan x 100%',
      '%',
      80,
      'Data jalan',
      'Bina Marga',
    ],
  ]);
  const { plan, left } = fillForm('formulir-iku', table, OPTIONS);
  expect(reader(plan).says('Rumus Perhitungan: Panjang jalan mantap / panjang jalan x 100%')).toBe(true);
  expect(left).toEqual([]);
  const again = review([planToGrid(plan)]).tables[0];
  const manual = again && fillForm('manual-iku', again, OPTIONS);
  expect(manual && reader(manual.plan).says('Panjang jalan mantap / panjang jalan x 100%')).toBe(true);
});

test('the years of the form are those of the targets; a table without any needs a choice', () => {
  expect(yearsOfTable(PLAN_TABLE)).toEqual([2025, 2026]);
  const undated = tableOf([
    ['No', 'Indikator Kinerja', 'Satuan', 'Target'],
    [1, 'Persentase jalan mantap', '%', 80],
  ]);
  expect(() => fillForm('rencana-aksi', undated, OPTIONS)).toThrow(FormOptionError);
  // A form without years needs none.
  expect(fillForm('pemilihan-iku', undated, OPTIONS).plan.cells.length).toBeGreaterThan(0);
  const { plan } = fillForm('rencana-aksi', undated, { ...OPTIONS, years: [2026] });
  expect(reader(plan).figure('Persentase jalan mantap', 'Target 2026')).toBe(80);
});

/** Every filled cell of the table must be found again: in the plan, or in the list of what was left. */
function lost(table: IndicatorTable, { plan, left }: FilledForm): readonly string[] {
  const leftCells = new Set(left.map(({ position }) => `${position.row}:${position.column}`));
  const grid = planToGrid(plan);
  const written = grid.values.flatMap((row, index) =>
    row.flatMap((value, column) => (value === '' ? [] : [String(value), textAt(grid, index, column)])),
  );
  return table.indicators.flatMap((indicator) =>
    indicator.cells.flatMap((cell, place) => {
      if (cell.text === '' || cell.text === '-' || table.columns[place]?.role === 'number') return [];
      if (leftCells.has(`${cell.position.row}:${cell.position.column}`)) return [];
      const bare = cell.text.replace(/\s*(%|[A-Za-z]+)$/, '').replace(',', '.');
      const found = written.some(
        (text) => text.includes(cell.text) || text === cell.text.replace(' %', '%') || Number(text) === Number(bare),
      );
      // An explanation may come apart into its labelled parts.
      const parts = cell.text === indicator.explanation?.text ? Object.values(indicator.explanationParts ?? {}) : [];
      const inParts = parts.length > 0 && parts.every((part) => written.includes(String(part)));
      return found || inParts ? [] : [cell.text];
    }),
  );
}

test('nothing is lost in silence, whatever form a table goes into', () => {
  const word = fc.constantFrom('Persentase', 'Jumlah', 'Indeks', 'Rata-rata');
  const figure = fc.oneof(
    fc.integer({ min: 1, max: 99 }).map((value): CellValue => value),
    fc.constantFrom<CellValue>('33,5%', '12 orang', '80 - 85', '≥ 75', 'WTP', '-', '15 Kop/ 25 UKM', 'belum ada'),
  );
  const row = fc.tuple(
    word,
    fc.stringMatching(/^[a-z]{3,8}$/),
    fc.constantFrom('%', 'Orang', ''),
    figure,
    figure,
    figure,
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), fc.constantFrom(...FORM_IDS), (rows, id) => {
      const [table] = review([
        gridFromValues([
          [
            'No',
            'Sasaran',
            'Indikator Kinerja Utama',
            'Satuan',
            'Target 2024',
            'Target 2025',
            'Realisasi 2024',
            'Catatan Tim',
          ],
          ...rows.map(([kind, thing, unit, first, second, actual], index) => [
            index + 1,
            `Meningkatnya ${thing}`,
            `${kind} ${thing} yang terlayani`,
            unit,
            first,
            second,
            actual,
            'perlu dibahas',
          ]),
        ]),
      ]).tables;
      fc.pre(table !== undefined);
      if (table) expect(lost(table, fillForm(id, table, OPTIONS))).toEqual([]);
    }),
    { numRuns: runs(60) },
  );
});

/** The published decrees, read where they lie beside the project; the project does not hold them. */
const DECREES = join(__dirname, '../../../../shared/tables');
const decrees = [
  'kalbar-2024',
  'lampung-2024-perubahan',
  'sulteng-2022-tabel31',
  'sulteng-2022-tabel32',
  'tanjabbar-2016-2021',
];
const present = existsSync(DECREES);
if (!present) console.log('The published decrees are not beside the project: their forms are not tested.');

/** Rows of a CSV file whose cells are all quoted; a cell may hold several lines. */
function quotedRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of text.trim().matchAll(/"((?:[^"]|"")*)"(,|\r?\n|$)/g)) {
    rows[rows.length - 1]?.push(cell.replace(/""/g, '"'));
    if (end !== ',' && end !== '') rows.push([]);
  }
  return rows;
}

(present ? describe : describe.skip)(`published decrees${present ? '' : ' (absent: not beside the project)'}`, () => {
  test.each(decrees)('%s moves into its form without losing a cell', (name) => {
    const rows = quotedRows(readFileSync(join(DECREES, `${name}.csv`), 'utf8'));
    const table = tableOf(rows);
    for (const id of FORM_IDS) {
      const filled = fillForm(id, table, {
        ...OPTIONS,
        years: yearsOfTable(table).length > 0 ? yearsOfTable(table) : [2024],
      });
      expect({ id, lost: lost(table, filled) }).toEqual({ id, lost: [] });
    }
  });
});

describe('what stands beside a figure', () => {
  const FOOTNOTED = tableOf([
    ['PENGUKURAN KINERJA TAHUN 2025', '', '', '', '', '', ''],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025', 'Keterangan'],
    [1, 'Menurunnya pengangguran', 'Tingkat pengangguran terbuka', '%', 4.25, '3,9*)', 'Survei Agustus'],
    [2, 'Meningkatnya akuntabilitas', 'Nilai SAKIP', 'Nilai', 'BB (72)', 'B (68,4)', ''],
    [3, 'Meningkatnya pendidikan', 'Rata-rata lama sekolah', 'Tahun', 9.1, '9,05 ¹)', ''],
    [4, 'Meningkatnya layanan', 'Indeks kepuasan masyarakat', 'Indeks', 85, 'n/a', ''],
    ['*) angka sementara'],
  ]);

  test('goes into the note: what a mark means, and the rating whose value the figure is', () => {
    const { plan, left } = fillForm('pengukuran-kinerja', FOOTNOTED, OPTIONS);
    const { figure } = reader(plan);
    expect(figure('Tingkat pengangguran terbuka', 'Realisasi 2025')).toBe(3.9);
    expect(figure('Tingkat pengangguran terbuka', 'Keterangan')).toBe(
      'Survei Agustus; Realisasi 2025 "3,9*)": angka sementara',
    );
    expect(figure('Nilai SAKIP', 'Keterangan')).toBe(
      'Target 2025 tertulis "BB (72)"; Realisasi 2025 tertulis "B (68,4)"',
    );
    expect(figure('Rata-rata lama sekolah', 'Keterangan')).toBe('Realisasi 2025 tertulis "9,05 ¹)"');
    expect(figure('Indeks kepuasan masyarakat', 'Keterangan')).toBe('');
    expect(leftTexts({ plan, left, statement: null })).toContain(
      'n/a: Bukan angka, jadi selnya di formulir dibiarkan kosong.',
    );
  });

  test('is told where the form has no column of notes', () => {
    const filled = fillForm('rencana-aksi', FOOTNOTED, OPTIONS);
    expect(leftTexts(filled).filter((text) => text.startsWith('BB (72): Hanya angkanya'))).toHaveLength(1);
  });
});

test('a row that is not computed says why below the form', () => {
  const table = tableOf([
    ['PENGUKURAN KINERJA TAHUN 2025', '', '', '', ''],
    ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025'],
    [1, 'Laju inflasi', '%', '3 ± 1', 4.5],
    [2, 'Jumlah kematian ibu', 'Kasus', 0, 2],
    [3, 'Persentase jalan mantap', '%', 70, 65],
  ]);
  for (const form of ['pengukuran-kinerja', 'laporan-kinerja'] as const) {
    const { says } = reader(fillForm(form, table, OPTIONS).plan);
    expect(says('Selama kolom Arah kosong, capaian Laju inflasi tidak dihitung')).toBe(true);
    expect(says('Target 0 tidak memberi persentase capaian (Jumlah kematian ibu)')).toBe(true);
    expect(says('capaian Persentase jalan mantap')).toBe(false);
  }
});

describe('the name of the agency above the table', () => {
  const named = (name: string) =>
    tableOf([
      ['PENGUKURAN KINERJA TAHUN 2025', '', '', '', ''],
      [name, '', '', '', ''],
      ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025'],
      [1, 'Persentase jalan mantap', '%', 70, 65],
    ]);
  const says = (table: IndicatorTable, options: Partial<FillOptions>, words: string) =>
    reader(fillForm('pengukuran-kinerja', table, { ...OPTIONS, ...options }).plan).says(words);

  test('stands in the title where the profile says none', () => {
    const table = named('DINAS PEKERJAAN UMUM KABUPATEN TIRTA');
    expect(says(table, {}, 'DINAS PEKERJAAN UMUM KABUPATEN TIRTA')).toBe(true);
    expect(says(table, { agency: { organisation: 'Dinas Lain' } }, 'DINAS LAIN')).toBe(true);
  });

  test('is not that of a region on an agency’s form, nor the other way round', () => {
    expect(says(named('PEMERINTAH KABUPATEN TIRTA'), {}, '[NAMA PERANGKAT DAERAH]')).toBe(true);
    expect(says(named('DINAS SOSIAL'), { level: 'pemda' }, '[NAMA PEMERINTAH DAERAH]')).toBe(true);
    expect(says(named('PEMERINTAH KABUPATEN TIRTA'), { level: 'pemda' }, 'PEMERINTAH KABUPATEN TIRTA')).toBe(true);
  });
});
