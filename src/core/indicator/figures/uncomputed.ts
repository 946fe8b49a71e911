/** Formulas whose results a file does not hold, as other programs write them: Excel works them out when it opens the file. */

import { ADDING_FUNCTIONS } from '../../knowledge/cells/excel-functions';
import { UNKNOWN_FORMULA } from '../../sheet/grid';
import { type CellPosition, cellNumber } from '../../sheet/address';
import { FIGURE_LISTS, type Cell, type Indicator } from '../../table/model';
import { type TableFacts } from '../facts';

/** The cells, by their numbers, of the table's figures that have no result; with one of them, formulas that merely refer to others have none either. */
export function findUncomputed({ withSpecialFigures }: TableFacts): ReadonlyMap<number, CellPosition> {
  const blank = withSpecialFigures.flatMap(({ indicator }) => blankFormulas(indicator));
  if (!blank.some(isArithmetic)) return NONE;
  const numbered = blank.map(({ position }) => [cellNumber(position), position] as const);
  return new Map(numbered.sort(([a], [b]) => a - b));
}

const NONE: ReadonlyMap<number, CellPosition> = new Map();

function blankFormulas(indicator: Indicator): readonly Cell[] {
  return FIGURE_LISTS.flatMap((list) => indicator[list].map(({ cell }) => cell)).filter(
    ({ formula, value }) => formula !== '' && value === '' && formula !== UNKNOWN_FORMULA,
  );
}

/** Arithmetic gives a number or an error and never nothing; what speaks in words, chooses or looks up may give an empty text. */
function isArithmetic({ formula }: Cell): boolean {
  if (formula.includes('"') || !COMPUTES.test(formula)) return false;
  const functions = formula.match(/[A-Z][A-Z0-9.]*(?=\()/gi) ?? [];
  return functions.every((name) => ADDING_FUNCTIONS.has(name.toUpperCase()));
}

const COMPUTES = /[-+*/^%(]/;
