/** "Jumlah s.d. Juni" beside "Juni": the same month twice, once by itself and once counted from the beginning of the year. */

import { review } from '../../../src/core/review';
import { asTyped, describeColumn, draw, gridOf } from './drawn-layout';

const reviewed = (picture: string) => review([gridOf(asTyped(draw(picture).values))]);
const columnsOf = (picture: string) => reviewed(picture).tables[0]?.columns.map(describeColumn).slice(3);

const HEADER = `
No | Indikator | Satuan | Mei | | Juni | | Jumlah s.d. Juni |
| | | T | R | T | R | T | R`;

it('is told from the month by itself', () => {
  expect(
    columnsOf(`${HEADER}
1 | Jumlah akta terbit | akta | 100 | 90 | 100 | 95 | 600 | 570
`),
  ).toEqual(['target M5', 'actual M5', 'target M6', 'actual M6', ...['target M6 so far', 'actual M6 so far']]);
});

it.each(['s/d', 'sd', 'sampai', 'sampai dengan', 'hingga', 'kumulatif'])('is told so by "%s" too', (words) => {
  expect(
    columnsOf(`${HEADER.replace('Jumlah s.d.', words)}
1 | Jumlah akta terbit | akta | 100 | 90 | 100 | 95 | 600 | 570
`)?.slice(4),
  ).toEqual(['target M6 so far', 'actual M6 so far']);
});

it('needs no telling where no month stands by itself', () => {
  expect(
    columnsOf(`
No | Indikator | Satuan | s.d. Mei | | s.d. Juni |
| | | T | R | T | R
1 | Jumlah akta terbit | akta | 500 | 490 | 600 | 570
`),
  ).toEqual(['target M5', 'actual M5', 'target M6', 'actual M6']);
});

it('is measured against what was aimed at so far, and is no further month', () => {
  const { findings } = reviewed(`
No | Indikator | Satuan | Juni | | | s.d. Juni | |
| | | Target | Realisasi | % | Target | Realisasi | %
1 | Jumlah akta terbit | akta | 100 | 95 | 95 | 600 | 570 | 95
2 | Jumlah kartu tercetak | kartu | 200 | 190 | 95 | 1000 | 900 | 80
`);
  expect(findings.filter(({ level }) => level === 'error').map(({ cell }) => cell)).toEqual([{ row: 3, column: 8 }]);
});
