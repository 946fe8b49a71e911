/**
 * A function from what it declares and what it computes. This one place reads the arguments by their kinds, gives what a left-out
 * one means, answers for blanks and errors, and loops over ranges; a body gets values that are ready.
 */

import { BLANK, failure } from '../../core/measure/result';
import { isUnread } from '../kinds/kind';
import { type CallOutcome, shown } from './answer';
import { commonShape, eachCell, isGrid, withoutLoneGrid } from './broadcast';
import { type CallAnswer, type CallHost } from './host';
import { type CellReader, EACH, cellReaders, readInto, remembering, wholeReading } from './read-arguments';
import { type Parameter, type Signature, type ValuesOf } from './signature';

/** A function as the host calls it: arguments as Excel hands them over (a left-out one is `null`), an answer as Excel takes it. */
export type Body = (args: readonly unknown[], host: CallHost) => CallAnswer;

/** What else is known of a call. */
export interface Call {
  /** Whether every 0 in the arguments is a 0 (`Host`). */
  readonly tellsBlanks: boolean;
  /** What Excel says behind the arguments of a function that wants to know where they stand. */
  readonly invocation: unknown;
}

/** `bodyFor` is asked once for a call; the body that it gives computes each cell of the answer. */
export function callOf<const Parameters extends readonly Parameter[]>(
  { parameters, answers }: Signature<Parameters>,
  bodyFor: (call: Call) => (...values: ValuesOf<Parameters>) => CallOutcome,
): Body {
  const percent = answers === 'percent';
  const allReaders = cellReaders(parameters);
  return (args, host) => {
    const values = parameters.map((parameter, index) => wholeReading(parameter, args[index]));
    const unread = values.find(isUnread);
    if (unread) return shown(host, unread, percent);
    const looped = values.map((value, index) => (value === EACH ? args[index] : null));
    const shape = commonShape(looped);
    if (shape && 'kind' in shape) return shown(host, shape, percent);
    const body = bodyFor({ tellsBlanks: host.tellsBlanks, invocation: args[parameters.length] }) as AnyBody;
    const given = looped.map(withoutLoneGrid);
    const readers = allReaders.filter(({ index }) => values[index] === EACH);
    if (shape === null || !given.some(isGrid)) {
      const answer = shown(host, readInto(values, readers, given) ?? body(...values), percent);
      return shape === null || isGrid(answer) ? answer : [[answer]];
    }
    // What is the same for every cell is read once and not 100,000 times; where it cannot be, all are read in their order.
    const varies = ({ index, beside }: CellReader) => isGrid(given[index]) || isGrid(given[beside]);
    const same = readInto(
      values,
      readers.filter((reader) => !varies(reader)),
      given,
    );
    const ofCell = same === null || same === BLANK ? readers.filter(varies) : readers;
    const varying = ofCell.map(remembering);
    return eachCell(given, shape, (cells) => {
      const outcome = readInto(values, varying, cells) ?? same ?? body(...values);
      return shown(host, outcome.kind === 'rows' ? ONLY_ALONE : outcome, percent);
    });
  };
}

type AnyBody = (...values: unknown[]) => CallOutcome;

/** A range for each of whose cells several would be the answer. */
const ONLY_ALONE = failure(
  'value',
  'Jawabannya lebih dari satu sel: beri satu sel, bukan rentang.',
  'The answer is more than one cell: give one cell, not a range.',
);
