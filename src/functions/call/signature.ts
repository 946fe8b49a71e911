/** What a function declares of itself: its parameters with their kinds, and how its figures show. A call executes it (call-of.ts). */

import { type AnyKind, type CellKind, type RangeKind } from '../kinds/kind';

export interface Parameter {
  /** The same in both languages, as in a formula's tooltip. */
  readonly name: string;
  readonly kind: AnyKind;
  readonly optional?: true;
  /** The parameter whose cell helps to read this one: "1.250" is 1250 beside 1300. */
  readonly beside?: string;
}

export interface Signature<Parameters extends readonly Parameter[] = readonly Parameter[]> {
  /** Without the namespace: `CAPAIAN` is `IKU.CAPAIAN` in a cell. */
  readonly id: string;
  readonly parameters: Parameters;
  /** The answer is a fraction that its cell shows as a percentage. */
  readonly answers?: 'percent';
}

/** Keeps the names and kinds of the parameters, so that a body gets values of their types and each name needs its help. */
export function signature<const Parameters extends readonly Parameter[]>(
  declared: Signature<Parameters>,
): Signature<Parameters> {
  return declared;
}

type ValueOf<One extends Parameter> =
  One['kind'] extends CellKind<infer Value>
    ? Value
    : One['kind'] extends RangeKind<infer Value>
      ? Value | (One extends { readonly optional: true } ? undefined : never)
      : never;

/** What a body gets: the values of its parameters, ready to compute with, in their order. */
export type ValuesOf<Parameters extends readonly Parameter[]> = {
  [Index in keyof Parameters]: ValueOf<Parameters[Index]>;
};
