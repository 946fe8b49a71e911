/** Ratings as targets ("BB", "WTP") in the measurement form: a status, no percentage, no error, and no finding against the user. */

import { buildForm } from '../src/core/forms/catalogue';
import { review } from '../src/core/review';
import { cellName } from '../src/core/sheet/address';
import { type CellValue } from '../src/core/sheet/grid';
import { planToGrid } from '../src/core/sheet/plan-to-grid';
import { ExcelError, call } from './functions/excel-call';

const FORM = buildForm('pengukuran-kinerja', {
  years: [2025],
  rows: 1,
  level: 'dinas',
  language: 'id',
  formulas: 'iku',
});
const TYPED: Readonly<Record<string, CellValue>> = {
  B8: 'Meningkatnya akuntabilitas kinerja',
  C8: 'Predikat SAKIP',
  D8: 'Predikat',
  E8: 'Naik',
  F8: 'BB',
  K8: 'A',
};

/** The row's formula in this column with the typed cells in it, as far as the calls of ours reach. */
function formulaOf(column: string): string {
  const cell = FORM.cells.find((each) => cellName(each) === `${column}8`);
  return cell && 'formula' in cell ? cell.formula : '';
}

test('the achievement stays blank, since a rating has no percentage', () => {
  // IKU.CAPAIAN answers with the status of two ratings; the form's column shows percentages only.
  expect(call('CAPAIAN', 'BB', 'A')).toBe('Melampaui');
  expect(formulaOf('L')).toMatch(/IF\(ISTEXT\((IKU\.CAPAIAN\(.*\))\),"",\1\)\)$/);
});

test('the rating is that of a percentage only, so that it is no error', () => {
  expect(formulaOf('M')).toMatch(/^=IF\(ISNUMBER\(L8\),/);
});

test('the status has a column of its own', () => {
  const header = FORM.cells.flatMap((cell) => ('value' in cell && cell.value === 'Status' ? [cellName(cell)] : []));
  expect(header).toEqual([expect.stringMatching(/^N/)]);
  expect(formulaOf('N')).toContain('IKU.STATUS(F8,K8,');
  expect(call('STATUS', 'BB', 'A', 'naik', 'Predikat')).toBe('Melampaui');
  expect(call('STATUS', 'WTP', 'WDP')).toBe('Belum tercapai');
  expect(call('STATUS', 'BB', 'WTP')).toBeInstanceOf(ExcelError);
});

test('the validator finds nothing to blame the user for', () => {
  const computed: Readonly<Record<string, CellValue>> = { ...TYPED, L8: '', M8: '', N8: 'Melampaui', O8: 'LHE AKIP' };
  const typed = FORM.cells.map((cell) => {
    const value = computed[cellName(cell)];
    return value === undefined ? cell : { row: cell.row, column: cell.column, value };
  });
  const places = new Set(typed.map(cellName));
  const more = Object.entries(computed).flatMap(([name, value]) => {
    const row = 7;
    const column = name.charCodeAt(0) - 'A'.charCodeAt(0);
    return places.has(name) ? [] : [{ row, column, value }];
  });
  const { findings } = review([planToGrid({ ...FORM, cells: [...typed, ...more] })]);
  expect(findings.filter(({ level }) => level === 'error').map(({ rule }) => rule.id)).toEqual([]);
});
