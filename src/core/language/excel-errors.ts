/** What Excel shows where a formula gives no value. */

/** It stays until somebody mends the formula or what it asks. */
const LASTING = String.raw`REF!|DIV\/0!|VALUE!|N\/A|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!`;
/** It passes when the answer has come. */
const PASSING = 'BUSY!|GETTING_DATA';

const PASSING_ERROR = new RegExp(`^#(?:${PASSING})$`);
const LASTING_ERROR = new RegExp(`^#(?:${LASTING})$`);
const ANY_ERROR = new RegExp(`^#(?:${LASTING}|${PASSING})$`);

export const isLastingError = (text: string): boolean => LASTING_ERROR.test(text);
export const isPassingError = (text: string): boolean => PASSING_ERROR.test(text);
export const isExcelError = (text: string): boolean => ANY_ERROR.test(text);
