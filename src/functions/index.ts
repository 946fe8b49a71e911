/**
 * Entry of the functions bundle: ties the ids of `functions.json` to the bodies, nothing more. It is loaded before the pane,
 * and cells wait for it.
 */

import { BODIES } from './bodies';
import { BlankCells } from './call/blank-cells';
import { excelHost, forExcel } from './call/excel-host';
import { type Host } from './call/host';
import { lookUpBlanks } from './call/look-up-blanks';

/** The requirement set with which data types (formatted numbers) came to the workbook. */
const FORMATTED_NUMBERS = '1.16';

let host: Host | undefined;

/** Asked at the first call, when Office is there to answer. */
function hostOfThisExcel(): Host {
  const requirements = typeof Office === 'undefined' ? undefined : Office.context?.requirements;
  host ??= excelHost(requirements?.isSetSupported('ExcelApi', FORMATTED_NUMBERS) ?? false);
  return host;
}

const blanks = new BlankCells(lookUpBlanks);

for (const [id, body] of Object.entries(BODIES)) CustomFunctions.associate(id, forExcel(body, hostOfThisExcel, blanks));
