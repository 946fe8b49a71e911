/** Asks the workbook itself which cells are blank. Works where functions share the pane's runtime, as the manifest demands. */

import { type BlankLookup } from './blank-cells';

/** All addresses in one request; where that fails, each by itself, so that one address that cannot be read costs only itself. */
export const lookUpBlanks: BlankLookup = async (addresses) => {
  try {
    return await readAll(addresses);
  } catch {
    if (addresses.length === 1) return [null];
    return (await Promise.all(addresses.map((address) => lookUpBlanks([address])))).map(([blanks]) => blanks ?? null);
  }
};

function readAll(addresses: readonly string[]): Promise<readonly (readonly (readonly boolean[])[])[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const ranges = addresses.map((address) => {
      const { sheet, cells } = placeOf(address);
      return context.workbook.worksheets.getItem(sheet).getRange(cells).load('valueTypes');
    });
    await context.sync();
    return ranges.map(({ valueTypes }) => valueTypes.map((row) => row.map((type) => type === 'Empty')));
  });
}

/** `'IKU 2025'!B5:B9`: the sheet's name without quotes, and the cells. */
function placeOf(address: string): { readonly sheet: string; readonly cells: string } {
  const end = address.lastIndexOf('!');
  const name = address.slice(0, end).replace(/^\[[^\]]*\]/, '');
  const sheet = name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
  return { sheet, cells: address.slice(end + 1) };
}
