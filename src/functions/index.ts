/**
 * Entry of the functions bundle: ties the ids of `functions.json` to the bodies, nothing more. It is loaded before the pane,
 * and cells wait for it.
 */

import { BODIES } from './bodies';
import { BlankCells } from './call/blank-cells';
import { asMatrix, excelHost, forExcel, type PercentFormat } from './call/excel-host';
import { type CallHost } from './call/host';
import { lookUpBlanks } from './call/look-up-blanks';

/**
 * Functions take data types where this set is there. Not ExcelApi 1.16, with which they came to the workbook: perpetual Excels have
 * that set, and show #VALUE! for a formatted number that a function returns (OfficeDev/office-js, issues 3504 and 4750).
 */
const DATA_TYPES = ['CustomFunctionsRuntime', '1.4'] as const;
/** Set by webpack: false in a build for Excels that were bought once, whose metadata ask for no data types. */
declare const FUNCTIONS_WITH_DATA_TYPES: boolean | undefined;

/** The set with which a formatted number became a `Double`; its older name is deprecated since. */
const DOUBLES = ['ExcelApi', '1.19'] as const;

let host: CallHost | undefined;

/** Asked at the first call, when Office is there to answer. */
function hostOfThisExcel(): CallHost {
  host ??= excelHost(percentFormat());
  return host;
}

function percentFormat(): PercentFormat {
  if (typeof FUNCTIONS_WITH_DATA_TYPES !== 'undefined' && !FUNCTIONS_WITH_DATA_TYPES) return 'none';
  const requirements = typeof Office === 'undefined' ? undefined : Office.context?.requirements;
  if (!requirements?.isSetSupported(...DATA_TYPES)) return 'none';
  return requirements.isSetSupported(...DOUBLES) ? 'Double' : 'FormattedNumber';
}

const blanks = new BlankCells(lookUpBlanks);

for (const [id, body] of Object.entries(BODIES))
  CustomFunctions.associate(id, asMatrix(forExcel(body, hostOfThisExcel, blanks)));
