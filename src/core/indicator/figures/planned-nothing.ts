/** Rows in which nothing is planned: zeros in every year, while the rest of the table has targets. */

import { quantityOf } from '../../language/quantity';
import { type IndicatorFacts, type TableFacts } from '../facts';
import { isCounted } from '../meaning/names';
import { isPartOfYear } from '../periods/column-period';
import { namesMade } from '../meaning/polarity';

/**
 * Things that are made, with nothing but zeros in several years, where most other rows have targets: nobody plans to build none for years.
 * What is done about an evil may not be needed.
 */
export function plannedNothing({ indicators }: TableFacts): ReadonlySet<IndicatorFacts> {
  const idle = indicators.filter(
    (known) => isIdle(known) && isCounted(known) && namesMade(known) && !isAnsweringEvil(known),
  );
  const busy = indicators.filter(({ figures }) => figures.most > 0).length;
  return new Set(idle.length > 0 && busy >= idle.length * FEWEST_BUSY ? idle : []);
}

/** So many rows with targets stand against each without. */
const FEWEST_BUSY = 2;

function isIdle({ figures, indicator: { targets } }: IndicatorFacts): boolean {
  return (
    figures.least === 0 &&
    targets.length >= FEWEST_YEARS &&
    targets.every(({ reading, column }) => quantityOf(reading)?.value === 0 && !isPartOfYear(column))
  );
}

const FEWEST_YEARS = 3;

/** "Jumlah kasus yang diselesaikan": none may come up. A house in a bad state is mended, and does not come up. */
function isAnsweringEvil({ direction }: IndicatorFacts): boolean {
  return direction?.polarity === 'lower';
}
