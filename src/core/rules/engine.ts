/** Runs the rules over recognised tables: rule by rule, then levels, exceptions and order. Each step is a pure function. */

import { cellName, contains } from '../sheet/address';
import { type SheetGrid, gridFromValues, textAt } from '../sheet/grid';
import { normalise } from '../language/normalise';
import { type AcceptedFinding, type Settings } from '../settings';
import { type Indicator, type IndicatorTable, type Profile } from '../table/model';
import { remembering } from './evidence/once';
import { type Finding, type Report, type Rule, type RuleMeta, LEVELS } from './rule';

/** The findings of one table under the table rules. */
export function checkTable(
  rules: readonly Rule[],
  table: IndicatorTable,
  tableIndex: number,
  grid: SheetGrid,
  settings: Settings,
): Finding[] {
  return remembering(() => tableFindings(rules, table, tableIndex, grid, settings));
}

function tableFindings(
  rules: readonly Rule[],
  table: IndicatorTable,
  tableIndex: number,
  grid: SheetGrid,
  settings: Settings,
): Finding[] {
  const context = { grid, settings, profile: profileOf(table, settings) };
  const subjects = new Subjects(table);
  const exceptions = new Exceptions(settings);
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (!('check' in rule) || settings.levels[rule.meta.id] === 'off') continue;
    for (const report of rule.check(table, context)) {
      findings.push(toFinding(rule.meta, report, { subjects, tableIndex, grid, settings, exceptions }));
    }
  }
  return findings;
}

/** The findings that need to see all tables at once. */
export function checkWorkbook(
  rules: readonly Rule[],
  tables: readonly IndicatorTable[],
  grids: readonly SheetGrid[],
  settings: Settings,
): Finding[] {
  return remembering(() => workbookFindings(rules, tables, grids, settings));
}

function workbookFindings(
  rules: readonly Rule[],
  tables: readonly IndicatorTable[],
  grids: readonly SheetGrid[],
  settings: Settings,
): Finding[] {
  const gridOf = new Map(grids.map((grid) => [grid.name, grid]));
  const known = new Map(tables.map((table, tableIndex) => [table, { tableIndex, subjects: new Subjects(table) }]));
  const exceptions = new Exceptions(settings);
  const nowhere = gridFromValues([]);
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (!('checkAll' in rule) || settings.levels[rule.meta.id] === 'off') continue;
    for (const report of rule.checkAll(tables, settings)) {
      const place = known.get(report.table);
      if (!place) continue;
      const grid = gridOf.get(report.sheet ?? report.table.sheet) ?? nowhere;
      findings.push(toFinding(rule.meta, report, { ...place, grid, settings, exceptions }));
    }
  }
  return findings;
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

/** The user's choice of profile for the table, else what recognition made of it. */
export function profileOf(table: IndicatorTable, settings: Settings): Profile {
  const topLeft = cellName({ row: table.area.top, column: table.area.left });
  const choice = settings.tables.find(
    (candidate) => candidate.sheet === table.sheet && candidate.area.toUpperCase().split(':')[0] === topLeft,
  );
  return choice?.profile ?? table.profile;
}

/** What every finding of a table needs to know, prepared once so that a finding costs no search. */
interface Place {
  readonly subjects: Subjects;
  readonly tableIndex: number;
  readonly grid: SheetGrid;
  readonly settings: Settings;
  readonly exceptions: Exceptions;
}

function toFinding(meta: RuleMeta, report: Report, place: Place): Finding {
  const sheet = report.sheet ?? place.subjects.table.sheet;
  const configured = place.settings.levels[meta.id];
  const text = textAt(place.grid, report.at.row, report.at.column);
  const subject = place.subjects.of(report, sheet);
  const column = place.subjects.columnOf(report, sheet);
  const accepted = place.exceptions.reasonFor({ rule: meta.id, sheet, subject, text, column });
  return {
    rule: meta,
    level: configured && configured !== 'off' ? configured : (report.level ?? meta.level),
    sheet,
    cell: report.at,
    ...(report.cells ? { cells: report.cells } : {}),
    messageId: report.message,
    data: { cell: cellName(report.at), ...report.data },
    table: place.tableIndex,
    subject,
    column,
    text,
    ...(report.fix ? { fix: report.fix } : {}),
    ...(accepted === undefined ? {} : { accepted }),
  };
}

/** Tells of whom a finding speaks: the indicator in whose row it stands, else the header of its column. */
class Subjects {
  private indicatorOfRow: ReadonlyMap<number, Indicator> | null = null;
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

/** What tells one finding from another, wherever it stands. */
type Identity = Pick<AcceptedFinding, 'rule' | 'sheet' | 'subject' | 'text' | 'column'>;

/** The findings that the user accepted, looked up by what they say, not by where they stand. */
class Exceptions {
  private readonly entries = new Map<string, AcceptedFinding[]>();

  constructor(settings: Settings) {
    for (const entry of settings.accepted) {
      const known = this.entries.get(keyOf(entry));
      if (known) known.push(entry);
      else this.entries.set(keyOf(entry), [entry]);
    }
  }

  /** The same figure under another year's header is another finding; an entry without a header holds for every one. */
  reasonFor(finding: Identity): string | undefined {
    if (this.entries.size === 0) return undefined;
    const column = normalise(finding.column ?? '');
    const entry = this.entries
      .get(keyOf(finding))
      ?.find((each) => each.column === undefined || normalise(each.column) === column);
    return entry?.reason;
  }
}

function keyOf({ rule, sheet, subject, text }: Identity): string {
  return JSON.stringify([rule, sheet, normalise(subject), normalise(text)]);
}
