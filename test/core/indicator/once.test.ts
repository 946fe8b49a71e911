/** What is worked out once for each thing. */

import { oncePer, oncePerPair } from '../../../src/core/indicator/once';

const things = Array.from({ length: 6 }, (_, id) => ({ id }));

it('is worked out once, in whatever order it is asked for', () => {
  const asked: number[] = [];
  const answer = oncePer(({ id }: { readonly id: number }) => {
    asked.push(id);
    return `answer ${id}`;
  });
  for (const id of [5, 4, 3, 2, 1, 0, 2, 2, 0, 5]) expect(answer(things[id] ?? { id: -1 })).toBe(`answer ${id}`);
  expect(asked).toEqual([5, 4, 3, 2, 1, 0]);
});

it('is kept apart for each function that asks', () => {
  const [double, square] = [oncePer(({ id }: { id: number }) => id * 2), oncePer(({ id }: { id: number }) => id * id)];
  const thing = { id: 5 };
  expect([double(thing), square(thing), double(thing)]).toEqual([10, 25, 10]);
});

it('remembers that there is no answer', () => {
  let asked = 0;
  const none = oncePer((_: object) => {
    asked++;
    return null;
  });
  const thing = {};
  expect([none(thing), none(thing), asked]).toEqual([null, null, 1]);
});

it('may itself ask for other things', () => {
  const inner = oncePer(({ id }: { readonly id: number }) => [id]);
  const outer = oncePer((thing: { readonly id: number }) => [inner(things[5] ?? thing), inner(thing)]);
  const first = outer({ id: 1 });
  expect(first).toEqual([[5], [1]]);
  expect(outer(things[5] ?? { id: -1 })[0]).toBe(first[0]);
});

it('is kept apart for each second thing', () => {
  const pair = oncePerPair(({ id }: { readonly id: number }, under: { readonly name: string }) => [id, under.name]);
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  for (const thing of things) {
    const first = pair(thing, a);
    expect(first).toEqual([thing.id, 'a']);
    expect(pair(thing, b)).toEqual([thing.id, 'b']);
    expect(pair(thing, a)).toBe(first);
  }
});
