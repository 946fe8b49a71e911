/** Where the workbook keeps what its converted formulas were before. What is in it is the business of the functions. */

const KEY = 'AsistenIKU.rumus';

/** One round trip; `''` when there is nothing. */
export async function loadOriginals(): Promise<string> {
  return Excel.run(async (context) => (await stored(context)).value);
}

/**
 * Makes one change of what is kept now, so that whoever else converts formulas in the workbook keeps theirs: one round trip, and
 * one more where something changes. `''` takes the entry out of the workbook.
 */
export async function changeOriginals(change: (originals: string) => string): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { value, setting } = await stored(context);
    const originals = change(value);
    if (originals === value) return;
    if (originals === '') setting.delete();
    else context.workbook.settings.add(KEY, originals);
    await context.sync();
  });
}

async function stored(context: Excel.RequestContext): Promise<{ value: string; setting: Excel.Setting }> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY).load('value');
  await context.sync();
  return { value: setting.isNullObject ? '' : String(setting.value), setting };
}
