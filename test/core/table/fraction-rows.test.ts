/** What a share is made of, in two rows below it: compared with the share, where the table or the rows say that they are its parts. */

import { review } from '../../../src/core/review';
import { asTyped, draw, gridOf } from './drawn-layout';

function reviewed(picture: string) {
  const { tables, findings } = review([gridOf(asTyped(draw(picture).values))]);
  return {
    indicators: tables.flatMap(({ indicators }) => indicators.map(({ row }) => row)),
    unread: tables.flatMap(({ unread }) => unread.map(({ kind }) => kind)),
    findings: findings.map(({ rule, cell }) => `${rule.id} ${cell.row + 1}:${cell.column + 1}`),
  };
}

it('compares shares with the counts below them, period by period', () => {
  const { indicators, unread, findings } = reviewed(`
No | Indikator | Satuan | Target | Realisasi |
 | | | | TW I | TW II
1 | Persentase anak berakta | % | 90 | 80 | 90
 | a. Jumlah anak berakta | anak | | 900 | 900
 | b. Jumlah seluruh anak | anak | | 1000 | 1000
`);
  expect(indicators).toEqual([2]);
  expect(unread).toEqual([]);
  expect(findings).toEqual(['pembilang-penyebut 3:5']);
});

it('believes rows that call themselves numerator and denominator', () => {
  const { findings } = reviewed(`
No | Indikator | Satuan | Target | Realisasi
1 | Persentase anak berakta | % | 90 | 80
 | Pembilang: anak berakta | anak | | 900
 | Penyebut: seluruh anak | anak | | 1000
`);
  expect(findings).toEqual(['pembilang-penyebut 2:5']);
});

it('takes two halves of a whole for no numerator and denominator', () => {
  const { unread, findings } = reviewed(`
No | Indikator | Satuan | Target | Realisasi
1 | Persentase pegawai perempuan | % | 50 | 40
 | a. Jumlah pegawai perempuan | orang | | 40
 | b. Jumlah pegawai laki-laki | orang | | 60
`);
  expect(unread).toEqual(['part']);
  expect(findings).toEqual([]);
});
