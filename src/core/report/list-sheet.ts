/** A sheet that is one filterable list: a title, a line that sums it up, and rows of texts under their heads. */

import { SheetDraft } from '../forms/layout/draft';
import { COLORS, LOOK } from '../forms/layout/look';
import { printSetup } from '../forms/layout/print';
import { heightOfRow } from '../forms/layout/text-height';
import { type Bilingual, type Language } from '../language/bilingual';
import { type SheetPlan } from '../sheet/plan';

export interface ListColumn {
  readonly label: Bilingual;
  /** In characters. */
  readonly width: number;
  /** Waits for a person's words. */
  readonly open?: boolean;
}

export interface ListSheet {
  /** At most 31 characters. */
  readonly name: Bilingual;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  /** A name for the table in Excel, unlike that of any other of the workbook. */
  readonly table: string;
  readonly columns: readonly ListColumn[];
  /** A text for each column. */
  readonly rows: readonly (readonly string[])[];
  /** What stands there when the list is empty. */
  readonly none: Bilingual;
}

const HEADER_ROW = 3;

export function listSheet(list: ListSheet, language: Language): SheetPlan {
  const { columns, rows } = list;
  const draft = new SheetDraft();
  const right = columns.length - 1;
  for (const [column, { width }] of columns.entries()) draft.width(column, width);
  draft.across(0, 0, right, { value: list.title[language] }, { ...LOOK.title, horizontal: 'left' });
  draft.across(1, 0, right, { value: list.summary[language] }, LOOK.note);
  for (const [column, { label }] of columns.entries()) draft.value(HEADER_ROW, column, label[language], LOOK.header);
  for (const [index, row] of rows.entries()) writeRow(draft, HEADER_ROW + 1 + index, row, columns);
  if (rows.length === 0) draft.value(HEADER_ROW + 1, 0, list.none[language]);
  const area = { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + Math.max(1, rows.length), right };
  // Everything is text: `85%` or `1/2` from a cell must not become a number or a date.
  draft.style({ ...area, top: area.top + 1 }, { ...LOOK.body, numberFormat: '@' });
  return draft.plan({
    name: list.name[language],
    tables: [{ name: list.table, area }],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    print: printSetup(draft, {
      orientation: 'landscape',
      paper: 'F4',
      ...area,
      repeatRows: { from: HEADER_ROW, to: HEADER_ROW },
      say: (text) => text[language],
    }),
  });
}

function writeRow(draft: SheetDraft, row: number, texts: readonly string[], columns: readonly ListColumn[]): void {
  for (const [column, { open }] of columns.entries()) {
    const value = texts[column] ?? '';
    if (open) draft.value(row, column, value, { fill: COLORS.openFill });
    else if (value !== '') draft.value(row, column, value);
  }
  const widths = columns.map(({ width }) => width);
  draft.height(row, heightOfRow(texts, widths));
}
