/** What the columns of a table without headers are for, as far as their contents tell. A guess that is shown, to be corrected. Pure. */

import { fromTo } from '../../core/from-to';
import { isMeasureName, isObjectiveText, isUnitText } from '../../core/language/cell-kinds';
import { readQuantity } from '../../core/language/read-quantity';
import { type ColumnChoice } from '../../core/settings';
import { type CellArea } from '../../core/sheet/address';
import { type CellValue, type SheetGrid, textAt, valueAt } from '../../core/sheet/grid';
import { type Role } from '../../core/table/model';

interface Contents {
  readonly column: number;
  readonly values: readonly CellValue[];
  /** Of the cells that say something. */
  readonly texts: readonly string[];
}

/** Columns of which nothing is known are left out. */
export function guessedRoles(grid: SheetGrid, area: CellArea): readonly ColumnChoice[] {
  const columns = fromTo(area.left, area.right).map((column) => contentsOf(grid, area, column));
  const roles = new Map<number, Role>();
  const open = (wanted: (contents: Contents) => boolean) =>
    columns.filter((each) => each.texts.length > 0 && !roles.has(each.column) && wanted(each));
  const give = (role: Role, contents: Contents | undefined) => contents && roles.set(contents.column, role);

  const [first] = columns;
  if (first && areNumbered(first)) give('number', first);
  give('unit', open(areUnits)[0]);
  const words = open((each) => !areFigures(each));
  give('objective', words.length > 1 ? words.find(areObjectives) : undefined);
  const names = open((each) => !areFigures(each));
  give('indicator', names.find(areMeasures) ?? longest(names));
  // A target comes before its actual; of more figures than these nobody says what they are.
  const figures = open(areFigures);
  if (figures.length <= FIGURES.length) for (const [at, each] of figures.entries()) give(FIGURES[at] ?? 'other', each);
  return [...roles].map(([column, role]) => ({ column, role }));
}

const FIGURES: readonly Role[] = ['target', 'actual'];

function contentsOf(grid: SheetGrid, { top, bottom }: CellArea, column: number): Contents {
  const rows = fromTo(top, bottom);
  return {
    column,
    values: rows.map((row) => valueAt(grid, row, column)).filter((value) => value !== ''),
    texts: rows.map((row) => textAt(grid, row, column).trim()).filter((text) => text !== ''),
  };
}

/** 1, 2, 3 down the rows. */
function areNumbered({ values }: Contents): boolean {
  return values.length > 1 && values.every((value, index) => Number(value) === index + 1);
}

function areUnits({ texts }: Contents): boolean {
  return isMost(texts, isUnitText);
}

function areFigures({ values }: Contents): boolean {
  return isMost(values, (value) => {
    const { kind } = readQuantity(value, { numberFormat: 'General', unit: '' });
    return kind === 'single' || kind === 'range';
  });
}

function areObjectives({ texts }: Contents): boolean {
  return isMost(texts, isObjectiveText);
}

function areMeasures({ texts }: Contents): boolean {
  return isMost(texts, isMeasureName);
}

function isMost<Item>(items: readonly Item[], test: (item: Item) => boolean): boolean {
  return items.length > 0 && items.filter(test).length * 2 > items.length;
}

function longest(columns: readonly Contents[]): Contents | undefined {
  const length = ({ texts }: Contents) => texts.join('').length / Math.max(texts.length, 1);
  return [...columns].sort((a, b) => length(b) - length(a))[0];
}
