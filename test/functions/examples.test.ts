import { FUNCTIONS } from '../../src/functions/catalogue';
import { tryFunction } from '../../src/functions/try-function';

describe.each(FUNCTIONS.map((definition) => [definition.id, definition] as const))(
  'the examples of %s',
  (id, { examples }) => {
    test.each(examples.map((example) => [JSON.stringify(example.args), example] as const))('%s', async (_, example) => {
      const answer = (await tryFunction(id, example.args)).map((row) => row.map((cell) => cell.text));
      const expected = typeof example.shows === 'string' ? [[example.shows]] : example.shows;
      if (!example.partly) return expect(answer).toEqual(expected);
      const anyText = (text: string): unknown => (text === '…' ? expect.any(String) : text);
      return expect(answer).toEqual(expect.arrayContaining(expected.map((row) => row.map(anyText))));
    });
  },
);
