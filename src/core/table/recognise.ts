/** SheetGrid -> IndicatorTable[]. */

import { type Settings } from '../settings';
import { type SheetGrid } from '../sheet/grid';
import { type Recognition } from './model';

export function recognise(_grid: SheetGrid, _settings: Settings): Recognition {
  return { tables: [], nearMisses: [] };
}
