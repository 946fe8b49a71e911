/** @jest-environment jsdom */
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { partOf, textOfPart } from '../../src/core/kept-part';
import { SETTINGS_PLACE } from '../../src/core/kept-settings';
import { changeSettings, loadSettings, watchSettings } from '../../src/excel/settings-store';
import { connectOffice } from '../workbench/office';

const entry = (text: string) => ({ rule: 'ejaan', sheet: 'IKU', subject: 'a', text, reason: 'c' });
const accept = (text: string) => (settings: Settings) => ({
  ...settings,
  accepted: [...settings.accepted, entry(text)],
});
const switchOff = (rule: string) => (settings: Settings) => ({
  ...settings,
  levels: { ...settings.levels, [rule]: 'off' as const },
});

test('what was chosen is what is loaded', async () => {
  connectOffice();
  expect((await loadSettings()).settings).toEqual(DEFAULT_SETTINGS);
  expect(await changeSettings(accept('b'))).toEqual({ ...DEFAULT_SETTINGS, accepted: [entry('b')] });
  expect((await loadSettings()).settings.accepted).toEqual([entry('b')]);
});

test('two people who choose at the same time both keep what they chose', async () => {
  connectOffice();
  await changeSettings(accept('b'));
  // Neither knows of the other: each knows only what was there when the pane was opened.
  await changeSettings(switchOff('target-nol'));
  const { settings } = await loadSettings();
  expect(settings).toMatchObject({ accepted: [entry('b')], levels: { 'target-nol': 'off' } });
});

test('what is chosen before the last choice is stored is not lost: whoever fills in a profile is faster than Excel', async () => {
  connectOffice();
  const saved = ['a', 'b', 'c', 'd'].map((text) => changeSettings(accept(text)));
  await Promise.all(saved);
  expect((await loadSettings()).settings.accepted).toEqual(['a', 'b', 'c', 'd'].map(entry));
});

test('a choice that cannot be stored does not keep the next from being stored', async () => {
  const office = connectOffice({}, { quirks: ['baca-saja'] });
  const refused = changeSettings(accept('a'));
  await expect(refused).rejects.toThrow();
  office.quirks = [];
  await changeSettings(accept('b'));
  expect((await loadSettings()).settings.accepted).toEqual([entry('b')]);
});

test('what a newer version stored is left alone, and why is told', async () => {
  const stored = JSON.stringify({ version: 2, accepted: [entry('b')] });
  const office = connectOffice({ settings: { [SETTINGS_PLACE.key]: stored } });
  expect(await loadSettings()).toMatchObject({ settings: DEFAULT_SETTINGS, isNewer: true });
  await expect(changeSettings(switchOff('ejaan'))).rejects.toMatchObject({
    explanation: { id: expect.stringContaining('versi lebih baru') as string },
  });
  expect(office.workbook.settings.get(SETTINGS_PLACE.key)).toBe(stored);
});

test('a choice that Excel does not let through changes nothing', async () => {
  const stored = JSON.stringify({ version: 1, accepted: [entry('b')] });
  const office = connectOffice({ settings: { [SETTINGS_PLACE.key]: stored } }, { api: '1.1' });
  await expect(changeSettings(switchOff('ejaan'))).rejects.toThrow();
  expect(office.workbook.settings.get(SETTINGS_PLACE.key)).toBe(stored);
});

test('who watches is told when settings are stored, here or by someone else', async () => {
  const office = connectOffice();
  let told = 0;
  await watchSettings(() => told++);
  await changeSettings(accept('b'));
  await office.settled();
  expect(told).toBe(1);
  office.workbook.change('colleague', () => {
    office.workbook.settings.set(
      SETTINGS_PLACE.key,
      JSON.stringify({ version: 1, accepted: [entry('dari rekan')], revision: 2 }),
    );
    office.workbook.note({ kind: 'settings' });
  });
  await office.settled();
  expect(told).toBe(2);
  expect((await loadSettings()).settings.accepted).toEqual([entry('dari rekan')]);
});

describe('what another way of installing the add-in kept', () => {
  const copyIn = (office: ReturnType<typeof connectOffice>) => {
    const [part = ''] = office.workbook.customXmlParts.values();
    return textOfPart(SETTINGS_PLACE, part);
  };

  test('holds here, and what is chosen here holds there', async () => {
    const office = connectOffice({}, { quirks: ['saluran-lain'] });
    await changeSettings(accept('dari sana'));
    office.quirks = [];
    expect((await loadSettings()).settings.accepted).toEqual([entry('dari sana')]);
    await changeSettings((settings) => ({ ...settings, accepted: [], levels: { ejaan: 'off' } }));
    office.quirks = ['saluran-lain'];
    expect((await loadSettings()).settings).toMatchObject({ accepted: [], levels: { ejaan: 'off' } });
    expect(office.workbook.customXmlParts.size).toBe(1);
  });

  test('is read without writing anything', async () => {
    const office = connectOffice();
    office.workbook.customXmlParts.set(
      '{1}',
      partOf(SETTINGS_PLACE, JSON.stringify({ version: 1, accepted: [entry('b')] })),
    );
    office.workbook.customXmlParts.set('{2}', '<a xmlns="urn:lain">punya orang</a>');
    expect((await loadSettings()).settings.accepted).toEqual([entry('b')]);
    expect(office.workbook.settings.size).toBe(0);
  });

  test('two copies, as two people may make at once, become one that holds what both say', async () => {
    const office = connectOffice();
    for (const text of ['satu', 'dua']) {
      office.workbook.customXmlParts.set(
        text,
        partOf(SETTINGS_PLACE, JSON.stringify({ version: 1, accepted: [entry(text)] })),
      );
    }
    office.workbook.customXmlParts.set('lain', '<a xmlns="urn:lain">punya orang</a>');
    await changeSettings(accept('tiga'));
    expect((await loadSettings()).settings.accepted.map(({ text }) => text)).toEqual(['satu', 'dua', 'tiga']);
    expect([...office.workbook.customXmlParts.keys()]).toEqual(['satu', 'lain']);
  });

  test.each([
    ['the copy', (member: string) => member.startsWith('CustomXmlPart') && /\.(Add|SetXml)$/i.test(member)],
    ['the setting', (member: string) => /^SettingCollection\.add$/i.test(member)],
  ])('where Excel refuses %s, the other place keeps it', async (_, refused) => {
    const office = connectOffice();
    await changeSettings(accept('a'));
    office.refuse(refused, 'GeneralException', 'always');
    await changeSettings(accept('b'));
    expect((await loadSettings()).settings.accepted).toEqual([entry('a'), entry('b')]);
  });

  test('where Excel refuses both, nothing has changed', async () => {
    const office = connectOffice();
    await changeSettings(accept('a'));
    const before = copyIn(office);
    office.quirks = ['baca-saja'];
    await expect(changeSettings(accept('b'))).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(copyIn(office)).toBe(before);
    expect((await loadSettings()).settings.accepted).toEqual([entry('a')]);
  });
});
