/** Units move out of the figures of a whole table into the column that it lacks, and only where all agree. */

import { applyToGrid } from '../../../../src/core/changes/apply';
import { unitColumn } from '../../../../src/core/rules/finding/unit-column';
import { type TableSpec, gridOf, tableOf } from '../table-builder';

function moved(spec: TableSpec) {
  const grid = gridOf(spec);
  const offer = unitColumn(tableOf(spec, grid), grid);
  return offer && { rows: offer.rows, values: applyToGrid(offer.fix.changes, grid)?.values };
}

test('the units stand in a new column before the targets, the figures are numbers; several units in a row stay', () => {
  const found = moved({
    columns: ['indicator', 'target 2024', 'target 2025', 'actual 2024'],
    rows: [
      ['Usaha yang dibina', '25 UKM', '30', '20 ukm'],
      ['Persentase jalan mantap', '75%', 0.8, ''],
      ['Bantuan alat', '4 unit', '2 paket', ''],
      ['Luas lahan', '1.250,5 ha', '-', ''],
    ],
  });
  expect(found).toEqual({
    rows: 2,
    values: [
      ['Indikator', 'Satuan', 'Target 2024', 'Target 2025', 'Realisasi 2024'],
      ['Usaha yang dibina', 'UKM', 25, 30, 20],
      ['Persentase jalan mantap', '', '75%', 0.8, ''],
      ['Bantuan alat', '', '4 unit', '2 paket', ''],
      ['Luas lahan', 'ha', 1250.5, '-', ''],
    ],
  });
});

test.each<[string, TableSpec]>([
  ['a table that has the column', { columns: ['indicator', 'unit', 'target'], rows: [['Usaha', '', '25 UKM']] }],
  [
    'nothing to move',
    {
      columns: ['indicator', 'target'],
      rows: [
        ['Usaha', 25],
        ['Jalan', '75%'],
      ],
    },
  ],
  [
    'figures that a formula makes',
    { columns: ['indicator', 'target'], rows: [['Usaha', '25 UKM']], formulas: { B2: '="25 UKM"' } },
  ],
  ['cards', { columns: ['indicator', 'target'], rows: [['Usaha', '25 UKM']], layout: 'cards' }],
])('nothing is offered for %s', (_, spec) => {
  expect(moved(spec)).toBeNull();
});
