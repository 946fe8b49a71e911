/** Every function takes its arguments as its signature declares them: one place reads them, whichever function asks. */

import { BODIES } from '../../src/functions/bodies';
import { type Parameter, type Signature } from '../../src/functions/call/signature';
import { FUNCTIONS } from '../../src/functions/catalogue';
import * as achievement from '../../src/functions/signatures/achievement';
import * as checks from '../../src/functions/signatures/checks';
import * as figures from '../../src/functions/signatures/figures';
import * as texts from '../../src/functions/signatures/texts';
import { ExcelError, call, messageOf } from './excel-call';

const SIGNATURES: readonly Signature[] = Object.values({ ...achievement, ...figures, ...texts, ...checks });

const PLACES = SIGNATURES.flatMap(({ id, parameters }) =>
  parameters.map((parameter, place) => ({ id, name: `${id}.${parameter.name}`, parameter, place })),
);

const takes = (kind: Parameter['kind']['takes']) => PLACES.filter(({ parameter }) => parameter.kind.takes === kind);

/** The arguments of the first example in which this one stands, or of the first of all. */
function exampleArgs(id: string, place: number): unknown[] {
  const { examples = [], parameters = [] } = FUNCTIONS.find((each) => each.id === id) ?? {};
  const { args } = examples.find((example) => (example.args[place] ?? null) !== null) ?? examples[0] ?? { args: [] };
  return parameters.map((_, index) => args[index] ?? null);
}

async function answerTo(id: string, args: readonly unknown[]): Promise<unknown> {
  return Promise.resolve(call(id, ...args)).catch((problem: unknown) => problem);
}

it('is declared for each function, and for each of its parameters there is help', () => {
  expect(SIGNATURES.map(({ id }) => id).sort()).toEqual(Object.keys(BODIES).sort());
  for (const { id, parameters, answers } of SIGNATURES) {
    const definition = FUNCTIONS.find((each) => each.id === id);
    expect(definition?.parameters.map(({ name }) => name)).toEqual(parameters.map(({ name }) => name));
    expect(definition?.parameters.every(({ help }) => help.id !== '' && help.en !== '')).toBe(true);
    expect(definition?.answers).toBe(answers);
  }
});

it('reads a figure beside another parameter, of the same function', () => {
  for (const { id, parameters } of SIGNATURES) {
    const names = parameters.map(({ name }) => name);
    const besides = parameters.flatMap(({ beside }) => beside ?? []);
    expect([id, besides.filter((name) => !names.includes(name))]).toEqual([id, []]);
  }
});

describe('an argument with a value for each answer', () => {
  test.each(takes('each').map((each) => [each.name, each] as const))(
    '%s as a column gives a column',
    async (_, each) => {
      const args = exampleArgs(each.id, each.place);
      // A range that is one thing, such as a scale of one's own, is no column of values.
      const value = Array.isArray(args[each.place]) ? null : args[each.place];
      const others = args.map((argument, at) => (isColumn(SIGNATURES, each.id, at, argument) ? null : argument));
      const one = await answerTo(each.id, withArgument(others, each.place, value));
      if (Array.isArray(one)) return;
      const column = await answerTo(each.id, withArgument(others, each.place, [[value], [value], [value]]));
      expect(column).toEqual([[one], [one], [one]]);
    },
  );
});

/** A range in an argument that is read cell by cell: it would give the answer its own shape. */
function isColumn(signatures: readonly Signature[], id: string, at: number, argument: unknown): boolean {
  const kind = signatures.find((each) => each.id === id)?.parameters[at]?.kind;
  return kind?.takes === 'each' && Array.isArray(argument);
}

function withArgument(args: readonly unknown[], place: number, argument: unknown): unknown[] {
  return args.map((each, index) => (index === place ? argument : each));
}

describe('an argument that holds for the whole call', () => {
  const places = takes('one').map((each) => [each.name, each] as const);

  it('is there', () => expect(places.length).toBeGreaterThanOrEqual(8));

  test.each(places)('%s may stand in one cell, and in no more', async (_, { id, place, parameter }) => {
    const args = exampleArgs(id, place);
    const value = args[place];
    expect(await answerTo(id, withArgument(args, place, [[value]]))).toEqual(await answerTo(id, args));
    const refusal = `#VALUE! ${parameter.name} harus satu sel.`;
    expect(messageOf(await answerTo(id, withArgument(args, place, [[value], [value]])))).toBe(refusal);
  });
});

describe('what is left out', () => {
  const optional = PLACES.filter(({ parameter }) => parameter.optional).map((each) => [each.name, each] as const);

  test.each(optional)(
    '%s means the same as none, as nothing and, where one cell is due, as a blank one',
    async (_, each) => {
      const args = exampleArgs(each.id, each.place);
      const none = await answerTo(each.id, args.slice(0, each.place));
      const blanks = each.parameter.kind.takes === 'all' ? [null, undefined] : [null, undefined, '', 0];
      for (const blank of blanks) {
        expect(await answerTo(each.id, [...args.slice(0, each.place), blank])).toEqual(none);
      }
    },
  );
});

it('tells a status from an achievement: IKU.CAPAIAN gives one where both are ratings', async () => {
  expect(messageOf(await answerTo('PREDIKAT', ['Tercapai']))).toMatch(
    /^#VALUE! "Tercapai" adalah status, bukan capaian/,
  );
});

it('passes the error of a single cell on, where a table is due', async () => {
  expect(await answerTo('PERIKSA', ['#N/A'])).toEqual([[new ExcelError('#N/A', expect.any(String) as string)]]);
});

it('says the first thing that cannot be read, also before a blank', async () => {
  expect(messageOf(await answerTo('PERSENTASE', [null, 'bagus']))).toBe('#VALUE! "bagus" bukan angka.');
  expect(messageOf(await answerTo('CAPAIAN', [null, 5, 'entah']))).toMatch(/^#VALUE! arah "entah" tidak dikenal/);
  expect(await answerTo('CAPAIAN', ['#N/A', 5, 'entah'])).toEqual(new ExcelError('#N/A', expect.any(String) as string));
});

it('forgets nothing between the cells of one column', async () => {
  const caps = [['120%'], ['120%'], [null], ['entah'], ['120%']];
  const answers = (await answerTo('CAPAIAN', [10, 20, null, caps])) as unknown[][];
  expect(answers.map(([answer]) => (answer instanceof ExcelError ? messageOf(answer) : answer))).toEqual([
    1.2,
    1.2,
    2,
    expect.stringMatching(/^#VALUE! "entah" bukan angka/),
    1.2,
  ]);
});
