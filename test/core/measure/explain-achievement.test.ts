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
  test('when only hidden decimals explain it', () => {
    expect(explain(70, '66,7', '95,24')).toMatchObject({
      expected: expect.arrayContaining([95.29]),
      equals: ['hiddenDecimals'],
    });
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
  ])('%s', (_, target, actual, written, reason) => {
    expect(explain(target, actual, written)).toMatchObject({ kind: 'undecidable', reason });
  });
});
