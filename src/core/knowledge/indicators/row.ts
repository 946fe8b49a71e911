/** What one row of the indicator library says. The words of the facts are Indonesian, as the bodies that publish them write them. */

import { type Polarity } from '../choices/polarities';
import { type UnitCategory } from '../units/unit-categories';

/**
 * How sure a row is. `read`: unit, scale, levels or formula stand in the source that is named. `inferred`: name and unit recur in several
 * published tables, the rest follows from them. `memory`: nobody has looked it up; it may suggest, and says nothing against a table.
 */
export type Sureness = 'read' | 'inferred' | 'memory';

/**
 * How it is measured. `share`: the numerator is part of the denominator, so that more than 100 % is impossible. `ratio`: two figures beside
 * each other, or a share whose two figures come from different registers: it may pass 100 %. `level`: whole steps with names.
 */
export type Measure =
  'share' | 'ratio' | 'growth' | 'index' | 'rating' | 'level' | 'count' | 'money' | 'duration' | 'rate';

/** Beside a row's own units: in which kinds of units a measure may be written without being wrong. */
export const ALSO_WRITTEN: Readonly<Record<Measure, readonly UnitCategory[]>> = {
  share: ['percent', 'index', 'rate', 'rating'],
  ratio: ['percent', 'index', 'rate', 'rating'],
  growth: ['percent', 'index', 'rate'],
  index: ['index', 'rating'],
  level: ['index', 'rating'],
  rating: ['index', 'rating', 'percent'],
  duration: ['time', 'index'],
  rate: ['rate', 'index', 'people', 'count'],
  money: ['money', 'index', 'count'],
  count: [],
};

/** A published scale, in the row's unit. Several stand side by side where it changed, or where one figure is written in two ways. */
export interface Scale {
  readonly from?: number;
  /** Left out: no end, or none that is published. */
  readonly to?: number;
  /** When it holds: "2023–", "–2022", "2022". */
  readonly years?: string;
  readonly note?: string;
}

export interface IndicatorRow {
  /** Kebab-case, Indonesian; it stands in links, so it stays. */
  readonly id: string;
  readonly name: string;
  /** Abbreviations that name the indicator itself. */
  readonly short?: readonly string[];
  /** Other wordings of the same indicator. One that ends in "…" may go on. */
  readonly variants?: readonly string[];
  /** Abbreviations of what it is about: found by a search, never taken for the indicator. */
  readonly topics?: readonly string[];
  /** `id` of the row that stands for it where it is one office's and not the region's. */
  readonly ofOffice?: string;
  readonly unit: string;
  /** Other units in which tables write it, none of them wrong. */
  readonly alsoUnits?: readonly string[];
  readonly measure: Measure;
  readonly scales?: readonly Scale[];
  /** The steps of its rating, worst first. */
  readonly levels?: readonly string[];
  /** Where the levels begin on the first scale, the last of both beside each other; a level without one takes all below. */
  readonly levelsFrom?: readonly number[];
  /** A figure on the very bound is still of the level below. */
  readonly levelsAbove?: true;
  /** Letters that are written for the levels, in the same order. */
  readonly levelLetters?: readonly string[];
  /** Left out: nobody steers by it. `within`: policy names a range or a point. */
  readonly direction?: Polarity;
  /** How periods make a year. `sum`: quarters add up. `state`: a state or share at a date. `yearly`: published once a year. */
  readonly flow: 'sum' | 'state' | 'yearly';
  readonly kind: 'input' | 'output' | 'outcome' | 'impact';
  /** Who computes or publishes it. */
  readonly producer: readonly string[];
  readonly dataSource?: string;
  /** "… dibagi … × 100" is read as numerator, denominator and factor. */
  readonly formula?: string;
  /** The regulation or the method; from memory where no source names it. */
  readonly basis?: string;
  /** Usual Indonesian figures, from memory: a help for the eye, never a limit. */
  readonly typical?: string;
  readonly sure: Sureness;
  /** Where it was read, or which tables show it. */
  readonly sources?: readonly string[];
}
