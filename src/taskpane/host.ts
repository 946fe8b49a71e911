/** What the pane needs of Excel. The pane knows nothing else of it, so a test can play the part with plain data. */

import { type CellPosition } from '../core/sheet/address';
import { type Settings } from '../core/settings';
import { type Arrival, goToCell } from '../excel/go-to-cell';
import { type ReadingOptions, type WorkbookReading, readWorkbook } from '../excel/read/workbook';
import { type Target } from '../excel/read/scope';
import { loadSettings, saveSettings } from '../excel/settings-store';

export interface Host {
  readonly read: (target: Target, options?: ReadingOptions) => Promise<WorkbookReading>;
  readonly goToCell: (sheet: string, position: CellPosition) => Promise<Arrival>;
  readonly loadSettings: () => Promise<Settings>;
  readonly saveSettings: (settings: Settings) => Promise<void>;
}

export const excelHost: Host = { read: readWorkbook, goToCell, loadSettings, saveSettings };
