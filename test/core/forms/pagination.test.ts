import { pageColumns } from '../../../src/core/forms/layout/page-columns';
import { rowBreaks } from '../../../src/core/forms/layout/pagination';

const heightOf = () => 10;

describe('new pages begin', () => {
  test('before a block that the page has no more room for', () => {
    const blocks = [
      { from: 2, to: 5 },
      { from: 6, to: 9 },
      { from: 10, to: 11 },
    ];
    expect(rowBreaks({ blocks, heightOf, page: 80 })).toEqual([6]);
  });

  test('where the parts of a block allow it, when no page could hold all of it', () => {
    const parts = [
      { from: 0, to: 5 },
      { from: 6, to: 9 },
    ];
    expect(rowBreaks({ blocks: [{ from: 0, to: 9, parts }], heightOf, page: 80 })).toEqual([6]);
  });

  test('with the repeated rows counted on every page but the first', () => {
    const blocks = [0, 4, 8, 12].map((from) => ({ from: from + 2, to: from + 5 }));
    expect(rowBreaks({ blocks, heightOf, page: 80, repeated: { from: 0, to: 1 } })).toEqual([6, 10, 14]);
  });

  test('after rows that run over several pages by themselves', () => {
    // 25 rows fill three pages of 10 and half of the third: a block of 4 fits, one of 6 does not.
    const after = (rows: number) => [{ from: 25, to: 24 + rows }];
    expect(rowBreaks({ blocks: after(4), heightOf, page: 100 })).toEqual([]);
    expect(rowBreaks({ blocks: after(6), heightOf, page: 100 })).toEqual([25]);
  });
});

describe('columns', () => {
  const widths = (count: number) => new Array<number>(count).fill(50);

  test('stay on one page while that can be read', () => {
    expect(pageColumns(widths(10), 2, [], 500)).toEqual({ scale: 1, breaks: [] });
    expect(pageColumns(widths(16), 2, [], 500)).toEqual({ scale: 0.625, breaks: [] });
  });

  test('are parted where a group begins, each page with the lead columns', () => {
    // Two lead columns and two groups of eleven: 650 points a page.
    expect(pageColumns(widths(24), 2, [2, 13], 500)).toEqual({ scale: 500 / 650, breaks: [13] });
  });

  test('without lead columns stay on one page, however small', () => {
    expect(pageColumns(widths(40), 0, [], 500)).toEqual({ scale: 0.25, breaks: [] });
  });
});
