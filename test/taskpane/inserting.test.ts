/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { type SheetPlan } from '../../src/core/sheet/plan';
import { createSession } from '../../src/taskpane/session/session';
import { initialState } from '../../src/taskpane/state';
import { createStore } from '../../src/taskpane/store';
import { FakeHost, TABLE } from './fake-host';

const plan = (name: string) => ({ name }) as SheetPlan;

/** What the pane says after two sheets were asked for of which Excel refuses those from this one on. */
async function refusedFrom(first: number): Promise<string> {
  const host = new FakeHost({ IKU: TABLE });
  let asked = 0;
  host.writePlan = async ({ name }) => {
    if (asked++ >= first) throw Object.assign(new Error('AccessDenied'), { code: 'AccessDenied' });
    return { name, withoutCharts: false };
  };
  const store = createStore(initialState('id'));
  const session = createSession(store, host);
  await session.start();
  await session.insertSheets([plan('Pernyataan'), plan('Perjanjian Kinerja')]);
  return JSON.stringify(store.get().notice);
}

test('a second sheet that Excel refuses is told, with the name of the one that stands already', async () => {
  const said = await refusedFrom(1);
  expect(said).toContain('Pernyataan');
  expect(said).not.toContain('Tidak ada yang diubah');
});

test('where already the first is refused nothing is said to be there', async () => {
  const said = await refusedFrom(0);
  expect(said).toContain('AccessDenied');
  expect(said).not.toContain('Pernyataan');
});

/** What is said of a new sheet, and then when it is to be taken out again. */
async function takenOut(host: FakeHost): Promise<string> {
  const store = createStore(initialState('id'));
  const session = createSession(store, host);
  await session.start();
  await session.insertSheets([plan('Perjanjian Kinerja')]);
  expect(store.get().notice).toMatchObject({ tone: 'info', action: 'undoSheets' });
  await session.undoSheets();
  const { notice } = store.get();
  return notice && notice.tone !== 'danger' ? notice.text.id : '';
}

test('a new sheet is taken out again from its message, unless a formula elsewhere refers to it', async () => {
  expect(await takenOut(new FakeHost({ IKU: TABLE }))).toContain('dihapus lagi');
  const host = new FakeHost({ IKU: TABLE });
  host.grids = host.grids.map((grid) => ({
    ...grid,
    formulas: grid.formulas.map((row, y) => row.map((_, x) => (x + y === 0 ? "='Perjanjian Kinerja'!A1" : ''))),
  }));
  expect(await takenOut(host)).toContain('tidak dihapus');
});

test('where Excel does not say what a new sheet holds no way back is offered', async () => {
  const host = new FakeHost({ IKU: TABLE });
  host.rememberSheets = () => Promise.reject(new Error('busy'));
  const store = createStore(initialState('id'));
  const session = createSession(store, host);
  await session.start();
  await session.insertSheets([plan('Perjanjian Kinerja')]);
  expect(store.get().notice).not.toHaveProperty('action');
  expect(store.get().notice).toMatchObject({ tone: 'info' });
});
