/** An objective with no indicator. */

import { fromTo } from '../../from-to';
import { isBlankMark } from '../../language/cell-kinds';
import { OTHER_LEVELS } from '../../knowledge/documents/plan-words';
import { anyOf } from '../../language/words/any-of';
import { type SheetGrid, textAt } from '../../sheet/grid';
import { columnsOf, type IndicatorTable } from '../../table/model';
import { IKU_IS_A_MEASURE } from '../basis';
import { both } from '../../language/bilingual';
import { defineRule } from '../rule';

/** A goal, a mission or a programme in the objective column only introduces the objectives that follow. */
const INTRODUCTION = new RegExp(`^\\s*${anyOf(OTHER_LEVELS)}\\b`, 'i');

/** "Sasaran Kegiatan :" only says what follows. */
const LABEL = /^[\p{L}\s/-]{1,60}:\s*$/u;

export const sasaranTanpaIndikator = defineRule({
  meta: {
    id: 'sasaran-tanpa-indikator',
    level: 'error',
    title: both('Sasaran tanpa indikator', 'An objective without an indicator'),
    why: both(
      'Sasaran yang tidak memiliki indikator tidak dapat diukur keberhasilannya.',
      'The success of an objective without an indicator cannot be measured.',
    ),
    remedy: both(
      'Tambahkan di bawah sasaran itu paling sedikit satu indikator yang menunjukkan tercapai tidaknya. Bila sasarannya tidak dipakai lagi, hapus barisnya.',
      'Add at least one indicator below the objective that shows whether it is reached. When the objective is no longer in use, delete its row.',
    ),
    basis: IKU_IS_A_MEASURE,
    messages: {
      alone: both(
        'Sasaran "{objective}" belum memiliki indikator. Tambahkan indikatornya, atau hapus sasarannya.',
        'The objective "{objective}" has no indicator. Add one, or delete the objective.',
      ),
    },
  },
  *check(table, { grid }) {
    if (!table.rows.some(({ kind }) => kind === 'objective')) return;
    const columns = columnsOf(table, 'objective').map((column) => column.index);
    const measured = new Set(
      table.indicators.flatMap((each) => [each.objective?.cell.position.row, each.goal?.cell.position.row]),
    );
    for (const [index, { row, kind }] of table.rows.entries()) {
      if (kind !== 'objective' || measured.has(row) || isUnnamed(table, row)) continue;
      // Followed by an indicator without an objective of its own it introduces that, as another heading does.
      const next = table.rows[index + 1];
      const isAmongOthers =
        next?.kind === 'indicator' &&
        (namesNone(table, grid, row) ||
          standsAmongOthers(table, grid, row, next.row) ||
          isCountedWith(table, grid, row, next.row));
      if ((next?.kind === 'indicator' && !isAmongOthers) || next?.kind === 'continuation') continue;
      const ofHeading = columns.length === 0 ? headingPlace(table, grid, row, measured) : undefined;
      const column = ofHeading ?? columns.find((candidate) => textAt(grid, row, candidate).trim() !== '');
      if (column === undefined) continue;
      const objective = textAt(grid, row, column).trim();
      if (INTRODUCTION.test(objective) || LABEL.test(objective)) continue;
      if (isAmongOthers && isNumberedAbove(table, grid, row, next.row)) continue;
      yield {
        at: { row, column },
        message: 'alone',
        data: { objective },
        // It might still be the heading of the objectives below it.
        ...((isAmongOthers || ofHeading !== undefined) && { level: 'warning' as const }),
      };
    }
  },
});

/**
 * Where no column holds objectives, they stand in rows of their own. Only one that is counted like another which is measured
 * ("Sasaran 1: …", "Sasaran 2: …") is one of them for certain: "Sasaran Strategis 1" above "Sasaran Program 1" is a level higher.
 */
function headingPlace(
  table: IndicatorTable,
  grid: SheetGrid,
  row: number,
  measured: ReadonlySet<number | undefined>,
): number | undefined {
  const { left, right } = table.area;
  const places = fromTo(left, right);
  const placeIn = (at: number) => places.find((column) => textAt(grid, at, column).trim() !== '');
  const labelIn = (at: number) => COUNTED_LABEL.exec(textAt(grid, at, placeIn(at) ?? left))?.[1]?.toLowerCase();
  const own = labelIn(row);
  const isCountedAlike = table.rows.some(
    ({ row: other, kind }) => kind === 'objective' && measured.has(other) && labelIn(other) === own,
  );
  return own !== undefined && isCountedAlike ? placeIn(row) : undefined;
}

const COUNTED_LABEL = /^\s{0,9}(\p{L}[\p{L} ]{0,40}?)\s{0,3}[.-]?\s{0,3}\d/u;

/** "-" in the column of the indicators: it has none, and is no heading. */
function namesNone(table: IndicatorTable, grid: SheetGrid, row: number): boolean {
  const names = columnsOf(table, 'indicator').map(({ index }) => textAt(grid, row, index).trim());
  return names.some(isBlankMark);
}

/** The row has figures: its indicator only lacks its name, and kolom-tak-terbaca asks for it. */
function isUnnamed({ unread }: IndicatorTable, row: number): boolean {
  return unread.some(({ kind, area }) => kind === 'row' && area.top <= row && row <= area.bottom);
}

/** "I" before a row that is followed by "1", or "A" before "1": a heading counts what stands below it, and no objective among them. */
function isNumberedAbove(table: IndicatorTable, grid: SheetGrid, row: number, next: number): boolean {
  const [column] = columnsOf(table, 'number');
  if (!column) return false;
  const [own, below] = [row, next].map((each) => textAt(grid, each, column.index).trim());
  return LETTERS.test(own ?? '') && /^\(?\d/.test(below ?? '');
}

const LETTERS = /^\(?(?:[IVXLC]+|[A-Z])[.)]?$/;

/** Where every objective stands beside its first indicator, and but for this one hardly any is without. */
function standsAmongOthers(table: IndicatorTable, grid: SheetGrid, row: number, next: number): boolean {
  const own = table.indicators.filter(({ objective, row: at }) => objective?.cell.position.row === at).length;
  const alone = table.rows.filter(({ kind }) => kind === 'objective').length;
  const follows = table.indicators.find((each) => each.row === next);
  const isWide = grid.merges?.some(({ top, bottom, left, right }) => top <= row && row <= bottom && right > left);
  return follows?.objective?.cell.position.row === next && !isWide && alone * FEW_ALONE <= own;
}

/** "1" before the "2" of an objective that stands beside its indicator: of one list, and no heading of it. */
function isCountedWith(table: IndicatorTable, grid: SheetGrid, row: number, next: number): boolean {
  const [column] = columnsOf(table, 'number');
  const follows = table.indicators.find((each) => each.row === next);
  if (!column || follows?.objective?.cell.position.row !== next) return false;
  const [own, below] = [row, next].map((each) => NUMBER.exec(textAt(grid, each, column.index))?.[1]);
  return own !== undefined && Number(below) === Number(own) + 1;
}

const NUMBER = /^\s*\(?(\d{1,3})[.)]{0,2}\s*$/;

/** One objective in so many may be without an indicator by mistake; more are headings. */
const FEW_ALONE = 2;
