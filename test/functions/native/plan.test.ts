import { reversed } from '../../../src/core/sheet/formula-change';
import { type SheetGrid, gridFromValues } from '../../../src/core/sheet/grid';
import { originalsAfter, parseOriginals, storedOriginals } from '../../../src/functions/native/originals';
import { type ConversionDirection, planConversion } from '../../../src/functions/native/plan';

/** A sheet of formulas; what does not begin with `=` is a value. */
function sheet(rows: readonly (readonly string[])[], formats?: readonly (readonly string[])[]): SheetGrid {
  const isFormula = (text: string) => text.startsWith('=');
  return gridFromValues(
    rows.map((row) => row.map((text) => (isFormula(text) ? 1 : text))),
    {
      name: 'Capaian',
      formulas: rows.map((row) => row.map((text) => (isFormula(text) ? text : ''))),
      ...(formats && { numberFormats: formats }),
    },
  );
}

const plan = (direction: ConversionDirection, grid: SheetGrid, originals = {}, selection: number[] = []) =>
  planConversion(
    direction,
    {
      grids: [grid],
      ids: ['id1'],
      selection: selection.map((row) => ({ top: row, bottom: row, left: 0, right: 9 })),
    },
    originals,
  );
const carriedOut = (grid: SheetGrid, { changes }: ReturnType<typeof plan>): SheetGrid => {
  const at = (row: number, column: number) =>
    changes.find(({ position }) => position.row === row && position.column === column);
  return {
    ...grid,
    formulas: grid.formulas.map((line, y) => line.map((old, x) => at(y, x)?.after ?? old)),
    numberFormats: grid.numberFormats.map((line, y) => line.map((old, x) => at(y, x)?.format?.after ?? old)),
  };
};

const FORMULAS = [
  ['=IKU.CAPAIAN(E7,F7)'],
  ['=IKU.CAPAIAN( E8 , F8 , 1 )'],
  ['=iku.capaian(E9,F9,"naik","120%")'],
  ['=IKU.PREDIKAT(IKU.CAPAIAN(E10,F10),"permendagri86")'],
  ['=IF(E11="","",IKU.CAPAIAN(E11,F11,"turun",,"selisih"))'],
  ['="Lihat IKU.CAPAIAN(1,2)"&IKU.STATUS(E12,F12,"tetap")'],
];

test('there and back again, also days later: every formula and every format is what it was', () => {
  const before = sheet(FORMULAS);
  const there = plan('native', before);
  expect(there.changes).toHaveLength(FORMULAS.length);
  const native = carriedOut(before, there);
  expect(native.formulas.flat().filter((formula) => /IKU\.\w+\(E/i.test(formula))).toEqual([]);

  const kept = storedOriginals(originalsAfter({}, there.changes, { toNative: true, idOf: () => 'id1' }));
  const back = plan('iku', native, parseOriginals([kept]));
  const after = carriedOut(native, back);
  expect(after.formulas).toEqual(before.formulas);
  expect(after.numberFormats).toEqual(before.numberFormats);
  const rest = originalsAfter(parseOriginals([kept]), back.changes, { toNative: false, idOf: () => 'id1' });
  expect(storedOriginals(rest)).toBe('');
});

test('without what the workbook kept, the way back gives the same function with the same arguments', () => {
  const before = sheet(FORMULAS);
  const native = carriedOut(before, plan('native', before));
  const back = carriedOut(native, plan('iku', native));
  expect(back.formulas.flat()).toEqual([
    '=IKU.CAPAIAN(E7,F7)',
    '=IKU.CAPAIAN(E8,F8)',
    '=IKU.CAPAIAN(E9,F9,,120%)',
    '=IKU.PREDIKAT(IKU.CAPAIAN(E10,F10))',
    '=IF(E11="","",IKU.CAPAIAN(E11,F11,"turun"))',
    '="Lihat IKU.CAPAIAN(1,2)"&IKU.STATUS(E12,F12,"tetap")',
  ]);
});

test('a percentage keeps looking like one; a format of its own stays', () => {
  const grid = sheet(
    [['=IKU.CAPAIAN(E7,F7)', '=IKU.CAPAIAN(E7,F7)', '=IKU.STATUS(E7,F7)']],
    [['General', '0%', 'General']],
  );
  expect(plan('native', grid).changes.map(({ format }) => format?.after)).toEqual(['0.00%', undefined, undefined]);
});

test('only what is selected, and what has no native form is named', () => {
  const grid = sheet([['=IKU.CAPAIAN(E7,F7)'], ['=IKU.URAI(A1)&IKU.CAPAIAN(E7,F7)'], ['=IKU.SELARAS(A1:A2,B1:B2)']]);
  const { changes, kept } = plan('native', grid, {}, [1, 2]);
  expect(changes.map(({ position }) => position.row)).toEqual([1]);
  expect(kept.map(({ position, functions }) => [position.row, functions])).toEqual([
    [1, ['URAI']],
    [2, ['SELARAS']],
  ]);
});

test("an array is left to its first cell; copies with absolute references and a table's rows are cells of their own", () => {
  const array = '=IKU.CAPAIAN(E7:E9,F7:F9)';
  const absolute = '=IKU.CAPAIAN($E$7,$F$7)';
  const row = '=IKU.CAPAIAN([@Target],[@Realisasi])';
  const grid = sheet([
    [array, absolute, row],
    [array, absolute, row],
    [array, absolute, row],
  ]);
  expect(
    plan('native', grid).changes.map(({ position, array: leads }) => [position.row, position.column, leads]),
  ).toEqual([
    [0, 0, true],
    [0, 1, undefined],
    [0, 2, undefined],
    [1, 1, undefined],
    [1, 2, undefined],
    [2, 1, undefined],
    [2, 2, undefined],
  ]);
});

test('ten thousand formulas below one another are remembered in a few words', () => {
  const changes = plan(
    'native',
    sheet(Array.from({ length: 10_000 }, (_, row) => [`=IKU.CAPAIAN(E${row},F${row})`])),
  ).changes;
  const kept = storedOriginals(originalsAfter({}, changes.slice(1), { toNative: true, idOf: () => 'id1' }));
  expect(kept).toContain('A2:A10000');
  expect(kept.length).toBeLessThan(100);
});

test('changes turned round lead back', () => {
  const { changes } = plan('native', sheet([['=IKU.CAPAIAN(E7,F7)']]));
  expect(reversed(changes)).toEqual([
    expect.objectContaining({ after: '=IKU.CAPAIAN(E7,F7)', format: { before: '0.00%', after: 'General' } }),
  ]);
});

test.each(['', 'x', 'null', '[]', '{"a":1}', '{"a":{"formulas":{"A1":"x"},"unformatted":[]}}'])(
  'what the workbook kept is read with care: %s',
  (stored) => expect(parseOriginals([stored])).toEqual({}),
);

test('of what the workbook kept one bad entry costs only itself; areas wider than we write them are none of ours', () => {
  const kept = {
    id1: {
      formulas: { A1: ['=B1/C1', '=IKU.CAPAIAN(C1,B1)'], A2: 'x', bukan: ['a', 'b'] },
      unformatted: ['D1:D9', 'A1:XFD1048576', 5, 'x'],
    },
  };
  expect(parseOriginals([JSON.stringify(kept)])).toEqual({
    id1: { formulas: { A1: kept.id1.formulas.A1 }, unformatted: ['D1:D9'] },
  });
});

test('what two places keep is one, and the first holds where they differ', () => {
  const own = { id1: { formulas: { A1: ['=B1', '=IKU.CAPAIAN(1)'] }, unformatted: ['D1:D9'] } };
  const copy = {
    id1: { formulas: { A1: ['=B1', '=lain'], A2: ['=B2', '=x'] }, unformatted: ['D1:D9', 'E1'] },
    id2: own.id1,
  };
  expect(parseOriginals([own, copy].map((kept) => JSON.stringify(kept)))).toEqual({
    id1: { formulas: { ...copy.id1.formulas, ...own.id1.formulas }, unformatted: ['D1:D9', 'E1'] },
    id2: own.id1,
  });
});

test('cells leave the areas that were kept for them, and no other', () => {
  const originals = { id1: { formulas: {}, unformatted: ['D1:D1048576', 'E5'] } };
  const back = [3, 4, 0].map((row) => ({
    sheet: 'Capaian',
    position: { row, column: 3 },
    before: '=B1/C1',
    after: '=IKU.CAPAIAN(C1,B1)',
  }));
  const after = originalsAfter(originals, back, { toNative: false, idOf: () => 'id1' });
  expect(after).toEqual({ id1: { formulas: {}, unformatted: ['D2:D3', 'D6:D1048576', 'E5'] } });
});
