/** The block below a report sheet that keeps what people wrote where there is no place for it any more. */

import { type Bilingual, type Language } from '../../language/bilingual';
import { isEither, normalise } from '../../language/normalise';
import { COLORS, LOOK } from '../../forms/layout/look';
import { TALLEST_ROW, heightOfText, widthBetween } from '../../forms/layout/text-height';
import { type CellArea } from '../../sheet/address';
import { type SheetGrid, textAt } from '../../sheet/grid';
import { type Lines, type PlannedCell, type SheetPlan } from '../../sheet/plan';

/** Words without a place. */
export interface Leftover {
  /** What they were written on: an indicator. */
  readonly subject: string;
  /** The head of their column. */
  readonly heading: string;
  readonly text: string;
}

const TITLE: Bilingual = {
  id: 'Isian yang tidak lagi memiliki tempat',
  en: 'Entries that no longer have a place',
};

const HEADINGS: readonly Bilingual[] = [
  { id: 'Ditulis pada', en: 'Written on' },
  { id: 'Kolom', en: 'Column' },
  { id: 'Isian', en: 'Entry' },
];

/** The rows of the block from its title to its last entry; `null` where there is none. */
export function findLeftoverRows(grid: SheetGrid): Lines | null {
  const offset = grid.values.findIndex((line) => line.some((value) => isEither(normalise(String(value)), TITLE)));
  if (offset < 0) return null;
  let last = offset;
  while (grid.values[last + 1]?.some((value) => value !== '')) last++;
  return { from: grid.origin.row + offset, to: grid.origin.row + last };
}

/** What an earlier run kept there; a row that the user has emptied or deleted is gone. */
export function readLeftovers(grid: SheetGrid): readonly Leftover[] {
  const rows = findLeftoverRows(grid);
  if (!rows) return [];
  const found: Leftover[] = [];
  for (let row = rows.from + 2; row <= rows.to; row++) {
    const texts = (grid.values[row - grid.origin.row] ?? []).flatMap((value, place) => {
      return value === '' ? [] : [textAt(grid, row, grid.origin.column + place)];
    });
    const [subject = '', heading = '', ...words] = texts;
    // With fewer than three texts the entry itself may be missing, or the user writes a list of his own there.
    if (words.length > 0) found.push({ subject, heading, text: words.join(' ') });
    else if (texts.length > 0) found.push({ subject: '', heading: '', text: texts.join(' ') });
  }
  return found;
}

/** The plan with the block below everything else, inside what is printed and marked. */
export function withLeftovers(plan: SheetPlan, leftovers: readonly Leftover[], language: Language): SheetPlan {
  if (leftovers.length === 0) return plan;
  const right = plan.print?.area?.right ?? plan.cells.reduce((last, { column }) => Math.max(last, column), 0);
  const top = (plan.print?.area?.bottom ?? plan.cells.reduce((last, { row }) => Math.max(last, row), 0)) + 2;
  const widths = new Map(plan.columnWidths?.map(({ column, width }) => [column, width]));
  const parts = columnParts(right, widths);
  const lines: readonly (readonly string[])[] = [
    HEADINGS.map((heading) => heading[language]),
    // An empty cell would end the entry early when it is read again.
    ...leftovers.map(({ subject, heading, text }) => [subject || '–', heading || '–', text]),
  ];
  const cells: PlannedCell[] = [{ row: top, column: 0, value: TITLE[language] }];
  const merges: CellArea[] = [{ top, left: 0, bottom: top, right }];
  const rowHeights = [{ row: top, height: 20 }];
  for (const [index, texts] of lines.entries()) {
    const row = top + 1 + index;
    for (const [part, { left, right: end }] of parts.entries()) {
      cells.push({ row, column: left, value: texts[part] ?? '' });
      if (end > left) merges.push({ top: row, left, bottom: row, right: end });
    }
    const heights = parts.map(({ width }, part) => heightOfText(texts[part] ?? '', width));
    rowHeights.push({ row, height: Math.min(TALLEST_ROW, Math.max(18, ...heights)) });
  }
  const bottom = top + lines.length;
  const block = { top: top + 2, left: 0, bottom, right };
  return {
    ...plan,
    cells: [...plan.cells, ...cells],
    styles: [
      ...(plan.styles ?? []),
      { area: { top, left: 0, bottom, right }, style: LOOK.base },
      { area: { top, left: 0, bottom: top, right }, style: LOOK.section },
      { area: { top: top + 1, left: 0, bottom: top + 1, right }, style: LOOK.header },
      { area: block, style: { ...LOOK.body, ...LOOK.input, fill: COLORS.openFill, numberFormat: '@' } },
    ],
    merges: [...(plan.merges ?? []), ...merges],
    rowHeights: [...(plan.rowHeights ?? []), ...rowHeights],
    names: (plan.names ?? []).map((name) => ({ ...name, area: { ...name.area, bottom } })),
    ...(plan.print?.area ? { print: { ...plan.print, area: { ...plan.print.area, bottom } } } : {}),
  };
}

interface Part {
  readonly left: number;
  readonly right: number;
  /** In characters. */
  readonly width: number;
}

/** Three parts of the sheet's columns: about a third, a fifth, and the rest. */
function columnParts(right: number, widths: ReadonlyMap<number, number>): readonly Part[] {
  const ends = [Math.max(0, Math.floor(right * 0.25)), Math.max(1, Math.floor(right * 0.45)), Math.max(2, right)];
  return ends.map((end, index) => {
    const left = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
    return { left, right: end, width: widthBetween(widths, left, end) };
  });
}
