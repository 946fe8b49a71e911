/** One way in which indicators stand on a sheet, and how its tables are found. */

import { type Settings } from '../../settings';
import { type SheetContext } from '../read-table';
import { type FoundTables } from './found-tables';

/** Looks over the sheet, but not at what is taken, and adds the tables that it finds and what came close. */
export type Recogniser = (context: SheetContext, found: FoundTables, choices: Pick<Settings, 'tables'>) => void;
