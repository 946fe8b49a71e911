/** What adds to the workbook: it is fetched when something is first added, so that the first screen need not wait for it. */

import { type Fix } from '../../core/changes/fix';
import { profileFixes } from '../../core/forms/profile-blanks';
import { createReporting, type ReportActions } from '../report/reporting';
import { createInserting, type InsertingActions } from './inserting';
import { type Keeping } from './keeping';
import { createNewSheets, type NewSheets } from './new-sheets';
import { type Tools } from './tools';
import { type ValidationActions } from './validation';

export interface WorkbookAdditions extends InsertingActions, ReportActions, Pick<NewSheets, 'undoSheets'> {
  /** What the agency's profile would write into sheets that were made before it was filled in. */
  readonly profileFixes: () => Promise<readonly Fix[]>;
}

export function createAdditions(
  tools: Tools,
  keeping: Pick<Keeping, 'change'>,
  validation: Pick<ValidationActions, 'validate'>,
): WorkbookAdditions {
  const newSheets = createNewSheets(tools);
  return {
    ...createInserting(tools, keeping, validation, newSheets),
    ...createReporting(tools, newSheets),
    undoSheets: newSheets.undoSheets,
    profileFixes: async () => {
      const { grids } = await tools.host.read({ kind: 'workbook' });
      return profileFixes(grids, tools.get().settings.agency);
    },
  };
}
