/** What a figure is made of: by the row that numbers the columns, by its band, or by the other rows of its column. */

import { review } from '../../../src/core/review';
import { messageOf } from '../../../src/core/rules/rule';
import { asTyped, describeColumn, draw, gridOf } from './drawn-layout';

function reviewed(picture: string): { columns: string[]; findings: string[]; texts: string[]; unread: string[] } {
  const { tables, findings, unread } = review([gridOf(asTyped(draw(picture).values))]);
  return {
    columns: (tables[0]?.columns ?? []).map(describeColumn),
    findings: findings.map(({ rule, cell }) => `${rule.id} ${cell.row + 1},${cell.column + 1}`),
    texts: findings.map((finding) => messageOf(finding, 'id')),
    unread: unread.map(({ kind }) => kind),
  };
}

const quartersOf = (wrong: string) => `
No | Indikator Keluaran | Satuan | Target | Realisasi | | | | % Capaian
 | | | | TW I | TW II | TW III | TW IV |
1 | Jumlah kios yang ditata | kios | 400 | 70 | 110 | 120 | 100 | 100
2 | Jumlah pedagang yang dilatih | orang | 50 | 10 | 12 | 15 | 8 | ${wrong}
3 | Jumlah los yang dicat | los | 60 | 20 | 20 | 10 | 4 | 90
4 | Indeks kepuasan pedagang | indeks | 80 | | 78 | | 82 | 102,5
`;

it('holds what is written behind the quarters to their sum, where the other rows of things show it', () => {
  expect(reviewed(quartersOf('90')).findings).not.toContain('capaian-salah-hitung 4,9');
  const { findings, texts } = reviewed(quartersOf('80'));
  expect(findings).toContain('capaian-salah-hitung 4,9');
  expect(texts.join()).toContain('90,0%');
});

const progressOf = (wrong: string) => `
No | Indikator | Satuan | Realisasi 2023 | Tahun 2024 | | | Target Akhir Renstra (2027) | Tingkat Kemajuan (%)
 | | | | Target | Realisasi | Capaian (%) | |
1 | Jumlah pengunjung museum | orang | 9000 | 10000 | 10500 | 105 | 15000 | 70
2 | Persentase koleksi terawat | % | 60 | 65 | 64 | 98,46 | 80 | 80
3 | Jumlah koleksi didata | koleksi | 400 | 500 | 510 | 102 | 600 | ${wrong}
4 | Indeks kepuasan pengunjung | indeks | 80 | 81 | 82,5 | 101,85 | 88 | 93,75
`;

it('measures progress against the end of the plan in every row, where the others do', () => {
  expect(reviewed(progressOf('85')).findings).not.toContain('capaian-salah-hitung 5,9');
  const { findings, texts } = reviewed(progressOf('95'));
  expect(findings).toContain('capaian-salah-hitung 5,9');
  expect(texts.join()).toContain('85,00%');
});

const statedOf = (sum: string, share: string) => `
No | Program | Indikator Program | Target Renstra | Realisasi s.d. 2023 | Tahun 2024 | | Tingkat Realisasi (%) | Target 2025 | Perkiraan Capaian s.d. 2025 | Tingkat Capaian (%)
 | | | | | Target | Realisasi | | | |
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=(7/6) | 9 | 10=(5+7+9) | 11=(10/4) x 100%
1 | Program Jalan | Panjang jalan yang dibangun (km) | 100 | 20 | 15 | 12 | 80 | 18 | 50 | 50
2 | Program Air | Jumlah sambungan rumah (unit) | 900 | 200 | 150 | 160 | 106,67 | 170 | ${sum} | 58,89
3 | Program Irigasi | Luas sawah terairi (ha) | 400 | 90 | 70 | 60 | 85,71 | 80 | 230 | ${share}
`;

it('takes the row of formulas at its word', () => {
  expect(reviewed(statedOf('530', '57,5')).findings).toEqual([]);
  expect(reviewed(statedOf('530', '75,5')).findings).toEqual(['capaian-salah-hitung 6,11']);
  // The share of the right sum is right.
  expect(reviewed(statedOf('630', '57,5')).findings).toEqual(['jumlah-salah-hitung 5,10']);
});

it.each([
  ['Perkara Masuk | Diputus | %', ['denominator', 'numerator', 'actual']],
  ['Diputus | Perkara Masuk | Persen', ['numerator', 'denominator', 'actual']],
])('reads counts beside their share under one band: %s', (headers, roles) => {
  const [first, second] = roles[0] === 'denominator' ? [0, 1] : [1, 0];
  const row = (name: string, whole: number, part: number, written: string) => {
    const counts = [whole, part];
    return `${name} | 80 | ${counts[first] ?? 0} | ${counts[second] ?? 0} | ${written} | ${(Number(written.replace(',', '.')) / 0.8).toFixed(2).replace('.', ',')}`;
  };
  const table = (written: string) => `
Indikator | Target (%) | Realisasi | | | Capaian (%)
 | | ${headers} |
${row('Persentase gugatan yang diputus', 200, 170, '85')}
${row('Persentase permohonan yang diputus', 50, 36, '72')}
${row('Persentase banding yang diputus', 400, 320, written)}
`;
  expect(reviewed(table('80')).columns.slice(2, 5)).toEqual(roles);
  expect(reviewed(table('80')).findings).toEqual([]);
  expect(reviewed(table('88')).findings).toContain('pembilang-penyebut 5,5');
});

it('leaves counts alone that are no parts of a share', () => {
  const { columns } = reviewed(`
Indikator | Target | Realisasi | | | Capaian (%)
 | | Rencana | Hasil | % |
Jumlah gugatan yang diputus | 80 | 90 | 72 | 80 | 90
Jumlah permohonan yang diputus | 40 | 50 | 45 | 90 | 112,5
`);
  expect(columns).not.toContain('denominator');
});

it('takes words of a scale for ratings under a header that might be of places', () => {
  const { columns, findings } = reviewed(`
No | Indikator | Target | Realisasi | Capaian (%) | Kinerja Unit Layanan
1 | Nilai IKM Loket Pasar | 84 | 88,9 | 105,83 | Sangat Baik
2 | Nilai IKM Loket Parkir | 84 | 85 | 101,19 | Baik
3 | Nilai IKM Loket Terminal | 82 | 70 | 85,37 | Kurang Baik
`);
  expect(columns[5]).toBe('rating');
  expect(findings.filter((finding) => finding.startsWith('satuan'))).toEqual([]);
});

const yearBefore = (wrong: string) => `
No | Indikator | Satuan | Target PK | Target Perubahan | Realisasi | Capaian (%) | Realisasi 2022
1 | Indeks mutu arsip | indeks | 2,4 | 2,5 | 2,55 | ${wrong} | 2,3
2 | Nilai layanan arsip | nilai | 70 | 71 | 72,42 | 102 | 69
`;

it('explains an achievement by no actual of another year that only comes near, and names the target before the revision', () => {
  expect(reviewed(yearBefore('102')).findings.filter((finding) => finding.startsWith('capaian'))).toEqual([]);
  const { findings, texts } = reviewed(yearBefore('106,25'));
  expect(findings.filter((finding) => finding.startsWith('capaian'))).toEqual(['capaian-salah-hitung 2,7']);
  expect(texts.join()).toContain('target sebelum perubahan ("2,4")');
});

it('judges no wording that the title of a table has', () => {
  const { findings } = reviewed(`
Tabel 3.6 Perbandingan Tahunan Penurunan Tunggakan Berkas
No | Tahun | Target | Realisasi | Capaian
1 | 2023 | 20 | 22 | 110
2 | 2024 | 25 | 25 | 100
`);
  expect(findings.filter((finding) => finding.startsWith('indikator'))).toEqual([]);
});

it('reads weights, marks and scores that are their product as a table, and holds the scores to them', () => {
  const rows = (wrong: string) => `
No | Indikator | Bobot | Nilai | Hasil
1 | Rasio kas | 0,2 | 5 | 1
2 | Rasio cakupan pelayanan | 0,3 | 3 | 0,9
3 | Rasio diklat pegawai | 0,1 | 4 | ${wrong}
4 | Rasio piutang tertagih | 0,4 | 2 | 0,8
`;
  expect(reviewed(rows('0,4')).columns.slice(2)).toEqual(['weight', 'other', 'score']);
  expect(reviewed(rows('0,4')).unread).toEqual([]);
  expect(reviewed(rows('0,7')).findings).toContain('skor-salah-hitung 4,5');
});
