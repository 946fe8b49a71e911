import {
  type HeaderFooterState,
  PAPER_SIZES,
  type PageLayout,
  type PageZoom,
  standardPageLayout,
} from '../../model/page-layout';
import { attributeOf, child, children, flagAttribute, numberAttribute } from '../workbook-package';
import { headerFooter } from './header-footer-text';
import { POINTS_PER_INCH, PRINT_COMMENTS, PRINT_ERRORS, wordFromFile } from './page-words';

/** Reads how a sheet is printed. Print areas and repeated lines are names of the workbook: see `print-names.ts`. */
export function readPageLayout(root: Element): PageLayout {
  const standard = standardPageLayout();
  const setup = child(root, 'pageSetup');
  const options = child(root, 'printOptions');
  const isFlagged = (element: Element | undefined, name: string) => flagAttribute(element, name) === true;
  return {
    ...standard,
    ...readMargins(child(root, 'pageMargins')),
    orientation: attributeOf(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: PAPER_SIZES.find(([, code]) => code === numberAttribute(setup, 'paperSize'))?.[0] ?? standard.paperSize,
    zoom: readZoom(root, setup),
    centerHorizontally: isFlagged(options, 'horizontalCentered'),
    centerVertically: isFlagged(options, 'verticalCentered'),
    printGridlines: isFlagged(options, 'gridLines'),
    printHeadings: isFlagged(options, 'headings'),
    blackAndWhite: isFlagged(setup, 'blackAndWhite'),
    draftMode: isFlagged(setup, 'draft'),
    printOrder: attributeOf(setup, 'pageOrder') === 'overThenDown' ? 'OverThenDown' : 'DownThenOver',
    printComments: wordFromFile(PRINT_COMMENTS, attributeOf(setup, 'cellComments')),
    printErrors: wordFromFile(PRINT_ERRORS, attributeOf(setup, 'errors')),
    firstPageNumber: isFlagged(setup, 'useFirstPageNumber') ? (numberAttribute(setup, 'firstPageNumber') ?? 1) : '',
    ...readHeadersFooters(child(root, 'headerFooter')),
    horizontalBreaks: readBreaks(child(root, 'rowBreaks')),
    verticalBreaks: readBreaks(child(root, 'colBreaks')),
  };
}

function readMargins(margins: Element | undefined): Partial<PageLayout> {
  const sides = ['top', 'bottom', 'left', 'right', 'header', 'footer'];
  return Object.fromEntries(
    sides.flatMap((side) => {
      const inches = numberAttribute(margins, side);
      return inches === undefined ? [] : [[`${side}Margin`, Math.round(inches * POINTS_PER_INCH * 1000) / 1000]];
    }),
  );
}

/** Numbers of pages count only where the sheet says that it is to be fitted; 0 is "as many as needed". */
function readZoom(root: Element, setup: Element | undefined): PageZoom {
  if (flagAttribute(child(child(root, 'sheetPr'), 'pageSetUpPr'), 'fitToPage') !== true) {
    return { scale: numberAttribute(setup, 'scale') ?? 100 };
  }
  const across = numberAttribute(setup, 'fitToWidth') ?? 1;
  const down = numberAttribute(setup, 'fitToHeight') ?? 1;
  return {
    ...(across > 0 ? { horizontalFitToPages: across } : {}),
    ...(down > 0 ? { verticalFitToPages: down } : {}),
  };
}

function readHeadersFooters(element: Element | undefined): Partial<PageLayout> {
  const text = (name: string) => child(element, name)?.textContent ?? '';
  const first = flagAttribute(element, 'differentFirst') === true;
  const oddEven = flagAttribute(element, 'differentOddEven') === true;
  const state: HeaderFooterState = first
    ? oddEven
      ? 'FirstOddAndEven'
      : 'FirstAndDefault'
    : oddEven
      ? 'OddAndEven'
      : 'Default';
  return {
    headerFooterState: state,
    useSheetMargins: flagAttribute(element, 'alignWithMargins') !== false,
    useSheetScale: flagAttribute(element, 'scaleWithDoc') !== false,
    headersFooters: {
      default: headerFooter(text('oddHeader'), text('oddFooter')),
      first: headerFooter(text('firstHeader'), text('firstFooter')),
      even: headerFooter(text('evenHeader'), text('evenFooter')),
    },
  };
}

function readBreaks(list: Element | undefined): number[] {
  return (list ? children(list, 'brk') : []).flatMap((element) => numberAttribute(element, 'id') ?? []);
}
