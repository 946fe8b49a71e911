/** What several cells have wrong for one reason is said once, with all of them named and mended together. */

import fc from 'fast-check';
import { type Fix, type FixKind } from '../../../../src/core/changes/fix';
import { oncePerCause } from '../../../../src/core/rules/finding/one-cause';
import { otherCells } from '../../../../src/core/rules/finding/other-cells';
import { type Report } from '../../../../src/core/rules/rule';
import { cellName } from '../../../../src/core/sheet/address';
import { runs } from '../../../runs';
import { tableOf } from '../table-builder';

const table = (rows: number) =>
  tableOf({ columns: ['indicator'], rows: Array.from({ length: rows }, (_, index) => [`Indeks ${index}`]) });

function fixAt(row: number, column: number, kind: FixKind): Fix {
  return { kind, changes: [{ kind: 'cell', sheet: 'IKU', position: { row, column }, before: 'a', after: 'b' }] };
}

function report(row: number, column: number, more: Partial<Report> = {}): Report {
  return { at: { row, column }, message: 'm', ...more };
}

const shown = (reports: readonly Report[]) =>
  reports.map(({ at, cells = [] }) => [cellName(at), ...cells.map(cellName)].join(' '));

describe('reports with the same cause', () => {
  it('become one at the first cell, with the others named in order', () => {
    const [one] = oncePerCause(
      [0, 1, 2].map((column) => report(1, column, { cause: 'r' })),
      table(3),
    );
    expect(shown(one ? [one] : [])).toEqual(['A2 B2 C2']);
    expect(one?.data).toEqual({ others: 'B2, C2' });
  });

  it('stay apart by message, level, sheet and kind of fix, and where no cause is named', () => {
    const apart = [
      report(1, 0, { cause: 'r' }),
      report(1, 1, { cause: 'r', message: 'other' }),
      report(1, 2, { cause: 'r', level: 'error' }),
      report(1, 3, { cause: 'r', sheet: 'Lain' }),
      report(1, 4, { cause: 'r', fix: fixAt(1, 4, 'safe') }),
      report(1, 5, { cause: 'r', fix: fixAt(1, 5, 'proposed') }),
      report(1, 6, { cause: 's' }),
      report(1, 7),
      report(1, 8),
    ];
    expect(oncePerCause(apart, table(3))).toEqual(apart);
  });

  it('are mended together, each cell once', () => {
    const [one] = oncePerCause(
      [1, 2, 2].map((row) => report(row, 0, { cause: 'r', fix: fixAt(row, 0, 'safe') })),
      table(3),
    );
    expect(one?.fix).toEqual({ kind: 'safe', changes: [1, 2].flatMap((row) => fixAt(row, 0, 'safe').changes) });
    expect(one?.cells).toEqual([{ row: 2, column: 0 }]);
  });

  it('of one and the same cell are one without others', () => {
    expect(shown(oncePerCause([report(1, 0, { cause: 'r' }), report(1, 0, { cause: 'r' })], table(3)))).toEqual(['A2']);
  });
});

describe('a cause of many', () => {
  const many = (rows: number) => Array.from({ length: rows }, (_, index) => report(index + 1, 0, { causeOfMany: '' }));

  it('joins more than ten rows that are more than a third of the table', () => {
    expect(oncePerCause(many(10), table(10))).toHaveLength(10);
    expect(oncePerCause(many(11), table(11))).toHaveLength(1);
    expect(oncePerCause(many(11), table(33))).toHaveLength(11);
    expect(oncePerCause(many(12), table(33))).toHaveLength(1);
  });

  it('counts rows, not the years of a row', () => {
    const years = [1, 2, 3].flatMap((row) =>
      [0, 1, 2, 3].map((column) => report(row, column, { cause: String(row), causeOfMany: '' })),
    );
    expect(shown(oncePerCause(years, table(3)))).toEqual(['A2 B2 C2 D2', 'A3 B3 C3 D3', 'A4 B4 C4 D4']);
  });
});

it('loses no cell, whatever is joined', () => {
  const anyReport = fc
    .record({
      row: fc.nat(30),
      column: fc.nat(3),
      cause: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
      many: fc.boolean(),
    })
    .map(({ row, column, cause, many }) =>
      report(row, column, { ...(cause !== undefined && { cause }), ...(many && { causeOfMany: '' }) }),
    );
  fc.assert(
    fc.property(fc.array(anyReport, { maxLength: 60 }), (reports) => {
      const joined = oncePerCause(reports, table(20));
      const cells = (all: readonly Report[]) => new Set(shown(all).flatMap((each) => each.split(' ')));
      expect(cells(joined)).toEqual(cells(reports));
    }),
    { numRuns: runs(100) },
  );
});

describe('the other cells of a finding', () => {
  const cells = (count: number) => Array.from({ length: count }, (_, row) => ({ row, column: 0 }));

  it.each([
    [1, 'A1'],
    [5, 'A1, A2, A3, A4, A5'],
  ])('%d are named', (count, others) => expect(otherCells(cells(count))).toEqual({ others }));

  it('are counted beyond the fifth', () => {
    expect(otherCells(cells(7))).toEqual({
      others: { id: 'A1, A2, A3, A4, A5 dan 2 sel lain', en: 'A1, A2, A3, A4, A5 and 2 other cells' },
    });
  });
});

test('a cell that two reports mend gets what the first one says', () => {
  const [first, second] = ['b', 'c'].map((after): Report => {
    const position = { row: 1, column: 0 };
    const changes = [{ kind: 'cell' as const, sheet: 'IKU', position, before: 'a', after }];
    return report(1, after === 'b' ? 0 : 1, { cause: 'r', fix: { kind: 'safe', changes } });
  });
  const [one] = oncePerCause(first && second ? [first, second] : [], table(3));
  expect(one?.fix?.changes).toEqual(first?.fix?.changes);
});
