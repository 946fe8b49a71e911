/** The report that an earlier run wrote: what people wrote in it comes over, and the file stays where anything else is in it. */

import { type Language } from '../../core/language/bilingual';
import { notesOf } from '../../core/report/findings-notes';
import { isReport } from '../../core/report/own-report';
import { type EarlierSheet, type RefreshedReport, refreshReport } from '../../core/report/refresh/refresh-report';
import { markOf } from '../../core/sheet/marks';
import { type SheetGrid } from '../../core/sheet/grid';
import { type SheetPlan } from '../../core/sheet/plan';
import { type EarlierFile, keepAside } from '../files/earlier-file';
import { type OutputFile } from '../files/output-file';
import { type Terminal } from '../terminal';

/** The findings sheet with what the user wrote: of the report that is replaced, else of the workbook itself. */
export function earlierFindings({ sheets }: EarlierFile, input: readonly SheetGrid[]): SheetGrid | null {
  return [...sheets, ...input].find((sheet) => notesOf(sheet).length > 0) ?? null;
}

/** The plans with what people wrote on the sheets of the same marks, in the replaced file or in the workbook itself. */
export function refreshAll(
  plans: readonly SheetPlan[],
  { sheets }: EarlierFile,
  input: readonly SheetGrid[],
  language: Language,
): readonly RefreshedReport[] {
  return plans.map((plan) => {
    const mark = markOf(plan);
    const grid = [...sheets, ...input].find((sheet) => mark !== null && sheet.marks?.includes(mark));
    // What a file holds besides cells is counted for the file, not for its sheets.
    const earlier: EarlierSheet | null = grid ? { grid, charts: 0, additions: 0 } : null;
    return refreshReport(plan, earlier, language);
  });
}

/**
 * A report of ours with anything in it that would be lost is copied aside before it is replaced.
 * @throws Refusal when it cannot be.
 */
export function keepOldFile(
  output: OutputFile,
  earlier: EarlierFile,
  refreshed: readonly RefreshedReport[],
  language: Language,
  terminal: Terminal,
): void {
  if (!earlier.sheets.some(isReport) || isAllReplaced(earlier, refreshed)) return;
  keepAside(output, language, terminal);
}

function isAllReplaced({ sheets, charts, additions }: EarlierFile, refreshed: readonly RefreshedReport[]): boolean {
  const drawn = refreshed.reduce((sum, { plan }) => sum + (plan.charts?.length ?? 0), 0);
  if (additions > 0 || charts > drawn) return false;
  const replaced = new Set(
    refreshed.flatMap(({ plan, earlier }) => {
      const mark = markOf(plan);
      return earlier.kind === 'replaced' && mark !== null ? [mark] : [];
    }),
  );
  return sheets.every(({ values, marks = [] }) => values.length === 0 || marks.some((mark) => replaced.has(mark)));
}
