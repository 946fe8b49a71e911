/** The rows nearest to a name the library does not have, and the one that may be proposed unasked. */

import { lookUp } from '../../../../src/core/indicator/library/lookup';
import { nearest, similarTo } from '../../../../src/core/indicator/library/nearest';

describe('the nearest names', () => {
  it('come the nearest first', () => {
    expect(nearest('Indeks kebahagian warga')[0]?.row.id).toBe('kebahagiaan');
    expect(nearest('xyzzy')).toEqual([]);
    expect(nearest('')).toEqual([]);
    expect(nearest('=1+1')).toEqual([]);
  });

  it('are known in every form of their words', () => {
    expect(nearest('Persentase pengaduan yang diselesaikan')[0]?.row.id).toBe('umum-aduan');
    expect(nearest('Persentase aduan yang ditindaklanjuti')[0]?.row.id).toBe('umum-aduan');
  });

  it('tell numbers apart', () => {
    expect(nearest('Kunjungan ibu K4')[0]?.row.id).toBe('k4');
    expect(nearest('Kunjungan ibu K6')[0]?.row.id).toBe('k6');
  });
});

describe('a quiet proposal', () => {
  it.each([
    ['Indeks kepuasan layanan', 'skm'],
    ['Persentase layanan tepat waktu', 'umum-sla'],
    ['Opini Laporan Keuangan', 'opini'],
    ['Dosen berkegiatan luar kampus', 'iku-ptn-3'],
    ['Persentase rumah dengan sanitasi aman', 'sanitasi-aman'],
    ['IKU-2: Indeks Kapasitas Fiskal', 'kapasitas-fiskal'],
    ['K4', 'k4'],
    ['Realisasi nilai investasi', 'investasi'],
    ['Persentase izin yang terbit tepat waktu', 'izin-tepat'],
  ])('is made for %s', (name, id) => {
    expect(lookUp(name).kind).toBe('none');
    expect(similarTo(name)?.id).toBe(id);
  });

  it.each([
    [
      'is something else in number',
      ['Jumlah penduduk', 'Jumlah laporan keuangan', 'Jumlah koperasi aktif', 'Jumlah dosen'],
    ],
    ['is the change of it', ['Persentase penurunan angka pengangguran', 'Pertumbuhan produksi perikanan tangkap']],
    ['is its contrary', ['Persentase penduduk di atas garis kemiskinan']],
    [
      'shares one word',
      ['Tingkat adopsi oleh petani', 'Angka kematian ternak', 'Jumlah pengunjung', 'Opini auditor atas BLUD'],
    ],
    ['shares all but the subject', ['Persentase dosen bersertifikat pendidik', 'Indeks tata kelola desa']],
    ['rates another thing', ['Nilai akreditasi perpustakaan', 'Rata-rata lama rawat jalan', 'Indeks kualitas hidup']],
    ['ranks what it names', ['Peringkat Indeks Pembangunan Manusia']],
    [
      'is a sum, a score or a number of what the other measures otherwise',
      ['Nilai temuan BPK', 'Jumlah kawasan kumuh'],
    ],
    [
      'says one thing more in many words',
      ['Rasio dokter gigi per satuan penduduk', 'Persentase perkara perceraian yang berhasil dimediasi'],
    ],
    ['means several alike', ['Persentase realisasi PAD', 'Realisasi investasi daerah']],
  ])('is not made where the name %s', (_, names) => {
    expect(names.map((name) => similarTo(name)?.name ?? null)).toEqual(names.map(() => null));
  });

  it('heeds the unit', () => {
    expect(similarTo('Koperasi Aktif', '%')?.id).toBe('kop-aktif');
    expect(similarTo('Koperasi Aktif', 'Indeks')).toBeNull();
  });
});
