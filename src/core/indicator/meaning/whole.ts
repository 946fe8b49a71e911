/** Shares of more than the whole, and where they should go. */

import { type Measurement } from '../../table/model';
import { type IndicatorFacts } from '../facts';
import { quantityOf } from '../../language/quantity';

const WHOLE = 100;

/** A share of more than the whole (gross enrolment, say) is right to come down to it. */
export function comesDownToWhole({ unitKind, direction }: IndicatorFacts, { reading }: Measurement): boolean {
  return direction?.polarity === 'higher' && unitKind === 'percent' && (quantityOf(reading)?.value ?? 0) >= WHOLE;
}
