/** Hidden rows and columns are judged like all others, and whoever looks for the cell is told that it is hidden. */

import { gridFromValues } from '../../src/core/sheet/grid';
import { review } from '../../src/core/review';
import { messageOf } from '../../src/core/rules/rule';

const VALUES = [
  ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Posisi'],
  [1, 'Persentase pasar yang layak', '%', 80, 72, 90, 3],
  [2, 'Jumlah pedagang yang dilatih', 'Orang', 90, 45, 60, 5],
  [3, 'Jumlah koperasi aktif', 'Koperasi', 50, 50, 100, 2],
];

const reviewed = (hidden: { readonly hiddenRows?: readonly number[]; readonly hiddenColumns?: readonly number[] }) =>
  review([gridFromValues(VALUES, { name: 'IKU', ...hidden })]);
const errorsOf = ({ findings }: ReturnType<typeof review>) => findings.filter(({ level }) => level === 'error');

it('says so of a finding in a row that is hidden or filtered away', () => {
  const [error, ...more] = errorsOf(reviewed({ hiddenRows: [2] }));
  expect(error && messageOf(error, 'id')).toMatch(/ Barisnya tersembunyi atau tersaring\.$/);
  expect(error && messageOf(error, 'en')).toMatch(/ Its row is hidden or filtered away\.$/);
  expect(more).toEqual([]);
});

it('says so of a finding in a hidden column', () => {
  const [error] = errorsOf(reviewed({ hiddenColumns: [5] }));
  expect(error?.hidden).toBe('column');
  expect(error && messageOf(error, 'id')).toMatch(/ Kolomnya tersembunyi\.$/);
});

it('says nothing of cells that are seen, and finds the same', () => {
  const [seen, otherHidden] = [reviewed({}), reviewed({ hiddenRows: [1, 3] })];
  const [error] = errorsOf(otherHidden);
  expect(error && messageOf(error, 'id')).not.toMatch(/tersembunyi/);
  expect(otherHidden.findings.map(({ cell }) => cell)).toEqual(seen.findings.map(({ cell }) => cell));
});

it('says so of figures that were not read', () => {
  expect(reviewed({ hiddenColumns: [6] }).unread.map(({ reason }) => reason.en)).toEqual([
    expect.stringMatching(/ Its columns are hidden\.$/),
  ]);
  expect(reviewed({}).unread.map(({ reason }) => reason.en)).toEqual([expect.not.stringMatching(/hidden/)]);
});
