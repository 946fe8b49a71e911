/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { ejaan } from '../../src/core/rules/wording/ejaan';
import { gridFromValues } from '../../src/core/sheet/grid';
import { SheetsRefused } from '../../src/excel/highlight';
import { createSession } from '../../src/taskpane/session/session';
import { type PaneState, initialState, outcomeIn } from '../../src/taskpane/state';
import { type Store, createStore } from '../../src/taskpane/store';
import { FakeHost, TABLE } from './fake-host';

const NAME = { row: 1, column: 2 };
const TARGET = { row: 2, column: 4 };
const failure = (code: string) => Object.assign(new Error(code), { code });

async function validated(host = new FakeHost({ IKU: TABLE })) {
  const store = createStore(initialState('id'));
  const session = createSession(store, host);
  await session.start();
  await session.validate();
  return { host, store, session };
}

const rules = (store: Store<PaneState>) =>
  (outcomeIn(store.get().run)?.items ?? []).map(({ finding }) => finding.rule.id);
const notice = (store: Store<PaneState>) => {
  const shown = store.get().notice;
  if (!shown) return '';
  return shown.tone === 'danger' ? shown.problem.happened.id : shown.text.id;
};
const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** As soon as it holds, however busy the machine is. */
async function eventually(claim: () => void): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    try {
      return claim();
    } catch {
      await wait(20);
    }
  }
  claim();
}

/** A promise that is resolved from outside. */
function gate() {
  let open = () => {};
  const promise = new Promise<void>((resolve) => (open = resolve));
  return { promise, open };
}

test('what Excel has not worked out yet is read again until it has, though Excel tells of no result', async () => {
  const host = new FakeHost({ IKU: TABLE });
  const shows = (text: string) => {
    host.grids = host.grids.map((grid) => ({
      ...grid,
      values: grid.values.map((row, y) => row.map((value, x) => (y === NAME.row && x === NAME.column ? text : value))),
    }));
  };
  shows('#BUSY!');
  const { store } = await validated(host);
  expect(rules(store)).not.toContain('ejaan');
  shows('Prosentase koperasi berkualitas');
  await eventually(() => expect(rules(store)).toContain('ejaan'));
  expect(host.edits).toEqual([{ sheetId: '0', areas: [] }]);
});

describe('while the pane is out of sight', () => {
  test('edits are not read, and all of them are as soon as it is seen again', async () => {
    const { host, store } = await validated();
    host.showPane(false);
    host.type(0, NAME, 'Persentase koperasi berkualitas');
    host.type(0, TARGET, 15);
    await wait(50);
    expect(host.edits).toEqual([]);
    expect(rules(store)).toContain('ejaan');
    host.showPane(true);
    await eventually(() => expect(rules(store)).not.toContain('ejaan'));
    expect(host.edits).toHaveLength(2);
  });

  test('a validation that the ribbon asks for runs all the same', async () => {
    const { host, store, session } = await validated();
    host.showPane(false);
    host.type(0, NAME, 'Persentase koperasi berkualitas');
    await session.validate();
    expect(rules(store)).not.toContain('ejaan');
  });
});

test('in an Excel that colours may end nothing is coloured, and that is told', async () => {
  const host = new FakeHost({ IKU: TABLE });
  host.safeHighlight = false;
  const { store, session } = await validated(host);
  await session.toggleHighlight();
  expect(host.paintings).toBe(0);
  expect(store.get().highlighted).toBe(false);
  expect(notice(store)).toMatch(/sorotan dimatikan.*Buku kerja tidak diubah/);
});

describe('an edit', () => {
  test.each(['InvalidOperationInCellEditMode', 'HostIsBusy', 'GeneralException'])(
    'that Excel will not let be read for now (%s) leaves the list as it is, and is read after the next pause',
    async (code) => {
      const { host, store } = await validated();
      expect(rules(store)).toContain('ejaan');
      host.editFailure = failure(code);
      host.type(0, NAME, 'Persentase koperasi berkualitas');
      await wait(50);
      expect(store.get().run.state).toBe('done');
      expect(rules(store)).toContain('ejaan');
      host.editFailure = null;
      await eventually(() => expect(rules(store)).not.toContain('ejaan'));
      expect(store.get().run.state).toBe('done');
    },
  );

  test('that comes while another is being read is read too', async () => {
    const { host, store } = await validated();
    expect(rules(store)).toEqual(expect.arrayContaining(['ejaan', 'target-majemuk']));
    const reading = gate();
    host.editGate = reading.promise;
    host.type(0, NAME, 'Persentase koperasi berkualitas');
    await wait(20);
    host.type(0, TARGET, 40);
    await wait(20);
    reading.open();
    await eventually(() => expect(rules(store)).not.toContain('target-majemuk'));
    expect(host.edits).toHaveLength(2);
    expect(rules(store)).not.toContain('ejaan');
  });

  test('that comes while a validation is under way is read when that is done', async () => {
    const { host, store, session } = await validated();
    const reading = gate();
    host.gate = reading.promise;
    const before = host.grids;
    const validating = session.validate();
    await wait(20);
    host.type(0, NAME, 'Persentase koperasi berkualitas');
    const now = host.grids;
    // The validation reads what was there before the edit.
    host.grids = before;
    reading.open();
    await wait(1);
    host.grids = now;
    await validating;
    await eventually(() => expect(rules(store)).not.toContain('ejaan'));
    expect(store.get().run.state).toBe('done');
  });

  test('that a cancelled validation would have read is read all the same', async () => {
    const { host, store, session } = await validated();
    const edits = gate();
    host.editGate = edits.promise;
    host.type(0, NAME, 'Persentase koperasi berkualitas');
    host.gate = new Promise((resolve) => setTimeout(resolve, 30));
    const validating = session.validate();
    session.cancel();
    edits.open();
    await validating;
    await eventually(() => expect(rules(store)).not.toContain('ejaan'));
  });

  test('after a validation that failed is followed on the list that is still shown', async () => {
    const { host, store, session } = await validated();
    host.failure = failure('GeneralException');
    await session.validate();
    expect(store.get().run.state).toBe('error');
    host.failure = null;
    host.type(0, NAME, 'Persentase koperasi berkualitas');
    await eventually(() => expect(store.get().run.state).toBe('done'));
    expect(rules(store)).not.toContain('ejaan');
  });
});

test('what cannot be read although Excel is not busy is told, once', async () => {
  const { host, store } = await validated();
  host.editFailure = failure('GeneralException');
  host.type(0, NAME, 'x');
  await eventually(() => expect(notice(store)).toContain('tertinggal'));
  expect(store.get().run.state).toBe('done');
});

test('a choice that is made while a validation is under way is judged by when that is done', async () => {
  const { host, store, session } = await validated();
  const reading = gate();
  host.gate = reading.promise;
  const validating = session.validate();
  await wait(10);
  await session.setLevel(ejaan.meta, 'off');
  reading.open();
  await validating;
  expect(rules(store)).not.toContain('ejaan');
});

test('a colouring that Excel refuses takes nothing from a good validation', async () => {
  const { host, store, session } = await validated();
  await session.toggleHighlight();
  host.colouringFailure = failure('AccessDenied');
  host.grids = [gridFromValues(TABLE.slice(0, 2), { name: 'IKU' })];
  await session.validate();
  expect(store.get().run.state).toBe('done');
  expect(rules(store)).not.toContain('target-majemuk');
  expect(notice(store)).toMatch(/tidak dapat disorot.*diproteksi/);
});

test('what someone else edits is taken in, and coloured by his own pane alone', async () => {
  const { host, store, session } = await validated();
  await session.toggleHighlight();
  expect(host.paintings).toBe(1);
  host.type(0, NAME, 'Persentase koperasi berkualitas', 'colleague');
  await eventually(() => expect(rules(store)).not.toContain('ejaan'));
  expect(host.paintings).toBe(1);
  host.type(0, TARGET, 40);
  await eventually(() => expect(host.paintings).toBe(2));
});

test('settings that someone else chooses hold here, and the cells are coloured by his own pane alone', async () => {
  const { host, store, session } = await validated();
  await session.toggleHighlight();
  host.settings = { ...host.settings, levels: { ejaan: 'off' } };
  host.settingsChanged();
  await eventually(() => expect(rules(store)).not.toContain('ejaan'));
  expect(host.paintings).toBe(1);
});

test('a sheet that Excel will not have coloured is named once; the others are coloured all the same', async () => {
  const { host, store, session } = await validated();
  host.colouringFailure = new SheetsRefused(['Rumit']);
  await session.toggleHighlight();
  expect(notice(store)).toMatch(/Excel menolak mengubah sorotan.*Rumit\. Lembar lainnya sudah sesuai/);
  expect(store.get().highlighted).toBe(true);
  await session.validate();
  expect(notice(store)).toContain('Rumit');
  session.dismissNotice();
  host.type(0, TARGET, 40);
  await wait(100);
  expect(notice(store)).toBe('');
});
