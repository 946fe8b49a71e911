/** The words of Office.js for what a file calls otherwise: `[in the file, in Office.js]`, the standard first. */
export const PRINT_COMMENTS = [
  ['none', 'NoComments'],
  ['atEnd', 'EndSheet'],
  ['asDisplayed', 'InPlace'],
] as const;

export const PRINT_ERRORS = [
  ['displayed', 'ErrorsDisplayed'],
  ['blank', 'Blank'],
  ['dash', 'Dash'],
  ['NA', 'NotAvailable'],
] as const;

export const POINTS_PER_INCH = 72;

type Words = readonly (readonly [string, string])[];

export function wordFromFile(words: Words, word: string | undefined): string {
  return (words.find(([own]) => own === word) ?? words[0])?.[1] ?? '';
}

/** Undefined for the standard, which a file need not say. */
export function wordToFile(words: Words, word: string): string | undefined {
  const found = words.findIndex(([, own]) => own === word);
  return found > 0 ? words[found]?.[0] : undefined;
}
