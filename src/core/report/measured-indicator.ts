/** What the report knows of one indicator, gathered from every table that names it. */

import { type AchievementFormula } from '../measure/achievement';
import { type Figure } from '../measure/figure';
import { type UnitKind } from '../measure/scale';
import { type Status } from '../knowledge/choices/statuses';
import { type Polarity } from '../knowledge/choices/polarities';

/** A figure with the words of its cell. */
export interface KnownFigure {
  readonly figure: Figure;
  /** As displayed. */
  readonly text: string;
  readonly decimals?: number;
}

/** Rating against rating is reached or not; no percentage is invented for it. */
export type YearAchievement =
  | { readonly kind: 'percent'; readonly value: number; readonly formula: AchievementFormula; readonly rating: string }
  | { readonly kind: 'rated' }
  | { readonly kind: 'missing'; readonly what: 'target' | 'actual' | 'both' }
  | { readonly kind: 'failed'; readonly why: { readonly id: string; readonly en: string } };

/** The achievement that the document itself states. */
export interface StatedAchievement {
  /** As displayed. */
  readonly text: string;
  /** It follows from no usual formula over the document's own target and actual. */
  readonly contradicts: boolean;
  /** It is computed for the other direction than the indicator's name tells. */
  readonly reversed: boolean;
  /** It follows, but by another method or another cap than those of the settings, and says something else. */
  readonly otherwise: boolean;
}

export interface YearFigures {
  readonly target?: KnownFigure;
  readonly actual?: KnownFigure;
  readonly achievement: YearAchievement;
  readonly stated?: StatedAchievement;
  readonly status?: Status;
}

export interface MeasuredIndicator {
  readonly name: string;
  /** `""` when no table names one. */
  readonly objective: string;
  readonly unit: string;
  /** What it says about the scale of the figures. */
  readonly unitKind: UnitKind;
  readonly polarity: Polarity;
  /** Nobody has said it, and none can be assumed: nothing is computed that depends on it. */
  readonly isDirectionOpen: boolean;
  readonly years: ReadonlyMap<number, YearFigures>;
  readonly baseline?: KnownFigure;
  /** The target of the last planned year. */
  readonly finalTarget?: KnownFigure & { readonly year: number };
  readonly standard?: KnownFigure;
  /** Rupiah, as far as the tables say. */
  readonly budget?: number;
  readonly spent?: number;
  readonly program?: string;
}
