/**
 * A formula that is put into a column of achievements speaks that column's scale.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { act } from 'preact/test-utils';
import { type CellValue } from '../../src/core/sheet/grid';
import { type AppliedFixes } from '../../src/excel/write/applied-fixes';
import { FakeHost } from './fake-host';
import { closePane, openPane, press } from './pane-user';

// The first validation fetches all rules, which takes its time on a busy machine.
jest.setTimeout(60_000);

afterEach(closePane);

const HEADER = ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025', 'Capaian (%)'];
const row = (number: number, name: string, achievement: CellValue) => [number, name, 'kios', 20, 21, achievement];

async function inserted(host: FakeHost, at: FakeHost['standsAt'], isFraction = true): Promise<string> {
  const { session } = await openPane(host);
  await press('Validasi');
  host.standsAt = at;
  await act(async () => session.insertFormula(() => '=IKU.CAPAIAN(D3,E3)', isFraction));
  return document.querySelector('.notice')?.textContent ?? '';
}

const points = () =>
  new FakeHost({ IKU: [HEADER, row(1, 'Jumlah kios tertata', 105), row(2, 'Jumlah kios bersih', '')] });
const BLANK_ACHIEVEMENT = { sheet: 'IKU', position: { row: 2, column: 5 } };

test('among plain figures of percent the fraction is multiplied, and it is said why', async () => {
  const told = await inserted(points(), BLANK_ACHIEVEMENT);
  expect(told).toContain('=IKU.CAPAIAN(D3,E3)*100');
  expect(told).toContain('dikali 100');
});

test('elsewhere, or where the answer is no percentage, it is written as it is', async () => {
  expect(await inserted(points(), { sheet: 'IKU', position: { row: 2, column: 7 } })).not.toContain('*100');
  closePane();
  expect(await inserted(points(), BLANK_ACHIEVEMENT, false)).not.toContain('*100');
  closePane();
  const empty = new FakeHost({ IKU: [HEADER, row(1, 'Jumlah kios tertata', ''), row(2, 'Jumlah kios bersih', '')] });
  expect(await inserted(empty, BLANK_ACHIEVEMENT)).not.toContain('*100');
});

test('a formula that was inserted can be taken back at its message', async () => {
  const host = points();
  const told = await inserted(host, BLANK_ACHIEVEMENT, false);
  expect(told).toContain('Urungkan');
  let asked: AppliedFixes | null = null;
  host.undoFixes = async (applied: AppliedFixes) => {
    asked = applied;
    return { kept: 0, locked: 0, remaining: null };
  };
  await press('Urungkan');
  expect(asked).toMatchObject({ cells: [{ ...BLANK_ACHIEVEMENT, before: { value: '' } }] });
  expect(document.querySelector('.notice')?.textContent).toContain('Perubahan diurungkan.');
});
