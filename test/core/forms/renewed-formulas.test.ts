/** Settings that are changed later reach what was filled before, and nothing that anybody else has written. */

import { buildForm } from '../../../src/core/forms/catalogue';
import { computedCells } from '../../../src/core/forms/computed-cells';
import { contradictingNotes, renewedNotes } from '../../../src/core/forms/formula-notes';
import { earlierStatusFormula } from '../../../src/core/forms/formulas';
import { describeFormula, describeScale } from '../../../src/core/forms/method';
import { otherScaleOf } from '../../../src/core/forms/other-scale';
import { renewedFormulas } from '../../../src/core/forms/renewed-formulas';
import { changesOf } from '../../../src/core/changes/fix';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { cellName } from '../../../src/core/sheet/address';
import { type CellValue, type SheetGrid, gridFromValues } from '../../../src/core/sheet/grid';
import { planToGrid } from '../../../src/core/sheet/plan-to-grid';
import { recognise } from '../../../src/core/table/recognise';

const HEADER = ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025', 'Capaian 2025', 'Predikat'];
const ROWS: readonly (readonly CellValue[])[] = [
  [1, 'Angka kematian bayi', 'per 1.000', 8, 4, '', ''],
  [2, 'Persentase pemohon yang puas', '%', 85, 80, '', ''],
];
/** The scale stays. */
const REMEASURED: Settings = { ...DEFAULT_SETTINGS, lowerMethod: 'ratio', achievementCap: '120' };
const CHANGED: Settings = { ...DEFAULT_SETTINGS, lowerMethod: 'ratio', achievementCap: '120', ratingScale: 'empat' };

function tableIn(grid: SheetGrid) {
  const [table] = recognise(grid, DEFAULT_SETTINGS).tables;
  if (!table) throw new Error('No table.');
  return table;
}

/** The sheet as it is once it was filled under these settings, with what Excel then shows. */
function filledSheet(formulas: 'iku' | 'native', settings: Settings): SheetGrid {
  const grid = gridFromValues([HEADER, ...ROWS], { name: 'IKU' });
  const { fills } = computedCells(tableIn(grid), grid, settings, { formulas, typed: 'kept' });
  const cells = new Map(
    fills.flatMap(({ fix }) => changesOf(fix, 'cell').map((change) => [cellName(change.position), change] as const)),
  );
  const shown: Readonly<Record<string, CellValue>> = { F2: 1.5, G2: 'Sangat Tinggi', F3: 80 / 85, G3: 'Sangat Tinggi' };
  const at = <Value>(pick: (name: string, value: CellValue) => Value) =>
    grid.values.map((row, y) => row.map((value, x) => pick(cellName({ row: y, column: x }), value)));
  return {
    ...grid,
    values: at((name, value) => shown[name] ?? value),
    formulas: at((name) => String(cells.get(name)?.after ?? '')),
    numberFormats: at((name) => cells.get(name)?.numberFormat ?? 'General'),
  };
}

const renewal = (grid: SheetGrid, settings: Settings) =>
  renewedFormulas(tableIn(grid), grid, settings).flatMap(({ fix }) =>
    changesOf(fix, 'cell').map(({ position, shows, replaces }) => [cellName(position), shows, replaces !== undefined]),
  );

test.each(['iku', 'native'] as const)(
  'what was filled with %s formulas is offered anew under other settings',
  (formulas) => {
    const grid = filledSheet(formulas, DEFAULT_SETTINGS);
    expect(renewal(grid, DEFAULT_SETTINGS)).toEqual([]);
    expect(renewal(grid, CHANGED)).toEqual([
      ['F2', '120,00%', true],
      ['G2', 'Sangat Berhasil', true],
      ['F3', '94,12%', true],
      ['G3', 'Berhasil', true],
    ]);
  },
);

test('the direction that a formula was told stays', () => {
  const grid = filledSheet('iku', DEFAULT_SETTINGS);
  const fills = renewedFormulas(tableIn(grid), grid, { ...CHANGED, polarities: { 'angka kematian bayi': 'higher' } });
  expect(fills.flatMap(({ fix }) => changesOf(fix, 'cell').map(({ after }) => String(after))).join()).toContain(
    '"turun"',
  );
});

test('formulas that somebody else has written are left alone, and ratings that somebody has typed tell the scale', () => {
  const grid = filledSheet('iku', DEFAULT_SETTINGS);
  const foreign = {
    ...grid,
    formulas: grid.formulas.map((row, y) => row.map((formula, x) => (y === 1 && x === 5 ? '=2-E2/D2' : formula))),
  };
  expect(renewal(foreign, CHANGED).map(([cell]) => cell)).toEqual(['G2', 'F3', 'G3']);
  const typed = {
    ...grid,
    formulas: grid.formulas.map((row, y) => row.map((formula, x) => (y === 1 && x === 6 ? '' : formula))),
  };
  expect(renewal(typed, CHANGED).map(([cell]) => cell)).toEqual(['F2', 'F3']);
});

/** Three rows that we have rated, and below them one of which somebody has typed the rating. */
function mixedSheet(typed: string): SheetGrid {
  const rows = [
    ...ROWS,
    [3, 'Persentase jalan mantap', '%', 75, 72, '', ''],
    [4, 'Indeks Kepuasan', 'poin', 80, 82, '', ''],
  ];
  const grid = gridFromValues([HEADER, ...rows], { name: 'IKU' });
  const { fills } = computedCells(tableIn(grid), grid, DEFAULT_SETTINGS, { formulas: 'iku', typed: 'kept' });
  const formulas = new Map(
    fills.flatMap(({ fix }) =>
      changesOf(fix, 'cell').map(({ position, after }) => [cellName(position), String(after)]),
    ),
  );
  formulas.delete('G5');
  const shown: Readonly<Record<string, CellValue>> = {
    ...{ F2: 1.5, F3: 80 / 85, F4: 72 / 75, F5: 82 / 80 },
    ...{ G2: 'Sangat Tinggi', G3: 'Sangat Tinggi', G4: 'Sangat Tinggi', G5: typed },
  };
  const at = <Value>(pick: (name: string, value: CellValue) => Value) =>
    grid.values.map((row, y) => row.map((value, x) => pick(cellName({ row: y, column: x }), value)));
  return {
    ...grid,
    values: at((name, value) => shown[name] ?? value),
    formulas: at((name) => formulas.get(name) ?? ''),
    numberFormats: at((name) => (/^F[2-5]$/.test(name) ? '0.00%' : 'General')),
  };
}

const FOUR_CLASSES: Settings = { ...DEFAULT_SETTINGS, ratingScale: 'empat' };

test('a word that somebody has typed among more ratings of ours follows them, and stays a word', () => {
  expect(renewal(mixedSheet('Sangat Tinggi'), FOUR_CLASSES)).toEqual([
    ['G2', 'Sangat Berhasil', true],
    ['G3', 'Berhasil', true],
    ['G4', 'Berhasil', true],
    ['G5', undefined, false],
  ]);
  const [, , , typed] = renewedFormulas(
    tableIn(mixedSheet('Sangat Tinggi')),
    mixedSheet('Sangat Tinggi'),
    FOUR_CLASSES,
  );
  expect(typed && changesOf(typed.fix, 'cell')).toMatchObject([{ before: 'Sangat Tinggi', after: 'Sangat Berhasil' }]);
});

test('a typed word that the achievement does not have, or that is none of the scale, is left to whoever wrote it', () => {
  for (const word of ['Rendah', 'Istimewa'])
    expect(renewal(mixedSheet(word), FOUR_CLASSES).map(([cell]) => cell)).toEqual(['G2', 'G3', 'G4']);
});

test('cells beside ratings of ours are filled by the scale of the settings, those beside typed ones by theirs', () => {
  const scale = (grid: SheetGrid) =>
    computedCells(tableIn(grid), grid, FOUR_CLASSES, { formulas: 'iku', typed: 'kept' }).scale;
  const grid = mixedSheet('Sangat Tinggi');
  expect(scale(grid)).toBe('empat');
  expect(otherScaleOf(tableIn(grid), grid, FOUR_CLASSES)).toBeNull();
  const typed = { ...grid, formulas: grid.formulas.map((row) => row.map((formula, x) => (x === 6 ? '' : formula))) };
  expect(scale(typed)).toBe('permendagri86');
  expect(otherScaleOf(tableIn(typed), typed, FOUR_CLASSES)).toMatchObject({
    because: 'ratings',
    ratings: { top: 1, bottom: 4, left: 6, right: 6 },
  });
  expect(otherScaleOf(tableIn(typed), typed, DEFAULT_SETTINGS)).toBeNull();
});

test('a legend on the sheet wins over our own ratings, unless it prints what is set', () => {
  const legend = [
    'Sangat Tinggi : 91 - 100',
    'Tinggi : 76 - 90',
    'Sedang : 66 - 75',
    'Rendah : 51 - 65',
    'Sangat Rendah : 0 - 50',
  ];
  const below = [['', '', '', '', '', '', ''], ...legend.map((text) => ['', text, '', '', '', '', ''])];
  const grid = mixedSheet('Sangat Tinggi');
  const more = <Value>(value: Value) => below.map((row) => row.map(() => value));
  const printed: SheetGrid = {
    ...gridFromValues([...grid.values, ...below], { name: 'IKU' }),
    formulas: [...grid.formulas, ...more('')],
    numberFormats: [...grid.numberFormats, ...more('General')],
  };
  expect(otherScaleOf(tableIn(printed), printed, FOUR_CLASSES)).toMatchObject({ because: 'legend' });
  expect(renewal(printed, FOUR_CLASSES)).toEqual([]);
  expect(otherScaleOf(tableIn(printed), printed, DEFAULT_SETTINGS)).toBeNull();
});

/** One indicator of three rows is filled in, and what Excel then shows. */
function form(formulas: 'iku' | 'native', measurement: Settings = DEFAULT_SETTINGS): SheetGrid {
  const made = planToGrid(
    buildForm('pengukuran-kinerja', { years: [2025], rows: 3, level: 'dinas', language: 'id', formulas, measurement }),
  );
  const typed: Readonly<Record<string, CellValue>> = {
    B8: 'Meningkatnya mutu layanan',
    C8: 'Persentase pemohon yang puas',
    D8: '%',
    E8: 'Naik',
    F8: 80,
    K8: 92,
    L8: 1,
    M8: 'Sangat Tinggi',
    N8: 'Tercapai',
  };
  return {
    ...made,
    values: made.values.map((row, y) => row.map((value, x) => typed[cellName({ row: y, column: x })] ?? value)),
  };
}

describe.each(['iku', 'native'] as const)('a form of %s formulas', (formulas) => {
  test('goes on to another scale with the note that prints it', () => {
    const grid = form(formulas);
    const settings: Settings = { ...DEFAULT_SETTINGS, ratingScale: 'empat' };
    expect(renewal(grid, settings).map(([cell]) => cell)).toEqual(['M8', 'M9', 'M10']);
    expect(renewal(grid, settings)[0]).toEqual(['M8', 'Sangat Berhasil', true]);
    expect(otherScaleOf(tableIn(grid), grid, settings)).toBeNull();
    const { changes } = renewedNotes(tableIn(grid), grid, settings, renewedFormulas(tableIn(grid), grid, settings));
    expect(changes).toMatchObject([{ before: describeScale(DEFAULT_SETTINGS).id, after: describeScale(settings).id }]);
  });

  test('keeps to its scale where somebody has changed the note', () => {
    const made = form(formulas);
    const grid = {
      ...made,
      values: made.values.map((row) =>
        row.map((value) => (typeof value === 'string' ? value.replace('Skala predikat: ', 'Skala kami: ') : value)),
      ),
    };
    const settings: Settings = { ...DEFAULT_SETTINGS, ratingScale: 'empat' };
    expect(renewal(grid, settings)).toEqual([]);
    expect(otherScaleOf(tableIn(grid), grid, settings)).toMatchObject({ because: 'legend' });
  });

  test('has the formulas of its empty rows renewed with the others', () => {
    const grid = form(formulas);
    const settings: Settings = { ...DEFAULT_SETTINGS, achievementCap: '110' };
    expect(renewal(grid, settings).map(([cell]) => cell)).toEqual(['L8', 'L9', 'L10']);
    const fills = renewedFormulas(tableIn(grid), grid, settings);
    expect(fills.map(({ indicator, waitingRows }) => [indicator, waitingRows])).toEqual([
      ['Persentase pemohon yang puas', undefined],
      ['', [8, 9]],
    ]);
    expect(renewal(form(formulas, settings), settings)).toEqual([]);
  });
});

test('a row that could not be computed any more is named with the reason', () => {
  const rows = [HEADER, [1, 'Angka kematian bayi', 'per 1.000', 8, 0, '', ''], ...ROWS.slice(1)];
  const grid = gridFromValues(rows, { name: 'IKU' });
  const { fills } = computedCells(tableIn(grid), grid, DEFAULT_SETTINGS, { formulas: 'iku', typed: 'kept' });
  const made = new Map(
    fills.flatMap(({ fix }) =>
      changesOf(fix, 'cell').map(({ position, after }) => [cellName(position), String(after)]),
    ),
  );
  const at = <Value>(pick: (name: string, value: CellValue) => Value) =>
    grid.values.map((row, y) => row.map((value, x) => pick(cellName({ row: y, column: x }), value)));
  const done: SheetGrid = {
    ...grid,
    values: at((name, value) => ({ F2: 2, F3: 80 / 85 })[name] ?? value),
    formulas: at((name) => made.get(name) ?? ''),
  };
  const [failing, other] = renewedFormulas(tableIn(done), done, {
    ...DEFAULT_SETTINGS,
    lowerMethod: 'ratio',
    achievementCap: '120',
  });
  expect(failing).toMatchObject({ impossible: [{ reason: 'zeroActual', cell: { text: '0' } }] });
  expect(other).not.toHaveProperty('impossible');
});

test('a row whose target says bounds since is worked out by them, with its status', () => {
  const made = form('native');
  const typed: Readonly<Record<string, CellValue>> = { E8: 'Turun', F8: '≤ 80', K8: 72, L8: '', M8: '', N8: '' };
  const grid = {
    ...made,
    values: made.values.map((row, y) => row.map((value, x) => typed[cellName({ row: y, column: x })] ?? value)),
  };
  expect(renewal(grid, DEFAULT_SETTINGS)).toEqual([
    ['L8', '110,00%', true],
    ['N8', 'Melampaui', true],
  ]);
  const fills = renewedFormulas(tableIn(grid), grid, DEFAULT_SETTINGS);
  const after = new Map(
    fills.flatMap(({ fix }) =>
      changesOf(fix, 'cell').map(({ position, after }) => [cellName(position), String(after)] as const),
    ),
  );
  const renewed = {
    ...grid,
    formulas: grid.formulas.map((row, y) =>
      row.map((formula, x) => after.get(cellName({ row: y, column: x })) ?? formula),
    ),
  };
  expect(renewal(renewed, DEFAULT_SETTINGS)).toEqual([]);
  expect(renewal(renewed, REMEASURED).slice(0, 1)).toEqual([['L8', '111,11%', true]]);
});

test('a direction that is set later goes into the empty cell that the formula reads, and the row is named until then', () => {
  const made = form('native');
  const typed: Readonly<Record<string, CellValue>> = {
    B8: 'Laju inflasi',
    D8: '%',
    E8: '',
    F8: '3 ± 1',
    K8: -0.4,
    L8: -0.2,
    M8: 'Sangat Rendah',
    N8: 'Belum tercapai',
  };
  const at = (row: readonly CellValue[], y: number) =>
    row.map((value, x) => typed[cellName({ row: y, column: x })] ?? value);
  const grid = { ...made, values: made.values.map(at) };
  const [named = ''] = [tableIn(grid).indicators[0]?.name.text];
  const settings: Settings = { ...DEFAULT_SETTINGS, polarities: { [named.toLowerCase()]: 'within' } };
  const changes = (chosen: Settings) =>
    renewedFormulas(tableIn(grid), grid, chosen).flatMap(({ fix }) =>
      changesOf(fix, 'cell').flatMap(({ position, after }) => (cellName(position) === 'E8' ? [after] : [])),
    );
  expect(changes(DEFAULT_SETTINGS)).toEqual([]);
  expect(changes(settings)).toEqual(['Tetap']);
});

test('what plain formulas leave blank is blank in the preview too: a tolerance, and a rating beside a figure', () => {
  const made = form('native');
  for (const [target, actual] of [
    ['± 90', 92],
    [80, 'BB'],
  ] as const) {
    const typed: Readonly<Record<string, CellValue>> = { F8: target, K8: actual, L8: '', M8: '', N8: '' };
    const grid = {
      ...made,
      values: made.values.map((row, y) => row.map((value, x) => typed[cellName({ row: y, column: x })] ?? value)),
    };
    const [first] = renewal(grid, REMEASURED);
    expect(first).toEqual(['L8', '', true]);
  }
});

test('the status of a plain form that was told by the achievement alone is told by the figures', () => {
  const capped: Settings = { ...DEFAULT_SETTINGS, achievementCap: '100' };
  const made = form('native', capped);
  const grid = {
    ...made,
    formulas: made.formulas.map((row, y) =>
      row.map((formula, x) =>
        x === 13 && formula !== ''
          ? earlierStatusFormula({ target: `F${y + 1}`, actual: `K${y + 1}` }, `L${y + 1}`)
          : formula,
      ),
    ),
  };
  expect(renewal(grid, capped)).toEqual([
    ['N8', 'Melampaui', true],
    ['N9', '', true],
    ['N10', '', true],
  ]);
  expect(renewal(made, capped)).toEqual([]);
});

describe.each(['iku', 'native'] as const)('the note that prints the formula of a form of %s formulas', (formulas) => {
  const OLD = describeFormula(DEFAULT_SETTINGS);
  const NEW = describeFormula(REMEASURED);

  /** One indicator is filled in. */
  function formIn(language: 'id' | 'en', measurement: Settings, note = (text: string) => text): SheetGrid {
    const form = buildForm('pengukuran-kinerja', {
      years: [2025],
      rows: 2,
      level: 'dinas',
      language,
      formulas,
      measurement,
    });
    const typed: Readonly<Record<string, CellValue>> = {
      B8: 'Menurunnya kemiskinan',
      C8: 'Persentase penduduk miskin',
      D8: '%',
      E8: 'Turun',
      F8: 11.2,
      J8: 12.1,
      K8: 12.1,
      L8: 0.9196,
    };
    const made = planToGrid(form);
    const notes = [describeFormula(measurement)[language]];
    return {
      ...made,
      values: made.values.map((row, y) =>
        row.map((value, x) =>
          typeof value === 'string' && notes.includes(value)
            ? note(value)
            : (typed[cellName({ row: y, column: x })] ?? value),
        ),
      ),
    };
  }
  const notesIn = (grid: SheetGrid, settings: Settings) => {
    const table = tableIn(grid);
    return renewedNotes(table, grid, settings, renewedFormulas(table, grid, settings));
  };
  const contradicting = (grid: SheetGrid) =>
    contradictingNotes(grid, [tableIn(grid)], DEFAULT_SETTINGS).map(({ text }) => text);

  test.each(['id', 'en'] as const)('is renewed with the cells, in %s', (language) => {
    const grid = formIn(language, DEFAULT_SETTINGS);
    expect(notesIn(grid, DEFAULT_SETTINGS)).toEqual({ changes: [], kept: [] });
    const { changes, kept } = notesIn(grid, REMEASURED);
    expect(changes).toMatchObject([{ before: OLD[language], after: NEW[language] }]);
    expect(kept).toEqual([]);
    expect(contradicting(grid)).toEqual([]);
  });

  test('that says another formula than the cells is told before the signature, and can be renewed alone', () => {
    const grid = formIn('id', REMEASURED, () => OLD.id);
    expect(contradicting(grid)).toEqual([OLD.id]);
    expect(renewal(grid, REMEASURED)).toEqual([]);
    expect(notesIn(grid, REMEASURED).changes).toMatchObject([{ before: OLD.id, after: NEW.id }]);
  });

  test('stays where somebody has changed it, and is named while it does not say what the cells compute', () => {
    const uncapped = formIn('id', DEFAULT_SETTINGS, (text) => text.replace('Tanpa batas atas.', 'Berlaku sejak 2025.'));
    expect(contradicting(uncapped)).toHaveLength(1);
    expect(notesIn(uncapped, REMEASURED)).toMatchObject({ changes: [], kept: [{ language: null }] });
    const added = formIn('id', DEFAULT_SETTINGS, (text) => `${text} Berlaku sejak 2025.`);
    expect(contradicting(added)).toEqual([]);
    expect(notesIn(added, DEFAULT_SETTINGS).kept).toEqual([]);
    expect(notesIn(added, REMEASURED)).toMatchObject({ changes: [], kept: [{ language: null }] });
  });

  test("of their own words, or over typed achievements, is nobody else's matter", () => {
    const own = formIn('id', DEFAULT_SETTINGS, () => 'Rumus capaian menurut pedoman: realisasi ÷ target.');
    expect(contradicting(own)).toEqual([]);
    expect(notesIn(own, REMEASURED)).toEqual({ changes: [], kept: [] });
    const typed = formIn('id', DEFAULT_SETTINGS);
    const without = { ...typed, formulas: typed.formulas.map((row) => row.map(() => '')) };
    expect(contradicting(without)).toEqual([]);
    expect(notesIn(without, REMEASURED)).toEqual({ changes: [], kept: [] });
  });
});
