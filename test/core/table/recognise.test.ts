import fc from 'fast-check';
import { DEFAULT_SETTINGS, type Settings, type TableChoice } from '../../../src/core/settings';
import { gridFromValues, type SheetGrid } from '../../../src/core/sheet/grid';
import { type BodyRowKind, type IndicatorTable } from '../../../src/core/table/model';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, draw, gridOf } from './drawn-layout';
import { runs } from '../../runs';

function only(grid: SheetGrid, settings: Settings = DEFAULT_SETTINGS): IndicatorTable {
  const { tables } = recognise(grid, settings);
  const [table] = tables;
  if (table === undefined || tables.length !== 1) throw new Error(`${tables.length} tables`);
  return table;
}

const PLAN = `
PEMERINTAH KABUPATEN
Tabel 4.1 Indikator Kinerja Utama
Dinas Pertanian
Tahun 2025-2027
No | Tujuan | Sasaran | Indikator Kinerja | Satuan | Target | | | Sumber Data | Penanggung Jawab
| | | | | 2025 | 2026 | 2027 | |
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)
MISI 1: Petani sejahtera | | | | | | | | |
1 | Meningkatnya kesejahteraan petani | | Nilai Tukar Petani | Indeks | 101 | 102 | 103 | BPS | Sekretariat
2 | | Meningkatnya produksi padi | Jumlah produksi padi | Ton | 5000 | 5200 | 5400 | Statistik Pertanian | Bidang Pangan
3 | | | Persentase luas tanam | % | 80% | 81% | 82% | |
| | | tanaman pangan di lahan basah | | | | | |
No | Tujuan | Sasaran | Indikator Kinerja | Satuan | Target | | | Sumber Data | Penanggung Jawab
| | | | | 2025 | 2026 | 2027 | |
4 | | Meningkatnya tata kelola | Nilai SAKIP | Nilai | 70 | 72 | 75 | Inspektorat | Sekretariat
5 | | Meningkatnya ketahanan pangan | | | | | | |
| | | Rata-rata | | 80 | 81 | 82 | |

Kepala Dinas,
`;

describe('a plan with goals, objectives, groups and a page break', () => {
  const table = only(gridOf(draw(PLAN).values));

  it('says what every row is', () => {
    const kinds: BodyRowKind[] = [
      'numbering',
      'group',
      'indicator',
      'indicator',
      'indicator',
      'continuation',
      'header',
      'header',
      'indicator',
      'objective',
      'total',
    ];
    expect(table.rows.map((row) => row.kind)).toEqual(kinds);
    expect(table.area).toEqual({ top: 4, left: 0, bottom: 16, right: 9 });
    expect(table.headerRows).toEqual([4, 5]);
  });

  it('hands goal, objective, source and owner down to the rows that leave them blank', () => {
    const shared = table.indicators.map(({ goal, objective, dataSource, owner }) => [
      goal?.cell.text,
      objective?.cell.text,
      objective?.inherited,
      dataSource?.cell.text,
      owner?.inherited,
    ]);
    const goal = 'Meningkatnya kesejahteraan petani';
    expect(shared).toEqual([
      [goal, undefined, undefined, 'BPS', false],
      [goal, 'Meningkatnya produksi padi', false, 'Statistik Pertanian', false],
      [goal, 'Meningkatnya produksi padi', true, 'Statistik Pertanian', true],
      [goal, 'Meningkatnya tata kelola', false, 'Inspektorat', false],
    ]);
  });

  it('remembers where every figure stands and reads it', () => {
    const rice = table.indicators[1];
    expect(rice?.targets.map(({ column, cell, reading }) => [column.year, cell.position, reading.kind])).toEqual([
      [2025, { row: 9, column: 5 }, 'single'],
      [2026, { row: 9, column: 6 }, 'single'],
      [2027, { row: 9, column: 7 }, 'single'],
    ]);
    expect(table.indicators[2]).toMatchObject({ row: 10, lastRow: 11 });
  });

  it('knows its title, its period and its kind', () => {
    expect(table.title).toBe('Tabel 4.1 Indikator Kinerja Utama Dinas Pertanian Tahun 2025-2027');
    expect(table.period).toEqual({ from: 2025, to: 2027 });
    expect(table.profile).toBe('sk');
    expect(table.nearby.map((text) => text.text)).toContain('Kepala Dinas,');
  });
});

describe('manuals, one block an indicator', () => {
  const MANUAL = `
KAMUS INDIKATOR KINERJA UTAMA
1. | Nama Indikator | : | Indeks Kepuasan Pasien
2. | Definisi Operasional | : | Tingkat kepuasan pasien rawat jalan dan rawat inap
3. | Formula | : | Jumlah nilai / jumlah responden x 100
4. | Satuan | : | Indeks
5. | Polaritas | : | Maximize
6. | Sumber Data | : | Survei
7. | Penanggung Jawab | : | Bidang Pelayanan
8. | Target | : | 2025 | 2026
| | | 85 | 86

1. | Nama Indikator | : | Angka kematian bersih
2. | Definisi Operasional | : | Kematian lebih dari 48 jam setelah dirawat
3. | Formula | : | Jumlah kematian / jumlah pasien keluar x 1000
4. | Satuan | : | Per mil
6. | Sumber Data | : | Rekam medis
8. | Target | : | 2025 | 2026
| | | 24 | 23
`;

  it.each([
    ['text', draw(MANUAL).values],
    ['typed', asTyped(draw(MANUAL).values)],
  ])('are one table of indicators, from %s', (_style, values) => {
    const table = only(gridOf(values as string[][]));
    expect(table.layout).toBe('cards');
    expect(
      table.indicators.map(({ row, name, unit, calculation, owner, targets }) => [
        row,
        name.text,
        unit?.text,
        calculation?.text.slice(0, 12),
        owner?.cell.text,
        targets.map(({ column, cell }) => [column.year, cell.text]),
      ]),
    ).toEqual([
      [
        1,
        'Indeks Kepuasan Pasien',
        'Indeks',
        'Jumlah nilai',
        'Bidang Pelayanan',
        [
          [2025, '85'],
          [2026, '86'],
        ],
      ],
      [
        11,
        'Angka kematian bersih',
        'Per mil',
        'Jumlah kemat',
        undefined,
        [
          [2025, '24'],
          [2026, '23'],
        ],
      ],
    ]);
  });

  it('may have label and value in one cell', () => {
    const table = only(
      gridFromValues([
        ['Indikator Kinerja: Nilai SAKIP'],
        ['Satuan: Nilai'],
        ['Formula: hasil evaluasi'],
        ['Sumber data: Inspektorat'],
        ['Target 2025: 75'],
      ]),
    );
    expect(table.indicators.map(({ name, targets }) => [name.text, targets[0]?.reading])).toEqual([
      ['Nilai SAKIP', { kind: 'single', quantity: { value: 75, unit: '', decimals: 0 } }],
    ]);
  });
});

describe('a table that the user pointed out', () => {
  const STRANGE = [
    ['Apa yang diukur', 'Berapa', 'Jadinya'],
    ['Kecepatan layanan', '5 menit', '6 menit'],
    ['Kerapian arsip', '80', '70'],
  ];
  const choice: TableChoice = {
    sheet: 'IKU',
    area: 'A1:C3',
    headerRows: 1,
    profile: 'pk',
    columns: [
      { column: 0, role: 'indicator' },
      { column: 1, role: 'target', year: 2025 },
      { column: 2, role: 'actual', year: 2025, quarter: 3 },
    ],
  };

  it('is not seen by itself, and is read as pointed out', () => {
    expect(recognise(gridOf(STRANGE), DEFAULT_SETTINGS).tables).toEqual([]);
    const table = only(gridOf(STRANGE), { ...DEFAULT_SETTINGS, tables: [choice] });
    expect(table.profile).toBe('pk');
    expect(table.columns.map(({ role, year, quarter }) => [role, year, quarter])).toEqual([
      ['indicator', undefined, undefined],
      ['target', 2025, undefined],
      ['actual', 2025, 3],
    ]);
    expect(table.indicators.map(({ name, targets, actuals }) => [name.text, targets.length, actuals.length])).toEqual([
      ['Kecepatan layanan', 1, 1],
      ['Kerapian arsip', 1, 1],
    ]);
  });

  it('replaces what recognition sees in the same place, and holds for its own sheet only', () => {
    const values = [
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target'],
      ['1', 'Meningkatnya layanan', 'Nilai SAKIP', '75'],
    ];
    const pointed: TableChoice = { ...choice, area: 'A1:D2', columns: [{ column: 3, role: 'actual' }] };
    const roles = (table: IndicatorTable) => table.columns.map(({ role }) => role);
    expect(roles(only(gridOf(values), { ...DEFAULT_SETTINGS, tables: [pointed] }))).toEqual([
      'number',
      'objective',
      'indicator',
      'actual',
    ]);
    const elsewhere = { ...DEFAULT_SETTINGS, tables: [{ ...pointed, sheet: 'Lain' }] };
    expect(roles(only(gridOf(values), elsewhere))).toEqual(['number', 'objective', 'indicator', 'target']);
  });

  it('takes in rows that are added below, and is found again after rows and columns came in before it', () => {
    const settings = { ...DEFAULT_SETTINGS, tables: [{ ...choice, headers: [STRANGE[0] ?? []] }] };
    const grown = [...STRANGE, ['Ketepatan waktu', '90', '85']];
    expect(only(gridOf(grown), settings).indicators).toHaveLength(3);
    const moved = [['', '', '', ''], ['', 'Rekap tahunan', '', ''], ...grown.map((row) => ['', ...row])];
    const table = only(gridOf(moved), settings);
    expect(table.area).toEqual({ top: 2, left: 1, bottom: 5, right: 3 });
    expect(table.columns.map(({ index, role }) => [index, role])).toEqual([
      [1, 'indicator'],
      [2, 'target'],
      [3, 'actual'],
    ]);
  });

  it('is left out when the user says that it is none, and not seen again as something else', () => {
    const values = [
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target'],
      ['1', 'Meningkatnya layanan', 'Nilai SAKIP', '75'],
    ];
    expect(recognise(gridOf(values), DEFAULT_SETTINGS).tables).toHaveLength(1);
    const ignored = { sheet: 'IKU', area: 'A1:D2', headerRows: 1, columns: [], ignored: true };
    expect(recognise(gridOf(values), { ...DEFAULT_SETTINGS, tables: [ignored] })).toEqual({
      tables: [],
      nearMisses: [],
      unread: [],
    });
  });
});

describe('what came close', () => {
  it('says which headers were understood and what was missing', () => {
    const misses = (picture: string) =>
      recognise(gridOf(draw(picture).values), DEFAULT_SETTINGS).nearMisses.map(({ reason, understood }) => [
        reason,
        understood,
      ]);
    expect(misses('\nNo | Program | Anggaran | Keterangan\n1 | Program Kesehatan | 100 | APBD\n')).toEqual([
      ['noIndicatorColumn', ['No', 'Program', 'Anggaran', 'Keterangan']],
    ]);
    expect(misses('\nNo | Indikator Kinerja | Target\n\n')).toEqual([
      ['noRows', ['No', 'Indikator Kinerja', 'Target']],
    ]);
    expect(misses('\nNo | Indikator | Bobot\n1 | Nilai rapor | 30\n')).toEqual([
      ['noMeasureColumn', ['No', 'Indikator', 'Bobot']],
    ]);
    // A single figure beside the names may be of anything; weights and what they make are an evaluation's.
    expect(
      misses('\nNo | Indikator | Bobot | Skor\n1 | Kehadiran pegawai | 30 | 27\n2 | Mutu laporan | 70 | 61\n'),
    ).toEqual([['onlyScores', ['No', 'Indikator', 'Bobot', 'Skor']]]);
    expect(
      misses('\nNo | Komponen | Bobot | Nilai 2025\n1 | Perencanaan | 30 | 27\n2 | Pelaporan | 70 | 61\n'),
    ).toEqual([['onlyScores', ['No', 'Komponen', 'Bobot']]]);
  });

  it('are rows of indicators with figures beside them and no header', () => {
    const rows = [
      ['Rekap', '', '', ''],
      ['', '', '', ''],
      [1, 'Persentase jalan mantap', '%', 80],
      [2, 'Jumlah jembatan dibangun', 'unit', 4],
      [3, 'Indeks kepuasan', 'indeks', 80],
    ];
    const missesIn = (values: (string | number)[][]) => recognise(gridFromValues(values), DEFAULT_SETTINGS).nearMisses;
    expect(missesIn(rows)).toEqual([
      {
        sheet: 'Sheet1',
        area: { top: 2, left: 0, bottom: 4, right: 3 },
        reason: 'noHeader',
        understood: [],
        holdsFigures: true,
      },
    ]);
    // Two rows may be a remark; words without figures are a text; figures beside other words are another list.
    expect(missesIn(rows.slice(0, 4))).toEqual([]);
    expect(missesIn(rows.map(([number, name]) => [number ?? '', name ?? '']))).toEqual([]);
    expect(missesIn(rows.map((row) => row.map((cell) => (row[1] === cell ? 'Beras' : cell))))).toEqual([]);
  });

  it('is no total whose label names both kinds: it is read as one', () => {
    const table = only(
      gridFromValues([
        ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
        [1, 'Nilai SAKIP', 75, 78, 104],
        [2, 'Indeks layanan', 80, 76, 95],
        ['JUMLAH / RATA-RATA', '', '', '', 99.5],
      ]),
    );
    expect(table.indicators).toHaveLength(2);
    expect(table.rows.map(({ kind }) => kind)).toEqual(['indicator', 'indicator', 'total']);
  });

  it('is nothing on a sheet without headers', () => {
    expect(recognise(gridFromValues([]), DEFAULT_SETTINGS)).toEqual({ tables: [], nearMisses: [], unread: [] });
    expect(recognise(gridFromValues([['Surat'], ['Yang terhormat']]), DEFAULT_SETTINGS)).toEqual({
      tables: [],
      nearMisses: [],
      unread: [],
    });
  });
});

it('ends an Excel table where the list object ends', () => {
  const values = [
    ['No', 'Indikator Kinerja', 'Target 2025'],
    ['1', 'Nilai SAKIP', '75'],
    ['2', 'Indeks layanan', '80'],
    ['3', 'Jumlah coretan di bawah tabel', '9'],
  ];
  const listObjects = [{ top: 0, left: 0, bottom: 2, right: 2 }];
  expect(only(gridFromValues(values, { listObjects })).indicators.map(({ row }) => row)).toEqual([1, 2]);
});

it('survives any sheet, and never leaves the used range', () => {
  const words = [
    '',
    '',
    'No',
    'Indikator',
    'Target',
    '2025',
    'Sasaran',
    'Realisasi',
    'Nilai SAKIP',
    '1',
    '(2)',
    'Satuan',
    'Jumlah',
    ':',
  ];
  const value = fc.oneof(
    fc.constantFrom<string | number | boolean>(...words, 3, -1, true),
    fc.string({ maxLength: 12 }),
  );
  const sheet = fc.array(fc.array(value, { maxLength: 7 }), { maxLength: 9 });
  fc.assert(
    fc.property(sheet, (values) => {
      for (const { area, indicators, columns } of recognise(gridFromValues(values), DEFAULT_SETTINGS).tables) {
        expect(area.bottom).toBeLessThan(values.length);
        for (const { row, cells, name, targets } of indicators) {
          expect(row).toBeGreaterThanOrEqual(area.top);
          expect(row).toBeLessThanOrEqual(area.bottom);
          expect(cells).toHaveLength(columns.length);
          expect(name.text).not.toBe('');
          for (const target of targets) expect(target.reading.kind).toBeDefined();
        }
      }
    }),
    { numRuns: runs(500), seed: 7 },
  );
});

describe('a header merged over codes and names', () => {
  const read = (picture: string) => {
    const grid = gridOf(draw(picture).values);
    const merges = [0, 2].map((left) => ({ top: 0, bottom: 0, left, right: left + 1 }));
    return only({ ...grid, merges }).columns.map(({ role, header }) => `${role}: ${header}`);
  };

  it('is that of the names', () => {
    const picture = `
Sasaran Strategis | | Indikator Kinerja | | Target 2025
SS1 | Meningkatnya mutu layanan | IKU1 | Indeks kepuasan masyarakat | 80
SS2 | Meningkatnya tata kelola | IKU2 | Nilai SAKIP | 75
`;
    expect(read(picture)).toEqual([
      'number: ',
      'objective: Sasaran Strategis',
      'number: ',
      'indicator: Indikator Kinerja',
      'target: Target 2025',
    ]);
  });

  it('stays where it is when the names stand right below it', () => {
    const picture = `
Sasaran Strategis | | Indikator Kinerja | | Target 2025
Meningkatnya mutu layanan | A1 | Indeks kepuasan masyarakat | B1 | 80
Meningkatnya tata kelola | A2 | Nilai SAKIP | B2 | 75
`;
    expect(read(picture)).toEqual([
      'objective: Sasaran Strategis',
      'number: ',
      'indicator: Indikator Kinerja',
      'other: ',
      'target: Target 2025',
    ]);
  });
});
