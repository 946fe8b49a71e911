/** Runs the rules over recognised tables: rule by rule, then levels, acceptances and order. Each step is a pure function. */

import { changesOf, movesNothing } from '../changes/fix';
import { groupedBy } from '../grouped';
import { type TableFacts, factsOf } from '../indicator/facts';
import { allAtOnce } from '../steps';
import { cellName, contains } from '../sheet/address';
import { type SheetGrid, gridFromValues, textAt } from '../sheet/grid';
import { hiddenAt } from '../sheet/hidden-lines';
import { type OfficeDefinition } from '../indicator/library/office';
import { type Settings } from '../settings';
import { type Indicator, type IndicatorTable } from '../table/model';
import { Acceptances } from './acceptances';
import { type RuleFailure, failureOf } from './failure';
import { oncePerCause } from './finding/one-cause';
import { type Finding, type Report, type Rule, type RuleMeta, type TableRule, type WorkbookRule } from './rule';
import { LEVELS } from '../knowledge/choices/levels';

/** What a run of rules has come to. A rule that fails costs its own findings and no others. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** The findings of one table under the table rules. */
export function checkTable(...args: Parameters<typeof checkTableSteps>): Checked {
  return allAtOnce(checkTableSteps(...args));
}

/** The same, a rule at a time, and of a rule that says much a part of it. */
export function* checkTableSteps(
  rules: readonly Rule[],
  table: IndicatorTable,
  tableIndex: number,
  grid: SheetGrid,
  settings: Settings,
): Generator<void, Checked> {
  const facts = factsOf(table, settings);
  const context = { grid, settings, facts };
  const subjects = new Subjects(table);
  const acceptances = new Acceptances(settings);
  const place = { subjects, tableIndex, grid, settings, acceptances };
  const own = rules.filter((rule): rule is TableRule => 'check' in rule);
  yield* prepared(facts);
  return yield* ruleByRule(own, settings, table.sheet, function* (rule) {
    const reports = yield* gathered(rule.check(table, context));
    return oncePerCause(reports, table).map((report) => toFinding(rule.meta, report, place));
  });
}

/** What cannot be found out is passed over here: a rule that asks for it fails with it, and is named. */
function* prepared(facts: TableFacts): Generator<void> {
  try {
    yield* facts.prepare();
  } catch {
    return;
  }
}

/** So many reports make a step of their own. */
const MANY = 200;

function* gathered<Item>(items: Iterable<Item>): Generator<void, Item[]> {
  const all: Item[] = [];
  for (const item of items) if (all.push(item) % MANY === 0) yield;
  return all;
}

/** Runs each rule on its own; all or nothing of its findings. */
function* ruleByRule<Kind extends Rule>(
  rules: readonly Kind[],
  settings: Settings,
  sheet: string,
  findingsOf: (rule: Kind) => Generator<void, readonly Finding[]>,
): Generator<void, Checked> {
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  for (const rule of rules) {
    if (settings.levels[rule.meta.id] === 'off') continue;
    try {
      for (const finding of yield* findingsOf(rule)) findings.push(finding);
    } catch (error) {
      failures.push(failureOf(sheet, rule.meta, error));
    }
    yield;
  }
  return { findings, failures };
}

/** The findings that need to see all tables at once. */
export function checkWorkbook(
  rules: readonly Rule[],
  tables: readonly IndicatorTable[],
  grids: readonly SheetGrid[],
  settings: Settings,
  library: readonly OfficeDefinition[] = [],
): Checked {
  const gridOf = new Map(grids.map((grid) => [grid.name, grid]));
  const known = new Map(tables.map((table, tableIndex) => [table, { tableIndex, subjects: new Subjects(table) }]));
  const acceptances = new Acceptances(settings);
  const nowhere = gridFromValues([]);
  const across = rules.filter((rule): rule is WorkbookRule => 'checkAll' in rule);
  const facts = tables.map((table) => factsOf(table, settings));
  const steps = ruleByRule(across, settings, '', function* (rule) {
    const findings: Finding[] = [];
    const reports = yield* gathered(rule.checkAll(facts, settings, library));
    for (const [table, own] of groupedBy(reports, (report) => report.table)) {
      const place = known.get(table);
      if (!place) continue;
      for (const report of oncePerCause(own, table)) {
        const grid = gridOf.get(report.sheet ?? table.sheet) ?? nowhere;
        findings.push(toFinding(rule.meta, report, { ...place, grid, settings, acceptances }));
      }
    }
    return findings;
  });
  return allAtOnce(steps);
}

/** Sheet order, then table, then row and column, then gravity: the order in which a person would read and mend. */
export function sortFindings(findings: readonly Finding[], sheets: readonly string[]): Finding[] {
  const order = new Map(sheets.map((name, index) => [name, index]));
  return [...findings].sort(
    (a, b) =>
      (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) ||
      a.table - b.table ||
      a.cell.row - b.cell.row ||
      a.cell.column - b.cell.column ||
      LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
  );
}

/** What every finding of a table needs to know, prepared once so that a finding costs no search. */
interface Place {
  readonly subjects: Subjects;
  readonly tableIndex: number;
  readonly grid: SheetGrid;
  readonly settings: Settings;
  readonly acceptances: Acceptances;
}

function toFinding(meta: RuleMeta, report: Report, place: Place): Finding {
  const sheet = report.sheet ?? place.subjects.table.sheet;
  const configured = place.settings.levels[meta.id];
  const text = textAt(place.grid, report.at.row, report.at.column);
  const subject = place.subjects.of(report, sheet);
  const column = place.subjects.columnOf(report, sheet);
  const hidden = hiddenAt(place.grid, report.at);
  const accepted = place.acceptances.entryFor({ rule: meta.id, sheet, subject, text, column });
  return {
    rule: meta,
    level: configured && configured !== 'off' ? configured : (report.level ?? meta.level),
    sheet,
    cell: report.at,
    ...(hidden ? { hidden } : {}),
    ...(report.cells ? { cells: report.cells } : {}),
    messageId: report.message,
    data: { cell: cellName(report.at), ...report.data },
    table: place.tableIndex,
    subject,
    ...(place.subjects.isShared(report, sheet, place.grid) && { isShared: true as const }),
    column,
    text,
    ...(report.fix ? { fix: report.fix } : {}),
    ...(report.obstacle ? { obstacle: report.obstacle } : {}),
    ...(report.likely ? { likely: report.likely } : {}),
    ...(accepted ? { accepted: accepted.reason } : {}),
    ...(accepted?.person ? { acceptedBy: accepted.person } : {}),
    ...(accepted?.at ? { acceptedAt: accepted.at } : {}),
  };
}

/** Tells of whom a finding speaks: the indicator in whose row it stands, else the header of its column. */
class Subjects {
  private indicatorOfRow: ReadonlyMap<number, Indicator> | null = null;
  private lastRowOfMerge: ReadonlyMap<string, number> | null = null;
  private readonly headerOfColumn: ReadonlyMap<number, string>;

  constructor(readonly table: IndicatorTable) {
    this.headerOfColumn = new Map(table.columns.map((column) => [column.index, column.header]));
  }

  of(report: Report, sheet: string): string {
    if (sheet !== this.table.sheet || !contains(this.table.area, report.at)) return '';
    this.indicatorOfRow ??= indicatorsByRow(this.table);
    const indicator = this.indicatorOfRow.get(report.at.row);
    return indicator?.name.text ?? this.columnOf(report, sheet);
  }

  /** Whether it speaks of the rows of several indicators at once: in its cells, in what it would change, or in a merged cell beside them. */
  isShared({ at, cells = [], fix }: Report, sheet: string, grid: SheetGrid): boolean {
    const { indicatorOfRow } = this;
    const own = indicatorOfRow?.get(at.row);
    if (sheet !== this.table.sheet || !own || !indicatorOfRow) return false;
    const isOther = (row: number) => (indicatorOfRow.get(row) ?? own) !== own;
    if (cells.some(({ row }) => isOther(row))) return true;
    if (fix && movesNothing(fix) && changesOf(fix, 'cell').some(({ position }) => isOther(position.row))) return true;
    this.lastRowOfMerge ??= new Map((grid.merges ?? []).map(({ top, left, bottom }) => [`${top}|${left}`, bottom]));
    return isOther(this.lastRowOfMerge.get(`${at.row}|${at.column}`) ?? at.row);
  }

  /** The header above the finding's cell. */
  columnOf(report: Report, sheet: string): string {
    return sheet === this.table.sheet ? (this.headerOfColumn.get(report.at.column) ?? '') : '';
  }
}

function indicatorsByRow({ indicators }: IndicatorTable): ReadonlyMap<number, Indicator> {
  const byRow = new Map<number, Indicator>();
  for (const indicator of indicators) {
    for (let row = indicator.row; row <= indicator.lastRow; row++) byRow.set(row, indicator);
  }
  return byRow;
}
