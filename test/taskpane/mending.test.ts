/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { type AppliedFixes } from '../../src/excel/write/applied-fixes';
import { type FixResult } from '../../src/excel/write/apply-fixes';
import { createSession } from '../../src/taskpane/session/session';
import { type PaneState, initialState, outcomeIn } from '../../src/taskpane/state';
import { type Store, createStore } from '../../src/taskpane/store';
import { FakeHost, TABLE } from './fake-host';

const DOUBLE = 'Prosentase koperasi berkualitas dan jumlah usaha mikro';
const table = TABLE.map((row) => row.map((cell) => (cell === 'Prosentase koperasi berkualitas' ? DOUBLE : cell)));

async function validated() {
  const host = new FakeHost({ IKU: table });
  const store = createStore(initialState('id'));
  const session = createSession(store, host);
  await session.start();
  await session.validate();
  return { host, store, session };
}

const items = (store: Store<PaneState>) => outcomeIn(store.get().run)?.items ?? [];
function found(store: Store<PaneState>, rule: string) {
  const item = items(store).find(({ finding }) => finding.rule.id === rule);
  if (!item) throw new Error(`No ${rule} among ${items(store).map(({ finding }) => finding.rule.id)}`);
  return item;
}
const told = (store: Store<PaneState>) => {
  const { notice } = store.get();
  if (!notice) throw new Error('Nothing was told.');
  return {
    text: notice.tone === 'danger' ? notice.problem.happened.id : notice.text.id,
    action: notice.action,
    tone: notice.tone,
  };
};

describe('an accepted finding', () => {
  test('stays accepted when our own fix changes what its cell and its indicator say, and when that is undone', async () => {
    const { host, store, session } = await validated();
    await session.accept([found(store, 'indikator-majemuk')], { reason: 'disepakati', person: '' });
    await session.accept([found(store, 'target-majemuk')], { reason: 'dua target', person: '' });
    await session.fix([found(store, 'ejaan')]);
    expect(items(store).some(({ finding }) => finding.rule.id === 'ejaan')).toBe(false);
    expect(found(store, 'indikator-majemuk').finding).toMatchObject({
      accepted: 'disepakati',
      text: DOUBLE.replace('Prosentase', 'Persentase'),
    });
    // It has moved, not multiplied.
    expect(host.settings.accepted.map(({ rule }) => rule).sort()).toEqual(['indikator-majemuk', 'target-majemuk']);
    await session.undo();
    expect(found(store, 'indikator-majemuk').finding).toMatchObject({ accepted: 'disepakati', text: DOUBLE });
    expect(host.settings.accepted).toHaveLength(2);
  });

  test('that cannot follow is told', async () => {
    const { host, store, session } = await validated();
    await session.accept([found(store, 'indikator-majemuk')], { reason: 'disepakati', person: '' });
    host.settingsFailure = Object.assign(new Error('no'), { code: 'AccessDenied' });
    await session.fix([found(store, 'ejaan')]);
    expect(told(store).text).toMatch(/1 temuan diperbaiki.*keputusannya tidak dapat disimpan/);
    expect(told(store).action).toBe('undo');
  });

  test('is open again when the user changes its cell', async () => {
    const { host, store, session } = await validated();
    await session.accept([found(store, 'indikator-majemuk')], { reason: 'disepakati', person: '' });
    host.type(0, { row: 1, column: 2 }, DOUBLE.replace('mikro', 'kecil'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(found(store, 'indikator-majemuk').finding.accepted).toBeUndefined();
  });
});

describe('what Excel cuts short', () => {
  const cell = { sheet: 'IKU', position: { row: 1, column: 2 } };
  const applied: AppliedFixes = {
    cells: [{ ...cell, before: { value: DOUBLE, numberFormat: 'General' }, after: { value: 'x' } }],
    columns: [],
    rows: [],
    newRows: [],
  };
  const error = Object.assign(new Error('no'), { code: 'AccessDenied' });
  const cutShort = (result: Partial<FixResult>): FixResult => ({
    applied,
    done: 1,
    stale: 0,
    protected: 0,
    stopped: { error, unsure: 0 },
    ...result,
  });

  test('is told as it is: what was fixed, what was not, and that it can be undone', async () => {
    const { host, store, session } = await validated();
    host.applyFixes = async () => cutShort({});
    await session.fix(
      [found(store, 'ejaan'), found(store, 'target-majemuk')].map((item) => ({
        ...item,
        finding: { ...item.finding, fix: { kind: 'safe', changes: [] } },
      })),
    );
    expect(told(store)).toMatchObject({ tone: 'danger', action: 'undo' });
    expect(told(store).text).toMatch(/diproteksi.*1 temuan sudah diperbaiki\. 1 belum\..*dapat diurungkan/);
    expect(told(store).text).not.toContain('Tidak ada yang diubah');
    expect(store.get().applied).toEqual([applied]);
  });

  test('before anything was written is told as that, with nothing to undo', async () => {
    const { host, store, session } = await validated();
    host.applyFixes = async () => cutShort({ applied: { cells: [], columns: [], rows: [], newRows: [] }, done: 0 });
    await session.fix([found(store, 'ejaan')]);
    expect(told(store).text).toContain('Tidak ada temuan yang diperbaiki. 1 belum.');
    expect(told(store).action).toBeUndefined();
    expect(store.get().applied).toEqual([]);
  });

  test('in an undo stays on the list, as far as it is not back', async () => {
    const { host, store, session } = await validated();
    await session.fix([found(store, 'ejaan')]);
    host.undoFixes = async () => ({ kept: 0, locked: 0, remaining: applied, stopped: error });
    await session.undo();
    expect(told(store)).toMatchObject({ tone: 'danger', action: 'undo' });
    expect(told(store).text).toMatch(/1 bagian belum dan masih dapat diurungkan/);
    expect(store.get().applied).toEqual([applied]);
  });

  test('in an undo by the sheet’s protection can be tried again', async () => {
    const { host, store, session } = await validated();
    await session.fix([found(store, 'ejaan')]);
    host.undoFixes = async () => ({ kept: 0, locked: 1, remaining: applied });
    await session.undo();
    expect(told(store).text).toContain('terkunci oleh proteksi');
    expect(store.get().applied).toEqual([applied]);
  });
});

test('a fix that was left out because the workbook has moved on brings the list up to date', async () => {
  const { host, store, session } = await validated();
  const spelling = found(store, 'ejaan');
  host.applyFixes = async () => ({
    applied: { cells: [], columns: [], rows: [], newRows: [] },
    done: 0,
    stale: 1,
    protected: 0,
  });
  host.grids = host.grids.map((grid) => ({ ...grid, name: 'IKU 2025' }));
  await session.fix([spelling]);
  expect(told(store)).toMatchObject({ tone: 'warning' });
  expect(told(store).text).toContain('lembarnya dihapus atau berganti nama');
  expect(found(store, 'ejaan').finding.sheet).toBe('IKU 2025');
});

describe('what was left out is told by its reason, with what helps', () => {
  const nothing = { cells: [], columns: [], rows: [], newRows: [] };

  test('protection and cells that have changed each by themselves', async () => {
    const { host, store, session } = await validated();
    host.applyFixes = async () => ({ applied: nothing, done: 0, stale: 2, protected: 1 });
    await session.fill([1, 2, 3].map(() => ({ kind: 'safe', changes: [] })));
    expect(told(store).text).toBe(
      'Tidak ada yang ditulis. 1 dilewati karena lembarnya diproteksi: buka proteksinya lewat tab Tinjau (Review) bila Anda berhak, lalu coba lagi. 2 dilewati karena isi selnya sudah berubah, atau lembarnya dihapus atau berganti nama.',
    );
  });

  test('and nobody is led away from what was refused: it is still to be done', async () => {
    const { host, store, session } = await validated();
    const spelling = found(store, 'ejaan');
    await session.select(spelling.key, spelling.finding);
    host.applyFixes = async () => ({ applied: nothing, done: 0, stale: 0, protected: 1 });
    await session.fix([spelling]);
    expect(told(store).text).toContain('diproteksi');
    expect(store.get().selected).toBe(spelling.key);
  });

  test('two fixes of one cell', async () => {
    const { store, session } = await validated();
    const spelling = found(store, 'ejaan');
    const other = {
      ...spelling,
      key: 'other',
      finding: {
        ...spelling.finding,
        fix: {
          kind: 'safe' as const,
          changes: (spelling.finding.fix?.changes ?? []).map((change) =>
            change.kind === 'cell' ? { ...change, after: 'lain' } : change,
          ),
        },
      },
    };
    await session.fix([spelling, other]);
    expect(told(store).text).toMatch(
      /^1 temuan diperbaiki\. 1 dilewati karena perbaikan lain menulis di sel yang sama/,
    );
  });
});

test('a fix that the user takes back with Excel’s own undo is no longer offered to be undone', async () => {
  const { host, store, session } = await validated();
  await session.fix([found(store, 'ejaan')]);
  expect(told(store).action).toBe('undo');
  host.type(0, { row: 1, column: 2 }, DOUBLE);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(told(store)).toMatchObject({ text: 'Perubahan itu sudah diurungkan di Excel.', action: undefined });
  expect(store.get().applied).toEqual([]);
  expect(found(store, 'ejaan').finding.text).toBe(DOUBLE);
});

describe('a change that is held because somebody has written in it', () => {
  const held = async () => {
    const { host, store, session } = await validated();
    await session.fix([found(store, 'ejaan')]);
    const [first] = store.get().applied;
    await session.fix([found(store, 'target-majemuk')]);
    host.undoFixes = async () => ({
      kept: 0,
      locked: 0,
      held: [{ sheet: 'IKU', position: { row: 2, column: 4 } }],
      remaining: store.get().applied[1] ?? null,
    });
    await session.undo();
    return { store, session, first };
  };

  test('names the cell, and may be left as it is, so that what was changed before it can be undone', async () => {
    const { store, session, first } = await held();
    expect(told(store)).toMatchObject({ action: 'undo', tone: 'warning' });
    expect(told(store).text).toMatch(/tulisan Anda di E3 .* tekan Biarkan yang ini/);
    expect(store.get().notice).toMatchObject({ alternative: 'leaveStanding' });
    session.leaveStanding();
    expect(told(store)).toMatchObject({
      text: 'Perubahan itu tetap ada di lembar. Yang sebelumnya masih dapat diurungkan (1).',
      action: 'undo',
    });
    expect(store.get().applied).toEqual([first]);
  });
});

test('rows that the user takes back with Excel’s own undo are no longer offered to be undone', async () => {
  const { host, store, session } = await validated();
  const apply = host.applyFixes;
  host.applyFixes = async (fixes) => {
    const result = await apply(fixes);
    const row = { kind: 'insertRow', sheet: 'IKU', before: 2, contents: null, of: [0] } as const;
    return { ...result, applied: { ...result.applied, newRows: [row] } };
  };
  await session.fix([found(store, 'ejaan')]);
  host.type(0, { row: 1, column: 2 }, 'lain');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(store.get().applied).toHaveLength(1);
  host.areLinesTakenBack = async () => true;
  host.type(0, { row: 1, column: 2 }, DOUBLE);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(told(store)).toMatchObject({ text: 'Perubahan itu sudah diurungkan di Excel.', action: undefined });
  expect(store.get().applied).toEqual([]);
});

test('cells of which none could be coloured are not said to be coloured', async () => {
  const { host, store, session } = await validated();
  host.highlight = async () => ['IKU'] as never;
  await session.toggleHighlight();
  expect(store.get().highlighted).toBe(false);
  expect(told(store).text).toContain('Lembar berikut diproteksi');
});

describe('what Excel tells of our own writing', () => {
  const edit = (by?: 'pane') => ({
    sheetId: '0',
    areas: [{ top: 1, left: 2, bottom: 1, right: 2 }],
    ...(by ? { by } : {}),
  });
  const wait = () => new Promise((resolve) => setTimeout(resolve, 50));

  test('is not read a second time; what the user writes there is, and what we write there without following it', async () => {
    const { host, store, session } = await validated();
    await session.fix([found(store, 'ejaan')]);
    const read = host.edits.length;
    host.watcher?.onEdit([edit('pane')]);
    await wait();
    expect(host.edits).toHaveLength(read);
    host.watcher?.onEdit([edit()]);
    await wait();
    expect(host.edits).toHaveLength(read + 1);
    host.watcher?.onEdit([edit('pane')]);
    await wait();
    expect(host.edits).toHaveLength(read + 2);
  });

  test('is not read a second time where a row has gone', async () => {
    const { host, store, session } = await validated();
    host.applyFixes = async () => ({
      applied: { cells: [], columns: [], rows: [{ sheet: 'IKU', row: 2, contents: null }], newRows: [] },
      done: 1,
      stale: 0,
      protected: 0,
    });
    await session.fix([found(store, 'ejaan')]);
    const read = host.edits.length;
    host.watcher?.onEdit([{ sheetId: '0', areas: null, by: 'pane' }]);
    await wait();
    expect(host.edits).toHaveLength(read);
  });
});
