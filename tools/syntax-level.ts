/** The age of the engines that must be able to read what is published. */

import { type ecmaVersion, parse } from 'acorn';

/**
 * Of the add-in: as in tsconfig.json. Not older, because the recognition of words needs `\p{L}`, which cannot be compiled. Nor would
 * it help: Excel without WebView2 runs this kind of add-in in Internet Explorer's engine, whatever else is installed
 * (office-js-docs-reference, docs/manifest/runtimes.md), and there the guard speaks.
 */
const LEVEL: ecmaVersion = 2018;
/** Of the guard, which must speak where nothing else runs. */
const GUARD_LEVEL: ecmaVersion = 5;
const GUARD = /(^|\/)penjaga\.[^/]*js$/;

/** Lookbehind is ECMAScript 2018 as well, yet Safari has it only since 16.4: a Mac without that cannot read the script that holds one. */
const LOOKBEHIND = /\(\?<[!=]/;

/** Why an engine of the level that is promised could not read a script; `null` when it can. */
export function syntaxProblem(file: string, published: string): string | null {
  const level = GUARD.test(file) ? GUARD_LEVEL : LEVEL;
  const lookbehind = LOOKBEHIND.exec(published);
  if (lookbehind)
    return `${file} holds a lookbehind, which Safari before 16.4 cannot read: ${around(published, lookbehind.index)}`;
  try {
    parse(published, { ecmaVersion: level, sourceType: 'script' });
    return null;
  } catch (error) {
    return `${file} needs more than ECMAScript ${level} (${messageOf(error)}): ${around(published, positionOf(error))}`;
  }
}

function around(code: string, at: number): string {
  return code.slice(Math.max(0, at - 40), at + 40);
}

function positionOf(error: unknown): number {
  return error instanceof SyntaxError && 'pos' in error && typeof error.pos === 'number' ? error.pos : 0;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
