/** What the library writes into a row of a table, and into the form Manual IKU. */

import { manualOf } from '../../../../src/core/forms/library-cards';
import { definitionOf } from '../../../../src/core/indicator/library/definition';
import { fillRow, fitOf, rowPlaceAt } from '../../../../src/core/indicator/library/fill-row';
import { fractionOf } from '../../../../src/core/indicator/library/fraction';
import { lookUp } from '../../../../src/core/indicator/library/lookup';
import { searchOffice } from '../../../../src/core/indicator/library/office';
import { searchLibrary } from '../../../../src/core/indicator/library/search';
import { LIBRARY, type IndicatorRow } from '../../../../src/core/knowledge/indicators/library';
import { cellName } from '../../../../src/core/sheet/address';
import { gridOf, tableOf } from '../../rules/table-builder';

const SPEC = {
  columns: ['indicator', 'unit', 'calculation', 'polarity', 'dataSource', 'target 2025'],
  rows: [
    ['Tingkat Pengangguran Terbuka', '', '', '', '', 5],
    ['Persentase Penduduk Miskin', 'Persen', '', '', 'BPS', ''],
    ['Jumlah Penduduk Miskin', 'Orang', 'dari BPS', 'Turun', 'BPS', 1000],
  ],
};

function known(name: string): IndicatorRow {
  const result = lookUp(name);
  if (result.kind !== 'found') throw new Error(name);
  return result.row;
}

function written(index: number): Record<string, unknown> | null {
  const grid = gridOf(SPEC);
  const table = tableOf(SPEC);
  const indicator = table.indicators[index];
  if (!indicator) throw new Error('no such row');
  const fix = fillRow({ table, indicator }, definitionOf(known(indicator.name.text)), grid);
  const cells = fix?.changes.flatMap((change) => (change.kind === 'cell' ? [change] : [])) ?? [];
  return fix && Object.fromEntries(cells.map(({ position, after }) => [cellName(position), after]));
}

describe('"Tulis ke baris ini"', () => {
  it('fills unit, calculation, direction and source', () => {
    expect(written(0)).toEqual({
      B2: '%',
      C2: 'Jumlah penganggur / jumlah angkatan kerja × 100',
      D2: 'Turun',
      E2: 'BPS (Sakernas Agustus)',
    });
  });

  it('writes into empty cells only, and no figure', () => {
    expect(Object.keys(written(1) ?? {})).toEqual(['C3', 'D3']);
  });

  it('offers nothing where nothing is empty', () => {
    expect(written(2)).toBeNull();
  });
});

describe('whose definition may be written beside a name', () => {
  const fit = (name: string, card: string) => {
    const table = tableOf({ ...SPEC, rows: [[name, '', '', '', '', '']] });
    const [indicator] = table.indicators;
    if (!indicator) throw new Error('no row');
    return fitOf({ table, indicator }, definitionOf(known(card)));
  };

  it.each([
    'Tingkat Pengangguran Terbuka',
    'TPT',
    'Tingkat  pengangguran terbuka Kabupaten Anu',
    'Tingkat Penganguran Terbuka',
  ])('that of the indicator itself: %s', (name) => expect(fit(name, 'TPT')).toEqual({ kind: 'same' }));

  it('never that of another known one', () => {
    expect(fit('IPM', 'TPT')).toMatchObject({
      kind: 'other',
      is: expect.stringContaining('Indeks Pembangunan Manusia'),
    });
    expect(fit('Indeks Pembangunan Manusia', 'TPT')).toEqual({ kind: 'other', is: 'Indeks Pembangunan Manusia' });
    expect(fit('Jumlah Penduduk Miskin', 'Persentase Penduduk Miskin')).toMatchObject({ kind: 'other' });
  });

  it.each(['Persentase warga tanpa pekerjaan', 'Pengangguran'])(
    'only after a question where nobody knows: %s',
    (name) => expect(fit(name, 'TPT')).toEqual({ kind: 'unsure' }),
  );

  it('only after a question where the letters may stand for it, as the index of an office', () => {
    expect(fit('IKM', 'Indeks Kepuasan Masyarakat')).toEqual({ kind: 'unsure' });
    expect(fit('IKM', 'Indeks Kepuasan Masyarakat Perangkat Daerah')).toEqual({ kind: 'unsure' });
    expect(fit('IKM', 'TPT')).toMatchObject({ kind: 'other' });
  });

  it("an agency's own definition is asked about where the row has another name", () => {
    const table = tableOf(SPEC);
    const [indicator] = table.indicators;
    if (!indicator) throw new Error('no row');
    const own = { name: 'Persentase izin tepat waktu dinas', unit: '%' };
    expect(fitOf({ table, indicator }, own)).toEqual({ kind: 'unsure' });
    expect(fitOf({ table, indicator }, { ...own, name: 'tingkat pengangguran terbuka' })).toEqual({ kind: 'same' });
  });
});

describe('an empty row', () => {
  const grid = gridOf({ ...SPEC, rows: [...SPEC.rows, ['', '', '', '', '', '']] });
  const below = SPEC.rows.length + 1;
  const place = rowPlaceAt([tableOf(SPEC)], grid, below);

  it('below the table is filled with the name as well', () => {
    const fix = place && fillRow(place, definitionOf(known('TPT')), grid);
    const cells = fix?.changes.flatMap((change) =>
      change.kind === 'cell' ? [[change.position.column, change.after]] : [],
    );
    expect(cells).toEqual([
      [0, 'Tingkat Pengangguran Terbuka'],
      [1, '%'],
      [2, 'Jumlah penganggur / jumlah angkatan kerja × 100'],
      [3, 'Turun'],
      [4, 'BPS (Sakernas Agustus)'],
    ]);
  });

  it('is none where anything stands in it, and none is found farther below or in the header', () => {
    const noted = gridOf({ ...SPEC, rows: [...SPEC.rows, ['', '', '', '', 'catatan', '']] });
    expect(rowPlaceAt([tableOf(SPEC)], noted, below)).toBeNull();
    expect(rowPlaceAt([tableOf(SPEC)], grid, below + 1)).toBeNull();
    expect(rowPlaceAt([tableOf(SPEC)], grid, 0)).toBeNull();
  });
});

describe('"Tambah ke formulir"', () => {
  it('makes a card of each', () => {
    const plan = manualOf([known('TPT'), known('Prevalensi Stunting')], {
      years: [2025],
      level: 'dinas',
      language: 'id',
      formulas: 'native',
    });
    const texts = JSON.stringify(plan.cells);
    for (const text of ['Tingkat Pengangguran Terbuka', 'Prevalensi Stunting pada Balita', 'KARTU 2', 'Turun']) {
      expect(texts).toContain(text);
    }
  });
});

describe('the search of the library', () => {
  it('finds words in any order, by their beginnings, the abbreviation first', () => {
    expect(searchLibrary('spbe')[0]?.id).toBe('spbe');
    expect(searchLibrary('terbuka pengang').map(({ id }) => id)).toEqual(['tpt']);
    expect(searchLibrary('tidak-ada-yang-begini')).toEqual([]);
  });

  it.each([
    ['poverty', 'p0'],
    ['the poverty line', 'garis-kemiskinan'],
    ['life expectancy', 'uhh'],
    ['Unemployment', 'tpt'],
    ['maternal mortality', 'aki'],
    ['human development', 'ipm'],
    ['audit opinion', 'opini'],
    ['digital government', 'pemdi'],
  ])('finds in English: %s', (query, id) => expect(searchLibrary(query)[0]?.id).toBe(id));

  it.each(['=1+1', '1', '100', '-', '()', '"', '=-@+', '☺'])(
    'finds nothing by signs and figures alone: %s',
    (query) => {
      expect(searchLibrary(query)).toEqual([]);
      expect(searchOffice([{ name: 'Izin 1', key: 'izin 1', sheet: 'A', cell: { row: 0, column: 0 } }], query)).toEqual(
        [],
      );
    },
  );

  it('takes the sign of a unit for the unit, and a number for itself', () => {
    const shares = searchLibrary('%');
    expect(shares.length).toBeGreaterThan(20);
    expect(shares).toEqual(LIBRARY.filter((row) => shares.includes(row)));
    expect(shares.every(({ unit, alsoUnits = [] }) => [unit, ...alsoUnits].includes('%'))).toBe(true);
    expect(searchLibrary('iku 1').map(({ id }) => id)).toEqual(['iku-ptn-1']);
    expect(searchLibrary('umur 15').map(({ id }) => id)).toContain('rls-15');
    expect(searchLibrary('umur 1').map(({ id }) => id)).not.toContain('rls-15');
  });

  it('keeps to a field and a unit', () => {
    const rows = searchLibrary('', { field: 'kesehatan', unit: 'persen' });
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.every(({ unit, alsoUnits = [] }) => [unit, ...alsoUnits].includes('%'))).toBe(true);
  });
});

describe('a formula of the library', () => {
  it('is taken apart where it is one fraction', () => {
    expect(fractionOf('jumlah A dibagi jumlah B × 1.000; menurut C')).toEqual({
      numerator: 'jumlah A',
      denominator: 'jumlah B',
      factor: '1.000',
      remark: 'menurut C',
    });
    expect(fractionOf('rata-rata sembilan unsur')).toBeNull();
    expect(fractionOf('A dibagi (B × C) × 100')).toBeNull();
  });

  it('has a numerator for nearly every part of a whole', () => {
    const shares = LIBRARY.filter(({ measure, formula }) => measure === 'share' && formula !== undefined);
    const apart = shares.filter(({ formula = '' }) => fractionOf(formula) !== null);
    expect(apart.length / shares.length).toBeGreaterThan(0.9);
  });
});
