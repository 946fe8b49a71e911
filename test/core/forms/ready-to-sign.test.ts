/** Before the signature: every blank that a form leaves is named with its cell, and a finished sheet has none. */

import { buildForm, statementOf, FORM_IDS } from '../../../src/core/forms/catalogue';
import { type FormOptions } from '../../../src/core/forms/form';
import { signingNotes, signingPoints } from '../../../src/core/forms/ready-to-sign';
import { review } from '../../../src/core/review';
import { cellName } from '../../../src/core/sheet/address';
import { type SheetGrid, gridFromValues } from '../../../src/core/sheet/grid';
import { type SheetPlan } from '../../../src/core/sheet/plan';
import { planToGrid } from '../../../src/core/sheet/plan-to-grid';

const OPTIONS: FormOptions = { years: [2026], rows: 4, level: 'unit', language: 'id', formulas: 'native' };

const pointsOf = (grid: SheetGrid) => {
  const { tables, findings } = review([grid]);
  return signingPoints(grid, tables, findings);
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
      headNumber: '0',
      superiorTitle: 'Kepala Dinas',
      superiorName: 'Orang Dua',
      superiorNumber: '1',
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
  const points = signingPoints(grid, tables, findings);
  expect(findings.some(({ level }) => level === 'error')).toBe(true);
  expect(points.map(({ kind, cell }) => `${kind} ${cellName(cell)}`)).toEqual([
    'error E2',
    'placeholder A5',
    'signature D5',
  ]);
  const ignored = findings.map((finding) => ({ ...finding, accepted: 'sudah dibahas' }));
  expect(signingPoints(grid, tables, ignored).map(({ kind }) => kind)).toEqual(['placeholder', 'signature']);
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
  ];
  const list = gridFromValues(rows, { name: 'A' });
  const { tables, findings } = review([list]);
  expect(signingPoints(list, tables, findings).map(({ kind, cell }) => `${kind} ${cellName(cell)}`)).toEqual([
    'error G2',
    'unmeasured G3',
  ]);
  expect(signingNotes(list, tables, findings)).toMatchObject({ isDocument: false, ignored: { error: 0 } });
  const ignored = findings.map((finding) => ({ ...finding, accepted: 'sudah dibahas' }));
  const notes = signingNotes(list, tables, ignored);
  expect(notes.ignored.error).toBe(findings.filter(({ level }) => level === 'error').length);
  expect(notes.openWarnings).toEqual([]);
  const signed = gridFromValues([...rows, ['', '', '', '', 'Kepala Dinas,', '', '']], { name: 'A' });
  expect(signingNotes(signed, tables, findings).isDocument).toBe(true);
});
