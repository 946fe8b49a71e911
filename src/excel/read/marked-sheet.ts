/** Sheets that we made are known again by a defined name, whatever the user has called them since. */

import { type EarlierSheet } from '../../core/report/refresh/refresh-report';
import { supports } from '../capabilities';
import { readOpenWorkbook } from './workbook';

/** The sheets that carry the marks, by their marks; whether they are what the marks say is for core to judge. */
export async function readMarkedSheets(marks: readonly string[]): Promise<ReadonlyMap<string, EarlierSheet>> {
  const found = await findMarked(marks);
  if (found.length === 0) return new Map();
  const ids = [...new Set(found.map(({ id }) => id))];
  const { grids, ids: read } = await readOpenWorkbook({ kind: 'sheets', ids });
  const additions = await countAdditions(read);
  return new Map(
    found.flatMap(({ mark, id, seal, charts }) => {
      const index = read.indexOf(id);
      const grid = grids[index];
      return grid ? [[mark, { grid: { ...grid, seal }, charts, additions: additions[index] ?? 0 }] as const] : [];
    }),
  );
}

interface Marked {
  readonly mark: string;
  readonly id: string;
  /** What the comment of the name says. */
  readonly seal: string;
  readonly charts: number;
}

async function findMarked(marks: readonly string[]): Promise<readonly Marked[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const asked = marks.map((mark) => {
      const item = context.workbook.names.getItemOrNullObject(mark).load('comment');
      const range = item.getRangeOrNullObject().load('address');
      return { mark, item, range, sheet: range.worksheet.load('id,charts/items/id') };
    });
    await context.sync();
    return asked.flatMap(({ mark, item, range, sheet }) => {
      if (item.isNullObject || range.isNullObject) return [];
      return [{ mark, id: sheet.id, seal: item.comment, charts: sheet.charts.items.length }];
    });
  });
}

/** What a person may put on a sheet besides the contents of cells. Shapes of other kinds may be our own charts. */
const DRAWN = ['Image', 'GeometricShape', 'Group', 'Line'];

/** Comments, notes and pictures of each sheet. What this Excel does not know cannot be there. */
async function countAdditions(ids: readonly string[]): Promise<readonly number[]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const asked = ids.map((id) => {
        const sheet = context.workbook.worksheets.getItem(id);
        const comments = supports('comments') ? sheet.comments.getCount() : null;
        // A copy of Office.js that an office keeps itself may be older than its Excel.
        const notes = supports('notes') && 'notes' in sheet ? sheet.notes.getCount() : null;
        return { comments, notes, shapes: sheet.shapes.load('items/type') };
      });
      await context.sync();
      return asked.map(({ comments, notes, shapes }) => {
        const drawn = shapes.items.filter(({ type }) => DRAWN.includes(type)).length;
        return (comments?.value ?? 0) + (notes?.value ?? 0) + drawn;
      });
    });
  } catch (error) {
    // Whatever else went wrong, the sheet may hold something, and is kept.
    const isUnknown = error instanceof OfficeExtension.Error && error.code === 'ApiNotFound';
    return ids.map(() => (isUnknown ? 0 : 1));
  }
}
