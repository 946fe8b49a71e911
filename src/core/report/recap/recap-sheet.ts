/** One sheet of the recap: a title, a note, and a table that can be filtered. */

import { SheetDraft } from '../../forms/layout/draft';
import { COLORS, LOOK } from '../../forms/layout/look';
import { heightOfRow } from '../../forms/layout/text-height';
import { type Bilingual, type Language } from '../../language/bilingual';
import { type CellValue } from '../../sheet/grid';
import { type SheetPlan } from '../../sheet/plan';
import { type RecapHead } from './recap-heads';

export interface RecapColumn {
  readonly label: Bilingual;
  /** In characters. */
  readonly width: number;
  readonly kind: 'text' | 'number' | 'link';
}

interface RecapChart {
  /** So many rows from the first are shown. */
  readonly rows: number;
  /** The columns of the words and of the figures. */
  readonly categories: number;
  readonly values: number;
  readonly color: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
}

interface RecapTable extends RecapHead {
  readonly note: Bilingual;
  readonly columns: readonly RecapColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Where the link of each row leads; plain text where there is none. */
  readonly targets?: readonly (string | null)[];
  readonly chart?: RecapChart;
  readonly language: Language;
}

const HEADER_ROW = 3;
/** In characters. */
const HEADER_LOSS = 3;
const CHART_HEIGHT = 20;
const CHART_WIDTH = 8;

/** Excel takes no longer text in a formula. */
const LONGEST_TARGET = 255;

export function recapSheet(table: RecapTable): SheetPlan {
  const { title, note, columns, rows, language, mark, name } = table;
  const draft = new SheetDraft();
  const right = columns.length - 1;
  draft.value(0, 0, title[language], { ...LOOK.title, horizontal: 'left' });
  draft.value(1, 0, note[language], { fontColor: COLORS.muted, italic: true });
  for (const [column, { label, width }] of columns.entries()) {
    draft.width(column, width);
    draft.value(HEADER_ROW, column, label[language], LOOK.header);
  }
  const widths = columns.map(({ width }) => width);
  const heads = columns.map(({ label }) => label[language]);
  // The header is bold, and has the button of the filter in it.
  draft.height(
    HEADER_ROW,
    heightOfRow(
      heads,
      widths.map((width) => width - HEADER_LOSS),
    ),
  );
  for (const [index, row] of rows.entries()) draft.height(HEADER_ROW + 1 + index, heightOfRow(row.map(String), widths));
  const bottom = HEADER_ROW + Math.max(1, rows.length);
  for (const [index, row] of rows.entries()) writeRow(draft, HEADER_ROW + 1 + index, row, table, index);
  const area = { top: HEADER_ROW, left: 0, bottom, right };
  draft.style({ ...area, top: HEADER_ROW + 1 }, LOOK.body);
  for (const [column, { kind }] of columns.entries()) {
    // `85%` or `1/2` from a cell must not become a number or a date.
    const style =
      kind === 'text' ? { numberFormat: '@' } : kind === 'number' ? { horizontal: 'center' as const } : null;
    if (style) draft.style({ ...area, top: HEADER_ROW + 1, left: column, right: column }, style);
  }
  if (table.chart && rows.length > 0) placeChart(draft, table.chart, right, language);
  draft.name(mark, { ...area, top: 0 });
  return draft.plan({
    name: name[language],
    tables: [{ name: 'IKU_Rekap', area }],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    print: {
      orientation: 'landscape',
      paper: 'F4',
      fitToWidth: true,
      repeatRows: { from: HEADER_ROW, to: HEADER_ROW },
    },
  });
}

function writeRow(
  draft: SheetDraft,
  row: number,
  values: readonly CellValue[],
  { columns, targets }: RecapTable,
  index: number,
): void {
  const target = targets?.[index] ?? null;
  for (const [column, value] of values.entries()) {
    if (value === '') continue;
    const isLink = columns[column]?.kind === 'link' && target !== null && target.length <= LONGEST_TARGET;
    if (isLink) draft.put(row, column, linkTo(target, String(value)), { fontColor: COLORS.accent });
    else draft.value(row, column, value);
  }
}

function linkTo(target: string, shown: string): { readonly formula: string; readonly result: string } {
  return { formula: `=HYPERLINK("${target.replace(/"/g, '""')}","${shown}")`, result: shown };
}

function placeChart(draft: SheetDraft, chart: RecapChart, right: number, language: Language): void {
  const column = (index: number) => ({
    top: HEADER_ROW + 1,
    bottom: HEADER_ROW + chart.rows,
    left: index,
    right: index,
  });
  draft.chart({
    kind: 'bar',
    title: chart.title[language],
    description: chart.description[language],
    categories: column(chart.categories),
    series: [{ name: chart.title[language], values: column(chart.values), color: chart.color }],
    place: { top: HEADER_ROW, left: right + 2, bottom: HEADER_ROW + CHART_HEIGHT, right: right + 1 + CHART_WIDTH },
    axisFormat: '0',
    axisMinimum: 0,
  });
}
