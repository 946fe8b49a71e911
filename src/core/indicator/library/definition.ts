/** What is laid down of one indicator, by the library or by an agency: the words that go into a row or a card. */

import { type IndicatorRow } from '../../knowledge/indicators/library';
import { type Polarity } from '../../knowledge/choices/polarities';
import { cardOf, formulaOf } from './card';

/** Each is left out where nothing is laid down. */
export interface Definition {
  readonly name: string;
  readonly meaning?: string;
  readonly calculation?: string;
  readonly unit?: string;
  readonly polarity?: Polarity;
  readonly dataSource?: string;
}

/** An entry of the library in these words. */
export function definitionOf(row: IndicatorRow): Definition {
  const { name, unit, direction, dataSource } = row;
  const meaning = cardOf(row).find(({ key }) => key === 'definition')?.text.id;
  return {
    name,
    unit,
    ...(meaning === undefined ? {} : { meaning }),
    ...(row.formula === undefined ? {} : { calculation: formulaOf(row) }),
    ...(direction === undefined ? {} : { polarity: direction }),
    ...(dataSource === undefined ? {} : { dataSource }),
  };
}
