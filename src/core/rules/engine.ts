/** Runs the rules over recognised tables: rule by rule, then levels, exceptions and order. Each step is a pure function. */

import { cellName, contains } from '../sheet/address';
import { type SheetGrid, gridFromValues, textAt } from '../sheet/grid';
import { normalise } from '../language/normalise';
import { type AcceptedFinding, type Settings } from '../settings';
import { type IndicatorTable, type Profile } from '../table/model';
import { type Finding, type Report, type Rule, type RuleMeta, LEVELS } from './rule';

/** The findings of one table under the table rules. */
export function checkTable(
  rules: readonly Rule[],
  table: IndicatorTable,
  tableIndex: number,
  grid: SheetGrid,
  settings: Settings,
): Finding[] {
  const profile = profileOf(table, settings);
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (!('check' in rule) || settings.levels[rule.meta.id] === 'off') continue;
    for (const report of rule.check(table, { grid, settings, profile })) {
      findings.push(toFinding(rule.meta, report, table, tableIndex, grid, settings));
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
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (!('checkAll' in rule) || settings.levels[rule.meta.id] === 'off') continue;
    for (const report of rule.checkAll(tables, settings)) {
      const sheet = report.sheet ?? report.table.sheet;
      const grid = grids.find((candidate) => candidate.name === sheet) ?? gridFromValues([]);
      findings.push(toFinding(rule.meta, report, report.table, tables.indexOf(report.table), grid, settings));
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
  const choice = settings.tables.find(
    (candidate) => candidate.sheet === table.sheet && overlaps(candidate.area, table),
  );
  return choice?.profile ?? table.profile;
}

function overlaps(area: string, table: IndicatorTable): boolean {
  return area.toUpperCase().startsWith(cellName({ row: table.area.top, column: table.area.left }));
}

function toFinding(
  meta: RuleMeta,
  report: Report,
  table: IndicatorTable,
  tableIndex: number,
  grid: SheetGrid,
  settings: Settings,
): Finding {
  const sheet = report.sheet ?? table.sheet;
  const configured = settings.levels[meta.id];
  const text = textAt(grid, report.at.row, report.at.column);
  const subject = subjectOf(table, report, sheet);
  const accepted = settings.accepted.find((entry) => isSame(entry, meta.id, sheet, subject, text));
  return {
    rule: meta,
    level: configured && configured !== 'off' ? configured : meta.level,
    sheet,
    cell: report.at,
    messageId: report.message,
    data: { cell: cellName(report.at), ...report.data },
    table: tableIndex,
    subject,
    text,
    ...(report.fix ? { fix: report.fix } : {}),
    ...(accepted ? { accepted: accepted.reason } : {}),
  };
}

/** The indicator in whose row the finding stands; else the header of its column. */
function subjectOf(table: IndicatorTable, report: Report, sheet: string): string {
  if (sheet !== table.sheet || !contains(table.area, report.at)) return '';
  const indicator = table.indicators.find((row) => report.at.row >= row.row && report.at.row <= row.lastRow);
  if (indicator) return indicator.name.text;
  return table.columns.find((column) => column.index === report.at.column)?.header ?? '';
}

function isSame(entry: AcceptedFinding, rule: string, sheet: string, subject: string, text: string): boolean {
  return (
    entry.rule === rule &&
    entry.sheet === sheet &&
    normalise(entry.subject) === normalise(subject) &&
    normalise(entry.text) === normalise(text)
  );
}
