/** What the library writes into a row of a table, and into the form Manual IKU. */

import { manualOf } from '../../../../src/core/forms/library-cards';
import { definitionOf } from '../../../../src/core/indicator/library/definition';
import { fillRow, rowPlaceAt } from '../../../../src/core/indicator/library/fill-row';
import { fractionOf } from '../../../../src/core/indicator/library/fraction';
import { lookUp } from '../../../../src/core/indicator/library/lookup';
import { nearest, searchLibrary } from '../../../../src/core/indicator/library/search';
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

  it('keeps to a field and a unit', () => {
    const rows = searchLibrary('', { field: 'kesehatan', unit: 'persen' });
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.every(({ unit, alsoUnits = [] }) => [unit, ...alsoUnits].includes('%'))).toBe(true);
  });

  it('proposes the nearest names, the nearest first', () => {
    expect(nearest('Indeks kebahagian warga')[0]?.row.id).toBe('kebahagiaan');
    expect(nearest('xyzzy')).toEqual([]);
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
