/** "8=(7/6)", "10=(5+7+9)", "15 = 14 / 6 x 100" in the row that numbers the columns: what a column is made of, by the numbers of others. */

import { type HeaderBand } from './header/header-shape';
import { type Column, type MadeOf } from './model';
import { areColumnNumbers } from './numbering';
import { isQuotient, isNear } from './roles/arithmetic';
import { type ColumnFigures } from './roles/column-figures';
import { type SheetView } from './sheet-view';

/** The row stands among the headers or right below them. */
const ROWS_BELOW = 2;

const NUMBERED = /^[([]?\s*-?(\d{1,2})\s*[)\]]?(?:\s*=\s*(\S.{0,60}))?$/;
/** "x 100%", "*100": the same in percent. */
const IN_PERCENT = /[x×*]100%?$/i;
const SUM = /^\d{1,2}(?:\+\d{1,2})+$/;
const QUOTIENT = /^(\d{1,2})[/:](\d{1,2})$/;

/** A formula is what its author says; the figures must not deny it. */
const LEAST_RIGHT = 1 / 3;

/** The columns with what is said of them, as far as their figures bear it out. */
export function withStatedFormulas(
  view: SheetView,
  band: HeaderBand,
  columns: readonly Column[],
  figures: ColumnFigures,
): readonly Column[] {
  const stated = statedFormulas(view, band);
  if (stated.size === 0) return columns;
  return columns.map((column) => {
    const madeOf = stated.get(column.index);
    return madeOf !== undefined && isBorneOut(column.index, madeOf, figures) ? { ...column, madeOf } : column;
  });
}

function statedFormulas(view: SheetView, band: HeaderBand): ReadonlyMap<number, MadeOf> {
  const last = Math.min(view.area.bottom, band.bottom + ROWS_BELOW);
  for (let row = band.top; row <= last; row++) {
    const found = formulasIn(view, row, band);
    if (found !== undefined) return found;
  }
  return new Map();
}

/** `undefined` where the row does not number the columns. */
function formulasIn(
  view: SheetView,
  row: number,
  { left, right }: HeaderBand,
): ReadonlyMap<number, MadeOf> | undefined {
  const columnOf = new Map<number, number>();
  const texts: (readonly [column: number, text: string])[] = [];
  for (const column of view.filledColumns(row, left, right)) {
    const [found, number, text] = NUMBERED.exec(view.text(row, column)) ?? [];
    if (found === undefined) return undefined;
    if (!columnOf.has(Number(number))) columnOf.set(Number(number), column);
    if (text !== undefined) texts.push([column, text]);
  }
  if (!areColumnNumbers([...columnOf.keys()])) return undefined;
  const formulas = new Map<number, MadeOf>();
  for (const [column, text] of texts) {
    const made = readFormula(text);
    const columns = made?.numbers.flatMap((number) => columnOf.get(number) ?? []) ?? [];
    if (made !== undefined && columns.length === made.numbers.length)
      formulas.set(column, { kind: made.kind, columns });
  }
  return formulas;
}

function readFormula(text: string): { kind: MadeOf['kind']; numbers: readonly number[] } | undefined {
  const plain = text.replace(/[\s()[\]]/g, '').replace(IN_PERCENT, '');
  if (SUM.test(plain)) return { kind: 'sum', numbers: plain.split('+').map(Number) };
  const [, dividend, divisor] = QUOTIENT.exec(plain) ?? [];
  return dividend === undefined ? undefined : { kind: 'quotient', numbers: [Number(dividend), Number(divisor)] };
}

function isBorneOut(index: number, { kind, columns }: MadeOf, figures: ColumnFigures): boolean {
  const parts = columns.map((column) => figures.of(column));
  let [rows, right] = [0, 0];
  for (const [row, value] of figures.of(index).entries()) {
    const values = parts.flatMap((part) => part[row] ?? []);
    const [first = 0, second = 0] = values;
    if (value === undefined || values.length < parts.length || (kind === 'quotient' && second === 0)) continue;
    rows++;
    const isRight =
      kind === 'sum'
        ? isNear(
            value,
            values.reduce((sum, each) => sum + each, 0),
          )
        : isQuotient(value, first / second);
    if (isRight) right++;
  }
  return right > 0 && right >= LEAST_RIGHT * rows;
}
