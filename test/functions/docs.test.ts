import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FUNCTIONS, NAMESPACE } from '../../src/functions/catalogue';
import { staleFunctionPages } from '../../tools/function-docs';

test('the help pages say what the catalogue says (otherwise: npx tsx tools/function-docs.ts)', () => {
  expect(staleFunctionPages(resolve(__dirname, '../../docs/fungsi'))).toEqual([]);
});

test('the README counts the functions of the catalogue', () => {
  const readme = readFileSync(resolve(__dirname, '../../README.md'), 'utf8');
  expect(readme).toContain(`${FUNCTIONS.length} \`${NAMESPACE}.\` functions`);
});
