/** An indicator is found by its name, however it is worded, and never taken for another. */

import fc from 'fast-check';
import { lookUp } from '../../../../src/core/indicator/library/lookup';
import { AMBIGUOUS } from '../../../../src/core/knowledge/indicators/abbreviations';
import { LIBRARY } from '../../../../src/core/knowledge/indicators/library';
import { runs } from '../../../runs';

/** The row's id; the meanings where there are several; `null` for none. */
function found(name: string, unit = ''): string | readonly string[] | null {
  const result = lookUp(name, unit);
  if (result.kind === 'found') return result.row.id;
  return result.kind === 'several' ? result.meanings.map((meaning) => meaning.name) : null;
}

describe('an indicator of the library', () => {
  it.each(LIBRARY.map(({ id, name }) => [id, name]))('%s is found by its own name', (id, name) => {
    expect(found(name)).toBe(id);
  });

  it('is found by each of its other wordings', () => {
    const missed = LIBRARY.flatMap(({ id, variants = [] }) => variants.filter((text) => found(text) !== id));
    expect(missed).toEqual([]);
  });

  it.each([
    ['INDEKS PEMBANGUNAN MANUSIA (IPM)', 'ipm'],
    ['1.2 Indeks Pembangunan Manusia Kabupaten Sukamaju', 'ipm'],
    ['IKU 3: Indeks Pembangunan Manusia', 'ipm'],
    ['Capaian Indeks Pembangunan Manusia', 'ipm'],
    ['Persentase Penduduk Miskin di Provinsi Nusa Damai Tahun 2026', 'p0'],
    ['Prosentase penduduk miskin', 'p0'],
    ['Persentase Penduduk Miskin Kabupaten Pulau Besar', 'p0'],
    ['Gini Ratio', 'gini'],
    ['Rasio Gini (RG)', 'gini'],
    ['Angka Kematian Ibu per 100.000 Kelahiran Hidup', 'aki'],
    ['Prevalensi Stunting (%)', 'stunting'],
    ['Indeks Sistem Pemerintahan Berbasis Elektronik (SPBE)', 'spbe'],
    ['Level Maturitas Sistem Pengendalian Intern Pemerintah', 'spip'],
    ['Indeks Kepuasan Masyarakat terhadap Pelayanan Perizinan', 'skm'],
    ['Indeks Kepuasan Masyarakat (skala 4)', 'skm-4'],
    ['Nilai SAKIP Kabupaten Sukamaju', 'sakip'],
    ['Nilai SAKIP Dinas Perikanan', 'akip-internal'],
    ['Indeks Reformasi Birokrasi Perangkat Daerah', 'rb-opd'],
    ['Persentase Angka Putus Sekolah', 'putus-sekolah'],
    ['Opini BPK atas LKPD', 'opini'],
    ['Indeks Pembangunan Manusia 1)', 'ipm'],
    ['Laju Pertumbuhan Ekonomi (triwulan I)', 'lpe'],
    ['Angka Putus Sekolah SMP', 'putus-sekolah'],
  ])('%s is %s', (name, id) => {
    expect(found(name)).toBe(id);
  });

  it.each([
    ['Indeks Pembangunn Manusia', 'ipm'],
    ['Tingkat Penganguran Terbuka', 'tpt'],
    ['Rata-rata Lama Skolah', 'rls'],
    ['Rasio Gnii', null],
    ['Prevalensi Stuntng', 'stunting'],
  ])('%s, misspelt in a long word, is %s', (name, id) => {
    expect(found(name)).toBe(id);
  });

  it.each([
    ...[
      'Perangkat Daerah',
      'Badan Keuangan',
      'Sekretariat Daerah',
      'Inspektorat',
      'Kecamatan Sukasari',
      'Kelurahan Sari',
    ],
    ...['RSUD', 'Puskesmas Sari', 'Setda', 'Bagian Umum', 'BPBD', 'Bappeda', 'Bapenda', 'BPKAD', 'BKPSDM', 'BKD'],
    ...['DPMPTSP', 'DPMD', 'Diskominfo', 'Disdukcapil', 'Dukcapil', 'Dinkes', 'Disdik', 'Dishub', 'Dinsos', 'Disnaker'],
    ...['Disperindag', 'DLH', 'Satpol PP', 'Setwan', 'Bakesbangpol'],
  ])('the evaluation of %s is that of an office of the region', (office) => {
    expect(found(`Nilai SAKIP ${office}`)).toBe('akip-internal');
  });

  it.each([
    ['Indeks Kepuasan Masyarakat', 'Setda'],
    ['Nilai SAKIP', 'Inspektorat'],
    ['Indeks Reformasi Birokrasi', 'Kecamatan Sukasari'],
    ['Tingkat Pengangguran Terbuka', 'SMK'],
    ['Rasio Gini', 'perkotaan'],
    ['Indeks Pembangunan Manusia', 'Kabupaten Sukamaju'],
    ['Indeks Pembangunan Manusia', 'perempuan'],
    ['Prevalensi Stunting', 'baduta'],
  ])('%s is the same indicator with %s in brackets as without them', (name, rest) => {
    expect(found(`${name} (${rest})`)).toBe(found(`${name} ${rest}`));
  });

  it.each([
    'Tingkat Pengangguran Terbuka SMK',
    'Rata-rata Lama Sekolah SMA',
    'Indeks Pembangunan Manusia (laki-laki)',
    'Indeks Reformasi Birokrasi (tematik)',
    'Indeks Kepuasan Masyarakat (pegawai)',
    'Indeks Pembangunan Manusia Kabupaten Tertinggal',
    'Rasio Gini Kota Besar',
    'Persentase Penduduk Miskin di Kota',
    'Tingkat Pengangguran Terbuka di Kota Kecil',
    'Nilai SAKIP Perangkat Daerah Terbaik',
    'Nilai SAKIP Dinas Terbaik',
    'Persentase Desa dengan Nilai Indeks Pembangunan Manusia Tinggi',
    'Persentase Peningkatan Nilai SAKIP',
    'Jumlah Perangkat Daerah dengan Indeks Reformasi Birokrasi Baik',
    'Indeks Pembangunan Manusia yang disesuaikan dengan ketimpangan',
    'Persentase Penduduk Miskin yang menerima bantuan',
    'Persentase Penduduk Miskin Perkotaan',
    'Rata-rata Lama Sekolah (umur 7 tahun)',
    'Indeks Pemberdayaan Gender (IPG)',
    'Indeks Reformasi Birokrasi General',
    'Nilai Pendapatan Asli Daerah per Kapita',
    'Peringkat IPM',
    'Pendapatan',
    'Nilai',
    '',
  ])('"%s" is none of them', (name) => {
    expect(found(name)).toBeNull();
  });

  it('is found by an abbreviation that has one meaning', () => {
    expect(found('SPBE')).toBe('spbe');
    expect(found('Nilai NTP')).toBe('ntp');
    expect(found('TPT Kota Sukamaju')).toBe('tpt');
  });

  it.each(Object.keys(AMBIGUOUS).filter((short) => (AMBIGUOUS[short] ?? []).length > 1))(
    'leaves %s open where nothing tells the meanings apart',
    (short) => {
      expect(lookUp(short).kind).toBe('several');
    },
  );

  it('takes the meaning of an abbreviation that is measured so', () => {
    expect(found('AKI', 'per 100.000 kelahiran hidup')).toBe('aki');
    expect(found('AKI', 'kg/kapita/tahun')).toBe('ikan-konsumsi');
    expect(found('IKD', '%')).toBe('ikd-dukcapil');
    expect(found('IKM', 'Indeks')).toEqual(AMBIGUOUS['IKM']?.map(({ name }) => name));
  });

  it('is never found in a name that goes on about something else', () => {
    const tails = fc.constantFrom(
      'yang diterima warga',
      'terhadap target',
      'dengan kategori baik',
      'per kecamatan aktif',
    );
    const closed = LIBRARY.filter(({ variants = [] }) => !variants.some((text) => text.endsWith('…')));
    const rows = fc.constantFrom(...closed.filter(({ measure }) => measure !== 'rate'));
    fc.assert(
      fc.property(rows, tails, ({ name }, tail) => {
        expect(found(`${name} ${tail}`)).toBeNull();
      }),
      { numRuns: runs(300) },
    );
  });

  it('answers whatever stands in the cell', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, unit) => {
        expect(['found', 'several', 'none']).toContain(lookUp(name, unit).kind);
      }),
      { numRuns: runs(500) },
    );
  });
});
