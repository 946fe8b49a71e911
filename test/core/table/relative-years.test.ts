/** Periods that headers only hint at: years counted from "n", the running year, weeks, and the year behind its parts in a card. */

import { review } from '../../../src/core/review';
import { asTyped, describeColumn, draw, gridOf } from './drawn-layout';

function reviewed(picture: string) {
  const { tables, findings } = review([gridOf(asTyped(draw(picture).values))]);
  return {
    columns: tables.flatMap(({ columns }) => columns.map(describeColumn)),
    names: tables.flatMap(({ indicators }) => indicators.map(({ name }) => name.text)),
    unread: tables.flatMap(({ unread }) => unread.map(({ kind }) => kind)),
    findings: findings.map(({ rule, cell }) => `${rule.id} ${cell.row + 1}`),
  };
}

it('dates years that are counted from n by the one that is written', () => {
  const { columns } = reviewed(`
No | Indikator Kinerja | Satuan | Target Renja (tahun n-2) | Realisasi Renja (tahun n-2) | Target tahun berjalan (tahun n-1) | Perkiraan realisasi tahun berjalan 2021
1 | Persentase arsip tertata | % | 80 | 76 | 82 | 81
2 | Jumlah arsip disusutkan | arsip | 200 | 190 | 220 | 210
`);
  expect(columns.slice(3)).toEqual(['target 2020', 'actual 2020', 'target 2021', 'actual 2021']);
});

it('takes n from the title where a header says which year it is', () => {
  const { columns } = reviewed(`
Evaluasi Renja Tahun 2022
No | Indikator | Satuan | Realisasi tahun lalu (n-1) | Target tahun berjalan (n) | Prakiraan Maju (n+1)
1 | Persentase arsip tertata | % | 80 | 82 | 84
2 | Jumlah arsip disusutkan | arsip | 200 | 220 | 240
`);
  expect(columns.slice(3)).toEqual(['actual 2021', 'target 2022', 'target 2023']);
});

it('leaves years open that contradict each other', () => {
  const { columns } = reviewed(`
No | Indikator | Satuan | Target (n) 2022 | Realisasi (n-1) 2020 | Target (n+1)
1 | Persentase arsip tertata | % | 80 | 82 | 84
2 | Jumlah arsip disusutkan | arsip | 200 | 220 | 240
`);
  expect(columns[5]).toBe('target');
});

it('holds no figure of a week against the target of the year, and says so', () => {
  const { columns, unread, findings } = reviewed(`
No | Indikator | Satuan | Target | Realisasi | | |
 | | | | Minggu I | Minggu II | Minggu III
1 | Jumlah pasien dilayani | orang | 300 | 100 | 190 | 10
2 | Jumlah obat tersedia | jenis | 90 | 30 | 30 | 30
`);
  expect(columns.slice(4)).toEqual(['other', 'other', 'other']);
  expect(unread).toEqual(['apart', 'apart', 'apart']);
  expect(findings).toEqual([]);
});

it('reads cards of target and actual over quarters, halves, sums and the year, below a coded name', () => {
  const { columns, names, unread } = reviewed(`
KANTOR AWAN | Sasaran Strategis 6 : Pelayanan yang tepat waktu
 | IKU 6c-N Persentase penyelesaian berkas tepat waktu
T/R | Q1 | Q2 | Sm.1 | Q3 | s.d. Q3 | Q4 | Y-23 | Pol/KP
Target | 95 | 95 | 95 | 95 | 95 | 95 | 95 | Max
Realisasi | 98 | 97 | 97,5 | 99 | 98 | 96 | 97 |
`);
  expect(names).toEqual(['Persentase penyelesaian berkas tepat waktu']);
  const periods = ['Q1', 'Q2', 'H1', 'Q3', 'Q3 so far', 'Q4'];
  const each = (role: string) => [...periods.map((period) => `${role} ${period}`), role];
  expect(columns).toEqual([...each('target'), ...each('actual')]);
  expect(unread).toEqual([]);
});
