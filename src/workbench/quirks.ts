/**
 * What some real Excel does, and the workbench on its own does not: each is switched on by name, in the page's address
 * (`?tingkah=kosong-nol,tumpah`), by a profile that has it (`profiles.ts`), or by a test.
 */
export const QUIRKS = {
  'buku-lain':
    'Another workbook is active: showing a cell, showing a sheet and adding one fail with no more than a GeneralException.',
  'format-bersyarat-ganda':
    'The rule of a conditional format cannot be read where another one shares a cell with it: GeneralException (office-js #6827, #6835).',
  'format-nilai':
    'The number format of a cell is answered with the one that its function gave along, not with General.',
  'kosong-nol': 'Empty cells reach functions as 0: perpetual and older Excels (office-js #1951, #4702).',
  'pilihan-bagan': 'A chart or a picture is selected: asking for the selected cells fails with InvalidSelection.',
  struktur: 'The structure of the workbook is protected: no sheet can be added, renamed, moved, hidden or deleted.',
} as const;

export type Quirk = keyof typeof QUIRKS;

export function isQuirk(name: string): name is Quirk {
  return Object.hasOwn(QUIRKS, name);
}
