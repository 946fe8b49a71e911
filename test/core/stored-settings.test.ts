import * as fc from 'fast-check';
import { review } from '../../src/core/review';
import { changeKept } from '../../src/core/kept-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { gridFromValues } from '../../src/core/sheet/grid';
import { readStored, storedSettings } from '../../src/core/stored-settings';
import { runs } from '../runs';

const entry = (text: string) => ({ rule: 'ejaan', sheet: 'IKU', subject: 'a', text, reason: 'c' });
const table = (area: string) => ({ sheet: 'IKU', area, headerRows: 1, columns: [{ column: 0, role: 'indicator' }] });

test.each([
  ['no JSON', '{'],
  ['another type', 5],
  ['another version', JSON.stringify({ ...DEFAULT_SETTINGS, version: 99, levels: { ejaan: 'off' } })],
  ['a table without columns', JSON.stringify({ version: 1, tables: [{ sheet: 'IKU', area: 'A1:B2', headerRows: 1 }] })],
  [
    'parts of another type',
    JSON.stringify({ version: 1, levels: null, accepted: 'x', tables: {}, ratingScale: 'baru' }),
  ],
])('%s gives the defaults, and says so', (_, stored) => {
  expect(readStored(stored).settings).toEqual(DEFAULT_SETTINGS);
  expect(readStored(stored).remarks).not.toEqual([]);
});

test('nothing stored gives the defaults without a word', () => {
  for (const stored of [undefined, null, '']) {
    expect(readStored(stored)).toMatchObject({ settings: DEFAULT_SETTINGS, remarks: [], isNewer: false, extra: {} });
  }
});

test('a part that an older version did not have takes its default', () => {
  const { tables, ...older } = { ...DEFAULT_SETTINGS, ratingScale: 'lke' as const };
  expect(tables).toEqual([]);
  expect(readStored(JSON.stringify(older))).toMatchObject({
    settings: { ...DEFAULT_SETTINGS, ratingScale: 'lke' },
    remarks: [],
  });
});

test('one bad entry costs only itself, and is named', () => {
  const { settings, remarks } = readStored(
    JSON.stringify({
      version: 1,
      accepted: [entry('satu'), { ...entry('dua'), column: 5 }, null, entry('tiga')],
      levels: { ejaan: 'x', 'target-nol': 'off' },
      polarities: { 'angka kemiskinan': 'lower', lain: 5 },
      tables: [
        table('A1:B9'),
        { ...table('A1:B9'), area: 'bukan alamat' },
        { ...table('C1:D9'), columns: [null] },
        { ...table('E1:F9'), headers: [[5]] },
        { ...table('G1:H9'), labels: [{ label: 'Mau', role: 'target', year: 2024 }] },
        { ...table('I1:J9'), labels: [{ label: 'Mau', role: 'tujuan' }] },
      ],
    }),
  );
  expect(settings).toEqual({
    ...DEFAULT_SETTINGS,
    accepted: [entry('satu'), entry('tiga')],
    levels: { 'target-nol': 'off' },
    polarities: { 'angka kemiskinan': 'lower' },
    tables: [table('A1:B9'), { ...table('G1:H9'), labels: [{ label: 'Mau', role: 'target', year: 2024 }] }],
  });
  const words = remarks.map(({ id }) => id).join('\n');
  expect(words).toMatch(/temuan yang diabaikan: 2 isian .*\(IKU a, no\. 3\)/);
  expect(words).toMatch(/tingkat aturan: 1 isian .*\(ejaan\)/);
  expect(words).toMatch(/arah indikator: 1 isian .*\(lain\)/);
  expect(words).toMatch(/tabel yang diatur sendiri: 4 isian/);
});

test('what this version does not know of an entry outlives the next choice', () => {
  const column = { column: 0, role: 'indicator', warna: 'merah' };
  const stored = {
    version: 1,
    accepted: [{ ...entry('satu'), pejabat: 'a' }, { rule: 'aturan-baru' }],
    levels: { ejaan: 'halus', 'target-nol': 'off' },
    polarities: { lain: 'berubah' },
    ratingScale: 'baru',
    lowerMethod: 5,
    achievementCap: 'none',
    tables: [
      { ...table('A1:B9'), columns: [column], gaya: 1 },
      { ...table('C1:D9'), headerRows: 'banyak' },
    ],
  };
  const change = (text: string, settings: Partial<Settings>) =>
    changeKept([text], (now) => ({ ...now, ...settings })).stored;
  const later = JSON.parse(change(JSON.stringify(stored), { polarities: { 'angka kemiskinan': 'lower' } })) as object;
  expect(later).toEqual({
    ...stored,
    agency: {},
    history: [],
    sheets: [],
    polarities: { lain: 'berubah', 'angka kemiskinan': 'lower' },
    revision: 1,
  });
  const chosen = JSON.parse(change(JSON.stringify(stored), { ratingScale: 'lke', levels: { ejaan: 'off' } })) as object;
  expect(chosen).toMatchObject({ ratingScale: 'lke', levels: { ejaan: 'off' } });
});

test('and is not taken for what is known of a column', () => {
  const odd = {
    ...table('A1:G2'),
    columns: [{ column: 2, role: 'indicator', header: 5, index: 'x', confidence: 'y' }],
  };
  const { settings } = readStored(JSON.stringify({ version: 1, tables: [odd] }));
  const { tables } = review([gridFromValues([HEADER, row('Angka kemiskinan')], { name: 'IKU' })], settings);
  expect(tables[0]?.columns.find(({ role }) => role === 'indicator')).toMatchObject({
    index: 2,
    confidence: 1,
    header: HEADER[2],
  });
});

test('the same choice many times is one choice, and there are not more than a workbook needs', () => {
  const same = Array.from({ length: 1600 }, () => table('A1:B9'));
  expect(readStored(JSON.stringify({ version: 1, tables: same }))).toMatchObject({
    settings: { tables: [table('A1:B9')] },
    remarks: [],
  });
  const many = Array.from({ length: 1600 }, (_, row) => table(`A${row * 10 + 1}:B${row * 10 + 9}`));
  const { settings, remarks } = readStored(JSON.stringify({ version: 1, tables: many }));
  expect(settings.tables).toHaveLength(200);
  expect(remarks).toHaveLength(1);
});

test.each(['2026-11-28', 'kemarin', '2026-13-45T99:00:00Z', 5])(
  'an acceptance of %j was accepted at no known time',
  (at) => {
    const stored = JSON.stringify({ version: 1, accepted: [{ ...entry('x'), at }] });
    expect(readStored(stored)).toMatchObject({ settings: { accepted: [] }, remarks: [expect.anything()] });
  },
);

const HEADER = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025', 'Capaian'];
const row = (name: string) => [1, 'Meningkatnya mutu layanan', name, '%', 50, 40, 0.5];
const grid = gridFromValues([HEADER, row('constructor'), row('__proto__'), row('Angka kemiskinan')], { name: 'IKU' });

test.each(['constructor', '__proto__', 'toString'])('an indicator may be called "%s"', (name) => {
  const settings = readStored(`{"version":1,"polarities":{"lain":"lower"}}`).settings;
  const own = gridFromValues([HEADER, row(name)], { name: 'IKU' });
  const { failures, tables } = review([own], settings);
  expect(failures).toEqual([]);
  expect(tables).toHaveLength(1);
  const said = readStored(`{"version":1,"polarities":{${JSON.stringify(name.toLowerCase())}:"lower"}}`).settings;
  const rules = ({ findings }: ReturnType<typeof review>) =>
    findings.filter(({ rule }) => rule.id === 'capaian-salah-hitung').map(({ data }) => JSON.stringify(data));
  expect(rules(review([own], said))).not.toEqual(rules(review([own], settings)));
});

test('whatever is stored, the workbook is reviewed', () => {
  const anything = fc.jsonValue({ maxDepth: 3 });
  const text = fc.oneof(
    fc.constantFrom('IKU', 'A1:G4', 'A1:XFD1048576', 'C3', 'ejaan', 'indicator', '__proto__'),
    fc.string(),
  );
  const or = <T>(good: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 3, arbitrary: good as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: anything });
  const column = fc.record(
    {
      column: or(fc.integer({ min: -1, max: 9 })),
      role: or(fc.constantFrom('indicator', 'target', 'unit')),
      year: or(fc.integer()),
      header: anything,
    },
    { requiredKeys: [] },
  );
  const hostile = fc.record(
    {
      version: fc.constant(1),
      levels: or(fc.dictionary(text, or(text))),
      polarities: or(fc.dictionary(text, or(fc.constantFrom('higher', 'lower', 'within')))),
      accepted: or(
        fc.array(
          or(
            fc.record({
              rule: or(text),
              sheet: or(text),
              subject: or(text),
              text: or(text),
              column: or(text),
              reason: or(text),
            }),
          ),
        ),
      ),
      lowerMethod: or(text),
      ratingScale: or(text),
      tables: or(
        fc.array(
          or(
            fc.record(
              {
                sheet: or(text),
                area: or(text),
                headerRows: or(fc.integer({ min: -1, max: 5 })),
                headers: or(fc.array(or(fc.array(or(text))))),
                columns: or(fc.array(or(column))),
                profile: or(text),
                ignored: or(fc.boolean()),
              },
              { requiredKeys: ['sheet', 'area', 'headerRows', 'columns'] },
            ),
          ),
          { maxLength: 5 },
        ),
      ),
    },
    { requiredKeys: ['version'] },
  );
  fc.assert(
    fc.property(hostile, (stored) => {
      const { settings } = readStored(JSON.stringify(stored));
      expect(review([grid], settings).failures).toEqual([]);
      // What is read is what will be read after it has been stored again.
      expect(readStored(storedSettings(settings)).settings).toEqual(settings);
    }),
    { numRuns: runs(300) },
  );
});
