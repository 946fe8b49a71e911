import { languageOf } from '../../src/taskpane/i18n/fetched-english';
import { countFormat } from '../../src/taskpane/i18n/format';

test.each([
  ['id-ID', 'id'],
  ['id', 'id'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  ['idx', 'en'],
])('an Office in %s is spoken to in %s', (office, language) => {
  expect(languageOf(office)).toBe(language);
});

test('counts are written as the reader writes them', () => {
  expect(countFormat('id')(12_345)).toBe('12.345');
  expect(countFormat('en')(12_345)).toBe('12,345');
});
