import { type Language } from '../../core/language/bilingual';
import { type Quantity, type QuantityReading } from '../../core/language/quantity';
import { proposedText } from '../../core/report/proposed-text';
import { messageOf, type Finding, type Fix } from '../../core/rules/rule';
import { areaName, cellName, columnLetter } from '../../core/sheet/address';
import { type SheetGrid } from '../../core/sheet/grid';
import { type Column, type Indicator, type IndicatorTable, type Measurement } from '../../core/table/model';
import { acceptedFindings, openFindings } from './open-findings';
import { type FileReview } from './review-file';
import { totals } from './totals';

/** One JSON document, a contract with the programs that read it: fields may be added, none renamed or taken away. */
export function formatJson(files: readonly FileReview[], language: Language): string {
  const { accepted, ...summary } = totals(files);
  const document = {
    version: 1,
    files: files.map((file) => jsonFile(file, language)),
    summary: accepted > 0 ? { ...summary, accepted } : summary,
  };
  return JSON.stringify(document, null, 2) + '\n';
}

function jsonFile(file: FileReview, language: Language): object {
  if (file.kind === 'unreadable') {
    return { name: file.name, error: file.reason[language], tables: [], findings: [] };
  }
  const accepted = acceptedFindings(file.review).map(({ finding, reason }) => ({
    ...jsonFinding(finding, file.sheets, language),
    reason,
  }));
  return {
    name: file.name,
    error: null,
    tables: file.review.tables.map(jsonTable),
    unread: file.review.unread.map(({ sheet, area, reason }) => ({
      sheet,
      range: areaName(area),
      reason: reason[language],
    })),
    findings: openFindings(file.review).map((finding) => jsonFinding(finding, file.sheets, language)),
    ...(accepted.length > 0 ? { accepted } : {}),
  };
}

function jsonTable(table: IndicatorTable): object {
  return {
    sheet: table.sheet,
    range: areaName(table.area),
    headerRows: table.headerRows.map((row) => row + 1),
    columns: table.columns.map((column) => ({
      letter: columnLetter(column.index),
      role: column.role,
      ...jsonPeriod(column),
    })),
    indicators: table.indicators.map((indicator) => jsonIndicator(indicator)),
  };
}

function jsonIndicator(indicator: Indicator): object {
  const unit = unitOf(indicator);
  const measured = (measurements: readonly Measurement[]) =>
    measurements.map(({ column, cell, reading }) => ({
      ...jsonPeriod(column),
      cell: cellName(cell.position),
      text: cell.text,
      values: quantities(reading).map((quantity) => ({
        value: quantity.value,
        unit: quantity.unit || (column.headerUnit ?? unit ?? ''),
      })),
    }));
  return {
    row: indicator.row + 1,
    objective: indicator.objective?.cell.text || null,
    name: indicator.name.text,
    unit,
    targets: measured(indicator.targets),
    actuals: measured(indicator.actuals),
  };
}

/** The period that a column's header names; what it does not name is left out. */
function jsonPeriod({ year, quarter, month, revision }: Column): object {
  return {
    ...(year === undefined ? {} : { year }),
    ...(quarter === undefined ? {} : { quarter }),
    ...(month === undefined ? {} : { month }),
    ...(revision === undefined ? {} : { revision }),
  };
}

/** The unit column's word, else the header's, else the one that all targets carry; `null` when nothing says. */
function unitOf(indicator: Indicator): string | null {
  if (indicator.unit?.text) return indicator.unit.text;
  const inHeaders = indicator.targets.map(({ column }) => column.headerUnit ?? '');
  const inCells = indicator.targets.flatMap(({ reading }) => quantities(reading)).map((quantity) => quantity.unit);
  return theOnly(inHeaders) ?? theOnly(inCells);
}

function theOnly(units: readonly string[]): string | null {
  const [first, ...others] = new Set(units);
  return first && others.length === 0 ? first : null;
}

/** The numbers that a cell certainly states; a reading that could be two numbers states none. */
function quantities(reading: QuantityReading): readonly Quantity[] {
  switch (reading.kind) {
    case 'single':
    case 'bound':
      return [reading.quantity];
    case 'range':
      return [reading.lower, reading.upper];
    case 'composite':
      return reading.quantities;
    case 'blank':
    case 'rating':
    case 'ambiguous':
    case 'error':
    case 'text':
      return [];
  }
}

function jsonFinding(finding: Finding, sheets: readonly SheetGrid[], language: Language): object {
  return {
    rule: finding.rule.id,
    level: finding.level,
    sheet: finding.sheet,
    cell: cellName(finding.cell),
    ...(finding.cells ? { cells: finding.cells.map(cellName) } : {}),
    message: messageOf(finding, language),
    basis: finding.rule.basis.citation[language],
    ...(finding.fix && finding.fix.cells.length > 0 ? { fix: jsonFix(finding.fix, finding.sheet, sheets) } : {}),
  };
}

function jsonFix(fix: Fix, sheet: string, sheets: readonly SheetGrid[]): object {
  return {
    cells: fix.cells.map((change) => ({
      ...(change.sheet === sheet ? {} : { sheet: change.sheet }),
      cell: cellName(change.position),
      before: change.before,
      after: proposedText(change, sheets),
    })),
  };
}
