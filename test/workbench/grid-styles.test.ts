/** A sheet that is added to an open workbook brings its own styles along: those of the other sheets stay theirs. */

import { StyleTable } from '../../src/workbench/grid/style-table';

const asItIs = <Style>(style: Style): Style => style;

test('equal styles have one id, and no style of a new sheet takes the place of one that the workbook was opened with', () => {
  const file = new StyleTable('file', asItIs);
  const added = new StyleTable('sheet-7', asItIs);
  const yellow = file.id({ fill: '#FFFF00' });
  expect(file.id({ fill: '#FFFF00' })).toBe(yellow);
  const red = added.id({ color: '#FF0000' });
  expect({ ...file.styles, ...added.styles }).toEqual({
    [yellow]: { fill: '#FFFF00' },
    [red]: { color: '#FF0000' },
  });
});
