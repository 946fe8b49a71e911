/** The body of a function: arguments as Excel hands them over (a left-out one is `null`), an answer as Excel takes it. */

import { type Measured, BLANK } from '../../core/measure/result';
import { type Amount, type Obstacle, isObstacle } from './amount';
import { type Answer, type Host } from './host';

export type Body = (args: readonly unknown[], host: Host) => Answer;

/** Computes from amounts that must all be there: the first obstacle passes through, a blank gives a blank. */
export function withNumbers(
  amounts: readonly Amount[],
  compute: (...numbers: number[]) => Measured,
): Measured | Obstacle {
  const numbers: number[] = [];
  for (const amount of amounts) {
    if (isObstacle(amount)) return amount;
    if (amount !== null) numbers.push(amount);
  }
  return numbers.length < amounts.length ? BLANK : compute(...numbers);
}
