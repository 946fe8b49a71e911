/** @jest-environment jsdom */
import { lookUpBlanks } from '../../src/functions/call/look-up-blanks';
import { connectOffice } from '../workbench/office';

test('blank cells are told apart from zeros and empty texts, on any sheet and by any way to name it', async () => {
  connectOffice({
    sheets: [
      {
        name: "IKU 'baru' 2025",
        rows: [
          [0, null],
          ['x', 5],
        ],
      },
    ],
  });
  const sheet = "IKU ''baru'' 2025";
  expect(await lookUpBlanks([`'${sheet}'!A1:B2`, `'[Buku.xlsx]${sheet}'!B1`])).toEqual([
    [
      [false, true],
      [false, false],
    ],
    [[true]],
  ]);
});

test('many addresses take few requests, and one that cannot be read costs only itself', async () => {
  const office = connectOffice({ sheets: [{ name: 'IKU', rows: [[0]] }] });
  const addresses = Array.from({ length: 10_000 }, (_, index) => `IKU!A${index + 1}`);
  expect((await lookUpBlanks(addresses)).flat(2).filter((isBlank) => isBlank === false)).toHaveLength(1);
  expect(office.traffic.requests).toBeLessThanOrEqual(10);
  office.traffic.reset();
  const answers = await lookUpBlanks([...addresses.slice(0, 7), 'Hilang!A1', ...addresses.slice(8, 2_000)]);
  expect([answers[6], answers[7], answers[8]]).toEqual([[[true]], null, [[true]]]);
  expect(office.traffic.requests).toBeLessThanOrEqual(25);
});
