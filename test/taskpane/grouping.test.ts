import { type Finding } from '../../src/core/rules/rule';
import { type Level } from '../../src/core/knowledge/choices/levels';
import { messagesIn } from '../../src/taskpane/i18n';
import { headingWords } from '../../src/taskpane/validation/list/finding-rows';
import { NO_FILTER, countFindings, filtered, grouped, keyed } from '../../src/taskpane/validation/list/grouping';

const text = (words: string) => ({ id: words, en: words });

function finding(sheet: string, rule: string, level: Level, more: Partial<Finding> = {}): Finding {
  return {
    rule: {
      id: rule,
      level,
      title: text(`Judul ${rule}`),
      why: text(''),
      remedy: text(''),
      basis: { kind: 'practice', citation: text('') },
      messages: { m: text('Target {nilai} majemuk') },
    },
    level,
    sheet,
    cell: { row: 6, column: 4 },
    messageId: 'm',
    data: { nilai: '15 Kop' },
    table: 0,
    subject: 'Persentase koperasi',
    text: '15 Kop/ 25 UKM',
    ...more,
  };
}

const items = keyed([
  finding('B', 'ejaan', 'advice'),
  finding('A', 'majemuk', 'error'),
  finding('B', 'majemuk', 'error'),
  finding('B', 'majemuk', 'error'),
  finding('A', 'ejaan', 'advice', { accepted: 'sudah dibahas' }),
]);

test('every finding has its own key, the same in the next run', () => {
  expect(new Set(items.map(({ key }) => key)).size).toBe(5);
  expect(keyed(items.map((item) => item.finding))).toEqual(items);
});

test('what is said of a header is said of the table as a whole, and of no indicator of that name', () => {
  const header = 'INDIKATOR KINERJA UTAMA';
  const ofHeader = keyed([
    finding('A', 'kolom', 'warning', { subject: header, column: header }),
    finding('A', 'lain', 'warning', { subject: 'Satuan', column: 'Satuan' }),
    finding('A', 'ejaan', 'warning', { subject: 'Persentase koperasi', column: header }),
  ]);
  const groups = grouped(ofHeader, 'indicator');
  expect(groups.map(({ items: members }) => members.length)).toEqual([2, 1]);
  const named = (manySheets: boolean) =>
    groups.map((group) =>
      headingWords(group, { grouping: 'indicator', text: messagesIn('id'), language: 'id', manySheets }),
    );
  expect(named(false)).toEqual(['Tabel secara keseluruhan', 'Persentase koperasi']);
  expect(named(true)).toEqual(['Tabel secara keseluruhan (A)', 'Persentase koperasi']);
});

test('sheets come in the order of their first finding, all other groups by their gravest', () => {
  expect(grouped(items, 'sheet').map(({ key, items: members }) => [key, members.length])).toEqual([
    ['sheet|B', 3],
    ['sheet|A', 2],
  ]);
  expect(grouped(items, 'rule').map(({ key }) => key)).toEqual(['rule|majemuk', 'rule|ejaan']);
  expect(grouped(items, 'level').map(({ key }) => key)).toEqual(['level|error', 'level|advice']);
});

test('a search looks at rule, cell, content and message; accepted findings are a list of their own', () => {
  const count = (filter: Partial<typeof NO_FILTER>) => filtered(items, { ...NO_FILTER, ...filter }, 'id').length;
  expect(count({})).toBe(4);
  expect(count({ accepted: true })).toBe(1);
  expect(count({ levels: ['error'] })).toBe(3);
  for (const query of ['JUDUL MAJ', 'e7', '25 ukm', 'target 15', 'persentase kop'])
    expect(count({ query })).toBeGreaterThan(0);
  expect(count({ query: 'tidak ada' })).toBe(0);
  expect(countFindings(items)).toEqual({ error: 3, warning: 0, advice: 1, accepted: 1 });
});

test('inside a group the gravest come first, those of one level in reading order', () => {
  const [first] = grouped(items, 'sheet');
  expect(first?.items.map(({ finding: { level } }) => level)).toEqual(['error', 'error', 'advice']);
});

test('by indicator, what is said of one name on one sheet stands together, however it is written', () => {
  const named = keyed([
    finding('A', 'ejaan', 'advice', { subject: 'Persentase  Koperasi' }),
    finding('B', 'ejaan', 'advice'),
    finding('A', 'majemuk', 'error', { subject: 'persentase koperasi' }),
    finding('A', 'kolom', 'warning', { subject: '' }),
  ]);
  expect(grouped(named, 'indicator').map(({ items: members }) => members.map((each) => each.finding.rule.id))).toEqual([
    ['majemuk', 'ejaan'],
    ['kolom'],
    ['ejaan'],
  ]);
});

test('of several words all must match, in any order', () => {
  const count = (query: string) => filtered(items, { ...NO_FILTER, query }, 'id').length;
  expect(count('ukm majemuk target')).toBeGreaterThan(0);
  expect(count('ukm puskesmas')).toBe(0);
});
