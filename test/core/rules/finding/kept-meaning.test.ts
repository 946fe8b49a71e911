/** A fix is safe for the figures of a row when whoever computes from the cells gets the same achievements as before. */

import { keepsAchievements } from '../../../../src/core/rules/finding/kept-meaning';
import { type CellValue } from '../../../../src/core/sheet/grid';
import { position, tableOf } from '../table-builder';

interface Row {
  readonly unit?: string;
  readonly target: CellValue;
  readonly actual: CellValue;
  readonly format?: string;
}

/** Unit in B2, target in C2, actual in D2, an actual of another year in E2. */
function isKept({ unit = '', target, actual, format }: Row, written: Readonly<Record<string, CellValue>>): boolean {
  const [indicator] = tableOf({
    columns: ['indicator', 'unit', 'target 2025', 'actual 2025', 'actual 2024'],
    rows: [['Cakupan layanan taman', unit, target, actual, 40]],
    ...(format !== undefined && { formats: { D2: format } }),
  }).indicators;
  if (!indicator) throw new Error('The table has no row.');
  return keepsAchievements(
    indicator,
    Object.entries(written).map(([cell, after]) => ({ at: position(cell), after })),
  );
}

test.each<[string, Row, Record<string, CellValue>]>([
  ['both texts become their figures', { target: '80', actual: '72' }, { C2: 80, D2: 72 }],
  ['one text becomes its figure', { target: '80,5', actual: 72 }, { C2: 80.5 }],
  ['nothing is written', { target: '80', actual: 72 }, {}],
  ['a percent text becomes the figure beside a figure', { unit: '%', target: '80%', actual: 72 }, { C2: 80 }],
  ['both shrink alike', { unit: '%', target: 80, actual: 72 }, { C2: 0.8, D2: 0.72 }],
  ['what could not be computed can be', { target: 'delapan puluh', actual: 72 }, { C2: 80 }],
  ['a year without a target changes', { target: 80, actual: 72 }, { E2: 0.4 }],
])('achievements stay where %s', (_, row, written) => {
  expect(isKept(row, written)).toBe(true);
});

test.each<[string, Row, Record<string, CellValue>]>([
  ['only one of two fractions grows', { unit: '%', target: '0,8', actual: 0.72 }, { C2: 80 }],
  ['a figure becomes another', { target: '80', actual: 72 }, { C2: 81 }],
  ['a figure becomes none', { target: 80, actual: 72 }, { C2: 'WTP' }],
  ['thousands become a fraction', { unit: 'orang', target: '1.250', actual: 1100 }, { C2: 1.25 }],
  ['a figure shown in percent loses its hundred', { target: '75%', actual: 7.5, format: '0%' }, { C2: 75, D2: 75 }],
])('achievements change where %s', (_, row, written) => {
  expect(isKept(row, written)).toBe(false);
});
