import { review } from '../../src/core/review';
import { RULES } from '../../src/core/rules/catalogue';
import { failureMessage } from '../../src/core/rules/failure';
import { type Rule } from '../../src/core/rules/rule';
import { gridFromValues } from '../../src/core/sheet/grid';

const ROWS = [
  ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2025'],
  [1, 'Meningkatnya mutu', 'Prosentase layanan bermutu', '%', 50],
];
const grids = ['Satu', 'Dua'].map((name) => gridFromValues(ROWS, { name }));

afterEach(() => jest.restoreAllMocks());

function breaking(id: string, member: 'check' | 'checkAll', when: (sheet: string) => boolean): void {
  const rule = RULES.find(({ meta }) => meta.id === id) as Rule &
    Record<typeof member, (...args: unknown[]) => unknown>;
  const original = rule[member];
  jest.spyOn(rule, member as never).mockImplementation(((...args: [{ sheet?: string }]) => {
    if (when(args[0].sheet ?? '')) throw new RangeError('Maximum call stack size exceeded');
    return original(...args);
  }) as never);
}

test('a rule that fails on one sheet is named, and costs its own findings there and nothing else', () => {
  const sound = review(grids);
  expect(sound.failures).toEqual([]);
  breaking('ejaan', 'check', (sheet) => sheet === 'Satu');
  const { findings, failures, tables } = review(grids);
  expect(tables).toHaveLength(2);
  expect(failures).toMatchObject([{ sheet: 'Satu', rule: { id: 'ejaan' }, details: 'RangeError' }]);
  const isLost = ({ rule, sheet }: (typeof findings)[number]) => rule.id === 'ejaan' && sheet === 'Satu';
  expect(sound.findings.some(isLost)).toBe(true);
  expect(findings).toEqual(sound.findings.filter((finding) => !isLost(finding)));
  expect(failures.map((failure) => failureMessage(failure, 'id'))).toEqual([
    'Aturan “Salah eja” tidak dapat dijalankan pada lembar “Satu” karena kesalahan pada Asisten IKU; temuan aturan lain tetap lengkap.',
  ]);
});

test('a rule across sheets that fails is named without a sheet', () => {
  breaking('antar-tabel-berbeda', 'checkAll', () => true);
  const { failures } = review(grids);
  expect(failures).toMatchObject([{ sheet: '', rule: { id: 'antar-tabel-berbeda' }, details: 'RangeError' }]);
});

test('a sheet that cannot be read is named, and the others are reviewed', () => {
  const broken = { ...grids[0], name: 'Rusak', values: null } as unknown as (typeof grids)[number];
  const { failures, tables } = review([broken, ...grids]);
  expect(failures).toMatchObject([{ sheet: 'Rusak', rule: null }]);
  expect(tables.map(({ sheet }) => sheet)).toEqual(['Satu', 'Dua']);
});
