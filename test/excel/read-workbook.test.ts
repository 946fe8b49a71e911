/** @jest-environment jsdom */
import { type Scope } from '../../src/excel/read/scope';
import { Cancelled, readOpenWorkbook } from '../../src/excel/read/workbook';
import { type SheetData, connectOffice } from '../workbench/office';

const iku = (name: string): SheetData => ({
  name,
  origin: 'B5',
  rows: [
    ['No', 'Indikator', 'Target'],
    [1, 'Persentase koperasi berkualitas', 33.5],
    [2, 'Nilai SAKIP', 'BB'],
  ],
});

const read = (kind: Scope) => readOpenWorkbook({ kind });

describe('what a grid holds', () => {
  test('values, formulas and formats stand where they stand on the sheet', async () => {
    connectOffice({
      sheets: [
        {
          name: 'IKU',
          cells: {
            C4: 'Capaian',
            C5: { formula: '=B5/A5', value: 1.05, numberFormat: '0.00%' },
            D5: { formula: '=1/0', value: '#DIV/0!' },
            E5: true,
          },
        },
      ],
    });
    const { grids } = await read('workbook');
    expect(grids).toEqual([
      {
        name: 'IKU',
        origin: { row: 3, column: 2 },
        values: [
          ['Capaian', '', ''],
          [1.05, '#DIV/0!', true],
        ],
        formulas: [
          ['', '', ''],
          ['=B5/A5', '=1/0', ''],
        ],
        numberFormats: [
          ['General', 'General', 'General'],
          ['0.00%', 'General', 'General'],
        ],
        hiddenRows: [],
        hiddenColumns: [],
        hidden: false,
      },
    ]);
  });

  test('hidden sheets are read and marked; an empty sheet is an empty grid', async () => {
    connectOffice({ sheets: [{ name: 'Kosong' }, { ...iku('Arsip'), visibility: 'VeryHidden' }] });
    const { grids } = await read('workbook');
    expect(grids.map(({ name, hidden, values }) => [name, hidden, values.length])).toEqual([
      ['Kosong', false, 0],
      ['Arsip', true, 3],
    ]);
  });

  test('hidden rows and columns are named by their place on the sheet', async () => {
    connectOffice({ sheets: [{ ...iku('IKU'), hiddenRows: [6], hiddenColumns: ['C', 'D'] }, iku('Lain')] });
    const { grids } = await read('workbook');
    expect(grids[0]).toMatchObject({ hiddenRows: [5], hiddenColumns: [2, 3] });
    expect(grids[1]).toMatchObject({ hiddenRows: [], hiddenColumns: [] });
  });
});

describe('what a scope means', () => {
  test('this sheet is the active one; the selection is its whole sheet and the selected areas', async () => {
    const office = connectOffice({ sheets: [iku('Satu'), iku('Dua')] });
    office.select('Dua', 'C6:D7');
    expect((await read('sheet')).grids.map(({ name }) => name)).toEqual(['Dua']);
    const { grids, selection } = await read('selection');
    expect(grids[0]?.values).toHaveLength(3);
    expect(selection).toEqual([{ top: 5, left: 2, bottom: 6, right: 3 }]);
  });

  test('sheets can be read again by id, after a renaming too; one that is gone is left out', async () => {
    const office = connectOffice({ sheets: [iku('Satu'), iku('Dua')] });
    const { ids } = await read('workbook');
    const second = office.workbook.sheets[1];
    if (second) second.name = 'Baru';
    const again = await readOpenWorkbook({ kind: 'sheets', ids: [ids[1] ?? '', 'tidak ada'] });
    expect(again.grids.map(({ name }) => name)).toEqual(['Baru']);
  });
});

describe('what it costs', () => {
  const requestsFor = async (sheets: SheetData[]) => {
    const office = connectOffice({ sheets }, { api: '1.9' });
    await read('workbook');
    await office.settled();
    expect(office.trackedCount).toBe(0);
    return office.traffic.requests;
  };

  test('three round trips for 1 sheet, for 40 sheets, and with hidden rows', async () => {
    expect(await requestsFor([iku('IKU')])).toBe(3);
    expect(await requestsFor(Array.from({ length: 40 }, (_, index) => iku(`Lembar ${index}`)))).toBe(3);
    expect(await requestsFor([{ ...iku('IKU'), hiddenRows: [6] }, iku('Lain')])).toBe(3);
  });

  test('calls nothing that empties the undo list', async () => {
    const office = connectOffice({ sheets: [iku('IKU')] });
    await read('workbook');
    expect(office.traffic.members.filter((member) => /merge|binding|ribbon|select\b|activate/i.test(member))).toEqual(
      [],
    );
  });

  test('a long sheet comes in blocks, tells how far it is, and can be cancelled', async () => {
    const rows = Array.from({ length: 25_000 }, (_, index) => [index, `Indikator ${index}`, 1]);
    connectOffice({ sheets: [{ name: 'Panjang', rows }] });
    const shares: number[] = [];
    const { grids } = await readOpenWorkbook({ kind: 'workbook' }, { onProgress: (share) => shares.push(share) });
    expect(grids[0]?.values).toEqual(rows);
    expect(shares).toEqual([0.5, 1]);

    const controller = new AbortController();
    const cancelled = readOpenWorkbook(
      { kind: 'workbook' },
      { signal: controller.signal, onProgress: () => controller.abort() },
    );
    await expect(cancelled).rejects.toThrow(Cancelled);
  });

  test('a hidden row among a hundred thousand is found without asking for more than Excel tells at once', async () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => [index]);
    const office = connectOffice({ sheets: [{ name: 'Panjang', rows, hiddenRows: [4, 90_000] }] });
    const shares: number[] = [];
    const { grids } = await readOpenWorkbook({ kind: 'workbook' }, { onProgress: (share) => shares.push(share) });
    expect(grids[0]).toMatchObject({ hiddenRows: [3, 89_999], values: { length: 100_000 } });
    expect(office.traffic.requests).toBe(9);
    expect([shares.length, shares[shares.length - 1]]).toEqual([7, 1]);
  }, 60_000);

  test.each([
    [6, 'ResponsePayloadSizeLimitExceeded'],
    [6, 'GeneralException'],
    [6000, 'GeneralException'],
  ] as const)('hidden rows that Excel will not tell of leave the cells readable (%d rows, %s)', async (count, code) => {
    const rows = Array.from({ length: count }, (_, index) => [index]);
    const office = connectOffice({ sheets: [{ name: 'IKU', rows, hiddenRows: [4] }] });
    office.refuse((member) => member === 'Range.getRowProperties', code, 'always');
    const { grids } = await read('workbook');
    expect(grids[0]).toMatchObject({ hiddenRows: [], values: { length: count } });
  });

  test('a stray value at the end of the sheet does not make it unreadable', async () => {
    connectOffice({ sheets: [{ ...iku('IKU'), cells: { XFD1048576: 'x' } }] });
    const { grids, partial } = await read('workbook');
    expect(grids[0]?.values[0]?.slice(0, 3)).toEqual(['No', 'Indikator', 'Target']);
    expect(partial).toMatchObject([{ sheet: 'IKU' }]);
  }, 60_000);
});
