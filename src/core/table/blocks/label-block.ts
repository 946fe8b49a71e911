/** An indicator's block: the labels of its rows, each with its value. */

import { type RowPeriods } from './block-periods';
import { type Role } from '../../knowledge/columns/roles';
import { type Cell } from '../model';
import { type CellPosition } from '../../sheet/address';
import { type PeriodReading } from '../header/period-reading';

/** One label with one of its values; a target row over several years gives several. */
export interface BlockEntry {
  readonly role: Role;
  readonly label: string;
  readonly labelCell: CellPosition;
  readonly valueCell: CellPosition;
  readonly period: PeriodReading;
  /** A unit that the label itself names: `Target (%)`. */
  readonly unit?: string;
  /** What a cell says of it that says more: the name in a caption. */
  readonly said?: Cell;
}

export interface LabelBlock {
  readonly top: number;
  readonly bottom: number;
  readonly labelColumn: number;
  readonly entries: readonly BlockEntry[];
  /** Those in the columns of its values. */
  readonly periods: RowPeriods;
}
