/**
 * Tells the reports of this add-in from other sheets. A mark alone proves nothing: a defined name follows cells that are cut
 * and pasted, and anyone may define one. So the head of the sheet must say the same.
 */

import { type Bilingual } from '../language/bilingual';
import { isEither, normalise } from '../language/normalise';
import { type SheetGrid } from '../sheet/grid';
import { isReportMark } from '../sheet/marks';
import { headerOfFindings } from './findings-columns';
import {
  type ComparisonSheet,
  dashboardTitle,
  FINDINGS_MARK,
  FINDINGS_TITLE,
  markOfReport,
  REPORT_NAMES,
  reportTitle,
} from './report-heads';
import { RECAP_TITLES } from './recap/recap-heads';

/** Somebody may have put a few rows or columns before the title. */
const HEAD_ROWS = 12;

/** `#` stands for the year. */
const YEAR = 0;

/** A report repeats what stands elsewhere in the workbook: reviewing it would find everything twice. */
export function isReport(grid: SheetGrid): boolean {
  return (grid.marks ?? []).some((mark) => isReportMark(mark) && headOf(grid, mark) !== null);
}

export interface ReportHead {
  /** `null` for the findings, which belong to no year. */
  readonly year: number | null;
}

/** What the head says, or `null` when the sheet is not what its mark says. */
export function headOf(grid: SheetGrid, mark: string): ReportHead | null {
  const wanted = [...HEADS].find(([name]) => name.toLowerCase() === mark.toLowerCase())?.[1];
  if (!wanted) return null;
  for (const [row, cells] of grid.values.slice(0, HEAD_ROWS).entries()) {
    for (const [column, value] of cells.entries()) {
      const year = typeof value === 'string' ? titleYear(value, wanted.title) : undefined;
      if (year === undefined) continue;
      const below = grid.values[row + 1]?.[column] ?? '';
      if (wanted.name && !isEither(normalise(String(below)), wanted.name)) continue;
      if (wanted.isFindings && !grid.values.some((line) => headerOfFindings(line.map(String)) !== null)) continue;
      return { year };
    }
  }
  return null;
}

interface Head {
  readonly title: Bilingual;
  /** The second title line, where there is one. */
  readonly name?: Bilingual;
  /** The table's header must be there too. */
  readonly isFindings?: true;
}

const HEADS: ReadonlyMap<string, Head> = headsByMark();

function headsByMark(): Map<string, Head> {
  const heads = new Map<string, Head>([
    [FINDINGS_MARK, { title: FINDINGS_TITLE, isFindings: true }],
    [markOfReport('dasbor'), { title: dashboardTitle(YEAR) }],
  ]);
  for (const { mark, title } of Object.values(RECAP_TITLES)) heads.set(mark, { title });
  for (const sheet of Object.keys(REPORT_NAMES) as ComparisonSheet[]) {
    heads.set(markOfReport(sheet), { title: reportTitle(YEAR), name: REPORT_NAMES[sheet] });
  }
  return heads;
}

/** The year that the title names, `null` for a title without one; `undefined` for other words. */
function titleYear(text: string, title: Bilingual): number | null | undefined {
  for (const words of [title.id, title.en].map(normalise)) {
    const found = normalise(text);
    if (!words.endsWith(` ${YEAR}`)) {
      if (found === words) return null;
      continue;
    }
    const start = words.slice(0, -String(YEAR).length);
    const year = found.startsWith(start) ? /^\d{4}$/.exec(found.slice(start.length)) : null;
    if (year) return Number(year[0]);
  }
  return undefined;
}
