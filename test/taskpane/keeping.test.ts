/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { createSession } from '../../src/taskpane/session/session';
import { type PaneState, initialState, outcomeIn } from '../../src/taskpane/state';
import { type Store, createStore } from '../../src/taskpane/store';
import { targetNol } from '../../src/core/rules/target/target-nol';
import { ejaan } from '../../src/core/rules/wording/ejaan';
import { FakeHost, TABLE } from './fake-host';

const entry = (text: string) => ({ rule: 'ejaan', sheet: 'IKU', subject: text, text, reason: 'disepakati' });
const chosen: Settings = {
  ...DEFAULT_SETTINGS,
  accepted: Array.from({ length: 12 }, (_, index) => entry(`indikator ${index}`)),
  levels: { 'target-nol': 'off' },
  polarities: { 'angka kemiskinan': 'lower' },
};
const failure = (code: string) => Object.assign(new Error(code), { code });

function open(host: FakeHost) {
  const store = createStore(initialState('id'));
  return { store, session: createSession(store, host) };
}
const text = (store: Store<PaneState>) => {
  const { notice } = store.get();
  if (!notice) return '';
  return notice.tone === 'danger' ? notice.problem.happened.id : notice.text.id;
};
const firstOpen = (store: Store<PaneState>) => {
  const found = outcomeIn(store.get().run)?.items.find(({ finding }) => finding.accepted === undefined);
  if (!found) throw new Error('Nothing was found.');
  return found;
};

describe('settings that could not be loaded at first', () => {
  test('are told, loaded by the validation, and never written over by the defaults', async () => {
    const host = new FakeHost({ IKU: TABLE });
    host.settings = chosen;
    host.settingsFailure = failure('RequestAborted');
    const { store, session } = open(host);
    await session.start();
    expect(text(store)).toContain('belum dapat dibaca');

    host.settingsFailure = null;
    await session.validate();
    await session.accept([firstOpen(store)], { reason: 'sudah benar', person: '' });
    expect(host.settings.accepted).toHaveLength(13);
    expect(host.settings).toMatchObject({ levels: chosen.levels, polarities: chosen.polarities });
  });

  test('and still cannot be: the validation is made and says so, and no choice is kept', async () => {
    const host = new FakeHost({ IKU: TABLE });
    host.settings = chosen;
    host.settingsFailure = failure('InactiveWorkbook');
    const { store, session } = open(host);
    await session.start();
    await session.validate();
    expect(store.get().run.state).toBe('done');
    expect(text(store)).toContain('belum dapat dibaca');
    await session.setLevel(ejaan.meta, 'off');
    expect(host.settings).toBe(chosen);
    expect(text(store)).toContain('Tidak ada yang diubah');
    expect(store.get().settings.levels).toEqual({});
  });
});

test('what someone else chose meanwhile survives one’s own choice', async () => {
  const host = new FakeHost({ IKU: TABLE });
  const { store, session } = open(host);
  await session.start();
  await session.validate();
  host.settings = { ...host.settings, accepted: [entry('dari rekan')] };
  await session.setLevel(targetNol.meta, 'off');
  expect(host.settings).toMatchObject({ accepted: [entry('dari rekan')], levels: { 'target-nol': 'off' } });
  expect(store.get().settings.accepted).toEqual([entry('dari rekan')]);
});

test('what is read while a choice is being kept does not take the choice off the screen', async () => {
  const host = new FakeHost({ IKU: TABLE });
  const { store, session } = open(host);
  await session.start();
  let goOn: () => void = () => undefined;
  const isHeldUp = new Promise<void>((resolve) => (goOn = resolve));
  const { loadSettings } = host;
  host.loadSettings = async () => {
    const read = await loadSettings();
    await isHeldUp;
    return read;
  };
  host.settingsChanged();
  await session.setAgencyText('place', 'Baturaja');
  goOn();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(store.get().settings.agency.place).toBe('Baturaja');
});

test('what someone else chooses is followed, without a word', async () => {
  const host = new FakeHost({ IKU: TABLE });
  const { store, session } = open(host);
  await session.start();
  await session.validate();
  expect(outcomeIn(store.get().run)?.items.some(({ finding }) => finding.rule.id === 'ejaan')).toBe(true);
  host.settings = { ...host.settings, levels: { ejaan: 'off' } };
  host.settingsChanged();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(outcomeIn(store.get().run)?.items.some(({ finding }) => finding.rule.id === 'ejaan')).toBe(false);
  expect(store.get().notice).toBeNull();
});

test('entries that had to be left out are named when the pane opens', async () => {
  const host = new FakeHost({ IKU: TABLE });
  host.remarks = [{ id: 'Satu isian dilewati.', en: 'One entry is left out.' }];
  const { store, session } = open(host);
  await session.start();
  expect(text(store)).toBe('Satu isian dilewati.');
});
