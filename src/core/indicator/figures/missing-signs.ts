/** "90% | 85 | 80%" one below the other, where no column of units says percent: the one share among them that has lost its sign. */

import { quantityOf } from '../../language/quantity';
import { isPercent } from '../../language/units';
import { onlyOf } from '../../only';
import { type Measurement, columnsOf } from '../../table/model';
import { type IndicatorFacts, type TableFacts } from '../facts';

/** A percentage without its sign, and one of those below or above it that have theirs. */
export interface MissingSign {
  readonly known: IndicatorFacts;
  readonly figure: Measurement;
  readonly fellow: Measurement;
}

/** So many others show how the column is written. */
const FEWEST_SIGNED = 2;

/** In each column of targets or actuals at most one. */
export function missingSigns({ table, withSpecialFigures, indicators }: TableFacts): readonly MissingSign[] {
  if (withSpecialFigures.length < FEWEST_SIGNED || columnsOf(table, 'unit').length > 0) return [];
  const shares = indicators.filter(({ measure }) => measure?.kind === 'share');
  if (shares.length <= FEWEST_SIGNED) return [];
  const columns = [...columnsOf(table, 'target'), ...columnsOf(table, 'actual')];
  return columns.flatMap((column): readonly MissingSign[] => {
    if (column.headerUnit !== undefined) return [];
    const figures = shares.flatMap((known) => {
      const { targets, actuals } = known.indicator;
      const figure = [...targets, ...actuals].find((each) => each.column === column);
      return figure?.reading.kind === 'single' ? [{ known, figure }] : [];
    });
    const odd = onlyOf(figures.filter(({ figure }) => !isSigned(figure)));
    const fellow = figures.find(({ figure }) => isSigned(figure))?.figure;
    if (!odd || !fellow || figures.length <= FEWEST_SIGNED || !isPlainPercent(odd.figure)) return [];
    // Where the row's own figures have no sign either, it is written so throughout.
    const { baselines, targets, actuals } = odd.known.indicator;
    const others = [...baselines, ...targets, ...actuals].filter((each) => each !== odd.figure);
    return others.some((each) => quantityOf(each.reading) !== undefined && !isSigned(each)) ? [] : [{ ...odd, fellow }];
  });
}

function isSigned({ reading }: Measurement): boolean {
  return isPercent(quantityOf(reading)?.unit ?? '');
}

/** 85, and no 0,85, which Excel takes for the same. */
function isPlainPercent({ cell, reading }: Measurement): boolean {
  const quantity = quantityOf(reading);
  return quantity?.unit === '' && quantity.value > 1 && quantity.value <= 100 && cell.formula === '';
}
