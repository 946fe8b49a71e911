/** The words that the catalogue offers for an argument are the words that the function takes: each of them, and no other. */

import { FUNCTIONS } from '../../src/functions/catalogue';
import { ExcelError, call, messageOf } from './excel-call';

const WORD_ARGUMENTS = FUNCTIONS.flatMap((definition) =>
  definition.parameters.flatMap((parameter, place) => {
    const { words } = parameter;
    return words ? [{ id: definition.id, parameter, place, words, definition }] : [];
  }),
);

/** The function's first example with another word, or none, at one place. */
async function ask({ definition, place }: (typeof WORD_ARGUMENTS)[number], word: string | null): Promise<unknown> {
  const args: unknown[] = [...(definition.examples[0]?.args ?? [])];
  while (args.length <= place) args.push(null);
  args[place] = word;
  try {
    return await call(definition.id, ...args);
  } catch (error) {
    if (error instanceof ExcelError) return error;
    throw error;
  }
}

it('finds the arguments that take words', () => expect(WORD_ARGUMENTS.length).toBeGreaterThanOrEqual(7));

describe.each(WORD_ARGUMENTS.map((each) => [each.id, each.parameter.name, each] as const))('%s %s', (_, name, each) => {
  const offered = Object.keys(each.words.words);

  it('may be left out', () => expect(each.parameter.optional).toBe(true));

  it('answers an unknown word with the words that it takes', async () => {
    const list = offered.map((word) => `"${word}"`).join(', ');
    expect(messageOf(await ask(each, 'entah'))).toBe(`#VALUE! ${name} "entah" tidak dikenal. Pilihan: ${list}.`);
  });

  it.each([...offered, ...Object.keys(each.words.numbers ?? {})])('takes %s, in capitals too', async (word) => {
    const answer = await ask(each, word);
    expect(messageOf(answer)).not.toContain('tidak dikenal');
    expect(await ask(each, word.toUpperCase())).toEqual(answer);
  });

  it('left out, it means the word that the help calls the default', async () => {
    const usual = offered.find((word) => each.words.words[word] === each.words.whenLeftOut);
    if (usual === undefined) return expect(each.words.whenLeftOut).toBeUndefined();
    expect(await ask(each, null)).toEqual(await ask(each, usual));
    expect(each.parameter.help.id).toContain(`"${usual}" (bawaan)`);
  });
});

it.each([
  ['total', 12],
  ['Rata-rata', 4],
  ['terakhir', 5],
  ['maksimum', 6],
  ['terendah', 1],
])('IKU.KONSOLIDASI understands "%s"', async (said, result) => {
  expect(await call('KONSOLIDASI', [[1, 6, 5]], said)).toBe(result);
});
