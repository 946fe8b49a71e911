/** An indicator as one level of a plan holds it: what is compared between two levels. */

import { type CellPosition } from '../../sheet/address';
import { type IndicatorFacts } from '../../indicator/facts';
import { type Indicator, type IndicatorTable } from '../../table/model';

export interface LevelItem {
  readonly name: string;
  /** The objective, goal or program that it stands under; `""` where there is none. */
  readonly heading: string;
  /** Its number in the plan ("1.2.3", "IKU 4"), `""` where there is none. */
  readonly code: string;
}

/** The same with the place it was read from: plain data, which may go to another thread. */
export interface ItemPlace extends LevelItem {
  readonly sheet: string;
  readonly position: CellPosition;
}

/** The same with all that is known of it. */
export interface PlacedItem extends ItemPlace {
  readonly table: IndicatorTable;
  readonly indicator: Indicator;
  readonly facts: IndicatorFacts;
}
