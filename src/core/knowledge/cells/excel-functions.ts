/** Functions of Excel by what they give. */

/** Of numbers they give a number, and never an empty text. */
export const ADDING_FUNCTIONS: ReadonlySet<string> = new Set(
  'SUM AVERAGE ROUND ROUNDUP ROUNDDOWN MIN MAX COUNT PRODUCT ABS'.split(' '),
);

/** They make one figure of the parts of a year. */
export const BRINGING_TOGETHER_FUNCTIONS: readonly string[] = 'SUM AVERAGE MAX MIN LOOKUP'.split(' ');

/** They ask what kind of thing a cell holds, or make a number of it: what follows is meant for texts as well. */
export const KIND_ASKING_FUNCTIONS: readonly string[] =
  'COUNT COUNTA ISNUMBER ISTEXT ISNONTEXT ISERROR VALUE NUMBERVALUE N'.split(' ');
