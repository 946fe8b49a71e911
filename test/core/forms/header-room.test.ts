/** The names over the columns of every form can be read whole: each fits into its cell, and no word is broken by a narrow column. */

import { FORMS, buildForm } from '../../../src/core/forms/catalogue';
import { heightOfText, wrappedLines } from '../../../src/core/forms/layout/text-height';
import { type SheetPlan } from '../../../src/core/sheet/plan';

const POINTS_PER_CHARACTER = 5.25;
const STANDARD_WIDTH = 8.43;
const HEADER_FILL_ROWS = 2;

/** The merged cells that name several columns: those in the frozen header that hold words and span columns of one row. */
function groupNames(plan: SheetPlan) {
  const widths = new Map(plan.columnWidths?.map(({ column, width }) => [column, width]));
  const heights = new Map(plan.rowHeights?.map(({ row, height }) => [row, height]));
  return plan.cells.flatMap((cell) => {
    if (!('value' in cell) || typeof cell.value !== 'string') return [];
    const { row, column, value } = cell;
    if (!/^(?:Target Tahun|Realisasi|Target in|Actual)/.test(value)) return [];
    const merge = plan.merges?.find((area) => area.top === row && area.left === column);
    const bottom = merge?.bottom ?? row;
    if (bottom - row >= HEADER_FILL_ROWS) return [];
    let width = 0;
    for (let at = column; at <= (merge?.right ?? column); at++) width += widths.get(at) ?? STANDARD_WIDTH;
    let height = 0;
    for (let at = row; at <= bottom; at++) height += heights.get(at) ?? 15;
    return [{ value, width, height }];
  });
}

test.each(FORMS.map(({ id }) => id))('%s of one year', (id) => {
  const plan = buildForm(id, {
    years: { from: 2026, to: 2026 },
    rows: 5,
    level: 'dinas',
    language: 'id',
    formulas: 'native',
  });
  for (const { value, width, height } of groupNames(plan)) {
    const words = wrappedLines(value, width * POINTS_PER_CHARACTER, 10)
      .join(' ')
      .split(' ');
    expect([value, words]).toEqual([value, value.split(' ')]);
    expect(height).toBeGreaterThanOrEqual(heightOfText(value, width) - 1);
  }
});

test('the revision of IKU names both of its targets so', () => {
  const plan = buildForm('iku-perubahan', {
    years: { from: 2026, to: 2026 },
    rows: 5,
    level: 'dinas',
    language: 'id',
    formulas: 'native',
  });
  expect(groupNames(plan).map(({ value }) => value)).toEqual([
    'Target Tahun (Sebelum Perubahan)',
    'Target Tahun (Setelah Perubahan)',
  ]);
});
