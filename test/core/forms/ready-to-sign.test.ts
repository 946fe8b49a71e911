/** Before the signature: every blank that a form leaves is named with its cell, and a finished sheet has none. */

import { buildForm, statementOf, FORM_IDS } from '../../../src/core/forms/catalogue';
import { type FormOptions } from '../../../src/core/forms/form';
import { signingNotes, signingPoints } from '../../../src/core/forms/ready-to-sign';
import { review } from '../../../src/core/review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { cellName } from '../../../src/core/sheet/address';
import { type CellValue, type SheetGrid, gridFromValues } from '../../../src/core/sheet/grid';
import { type SheetPlan } from '../../../src/core/sheet/plan';
import { planToGrid } from '../../../src/core/sheet/plan-to-grid';

const OPTIONS: FormOptions = { years: [2026], rows: 4, level: 'unit', language: 'id', formulas: 'native' };

/** Of nobody: whoever was born then had retired before such numbers came. */
const FITTING = ['19300101', '195001', '1', '999'].join(' ');

const pointsOf = (grid: SheetGrid) => {
  const { tables, findings } = review([grid]);
  return signingPoints(grid, tables, findings, DEFAULT_SETTINGS);
};

/** Computed cells of a form without entries are empty. */
const gridOf = (plan: SheetPlan) => planToGrid(plan, () => '');

describe.each(FORM_IDS)('%s', (id) => {
  test('as it is made names its blanks, each at a cell that says so', () => {
    const grid = gridOf(buildForm(id, { ...OPTIONS, example: true }));
    const points = pointsOf(grid);
    expect(points.length).toBeGreaterThan(0);
    expect(points.filter(({ kind }) => kind === 'example').length).toBeGreaterThanOrEqual(3);
    for (const { kind, text } of points) if (kind !== 'emptyRows') expect(text).not.toBe('');
  });
});

test('empty rows are told as one point, from the first to the last', () => {
  const grid = gridOf(buildForm('pengukuran-kinerja', OPTIONS));
  const [rows, ...others] = pointsOf(grid).filter(({ kind }) => kind === 'emptyRows');
  expect(others).toEqual([]);
  expect((rows?.lastRow ?? 0) - (rows?.cell.row ?? 0)).toBe(OPTIONS.rows - 1);
});

test('the statement asks for names, numbers, place and date, and for nothing once they are written', () => {
  const blank = statementOf('perjanjian-kinerja', OPTIONS);
  if (!blank) throw new Error('no statement');
  const kinds = pointsOf(gridOf(blank)).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['placeholder', 'signature']));
  const said = statementOf('perjanjian-kinerja', {
    ...OPTIONS,
    today: '5 Januari 2026',
    agency: {
      level: 'unit',
      organisation: 'Unit A',
      place: 'Contoh',
      headTitle: 'Kepala Unit A',
      headName: 'Orang Satu',
      headNumber: FITTING,
      superiorTitle: 'Kepala Dinas',
      superiorName: 'Orang Dua',
      superiorNumber: FITTING,
    },
  });
  if (!said) throw new Error('no statement');
  expect(pointsOf(gridOf(said))).toEqual([]);
  // Whoever signs it is told so also where no line of it reads like a signature.
  expect(signingNotes({ ...gridOf(said), values: [['Perjanjian']] }, [], []).isDocument).toBe(true);
});

test('open errors come first; ignored ones and advice are not asked about', () => {
  const grid = gridFromValues(
    [
      ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2026'],
      [1, 'Meningkatnya layanan', 'Persentase layanan tepat waktu', '%', '#REF!'],
      [2, 'Meningkatnya layanan', 'Jumlah layanan yang dibuka', 'unit', 4],
      ['', '', '', '', ''],
      ['Kepala [NAMA UNIT]', '', '', 'NIP.', ''],
    ],
    { name: 'A' },
  );
  const { tables, findings } = review([grid]);
  const points = signingPoints(grid, tables, findings, DEFAULT_SETTINGS);
  expect(findings.some(({ level }) => level === 'error')).toBe(true);
  expect(points.map(({ kind, cell }) => `${kind} ${cellName(cell)}`)).toEqual([
    'error E2',
    'placeholder A5',
    'signature D5',
  ]);
  const ignored = findings.map((finding) => ({ ...finding, accepted: 'sudah dibahas' }));
  expect(signingPoints(grid, tables, ignored, DEFAULT_SETTINGS).map(({ kind }) => kind)).toEqual([
    'placeholder',
    'signature',
  ]);
});

test.each(['Gubernur/Bupati/Wali Kota', 'GUBERNUR/BUPATI/WALI KOTA,', 'Governor/Regent/Mayor'])(
  'the post %j still offers a choice',
  (post) => {
    expect(pointsOf(gridFromValues([[post]], { name: 'A' })).map(({ kind }) => kind)).toEqual(['post']);
    expect(pointsOf(gridFromValues([['Bupati Awan']], { name: 'A' }))).toEqual([]);
  },
);

test.each(['[1]', 'Jumlah [%] x 100', 'tahun 2024…', 'a..b'])('the text %j of a document is no blank', (text) => {
  expect(pointsOf(gridFromValues([[text]], { name: 'A' }))).toEqual([]);
});

test('what is open or set aside is counted, and a list without a place for a signature is no document', () => {
  const rows = [
    [
      'No',
      'Sasaran',
      'Indikator Kinerja',
      'Satuan',
      'Target 2026',
      'Realisasi 2026',
      'Capaian (%)',
      'Penanggung Jawab',
    ],
    [1, 'Meningkatnya layanan', 'Persentase layanan tepat waktu', '%', 80, 82, 99, 'Kepala Bidang A'],
    [2, 'Meningkatnya layanan', 'Jumlah layanan yang dibuka', 'unit', 4, '', ''],
    [3, 'Meningkatnya akuntabilitas', 'Opini BPK', 'predikat', 'WTP', 'WTP', ''],
    [4, 'Meningkatnya layanan', 'Persentase layanan yang terbuka', '%', 90, 0.4, 'periksa skala'],
  ];
  const list = gridFromValues(rows, { name: 'A' });
  const { tables, findings } = review([list]);
  expect(
    signingPoints(list, tables, findings, DEFAULT_SETTINGS).map(({ kind, cell }) => `${kind} ${cellName(cell)}`),
  ).toEqual(['error G2', 'unmeasured G3', 'unmeasured G5']);
  expect(signingNotes(list, tables, findings)).toMatchObject({ isDocument: false, ignored: { error: 0 } });
  const ignored = findings.map((finding) => ({ ...finding, accepted: 'sudah dibahas' }));
  const notes = signingNotes(list, tables, ignored);
  expect(notes.ignored.error).toBe(findings.filter(({ level }) => level === 'error').length);
  expect(notes.openWarnings).toEqual([]);
  const signed = gridFromValues([...rows, ['', '', '', '', 'Kepala Dinas,', '', '']], { name: 'A' });
  expect(signingNotes(signed, tables, findings).isDocument).toBe(true);
});

const SIGNED = (...lines: readonly string[]) =>
  gridFromValues(
    lines.map((line) => ['', line]),
    { name: 'A' },
  );
const faultsOf = (grid: SheetGrid) =>
  pointsOf(grid).map(({ kind, cell, fault }) => [kind, cellName(cell), fault?.kind]);

test('the number of who signs is looked at where it stands, and not said again', () => {
  const short = FITTING.replace(/9$/, '');
  expect(pointsOf(SIGNED('Kepala Dinas,', 'Orang Satu', `NIP. ${short}`))).toEqual([
    { kind: 'number', cell: { row: 2, column: 1 }, text: '', fault: { kind: 'digits', count: 17 } },
  ]);
  const cases: readonly (readonly [string, string | undefined])[] = [
    [FITTING, undefined],
    [FITTING.replace(/ /g, ''), undefined],
    ['19300101 195021 2 001', undefined],
    ['19301301 195001 1 001', 'birth'],
    ['19300231 195001 1 001', 'birth'],
    ['19300101 195013 1 001', 'appointment'],
    ['19300101 193001 1 001', 'appointment'],
    ['19300101 195001 3 001', 'sex'],
    ['19300101 195001 1 000', 'running'],
    ['-', undefined],
  ];
  for (const [number, fault] of cases) {
    const found = faultsOf(SIGNED('Kepala Dinas,', 'Orang Satu', `NIP ${number}`));
    expect([number, found]).toEqual([number, fault === undefined ? [] : [['number', 'B3', fault]]]);
  }
});

test('a number beside its label is looked at there, also past a colon; one that is a figure has lost its end', () => {
  const row = (...cells: readonly (string | number)[]) => faultsOf(gridFromValues([cells], { name: 'A' }));
  expect(row('NIP', ':', FITTING)).toEqual([]);
  expect(row('NIP', FITTING.slice(2))).toEqual([['number', 'B1', 'digits']]);
  expect(row('NIP', 193001011950011000)).toEqual([['number', 'B1', 'rounded']]);
  expect(row('NIP.', 'NIP.')).toEqual([
    ['signature', 'A1', undefined],
    ['signature', 'B1', undefined],
  ]);
});

test.each(['NIP ……………', 'NIP. ..............', 'NIP [nomor]'])('%j still waits for its number', (line) => {
  expect(faultsOf(SIGNED('Kepala Dinas,', 'Orang Satu', line))).toEqual([['signature', 'B3', undefined]]);
});

test('heads of regions have no number; who signs in their place has one', () => {
  expect(faultsOf(SIGNED('BUPATI AWAN,', '', 'Orang Satu', 'NIP.'))).toEqual([]);
  expect(faultsOf(SIGNED('Walikota Awan', 'Orang Satu', 'NIP'))).toEqual([]);
  expect(faultsOf(SIGNED('a.n. Bupati Awan', 'Sekretaris Daerah,', 'Orang Satu', 'NIP.'))).toEqual([
    ['signature', 'B4', undefined],
  ]);
});

describe('achievements that are not computed', () => {
  const sheet = (target: CellValue, actual: CellValue, achievement: CellValue = '', direction = 'Naik') => {
    const grid = gridFromValues(
      [
        ['No', 'Indikator Kinerja', 'Satuan', 'Arah', 'Target 2026', 'Realisasi 2026', 'Capaian 2026'],
        [1, 'Laju inflasi', 'Nilai', direction, target, actual, achievement],
        [2, 'Persentase layanan tepat waktu', '%', 'Naik', 80, 90, 1.125],
      ],
      { name: 'IKU' },
    );
    const formulas = grid.values.map((cells, row) =>
      cells.map((_, at) => (at === 6 && row > 0 ? `=IF(D${row + 1}="","",IKU.CAPAIAN(1;1))` : '')),
    );
    return pointsOf({ ...grid, formulas });
  };

  test('say what stands in the way', () => {
    expect(sheet(70, 'BB')).toMatchObject([
      { kind: 'unmeasured', obstacle: { reason: 'ratingBesideFigure', cell: { text: 'BB' } } },
    ]);
    expect(sheet(70, '')).toMatchObject([{ kind: 'unmeasured', obstacle: { reason: 'missing' } }]);
    expect(sheet(-5, 4)[0]).toMatchObject({ kind: 'unmeasured', obstacle: { reason: 'negative' } });
  });

  test('and computed ones of a range ask for the direction that they depend on', () => {
    expect(sheet('70 - 75', 80, 1.0667, '').map(({ kind, text }) => [kind, text])).toContainEqual([
      'direction',
      '70 - 75',
    ]);
    expect(sheet('70 - 75', 80, 0.9333, 'Tetap').map(({ kind }) => kind)).not.toContain('direction');
  });

  test('and those that wait for a direction say so, rather than that nothing is computed', () => {
    expect(sheet('70 - 75', 80, '', '')).toMatchObject([{ kind: 'direction', text: '70 - 75' }]);
    expect(sheet(3, 2.5, '', '')).toMatchObject([{ kind: 'eitherWay', text: '3' }]);
    expect(sheet(3, '', '', '')).toMatchObject([{ kind: 'unmeasured', obstacle: { reason: 'missing' } }]);
  });
});
