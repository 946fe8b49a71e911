import { resolve } from 'node:path';
import { staleFunctionPages } from '../../tools/function-docs';

test('the help pages say what the catalogue says (otherwise: npx tsx tools/function-docs.ts)', () => {
  expect(staleFunctionPages(resolve(__dirname, '../../docs/fungsi'))).toEqual([]);
});
