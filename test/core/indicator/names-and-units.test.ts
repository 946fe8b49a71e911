/** What an indicator's name, unit and direction are taken for. */

import { type IndicatorFacts, factsOf } from '../../../src/core/indicator/facts';
import { limitsOverstepped } from '../../../src/core/indicator/meaning/limits';
import { isPartOfWhole, measureIn } from '../../../src/core/indicator/meaning/names';
import { unitInName } from '../../../src/core/indicator/units/unit';
import { quote } from '../../../src/core/rules/finding/quote';
import { indicatorsByName } from '../../../src/core/indicator/context/same-indicators';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { type CellValue } from '../../../src/core/sheet/grid';
import { type TableSpec, tableOf } from '../rules/table-builder';

function known(
  columns: readonly string[],
  cells: readonly CellValue[],
  more: Partial<TableSpec> = {},
  settings = DEFAULT_SETTINGS,
): IndicatorFacts {
  const [first] = factsOf(tableOf({ columns, rows: [cells], ...more }), settings).indicators;
  if (!first) throw new Error('No indicator.');
  return first;
}

const named = (name: string, unit = '', settings = DEFAULT_SETTINGS) =>
  known(['indicator', 'unit'], [name, unit], {}, settings);

describe('the measure in a name', () => {
  it.each([
    ['Persentase koperasi aktif', 'persentase', 'share', 0],
    ['1.2 Jumlah koperasi', 'jumlah', 'count', 0],
    ['Prosentase koperasi', 'prosentase', 'share', 0],
    ['Pertumbuhan nilai ekspor', 'pertumbuhan', 'percent', 0],
    ['Koperasi dengan NILAI baik', 'nilai', 'other', 2],
    ['Rata-rata lama sekolah', 'lama', 'time', 2],
    ['Rata - rata belanja', 'rata-rata', 'other', 0],
    ['RATA-RATA belanja', 'rata-rata', 'other', 0],
  ])('of "%s" is %s (%s)', (name, word, kind, place) => {
    expect(measureIn(name)).toEqual({ word, kind, place });
  });

  it('may be missing', () => {
    expect([measureIn('Koperasi aktif'), measureIn(''), measureIn('1.')]).toEqual([null, null, null]);
  });

  it('misspelt words count as they are meant', () => {
    expect(named('Pervalensi Penduduk').words).toEqual(['prevalensi', 'penduduk']);
    expect(named('Jumalah koperasi').measure).toMatchObject({ kind: 'count', place: 0 });
  });
});

describe('a part of a whole', () => {
  it.each([
    ['Persentase koperasi aktif', '%', true],
    ['Persentase koperasi aktif', '', true],
    ['Persentase koperasi aktif', 'orang', false],
    ['Persentase peningkatan volume usaha', '%', false],
    ['Kontribusi koperasi', '%', false],
    ['Koperasi dalam persentase', '%', false],
    ['Jumlah koperasi', '%', false],
    ['Koperasi', '%', false],
  ])('"%s" in "%s": %s', (name, unit, expected) => {
    expect(isPartOfWhole(named(name, unit))).toBe(expected);
  });
});

describe('limits', () => {
  it.each([
    ['Persentase koperasi aktif', [100], null],
    ['Persentase koperasi aktif', [0], null],
    ['Persentase koperasi aktif', [50, 100.1], { from: 0, to: 100, because: 'whole' }],
    ['Persentase koperasi aktif', [-1], { from: 0, to: 100, because: 'whole' }],
    ['Jumlah koperasi', [-1, 5], { from: 0, to: Infinity, because: 'count' }],
    ['Jumlah koperasi', [5000], null],
    ['Indeks Pembangunan Manusia', [70, 101], { from: 0, to: 100, because: 'scale', source: 'BPS' }],
    ['Indeks Pembangunan Manusia', [100], null],
    ['Indeks SPBE', [5.1], { from: 1, to: 5, because: 'scale', source: 'KemenPANRB' }],
    ['Indeks SPBE', [1.8, 5], null],
    ['Indeks SPBE', [0.5, 5], { from: 1, to: 5, because: 'scale', source: 'KemenPANRB' }],
    ['Skor SAKIP', [101], { from: 0, to: 100, because: 'scale', source: 'KemenPANRB' }],
    ['Indeks Reformasi Birokrasi', [112], null],
    ['Indeks Pembangunan Gender', [101.2], null],
    ['Indeks Risiko Bencana', [300], null],
    ['Indeks Desa Membangun', [85], null],
    ['Peringkat IPM', [154], null],
    ['Nilai Investasi IKM', [250], null],
    ['Cakupan Kunjungan Ibu Hamil K6', [103], null],
    ['Persentase Imunisasi Dasar Lengkap', [104], null],
    ['Persentase Ibu Hamil Mendapat Pelayanan Kesehatan Sesuai Standar', [112], null],
    ['Persentase Kepatuhan SPT', [108], null],
    ['Persentase Overkapasitas Lapas/Rutan', [180], null],
    ['Gini Ratio', [0.3], null],
    ['Persentase perangkat daerah dengan Indeks SPBE baik', [80], null],
    ['Pertumbuhan Indeks Pembangunan Manusia', [120], null],
    ['Perangkat daerah dengan jumlah Indeks SPBE', [9], null],
    ['Persentase kenaikan produksi', [250], null],
    ['Indeks yang tidak dikenal', [5000], null],
    ['Koperasi', [-5], null],
  ])('of "%s" against %j', (name, values, expected) => {
    expect(limitsOverstepped(named(name), values[0] ?? NaN, values[1])).toEqual(expected);
  });
});

describe('the unit of an indicator', () => {
  const unit = (columns: readonly string[], cells: readonly CellValue[], more: Partial<TableSpec> = {}) =>
    known(columns, cells, more).unit;

  it('is that of the column, unless it is only a dash', () => {
    expect(unit(['indicator', 'unit'], ['Nilai (Persen)', ' Orang '])).toEqual({ text: 'Orang', from: 'column' });
    expect(unit(['indicator', 'unit'], ['Nilai (Persen)', '--'])).toEqual({ text: 'Persen', from: 'name' });
    expect(unit(['indicator', 'unit'], ['Nilai (Persen)', 'U-'])).toEqual({ text: 'U-', from: 'column' });
    expect(unit(['indicator', 'unit'], ['Nilai (Persen)', '-U'])).toEqual({ text: '-U', from: 'column' });
  });

  it('else stands in brackets in the name, in the targets, the actuals, or the header', () => {
    const columns = ['indicator', 'target 2023', 'target 2024', 'actual 2024'];
    expect(unit(columns, ['Nilai', '-', '25 UKM', '26 orang'])).toEqual({ text: 'UKM', from: 'targets' });
    expect(unit(columns, ['Nilai', '-', 25, '26 orang'])).toEqual({ text: 'orang', from: 'targets' });
    expect(unit(columns, ['Opini', 'WTP', 'WTP', 'WTP'])).toEqual({ text: 'WTP', from: 'targets' });
    const headerUnits = { 'target 2024': 'Rp' };
    expect(unit(columns, ['Nilai', 1, 2, 3], { headerUnits })).toEqual({ text: 'Rp', from: 'header' });
    expect(unit(columns, ['Nilai', 1, 2, 3])).toBeNull();
  });

  it.each([
    ['Proporsi tenaga kerja (Persen)', 'Persen'],
    ['Nilai (ekspor) barang ( US$ )', 'US$'],
    ['Nilai ekspor (Rp. Triliun)', 'Rp. Triliun'],
    ['Nilai ekspor (Rupiah ADHB)', 'Rupiah ADHB'],
    ['Angka kematian (per 100.000 KH)', 'per 100.000 KH'],
    ['Angka kematian (Persen) (Indeks)', 'Indeks'],
    ['Angka kematian (AKI)', null],
    ['Angka harga (harga rp)', null],
    ['Angka super (super 8)', null],
    ['Angka per kapita (per kapita)', null],
    ['Angka kematian ()', null],
    ['Angka kematian', null],
  ])('in "%s" is %s', (name, expected) => {
    expect(unitInName(name)).toBe(expected);
  });
});

describe('names are compared', () => {
  it('without unit, filler words, case, signs and misspellings', () => {
    const names = [
      'Persentase koperasi yang aktif (Persen)',
      'Presentase  Koperasi para AKTIF',
      'persentase koperasi/aktif',
    ];
    expect(names.map((name) => named(name).comparableName)).toEqual(names.map(() => 'persentase koperasi aktif'));
    expect(named('Angka kematian (AKI) (per 100.000 KH)').comparableName).toBe('angka kematian aki');
  });

  it('a name that a table holds twice is left out, as is an empty one', () => {
    const table = tableOf({
      columns: ['indicator', 'unit'],
      rows: [
        ['Nilai SAKIP', 'Nilai'],
        ['Indeks layanan', 'Indeks'],
        ['Nilai sakip', 'Nilai'],
        ['???', 'Nilai'],
      ],
    });
    const other = tableOf({ columns: ['indicator'], rows: [['Indeks Layanan'], ['Nilai SAKIP']] });
    const places = [...indicatorsByName([table, other].map((each) => factsOf(each)))].map(([name, found]) => [
      name,
      found.map((each) => each.table.table),
    ]);
    expect(places).toEqual([
      ['indeks layanan', [table, other]],
      ['nilai sakip', [other]],
    ]);
  });
});

describe('the direction', () => {
  const direction = (cells: Record<string, string>) => {
    const columns = Object.keys(cells);
    const found = known(columns, Object.values(cells)).direction;
    return found && `${found.polarity} by ${found.from}`;
  };

  it.each([
    [{ indicator: 'Angka kemiskinan', polarity: 'Maks' }, 'higher by column'],
    [{ indicator: 'Angka kemiskinan', polarity: '?' }, 'lower by words'],
    [{ indicator: 'Angka kemiskinan' }, 'lower by words'],
    [{ indicator: 'Persentase penyelesaian pengaduan' }, 'higher by words'],
    [{ indicator: 'Persentase korban longsor yang tertolong' }, 'higher by words'],
    [{ indicator: 'Jumlah pelanggaran tata ruang ditindak' }, 'higher by words'],
    [{ indicator: 'Jumlah kios yang ditutup karena pelanggaran' }, null],
    [{ indicator: 'Jumlah korban yang dirawat akibat kecelakaan' }, null],
    [{ indicator: 'Persentase guru yang mendapat hukuman disiplin' }, 'lower by words'],
    [{ indicator: 'Persentase penderita yang mendapat pengobatan' }, 'higher by words'],
    [{ indicator: 'Persentase pelayanan yang terlambat' }, 'lower by words'],
    [{ indicator: 'Persentase perbaikan jembatan yang rusak' }, 'higher by words'],
    [{ indicator: 'Persentase hidran kebakaran dalam kondisi baik' }, 'higher by words'],
    [{ indicator: 'Persentase alat pemadam kebakaran rusak' }, 'lower by words'],
    [{ indicator: 'Clearance rate' }, 'higher by words'],
    [{ indicator: 'Indeks kepuasan' }, 'higher by words'],
    [{ indicator: 'Meningkatnya volume usaha' }, 'higher by words'],
    [{ indicator: 'Menurunnya volume usaha' }, null],
    [{ indicator: 'Persentase penanganan sampah' }, null],
    [{ indicator: 'Volume usaha' }, null],
    [{ objective: 'Meningkatnya daya beli', indicator: 'Volume usaha' }, 'higher by objective'],
    [{ goal: 'Meningkatnya daya beli', indicator: 'Volume usaha' }, 'higher by objective'],
    [{ objective: 'Meningkatnya jumlah usaha mikro', indicator: 'Volume usaha' }, 'higher by words'],
    [{ objective: 'Meningkatnya kualitas usaha mikro', indicator: 'Volume usaha' }, 'higher by words'],
    [{ objective: 'Meningkatnya mutu usaha mikro', indicator: 'Volume usaha' }, 'higher by objective'],
    [{ objective: 'Meningkatnya kualitas', indicator: 'Volume usaha' }, 'higher by objective'],
    [{ objective: '1. Meningkatnya', indicator: 'Volume usaha' }, 'higher by objective'],
    [{ indicator: 'Waktu tunggu pelayanan' }, 'lower by words'],
    [{ indicator: 'Persentase pasien dengan waktu tunggu pelayanan' }, null],
    [{ indicator: 'Waktu tunggu pelayanan', unit: '%' }, null],
    [{ indicator: 'Waktu tunggu sesuai standar', unit: '%' }, 'higher by words'],
    [{ indicator: 'Persentase temuan yang belum dapat ditindaklanjuti' }, 'lower by words'],
    [{ indicator: 'Persentase temuan yang ditindak lanjuti' }, 'higher by words'],
    [{ indicator: 'Persentase pegawai yang dijatuhi hukuman disiplin' }, 'lower by words'],
    [{ indicator: 'Persentase temuan yang belum di tindak lanjuti' }, 'lower by words'],
    [{ indicator: 'Persentase kawasan kumuh yang di tangani' }, 'higher by words'],
    [{ indicator: 'Persentase pengaduan di kecamatan' }, 'lower by words'],
    [{ indicator: 'Persentase rumah yang tidak layak huni yang ditangani' }, 'higher by words'],
    [{ indicator: 'Persentase rumah yang tidak bertingkat' }, null],
    [{ objective: 'Volume', goal: 'Meningkatnya daya beli', indicator: 'Volume usaha' }, null],
    [{ objective: 'Meningkatnya penurunan kemiskinan', indicator: 'Volume usaha' }, null],
    [{ objective: 'Menurunnya daya beli', indicator: 'Volume usaha' }, null],
  ])('of %j: %s', (cells, expected) => {
    expect(direction(cells)).toBe(expected);
  });

  it('follows the user before words, and the column before the user', () => {
    const settings = { ...DEFAULT_SETTINGS, polarities: { 'angka kemiskinan': 'within' as const } };
    expect(named('Angka  Kemiskinan', '', settings).direction).toEqual({ polarity: 'within', from: 'settings' });
    expect(named('Angka kematian', '', settings).direction).toEqual({ polarity: 'lower', from: 'words' });
    const withColumn = known(['indicator', 'polarity'], ['Angka Kemiskinan', 'Min'], {}, settings);
    expect(withColumn.direction).toEqual({ polarity: 'lower', from: 'column' });
  });

  it('is found once, and again for other settings', () => {
    const table = tableOf({ columns: ['indicator'], rows: [['Angka kemiskinan']] });
    const settings = { ...DEFAULT_SETTINGS, polarities: { 'angka kemiskinan': 'higher' as const } };
    const [one] = factsOf(table).indicators;
    expect(one?.direction).toEqual({ polarity: 'lower', from: 'words' });
    expect(factsOf(table, settings).indicators[0]?.direction).toEqual({ polarity: 'higher', from: 'settings' });
    expect(factsOf(table).indicators[0]).toBe(one);
    expect(one && factsOf(table).of(one.indicator)).toBe(one);
    expect(one?.beginning).toBe(one?.beginning);
  });
});

describe('a quotation', () => {
  it('stands on one line and is cut where it is long', () => {
    expect(quote('  Satu \n dua  ')).toBe('Satu dua');
    expect(quote('x'.repeat(91))).toBe('x'.repeat(91));
    expect(quote('x'.repeat(92))).toBe(`${'x'.repeat(90)}…`);
  });
});

describe('the name that is compared', () => {
  it.each([
    ['Persentase koperasi aktif', 'persentase koperasi aktif'],
    ['IKU 1: Persentase koperasi aktif', 'persentase koperasi aktif'],
    ['IKSS 2.1 - Persentase koperasi aktif', 'persentase koperasi aktif'],
    ['Persentase koperasi aktif (%)', 'persentase koperasi aktif'],
    ['Persentase koperasi (yang) aktif (%)', 'persentase koperasi aktif'],
    ['Persentase koperasi yang aktif', 'persentase koperasi aktif'],
    ['Persentase para koperasi aktif', 'persentase koperasi aktif'],
    ['Pervalensi penduduk', 'prevalensi penduduk'],
    ['Persentase koperasi (aktif)', 'persentase koperasi aktif'],
    ['Persentase koperasi aktif 2', 'persentase koperasi aktif 2'],
  ])('of "%s" is "%s"', (name, expected) => {
    expect(named(name).comparableName).toBe(expected);
  });
});
