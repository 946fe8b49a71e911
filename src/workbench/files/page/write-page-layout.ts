import { PAPER_SIZES, type PageLayout } from '../../model/page-layout';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/address';
import { ensureChild, insertInOrder } from '../elements';
import { child, make } from '../workbook-package';
import { joinTexts } from './header-footer-text';
import { POINTS_PER_INCH, PRINT_COMMENTS, PRINT_ERRORS, wordToFile } from './page-words';

/** Writes how a sheet is printed, in place of what the file said. What is Excel's standard is left out. */
export function writePageLayout(root: Element, layout: PageLayout): void {
  replace(root, 'printOptions', {
    horizontalCentered: layout.centerHorizontally ? 1 : undefined,
    verticalCentered: layout.centerVertically ? 1 : undefined,
    headings: layout.printHeadings ? 1 : undefined,
    gridLines: layout.printGridlines ? 1 : undefined,
  });
  const inches = (points: number) => Number((points / POINTS_PER_INCH).toFixed(8));
  replace(root, 'pageMargins', {
    left: inches(layout.leftMargin),
    right: inches(layout.rightMargin),
    top: inches(layout.topMargin),
    bottom: inches(layout.bottomMargin),
    header: inches(layout.headerMargin),
    footer: inches(layout.footerMargin),
  });
  writeSetup(root, layout);
  writeHeaderFooter(root, layout);
  writeBreaks(root, 'rowBreaks', layout.horizontalBreaks, MAX_COLUMNS);
  writeBreaks(root, 'colBreaks', layout.verticalBreaks, MAX_ROWS);
}

function writeSetup(root: Element, layout: PageLayout): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = layout.zoom;
  const fits = scale === undefined;
  replace(root, 'pageSetup', {
    paperSize: PAPER_SIZES.find(([name]) => name === layout.paperSize)?.[1],
    scale: fits || scale === 100 ? undefined : Math.round(scale),
    firstPageNumber: layout.firstPageNumber === '' ? undefined : layout.firstPageNumber,
    fitToWidth: fits && horizontalFitToPages !== 1 ? (horizontalFitToPages ?? 0) : undefined,
    fitToHeight: fits && verticalFitToPages !== 1 ? (verticalFitToPages ?? 0) : undefined,
    pageOrder: layout.printOrder === 'OverThenDown' ? 'overThenDown' : undefined,
    orientation: layout.orientation.toLowerCase(),
    blackAndWhite: layout.blackAndWhite ? 1 : undefined,
    draft: layout.draftMode ? 1 : undefined,
    cellComments: wordToFile(PRINT_COMMENTS, layout.printComments),
    useFirstPageNumber: layout.firstPageNumber === '' ? undefined : 1,
    errors: wordToFile(PRINT_ERRORS, layout.printErrors),
  });
  const properties = ensureChild(root, 'sheetPr');
  child(properties, 'pageSetUpPr')?.remove();
  if (fits) properties.append(make(root.ownerDocument, 'pageSetUpPr', { fitToPage: 1 }));
  if (properties.children.length === 0 && properties.attributes.length === 0) properties.remove();
}

function writeHeaderFooter(root: Element, layout: PageLayout): void {
  const { headersFooters, headerFooterState: state } = layout;
  const attributes = {
    differentOddEven: state === 'OddAndEven' || state === 'FirstOddAndEven' ? 1 : undefined,
    differentFirst: state === 'FirstAndDefault' || state === 'FirstOddAndEven' ? 1 : undefined,
    scaleWithDoc: layout.useSheetScale ? undefined : 0,
    alignWithMargins: layout.useSheetMargins ? undefined : 0,
  };
  const texts = (['default', 'even', 'first'] as const).flatMap((page) =>
    (['Header', 'Footer'] as const).flatMap((kind) => {
      const text = joinTexts(headersFooters[page], kind);
      return text === '' ? [] : [{ name: `${page === 'default' ? 'odd' : page}${kind}`, text }];
    }),
  );
  const element = replace(root, 'headerFooter', attributes, texts.length > 0);
  for (const { name, text } of texts) {
    const own = make(root.ownerDocument, name);
    own.textContent = text;
    element?.append(own);
  }
}

function writeBreaks(root: Element, name: string, lines: readonly number[], across: number): void {
  const element = replace(
    root,
    name,
    { count: lines.length || undefined, manualBreakCount: lines.length || undefined },
    lines.length > 0,
  );
  for (const line of lines) element?.append(make(root.ownerDocument, 'brk', { id: line, max: across - 1, man: 1 }));
}

/** Puts an element with these attributes in the place of the old one; none at all when it would say nothing. */
function replace(
  root: Element,
  name: string,
  attributes: Record<string, string | number | undefined>,
  always = false,
): Element | undefined {
  child(root, name)?.remove();
  if (!always && Object.values(attributes).every((value) => value === undefined)) return undefined;
  const element = make(root.ownerDocument, name, attributes);
  insertInOrder(root, element);
  return element;
}
