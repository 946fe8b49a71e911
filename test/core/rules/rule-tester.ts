/**
 * Tests a rule by tables, as ESLint tests its rules by code: tables that must pass, and tables with the exact cells, messages
 * and mended content. It refuses tests that prove nothing: cases twice, a fix that changes nothing, a message with a hole.
 */

import { type Level } from '../../../src/core/knowledge/choices/levels';
import { type Settings, DEFAULT_SETTINGS } from '../../../src/core/settings';
import { type CellValue, type SheetGrid, textAt } from '../../../src/core/sheet/grid';
import { cellName } from '../../../src/core/sheet/address';
import { applyToGrid } from '../../../src/core/changes/apply';
import { type Checked, checkTable, checkWorkbook } from '../../../src/core/rules/engine';
import { definitionsIn } from '../../../src/core/indicator/library/office';
import { type Fix, changesOf } from '../../../src/core/changes/fix';
import { type RowInsertion } from '../../../src/core/changes/rows';
import { type Finding, type Rule, messageOf } from '../../../src/core/rules/rule';
import { type TableSpec, gridOf, tableOf } from './table-builder';

interface Case {
  /** What is right or wrong here, as a sentence. */
  readonly name: string;
  readonly tables: readonly TableSpec[];
  readonly settings?: Partial<Settings>;
  /** Tables that are the agency's own library. */
  readonly library?: readonly TableSpec[];
}

export type ValidCase = Case;

export interface InvalidCase extends Case {
  /** Cell (`C3`, or `Sheet!C3`) and the Indonesian message, whole. */
  readonly findings: readonly (readonly [cell: string, message: string])[];
  /** The level of each finding; required where it is not the rule's own. */
  readonly levels?: readonly Level[];
  /** The other cells that each finding speaks of ("D2, D3"); required where one speaks of several. */
  readonly others?: readonly string[];
  /** Cells after all fixes, by address; required where the rule offers cell fixes. */
  readonly fixed?: Readonly<Record<string, CellValue>>;
  /** The number formats that the fixes give to cells; required where they give any. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Headers of the columns that the fix adds. */
  readonly added?: readonly string[];
  /** The header row of the first table once they are added. */
  readonly headersAfter?: readonly string[];
  /** Rows that the fixes delete, by their number on the sheet. */
  readonly deleted?: readonly number[];
  /** What the rows hold that the fixes insert: values, and the formulas of cells that compute. */
  readonly inserted?: readonly (readonly CellValue[])[];
  /** Whether each fix may be applied with all the others, in the order of the findings; required where the rule gives both kinds. */
  readonly kinds?: readonly Fix['kind'][];
  /** The English messages, whole, where more than the translation differs. */
  readonly english?: readonly string[];
}

export interface RuleCases {
  readonly valid: readonly ValidCase[];
  readonly invalid: readonly InvalidCase[];
  /** Messages that no case here shows, each with the reason. */
  readonly notShown?: Readonly<Record<string, string>>;
}

/** A case over one table. */
export function table(name: string, spec: TableSpec, settings?: Partial<Settings>): ValidCase {
  return { name, tables: [spec], ...(settings && { settings }) };
}

export function findingsOf(
  rule: Rule,
  { tables: specs, settings, library = [] }: Case,
  grids = specs.map((spec) => gridOf(spec)),
) {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const tables = specs.map((spec, index) => tableOf(spec, grids[index]));
  const before = JSON.stringify([tables, grids]);
  const findings = [
    ...tables.flatMap((each, index) => soundly(checkTable([rule], each, index, grids[index] as SheetGrid, all))),
    ...soundly(checkWorkbook([rule], tables, grids, all, definitionsIn(library.map((spec) => tableOf(spec))))),
  ];
  if (JSON.stringify([tables, grids]) !== before) throw new Error(`${rule.meta.id} changed the table it was given.`);
  return findings;
}

/** Registers the tests of one rule. */
export function testRule(rule: Rule, cases: RuleCases): void {
  describe(rule.meta.id, () => {
    it('has tests that prove something', () => refuseBadTests(cases));
    it('gives the kinds of fixes that it declares, and no others', () => {
      const given = cases.invalid.flatMap((invalid) => findingsOf(rule, invalid).flatMap(({ fix }) => fix?.kind ?? []));
      expect({ fixable: given.includes('safe'), proposes: given.includes('proposed') }).toEqual({
        fixable: rule.meta.fixable ?? false,
        proposes: rule.meta.proposes ?? false,
      });
    });
    it('has a case for each of its messages', () => {
      const given = cases.invalid.flatMap((invalid) => findingsOf(rule, invalid).map(({ messageId }) => messageId));
      const shown = new Set([...given, ...Object.keys(cases.notShown ?? {})]);
      expect([...shown].sort()).toEqual(Object.keys(rule.meta.messages).sort());
    });
    for (const valid of cases.valid) {
      it(`accepts: ${valid.name}`, () => {
        expect(findingsOf(rule, valid).map(show)).toEqual([]);
      });
    }
    for (const invalid of cases.invalid) {
      it(`reports: ${invalid.name}`, () => testInvalid(rule, invalid));
    }
  });
}

function testInvalid(rule: Rule, invalid: InvalidCase): void {
  const findings = findingsOf(rule, invalid);
  const sheet = (cell: string) => (cell.includes('!') ? cell : `${invalid.tables[0]?.sheet ?? 'IKU'}!${cell}`);
  expect(findings.map(show)).toEqual(invalid.findings.map(([cell, message]) => `${sheet(cell)}: ${message}`));
  expect(findings.map(({ level }) => level)).toEqual(invalid.levels ?? findings.map(() => rule.meta.level));
  expect(findings.map(({ cells = [] }) => cells.map(cellName).join(', '))).toEqual(
    invalid.others ?? findings.map(() => ''),
  );
  if (invalid.english) expect(findings.map((finding) => messageOf(finding, 'en'))).toEqual(invalid.english);
  for (const finding of findings) {
    const english = messageOf(finding, 'en');
    expect(`${messageOf(finding, 'id')} ${english}`).not.toMatch(/\{\w+\}|undefined|NaN/);
  }
  testFixes(rule, invalid, findings);
}

function testFixes(rule: Rule, invalid: InvalidCase, findings: readonly Finding[]): void {
  const grids = invalid.tables.map((spec) => gridOf(spec));
  const fixes = findings.flatMap((finding) => (finding.fix ? [finding.fix] : []));
  const added = fixes.flatMap((fix) => changesOf(fix, 'insertColumn')).map((column) => column.header);
  expect(added).toEqual(invalid.added ?? []);
  expect(fixes.flatMap((fix) => changesOf(fix, 'deleteRow')).map(({ row }) => row + 1)).toEqual(invalid.deleted ?? []);
  expect(fixes.flatMap((fix) => changesOf(fix, 'insertRow')).map(contentOf)).toEqual(invalid.inserted ?? []);
  if (invalid.kinds || (rule.meta.fixable && rule.meta.proposes)) {
    expect(fixes.map(({ kind }) => kind)).toEqual(invalid.kinds ?? []);
  }
  if (invalid.headersAfter) {
    const widened = fixes.reduce((current, fix) => current && applyToGrid(fix.changes, current), grids[0] ?? null);
    expect(widened?.values[0]).toEqual(invalid.headersAfter);
  }
  const mended = grids.map((grid) =>
    fixes.reduce((current, fix) => {
      const next = applyToGrid(changesOf(fix, 'cell'), current);
      if (!next) throw new Error(`A fix of ${rule.meta.id} does not apply to its own table.`);
      return next;
    }, grid),
  );
  const changed = Object.fromEntries(
    fixes.flatMap((fix) =>
      changesOf(fix, 'cell').map((change) => [cellName(change.position), change.after] as [string, CellValue]),
    ),
  );
  expect(changed).toEqual(invalid.fixed ?? {});
  expect(formatsOf(fixes)).toEqual(invalid.formats ?? {});
  if (fixes.every((fix) => changesOf(fix, 'cell').length === 0)) return;
  const left = findingsOf(rule, invalid, mended).filter((finding) =>
    fixes.some((fix) =>
      changesOf(fix, 'cell').some(
        ({ position, sheet }) =>
          sheet === finding.sheet && position.row === finding.cell.row && position.column === finding.cell.column,
      ),
    ),
  );
  expect(left.map(show)).toEqual([]);
}

function contentOf({ contents }: RowInsertion): readonly CellValue[] {
  return (contents?.values ?? []).map((value, index) => contents?.formulas[index] || value);
}

function formatsOf(fixes: readonly Fix[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fixes.flatMap((fix) =>
      changesOf(fix, 'cell').flatMap(({ position, numberFormat }): [string, string][] =>
        numberFormat === undefined ? [] : [[cellName(position), numberFormat]],
      ),
    ),
  );
}

function refuseBadTests({ valid, invalid }: RuleCases): void {
  if (valid.length === 0 || invalid.length === 0)
    throw new Error('A rule needs tables that pass and tables that fail.');
  const all = [...valid, ...invalid];
  const names = all.map((each) => each.name);
  const contents = all.map(({ tables, settings, library }) => JSON.stringify([tables, settings, library]));
  if (new Set(names).size < names.length) throw new Error('Two cases have the same name.');
  if (new Set(contents).size < contents.length) throw new Error('Two cases have the same content.');
  for (const { name, findings, fixed, tables } of invalid) {
    if (findings.length === 0) throw new Error(`"${name}" expects no finding: make it a valid case.`);
    const grid = tables[0] && gridOf(tables[0]);
    for (const [cell, after] of Object.entries(fixed ?? {})) {
      const before = grid && tables.length === 1 ? textOf(grid, cell) : undefined;
      if (before === after) throw new Error(`"${name}": the fix of ${cell} changes nothing.`);
    }
  }
}

function textOf(grid: SheetGrid, cell: string): string | undefined {
  for (let row = 0; row < grid.values.length; row++) {
    for (let column = 0; column < (grid.values[row]?.length ?? 0); column++) {
      if (cellName({ row, column }) === cell) return textAt(grid, row, column);
    }
  }
  return undefined;
}

function show(finding: Finding): string {
  return `${finding.sheet}!${cellName(finding.cell)}: ${messageOf(finding, 'id')}`;
}

/** The findings of a run in which no rule failed. */
export function soundly({ findings, failures }: Pick<Checked, 'findings' | 'failures'>): readonly Finding[] {
  if (failures.length > 0) throw new Error(`Rules failed: ${JSON.stringify(failures)}`);
  return findings;
}
