/**
 * What some real Excel does, and the workbench on its own does not: each is switched on by name, in the page's address
 * (`?tingkah=kosong-nol,tumpah`), by a profile that has it (`profiles.ts`), or by a test (`connectOffice`).
 */
export const QUIRKS = {
  'baca-saja': 'The workbook is open for reading only: every write, settings too, fails with AccessDenied.',
  'batas-permintaan': 'Every fifth request is refused with ActivityLimitReached, as when Excel on the web is busy.',
  'bendera-eceran':
    'Metadata with the flag for data types show #VALUE! in every cell: some retail Excels that were bought once (office-js #3504).',
  'bendera-ganda': 'Metadata with both data-type flags crash LTSC 2021 (office-js #4385).',
  'buku-lain':
    'Another workbook is active: showing a cell, showing a sheet and adding one fail with no more than a GeneralException.',
  'format-bersyarat-ganda':
    'The rule of a conditional format cannot be read where another one shares a cell with it: GeneralException (office-js #6827, #6835).',
  'format-nilai':
    'The number format of a cell is answered with the one that its function gave along, not with General.',
  'kelompok-urung':
    'In a run that is to be one step to undo, what Excel cannot take back is refused with UndoNotSupported, and so are more than 1,000 formulas (the published list; office-js #6491).',
  'kosong-nol': 'Empty cells reach functions as 0: perpetual and older Excels (office-js #1951, #4702).',
  'minta-percaya':
    'Excel asks whether the add-in is to be trusted, and starts it only then (office-js-docs-pr, docs/publish/manage-trust-options.md).',
  muatan:
    'A whole column as an argument, and arguments above 5 MB, give #CALC!; an answer above 5 MB never arrives (office-js #4613, #4654, #2786).',
  mulai:
    'The add-in’s functions are #NAME? until its page has started (office-js-docs-pr, docs/excel/custom-functions-troubleshooting.md).',
  'papan-klip': 'The pane has no clipboard: Excel on the web does not let its frame use it (office-js #1991, #3480).',
  peristiwa:
    'Sorting and recalculation are not told (office-js #3729), what changes at once comes as one event with all its places. Every event comes twice: no published source says so; it is here so that it would do no harm.',
  'pilihan-bagan': 'A chart or a picture is selected: asking for the selected cells fails with InvalidSelection.',
  rekan:
    'Whoever types in the grid is somebody else who works in the same workbook: Excel tells of it with the source Remote (docs/excel/co-authoring-in-excel-add-ins.md).',
  'rilis-baru':
    'A new release has been put in the place of the one that the page still holds: parts of the add-in that it asks for are gone.',
  'saluran-lain':
    'The add-in was installed by another channel before: what it has kept in the workbook is not to be seen (office-js #840, #2758).',
  'sedang-sunting':
    'Somebody types in a cell now and then: every seventh request is refused with InvalidOperationInCellEditMode, unless it would rather wait.',
  'skalar-matriks': 'A function declared to answer with a matrix shows #VALUE! when it answers with a single value.',
  struktur: 'The structure of the workbook is protected: no sheet can be added, renamed, moved, hidden or deleted.',
  'tanpa-cdn': 'Office.js cannot be fetched: a proxy, or no network.',
  'tanpa-cors':
    'The host sends no Access-Control-Allow-Origin: Excel on the web then does not take the functions’ metadata (docs/publish/publish-add-in-vs-code.md).',
  'tanpa-tipe-data':
    'A formatted number that a function returns shows #VALUE!: all Excels below CustomFunctionsRuntime 1.4 (office-js #3504, #4750).',
  tumpah: 'A cell that a formula elsewhere fills has the formula "", not its value.',
  'urung-hapus':
    'What an add-in writes empties the undo list: Excels below ExcelApi 1.19 (office-js #2802, #6170; office-js-docs-pr #5175).',
} as const;

export type Quirk = keyof typeof QUIRKS;

/** Those that the server plays: the page that asks bears them in its own address. */
export const SERVED_QUIRKS: readonly Quirk[] = ['rilis-baru', 'tanpa-cdn', 'tanpa-cors'];

export function isQuirk(name: string): name is Quirk {
  return Object.hasOwn(QUIRKS, name);
}
