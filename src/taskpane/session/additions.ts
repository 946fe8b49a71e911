/** What adds to the workbook: it is fetched when something is first added, so that the first screen need not wait for it. */

import { createReporting, type ReportActions } from '../report/reporting';
import { createInserting, type InsertingActions } from './inserting';
import { createNewSheets, type NewSheets } from './new-sheets';
import { type Tools } from './tools';
import { type ValidationActions } from './validation';

export interface WorkbookAdditions extends InsertingActions, ReportActions, Pick<NewSheets, 'undoSheets'> {}

export function createAdditions(tools: Tools, validation: Pick<ValidationActions, 'validate'>): WorkbookAdditions {
  const newSheets = createNewSheets(tools);
  return {
    ...createInserting(tools, validation, newSheets),
    ...createReporting(tools, newSheets),
    undoSheets: newSheets.undoSheets,
  };
}
