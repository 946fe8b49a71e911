import { both, fillPlaceholders } from '../../../src/core/language/bilingual';

describe('placeholders', () => {
  const template = both('{cell}: {value} dari {total} ({value})', '{cell}: {value} of {total} ({value})');

  test('take their values, each as often as it stands there', () => {
    expect(fillPlaceholders(template, { cell: 'C2', value: 0, total: 12 }, 'id')).toBe('C2: 0 dari 12 (0)');
  });
  test('take a text of each language where there is one', () => {
    const values = { cell: 'C2', value: both('kosong', 'blank'), total: 12 };
    expect(fillPlaceholders(template, values, 'id')).toBe('C2: kosong dari 12 (kosong)');
    expect(fillPlaceholders(template, values, 'en')).toBe('C2: blank of 12 (blank)');
  });
  test('without a value stay in sight', () => {
    expect(fillPlaceholders(both('{cell}: {lupa}', '{cell}: {lupa}'), { cell: 'C2' }, 'id')).toBe('C2: {lupa}');
  });
});
