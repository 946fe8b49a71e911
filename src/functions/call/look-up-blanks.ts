/** Asks the workbook itself which cells are blank. Works where functions share the pane's runtime, as the manifest demands. */

import { type BlankLookup } from './blank-cells';

/** So many addresses stay far below what one request may hold. */
const ADDRESSES_PER_REQUEST = 1_000;

/** Many addresses in one request; where that fails, the halves of it, so that one that cannot be read costs only itself. */
export const lookUpBlanks: BlankLookup = async (addresses) => {
  const found: Blanks[] = [];
  for (let from = 0; from < addresses.length; from += ADDRESSES_PER_REQUEST)
    found.push(...(await readOrHalve(addresses.slice(from, from + ADDRESSES_PER_REQUEST))));
  return found;
};

type Blanks = readonly (readonly boolean[])[] | null;

async function readOrHalve(addresses: readonly string[]): Promise<readonly Blanks[]> {
  try {
    return await readAll(addresses);
  } catch {
    if (addresses.length <= 1) return addresses.map(() => null);
    const middle = Math.ceil(addresses.length / 2);
    const first = await readOrHalve(addresses.slice(0, middle));
    return [...first, ...(await readOrHalve(addresses.slice(middle)))];
  }
}

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

/** `'IKU 2025'!B5:B9` or `'[Buku.xlsx]IKU 2025'!B5`: the sheet's name without quotes and book, and the cells. */
function placeOf(address: string): { readonly sheet: string; readonly cells: string } {
  const end = address.lastIndexOf('!');
  const name = address.slice(0, end);
  const plain = name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
  return { sheet: plain.replace(/^\[[^\]]*\]/, ''), cells: address.slice(end + 1) };
}
