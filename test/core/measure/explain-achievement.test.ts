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
