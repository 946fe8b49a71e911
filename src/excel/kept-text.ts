/**
 * A text of ours that the workbook keeps: among the add-in's own document settings, and in a custom XML part. Excel shows the
 * settings only to the way of installing by which they were made (OfficeDev/office-js #840, #2758); the part belongs to no add-in.
 */

import { type KeptPlace, partOf, textOfPart } from '../core/kept-part';

export interface KeptText {
  /** What is kept now, the add-in's own first; empty when nothing is. */
  readonly texts: readonly unknown[];
  /** Keeps this text everywhere; `''` takes it out of the workbook. Rejects when neither place would have it. */
  readonly write: (text: string) => Promise<void>;
}

/** One round trip, and a second where there are copies. */
export async function keptText(context: Excel.RequestContext, place: KeptPlace): Promise<KeptText> {
  const { settings, customXmlParts } = context.workbook;
  const own = settings.getItemOrNullObject(place.key).load('value');
  const parts = customXmlParts.getByNamespace(place.namespace).load('items/id');
  await context.sync();
  const read = parts.items.map((part) => part.getXml());
  if (read.length > 0) await context.sync();
  const copies = read.map(({ value }) => textOfPart(place, value)).filter((text) => text !== null);
  return {
    texts: [...(own.isNullObject ? [] : [own.value as unknown]), ...copies],
    write: async (text) => {
      const writeOwn = async () => {
        if (text !== '') settings.add(place.key, text);
        else if (!own.isNullObject) own.delete();
        await context.sync();
      };
      const writeCopy = async () => {
        const [first, ...others] = parts.items;
        for (const part of text === '' ? parts.items : others) part.delete();
        if (text !== '' && first) first.setXml(partOf(place, text));
        else if (text !== '') customXmlParts.add(partOf(place, text));
        await context.sync();
      };
      await inEither(writeCopy, writeOwn);
    },
  };
}

/** What one of the places would not have still stands in the other; only when both refuse it is it lost. */
async function inEither(...writings: readonly (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const write of writings) await write().catch((error: unknown) => failures.push(error));
  if (failures.length === writings.length) throw failures[0];
}
