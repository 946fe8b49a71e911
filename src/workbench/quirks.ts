/**
 * What some real Excel does, and the workbench on its own does not: each is switched on by name, in the page's address
 * (`?tingkah=kosong-nol,tumpah`), by a profile that has it (`profiles.ts`), or by a test.
 */
export const QUIRKS = {
  'format-bersyarat-ganda':
    'The rule of a conditional format cannot be read where another one shares a cell with it: GeneralException (office-js #6827, #6835).',
  'kosong-nol': 'Empty cells reach functions as 0: perpetual and older Excels (office-js #1951, #4702).',
} as const;

export type Quirk = keyof typeof QUIRKS;

export function isQuirk(name: string): name is Quirk {
  return Object.hasOwn(QUIRKS, name);
}
