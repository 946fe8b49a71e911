/** Carries what people wrote on an earlier sheet over to the plan of the new one, matched by what each row speaks of. */

import { type Bilingual, type Language } from '../../language/bilingual';
import { editDistance } from '../../language/edit-distance';
import { isEither, normalise } from '../../language/normalise';
import { MISSPELLINGS } from '../../knowledge/spelling/misspellings';
import { TALLEST_ROW, heightOfText, widthBetween } from '../../forms/layout/text-height';
import { type CellPosition } from '../../sheet/address';
import { type CellValue, type SheetGrid, formulaAt, numberFormatAt, textAt, valueAt } from '../../sheet/grid';
import { type PlannedCell, type PlannedEntries, type SheetPlan } from '../../sheet/plan';
import { planToGrid } from '../../sheet/plan-to-grid';
import { type EntryPlaces, findEntryPlaces, isColumnNumbering } from './entry-places';
import { type Leftover, findLeftoverRows, readLeftovers } from './leftover-block';

export interface CarriedPlan {
  readonly plan: SheetPlan;
  /** What found no place, in the order in which it stood. */
  readonly leftovers: readonly Leftover[];
}

/** Something that a person wrote. */
interface Entry {
  readonly subject: string;
  /** Index of the planned column. */
  readonly column: number;
  readonly value: CellValue;
  /** Kept while the cell stays where it is; elsewhere it would speak of other cells, so there its result is kept. */
  readonly formula?: { readonly text: string; readonly at: string };
  readonly numberFormat: string;
  readonly text: string;
}

/** A row of the plan, and what it speaks of. */
interface NewRow {
  readonly row: number;
  readonly subject: string;
}

/** Nothing is lost: each word written on `earlier` is in the plan's cells or among the leftovers. */
export function carryEntries(plan: SheetPlan, earlier: SheetGrid, language: Language): CarriedPlan {
  const { entries } = plan;
  if (!entries?.subject) return { plan, leftovers: [] };
  const fresh = planToGrid(plan);
  const target = findEntryPlaces(fresh, entries);
  if (!target) return { plan, leftovers: [] };
  const leftovers: Leftover[] = [];
  const written = new Map<string, Entry>();
  const rows = bodyRows(fresh, target);
  const leave = (entry: Entry) => {
    const heading = entries.columns[entry.column]?.label[language] ?? '';
    leftovers.push({ subject: entry.subject, heading, text: entry.text });
  };
  const put = (entry: Entry, row: NewRow | undefined) => {
    const column = target.columns[entry.column];
    const key = row && column !== undefined ? keyOf({ row: row.row, column }) : null;
    if (key === null || written.has(key)) leave(entry);
    else written.set(key, entry);
  };
  const groups = earlierRows(earlier, entries);
  const places = matchRows(
    groups.map(({ subject }) => subject),
    rows,
  );
  for (const [index, group] of groups.entries()) for (const entry of group.entries) put(entry, places[index]);
  for (const leftover of readLeftovers(earlier)) {
    if (isProposal(leftover)) continue;
    const heading = normalise(leftover.heading);
    const column = entries.columns.findIndex(({ label }) => isEither(heading, label));
    const place = column < 0 ? undefined : matchRows([leftover.subject], rows)[0];
    const key = place ? keyOf({ row: place.row, column: target.columns[column] ?? -1 }) : null;
    if (key === null || written.has(key)) leftovers.push(leftover);
    else written.set(key, { ...leftover, column, value: leftover.text, numberFormat: 'General' });
  }
  const proposals = overwrittenProposals(fresh, rows, target, written, entries, language);
  return { plan: withEntries(plan, written), leftovers: [...leftovers, ...proposals] };
}

function keyOf({ row, column }: CellPosition): string {
  return `${row},${column}`;
}

/** Rows below the header that speak of something. */
function bodyRows(grid: SheetGrid, { headerRow, subject }: EntryPlaces): readonly NewRow[] {
  const rows: NewRow[] = [];
  for (let row = headerRow + 1; row < grid.origin.row + grid.values.length; row++) {
    const text = subject === null ? '' : subjectText(grid, row, subject);
    if (text !== '') rows.push({ row, subject: text });
  }
  return rows;
}

function subjectText(grid: SheetGrid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return typeof value === 'string' ? value.trim() : '';
}

interface EarlierRow {
  readonly subject: string;
  readonly entries: readonly Entry[];
}

/** The rows that have something written on them; a row without a subject too, because what stands there was written. */
function earlierRows(grid: SheetGrid, entries: PlannedEntries): readonly EarlierRow[] {
  const places = findEntryPlaces(grid, entries);
  if (!places) return [];
  const leftovers = findLeftoverRows(grid);
  const rows: EarlierRow[] = [];
  const end = leftovers?.from ?? grid.origin.row + grid.values.length;
  for (let row = places.headerRow + 1; row < end; row++) {
    const subject = places.subject === null ? '' : subjectText(grid, row, places.subject);
    // What is written over the numbers breaks the seal, and so stays on a sheet of its own.
    if (isColumnNumbering(grid, row, places)) continue;
    const found = places.columns.flatMap((column, index) => {
      const value = valueAt(grid, row, column);
      const formula = formulaAt(grid, row, column);
      if (value === '' && formula === '') return [];
      return [
        {
          subject,
          column: index,
          value,
          ...(formula === '' ? {} : { formula: { text: formula, at: keyOf({ row, column }) } }),
          numberFormat: numberFormatAt(grid, row, column),
          text: textAt(grid, row, column),
        },
      ];
    });
    // Rows without entries are matched too, so that the second of two namesakes stays the second.
    if (found.length > 0 || subject !== '') rows.push({ subject, entries: found });
  }
  return rows;
}

/** For each subject its row: the same words first, namesakes in their order; then words with one letter put right. */
function matchRows(subjects: readonly string[], rows: readonly NewRow[]): readonly (NewRow | undefined)[] {
  const free = new Map<string, NewRow[]>();
  for (const row of rows) {
    const name = comparable(row.subject);
    free.set(name, [...(free.get(name) ?? []), row]);
  }
  const found = subjects.map((subject) => free.get(comparable(subject))?.shift());
  return found.map((row, index) => {
    if (row) return row;
    const name = comparable(subjects[index] ?? '');
    const near = [...free].filter(([other, left]) => left.length > 0 && isMended(name, other));
    return near.length === 1 ? near[0]?.[1].shift() : undefined;
  });
}

/** The words with known misspellings put right: they may have been mended meanwhile. */
function comparable(subject: string): string {
  return normalise(subject).replace(/\p{L}+/gu, (word) => MISSPELLINGS.get(word) ?? word);
}

/** In shorter words a letter makes another word (SD, SMP; desa, kota). */
const SHORTEST_MENDED = 7;

/** One letter of one long word differs: a mended spelling, not another indicator. */
function isMended(name: string, other: string): boolean {
  const [words, others] = [name.split(' '), other.split(' ')];
  if (words.length !== others.length) return false;
  const changed = words.flatMap((word, index) =>
    word === others[index] ? [] : [[word, others[index] ?? ''] as const],
  );
  const [only, ...more] = changed;
  if (!only || more.length > 0) return false;
  const [before, after] = only;
  return Math.min(before.length, after.length) >= SHORTEST_MENDED && editDistance(before, after, 1) <= 1;
}

const PROPOSED: Bilingual = { id: ' (menurut tabel sekarang)', en: ' (by the tables now)' };

/** Told anew by each run, so an earlier one is not kept. */
function isProposal({ heading }: Leftover): boolean {
  return heading.endsWith(PROPOSED.id) || heading.endsWith(PROPOSED.en);
}

/** Where the user's words took the place of other words that the tables name: both are shown, the user's in the table. */
function overwrittenProposals(
  fresh: SheetGrid,
  rows: readonly NewRow[],
  target: EntryPlaces,
  written: ReadonlyMap<string, Entry>,
  { columns }: PlannedEntries,
  language: Language,
): readonly Leftover[] {
  return rows.flatMap(({ row, subject }) =>
    target.columns.flatMap((column, index) => {
      const proposed = textAt(fresh, row, column);
      const entry = written.get(keyOf({ row, column }));
      if (!entry || proposed === '' || normalise(proposed) === normalise(entry.text)) return [];
      return [{ subject, heading: `${columns[index]?.label[language] ?? ''}${PROPOSED[language]}`, text: proposed }];
    }),
  );
}

function withEntries(plan: SheetPlan, written: ReadonlyMap<string, Entry>): SheetPlan {
  if (written.size === 0) return plan;
  const widths = new Map(plan.columnWidths?.map(({ column, width }) => [column, width]));
  const heights = new Map(plan.rowHeights?.map(({ row, height }) => [row, height]));
  const added: PlannedCell[] = [];
  for (const [key, entry] of written) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const before = plan.cells.find((cell) => cell.row === row && cell.column === column);
    const style = {
      ...before?.style,
      ...(entry.numberFormat === 'General' ? {} : { numberFormat: entry.numberFormat }),
    };
    const content = entry.formula?.at === key ? { formula: entry.formula.text } : { value: entry.value };
    added.push({ row, column, ...content, ...(Object.keys(style).length > 0 ? { style } : {}) });
    const needed = Math.min(TALLEST_ROW, heightOfText(entry.text, widthAt(plan, widths, row, column)));
    heights.set(row, Math.max(heights.get(row) ?? 0, needed));
  }
  return {
    ...plan,
    cells: [...plan.cells.filter((cell) => !written.has(keyOf(cell))), ...added],
    rowHeights: [...heights].map(([row, height]) => ({ row, height })),
  };
}

/** Of the cell, or of the merged cells that begin there; in characters. */
function widthAt({ merges = [] }: SheetPlan, widths: ReadonlyMap<number, number>, row: number, column: number): number {
  const merge = merges.find(({ top, left }) => top === row && left === column);
  return widthBetween(widths, column, merge?.right ?? column);
}
