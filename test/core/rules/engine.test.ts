/** What the user decides about rules and findings: levels, exceptions, profiles; and the order in which findings come. */

import { checkTable, checkTableSteps, checkWorkbook, sortFindings } from '../../../src/core/rules/engine';
import { RULES } from '../../../src/core/rules/catalogue';
import { type Finding, type Rule, indicatorOf } from '../../../src/core/rules/rule';
import { type AcceptedFinding, type Settings, DEFAULT_SETTINGS } from '../../../src/core/settings';
import { type TableSpec, gridOf, tableOf } from './table-builder';

const spec: TableSpec = {
  columns: ['number', 'indicator', 'target 2023', 'target 2024', 'unit'],
  rows: [
    [1, 'Presentase koperasi aktif', '25 unit', '25 unit', '%'],
    [2, 'Nilai SAKIP', 70, 71, 'Nilai'],
  ],
};

function rule(id: string): Rule {
  const found = RULES.find(({ meta }) => meta.id === id);
  if (!found) throw new Error(`No rule ${id}.`);
  return found;
}

function check(ids: readonly string[], settings: Partial<Settings> = {}, table: TableSpec = spec): readonly Finding[] {
  const grid = gridOf(table);
  return checkTable(ids.map(rule), tableOf(table, grid), 0, grid, { ...DEFAULT_SETTINGS, ...settings }).findings;
}

const kept = (findings: readonly Finding[]) => findings.map(({ rule: { id }, cell, accepted }) => [id, cell, accepted]);

describe('a finding of several rows', () => {
  const texts = (...targets: readonly string[]): TableSpec => ({
    columns: ['number', 'indicator', 'target 2024', 'unit'],
    rows: targets.map((target, at) => [at + 1, `Jumlah koperasi golongan ${'ABCDE'.charAt(at)}`, target, 'unit']),
  });

  it('is that of no single indicator; one of a single row is', () => {
    const named = (table: TableSpec) => check(['angka-sebagai-teks'], {}, table).map(indicatorOf);
    expect(named(texts('25', '31', '42', '57', '63'))).toEqual(['']);
    expect(named(texts('25'))).toEqual(['Jumlah koperasi golongan A']);
  });
});

describe('levels', () => {
  it('are the rule’s own, or as set for the workbook', () => {
    expect(check(['ejaan']).map(({ level }) => level)).toEqual(['warning']);
    expect(check(['ejaan'], { levels: { ejaan: 'error' } }).map(({ level }) => level)).toEqual(['error']);
  });

  it('off means that the rule says nothing, and the others go on', () => {
    const settings: Partial<Settings> = { levels: { ejaan: 'off' } };
    const ids = new Set(check(['ejaan', 'satuan-dalam-target'], settings).map((finding) => finding.rule.id));
    expect([...ids]).toEqual(['satuan-dalam-target']);
  });
});

describe('an accepted finding', () => {
  const [finding] = check(['ejaan']);
  const entry: AcceptedFinding = {
    rule: 'ejaan',
    sheet: 'IKU',
    subject: finding?.subject ?? '',
    text: finding?.text ?? '',
    reason: 'Nama menurut keputusan.',
  };
  const accepting = (more: Partial<AcceptedFinding>, table?: TableSpec) =>
    kept(check(['ejaan'], { accepted: [{ ...entry, ...more }] }, table));

  /** A finding in each year. */
  const twoMeasures: TableSpec = {
    ...spec,
    rows: [[1, 'Presentase koperasi aktif', '25 unit dan 3 kios', '25 unit dan 3 kios', '']],
  };

  it('carries its reason', () => {
    expect(accepting({})).toEqual([['ejaan', { row: 1, column: 1 }, 'Nama menurut keputusan.']]);
  });

  it('stays accepted when rows are added above it or columns before it', () => {
    const moved: TableSpec = {
      columns: ['number', 'objective', ...spec.columns.slice(1)],
      rows: [
        [0, 'Sasaran', 'Indeks layanan', 1, 2, 'Indeks'],
        ...spec.rows.map(([no = '', ...rest]) => [no, 'Sasaran', ...rest]),
      ],
    };
    expect(accepting({}, moved)).toEqual([['ejaan', { row: 2, column: 2 }, 'Nama menurut keputusan.']]);
  });

  it('does not care for spaces and case, but for everything else', () => {
    const reason = 'Nama menurut keputusan.';
    expect(accepting({ text: 'PRESENTASE  koperasi aktif ' })).toEqual([['ejaan', { row: 1, column: 1 }, reason]]);
    for (const other of [
      { rule: 'satuan-kosong' },
      { sheet: 'Lain' },
      { subject: 'Lain' },
      { text: 'Presentase koperasi' },
    ]) {
      expect(accepting(other)).toEqual([['ejaan', { row: 1, column: 1 }, undefined]]);
    }
  });

  it('is one year’s, where the entry names the column; an entry without one holds for every year', () => {
    const units = (accepted: Partial<AcceptedFinding>) =>
      check(
        ['target-majemuk'],
        {
          accepted: [
            {
              rule: 'target-majemuk',
              sheet: 'IKU',
              subject: 'Presentase koperasi aktif',
              text: '25 unit dan 3 kios',
              reason: 'a',
              ...accepted,
            },
          ],
        },
        twoMeasures,
      ).map((each) => [each.column, each.accepted]);
    expect(units({ column: 'Target 2024' })).toEqual([
      ['Target 2023', undefined],
      ['Target 2024', 'a'],
    ]);
    expect(units({})).toEqual([
      ['Target 2023', 'a'],
      ['Target 2024', 'a'],
    ]);
  });

  it('two entries for two years are both kept', () => {
    const one = {
      rule: 'target-majemuk',
      sheet: 'IKU',
      subject: 'Presentase koperasi aktif',
      text: '25 unit dan 3 kios',
    };
    const accepted = [
      { ...one, column: 'TARGET  2023', reason: 'dua ribu dua puluh tiga' },
      { ...one, column: 'Target 2024', reason: 'dua ribu dua puluh empat' },
    ];
    expect(check(['target-majemuk'], { accepted }, twoMeasures).map((each) => each.accepted)).toEqual([
      'dua ribu dua puluh tiga',
      'dua ribu dua puluh empat',
    ]);
  });
});

describe('the subject of a finding', () => {
  it('is the indicator of the row, the header of the column above the rows, nothing outside the table', () => {
    const table: TableSpec = {
      ...spec,
      headers: ['No', 'Indikator', 'Target 2023', 'Target 2024', 'Satuwan'],
      columns: ['number', 'indicator', 'target 2023', 'target 2024', 'note'],
      nearby: ['Ada 5 indikator'],
    };
    const [header] = check(['kolom-wajib'], {}, table);
    expect(header).toMatchObject({ subject: 'Indikator', column: 'Indikator', text: 'Indikator', table: 0 });
    const [row] = check(['ejaan'], {}, table);
    expect(row).toMatchObject({ subject: 'Presentase koperasi aktif', column: 'Indikator', data: { cell: 'B2' } });
    const grid = gridOf(table);
    const [outside] = checkWorkbook(
      [rule('jumlah-indikator')],
      [tableOf(table, grid)],
      [grid],
      DEFAULT_SETTINGS,
    ).findings;
    expect(outside).toMatchObject({ subject: '', cell: { row: 50, column: 0 }, text: '' });
  });
});

describe('rules over the whole workbook', () => {
  const first: TableSpec = { columns: ['indicator', 'unit', 'target 2024'], rows: [['Nilai SAKIP', 'Nilai', 70]] };
  const second: TableSpec = { ...first, sheet: 'PK', rows: [['Nilai SAKIP', 'Nilai', 71]] };
  const grids = [first, second].map((each) => gridOf(each));
  const tables = [first, second].map((each, index) => tableOf(each, grids[index]));
  const across = (settings: Partial<Settings> = {}) =>
    checkWorkbook([rule('antar-tabel-berbeda'), rule('ejaan')], tables, grids, { ...DEFAULT_SETTINGS, ...settings })
      .findings;

  it('name the table and the sheet that they speak of', () => {
    expect(across()).toMatchObject([{ table: 1, sheet: 'PK', subject: 'Nilai SAKIP', text: '71', level: 'warning' }]);
  });

  it('obey levels and exceptions as the others do', () => {
    expect(across({ levels: { 'antar-tabel-berbeda': 'advice' } })).toMatchObject([{ level: 'advice' }]);
    expect(across({ levels: { 'antar-tabel-berbeda': 'off' } })).toEqual([]);
    const entry = { rule: 'antar-tabel-berbeda', sheet: 'PK', subject: 'Nilai SAKIP', text: '71', reason: 'Direvisi.' };
    expect(across({ accepted: [entry] })).toMatchObject([{ accepted: 'Direvisi.' }]);
  });
});

describe('the order', () => {
  it('is that of sheets, tables, rows, columns, then gravity', () => {
    const [model] = check(['ejaan']);
    if (!model) throw new Error('No finding to start from.');
    const at = (sheet: string, table: number, row: number, column: number, level: Finding['level']): Finding => ({
      ...model,
      sheet,
      table,
      cell: { row, column },
      level,
    });
    const inOrder = [
      at('B', 0, 9, 9, 'advice'),
      at('A', 1, 8, 8, 'advice'),
      at('A', 2, 1, 1, 'error'),
      at('A', 2, 2, 0, 'advice'),
      at('A', 2, 2, 5, 'error'),
      at('A', 2, 2, 5, 'warning'),
      at('A', 2, 2, 5, 'advice'),
    ];
    const shuffled = [3, 6, 0, 5, 2, 4, 1].map((index) => inOrder[index] as Finding);
    expect(sortFindings(shuffled, ['B', 'A'])).toEqual(inOrder);
    expect(shuffled[0]).toBe(inOrder[3]);
  });
});

describe('a long table', () => {
  const long: TableSpec = {
    columns: ['number', 'indicator', 'target 2024', 'actual 2024', 'achievement 2024', 'unit'],
    rows: Array.from({ length: 900 }, (_, row) => [
      row + 1,
      `Indeks mutu layanan ${row}`,
      80,
      40 + (row % 40),
      50,
      'Indeks',
    ]),
  };
  const steps = (table: TableSpec) => {
    const grid = gridOf(table);
    return checkTableSteps([rule('capaian-salah-hitung')], tableOf(table, grid), 0, grid, DEFAULT_SETTINGS);
  };

  it('is judged in many steps, so that whoever waits can do something else between them', () => {
    const passed = [...steps(long)].length;
    expect(passed).toBeGreaterThan([...steps({ ...long, rows: long.rows.slice(0, 20) })].length + 8);
  });

  it('fails with the rule that asks for what could not be found out, and with no other', () => {
    const cells = tableOf(long);
    const broken = { ...cells, indicators: cells.indicators.map((each) => ({ ...each, achievements: null })) } as never;
    const { failures, findings } = checkTable(
      [rule('capaian-salah-hitung'), rule('ejaan')],
      broken,
      0,
      gridOf(long),
      DEFAULT_SETTINGS,
    );
    expect([failures.map((failure) => failure.rule?.id), findings]).toEqual([['capaian-salah-hitung'], []]);
  });
});
