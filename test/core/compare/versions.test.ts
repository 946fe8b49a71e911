import { compareVersions } from '../../../src/core/compare/versions/compare-versions';
import { fateCounts, fatesText } from '../../../src/core/compare/versions/fates';
import { type Review } from '../../../src/core/review';
import { type TableSpec, tableOf } from '../rules/table-builder';

const version = (...specs: readonly TableSpec[]): Pick<Review, 'tables' | 'findings'> => ({
  tables: specs.map((spec) => tableOf(spec)),
  findings: [],
});
const compare = (old: TableSpec, now: TableSpec) => compareVersions(version(old), version(now));

const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);

const OLD: TableSpec = {
  sheet: 'PK',
  columns: ['objective', 'indicator', 'unit', 'target 2025'],
  rows: [
    ['Meningkatnya kesehatan', 'Angka kematian bayi', 'per 1.000 KH', 12],
    ['', 'Angka kematian ibu per 100.000 kelahiran hidup', 'per 100.000 KH', 110],
    ['', 'APK PAUD', '%', 70],
    ['Meningkatnya tata kelola', 'Predikat AKIP', 'Predikat', 'BB'],
    ['', 'Persentase temuan yang ditindaklanjuti', '%', 80],
  ],
};

test('indicators are kept, renamed, added and removed; like names of other things are never taken for each other', () => {
  const result = compare(OLD, {
    sheet: 'PK Perubahan',
    columns: ['objective', 'indicator', 'unit', 'target 2025'],
    rows: [
      ['Meningkatnya kesehatan', 'Angka Kematian Ibu (AKI)', 'per 100.000 KH', 110],
      ['', 'Angka kematian balita', 'per 1.000 KH', 15],
      ['', 'Angka Partisipasi Kasar (APK) PAUD', '%', 70],
      ['Meningkatnya tata kelola', 'Predikat SAKIP', 'Predikat', 'BB'],
      ['', 'Persentase Temuan yang  ditindaklanjuti', 'Persen', '80,0'],
    ],
  });
  expect(result.indicators.map(({ old, now, isRenamed }) => [old.name, now.name, isRenamed])).toEqual([
    ['Angka kematian ibu per 100.000 kelahiran hidup', 'Angka Kematian Ibu (AKI)', true],
    ['APK PAUD', 'Angka Partisipasi Kasar (APK) PAUD', true],
    ['Predikat AKIP', 'Predikat SAKIP', true],
    ['Persentase temuan yang ditindaklanjuti', 'Persentase Temuan yang  ditindaklanjuti', false],
  ]);
  expect(names(result.added)).toEqual(['Angka kematian balita']);
  expect(names(result.removed)).toEqual(['Angka kematian bayi']);
  expect(result.indicators.flatMap(({ changes }) => changes)).toEqual([]);
});

test('changes are told cell by cell: unit, target of a year, words of a rating, another objective', () => {
  const { indicators } = compare(OLD, {
    sheet: 'Baru',
    columns: ['objective', 'indicator', 'unit', 'target 2025', 'target 2026'],
    rows: [
      ['Meningkatnya kesehatan', 'Angka kematian bayi', 'Orang', '11,5', 11],
      ['Meningkatnya tata kelola', 'Predikat AKIP', 'Predikat', 'A', 'A'],
      ['Terwujudnya pengawasan yang andal', 'Persentase temuan yang ditindaklanjuti', '%', 80, 82],
    ],
  });
  const told = indicators.flatMap(({ changes }) =>
    changes.map(({ what, year, before, after }) => [what, year, before.text, after.text, after.sheet]),
  );
  expect(told).toEqual([
    ['unit', undefined, 'per 1.000 KH', 'Orang', 'Baru'],
    ['target', 2025, '12', '11,5', 'Baru'],
    ['target', 2025, 'BB', 'A', 'Baru'],
    ['objective', undefined, 'Meningkatnya tata kelola', 'Terwujudnya pengawasan yang andal', 'Baru'],
  ]);
  expect(indicators.map(({ isMoved }) => isMoved)).toEqual([false, false, true]);
});

test('another way of writing is no change: percent signs, fractions, billions, a column that one version does not have', () => {
  const columns = ['indicator', 'unit', 'target 2025'];
  const { indicators } = compare(
    {
      columns,
      rows: [
        ['Persentase jalan mantap', '%', '85%'],
        ['Pendapatan rumah sakit', 'Miliar Rupiah', 450],
        ['Opini BPK', 'Opini', 'WTP'],
        ['Indeks inovasi', 'Nilai', '63,50'],
      ],
    },
    {
      columns: ['indicator', 'unit', 'target 2025', 'owner'],
      rows: [
        ['Persentase jalan mantap', 'Persentase', 85, 'Dinas PU'],
        ['Pendapatan rumah sakit', 'Rupiah', 450_000_000_000, 'RSUD'],
        ['Opini BPK', 'Opini', 'wtp', 'BKAD'],
        ['Indeks inovasi', 'Indeks', '63,5', 'Bappeda'],
      ],
    },
  );
  expect(indicators.flatMap(({ changes }) => changes.map(({ what, after }) => [what, after.text]))).toEqual([
    ['unit', 'Rupiah'],
  ]);
});

test('M is billions beside a currency, and metres anywhere else', () => {
  const columns = ['indicator', 'unit', 'target 2025'];
  const changed = (before: readonly [string, number], after: readonly [string, number]) =>
    compare(
      { columns, rows: [['Capaian pekerjaan talud', ...before]] },
      { columns, rows: [['Capaian pekerjaan talud', ...after]] },
    ).indicators.flatMap(({ changes }) => changes.filter(({ what }) => what === 'target')).length;
  for (const money of ['Rp M', 'Rp. M', 'M Rupiah', 'Miliar Rupiah']) {
    expect([money, changed([money, 5], ['Rupiah', 5_000_000_000])]).toEqual([money, 0]);
    expect([money, changed([money, 6], ['Rupiah', 5_000_000_000])]).toEqual([money, 1]);
  }
  for (const length of ['M', 'm', 'Meter', "M'"]) {
    expect([length, changed([length, 5], ['M', 5_000_000_000])]).toEqual([length, 1]);
    expect([length, changed([length, 5], ['', 5_000_000_000])]).toEqual([length, 1]);
    expect([length, changed([length, 5], ['M', 5])]).toEqual([length, 0]);
  }
});

test('the only target of a table without years belongs to the year of its title', () => {
  const row = (target: number) => ({ columns: ['indicator', 'target'], rows: [['Jumlah embung', target]] });
  const change = (oldTitle: string, newTitle: string) =>
    compare({ ...row(3), title: oldTitle }, { ...row(4), title: newTitle }).indicators[0]?.changes;
  expect(change('Perjanjian Kinerja 2025', 'Perjanjian Kinerja Perubahan 2025')).toMatchObject([
    { what: 'target', year: 2025 },
  ]);
  expect(change('Perjanjian Kinerja 2024', 'Perjanjian Kinerja 2025')).toEqual([]);
});

test('two indicators that became one and one that became two are told as such', () => {
  const columns = ['indicator', 'target 2025'];
  const merged = compare(
    {
      columns,
      rows: [
        ['Persentase penanganan sampah kota', 70],
        ['Persentase pengurangan sampah', 20],
      ],
    },
    { columns, rows: [['Persentase sampah yang tertangani dan terkurangi', 90]] },
  );
  expect(merged.merged.map(({ olds, now }) => [names(olds).sort(), now.name])).toEqual([
    [
      ['Persentase penanganan sampah kota', 'Persentase pengurangan sampah'],
      'Persentase sampah yang tertangani dan terkurangi',
    ],
  ]);
  expect([merged.indicators, merged.removed, merged.added]).toEqual([[], [], []]);
  const split = compare(
    { columns, rows: [['Persentase anak yang mengikuti imunisasi', 70]] },
    {
      columns,
      rows: [
        ['Persentase anak usia 0-11 bulan yang mengikuti imunisasi', 90],
        ['Persentase anak usia 12-23 bulan yang mengikuti imunisasi', 80],
      ],
    },
  );
  expect(split.split.map(({ nows }) => nows.length)).toEqual([2]);
});

test('steps and numbers in a name keep indicators apart', () => {
  const columns = ['indicator', 'target 2025'];
  const { indicators, added, removed } = compare(
    {
      columns,
      rows: [
        ['Angka putus sekolah SD', 1],
        ['Persentase ASN bersertifikat PIM II', 5],
      ],
    },
    {
      columns,
      rows: [
        ['Angka putus sekolah SMP', 1],
        ['Persentase ASN bersertifikat PIM III', 5],
      ],
    },
  );
  expect([indicators.length, added.length, removed.length]).toEqual([0, 2, 2]);
});

test('an indicator that a file lists in two tables is neither added nor removed by that', () => {
  const { added, removed, indicators } = compareVersions(version(OLD), version(OLD, { ...OLD, sheet: 'Lampiran' }));
  expect([indicators.length, added.length, removed.length]).toEqual([5, 0, 0]);
});

test('an indicator that only one version has is told once, with all its tables; one that a table has twice is two', () => {
  const columns = ['indicator', 'target 2025'];
  const NEW = { columns, rows: [['Indeks inovasi daerah', 60]] };
  const { added } = compareVersions(
    version(OLD),
    version(OLD, { ...NEW, sheet: 'IKU' }, { ...NEW, sheet: 'Formulir' }, { ...NEW, sheet: 'Cascading' }),
  );
  expect(added.map(({ name, sheet, elsewhere }) => [name, sheet, elsewhere.map((each) => each.sheet)])).toEqual([
    ['Indeks inovasi daerah', 'IKU', ['Formulir', 'Cascading']],
  ]);
  const twice = { columns, rows: [...NEW.rows, ...NEW.rows] };
  const { removed } = compareVersions(version(OLD, { ...twice, sheet: 'a' }, { ...twice, sheet: 'b' }), version(OLD));
  expect(removed.map(({ sheet, position, elsewhere }) => [sheet, position.row, elsewhere.length])).toEqual([
    ['a', 1, 1],
    ['a', 2, 1],
  ]);
});

test('a version compared with itself has no difference', () => {
  const { indicators, ...rest } = compareVersions(version(OLD), version(OLD));
  expect(indicators.flatMap(({ changes }) => changes)).toEqual([]);
  expect(indicators.some(({ isRenamed }) => isRenamed)).toBe(false);
  expect(rest).toMatchObject({ added: [], removed: [], merged: [], split: [] });
});

const named = (...rows: readonly string[]): TableSpec => ({
  sheet: 'IKU',
  columns: ['objective', 'indicator', 'unit', 'target 2025', 'target 2026'],
  rows: rows.map((name, index) => ['Sasaran', name, index % 2 === 0 ? 'Buah' : '%', 10 + index, 20 + index]),
});

test('a part of a whole is not given to another indicator that only speaks of the same trade', () => {
  const columns = ['objective', 'indicator', 'unit', 'target 2025', 'target 2026'];
  const { split, removed, indicators } = compare(
    {
      columns,
      rows: [
        ['Tumbuhnya usaha', 'Jumlah gerai koperasi dan pasar', 'Gerai', 30, 33],
        ['Tumbuhnya usaha', 'Omzet pasar', 'Rupiah', 500, 600],
      ],
    },
    {
      columns,
      rows: [
        ['Tumbuhnya usaha', 'Jumlah gerai koperasi', 'Gerai', 20, 22],
        ['Tumbuhnya usaha', 'Jumlah gerai pasar', 'Gerai', 10, 11],
      ],
    },
  );
  expect(split.map(({ old, nows }) => [old.name, names(nows)])).toEqual([
    ['Jumlah gerai koperasi dan pasar', ['Jumlah gerai koperasi', 'Jumlah gerai pasar']],
  ]);
  expect(names(removed)).toEqual(['Omzet pasar']);
  expect(indicators).toEqual([]);
});

test('an indicator that is named in other words of the same trade is not split by what is added beside it', () => {
  const { split, added } = compare(
    named('Jumlah prodi terakreditasi unggul'),
    named('Jumlah program studi terakreditasi unggul', 'Jumlah prodi terakreditasi internasional'),
  );
  expect([split, names(added)]).toEqual([[], ['Jumlah prodi terakreditasi internasional']]);
});

test('two of one trade that are named together become one', () => {
  const { merged } = compare(
    named('Jumlah kelompok nelayan binaan', 'Jumlah kelompok pembudidaya binaan'),
    named('Jumlah kelompok nelayan dan pembudidaya binaan'),
  );
  expect(merged.map(({ olds }) => olds.length)).toEqual([2]);
});

test('two that neither count alike nor share a word are no parts of what names both', () => {
  const { split } = compare(
    named('Jumlah pasar rakyat yang direvitalisasi', 'Persentase sengketa yang selesai'),
    named('Jumlah kios yang direvitalisasi', 'Indeks pelayanan pasar rakyat'),
  );
  expect(split).toEqual([]);
});

test.each([
  ['APM SMA/SMK', 'APK SMA/SMK'],
  ['Angka putus sekolah SMP', 'Angka melanjutkan sekolah SMP'],
  ['Produksi jagung', 'Produktivitas jagung'],
  ['Persentase rekomendasi BPK yang ditindaklanjuti', 'Persentase rekomendasi APIP yang ditindaklanjuti'],
  ['Persentase perkara yang diajukan banding', 'Persentase perkara yang diajukan kasasi'],
  ['Jumlah kampung tertinggal', 'Jumlah kampung sangat tertinggal'],
  ['Jumlah rumah tidak layak huni', 'Jumlah rumah layak huni'],
  ['Persentase anak bergizi buruk', 'Persentase anak bergizi kurang'],
  ['Panjang saluran yang direhabilitasi', 'Panjang saluran yang dibangun'],
  ['Akses penduduk ke air minum layak', 'Akses penduduk ke air minum aman'],
])('%s is never %s under a new name', (old, now) => {
  const { added, removed } = compare(named(old), named(now));
  expect([names(removed), names(added)]).toEqual([[old], [now]]);
});

test('an indicator under another name and another objective is told as both, and every indicator is counted', () => {
  const result = compare(
    {
      columns: ['objective', 'indicator', 'unit', 'target 2025'],
      rows: [
        ['Meningkatnya produksi perikanan', 'Nilai tukar petambak', 'Indeks', 104],
        ['', 'Jumlah produksi garam', 'Ton', 900],
        ['Meningkatnya populasi ternak', 'Populasi itik', 'Ekor', 200],
        ['', 'Populasi ayam', 'Ekor', 300],
      ],
    },
    {
      columns: ['objective', 'indicator', 'unit', 'target 2025'],
      rows: [
        ['Meningkatnya produksi perikanan', 'Jumlah produksi garam', 'Ton', 900],
        ['Meningkatnya kesejahteraan petambak', 'Indeks nilai tukar petambak', 'Indeks', 104],
        ['Meningkatnya populasi ternak', 'Populasi itik dan ayam', 'Ekor', 500],
      ],
    },
  );
  expect(result.indicators.map((each) => fatesText(each, 'id'))).toEqual(['tetap', 'berganti nama; pindah sasaran']);
  expect(fateCounts(result, 'id')).toBe(
    '2 indikator ada di keduanya (1 berganti nama, 1 pindah sasaran), 0 baru, 0 dihapus, 2 digabung menjadi 1',
  );
  expect(fateCounts(result, 'en')).toBe(
    '2 indicators are in both (1 renamed, 1 moved to another objective), 0 added, 0 removed, 2 merged into 1',
  );
});

test('an abbreviation in brackets behind the words that it stands for makes no new name', () => {
  const now = named('Nilai tukar petambak (NTP)');
  const result = compare(named('Nilai tukar petambak'), now);
  expect(result.indicators.map((each) => fatesText(each, 'id'))).toEqual(['tetap']);
});
