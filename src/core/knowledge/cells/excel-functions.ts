/** Functions of Excel by what they give. */

/** Of numbers they give a number, and never an empty text. */
export const ADDING_FUNCTIONS: ReadonlySet<string> = new Set(
  'SUM AVERAGE ROUND ROUNDUP ROUNDDOWN MIN MAX COUNT PRODUCT ABS'.split(' '),
);
