/** What is worked out once while a check runs. */

import { oncePer, oncePerCheck, oncePerPair, remembering } from '../../../src/core/indicator/once';

const things = Array.from({ length: 6 }, (_, id) => ({ id }));
const orders = [
  [0, 1, 2, 3, 4, 5],
  [5, 4, 3, 2, 1, 0],
  [2, 2, 0, 5, 1, 0, 3, 4],
];

/** Counts how often it is worked out. */
function counted() {
  const counts = new Map<number, number>();
  const compute = ({ id }: { readonly id: number }) => {
    counts.set(id, (counts.get(id) ?? 0) + 1);
    return `answer ${id}`;
  };
  return { counts, compute };
}

it('is asked for in any order, and of several things at a time', () => {
  for (const order of orders) {
    const [one, other] = [counted(), counted()];
    const [first, second] = [oncePer(one.compute), oncePer(other.compute)];
    remembering(() => {
      for (const id of [...order, ...order]) {
        const thing = things[id] ?? { id: -1 };
        expect([first(thing), second(thing)]).toEqual([`answer ${id}`, `answer ${id}`]);
      }
    });
    expect([...one.counts.values(), ...other.counts.values()]).toEqual(Array(12).fill(1));
  }
});

it('remembers that there is no answer', () => {
  let asked = 0;
  const none = oncePer((_: object) => {
    asked++;
    return null;
  });
  const thing = {};
  remembering(() => expect([none(thing), none(thing), asked]).toEqual([null, null, 1]));
});

it('may itself ask for other things', () => {
  const { counts, compute } = counted();
  const inner = oncePer(compute);
  const outer = oncePer((thing: { readonly id: number }) => `${inner(things[5] ?? thing)} and ${inner(thing)}`);
  remembering(() => {
    for (const thing of [...things, ...things]) expect(outer(thing)).toBe(`answer 5 and answer ${thing.id}`);
  });
  expect([...counts.values()]).toEqual(Array(6).fill(1));
});

it('is kept apart for each second thing', () => {
  const pair = oncePerPair(({ id }: { readonly id: number }, under: { readonly name: string }) => [id, under.name]);
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  remembering(() => {
    for (const thing of things) {
      const first = pair(thing, a);
      expect(first).toEqual([thing.id, 'a']);
      expect(pair(thing, b)).toEqual([thing.id, 'b']);
      expect(pair(thing, a)).toBe(first);
    }
  });
});

it('is forgotten with the check, and not before the outermost one ends', () => {
  const { counts, compute } = counted();
  const ask = oncePer(compute);
  const shared = oncePerCheck(() => ({}));
  const thing = { id: 1 };
  remembering(() => {
    ask(thing);
    const own = shared();
    remembering(() => {
      ask(thing);
      expect(shared()).toBe(own);
    });
    ask(thing);
    expect(shared()).toBe(own);
  });
  expect(counts.get(1)).toBe(1);
  remembering(() => ask(thing));
  ask(thing);
  ask(thing);
  expect(counts.get(1)).toBe(4);
  expect(shared()).not.toBe(shared());
  expect(() =>
    remembering(() => {
      throw new Error('stop');
    }),
  ).toThrow('stop');
  ask(thing);
  ask(thing);
  expect(counts.get(1)).toBe(6);
});
