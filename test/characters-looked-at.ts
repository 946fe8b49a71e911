/** Counts the characters that code looks at, which is the same on every machine, where its time is not. */

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** What a call looks at: the whole text, or what it hands out. */
const WHOLE = [
  ...['replace', 'replaceAll', 'split', 'toLowerCase', 'toUpperCase', 'trim', 'trimStart', 'trimEnd', 'normalize'],
  ...['match', 'matchAll', 'search', 'indexOf', 'lastIndexOf', 'includes'],
] as const;
const HANDED_OUT = ['slice', 'substring'] as const;

/** Characters that `run` looks at through the methods of texts and regular expressions. */
export async function charactersLookedAt(run: () => unknown): Promise<number> {
  let count = 0;
  const undo: (() => void)[] = [];
  const wrap = (of: object, name: string, cost: (self: unknown, args: unknown[], result: unknown) => number) => {
    const own = Object.getOwnPropertyDescriptor(of, name);
    const method = own?.value as Method;
    const counting: Method = function (...args) {
      const result = method.apply(this, args);
      count += cost(this, args, result);
      return result;
    };
    Object.defineProperty(of, name, { ...own, value: counting });
    undo.push(() => Object.defineProperty(of, name, own ?? {}));
  };
  for (const name of WHOLE) wrap(String.prototype, name, (self) => String(self).length);
  for (const name of HANDED_OUT) wrap(String.prototype, name, (_, __, result) => String(result).length);
  wrap(RegExp.prototype, 'exec', (_, [text], result) =>
    result === null ? String(text).length : (result as RegExpExecArray)[0].length + 1,
  );
  try {
    await run();
  } finally {
    for (const each of undo.reverse()) each();
  }
  return count;
}
