/**
 * Which rows and columns are hidden: asked line by line only where Excel said that some are and some are not. Many lines go in
 * questions of their own; whatever Excel will not tell of them stays unknown, for the cells can be judged without it.
 */

import { type CellArea } from '../../core/sheet/address';

/** Lines in one answer; each takes some 20 to 60 bytes of the 5 MB that Excel on the web sends. */
const LINES_PER_ANSWER = 20_000;

/** So few lines may come along with a full answer of cells. */
const LINES_ALONG = 5_000;

/** Lines side by side of one sheet, and the list that takes up the hidden ones. */
export interface LineQuestion {
  readonly worksheet: Excel.Worksheet;
  readonly axis: 'row' | 'column';
  readonly first: number;
  readonly last: number;
  readonly hidden: number[];
}

export interface LinesOf {
  readonly worksheet: Excel.Worksheet;
  readonly area: CellArea;
  readonly rowHidden: boolean | 'mixed';
  readonly columnHidden: boolean | 'mixed';
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

/** What has to be asked; where all lines are hidden, that is known already. */
export function lineQuestions({ worksheet, area, ...lines }: LinesOf): LineQuestion[] {
  const rows = { worksheet, axis: 'row', first: area.top, last: area.bottom, hidden: lines.hiddenRows } as const;
  const columns = {
    worksheet,
    axis: 'column',
    first: area.left,
    last: area.right,
    hidden: lines.hiddenColumns,
  } as const;
  if (lines.rowHidden === true) allHidden(rows);
  if (lines.columnHidden === true) allHidden(columns);
  return [
    ...(lines.rowHidden === 'mixed' ? partsOf(rows, LINES_PER_ANSWER) : []),
    ...(lines.columnHidden === 'mixed' ? [columns] : []),
  ];
}

function allHidden({ first, last, hidden }: LineQuestion): void {
  for (let line = first; line <= last; line++) hidden.push(line);
}

function partsOf(question: LineQuestion, most: number): LineQuestion[] {
  const parts: LineQuestion[] = [];
  for (let { first } = question; first <= question.last; first += most) {
    parts.push({ ...question, first, last: Math.min(question.last, first + most - 1) });
  }
  return parts;
}

const countOf = ({ first, last }: LineQuestion) => last - first + 1;

/** They may be asked along with an answer of cells. */
export function areFew(questions: readonly LineQuestion[]): boolean {
  return questions.reduce((sum, question) => sum + countOf(question), 0) <= LINES_ALONG;
}

/** Asks with the next round trip; the function that it gives takes the answers out after it. */
export function askLines(questions: readonly LineQuestion[]): () => void {
  const asked = questions.map(({ worksheet, axis, first, last, hidden }) => {
    const count = last - first + 1;
    const answer: OfficeExtension.ClientResult<(Excel.RowProperties | Excel.ColumnProperties)[]> =
      axis === 'row'
        ? worksheet.getRangeByIndexes(first, 0, count, 1).getRowProperties({ rowHidden: true })
        : worksheet.getRangeByIndexes(0, first, 1, count).getColumnProperties({ columnHidden: true });
    return { answer, first, hidden };
  });
  return () => {
    for (const { answer, first, hidden } of asked) {
      for (const [index, line] of answer.value.entries()) if (isHidden(line)) hidden.push(first + index);
    }
  };
}

function isHidden(line: Excel.RowProperties | Excel.ColumnProperties): boolean {
  return ('rowHidden' in line && line.rowHidden === true) || ('columnHidden' in line && line.columnHidden === true);
}

/** One round trip; what Excel refuses to tell stays unknown. */
export async function readLines(context: Excel.RequestContext, question: LineQuestion): Promise<void> {
  const take = askLines([question]);
  await context.sync().then(take, () => undefined);
}
