/**
 * What may stand in an argument, and how a call reads it. A function declares a kind for each of its parameters (signatures/); the call
 * itself reads, gives defaults, loops over ranges and answers for what cannot be read (call/call-of.ts).
 */

import { type Blank } from '../../core/measure/result';
import { type ArgumentWords } from '../argument-words';
import { type Obstacle } from '../call/amount';
import { type CallCell, type CallCells } from '../call/cell';

/** What came of an argument: a blank where a value is needed gives a blank answer, an obstacle gives its error. */
export type ArgumentReading<Value> = Value | Blank | Obstacle;

export function isUnread<Value>(reading: ArgumentReading<Value>): reading is Blank | Obstacle {
  if (typeof reading !== 'object' || reading === null || !('kind' in reading)) return false;
  return reading.kind === 'blank' || reading.kind === 'error' || reading.kind === 'hostError';
}

interface Kind {
  /** What may stand here is one of these words. */
  readonly words?: ArgumentWords<unknown, unknown>;
  /** It is read as a text, also where it looks like a number. */
  readonly text?: true;
}

/**
 * One cell.
 * - `each`: a range of them gives a range of answers;
 * - `one`: it holds for the whole call, so that a range is refused.
 */
export interface CellKind<Value> extends Kind {
  readonly takes: 'each' | 'one';
  /** `name`: the parameter's, for messages. `beside`: the cell that helps to read this one, where the parameter names it. */
  readonly read: (cell: CallCell, name: string, beside: CallCell) => ArgumentReading<Value>;
  /** The value of a range that is one thing and not a value for each answer; `undefined` for any other range. */
  readonly readWhole?: (cells: CallCells) => ArgumentReading<Value> | undefined;
}

/** All cells of the argument at once; one that is left out is `undefined` where the parameter is optional. */
export interface RangeKind<Value> extends Kind {
  readonly takes: 'all';
  readonly read: (cells: CallCells, name: string) => ArgumentReading<Value>;
  /** A range is what is usually given: several values, or a table. */
  readonly range?: true;
}

export type AnyKind<Value = unknown> = CellKind<Value> | RangeKind<Value>;

/** The same, once for the whole call. */
export function one<Value>(kind: CellKind<Value>): CellKind<Value> {
  return { ...kind, takes: 'one' };
}
