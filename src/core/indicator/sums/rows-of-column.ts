/** What the rows of a column are summed up by. */

import { sameUnit } from '../../language/units';
import { onlyOf } from '../../only';
import { type Column, type IndicatorTable, figuresOfRole } from '../../table/model';
import { type TableFacts } from '../facts';
import { exactly, figureIn, spanOf, spanOfCounted } from '../figures/rounding';
import { addsUp } from '../meaning/names';
import { type SummedRow, WHOLE } from './summed-rows';

/** Targets and actuals of several units cannot be added up: what stands in such a row is something else. */
export function areAlike({ indicators }: TableFacts, { role }: Column): boolean {
  if (role !== 'target' && role !== 'actual') return true;
  const [first, ...others] = indicators.map(({ unit }) => unit?.text ?? '');
  // "Jumlah" below the shares of several places is that of all of them together.
  const areShares = indicators.length > 1 && indicators.every((each) => each.indicator.parent && !addsUp(each));
  return first !== undefined && !areShares && others.every((unit) => sameUnit(unit, first));
}

export function summedRowsOf({ indicators }: IndicatorTable, { index, role }: Column): readonly SummedRow[] {
  const isSet = role === 'achievement' && areSet(indicators);
  return indicators.flatMap((indicator) => {
    const figure = figureIn(figuresOfRole(indicator, role).find(({ column }) => column.index === index));
    if (!figure) return [];
    const weight = indicator.weights.length === 1 ? figureIn(indicator.weights[0]) : null;
    const span = role === 'achievement' ? spanOf(figure) : spanOfCounted(figure);
    return [
      {
        row: indicator.row,
        span,
        value: figure.value,
        weight: weight && (isSet ? exactly(weight.value) : spanOf(weight)),
      },
    ];
  });
}

/** Whole numbers that share out the whole were set so, and not rounded to it. */
function areSet(indicators: IndicatorTable['indicators']): boolean {
  const weights = indicators.flatMap((indicator) => figureIn(onlyOf(indicator.weights)) ?? []);
  return (
    weights.every(({ decimals }) => decimals === 0) && weights.reduce((sum, { value }) => sum + value, 0) === WHOLE
  );
}

/** The rows with the achievement that follows from target and actual, where another is written. */
export function computedRows(
  { achievements }: TableFacts,
  rows: readonly SummedRow[],
  { index }: Column,
): readonly SummedRow[] {
  const right = new Map<number, number>();
  for (const { facts, achievement, explanation } of achievements) {
    if (explanation.kind !== 'contradicts' || achievement.column.index !== index) continue;
    const [value] = explanation.exact;
    if (value !== undefined) right.set(facts.indicator.row, value);
  }
  return rows.map((row) => {
    const value = right.get(row.row);
    return value === undefined ? row : { ...row, value, span: exactly(value) };
  });
}
