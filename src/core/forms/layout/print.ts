/** How our sheets are printed: as wide as the page, numbered, and cut between tables and charts, never through one. */

import { type Bilingual } from '../../language/bilingual';
import { type Lines, type PageMargins, type PrintSetup } from '../../sheet/plan';
import { pointsOfColumn } from '../../sheet/sizes';
import { type SheetDraft } from './draft';
import { type PageColumns, pageColumns } from './page-columns';
import { type PageBlock, rowBreaks } from './pagination';

/** The paper and what is printed on it. */
export interface PrintedSheet {
  readonly orientation: PrintSetup['orientation'];
  readonly paper: PrintSetup['paper'];
  /** The last printed column. */
  readonly right: number;
  /** Columns that are repeated where the sheet is too wide for one page. */
  readonly leadColumns?: number;
  /** Columns that begin a group of the header: the best places to part pages. */
  readonly groups?: readonly number[];
}

export interface Printing extends PrintedSheet {
  /** The last printed row. */
  readonly bottom: number;
  readonly repeatRows?: Lines;
  /** Rows that should not be torn apart, from the top down; the charts when left out. */
  readonly blocks?: readonly PageBlock[];
  /** `always` shrinks the sheet to a single page; `almost` does so only where little would stand on a second one. */
  readonly onePage?: 'always' | 'almost';
  readonly say: (text: Bilingual) => string;
}

const FOOTER: Bilingual = { id: 'Halaman &P dari &N', en: 'Page &P of &N' };

const MARGINS: PageMargins = { top: 0.5, bottom: 0.6, left: 0.6, right: 0.5, header: 0.25, footer: 0.3 };

/** Width and height of a sheet held upright, in inches. */
const SIZES = { A4: [8.27, 11.69], F4: [8.5, 13] } as const;

const POINTS_PER_INCH = 72;

/** Programs measure rows and columns a little differently: a page is never planned full to the brim. */
const FILLING = 0.98;
const COLUMN_FILLING = 0.93;

/** By so much a sheet may be too tall for its page to be shrunk onto it. */
const SQUEEZED = 1.2;

export function printSetup(draft: SheetDraft, printing: Printing): PrintSetup {
  const { orientation, paper, bottom, right, repeatRows, leadColumns = 0, say } = printing;
  const { scale, breaks: columnBreaks } = columnsOnPages(draft, printing);
  const page = (pageOf(orientation, paper).height / scale) * FILLING;
  const isOnePage =
    columnBreaks.length === 0 &&
    (printing.onePage === 'always' || (printing.onePage === 'almost' && heightTo(draft, bottom) < page * SQUEEZED));
  const cuts = isOnePage
    ? []
    : rowBreaks({
        blocks: printing.blocks ?? draft.chartRows(),
        heightOf: (row) => draft.heightOf(row),
        page,
        ...(repeatRows ? { repeated: repeatRows } : {}),
      });
  return {
    orientation,
    paper,
    fitToWidth: columnBreaks.length === 0,
    ...(columnBreaks.length > 0
      ? {
          scale: Math.floor(scale * COLUMN_FILLING * 100),
          columnBreaks,
          repeatColumns: { from: 0, to: leadColumns - 1 },
        }
      : {}),
    ...(isOnePage ? { pagesTall: 1 } : {}),
    ...(repeatRows ? { repeatRows } : {}),
    ...(cuts.length > 0 ? { rowBreaks: cuts } : {}),
    margins: MARGINS,
    area: { top: 0, left: 0, bottom, right },
    footer: say(FOOTER),
  };
}

/** Which columns come on which page, and how small they become. The widths must be known. */
export function columnsOnPages(draft: SheetDraft, sheet: PrintedSheet): PageColumns {
  const { orientation, paper, right, leadColumns = 0, groups = [] } = sheet;
  const widths = Array.from({ length: right + 1 }, (_, column) => pointsOfColumn(draft.widthOf(column)));
  return pageColumns(widths, leadColumns, groups, pageOf(orientation, paper).width);
}

function heightTo(draft: SheetDraft, bottom: number): number {
  let sum = 0;
  for (let row = 0; row <= bottom; row++) sum += draft.heightOf(row);
  return sum;
}

/** What a page has room for, in points. */
function pageOf(
  orientation: PrintSetup['orientation'],
  paper: PrintSetup['paper'],
): { readonly width: number; readonly height: number } {
  const [short, long] = SIZES[paper];
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  return {
    width: (width - MARGINS.left - MARGINS.right) * POINTS_PER_INCH,
    height: (height - MARGINS.top - MARGINS.bottom) * POINTS_PER_INCH,
  };
}
