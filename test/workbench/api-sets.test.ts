import path from 'node:path';
import sets from '../../src/workbench/protocol/api-sets.json';
import { readApiSets } from './api-sets';

test('the requirement sets of the members are those of the library', () => {
  const folder = path.dirname(require.resolve('@microsoft/office-js/package.json'));
  expect(sets).toEqual(readApiSets(path.join(folder, 'dist/excel-web-16.00.debug.js')));
});
