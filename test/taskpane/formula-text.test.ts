import { FUNCTIONS } from '../../src/functions/catalogue';
import { formulaText, signature } from '../../src/taskpane/functions/formula-text';

const achievement = FUNCTIONS.find(({ id }) => id === 'CAPAIAN');

test('a formula is written as the reader’s Excel writes it, and in English for Excel itself', () => {
  if (!achievement) throw new Error('CAPAIAN is not in the catalogue');
  const args = [
    0.35,
    null,
    'a "b"',
    [
      [1.5, 'x'],
      [null, 2],
    ],
  ];
  expect(formulaText(achievement, args, 'id')).toBe('=IKU.CAPAIAN(0,35;;"a ""b""";{1,5\\"x";""\\2})');
  expect(formulaText(achievement, args, 'en')).toBe('=IKU.CAPAIAN(0.35,,"a ""b""",{1.5,"x";"",2})');
  expect(signature(achievement, 'id')).toMatch(/^IKU\.CAPAIAN\(target; realisasi; \[arah\]/);
});
