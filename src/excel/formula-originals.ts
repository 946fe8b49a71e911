/** Where the workbook keeps what its converted formulas were before. What is in it is the business of the functions. */

const KEY = 'AsistenIKU.rumus';

/** One round trip; `''` when there is nothing. */
export async function loadOriginals(): Promise<string> {
  return Excel.run(async (context) => {
    const stored = context.workbook.settings.getItemOrNullObject(KEY).load('value');
    await context.sync();
    return stored.isNullObject ? '' : String(stored.value);
  });
}

/** `''` takes the entry out of the workbook. */
export async function saveOriginals(originals: string): Promise<void> {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add(KEY, originals);
    if (originals === '') settings.getItem(KEY).delete();
    await context.sync();
  });
}
