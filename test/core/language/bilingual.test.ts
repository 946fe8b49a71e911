import { fillPlaceholders } from '../../../src/core/language/bilingual';

describe('placeholders', () => {
  test('take their values, each as often as it stands there', () => {
    expect(fillPlaceholders('{cell}: {value} dari {total} ({value})', { cell: 'C2', value: 0, total: 12 })).toBe(
      'C2: 0 dari 12 (0)',
    );
  });
  test('without a value stay in sight', () => {
    expect(fillPlaceholders('{cell}: {lupa}', { cell: 'C2' })).toBe('C2: {lupa}');
  });
});
