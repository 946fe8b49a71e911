import { resolve } from 'node:path';
import { staleRulePages } from '../../../tools/rule-docs';

test('the rule pages say what the rules and their cases say (otherwise: npm run docs)', () => {
  expect(staleRulePages(resolve(__dirname, '../../../docs/aturan'))).toEqual([]);
});
