import { type AlignedChild, alignLevels } from '../../../src/core/compare/levels/align-levels';
import { type ItemPlace } from '../../../src/core/compare/levels/level-item';
import { unservedByAll } from '../../../src/core/compare/levels/unserved';
import { type TableSpec, tableOf } from '../rules/table-builder';

const align = (above: TableSpec, below: TableSpec) => alignLevels([tableOf(above)], [tableOf(below)]);

const firstParents = (children: readonly AlignedChild[]) =>
  Object.fromEntries(children.map(({ child, proposals }) => [child.name, proposals[0]?.parent.name]));

const REGION: TableSpec = {
  sheet: 'RPJMD',
  columns: ['objective', 'indicator', 'unit', 'target 2026'],
  rows: [
    ['Meningkatnya derajat kesehatan masyarakat', 'Angka kematian ibu', 'per 100.000 KH', 120],
    ['', 'Prevalensi stunting', '%', 14],
    ['Menurunnya kemiskinan', 'Persentase penduduk miskin', '%', 8],
    ['Meningkatnya kualitas infrastruktur', 'Persentase jalan dalam kondisi mantap', '%', 85],
    ['Terwujudnya birokrasi yang bersih', 'Indeks reformasi birokrasi', 'Indeks', 75],
  ],
};

test('lower indicators find the upper ones they serve without a word in common', () => {
  const { children } = align(REGION, {
    columns: ['indicator'],
    rows: [
      ['Persentase persalinan di fasilitas pelayanan kesehatan'],
      ['Cakupan balita yang ditimbang di posyandu untuk pemantauan gizi'],
      ['Jumlah keluarga miskin yang menerima bantuan'],
      ['Panjang ruas jalan yang direhabilitasi'],
      ['Nilai maturitas SPIP'],
    ],
  });
  expect(firstParents(children)).toEqual({
    'Persentase persalinan di fasilitas pelayanan kesehatan': 'Angka kematian ibu',
    'Cakupan balita yang ditimbang di posyandu untuk pemantauan gizi': 'Prevalensi stunting',
    'Jumlah keluarga miskin yang menerima bantuan': 'Persentase penduduk miskin',
    'Panjang ruas jalan yang direhabilitasi': 'Persentase jalan dalam kondisi mantap',
    'Nilai maturitas SPIP': 'Indeks reformasi birokrasi',
  });
  expect(children.map(({ isOrphan }) => isOrphan)).toEqual([false, false, false, false, false]);
});

test('offices of the state beside those of a region find what they serve too', () => {
  const above: TableSpec = {
    columns: ['objective', 'indicator'],
    rows: [
      ['Terwujudnya peradilan yang pasti', 'Persentase perkara yang selesai tepat waktu'],
      ['Menurunnya kejahatan narkotika', 'Angka prevalensi penyalahgunaan narkoba'],
      ['Meningkatnya layanan jemaah', 'Indeks kepuasan jemaah haji'],
      ['Berkembangnya dana umat', 'Jumlah zakat yang terhimpun'],
      ['Meningkatnya keselamatan pelayaran', 'Rasio kecelakaan pelayaran'],
      ['Meningkatnya layanan pelabuhan', 'Waktu tunggu kapal'],
      ['Meningkatnya derajat kesehatan', 'Usia harapan hidup'],
      ['Kepastian hukum hak atas tanah', 'Persentase bidang tanah yang terdaftar'],
      ['Menurunnya konflik', 'Persentase sengketa pertanahan yang selesai'],
    ],
  };
  const served = {
    'Jumlah putusan kasasi yang dikirim ke para pihak': 'Persentase perkara yang selesai tepat waktu',
    'Jumlah pengedar sabu yang ditangkap': 'Angka prevalensi penyalahgunaan narkoba',
    'Jumlah calon jemaah yang mengikuti manasik': 'Indeks kepuasan jemaah haji',
    'Jumlah tanah wakaf yang bersertifikat': 'Jumlah zakat yang terhimpun',
    'Persentase kapal yang laik laut': 'Rasio kecelakaan pelayaran',
    'Produktivitas bongkar muat peti kemas': 'Waktu tunggu kapal',
    'Jumlah sertipikat yang terbit': 'Persentase bidang tanah yang terdaftar',
    'Jumlah perkara pertanahan yang ditangani': 'Persentase sengketa pertanahan yang selesai',
  };
  const { children } = align(above, {
    columns: ['indicator'],
    rows: [...Object.keys(served).map((name) => [name]), ['Jumlah anjing yang divaksin rabies']],
  });
  const [rabies, ...others] = [...children].reverse();
  expect(firstParents(others)).toEqual(served);
  // A vaccine for animals is none for people.
  expect(rabies?.isOrphan).toBe(true);
});

test('children of one objective vote together: one that says little of its own follows the others', () => {
  const { children } = align(REGION, {
    columns: ['objective', 'indicator'],
    rows: [
      ['Meningkatnya penanganan jalan kabupaten', 'Persentase jalan kabupaten berkondisi baik'],
      ['', 'Jumlah dokumen teknis yang tersusun'],
    ],
  });
  expect(children[1]?.proposals[0]?.parent.name).toBe('Persentase jalan dalam kondisi mantap');
  expect(children[1]?.isOrphan).toBe(false);
});

test('each proposal says its reason in words that can be checked, in both languages', () => {
  const { children } = align(REGION, {
    columns: ['indicator'],
    rows: [['Jumlah penduduk miskin yang diberdayakan'], ['Angka Kematian Ibu'], ['Nilai maturitas SPIP']],
  });
  const reasons = children.map(({ proposals }) => proposals[0]?.reasons[0]);
  expect(reasons.map((reason) => reason?.kind)).toEqual(['partOfNumerator', 'sameName', 'field']);
  expect(reasons[0]?.text).toEqual({
    id: 'yang dihitung (penduduk, miskin) ikut menjadi pembilang indikator atasan',
    en: 'what it counts (penduduk, miskin) is part of the numerator of the upper one',
  });
  expect(reasons[2]?.text.id).toContain('pengawasan');
});

test('how sure a proposal is follows from the distance to the next objective, never from the words alone', () => {
  const { children } = align(
    { columns: ['indicator'], rows: [['Persentase guru SD bersertifikat'], ['Persentase guru SMP bersertifikat']] },
    { columns: ['indicator'], rows: [['Jumlah guru yang mengikuti sertifikasi']] },
  );
  expect(children[0]?.proposals).toHaveLength(2);
  expect(['possible', 'weak']).toContain(children[0]?.proposals[0]?.confidence);
  const sure = align(REGION, { columns: ['indicator'], rows: [['Jumlah ruas jalan kondisi mantap']] });
  expect(['certain', 'strong']).toContain(sure.children[0]?.proposals[0]?.confidence);
});

test('orphans both ways: what serves nothing above, and what nobody below serves', () => {
  const { children, unserved } = align(
    {
      columns: ['indicator'],
      rows: [['Persentase jalan mantap'], ['Angka melek huruf'], ['Skor pola pangan harapan']],
    },
    {
      columns: ['indicator'],
      rows: [['Panjang jalan yang dipelihara'], ['Jumlah cadangan pangan daerah'], ['Jumlah atlet yang meraih medali']],
    },
  );
  expect(children.filter(({ isOrphan }) => isOrphan).map(({ child }) => child.name)).toEqual([
    'Jumlah atlet yang meraih medali',
  ]);
  expect(unserved.map(({ name }) => name)).toEqual(['Angka melek huruf']);
});

test('an indicator that the upper level states in several tables is named once, and served where one of them is', () => {
  const plan: TableSpec = { columns: ['indicator'], rows: [['Persentase jalan mantap'], ['Angka melek huruf']] };
  const twice = [tableOf({ ...plan, sheet: 'Tujuan' }), tableOf({ ...plan, sheet: 'Target' })];
  const below = (name: string) => alignLevels(twice, [tableOf({ columns: ['indicator'], rows: [[name]] })]);
  const [roads, sports] = [below('Panjang jalan yang dipelihara'), below('Jumlah medali atlet pelajar')];
  const names = (items: readonly ItemPlace[]) => items.map(({ sheet, name }) => `${sheet}: ${name}`);
  expect(names(roads.unserved)).toEqual(['Tujuan: Angka melek huruf']);
  expect(names(sports.unserved)).toEqual(['Tujuan: Persentase jalan mantap', 'Tujuan: Angka melek huruf']);
  // What one office does not serve may be another's.
  expect(names(unservedByAll([sports, roads]))).toEqual(['Tujuan: Angka melek huruf']);
});

test('codes of the plan lead to the parent where words do not', () => {
  const { children } = align(
    {
      columns: ['number', 'indicator'],
      rows: [
        ['IKU 1', 'Indeks pelayanan'],
        ['IKU 2', 'Indeks tata kelola'],
      ],
    },
    {
      columns: ['number', 'indicator'],
      rows: [
        ['IKU 2.1', 'Persentase naskah selesai'],
        ['IKU 1.1', 'Persentase berkas lengkap'],
      ],
    },
  );
  expect(children.map(({ proposals }) => proposals[0]?.parent.name)).toEqual([
    'Indeks tata kelola',
    'Indeks pelayanan',
  ]);
  expect(children[0]?.proposals[0]?.reasons[0]?.kind).toBe('code');
});

test('the same indicator with another unit or target above and below is a conflict; 0,85 and 85 % are none', () => {
  const { conflicts } = align(REGION, {
    columns: ['indicator', 'unit', 'target 2026'],
    rows: [
      ['Prevalensi stunting', 'Orang', 14],
      ['Persentase penduduk miskin', '%', '7,5'],
      ['Persentase jalan dalam kondisi mantap', 'Persen', '85,0'],
    ],
  });
  expect(conflicts.map(({ child, what, above, below }) => [child.name, what, above, below])).toEqual([
    ['Prevalensi stunting', 'unit', '%', 'Orang'],
    ['Persentase penduduk miskin', 'target', '8', '7,5'],
  ]);
});

test('the score of one office is no other target for that of the region', () => {
  const above: TableSpec = { columns: ['indicator', 'unit', 'target 2026'], rows: [['Nilai SAKIP', 'Nilai', 68]] };
  const { children, conflicts } = align(above, { ...above, rows: [['Nilai SAKIP', 'Nilai', 70]] });
  expect(firstParents(children)).toEqual({ 'Nilai SAKIP': 'Nilai SAKIP' });
  expect(conflicts).toEqual([]);
});

test('the field in the name of an office is not what its indicators speak of', () => {
  const above: TableSpec = {
    columns: ['objective', 'indicator'],
    rows: [
      ['Meningkatnya mutu pendidikan', 'Rata-rata lama sekolah'],
      ['Meningkatnya layanan publik', 'Indeks pelayanan publik'],
    ],
  };
  const objective = 'Meningkatnya mutu layanan Dinas Pendidikan';
  const named = 'Persentase surat Dinas Pendidikan yang dijawab';
  const { children } = align(above, {
    columns: ['objective', 'indicator'],
    rows: [
      [objective, named],
      ['Meningkatnya mutu pendidikan', 'Persentase guru yang mengikuti pelatihan'],
    ],
  });
  expect(firstParents(children)).not.toMatchObject({ [named]: 'Rata-rata lama sekolah' });
  expect(firstParents(children)).toMatchObject({
    'Persentase guru yang mengikuti pelatihan': 'Rata-rata lama sekolah',
  });
});

test('an abbreviation behind the name makes no other indicator; money in another size and things called "Unit" are no conflict', () => {
  const columns = ['indicator', 'unit', 'target 2026'];
  const { conflicts } = align(
    {
      columns,
      rows: [
        ['Tingkat Partisipasi Angkatan Kerja', '%', 70],
        ['Nilai ekspor daerah', 'Miliar Rupiah', 5],
        ['Jumlah sekolah inklusif', 'Unit', 40],
        ['Jumlah dokumen (SOP)', 'Dokumen', 4],
      ],
    },
    {
      columns,
      rows: [
        ['Tingkat Partisipasi Angkatan Kerja (TPAK)', 'Orang', 65],
        ['Nilai ekspor daerah', 'Rupiah', 5_000_000_000],
        ['Jumlah sekolah inklusif', 'Sekolah', 40],
        ['Jumlah dokumen', 'Dokumen', 3],
      ],
    },
  );
  expect(conflicts.map(({ child, what, above, below }) => [child.name, what, above, below])).toEqual([
    ['Tingkat Partisipasi Angkatan Kerja (TPAK)', 'unit', '%', 'Orang'],
    ['Tingkat Partisipasi Angkatan Kerja (TPAK)', 'target', '70', '65'],
  ]);
});

test('a child that is alone under its objective is not said to follow its neighbours', () => {
  const { children } = align(
    { columns: ['objective', 'indicator'], rows: [['Meningkatnya kualitas lingkungan hidup', 'Indeks Kualitas Air']] },
    {
      columns: ['objective', 'indicator'],
      rows: [['Menurunnya pencemaran', 'Persentase bengkel yang mengelola limbah bahan berbahaya']],
    },
  );
  const kinds = children[0]?.proposals[0]?.reasons.map(({ kind }) => kind);
  expect(kinds).not.toContain('neighbours');
});

test('an empty level above or below gives no proposals and no error', () => {
  const nothing: TableSpec = { columns: ['indicator'], rows: [] };
  const alone = align(nothing, REGION);
  expect(alone.children.every(({ proposals, isOrphan }) => proposals.length === 0 && isOrphan)).toBe(true);
  expect(align(REGION, nothing).unserved).toHaveLength(5);
});
