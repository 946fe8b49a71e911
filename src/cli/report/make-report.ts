/** Makes the workbook of `iku laporan`; the links of its findings lead into the workbook that it speaks of. */

import { fileSettings } from '../../core/own-choices';
import { type Bilingual, type Language } from '../../core/language/bilingual';
import { longDate } from '../../core/language/locale';
import { findingsSheet } from '../../core/report/findings-sheet';
import { type RefreshedReport } from '../../core/report/refresh/refresh-report';
import { type Review } from '../../core/review';
import { freeSheetNames } from '../../core/sheet/free-name';
import { fileSettingsText, reviewSheets, withoutSettings } from '../check/review-file';
import { type ReportRequest } from './report-command';
import { readEarlier } from '../files/earlier-file';
import { outputFile, writeSheets } from '../files/output-file';
import { readInput } from '../files/read-file';
import { printable, printableName, EXIT, type ExitCode, type Terminal } from '../terminal';
import { leftBehindLines, noTableLines } from '../tables-in-words';
import { annexes, measuredSheets } from './report-sheets';
import { earlierFindings, keepOldFile, refreshAll } from './earlier-report';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

import { type PlannedCell, type SheetPlan } from '../../core/sheet/plan';

const TITLE: Bilingual = { id: 'Laporan kinerja dan hasil validasi', en: 'Performance report and review results' };

/** `iku laporan`: what the workbook says and what is wrong with it, as a workbook of its own. */
export async function makeReport(request: ReportRequest, terminal: Terminal): Promise<ExitCode> {
  const { file, language } = request;
  const output = outputFile(request.output, terminal.folder, file);
  const read = readInput(file, language, terminal);
  const workbook = request.ignoreSettings ? withoutSettings(read) : read;
  const { sheets, settings } = workbook;
  const result = reviewSheets(file, workbook, terminal);
  const own = fileSettingsText(fileSettings(settings, sheets, result), language);
  if (own !== null) terminal.err(`${printableName(`${file}: ${own}`)}\n`);
  sayWhenNoTable(result, request, terminal);

  const date = longDate(terminal.now, language);
  const earlier = readEarlier(output, language, terminal);
  const previous = earlierFindings(earlier, sheets);
  const findings = findingsSheet(result, {
    language,
    date,
    sheets,
    paper: request.paper,
    ...(previous ? { previous } : {}),
  });
  const measured = measuredSheets(result.tables, settings, request, date);
  if (measured.kind === 'none') terminal.err(`${measured.why[language]}\n`);
  const annexed = request.annex ? annexes(result.tables, settings, request, terminal) : [];

  const planned = [
    linksInto(findings, output.path, file, terminal.folder),
    ...measured.plans,
    ...annexed.map(({ plan }) => plan),
  ];
  const refreshed = refreshAll(planned, earlier, sheets, language);
  const plans = refreshed.map(({ plan }) => plan);
  keepOldFile(output, earlier, refreshed, language, terminal);
  sayLeftovers(refreshed, language, terminal);
  await writeSheets(output, plans, TITLE[language], terminal);
  const lines = [
    printableName(`${output.name}: ${freeSheetNames(plans.map(({ name }) => name)).join(', ')}`),
    ...annexed.flatMap(({ table, left }) => leftBehindLines(table, left, language, terminal.width)),
  ];
  terminal.out(`${printable(lines.join('\n'))}\n`);
  // What could not be read is missing in the report as well.
  return workbook.unreadable.length > 0 ? EXIT.failure : EXIT.done;
}

function sayLeftovers(refreshed: readonly RefreshedReport[], language: Language, terminal: Terminal): void {
  for (const { plan, leftovers } of refreshed)
    if (leftovers > 0) terminal.err(LEFTOVERS[language](leftovers, plan.name));
}

const LEFTOVERS: Readonly<Record<Language, (count: number, sheet: string) => string>> = {
  id: (count, sheet) => `${count} isian tidak lagi memiliki tempat; semuanya di bagian bawah lembar "${sheet}".\n`,
  en: (count, sheet) => `${count} entries no longer had a place; all are at the bottom of the sheet "${sheet}".\n`,
};

function sayWhenNoTable({ tables, nearMisses }: Review, { file, language }: ReportRequest, terminal: Terminal): void {
  if (tables.length > 0) return;
  terminal.err(`${printableName(file)}: ${noTableLines(nearMisses, language).join('\n')}\n`);
}

/** Excel allows no longer text in a formula, in characters. */
const LONGEST_TEXT = 255;

/** A place whose sheet has a quotation mark in its name holds that mark twice. */
const LINK = /^=HYPERLINK\("(#(?:[^"]|"")*)",/;

/**
 * The findings sheet speaks of cells of the workbook it stands in; in a file of its own its links must lead into that
 * workbook. They are relative, so that both files can be moved together.
 */
export function linksInto(findings: SheetPlan, output: string, input: string, folder: string): SheetPlan {
  const path = relative(dirname(output), resolve(folder, input));
  // On another drive of Windows there is no relative path; `#` and `%` have a meaning of their own in a link.
  const address = (isAbsolute(path) ? path : path.split(sep).join('/')).replace(/[%#]/g, encodeURIComponent);
  return { ...findings, cells: findings.cells.map((cell) => linkInto(cell, address)) };
}

function linkInto(cell: PlannedCell, address: string): PlannedCell {
  if (!('formula' in cell)) return cell;
  const place = LINK.exec(cell.formula)?.[1];
  if (place === undefined) return cell;
  const target = address.replace(/"/g, '""') + place;
  if (target.length <= LONGEST_TEXT) return { ...cell, formula: cell.formula.replace(place, () => target) };
  const { row, column, style } = cell;
  return { row, column, value: cell.result ?? '', ...(style ? { style } : {}) };
}
