import { type Area } from './address';

/** Header or footer texts of one kind of page, by place; Excel's codes such as `&P` included. */
export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** Which pages have a header of their own. */
export type HeaderFooterState = 'Default' | 'FirstAndDefault' | 'OddAndEven' | 'FirstOddAndEven';

export type PageKind = 'default' | 'first' | 'even';

/** In a percentage, or so many pages across and down; a side that is left out takes as many as are needed. */
export interface PageZoom {
  scale?: number;
  horizontalFitToPages?: number;
  verticalFitToPages?: number;
}

/** How a sheet is printed. Margins are in points; words are those of Office.js. */
export interface PageLayout {
  orientation: string;
  paperSize: string;
  zoom: PageZoom;
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: string;
  printComments: string;
  printErrors: string;
  /** `''` numbers on from the pages before. */
  firstPageNumber: number | '';
  headerFooterState: HeaderFooterState;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  headersFooters: Record<PageKind, HeaderFooter>;
  /** Absent: everything in use is printed. */
  printArea: Area[] | null;
  /** Lines that every page repeats. */
  titleRows: Area | null;
  titleColumns: Area | null;
  /** The cells above and left of which a new page begins. */
  horizontalBreaks: number[];
  verticalBreaks: number[];
}

export const EMPTY_HEADER_FOOTER: HeaderFooter = Object.freeze({
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
});

/** What a new sheet has: A4 upright with Excel's "normal" margins. */
export function standardPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printOrder: 'DownThenOver',
    printComments: 'NoComments',
    printErrors: 'ErrorsDisplayed',
    firstPageNumber: '',
    headerFooterState: 'Default',
    useSheetMargins: true,
    useSheetScale: true,
    headersFooters: {
      default: { ...EMPTY_HEADER_FOOTER },
      first: { ...EMPTY_HEADER_FOOTER },
      even: { ...EMPTY_HEADER_FOOTER },
    },
    printArea: null,
    titleRows: null,
    titleColumns: null,
    horizontalBreaks: [],
    verticalBreaks: [],
  };
}

/** Excel's names of paper sizes and the numbers that files know them by (ECMA-376, 18.3.1.63). */
export const PAPER_SIZES: readonly (readonly [name: string, code: number])[] = [
  ['Letter', 1],
  ['LetterSmall', 2],
  ['Tabloid', 3],
  ['Ledger', 4],
  ['Legal', 5],
  ['Statement', 6],
  ['Executive', 7],
  ['A3', 8],
  ['A4', 9],
  ['A4Small', 10],
  ['A5', 11],
  ['B4', 12],
  ['B5', 13],
  ['Folio', 14],
  ['Quatro', 15],
  ['Paper10x14', 16],
  ['Paper11x17', 17],
  ['Note', 18],
  ['Envelope9', 19],
  ['Envelope10', 20],
  ['Envelope11', 21],
  ['Envelope12', 22],
  ['Envelope14', 23],
  ['Csheet', 24],
  ['Dsheet', 25],
  ['Esheet', 26],
  ['EnvelopeDL', 27],
  ['EnvelopeC5', 28],
  ['EnvelopeC3', 29],
  ['EnvelopeC4', 30],
  ['EnvelopeC6', 31],
  ['EnvelopeC65', 32],
  ['EnvelopeB4', 33],
  ['EnvelopeB5', 34],
  ['EnvelopeB6', 35],
  ['EnvelopeItaly', 36],
  ['EnvelopeMonarch', 37],
  ['EnvelopePersonal', 38],
  ['FanfoldUS', 39],
  ['FanfoldStdGerman', 40],
  ['FanfoldLegalGerman', 41],
];
