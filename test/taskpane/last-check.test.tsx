/**
 * The pane loaded again: the result of the last check comes back, read anew.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { createSession } from '../../src/taskpane/session/session';
import { initialState, outcomeIn } from '../../src/taskpane/state';
import { createStore } from '../../src/taskpane/store';
import { FakeHost, TABLE } from './fake-host';

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 200));

async function load(host: FakeHost) {
  const store = createStore(initialState('id'));
  const session = createSession(store, host);
  await session.start();
  return { session, get: store.get };
}

test('brings back what was found, as the cells are by now, and takes nobody to another page', async () => {
  const host = new FakeHost({ IKU: TABLE });
  const before = await load(host);
  expect(before.get().run.state).toBe('idle');
  before.session.setScope('sheet');
  await before.session.validate();
  host.type(0, { row: 1, column: 2 }, 'Persentase koperasi berkualitas');
  const after = await load(host);
  after.session.showPage('forms');
  await settle();
  expect(after.get()).toMatchObject({ page: 'forms', scope: 'sheet', run: { state: 'done' } });
  expect(outcomeIn(after.get().run)?.items.map(({ finding }) => finding.rule.id)).not.toContain('ejaan');
});

test('stays silent in another workbook, and where only a selection was checked', async () => {
  const host = new FakeHost({ IKU: TABLE });
  const before = await load(host);
  await before.session.validate();
  const other = await load(new FakeHost({ IKU: TABLE }));
  before.session.setScope('selection');
  await before.session.validate();
  const again = await load(host);
  await settle();
  expect([other.get().run.state, again.get().run.state]).toEqual(['idle', 'idle']);
});

test.each(['{', 'null', '7', '{"workbook":"x","scope":"bulan"}'])(
  'whatever is stored (%s), the pane starts',
  async (text) => {
    sessionStorage.setItem('asisten-iku-diperiksa', text);
    const host = new FakeHost({ IKU: TABLE });
    host.address = 'x';
    const { get } = await load(host);
    await settle();
    expect(get().run.state).toBe('idle');
  },
);

test('Validasi pressed while the result comes back waits for it, shows it, and reads nothing twice', async () => {
  const host = new FakeHost({ IKU: TABLE });
  await (await load(host)).session.validate();
  const { session, get } = await load(host);
  session.showPage('forms');
  await session.answer('validate');
  expect(get()).toMatchObject({ page: 'validation', run: { state: 'done' } });
  expect(host.reads).toHaveLength(2);
});
