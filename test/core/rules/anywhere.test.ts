/** A table says the same wherever it stands on its sheet: what every rule finds in its cases moves with the table. */

import { RULES } from '../../../src/core/rules/catalogue';
import { type Checked, checkTable, checkWorkbook } from '../../../src/core/rules/engine';
import { definitionsIn } from '../../../src/core/indicator/library/office';
import { type Finding, type Rule, messageOf } from '../../../src/core/rules/rule';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { type SheetGrid } from '../../../src/core/sheet/grid';
import { type IndicatorTable } from '../../../src/core/table/model';
import { casesOf } from './case-files';
import { type ValidCase, soundly } from './rule-tester';
import { gridOf, tableOf } from './table-builder';

const DOWN = 7;
const RIGHT = 3;

/** How far each number of a table, a grid or a finding goes that tells a place on the sheet. */
const STEPS: Readonly<Record<string, number>> = {
  ...{ row: DOWN, lastRow: DOWN, top: DOWN, bottom: DOWN, headerRow: DOWN },
  ...{ column: RIGHT, left: RIGHT, right: RIGHT, index: RIGHT },
};

/** The same with every place moved; what was one object stays one. */
function moved<T>(value: T, key = '', done = new Map<unknown, unknown>()): T {
  if (typeof value === 'number') return (value + (STEPS[key] ?? 0)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const known = done.get(value) as T | undefined;
  if (known !== undefined) return known;
  const entries = Object.entries(value).map(([name, each]): [string, unknown] => [
    name,
    moved<unknown>(each, key === 'headerRows' ? 'headerRow' : name, done),
  ]);
  const result = Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
  done.set(value, result);
  return result as T;
}

const movedGrid = (grid: SheetGrid): SheetGrid => ({
  ...grid,
  origin: moved(grid.origin),
  ...(grid.merges && { merges: moved(grid.merges) }),
});

function findingsIn(
  rule: Rule,
  { settings, library = [] }: ValidCase,
  tables: readonly IndicatorTable[],
  grids: readonly SheetGrid[],
): readonly Finding[] {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const parts: readonly Pick<Checked, 'findings' | 'failures'>[] = [
    ...tables.map((table, index) => checkTable([rule], table, index, grids[index] as SheetGrid, all)),
    checkWorkbook([rule], tables, grids, all, definitionsIn(library.map((spec) => tableOf(spec)))),
  ];
  return parts.flatMap(soundly);
}

/** What is told; numbers in words may be those of rows and cells. */
const told = (finding: Finding) => ({
  cell: finding.cell,
  cells: finding.cells,
  fix: finding.fix?.kind,
  message: messageOf(finding, 'id').replace(/\b[A-Z]{1,2}(?=\d)|\d+/g, '·'),
});

const hasFormula = ({ formulas }: SheetGrid) => formulas.some((row) => row.some((formula) => formula !== ''));

describe.each(RULES.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  const { valid, invalid } = casesOf(id) ?? { valid: [], invalid: [] };
  const cases = [...valid, ...invalid].filter(({ tables }) => !tables.some((spec) => hasFormula(gridOf(spec))));

  it('finds the same in a table that stands further down and to the right', () => {
    for (const each of cases) {
      const grids = each.tables.map((spec) => gridOf(spec));
      const tables = each.tables.map((spec, index) => tableOf(spec, grids[index]));
      const here = findingsIn(rule, each, tables, grids);
      const there = findingsIn(rule, each, moved(tables), grids.map(movedGrid));
      expect([each.name, there.map(told)]).toEqual([each.name, moved(here.map(told))]);
    }
  });
});
