import { FUNCTIONS } from '../../src/functions/catalogue';
import { tryFunction } from '../../src/functions/try-function';

describe.each(FUNCTIONS.map((definition) => [definition.id, definition] as const))(
  'the examples of %s',
  (id, { examples }) => {
    test.each(examples.map((example) => [JSON.stringify(example.args), example] as const))(
      '%s',
      async (_, { args, shows }) => {
        const answer = await tryFunction(id, args);
        const expected = typeof shows === 'string' ? [[shows]] : shows;
        expect(answer.map((row) => row.map((cell) => cell.text))).toEqual(expected);
      },
    );
  },
);
