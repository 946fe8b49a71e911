/** Where the workbook keeps what its converted formulas were before. What is in it is the business of the functions. */

import { type KeptPlace } from '../core/kept-part';
import { keptText } from './kept-text';

const PLACE: KeptPlace = { key: 'AsistenIKU.rumus', namespace: 'urn:asisten-iku:rumus' };

/** What is kept, in whatever places; empty when nothing is. */
export async function loadOriginals(): Promise<readonly string[]> {
  return Excel.run(async (context) => (await keptText(context, PLACE)).texts.map(String));
}

/**
 * Makes one change of what is kept now, so that whoever else converts formulas in the workbook keeps theirs. `''` takes the entry out
 * of the workbook.
 */
export async function changeOriginals(change: (originals: readonly string[]) => string): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { texts, write } = await keptText(context, PLACE);
    const originals = change(texts.map(String));
    if (texts.some((text) => text !== originals) || (texts.length === 0 && originals !== '')) await write(originals);
  });
}
