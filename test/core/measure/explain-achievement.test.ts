import { readQuantity } from '../../../src/core/language/read-quantity';
import { type WrittenAchievement, explainAchievement } from '../../../src/core/measure/explain-achievement';
import { type CellValue } from '../../../src/core/sheet/grid';

function explain(target: CellValue, actual: CellValue, written: CellValue, more: Partial<WrittenAchievement> = {}) {
  return explainAchievement({
    target: readQuantity(target),
    actual: readQuantity(actual),
    written: readQuantity(written),
    ...more,
  });
}

describe('a written achievement follows', () => {
  test('rounded half away from zero to the decimals that are written', () => {
    expect(explain('90,50', '90,52', '100,02')).toMatchObject({ kind: 'follows', by: 'higher', precision: 'rounded' });
    expect(explain(89, '90,1', '101%')).toMatchObject({ kind: 'follows', by: 'higher' });
  });
  test('by the difference or the ratio where less is better', () => {
    expect(explain('0,372', '0,325', '112,63')).toMatchObject({ kind: 'follows', by: 'lower' });
    expect(explain(10, 8, 125, { polarity: 'lower' })).toMatchObject({ kind: 'follows', by: 'ratio' });
  });
  test('truncated, or cut at a cap, and says so', () => {
    expect(explain('93,14', '93,5', '100,38')).toMatchObject({ kind: 'follows', precision: 'truncated' });
    expect(explain(75, '78,11', 100, { polarity: 'higher' })).toMatchObject({ kind: 'follows', cap: 100 });
  });
  test('within the rounding of the printed figures, whole numbers only where told', () => {
    expect(explain(70, '66,7', '95,24')).toMatchObject({ kind: 'follows', precision: 'printed' });
    expect(explain(70, '66,7', '95,5')).toMatchObject({ kind: 'contradicts' });
    expect(explain(4312, 4650, '107,85')).toMatchObject({ kind: 'contradicts' });
    expect(explain(4312, 4650, '107,85', { roundedWholes: 'both' })).toMatchObject({ precision: 'printed' });
    expect(explain(80, 84, '105,5', { roundedWholes: 'actual' })).toMatchObject({ precision: 'printed' });
    expect(explain(80, 84, '106,0', { roundedWholes: 'actual' })).toMatchObject({ kind: 'contradicts' });
    expect(explain(4, 5, 120, { roundedWholes: 'both', caps: [] })).toMatchObject({ kind: 'contradicts' });
  });
  test('at the caps that are told, and no others', () => {
    expect(explain(50, 60, 110, { caps: [110] })).toMatchObject({ kind: 'follows', cap: 110 });
    expect(explain(50, 60, 110, { caps: [] })).toMatchObject({ kind: 'contradicts' });
  });
  test('as a fraction or as a formula shown in percent', () => {
    expect(explain(20, 21, '1,05')).toMatchObject({ kind: 'follows', scale: 'fraction' });
    expect(explain(95, 96.3, 0.0, { written: readQuantity(96.3 / 95, { numberFormat: '0.00%' }) })).toMatchObject({
      kind: 'follows',
      scale: 'percent',
    });
  });
});

describe('a written achievement contradicts', () => {
  test('when the actual was copied', () => {
    expect(explain('75%', '92,8', '92,8', { polarity: 'higher' })).toMatchObject({
      kind: 'contradicts',
      expected: [123.7],
      equals: ['actualCopied'],
    });
    expect(explain(93, 93, 93)).toMatchObject({ kind: 'contradicts', expected: [100] });
  });
  test('when target and actual changed places', () => {
    expect(explain(80, 60, '133,33', { polarity: 'higher' })).toMatchObject({ equals: ['inverse'] });
  });
  test("when another year's actual was used", () => {
    expect(explain(80, 60, 75)).toMatchObject({ kind: 'follows' });
    expect(explain(80, 64, 75, { others: [readQuantity(60)] })).toMatchObject({ equals: ['otherPeriod'] });
  });
  test('a whole number is no fraction: 0 does not stand for 30 %', () => {
    expect(explain(100, 30, 0)).toMatchObject({ kind: 'contradicts' });
  });
});

describe('nothing can be said', () => {
  test.each([
    ['target 0', 0, 0, 0, 'targetZero'],
    ['nothing written', 80, 82, '', 'notWritten'],
    ['no basis', '', '', 0, 'noBasis'],
    ['a text for an actual', 'Tinggi', 'Tidak diadakan', 100, 'noBasis'],
    ['ratings', 'Tinggi', 'Tinggi', 100, 'rating'],
    ['several values', '7% dan 17%', 5, 90, 'unreadable'],
    ['a thousandfold target', 11580, '11,7130', '101,15', 'shifted'],
    ['a thousandfold actual', 10274, 10274076, '100,00', 'shifted'],
  ])('%s', (_, target, actual, written, reason) => {
    expect(explain(target, actual, written)).toMatchObject({ kind: 'undecidable', reason });
  });
});

test.each<[string, CellValue, CellValue, CellValue, string]>([
  ['nothing written', 80, 84, '', 'notWritten'],
  ['a word', 80, 84, 'tercapai', 'notWritten'],
  ['no target', '', 84, 105, 'noBasis'],
  ['no actual', 80, 'meningkat', 105, 'noBasis'],
  ['a rating against a figure', 'BB', 84, 105, 'noBasis'],
  ['ratings of two scales', 'BB', 'Baik', 105, 'noBasis'],
  ['ratings of one scale', 'B', 'BB', 105, 'rating'],
  ['two figures in the achievement', 80, 84, '7% dan 17%', 'unreadable'],
  ['two figures in the target', '7% dan 17%', 84, 105, 'unreadable'],
  ['two figures in the actual', 80, '7% dan 17%', 105, 'unreadable'],
  ['a target next to nothing', 1e-310, 84, 105, 'unreadable'],
  ['a negative target', -5, 3, 60, 'unreadable'],
  ['a target of nothing', 0, 84, 105, 'targetZero'],
  ['a range from nothing', '0 - 5', 84, 105, 'targetZero'],
  ['a decimal sign that slipped', 80, 84000, 105, 'shifted'],
  ['figures in two units', 120, 126e9, 105, 'unitsApart'],
  ['figures in two units, cut at a cap', 120, 25000, 100, 'unitsApart'],
])('nothing is decided of %s: %s, %s, %s', (_, target, actual, written, reason) => {
  expect(explain(target, actual, written)).toMatchObject({ kind: 'undecidable', reason });
});

test('two ratings tell whether the target was reached', () => {
  const reached = (target: string, actual: string) => explain(target, actual, 100);
  expect([reached('B', 'BB'), reached('B', 'B'), reached('BB', 'B')]).toMatchObject([
    { reached: true },
    { reached: true },
    { reached: false },
  ]);
});

test('whoever keeps to a bound has reached it, and whoever passes it has not', () => {
  expect(explain('≤ 25', 10, 100)).toMatchObject({ kind: 'follows', by: 'lower', exact: 100 });
  expect(explain('≤ 25', 25, 1)).toMatchObject({ kind: 'follows', by: 'lower', exact: 1, scale: 'fraction' });
  expect(explain('≥ 80', 90, '100%')).toMatchObject({ kind: 'follows', by: 'higher', exact: 100 });
  expect(explain('≤ 25', 30, 100, { polarity: 'lower' })).toMatchObject({ kind: 'contradicts', expected: [80, 83] });
  expect(explain('≥ 80', 60, 100, { polarity: 'higher' })).toMatchObject({ kind: 'contradicts', expected: [75] });
});

test('a figure two hundred times its target is no result', () => {
  expect(explain(1, 200, 100)).toMatchObject({ kind: 'follows', cap: 100 });
  expect(explain(1, 201, 100)).toMatchObject({ kind: 'undecidable', reason: 'unitsApart' });
});

test('a copied figure is told in the scale in which it was copied', () => {
  const told = (written: CellValue, scale: 'percent' | 'fraction') =>
    explain('80%', '92,8%', written, { scale, polarity: 'higher' });
  expect(told('0,928', 'fraction')).toMatchObject({ kind: 'contradicts', equals: ['actualCopied'] });
  expect(told('0,928', 'percent')).toMatchObject({ kind: 'contradicts', equals: [] });
  expect(told('92,8', 'percent')).toMatchObject({ kind: 'contradicts', equals: ['actualCopied'] });
  expect(told('0,80', 'fraction')).toMatchObject({ kind: 'contradicts', equals: ['targetCopied'] });
  expect(told('12,8', 'percent')).toMatchObject({ kind: 'contradicts', equals: ['difference'] });
});

test('a formula shown with decimals may be one off in the last of them, either way', () => {
  const shown = (written: string) => explain(80, 84, written, { hasShownDecimals: true, polarity: 'higher' });
  expect([shown('105,1'), shown('104,9')]).toMatchObject([{ precision: 'printed' }, { precision: 'printed' }]);
  expect([shown('105,2'), shown('104,8'), shown('106')].map(({ kind }) => kind)).toEqual([
    ...['contradicts', 'contradicts', 'contradicts'],
  ]);
});
