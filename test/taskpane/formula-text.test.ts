import { FUNCTIONS } from '../../src/functions/catalogue';
import { formulaText, signatureText } from '../../src/taskpane/functions/formula-text';
import { ENGLISH, inNotation, usualNotation } from '../../src/core/sheet/notation';
import { readArgument, typedArgument, typedReference } from '../../src/taskpane/functions/typed-argument';

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
  expect(formulaText(achievement, args, usualNotation('id'))).toBe('=IKU.CAPAIAN(0,35;;"a ""b""";{1,5\\"x";""\\2})');
  expect(formulaText(achievement, args, ENGLISH)).toBe('=IKU.CAPAIAN(0.35,,"a ""b""",{1.5,"x";"",2})');
  expect(signatureText(achievement, usualNotation('id'))).toMatch(/^IKU\.CAPAIAN\(target; realisasi; \[arah\]/);
});

test('cells are named in the formula, those of its own sheet without their sheet', () => {
  if (!achievement) throw new Error('CAPAIAN is not in the catalogue');
  const parameter = { name: 'a', help: { id: '', en: '' } };
  const typed = ['E6', `'IKU ''25'!$F$6:F9`, '=Lain!A1'];
  const args = typed.map((each) => readArgument(each, parameter, ENGLISH));
  expect(formulaText(achievement, args, ENGLISH, 'Lain')).toBe("=IKU.CAPAIAN(E6,'IKU ''25'!F6:F9,A1)");
  expect(formulaText(achievement, args, usualNotation('id'))).toBe("=IKU.CAPAIAN(E6;'IKU ''25'!F6:F9;'Lain'!A1)");
});

test('where a text is asked for, m2 is a unit; the cell is said with a sign of equality or its sheet', () => {
  const text = { name: 'satuan', help: { id: '', en: '' }, text: true as const };
  expect(readArgument('m2', text, ENGLISH)).toBe('m2');
  const cell = { sheet: null, area: { top: 1, left: 12, bottom: 1, right: 12 } };
  expect(readArgument(typedReference('M2', text), text, ENGLISH)).toEqual(cell);
  expect(readArgument('IKU!M2', text, ENGLISH)).toEqual({ ...cell, sheet: 'IKU' });
  expect(readArgument('5:2', text, ENGLISH)).toBe('5:2');
});

describe('what is typed to try a function', () => {
  const [comma, point] = [usualNotation('id'), usualNotation('en')];
  const plain = { name: 'a', help: { id: '', en: '' } };
  const range = { ...plain, range: true as const };

  test.each([
    ['0,35', comma, 0.35],
    ['1.250', comma, 1250],
    ['1.250', point, 1.25],
    ['1,250.5', point, 1250.5],
    ['75%', comma, '75%'],
    ['80 - 85', comma, '80 - 85'],
    [' ', comma, null],
  ] as const)('%j is read as Excel reads it', (typed, notation, expected) => {
    expect(readArgument(typed, plain, notation)).toBe(expected);
  });

  test('a range is pasted from Excel, or parted by semicolons; short rows are filled up', () => {
    expect(readArgument('5; 7,5; -', range, comma)).toEqual([[5, 7.5, '-']]);
    expect(readArgument('2021\t10\r\n2022\t12\r\n2023\r\n', range, comma)).toEqual([
      [2021, 10],
      [2022, 12],
      [2023, null],
    ]);
  });

  test('a text stays a text, also where it looks like a number', () => {
    expect(readArgument('1.250', { ...plain, text: true }, comma)).toBe('1.250');
  });

  test('every example can be typed', () => {
    for (const { parameters, examples } of FUNCTIONS) {
      for (const { args } of examples) {
        parameters.forEach((parameter, index) => {
          const argument = args[index] ?? null;
          if (typeof argument === 'object' && argument !== null && !parameter.range) return;
          for (const notation of [comma, point]) {
            expect(readArgument(typedArgument(argument, notation), parameter, notation)).toEqual(
              argument === '' ? null : argument,
            );
          }
        });
      }
    }
  });
});

test('a formula that is kept in English is shown as this Excel writes it; texts and names of sheets stay', () => {
  const formula = `=IF(E6<0.5,"1.5, atau {2;3}",LOOKUP('a, b''.1'!F6,{1.5,2;3,4}))`;
  expect(inNotation(formula, usualNotation('id'))).toBe(
    `=IF(E6<0,5;"1.5, atau {2;3}";LOOKUP('a, b''.1'!F6;{1,5\\2;3\\4}))`,
  );
  expect(inNotation(formula, ENGLISH)).toBe(formula);
});
