/** The main job: sheets in, everything known about their indicator tables out. */

import { type Checked, checkTableSteps, checkWorkbook, sortFindings } from './rules/engine';
import { type RuleFailure, failureOf } from './rules/failure';
import { RULES } from './rules/catalogue';
import { type Finding } from './rules/rule';
import { type OfficeDefinition } from './indicator/library/office';
import { type Level } from './knowledge/choices/levels';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { allAtOnce } from './steps';
import { type SheetGrid } from './sheet/grid';
import { isReport } from './report/own-report';
import { type IndicatorTable, type NearMiss, type Recognition, type UnreadPart } from './table/model';
import { recognise } from './table/recognise';

export interface Review {
  readonly tables: readonly IndicatorTable[];
  /** All findings, accepted ones included, in reading order. */
  readonly findings: readonly Finding[];
  readonly nearMisses: readonly NearMiss[];
  /** What could not be checked: the rest of the review stands without it. */
  readonly failures: readonly RuleFailure[];
  /** Figures in or near the tables that nobody has judged, because they were not understood. */
  readonly unread: readonly UnreadPart[];
  readonly summary: Summary;
}

/** Accepted findings are counted apart, not among their levels. */
export interface Summary {
  readonly tables: number;
  readonly indicators: number;
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
  readonly accepted: number;
}

/** How far a review has come. */
export interface ReviewProgress {
  readonly done: number;
  readonly total: number;
  /** The sheet that is looked at, or `""` for the last step across sheets. */
  readonly sheet: string;
}

/** What a review found on one sheet. */
interface SheetReview {
  readonly settings: Settings;
  readonly recognition: Recognition;
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  /** Index of the sheet's first table. */
  readonly firstTable: number;
}

/**
 * What earlier reviews found on sheets that are still the same: whoever reviews a workbook again after an edit hands the
 * same memory to each review, and only the sheets that changed are judged. (Make one with `new WeakMap()`.)
 */
export type ReviewMemory = WeakMap<SheetGrid, SheetReview>;

export interface ReviewOptions {
  /** What earlier reviews found. */
  readonly memory?: ReviewMemory;
  /** The agency's own definitions, where the tables are to be held to some from elsewhere. */
  readonly library?: readonly OfficeDefinition[];
}

/** Reviews all sheets at once. Reports of this add-in are passed over: they repeat what the other sheets say. */
export function review(
  grids: readonly SheetGrid[],
  settings: Settings = DEFAULT_SETTINGS,
  library: readonly OfficeDefinition[] = [],
): Review {
  return allAtOnce(reviewSteps(grids, settings, { library }));
}

/**
 * The same, a rule on a sheet at a time: whoever shows a progress bar takes a step, lets the screen breathe, and may stop at any
 * point.
 */
export function* reviewSteps(
  grids: readonly SheetGrid[],
  settings: Settings = DEFAULT_SETTINGS,
  { memory = new WeakMap(), library = [] }: ReviewOptions = {},
): Generator<ReviewProgress, Review> {
  const tables: IndicatorTable[] = [];
  const nearMisses: NearMiss[] = [];
  const unread: UnreadPart[] = [];
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  const reviewed = grids.filter((grid) => !isReport(grid));
  const total = reviewed.length + 1;
  for (const [index, grid] of reviewed.entries()) {
    const known = memory.get(grid);
    const progress = { done: index, total, sheet: grid.name };
    const sheet =
      known?.settings === settings ? known : yield* atEachStep(reviewSheet(grid, settings, tables.length), progress);
    memory.set(grid, sheet);
    nearMisses.push(...sheet.recognition.nearMisses);
    unread.push(...sheet.recognition.unread);
    for (const finding of findingsFrom(sheet, tables.length)) findings.push(finding);
    tables.push(...sheet.recognition.tables);
    failures.push(...sheet.failures);
    yield { done: index + 1, total, sheet: grid.name };
  }
  const across = checkWorkbook(RULES, tables, reviewed, settings, library);
  for (const finding of across.findings) findings.push(finding);
  failures.push(...across.failures);
  yield { done: total, total, sheet: '' };
  const sheets = grids.map((grid) => grid.name);
  return {
    tables,
    findings: sortFindings(findings, sheets),
    nearMisses,
    unread,
    failures,
    summary: summarise(tables, findings),
  };
}

/** Says the same of each step of a piece of work. */
function* atEachStep<Result>(
  steps: Generator<void, Result>,
  progress: ReviewProgress,
): Generator<ReviewProgress, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield progress;
  }
}

function* reviewSheet(grid: SheetGrid, settings: Settings, firstTable: number): Generator<void, SheetReview> {
  const { recognition, failures } = recognised(grid, settings);
  yield;
  const checked: Checked[] = [];
  for (const [index, table] of recognition.tables.entries())
    checked.push(yield* checkTableSteps(RULES, table, firstTable + index, grid, settings));
  return {
    settings,
    recognition,
    findings: checked.flatMap(({ findings }) => findings),
    failures: [...failures, ...withoutRepetition(checked.flatMap((each) => each.failures))],
    firstTable,
  };
}

/** A sheet that cannot be read costs its own tables and no others. */
function recognised(
  grid: SheetGrid,
  settings: Settings,
): { recognition: Recognition; failures: readonly RuleFailure[] } {
  try {
    return { recognition: recognise(grid, settings), failures: [] };
  } catch (error) {
    return { recognition: { tables: [], nearMisses: [], unread: [] }, failures: [failureOf(grid.name, null, error)] };
  }
}

/** One rule may fail on several tables of a sheet. */
function withoutRepetition(failures: readonly RuleFailure[]): readonly RuleFailure[] {
  return [...new Map(failures.map((failure) => [`${failure.rule?.id}|${failure.sheet}`, failure])).values()];
}

/** The sheet's findings; tables of sheets before it may have come or gone since. */
function findingsFrom({ findings, firstTable }: SheetReview, firstNow: number): readonly Finding[] {
  if (firstNow === firstTable) return findings;
  return findings.map((finding) => ({ ...finding, table: finding.table - firstTable + firstNow }));
}

function summarise(tables: readonly IndicatorTable[], findings: readonly Finding[]): Summary {
  const count = (level: Level) =>
    findings.filter((finding) => finding.level === level && finding.accepted === undefined).length;
  return {
    tables: tables.length,
    indicators: tables.reduce((sum, table) => sum + table.indicators.length, 0),
    errors: count('error'),
    warnings: count('warning'),
    advice: count('advice'),
    accepted: findings.filter((finding) => finding.accepted !== undefined).length,
  };
}
