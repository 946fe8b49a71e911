import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { parseSettings } from '../../src/core/stored-settings';

test.each([
  ['no JSON', '{'],
  ['another type', 5],
  ['another version', JSON.stringify({ ...DEFAULT_SETTINGS, version: 99, levels: { ejaan: 'off' } })],
  ['a table without columns', JSON.stringify({ version: 1, tables: [{ sheet: 'IKU', area: 'A1:B2', headerRows: 1 }] })],
  [
    'parts of another type',
    JSON.stringify({ version: 1, levels: null, accepted: 'x', tables: {}, ratingScale: 'baru' }),
  ],
])('%s gives the defaults', (_, stored) => {
  expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
});

test('a part that an older version did not have takes its default', () => {
  const { tables, ...older } = { ...DEFAULT_SETTINGS, ratingScale: 'lke' as const };
  expect(tables).toEqual([]);
  expect(parseSettings(JSON.stringify(older))).toEqual({ ...DEFAULT_SETTINGS, ratingScale: 'lke' });
});
