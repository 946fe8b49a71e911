/** Cells as a formula refers to them: `E6`, `E6:E10`, `'IKU 2025'!E6`. */

import { type CellArea, areaName, parseArea, quotedSheet } from './address';

export interface CellReference {
  /** `null`: the sheet on which the formula stands. */
  readonly sheet: string | null;
  readonly area: CellArea;
}

const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([^'!:\s]+))!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?)$/;

/** `null` for any other text. */
export function parseReference(text: string): CellReference | null {
  const [, quoted, plain, cells] = REFERENCE.exec(text.trim()) ?? [];
  const area = cells === undefined ? null : parseArea(cells.replace(/\$/g, ''));
  if (!area) return null;
  return { sheet: quoted?.replace(/''/g, "'") ?? plain ?? null, area };
}

/** As a formula on the sheet `home` writes it: its own cells without their sheet. */
export function referenceText({ sheet, area }: CellReference, home: string | null): string {
  const cells = areaName(area);
  return sheet === null || sheet === home ? cells : `${quotedSheet(sheet)}!${cells}`;
}
