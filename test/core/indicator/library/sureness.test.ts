/**
 * What a fact may do depends on how sure it is, whatever rule uses it: each entry of the library is put into tables that contradict it,
 * and judged with the library and without it.
 */

import type * as reviewModule from '../../../../src/core/review';
import { type IndicatorRow, LIBRARY } from '../../../../src/core/knowledge/indicators/library';
import { cellName } from '../../../../src/core/sheet/address';
import { type CellValue, gridFromValues } from '../../../../src/core/sheet/grid';

type ReviewModule = typeof reviewModule;

const KNOWN = '../../../../src/core/indicator/library/known';

/** The review as it would be if the library knew no name. */
function reviewWithout(): ReviewModule['review'] {
  let review: ReviewModule['review'] | undefined;
  jest.isolateModules(() => {
    jest.doMock(KNOWN, () => ({ ...jest.requireActual<object>(KNOWN), findLibraryRow: () => null }));
    review = jest.requireActual<ReviewModule>('../../../../src/core/review').review;
    jest.dontMock(KNOWN);
  });
  if (!review) throw new Error('no review');
  return review;
}

const withLibrary = jest.requireActual<ReviewModule>('../../../../src/core/review').review;
const without = reviewWithout();

/** Units that contradict one entry or another, and figures beyond all scales, on both sides, going either way. */
const UNITS = ['', 'own', '%', 'Indeks', 'Orang', 'Rp', 'Hari', 'Kg', 'Predikat'];
const FIGURES: readonly (readonly CellValue[])[] = [
  [5, 4, 3, 2],
  [2, 3, 4, 5],
  [1_000_000, 2_000_000, 3_000_000, 4_000_000],
  [-5, -4, -3, -2],
  ['A', 'B', 'C', 'D'],
];

function gridOf(rows: readonly IndicatorRow[], unit: string, figures: readonly CellValue[]) {
  const header = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Rumus Perhitungan', 'Arah'];
  const years = ['Target 2024', 'Realisasi 2024', 'Target 2025', 'Target 2026'];
  const values = rows.map((row, index) => [
    index + 1,
    `Sasaran ${index + 1}`,
    row.name,
    unit === 'own' ? row.unit : unit,
    'hasil',
    row.direction === 'lower' ? 'Naik' : 'Turun',
    ...figures,
  ]);
  return gridFromValues([[...header, ...years], ...values], { name: 'IKU' });
}

interface Told {
  readonly key: string;
  readonly level: string;
}

function told(review: ReviewModule['review'], rows: readonly IndicatorRow[]): readonly Told[] {
  return UNITS.flatMap((unit) =>
    FIGURES.flatMap((figures, index) =>
      review([gridOf(rows, unit, figures)]).findings.map(({ rule, level, cell, messageId }) => ({
        key: [unit, index, rule.id, messageId, cellName(cell)].join('|'),
        level,
      })),
    ),
  );
}

const ofSureness = (wanted: IndicatorRow['sure']) => LIBRARY.filter(({ sure }) => sure === wanted);

describe('an entry of the library', () => {
  it('that is only remembered never makes a finding', () => {
    const rows = ofSureness('memory');
    const before = new Set(told(without, rows).map(({ key }) => key));
    expect(told(withLibrary, rows).filter(({ key }) => !before.has(key))).toEqual([]);
  });

  it('that was inferred never makes an error', () => {
    const rows = ofSureness('inferred');
    const before = new Set(told(without, rows).flatMap(({ key, level }) => (level === 'error' ? [key] : [])));
    expect(told(withLibrary, rows).filter(({ key, level }) => level === 'error' && !before.has(key))).toEqual([]);
  });

  it('that was read makes findings, errors among them', () => {
    // Some of them: that such findings are made can be seen by any, and each costs 45 reviews.
    const rows = ofSureness('read').filter((_, index) => index % 4 === 0);
    const before = new Set(told(without, rows).map(({ key }) => key));
    const more = told(withLibrary, rows).filter(({ key }) => !before.has(key));
    expect(new Set(more.map(({ level }) => level))).toContain('error');
    expect(more.some(({ key }) => key.includes('satuan-tidak-cocok'))).toBe(true);
    expect(more.some(({ key }) => key.includes('target-di-luar-batas'))).toBe(true);
  });
});
