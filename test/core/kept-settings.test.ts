import { changeKept, readKept } from '../../src/core/kept-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';

const entry = (text: string) => ({ rule: 'ejaan', sheet: 'IKU', subject: 'a', text, reason: 'c' });
const table = (area: string) => ({ sheet: 'IKU', area, headerRows: 1, columns: [{ column: 0, role: 'indicator' }] });
const kept = (parts: object) => JSON.stringify({ version: 1, ...parts });

describe('a change of what is stored', () => {
  const off = (settings: Settings): Settings => ({ ...settings, levels: { ...settings.levels, ejaan: 'off' } });

  test('keeps all else, also parts that this version does not know', () => {
    const stored = JSON.stringify({ version: 1, accepted: [{ ...entry('x'), oleh: 'tim' }], baru: { a: 1 } });
    expect(JSON.parse(changeKept([stored], off).stored)).toEqual({
      ...DEFAULT_SETTINGS,
      accepted: [{ ...entry('x'), oleh: 'tim' }],
      levels: { ejaan: 'off' },
      baru: { a: 1 },
      revision: 1,
    });
  });

  test.each([2, '1', undefined, 0])('is refused where the version is %j, with the reason', (version) => {
    const stored = JSON.stringify({ version, accepted: [entry('x')] });
    expect(() => changeKept([stored], off)).toThrow(
      expect.objectContaining({ explanation: { id: expect.stringContaining('lebih baru'), en: expect.any(String) } }),
    );
  });
});

describe('what is kept in several places', () => {
  const accepted = (...stored: unknown[]) => readKept(stored).settings.accepted.map(({ text }) => text);

  test('is read from whichever place has it', () => {
    expect(accepted(undefined, kept({ accepted: [entry('x')] }))).toEqual(['x']);
    expect(accepted(kept({ accepted: [entry('x')] }), undefined)).toEqual(['x']);
    expect(readKept([])).toMatchObject({ settings: DEFAULT_SETTINGS, remarks: [], isNewer: false });
  });

  test('holds as the latest change left it, so that what was revoked stays revoked', () => {
    const first = changeKept([], (now) => ({ ...now, accepted: [entry('x'), entry('y')] }));
    const second = changeKept([first.stored], (now) => ({ ...now, accepted: [entry('y')] }));
    expect(accepted(first.stored, second.stored)).toEqual(['y']);
    expect(accepted(second.stored, first.stored)).toEqual(['y']);
  });

  test('is united entry by entry where nothing tells which came later', () => {
    const own = kept({
      accepted: [entry('x'), { ...entry('y'), reason: 'sendiri' }],
      levels: { ejaan: 'off' },
      lowerMethod: 'ratio',
      tables: [table('A1:B9')],
    });
    const copy = kept({
      accepted: [entry('y'), entry('z')],
      levels: { ejaan: 'error', 'target-nol': 'off' },
      ratingScale: 'lke',
      tables: [table('A1:B9'), table('E1:F9')],
      baru: 1,
    });
    expect(readKept([own, copy])).toMatchObject({
      settings: {
        accepted: [entry('x'), { ...entry('y'), reason: 'sendiri' }, entry('z')],
        levels: { ejaan: 'off', 'target-nol': 'off' },
        lowerMethod: 'ratio',
        ratingScale: 'lke',
        tables: [table('A1:B9'), table('E1:F9')],
      },
      extra: { baru: 1 },
    });
  });

  test('is united with what was kept before changes had numbers, and never again', () => {
    const copy = kept({ accepted: [entry('salinan')], revision: 5 });
    const own = kept({ accepted: [entry('lama')] });
    expect(accepted(own, copy)).toEqual(['salinan', 'lama']);
    const { stored } = changeKept([own, copy], (now) => ({ ...now, accepted: [] }));
    expect(accepted(own, stored)).toEqual(['lama']);
    expect(accepted(stored, stored)).toEqual([]);
    expect(JSON.parse(stored)).toMatchObject({ revision: 6 });
  });

  test('stays as good as its good copy', () => {
    expect(readKept(['{', kept({ accepted: [entry('x')] })])).toMatchObject({
      settings: { accepted: [entry('x')] },
      remarks: [],
    });
    expect(readKept(['{']).remarks).toHaveLength(1);
    expect(accepted(kept({ accepted: [entry('x')], revision: 'banyak' }))).toEqual(['x']);
  });

  test('is nobody else’s to write over once a newer version has written any of it', () => {
    const newer = JSON.stringify({ version: 2 });
    for (const stored of [
      [newer, kept({})],
      [kept({ revision: 9 }), newer],
    ]) {
      expect(readKept(stored)).toMatchObject({ settings: DEFAULT_SETTINGS, isNewer: true });
      expect(() => changeKept(stored, (now) => now)).toThrow();
    }
  });
});
