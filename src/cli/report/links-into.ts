/** Leads the links of a findings sheet into the workbook that it speaks of. */

import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

import { type PlannedCell, type SheetPlan } from '../../core/sheet/plan';

/** Excel allows no longer text in a formula, in characters. */
const LONGEST_TEXT = 255;

/** A place whose sheet has a quotation mark in its name holds that mark twice. */
const LINK = /^=HYPERLINK\("(#(?:[^"]|"")*)",/;

/**
 * The findings sheet speaks of cells of the workbook it stands in; in a file of its own its links must lead into that
 * workbook. They are relative, so that both files can be moved together.
 */
export function linksInto(findings: SheetPlan, output: string, input: string, folder: string): SheetPlan {
  const path = relative(dirname(output), resolve(folder, input));
  // On another drive of Windows there is no relative path; `#` and `%` have a meaning of their own in a link.
  const address = (isAbsolute(path) ? path : path.split(sep).join('/')).replace(/[%#]/g, encodeURIComponent);
  return { ...findings, cells: findings.cells.map((cell) => linkInto(cell, address)) };
}

function linkInto(cell: PlannedCell, address: string): PlannedCell {
  if (!('formula' in cell)) return cell;
  const place = LINK.exec(cell.formula)?.[1];
  if (place === undefined) return cell;
  const target = address.replace(/"/g, '""') + place;
  if (target.length <= LONGEST_TEXT) return { ...cell, formula: cell.formula.replace(place, () => target) };
  const { row, column, style } = cell;
  return { row, column, value: cell.result ?? '', ...(style ? { style } : {}) };
}
