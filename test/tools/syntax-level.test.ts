/** What old engines can read: the guard by hand, everything else as it is built (`npm run build` refuses the rest). */

import { readFileSync } from 'node:fs';
import { syntaxProblem } from '../../tools/syntax-level';

const guard = readFileSync('assets/penjaga.js', 'utf8');
const page = readFileSync('src/taskpane/taskpane.html', 'utf8');

test("the guard is readable for Internet Explorer's engine, and is the page's first script", () => {
  expect(syntaxProblem('penjaga.0123abcd.js', guard)).toBeNull();
  expect(/<script\s+src="([^"]*)"/.exec(page)?.[1]).toBe('<%= htmlWebpackPlugin.options.guard %>');
});

test.each([
  ['penjaga.0123abcd.js', 'var f = () => 1;', /needs more than ECMAScript 5 /],
  ['functions.js', 'var x = a?.b;', /functions\.js needs more than ECMAScript 2018 .*var x = a\?\.b;/],
  ['159.30461579.js', 'var x = a ?? b;', /needs more than ECMAScript 2018/],
  ['159.30461579.js', 'var x = /(?<!a)b/;', /lookbehind, which Safari before 16\.4 cannot read/],
])('a script that is too new is named with the place: %s, %s', (file, code, message) => {
  expect(syntaxProblem(file, code)).toMatch(message);
});

test('what is promised passes', () => {
  expect(syntaxProblem('functions.js', 'async function f() { return { ...(await g()), h: /\\p{L}/u }; }')).toBeNull();
});
