import { type Area, areaAddress, isWholeColumns, isWholeRows, parseArea, quoteSheetName } from '../../model/address';
import { type Sheet } from '../../model/sheet';

/** A file keeps print areas and repeated lines as names that belong to a sheet. */
export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';

/** Takes over what such a name says of its sheet. */
export function readPrintName(sheet: Sheet, name: string, text: string): void {
  const areas = areasOf(text);
  if (name === PRINT_AREA && areas.length > 0) sheet.pageLayout = { ...sheet.pageLayout, printArea: areas };
  if (name === PRINT_TITLES) {
    sheet.pageLayout = {
      ...sheet.pageLayout,
      titleRows: areas.find(isWholeRows) ?? null,
      titleColumns: areas.find(isWholeColumns) ?? null,
    };
  }
}

/** The names of a sheet with what they stand for. */
export function printNames({ name, pageLayout }: Sheet): { name: string; text: string }[] {
  const { printArea, titleRows, titleColumns } = pageLayout;
  const titles = [titleColumns, titleRows].filter((area) => area !== null);
  const text = (areas: readonly Area[]) => areas.map((area) => `${quoteSheetName(name)}!${absolute(area)}`).join(',');
  return [
    ...(printArea ? [{ name: PRINT_AREA, text: text(printArea) }] : []),
    ...(titles.length > 0 ? [{ name: PRINT_TITLES, text: text(titles) }] : []),
  ];
}

export function absolute(area: Area): string {
  return areaAddress(area)
    .replace(/([A-Z]+)/g, '$$$1')
    .replace(/(\d+)/g, '$$$1');
}

/** The rectangles of `'My sheet'!$A$1:$B$2,'My sheet'!$5:$6`. */
function areasOf(text: string): Area[] {
  const parts = text.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return parts.flatMap((part) => parseArea(part.slice(part.lastIndexOf('!') + 1)) ?? []);
}
