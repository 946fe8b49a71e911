/** `periksa --format json`: one document, a contract with the programs that read it; `ndjson`: its files, a line each. */

import { basisText } from '../../core/rules/basis';
import { type Language } from '../../core/language/bilingual';
import { quantitiesOf } from '../../core/language/quantity';
import { agreedUnit } from '../../core/indicator/units/unit';
import { failureMessage } from '../../core/rules/failure';
import { fixData } from '../../core/changes/fix-data';
import { type Fix } from '../../core/changes/fix';
import { type Finding, messageOf } from '../../core/rules/rule';
import { areaName, cellName, columnLetter } from '../../core/sheet/address';
import { type SheetGrid } from '../../core/sheet/grid';
import { agencyOf } from '../../core/table/surroundings/agency';
import {
  type Column,
  type Indicator,
  type IndicatorTable,
  type Measurement,
  type UnreadPart,
} from '../../core/table/model';
import { printableJson } from '../terminal';
import { unreadMisses } from '../tables-in-words';
import { fileSettingsData, acceptedFindings, type FileReview, openFindings, unreadParts } from './review-file';
import { type ReportFormat, type ReportStyle } from './report-format';

/** Fields may be added, none renamed or taken away. */
export function jsonFormat({ language }: ReportStyle): ReportFormat {
  return {
    opening: () => '{\n  "version": 1,\n  "files": [\n',
    file: (file) => indented(printableJson(jsonFile(file, language)), '    '),
    between: ',\n',
    closing: ({ files, tables, indicators, errors, warnings, advice, accepted }) => {
      const counts = { files, tables, indicators, errors, warnings, advice };
      const summary = printableJson(accepted > 0 ? { ...counts, accepted } : counts);
      return `\n  ],\n  "summary": ${indented(summary, '  ').trimStart()}\n}\n`;
    },
  };
}

/** One file of the document a line: whoever reads them needs no more memory than the longest takes. */
export function linesFormat({ language }: ReportStyle): ReportFormat {
  return {
    opening: () => '',
    file: (file) => `${printableJson(jsonFile(file, language), 'oneLine')}\n`,
    between: '',
    closing: () => '',
  };
}

function indented(text: string, margin: string): string {
  return text.replace(/^/gm, margin);
}

function jsonFile(file: FileReview, language: Language): object {
  const unread = unreadParts(file).map((text) => text[language]);
  const error = unread.length > 0 ? unread.join(' ') : null;
  const { name, digest: sha256 } = file;
  const known = sha256 === undefined ? {} : { sha256 };
  if (file.kind === 'unreadable') return { name, error, agency: null, ...known, tables: [], findings: [] };
  const accepted = acceptedFindings(file.review).map(({ finding, ...why }) => ({
    ...jsonFinding(finding, file.sheets, language),
    ...why,
  }));
  const failures = file.review.failures.map((failure) => ({
    sheet: failure.sheet,
    rule: failure.rule?.id ?? null,
    message: failureMessage(failure, language),
  }));
  return {
    name,
    error,
    agency: agencyOf(file.review.tables),
    ...known,
    ...(file.sheets.every(({ values }) => values.length === 0) ? { isEmpty: true } : {}),
    tables: file.review.tables.map(jsonTable),
    unread: [
      ...file.review.unread.map((part) => jsonUnread(part, language)),
      ...unreadMisses(file.review).map((part) => ({ ...jsonUnread(part, language), isNearMiss: true })),
    ],
    findings: openFindings(file.review).map((finding) => jsonFinding(finding, file.sheets, language)),
    ...(accepted.length > 0 ? { accepted } : {}),
    fileSettings: fileSettingsData(file.settings),
    ...(file.notes.length > 0 ? { notes: file.notes.map((note) => note[language]) } : {}),
    ...(failures.length > 0 ? { failures } : {}),
  };
}

function jsonUnread(
  { sheet, area, reason }: Pick<UnreadPart, 'sheet' | 'area' | 'reason'>,
  language: Language,
): object {
  return { sheet, range: areaName(area), reason: reason[language] };
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
      // Of a budget it is money, unless it is the share of it that was spent.
      ...(column.role === 'budget' && column.headerUnit === '%' ? { unit: '%' } : {}),
    })),
    indicators: table.indicators.map((indicator) => jsonIndicator(indicator)),
  };
}

function jsonIndicator(indicator: Indicator): object {
  const unit = agreedUnit(indicator);
  const measured = (measurements: readonly Measurement[]) =>
    measurements.map(({ column, cell, reading }) => ({
      ...jsonPeriod(column),
      cell: cellName(cell.position),
      text: cell.text,
      values: quantitiesOf(reading).map((quantity) => ({
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

/** The period that a column's header names, `cumulative` where it counts up to its end; what it does not name is left out. */
function jsonPeriod({ year, half, third, quarter, month, revision, soFar }: Column): object {
  return {
    ...(year === undefined ? {} : { year }),
    ...(half === undefined ? {} : { semester: half }),
    ...(third === undefined ? {} : { caturwulan: third }),
    ...(quarter === undefined ? {} : { quarter }),
    ...(month === undefined ? {} : { month }),
    ...(revision === undefined ? {} : { revision }),
    ...(soFar === undefined ? {} : { cumulative: soFar }),
  };
}

function jsonFinding(finding: Finding, sheets: readonly SheetGrid[], language: Language): object {
  return {
    rule: finding.rule.id,
    level: finding.level,
    sheet: finding.sheet,
    cell: cellName(finding.cell),
    subject: finding.subject,
    text: finding.text,
    ...(finding.hidden ? { hidden: finding.hidden } : {}),
    ...(finding.cells ? { cells: finding.cells.map(cellName) } : {}),
    message: messageOf(finding, language),
    basis: basisText(finding.rule.basis, language),
    ...(finding.fix ? { fix: jsonFix(finding.fix, finding.sheet, sheets) } : {}),
  };
}

/** Places on the finding's own sheet do not repeat its name. */
function jsonFix(fix: Fix, sheet: string, sheets: readonly SheetGrid[]): object {
  const elsewhere = <Part extends { readonly sheet: string }>({ sheet: its, ...part }: Part) =>
    its === sheet ? part : { sheet: its, ...part };
  const { kind, cells, columns, rows } = fixData(fix, sheets);
  return {
    kind,
    cells: cells.map(elsewhere),
    ...(columns.length > 0 ? { columns: columns.map(elsewhere) } : {}),
    ...(rows.length > 0 ? { rows: rows.map(elsewhere) } : {}),
  };
}
